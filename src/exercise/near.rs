//! Values that could be mistaken for a value: near it, and of its precision and unit.

use jiff::ToSpan;

use super::language::{Language, Span};
use crate::deck::When;

/// Dates of the same precision around a date, the nearest first.
pub(super) fn dates_near(when: When) -> Vec<When> {
    let first = when.first_day();
    let span_days = i64::from(first.until(when.last_day()).map_or(0, |span| span.get_days()) + 1);
    let step = |n: i64| {
        let moved = match when {
            When::Year(_) => first.checked_add(n.years()),
            When::Month { .. } => first.checked_add(n.months()),
            When::Day(_) => first.checked_add(n.days()),
            // Of a range of centuries the ninth next lies beyond every calendar.
            When::Range { .. } => {
                let days = jiff::Span::new().try_days(n * span_days);
                days.and_then(|days| first.checked_add(days))
            }
        };
        let first = moved.ok().filter(|date| crate::deck::YEARS.contains(&date.year()))?;
        Some(match when {
            When::Year(_) => When::Year(first.year()),
            When::Month { .. } => When::Month { year: first.year(), month: first.month() },
            When::Day(_) => When::Day(first),
            When::Range { .. } => {
                When::Range { first, last: first.checked_add((span_days - 1).days()).ok()? }
            }
        })
    };
    (1..=9).flat_map(|n| [step(n), step(-n)]).flatten().collect()
}

/// Numbers that could be mistaken for a number, the nearest first; none below zero for a
/// count, steps of the size of its last digits for a round one.
pub(super) fn numbers_near(n: i64) -> Vec<i64> {
    let mut step: i64 = 1;
    // At least three steps down from a number there are numbers of its size.
    let is_step = |larger: &i64| n != 0 && n % larger == 0 && (n / larger).abs() > 3;
    while let Some(larger) = step.checked_mul(10).filter(is_step) {
        step = larger;
    }
    // A number such as 250 is told apart from 240 and 260 as well as from 200 and 300.
    let far = |k: i64| k.checked_mul(step);
    let near = (1..=9).filter_map(far).flat_map(|far| [n.checked_add(far), n.checked_sub(far)]);
    let near = near.flatten();
    near.filter(|&other| n < 0 || other > 0).collect()
}

/// Spans such as `two days` with other numbers; none for words that are no number and unit.
pub(super) fn durations_near(text: &str, language: &dyn Language) -> Vec<String> {
    let Some(Span { n, unit }) = language.span_of(text) else { return Vec::new() };
    let near = numbers_near(n).into_iter();
    near.map(|n| language.span(&Span { n, unit: unit.clone() })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::language;

    #[test]
    fn dates_keep_their_precision_and_durations_their_unit() {
        let near = |text: &str| -> Vec<String> {
            dates_near(text.parse().unwrap()).iter().take(4).map(ToString::to_string).collect()
        };
        let durations = |text: &str| durations_near(text, language::of("en").unwrap());
        assert_eq!(near("2025-12"), ["2026-01", "2025-11", "2026-02", "2025-10"]);
        assert_eq!(near("2026-01-01"), ["2026-01-02", "2025-12-31", "2026-01-03", "2025-12-30"]);
        assert_eq!(near("2025-09-01/2025-09-15")[0], "2025-09-16/2025-09-30");
        assert_eq!(durations("two days")[..3], ["three days", "one day", "four days"]);
        assert_eq!(durations("a week")[..2], ["two weeks", "three weeks"]);
        assert_eq!(durations("later that day"), [""; 0]);
        assert_eq!(numbers_near(2)[..3], [3, 1, 4]);
        assert_eq!(numbers_near(1_500)[..2], [1_600, 1_400]);
        assert_eq!(numbers_near(10)[..4], [11, 9, 12, 8]);
        assert_eq!(numbers_near(200)[..2], [210, 190]);
    }

    #[test]
    fn at_the_ends_of_what_can_be_counted_there_are_fewer_values_and_no_panic() {
        let largest_round = 9_000_000_000_000_000_000;
        assert_eq!(numbers_near(largest_round)[0], 8_000_000_000_000_000_000);
        assert_eq!(numbers_near(i64::MAX)[0], i64::MAX - 1);
        assert_eq!(numbers_near(i64::MIN)[0], i64::MIN + 1);
        assert_eq!(numbers_near(0)[..2], [1, 2], "a count is never below zero");
        assert_eq!(numbers_near(-2)[..2], [-1, -3]);
        let near = |text: &str| dates_near(text.parse().unwrap()).len();
        assert_eq!(near("0001-01-01/2999-12-31"), 0);
        assert_eq!([near("0001"), near("2999-12-31"), near("0001-01")], [9, 9, 9]);
    }
}
