//! Kills at random moments: what was acknowledged is there, and nothing contradicts it.
//!
//! `NEWSDECK_KILLS=200 cargo test --test it crash` kills so many times.

use std::fs;
use std::path::Path;
use std::time::Duration;

use newsdeck::schedule::Grade;
use newsdeck::store::backup;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::drilling::{Drilling, Heard, drill};
use crate::elders::second_release;
use crate::ledger::{Ledger, Line, backups_in, copy_of};

#[test]
fn kills_lose_no_acknowledged_answer_and_no_acknowledged_undo() {
    let kills = kills(30);
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
fn kills_while_a_new_release_takes_over_lose_nothing() {
    let kills = kills(3);
    let old = tempfile::tempdir().unwrap();
    second_release(old.path(), 1_000);
    let mut ledger = Ledger::found_in(old.path());
    let mut lot = ChaCha8Rng::seed_from_u64(20_261_122);
    let mut taken_over = 0;
    for _ in 0..kills {
        let dir = copy_of(old.path());
        // Killed again and again, until it is through: the next start goes on with what the
        // one before it left.
        for _ in 0..4 {
            let drilling = Drilling::start(dir.path(), |_| {});
            let folder = dir.path().join("backups");
            let moments: [&dyn Fn() -> bool; 3] = [
                &|| true,
                &|| fs::read_dir(&folder).is_ok_and(|mut found| found.next().is_some()),
                &|| !backup::list(dir.path()).unwrap().is_empty(),
            ];
            let moment = moments[lot.random_range(0..moments.len())];
            while !moment() {
                std::thread::yield_now();
            }
            std::thread::sleep(Duration::from_micros(lot.random_range(0..20_000)));
            drilling.kill();
            ledger.expect_in(dir.path(), None);
            for copy in backups_in(dir.path()) {
                ledger.expect_in(copy.path(), None);
                taken_over += 1;
            }
        }
    }
    eprintln!(
        "{kills} times 4 kills: {taken_over} copies of what was before were there, all sound"
    );
    assert!(taken_over > kills / 2, "no kill came late enough");
}

#[test]
fn kills_while_a_backup_is_made_leave_no_backup_that_cannot_be_put_back() {
    let kills = kills(3);
    let old = tempfile::tempdir().unwrap();
    drill(old.path(), &[Line::Grade(Grade::Again); 12]);
    let mut lot = ChaCha8Rng::seed_from_u64(20_261_123);
    let (mut begun, mut made) = (0, 0);
    for _ in 0..kills {
        let dir = copy_of(old.path());
        let mut ledger = Ledger::found_in(dir.path());
        let mut drilling = Drilling::start(dir.path(), |_| {});
        drilling.say(Line::Grade(Grade::Again));
        let Heard::Kept(line) = drilling.hear() else { panic!("{:#?}", drilling.printed) };
        assert!(ledger.hear(&line));
        // It begins when nobody has asked for anything for a while.
        let folder = dir.path().join("backups");
        while !folder.exists() {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::thread::sleep(Duration::from_micros(lot.random_range(0..60_000)));
        drilling.kill();
        begun += 1;
        ledger.expect_in(dir.path(), None);
        for copy in backups_in(dir.path()) {
            ledger.expect_in(copy.path(), None);
            made += 1;
        }
    }
    eprintln!("{begun} backups begun, {made} made before the kill, all sound");
}

/// How often to kill, where nobody says otherwise.
fn kills(rule: usize) -> usize {
    std::env::var("NEWSDECK_KILLS").map_or(rule, |kills| kills.parse().expect("a number"))
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
