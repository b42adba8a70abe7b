//! What was typed where a name is asked for, as the names it can be read as.

use std::borrow::Cow;
use std::collections::HashSet;

use super::person::number;
use super::spelling::words;
use crate::deck::{EntityKind, Pronoun};
use crate::exercise::language::Known;

/// Words that may be a name, without what does not belong to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) words: Vec<String>,
    /// Those of the words without an article at their beginning.
    pub(super) letters: String,
    /// Which of those of one name: `jr`, `iii`.
    pub(super) number: Option<String>,
    /// Whom a title before it can belong to.
    pub(super) they: Option<Pronoun>,
}

/// What was typed where a name is asked for, read once for all who are not described in it.
pub(super) struct Typed<'t> {
    text: &'t str,
    known: &'static Known,
    words: Vec<String>,
    as_person: Vec<Reading>,
    as_thing: Vec<Reading>,
}

impl<'t> Typed<'t> {
    pub(super) fn new(text: &'t str, known: &'static Known) -> Self {
        let as_person = Reading::all(text, &[], known);
        let as_thing = vec![Reading::plain(text, known)];
        Self { text, known, words: words(text), as_person, as_thing }
    }

    /// As the name of one of this kind, of whom the deck says `gloss`.
    pub(super) fn readings(&self, kind: EntityKind, gloss: &[String]) -> Cow<'_, [Reading]> {
        if kind != EntityKind::Person {
            Cow::Borrowed(&self.as_thing)
        } else if gloss.iter().any(|word| self.words.contains(word)) {
            Cow::Owned(Reading::all(self.text, gloss, self.known))
        } else {
            Cow::Borrowed(&self.as_person)
        }
    }

    /// The letters of everything that may be a name here: its ends, with and without a number,
    /// and the ends of what stands before a comma or of the whole turned round there. Whoever
    /// is read in it is called by one of these.
    pub(super) fn endings(&self) -> HashSet<String> {
        let before_comma = self.text.split([',', '(']).next().map(words).unwrap_or_default();
        let mut endings = HashSet::new();
        for words in orders(self.text, &[], self.known).into_iter().chain([before_comma]) {
            let is_numbered =
                words.last().is_some_and(|last| number(std::slice::from_ref(last)).is_some());
            for end in words.len() - usize::from(is_numbered)..=words.len() {
                endings.extend((0..end).map(|start| words[start..end].concat()));
            }
        }
        endings
    }
}

impl Reading {
    /// Every way in which `text` can be read as somebody's name: as it stands, without the
    /// titles before it, and with what follows a comma put first. `gloss` is what the deck
    /// says of the one who may be meant: `Colombian President Petro`.
    fn all(text: &str, gloss: &[String], known: &Known) -> Vec<Self> {
        let mut readings = Vec::new();
        for words in orders(text, gloss, known) {
            let (bare, they) = without_titles(&words, gloss, known);
            let bare = bare.to_vec();
            for (words, they) in [(words.clone(), None), (bare, they)] {
                let reading = Self::numbered(words, they, known);
                if !readings.contains(&reading) {
                    readings.push(reading);
                }
            }
        }
        readings
    }

    /// A text that is no person's name.
    fn plain(text: &str, known: &Known) -> Self {
        let words = words(text);
        let letters = without_article(&words, known).concat();
        Self { words, letters, number: None, they: None }
    }

    fn numbered(mut words: Vec<String>, they: Option<Pronoun>, known: &Known) -> Self {
        let last = words.last().filter(|_| words.len() > 1);
        let number = last.and_then(|last| number(std::slice::from_ref(last)));
        if number.is_some() {
            words.pop();
        }
        let letters = without_article(&words, known).concat();
        Self { words, letters, number, they }
    }

    /// Whether one who goes by `they` can be addressed so.
    pub(super) fn suits(&self, they: Option<Pronoun>) -> bool {
        self.they.is_none() || they.is_none() || self.they == they
    }
}

/// Folded words without the article at their beginning.
pub(super) fn without_article<'a>(words: &'a [String], known: &Known) -> &'a [String] {
    match words.split_first() {
        Some((first, rest)) if !rest.is_empty() && known.is_article(first) => rest,
        _ => words,
    }
}

/// The words as they stand and, where there is a comma, `Petro, Gustavo` turned round.
fn orders(text: &str, gloss: &[String], known: &Known) -> Vec<Vec<String>> {
    let mut orders = vec![words(text)];
    let parts: Vec<Vec<String>> =
        text.split([',', '(']).map(words).filter(|part| !part.is_empty()).collect();
    let Some((first, rest)) = parts.split_first().filter(|(_, rest)| !rest.is_empty()) else {
        return orders;
    };
    let is_office = |part: &[String]| part.iter().all(|word| is_title(word, gloss, known));
    let (mut numbers, mut names, mut has_office) = (Vec::new(), Vec::new(), false);
    for part in rest {
        if number(part).is_some() {
            numbers.extend_from_slice(part);
        } else if is_office(part) {
            has_office = true;
        } else {
            names.push(part);
        }
    }
    match names[..] {
        // `Gustavo Petro, president`
        [] if has_office => orders.push([first.as_slice(), &numbers].concat()),
        [given] => orders.push([given.as_slice(), first.as_slice(), &numbers].concat()),
        _ => {}
    }
    orders
}

fn is_title(word: &String, gloss: &[String], known: &Known) -> bool {
    let is = |list: &[&str]| list.contains(&word.as_str());
    is(known.titles) || is(known.titles_of_men) || is(known.titles_of_women) || gloss.contains(word)
}

/// What stands behind the titles, where something does, and whom they suit.
pub(super) fn without_titles<'a>(
    words: &'a [String],
    gloss: &[String],
    known: &Known,
) -> (&'a [String], Option<Pronoun>) {
    let (mut rest, mut they) = (words, None);
    while let [first, behind @ ..] = rest
        && !behind.is_empty()
        && is_title(first, gloss, known)
    {
        if known.titles_of_men.contains(&first.as_str()) {
            they = Some(Pronoun::He);
        } else if known.titles_of_women.contains(&first.as_str()) {
            they = Some(Pronoun::She);
        }
        rest = behind_office(behind, known);
    }
    (rest, they)
}

/// `Secretary of State Rubio`: what is behind the office that a title is tied to.
fn behind_office<'a>(words: &'a [String], known: &Known) -> &'a [String] {
    let is = |list: &[&str], word: &String| list.contains(&word.as_str());
    match words {
        [of, the, _, behind @ ..]
            if is(known.of, of) && known.is_article(the) && !behind.is_empty() =>
        {
            behind
        }
        [of, _, behind @ ..] if is(known.of, of) && !behind.is_empty() => behind,
        words => words,
    }
}
