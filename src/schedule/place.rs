//! Where in its fuzz range a review was put, as the log keeps it.
//!
//! The day of a review is chosen among a few (see `spacing`) by what else is due then,
//! which nobody can know again later. The log therefore keeps the choice as a place in the
//! range, not as a date: replay with other parameters or another retention finds another
//! range, and the same place in it.

use super::seed::fraction_bits;

/// A place in a fuzz range, from 0 (its first day) to 65,535 (its last).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FuzzPlace(u16);

impl FuzzPlace {
    /// The place with this number.
    pub fn from_number(number: u16) -> Self {
        Self(number)
    }

    /// 0 to 65,535, as the log keeps it.
    pub fn as_number(self) -> u16 {
        self.0
    }

    /// Where chance puts the next review of an exercise that was reviewed `reviews` times;
    /// the same every time. It stands for the place where the log keeps none.
    pub(super) fn by_chance(seed: u64, reviews: u32) -> Self {
        Self((fraction_bits(seed, reviews) >> 16) as u16)
    }
}

/// Whole days from `first` to `last`, at least one of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DayRange {
    first: u32,
    last: u32,
}

impl DayRange {
    /// From `first` to `last`, or `first` alone where `last` is before it.
    pub fn new(first: u32, last: u32) -> Self {
        Self { first, last: last.max(first) }
    }

    /// This day alone.
    pub fn only(day: u32) -> Self {
        Self::new(day, day)
    }

    pub fn first(self) -> u32 {
        self.first
    }

    pub fn last(self) -> u32 {
        self.last
    }

    /// The day at this place: every day has the same share of the places.
    ///
    /// In whole numbers, so that no rounding lets a range that begins and ends later give
    /// an earlier day at the same place.
    pub fn day_at(self, place: FuzzPlace) -> u32 {
        let days_in = (u64::from(place.0) * self.days()) >> 16;
        self.first + u32::try_from(days_in).expect("fewer than the days of the range")
    }

    /// The middle of the places of `day`, which lies in the range.
    pub fn place_of(self, day: u32) -> FuzzPlace {
        let days_in = u64::from(day.clamp(self.first, self.last) - self.first);
        let middle = ((2 * days_in + 1) << 15) / self.days();
        FuzzPlace(u16::try_from(middle).expect("the middle of a share is under 65,536"))
    }

    fn days(self) -> u64 {
        u64::from(self.last - self.first) + 1
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn places_are_shared_out_evenly() {
        let range = DayRange::new(5, 9);
        let mut counts = [0_u32; 5];
        for number in 0..=u16::MAX {
            counts[(range.day_at(FuzzPlace(number)) - 5) as usize] += 1;
        }
        assert_eq!(counts, [13_108, 13_107, 13_107, 13_107, 13_107]);
        assert_eq!([5, 7, 9].map(|day| range.place_of(day).0), [6_553, 32_768, 58_982]);
    }

    proptest! {
        #[test]
        fn a_day_is_found_at_its_place(first in 0..40_000_u32, days in 0..4_000_u32, nth in 0..4_000_u32) {
            let range = DayRange::new(first, first + days);
            let day = first + nth % (days + 1);
            prop_assert_eq!(range.day_at(range.place_of(day)), day);
        }

        #[test]
        fn a_range_a_day_later_gives_a_day_later_at_every_place(
            first in 0..1_000_u32,
            days in 0..100_u32,
            [begins, ends] in proptest::array::uniform2(1..50_u32),
            place in any::<u16>().prop_map(FuzzPlace),
        ) {
            let range = DayRange::new(first, first + days);
            let later = DayRange::new(first + begins, (first + days + ends).max(first + begins));
            prop_assert!(range.day_at(place) < later.day_at(place));
        }
    }
}
