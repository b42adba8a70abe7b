//! An entry as a row of the log, both ways.
//!
//! The only place that knows the columns of `entry`; what entries mean is not known here.

use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Connection, Row, params};

use super::entry::{Asked, Entry, EntryId, Event, Flag, Typed};
use crate::clock::{StudyDay, Timestamp};
use crate::deck::EntityId;
use crate::exercise::ExerciseId;
use crate::schedule::Grade;

/// The columns in the order in which [`read`] expects them.
pub(super) const COLUMNS: &str = "id, at_ms, day, kind, exercise, grade, asked, options, took_ms, \
     quiz, questions, question, chosen, flag, flag_on, undoes, typed, overruled, confused";

/// Why a row cannot be read: somebody edited the database by other means.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unreadable {
    #[error(transparent)]
    Value(#[from] rusqlite::Error),
    #[error("`{1}` is no {0}")]
    Word(&'static str, String),
}

const FLASHCARD: &str = "flashcard";
const TYPED: &str = "typed";
const CHOICE: &str = "choice";
const SUSPENDED: &str = "suspended";
const MARKED: &str = "marked";

/// What the columns of a kind hold; those of other kinds stay empty.
#[derive(Default)]
struct Columns<'a> {
    kind: &'static str,
    exercise: Option<String>,
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
}

/// Puts entries at the end of the log.
pub(super) struct Insert<'db>(CachedStatement<'db>);

impl<'db> Insert<'db> {
    pub(super) fn prepare(db: &'db Connection) -> rusqlite::Result<Self> {
        let sql = format!(
            "INSERT INTO entry ({COLUMNS}) \
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, \
                     ?17, ?18, ?19) \
             ON CONFLICT (id) DO NOTHING"
        );
        db.prepare_cached(&sql).map(Self)
    }

    /// Whether the entry is new; one with a known id changes nothing.
    pub(super) fn put(&mut self, entry: &Entry) -> rusqlite::Result<bool> {
        let c = columns(&entry.event);
        let rows = self.0.execute(params![
            bytes(entry.id),
            entry.at.as_millis(),
            entry.day.as_days(),
            c.kind,
            c.exercise,
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
        ])?;
        Ok(rows > 0)
    }
}

/// The bytes under which an id is kept.
pub(super) fn bytes(id: EntryId) -> [u8; 16] {
    id.0.to_be_bytes()
}

/// The entry in a row of [`COLUMNS`].
pub(super) fn read(row: &Row<'_>) -> Result<Entry, Unreadable> {
    let event = match row.get_ref(3)?.as_str().unwrap_or_default() {
        "review" => Event::Review {
            exercise: exercise(4, row)?,
            grade: grade(5, row)?,
            asked: asked(row)?,
            took_millis: row.get(8)?,
            quiz: row.get::<_, Option<[u8; 16]>>(9)?.map(id),
            typed: typed(row)?,
            confused: match row.get_ref(18)? {
                ValueRef::Null => None,
                _ => Some(entity(18, row)?),
            },
        },
        "quiz-began" => Event::QuizBegan { questions: row.get(10)? },
        "quiz-answered" => Event::QuizAnswered {
            quiz: id(row.get(9)?),
            question: row.get(11)?,
            chosen: row.get(12)?,
            took_millis: row.get(8)?,
        },
        "quiz-ended" => Event::QuizEnded { quiz: id(row.get(9)?) },
        "flagged" => {
            Event::Flagged { exercise: exercise(4, row)?, flag: flag(13, row)?, on: row.get(14)? }
        }
        "undone" => Event::Undone { entry: id(row.get(15)?) },
        other => return Err(Unreadable::Word("kind of entry", other.to_owned())),
    };
    Ok(Entry { id: id(row.get(0)?), at: timestamp(1, row)?, day: day(2, row)?, event })
}

/// The name of a deck in this column.
pub(super) fn entity(column: usize, row: &Row<'_>) -> Result<EntityId, Unreadable> {
    word(column, row, "name of a deck", EntityId::new)
}

/// The id in this column.
pub(super) fn entry_id(column: usize, row: &Row<'_>) -> Result<EntryId, Unreadable> {
    Ok(id(row.get(column)?))
}

fn typed(row: &Row<'_>) -> Result<Option<Typed>, Unreadable> {
    let text: Option<String> = row.get(16)?;
    let overruled: Option<bool> = row.get(17)?;
    Ok(text.and_then(|text| Typed::new(&text, overruled == Some(true))))
}

/// The exercise named in this column.
pub(super) fn exercise(column: usize, row: &Row<'_>) -> Result<ExerciseId, Unreadable> {
    word(column, row, "exercise", |text| text.parse().ok())
}

pub(super) fn grade(column: usize, row: &Row<'_>) -> Result<Grade, Unreadable> {
    let number: i64 = row.get(column)?;
    u8::try_from(number)
        .ok()
        .and_then(Grade::from_number)
        .ok_or_else(|| Unreadable::Word("grade", number.to_string()))
}

pub(super) fn flag(column: usize, row: &Row<'_>) -> Result<Flag, Unreadable> {
    word(column, row, "flag", |text| match text {
        SUSPENDED => Some(Flag::Suspended),
        MARKED => Some(Flag::Marked),
        _ => None,
    })
}

pub(super) fn timestamp(column: usize, row: &Row<'_>) -> Result<Timestamp, Unreadable> {
    Ok(Timestamp::from_millis(row.get(column)?))
}

pub(super) fn day(column: usize, row: &Row<'_>) -> Result<StudyDay, Unreadable> {
    Ok(StudyDay::from_days(row.get(column)?))
}

/// The value of a word in this column; `what` names it for whoever has to mend it.
pub(super) fn word<T>(
    column: usize,
    row: &Row<'_>,
    what: &'static str,
    meaning: impl FnOnce(&str) -> Option<T>,
) -> Result<T, Unreadable> {
    let text = row.get_ref(column)?.as_str().unwrap_or_default();
    meaning(text).ok_or_else(|| Unreadable::Word(what, text.to_owned()))
}

fn asked(row: &Row<'_>) -> Result<Asked, Unreadable> {
    let options: Option<u8> = row.get(7)?;
    word(6, row, "way of asking", |text| match (text, options) {
        (FLASHCARD, None) => Some(Asked::Flashcard),
        (TYPED, None) => Some(Asked::Typed),
        (CHOICE, Some(options)) => Some(Asked::Choice { options }),
        _ => None,
    })
}

fn id(bytes: [u8; 16]) -> EntryId {
    EntryId(u128::from_be_bytes(bytes))
}

fn columns(event: &Event) -> Columns<'_> {
    match event {
        Event::Review { exercise, grade, asked, took_millis, quiz, typed, confused } => {
            let (asked, options) = match *asked {
                Asked::Flashcard => (FLASHCARD, None),
                Asked::Typed => (TYPED, None),
                Asked::Choice { options } => (CHOICE, Some(options)),
            };
            Columns {
                kind: "review",
                exercise: Some(exercise.to_string()),
                grade: Some(grade.as_number()),
                asked: Some(asked),
                options,
                took_ms: Some(*took_millis),
                quiz: *quiz,
                typed: typed.as_ref().map(Typed::text),
                overruled: typed.as_ref().map(|typed| typed.overruled),
                confused: confused.as_ref().map(EntityId::as_str),
                ..Columns::default()
            }
        }
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
        Event::Flagged { exercise, flag, on } => Columns {
            kind: "flagged",
            exercise: Some(exercise.to_string()),
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
