//! What quizzes of one deck are made from: its exercises, their wrong options, and what is
//! known of answers before any quiz.

use std::collections::{HashMap, HashSet};

use super::traits::{Sight, Traits, Words, common, letter, letters, value, words};
use crate::deck::{Deck, EntityId, FactId};
use crate::exercise::{Answer, Candidate, Derived, Exercise, Pool};
use crate::text::{fold, length};

/// How much readier a name is drawn as a wrong option for each time it is right elsewhere:
/// a name should be shown about three times as often wrong as right.
const WRONG_FOR_RIGHT: f64 = 3.0;

/// How much readier an answer is drawn that belongs to the same part of the story.
const NEARNESS: f64 = 3.0;

/// A deck with the exercises derived from it, made ready for composing many quizzes.
pub struct Bank<'a> {
    deck: &'a Deck,
    exercises: &'a [Exercise],
    pool: Pool<'a>,
    /// The two names that are the answer most often.
    famous: Vec<&'a EntityId>,
    /// The facts in whose questions a word stands.
    mentions: HashMap<u64, Vec<&'a FactId>>,
    /// The facts that each answer, folded, belongs to.
    facts: HashMap<String, Vec<&'a FactId>>,
}

impl<'a> Bank<'a> {
    /// The bank of a deck.
    pub fn new(deck: &'a Deck, derived: &'a Derived) -> Self {
        let mut right: HashMap<&EntityId, usize> = HashMap::new();
        let mut mentions: HashMap<u64, Vec<&FactId>> = HashMap::new();
        let mut facts: HashMap<String, Vec<&FactId>> = HashMap::new();
        for exercise in &derived.exercises {
            facts.entry(fold(&exercise.answer_text)).or_default().push(&exercise.id.fact);
            if !exercise.choice {
                continue;
            }
            if let Answer::Entity(id) = &exercise.answer {
                *right.entry(id).or_default() += 1;
            }
            for word in words(prompt(exercise)) {
                mentions.entry(word).or_default().push(&exercise.id.fact);
            }
        }
        let mut by_count: Vec<(&EntityId, usize)> = right.iter().map(|(id, n)| (*id, *n)).collect();
        by_count.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        Self {
            deck,
            exercises: &derived.exercises,
            pool: Pool::new(deck, &derived.exercises),
            famous: by_count.into_iter().take(2).map(|(id, _)| id).collect(),
            mentions,
            facts,
        }
    }

    /// The exercises that can be asked as a choice.
    pub(super) fn choices(&self) -> impl Iterator<Item = &'a Exercise> {
        self.exercises.iter().filter(|exercise| exercise.choice)
    }

    pub(super) fn pool(&self) -> &Pool<'a> {
        &self.pool
    }

    /// Whether an answer is one of the two names that the story is about.
    pub(super) fn is_famous(&self, answer: &Answer) -> bool {
        matches!(answer, Answer::Entity(id) if self.famous.contains(&id))
    }

    /// How readily an answer is drawn as a wrong option of an exercise.
    pub(super) fn readiness(&self, exercise: &Exercise, answer: &Answer) -> f64 {
        let shown = fold(&self.pool.shown(answer));
        let often = WRONG_FOR_RIGHT * self.facts.get(&shown).map_or(0, Vec::len) as f64;
        let near = if self.is_near(exercise, &shown) { NEARNESS } else { 1.0 };
        (1.0 + often) * near
    }

    /// Whether another fact with this answer is told under one of the same tags.
    fn is_near(&self, exercise: &Exercise, answer: &str) -> bool {
        let tags = |id: &FactId| {
            let fact = self.deck.facts.get(id);
            fact.map(|fact| fact.tags.iter().collect::<HashSet<_>>()).unwrap_or_default()
        };
        let own = tags(&exercise.id.fact);
        let facts = self.facts.get(answer);
        facts.into_iter().flatten().any(|fact| !tags(fact).is_disjoint(&own))
    }

    /// The telling words of a question as it is shown above options.
    pub(super) fn stem_words(&self, exercise: &Exercise) -> Words {
        words(prompt(exercise))
    }

    /// What is seen of an option of an exercise.
    pub(super) fn traits(
        &self,
        exercise: &Exercise,
        option: &Candidate,
        sight: &Sight<'_>,
    ) -> Traits {
        let folded = fold(&option.text);
        let words = words(&option.text);
        let letters = letters(&folded);
        let fact = &exercise.id.fact;
        let mentions = |word: &u64| elsewhere(self.mentions.get(word), fact);
        let fame = words.iter().map(mentions).sum::<usize>() as f64 / words.len().max(1) as f64;
        Traits {
            value: value(&option.answer).unwrap_or(0),
            length: length(&option.text),
            letter: letter(&folded),
            fame,
            mentions: sight.mentions(&words),
            hint: sight.hint(&words),
            frequency: self.facts.get(&folded).map_or(0, Vec::len),
            exposure: sight.record.shown(&option.text),
            answered: sight.record.right(&option.text),
            echo: common(&letters, sight.letters) as f64 / letters.len().max(1) as f64,
            letters,
        }
    }
}

/// How often something stands in exercises of other facts.
fn elsewhere(facts: Option<&Vec<&FactId>>, but: &FactId) -> usize {
    facts.map_or(0, |facts| facts.iter().filter(|fact| **fact != but).count())
}

/// The question as it is shown above options.
pub(super) fn prompt(exercise: &Exercise) -> &str {
    exercise.choice_prompt.as_ref().unwrap_or(&exercise.prompt)
}
