//! Which exercises a quiz asks: each about another fact, balanced in their answers, and none
//! that gives another away.

use std::collections::{HashMap, HashSet};

use super::bank::{Bank, Said};
use super::traits::common;
use crate::deck::FactId;
use crate::exercise::{Answer, Exercise, Form};

/// Of the questions that ask for a name, at most this share may have one of the two most
/// frequent names as the answer: whoever knows only who the story is about gains nothing.
const MOST_FAMOUS_SHARE: f64 = 0.33;

/// At most this share of the questions may be written by hand: their options are the same
/// whenever they are asked, so that the right one is soon known by its company.
const MOST_BY_HAND_SHARE: f64 = 0.15;

/// In so many questions one answer may be right twice.
const QUESTIONS_PER_REPEATED_ANSWER: usize = 10;

/// Two stems that share this part of their words speak of the same thing.
const SAME_SUBJECT_SHARE: f64 = 0.5;

/// Whether the balance of answers counts, or only truth.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Strict {
    Yes,
    No,
}

/// The exercises of a quiz, as they are picked.
pub(super) struct Choice<'b, 'a> {
    bank: &'b Bank<'a>,
    most_per_answer: usize,
    asked: HashSet<&'a FactId>,
    /// How often each answer was right, folded.
    answers: HashMap<&'b str, usize>,
    most_by_hand: usize,
    by_hand: usize,
    names: usize,
    famous_names: usize,
    pub(super) exercises: Vec<&'a Exercise>,
}

impl<'b, 'a> Choice<'b, 'a> {
    pub(super) fn new(bank: &'b Bank<'a>, length: usize) -> Self {
        Self {
            bank,
            most_per_answer: (length / QUESTIONS_PER_REPEATED_ANSWER).max(1),
            asked: HashSet::new(),
            answers: HashMap::new(),
            most_by_hand: (MOST_BY_HAND_SHARE * length as f64).ceil() as usize,
            by_hand: 0,
            names: 0,
            famous_names: 0,
            exercises: Vec::new(),
        }
    }

    /// Takes one fact in the first form that fits.
    pub(super) fn take_one_of(&mut self, forms: &[&'a Exercise], strict: Strict) {
        if forms.iter().any(|exercise| self.asked.contains(&exercise.id.fact)) {
            return;
        }
        let fits = |exercise: &&&'a Exercise| {
            (strict == Strict::No || !self.unbalances(exercise)) && !self.gives_away(exercise)
        };
        if let Some(exercise) = forms.iter().find(fits) {
            self.take(exercise);
        }
    }

    fn take(&mut self, exercise: &'a Exercise) {
        self.asked.insert(&exercise.id.fact);
        *self.answers.entry(&self.bank.said(exercise).answer).or_default() += 1;
        if let Answer::Entity(_) = &exercise.answer {
            self.names += 1;
            self.famous_names += usize::from(self.bank.is_famous(&exercise.answer));
        }
        self.by_hand += usize::from(is_by_hand(exercise));
        self.exercises.push(exercise);
    }

    fn unbalances(&self, exercise: &Exercise) -> bool {
        let times =
            self.answers.get(self.bank.said(exercise).answer.as_str()).copied().unwrap_or(0);
        let most_famous = MOST_FAMOUS_SHARE * (self.names + 1) as f64;
        times >= self.most_per_answer
            || is_by_hand(exercise) && self.by_hand >= self.most_by_hand
            || self.bank.is_famous(&exercise.answer)
                && (self.famous_names + 1) as f64 > most_famous.max(1.0)
    }

    /// Whether a question on the same matter tells the answer of the other in its stem.
    fn gives_away(&self, exercise: &Exercise) -> bool {
        let own = self.bank.said(exercise);
        self.exercises.iter().map(|other| self.bank.said(other)).any(|other| {
            let smaller = own.stem.len().min(other.stem.len()).max(1);
            let shared = common(&own.stem, &other.stem) as f64 / smaller as f64;
            shared >= SAME_SUBJECT_SHARE && (tells(own, other) || tells(other, own))
        })
    }
}

/// Whether a question names the whole answer of another.
fn tells(question: &Said, other: &Said) -> bool {
    let answer = &other.answer_words;
    !answer.is_empty() && common(&question.stem, answer) == answer.len()
}

/// Whether an author wrote the question and its wrong answers.
pub(super) fn is_by_hand(exercise: &Exercise) -> bool {
    matches!(exercise.id.form, Form::Ask(_))
}
