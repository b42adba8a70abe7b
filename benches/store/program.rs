//! The whole program on the library, in a process of its own: so that its memory is the
//! program's alone, and nothing has touched the folder since it was closed.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use newsdeck::app::{App, Command, Config, Room};
use newsdeck::clock::Clock;
use newsdeck::library::Shelf;
use newsdeck::schedule::Grade;

use crate::made::{NOW, days};
use crate::{RUNS, tell, time, times};

/// By this argument the bench becomes the program that it measures.
pub const PROGRAM: &str = "program";

/// Has the program opened on this folder by a child of this process.
pub fn measure(dir: &Path) {
    let this = std::env::current_exe().expect("it runs");
    let ended = std::process::Command::new(this).arg(PROGRAM).arg(dir).status();
    assert!(ended.is_ok_and(|status| status.success()), "the program broke");
}

/// Is the program.
pub fn program(dir: &Path) {
    let config = Config {
        data_dir: dir.to_owned(),
        shelf: Shelf::shipped(),
        deck_paths: Vec::new(),
        clock: Clock::manual(NOW),
        days: days(),
        seed: 1,
    };
    let begin = Instant::now();
    let mut app = App::open(config, Arc::new(|| {}));
    let first = begin.elapsed();
    tell("program: a window to show", &[first], "2,700–4,800");
    app.settle();
    tell("program: every deck there", &[begin.elapsed()], "");
    tell_memory("every deck there");
    for room in Room::ALL {
        look_into(&mut app, room);
    }
    app.apply(Command::GoTo(Room::Library));
    app.apply(Command::Search("deck:calendar january".into()));
    app.settle();
    black_box(app.search());
    tell_memory("every room looked into");
    let plan = times(|| {
        app.apply(Command::EndStudy);
        app.apply(Command::StartStudy);
    });
    tell("program: plan the queue", &plan, "75");
    // As long as nothing was answered it stays as it was made.
    let figures: Vec<Duration> = (0..RUNS)
        .map(|_| {
            answer(&mut app);
            time(|| look_into(&mut app, Room::Progress))
        })
        .collect();
    tell("program: progress room", &figures, "269–1,255");
    tell_memory("after all of this");
}

fn answer(app: &mut App) {
    for command in [Command::GoTo(Room::Study), Command::ShowAnswer, Command::Grade(Grade::Good)] {
        app.apply(command);
    }
    app.settle();
}

/// Has everything made that the room shows.
fn look_into(app: &mut App, room: Room) {
    app.apply(Command::GoTo(room));
    app.settle();
    match room {
        Room::Today => drop(black_box(app.today().clone())),
        Room::Study => drop(black_box((app.study().clone(), app.practice().len()))),
        Room::Quiz => drop(black_box(app.quiz().clone())),
        Room::Stories => drop(black_box(app.stories().clone())),
        Room::Library => drop(black_box(app.library().clone())),
        Room::Night => drop(black_box(app.night().clone())),
        Room::Progress => drop(black_box(app.progress().cloned())),
        Room::Settings => drop(black_box(app.scheduling())),
    }
}

fn tell_memory(when: &str) {
    let (now, most) = (status("VmRSS"), status("VmHWM"));
    println!("{:<28} {now} {when}, {most} at its most", "program: memory");
}

/// What Linux says of this process; nothing elsewhere.
fn status(what: &str) -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    line.map_or_else(String::new, |line| line.trim_start_matches(':').trim().to_owned())
}
