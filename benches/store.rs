//! How long the store takes with 100,000 exercises and five years of answers, beside the
//! figures that Anki 26.09.3 reached with as many cards through its own backend.
//!
//! Run it with `cargo bench --bench store`. What an answer costs is compared with a bare commit
//! of one row, taken in turns on the same disk, with the same settings but one: SQLite copies
//! the write-ahead log of the bare one by itself, within every thousandth commit. Other figures
//! are medians of a few runs.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use jiff::tz::TimeZone;
use newsdeck::app::{App, Command, Config, Room};
use newsdeck::cli::{self, Surroundings};
use newsdeck::clock::{Clock, DayClock, Timestamp};
use newsdeck::exercise::ExerciseId;
use newsdeck::library::Shelf;
use newsdeck::schedule::{Grade, Parameters, Retention, Scheduler, Settings};
use newsdeck::store::backup;
use newsdeck::store::rescue::rescue;
use newsdeck::store::{Asked, Entry, EntryId, Event, Store};
use rusqlite::Connection;

/// 2026-02-03, 18:00 in Coordinated Universal Time.
const NOW: Timestamp = Timestamp::from_millis(1_770_141_600_000);
const RUNS: usize = 9;
const ANSWERS: u64 = 2_000;
/// Answers after which somebody reads for a while.
const ANSWERS_IN_A_ROW: u64 = 10;
/// By this argument the bench becomes the program that it measures.
const PROGRAM: &str = "program";

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, part, dir] = arguments.as_slice()
        && part == PROGRAM
    {
        return program(Path::new(dir));
    }
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench-store");
    // Left by a run that was broken off.
    let _ = std::fs::remove_dir_all(&dir);
    make(&dir);
    settle(&dir);
    println!("{:<28} {:>9} {:>9}   Anki", "milliseconds", "median", "p99");
    let open = opening(&dir);
    tell("open, to a snapshot", &open, "92–129");
    let mut store = Store::open(&dir, NOW).expect("it was made a moment ago");
    let exercises: Vec<ExerciseId> =
        store.memories().expect("readable").into_iter().map(|(id, _)| id).collect();
    answers(&mut store, &exercises, &dir);
    tell("figures of all days", &times(|| store.days().expect("readable")), "269–1,255");
    tell("full replay", &times(|| store.replay().expect("writable")), "");
    tell("thorough check", &times(|| store.integrity_check().expect("readable")), "13,100");
    after_a_kill(&mut store, &dir);
    another_scheduler(&mut store);
    backup(&mut store, &dir);
    drop(store);
    // In a process of its own, so that its memory is the program's alone.
    let this = std::env::current_exe().expect("it runs");
    let ended = std::process::Command::new(this).arg(PROGRAM).arg(&dir).status();
    assert!(ended.is_ok_and(|status| status.success()), "the program broke");
    from_the_log_alone(&dir);
    let _ = std::fs::remove_dir_all(&dir);
}

fn make(dir: &Path) {
    let (mut input, mut output, mut errors) = (&b""[..], Vec::new(), Vec::new());
    let surroundings = Surroundings {
        input: &mut input,
        output: &mut output,
        errors: &mut errors,
        is_terminal: false,
        data_dir: None,
        clock: Clock::manual(NOW),
        days: days(),
    };
    let begin = Instant::now();
    let args = ["newsdeck".into(), "bench-data".into(), dir.as_os_str().to_owned()];
    let status = cli::run(args, surroundings);
    assert_eq!(status, cli::Status::Sound, "{}", String::from_utf8_lossy(&errors));
    print!("{}", String::from_utf8_lossy(&output));
    println!("made in {:.1} s", begin.elapsed().as_secs_f64());
}

