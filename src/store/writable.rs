//! Whether a folder can be written to: SQLite says only that a write failed, and the remedy is
//! another where nothing can be written there any more.
//!
//! The database itself is not opened for that: to close it would give up its locks.

use std::fs::{self, File};
use std::io;
use std::path::Path;

/// What is written to find out, and removed at once.
const PROBE: &str = ".newsdeck-writable";

/// Why nothing can be made in `dir`, where that is so.
pub fn refusal(dir: &Path) -> Option<io::Error> {
    let probe = dir.join(PROBE);
    let made = File::create(&probe).err();
    if made.is_none()
        && let Err(error) = fs::remove_file(&probe)
    {
        log::warn!("failed to remove `{}`: {error}", probe.display());
    }
    made
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_can_be_written_to_is_left_as_it_was() {
        let dir = tempfile::tempdir().unwrap();
        assert!(refusal(dir.path()).is_none());
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
        let file = dir.path().join("file");
        fs::write(&file, "").unwrap();
        let refused = refusal(&file).map(|error| error.kind());
        assert_eq!(refused, Some(io::ErrorKind::NotADirectory));
    }
}
