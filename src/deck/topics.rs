//! The topics of a deck: the tags of its facts, and each in words, as what an author writes as
//! `tren-de-aragua`, people read as "Tren de Aragua".
//!
//! It must not know where they are shown.

use std::collections::{BTreeMap, HashMap};

use crate::deck::model::{Deck, Entity};
use crate::text::fold;

/// Longer tags are taken as they are written: no name is looked for in them.
const MOST_WORDS: usize = 6;

/// What the facts of a deck are tagged with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Topics {
    /// The facts that carry each tag, by the numbers of their order.
    facts: BTreeMap<String, Vec<u32>>,
    /// The tags whose words are spelt otherwise in one of the names of the deck.
    spelt: HashMap<String, String>,
}

impl Topics {
    /// The topics of a deck. The words of each tag are looked for among its names, from the first
    /// on.
    pub fn of(deck: &Deck) -> Self {
        let mut facts: BTreeMap<String, Vec<u32>> = BTreeMap::new();
        for (number, fact) in (0..).zip(deck.facts.values()) {
            for tag in &fact.tags {
                match facts.get_mut(tag) {
                    Some(tagged) => tagged.push(number),
                    None => drop(facts.insert(tag.clone(), vec![number])),
                }
            }
        }
        Self { facts, spelt: spelt(deck) }
    }

    /// Every tag of a fact, in alphabetical order, with the facts that carry it, by the numbers of
    /// their order.
    pub fn facts(&self) -> impl Iterator<Item = (&str, &[u32])> {
        self.facts.iter().map(|(tag, facts)| (tag.as_str(), facts.as_slice()))
    }

    /// A tag in words: spelt as in a name of the deck, or else as it is written, spaces for hyphens
    /// where it has neither capitals nor spaces.
    pub fn words(&self, tag: &str) -> String {
        let as_written = || {
            if is_open(tag) && !tag.contains(' ') { tag.replace('-', " ") } else { tag.to_owned() }
        };
        self.spelt.get(tag).cloned().unwrap_or_else(as_written)
    }
}

fn spelt(deck: &Deck) -> HashMap<String, String> {
    let tags = deck.facts.values().flat_map(|fact| &fact.tags).chain(&deck.tags);
    let mut sought: HashMap<String, &String> =
        tags.filter(|tag| is_open(tag)).map(|tag| (fold(tag), tag)).collect();
    let mut found = HashMap::new();
    for name in deck.entities.values().flat_map(Entity::names) {
        let words: Vec<&str> = name.split_whitespace().collect();
        for first in 0..words.len() {
            for last in first..words.len().min(first + MOST_WORDS) {
                if sought.is_empty() {
                    return found;
                }
                let spelt = words[first..=last].join(" ");
                if let Some(tag) = sought.remove(&fold(&spelt)) {
                    let spelt = spelt.trim_matches(|c: char| !c.is_alphanumeric());
                    found.insert(tag.clone(), spelt.to_owned());
                }
            }
        }
    }
    found
}

/// Whether its author left open which letters are capitals.
fn is_open(tag: &str) -> bool {
    !tag.chars().any(char::is_uppercase)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::parse;

    #[test]
    fn a_tag_is_spelt_as_the_names_of_the_deck_spell_its_words() {
        let text = r#"
            format = 1
            [deck]
            id = "un"
            title = "The United Nations"
            lang = "en"
            [source.charter]
            title = "Charter of the United Nations"
            [group.assembly]
            name = "the UN General Assembly"
            also = ["United Nations General Assembly"]
            [place.peru]
            name = "Perú"
            [note.opened]
            ask = [{ id = "city", q = "In which city did the General Assembly first meet?", a = "London" }]
            cite.charter = "¶1"
            tags = ["united-nations", "peru", "first-meetings", "Al-Jazeera", "un", "post-war years"]
        "#;
        let deck = parse(text).deck;
        let topics = Topics::of(&deck);
        let fact = deck.facts.values().next().expect("it is sound");
        let words: Vec<String> = fact.tags.iter().map(|tag| topics.words(tag)).collect();
        assert_eq!(
            words,
            ["United Nations", "Perú", "first meetings", "Al-Jazeera", "UN", "post-war years"]
        );
    }
    #[test]
    fn each_tag_has_the_facts_that_carry_it_by_the_numbers_of_their_order() {
        let fact = |id: &str, tags: &str| {
            format!(
                r#"
                [note.{id}]
                ask = [{{ id = "q", q = "Q of {id}?", a = "A of {id}" }}]
                cite.charter = "¶1"
                tags = [{tags}]
                "#
            )
        };
        let deck = r#"
            format = 1
            [deck]
            id = "un"
            title = "The United Nations"
            lang = "en"
            tags = ["all-of-them"]
            [source.charter]
            title = "Charter of the United Nations"
            "#;
        let facts =
            [fact("a", r#""peace""#), fact("b", ""), fact("c", r#""courts", "peace""#)].concat();
        let topics = Topics::of(&parse(&[deck, &facts].concat()).deck);
        let found: Vec<_> = topics.facts().collect();
        assert_eq!(found, [("courts", &[2][..]), ("peace", &[0, 2])]);
    }
}
