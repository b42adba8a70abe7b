//! Picks the facts, forms and options of a quiz.

use std::collections::{HashMap, HashSet};
use std::mem::discriminant;

use indexmap::IndexMap;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::bank::{Bank, prompt};
use super::options::{WRONG_OPTIONS, draw};
use super::tells::Balance;
use super::traits::{Record, Sight, Traits, Words, letters, value};
use crate::deck::FactId;
use crate::exercise::{Answer, Candidate, Cited, Exercise, ExerciseId, FEWEST_WRONG_OPTIONS, Form};
use crate::text::fold;

/// Of the questions that ask for a name, at most this share may have one of the two most
/// frequent names as the answer: whoever knows only who the story is about gains nothing.
const MOST_FAMOUS_SHARE: f64 = 0.33;

/// At most this share of the questions may be written by hand: their options are the same
/// whenever they are asked, so that the right one is soon known by its company.
const MOST_BY_HAND_SHARE: f64 = 0.15;

/// In so many questions one answer may be right twice.
const QUESTIONS_PER_REPEATED_ANSWER: usize = 10;

/// Two stems that share this part of their words speak of the same thing.
const SAME_SUBJECT_SHARE: f64 = 0.5;

/// Among so many answers of the right kind, drawn by lot, wrong options are looked for: more
/// would cost time in a large deck and make no better question.
const MOST_CANDIDATES: usize = 40;

/// So many sets of options are weighed against one another.
const SETS: usize = 30;

/// One question of a quiz, as it will be shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub exercise: ExerciseId,
    pub stem: String,
    /// Three or four options, in the order they are shown.
    pub options: Vec<String>,
    /// Which option is right, from 0.
    pub key: usize,
    /// Where the answer stands.
    pub sources: Vec<Cited>,
}

/// A quiz of up to `length` questions from one deck, each about another fact; fewer where
/// the deck yields fewer. `allowed` says which exercises may be asked. The same deck,
/// length and seed always give the same quiz.
pub fn compose(
    bank: &Bank<'_>,
    length: usize,
    seed: u64,
    allowed: impl Fn(&ExerciseId) -> bool,
) -> Vec<Question> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut by_fact: IndexMap<&FactId, Vec<&Exercise>> = IndexMap::new();
    for exercise in bank.choices().filter(|exercise| allowed(&exercise.id)) {
        by_fact.entry(&exercise.id.fact).or_default().push(exercise);
    }
    let mut facts: Vec<Vec<&Exercise>> = by_fact.into_values().collect();
    facts.shuffle(&mut rng);
    for forms in &mut facts {
        forms.shuffle(&mut rng);
    }
    let mut choice = Choice::new(bank, length);
    // A small deck may not hold a quiz that is balanced in every respect: what is still
    // missing after a strict round is filled without regard to balance.
    for strict in [Strict::Yes, Strict::No] {
        for forms in &facts {
            if choice.exercises.len() == length {
                break;
            }
            choice.take_one_of(forms, strict);
        }
    }
    let mut exercises = choice.exercises;
    exercises.shuffle(&mut rng);
    with_options(bank, &exercises, &mut rng)
}

/// Whether the balance of answers counts, or only truth.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Strict {
    Yes,
    No,
}

/// The exercises of a quiz, as they are picked.
struct Choice<'b, 'a> {
    bank: &'b Bank<'a>,
    most_per_answer: usize,
    asked: HashSet<&'b FactId>,
    /// How often each answer was right, folded.
    answers: HashMap<String, usize>,
    most_by_hand: usize,
    by_hand: usize,
    names: usize,
    famous_names: usize,
    /// Folded words of stem and answer of each question.
    words: Vec<(HashSet<String>, String)>,
    exercises: Vec<&'b Exercise>,
}

impl<'b, 'a> Choice<'b, 'a> {
    fn new(bank: &'b Bank<'a>, length: usize) -> Self {
        Self {
            bank,
            most_per_answer: (length / QUESTIONS_PER_REPEATED_ANSWER).max(1),
            asked: HashSet::new(),
            answers: HashMap::new(),
            most_by_hand: (MOST_BY_HAND_SHARE * length as f64).ceil() as usize,
            by_hand: 0,
            names: 0,
            famous_names: 0,
            words: Vec::new(),
            exercises: Vec::new(),
        }
    }

