//! What the commands print as JSON: our own types, so that no change inside changes a script's life.

use std::io::{self, Write};

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::exercise;
use crate::quiz;

/// Prints a value on a line of its own.
pub(super) fn print(output: &mut dyn Write, value: &impl Serialize) -> io::Result<()> {
    serde_json::to_writer(&mut *output, value)?;
    writeln!(output)
}

/// A problem of a deck.
#[derive(Debug, Serialize)]
pub(super) struct Problem<'a> {
    deck: &'a str,
    line: usize,
    column: usize,
    severity: &'static str,
    code: &'static str,
    message: &'a str,
    help: Option<&'a str>,
}

impl<'a> Problem<'a> {
    pub fn of(deck: &'a str, text: &str, problem: &'a Diagnostic) -> Self {
        let Place { line, column } = Place::of(problem.span.start, text);
        Self {
            deck,
            line,
            column,
            severity: match problem.severity {
                Severity::Warning => "warning",
                Severity::Error => "error",
            },
            code: problem.code,
            message: &problem.message,
            help: problem.help.as_deref(),
        }
    }
}

/// An exercise in one of the ways it is asked.
#[derive(Debug, Serialize)]
pub(super) struct Exercise<'a> {
    deck: &'a str,
    fact: String,
    form: String,
    kind: &'static str,
    prompt: &'a str,
    answer: &'a str,
    accepted: Vec<&'a str>,
    standing: &'static str,
    corroboration: &'static str,
    sources: Vec<Source<'a>>,
}

impl<'a> Exercise<'a> {
    /// The exercise as a flashcard and, where it can be, as a choice and typed.
    pub fn kinds(exercise: &'a exercise::Exercise) -> impl Iterator<Item = Self> {
        let choice_prompt = exercise.choice_prompt.as_deref().unwrap_or(&exercise.prompt);
        let kinds = [
            Some(("flashcard", &*exercise.prompt)),
            exercise.choice().then_some(("choice", choice_prompt)),
            exercise.typed().then_some(("typed", &*exercise.prompt)),
        ];
        kinds.into_iter().flatten().map(|(kind, prompt)| Self {
            deck: exercise.id.deck.as_str(),
            fact: exercise.id.fact.to_string(),
            form: exercise.id.form.to_string(),
            kind,
            prompt,
            answer: &exercise.answer_text,
            accepted: exercise.accepted(),
            standing: exercise.standing.as_str(),
            corroboration: exercise.corroboration.as_str(),
            sources: exercise.sources.iter().map(Source::of).collect(),
        })
    }
}

/// A question of a quiz.
#[derive(Debug, Serialize)]
pub(super) struct Question<'a> {
    quiz: u64,
    fact: String,
    form: String,
    stem: &'a str,
    options: &'a [String],
    key: usize,
    sources: Vec<Source<'a>>,
}

impl<'a> Question<'a> {
    /// A question of the quiz with this seed.
    pub fn of(seed: u64, question: &'a quiz::Question) -> Self {
        Self {
            quiz: seed,
            fact: question.exercise.fact.to_string(),
            form: question.exercise.form.to_string(),
            stem: &question.stem,
            options: &question.options,
            key: question.key,
            sources: question.sources.iter().map(Source::of).collect(),
        }
    }
}

#[derive(Debug, Serialize)]
struct Source<'a> {
    source: &'a str,
    at: &'a str,
    words: Option<&'a str>,
    says: Option<&'a str>,
}

impl<'a> Source<'a> {
    fn of(cited: &'a exercise::Cited) -> Self {
        Self {
            source: cited.source.as_str(),
            at: &cited.at,
            words: cited.words.as_deref(),
            says: cited.says.as_deref(),
        }
    }
}
