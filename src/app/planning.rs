//! What to study now, and what may be studied beyond that.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use crate::app::agenda::Item;
use crate::app::bank::Found;
use crate::app::desk::{Desk, reviewed};
use crate::app::setting::Answers;
use crate::clock::StudyDay;
use crate::deck::{DeckId, FactId};
use crate::exercise::ExerciseId;
use crate::schedule::{Beginning, Candidate, Limits, Queue, Standing, ahead, plan};
use crate::stats::Way;
use crate::store::Event;

/// The highest importance an author can give. A fact not met yet comes before another form of
/// one that was, however important: the story is told before it is told again.
const MOST_IMPORTANT: u8 = 5;

/// Studying ahead offers so many exercises; a session ends before them.
const MOST_AHEAD: u32 = 200;

/// What a session asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Aim {
    /// What is due and new, of one deck or of all, within the limits of today.
    Today(Option<DeckId>),
    /// What is due and new in a deck, whatever was begun today already.
    Deck(DeckId),
    /// What is due and new of these facts of a deck, whatever was begun today already.
    Facts(DeckId, Arc<[FactId]>),
    /// What the limits of today leave over, and what comes back in the next days.
    Ahead,
}

impl Desk {
    /// What to study now with this aim.
    pub fn aim(&self, aim: &Aim) -> Queue {
        let (_, today) = self.now();
        match aim {
            Aim::Today(deck) => self.plan_within(deck.as_ref(), self.limits(today)),
            Aim::Deck(deck) => {
                self.plan_within(Some(deck), self.limits_of_what_is_asked_for(today))
            }
            Aim::Facts(deck, facts) => {
                let place = self.bank.place_of(deck);
                let facts: HashSet<&FactId> = facts.iter().collect();
                let candidates = self.candidates(|index, item| {
                    place == Some(item.place)
                        && facts.contains(&self.bank.at(index).exercise.id.fact)
                });
                let (now, today) = self.now();
                let limits = self.limits_of_what_is_asked_for(today);
                plan(&self.scheduler, &candidates, limits, now, today)
            }
            Aim::Ahead => ahead(&self.candidates(|_, _| true), MOST_AHEAD, today),
        }
    }

    /// What to study now of all decks, within the limits of today.
    pub fn plan(&self) -> Queue {
        let (_, today) = self.now();
        self.plan_within(None, self.limits(today))
    }

    /// Of all decks, new is only what comes from the first deck on the shelf, which leads, and
    /// from those already begun: nobody asked for the others yet, and two of them may tell the
    /// same story.
    fn plan_within(&self, deck: Option<&DeckId>, limits: Limits) -> Queue {
        let (now, today) = self.now();
        let candidates = match deck.map(|deck| self.bank.place_of(deck)) {
            Some(place) => self.candidates(|_, item| place == Some(item.place)),
            None => {
                self.candidates(|_, item| item.place == 0 || self.agenda.deck(item.place).met > 0)
            }
        };
        plan(&self.scheduler, &candidates, limits, now, today)
    }

    /// The exercises that may be asked, among those that are meant.
    pub fn candidates(&self, is_meant: impl Fn(usize, &Item) -> bool) -> Vec<Candidate<'_>> {
        let (_, today) = self.now();
        let standings = self.standings(today);
        let way = |item: &Item| match self.settings.answers {
            Answers::Typed if item.can_be_typed => Way::Typed,
            Answers::Typed | Answers::Flashcards => Way::Flashcard,
        };
        let items = self.agenda.items().iter().enumerate();
        items
            .filter(|(index, item)| !item.is_suspended && is_meant(*index, item))
            .map(|(index, item)| Candidate {
                index,
                fact: item.fact,
                importance: match item.memory {
                    None if !self.agenda.is_met(item.fact) => item.importance + MOST_IMPORTANT,
                    _ => item.importance,
                },
                memory: item.memory.as_ref(),
                standing: standings[item.fact],
                takes_millis: self.tempo.millis(way(item)),
            })
            .collect()
    }

    /// What stands against asking each fact today: it was asked, or put off to another day.
    fn standings(&self, today: StudyDay) -> Vec<Standing> {
        let mut standings = vec![Standing::Open; self.bank.facts()];
        let seen = self.reviewed_on(today).filter_map(|exercise| self.bank.get(exercise));
        seen.for_each(|found| standings[found.fact] = Standing::SisterSeen);
        self.buried_on(today).for_each(|found| standings[found.fact] = Standing::Buried);
        standings
    }

    /// The exercises whose facts were put off from this day to another.
    pub fn buried_on(&self, day: StudyDay) -> impl Iterator<Item = Found<'_>> {
        self.log.iter().filter(move |entry| entry.day == day).filter_map(|entry| {
            match &entry.event {
                Event::Buried { exercise } => self.bank.get(exercise),
                _ => None,
            }
        })
    }

    /// How many facts were put off from this day to another.
    pub fn put_off_on(&self, day: StudyDay) -> usize {
        self.buried_on(day).map(|found| found.fact).collect::<HashSet<_>>().len()
    }

    /// The exercise of each review of this day. What a clock of the future left behind is none
    /// of it: it would use up the limits of every day until then.
    pub fn reviewed_on(&self, day: StudyDay) -> impl Iterator<Item = &ExerciseId> {
        self.log.iter().filter(move |entry| entry.day == day).filter_map(reviewed)
    }

    /// How much more today may hold of what somebody asked for by name.
    fn limits_of_what_is_asked_for(&self, today: StudyDay) -> Limits {
        let new_left = self.settings.new_per_day.max(1);
        Limits { new_left, beginning: Beginning::WhateverWaits, ..self.limits(today) }
    }

    /// How much more today may hold.
    pub fn limits(&self, today: StudyDay) -> Limits {
        let mut counts: HashMap<&ExerciseId, u32> = HashMap::new();
        for exercise in self.reviewed_on(today) {
            *counts.entry(exercise).or_default() += 1;
        }
        // An exercise all of whose reviews are of today began today.
        let began_today = |(exercise, count): &(&&ExerciseId, &u32)| {
            self.memory(exercise).is_some_and(|memory| memory.reviews <= **count)
        };
        let began = counts.iter().filter(began_today).count();
        let reviews_done = counts.len() - began;
        let left =
            |limit: u32, used: usize| limit.saturating_sub(u32::try_from(used).unwrap_or(u32::MAX));
        Limits {
            new_left: left(self.settings.new_per_day, began),
            reviews_left: left(self.settings.reviews_per_day, reviews_done),
            reviews_done: u32::try_from(reviews_done).unwrap_or(u32::MAX),
            beginning: Beginning::OnceNothingWaits,
        }
    }
}
