//! Whole days from an ideal interval: rounding, limits and fuzz.
//!
//! Fuzz keeps exercises that were learned together from coming back together for
//! ever. Its ranges are the ones Anki documents: nothing under 2.5 days; then a day
//! either way, and on top 15 % of what lies between 2.5 and 7 days, 10 % of what lies
//! between 7 and 20, and 5 % of the rest.

/// Where a share of the interval begins and ends to count, in days, and the share.
const FUZZ: [(f64, f64, f64); 3] =
    [(2.5, 7.0, 0.15), (7.0, 20.0, 0.10), (20.0, f64::INFINITY, 0.05)];

/// An interval under this has no fuzz: a day more or less would matter.
const SHORTEST_FUZZED_DAYS: f64 = 2.5;

/// A whole number of days near `ideal_days`, within `minimum..=maximum` (where these
/// clash, `maximum` wins). `fraction`, from 0 to under 1, says where in the fuzz it falls.
pub(super) fn fuzzed_days(ideal_days: f64, minimum: u32, maximum: u32, fraction: f64) -> u32 {
    let (low, high) = bounds(ideal_days, minimum, maximum);
    let width = f64::from(high - low + 1);
    (low + (fraction * width).floor() as u32).min(high)
}

fn bounds(ideal_days: f64, minimum: u32, maximum: u32) -> (u32, u32) {
    let minimum = minimum.min(maximum);
    let ideal = ideal_days.clamp(f64::from(minimum), f64::from(maximum));
    let either_way = either_way(ideal);
    let low = ((ideal - either_way).round() as u32).clamp(minimum, maximum);
    let high = ((ideal + either_way).round() as u32).clamp(minimum, maximum);
    (low, high)
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

    const ALMOST_ONE: f64 = 0.999_999_999;

    #[test]
    fn fuzz_grows_with_the_interval_and_keeps_the_limits() {
        let range = |ideal, minimum, maximum| {
            [0.0, ALMOST_ONE].map(|fraction| fuzzed_days(ideal, minimum, maximum, fraction))
        };
        assert_eq!(range(0.2, 1, 365), [1, 1]);
        assert_eq!(range(2.4, 1, 365), [2, 2]);
        assert_eq!(range(2.5, 1, 365), [2, 4]);
        assert_eq!(range(7.0, 1, 365), [5, 9]);
        assert_eq!(range(20.0, 1, 365), [17, 23]);
        assert_eq!(range(100.0, 1, 365), [93, 107]);
        assert_eq!(range(100.0, 101, 365), [101, 108]);
        assert_eq!(range(9_000.0, 1, 365), [345, 365]);
        assert_eq!(range(3.0, 366, 365), [365, 365]);
    }

    proptest! {
        #[test]
        fn days_keep_their_limits_and_are_drawn_evenly(
            ideal in 0.0_f64..1e7,
            minimum in 1..1_000_u32,
            maximum in 1..40_000_u32,
            fraction in 0.0_f64..1.0,
        ) {
            let days = fuzzed_days(ideal, minimum, maximum, fraction);
            prop_assert!((minimum.min(maximum)..=maximum).contains(&days));
            let later = fuzzed_days(ideal, minimum, maximum, (fraction + 0.1).min(ALMOST_ONE));
            prop_assert!(days <= later);
        }
    }
}
