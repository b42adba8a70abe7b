//! Finds the facts that a query asks for.
//!
//! Each term becomes the set of facts it finds in a deck; sets are joined as the query says. Only
//! what an exercise is, or what is remembered of it, is asked one by one, of what is left then.

mod terms;

use std::cmp::Reverse;

use fixedbitset::FixedBitSet;

use super::index::Index;
use super::meant::{Meant, mended};
use super::query::{Node, Query, State, Term};
use crate::deck::Deck;
use crate::exercise::{Derived, Exercise};
use terms::{Set, set};

/// A deck with what was made of it.
#[derive(Clone, Copy, Debug)]
pub struct Searched<'a> {
    pub deck: &'a Deck,
    pub derived: &'a Derived,
    pub index: &'a Index,
}

impl<'a> Searched<'a> {
    /// The exercises of a fact.
    pub fn exercises(&self, fact: usize) -> &'a [Exercise] {
        &self.derived.exercises[self.index.exercises(fact)]
    }

    /// The same with their places.
    fn cards(&self, place: Place) -> impl Iterator<Item = Card<'a>> + use<'a> {
        let exercises = &self.derived.exercises;
        let numbers = self.index.exercises(place.fact);
        numbers.map(move |number| Card { deck: place.deck, number, exercise: &exercises[number] })
    }
}

/// An exercise, by itself and by its place, for whoever keeps lists of exercises.
#[derive(Clone, Copy, Debug)]
pub struct Card<'a> {
    /// The place of its deck among those searched.
    pub deck: usize,
    /// Its place among the exercises of its deck.
    pub number: usize,
    pub exercise: &'a Exercise,
}

/// Tells what is remembered of an exercise.
pub type Remembered<'r> = &'r dyn Fn(Card<'_>, State) -> bool;

/// Where a fact lies: the place of its deck among those searched, and its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    pub deck: usize,
    pub fact: usize,
}

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Found {
    /// Every fact, the best first: those that hold whole names and words as they were typed,
    /// each lot in the order of decks and of facts.
    pub facts: Vec<Place>,
    /// What was taken for a name that is like it, as nothing is called what was typed.
    pub meant: Vec<Meant>,
    /// The query with that in it.
    pub(super) query: Query,
    /// What each term finds in each deck.
    sets: Vec<Vec<Set>>,
}

/// Finds what `query` asks for. `remembered` is asked only where it matters.
pub fn find(query: &Query, decks: &[Searched<'_>], remembered: Remembered<'_>) -> Found {
    if query.is_empty() {
        return Found::default();
    }
    let mut query = query.clone();
    let sets_of = |term: &Term| -> Vec<Set> { decks.iter().map(|deck| set(term, deck)).collect() };
    let mut by_term = Vec::new();
    let mut meant = Vec::new();
    for term in &mut query.terms {
        let mut sets = sets_of(term);
        if sets.iter().all(Set::is_empty)
            && let Some((other, is)) = mended(term, decks)
        {
            *term = other;
            meant.push(is);
            sets = sets_of(term);
        }
        by_term.push(sets);
    }
    let mut by_term: Vec<_> = by_term.into_iter().map(Vec::into_iter).collect();
    let next_deck = |_| by_term.iter_mut().filter_map(Iterator::next).collect();
    let sets = decks.iter().map(next_deck).collect();
    let mut found = Found { facts: Vec::new(), meant, query, sets };
    found.facts = found.best_first(decks, remembered);
    found
}

impl Found {
    /// The exercises of a fact that was found for which the whole query holds.
    pub fn cards<'a>(
        &self,
        place: Place,
        searched: &Searched<'a>,
        remembered: Remembered<'_>,
    ) -> Vec<Card<'a>> {
        searched.cards(place).filter(|card| self.holds(place, Some(*card), remembered)).collect()
    }

    fn best_first(&self, decks: &[Searched<'_>], remembered: Remembered<'_>) -> Vec<Place> {
        let is_one_by_one = self.query.terms.iter().any(Term::is_of_exercise);
        let mut scored = Vec::new();
        for (deck, searched) in decks.iter().enumerate() {
            let sets = &self.sets[deck];
            let candidates = self.candidates(&self.query.root, sets, searched.index.facts());
            for fact in candidates.ones() {
                let place = Place { deck, fact };
                if is_one_by_one && !self.holds_for_one(place, searched, remembered) {
                    continue;
                }
                let score: u32 = sets.iter().map(|set| set.score(fact)).sum();
                scored.push((score, place));
            }
        }
        // The sort is stable: within a score they stay in the order of the story.
        scored.sort_by_key(|(score, _)| Reverse(*score));
        scored.into_iter().map(|(_, place)| place).collect()
    }

    /// The facts for which the query may hold, whatever their exercises are.
    fn candidates(&self, node: &Node, sets: &[Set], facts: usize) -> FixedBitSet {
        let all = || {
            let mut all = FixedBitSet::with_capacity(facts);
            all.insert_range(..);
            all
        };
        let of_fact = |term: &usize| {
            let is_of_exercise = self.query.terms[*term].is_of_exercise();
            (!is_of_exercise).then(|| sets[*term].facts())
        };
        match node {
            Node::All(nodes) => nodes.iter().fold(all(), |mut left, node| {
                left.intersect_with(&self.candidates(node, sets, facts));
                left
            }),
            Node::Any(nodes) => {
                nodes.iter().fold(FixedBitSet::with_capacity(facts), |mut found, node| {
                    found.union_with(&self.candidates(node, sets, facts));
                    found
                })
            }
            Node::Is(term) => of_fact(term).cloned().unwrap_or_else(all),
            Node::IsNot(term) => {
                let mut left = all();
                if let Some(found) = of_fact(term) {
                    left.difference_with(found);
                }
                left
            }
        }
    }

    /// Whether the query holds for one of a fact's exercises, or for the fact if it has none.
    fn holds_for_one(&self, place: Place, searched: &Searched<'_>, is: Remembered<'_>) -> bool {
        let mut cards = searched.cards(place).peekable();
        cards.peek().is_none() && self.holds(place, None, is)
            || cards.any(|card| self.holds(place, Some(card), is))
    }

    fn holds(&self, place: Place, card: Option<Card<'_>>, is: Remembered<'_>) -> bool {
        self.holds_at(&self.query.root, place, card, is)
    }

    fn holds_at(
        &self,
        node: &Node,
        place: Place,
        card: Option<Card<'_>>,
        is: Remembered<'_>,
    ) -> bool {
        let finds = |term: &usize| match &self.query.terms[*term] {
            Term::State(state) => card.is_some_and(|card| is(card, *state)),
            Term::Quality(quality) => card.is_some_and(|card| quality.is_of(card.exercise)),
            _ => self.sets[place.deck][*term].facts().contains(place.fact),
        };
        match node {
            Node::All(nodes) => nodes.iter().all(|node| self.holds_at(node, place, card, is)),
            Node::Any(nodes) => nodes.iter().any(|node| self.holds_at(node, place, card, is)),
            Node::Is(term) => finds(term),
            Node::IsNot(term) => !finds(term),
        }
    }
}
