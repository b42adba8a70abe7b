//! The deck about Newsdeck says what Newsdeck does: its keys, names and numbers are held
//! against the program, so that whoever changes one of them is told which fact to change.

use std::collections::{BTreeSet, HashMap};
use std::fs;

use newsdeck::app::{Command, Room, Settings};
use newsdeck::cli;
use newsdeck::clock::DayClock;
use newsdeck::deck::check::{Article, Articles};
use newsdeck::deck::{Content, Deck, Fact, FactId, FactKind, Piece, SourceId, parse};
use newsdeck::exercise::{Exercise, Verdict, judge};
use newsdeck::library::{LoadedDeck, load_with, shipped};
use newsdeck::quiz::{Bank, compose};
use newsdeck::schedule;
use newsdeck::ui::{Desk, System};

use crate::bench::{Bench, act};

const NAME: &str = "decks/getting-to-know-newsdeck.toml";

fn deck_with(articles: &Articles) -> LoadedDeck {
    let (_, text) = shipped().find(|(name, _)| *name == NAME).unwrap();
    load_with(text.to_owned(), articles)
}

fn deck() -> Deck {
    deck_with(&Articles::new()).deck
}

/// The manual, and the key sheet of each page that the deck cites, as lines of text.
fn articles() -> Articles {
    let bench = Bench::new();
    let sheet = |commands: &[Command]| {
        let mut app = bench.open();
        commands.iter().for_each(|command| act(&mut app, command.clone()));
        let desk = Desk::new(&egui::Context::default(), app, System::default());
        desk.key_sheet().join("\n")
    };
    let card = [Command::StartStudy];
    let answer = [Command::StartStudy, Command::ShowAnswer];
    let texts = [
        ("readme", fs::read_to_string("README.md").unwrap()),
        ("today-keys", sheet(&[])),
        ("card-keys", sheet(&card)),
        ("answer-keys", sheet(&answer)),
    ];
    texts.map(|(id, text)| (SourceId::new(id).unwrap(), Article::read(&text))).into()
}

/// The fact of this name.
fn fact<'d>(deck: &'d Deck, id: &str) -> &'d Fact {
    let fact = deck.facts.get(&id.parse::<FactId>().unwrap());
    fact.unwrap_or_else(|| panic!("the deck has a fact `[{id}]`"))
}

/// The gaps of a fact that have this label, without the backticks around what is typed.
fn gaps<'f>(fact: &'f Fact, label: &str) -> Vec<&'f str> {
    let Content::Cloze(text) = &fact.content else { return Vec::new() };
    let answers = text.pieces.iter().filter_map(|piece| match piece {
        Piece::Gap { answer, label: of } if of == label => Some(answer.trim_matches('`')),
        _ => None,
    });
    answers.collect()
}

/// All gaps of the deck that have this label, each with the name of its fact.
fn all_gaps<'d>(deck: &'d Deck, label: &str) -> Vec<(String, &'d str)> {
    let of = |(id, fact): (_, &'d Fact)| {
        gaps(fact, label).into_iter().map(move |answer| (format!("`[{id}]`"), answer))
    };
    let found: Vec<_> = deck.facts.iter().flat_map(of).collect();
    assert!(found.len() > 2, "the deck has gaps of the kind `{label}`");
    found
}

/// The words of the window by the names of their messages, plurals left out.
fn messages() -> HashMap<String, String> {
    let mut messages = HashMap::new();
    for file in fs::read_dir("assets/locales/en").unwrap() {
        let text = fs::read_to_string(file.unwrap().path()).unwrap();
        let lines = text.lines().filter_map(|line| line.split_once(" = "));
        messages.extend(lines.map(|(name, words)| (name.to_owned(), words.to_owned())));
    }
    messages
}

/// What `newsdeck` with these words prints.
fn printed(words: &str) -> String {
    let bench = Bench::new();
    let (mut input, mut output, mut errors) = (std::io::empty(), Vec::new(), Vec::new());
    let around = cli::Surroundings {
        input: &mut input,
        output: &mut output,
        errors: &mut errors,
        is_terminal: false,
        data_dir: Some(bench.data_dir()),
        clock: bench.clock.clone(),
        days: DayClock::new(jiff::tz::TimeZone::UTC, 4),
    };
    let args = std::iter::once("newsdeck").chain(words.split(' '));
    cli::run(args.map(Into::into), around);
    String::from_utf8(output).unwrap()
}

