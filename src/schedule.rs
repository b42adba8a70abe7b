//! When an exercise comes back: memory, grades and the day's queue.
//!
//! Pure: time comes in as an argument, nothing is stored here. Only this floor
//! names the `fsrs` crate, and only through types that cannot hold nonsense.

mod balance;
mod clock_doubt;
mod due;
mod forgetting;
mod leech;
mod load;
mod memory;
mod model;
mod parameters;
mod place;
mod queue;
mod scheduler;
mod seed;
mod spacing;
mod steps;
mod tuning;
mod why;

pub use balance::{Balance, Effort, Week};
pub use clock_doubt::{ClockDoubt, clock_doubt};
pub use due::{Due, DueIn, due_in};
pub use leech::{LEECH_LAPSES, is_leech, offers_help};
pub use load::Load;
pub use memory::{Memory, Outcomes, Phase, Replayed, Review};
pub use model::{Days, Grade, Retention, Settings};
pub use parameters::Parameters;
pub use place::FuzzPlace;
pub use queue::{Beginning, Candidate, Limits, Portion, Queue, Standing, ahead, cram, plan};
pub use scheduler::Scheduler;
pub use seed::seed_of;
pub use tuning::{FEWEST_ANSWERS, Histories, Progress, Trial, Verdict, is_worth_while, tune};
pub use why::{DayChoice, Past, Prospective, StepOf, Why};
