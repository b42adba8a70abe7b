//! What quizzes of one deck are made from: its exercises, their wrong options, and what is
//! known of answers before any quiz.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::rc::Rc;

use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::traits::{Looks, Words, common, day_number, letter, letters, number, value, words};
use crate::deck::{Deck, EntityId, Fact, FactId};
use crate::exercise::{Answer, Candidate, Derived, Exercise, ExerciseId, Pool, WRONG_OPTIONS};
use crate::text::{fold, length};

/// How much readier an answer is drawn as a wrong option for each time it is right elsewhere: in
/// that proportion it is shown about three times as often wrong as right.
const WRONG_FOR_RIGHT: f64 = 1.0;

/// How readily an answer is drawn that is never right: it would soon be known for that.
const NEVER_RIGHT: f64 = 0.5;

/// How much readier an answer is drawn for each way in which it is near to the right one.
const NEARNESS: f64 = 2.0;

/// Facts so many days apart are near in time.
const NEAR_DAYS: i64 = 60;

/// How much readier a name is drawn that the learner took for the right one before.
const CONFUSED: f64 = 10.0;

/// So many of the names that a learner takes for another are preferred: not all the options.
const MOST_CONFUSED: usize = 2;

/// Of each exercise so many wrong options are kept ready: more would make no better question.
const MOST_CANDIDATES: usize = 40;

/// Among so many answers of the right kind, drawn by lot, they are looked for: so that the work
/// for a question does not grow with the deck.
const MOST_ALIKE: usize = 400;

/// For a name, the names that a learner took for it, the most frequent first.
pub type Confusions = HashMap<EntityId, Vec<EntityId>>;

/// A deck with the exercises derived from it, made ready for composing many quizzes.
pub struct Bank<'a> {
    deck: &'a Deck,
    exercises: &'a [Exercise],
    pool: Pool<'a>,
    /// The two names that are the answer most often.
    famous: Vec<&'a EntityId>,
    /// The facts in whose questions a word stands.
    mentions: HashMap<u64, Vec<&'a FactId>>,
    /// Where each answer, folded, stands in the story.
    places: HashMap<String, Place<'a>>,
    confusions: Confusions,
    /// The words of every exercise that can be asked as a choice.
    said: HashMap<&'a ExerciseId, Said>,
    /// The wrong options of the exercises asked so far.
    slates: RefCell<HashMap<&'a ExerciseId, Rc<Slate>>>,
}

/// The words of an exercise.
pub(super) struct Said {
    /// The telling words of the question as it is shown above options.
    pub(super) stem: Words,
    /// The letters of the same, by threes.
    letters: Words,
    /// The answer, folded.
    pub(super) answer: String,
    /// The telling words of the answer.
    pub(super) answer_words: Words,
}

/// Wrong options of one exercise, in step with how they look and how readily each is drawn.
pub(super) struct Slate {
    pub(super) candidates: Vec<Candidate>,
    pub(super) looks: Vec<Looks>,
    pub(super) readiness: Vec<f64>,
}

/// Where an answer stands in the story.
#[derive(Default)]
struct Place<'a> {
    /// How many exercises it answers.
    exercises: usize,
    tags: HashSet<&'a str>,
    days: BTreeSet<i64>,
}

impl<'a> Bank<'a> {
    /// The bank of a deck.
    pub fn new(deck: &'a Deck, derived: &'a Derived) -> Self {
        let mut right: HashMap<&EntityId, usize> = HashMap::new();
        let mut mentions: HashMap<u64, Vec<&FactId>> = HashMap::new();
        let mut places: HashMap<String, Place<'_>> = HashMap::new();
        let mut said = HashMap::new();
        for exercise in &derived.exercises {
            let answer = fold(&exercise.answer_text);
            let place = places.entry(answer.clone()).or_default();
            place.exercises += 1;
            if let Some(fact) = deck.facts.get(&exercise.id.fact) {
                place.tags.extend(fact.tags.iter().map(String::as_str));
                place.days.extend(fact.when.map(day_number));
            }
            if !exercise.choice() {
                continue;
            }
            if let Answer::Entity(id) = &exercise.answer {
                *right.entry(id).or_default() += 1;
            }
            let stem = words(prompt(exercise));
            for word in &stem {
                mentions.entry(*word).or_default().push(&exercise.id.fact);
            }
            let letters = letters(&fold(prompt(exercise)));
            let answer_words = words(&exercise.answer_text);
            said.insert(&exercise.id, Said { stem, letters, answer, answer_words });
        }
        let mut by_count: Vec<(&EntityId, usize)> = right.into_iter().collect();
        by_count.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        Self {
            deck,
            exercises: &derived.exercises,
            pool: Pool::new(deck, &derived.exercises),
            famous: by_count.into_iter().take(2).map(|(id, _)| id).collect(),
            mentions,
            places,
            confusions: Confusions::new(),
            said,
            slates: RefCell::default(),
        }
    }

    /// The same for a learner: what they took for the right answer before is shown them again.
    pub fn preferring(self, confusions: Confusions) -> Self {
        Self { confusions, slates: RefCell::default(), ..self }
    }

