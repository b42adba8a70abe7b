//! Putting events in order: practice that is not logged and changes nothing in the schedule.

use rand::Rng;
use rand::seq::SliceRandom;

use crate::app::App;
use crate::app::view::{Chronicle, Known, are_apart, events, most_apart};
use crate::deck::When;

/// So many events are put in order.
pub(in crate::app) const EVENTS: usize = 4;

/// What can be done with events to put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PuzzleCommand {
    /// Takes other events.
    Begin,
    /// Moves the cursor, and what it holds, a place up or down.
    Up,
    Down,
    /// Picks up what is under the cursor, or drops it.
    Hold,
    /// Moves an event to another place.
    Move {
        from: usize,
        to: usize,
    },
    Check,
    End,
}

impl PuzzleCommand {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Begin => "command-order",
            Self::Up | Self::Down | Self::Move { .. } => "command-order-move",
            Self::Hold => "command-order-hold",
            Self::Check => "command-order-check",
            Self::End => "command-order-end",
        }
    }
}

/// Events in the order in which the player has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::app) struct Puzzle {
    /// Facts, in the right order.
    right: Vec<usize>,
    /// The same as the player has them, as places in the right order.
    order: Vec<usize>,
    at: usize,
    is_held: bool,
    is_checked: bool,
}

/// Events to put in order, as they are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PuzzleView {
    /// As the player has them; once checked, in the right order.
    pub rows: Vec<PuzzleRow>,
    /// The row under the cursor.
    pub at: usize,
    pub is_held: bool,
    pub is_checked: bool,
}

/// An event to put in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PuzzleRow {
    pub fact: usize,
    /// Where the player had it, from 0.
    pub had: usize,
}

impl Puzzle {
    fn of(right: Vec<usize>, lot: &mut impl Rng) -> Self {
        let mut order: Vec<usize> = (0..right.len()).collect();
        // What lies there in order already is no puzzle.
        while order.is_sorted() {
            order.shuffle(lot);
        }
        Self { right, order, at: 0, is_held: false, is_checked: false }
    }

    pub fn view(&self) -> PuzzleView {
        let had = |place: usize| self.order.iter().position(|it| *it == place).unwrap_or(0);
        let row = |place: usize| PuzzleRow { fact: self.right[place], had: had(place) };
        let rows = if self.is_checked {
            (0..self.right.len()).map(row).collect()
        } else {
            self.order.iter().map(|place| row(*place)).collect()
        };
        PuzzleView { rows, at: self.at, is_held: self.is_held, is_checked: self.is_checked }
    }

    fn go(&mut self, to: usize) {
        let to = to.min(self.order.len() - 1);
        if self.is_held {
            self.shift(self.at, to);
        }
        self.at = to;
    }

    fn shift(&mut self, from: usize, to: usize) {
        if from < self.order.len() && to < self.order.len() {
            let moved = self.order.remove(from);
            self.order.insert(to, moved);
        }
    }

    fn take(&mut self, command: PuzzleCommand) {
        match command {
            _ if self.is_checked => {}
            PuzzleCommand::Up => self.go(self.at.saturating_sub(1)),
            PuzzleCommand::Down => self.go(self.at + 1),
            PuzzleCommand::Hold => self.is_held = !self.is_held,
            PuzzleCommand::Move { from, to } => {
                self.shift(from, to);
                self.at = to.min(self.order.len() - 1);
            }
            PuzzleCommand::Check => (self.is_checked, self.is_held) = (true, false),
            PuzzleCommand::Begin | PuzzleCommand::End => {}
        }
    }
}

impl App {
    pub(super) fn puzzle(&mut self, command: PuzzleCommand) {
        match command {
            PuzzleCommand::Begin => {
                let known = self.stories().known.clone();
                let Some(chronicle) = self.stories.chronicle().cloned() else { return };
                let events = choose(&chronicle, &known, &mut self.lot);
                self.stories.puzzle = events.map(|events| Puzzle::of(events, &mut self.lot));
            }
            PuzzleCommand::End => self.stories.puzzle = None,
            other => {
                if let Some(puzzle) = &mut self.stories.puzzle {
                    puzzle.take(other);
                }
            }
        }
    }
}

