//! The command line as a person or a script meets it.

use std::ffi::OsString;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};

use jiff::tz::TimeZone;
use newsdeck::app::Room;
use newsdeck::clock::DayClock;
use newsdeck::{cli, store};

use crate::bench::{Bench, contents, deck_text};

/// What a run printed, paths of the test left out, and how it ended.
#[derive(Debug, PartialEq)]
pub struct Ran {
    pub output: String,
    pub errors: String,
    pub code: u8,
}

impl Bench {
    /// Runs a command line inside the test, so that its clock stands still.
    pub fn run(&self, args: &str, input: &str) -> Ran {
        let (mut output, mut errors) = (Vec::new(), Vec::new());
        let dir = self.dir.path().to_str().unwrap();
        let args = args.split_whitespace().map(|arg| OsString::from(arg.replace("DIR", dir)));
        let surroundings = cli::Surroundings {
            input: &mut input.as_bytes(),
            output: &mut output,
            errors: &mut errors,
            is_terminal: false,
            data_dir: Some(self.data_dir()),
            clock: self.clock.clone(),
            days: DayClock::new(TimeZone::UTC, 4),
        };
        let status = cli::run(std::iter::once("newsdeck".into()).chain(args), surroundings);
        let text = |bytes| String::from_utf8(bytes).unwrap().replace(dir, "DIR");
        let code = match status {
            cli::Status::Sound => 0,
            cli::Status::Problems => 1,
            cli::Status::Impossible => 2,
        };
        Ran { output: text(output), errors: text(errors), code }
    }
}

fn ran(output: &str, errors: &str, code: u8) -> Ran {
    Ran { output: output.to_owned(), errors: errors.to_owned(), code }
}

#[test]
fn check_says_that_a_sound_deck_is_sound() {
    let bench = Bench::new();
    let sound = bench.run("check DIR/fairs.toml", "");
    assert_eq!((sound.errors.as_str(), sound.code), ("", 0));
    assert!(sound.output.starts_with("`DIR/fairs.toml` in figures\n"), "{}", sound.output);
    let last = sound.output.lines().last().unwrap();
    assert!(last.starts_with("1 deck: "), "{last}");
    assert!(last.ends_with(" exercises, 0 problems, 0 warnings"), "{last}");
    assert!(sound.output.lines().count() <= 24, "{}", sound.output);
}

#[test]
fn check_reports_problems_with_place_and_remedy() {
    let bench = Bench::new();
    let text = deck_text("fairs", 3) + "[event.odd]\nacter = \"p1\"\n";
    let line = text.lines().count();
    std::fs::write(bench.deck(), text).unwrap();
    let problems = bench.run("check DIR/fairs.toml", "");
    assert_eq!((problems.errors.as_str(), problems.code), ("", 1));
    assert!(problems.output.contains("`acter`"), "{}", problems.output);
    assert!(problems.output.contains(&format!("DIR/fairs.toml:{line}:1")), "{}", problems.output);
    assert!(problems.output.contains("did you mean `actor`"), "{}", problems.output);

    let json = bench.run("check DIR/fairs.toml --json", "");
    let mut lines: Vec<serde_json::Value> =
        json.output.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let keys = |line: &serde_json::Value| -> String {
        line.as_object().unwrap().keys().cloned().collect::<Vec<_>>().join(" ")
    };
    let health = lines.pop().unwrap();
    assert_eq!(keys(&health), "deck health");
    assert_eq!(
        keys(&health["health"]),
        "corroboration dropped exercises facts guessing options retired short sources standing"
    );
    assert!(!lines.is_empty());
    for problem in &lines {
        assert_eq!(keys(problem), "code column deck help line message severity");
    }
    assert_eq!(json.code, 1);
}

#[test]
fn check_reads_what_it_can_and_says_what_it_cannot() {
    let bench = Bench::new();
    let partly = bench.run("check DIR/none.toml DIR/fairs.toml", "");
    assert_eq!(partly.code, 2);
    assert!(partly.output.contains("\n1 deck: "), "{}", partly.output);
    let expected = "newsdeck: there is no deck file `DIR/none.toml`; name a file, or a shipped deck: \
                    trump-petro-2026, ";
    assert!(partly.errors.starts_with(expected), "{}", partly.errors);
}

