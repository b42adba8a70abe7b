//! Figures about study: days, streak, answers, time, retention, what comes back, how stories
//! stand, what is confused.
//!
//! Pure arithmetic over what the caller hands in; it must not know the store, nor
//! the words or pictures that tell the figures.

mod calendar;
mod confusion;
mod cost;
mod forecast;
mod memory;
mod pace;
mod retention;
mod share;
mod story;
mod stretch;
mod study;
mod tempo;

pub use calendar::{Cell, Level, Week, calendar};
pub use confusion::{Pair, pairs};
pub use cost::{Cost, Workload};
pub use forecast::{Coming, Outlook};
pub use memory::{Counts, MATURE_DAYS};
pub use pace::Pace;
pub use retention::{Retention, Span};
pub use share::{Against, Share};
pub use story::{FactMemory, StoryMemory, TENTHS};
pub use stretch::{Grain, Stretch, stretches};
pub use study::{Day, Period, streak_days};
pub use tempo::{Tempo, Way};
