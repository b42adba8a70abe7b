//! Kills at random moments: what was acknowledged is there, and nothing contradicts it.
//!
//! `NEWSDECK_KILLS=200 cargo test --test it crash` kills so many times in each of the deeds, on
//! a log that is long enough for them to take a while.

mod killing;

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use newsdeck::schedule::Grade;
use newsdeck::store::backup;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::deeds::{DEEDS, Deed, Doing, answers_in, expect_done, expect_whole_export, studied};
use crate::drilling::{Drilling, Heard, drill};
use crate::ledger::{Ledger, Line, copy_of, expect_sound_backups};
use killing::{Run, killed_after, ran};

const AGAIN: Line = Line::Grade(Grade::Again);

/// How many answers there are before, where many kills are asked for.
const ANSWERS: u32 = 1_000;

/// So often it is told how far it came: so many kills take a while.
const PROGRESS_ROUNDS: usize = 10;

#[test]
fn kills_lose_no_acknowledged_answer_and_no_acknowledged_undo() {
    let kills = asked_for().unwrap_or(20);
    let dir = tempfile::tempdir().unwrap();
    let mut lot = ChaCha8Rng::seed_from_u64(20_260_203);
    let mut ledger = Ledger::default();
    let mut acknowledged = 0;
    for _ in 0..kills {
        acknowledged += drill_and_kill(dir.path(), &mut ledger, &mut lot);
    }
    assert!(acknowledged > 2 * kills, "{acknowledged} acknowledged in {kills} kills");
    eprintln!("{kills} kills: {acknowledged} acknowledged, {} answers stand", ledger.len());
}

#[test]
fn kills_at_the_first_starts_lose_nothing() {
    kill_while("a first start");
    kill_while("another day");
}

#[test]
fn kills_while_a_new_release_takes_over_lose_nothing() {
    kill_while("a new release takes over");
}

#[test]
fn kills_while_the_schedule_is_fitted_leave_that_of_before_or_the_new_one() {
    kill_while("optimise");
    kill_while("go back to the schedule of before");
}

#[test]
fn kills_while_answers_go_out_and_come_in_leave_them_out_or_in() {
    kill_while("export");
    kill_while("import");
}

#[test]
fn kills_while_a_backup_is_put_back_leave_the_database_or_the_backup_in_its_place() {
    kill_while("restore");
    kill_while("restore over a damaged database");
}

#[test]
fn kills_while_a_database_is_rescued_leave_it_to_be_rescued() {
    kill_while("rescue");
}

/// Kills this deed at random moments between its beginning and its end: it is undone or done
/// then, and the next start goes on.
#[track_caller]
fn kill_while(name: &str) {
    let deed = DEEDS.iter().find(|deed| deed.name == name).expect("it is one of them");
    let mut lot = ChaCha8Rng::seed_from_u64(20_261_122);
    let ready = tempfile::tempdir().unwrap();
    (deed.before)(ready.path(), asked_for().map_or(0, |_| ANSWERS));
    let whole = copy_of(ready.path());
    let Run { took, .. } = ran(deed, whole.path());
    let rounds = asked_for().map_or(1, |kills| kills.div_ceil(2));
    let mut early = 0;
    for round in 1..=rounds {
        early += kill_twice(deed, ready.path(), took, &mut lot);
        if round % PROGRESS_ROUNDS == 0 || round == rounds {
            let kills = 2 * round;
            eprintln!("{name}: {kills} kills within {took:?}, {early} before it was done");
        }
    }
}

#[test]
fn kills_while_a_backup_is_made_leave_no_backup_that_cannot_be_put_back() {
    let old = tempfile::tempdir().unwrap();
    studied(old.path(), asked_for().map_or(0, |_| ANSWERS), &[AGAIN; 3]);
    // The one that was made before the schema changed would do for a while.
    fs::remove_dir_all(old.path().join("backups")).unwrap_or_default();
    let mut lot = ChaCha8Rng::seed_from_u64(20_261_123);
    let window = time_of_a_backup(old.path());
    let kills = asked_for().unwrap_or(3);
    let mut made = 0;
    for kill in 0..kills {
        let dir = copy_of(old.path());
        let mut ledger = Ledger::found_in(dir.path());
        let mut drilling = Drilling::start(dir.path(), |_| {});
        wait_for(|| is_begun(&dir.path().join("backups")));
        // Now and then somebody answers in the middle of it.
        let in_flight = (kill % 2 == 1).then_some(AGAIN);
        if let Some(line) = in_flight {
            drilling.say(line);
        }
        std::thread::sleep(window.mul_f64(lot.random_range(0.0..1.3)));
        let heard = drilling.kill();
        let acknowledged = heard.iter().filter(|line| ledger.hear(line)).count();
        ledger.expect_in(dir.path(), in_flight.filter(|_| acknowledged == 0));
        made += expect_sound_backups(dir.path(), "a backup");
    }
    eprintln!("{kills} kills within {window:?}: {made} backups were made before, all sound");
}

