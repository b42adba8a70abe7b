//! A disk that fails at every possible call: a clear message each time, nothing that was
//! acknowledged is lost, and the program goes on when the fault is gone.
//!
//! Tried are calls and faults in turn, a sample of all pairs. `NEWSDECK_FAULTS=1 cargo test
//! --test it -- --nocapture faults` tries every pair, and prints every message there is.

mod shim;

use std::collections::BTreeMap;
use std::path::Path;

use newsdeck::schedule::Grade;
use shim::{Errno, Reached, Shim, Span};

use crate::drilling::{Drilling, Heard, drill};
use crate::elders::second_release;
use crate::ledger::{Ledger, Line, copy_of};

/// Every way in which a call can fail.
const FAULTS: [(Errno, Span); 6] = [
    (Errno::NoSpace, Span::FromThenOn),
    (Errno::Io, Span::Once),
    (Errno::ReadOnlyFileSystem, Span::FromThenOn),
    (Errno::NoSpace, Span::Once),
    (Errno::Io, Span::FromThenOn),
    (Errno::ReadOnlyFileSystem, Span::Once),
];

/// More than anything takes: a deed that never ends its calls is found out.
const MOST_CALLS: u64 = 2_000;

/// Something done with the disk.
struct Deed {
    name: &'static str,
    /// What is in the folder before.
    before: fn(&Path),
    lines: &'static [Line],
}

const DEEDS: [Deed; 3] = [
    Deed {
        name: "a first start",
        before: |_| {},
        lines: &[Line::Grade(Grade::Again), Line::Grade(Grade::Good), Line::Undo],
    },
    Deed {
        name: "another day",
        before: |dir| {
            drill(&dir.join("data"), &[Line::Grade(Grade::Again), Line::Grade(Grade::Hard)]);
        },
        lines: &[Line::Grade(Grade::Again), Line::Undo, Line::Grade(Grade::Good)],
    },
    Deed {
        name: "a new release takes over",
        before: |dir| second_release(&dir.join("data"), 100),
        lines: &[Line::Grade(Grade::Again)],
    },
];

/// One in so many pairs of call and fault is tried where nobody says otherwise. It has no
/// divisor in common with their number: so every fault has its turn.
const SAMPLE: usize = 131;

#[test]
fn nothing_acknowledged_is_lost_whichever_call_fails() {
    let sample = std::env::var("NEWSDECK_FAULTS")
        .map_or(SAMPLE, |sample| sample.parse().expect("a number from 1"));
    let mut messages = BTreeMap::new();
    for deed in &DEEDS {
        let ready = tempfile::tempdir().unwrap();
        (deed.before)(ready.path());
        let pairs = (1..MOST_CALLS).flat_map(|call| FAULTS.map(|fault| (call, fault)));
        let mut trials = 0;
        for (call, fault) in pairs.step_by(sample) {
            let Some(shim) = Shim::new() else { return };
            shim.fail(call, fault);
            trials += 1;
            if deed.attempt(ready.path(), &shim, &mut messages) == Reached::No {
                break;
            }
        }
        eprintln!("{}: {trials} faults", deed.name);
    }
    for (message, place) in messages {
        eprintln!("{message}\n    {place}");
    }
}

impl Deed {
    /// Does it with this fault in a copy of the folder, and goes on without.
    fn attempt(
        &self,
        ready: &Path,
        shim: &Shim,
        messages: &mut BTreeMap<String, String>,
    ) -> Reached {
        let dir = copy_of(ready);
        let folder = dir.path().join("data");
        let mut ledger = Ledger::found_in(&folder);
        let mut drilling =
            Drilling::start(&folder, |command| shim.stand_before(dir.path(), command));
        for line in self.lines {
            drilling.say(*line);
            let heard = in_the_end(&mut drilling, shim);
            assert!(matches!(heard, Heard::Kept(_)), "{shim}: {:#?}", drilling.printed);
            if let Heard::Kept(line) = heard
                && drilling.is_kept()
            {
                ledger.hear(&line);
            }
        }
        let (printed, code) = drilling.end();
        assert!(matches!(code, Some(0..=2)), "{shim}: {code:?} {printed:#?}");
        let place = format!("{}, {shim}", self.name);
        for line in printed.iter().filter(|line| line.starts_with("newsdeck: ")) {
            assert!(!line.contains("panicked"), "{place}: {printed:#?}");
            let message = line.replace(&*dir.path().to_string_lossy(), "DIR");
            messages.entry(message).or_insert_with(|| place.clone());
        }
        let reached = shim.end();
        ledger.expect_in(&folder, None);
        drill(&folder, &[Line::Grade(Grade::Again)]);
        reached
    }
}

/// Tries again until a line is kept. A fault that stays is ended before the second attempt.
fn in_the_end(drilling: &mut Drilling, shim: &Shim) -> Heard {
    let heard = drilling.hear();
    if heard != Heard::NotSaved {
        return heard;
    }
    if shim.stays() {
        drilling.press_enter();
        assert_eq!(drilling.hear(), Heard::NotSaved, "{shim}: the fault is still there");
        shim.end();
    }
    drilling.press_enter();
    drilling.hear()
}
