//! How far exercises have come.

use crate::schedule::{Due, Memory, Phase};

/// From this interval on an exercise counts as mature, as learners know it from Anki.
pub const MATURE_DAYS: u32 = 21;

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

impl Counts {
    /// Counts an exercise; `None` is one that was never reviewed.
    pub fn add(&mut self, memory: Option<&Memory>) {
        let count = match memory {
            None => &mut self.new,
            Some(memory) if memory.phase != Phase::Review => &mut self.learning,
            Some(memory) if interval_days(memory) < MATURE_DAYS => &mut self.young,
            Some(_) => &mut self.mature,
        };
        *count += 1;
    }
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
    use crate::clock::{StudyDay, Timestamp};

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
        let mut counts = Counts::default();
        memories.iter().for_each(|memory| counts.add(memory.as_ref()));
        assert_eq!(counts, expected);
    }
}
