//! Kills at random moments: what was acknowledged is there, and nothing contradicts it.
//!
//! `NEWSDECK_KILLS=200 cargo test --test it crash` kills so many times.

use std::path::Path;
use std::time::Duration;

use newsdeck::schedule::Grade;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::drilling::{Drilling, Heard};
use crate::ledger::{Ledger, Line};

#[test]
fn kills_lose_no_acknowledged_answer_and_no_acknowledged_undo() {
    let kills: usize =
        std::env::var("NEWSDECK_KILLS").map_or(30, |kills| kills.parse().expect("a number"));
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