#[test]
fn check_holds_citations_against_an_article() {
    let bench = Bench::new();
    std::fs::write(bench.dir.path().join("post.txt"), "one\n\ntwo\n").unwrap();
    let short = bench.run("check DIR/fairs.toml --article post=DIR/post.txt", "");
    assert_eq!(short.code, 1, "{}", short.output);
    let unknown = bench.run("check DIR/fairs.toml --article pots=DIR/post.txt", "");
    assert_eq!(unknown.errors, "newsdeck: no deck has a source `pots`; did you mean `post`?\n");
    assert_eq!(unknown.code, 2);
    let odd = bench.run("check DIR/fairs.toml --article post.txt", "");
    assert_eq!(odd.code, 2);
}

#[test]
fn compare_tells_which_article_leans_on_the_other_and_the_line_to_write() {
    let bench = Bench::new();
    let write = |name: &str, text: &str| std::fs::write(bench.dir.path().join(name), text).unwrap();
    let story = "The Eagle came down on a wide and quiet plain at the edge of the sea, and two \
                 men in white stepped slowly out of it into the dust.\n";
    write("post.txt", &format!("By Ana Paz\n3 February 2026\n{story}Nobody else was there.\n"));
    write("mail.txt", story);
    write("song.txt", "Row, row, row your boat, gently down the stream.\n");
    write("empty.txt", " \n…\n");

    let leans = bench.run("compare DIR/mail.txt DIR/post.txt", "");
    assert_eq!((leans.errors.as_str(), leans.code), ("", 0));
    assert_eq!(
        leans.output,
        "mail: 29 words, 0 quotations, no date found\n\
         post: 39 words, 0 quotations, 2026-02-03\n\n\
         100 % of the runs of 8 words of `mail` stand in `post`\n\
         69 % of the runs of 8 words of `post` stand in `mail`\n\n\
         `mail` leans on `post`: 100 % of the runs of 8 words of it stand \
         there.\nEach could lean on the other; taken is the later one, or the one with less of \
         its own. See which was printed first.\nWrite under `[source.mail]`, so that the two \
         count as one origin:\n\nleans_on = [\"post\"]\n"
    );
    let json = bench.run("compare DIR/mail.txt DIR/post.txt --json", "");
    let json: serde_json::Value = serde_json::from_str(&json.output).unwrap();
    assert_eq!(json["articles"][1]["date"], "2026-02-03");
    assert_eq!(json["articles"][0]["runs_in_other"], 22);
    assert_eq!(json["leans"]["line"], "leans_on = [\"post\"]");

    let none = bench.run("compare DIR/song.txt DIR/post.txt", "");
    assert!(none.output.contains("No sign that one of them leans on the other."));
    assert_eq!(none.code, 0);
    for (name, told) in [("empty", "holds no words"), ("missing", "failed to read")] {
        let run = bench.run(&format!("compare DIR/{name}.txt DIR/post.txt"), "");
        assert!(run.errors.contains(told), "{}", run.errors);
        assert_eq!(run.code, 2);
    }
}

#[test]
fn exercises_are_printed_in_every_kind_with_exactly_these_fields() {
    let bench = Bench::new();
    let json = bench.run("exercises trump-petro-2026 --json", "");
    assert_eq!((json.errors.as_str(), json.code), ("", 0));
    let mut kinds = Vec::new();
    for line in json.output.lines() {
        let exercise: serde_json::Value = serde_json::from_str(line).unwrap();
        let mut keys: Vec<&str> =
            exercise.as_object().unwrap().keys().map(String::as_str).collect();
        keys.sort_unstable();
        let expected = "accepted answer corroboration deck fact form kind prompt sources standing";
        assert_eq!(keys.join(" "), expected);
        for source in exercise["sources"].as_array().unwrap() {
            let keys: Vec<&String> = source.as_object().unwrap().keys().collect();
            assert_eq!(keys, ["at", "says", "source", "words"]);
        }
        kinds.push(exercise["kind"].as_str().unwrap().to_owned());
    }
    assert!(kinds.len() >= 200, "{}", kinds.len());
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds, ["choice", "flashcard", "typed"]);
}

#[test]
fn a_quiz_is_printed_the_same_for_the_same_seed() {
    let bench = Bench::new();
    let quiz = |args: &str| bench.run(&format!("quiz trump-petro-2026 --json {args}"), "").output;
    let two = quiz("--questions 5 --seed 7 --quizzes 2");
    assert_eq!(two.lines().count(), 10);
    assert_eq!(two, quiz("--questions 5 --seed 7") + &quiz("--questions 5 --seed 8"));
    for line in two.lines() {
        let question: serde_json::Value = serde_json::from_str(line).unwrap();
        let mut keys: Vec<&str> =
            question.as_object().unwrap().keys().map(String::as_str).collect();
        keys.sort_unstable();
        assert_eq!(keys.join(" "), "fact form key options quiz sources stem");
        let options = question["options"].as_array().unwrap().len() as u64;
        assert!(question["key"].as_u64().unwrap() < options);
    }
}

