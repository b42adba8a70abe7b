//! The whole program driven as a person drives it, by the words on the screen and by keys,
//! with no display; and pictures of its rooms.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod bare;
mod english;
mod evening;
mod finder;
mod first_evening;
mod gallery;
#[path = "../it/gate.rs"]
mod gate;
mod heard;
mod improve;
mod keys;
mod library;
mod looks;
mod messages;
mod night;
mod painted;
mod painter;
mod progress;
mod reach;
mod safety;
mod scripts;
mod search;
mod settings;
mod sources;
mod stopping;
mod stories;
mod strip;
mod tabs;
mod trouble;
mod turning;
mod typed;
mod walk;
