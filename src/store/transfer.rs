//! The whole log to a file, and from one: all that was ever answered, as documented text.
//!
//! An exported log is its segments, one after the other. An imported one becomes a segment,
//! beside those that are there, and the next opening of the database takes in what is new:
//! there is one way in which logs become one.

use std::collections::HashSet;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::create::for_the_owner_alone;
use super::error::OpenError;
use super::line::{Head, Line, VERSION};
use super::look::beside;
use super::segments::SegmentFile;
use super::segments::file::{FoundLine, Lines, list};
use super::union::{Told, told_by};
use super::{Store, backup, segments};
use crate::clock::Timestamp;

/// What came of an export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Exported {
    pub entries: usize,
    /// Lines of segments that only a newer version understands: they are in the file as they were.
    pub newer: usize,
}

/// What a file would bring.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arrivals {
    /// Entries in the file.
    pub entries: usize,
    /// Of these, entries that are not in the log.
    pub new: usize,
    /// Lines that only a newer version understands; they are kept for it.
    pub newer: usize,
    /// What could not be read, each in a sentence with its place.
    pub trouble: Vec<String>,
}

/// Why a file cannot be imported. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error("`{}` is not a log of Newsdeck", .0.display())]
    NoLog(PathBuf),
    #[error("`{}` was written by a newer Newsdeck: update this one to import it", .0.display())]
    Newer(PathBuf),
    #[error(transparent)]
    Open(#[from] OpenError),
}

/// Writes the whole log of the database in `dir` to `file`, which must not exist.
///
/// # Errors
/// When the database does not open, or the file cannot be written; no part of it is left then.
pub fn export(dir: &Path, file: &Path, now: Timestamp) -> Result<Exported, OpenError> {
    Store::open(dir, now)?.export_log(file)
}

impl Store {
    /// Writes the whole log to `file`, which must not exist.
    ///
    /// # Errors
    /// When the log cannot be had, or the file not be written; no part of it is left then.
    pub fn export_log(&mut self, file: &Path) -> Result<Exported, OpenError> {
        let dir = self.dir();
        self.give_all().map_err(|error| OpenError::of_store(error, &dir))?;
        if file.exists() {
            let detail = "a file with this name is there, and is not written over".to_owned();
            return Err(OpenError::Io { path: file.to_owned(), detail });
        }
        let draft = beside(file, ".new");
        let written = copy_out(&dir.join(segments::FOLDER), &draft)
            .and_then(|exported| std::fs::rename(&draft, file).map(|()| exported));
        if written.is_err() {
            let _ = std::fs::remove_file(&draft);
        }
        written.map_err(|error| OpenError::of_io(file, &error))
    }
}

fn copy_out(folder: &Path, draft: &Path) -> io::Result<Exported> {
    let mut out = BufWriter::new(for_the_owner_alone().create(true).truncate(true).open(draft)?);
    let mut exported = Exported::default();
    let mut known = HashSet::new();
    for segment in list(folder)? {
        for line in Lines::open(&segment.path)? {
            let FoundLine { content, text, .. } = line?;
            match content {
                Ok(Line::Entry(_, entry)) if !known.insert(entry.id) => continue,
                Ok(Line::Entry(..)) => exported.entries += 1,
                Ok(Line::Newer) => exported.newer += 1,
                Ok(Line::Head(_)) => {}
                // What is broken helps nobody elsewhere; it stays in its segment.
                Err(_) => continue,
            }
            out.write_all(&text)?;
            out.write_all(b"\n")?;
        }
    }
    out.into_inner()?.sync_all()?;
    Ok(exported)
}

/// What `file` would bring to the database in `dir`.
///
/// # Errors
/// When the database does not open, or the file cannot be read or is no log.
pub fn arrivals(dir: &Path, file: &Path, now: Timestamp) -> Result<Arrivals, ImportError> {
    let mut known = Known::of(&mut Store::open(dir, now)?)?;
    let mut arrivals = Arrivals::default();
    read(file, |line| {
        known.count(line, file, &mut arrivals);
        Ok(())
    })?;
    Ok(arrivals)
}

