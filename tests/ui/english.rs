//! What the window says in English and not in Spanish: where it is met in a Spanish window,
//! it was made before the language was changed, or beside the message files.

use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser;

/// Topics of a shipped deck, which keeps its own language.
const OF_A_DECK: [&str; 1] = ["December"];

static ONLY_ENGLISH: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let [english, spanish] = ["en", "es"].map(plain);
    english.difference(&spanish).cloned().collect()
});

/// Whether these words, as a whole, are a message in English that Spanish says otherwise.
pub fn is_only_english(words: &str) -> bool {
    ONLY_ENGLISH.contains(words) && !OF_A_DECK.contains(&words)
}

/// The messages of a language into which nothing is put.
fn plain(folder: &str) -> BTreeSet<String> {
    let files = fs::read_dir(format!("assets/locales/{folder}")).unwrap();
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let read = texts.flat_map(|text| parser::parse(text).unwrap().body);
    let values = read.filter_map(|entry| match entry {
        Entry::Message(message) => message.value,
        _ => None,
    });
    let plain = values.filter_map(|value| match value.elements.as_slice() {
        [PatternElement::TextElement { value }] => Some(value.clone()),
        _ => None,
    });
    plain.collect()
}

#[test]
fn english_words_are_told_from_those_of_both() {
    let told = ["Show answer", "Ctrl", "Mostrar respuesta", "Newsdeck"].map(is_only_english);
    assert_eq!(told, [true, false, false, false]);
}
