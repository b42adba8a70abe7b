//! Whatever a deck holds and however it is laid out, a change of one key changes what the deck
//! says there, and the lines of that key.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use super::formatted::formatted;
use crate::deck::edit::{KeyChange, Owner, Value, places_of, write_key};
use crate::deck::model::{Content, Fact};
use crate::deck::parse::parse;
use crate::deck::write::tests::arbitrary;
use crate::deck::write::write;

/// A change, and what it makes of a fact.
#[derive(Clone, Debug)]
enum Change {
    Note(Option<String>),
    Occasion(Option<String>),
    Never(Option<Vec<String>>),
    Tags(Option<Vec<String>>),
    Importance(Option<u8>),
    Words(String),
}

fn said() -> impl Strategy<Value = String> {
    // Nothing that is trimmed, and everything that has to be written with care.
    "[a-zé\"'\\\\#=\\[\\]{} ,🎉\u{202e}]{0,12}[a-z]"
}

fn change() -> impl Strategy<Value = Change> {
    let lines = vec(said(), 1..3).prop_map(|lines| lines.join("\n"));
    prop_oneof![
        option::of(lines).prop_map(Change::Note),
        option::of(said()).prop_map(Change::Occasion),
        option::of(vec(said(), 1..5)).prop_map(Change::Never),
        option::of(vec(said(), 1..5)).prop_map(Change::Tags),
        option::of(1u8..=5).prop_map(Change::Importance),
        said().prop_map(Change::Words),
    ]
}

impl Change {
    fn of_key(&self) -> KeyChange {
        let (key, value) = match self {
            Self::Note(text) => ("note", text.clone().map(Value::Text)),
            Self::Occasion(text) => ("occasion", text.clone().map(Value::Text)),
            Self::Never(items) => ("never", items.clone().map(Value::Texts)),
            Self::Tags(items) => ("tags", items.clone().map(Value::Texts)),
            Self::Importance(n) => ("importance", n.map(|n| Value::Number(i64::from(n)))),
            Self::Words(text) => ("words", Some(Value::Text(text.clone()))),
        };
        KeyChange { key: key.to_owned(), value }
    }

    /// Makes the fact say it; says whether a fact of its kind can.
    fn make(&self, fact: &mut Fact) -> bool {
        match self.clone() {
            Self::Note(note) => fact.note = note.map(String::into_boxed_str),
            Self::Occasion(occasion) => fact.occasion = occasion.map(String::into_boxed_str),
            Self::Never(never) => fact.never = never.unwrap_or_default().into(),
            Self::Tags(tags) => fact.tags = tags.unwrap_or_default().into(),
            Self::Importance(importance) => fact.importance = importance,
            Self::Words(text) => match &mut fact.content {
                Content::Quote(quote) => quote.words = text,
                _ => return false,
            },
        }
        true
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_change_says_what_is_meant_and_touches_only_the_lines_of_its_key(
        deck in arbitrary::deck(),
        which in any::<Index>(),
        change in change(),
        seed in any::<u64>(),
    ) {
        prop_assume!(!deck.facts.is_empty());
        let text = formatted(&write(&deck), &mut ChaCha8Rng::seed_from_u64(seed));
        let before = parse(&text);
        prop_assert_eq!(&before.deck, &deck, "laid out, it says the same:\n{}", text);
        let mut expected = deck;
        let (id, fact) = expected.facts.get_index_mut(which.index(before.deck.facts.len())).unwrap();
        let owner = Owner::Fact(id.clone());
        prop_assume!(change.make(fact));
        let written = write_key(&text, &owner, &change.of_key());
        // A fact whose only lines stand under headings inside it has no place for another.
        prop_assume!(written.is_ok() || !has_lines_of_its_own(&text, &owner));
        let edited = written.unwrap();
        let after = parse(&edited);
        // A text of several lines has the line ends of its file.
        let says = |deck| write(deck).replace("\\r\\n", "\\n");
        prop_assert_eq!(says(&after.deck), says(&expected), "{}\nbecame\n{}", text, edited);

        let (head, gone) = changed(&text, &edited);
        let key = change.of_key().key;
        let place = places_of(&text, &owner).unwrap().into_iter().find(|(of, _)| *of == key);
        match place {
            None => prop_assert_eq!(gone, 0, "a new line takes the place of none:\n{}", edited),
            Some((_, place)) if edited != text => {
                let line = |at: usize| text[..at].matches('\n').count();
                let (first, last) = (line(place.start), line(place.end));
                prop_assert!(
                    first <= head && head + gone <= last + 1,
                    "lines {}..{} of {}..={}:\n{}", head, head + gone, first, last, text
                );
            }
            Some(_) => {}
        }
    }
}

fn has_lines_of_its_own(text: &str, owner: &Owner) -> bool {
    let places = places_of(text, owner).unwrap();
    places.iter().any(|(key, _)| !key.starts_with("cite") && !key.starts_with("ask"))
}

/// How many lines are the same at the beginning, and how many between those and the same ones at
/// the end are not in the second any more.
fn changed(before: &str, after: &str) -> (usize, usize) {
    // A last line without an end is the same line when another follows.
    let lines = |text: &str| -> Vec<String> {
        text.split('\n').map(|line| line.trim_end_matches('\r').to_owned()).collect()
    };
    let (before, after) = (lines(before), lines(after));
    let head = before.iter().zip(&after).take_while(|(a, b)| a == b).count();
    let most = before.len().min(after.len()) - head;
    let tail = before.iter().rev().zip(after.iter().rev()).take(most);
    let tail = tail.take_while(|(a, b)| a == b).count();
    (head, before.len() - head - tail)
}
