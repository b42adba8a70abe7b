//! Which backups later ones make superfluous. Pure.

use std::collections::BTreeSet;

use jiff::civil::Date;
use jiff::tz::TimeZone;

use crate::clock::Timestamp;

/// Of so many days before yesterday, the last backup of each is kept; then of weeks and months.
const DAYS: usize = 12;
const WEEKS: usize = 10;
const MONTHS: usize = 9;

/// The places of backups that may go: all of today and yesterday stay, the last of each of 12 days
/// before, of 10 weeks and of 9 months; days on which there was none do not count. `taken` is
/// sorted, and its last is always kept. Days are those of UTC, as in the names.
pub(super) fn superfluous(taken: &[Timestamp], now: Timestamp) -> Vec<usize> {
    let yesterday = date(now).yesterday().unwrap_or(Date::MIN);
    let mut kept: BTreeSet<usize> = taken.len().checked_sub(1).into_iter().collect();
    kept.extend((0..taken.len()).filter(|index| date(taken[*index]) >= yesterday));
    let before: Vec<usize> =
        (0..taken.len()).rev().filter(|index| date(taken[*index]) < yesterday).collect();
    keep_last_of_each(&mut kept, &before, taken, DAYS, |date| date);
    keep_last_of_each(&mut kept, &before, taken, WEEKS, |date| {
        let week = date.iso_week_date();
        (week.year(), week.week())
    });
    keep_last_of_each(&mut kept, &before, taken, MONTHS, |date| (date.year(), date.month()));
    (0..taken.len()).filter(|index| !kept.contains(index)).collect()
}

fn keep_last_of_each<S: Ord>(
    kept: &mut BTreeSet<usize>,
    newest_first: &[usize],
    taken: &[Timestamp],
    most: usize,
    span: impl Fn(Date) -> S,
) {
    let mut spans = BTreeSet::new();
    for index in newest_first {
        if spans.len() == most {
            return;
        }
        if spans.insert(span(date(taken[*index]))) {
            kept.insert(*index);
        }
    }
}

fn date(at: Timestamp) -> Date {
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or(jiff::Timestamp::MAX);
    TimeZone::UTC.to_datetime(at).date()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: Timestamp = Timestamp::from_millis(1_770_120_000_000);

    fn days_ago(days: i64, minutes: i64) -> Timestamp {
        NOON.plus_minutes(-1_440 * days + minutes)
    }

    /// A year of use, rotated after each backup: three a day, every day.
    #[test]
    fn a_year_of_backups_leaves_a_handful_that_reach_back_months() {
        let mut taken: Vec<Timestamp> = Vec::new();
        for day in (0..365).rev() {
            for minutes in [0, 30, 90] {
                let now = days_ago(day, minutes);
                taken.push(now);
                let gone = superfluous(&taken, now);
                let is_gone = |index: &usize| gone.contains(index);
                taken = (0..taken.len())
                    .filter(|index| !is_gone(index))
                    .map(|index| taken[index])
                    .collect();
                assert_eq!(taken.last(), Some(&now));
            }
        }
        let ages: Vec<u32> = taken
            .iter()
            .rev()
            .map(|at| {
                u32::try_from((NOON.as_millis() + 5_400_000 - at.as_millis()) / 86_400_000).unwrap()
            })
            .collect();
        assert_eq!(ages.iter().filter(|age| **age < 2).count(), 6, "today and yesterday: {ages:?}");
        assert_eq!(ages.iter().filter(|age| (2..14).contains(*age)).count(), 12, "{ages:?}");
        assert!(ages.len() <= 6 + 12 + 10 + 9, "{ages:?}");
        assert!(*ages.last().unwrap() > 200, "{ages:?}");
    }

    #[test]
    fn what_is_left_after_a_long_absence_is_kept() {
        let taken = [days_ago(400, 0), days_ago(399, 0), days_ago(399, 5), days_ago(100, 0)];
        assert_eq!(superfluous(&taken, NOON), [1]);
        assert_eq!(superfluous(&[days_ago(900, 0)], NOON), [0; 0], "the last one");
        assert_eq!(superfluous(&[], NOON), [0; 0]);
    }

    #[test]
    fn a_clock_that_was_wrong_loses_nothing_of_today() {
        let taken = [days_ago(0, 0), days_ago(-300, 0), days_ago(-300, 1)];
        assert_eq!(superfluous(&taken, NOON), [0; 0]);
    }
}
