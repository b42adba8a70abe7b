//! The window: pages that read the program's state and send commands.
//!
//! Nothing here changes what the program knows; that is for `App::apply`. This is the
//! only floor that says `egui`, and it must not know files, databases or schedules.

mod bidi;
mod big_screen;
mod desk;
mod file_dialog;
mod finder;
mod gallery;
mod key_sheet;
mod keys;
mod notice;
mod pace;
mod page;
mod rail;
mod say;
mod strip;
mod system;
mod system_theme;
mod theme;
mod widget;
mod window;
mod window_state;
mod words;

pub use desk::Desk;
pub use gallery::{Board, Gallery};
pub use say::verdict as verdict_in_words;
pub use system::System;
pub use window::{WindowError, run, run_gallery};
pub use words::Tongue;
