//! An entry, read from its row of the log.
//!
//! With `insert`, the only place that knows the columns of `entry`; what entries mean is not
//! known here.

use rusqlite::Row;
use rusqlite::types::ValueRef;

use super::entry::{AnswerPrint, Asked, Entry, EntryId, Event, Flag, Typed};
use crate::clock::{StudyDay, Timestamp};
use crate::deck::EntityId;
use crate::exercise::ExerciseId;
use crate::schedule::{FuzzPlace, Grade};

/// The columns in the order in which [`read`] expects them.
pub(super) const COLUMNS: &str = "id, at_ms, day, kind, \
     (SELECT name FROM exercise AS named WHERE named.id = exercise), \
     grade, asked, options, took_ms, quiz, questions, question, chosen, flag, flag_on, undoes, \
     typed, overruled, confused, answer, place, \
     (SELECT name FROM exercise AS named WHERE named.id = renamed), deed";

/// Why a row cannot be read: somebody edited the database by other means.
#[derive(Debug, thiserror::Error)]
pub(super) enum Unreadable {
    #[error(transparent)]
    Value(#[from] rusqlite::Error),
    #[error("`{1}` is no {0}")]
    Word(&'static str, String),
}

/// Names in the program's log a row that cannot be read.
pub(super) fn passed_over(why: &Unreadable) {
    log::warn!("a row of the database was passed over: {why}");
}

pub(super) const FLASHCARD: &str = "flashcard";
pub(super) const TYPED: &str = "typed";
pub(super) const CHOICE: &str = "choice";
pub(super) const SUSPENDED: &str = "suspended";
pub(super) const MARKED: &str = "marked";

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
            asked: asked(6, row)?,
            took_millis: row.get(8)?,
            quiz: row.get::<_, Option<[u8; 16]>>(9)?.map(id),
            typed: typed(row)?,
            confused: confused(row)?,
            answer: row.get::<_, Option<i64>>(19)?.map(|bits| AnswerPrint(bits.cast_unsigned())),
            place: place(20, row)?,
        },
        "practised" => Event::Practised {
            exercise: exercise(4, row)?,
            grade: grade(5, row)?,
            asked: asked(6, row)?,
            took_millis: row.get(8)?,
            typed: typed(row)?,
            confused: confused(row)?,
        },
        "reset" => Event::Reset { exercise: exercise(4, row)? },
        "buried" => Event::Buried { exercise: exercise(4, row)? },
        "renamed" => Event::Renamed { from: exercise(4, row)?, to: exercise(21, row)? },
        "quiz-began" => Event::QuizBegan { questions: row.get(10)? },
        "quiz-answered" => Event::QuizAnswered {
            quiz: id(row.get(9)?),
            question: row.get(11)?,
            chosen: row.get(12)?,
            took_millis: row.get(8)?,
        },
        "quiz-ended" => Event::QuizEnded { quiz: id(row.get(9)?) },
        "night" => {
            Event::Night { night: row.get::<_, Option<[u8; 16]>>(9)?.map(id), deed: row.get(22)? }
        }
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

fn confused(row: &Row<'_>) -> Result<Option<EntityId>, Unreadable> {
    match row.get_ref(18)? {
        ValueRef::Null => Ok(None),
        _ => entity(18, row).map(Some),
    }
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

pub(super) fn place(column: usize, row: &Row<'_>) -> Result<Option<FuzzPlace>, Unreadable> {
    Ok(row.get::<_, Option<u16>>(column)?.map(FuzzPlace::from_number))
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

/// How an exercise was asked, in this column, and among how many options, in the next.
pub(super) fn asked(column: usize, row: &Row<'_>) -> Result<Asked, Unreadable> {
    let options: Option<u8> = row.get(column + 1)?;
    word(column, row, "way of asking", |text| match (text, options) {
        (FLASHCARD, None) => Some(Asked::Flashcard),
        (TYPED, None) => Some(Asked::Typed),
        (CHOICE, Some(options)) => Some(Asked::Choice { options }),
        _ => None,
    })
}

fn id(bytes: [u8; 16]) -> EntryId {
    EntryId(u128::from_be_bytes(bytes))
}
