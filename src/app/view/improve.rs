//! The form of a fact: its fields, what is wrong in each, and what would come of it.

use std::path::{Path, PathBuf};

use crate::app::App;
use crate::app::improve::{
    FactProblem, Field, Form, FormPart, FormTrouble, Preview, PreviewExercise, Saving, Shape,
};
use crate::deck::edit::{EditError, heading_of};
use crate::deck::{DeckId, FactId};
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::exercise::ExerciseId;

/// A fact that is being mended.
#[derive(Clone, Debug, PartialEq)]
pub struct ImproveView {
    pub deck: DeckId,
    pub deck_title: String,
    pub fact: FactId,
    /// The file; none for a deck that came with the program.
    pub file: Option<PathBuf>,
    /// The line of its heading, from 1.
    pub line: Option<usize>,
    /// How often a card of it was forgotten after it had been learned.
    pub forgotten: u32,
    /// Another whenever fields say something else than was typed last.
    pub revision: u64,
    /// In the order in which they are filled in; those of one part stand together.
    pub fields: Vec<FieldView>,
    /// What is wrong with the fact, and with no field of it.
    pub problems: Vec<FormProblem>,
    pub outcome: Outcome,
    /// Whether the fields say something that the file does not.
    pub is_changed: bool,
    /// Whether what was typed an earlier time is in the fields.
    pub is_draft: bool,
    pub saving: Saving,
    pub trouble: Option<FormTrouble>,
}

/// A field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldView {
    /// By which it is written: `cite.cnn`.
    pub key: String,
    /// What it is, whichever source or question it is about: `cite`.
    pub name: &'static str,
    /// How the source is called that it is about.
    pub source: Option<String>,
    /// Which of the questions written by hand, from 1.
    pub number: Option<usize>,
    pub shape: Shape,
    pub part: FormPart,
    pub is_required: bool,
    pub text: String,
    /// Whether the file has nothing there, nor was anything typed.
    pub is_empty: bool,
    pub is_changed: bool,
    /// What the file says there by now, where somebody changed it meanwhile.
    pub meanwhile: Option<String>,
    pub problems: Vec<FormProblem>,
}

/// Something wrong, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormProblem {
    pub severity: Severity,
    pub message: String,
    pub help: Option<String>,
}

/// What would come of the fields as they are.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// It is not known yet.
    Unknown,
    /// The program cannot write it.
    Unwritable(EditError),
    Yields(Box<Yield>),
}

/// What a fact yields.
#[derive(Clone, Debug, PartialEq)]
pub struct Yield {
    /// Whether it is of what the fields say now, and not of what they said a moment ago.
    pub is_current: bool,
    /// Whether the fact would be left out of the deck.
    pub is_lost: bool,
    pub exercises: Vec<YieldedExercise>,
    /// Forms that are not asked, and why.
    pub dropped: Vec<String>,
    /// Questions that are asked now and would not be any more.
    pub gone: Vec<String>,
    /// What would be wrong with other facts, and is not yet.
    pub elsewhere: Vec<FormProblem>,
}

/// An exercise as the student would see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YieldedExercise {
    pub id: ExerciseId,
    pub prompt: String,
    pub answer: String,
    /// Wrong answers that would be offered; none where it is a flashcard only.
    pub wrong: Vec<String>,
    /// Whether it is new or says something else than now.
    pub is_changed: bool,
}

pub(in crate::app) fn improve(app: &App) -> Option<ImproveView> {
    let form = app.improving.form.as_ref()?;
    let volume = app
        .shelf
        .volumes()
        .find(|it| it.studied().is_some_and(|loaded| loaded.deck.id == form.deck));
    let loaded = form.loaded.as_deref();
    let text = loaded.map(|loaded| loaded.text.unpacked()).unwrap_or_default();
    let line = heading_of(&text, &form.fact).map(|at| Place::of(at, &text).line);
    let found = form.preview.as_ref().and_then(|(_, found)| found.as_ref().ok());
    let problems = found.map_or(&[][..], |preview| &preview.problems);
    let (fields, rest) = fields(form, problems);
    let memories = loaded.map_or(&[][..], |loaded| &loaded.derived.exercises).iter();
    let lapses = memories
        .filter(|it| it.id.fact == form.fact)
        .filter_map(|exercise| app.desk.memory(&exercise.id).map(|memory| memory.lapses));
    Some(ImproveView {
        deck: form.deck.clone(),
        deck_title: loaded.map(|loaded| loaded.deck.title.clone()).unwrap_or_default(),
        fact: form.fact.clone(),
        file: volume.and_then(|volume| volume.origin.path()).map(Path::to_owned),
        line,
        forgotten: lapses.max().unwrap_or(0),
        revision: form.revision,
        fields,
        problems: rest,
        outcome: outcome(form),
        is_changed: form.is_changed(),
        is_draft: form.is_draft,
        saving: form.saving,
        trouble: form.trouble.clone(),
    })
}

/// The fields with the problems of each, and the problems that belong to none.
fn fields(form: &Form, problems: &[FactProblem]) -> (Vec<FieldView>, Vec<FormProblem>) {
    let mut views: Vec<FieldView> = form.fields.iter().map(field).collect();
    let mut rest = Vec::new();
    for FactProblem { key, problem } in problems {
        // The value of a key may have parts: `cite.cnn.at` stands in the field of `cite.cnn`.
        let mut of = key.as_deref();
        let place = loop {
            let Some(key) = of else { break None };
            if let Some(at) = views.iter().position(|view| view.key == key) {
                break Some(at);
            }
            of = key.rsplit_once('.').map(|(outer, _)| outer);
        };
        match place {
            Some(at) => views[at].problems.push(told(problem)),
            None => rest.push(told(problem)),
        }
    }
    (views, rest)
}

fn field(field: &Field) -> FieldView {
    FieldView {
        key: field.key.clone(),
        name: field.name,
        source: field.source.clone(),
        number: field.number,
        shape: field.shape,
        part: field.part,
        is_required: field.is_required,
        text: field.text.clone(),
        is_empty: field.text.is_empty() && field.was.is_empty(),
        is_changed: field.is_changed(),
        meanwhile: field.meanwhile.clone(),
        problems: Vec::new(),
    }
}

fn told(problem: &Diagnostic) -> FormProblem {
    FormProblem {
        severity: problem.severity,
        message: problem.message.clone(),
        help: problem.help.clone(),
    }
}

fn outcome(form: &Form) -> Outcome {
    match &form.preview {
        None => Outcome::Unknown,
        Some((_, Err(error))) => Outcome::Unwritable(*error),
        Some((_, Ok(preview))) => {
            let Preview { elsewhere, is_lost, exercises, dropped, gone, .. } = preview;
            Outcome::Yields(Box::new(Yield {
                is_current: form.is_looked_at(),
                is_lost: *is_lost,
                exercises: exercises.iter().map(exercise).collect(),
                dropped: dropped.clone(),
                gone: gone.clone(),
                elsewhere: elsewhere.iter().map(told).collect(),
            }))
        }
    }
}

fn exercise(exercise: &PreviewExercise) -> YieldedExercise {
    let PreviewExercise { id, prompt, answer, wrong, is_changed } = exercise.clone();
    YieldedExercise { id, prompt, answer, wrong, is_changed }
}
