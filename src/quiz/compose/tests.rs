//! Quizzes of a made-up chronicle, held against the rules of a quiz.

use std::collections::HashSet;
use std::fmt::Write as _;

use super::*;
use crate::deck::{Deck, EntityId, parse};
use crate::exercise::derive;
use crate::text::fold;

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
            let exercise = derived.exercises.iter().find(|e| e.id == question.exercise).unwrap();
            assert_eq!(*question.options[question.key], *exercise.answer_text);
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
    for question in quizzes(&chronicle(24), 40).into_iter().flatten() {
        if matches!(question.exercise.form.to_string().as_str(), "when" | "how-many") {
            at[question.key] += 1;
        }
    }
    let all: u32 = at.iter().sum();
    assert!(all > 200, "{at:?}");
    for count in at {
        assert!((0.17..0.33).contains(&(f64::from(count) / f64::from(all))), "{at:?}");
    }
}

#[test]
fn the_longest_option_is_right_no_more_often_than_chance() {
    let (mut longest, mut all) = (0_u32, 0_u32);
    for question in quizzes(&chronicle(24), 40).into_iter().flatten() {
        if question.exercise.form.to_string() == "what" {
            let length = |at: usize| crate::text::length(&question.options[at]);
            all += 1;
            longest += u32::from((0..4).all(|at| length(at) <= length(question.key)));
        }
    }
    assert!(all > 50);
    assert!((0.15..0.35).contains(&(f64::from(longest) / f64::from(all))), "{longest} of {all}");
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

#[test]
fn whom_a_learner_took_for_another_stands_beside_them_again() {
    let deck = chronicle(24);
    let derived = derive(&deck);
    let after = |n: usize| (n + 1) % 24;
    let shown_beside = |bank: &Bank<'_>| {
        let quizzes = (0..20).flat_map(|seed| compose(bank, 20, seed, |_| true));
        let is_beside = |question: &Question| {
            let right = question.options[question.key].strip_prefix("Minister ");
            let next = right.map(|n| format!("Minister {}", after(n.parse().unwrap())));
            next.is_some_and(|next| question.options.contains(&next))
        };
        quizzes.filter(is_beside).count()
    };
    let id = |n: usize| EntityId::new(&format!("m{n}")).unwrap();
    let bank = Bank::new(&deck, &derived);
    let seldom = shown_beside(&bank);
    let often =
        shown_beside(&bank.preferring((0..24).map(|n| (id(n), vec![id(after(n))])).collect()));
    assert!(often > 2 * seldom, "{seldom} → {often}");
}
