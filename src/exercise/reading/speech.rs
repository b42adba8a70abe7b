//! What the words of a report do: tell what it is about, attribute, doubt, deny.

use super::words::Word;
use crate::deck::{EntityKind, Pronoun};
use crate::exercise::language::{Deed, Language, Name, Reporting, of};
use crate::text::fold;

/// Of a text in a language, at least this share are its commonest words.
const FEWEST_MARKS: f64 = 0.12;

/// So few words do not tell which language they are of.
const TOO_FEW_WORDS: usize = 60;

/// The words of the language in which a deck and its reports are written.
#[derive(Clone, Copy)]
pub struct Speech {
    language: &'static dyn Language,
    reporting: &'static Reporting,
}

impl Speech {
    /// The speech of decks with this language tag, where its words are written down.
    pub fn of(tag: &str) -> Option<Self> {
        let language = of(tag)?;
        Some(Self { language, reporting: language.reporting()? })
    }

    /// Whether a text is in this language; a text of a few words may be in any.
    pub fn is_of<'w>(&self, words: impl Iterator<Item = &'w Word>) -> bool {
        let (mut all, mut marks) = (0_usize, 0_usize);
        for word in words {
            all += 1;
            marks += usize::from(word.is_one_of(self.reporting.marks));
        }
        all < TOO_FEW_WORDS || marks as f64 >= FEWEST_MARKS * all as f64
    }

    /// The words that tell what a text is about, none of them twice.
    pub fn telling<'w>(&self, text: &'w [Word]) -> Vec<&'w Word> {
        let mut telling: Vec<&Word> = Vec::new();
        for word in text.iter().filter(|word| self.is_telling(word)) {
            if telling.iter().all(|other| other.folded != word.folded) {
                telling.push(word);
            }
        }
        telling
    }

    /// Whether a word tells what a text is about.
    pub fn is_telling(&self, word: &Word) -> bool {
        let is_long = word.folded.len() > 2 || word.is_figures() || word.is_acronym;
        is_long && !word.is_one_of(self.reporting.common)
    }

    /// Whether a verb makes the name before it the one who speaks.
    pub fn is_saying(&self, word: &Word) -> bool {
        let is_form = |verb: &&str| {
            word.folded == fold(&self.past(verb)) || word.folded.strip_suffix('s') == Some(verb)
        };
        word.is_one_of(self.reporting.also_saying) || self.reporting.saying.iter().any(is_form)
    }

    /// Whether a word leaves it to somebody else whether it is so.
    pub fn is_doubting(&self, word: &Word) -> bool {
        self.reporting.doubting.iter().any(|root| word.folded.starts_with(root))
    }

    /// Whether a word passes on what somebody says.
    pub fn is_passing_on(&self, word: &Word) -> bool {
        self.is_doubting(word) || word.is_one_of(self.reporting.passing_on)
    }

    /// Whether a word of a question says that somebody says so.
    pub fn is_telling_of(&self, word: &Word) -> bool {
        word.is_one_of(self.reporting.saying) || self.is_saying(word) || self.is_passing_on(word)
    }

    /// Whether a word says no to what follows.
    pub fn is_denying(&self, word: &Word) -> bool {
        word.is_one_of(self.reporting.denying)
    }

    /// Whether a word leaves a list open.
    pub fn is_open(&self, word: &Word) -> bool {
        word.is_one_of(self.reporting.open)
    }

    /// Whether a word claims more than is likely to be so.
    pub fn is_sweeping(&self, word: &Word) -> bool {
        word.is_one_of(self.reporting.sweeping)
    }

    /// Whether a word may stand between a name and its verb.
    pub fn is_between(&self, word: &Word) -> bool {
        word.is_one_of(self.reporting.between)
    }

    /// Whether a word points back at a person.
    pub fn is_personal(&self, word: &Word) -> bool {
        word.is_one_of(self.reporting.personal)
    }

    /// Which pronoun of a person a word is.
    pub fn pronoun(&self, word: &Word) -> Option<Pronoun> {
        self.is_personal(word).then(|| self.language.pronoun_in(&word.folded)).flatten()
    }

    /// Whether the noun behind this word was spoken of before.
    pub fn is_pointing(&self, word: &Word) -> bool {
        word.is_one_of(self.reporting.pointing)
    }

    /// Whether a sentence dates something by the month of something else: `the month after`.
    pub fn has_other_month(&self, sentence: &[Word]) -> bool {
        sentence.windows(2).any(|pair| {
            let pair = format!("{} {}", pair[0].folded, pair[1].folded);
            self.reporting.other_month.contains(&pair.as_str())
        })
    }

    /// Whether a word makes a number of many figures short: `million`.
    pub fn is_scale(&self, word: &Word) -> bool {
        let scales = self.language.known().scales;
        scales
            .iter()
            .any(|(scale, _)| word.folded.strip_suffix('s').unwrap_or(&word.folded) == *scale)
    }

    /// The months in order, folded.
    pub fn months(&self) -> impl Iterator<Item = String> {
        self.language.known().months.into_iter().map(str::to_lowercase)
    }

    /// The number that a word is, in words or in figures.
    pub fn number_of(&self, word: &Word) -> Option<i64> {
        let counts = self.language.known().counts;
        let in_words = counts.iter().find(|(name, _)| word.folded == *name).map(|(_, n)| *n);
        in_words.or_else(|| word.folded.parse().ok())
    }

    /// A verb in the past tense.
    pub fn past(&self, verb: &str) -> String {
        let actor = Name { text: "", brief: "", kind: EntityKind::Person, they: None };
        self.language.done(&Deed { actor, did: verb.to_owned(), past: None, when: None })
    }
}