/// Facts whose order is certain, earliest first: at random, as far as possible of what was met.
fn choose(chronicle: &Chronicle, known: &[Known], lot: &mut impl Rng) -> Option<Vec<usize>> {
    let facts = &chronicle.facts;
    let mut all = events(facts);
    all.shuffle(lot);
    let is_met = |fact: &usize| known.get(*fact).is_some_and(|known| *known != Known::Unmet);
    let (met, unmet): (Vec<usize>, Vec<usize>) = all.iter().partition(|fact| is_met(fact));
    let mut chosen: Vec<usize> = Vec::new();
    for fact in met.iter().chain(&unmet) {
        let is_apart = |other: &usize| are_apart(facts, *fact, *other);
        if chosen.len() < EVENTS && chosen.iter().all(is_apart) {
            chosen.push(*fact);
        }
    }
    if chosen.len() < EVENTS {
        // The lot took a year that shuts others out: the most that are apart are enough.
        chosen = most_apart(facts, &all);
        chosen.truncate(EVENTS);
    }
    chosen.sort_by_key(|fact| facts[*fact].when.map(When::first_day));
    (chosen.len() == EVENTS).then_some(chosen)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::view::story_of;
    use rand::SeedableRng;
    use rand_chacha::ChaCha8Rng;

    fn story(dates: &[&str]) -> Chronicle {
        let event = |(n, date): (usize, &&str)| {
            format!("[event.e{n}]\nactor = \"nasa\"\ndid = \"do {n}\"\nwhen = \"{date}\"\n")
        };
        story_of(&dates.iter().enumerate().map(event).collect::<String>())
    }

    fn dates(chronicle: &Chronicle, facts: &[usize]) -> Vec<String> {
        facts.iter().map(|fact| chronicle.facts[*fact].when.unwrap().to_string()).collect()
    }

    #[test]
    fn two_events_whose_order_is_not_certain_are_never_chosen_together() {
        let chronicle = story(&[
            "1969",
            "1969-07",
            "1969-07-20",
            "1969-07-20",
            "1969-07-16",
            "1968-12",
            "1970-04-13",
        ]);
        for seed in 0..200 {
            let mut lot = ChaCha8Rng::seed_from_u64(seed);
            let chosen = choose(&chronicle, &[Known::Firmly; 7], &mut lot).unwrap();
            assert_eq!(
                dates(&chronicle, &chosen),
                ["1968-12", "1969-07-16", "1969-07-20", "1970-04-13"]
            );
        }
        assert!(chronicle.has_order);
        assert!(!story(&["1969", "1969-07", "1969-07-20", "1970"]).has_order);
    }

    #[test]
    fn what_was_met_comes_first() {
        let chronicle = story(&["1961", "1962", "1963", "1964", "1965", "1966"]);
        let mut known = [Known::Unmet; 6];
        [1, 2, 4, 5].iter().for_each(|met: &usize| known[*met] = Known::Fading);
        for seed in 0..50 {
            let mut lot = ChaCha8Rng::seed_from_u64(seed);
            let chosen = choose(&chronicle, &known, &mut lot).unwrap();
            assert_eq!(dates(&chronicle, &chosen), ["1962", "1963", "1965", "1966"]);
        }
    }

    #[test]
    fn an_event_is_picked_up_carried_and_dropped_and_the_check_tells_where_it_was() {
        let mut lot = ChaCha8Rng::seed_from_u64(1);
        let mut puzzle = Puzzle::of(vec![10, 11, 12, 13], &mut lot);
        puzzle.order = vec![1, 0, 2, 3];
        let shown = |puzzle: &Puzzle| -> Vec<usize> {
            puzzle.view().rows.iter().map(|row| row.fact).collect()
        };
        puzzle.take(PuzzleCommand::Down);
        puzzle.take(PuzzleCommand::Up);
        assert_eq!(shown(&puzzle), [11, 10, 12, 13], "the cursor alone moves nothing");
        for command in [PuzzleCommand::Hold, PuzzleCommand::Down, PuzzleCommand::Down] {
            puzzle.take(command);
        }
        assert_eq!(shown(&puzzle), [10, 12, 11, 13]);
        puzzle.take(PuzzleCommand::Hold);
        puzzle.take(PuzzleCommand::Check);
        let had: Vec<usize> = puzzle.view().rows.iter().map(|row| row.had).collect();
        assert_eq!((shown(&puzzle), had), (vec![10, 11, 12, 13], vec![0, 2, 1, 3]));
        puzzle.take(PuzzleCommand::Move { from: 0, to: 3 });
        assert_eq!(puzzle.view().rows[0].had, 0, "what was checked stays");
    }
}
