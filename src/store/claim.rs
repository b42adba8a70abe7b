//! One database, one `Store` in this process.
//!
//! Between processes the lock of SQLite decides. Within one it cannot be relied on alone: on
//! Unix, closing any handle to a file drops every lock that the process holds on it,
//! and the look before opening does close one.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

static CLAIMED: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// The right to open the database in a folder; given back when dropped.
#[derive(Debug)]
pub(super) struct Claim(PathBuf);

impl Claim {
    /// Claims `dir`, which must exist; nothing if this process has it open already.
    pub(super) fn of(dir: &Path) -> std::io::Result<Option<Self>> {
        let dir = dir.canonicalize()?;
        let free = claimed().insert(dir.clone());
        // Lazily: a claim made only to be thrown away would give back somebody else's.
        Ok(free.then(|| Self(dir)))
    }
}

impl Drop for Claim {
    fn drop(&mut self) {
        claimed().remove(&self.0);
    }
}

/// A set is whole whatever happened to the thread that held it.
fn claimed() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    CLAIMED.lock().unwrap_or_else(PoisonError::into_inner)
}