/// Brings what is new in `file` to the database in `dir`, which stays as a backup as it was;
/// `progress` hears how many entries there are.
///
/// # Errors
/// When the database does not open, the file is no log, or nothing could be written.
pub fn import(
    dir: &Path,
    file: &Path,
    now: Timestamp,
    progress: &mut dyn FnMut(usize),
) -> Result<Arrivals, ImportError> {
    let folder = dir.join(segments::FOLDER);
    let mut store = Store::open(dir, now)?;
    let mut known = Known::of(&mut store)?;
    let mut arrivals = Arrivals::default();
    let mut parts: Vec<SegmentFile> = Vec::new();
    let (mut part, mut device) = (None, String::new());
    // The segments of an exported log become as many again: each is in the order of time.
    read(file, |line| {
        if let Ok(Line::Head(head)) = &line.content {
            parts.extend(part.take());
            device = segments::folder_for(&head.device);
        }
        if known.count(line, file, &mut arrivals) {
            if part.is_none() {
                let name = format!("import-{}-{:04}", backup::stamp(now), parts.len());
                part = Some(SegmentFile::begin(&folder, &device, &name)?);
            }
            part.iter_mut().try_for_each(|part: &mut SegmentFile| part.put(&line.text))?;
        }
        Ok(())
    })?;
    parts.extend(part);
    if arrivals.new > 0 || arrivals.newer > 0 {
        parts
            .into_iter()
            .try_for_each(SegmentFile::finish)
            .map_err(|error| OpenError::of_io(&folder, &error))?;
        drop(store);
        Store::open_telling(dir, now, "import", progress)?;
    }
    Ok(arrivals)
}

/// Reads a file that must be a log of a version that is known.
fn read(
    file: &Path,
    mut each: impl FnMut(&FoundLine) -> io::Result<()>,
) -> Result<(), ImportError> {
    let io = |error: io::Error| OpenError::of_io(file, &error);
    let mut is_log = false;
    for line in Lines::open(file).map_err(io)? {
        let line = line.map_err(io)?;
        match &line.content {
            Ok(Line::Head(Head { version, .. })) if *version > VERSION => {
                return Err(ImportError::Newer(file.to_owned()));
            }
            Ok(Line::Head(_)) => is_log = true,
            _ if !is_log => return Err(ImportError::NoLog(file.to_owned())),
            _ => {}
        }
        each(&line).map_err(io)?;
    }
    if is_log { Ok(()) } else { Err(ImportError::NoLog(file.to_owned())) }
}

/// What the log has already.
struct Known(Told);

impl Known {
    /// Of a database all of which is in its log.
    fn of(store: &mut Store) -> Result<Self, OpenError> {
        let dir = store.dir();
        store.give_all().map_err(|error| OpenError::of_store(error, &dir))?;
        let folder = dir.join(segments::FOLDER);
        let segments = list(&folder).map_err(|error| OpenError::of_io(&folder, &error))?;
        Ok(Self(told_by(&segments)))
    }

    /// Counts a line of `file`, and says whether it brings anything.
    fn count(&mut self, line: &FoundLine, file: &Path, arrivals: &mut Arrivals) -> bool {
        match &line.content {
            Ok(Line::Head(_)) => false,
            Ok(Line::Entry(_, entry)) => {
                let is_new = self.0.ids.insert(entry.id);
                arrivals.entries += 1;
                arrivals.new += usize::from(is_new);
                is_new
            }
            Ok(Line::Newer) => {
                let is_new = self.0.newer.insert(crc32fast::hash(&line.text));
                arrivals.newer += usize::from(is_new);
                is_new
            }
            Err(broken) => {
                let place = file.display();
                arrivals.trouble.push(format!("`{place}`, line {}: {broken}", line.number));
                false
            }
        }
    }
}
