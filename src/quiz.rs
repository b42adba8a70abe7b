//! A run of questions that only knowledge answers.
//!
//! Pure: exercises and a seed in, questions out. It knows no screen, no clock
//! and no learner's history.

mod compose;
mod options;

pub use compose::{Bank, Question, compose};
