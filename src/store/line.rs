//! An entry of the log as a line of text, both ways: a checksum and JSON.
//!
//! ```text
//! 5f2ab01c {"id":"…32 hex digits…","seq":7,"at_ms":1770206820000,"day":20488,"kind":"review",…}
//! ```
//!
//! This is what segments and exported logs are made of; `ARCHITECTURE.md` describes its fields.
//! A line that is sound but says what only a newer version understands is not used, and
//! never lost: segments are only ever added to. Files are not known here.

mod fields;

use serde::{Deserialize, Serialize};

use super::entry::{Entry, EntryId};
use fields::Fields;

/// The version that this program writes, and the newest that it reads.
pub(super) const VERSION: u32 = 1;

/// A line that its checksum vouches for.
#[derive(Debug, PartialEq)]
pub(super) enum Line {
    Head(Head),
    /// An entry, and its place in the log of the device that wrote it.
    Entry(i64, Entry),
    /// An entry of a kind, or with a value, that this version does not know.
    Newer,
}

/// The first line of a segment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Head {
    #[serde(rename = "newsdeck-log")]
    pub version: u32,
    /// Who wrote the segment.
    pub device: String,
    /// All entries up to this place are in other segments.
    pub after: i64,
    /// The id of the entry in that place; none at the very beginning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last: Option<String>,
}

/// Why a line is of no use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum Broken {
    #[error("it is cut, or was changed: its checksum does not fit")]
    Checksum,
    #[error("it is longer than any line of a log")]
    TooLong,
}

/// The line of an entry, its end included.
pub(super) fn of_entry(seq: i64, entry: &Entry) -> String {
    with_checksum(
        &serde_json::to_string(&Fields::of(seq, entry)).expect("words and numbers are JSON"),
    )
}

/// The first line of a segment, its end included.
pub(super) fn of_head(head: &Head) -> String {
    with_checksum(&serde_json::to_string(head).expect("words and numbers are JSON"))
}

/// Reads a line without its end.
pub(super) fn read(line: &[u8]) -> Result<Line, Broken> {
    let (sum, json) = line.split_at_checked(9).ok_or(Broken::Checksum)?;
    let sum = str::from_utf8(sum).ok().and_then(|sum| sum.strip_suffix(' '));
    let sum = sum.and_then(|sum| u32::from_str_radix(sum, 16).ok());
    if sum != Some(crc32fast::hash(json)) {
        return Err(Broken::Checksum);
    }
    if let Ok(fields) = serde_json::from_slice::<Fields<'_>>(json) {
        return Ok(fields.entry().map_or(Line::Newer, |entry| Line::Entry(fields.seq, entry)));
    }
    Ok(serde_json::from_slice(json).map_or(Line::Newer, Line::Head))
}

/// How ids are written.
pub(super) fn hex(id: EntryId) -> String {
    format!("{:032x}", id.0)
}

