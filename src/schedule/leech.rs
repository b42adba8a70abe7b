//! Leeches: exercises that are forgotten again and again.
//!
//! A leech is data, not a punishment: most are badly asked, and the learner is offered to
//! improve the fact. It must not suspend or change anything.

use super::memory::Memory;

/// After how many lapses an exercise counts as a leech, as learners know it from Anki.
pub const LEECH_LAPSES: u32 = 8;

/// Whether it was forgotten at least `threshold` times after it had been learned; never
/// with a threshold of 0.
pub fn is_leech(memory: &Memory, threshold: u32) -> bool {
    threshold > 0 && memory.lapses >= threshold
}

/// Whether the answer that led from `before` to `after` is one at which to offer help: the
/// lapse that reaches the threshold, and then every half of the threshold, rounded up.
pub fn offers_help(before: Option<&Memory>, after: &Memory, threshold: u32) -> bool {
    let has_lapsed = before.is_some_and(|before| after.lapses > before.lapses);
    let beyond = after.lapses.saturating_sub(threshold);
    has_lapsed && is_leech(after, threshold) && beyond.is_multiple_of(threshold.div_ceil(2))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::{StudyDay, Timestamp};
    use crate::schedule::due::Due;
    use crate::schedule::memory::Phase;

    fn forgotten(lapses: u32) -> Memory {
        Memory {
            stability: 1.0,
            difficulty: 9.0,
            phase: Phase::Review,
            due: Due::On(StudyDay::from_days(20_000)),
            last_at: Timestamp::default(),
            last_day: StudyDay::from_days(20_000),
            reviews: 2 * lapses + 1,
            lapses,
        }
    }

    #[test]
    fn help_is_offered_at_the_threshold_and_after_every_half_of_it() {
        let offers = |threshold| {
            let lapse = |lapses: &u32| {
                offers_help(Some(&forgotten(lapses - 1)), &forgotten(*lapses), threshold)
            };
            (1..30).filter(lapse).collect::<Vec<u32>>()
        };
        assert_eq!(offers(8), [8, 12, 16, 20, 24, 28]);
        assert_eq!(offers(5), [5, 8, 11, 14, 17, 20, 23, 26, 29]);
        assert_eq!(offers(1).len(), 29);
        assert_eq!(offers(0), [0; 0]);
        assert!(!offers_help(Some(&forgotten(8)), &forgotten(8), 8), "no new lapse");
        assert!(!offers_help(None, &forgotten(0), 8));
        assert_eq!([7, 8, 9].map(|lapses| is_leech(&forgotten(lapses), 8)), [false, true, true]);
    }
}
