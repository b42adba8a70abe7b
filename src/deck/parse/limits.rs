//! How much of anything a deck file may hold.
//!
//! A deck comes from outside: without limits, one file could fill the memory or the
//! screen. They are far above what people write.

/// The longest file that is read, in bytes.
pub const FILE_BYTES: usize = 4 << 20;

/// The most facts of a deck.
pub const FACTS: usize = 20_000;

/// The most people, bodies, countries, groups and places of a deck together.
pub const ENTITIES: usize = 5_000;

/// The most sources of a deck.
pub const SOURCES: usize = 500;

/// The longest single text, in bytes: a paragraph.
pub const TEXT_BYTES: usize = 2_000;

/// The most items in a list: other names, members, wrong answers, tags.
pub const ITEMS: usize = 100;

/// The most questions written by hand for one fact.
pub const ASKS: usize = 50;

/// The most problems reported of one file; a last line says how many more there are.
pub const PROBLEMS: usize = 200;
