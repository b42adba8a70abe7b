//! Learning steps: the minutes after which an exercise comes back in the same sitting.
//!
//! Knows nothing of memories or strengths: a step and a grade give the next step, or
//! the end of the steps.

use super::due::DueIn;
use super::model::Grade;

/// More steps than anybody sets; what a settings file holds beyond them is left out.
const MAX_STEPS: usize = 20;
const MINUTES_PER_DAY: u32 = 24 * 60;

/// Minutes until an exercise comes back, step by step; never shorter than the step before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Steps(Vec<u32>);

/// The step that comes next, and how long it is until then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub number: u8,
    pub wait: DueIn,
}

impl Steps {
    /// The steps a learner set, mended where they make no sense: a step of no time
    /// takes a minute, and a step shorter than the one before it takes as long as that
    /// one, as a better grade would otherwise bring an exercise back sooner.
    pub fn new(minutes: &[u32]) -> Self {
        let mut longest = 1;
        let grown = minutes.iter().take(MAX_STEPS).map(|minutes| {
            longest = longest.max(*minutes);
            longest
        });
        Self(grown.collect())
    }

    /// How many steps there are.
    pub fn count(&self) -> u32 {
        u32::try_from(self.0.len()).expect("there are at most 20 steps")
    }

    /// What `grade` leads to for an exercise that waited for step `number`; `None` when
    /// that was the last one. A step past the end, left by other settings, is the last.
    ///
    /// *Hard* repeats a step, except the first: there *Again* already means the same wait,
    /// so *Hard* waits for the middle of the first two, or one and a half times an only
    /// step, and the two buttons say different times. This is what learners know from Anki.
    pub fn after(&self, number: u8, grade: Grade) -> Option<Step> {
        let last = self.0.len().checked_sub(1)?;
        let current = usize::from(number).min(last);
        match grade {
            Grade::Again => Some(self.step(0, self.0[0])),
            Grade::Hard if current > 0 => Some(self.step(current, self.0[current])),
            Grade::Hard => Some(self.step(0, self.hard_on_the_first())),
            Grade::Good if current < last => Some(self.step(current + 1, self.0[current + 1])),
            Grade::Good | Grade::Easy => None,
        }
    }

    fn hard_on_the_first(&self) -> u32 {
        let first = self.0[0];
        let second = self.0.get(1).copied().unwrap_or(first.saturating_mul(2));
        first + (second - first).div_ceil(2)
    }

    /// A step of a day or more ends on a study day, so that it does not wait for the hour.
    fn step(&self, index: usize, minutes: u32) -> Step {
        let number = u8::try_from(index).expect("there are at most 20 steps");
        let wait = match minutes / MINUTES_PER_DAY {
            0 => DueIn::Minutes(minutes),
            days => DueIn::Days(days),
        };
        Step { number, wait }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Again, Hard, Good and Easy lead to from this step: `step:wait`, or `-` for the end.
    fn grades(steps: &[u32], number: u8) -> String {
        let steps = Steps::new(steps);
        let told = Grade::ALL.map(|grade| match steps.after(number, grade) {
            None => "-".to_owned(),
            Some(Step { number, wait: DueIn::Minutes(minutes) }) => format!("{number}:{minutes}m"),
            Some(Step { number, wait: DueIn::Days(days) }) => format!("{number}:{days}d"),
        });
        told.join(" ")
    }

    #[test]
    fn each_grade_leads_to_its_step() {
        assert_eq!(grades(&[1, 10], 0), "0:1m 0:6m 1:10m -");
        assert_eq!(grades(&[1, 10], 1), "0:1m 1:10m - -");
        assert_eq!(grades(&[10], 0), "0:10m 0:15m - -");
        assert_eq!(grades(&[1], 0), "0:1m 0:2m - -");
        assert_eq!(grades(&[], 0), "- - - -");
    }

    #[test]
    fn a_step_of_days_ends_on_a_study_day() {
        assert_eq!(grades(&[10, 1439, 1440, 4320], 1), "0:10m 1:1439m 2:1d -");
        assert_eq!(grades(&[10, 1439, 1440, 4320], 2), "0:10m 2:1d 3:3d -");
    }

    #[test]
    fn senseless_steps_are_mended() {
        assert_eq!(grades(&[0, 30, 5], 1), "0:1m 1:30m 2:30m -");
        assert_eq!(grades(&[1, 10], 200), "0:1m 1:10m - -");
        assert_eq!(grades(&[u32::MAX; 400], 19), "0:2982616d 19:2982616d - -");
        assert_eq!(grades(&[u32::MAX], 0), "0:2982616d 0:2982616d - -");
    }
}
