//! Whether a typed date is the one that was asked for.

use jiff::ToSpan;
use jiff::civil::Date;

use super::verdict::{Half, Measure, Missing, Side, Verdict, Why};
use crate::deck::{Precision, When};
use crate::exercise::dates::{Written, readings};
use crate::exercise::language::Known;

/// A span of more days than this is no answer, not even half of one.
const LONGEST_SPAN_DAYS: i64 = 366;

/// By how many days a day may miss what a report says roughly: `mid-September`.
const ROUGHLY_DAYS: i64 = 3;

/// Judges `typed` where `when` is asked for; `shown` is how that is written on the screen, and
/// `notes` what single reports say more finely.
pub(super) fn date<'n>(
    when: When,
    shown: &str,
    notes: impl Iterator<Item = &'n String>,
    typed: &str,
    known: &Known,
) -> Verdict {
    let notes: Vec<(Date, Date)> = notes
        .flat_map(|note| readings(note, known))
        .filter_map(|note| note.in_year(when.first_day().year()).days())
        .collect();
    let best = readings(typed, known)
        .into_iter()
        .map(|written| (compare(when, &notes, written), written))
        .min_by_key(|(verdict, written)| {
            let rank = match verdict {
                Verdict::Right | Verdict::RightWithTypo { .. } => 0,
                Verdict::Half(_) => 1,
                Verdict::Wrong(_) => 2,
            };
            // Of wrong ones the nearest was meant: 9/61 is not in 2061 where 1962 is asked for.
            (rank, written.days().map_or(0, |days| days_between(days.0, when.first_day())))
        });
    match best {
        Some((Verdict::Right, written)) if written.is_misspelt => {
            Verdict::RightWithTypo { meant: shown.to_owned() }
        }
        Some((verdict, _)) => verdict,
        None => Verdict::Wrong(Why::Unread(Measure::Date)),
    }
}

/// A written date against the right one: every part written must fit, and every part asked for
/// must be written.
fn compare(when: When, notes: &[(Date, Date)], written: Written) -> Verdict {
    if written.days().is_some() {
        return within(when, notes, written);
    }
    // Without a year it may still be half of the answer, unless the year was all of it.
    if when.precision() == Precision::Year {
        return Verdict::Wrong(Why::Unread(Measure::Date));
    }
    let years = [when.first_day().year(), when.last_day().year()];
    let verdicts = years.map(|year| within(when, notes, written.in_year(year)));
    let [first, _] = &verdicts;
    match verdicts.iter().find(|verdict| !matches!(verdict, Verdict::Wrong(_))) {
        Some(Verdict::Half(half)) => Verdict::Half(half.clone()),
        Some(_) => Verdict::Half(Half::Date(Missing::Year)),
        None => first.clone(),
    }
}

/// The verdict on a date with a year.
fn within(when: When, notes: &[(Date, Date)], written: Written) -> Verdict {
    let Some((first, last)) = written.days() else {
        return Verdict::Wrong(Why::Unread(Measure::Date));
    };
    let (from, to) = (when.first_day(), when.last_day());
    let off = |is_below| {
        let side = if is_below { Side::Below } else { Side::Above };
        Verdict::Wrong(Why::Off(Measure::Date, side))
    };
    if from <= first && last <= to {
        // A finer date fits if no report says otherwise.
        let slack = if written.is_rough() { 0 } else { ROUGHLY_DAYS };
        let fits =
            |(from, to): &(Date, Date)| first <= later(*to, slack) && earlier(*from, slack) <= last;
        let is_finer = (first, last) != (from, to);
        return match notes.first() {
            Some((note, _)) if is_finer && !notes.iter().any(fits) => off(first < *note),
            _ => Verdict::Right,
        };
    }
    let slack = if written.is_rough() { ROUGHLY_DAYS } else { 0 };
    let touches = earlier(first, slack) <= to && from <= later(last, slack);
    let holds_all = first <= from && to <= last;
    let is_short = later(first, LONGEST_SPAN_DAYS) >= last;
    if when.precision() == Precision::Year
        || !touches
        || !(holds_all && is_short || written.is_rough())
    {
        return off(first < from);
    }
    let is_month_missing = written.first.month.is_none() || when.precision() == Precision::Month;
    let missing = if is_month_missing { Missing::Month } else { Missing::Day };
    Verdict::Half(Half::Date(missing))
}

fn later(date: Date, days: i64) -> Date {
    date.saturating_add(days.days())
}

fn earlier(date: Date, days: i64) -> Date {
    date.saturating_sub(days.days())
}

fn days_between(a: Date, b: Date) -> i64 {
    a.duration_until(b).as_hours().abs() / 24
}
