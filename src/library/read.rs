//! Reads a deck file as text, within limits.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use crate::deck::limits;
use crate::text::plainly;

/// The largest file that is read as a deck: what the reader would take of it.
pub const LARGEST_DECK_BYTES: u64 = limits::FILE_BYTES as u64;

/// Why a deck file could not be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReadError {
    #[error("failed to read `{}`: {detail}", .path.display())]
    Io { path: PathBuf, detail: String },
    #[error("`{}` is not a file", .0.display())]
    NotAFile(PathBuf),
    #[error("`{}` has {bytes} bytes, and a deck file at most {LARGEST_DECK_BYTES}: split it into several decks", .path.display())]
    TooLarge { path: PathBuf, bytes: u64 },
    #[error("`{}` is not UTF-8 text: line {line} holds other bytes", .path.display())]
    NotText { path: PathBuf, line: usize },
}

impl ReadError {
    /// The file it is about.
    pub fn path(&self) -> &Path {
        match self {
            Self::Io { path, .. } | Self::TooLarge { path, .. } | Self::NotText { path, .. } => {
                path
            }
            Self::NotAFile(path) => path,
        }
    }
}

/// The text of a file.
///
/// # Errors
/// When it is missing, not a plain file, too large, or not UTF-8.
pub fn read(path: &Path) -> Result<String, ReadError> {
    let io = |error: io::Error| ReadError::Io { path: path.to_owned(), detail: plainly(&error) };
    // Asked before opening: opening a named pipe would wait for a writer for ever.
    let metadata = path.metadata().map_err(io)?;
    if !metadata.is_file() {
        return Err(ReadError::NotAFile(path.to_owned()));
    }
    let too_large = |bytes| ReadError::TooLarge { path: path.to_owned(), bytes };
    if metadata.len() > LARGEST_DECK_BYTES {
        return Err(too_large(metadata.len()));
    }
    // The file may have grown since: the limit holds for what is read, too.
    let mut bytes = Vec::new();
    File::open(path)
        .map_err(io)?
        .take(LARGEST_DECK_BYTES + 1)
        .read_to_end(&mut bytes)
        .map_err(io)?;
    let length = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    if length > LARGEST_DECK_BYTES {
        return Err(too_large(length));
    }
    String::from_utf8(bytes).map_err(|error| {
        let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = String::from_utf8_lossy(valid).matches('\n').count() + 1;
        ReadError::NotText { path: path.to_owned(), line }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn what_cannot_be_read_is_said_with_its_path() {
        let dir = tempfile::tempdir().unwrap();
        let check = |name: &str, bytes: Option<&[u8]>, expected: &str| {
            let path = dir.path().join(name);
            if let Some(bytes) = bytes {
                fs::write(&path, bytes).unwrap();
            }
            let said = read(&path).unwrap_or_else(|error| error.to_string());
            assert_eq!(said.replace(&path.display().to_string(), "FILE"), expected);
        };
        check("sound.toml", Some(b"format = 1\n"), "format = 1\n");
        check("missing.toml", None, "failed to read `FILE`: No such file or directory");
        check(
            "latin1.toml",
            Some(b"a\nb\nBogot\xe1"),
            "`FILE` is not UTF-8 text: line 3 holds other bytes",
        );
        fs::create_dir(dir.path().join("folder.toml")).unwrap();
        check("folder.toml", None, "`FILE` is not a file");
        let large = " ".repeat(usize::try_from(LARGEST_DECK_BYTES).unwrap() + 1);
        check(
            "large.toml",
            Some(large.as_bytes()),
            "`FILE` has 4194305 bytes, and a deck file at most 4194304: split it into several decks",
        );
    }
}