/// The deck's text with each citation at the paragraph, nearest to the one it names, in which
/// its words stand: so that whoever puts a line into the manual need not count.
fn renumbered(text: &str, articles: &Articles) -> String {
    let place = |line: &str| -> Option<String> {
        let (source, cited) = line.strip_prefix("cite.")?.split_once(" = { at = \"¶")?;
        let (at, words) = cited.split_once("\", words = \"")?;
        let named: usize = at.parse().ok()?;
        let article = &articles[&SourceId::new(source.trim())?];
        let standing = article.find(words.strip_suffix("\" }")?);
        let now = standing.into_iter().min_by_key(|at| at.abs_diff(named))?;
        Some(line.replace(&format!("¶{named}\""), &format!("¶{now}\"")))
    };
    text.lines().map(|line| place(line).unwrap_or_else(|| line.to_owned()) + "\n").collect()
}

/// `UPDATE_SNAPSHOTS=1 cargo test` counts the paragraphs anew.
#[test]
fn every_citation_stands_in_the_manual_or_on_the_page_of_the_app() {
    let articles = articles();
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        let text = fs::read_to_string(NAME).unwrap();
        fs::write(NAME, renumbered(&text, &articles)).unwrap();
    }
    let text = fs::read_to_string(NAME).unwrap();
    let loaded = load_with(text, &articles);
    let problems: Vec<String> = loaded
        .problems
        .iter()
        .map(|problem| problem.render(NAME, &loaded.text.unpacked()))
        .collect();
    let remedy = "`UPDATE_SNAPSHOTS=1 cargo test --test it learn` counts the paragraphs anew";
    assert!(problems.is_empty(), "{}\n{remedy}", problems.join("\n"));
    let deck = &loaded.deck;
    let is_at_hand = |id: &SourceId| articles.contains_key(id);
    assert!(deck.sources.keys().all(is_at_hand), "every source of the deck is looked at here");
    for (id, fact) in &deck.facts {
        for citation in fact.cite.values() {
            let is_noticed = citation.words.is_some() && citation.at.numbers().count() == 1;
            assert!(is_noticed, "`[{id}]` cites a line with its words: so a change is noticed");
        }
    }
}

#[test]
fn every_key_is_the_one_on_the_page_that_is_cited_for_it() {
    let (deck, articles) = (deck(), articles());
    for (id, fact) in &deck.facts {
        for key in gaps(fact, "key") {
            let is_page = |source: &SourceId| deck.sources[source].kind.as_deref() == Some("app");
            let pages: Vec<_> = fact.cite.iter().filter(|(source, _)| is_page(source)).collect();
            assert!(!pages.is_empty(), "`[{id}]` cites no page of the app");
            for (source, citation) in pages {
                let number = citation.at.numbers().next().unwrap() as usize;
                let line = articles[source].paragraphs.get(number - 1).map_or("", String::as_str);
                let has_key = line.split(' ').any(|word| word == key);
                let stands = articles[source].has(citation.words.as_ref().unwrap(), &citation.at);
                assert!(has_key && stands, "`[{id}]` asks for {key}, and the page says “{line}”");
            }
        }
    }
}

#[test]
fn the_badges_are_those_of_the_window_in_the_manual_and_in_the_deck() {
    let messages = messages();
    let of_badges = |name: &&String| {
        ["standing-", "corroboration-"].iter().any(|kind| name.starts_with(kind))
            && !name.ends_with("-tip")
    };
    let names: Vec<&String> = messages.keys().filter(of_badges).collect();
    let readme = fs::read_to_string("README.md").unwrap();
    for name in &names {
        let row = format!("| {} | {} |", messages[*name], messages[&format!("{name}-tip")]);
        assert!(readme.contains(&row), "the README has this row, as the window has it: {row}");
    }
    let shown: BTreeSet<&str> = names.into_iter().map(|name| messages[name].as_str()).collect();
    let deck = deck();
    let asked = all_gaps(&deck, "badge");
    for (id, badge) in &asked {
        assert!(shown.contains(badge), "{id} asks for “{badge}”, and no badge says that");
    }
    assert_eq!(asked.into_iter().map(|(_, badge)| badge).collect::<BTreeSet<_>>(), shown);
}

#[test]
fn rooms_and_grades_have_the_names_that_the_window_gives_them() {
    let (messages, deck) = (messages(), deck());
    let rooms: Vec<&str> = Room::ALL
        .iter()
        .map(|room| format!("{room:?}").to_lowercase())
        .map(|room| messages[&format!("room-{room}")].as_str())
        .collect();
    let Content::List(list) = &fact(&deck, "list.rooms").content else {
        panic!("`[list.rooms]` is a list");
    };
    let members: Vec<&str> =
        list.members.iter().map(|id| deck.entities[id].name.as_str()).collect();
    assert_eq!(members, rooms, "`[list.rooms]` names the rooms of the rail in their order");

    let ask = &fact(&deck, "note.four-grades").ask[0];
    let [again, hard, good, easy] =
        ["again", "hard", "good", "easy"].map(|grade| &messages[&format!("command-grade-{grade}")]);
    assert!(ask.q.contains(&format!("between {again} and {good}")), "{}", ask.q);
    let [missed, knew] = ["missed", "knew"].map(|grade| &messages[&format!("grade-{grade}")]);
    assert_eq!(
        (&*ask.a, [&ask.wrong[0], &ask.wrong[1], &ask.wrong[2]]),
        (hard.as_str(), [easy, missed, knew])
    );
}

