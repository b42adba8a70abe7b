//! Simple figures about study: days, streak, answers, time, and how memory stands.
//!
//! Pure arithmetic over what the caller hands in; it must not know the store, nor
//! the words or pictures that tell the figures.

mod memory;
mod study;

pub use memory::{Counts, counts, forecast, mean_recall};
pub use study::{Day, Period, streak_days};