    /// The exercises that can be asked as a choice.
    pub(super) fn choices(&self) -> impl Iterator<Item = &'a Exercise> {
        self.exercises.iter().filter(|exercise| exercise.choice())
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
        let place = self.places.get(&fold(&self.pool.shown(answer)));
        let often = WRONG_FOR_RIGHT * place.map_or(0, |place| place.exercises) as f64;
        let fact = self.deck.facts.get(&exercise.id.fact);
        let ways = fact.zip(place).map_or(0, |(fact, place)| place.ways_near(fact));
        let is_of_a_role = self.have_a_role_in_common(&exercise.answer, answer);
        let nearness = NEARNESS.powi(ways + i32::from(is_of_a_role));
        let confused = if self.were_confused(&exercise.answer, answer) { CONFUSED } else { 1.0 };
        (NEVER_RIGHT + often) * nearness * confused
    }

    /// Whether two names are glossed with a word in common, as two secretaries are.
    fn have_a_role_in_common(&self, a: &Answer, b: &Answer) -> bool {
        let role = |answer: &Answer| match answer {
            Answer::Entity(id) => self.deck.entities.get(id)?.gloss.as_deref().map(words),
            _ => None,
        };
        role(a).zip(role(b)).is_some_and(|(a, b)| common(&a, &b) > 0)
    }

    fn were_confused(&self, right: &Answer, wrong: &Answer) -> bool {
        let (Answer::Entity(right), Answer::Entity(wrong)) = (right, wrong) else { return false };
        let others = self.confusions.get(right);
        others.is_some_and(|others| others.iter().take(MOST_CONFUSED).any(|other| other == wrong))
    }

    /// The words of an exercise that can be asked as a choice.
    pub(super) fn said(&self, exercise: &Exercise) -> &Said {
        &self.said[&exercise.id]
    }

    /// The wrong options of an exercise, ready to be chosen from.
    pub(super) fn slate(&self, exercise: &'a Exercise) -> Rc<Slate> {
        let mut slates = self.slates.borrow_mut();
        let slate = slates.entry(&exercise.id).or_insert_with(|| Rc::new(self.new_slate(exercise)));
        Rc::clone(slate)
    }

    fn new_slate(&self, exercise: &Exercise) -> Slate {
        let mut rng = ChaCha8Rng::seed_from_u64(number(exercise.id.to_string()));
        let mut alike: Vec<Answer> = self.pool.alike(exercise).collect();
        if alike.len() > MOST_ALIKE {
            alike = alike.partial_shuffle(&mut rng, MOST_ALIKE).0.to_vec();
        }
        // In an order by lot, the readier ones earlier; by the method of Efraimidis and Spirakis.
        let lot =
            |answer: Answer| (rng.random::<f64>().ln() / self.readiness(exercise, &answer), answer);
        let mut drawn: Vec<(f64, Answer)> = alike.into_iter().map(lot).collect();
        drawn.sort_by(|a, b| b.0.total_cmp(&a.0));
        let drawn = drawn.into_iter().map(|(_, answer)| answer);
        let mut candidates: Vec<Candidate> =
            self.pool.wrong(exercise, drawn).take(MOST_CANDIDATES).collect();
        // A date that nothing in the story has would be seen to be invented.
        prefer(&mut candidates, |wrong| {
            !matches!(wrong.answer, Answer::When(_)) || self.frequency(&wrong.text) > 0
        });
        // Nobody asks about Colombia what Colombia's government did, but where that is the answer.
        let own = common(&self.said(exercise).answer_words, &self.said(exercise).stem);
        prefer(&mut candidates, |wrong| {
            let is_name = matches!(wrong.answer, Answer::Entity(_));
            !is_name || own > 0 || common(&words(&wrong.text), &self.said(exercise).stem) == 0
        });
        let looks = candidates.iter().map(|candidate| self.looks(exercise, candidate)).collect();
        let readiness =
            candidates.iter().map(|wrong| self.readiness(exercise, &wrong.answer)).collect();
        Slate { candidates, looks, readiness }
    }

    /// How many exercises an answer is right for.
    fn frequency(&self, shown: &str) -> usize {
        self.places.get(&fold(shown)).map_or(0, |place| place.exercises)
    }

    /// What is seen of an option of an exercise.
    pub(super) fn looks(&self, exercise: &Exercise, option: &Candidate) -> Looks {
        let folded = fold(&option.text);
        let words = words(&option.text);
        let letters = letters(&folded);
        let fact = &exercise.id.fact;
        let mentions = |word: &u64| elsewhere(self.mentions.get(word), fact);
        let fame = words.iter().map(mentions).sum::<usize>() as f64 / words.len().max(1) as f64;
        let stem = &self.said(exercise).letters;
        Looks {
            value: value(&option.answer).unwrap_or(0),
            length: length(&option.text),
            letter: letter(&folded),
            fame,
            frequency: self.frequency(&option.text),
            echo: common(&letters, stem) as f64 / letters.len().max(1) as f64,
            letters,
            words,
        }
    }
}

/// Keeps those that fit, where they are enough for a question.
fn prefer(candidates: &mut Vec<Candidate>, fits: impl Fn(&Candidate) -> bool) {
    if candidates.iter().filter(|candidate| fits(candidate)).count() >= WRONG_OPTIONS {
        candidates.retain(fits);
    }
}

impl Place<'_> {
    /// In how many ways a fact is near: told under one of the same tags, or at the same time.
    fn ways_near(&self, fact: &Fact) -> i32 {
        let is_on_topic = fact.tags.iter().any(|tag| self.tags.contains(tag.as_str()));
        let is_near = fact
            .when
            .map(day_number)
            .is_some_and(|day| self.days.range(day - NEAR_DAYS..=day + NEAR_DAYS).next().is_some());
        i32::from(is_on_topic) + i32::from(is_near)
    }
}

/// How often something stands in exercises of other facts.
fn elsewhere(facts: Option<&Vec<&FactId>>, but: &FactId) -> usize {
    facts.map_or(0, |facts| facts.iter().filter(|fact| **fact != but).count())
}

/// The question as it is shown above options.
pub(super) fn prompt(exercise: &Exercise) -> &str {
    exercise.choice_prompt.as_deref().unwrap_or(&exercise.prompt)
}