    /// Takes one fact in the first form that fits.
    fn take_one_of(&mut self, forms: &[&'b Exercise], strict: Strict) {
        if forms.iter().any(|exercise| self.asked.contains(&exercise.id.fact)) {
            return;
        }
        let fits = |exercise: &&&Exercise| {
            (strict == Strict::No || !self.unbalances(exercise)) && !self.gives_away(exercise)
        };
        if let Some(exercise) = forms.iter().find(fits) {
            self.take(exercise);
        }
    }

    fn take(&mut self, exercise: &'b Exercise) {
        self.asked.insert(&exercise.id.fact);
        *self.answers.entry(fold(&exercise.answer_text)).or_default() += 1;
        if let Answer::Entity(_) = &exercise.answer {
            self.names += 1;
            self.famous_names += usize::from(self.bank.is_famous(&exercise.answer));
        }
        self.by_hand += usize::from(is_by_hand(exercise));
        self.words.push(words_of(exercise));
        self.exercises.push(exercise);
    }

    fn unbalances(&self, exercise: &Exercise) -> bool {
        let times = self.answers.get(&fold(&exercise.answer_text)).copied().unwrap_or(0);
        let most_famous = MOST_FAMOUS_SHARE * (self.names + 1) as f64;
        times >= self.most_per_answer
            || is_by_hand(exercise) && self.by_hand >= self.most_by_hand
            || self.bank.is_famous(&exercise.answer)
                && (self.famous_names + 1) as f64 > most_famous.max(1.0)
    }

    /// Whether a question on the same matter tells the answer of the other in its stem.
    fn gives_away(&self, exercise: &Exercise) -> bool {
        let (words, answer) = words_of(exercise);
        self.words.iter().any(|(other_words, other_answer)| {
            let shared = words.intersection(other_words).count() as f64;
            let smaller = words.len().min(other_words.len()).max(1) as f64;
            let tells = |words: &HashSet<String>, answer: &str| {
                answer.split(' ').all(|word| words.contains(word))
            };
            shared / smaller >= SAME_SUBJECT_SHARE
                && (tells(&words, other_answer) || tells(other_words, &answer))
        })
    }
}

/// The exercises as questions, in their order.
fn with_options(bank: &Bank<'_>, exercises: &[&Exercise], rng: &mut impl Rng) -> Vec<Question> {
    let stems: Vec<Words> = exercises.iter().map(|exercise| bank.stem_words(exercise)).collect();
    let mut record = Record::default();
    // What one kind of answer gives away another cannot make good.
    let mut balances: HashMap<_, Balance> = HashMap::new();
    let mut questions = Vec::new();
    for (at, exercise) in exercises.iter().enumerate() {
        let letters = letters(&fold(prompt(exercise)));
        let sight = Sight { stems: &stems, letters: &letters, at, record: &record };
        let kind = (discriminant(&exercise.answer), is_by_hand(exercise));
        let balance = balances.entry(kind).or_default();
        let Some((options, key)) = options(bank, exercise, &sight, balance, rng) else {
            continue;
        };
        record.add(&options, key);
        questions.push(Question {
            exercise: exercise.id.clone(),
            stem: prompt(exercise).to_owned(),
            options,
            key,
            sources: exercise.sources.clone(),
        });
    }
    questions
}

/// The options as shown and which of them is right; nothing where fewer than two wrong ones
/// are left.
fn options(
    bank: &Bank<'_>,
    exercise: &Exercise,
    sight: &Sight<'_>,
    balance: &mut Balance,
    rng: &mut impl Rng,
) -> Option<(Vec<String>, usize)> {
    let candidates = candidates(bank, exercise, rng);
    if candidates.len() < FEWEST_WRONG_OPTIONS {
        return None;
    }
    let right = one_answer(&exercise.answer, rng)?;
    let right = Candidate { text: bank.pool().shown(&right), answer: right };
    let of_right = bank.traits(exercise, &right, sight);
    let of_wrong: Vec<Traits> =
        candidates.iter().map(|candidate| bank.traits(exercise, candidate, sight)).collect();
    let readiness: Vec<f64> =
        candidates.iter().map(|wrong| bank.readiness(exercise, &wrong.answer)).collect();
    let sets: Vec<Vec<usize>> = (0..SETS)
        .map(|_| draw(&right.answer, &candidates, |candidate| readiness[candidate], rng))
        .collect();
    let traits: Vec<Vec<&Traits>> =
        sets.iter().map(|set| set.iter().map(|&wrong| &of_wrong[wrong]).collect()).collect();
    let best = balance.choose(&of_right, &traits, rng)?;
    let mut options: Vec<&Candidate> = sets[best].iter().map(|&at| &candidates[at]).collect();
    options.push(&right);
    options.shuffle(rng);
    // Values are shown in their order: to look for one is no part of the question.
    options.sort_by_key(|option| value(&option.answer));
    let key = options.iter().position(|option| option.text == right.text)?;
    Some((options.into_iter().map(|option| option.text.clone()).collect(), key))
}

/// Wrong options to draw from.
fn candidates(bank: &Bank<'_>, exercise: &Exercise, rng: &mut impl Rng) -> Vec<Candidate> {
    let pool = bank.pool();
    let alike: Vec<Answer> = pool.alike(exercise).collect();
    let readiness = |answer: &Answer| bank.readiness(exercise, answer);
    let drawn = alike.sample_weighted(rng, MOST_CANDIDATES, readiness);
    let drawn = drawn.into_iter().flatten().cloned();
    let candidates: Vec<Candidate> = pool.wrong(exercise, drawn).collect();
    if candidates.len() < WRONG_OPTIONS {
        return pool.wrong(exercise, alike.into_iter()).collect();
    }
    candidates
}

fn is_by_hand(exercise: &Exercise) -> bool {
    matches!(exercise.id.form, Form::Ask(_))
}

/// The answer as one option: of a list, one of its members.
fn one_answer(answer: &Answer, rng: &mut impl Rng) -> Option<Answer> {
    match answer {
        Answer::Entities(members) => members.choose(rng).cloned().map(Answer::Entity),
        other => Some(other.clone()),
    }
}

/// The words of a stem that say what it is about, and the folded answer.
fn words_of(exercise: &Exercise) -> (HashSet<String>, String) {
    let telling = |word: &&str| word.len() > 3 || word.bytes().all(|b| b.is_ascii_digit());
    let words = fold(&exercise.prompt).split(' ').filter(telling).map(str::to_owned).collect();
    (words, fold(&exercise.answer_text))
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;

    use super::*;
    use crate::deck::{Deck, parse};
    use crate::exercise::derive;

    /// A made-up chronicle: so many ministers, each with a deed and its month, and as many
    /// officials who counted something.
    fn chronicle(ministers: usize) -> Deck {
        let mut text = "format = 1\n[deck]\nid = \"d\"\ntitle = \"T\"\nlang = \"en\"\n\
                        [source.s]\noutlet = \"S\"\n"
            .to_owned();
        for n in 0..ministers {
            let month = n % 12 + 1;
            let long = "very ".repeat(n % 7);
            write!(
                text,
                "[person.m{n}]\nname = \"Minister {n}\"\n[person.c{n}]\nname = \"Counter {n}\"\n\
                 [event.e{n}]\nactor = \"m{n}\"\ndid = \"open a {long}new bridge number {n}\"\n\
                 when = \"2024-{month:02}\"\ncite.s = \"¶1\"\n\
                 [number.n{n}]\nactor = \"c{n}\"\ndid = \"count {{n|ships of class {n}}}\"\n\
                 n = {}\ncite.s = \"¶1\"\n",
                20 + n
            )
            .unwrap();
        }
        let parsed = parse(&text);
        assert_eq!(parsed.problems, []);
        parsed.deck
    }

    fn quizzes(deck: &Deck, seeds: u64) -> Vec<Vec<Question>> {
        let derived = derive(deck);
        let bank = Bank::new(deck, &derived);
        (0..seeds).map(|seed| compose(&bank, 20, seed, |_| true)).collect()
    }

    #[test]
    fn a_quiz_asks_each_fact_once_with_one_right_option() {
        let deck = chronicle(24);
        let derived = derive(&deck);
        for quiz in quizzes(&deck, 40) {
            assert_eq!(quiz.len(), 20);
            let facts: HashSet<&FactId> = quiz.iter().map(|q| &q.exercise.fact).collect();
            assert_eq!(facts.len(), 20);
            for question in &quiz {
                let exercise =
                    derived.exercises.iter().find(|e| e.id == question.exercise).unwrap();
                assert_eq!(question.options[question.key], exercise.answer_text);
                let different: HashSet<String> = question.options.iter().map(|o| fold(o)).collect();
                assert_eq!(different.len(), 4, "{question:?}");
            }
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_quiz_and_another_seed_another() {
        let deck = chronicle(24);
        assert_eq!(quizzes(&deck, 3), quizzes(&deck, 3));
        let quizzes = quizzes(&deck, 2);
        assert_ne!(quizzes[0], quizzes[1]);
    }

    #[test]
    fn no_place_among_sorted_options_is_right_more_often_than_the_others() {
        let mut at = [0_u32; 4];
        for question in quizzes(&chronicle(24), 80).into_iter().flatten() {
            if matches!(question.exercise.form.to_string().as_str(), "when" | "how-many") {
                at[question.key] += 1;
            }
        }
        let all: u32 = at.iter().sum();
        assert!(all > 500, "{at:?}");
        for count in at {
            assert!((0.20..0.30).contains(&(f64::from(count) / f64::from(all))), "{at:?}");
        }
    }

    #[test]
    fn the_longest_option_is_right_no_more_often_than_chance() {
        let (mut longest, mut all) = (0_u32, 0_u32);
        for question in quizzes(&chronicle(24), 80).into_iter().flatten() {
            if question.exercise.form.to_string() == "what" {
                let length = |at: usize| crate::text::length(&question.options[at]);
                all += 1;
                longest += u32::from((0..4).all(|at| length(at) <= length(question.key)));
            }
        }
        assert!(all > 100);
        assert!(
            (0.15..0.35).contains(&(f64::from(longest) / f64::from(all))),
            "{longest} of {all}"
        );
    }

    #[test]
    fn only_what_is_allowed_is_asked_and_a_small_deck_gives_what_it_has() {
        let deck = chronicle(3);
        let derived = derive(&deck);
        let bank = Bank::new(&deck, &derived);
        let allowed = |id: &ExerciseId| id.fact.name() != "e0";
        let quiz = compose(&bank, 20, 1, allowed);
        assert!((3..=5).contains(&quiz.len()), "{}", quiz.len());
        assert!(quiz.iter().all(|question| question.exercise.fact.name() != "e0"));
        assert_eq!(compose(&bank, 20, 1, |_| false), []);
        assert_eq!(compose(&bank, 0, 1, |_| true), []);
    }
}
