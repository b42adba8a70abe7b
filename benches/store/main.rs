//! How long the store takes with 100,000 exercises and five years of answers, beside the
//! figures that Anki 26.09.3 reached with as many cards through its own backend.
//!
//! Run it with `cargo bench --bench store`; figures are medians of a few runs. With a folder that
//! an earlier run left behind, `cargo bench --bench store -- program FOLDER` measures the program
//! alone.

mod answers;
#[path = "../made/mod.rs"]
mod made;
mod program;

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use newsdeck::exercise::ExerciseId;
use newsdeck::schedule::{Parameters, Retention, Scheduler, Settings};
use newsdeck::store::backup;
use newsdeck::store::rescue::rescue;
use newsdeck::store::{Progress, Store};

use crate::made::{NOW, days};

const RUNS: usize = 9;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, part, dir, ..] = arguments.as_slice()
        && part == program::PROGRAM
    {
        return program::program(Path::new(dir));
    }
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-store");
    // Left by a run that was broken off.
    let _ = std::fs::remove_dir_all(&dir);
    make(&dir);
    settle(&dir);
    println!("{:<28} {:>9} {:>9}   Anki", "milliseconds", "median", "p99");
    // Before anything else has touched the library, and with the scheduler that it was made by.
    program::measure(&dir);
    let open = opening(&dir);
    tell("open, to a snapshot", &open, "92–129");
    let mut store = Store::open(&dir, NOW).expect("it was made a moment ago");
    let exercises: Vec<ExerciseId> =
        store.memories().expect("readable").into_iter().map(|(id, _)| id).collect();
    answers::answers(&mut store, &exercises, &dir);
    tell("figures of all days", &times(|| store.days().expect("readable")), "269–1,255");
    tell("full replay", &times(|| store.replay().expect("writable")), "");
    tell("thorough check", &times(|| store.integrity_check().expect("readable")), "13,100");
    backup(&mut store, &dir);
    after_a_kill(&mut store, &exercises[0], &dir);
    another_scheduler(&mut store);
    drop(store);
    from_the_log_alone(&dir);
    let _ = std::fs::remove_dir_all(&dir);
}

fn make(dir: &Path) {
    let begin = Instant::now();
    print!("{}", made::make(dir, &[]));
    println!("made in {:.1} s", begin.elapsed().as_secs_f64());
}

/// Brings the log beside the database up to date, as the quiet moments of an evening do.
fn settle(dir: &Path) {
    let mut store = Store::open(dir, NOW).expect("it was made a moment ago");
    // Before the first write, once in each sitting, and before the window's first answer.
    let ready = time(|| store.ready().expect("it is sound"));
    println!("a look at every page: {:.1} ms", millis(Some(&ready)));
    let (begin, mut steps) = (Instant::now(), Vec::new());
    let mut rest = Duration::ZERO;
    while rest == Duration::ZERO {
        steps.push(time(|| rest = store.tend(NOW, &mut || true)));
    }
    println!("the log as text, in {} steps: {:.1} s", steps.len(), begin.elapsed().as_secs_f64());
    println!("the longest of them: {:.1} ms", millis(steps.iter().max()));
}

fn opening(dir: &Path) -> Vec<Duration> {
    let mut taken = Vec::new();
    for _ in 0..RUNS {
        let begin = Instant::now();
        let mut store = Store::open(dir, NOW).expect("nobody else has it open");
        store.follow(Arc::new(Scheduler::default())).expect("readable");
        let snapshot = store.snapshot(days().study_day(NOW)).expect("readable");
        taken.push(begin.elapsed());
        black_box(snapshot);
    }
    taken
}

/// What a kill leaves with a write-ahead log as long as it ever gets between two answers, and an
/// answer that is not yet in the log: the pages are looked at before it is filed.
fn after_a_kill(store: &mut Store, exercise: &ExerciseId, dir: &Path) {
    let long = |number: u64| format!("\"{}\"", number.to_string().repeat(200_000));
    for number in 10..40 {
        store.set("long", &long(number)).expect("writable");
    }
    answers::leave_one_waiting(store, exercise);
    let left = dir.join("left");
    std::fs::create_dir_all(&left).expect("the folder is ours");
    for name in ["newsdeck.sqlite", "newsdeck.sqlite-wal"] {
        std::fs::copy(dir.join(name), left.join(name)).expect("there is room");
    }
    let wal = std::fs::metadata(left.join("newsdeck.sqlite-wal")).expect("it was copied").len();
    let opened = time(|| Store::open(&left, NOW).map(std::mem::forget));
    tell("open, after a kill", &[opened], "");
    println!("{:<28} with {} MB that were not yet in the database", "", wal / 1_000_000);
}

/// All memories by another scheduler, in steps of which an answer waits for one at most.
fn another_scheduler(store: &mut Store) {
    let settings = Settings { retention: Retention::clamped(0.85), ..Settings::default() };
    let wanted = Arc::new(Scheduler::new(Parameters::default(), settings));
    let (mut steps, mut is_done) = (Vec::new(), false);
    while !is_done {
        steps.push(time(|| is_done = store.follow_on(&wanted).expect("writable")));
    }
    let all: Duration = steps.iter().sum();
    tell("another scheduler, in all", &[all], "");
    let last = steps.pop();
    tell("of this, steps", &steps, "");
    println!("{:<28} {:>9} {:>9.2}   the last, which writes", "", "", millis(last.as_ref()));
}

/// A new database where nothing is left but the log as text.
fn from_the_log_alone(dir: &Path) {
    std::fs::write(dir.join("newsdeck.sqlite"), "noise".repeat(1_000)).expect("ours");
    std::fs::remove_dir_all(dir.join("backups")).expect("there are some");
    let rescued = time(|| rescue(dir, NOW, &mut Progress::default()).expect("the log is whole"));
    tell("rescue from the log alone", &[rescued], "");
}

/// A verified backup: the copy is made in steps between answers, and then verified beside them.
fn backup(store: &mut Store, dir: &Path) {
    // First the log beside the database, to its end.
    while store.tend(NOW, &mut || true) < Duration::from_secs(60) {}
    // An hour later, as one was made when the database was closed for the first time.
    let (later, before) = (NOW.plus_minutes(60), backups(dir));
    let begin = Instant::now();
    store.tend(later, &mut || false);
    let copied = begin.elapsed();
    while backups(dir) == before {
        std::thread::sleep(Duration::from_millis(1));
    }
    tell("verified backup", &[begin.elapsed()], "");
    tell("of this, copying", &[copied], "");
}

fn backups(dir: &Path) -> usize {
    backup::list(dir).expect("readable").len()
}

fn times<T>(mut deed: impl FnMut() -> T) -> Vec<Duration> {
    (0..RUNS).map(|_| time(&mut deed)).collect()
}

fn time<T>(deed: impl FnOnce() -> T) -> Duration {
    let begin = Instant::now();
    black_box(deed());
    begin.elapsed()
}

fn sorted(taken: &[Duration]) -> Vec<Duration> {
    let mut sorted = taken.to_vec();
    sorted.sort_unstable();
    sorted
}

fn tell(what: &str, taken: &[Duration], anki: &str) {
    let sorted = sorted(taken);
    let at = |percent: usize| millis(sorted.get(sorted.len() * percent / 100));
    println!("{what:<28} {:>9.2} {:>9.2}   {anki}", at(50), at(99));
}

fn millis(taken: Option<&Duration>) -> f64 {
    taken.copied().unwrap_or_default().as_secs_f64() * 1e3
}
