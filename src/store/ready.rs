//! From reading to writing: every page is checked once before the first write, and what was
//! written leaves one file at rest.
//!
//! Reading alone is quick, and changes nothing; so a database that turns out to be damaged is
//! left byte for byte as it was found, and is never written from then on. How it is checked is
//! not known here.

use std::fs;

use super::error::StoreError;
use super::look::beside;
use super::{Store, check, open};

/// What is known of the pages of an open database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Soundness {
    /// Nothing yet: it may be read only.
    Unchecked,
    /// They are sound, and it is ready for writing.
    Checked,
    /// Not all of them are: it is never written. What was found, in a line.
    Damaged(String),
}

impl Store {
    /// Makes the database ready for writing, which checks every page once. Every write does so
    /// by itself; asked for early, it keeps the first of them from waiting.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] where it is: then nothing is ever written.
    pub fn ready(&mut self) -> Result<(), StoreError> {
        if self.soundness == Soundness::Unchecked {
            let found = open::ready(&self.db);
            self.take_for(found)?;
        }
        self.expect_sound()
    }

    /// Looks at everything, which takes a second or more for the log of years.
    pub(super) fn look_thoroughly(&mut self) -> Result<(), StoreError> {
        let found = check::hidden_damage(&self.db);
        self.take_for(found)?;
        self.expect_sound()
    }

    /// Believes what was found, if anything could be.
    fn take_for(&mut self, found: rusqlite::Result<Option<String>>) -> Result<(), StoreError> {
        match found {
            Ok(None) => self.soundness = Soundness::Checked,
            Ok(Some(detail)) => self.take_for_damaged(detail),
            Err(error) => match StoreError::of_sqlite("check", &self.path, &error) {
                StoreError::Damaged { detail, .. } => self.take_for_damaged(detail),
                error => return Err(error),
            },
        }
        Ok(())
    }

    /// From now on nothing is written, not even what the write-ahead log holds.
    pub(super) fn take_for_damaged(&mut self, detail: String) {
        self.soundness = Soundness::Damaged(detail);
        if let Err(error) = open::leave_as_it_is(&self.db) {
            log::warn!("`{}` may be changed when it is closed: {error}", self.path.display());
        }
    }

    pub(super) fn expect_sound(&self) -> Result<(), StoreError> {
        match &self.soundness {
            Soundness::Damaged(detail) => {
                Err(StoreError::Damaged { path: self.path.clone(), detail: detail.clone() })
            }
            _ => Ok(()),
        }
    }

    /// Leaves one file at rest, unless it is damaged, or nothing was there to be put in order.
    fn close(&mut self) -> Result<(), StoreError> {
        let wal = beside(&self.path, "-wal");
        if self.soundness == Soundness::Unchecked && !wal.exists() {
            return Ok(());
        }
        if let Err(error) = self.ready() {
            // SQLite makes one for a database that was copied without its own.
            if fs::metadata(&wal).is_ok_and(|meta| meta.len() == 0) {
                let _ = fs::remove_file(&wal);
            }
            return Err(error);
        }
        open::close(&self.db).map_err(|error| StoreError::of_sqlite("close", &self.path, &error))
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.tend_at_the_end();
        if let Err(error) = self.close() {
            // Nothing is lost: the next start takes up what the write-ahead log holds.
            log::warn!("{error}; nothing is lost, the next start puts it in order");
        }
    }
}
