//! Texts read as far as a machine can: words in sentences, who is named, who says so.
//!
//! It works for the texts of a deck and for those of a report alike, and must not know what is
//! made of either.

mod bearers;
mod speech;
mod words;

pub(super) use bearers::Bearers;
pub(super) use speech::Speech;
pub(super) use words::{Word, is_like, words};