#[test]
fn a_quiz_is_played_with_letters_or_numbers_until_the_input_ends() {
    let bench = Bench::new();
    let played = bench.run("quiz trump-petro-2026 --questions 3", "a\n?\n\n2\n");
    assert_eq!((played.errors.as_str(), played.code), ("", 0));
    let last = played.output.lines().last().unwrap();
    assert!(last.ends_with("of 2 right"), "{last}");
}

#[test]
fn drill_prints_what_is_saved_and_stats_know_it() {
    let bench = Bench::new();
    let drilled = bench.run("drill DIR/fairs.toml --limit 3", "good\n\n1\nhm\n4\n4\n4\n");
    assert_eq!((drilled.errors.as_str(), drilled.code), ("", 0));
    let saved: Vec<&str> =
        drilled.output.lines().filter(|line| line.starts_with("saved ")).collect();
    let fields: Vec<Vec<&str>> = saved.iter().map(|line| line.split(' ').collect()).collect();
    assert_eq!(fields.len(), 3, "{}", drilled.output);
    assert!(fields.iter().all(|fields| fields.len() == 4 && fields[1].starts_with("fairs/event.")));
    assert_eq!([fields[0][2], fields[1][2], fields[2][2]], ["good", "again", "easy"]);
    assert_eq!(fields[0][3], "2026-02-03T18:10:00Z");
    assert_eq!(drilled.output.lines().last(), Some("3 answers saved"));
    assert_eq!(bench.open().room(), Room::Today, "a drill leaves no session open");

    let stats = bench.run("stats --json", "");
    let stats: serde_json::Value = serde_json::from_str(&stats.output).unwrap();
    assert_eq!((&stats["reviews"], &stats["streak_days"]), (&3.into(), &1.into()));
    let csv = bench.run("stats --csv calendar", "").output;
    assert_eq!(csv, "day,answers,known,begun,practised\r\n2026-02-03,3,2,3,0\r\n");
    let told = bench.run("stats", "").output;
    assert!(told.contains("So far      3 answers on 1 day, 1 day in a row\n"), "{told}");
    assert_eq!(bench.open().room(), Room::Today, "figures leave the window where it was");
    let unknown = bench.run("stats --csv weather", "");
    assert_eq!(unknown.code, 2);
    assert!(unknown.errors.contains("calendar, forecast, retention"), "{}", unknown.errors);
}

#[test]
fn drill_takes_back_and_ends_with_its_input() {
    let bench = Bench::new();
    let drilled = bench.run("drill DIR/fairs.toml", "4\nu\nu\n4\n");
    assert_eq!((drilled.errors.as_str(), drilled.code), ("", 0));
    assert!(drilled.output.contains("the last answer is taken back"), "{}", drilled.output);
    assert!(drilled.output.contains("nothing of today to take back"), "{}", drilled.output);
    assert_eq!(drilled.output.lines().last(), Some("1 answer saved"));
    assert_eq!(bench.open().today().answered_today, 1);
}

#[test]
fn drill_says_when_there_is_nothing_more_to_study() {
    let bench = Bench::new();
    std::fs::write(bench.deck(), deck_text("fairs", 2)).unwrap();
    let drilled = bench.run("drill DIR/fairs.toml", &"easy\n".repeat(9));
    let last: Vec<&str> = drilled.output.lines().rev().take(2).collect();
    assert_eq!(last, ["2 answers saved", "There is nothing more to study now."]);
}

#[test]
fn drill_without_a_database_says_why_and_saves_nothing() {
    let bench = Bench::new();
    std::fs::create_dir(bench.data_dir()).unwrap();
    std::fs::write(bench.data_dir().join(store::FILE_NAME), "noise, not a database").unwrap();
    let before = contents(bench.dir.path());
    let drilled = bench.run("drill DIR/fairs.toml", "4\n");
    assert_eq!(drilled.code, 1);
    assert_eq!(
        drilled.errors,
        "newsdeck: `DIR/data/newsdeck.sqlite` is not a Newsdeck database\n\
         Nothing was changed. To keep progress, move the file away, or use another `--data-dir`.\n\
         Progress of this drill is not kept.\n"
    );
    assert!(!drilled.output.lines().any(|line| line.starts_with("saved ")), "{}", drilled.output);
    assert_eq!(contents(bench.dir.path()), before);
    assert_eq!(bench.run("stats", "").code, 2);
}

