//! A quiz night as a pure state machine: what happened goes in, what stands comes out.
//!
//! The state is a fold over a plan and what happened since, each with its moment: so undo is
//! leaving the last thing out, and a start after a crash is the same fold. It knows no screen,
//! no disk and no players yet: phones will add events, not states.

mod clock;
mod event;
mod machine;
mod name;
mod plan;
mod screen;
mod standings;
#[cfg(test)]
mod tests;

pub use clock::{Countdown, reading_millis};
pub use event::{Event, Mark};
pub use machine::{Asked, Correction, MOST_CORRECTED, Night, Phase, Refused};
pub use name::{LONGEST_NAME, LONGEST_REASON, NameFault, reason, team_name};
pub use plan::{
    MOST_POINTS, MOST_QUESTIONS, MOST_ROUNDS, MOST_SECONDS, MOST_TEAMS, Plan, PlanFault, Round,
    renamed,
};
pub use screen::{Answer, Asking, Board, Lobby, Place, Row, Screen, Shown};
pub use standings::{Score, Standing};
