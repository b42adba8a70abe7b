//! The whole log to a file, and from one: all that was ever answered, as documented text.
//!
//! An exported log is its segments, one after the other. An imported one becomes a segment,
//! beside those that are there, and the next opening of the database takes in what is new:
//! there is one way in which logs become one.

use std::collections::HashSet;
use std::fs;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use super::create::{DraftFile, for_the_owner_alone};
use super::entry::EntryId;
use super::error::OpenError;
use super::line::{Head, Line, VERSION};
use super::look::beside;
use super::progress::Progress;
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
    Store::open(dir, now)?.export_log(file, &mut Progress::default())
}

impl Store {
    /// Writes the whole log to `file`, which must not exist.
    ///
    /// # Errors
    /// When the log cannot be had, the file not be written, or somebody stops it; no part of the
    /// file is left then.
    pub fn export_log(
        &mut self,
        file: &Path,
        progress: &mut Progress<'_>,
    ) -> Result<Exported, OpenError> {
        self.give_all(progress)?;
        if file.exists() {
            let detail = "a file with this name is there, and is not written over".to_owned();
            return Err(OpenError::Io { path: file.to_owned(), detail });
        }
        let io = |error: io::Error| OpenError::of_io(file, &error);
        let draft = DraftFile(beside(file, ".new"));
        let made = for_the_owner_alone().create(true).truncate(true).open(&draft.0).map_err(io)?;
        let mut out = BufWriter::new(made);
        let mut exported = Exported::default();
        let mut known = HashSet::new();
        for segment in list(&self.dir().join(segments::FOLDER)).map_err(io)? {
            for line in Lines::open(&segment.path).map_err(io)? {
                let line = line.map_err(io)?;
                if exported.count(&line, &mut known) {
                    write_line(&mut out, &line.text).map_err(io)?;
                }
                progress.reached(exported.entries)?;
            }
        }
        out.into_inner()
            .map_err(io::IntoInnerError::into_error)
            .and_then(|file| file.sync_all())
            .map_err(io)?;
        progress.settle()?;
        fs::rename(&draft.0, file).map_err(io)?;
        Ok(exported)
    }
}

impl Exported {
    /// Counts a line of a segment, and says whether it goes into the file.
    fn count(&mut self, line: &FoundLine, known: &mut HashSet<EntryId>) -> bool {
        match &line.content {
            Ok(Line::Entry(_, entry)) => {
                let is_new = known.insert(entry.id);
                self.entries += usize::from(is_new);
                is_new
            }
            Ok(Line::Newer) => {
                self.newer += 1;
                true
            }
            Ok(Line::Head(_)) => true,
            // What is broken helps nobody elsewhere; it stays in its segment.
            Err(_) => false,
        }
    }
}

fn write_line(out: &mut impl Write, text: &[u8]) -> io::Result<()> {
    out.write_all(text)?;
    out.write_all(b"\n")
}

/// What `file` would bring to the database in `dir`.
///
/// # Errors
/// When the database does not open, or the file cannot be read or is no log.
pub fn arrivals(dir: &Path, file: &Path, now: Timestamp) -> Result<Arrivals, ImportError> {
    let progress = &mut Progress::default();
    let mut known = Known::of(&mut Store::open(dir, now)?, progress)?;
    let mut arrivals = Arrivals::default();
    read(file, progress, |line| {
        known.count(line, file, &mut arrivals);
        Ok(())
    })?;
    Ok(arrivals)
}

/// Brings what is new in `file` to the database in `dir`, which stays as a backup as it was.
///
/// # Errors
/// When the database does not open, the file is no log, nothing could be written, or somebody
/// stops it.
pub fn import(
    dir: &Path,
    file: &Path,
    now: Timestamp,
    progress: &mut Progress<'_>,
) -> Result<Arrivals, ImportError> {
    let folder = dir.join(segments::FOLDER);
    let mut store = Store::open(dir, now)?;
    let mut known = Known::of(&mut store, progress)?;
    let mut arrivals = Arrivals::default();
    let mut parts: Vec<SegmentFile> = Vec::new();
    let (mut part, mut device) = (None, String::new());
    // The segments of an exported log become as many again: each is in the order of time.
    read(file, progress, |line| {
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
        let mut placed = Placed(Vec::new());
        for part in parts {
            placed.0.push(part.finish().map_err(|error| OpenError::of_io(&folder, &error))?);
        }
        drop(store);
        Store::open_before(dir, now, "import", progress)?;
        placed.0.clear();
    }
    Ok(arrivals)
}

/// Segments in the log that the database has not taken in yet. They go where it does not.
struct Placed(Vec<PathBuf>);

impl Drop for Placed {
    fn drop(&mut self) {
        for path in &self.0 {
            // One that stays is taken in by the next start.
            let _ = fs::remove_file(path);
        }
    }
}

/// Reads a file that must be a log of a version that is known.
fn read(
    file: &Path,
    progress: &mut Progress<'_>,
    mut each: impl FnMut(&FoundLine) -> io::Result<()>,
) -> Result<(), ImportError> {
    let io = |error: io::Error| OpenError::of_io(file, &error);
    let mut is_log = false;
    for line in Lines::open(file).map_err(io)? {
        progress.look()?;
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
    fn of(store: &mut Store, progress: &mut Progress<'_>) -> Result<Self, OpenError> {
        store.give_all(progress)?;
        let folder = store.dir().join(segments::FOLDER);
        let segments = list(&folder).map_err(|error| OpenError::of_io(&folder, &error))?;
        told_by(&segments, progress).map(Self)
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
