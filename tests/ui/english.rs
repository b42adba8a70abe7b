//! What the window says in English and not in Spanish: where it is met in a Spanish window,
//! it was made before the language was changed, or beside the message files.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::messages::{is_made_of, wordings};

/// Topics of a shipped deck, which keeps its own language.
const OF_A_DECK: [&str; 1] = ["December"];
/// A wording around what is put in has at least so many letters of its own: fewer may stand in any
/// sentence of a deck.
const LEAST_LETTERS: usize = 12;

/// The wordings of one language that the other does not have: those into which nothing is put,
/// and the pieces of the others.
struct Only {
    plain: BTreeSet<String>,
    around: Vec<Vec<String>>,
}

static ONLY_ENGLISH: LazyLock<Only> = LazyLock::new(|| {
    let [english, spanish] = ["en", "es"].map(|folder| {
        wordings(folder).into_iter().map(|(_, pieces)| pieces).collect::<BTreeSet<_>>()
    });
    let (plain, around): (Vec<_>, Vec<_>) =
        english.difference(&spanish).cloned().partition(|pieces| pieces.len() == 1);
    let plain = plain.into_iter().flatten().collect();
    let letters = |pieces: &Vec<String>| {
        pieces.iter().flat_map(|piece| piece.chars()).filter(|c| c.is_alphabetic()).count()
    };
    let around = around.into_iter().filter(|pieces| letters(pieces) >= LEAST_LETTERS).collect();
    Only { plain, around }
});

/// Whether these words, as a whole, are a message in English that Spanish says otherwise.
pub fn is_only_english(words: &str) -> bool {
    let is_one = ONLY_ENGLISH.plain.contains(words)
        || ONLY_ENGLISH.around.iter().any(|pieces| is_made_of(words, pieces));
    is_one && !OF_A_DECK.contains(&words)
}

#[test]
fn english_words_are_told_from_those_of_both() {
    let told = ["Show answer", "Ctrl", "Mostrar respuesta", "Newsdeck"].map(is_only_english);
    assert_eq!(told, [true, false, false, false]);
    assert!(is_only_english("15 cards are waiting.") && !is_only_english("3 de 15 datos vistos"));
}
