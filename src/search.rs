//! Search over facts and their exercises: words, phrases and fields such as `who:` and `is:due`.
//!
//! [`Query::read`] understands what was typed, [`Index::of`] prepares one deck, and [`find()`]
//! holds the one against the others. It knows no database and no screen: what is remembered of
//! an exercise is asked of whoever calls.

mod find;
mod hit;
mod index;
mod meant;
mod query;
mod words;

pub use find::{Card, Found, Place, Remembered, Searched, find};
pub use hit::{Excerpt, Hit, Marked, Where, hit};
pub use index::Index;
pub use meant::Meant;
pub use query::{BadDate, LONGEST_QUERY, MOST_TERMS, Mistake, Problem, Query, State};

#[cfg(test)]
mod tests;
