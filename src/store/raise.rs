//! "Come to the front": what a second start asks of the first, through a file in the folder
//! of the database.
//!
//! A file, because the folder is all that two starts surely share; no socket is opened
//! on a machine that promised to be quiet.

use std::fs::{self, File};
use std::io;
use std::path::Path;

const FILE_NAME: &str = "raise";

/// Asks the Newsdeck that has the database in `dir` open to come to the front.
///
/// # Errors
/// When nothing can be written in `dir`.
pub fn request(dir: &Path) -> io::Result<()> {
    File::create(dir.join(FILE_NAME)).map(drop)
}

/// Whether somebody has asked since the last time; asking once is answered once.
pub fn take_request(dir: &Path) -> bool {
    fs::remove_file(dir.join(FILE_NAME)).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_taken_once() {
        let dir = tempfile::tempdir().unwrap();
        assert!(!take_request(dir.path()), "nobody asked");
        request(dir.path()).unwrap();
        request(dir.path()).unwrap();
        assert!(take_request(dir.path()));
        assert!(!take_request(dir.path()));
        assert!(request(&dir.path().join("gone")).is_err());
        assert!(!take_request(&dir.path().join("gone")));
    }
}
