//! The generated decks are sound themselves.

use newsdeck::library::load;

use crate::shapes::SHAPES;

#[test]
fn every_shape_is_a_sound_deck_that_can_be_asked() {
    for shape in SHAPES {
        let text = shape.text(1);
        assert_eq!(text, shape.text(1), "{}: the same seed gives the same deck", shape.name);
        let loaded = load(text);
        let errors: Vec<String> = loaded
            .problems
            .iter()
            .filter(|problem| problem.is_error())
            .map(|problem| problem.render(shape.name, &loaded.text.unpacked()))
            .collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
        assert_eq!(loaded.deck.facts.len(), shape.facts, "{}", shape.name);
        let choices = loaded.derived.exercises.iter().filter(|exercise| exercise.choice()).count();
        assert!(choices >= shape.facts / 2, "{}: {choices} questions", shape.name);
    }
}

#[test]
fn a_shape_of_another_size_has_so_many_facts() {
    let loaded = load(SHAPES[0].sized(300).text(1));
    assert_eq!(loaded.deck.facts.len(), 300);
    assert!(loaded.problems.iter().all(|problem| !problem.is_error()));
}
