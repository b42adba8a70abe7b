//! How memory stands: exercises by state, recall today, and what comes due when.

use crate::clock::StudyDay;
use crate::schedule::{Due, Memory, Phase, Scheduler};

/// From this interval on an exercise counts as mature, as learners know it from Anki.
const MATURE_DAYS: u32 = 21;

/// Ten years: no picture looks further ahead.
const LONGEST_FORECAST_DAYS: u32 = 3_660;

/// Exercises by how far they have come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Counts {
    /// Never reviewed.
    pub new: u32,
    /// In learning steps, for the first time or again.
    pub learning: u32,
    /// Coming back within 21 days of the last review.
    pub young: u32,
    /// Staying away for 21 days or more.
    pub mature: u32,
}

/// Counts exercises by state; `None` is one that was never reviewed.
pub fn counts<'a>(memories: impl IntoIterator<Item = Option<&'a Memory>>) -> Counts {
    let mut counts = Counts::default();
    for memory in memories {
        let count = match memory {
            None => &mut counts.new,
            Some(memory) if memory.phase != Phase::Review => &mut counts.learning,
            Some(memory) if interval_days(memory) < MATURE_DAYS => &mut counts.young,
            Some(_) => &mut counts.mature,
        };
        *count += 1;
    }
    counts
}

/// How likely these are remembered on `day`, on average, 0 to 1; `None` without a memory.
pub fn mean_recall<'a>(
    scheduler: &Scheduler,
    memories: impl IntoIterator<Item = &'a Memory>,
    day: StudyDay,
) -> Option<f64> {
    let (mut count, mut sum) = (0_u32, 0.0);
    for memory in memories {
        count += 1;
        sum += f64::from(scheduler.recall(memory, day));
    }
    (count > 0).then(|| sum / f64::from(count))
}

/// How many come due on each of the next `days` study days, today first. What is overdue
/// counts today, and so do learning steps; each exercise counts once, as nobody knows yet
/// how it will be answered.
pub fn forecast<'a>(
    memories: impl IntoIterator<Item = &'a Memory>,
    today: StudyDay,
    days: u32,
) -> Vec<u32> {
    let mut due = vec![0; days.min(LONGEST_FORECAST_DAYS) as usize];
    for memory in memories {
        let days_ahead = match memory.due {
            Due::At(_) => 0,
            Due::On(day) => day.days_since(today),
        };
        if let Some(count) = due.get_mut(days_ahead as usize) {
            *count += 1;
        }
    }
    due
}

fn interval_days(memory: &Memory) -> u32 {
    match memory.due {
        Due::At(_) => 0,
        Due::On(day) => day.days_since(memory.last_day),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;
    use crate::schedule::{Parameters, Settings};

    fn today() -> StudyDay {
        StudyDay::from_days(20_717)
    }

    /// A memory last seen `ago` days ago and due in `ahead` days.
    fn learned(ago: i32, ahead: i32) -> Memory {
        Memory {
            stability: 10.0,
            difficulty: 5.0,
            phase: Phase::Review,
            due: Due::On(today().plus(ahead)),
            last_at: Timestamp::default(),
            last_day: today().plus(-ago),
            reviews: 3,
            lapses: 0,
        }
    }

    fn in_steps(phase: Phase) -> Memory {
        Memory { phase, due: Due::At(Timestamp::default()), ..learned(0, 0) }
    }

    #[test]
    fn exercises_are_counted_by_state() {
        let memories = [
            None,
            Some(in_steps(Phase::Learning { step: 1 })),
            Some(in_steps(Phase::Relearning { step: 0 })),
            Some(learned(10, 10)),
            Some(learned(10, 11)),
            Some(learned(400, -35)),
        ];
        let expected = Counts { new: 1, learning: 2, young: 1, mature: 2 };
        assert_eq!(counts(memories.iter().map(Option::as_ref)), expected);
    }

    #[test]
    fn mean_recall_is_over_what_was_ever_reviewed() {
        let scheduler = Scheduler::new(Parameters::default(), Settings::default());
        let mean = |memories: &[Memory]| mean_recall(&scheduler, memories, today());
        assert_eq!(mean(&[]), None);
        assert_eq!(mean(&[learned(0, 9)]), Some(1.0));
        let half_way = mean(&[learned(0, 9), learned(10, 0)]).unwrap();
        assert!((half_way - 0.95).abs() < 1e-4, "{half_way}");
    }

    #[test]
    fn a_forecast_counts_each_exercise_once_and_the_overdue_today() {
        let step = in_steps(Phase::Learning { step: 0 });
        let memories = [learned(9, -5), step, learned(9, 0), learned(9, 2), learned(9, 40)];
        assert_eq!(forecast(&memories, today(), 4), [3, 0, 1, 0]);
        assert_eq!(forecast(&memories, today(), 0), [0; 0]);
        assert_eq!(forecast(&memories, today(), u32::MAX).len(), 3_660);
    }
}
