//! How much falls due on each day: what the load balance looks at.
//!
//! A table of counts that is kept up to date answer by answer; it never has to be made
//! again from all memories after the start. It must not know what is counted.

use super::due::Due;
use super::memory::Memory;
use crate::clock::StudyDay;

/// A century: nothing falls due later.
const LONGEST_DAYS: usize = 36_501;

/// How many exercises fall due on each study day from some day on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Load {
    from: StudyDay,
    counts: Vec<u32>,
}

impl Load {
    /// The load that these memories make from `today` on. What is overdue is no day's load:
    /// the queue spreads it. Exercises that are suspended are left out by the caller.
    pub fn of<'a>(memories: impl IntoIterator<Item = &'a Memory>, today: StudyDay) -> Self {
        let mut load = Self { from: today, counts: Vec::new() };
        for memory in memories {
            load.add(memory);
        }
        load
    }

    /// Counts a memory that is new or has just changed.
    pub fn add(&mut self, memory: &Memory) {
        let Some(place) = self.place(memory) else { return };
        if place >= self.counts.len() {
            self.counts.resize(place + 1, 0);
        }
        self.counts[place] += 1;
    }

    /// Takes a memory out that is about to change or to go.
    pub fn remove(&mut self, memory: &Memory) {
        let place = self.place(memory);
        if let Some(count) = place.and_then(|place| self.counts.get_mut(place)) {
            *count = count.saturating_sub(1);
        }
    }

    /// How many fall due on this day.
    pub fn on(&self, day: StudyDay) -> u32 {
        let place = self.place_of(day);
        place.and_then(|place| self.counts.get(place)).copied().unwrap_or(0)
    }

    fn place(&self, memory: &Memory) -> Option<usize> {
        match memory.due {
            Due::On(day) => self.place_of(day),
            // It is over before the day is.
            Due::At(_) => None,
        }
    }

    fn place_of(&self, day: StudyDay) -> Option<usize> {
        let place = day.days_since(self.from) as usize;
        (day >= self.from && place < LONGEST_DAYS).then_some(place)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::Timestamp;
    use crate::schedule::memory::Phase;

    fn due(due: Due) -> Memory {
        Memory {
            stability: 1.0,
            difficulty: 5.0,
            phase: Phase::Review,
            due,
            last_at: Timestamp::default(),
            last_day: StudyDay::from_days(20_000),
            reviews: 1,
            lapses: 0,
        }
    }

    #[test]
    fn a_load_counts_what_falls_due_from_today_on() {
        let today = StudyDay::from_days(20_000);
        let on = |days| due(Due::On(today.plus(days)));
        let step = due(Due::At(Timestamp::default()));
        let counted = [on(0), on(2), on(2), on(-1), on(2_000_000), step];
        let mut load = Load::of(&counted, today);
        let counts =
            |load: &Load| [-1, 0, 1, 2, 3, 2_000_000].map(|days| load.on(today.plus(days)));
        assert_eq!(counts(&load), [0, 1, 0, 2, 0, 0]);
        for memory in &counted[1..] {
            load.remove(memory);
        }
        load.remove(&on(3));
        load.add(&on(1));
        assert_eq!(counts(&load), [0, 1, 1, 0, 0, 0]);
    }
}