/// Brings the log beside the database up to date, as the quiet moments of an evening do.
fn settle(dir: &Path) {
    let mut store = Store::open(dir, NOW).expect("it was made a moment ago");
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

/// Answers, undos and bare commits in turns, so that all meet the same disk.
fn answers(store: &mut Store, exercises: &[ExerciseId], dir: &Path) {
    let bare = Bare::open(&dir.join("bare.sqlite"));
    let (mut answered, mut undone, mut committed) = (Vec::new(), Vec::new(), Vec::new());
    let mut tended = Vec::new();
    for number in 0..ANSWERS {
        // Scattered over the whole of it, as answers are.
        let exercise = &exercises[(number as usize * 7_919) % exercises.len()];
        let review = Event::Review {
            exercise: exercise.clone(),
            grade: Grade::Good,
            asked: Asked::Flashcard,
            took_millis: 4_000,
            quiz: None,
            typed: None,
            confused: None,
            answer: None,
            place: None,
        };
        let id = EntryId(u128::from(number) << 64 | 1);
        committed.push(time(|| bare.commit(number)));
        answered.push(time(|| store.append(&[entry(id, number, review)]).expect("writable")));
        let undo = Event::Undone { entry: id };
        let of_undo = EntryId(u128::from(number) << 64 | 2);
        if number % 4 == 0 {
            undone.push(time(|| store.append(&[entry(of_undo, number, undo)]).expect("writable")));
        }
        if number % ANSWERS_IN_A_ROW == 0 {
            tended.push(time(|| store.tend(NOW, &mut || false)));
        }
    }
    let p99 = |taken: &[Duration]| sorted(taken)[taken.len() * 99 / 100].as_secs_f64();
    let ratio = p99(&answered) / p99(&committed);
    tell("a bare commit", &committed, "");
    tell("an answer", &answered, "1.7, p99 15");
    println!("{:<28} {ratio:>9.2}   as long as a bare commit, p99 of both", "");
    tell("undo", &undone, "");
    tell("upkeep in between", &tended, "");
    println!("{:<28} {:>9} {:>9.2}   the longest", "", "", millis(tended.iter().max()));
}

/// What a kill leaves with a write-ahead log as long as it ever gets between two answers.
fn after_a_kill(store: &mut Store, dir: &Path) {
    let long = |number: u64| format!("\"{}\"", number.to_string().repeat(200_000));
    for number in 10..40 {
        store.set("long", &long(number)).expect("writable");
    }
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
    let rescued = time(|| rescue(dir, NOW, &mut |_| {}).expect("the log is whole"));
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

fn entry(id: EntryId, number: u64, event: Event) -> Entry {
    let at = Timestamp::from_millis(NOW.as_millis() + i64::try_from(number).unwrap_or(0));
    Entry { id, at, day: days().study_day(NOW), event }
}

/// The least that a durable write can cost here: one row, one transaction.
struct Bare(Connection);

impl Bare {
    fn open(path: &Path) -> Self {
        let db = Connection::open(path).expect("the folder is ours");
        db.execute_batch(
            "PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
             CREATE TABLE t (x);",
        )
        .expect("it is new");
        Self(db)
    }

    fn commit(&self, number: u64) {
        let mut insert = self.0.prepare_cached("INSERT INTO t VALUES (?1)").expect("it has t");
        insert.execute([i64::try_from(number).unwrap_or(0)]).expect("writable");
    }
}

/// The whole program on the same folder: its decks as well as its log.
fn program(dir: &Path) {
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
    println!(
        "{:<28} {} at rest, {} at its most",
        "program: memory",
        status("VmRSS"),
        status("VmHWM")
    );
    let plan = times(|| {
        app.apply(Command::EndStudy);
        app.apply(Command::StartStudy);
    });
    tell("program: plan the queue", &plan, "75");
    let figures = times(|| {
        app.apply(Command::GoTo(Room::Today));
        app.apply(Command::GoTo(Room::Progress));
        app.settle();
        black_box(app.progress());
    });
    tell("program: progress room", &figures, "269–1,255");
    println!(
        "{:<28} {} at rest, {} at its most",
        "program: memory",
        status("VmRSS"),
        status("VmHWM")
    );
}

fn days() -> DayClock {
    DayClock::new(TimeZone::UTC, 4)
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

/// What Linux says of this process; nothing elsewhere.
fn status(what: &str) -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    line.map_or_else(String::new, |line| line.trim_start_matches(':').trim().to_owned())
}