fn with_checksum(json: &str) -> String {
    format!("{:08x} {json}\n", crc32fast::hash(json.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::EntityId;
    use crate::schedule::{FuzzPlace, Grade};
    use crate::store::tests::{THUG, entry, exercise, review, undone};
    use crate::store::{AnswerPrint, Asked, Event, Flag, Typed};

    fn read_back(line: &str) -> Result<Line, Broken> {
        read(line.strip_suffix('\n').expect("every line is ended").as_bytes())
    }

    fn signed(json: &str) -> String {
        with_checksum(json)
    }

    #[test]
    fn every_kind_of_entry_reads_back_as_written() {
        let quiz = EntryId(u128::MAX);
        let typed = |overruled| Event::Review {
            exercise: exercise(THUG),
            grade: Grade::Again,
            asked: Asked::Typed,
            took_millis: u32::MAX,
            quiz: Some(quiz),
            typed: Typed::new("Nicolás \"Petro\"\n", overruled),
            confused: EntityId::new("nicolas"),
            answer: Some(AnswerPrint(u64::MAX)),
            place: Some(FuzzPlace::from_number(u16::MAX)),
        };
        let practised = Event::Practised {
            exercise: exercise(THUG),
            grade: Grade::Hard,
            asked: Asked::Choice { options: 255 },
            took_millis: 1,
            typed: None,
            confused: None,
        };
        let events = [
            review(THUG, Grade::Easy),
            typed(true),
            typed(false),
            Event::QuizBegan { questions: "{\"questions\":[\"a\"]}".to_owned() },
            Event::QuizAnswered { quiz, question: 3, chosen: None, took_millis: 0 },
            Event::QuizAnswered { quiz, question: 0, chosen: Some(2), took_millis: 9 },
            Event::QuizEnded { quiz },
            Event::Flagged { exercise: exercise(THUG), flag: Flag::Marked, on: true },
            Event::Flagged { exercise: exercise(THUG), flag: Flag::Suspended, on: false },
            practised,
            Event::Reset { exercise: exercise(THUG) },
            Event::Buried { exercise: exercise(THUG) },
            Event::Renamed {
                from: exercise(THUG),
                to: exercise("us-colombia-2026/event.call/who"),
            },
            Event::Night { night: None, deed: "{\"began\":{}}".to_owned() },
            Event::Night { night: Some(quiz), deed: "\"ended\"".to_owned() },
            undone(7),
        ];
        for (seq, event) in (1_i64..).zip(events) {
            let entry = entry(u128::MAX - 1, event);
            assert_eq!(read_back(&of_entry(seq, &entry)), Ok(Line::Entry(seq, entry)));
        }
    }

    #[test]
    fn a_head_reads_back_as_written() {
        for last in [None, Some(hex(EntryId(9)))] {
            let head = Head { version: VERSION, device: "5eed".to_owned(), after: 12, last };
            assert_eq!(read_back(&of_head(&head)), Ok(Line::Head(head)));
        }
    }

    #[test]
    fn a_changed_letter_anywhere_is_noticed() {
        let line = of_entry(1, &entry(1, review(THUG, Grade::Good)));
        let line = line.trim_end().as_bytes();
        for at in 0..line.len() {
            let mut changed = line.to_vec();
            changed[at] ^= 0x20;
            // A hexadecimal letter of the checksum may be written large.
            let is_same = changed.eq_ignore_ascii_case(line) && at < 8;
            assert_eq!(read(&changed) == Err(Broken::Checksum), !is_same, "at {at}");
            assert_eq!(read(&line[..at]), Err(Broken::Checksum), "cut at {at}");
        }
    }

    #[test]
    fn a_field_of_a_newer_version_costs_nothing_else() {
        let known = of_entry(4, &entry(1, review(THUG, Grade::Good)));
        let json = known.trim_end()[9..].replacen('{', "{\"mood\":[1,{\"a\":null}],", 1);
        let expected = Line::Entry(4, entry(1, review(THUG, Grade::Good)));
        assert_eq!(read_back(&signed(&json)), Ok(expected));
    }

    #[test]
    fn what_only_a_newer_version_understands_is_told_from_what_is_broken() {
        let known = of_entry(4, &entry(1, review(THUG, Grade::Good)));
        let known = &known.trim_end()[9..];
        for (from, to) in [
            ("\"review\"", "\"dreamt\""),
            ("\"flashcard\"", "\"sung\""),
            ("\"grade\":3", "\"grade\":9"),
            ("\"grade\":3", "\"grade\":\"fine\""),
            ("00000001\"", "0000001\""),
        ] {
            assert!(known.contains(from), "{from}");
            assert_eq!(read_back(&signed(&known.replace(from, to))), Ok(Line::Newer), "{to}");
        }
        for json in ["", "{}", "[]", "null", "{\"id\":1}"] {
            assert_eq!(read_back(&signed(json)), Ok(Line::Newer), "{json}");
        }
    }
}
