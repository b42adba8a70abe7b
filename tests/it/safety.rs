//! What keeps progress safe beyond the database, as a person meets it on the command line.

use std::fs;
use std::path::Path;

use newsdeck::clock::Timestamp;
use newsdeck::store::{FILE_NAME, Store};

use crate::bench::Bench;

const LATER: Timestamp = Timestamp::from_millis(1_770_150_000_000);

/// A learner who has answered so often.
fn learner(answers: usize) -> Bench {
    let bench = Bench::new();
    study(&bench, answers);
    bench
}

fn study(bench: &Bench, answers: usize) {
    let drilled =
        bench.run(&format!("drill DIR/fairs.toml --limit {answers}"), &"good\n".repeat(answers));
    assert!(drilled.output.ends_with(&format!("{answers} answers saved\n")), "{drilled:?}");
}

/// Lets the database make a backup as it does in a pause, and gives its path.
fn backed_up(bench: &Bench) -> String {
    let mut store = Store::open(&bench.data_dir(), LATER).unwrap();
    for _ in 0..3 {
        store.tend(LATER, &mut || false);
    }
    drop(store);
    let listed = bench.run("backups", "");
    assert_eq!(listed.code, 0, "{listed:?}");
    listed.output.lines().nth(1).unwrap().trim().to_owned()
}

/// What `newsdeck stats` says was done.
fn done(bench: &Bench) -> String {
    let stats = bench.run("stats", "").output;
    stats.lines().find(|line| line.starts_with("So far")).unwrap().to_owned()
}

fn names(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_backup_is_listed_and_put_back_after_a_look() {
    let bench = learner(3);
    let nothing = "There is no backup yet. The first is made while you study.\n";
    assert_eq!(bench.run("backups", "").output, nothing);
    let file = backed_up(&bench);
    assert!(bench.run("backups", "").output.contains(": 3 answers, verified, "));
    study(&bench, 2);

    let look = bench.run(&format!("restore {file}"), "");
    assert!(look.output.contains("The backup holds 3 answers."), "{look:?}");
    assert!(look.output.contains("2 answers would go: "), "{look:?}");
    assert!(look.output.ends_with("To put it back, add `--yes`.\n"), "{look:?}");
    assert!(done(&bench).contains("5 answers"), "a look changes nothing");

    let back = bench.run(&format!("restore {file} --yes"), "");
    assert_eq!(back.code, 0, "{back:?}");
    for _ in 0..2 {
        assert!(done(&bench).contains("3 answers"), "{}", done(&bench));
    }
    let kept = back.output.lines().last().unwrap().rsplit(": ").next().unwrap();
    assert_eq!(bench.run(&format!("restore {kept} --yes"), "").code, 0);
    assert!(done(&bench).contains("5 answers"), "what was replaced is kept");
}

#[test]
fn a_damaged_database_is_rescued_and_kept() {
    let bench = learner(4);
    let path = bench.data_dir().join(FILE_NAME);
    let mut bytes = fs::read(&path).unwrap();
    bytes[4096..8192].fill(0x55);
    fs::write(&path, &bytes).unwrap();
    let told = bench.run("stats", "");
    assert_eq!(told.code, 2, "{told:?}");
    assert!(told.errors.contains("run `newsdeck rescue`"), "{told:?}");

    let rescued = bench.run("rescue", "");
    assert!(rescued.output.contains("The log beside the database had "), "{rescued:?}");
    assert!(done(&bench).contains("4 answers"));
    let is_kept = |name: &String| {
        name.starts_with("newsdeck.damaged-")
            && fs::read(bench.data_dir().join(name)).unwrap() == bytes
    };
    assert!(names(&bench.data_dir()).iter().any(is_kept));
    let again = bench.run("rescue", "");
    assert_eq!(again.output, "The database is sound: there is nothing to rescue.\n");
}

#[test]
fn a_database_that_is_gone_is_made_anew_from_the_log() {
    let bench = learner(4);
    let before = done(&bench);
    fs::remove_file(bench.data_dir().join(FILE_NAME)).unwrap();
    assert_eq!(done(&bench), before);
}

#[test]
fn all_answers_move_to_another_machine_as_text() {
    let (here, there) = (learner(4), learner(2));
    let exported = here.run("export-log DIR/log.txt", "");
    assert_eq!(exported.code, 0, "{exported:?}");
    let file = here.dir.path().join("log.txt");
    let file = file.display();

    let look = there.run(&format!("import-log {file}"), "");
    assert!(look.output.ends_with("To import them, add `--yes`.\n"), "{look:?}");
    assert!(done(&there).contains("2 answers"), "{}", done(&there));
    let imported = there.run(&format!("import-log {file} --yes"), "");
    assert_eq!(imported.code, 0, "{imported:?}");
    assert!(done(&there).contains("6 answers"), "{}", done(&there));
    let again = there.run(&format!("import-log {file} --yes"), "");
    assert!(again.output.contains(", 0 of them new."), "{again:?}");

    let noise = there.run("import-log DIR/fairs.toml", "");
    assert_eq!(noise.errors, "newsdeck: `DIR/fairs.toml` is not a log of Newsdeck\n");
}
