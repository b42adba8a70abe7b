//! Whether the clock can be right, judged by the last entry of the log.
//!
//! Only a judgement: history is never changed by it, time that ran backwards counts as none
//! when memories are made, and what a clock of the future left behind is due at once (see
//! `Memory::is_due`). Time zones play no part: moments are compared, not dates.

use crate::clock::Timestamp;

/// Clocks that are set by the network differ by seconds; those set by hand by minutes.
const SLACK_MILLIS: i64 = 20 * 60_000;

/// Eleven months: after that a wrong year is as likely as a long absence.
const LONGEST_ABSENCE_DAYS: i64 = 330;

const MILLIS_PER_DAY: i64 = 24 * 60 * 60_000;

/// Why the clock may be wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClockDoubt {
    /// It is so many minutes before the last entry, which was written earlier.
    Behind { minutes: i64 },
    /// It is so many days after the last entry: a long absence, or a wrong year.
    Ahead { days: i64 },
}

/// What speaks against `now`, given when the last entry was made.
///
/// The last entry is the one that was written last, not the one with the latest time: once
/// a clock that ran a year ahead is put right and a new answer is written, there is nothing
/// to doubt any more, though the log still holds times of the future.
pub fn clock_doubt(now: Timestamp, last_entry_at: Option<Timestamp>) -> Option<ClockDoubt> {
    let last = last_entry_at?;
    let behind = last.millis_since(now);
    let ahead_days = now.millis_since(last) / MILLIS_PER_DAY;
    if behind > SLACK_MILLIS {
        Some(ClockDoubt::Behind { minutes: behind / 60_000 })
    } else if ahead_days > LONGEST_ABSENCE_DAYS {
        Some(ClockDoubt::Ahead { days: ahead_days })
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_is_doubted_when_it_is_behind_the_last_entry_or_a_year_ahead() {
        let last = Timestamp::from_millis(1_790_000_000_000);
        let doubt = |minutes: i64| clock_doubt(last.plus_minutes(minutes), Some(last));
        assert_eq!([-20, 0, 60, 7 * 1_440, 330 * 1_440 + 1_439].map(doubt), [None; 5]);
        assert_eq!(doubt(-21), Some(ClockDoubt::Behind { minutes: 21 }));
        assert_eq!(doubt(-365 * 1_440), Some(ClockDoubt::Behind { minutes: 525_600 }));
        assert_eq!(doubt(365 * 1_440), Some(ClockDoubt::Ahead { days: 365 }));
        assert_eq!(clock_doubt(last, None), None, "a first start has nothing to compare");
        assert!(clock_doubt(Timestamp::from_millis(i64::MIN), Some(last)).is_some());
        assert!(clock_doubt(Timestamp::from_millis(i64::MAX), Some(last)).is_some());
    }
}
