//! What stands in many places, and is kept in one: a library has a hundred thousand exercises.

use std::sync::Arc;

use super::NAMES;
use crate::deck::{Ask, Fact};
use crate::exercise::derive::derive;
use crate::exercise::model::{Answer, Exercise};
use crate::exercise::tests::deck;

const LANDINGS: &str = r#"
    [note.apollo-11]
    cite.log = "¶1"
    ask = [
        { id = "month", q = "In which month did Apollo 11 land?", a = "July" },
        { id = "walkers", q = "How many of Apollo 11 walked on the Moon?", a = "two" },
    ]
    [note.apollo-15]
    cite.log = "¶2"
    ask = [
        { id = "month", q = "In which month did Apollo 15 land?", a = "July" },
        { id = "walkers", q = "How many of Apollo 15 walked on the Moon?", a = "two" },
    ]
"#;

#[test]
fn an_exercise_shares_question_and_answer_with_its_fact_and_with_all_others() {
    let deck = deck(&format!("{NAMES}{LANDINGS}"));
    let exercises = derive(&deck).exercises;
    let asks = deck.facts.values().flat_map(|fact| &fact.ask);
    for (exercise, ask) in exercises.iter().zip(asks) {
        assert!(Arc::ptr_eq(&exercise.prompt, &ask.q), "{exercise:?}");
        let Answer::Text { text, .. } = &exercise.answer else { panic!("{exercise:?}") };
        assert!(Arc::ptr_eq(text, &ask.a), "{exercise:?}");
    }
    let shown = |exercise: &Exercise| exercise.answer_text.to_string();
    assert_eq!(exercises.iter().map(shown).collect::<Vec<_>>(), ["July", "Two", "July", "Two"]);
    let [_, walkers, ..] = exercises.as_slice() else { panic!("{exercises:?}") };
    let Answer::Text { text, .. } = &walkers.answer else { panic!("{walkers:?}") };
    assert!(Arc::ptr_eq(&walkers.accepted_too[0], text), "typed without a capital");
    for (first, then) in exercises.iter().zip(&exercises[2..]) {
        assert!(Arc::ptr_eq(&first.answer_text, &then.answer_text), "{then:?}");
    }
}

/// There is one for each of a hundred thousand exercises, or nearly: a hundred bytes more in each
/// are ten megabytes.
#[test]
fn facts_and_exercises_are_small_whatever_they_might_hold() {
    let sizes = [size_of::<Fact>(), size_of::<Ask>(), size_of::<Exercise>()];
    assert!(sizes.iter().zip([328, 72, 200]).all(|(size, most)| *size <= most), "{sizes:?}");
}
