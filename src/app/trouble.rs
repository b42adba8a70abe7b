//! Trouble of the database, as notices tell it.

use std::path::Path;

use crate::app::notice::{SaveFailure, SaveFailureKind, StoreTrouble, StoreTroubleKind};
use crate::store::{OpenError, StoreError};

impl From<&OpenError> for StoreTrouble {
    /// Why the database could not be opened.
    fn from(error: &OpenError) -> Self {
        let (kind, path): (_, &Path) = match error {
            OpenError::InUse(path) => (StoreTroubleKind::InUse, path),
            OpenError::Newer { path, .. } => (StoreTroubleKind::Newer, path),
            // An empty file is none of ours either; the detail says that it is empty.
            OpenError::Foreign(path) | OpenError::Empty(path) => (StoreTroubleKind::Foreign, path),
            OpenError::Damaged { path, .. } => (StoreTroubleKind::Damaged, path),
            OpenError::ReadOnly { path, .. } => (StoreTroubleKind::ReadOnly, path),
            OpenError::DiskFull(path) => (StoreTroubleKind::DiskFull, path),
            OpenError::Io { path, .. } => (StoreTroubleKind::Io, path),
            // What can be stopped tells that in its own words.
            OpenError::Stopped => (StoreTroubleKind::Io, Path::new("")),
        };
        Self { kind, path: path.to_owned(), detail: error.to_string() }
    }
}

/// Why the database at `path`, once open, could not be read.
pub(super) fn of_reading(error: &StoreError, path: &Path) -> StoreTrouble {
    let kind = match error {
        StoreError::DiskFull(_) => StoreTroubleKind::DiskFull,
        StoreError::ReadOnly { .. } => StoreTroubleKind::ReadOnly,
        StoreError::Damaged { .. } => StoreTroubleKind::Damaged,
        StoreError::Io { .. } => StoreTroubleKind::Io,
    };
    StoreTrouble { kind, path: path.to_owned(), detail: error.to_string() }
}

/// Why the database at `path`, once open, is not written any more.
pub(super) fn of_damage(error: &StoreError, path: &Path) -> StoreTrouble {
    let (kind, path) = (StoreTroubleKind::DamagedInUse, path.to_owned());
    StoreTrouble { kind, path, detail: error.to_string() }
}

/// Why something could not be saved.
pub(super) fn of_saving(error: &StoreError) -> SaveFailure {
    let kind = match error {
        StoreError::DiskFull(_) => SaveFailureKind::DiskFull,
        StoreError::ReadOnly { .. } => SaveFailureKind::ReadOnly,
        StoreError::Damaged { .. } => SaveFailureKind::Damaged,
        StoreError::Io { .. } => SaveFailureKind::Io,
    };
    SaveFailure { kind, detail: error.to_string() }
}
