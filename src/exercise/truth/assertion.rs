//! What one fact asserts: who did what and when, and what it answers when it is asked.

use std::sync::Arc;

use crate::deck::{Claim, Content, EntityId, Fact, FactId, Piece, Template, When};
use crate::exercise::id::Form;
use crate::exercise::model::Answer;
use crate::exercise::wording::Wording;
use crate::text::fold;

/// Who did what, as one fact has it.
pub(super) struct Assertion<'a> {
    pub(super) id: &'a FactId,
    pub(super) fact: &'a Fact,
    pub(super) actor: &'a EntityId,
    /// The deed, folded for comparison.
    pub(super) predicate: String,
    /// The deed as an answer shows it.
    pub(super) told: Answer,
    /// The reason as an answer shows it.
    pub(super) because: Option<Answer>,
}

/// An answer made ready to be compared with many others.
pub(in crate::exercise) struct Told {
    pub(super) answer: Answer,
    /// Of a text its words, folded, with a space on either side.
    pub(super) words: Option<String>,
}

impl Told {
    pub(in crate::exercise) fn new(answer: Answer) -> Self {
        let words = words_of(&answer).map(|text| format!(" {} ", fold(text)));
        Self { answer, words }
    }
}

/// What a fact tells of its actor: folded for comparison, and as an answer shows it.
pub(super) fn told(fact: &Fact, wording: &Wording<'_>) -> (String, Answer) {
    match &fact.content {
        Content::Claim(claim) => {
            let that = wording.text(&claim.that, &fact.content);
            let language = wording.language();
            (fold(&language.claiming(&that)), Answer::Clause(language.clause(&that)))
        }
        Content::Role(role) => {
            let office = wording.office(role);
            (fold(&format!("be {office}")), Answer::Office(office))
        }
        // The number is what is asked for; the deed is the same whatever it is.
        Content::Number(number) => {
            let done = wording.deed(fact).map(|deed| wording.done(&deed)).unwrap_or_default();
            (fold(&number.did.to_string()), Answer::Deed(done))
        }
        _ => {
            let deed = wording.deed(fact);
            let did = deed.as_ref().map(|deed| fold(&deed.did)).unwrap_or_default();
            let done = deed.map(|deed| wording.done(&deed)).unwrap_or_default();
            (did, Answer::Deed(done))
        }
    }
}

/// What is said of somebody, whoever it is: of a claim all but the name it begins with.
pub(super) fn said_of(fact: &Fact) -> Option<String> {
    match &fact.content {
        Content::Quote(quote) => Some(fold(&quote.words)),
        Content::Claim(claim) => {
            let (_, rest) = subject(claim)?;
            Some(Template { pieces: rest.into() }.to_string())
        }
        _ => None,
    }
}

/// Whom a claim begins with, and the rest of it.
fn subject(claim: &Claim) -> Option<(&EntityId, &[Piece])> {
    match claim.that.pieces.split_first()? {
        (Piece::Entity(id), rest) => Some((id, rest)),
        _ => None,
    }
}

/// Whether one who asks for the reason that somebody gives may be told another's: a report
/// that gives a reason itself may have it from anybody.
pub(super) fn may_be_same_giver(a: &Fact, b: &Fact) -> bool {
    let givers = a.because_says.as_ref().zip(b.because_says.as_ref());
    givers.is_none_or(|(a, b)| a == b)
}

pub(super) fn number(fact: &Fact) -> Option<i64> {
    match &fact.content {
        Content::Number(number) => Some(number.n),
        _ => None,
    }
}

/// The date that stems give.
pub(super) fn time_of(fact: &Fact) -> Option<When> {
    match &fact.content {
        Content::Role(role) => role.as_of.or(fact.when),
        _ => fact.when,
    }
}

/// Claims are asked for as claims, deeds as deeds, offices as offices.
pub(super) fn family(fact: &Fact) -> u8 {
    match fact.content {
        Content::Claim(_) => 0,
        Content::Role(_) => 1,
        _ => 2,
    }
}

/// Whether the reports tell a deed of the time asked for. What they tell of no time, or of a
/// longer one, may have been done then, but it is not what they say was done then.
pub(super) fn is_told(deed: &Assertion<'_>, asked: Option<When>) -> bool {
    match (deed.fact.when, asked) {
        (Some(told), Some(asked)) => told.is_within(asked),
        _ => false,
    }
}

pub(super) fn may_be_same_time(a: Option<When>, b: Option<When>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => a.overlaps(b),
        _ => true,
    }
}

/// What `other` answers when it is asked in `form`.
pub(super) fn answers(other: &Assertion<'_>, form: &Form) -> Vec<Answer> {
    let fact = other.fact;
    let text = |text: &Option<Box<str>>| {
        let answer = |text: &str| Answer::Text { text: text.into(), label: Arc::default() };
        text.as_deref().map(answer).into_iter().collect()
    };
    match (form, &fact.content) {
        (Form::Who, _) => std::iter::once(other.actor)
            .chain(fact.actor_for.values())
            .map(|id| Answer::Entity(id.clone()))
            .collect(),
        (Form::When, _) => fact.when.map(Answer::When).into_iter().collect(),
        (Form::Where, _) => fact.place.clone().map(Answer::Entity).into_iter().collect(),
        (Form::Occasion, _) => text(&fact.occasion),
        (Form::About, Content::Quote(quote)) => {
            quote.about.clone().map(Answer::Entity).into_iter().collect()
        }
        (Form::About, Content::Claim(claim)) => {
            subject(claim).map(|(id, _)| Answer::Entity(id.clone())).into_iter().collect()
        }
        (Form::Why, _) => other.because.clone().into_iter().collect(),
        (Form::Words, Content::Quote(quote)) => vec![Answer::Words(quote.words.clone())],
        (Form::HowMany, Content::Number(number)) => vec![Answer::Number(number.n)],
        (Form::Office, Content::Role(role)) => vec![Answer::Office(role.office.clone())],
        (Form::What, _) => vec![other.told.clone()],
        _ => Vec::new(),
    }
}

/// The words of an answer that is a text.
fn words_of(answer: &Answer) -> Option<&str> {
    match answer {
        Answer::Duration(text)
        | Answer::Words(text)
        | Answer::Deed(text)
        | Answer::Clause(text)
        | Answer::Office(text) => Some(text),
        Answer::Text { text, .. } => Some(text),
        Answer::Entity(_)
        | Answer::When(_)
        | Answer::Number(_)
        | Answer::Entities(_)
        | Answer::Source(_) => None,
    }
}
