//! Several starts at once: one has the database, the others say so, and no answer is lost.

use std::fs;

use newsdeck::schedule::Grade;

use crate::drilling::{Drilling, Heard, drill};
use crate::elders::second_release;
use crate::ledger::{Ledger, Line};

const AGAIN: Line = Line::Grade(Grade::Again);

/// More than there are processors.
const STARTS: usize = 5;
const ROUNDS: usize = 3;

#[test]
fn of_starts_at_once_those_that_say_saved_have_saved() {
    for round in 0..ROUNDS {
        let dir = tempfile::tempdir().unwrap();
        // The first start ever, one on another day, and one that has to bring up a database.
        match round % 3 {
            0 => {}
            1 => drill(dir.path(), &[AGAIN]),
            _ => second_release(dir.path(), 200),
        }
        let before = Ledger::found_in(dir.path()).len();
        let mut starts: Vec<Drilling> =
            (0..STARTS).map(|_| Drilling::start(dir.path(), |_| {})).collect();
        let mut kept = 0;
        for drilling in &mut starts {
            drilling.say(AGAIN);
            assert!(matches!(drilling.hear(), Heard::Kept(_)), "{:#?}", drilling.printed);
            kept += usize::from(drilling.is_kept());
        }
        assert_eq!(kept, 1, "one of them has it, and holds it while the others come and go");
        for drilling in starts {
            let is_kept = drilling.is_kept();
            let (printed, code) = drilling.end();
            assert_eq!(code, Some(i32::from(!is_kept)), "{printed:#?}");
            let words = format!(
                "newsdeck: `{}` is in use by another Newsdeck",
                dir.path().join("newsdeck.sqlite").display()
            );
            assert!(is_kept || printed[0] == words, "{printed:#?}");
        }
        assert_eq!(Ledger::found_in(dir.path()).len(), before + 1);
        let left: Vec<_> = fs::read_dir(dir.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.contains(".new") || name.contains("-journal"))
            .collect();
        assert_eq!(left, [""; 0], "nothing half-made is left");
    }
}
