//! One log out of several: what each has, in the order of time, and nothing twice.
//!
//! The log of a database only grows at its end, so an entry that belongs earlier cannot be put
//! in: a new database is written instead, beside the old one, and takes its place only when it
//! is whole. Where the sources come from, and how it is written, is not known here.

use std::collections::HashSet;
use std::path::Path;

use rusqlite::Connection;

use super::entry::{Entry, EntryId};
use super::error::OpenError;
use super::inbox;
use super::line::{Head, Line, VERSION};
use super::progress::Progress;
use super::rows;
use super::segments::file::{Lines, Segment};
use crate::clock::Timestamp;

/// No log has as many entries: more are somebody's bomb.
const MOST_ENTRIES: usize = 20_000_000;
/// Entries that are read from a database at a time.
const PIECE: u32 = 1_000;

/// Entries in the order in which they were written.
pub(super) type Source<'a> = Box<dyn Iterator<Item = Entry> + 'a>;

/// What segments have, told apart from what they should have.
#[derive(Debug, Default)]
pub(super) struct Told {
    pub ids: HashSet<EntryId>,
    /// Prints of the lines that are sound, and that only a newer version understands.
    pub newer: HashSet<u32>,
    /// What could not be read, each in a sentence with its place.
    pub trouble: Vec<String>,
}

/// What the segments tell of, unless that is stopped.
pub(super) fn told_by(
    segments: &[Segment],
    progress: &mut Progress<'_>,
) -> Result<Told, OpenError> {
    let mut told = Told::default();
    for segment in segments {
        told.add(&segment.path, progress)?;
    }
    Ok(told)
}

impl Told {
    /// Adds what a file tells of.
    fn add(&mut self, path: &Path, progress: &mut Progress<'_>) -> Result<(), OpenError> {
        let place = path.display();
        let lines = match Lines::open(path) {
            Ok(lines) => lines,
            Err(error) => {
                self.trouble.push(format!("`{place}` cannot be read: {error}"));
                return Ok(());
            }
        };
        for line in lines {
            progress.look()?;
            let line = match line {
                Ok(line) => line,
                Err(error) => {
                    self.trouble.push(format!("`{place}` cannot be read: {error}"));
                    break;
                }
            };
            match line.content {
                Ok(Line::Entry(_, entry)) => {
                    self.ids.insert(entry.id);
                }
                Ok(Line::Head(Head { version, .. })) if version > VERSION => self
                    .trouble
                    .push(format!("`{place}`, line {}: a newer Newsdeck wrote it", line.number)),
                Ok(Line::Head(_)) => {}
                Ok(Line::Newer) => {
                    self.newer.insert(crc32fast::hash(&line.text));
                }
                Err(broken) => {
                    self.trouble.push(format!("`{place}`, line {}: {broken}", line.number));
                }
            }
            if self.ids.len() > MOST_ENTRIES {
                self.trouble.push(format!("`{place}` has more entries than any log"));
                break;
            }
        }
        Ok(())
    }
}

/// The entries of segments: what each device wrote as it went is one source, and whatever was
/// put beside that is another.
pub(super) fn sources_of(segments: &[Segment]) -> Vec<Source<'static>> {
    let mut sources: Vec<Source<'static>> = Vec::new();
    let mut going: Vec<&Segment> = Vec::new();
    for segment in segments {
        match segment.number() {
            Some(_) => going.push(segment),
            None => sources.push(entries_of(segment)),
        }
    }
    for device in going.chunk_by(|a, b| a.device == b.device) {
        let device: Vec<Segment> = device.iter().map(|segment| (*segment).clone()).collect();
        sources.push(Box::new(device.into_iter().flat_map(|segment| entries_of(&segment))));
    }
    sources
}

/// The entries of a segment. What cannot be read was told of before.
fn entries_of(segment: &Segment) -> Source<'static> {
    let lines = Lines::open(&segment.path).ok().into_iter().flatten();
    Box::new(lines.map_while(Result::ok).filter_map(|line| match line.content {
        Ok(Line::Entry(_, entry)) => Some(entry),
        _ => None,
    }))
}

