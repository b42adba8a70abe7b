//! Tables of typed answers and what becomes of them, on decks of true public history.

mod dates;
mod lists;
mod names;
mod namesakes;
mod numbers;
mod pools;
mod texts;

use std::sync::LazyLock;

use super::*;
use crate::exercise::derive;
use crate::exercise::tests::{deck, exercise};

/// What becomes of `typed` as the answer of an exercise of a deck, in a few words.
fn outcome(deck: &Deck, id: &str, typed: &str) -> String {
    said(&judge(deck, &exercise(deck, id), typed))
}

/// Every typed answer with what becomes of it, one a line, beside what is expected.
fn expect(deck: &Deck, id: &str, table: &[(&str, &str)]) {
    let exercise = exercise(deck, id);
    let line = |typed: &str, outcome: &str| format!("{typed} → {outcome}");
    let found: Vec<String> =
        table.iter().map(|(typed, _)| line(typed, &said(&judge(deck, &exercise, typed)))).collect();
    let expected: Vec<String> = table.iter().map(|(typed, outcome)| line(typed, outcome)).collect();
    assert_eq!(found, expected, "{id}");
}

/// All of these have the same outcome.
fn expect_all(deck: &Deck, id: &str, outcome: &str, typed: &[&str]) {
    let table: Vec<(&str, &str)> = typed.iter().map(|typed| (*typed, outcome)).collect();
    expect(deck, id, &table);
}

fn said(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Right => "right".to_owned(),
        Verdict::RightWithTypo { meant } => format!("slip for {meant}"),
        Verdict::Half(Half::Date(Missing::Year)) => "half, no year".to_owned(),
        Verdict::Half(Half::Date(Missing::Month)) => "half, no month".to_owned(),
        Verdict::Half(Half::Date(Missing::Day)) => "half, no day".to_owned(),
        Verdict::Half(Half::LessExact) => "half, less exact".to_owned(),
        Verdict::Half(Half::Some { missing, beside }) => {
            format!("half, without {}, with {}", missing.join(" + "), beside.join(" + "))
        }
        Verdict::Wrong(why) => match why {
            Why::Nothing => "nothing".to_owned(),
            Why::TooLong => "too long".to_owned(),
            Why::Else(other) => format!("that is {}", other.name),
            Why::Which(names) => format!("which of {}?", names.join(" + ")),
            Why::FirstName => "first name".to_owned(),
            Why::Slips { slips, allowed, .. } => format!("{slips} slips of {allowed}"),
            Why::AsNear(name) => format!("as near to {name}"),
            Why::Unread(_) => "unread".to_owned(),
            Why::Off(_, Side::Below) => "below".to_owned(),
            Why::Off(_, Side::Above) => "above".to_owned(),
            Why::NoMember => "no member".to_owned(),
            Why::Other => "wrong".to_owned(),
        },
    }
}

#[test]
fn every_accepted_form_of_the_shipped_deck_is_right_and_no_other_name_ever() {
    let text = include_str!("../../../decks/trump-petro-2026.toml");
    let deck = crate::deck::parse(text).deck;
    let roster = Roster::new(&deck, language::wording("en").known());
    let typed = derive(&deck).exercises.into_iter().filter(Exercise::typed);
    let mut judged = 0;
    for exercise in typed {
        for form in exercise.accepted() {
            assert_eq!(judge(&deck, &exercise, form), Verdict::Right, "{}: {form}", exercise.id);
            judged += 1;
        }
        let Answer::Entity(id) = &exercise.answer else { continue };
        for (other, entity) in deck.entities.iter().filter(|(other, _)| *other != id) {
            for name in entity.names().filter(|name| roster.is_answer(name, other)) {
                let verdict = judge(&deck, &exercise, name);
                let is_right = matches!(verdict, Verdict::Right | Verdict::RightWithTypo { .. });
                assert!(!is_right, "{}: {name} is {verdict:?}", exercise.id);
            }
        }
    }
    assert!(judged > 100, "{judged}");
}

/// Exercises of every sort of answer.
static EXERCISES: LazyLock<(Deck, Vec<Exercise>)> = LazyLock::new(|| {
    let facts = [dates::FACTS, lists::FACTS, numbers::FACTS, texts::FACTS].concat();
    let deck = deck(&format!("{}{facts}", names::DECK));
    let exercises = derive(&deck).exercises;
    (deck, exercises)
});

proptest::proptest! {
    #![proptest_config(proptest::test_runner::Config::with_cases(40))]
    #[test]
    fn any_text_is_judged(any in "\\PC{0,40}", figures in "[0-9 ,./–-]{0,16}", words in WORDS) {
        let (deck, exercises) = &*EXERCISES;
        for exercise in exercises {
            for typed in [&any, &figures, &words] {
                judge(deck, exercise, typed);
            }
        }
    }
}

/// Words that the judge knows, in any order.
const WORDS: &str = "((mid|early|jan|sept|third|twenty|and|half|a|million|dozen|two|days|to|of|the|\
    sir|mrs|jr|iii|petro|gustavo|[0-9]{1,4}|[,./' -]) ?){0,9}";