/// How often to kill, where somebody says so.
fn asked_for() -> Option<usize> {
    std::env::var("NEWSDECK_KILLS").ok().map(|kills| kills.parse().expect("a number"))
}

/// Kills a deed at a random moment, and does it again and kills that; then it is done. How many
/// of the kills came before it was.
fn kill_twice(deed: &Deed, ready: &Path, took: Duration, lot: &mut ChaCha8Rng) -> usize {
    let dir = copy_of(ready);
    let data = dir.path().join("data");
    let early = [(); 2].map(|()| {
        let moment = took.mul_f64(lot.random_range(0.0..1.1));
        let is_early = match deed.doing {
            Doing::Drill(lines) => kill_drill(deed, lines, dir.path(), moment),
            Doing::Command(command) => kill_command(deed, command, dir.path(), moment),
        };
        // Studying goes on after it, and is killed as well, where there is a database to study on.
        if let Some(mut ledger) = answers_in(&data) {
            drill_and_kill(&data, &mut ledger, lot);
        }
        expect_sound_backups(&data, deed.name);
        is_early
    });
    if let Doing::Command(command) = deed.doing {
        expect_done(&data, command);
    }
    drill(&data, &[AGAIN]);
    early.into_iter().filter(|is_early| *is_early).count()
}

fn kill_drill(deed: &Deed, lines: &[Line], dir: &Path, moment: Duration) -> bool {
    let data = dir.join("data");
    let mut ledger = Ledger::found_in(&data);
    let run = killed_after(moment, deed, dir);
    let kept = run.printed.iter().filter(|line| ledger.hear(line)).count();
    ledger.expect_in(&data, lines.get(kept).copied());
    assert!(run.is_killed || kept == lines.len(), "{}: {:#?}", deed.name, run.printed);
    run.is_killed
}

fn kill_command(deed: &Deed, command: &str, dir: &Path, moment: Duration) -> bool {
    let data = dir.join("data");
    let undone = answers_in(&data);
    let whole = copy_of(dir);
    expect_done(&whole.path().join("data"), command);
    let done = answers_in(&whole.path().join("data"));
    let run = killed_after(moment, deed, dir);
    let found = answers_in(&data);
    let place = format!("{} after {moment:?}: {:#?}", deed.name, run.printed);
    assert!(found == done || (run.is_killed && found == undone), "{place}");
    expect_whole_export(&data, done.as_ref(), &place);
    run.is_killed
}

/// How long it takes from the beginning of a backup until it has its name.
fn time_of_a_backup(old: &Path) -> Duration {
    let dir = copy_of(old);
    let drilling = Drilling::start(dir.path(), |_| {});
    let folder = dir.path().join("backups");
    wait_for(|| is_begun(&folder));
    let begun = Instant::now();
    wait_for(|| !backup::list(dir.path()).unwrap().is_empty());
    let window = begun.elapsed();
    assert_eq!(drilling.end().1, Some(0));
    window
}

fn is_begun(folder: &Path) -> bool {
    fs::read_dir(folder).is_ok_and(|mut found| found.next().is_some())
}

fn wait_for(is_so: impl Fn() -> bool) {
    while !is_so() {
        std::thread::sleep(Duration::from_micros(200));
    }
}

/// Drills until some lines are acknowledged, types one more, and kills a moment later. Gives
/// how many were acknowledged.
fn drill_and_kill(dir: &Path, ledger: &mut Ledger, lot: &mut ChaCha8Rng) -> usize {
    let mut drilling = Drilling::start(dir, |_| {});
    let mut acknowledged = 0;
    for _ in 0..lot.random_range(0..8) {
        drilling.say(anything(lot));
        match drilling.hear() {
            Heard::Kept(line) => acknowledged += usize::from(ledger.hear(&line)),
            other => panic!("{other:?}: {:#?}", drilling.printed),
        }
    }
    let last = anything(lot);
    drilling.say(last);
    std::thread::sleep(Duration::from_micros(lot.random_range(0..6_000)));
    let rest = drilling.kill();
    let heard = rest.iter().filter(|line| ledger.hear(line)).count();
    ledger.expect_in(dir, (heard == 0).then_some(last));
    acknowledged + heard
}

/// Few answers are good, so that the day's work never ends.
fn anything(lot: &mut ChaCha8Rng) -> Line {
    match lot.random_range(0..10) {
        0..2 => Line::Undo,
        2 => Line::Grade(Grade::Good),
        3..5 => Line::Grade(Grade::Hard),
        _ => Line::Grade(Grade::Again),
    }
}
