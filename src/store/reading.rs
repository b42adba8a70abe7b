//! What can be asked of the open database. Nothing here changes it, nor needs it to be ready for
//! writing; how each is asked of SQLite is known in `read`.

use super::entry::{AnswerPrint, Confusion, Entry, Flag, Overruled, QuizId};
use super::error::StoreError;
use super::{DayFigures, Store, check, day, read};
use crate::clock::{StudyDay, Timestamp};
use crate::deck::DeckId;
use crate::exercise::ExerciseId;
use crate::schedule::{Memory, Review};

/// What the program needs to go on where it stopped, beside the memories of the decks there are:
/// these are read as decks come, so that a start does not wait for the memories of years.
#[derive(Debug, Default)]
pub struct Snapshot {
    pub flags: Vec<(ExerciseId, Flag)>,
    /// Settings by key; values are JSON.
    pub settings: Vec<(String, String)>,
    /// The entries of the given study day and later that still stand (undone ones and
    /// undo entries left out), oldest first: what undo can take back, and what counts
    /// towards the day's limits.
    pub today: Vec<Entry>,
    /// Whom or what answers were taken for, in standing entries, oldest first.
    pub confusions: Vec<Confusion>,
    /// What was typed and said to be right, in standing entries, oldest first.
    pub overruled: Vec<Overruled>,
    /// The quiz that was begun last and not ended, with all its standing entries, oldest first.
    pub open_quiz: Vec<Entry>,
    /// The quiz night that was begun last, with all its standing entries, oldest first.
    pub last_night: Vec<Entry>,
    /// When the entry was made that was written last, by the clock of then.
    pub last_entry_at: Option<Timestamp>,
}

impl Store {
    /// What the scheduler believes about each exercise that was reviewed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn memories(&self) -> Result<Vec<(ExerciseId, Memory)>, StoreError> {
        let mut found = Vec::new();
        read::memories(self.filed()?, |exercise, memory| found.push((exercise, memory)))
            .map_err(|error| self.unread(&error))?;
        Ok(found)
    }

    /// Shows what the scheduler believes about each exercise of a deck that was reviewed, also
    /// about those that the deck no longer has, by their names.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn memories_in(
        &self,
        deck: &DeckId,
        each: impl FnMut(ExerciseId, Memory),
    ) -> Result<(), StoreError> {
        read::memories_in(self.filed()?, deck, each).map_err(|error| self.unread(&error))
    }

    /// What the scheduler believes about an exercise; `None` if it was never reviewed.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn memory(&self, exercise: &ExerciseId) -> Result<Option<Memory>, StoreError> {
        read::memory(self.filed()?, exercise).map_err(|error| self.unread(&error))
    }

    /// The answer that was shown when an exercise was last reviewed, where that is known.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn last_answer(&self, exercise: &ExerciseId) -> Result<Option<AnswerPrint>, StoreError> {
        read::last_answer(self.filed()?, exercise).map_err(|error| self.unread(&error))
    }

    /// What is set: keys, and their values as JSON.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn settings(&self) -> Result<Vec<(String, String)>, StoreError> {
        read::settings(self.filed()?).map_err(|error| self.unread(&error))
    }

    /// Reads everything needed to go on; `day` is today in days since 1970.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn snapshot(&self, today: StudyDay) -> Result<Snapshot, StoreError> {
        read::snapshot(self.filed()?, today).map_err(|error| self.unread(&error))
    }

    /// The exercises that were reviewed, in an order that has nothing to do with what they are
    /// about, and is always the same.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn reviewed(&self) -> Result<Vec<ExerciseId>, StoreError> {
        read::reviewed(self.filed()?).map_err(|error| self.unread(&error))
    }

    /// The reviews that make the memory of an exercise, oldest first: those that stand and
    /// came after its last reset, under whatever name.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn history(&self, exercise: &ExerciseId) -> Result<Vec<Review>, StoreError> {
        read::history(self.filed()?, exercise).map_err(|error| self.unread(&error))
    }

    /// The standing entries of a quiz, its beginning first; none where that does not stand.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn quiz(&self, quiz: QuizId) -> Result<Vec<Entry>, StoreError> {
        read::quiz_entries(self.filed()?, quiz).map_err(|error| self.unread(&error))
    }

    /// Shows the history of every exercise: the reviews of one together, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn all_reviews(&self, each: impl FnMut(ExerciseId, Review)) -> Result<(), StoreError> {
        read::all_reviews(self.filed()?, each).map_err(|error| self.unread(&error))
    }

    /// What was done on each study day, oldest first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn days(&self) -> Result<Vec<DayFigures>, StoreError> {
        day::days(self.filed()?).map_err(|error| self.unread(&error))
    }

    /// Everything that SQLite's thorough check complains of: empty where all is well.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn integrity_check(&self) -> Result<Vec<String>, StoreError> {
        check::complaints(self.filed()?).map_err(|error| self.unread(&error))
    }

    pub(super) fn unread(&self, error: &rusqlite::Error) -> StoreError {
        StoreError::of_sqlite("read", self.path(), error)
    }
}
