//! Segments: the files of the log, found and read line by line.
//!
//! Whatever stands in a file, reading it ends, takes little memory, and a broken line costs
//! itself only. What entries mean is not known here.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use crate::store::line::{self, Broken, Head, Line, VERSION};

/// The end of the name of a segment.
pub(in crate::store) const SUFFIX: &str = ".seg";
/// The end of the name of a segment that is being written whole.
pub(in crate::store) const DRAFT_SUFFIX: &str = ".seg.new";

/// The longest line: the questions of a quiz are the longest of ours, and far shorter.
const MAX_LINE_BYTES: u64 = 4 * 1024 * 1024;
/// How much of the end of a segment is read to find its last entry.
const TAIL_BYTES: u64 = 64 * 1024;

/// Files and folders in the log: years of study on several devices leave hundreds, and each is
/// looked at in every start.
const MOST_FILES: usize = 20_000;

/// A segment as it is found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::store) struct Segment {
    pub device: String,
    pub name: String,
    pub path: PathBuf,
    pub bytes: u64,
}

impl Segment {
    /// Its place among those that its device wrote as it went; none for those that were put
    /// beside them.
    pub fn number(&self) -> Option<u32> {
        self.name.strip_suffix(SUFFIX)?.parse().ok()
    }
}

/// Every segment in the folder of the log, by device and then by name. Of more than any log
/// has, none is read.
pub(in crate::store) fn list(folder: &Path) -> io::Result<Vec<Segment>> {
    list_at_most(MOST_FILES, folder)
}

