//! The log beside the database: every entry once more, as text that needs no database to be read.
//!
//! It is written from the database, after an answer is safe there and acknowledged. An entry
//! has a random id, and the log of a database only grows: so where the entry in the last
//! place that the segments vouch for has the same id in both, all before it is the same, too.
//! That is the whole comparison at a start. What is done where they differ is not known here.

pub(super) mod file;

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OptionalExtension};
use serde::{Deserialize, Serialize};

use super::create::{DraftFile, for_the_owner_alone, make_folder, sync_dir};
use super::error::StoreError;
use super::line::{self, Head, VERSION};
use super::rows;
use file::{DRAFT_SUFFIX, SUFFIX, Segment, last_place, list, print_of};

/// The name of the folder of segments, beside the database.
pub(super) const FOLDER: &str = "log";
/// The key under which the database keeps what it knows of its log.
pub(super) const SETTING: &str = "log";

/// A segment of this length is followed by the next.
const SEGMENT_BYTES: u64 = 4 * 1024 * 1024;
/// Entries that are written, and synced, at once: a few milliseconds of work.
const PIECE: u32 = 200;

/// The log of one database.
#[derive(Debug)]
pub(super) struct Log {
    folder: PathBuf,
    /// The folder of its segments; named when the first of them is written.
    device: Option<String>,
    /// The last place of the database whose entry is in a segment.
    given: i64,
    /// The last segment, once it was written to.
    writing: Option<Writing>,
}

#[derive(Debug)]
struct Writing {
    file: File,
    path: PathBuf,
    bytes: u64,
}

/// What the database keeps of its log: a sudden difference is noticed at the next start.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Kept {
    device: String,
    /// The print of all segments but the one that is being written.
    others: u32,
}

/// What one piece of work came to.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Given {
    /// Whether there was anything to give.
    pub some: bool,
    /// Whether there is more.
    pub more: bool,
    /// What the database is to keep under [`SETTING`] from now on.
    pub kept: Option<String>,
}

impl Log {
    /// The log of a database, if what both hold is the same as far as the log goes; nothing
    /// where they have to be compared entry by entry.
    pub fn find(db: &Connection, folder: &Path) -> Result<Option<Self>, StoreError> {
        let io = |error: io::Error| StoreError::of_io("read", folder, &error);
        let sqlite = |error: rusqlite::Error| StoreError::of_sqlite("read", folder, &error);
        let segments = list(folder).map_err(io)?;
        let kept = kept(db).map_err(sqlite)?;
        let log = |device, given| Self { folder: folder.to_owned(), device, given, writing: None };
        if segments.is_empty() {
            return Ok(Some(log(kept.map(|kept| kept.device), 0)));
        }
        let Some(kept) = kept else { return Ok(None) };
        let Some(last) = last_of(&kept.device, &segments) else { return Ok(None) };
        if print_of(segments.iter().filter(|segment| *segment != last)) != kept.others {
            return Ok(None);
        }
        let Some((seq, id)) = last_place(&last.path).map_err(io)? else { return Ok(None) };
        let found = rows::id_at(db, seq).map_err(sqlite)?.map(line::hex);
        Ok((found == id).then(|| log(Some(kept.device), seq)))
    }

    /// A log that begins after all that `db` holds now; its segments hold it already.
    pub fn beginning_after_all_of(db: &Connection, folder: &Path) -> Result<Self, StoreError> {
        let sqlite = |error: rusqlite::Error| StoreError::of_sqlite("read", folder, &error);
        let device = kept(db).map_err(sqlite)?.map(|kept| kept.device);
        let given = rows::last_seq(db).map_err(sqlite)?;
        Ok(Self { folder: folder.to_owned(), device, given, writing: None })
    }

    /// The last place of the database whose entry is in a segment.
    pub fn given(&self) -> i64 {
        self.given
    }

    /// Writes some of the entries that no segment has yet, and makes them durable.
    pub fn give(&mut self, db: &Connection) -> Result<Given, StoreError> {
        let rows = rows::after(db, self.given, PIECE)
            .map_err(|error| StoreError::of_sqlite("read", &self.folder, &error))?;
        let Some((last, _)) = rows.last() else { return Ok(Given::default()) };
        let (last, more) = (*last, rows.len() == PIECE as usize);
        let mut text = String::new();
        for (seq, entry) in &rows {
            match entry {
                Ok(entry) => text.push_str(&line::of_entry(*seq, entry)),
                Err(odd) => log::warn!("row {seq} of the log is passed over: {odd}"),
            }
        }
        let kept = self.append(db, &text)?;
        self.given = last;
        Ok(Given { some: true, more, kept })
    }

    fn append(&mut self, db: &Connection, text: &str) -> Result<Option<String>, StoreError> {
        let mut kept = None;
        if self.writing.is_none() {
            self.take_up()?;
        }
        if self.writing.as_ref().is_none_or(|writing| writing.bytes >= SEGMENT_BYTES) {
            kept = Some(self.begin(db)?);
        }
        let Some(writing) = &mut self.writing else { return Ok(kept) };
        let written =
            writing.file.write_all(text.as_bytes()).and_then(|()| writing.file.sync_data());
        writing.bytes += text.len() as u64;
        if let Err(error) = written {
            let error = StoreError::of_io("write to", &writing.path, &error);
            // How far it came is found out when it is opened again.
            self.writing = None;
            return Err(error);
        }
        Ok(kept)
    }