#[test]
fn numbers_and_spans_are_those_that_the_program_uses() {
    let deck = deck();
    let number = |id: &str| match &fact(&deck, id).content {
        Content::Number(number) => number.n,
        other => panic!("`[{id}]` is a number, not {other:?}"),
    };
    assert_eq!(number("number.new-facts"), i64::from(Settings::default().new_per_day));
    assert_eq!(number("number.kinds"), i64::try_from(FactKind::ALL.len()).unwrap());

    let answer = |id: &str, ask: usize| fact(&deck, id).ask[ask].a.as_ref();
    let settings = schedule::Settings::default();
    let percent = (settings.retention.get() * 100.0).round();
    assert_eq!(answer("note.retention", 0), format!("about {percent} %"));
    assert_eq!(settings.learning_steps_minutes, [1, 10]);
    assert_eq!(answer("note.first-steps", 0), "after one minute");
    assert_eq!(answer("note.first-steps", 1), "after ten minutes");
    assert_eq!((settings.maximum_interval.get(), answer("note.longest-wait", 0)), (365, "a year"));
    let readme = fs::read_to_string("README.md").unwrap();
    let lasts = format!("a session lasts {} minutes", Settings::default().session_minutes);
    assert!(readme.contains(&lasts), "the README says: {lasts}");
}

#[test]
fn commands_and_words_of_the_format_exist() {
    let deck = deck();
    let help = printed("--help");
    let commands: Vec<&str> =
        help.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()).collect();
    for (fact, command) in all_gaps(&deck, "command") {
        assert!(commands.contains(&command), "{fact} asks for `{command}`: {help}");
    }
    for (fact, kind) in all_gaps(&deck, "kind of fact") {
        let is_kind = FactKind::ALL.iter().any(|other| other.as_str() == kind);
        assert!(is_kind, "{fact} asks for `{kind}`");
    }
    let known = parse(
        "format = 1\n[deck]\nid = \"d\"\ntitle = \"T\"\nlang = \"en\"\n[source.a]\ntitle = \"A\"\n\
         [source.b]\ntitle = \"B\"\nleans_on = [\"a\"]\n[place.moon]\nname = \"the Moon\"\n\
         also = [\"Luna\"]\n[cloze.c]\ntext = \"It is [far|how far].\"\nskip = [\"cloze-1\"]\n\
         never = [\"near\"]\ncite.a = \"¶1\"\n",
    );
    assert_eq!(known.problems, []);
    for (fact, word) in all_gaps(&deck, "word of the deck file") {
        let is_known = ["leans_on", "also", "skip", "never"].contains(&word);
        assert!(is_known, "{fact} asks for `{word}`: let the deck above use it");
    }
}

#[test]
fn everything_can_be_asked_as_a_choice_and_makes_whole_quizzes() {
    let loaded = deck_with(&Articles::new());
    assert!(loaded.derived.dropped.is_empty(), "{:?}", loaded.derived.dropped);
    for exercise in &loaded.derived.exercises {
        assert!(exercise.choice(), "`{}` has wrong options", exercise.id);
    }
    let bank = Bank::new(&loaded.deck, &loaded.derived);
    for (seed, length) in [10, 20].into_iter().cycle().take(60).enumerate() {
        assert_eq!(compose(&bank, length, seed as u64, |_| true).len(), length, "seed {seed}");
    }
}

#[test]
fn answers_typed_as_people_type_them_are_right() {
    let loaded = deck_with(&Articles::new());
    for (id, typed) in [
        ("note.key-sheet/ask-which", &["?", "F1", "f1", "question mark", "The question mark"][..]),
        ("cloze.undo/cloze-1", &["ctrl z", "Ctrl+Z", "CTRL-Z"]),
        ("cloze.missed/cloze-1", &["1"]),
        ("cloze.leans-on/cloze-1", &["leans_on", "`leans_on`", "leans on"]),
        ("note.retention/ask-chance", &["90%", "90 %", "90 percent", "about 90 per cent"]),
        ("note.first-steps/ask-missed", &["1 minute", "after a minute", "one minute"]),
        ("number.new-facts/how-many", &["20", "twenty"]),
    ] {
        let named = |exercise: &&Exercise| exercise.id.to_string().ends_with(id);
        let exercise = loaded.derived.exercises.iter().find(named).unwrap();
        for typed in typed {
            let verdict = judge(&loaded.deck, exercise, typed);
            assert_eq!(verdict, Verdict::Right, "{typed} for “{}”", exercise.prompt);
        }
    }
}