fn list_at_most(most: usize, folder: &Path) -> io::Result<Vec<Segment>> {
    let mut room = most;
    let mut found = Vec::new();
    for device in names_in(folder, &mut room)? {
        let dir = folder.join(&device);
        if !dir.is_dir() {
            continue;
        }
        for name in names_in(&dir, &mut room)?.into_iter().filter(|name| name.ends_with(SUFFIX)) {
            let path = dir.join(&name);
            let meta = fs::metadata(&path)?;
            if meta.is_file() {
                found.push(Segment { device: device.clone(), name, path, bytes: meta.len() });
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Removes segments that a crash left half written, which nothing has read, and folders with
/// nothing in them. Only for the holder of the database's lock. What cannot be removed is only
/// untidy.
pub(in crate::store) fn sweep(folder: &Path) {
    let mut room = MOST_FILES;
    for device in names_in(folder, &mut room).unwrap_or_default() {
        let dir = folder.join(device);
        for name in names_in(&dir, &mut room).unwrap_or_default() {
            if name.ends_with(DRAFT_SUFFIX) {
                let _ = fs::remove_file(dir.join(name));
            }
        }
        let _ = fs::remove_dir(dir);
    }
}

/// One number for which segments there are and how long they are.
pub(in crate::store) fn print_of<'a>(segments: impl Iterator<Item = &'a Segment>) -> u32 {
    let mut print = crc32fast::Hasher::new();
    for Segment { device, name, bytes, .. } in segments {
        print.update(format!("{device}/{name} {bytes}\n").as_bytes());
    }
    print.finalize()
}

/// The last place that a segment vouches for: that of its last entry, or the one after which
/// it begins. Nothing where it says neither.
pub(in crate::store) fn last_place(path: &Path) -> io::Result<Option<(i64, Option<String>)>> {
    let mut file = File::open(path)?;
    let bytes = file.metadata()?.len();
    file.seek(SeekFrom::Start(bytes.saturating_sub(TAIL_BYTES)))?;
    let mut tail = Vec::new();
    file.take(TAIL_BYTES).read_to_end(&mut tail)?;
    let last = tail.split(|byte| *byte == b'\n').rev().find_map(|line| place_in(line::read(line)));
    if last.is_some() || bytes <= TAIL_BYTES {
        return Ok(last);
    }
    // A single line may be longer than the end that was read.
    let mut last = None;
    for line in Lines::open(path)? {
        last = place_in(line?.content).or(last);
    }
    Ok(last)
}

fn place_in(line: Result<Line, Broken>) -> Option<(i64, Option<String>)> {
    match line {
        Ok(Line::Entry(seq, entry)) => Some((seq, Some(line::hex(entry.id)))),
        Ok(Line::Head(Head { version: VERSION, after, last, .. })) => Some((after, last)),
        _ => None,
    }
}

/// A line of a file, from 1.
#[derive(Debug)]
pub(in crate::store) struct FoundLine {
    pub number: usize,
    pub content: Result<Line, Broken>,
    /// As it stands in the file, without its end.
    pub text: Vec<u8>,
}

/// The lines of a segment, or of an exported log. Blank ones are passed over.
#[derive(Debug)]
pub(in crate::store) struct Lines {
    input: BufReader<File>,
    number: usize,
}

impl Lines {
    pub fn open(path: &Path) -> io::Result<Self> {
        Ok(Self { input: BufReader::with_capacity(256 * 1024, File::open(path)?), number: 0 })
    }

    fn next_line(&mut self) -> io::Result<Option<FoundLine>> {
        loop {
            let mut text = Vec::new();
            let read = self.input.by_ref().take(MAX_LINE_BYTES).read_until(b'\n', &mut text)?;
            if read == 0 {
                return Ok(None);
            }
            self.number += 1;
            let is_whole = text.pop_if(|last| *last == b'\n').is_some();
            if !is_whole && read as u64 == MAX_LINE_BYTES {
                self.input.skip_until(b'\n')?;
                let content = Err(Broken::TooLong);
                return Ok(Some(FoundLine { number: self.number, content, text: Vec::new() }));
            }
            // An editor of another system may have ended them its own way.
            text.pop_if(|last| *last == b'\r');
            if !text.is_empty() {
                let content = line::read(&text);
                return Ok(Some(FoundLine { number: self.number, content, text }));
            }
        }
    }
}

impl Iterator for Lines {
    type Item = io::Result<FoundLine>;

    fn next(&mut self) -> Option<Self::Item> {
        self.next_line().transpose()
    }
}

/// What is in a folder that have names of ours; nothing where there is no folder. Takes them
/// from the `room` there is.
fn names_in(dir: &Path, room: &mut usize) -> io::Result<Vec<String>> {
    let found = match fs::read_dir(dir) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        found => found?,
    };
    let mut names = Vec::new();
    for entry in found {
        let Some(left) = room.checked_sub(1) else {
            let words = "it holds more files than any log; move those away that are not its own";
            return Err(io::Error::other(words));
        };
        *room = left;
        names.extend(entry?.file_name().into_string().ok());
    }
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::Grade;
    use crate::store::tests::{THUG, entry, review};

    fn numbers(text: &[u8]) -> Vec<(usize, Result<i64, Broken>)> {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.seg");
        fs::write(&path, text).unwrap();
        Lines::open(&path)
            .unwrap()
            .map(|line| {
                let line = line.unwrap();
                let seq = line.content.map(|line| match line {
                    Line::Entry(seq, _) => seq,
                    Line::Head(_) => 0,
                    Line::Newer => -1,
                });
                (line.number, seq)
            })
            .collect()
    }

    fn of(seq: i64) -> String {
        line::of_entry(seq, &entry(seq.unsigned_abs().into(), review(THUG, Grade::Good)))
    }

    #[test]
    fn a_broken_line_costs_itself_only_and_has_its_number() {
        let cut = of(2).replace('\n', "").split_off(20);
        let text = format!("{}\r\n\n{cut}\n{}{}", of(1).trim_end(), of(3), of(4).trim_end());
        let broken = Err(Broken::Checksum);
        assert_eq!(numbers(text.as_bytes()), [(1, Ok(1)), (3, broken), (4, Ok(3)), (5, Ok(4))]);
        assert_eq!(numbers(b"\xff\xfe\n\n\n"), [(1, broken)]);
        assert_eq!(numbers(b""), []);
    }

    #[test]
    fn a_line_without_an_end_is_not_read_into_memory() {
        let mut text = vec![b'x'; usize::try_from(2 * MAX_LINE_BYTES).unwrap()];
        text.extend(format!("\n{}", of(7)).bytes());
        assert_eq!(numbers(&text), [(1, Err(Broken::TooLong)), (2, Ok(7))]);
    }

    #[test]
    fn of_more_files_than_any_log_has_none_is_read() {
        let dir = tempfile::tempdir().unwrap();
        let device = dir.path().join("a");
        fs::create_dir(&device).unwrap();
        for name in ["1.seg", "2.seg", "note.txt"] {
            fs::write(device.join(name), "").unwrap();
        }
        assert_eq!(list_at_most(4, dir.path()).unwrap().len(), 2);
        let error = list_at_most(3, dir.path()).unwrap_err().to_string();
        assert!(error.contains("more files than any log"), "{error}");
    }

    #[test]
    fn the_last_place_is_that_of_the_last_sound_line() {
        let dir = tempfile::tempdir().unwrap();
        let path = dir.path().join("a.seg");
        let head = Head { version: VERSION, device: "d".to_owned(), after: 9, last: None };
        let long = "x".repeat(200_000);
        for (text, expected) in [
            (String::new(), None),
            ("noise".to_owned(), None),
            (line::of_head(&head), Some((9, None))),
            (
                format!("{}{}", line::of_head(&head), of(10)),
                Some((10, Some(format!("{:032x}", 10)))),
            ),
            (
                format!("{}{}{}", of(10), of(11), &of(12)[..30]),
                Some((11, Some(format!("{:032x}", 11)))),
            ),
            (format!("{}{long}", of(10)), Some((10, Some(format!("{:032x}", 10))))),
        ] {
            fs::write(&path, text).unwrap();
            assert_eq!(last_place(&path).unwrap(), expected);
        }
    }
}
