//! What a line means that is typed while drilling.

use crate::schedule::Grade;

pub(super) const HELP: &str = "type the answer, or press Enter to see it; then 1 again, 2 hard, \
     3 good, 4 easy, or for a typed answer Enter to take the judgement, r if you were right; \
     u undoes, q ends";

/// What a line means.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meant {
    /// Enter: shows the answer, or takes the judgement of what was typed.
    GoOn,
    Grade(Grade),
    /// "I was right".
    Right,
    Undo,
    End,
    /// Anything else: an answer.
    Answer,
}

/// The meaning of a line.
pub(super) fn meaning(line: &str) -> Meant {
    match line.to_lowercase().as_str() {
        "" => Meant::GoOn,
        "1" | "again" => Meant::Grade(Grade::Again),
        "2" | "hard" => Meant::Grade(Grade::Hard),
        "3" | "good" => Meant::Grade(Grade::Good),
        "4" | "easy" => Meant::Grade(Grade::Easy),
        "r" | "right" => Meant::Right,
        "u" | "undo" => Meant::Undo,
        "q" | "quit" => Meant::End,
        _ => Meant::Answer,
    }
}
