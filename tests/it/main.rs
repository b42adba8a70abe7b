//! The seams: whole programs, with files and processes, and no wall clock.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

mod app;
mod articles;
mod bench;
mod cli;
mod crash;
mod day;
mod decks;
mod deeds;
mod drilling;
mod elders;
#[cfg(target_os = "linux")]
mod faults;
mod figures;
#[cfg(target_os = "linux")]
mod full;
mod gate;
mod learn;
mod learner;
mod ledger;
mod night;
mod oracle;
mod pages;
#[cfg(unix)]
mod permissions;
mod places;
mod planted;
mod quiz;
mod remembered;
mod safety;
mod scripts;
mod search;
mod settings;
mod shapes;
mod sound;
mod starts;
mod stopping;
mod time;
mod tricks;
mod tuning;
mod typed;
mod walk;
mod year;
