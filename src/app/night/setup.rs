//! What an evening is made from, and drawing its questions.

use std::collections::{BTreeSet, HashSet};
use std::num::NonZeroU32;

use crate::app::desk::Desk;
use crate::deck::{DeckId, FactId};
use crate::exercise::ExerciseId;
use crate::night::{MOST_QUESTIONS, MOST_ROUNDS, Round};
use crate::quiz::{Bank, compose};

/// What an evening is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NightSetup {
    /// What it is called; may be empty.
    pub name: String,
    pub rounds: Vec<RoundSetup>,
    /// As they were entered.
    pub teams: Vec<String>,
}

/// What a round is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundSetup {
    /// The deck; the first one that is studied where there is no choice yet.
    pub deck: Option<DeckId>,
    /// The topics that are asked about, as the deck's facts are tagged; none for all.
    pub topics: BTreeSet<String>,
    /// Questions, at most.
    pub length: usize,
    /// The time for a question; none where the host closes it.
    pub seconds: Option<NonZeroU32>,
    /// Points for a right answer.
    pub points: u32,
}

impl NightSetup {
    /// The rounds and teams of an evening that nobody chose yet.
    pub const USUAL_ROUNDS: usize = 2;
    pub const USUAL_TEAMS: usize = 6;

    /// The rounds with questions drawn by this seed; none about the same fact as another.
    pub(in crate::app) fn rounds(&self, desk: &Desk, seed: u64) -> Vec<Round> {
        let mut asked = HashSet::new();
        // One round too many is enough for the plan to refuse them.
        let rounds = self.rounds.iter().take(MOST_ROUNDS + 1).zip(seed..=u64::MAX);
        rounds.map(|(round, seed)| round.drawn(desk, seed, &mut asked)).collect()
    }
}

impl RoundSetup {
    /// The seconds for a question that are offered, beside as long as it takes.
    pub const SECONDS: [NonZeroU32; 4] = [seconds(15), seconds(30), seconds(45), seconds(60)];

    fn drawn(&self, desk: &Desk, seed: u64, asked: &mut HashSet<(DeckId, FactId)>) -> Round {
        let loaded = match &self.deck {
            Some(id) => desk.bank.deck(id),
            None => desk.bank.decks().next(),
        };
        let (seconds, points) = (self.seconds, self.points);
        let Some(loaded) = loaded else {
            return Round { title: String::new(), questions: Vec::new(), seconds, points };
        };
        let id = &loaded.deck.id;
        let is_wanted = |fact: &FactId| {
            let fact = loaded.deck.facts.get(fact);
            self.topics.is_empty()
                || fact.is_some_and(|fact| fact.tags.iter().any(|tag| self.topics.contains(tag)))
        };
        let allowed: HashSet<&ExerciseId> = desk
            .asked()
            .filter(|found| found.deck.id == *id && is_wanted(&found.exercise.id.fact))
            .filter(|found| !asked.contains(&(id.clone(), found.exercise.id.fact.clone())))
            .map(|found| &found.exercise.id)
            .collect();
        let bank = Bank::new(&loaded.deck, &loaded.derived);
        let length = self.length.min(MOST_QUESTIONS);
        let questions = compose(&bank, length, seed, |id| allowed.contains(id));
        asked.extend(questions.iter().map(|it| (id.clone(), it.exercise.fact.clone())));
        Round { title: loaded.deck.title.clone(), questions, seconds, points }
    }
}

impl Default for RoundSetup {
    fn default() -> Self {
        let topics = BTreeSet::new();
        Self { deck: None, topics, length: 8, seconds: Some(seconds(30)), points: 1 }
    }
}

const fn seconds(n: u32) -> NonZeroU32 {
    NonZeroU32::new(n).expect("no timer of no seconds is offered")
}
