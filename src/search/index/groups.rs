//! Facts under the names of what they are about: people, sources, tags.

use super::lexicon::FactNumber;
use crate::search::query::Pattern;
use crate::search::words::each_word;

/// One person, source or tag with its facts.
#[derive(Clone, Debug)]
pub(in crate::search) struct Group {
    /// Every name, folded, as `| gustavo petro | petro |`: a word of a name is then found with
    /// the spaces around it, and a whole name with the bars.
    label: String,
    /// In their order.
    pub facts: Vec<FactNumber>,
}

/// A pattern as it stands in a label.
#[derive(Debug)]
pub(in crate::search) struct Sought {
    beginning: String,
    words: String,
    whole: String,
    is_open: bool,
}

impl Sought {
    pub fn of(pattern: &Pattern) -> Self {
        let typed = pattern.words.join(" ");
        Self {
            beginning: format!(" {typed}"),
            words: format!(" {typed} "),
            whole: format!("| {typed} |"),
            is_open: pattern.is_open,
        }
    }
}

/// How well a name fits what was typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::search) enum Fit {
    /// A word of the name begins so.
    Beginning,
    /// Whole words of the name.
    Words,
    /// The whole name.
    Whole,
}

impl Group {
    /// A group by these names, without facts.
    pub fn new<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut label = "|".to_owned();
        for name in names {
            each_word(name, |word, _| {
                label.push(' ');
                label.push_str(word);
            });
            label.push_str(" |");
        }
        label.shrink_to_fit();
        Self { label, facts: Vec::new() }
    }

    /// How well what is sought fits one of its names, if at all.
    pub fn fit(&self, sought: &Sought) -> Option<Fit> {
        // Most names hold nothing of it, and are looked through once.
        let at = self.label.find(&sought.beginning)?;
        let rest = &self.label[at..];
        if rest.contains(&sought.words) {
            let is_whole = self.label.contains(&sought.whole);
            return Some(if is_whole { Fit::Whole } else { Fit::Words });
        }
        sought.is_open.then_some(Fit::Beginning)
    }

    /// The words of its names.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        self.label.split(' ').filter(|word| *word != "|")
    }

    /// How many bytes it takes.
    pub fn bytes(&self) -> usize {
        size_of::<Self>() + self.label.capacity() + size_of::<FactNumber>() * self.facts.capacity()
    }
}