    /// Goes on with the segment that was written last, if there is one.
    fn take_up(&mut self) -> Result<(), StoreError> {
        let Some(device) = &self.device else { return Ok(()) };
        let segments =
            list(&self.folder).map_err(|error| StoreError::of_io("read", &self.folder, &error))?;
        let Some(last) = last_of(device, &segments) else { return Ok(()) };
        let opened = open_at_end(&last.path);
        let file = opened.map_err(|error| StoreError::of_io("write to", &last.path, &error))?;
        self.writing = Some(Writing { file, path: last.path.clone(), bytes: last.bytes });
        Ok(())
    }

    /// Begins the next segment, though the last one may have room; gives what the database is
    /// to keep under [`SETTING`].
    pub fn begin(&mut self, db: &Connection) -> Result<String, StoreError> {
        let device = self.device.get_or_insert_with(new_device);
        let dir = self.folder.join(&*device);
        let io = |error: io::Error| StoreError::of_io("write to", &dir, &error);
        let sqlite = |error: rusqlite::Error| StoreError::of_sqlite("read", &dir, &error);
        let segments = list(&self.folder).map_err(io)?;
        let number = last_of(device, &segments).and_then(Segment::number).unwrap_or(0) + 1;
        let path = dir.join(format!("{number:08}{SUFFIX}"));
        let last = rows::id_at(db, self.given).map_err(sqlite)?.map(line::hex);
        let head = Head { version: VERSION, device: device.clone(), after: self.given, last };
        let head = line::of_head(&head);
        make_folder(&self.folder)
            .map_err(|error| StoreError::of_io("write to", &self.folder, &error))?;
        fs::create_dir_all(&dir).map_err(io)?;
        let mut file = for_the_owner_alone().create_new(true).open(&path).map_err(io)?;
        file.write_all(head.as_bytes()).and_then(|()| file.sync_data()).map_err(io)?;
        sync_dir(&dir).and_then(|()| sync_dir(&self.folder)).map_err(io)?;
        self.writing = Some(Writing { file, path, bytes: head.len() as u64 });
        let kept = Kept { device: device.clone(), others: print_of(segments.iter()) };
        Ok(serde_json::to_string(&kept).expect("words and numbers are JSON"))
    }
}

/// A segment that is written whole, beside those that its device wrote as it went; it has its
/// name only when it is on the disk.
#[derive(Debug)]
pub(super) struct SegmentFile {
    out: io::BufWriter<File>,
    draft: DraftFile,
    name: PathBuf,
}

impl SegmentFile {
    pub fn begin(folder: &Path, device: &str, name: &str) -> io::Result<Self> {
        let dir = folder.join(device);
        fs::create_dir_all(&dir)?;
        let draft = DraftFile(dir.join(format!("{name}{DRAFT_SUFFIX}")));
        let file = for_the_owner_alone().create(true).truncate(true).open(&draft.0)?;
        let mut out = io::BufWriter::new(file);
        let head = Head { version: VERSION, device: device.to_owned(), after: 0, last: None };
        out.write_all(line::of_head(&head).as_bytes())?;
        Ok(Self { out, draft, name: dir.join(format!("{name}{SUFFIX}")) })
    }

    /// Adds a line, which has no end yet.
    pub fn put(&mut self, line: &[u8]) -> io::Result<()> {
        self.out.write_all(line.trim_ascii_end())?;
        self.out.write_all(b"\n")
    }

    /// Gives it its name, and says which.
    pub fn finish(self) -> io::Result<PathBuf> {
        let Self { out, draft, name } = self;
        out.into_inner()?.sync_all()?;
        fs::rename(&draft.0, &name)?;
        for dir in name.ancestors().skip(1).take(2) {
            sync_dir(dir)?;
        }
        Ok(name)
    }
}

/// The folder for segments of a device of this name, whoever named it.
pub(super) fn folder_for(device: &str) -> String {
    if is_device(device) {
        device.to_owned()
    } else {
        format!("{:016x}", crc32fast::hash(device.as_bytes()))
    }
}

/// The folder of the segments of this database, where it has one.
pub(super) fn device_of(db: &Connection) -> rusqlite::Result<Option<String>> {
    Ok(kept(db)?.map(|kept| kept.device))
}

/// A name that no other device has.
pub(super) fn new_device() -> String {
    format!("{:016x}", rand::random::<u64>())
}

fn last_of<'a>(device: &str, segments: &'a [Segment]) -> Option<&'a Segment> {
    let own = segments.iter().filter(|segment| segment.device == device);
    own.filter(|segment| segment.number().is_some()).max_by_key(|segment| segment.number())
}

fn kept(db: &Connection) -> rusqlite::Result<Option<Kept>> {
    let sql = "SELECT value FROM setting WHERE key = ?1";
    let json: Option<String> = db.query_row(sql, [SETTING], |row| row.get(0)).optional()?;
    let kept: Option<Kept> = json.and_then(|json| serde_json::from_str(&json).ok());
    // It names a folder: a database from elsewhere must not lead out of ours.
    Ok(kept.filter(|kept| is_device(&kept.device)))
}

fn is_device(name: &str) -> bool {
    name.len() == 16 && name.bytes().all(|b| b.is_ascii_hexdigit())
}

/// Opens a segment to add to; a last line that was cut gets an end, so that it costs no other.
fn open_at_end(path: &Path) -> io::Result<File> {
    let mut file = OpenOptions::new().read(true).append(true).open(path)?;
    if file.seek(SeekFrom::End(0))? > 0 {
        file.seek(SeekFrom::End(-1))?;
        let mut last = [0];
        file.read_exact(&mut last)?;
        if last != *b"\n" {
            file.write_all(b"\n")?;
        }
    }
    Ok(file)
}
