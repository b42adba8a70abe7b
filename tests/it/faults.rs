//! A disk that fails at every possible call: a clear message each time, nothing that was
//! acknowledged is lost, and the program goes on when the fault is gone.
//!
//! Tried are calls and faults in turn, a sample of all pairs. `NEWSDECK_FAULTS=1 cargo test
//! --test it -- --nocapture faults` tries every pair, and prints every message there is.

mod shim;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use newsdeck::schedule::Grade;
use newsdeck::store::backup::{self, Backup};
use shim::{Errno, Reached, Shim, Span};

use crate::deeds::{DEEDS, Deed, Doing, answers_in, args, expect_done, expect_whole_export};
use crate::drilling::{Drilling, Heard, PROGRAM, drill};
use crate::ledger::{Ledger, Line, copy_of};

/// Every way in which a call can fail.
const FAULTS: [(Errno, Span); 7] = [
    (Errno::NoSpace, Span::FromThenOn),
    (Errno::Io, Span::Once),
    (Errno::Killed, Span::Once),
    (Errno::ReadOnlyFileSystem, Span::FromThenOn),
    (Errno::NoSpace, Span::Once),
    (Errno::Io, Span::FromThenOn),
    (Errno::ReadOnlyFileSystem, Span::Once),
];

/// More than anything takes: a deed that never ends its calls is found out.
const MOST_CALLS: u64 = 2_000;

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
        (deed.before)(ready.path(), 0);
        let pairs = (1..MOST_CALLS).flat_map(|call| FAULTS.map(|fault| (call, fault)));
        let mut trials = 0;
        for (call, fault) in pairs.step_by(sample) {
            let Some(shim) = Shim::new() else { return };
            shim.fail(call, fault);
            trials += 1;
            if attempt(deed, ready.path(), &shim, &mut messages) == Reached::No {
                break;
            }
        }
        eprintln!("{}: {trials} faults", deed.name);
    }
    for (message, place) in messages {
        eprintln!("{message}\n    {place}");
    }
}

/// Does it with this fault in a copy of the folder, and again without.
fn attempt(
    deed: &Deed,
    ready: &Path,
    shim: &Shim,
    messages: &mut BTreeMap<String, String>,
) -> Reached {
    let dir = copy_of(ready);
    let place = format!("{}, {shim}", deed.name);
    let printed = match deed.doing {
        Doing::Drill(lines) => drill_under(shim, dir.path(), lines, &place),
        Doing::Command(command) => command_under(shim, dir.path(), command, &place),
    };
    let place = format!("{}, {shim}", deed.name);
    for line in printed.iter().filter(|line| line.starts_with("newsdeck: ")) {
        assert!(!line.contains("panicked"), "{place}: {printed:#?}");
        let message = line.replace(&*dir.path().to_string_lossy(), "DIR");
        messages.entry(message).or_insert_with(|| place.clone());
    }
    expect_sound_backups(&dir.path().join("data"), &place);
    shim.end()
}

/// Drills, and tries again what was not saved; all is kept in the end that was acknowledged.
fn drill_under(shim: &Shim, dir: &Path, lines: &[Line], place: &str) -> Vec<String> {
    let data = dir.join("data");
    let mut ledger = Ledger::found_in(&data);
    let mut drilling = Drilling::start(&data, |command| shim.stand_before(dir, command));
    let mut in_flight = None;
    for line in lines {
        drilling.say(*line);
        match in_the_end(&mut drilling, shim) {
            Heard::Kept(line) if drilling.is_kept() => drop(ledger.hear(&line)),
            Heard::Kept(_) => {}
            Heard::Ended if shim.kills() => {
                in_flight = Some(*line);
                break;
            }
            heard => panic!("{place}: {heard:?} {:#?}", drilling.printed),
        }
    }
    let (printed, code) = drilling.end();
    assert!(code.is_some() || shim.kills(), "{place}: {printed:#?}");
    ledger.expect_in(&data, in_flight);
    drill(&data, &[Line::Grade(Grade::Again)]);
    printed
}

/// Runs a command: either it was done or it was not; and it is done when it is run again.
fn command_under(shim: &Shim, dir: &Path, command: &str, place: &str) -> Vec<String> {
    let data = dir.join("data");
    let undone = answers_in(&data);
    let whole = copy_of(dir);
    expect_done(&whole.path().join("data"), command);
    let done = answers_in(&whole.path().join("data"));

    let mut program = Command::new(PROGRAM);
    shim.stand_before(dir, &mut program);
    let ran = program.args(args(command, &data)).output().unwrap();
    let words =
        String::from_utf8_lossy(&ran.stderr).into_owned() + &String::from_utf8_lossy(&ran.stdout);
    assert!(ran.status.code().is_some() || shim.kills(), "{place}: {words}");
    shim.end();
    let left = answers_in(&data);
    let is_whole = left == done || (left == undone && !ran.status.success());
    assert!(is_whole, "{place}: {left:?} is left of {undone:?}, not {done:?}: {words}");
    expect_whole_export(&data, done.as_ref(), place);
    if left == undone {
        expect_done(&data, command);
        assert_eq!(answers_in(&data), done, "{place}: {words}");
    }
    words.lines().map(str::to_owned).collect()
}

/// Every backup that was made can be put back. What a restore set aside is kept as it was,
/// damaged or not.
fn expect_sound_backups(data: &Path, place: &str) {
    let set_aside = |backup: &Backup| backup.before.as_deref() == Some("restore");
    for backup in backup::list(data).unwrap().into_iter().filter(|backup| !set_aside(backup)) {
        backup.answers().unwrap_or_else(|error| panic!("{place}: {error}"));
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
