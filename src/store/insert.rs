//! An entry, put into its row of the log.
//!
//! With `row`, the only place that knows the columns of `entry`; what entries mean is not
//! known here.

use rusqlite::{CachedStatement, Connection, params};

use super::entry::{Asked, Entry, EntryId, Event, Flag, Typed};
use super::exercises::Exercises;
use super::row::{CHOICE, FLASHCARD, MARKED, SUSPENDED, TYPED, bytes};
use crate::deck::EntityId;
use crate::exercise::ExerciseId;
use crate::schedule::{FuzzPlace, Grade};

/// What the columns of a kind hold; those of other kinds stay empty.
#[derive(Default)]
struct Columns<'a> {
    kind: &'static str,
    exercise: Option<&'a ExerciseId>,
    grade: Option<u8>,
    asked: Option<&'static str>,
    options: Option<u8>,
    took_ms: Option<u32>,
    quiz: Option<EntryId>,
    questions: Option<&'a str>,
    question: Option<u32>,
    chosen: Option<u32>,
    flag: Option<&'static str>,
    flag_on: Option<bool>,
    undoes: Option<EntryId>,
    typed: Option<&'a str>,
    overruled: Option<bool>,
    confused: Option<&'a str>,
    answer: Option<i64>,
    place: Option<u16>,
    renamed: Option<&'a ExerciseId>,
    deed: Option<&'a str>,
}

/// The columns in the order in which [`Insert`] gives them.
const COLUMNS: &str = "id, at_ms, day, kind, exercise, grade, asked, options, took_ms, quiz, \
     questions, question, chosen, flag, flag_on, undoes, typed, overruled, confused, answer, \
     place, renamed, deed";

/// Puts entries at the end of the log.
pub(super) struct Insert<'db> {
    entries: CachedStatement<'db>,
    exercises: Exercises<'db>,
}

impl<'db> Insert<'db> {
    pub(super) fn prepare(db: &'db Connection) -> rusqlite::Result<Self> {
        let sql = format!(
            "INSERT INTO entry ({COLUMNS}) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, \
                     ?17, ?18, ?19, ?20, ?21, ?22, ?23) \
             ON CONFLICT (id) DO NOTHING"
        );
        Ok(Self { entries: db.prepare_cached(&sql)?, exercises: Exercises::prepare(db)? })
    }

    /// Whether the entry is new; one with a known id changes nothing.
    pub(super) fn put(&mut self, entry: &Entry) -> rusqlite::Result<bool> {
        let c = columns(&entry.event);
        let exercise = c.exercise.map(|id| self.exercises.number(id)).transpose()?;
        let renamed = c.renamed.map(|id| self.exercises.number(id)).transpose()?;
        let rows = self.entries.execute(params![
            bytes(entry.id),
            entry.at.as_millis(),
            entry.day.as_days(),
            c.kind,
            exercise,
            c.grade,
            c.asked,
            c.options,
            c.took_ms,
            c.quiz.map(bytes),
            c.questions,
            c.question,
            c.chosen,
            c.flag,
            c.flag_on,
            c.undoes.map(bytes),
            c.typed,
            c.overruled,
            c.confused,
            c.answer,
            c.place,
            renamed,
            c.deed,
        ])?;
        Ok(rows > 0)
    }
}

fn columns(event: &Event) -> Columns<'_> {
    match event {
        Event::Review {
            exercise,
            grade,
            asked,
            took_millis,
            quiz,
            typed,
            confused,
            answer,
            place,
        } => Columns {
            kind: "review",
            quiz: *quiz,
            answer: answer.map(|print| print.0.cast_signed()),
            place: place.map(FuzzPlace::as_number),
            ..answered(exercise, *grade, *asked, *took_millis, typed.as_ref(), confused.as_ref())
        },
        Event::Practised { exercise, grade, asked, took_millis, typed, confused } => Columns {
            kind: "practised",
            ..answered(exercise, *grade, *asked, *took_millis, typed.as_ref(), confused.as_ref())
        },
        Event::Reset { exercise } => {
            Columns { kind: "reset", exercise: Some(exercise), ..Columns::default() }
        }
        Event::Buried { exercise } => {
            Columns { kind: "buried", exercise: Some(exercise), ..Columns::default() }
        }
        Event::Renamed { from, to } => Columns {
            kind: "renamed",
            exercise: Some(from),
            renamed: Some(to),
            ..Columns::default()
        },
        Event::QuizBegan { questions } => {
            Columns { kind: "quiz-began", questions: Some(questions), ..Columns::default() }
        }
        Event::QuizAnswered { quiz, question, chosen, took_millis } => Columns {
            kind: "quiz-answered",
            quiz: Some(*quiz),
            question: Some(*question),
            chosen: *chosen,
            took_ms: Some(*took_millis),
            ..Columns::default()
        },
        Event::QuizEnded { quiz } => {
            Columns { kind: "quiz-ended", quiz: Some(*quiz), ..Columns::default() }
        }
        Event::Night { night, deed } => {
            Columns { kind: "night", quiz: *night, deed: Some(deed), ..Columns::default() }
        }
        Event::Flagged { exercise, flag, on } => Columns {
            kind: "flagged",
            exercise: Some(exercise),
            flag: Some(match flag {
                Flag::Suspended => SUSPENDED,
                Flag::Marked => MARKED,
            }),
            flag_on: Some(*on),
            ..Columns::default()
        },
        Event::Undone { entry } => {
            Columns { kind: "undone", undoes: Some(*entry), ..Columns::default() }
        }
    }
}

/// What every answer has.
fn answered<'a>(
    exercise: &'a ExerciseId,
    grade: Grade,
    asked: Asked,
    took_millis: u32,
    typed: Option<&'a Typed>,
    confused: Option<&'a EntityId>,
) -> Columns<'a> {
    let (asked, options) = match asked {
        Asked::Flashcard => (FLASHCARD, None),
        Asked::Typed => (TYPED, None),
        Asked::Choice { options } => (CHOICE, Some(options)),
    };
    Columns {
        exercise: Some(exercise),
        grade: Some(grade.as_number()),
        asked: Some(asked),
        options,
        took_ms: Some(took_millis),
        typed: typed.map(Typed::text),
        overruled: typed.map(|typed| typed.overruled),
        confused: confused.map(EntityId::as_str),
        ..Columns::default()
    }
}
