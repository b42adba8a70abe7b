//! The permanent name of an exercise: progress is kept under it.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::deck::{DeckId, EntityId, FactId};

/// (deck, fact, form): the identity of an exercise, written `deck/quote.thug/who`.
/// Editing words keeps it; only a new form or a renamed fact makes a new one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExerciseId {
    pub deck: DeckId,
    pub fact: FactId,
    pub form: Form,
}

impl fmt::Display for ExerciseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}", self.deck, self.fact, self.form)
    }
}

impl FromStr for ExerciseId {
    type Err = ();

    /// Reads what [`fmt::Display`] wrote; the caller knows where it came from and says so.
    fn from_str(text: &str) -> Result<Self, ()> {
        let mut parts = text.splitn(3, '/');
        let mut next = || parts.next().ok_or(());
        Ok(Self {
            deck: DeckId::new(next()?).ok_or(())?,
            fact: next()?.parse()?,
            form: next()?.parse()?,
        })
    }
}

/// Which part of a fact an exercise asks for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Form {
    /// Who said, did, claimed or held it.
    Who,
    /// What was done or claimed.
    What,
    When,
    Where,
    /// On what occasion.
    Occasion,
    /// For what reason, and whose reason.
    Why,
    /// What came next.
    Next,
    /// How long after the fact before it.
    Gap,
    /// Which words were used.
    Words,
    /// Of whom it was said.
    About,
    /// Who answered a claim.
    Replier,
    /// What was said in answer.
    Reply,
    /// Which office somebody held.
    Office,
    HowMany,
    /// Everybody on a list; among options, one of them.
    Members,
    /// The gap with this number, from 1, of a sentence.
    Cloze(u8),
    /// Which report uses a word that the others do not.
    Report,
    /// The question written by hand that has this name, or this number from 1.
    Ask(Arc<str>),
}

const PLAIN: [(&str, Form); 16] = [
    ("who", Form::Who),
    ("what", Form::What),
    ("when", Form::When),
    ("where", Form::Where),
    ("occasion", Form::Occasion),
    ("why", Form::Why),
    ("next", Form::Next),
    ("gap", Form::Gap),
    ("words", Form::Words),
    ("about", Form::About),
    ("replier", Form::Replier),
    ("reply", Form::Reply),
    ("office", Form::Office),
    ("how-many", Form::HowMany),
    ("members", Form::Members),
    ("report", Form::Report),
];

impl Form {
    /// The word for all forms of this sort: `cloze` for every gap, `ask` for every question
    /// written by hand.
    pub fn sort(&self) -> &'static str {
        match self {
            Self::Cloze(_) => "cloze",
            Self::Ask(_) => "ask",
            plain => PLAIN.iter().find(|(_, form)| form == plain).map_or("", |(word, _)| word),
        }
    }

    /// The words of the forms that a fact has at most once.
    pub fn words() -> impl Iterator<Item = &'static str> {
        PLAIN.iter().map(|(word, _)| *word)
    }
}

impl fmt::Display for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Cloze(number) => write!(f, "cloze-{number}"),
            Self::Ask(name) => write!(f, "ask-{name}"),
            plain => {
                let word =
                    PLAIN.iter().find(|(_, form)| form == plain).map_or("", |(word, _)| word);
                f.write_str(word)
            }
        }
    }
}

impl FromStr for Form {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        if let Some((_, form)) = PLAIN.iter().find(|(word, _)| *word == text) {
            return Ok(form.clone());
        }
        if let Some(number) = text.strip_prefix("cloze-") {
            return number.parse().map(Self::Cloze).map_err(|_| ());
        }
        let name = text.strip_prefix("ask-").ok_or(())?;
        EntityId::new(name).map(|_| Self::Ask(name.into())).ok_or(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_read_back() {
        for text in [
            "us-colombia-2026/quote.thug/who",
            "d/list.sanctions/members",
            "d/cloze.call/cloze-2",
            "d/note.visa/ask-visa-kind",
        ] {
            assert_eq!(text.parse::<ExerciseId>().unwrap().to_string(), text);
        }
        for (word, form) in PLAIN {
            assert_eq!(word.parse::<Form>().unwrap(), form);
            assert_eq!(form.to_string(), word);
        }
        for text in
            ["", "d", "d/quote.thug", "d/quote.thug/whom", "d/quote.thug/cloze-x", "D/quote.a/who"]
        {
            assert!(text.parse::<ExerciseId>().is_err(), "{text}");
        }
    }
}
