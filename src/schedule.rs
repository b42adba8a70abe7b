//! When an exercise comes back: memory, grades and the day's queue.
//!
//! Pure: time comes in as an argument, nothing is stored here. Only this floor
//! names the `fsrs` crate, and only through types that cannot hold nonsense.

mod memory;
mod model;
mod queue;

pub use memory::{Due, Memory, Outcomes, Phase, Replayed, Review, Scheduler};
pub use model::{Days, Grade, Parameters, Retention, Settings};
pub use queue::{Candidate, Limits, Queue, plan};
