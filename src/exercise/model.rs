//! What an exercise is, once derived.

use std::sync::Arc;

use thin_vec::ThinVec;

use super::derive::{FEWEST_WRONG_OPTIONS, WRONG_OPTIONS};
use super::id::{ExerciseId, Form};
use crate::deck::{EntityId, FactId, SourceId, When};

/// One form in which a fact is asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Exercise {
    pub id: ExerciseId,
    /// The question as shown, whole and by itself.
    pub prompt: Arc<str>,
    /// The question as shown above options, where that must be worded differently.
    pub choice_prompt: Option<Box<str>>,
    pub answer: Answer,
    /// The answer as shown.
    pub answer_text: Arc<str>,
    /// Whether the answer as shown counts as right when typed, and what else does. Neither where
    /// a typed answer could not be judged: the learner judges instead.
    pub is_shown_accepted: bool,
    pub accepted_too: ThinVec<Arc<str>>,
    /// How many wrong answers pass the truth test, counted as far as a question shows them.
    pub wrong: u8,
    pub standing: Standing,
    pub corroboration: Corroboration,
    /// Where the answer stands. Sisters usually share it.
    pub sources: Arc<[Cited]>,
    pub note: Option<Box<str>>,
    /// 1 (aside) to 5 (the heart of the story).
    pub importance: u8,
}

impl Exercise {
    /// Every answer that counts as right when typed, the shown one first.
    pub fn accepted(&self) -> Vec<&str> {
        let shown = self.is_shown_accepted.then_some(&*self.answer_text);
        shown.into_iter().chain(self.accepted_too.iter().map(AsRef::as_ref)).collect()
    }

    /// Whether a typed answer can be judged.
    pub fn typed(&self) -> bool {
        self.is_shown_accepted || !self.accepted_too.is_empty()
    }

    /// Whether there are wrong answers enough for it to be asked as a choice.
    pub fn choice(&self) -> bool {
        usize::from(self.wrong) >= FEWEST_WRONG_OPTIONS
    }

    /// Whether it has fewer wrong answers than a question shows: two make three options, fewer
    /// make a flashcard alone.
    pub fn is_short(&self) -> bool {
        usize::from(self.wrong) < WRONG_OPTIONS
    }
}

/// What is asked for, typed by what it is, so that only like stands beside like.
#[derive(Clone, Debug, PartialEq)]
pub enum Answer {
    Entity(EntityId),
    When(When),
    Number(i64),
    /// How long, as written: `two days`.
    Duration(String),
    /// Quoted words.
    Words(String),
    /// Something done, in the past tense without its subject.
    Deed(String),
    /// A whole clause: a claim, a reason, a reply, an event.
    Clause(String),
    Office(String),
    Entities(Vec<EntityId>),
    Source(SourceId),
    /// An answer to a hand-written question or gap; the label says what kind of thing.
    Text {
        text: Arc<str>,
        label: Arc<str>,
    },
}

/// Whether a report states something, somebody claims it, or it is claimed and denied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    Stated,
    Claimed,
    Denied,
}

impl Standing {
    /// The word for it in exports: `stated`, `claimed`, `denied`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Claimed => "claimed",
            Self::Denied => "denied",
        }
    }
}

/// How many independent reports give the answer, and whether they agree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Corroboration {
    /// One source gives it.
    Single,
    /// Several sources that lean on one another.
    SameOrigin,
    /// Two or more origins.
    Corroborated,
    /// One gives it more exactly than the other.
    Finer,
    /// They differ.
    Differs,
}

impl Corroboration {
    /// The word for it in exports: `single`, `same-origin`, `corroborated`, `finer`, `differs`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Single => "single",
            Self::SameOrigin => "same-origin",
            Self::Corroborated => "corroborated",
            Self::Finer => "finer",
            Self::Differs => "differs",
        }
    }
}

/// A place in a source, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    pub source: SourceId,
    /// How the source is called on screen: `CNN`.
    pub label: String,
    /// `¶12`; empty where the deck names no place.
    pub at: String,
    /// Words that stand there.
    pub words: Option<String>,
    /// What this source says, where that is not the answer in so many words: `mid-September`
    /// beside September, `the United States` beside its State Department.
    pub says: Option<String>,
}

/// What a deck yields.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Derived {
    pub exercises: Vec<Exercise>,
    pub dropped: Vec<Dropped>,
}

/// A form that is not asked, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dropped {
    pub fact: FactId,
    pub form: Form,
    pub reason: DropReason,
    /// The same in full: one sentence without a full stop.
    pub why: String,
}

/// Why a form is not asked, in general.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DropReason {
    /// Another fact answers the question as well, and differently.
    Rival,
    /// The answer stands in the question.
    AnswersItself,
    /// Another fact asks the same.
    AskedTwice,
    /// Another fact asks the same and has another answer.
    Contradicted,
}
