//! Whether the clock jumps while the program runs: the wall clock beside one that only counts.
//!
//! What counts as a jump is what is doubted of a clock at the start: minutes back, or a year
//! ahead. A laptop that slept over night is neither, though its steady clock slept as well.

use crate::clock::{Clock, Timestamp};
use crate::schedule::{ClockDoubt, clock_doubt};

/// The last moment at which the clock was believed.
#[derive(Debug)]
pub(super) struct ClockWatch {
    believed_at: Timestamp,
    steady_millis: i64,
    is_doubted: bool,
}

/// What a look at the clock finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Finding {
    /// It jumped since it was believed the last time.
    Jumped(ClockDoubt),
    /// It was doubted, and is believed again.
    RightAgain,
}

impl ClockWatch {
    /// A watch over a clock that is believed, or doubted as of the start: then the time of the
    /// last entry is what is known of the time.
    pub fn start(clock: &Clock, last_entry_at: Option<Timestamp>) -> Self {
        let now = clock.now();
        let is_doubted = clock_doubt(now, last_entry_at).is_some();
        Self {
            believed_at: last_entry_at.filter(|_| is_doubted).unwrap_or(now),
            steady_millis: clock.steady_millis(),
            is_doubted,
        }
    }

    /// Looks at the clock; tells a change once.
    pub fn look(&mut self, clock: &Clock) -> Option<Finding> {
        let elapsed = clock.steady_millis().saturating_sub(self.steady_millis);
        let expected = self.believed_at.as_millis().saturating_add(elapsed);
        let doubt = clock_doubt(clock.now(), Some(Timestamp::from_millis(expected)));
        let was_doubted = std::mem::replace(&mut self.is_doubted, doubt.is_some());
        match doubt {
            Some(doubt) => (!was_doubted).then_some(Finding::Jumped(doubt)),
            None => {
                self.believe(clock);
                was_doubted.then_some(Finding::RightAgain)
            }
        }
    }

    /// Takes the clock for right: somebody read the doubt and put it away.
    pub fn believe(&mut self, clock: &Clock) {
        self.believed_at = clock.now();
        self.steady_millis = clock.steady_millis();
        self.is_doubted = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MINUTE: i64 = 60_000;
    const DAY: i64 = 24 * 60 * MINUTE;

    /// What is told after each step: minutes that pass, then minutes that the clock is set by.
    fn told(steps: &[(i64, i64)], last_entry_ago: Option<i64>) -> String {
        let clock = Clock::manual(Timestamp::from_millis(1_790_000_000_000));
        let last = last_entry_ago.map(|ago| clock.now().plus_minutes(-ago));
        let mut watch = ClockWatch::start(&clock, last);
        let told = steps.iter().map(|(passed, set_by)| {
            clock.advance_millis(passed * MINUTE);
            clock.set_millis(set_by * MINUTE);
            match watch.look(&clock) {
                None => "-".to_owned(),
                Some(Finding::RightAgain) => "right".to_owned(),
                Some(Finding::Jumped(doubt)) => format!("{doubt:?}"),
            }
        });
        told.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_jump_is_told_once_and_so_is_its_end() {
        let year = 365 * DAY / MINUTE;
        assert_eq!(
            told(&[(1, 0), (1, year), (5, 0), (1, -year), (1, 0)], None),
            "- Ahead { days: 365 } - right -"
        );
        assert_eq!(
            told(&[(1, -90), (1, 0), (60, 89), (1, -90)], None),
            "Behind { minutes: 90 } - right Behind { minutes: 90 }"
        );
    }

    #[test]
    fn sleep_hands_and_network_time_are_no_jumps() {
        let night = 8 * 60;
        assert_eq!(told(&[(0, night), (0, 30 * 24 * 60), (1, -20), (1, 15)], None), "- - - -");
        assert_eq!(
            told(&[(1, -15), (30, -15), (30, -15)], None),
            "- - -",
            "set a little each time"
        );
    }

    #[test]
    fn a_clock_doubted_at_the_start_is_believed_once_it_is_set() {
        let year = 365 * 24 * 60;
        // Newsdeck was started with a clock a year ahead, an hour after the last answer.
        assert_eq!(told(&[(5, 0), (5, -year), (5, 0)], Some(year + 60)), "- right -");
        // And with one a year behind.
        assert_eq!(told(&[(5, 0), (5, year), (5, 0)], Some(60 - year)), "- right -");
    }
}
