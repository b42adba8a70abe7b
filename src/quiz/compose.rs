//! Picks the facts, forms and options of a quiz.

use std::collections::{HashMap, HashSet};

use indexmap::IndexMap;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::options::options;
use crate::deck::{Deck, EntityId, FactId};
use crate::exercise::{Answer, Cited, Derived, Exercise, ExerciseId, Pool};
use crate::text::fold;

/// Of the questions that ask for a name, at most this share may have one of the two most
/// frequent names as the answer: whoever knows only who the story is about gains nothing.
const MOST_FAMOUS_SHARE: f64 = 0.38;

/// In so many questions one answer may be right twice.
const QUESTIONS_PER_REPEATED_ANSWER: usize = 10;

/// Two stems that share this part of their words speak of the same thing.
const SAME_SUBJECT_SHARE: f64 = 0.5;

/// Among so many answers of the right kind, drawn by lot, wrong options are looked for: more
/// would cost time in a large deck and make no better question.
const MOST_CANDIDATES: usize = 60;

/// A deck with the exercises derived from it.
#[derive(Clone, Copy, Debug)]
pub struct Bank<'a> {
    pub deck: &'a Deck,
    pub derived: &'a Derived,
}

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
    bank: Bank<'_>,
    length: usize,
    seed: u64,
    allowed: impl Fn(&ExerciseId) -> bool,
) -> Vec<Question> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut by_fact: IndexMap<&FactId, Vec<&Exercise>> = IndexMap::new();
    for exercise in &bank.derived.exercises {
        if exercise.choice && allowed(&exercise.id) {
            by_fact.entry(&exercise.id.fact).or_default().push(exercise);
        }
    }
    let mut facts: Vec<Vec<&Exercise>> = by_fact.into_values().collect();
    facts.shuffle(&mut rng);
    for forms in &mut facts {
        forms.shuffle(&mut rng);
    }
    let mut draft = Draft::new(bank, length);
    // A small deck may not hold a quiz that is balanced in every respect: what is still
    // missing after a strict round is filled without regard to balance.
    for strict in [Strict::Yes, Strict::No] {
        for forms in &facts {
            if draft.questions.len() == length {
                break;
            }
            draft.ask_one_of(forms, strict, &mut rng);
        }
    }
    draft.questions.shuffle(&mut rng);
    draft.questions
}

/// Whether the balance of answers counts, or only truth.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Strict {
    Yes,
    No,
}

/// A quiz in the making.
struct Draft<'a> {
    pool: Pool<'a>,
    /// How often each name is the answer, over all exercises.
    right: HashMap<&'a EntityId, usize>,
    famous: Vec<&'a EntityId>,
    most_per_answer: usize,
    asked: HashSet<&'a FactId>,
    answers: HashMap<String, usize>,
    name_questions: usize,
    famous_questions: usize,
    /// Folded words of stem and answer of each question.
    words: Vec<(HashSet<String>, String)>,
    questions: Vec<Question>,
}

impl<'a> Draft<'a> {
    fn new(bank: Bank<'a>, length: usize) -> Self {
        let mut right: HashMap<&EntityId, usize> = HashMap::new();
        for exercise in bank.derived.exercises.iter().filter(|exercise| exercise.choice) {
            if let Answer::Entity(id) = &exercise.answer {
                *right.entry(id).or_default() += 1;
            }
        }
        let mut by_count: Vec<(&EntityId, usize)> = right.iter().map(|(id, n)| (*id, *n)).collect();
        by_count.sort_by(|a, b| b.1.cmp(&a.1).then(a.0.cmp(b.0)));
        Self {
            pool: Pool::new(bank.deck, &bank.derived.exercises),
            right,
            famous: by_count.into_iter().take(2).map(|(id, _)| id).collect(),
            most_per_answer: (length / QUESTIONS_PER_REPEATED_ANSWER).max(1),
            asked: HashSet::new(),
            answers: HashMap::new(),
            name_questions: 0,
            famous_questions: 0,
            words: Vec::new(),
            questions: Vec::new(),
        }
    }

    /// Adds a question about one fact, in the first form that fits.
    fn ask_one_of(&mut self, forms: &[&'a Exercise], strict: Strict, rng: &mut impl Rng) {
        if forms.iter().any(|exercise| self.asked.contains(&exercise.id.fact)) {
            return;
        }
        for exercise in forms {
            if strict == Strict::Yes && self.unbalances(exercise) || self.gives_away(exercise) {
                continue;
            }
            // Names are drawn the more often the more often they are right elsewhere, so that
            // a name that is shown often is no sign of being right.
            let weight = |answer: &Answer| match answer {
                Answer::Entity(id) => 1.0 + 3.0 * self.right.get(id).copied().unwrap_or(0) as f64,
                _ => 1.0,
            };
            let alike: Vec<Answer> = self.pool.alike(exercise).collect();
            let drawn = alike.sample_weighted(rng, MOST_CANDIDATES, weight);
            let drawn = drawn.into_iter().flatten().cloned();
            let candidates: Vec<_> = self.pool.wrong(exercise, drawn).collect();
            let Some(answer) = one_answer(&exercise.answer, rng) else { continue };
            let right = self.pool.shown(&answer);
            if let Some((options, key)) = options(&answer, right, &candidates, weight, rng) {
                self.add(exercise, options, key);
                return;
            }
        }
    }

    fn unbalances(&self, exercise: &Exercise) -> bool {
        let times = self.answers.get(&fold(&exercise.answer_text)).copied().unwrap_or(0);
        let is_famous = matches!(&exercise.answer, Answer::Entity(id) if self.famous.contains(&id));
        let most_famous = MOST_FAMOUS_SHARE * (self.name_questions + 1) as f64;
        times >= self.most_per_answer
            || is_famous && (self.famous_questions + 1) as f64 > most_famous.max(1.0)
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

    fn add(&mut self, exercise: &'a Exercise, options: Vec<String>, key: usize) {
        self.asked.insert(&exercise.id.fact);
        *self.answers.entry(fold(&exercise.answer_text)).or_default() += 1;
        if let Answer::Entity(id) = &exercise.answer {
            self.name_questions += 1;
            self.famous_questions += usize::from(self.famous.contains(&id));
        }
        self.words.push(words_of(exercise));
        self.questions.push(Question {
            exercise: exercise.id.clone(),
            stem: exercise.choice_prompt.as_ref().unwrap_or(&exercise.prompt).clone(),
            options,
            key,
            sources: exercise.sources.clone(),
        });
    }
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
    use crate::deck::parse;
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
        (0..seeds)
            .map(|seed| compose(Bank { deck, derived: &derived }, 20, seed, |_| true))
            .collect()
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
        let bank = Bank { deck: &deck, derived: &derived };
        let allowed = |id: &ExerciseId| id.fact.name() != "e0";
        let quiz = compose(bank, 20, 1, allowed);
        assert!((3..=5).contains(&quiz.len()), "{}", quiz.len());
        assert!(quiz.iter().all(|question| question.exercise.fact.name() != "e0"));
        assert_eq!(compose(bank, 20, 1, |_| false), []);
        assert_eq!(compose(bank, 0, 1, |_| true), []);
    }
}
