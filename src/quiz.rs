//! A run of questions that only knowledge answers.
//!
//! Pure: exercises and a seed in, questions out. It knows no screen, no clock
//! and no learner's history.

mod bank;
mod choice;
mod compose;
mod guess;
mod health;
mod options;
mod tells;
mod traits;

pub use bank::{Bank, Confusions};
pub use compose::{Question, compose};
pub use guess::{Score, noise, scores};
pub use health::{Guessing, Health, Lack, OptionCounts, SourceFigures};
