//! Newsdeck: curated, cited facts from news articles become flashcards and
//! multiple-choice questions, come back by spaced repetition, and are kept safe.
//!
//! `ARCHITECTURE.md` draws the floors; `tests/floor_plan.rs` enforces them.
//! Lower floors never name higher ones.

pub mod app;
pub mod cli;
pub mod clock;
pub mod deck;
pub mod diagnostic;
pub mod exercise;
pub mod library;
pub mod night;
pub mod quiz;
pub mod schedule;
pub mod search;
pub mod stats;
pub mod store;
pub mod text;
pub mod ui;
