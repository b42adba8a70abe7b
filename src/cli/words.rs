//! Small words of the terminal: counts, times, troubles.

use std::fmt;
use std::io::Write;

use crate::app::{StoreTrouble, StoreTroubleKind};
use crate::cli::Stop;
use crate::clock::Timestamp;
use crate::schedule::{Due, Grade};
use crate::store::{OpenError, Progress};

/// Nobody reads more lines about how far work is than a few each second.
const ENTRIES_BETWEEN_WORDS: usize = 10_000;

/// A number with what is counted, in the plural where that is right: `1 deck`, `2 decks`.
#[derive(Clone, Copy, Debug)]
pub(super) struct Count<'a>(pub usize, pub &'a str);

impl fmt::Display for Count<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(number, thing) = self;
        match (number, thing.strip_suffix('y')) {
            (1, _) => write!(f, "1 {thing}"),
            (_, Some(stem)) if !stem.ends_with(['a', 'e', 'o', 'u']) => {
                write!(f, "{number} {stem}ies")
            }
            _ => write!(f, "{number} {thing}s"),
        }
    }
}

/// The word for a grade.
pub(super) fn grade(grade: Grade) -> &'static str {
    match grade {
        Grade::Again => "again",
        Grade::Hard => "hard",
        Grade::Good => "good",
        Grade::Easy => "easy",
    }
}

/// A date, or a moment in UTC within the sitting: `2026-02-10`, `2026-02-03T18:10:00Z`.
pub(super) fn due(due: Due) -> String {
    match due {
        Due::On(day) => day.to_string(),
        Due::At(at) => moment(at),
    }
}

/// A moment in UTC: `2026-02-03T18:10:00Z`.
pub(super) fn moment(at: Timestamp) -> String {
    jiff::Timestamp::from_second(at.as_millis().div_euclid(1_000))
        .map_or_else(|_| at.as_millis().to_string(), |at| at.to_string())
}

/// Tells now and then how many entries long work has come to.
pub(super) fn so_far(errors: &mut dyn Write) -> Progress<'_> {
    let mut told = 0;
    Progress::telling(move |entries| {
        if entries >= told + ENTRIES_BETWEEN_WORDS {
            told = entries;
            // Whoever does not see how far it came still gets the result.
            let _ = writeln!(errors, "{} so far", Count(entries, "entry"));
        }
    })
}

/// Why a command cannot have the database.
pub(super) fn opening(error: &OpenError) -> Stop {
    Stop::Trouble(trouble(&StoreTrouble::from(error)))
}

/// What is the matter with the database, and what to do.
pub(super) fn trouble(trouble: &StoreTrouble) -> String {
    let remedy = match trouble.kind {
        StoreTroubleKind::InUse => "close the other Newsdeck, or use another `--data-dir`",
        StoreTroubleKind::Newer => "update Newsdeck, or use another `--data-dir`",
        StoreTroubleKind::Foreign => "move the file away, or use another `--data-dir`",
        StoreTroubleKind::Damaged | StoreTroubleKind::DamagedInUse => {
            "run `newsdeck rescue`, or put back one of `newsdeck backups`"
        }
        StoreTroubleKind::ReadOnly => {
            "make the folder and its files writable, or use another `--data-dir`"
        }
        StoreTroubleKind::DiskFull => "make room on the disk, or use another `--data-dir`",
        StoreTroubleKind::Io => "see that the disk is well, or use another `--data-dir`",
    };
    format!("{}\nNothing was changed. To keep progress, {remedy}.", trouble.detail)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{StudyDay, Timestamp};

    #[test]
    fn counts_and_times_are_said_plainly() {
        assert_eq!(Count(1, "deck").to_string(), "1 deck");
        assert_eq!(Count(0, "deck").to_string(), "0 decks");
        assert_eq!(Count(2, "entry").to_string(), "2 entries");
        assert_eq!(Count(2, "day").to_string(), "2 days");
        let day = StudyDay::from_date(jiff::civil::date(2026, 2, 10));
        assert_eq!(due(Due::On(day)), "2026-02-10");
        let at = Timestamp::from_millis(1_770_142_200_999);
        assert_eq!(due(Due::At(at)), "2026-02-03T18:10:00Z");
    }
}
