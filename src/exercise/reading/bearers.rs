//! Who is named in a text: names of the deck found among its words.

use std::collections::HashMap;
use std::ops::Range;

use super::speech::Speech;
use super::words::{Word, is_like, words};
use crate::deck::{Content, Deck, Entity, EntityId, EntityKind};
use crate::exercise::language::{Known, wording};

/// A country of a name this long is also named by whatever begins so: `Colombian`.
const SHORTEST_ROOT: usize = 5;

/// Every way in which the names of a deck may be written.
pub struct Bearers<'a> {
    forms: HashMap<&'a EntityId, Vec<Form>>,
    /// The same by first word, to find mentions of anybody.
    by_word: HashMap<String, Vec<(&'a EntityId, Form)>>,
}

/// A name as words.
#[derive(Clone, Debug)]
struct Form {
    words: Vec<Word>,
    /// Whether a word that only begins like it names it too.
    is_root: bool,
    /// Whether it says what its bearer is rather than who.
    is_description: bool,
}

/// A name found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention<'a> {
    /// Everybody it may stand for.
    pub of: Vec<&'a EntityId>,
    pub at: Range<usize>,
}

impl<'a> Bearers<'a> {
    /// The names of a deck.
    pub fn new(deck: &'a Deck) -> Self {
        let mut surnames: HashMap<&str, usize> = HashMap::new();
        for name in deck.entities.values().filter_map(surname) {
            *surnames.entry(name).or_default() += 1;
        }
        let known = wording(&deck.lang).known();
        let mut forms: HashMap<&EntityId, Vec<Form>> = HashMap::new();
        for (id, entity) in &deck.entities {
            let own = surname(entity).filter(|name| surnames.get(name) == Some(&1));
            let is_place = matches!(entity.kind, EntityKind::Country | EntityKind::Place);
            let described = entity.gloss.as_deref().and_then(|text| description(text, known));
            let forms = forms.entry(id).or_default();
            forms.extend(entity.names().chain(own).filter_map(|text| {
                let name = name(text, known)?;
                Some(if is_place { name.rooted() } else { name })
            }));
            forms.extend(described);
        }
        for (id, office) in offices(deck) {
            forms.entry(id).or_default().extend(description(office, known));
        }
        let mut by_word: HashMap<String, Vec<(&EntityId, Form)>> = HashMap::new();
        for (id, forms) in &forms {
            for form in forms {
                by_word.entry(key(&form.words[0].folded)).or_default().push((id, form.clone()));
            }
        }
        Self { forms, by_word }
    }

    /// Whether a text names somebody, by any name, by an office or by what they are called.
    pub fn names(&self, text: &[Word], id: &EntityId) -> bool {
        let forms = self.forms.get(id).map(Vec::as_slice).unwrap_or_default();
        forms.iter().any(|form| (0..text.len()).any(|at| form.stands(text, at)))
    }

    /// Whether a text calls somebody by a name, and not only by an office.
    pub fn calls(&self, text: &[Word], id: &EntityId) -> bool {
        let forms = self.forms.get(id).map(Vec::as_slice).unwrap_or_default();
        let mut names = forms.iter().filter(|form| !form.is_description);
        names.any(|form| (0..text.len()).any(|at| form.stands(text, at)))
    }

    /// The place of somebody's name that begins at `at`.
    pub fn stands(&self, text: &[Word], at: usize, id: &EntityId) -> Option<Range<usize>> {
        let forms = self.forms.get(id).map(Vec::as_slice).unwrap_or_default();
        let form = forms.iter().find(|form| form.stands(text, at))?;
        Some(at..at + form.words.len())
    }

    /// Whether a text names something by the last word of one of its names, as what was spoken
    /// of before: `the presidency`, `his government`; but not `the Treasury Department`, which
    /// is one department and no other.
    pub fn points_at(&self, speech: Speech, text: &[Word], id: &EntityId) -> bool {
        let forms = self.forms.get(id).map(Vec::as_slice).unwrap_or_default();
        let heads: Vec<&str> = forms.iter().filter_map(Form::head).collect();
        let mut pairs = text.windows(2);
        pairs.any(|pair| speech.is_pointing(&pair[0]) && pair[1].is_one_of(&heads))
    }

    /// Everybody named in a text, in its order; of names inside one another the longest.
    pub fn mentions(&self, text: &[Word]) -> Vec<Mention<'a>> {
        let mut mentions = Vec::new();
        let mut at = 0;
        while at < text.len() {
            let forms = self.by_word.get(&key(&text[at].folded)).map(Vec::as_slice);
            let standing = || {
                let forms = forms.unwrap_or_default().iter();
                forms.filter(|(_, form)| form.stands(text, at))
            };
            let Some(longest) = standing().map(|(_, form)| form.words.len()).max() else {
                at += 1;
                continue;
            };
            let longest_ones = standing().filter(|(_, form)| form.words.len() == longest);
            let mut of: Vec<&EntityId> = longest_ones.map(|(id, _)| *id).collect();
            of.sort_unstable();
            of.dedup();
            mentions.push(Mention { of, at: at..at + longest });
            at += longest;
        }
        mentions
    }
}

impl Form {
    /// The name of a place, which also names what comes from there if it is long enough.
    fn rooted(mut self) -> Self {
        self.is_root = self.words.len() == 1 && self.words[0].folded.len() >= SHORTEST_ROOT;
        self
    }

    /// The word of a longer name that says what its bearer is.
    fn head(&self) -> Option<&str> {
        self.words.last().filter(|_| self.words.len() > 1).map(|word| word.folded.as_str())
    }

    /// Whether the name stands in a text at this place.
    fn stands(&self, text: &[Word], at: usize) -> bool {
        let Some(text) = text.get(at..at + self.words.len()) else { return false };
        self.words.iter().zip(text).all(|(own, other)| {
            let equal = own.folded == other.folded
                || self.is_root && is_like(&own.folded, &other.folded) && other.is_capital;
            // `us` is no country, and a smith no Smith.
            equal && (!own.is_acronym || other.is_acronym) && (!own.is_capital || other.is_capital)
        })
    }
}

/// Names are looked up by their beginning, so that a root is found as well.
fn key(folded: &str) -> String {
    folded.chars().take(SHORTEST_ROOT).collect()
}

fn name(text: &str, known: &Known) -> Option<Form> {
    let mut words = words(text);
    if words.len() > 1 && known.is_article(&words[0].folded) {
        words.remove(0);
    }
    (!words.is_empty()).then_some(Form { words, is_root: false, is_description: false })
}

/// What somebody is, which is written with capitals or without: `the US president`.
fn description(text: &str, known: &Known) -> Option<Form> {
    let mut form = name(text, known)?;
    for word in &mut form.words {
        word.is_capital &= word.is_acronym;
    }
    form.is_description = true;
    Some(form)
}

fn surname(entity: &Entity) -> Option<&str> {
    let is_person = entity.kind == EntityKind::Person;
    entity.name.split_whitespace().last().filter(|_| is_person)
}

/// Offices name their holders: `Treasury Secretary`.
fn offices(deck: &Deck) -> impl Iterator<Item = (&EntityId, &str)> {
    deck.facts.values().filter_map(|fact| match &fact.content {
        Content::Role(role) => Some((&role.person, role.office.as_str())),
        _ => None,
    })
}
