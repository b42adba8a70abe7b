//! Long work on the database is stopped: all is as it was, and it begins again at once.

use std::fs;
use std::path::{Path, PathBuf};

use newsdeck::app::{
    AnnouncementKind, App, Command, NoticeKind, Reached, Setting, TaskKind, TaskView, Theme,
};
use newsdeck::schedule::Grade;
use newsdeck::store::backup;

use crate::bench::{Bench, act, answer};
use crate::gate::Gate;

/// A program that answered so many cards, and was closed.
fn answered(cards: usize) -> Bench {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    for _ in 0..cards {
        answer(&mut app, &bench.clock, Grade::Good);
    }
    bench
}

/// The names of all files in a folder and in those within.
fn names(dir: &Path) -> Vec<PathBuf> {
    let mut names = Vec::new();
    for found in fs::read_dir(dir).unwrap() {
        let path = found.unwrap().path();
        if path.is_dir() { names.extend(self::names(&path)) } else { names.push(path) }
    }
    names.sort();
    names
}

/// Begins work behind a gate, stops it there, and opens the gate: how much was answered, what was
/// set and which files there are, are as they were. Gives the program, to begin again.
fn stopped(bench: &Bench, work: &Command, kind: TaskKind) -> App {
    let before = names(&bench.data_dir());
    let gate = Gate::default();
    let mut app = bench.open_behind(&gate);
    let answered = app.today().answered_today;
    gate.close();
    // The thread that owns the database waits at the gate once it has answered this.
    app.apply(Command::Set(Setting::Theme(Theme::Dark)));
    app.apply(work.clone());
    let cancel = Some(Command::Stop(kind));
    assert_eq!(of_kind(&app, kind), [TaskView { kind, reached: None, cancel }]);
    app.apply(Command::Stop(kind));
    let reached = Some(Reached::Stopping);
    assert_eq!(of_kind(&app, kind), [TaskView { kind, reached, cancel: None }]);
    gate.open();
    app.settle();
    assert_eq!(of_kind(&app, kind), []);
    assert_eq!(app.announcement().map(|said| &said.kind), Some(&AnnouncementKind::Stopped(kind)));
    assert_eq!((app.today().answered_today, app.settings().theme), (answered, Theme::Dark));
    drop(app);
    assert_eq!(names(&bench.data_dir()), before);
    bench.open()
}

fn of_kind(app: &App, kind: TaskKind) -> Vec<TaskView> {
    app.tasks().into_iter().filter(|task| task.kind == kind).collect()
}

#[test]
fn an_export() {
    let bench = answered(3);
    let file = bench.data_dir().join("log.txt");
    let export = Command::ExportLog(file.clone());
    let mut app = stopped(&bench, &export, TaskKind::Exporting);
    assert!(!file.exists());
    act(&mut app, export);
    let said = app.announcement().map(|said| said.kind.clone());
    assert!(matches!(said, Some(AnnouncementKind::LogExported { .. })), "{said:?}");
    assert!(file.exists());
}

#[test]
fn an_import() {
    let (from, bench) = (answered(3), answered(2));
    let log = from.dir.path().join("log.txt");
    act(&mut from.open(), Command::ExportLog(log.clone()));
    let import = Command::ImportLog(log);
    let mut app = stopped(&bench, &import, TaskKind::Importing);
    act(&mut app, import);
    assert_eq!(app.today().answered_today, 5);
}

#[test]
fn a_restore() {
    let bench = answered(2);
    // Taking in a log keeps a backup of before.
    let (from, log) = (answered(3), bench.dir.path().join("log.txt"));
    act(&mut from.open(), Command::ExportLog(log.clone()));
    act(&mut bench.open(), Command::ImportLog(log));
    let [backup] = &backup::list(&bench.data_dir()).unwrap()[..] else { panic!("one backup") };
    let restore = Command::Restore(backup.path.clone());
    let mut app = stopped(&bench, &restore, TaskKind::Restoring);
    assert_eq!(app.today().answered_today, 5);
    act(&mut app, restore);
    assert_eq!(app.today().answered_today, 2);
}

#[test]
fn a_rescue() {
    let bench = answered(3);
    let path = bench.data_dir().join("newsdeck.sqlite");
    let noise = "This is no database, and longer than the head of one. ".repeat(40);
    fs::write(&path, &noise).unwrap();
    let mut app = stopped(&bench, &Command::Rescue, TaskKind::Rescuing);
    let is_told = |app: &App| {
        let kinds = app.notices().iter().map(|notice| &notice.kind);
        kinds.filter(|kind| matches!(kind, NoticeKind::ProgressNotKept(_))).count()
    };
    assert_eq!((is_told(&app), fs::read_to_string(&path).unwrap()), (1, noise));
    act(&mut app, Command::Rescue);
    assert_eq!((is_told(&app), app.today().answered_today), (0, 3));
}