#[test]
fn a_mistyped_command_is_not_taken_for_a_deck() {
    let bench = Bench::new();
    let expected = "newsdeck: there is no deck file `stat`; did you mean `stats`?\n";
    assert_eq!(bench.run("stat", ""), ran("", expected, 2));
    assert_eq!(bench.run("check", "").code, 2);
    assert_eq!(bench.run("--version", ""), ran("newsdeck 0.1.0\n", "", 0));
    assert!(!bench.data_dir().exists());
}

fn newsdeck(bench: &Bench) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_newsdeck"));
    command.env("NEWSDECK_DATA_DIR", bench.data_dir());
    for display in ["DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET"] {
        command.env_remove(display);
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

fn finished(mut command: Command) -> Ran {
    let output = command.output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    let code = u8::try_from(output.status.code().unwrap()).unwrap();
    Ran { output: text(output.stdout), errors: text(output.stderr), code }
}

/// A file that may not grow stands for a disk that is full.
#[cfg(target_os = "linux")]
#[test]
fn an_answer_that_does_not_fit_on_the_disk_is_not_acknowledged() {
    // The second is full when an answer is saved, and what is looked up next cannot be filed.
    for blocks in [200, 260] {
        expect_as_many_as_fit(blocks);
    }
}

#[cfg(target_os = "linux")]
fn expect_as_many_as_fit(blocks: u32) {
    let bench = Bench::new();
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" drill");
    let mut command = Command::new("sh");
    command.args(["-c", &script, env!("CARGO_BIN_EXE_newsdeck")]);
    command.env("NEWSDECK_DATA_DIR", bench.data_dir());
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), "1\n".repeat(400).as_bytes())
        .unwrap();
    let ended = child.wait_with_output().unwrap();
    let (output, errors) =
        (String::from_utf8(ended.stdout).unwrap(), String::from_utf8(ended.stderr).unwrap());
    assert_eq!(ended.status.code(), Some(2), "{errors}");
    assert_eq!(errors.matches("not saved yet: ").count(), 1, "grades of a script are no retries");
    let saved = output.lines().filter(|line| line.starts_with("saved ")).count();
    assert!(saved > 0, "{output}");
    let store =
        store::Store::open(&bench.data_dir(), newsdeck::clock::Timestamp::default()).unwrap();
    let mut logged = 0;
    store.all_reviews(|_, _| logged += 1).unwrap();
    assert_eq!((logged, store.integrity_check().unwrap()), (saved, Vec::new()));
}

#[cfg(target_os = "linux")]
#[test]
fn a_start_without_a_display_names_drill() {
    let expected =
        "newsdeck: there is no display; to study in the terminal, run `newsdeck drill`\n";
    assert_eq!(finished(newsdeck(&Bench::new())), ran("", expected, 2));
}

#[test]
fn a_second_start_brings_the_first_to_the_front() {
    let bench = Bench::new();
    let mut first = bench.open();
    let expected = "Newsdeck is already open, and was asked to come to the front. If no window \
                    comes, it runs in a terminal: end it there, or use another `--data-dir`.\n";
    assert_eq!(finished(newsdeck(&bench)), ran(expected, "", 0));
    while !first.take_raise() {
        std::thread::sleep(std::time::Duration::from_millis(20));
        first.collect();
    }
}

#[test]
fn a_reader_that_has_read_enough_is_no_trouble() {
    let mut command = newsdeck(&Bench::new());
    let mut child = command.args(["exercises", "trump-petro-2026", "--json"]).spawn().unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    output.read_line(&mut String::new()).unwrap();
    drop(output);
    let ended = child.wait_with_output().unwrap();
    assert_eq!(
        (ended.status.code(), String::from_utf8(ended.stderr).unwrap()),
        (Some(0), String::new())
    );
}

#[test]
fn the_data_folder_is_named_before_or_after_the_command() {
    let bench = Bench::new();
    let exists = |name| Path::exists(&bench.dir.path().join(name).join(store::FILE_NAME));
    for (args, name) in [
        ("drill DIR/fairs.toml --data-dir DIR/after", "after"),
        ("--data-dir DIR/before drill DIR/fairs.toml", "before"),
        ("drill --data-dir=DIR/between DIR/fairs.toml", "between"),
    ] {
        assert_eq!(bench.run(args, "4\n").code, 0);
        assert_eq!((exists(name), exists("data")), (true, false), "{args}");
    }
    let misplaced = bench.run("DIR/fairs.toml check", "");
    let expected = "newsdeck: `check` is a command: name it before the decks\n";
    assert_eq!(misplaced, ran("", expected, 2));
}
