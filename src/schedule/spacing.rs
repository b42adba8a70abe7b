//! Whole days from an ideal interval: rounding, limits and fuzz.
//!
//! Fuzz keeps exercises that were learned together from coming back together for
//! ever. Its ranges are the ones Anki documents: nothing under 2.5 days; then a day
//! either way, and on top 15 % of what lies between 2.5 and 7 days, 10 % of what lies
//! between 7 and 20, and 5 % of the rest.

use super::place::DayRange;

/// Where a share of the interval begins and ends to count, in days, and the share.
const FUZZ: [(f64, f64, f64); 3] =
    [(2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, f64::INFINITY, 0.05)];

/// An interval under this has no fuzz: a day more or less would matter.
const SHORTEST_FUZZED_DAYS: f64 = 2.5;

/// The days around `ideal_days` that will do, up to `maximum`. What counts more: it neither
/// begins before `least` begins nor ends before it ends, so that a better grade keeps its
/// distance even at the maximum; days beyond that are cut when one is chosen.
pub(super) fn fuzz_range(ideal_days: f64, least: DayRange, maximum: u32) -> DayRange {
    let ideal = ideal_days.clamp(1.0, f64::from(maximum.max(1)));
    let either_way = either_way(ideal);
    let first = (ideal - either_way).round() as u32;
    let last = (ideal + either_way).round() as u32;
    DayRange::new(first.min(maximum).max(least.first()), last.min(maximum).max(least.last()))
}

fn either_way(ideal_days: f64) -> f64 {
    if ideal_days < SHORTEST_FUZZED_DAYS {
        return 0.0;
    }
    let share_of =
        |(from, to, share): (f64, f64, f64)| share * (ideal_days.min(to) - from).max(0.0);
    1.0 + FUZZ.map(share_of).iter().sum::<f64>()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn fuzz_grows_with_the_interval_and_keeps_the_limits() {
        let range = |ideal, least, maximum| {
            let range = fuzz_range(ideal, DayRange::only(least), maximum);
            [range.first(), range.last()]
        };
        assert_eq!(range(0.2, 1, 365), [1, 1]);
        assert_eq!(range(2.4, 1, 365), [2, 2]);
        assert_eq!(range(2.5, 1, 365), [2, 4]);
        assert_eq!(range(7.0, 1, 365), [5, 9]);
        assert_eq!(range(20.0, 1, 365), [17, 23]);
        assert_eq!(range(100.0, 1, 365), [93, 107]);
        assert_eq!(range(100.0, 101, 365), [101, 107]);
        assert_eq!(range(100.0, 110, 365), [110, 110]);
        assert_eq!(range(9_000.0, 1, 365), [345, 365]);
        assert_eq!(range(3.0, 366, 365), [366, 366]);
    }

    proptest! {
        #[test]
        fn ranges_keep_their_limits_and_grow_with_the_interval(
            ideal in 0.0_f64..1e7,
            further in 0.0_f64..1e3,
            [first, last] in proptest::array::uniform2(1..1_000_u32),
            maximum in 1..40_000_u32,
        ) {
            let least = DayRange::new(first, last);
            let [near, far] = [ideal, ideal + further].map(|days| fuzz_range(days, least, maximum));
            for range in [near, far] {
                prop_assert!(range.first() >= least.first() && range.last() >= least.last());
                prop_assert!(range.last() <= maximum.max(least.first()).max(least.last()));
            }
            prop_assert!(near.first() <= far.first() && near.last() <= far.last());
        }
    }
}
