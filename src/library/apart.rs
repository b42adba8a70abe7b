//! Reads large decks without leaving holes in what is kept.
//!
//! What TOML makes of a text takes ten times its room, for a moment, and the deck is made beside
//! it. Allocators keep an area for each thread: where one thread made both, what goes would stay
//! as holes between what is kept, 15 MB of them with a hundred thousand exercises. Made by a
//! thread of its own, the tree lies in an area of its own, and all of it is given back.

use std::panic::resume_unwind;
use std::thread::{self, Builder};

use crate::deck::{self, Parsed, Tree};

/// Shorter texts are not worth a thread.
const LARGE_BYTES: usize = 64 << 10;

/// Reads a deck; its tree is made apart.
pub(super) fn parse(text: &str) -> Parsed {
    if text.len() < LARGE_BYTES { deck::parse(text) } else { tree_made_apart(text).deck() }
}

fn tree_made_apart(text: &str) -> Tree<'_> {
    thread::scope(|scope| {
        let thread = Builder::new().name("newsdeck-toml".to_owned());
        match thread.spawn_scoped(scope, || Tree::of(text)) {
            Ok(made) => made.join().unwrap_or_else(|panic| resume_unwind(panic)),
            // Where there is no thread to be had, the deck is read all the same.
            Err(_) => Tree::of(text),
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::shipped;

    #[test]
    fn a_deck_is_read_as_it_is_read_by_one_thread() {
        let (_, sound) = shipped().next().unwrap();
        let padding = format!("# {}\n", "-".repeat(LARGE_BYTES));
        for text in [sound, "[deck", "format = 1\nx = \"", "\u{feff}", ""] {
            let text = format!("{padding}{text}");
            let (apart, alone) = (parse(&text), deck::parse(&text));
            assert_eq!((apart.deck, apart.problems), (alone.deck, alone.problems));
        }
    }
}
