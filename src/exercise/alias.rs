//! What a learner typed and says was right, as another name that a deck may take over.

use super::id::Form;
use super::judge::{Roster, Verdict, Why, judge};
use super::language;
use super::model::{Answer, Exercise};
use crate::deck::Deck;
use crate::deck::edit::{Alias, AliasOf};
use crate::text::{fold, length};

/// Longer than what an option may be: no name, but an essay.
const LONGEST_ALIAS: usize = 75;

/// The name that `typed` would be in the deck, where it answers the exercise. Nothing where the
/// judge takes it already, where the deck has no place for it, as it has none for another way
/// of writing a date, or where it is or might be somebody else's name.
pub fn alias(deck: &Deck, exercise: &Exercise, typed: &str) -> Option<Alias> {
    let text = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let is_plain = !text.contains(char::is_control) && !fold(&text).is_empty();
    if !is_plain || length(&text) > LONGEST_ALIAS {
        return None;
    }
    let of = match (&exercise.answer, &exercise.id.form) {
        (_, Form::Ask(name)) => {
            AliasOf::Ask { fact: exercise.id.fact.clone(), name: name.to_string() }
        }
        (Answer::Entity(id), _) => AliasOf::Entity(id.clone()),
        _ => return None,
    };
    let is_new = matches!(
        judge(deck, exercise, &text),
        Verdict::Wrong(Why::FirstName | Why::Slips { .. } | Why::Unread(_) | Why::Other)
    );
    let roster = Roster::new(deck, language::wording(&deck.lang).known());
    let own = match &of {
        AliasOf::Entity(id) => Some(id),
        AliasOf::Ask { .. } => None,
    };
    let is_others = roster.is_anothers(&text, own) || is_wrong(deck, exercise, &text);
    (is_new && !is_others).then_some(Alias { of, text })
}

/// Whether the author gives this as a wrong answer.
fn is_wrong(deck: &Deck, exercise: &Exercise, text: &str) -> bool {
    let fact = deck.facts.get(&exercise.id.fact);
    let wrong = fact.into_iter().flat_map(|fact| &fact.ask).flat_map(|ask| &ask.wrong);
    wrong.into_iter().any(|wrong| fold(wrong) == fold(text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::tests::{deck, exercise};

    const DECK: &str = r#"
        [source.a]
        outlet = "A"
        [person.lovell]
        name = "James Lovell"
        [person.armstrong]
        name = "Neil Armstrong"
        [person.irwin]
        name = "James Irwin"
        [place.moon]
        name = "the Moon"
        [event.eight]
        actor = "lovell"
        did = "fly around {moon}"
        when = "1968-12"
        cite.a = "¶1"
        [event.eleven]
        actor = "armstrong"
        did = "walk on {moon}"
        when = "1969-07"
        cite.a = "¶1"
        [note.golf]
        cite.a = "¶1"
        ask = [{ q = "What was the ball hit with?", a = "a six iron", wrong = ["a bat"] }]
    "#;

    #[test]
    fn a_new_name_is_offered_and_nobody_elses() {
        let deck = deck(DECK);
        let offered = |id: &str, typed: &str| {
            alias(&deck, &exercise(&deck, id), typed).map(|alias| alias.text)
        };
        for (id, typed, expected) in [
            ("event.eight/who", "  Big   Jim ", Some("Big Jim")),
            ("event.eight/who", "the commander", Some("the commander")),
            ("event.eleven/who", "Neil", Some("Neil")),
            ("event.eight/who", "James", None),
            ("event.eight/who", "Lovell", None),
            ("event.eight/who", "Lovel", None),
            ("event.eight/who", "Neil Armstrong", None),
            ("event.eight/who", "Armstrong", None),
            ("event.eight/who", "the moon", None),
            ("event.eight/who", "Neil", None),
            ("event.eight/who", "Armstrng", Some("Armstrng")),
            ("event.eight/who", "…", None),
            ("event.eight/who", "a\u{7}b", None),
            ("event.eight/who", &"x".repeat(76), None),
            ("event.eight/when", "around Christmas", None),
            ("note.golf/ask-1", "a golf club", Some("a golf club")),
            ("note.golf/ask-1", "six iron", None),
            ("note.golf/ask-1", "a bat", None),
            ("note.golf/ask-1", "James Lovell", None),
        ] {
            assert_eq!(offered(id, typed).as_deref(), expected, "{id}: {typed}");
        }
    }
}