/// The entries of a database; where it cannot be read any further, `trouble` is told why.
pub(super) fn rows_of<'a>(db: &'a Connection, trouble: &'a mut Vec<String>) -> Source<'a> {
    let waiting = inbox::readable(db, trouble);
    let mut next = Some(0);
    let pieces = std::iter::from_fn(move || {
        let from = next.take()?;
        match rows::after(db, from, PIECE) {
            Ok(rows) => {
                // A damaged order of pages could lead back.
                next = rows.last().map(|(seq, _)| *seq).filter(|seq| *seq > from);
                let mut entries = Vec::with_capacity(rows.len());
                for (seq, entry) in rows {
                    match entry {
                        Ok(entry) => entries.push(entry),
                        Err(odd) => trouble.push(format!("row {seq} of the database: {odd}")),
                    }
                }
                Some(entries)
            }
            Err(error) => {
                trouble.push(format!("the database cannot be read after row {from}: {error}"));
                None
            }
        }
    });
    Box::new(pieces.flatten().chain(waiting))
}

/// Entries of all sources in the order of time; each source keeps its own order, even where
/// its clock was put back.
pub(super) struct Merge<'a>(Vec<Ahead<'a>>);

/// The next entry of a source, and the latest moment that the source has come to.
struct Ahead<'a> {
    entry: Entry,
    at: Timestamp,
    rest: Source<'a>,
}

impl<'a> Merge<'a> {
    pub fn of(sources: Vec<Source<'a>>) -> Self {
        let begun = sources.into_iter().filter_map(|mut rest| {
            let entry = rest.next()?;
            Some(Ahead { at: entry.at, entry, rest })
        });
        Self(begun.collect())
    }
}

impl Iterator for Merge<'_> {
    type Item = Entry;

    fn next(&mut self) -> Option<Entry> {
        let first = (0..self.0.len()).min_by_key(|index| self.0[*index].at)?;
        let ahead = &mut self.0[first];
        let Some(next) = ahead.rest.next() else { return Some(self.0.remove(first).entry) };
        ahead.at = ahead.at.max(next.at);
        Some(std::mem::replace(&mut ahead.entry, next))
    }
}

/// Settings of a database by key, as far as they can be read.
pub(super) fn settings_of(db: &Connection) -> Vec<(String, String)> {
    let mut settings = Vec::new();
    if let Err(error) = read_settings(db, &mut settings) {
        log::warn!("settings that cannot be read go back to what they are by default: {error}");
    }
    settings
}

fn read_settings(db: &Connection, into: &mut Vec<(String, String)>) -> rusqlite::Result<()> {
    let mut found = db.prepare("SELECT key, value FROM setting")?;
    let mut rows = found.query([])?;
    while let Some(row) = rows.next()? {
        into.push((row.get(0)?, row.get(1)?));
    }
    Ok(())
}

/// Keeps settings; those of before under the same keys give way.
pub(super) fn put_settings(db: &Connection, settings: &[(String, String)]) -> rusqlite::Result<()> {
    let mut put = db.prepare("INSERT OR REPLACE INTO setting (key, value) VALUES (?1, ?2)")?;
    for (key, value) in settings {
        put.execute([key, value])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::Grade;
    use crate::store::tests::{NOON, THUG, entry, review};

    fn merged(sources: &[&[(i64, u128)]]) -> Vec<u128> {
        let at = |(minutes, id): &(i64, u128)| Entry {
            at: NOON.plus_minutes(*minutes),
            ..entry(*id, review(THUG, Grade::Good))
        };
        let sources = sources.iter().map(|source| Box::new(source.iter().map(at)) as Source<'_>);
        Merge::of(sources.collect()).map(|entry| entry.id.0).collect()
    }

    #[test]
    fn sources_are_merged_by_time_and_each_keeps_its_order() {
        assert_eq!(merged(&[]), []);
        assert_eq!(merged(&[&[], &[(1, 1)]]), [1]);
        assert_eq!(merged(&[&[(1, 1), (5, 5)], &[(2, 2), (3, 3), (9, 9)]]), [1, 2, 3, 5, 9]);
        // The clock of the first was put back after its second answer.
        assert_eq!(
            merged(&[&[(4, 1), (8, 2), (5, 3), (9, 4)], &[(6, 6), (8, 8)]]),
            [1, 6, 2, 3, 8, 4]
        );
        assert_eq!(merged(&[&[(1, 7)], &[(1, 7)]]), [7, 7], "the first of equals comes first");
    }
}
