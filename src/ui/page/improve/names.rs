//! What the fields are called, and what to write into each.

use crate::app::view::FieldView;
use crate::ui::words::{Value, t_with};

/// Each key that a form may have, with the messages that name and explain it.
const NAMES: [(&str, &str, &str); 46] = [
    ("speaker", "field-speaker", "field-speaker-help"),
    ("actor", "field-actor", "field-actor-help"),
    ("by", "field-by", "field-by-help"),
    ("person", "field-person", "field-person-help"),
    ("of", "field-of", "field-of-help"),
    ("text", "field-text", "field-text-help"),
    ("about", "field-about", "field-about-help"),
    ("point", "field-point", "field-point-help"),
    ("did", "field-did", "field-did-help"),
    ("that", "field-that", "field-that-help"),
    ("office", "field-office", "field-office-help"),
    ("words", "field-words", "field-words-help"),
    ("words_as_printed", "field-words-as-printed", "field-words-as-printed-help"),
    ("n", "field-n", "field-n-help"),
    ("reply.by", "field-reply-by", "field-reply-by-help"),
    ("reply.did", "field-reply-did", "field-reply-did-help"),
    ("reply.says", "field-reply-says", "field-reply-says-help"),
    ("as_of", "field-as-of", "field-as-of-help"),
    ("members", "field-members", "field-members-help"),
    ("complete", "field-complete", "field-complete-help"),
    ("not_in", "field-not-in", "field-not-in-help"),
    ("said", "field-said", "field-said-help"),
    ("when", "field-when", "field-when-help"),
    ("when_note", "field-when-note", "field-when-note-help"),
    ("place", "field-place", "field-place-help"),
    ("occasion", "field-occasion", "field-occasion-help"),
    ("after", "field-after", "field-after-help"),
    ("gap", "field-gap", "field-gap-help"),
    ("then", "field-then", "field-then-help"),
    ("because", "field-because", "field-because-help"),
    ("because_says", "field-because-says", "field-because-says-help"),
    ("past", "field-past", "field-past-help"),
    ("cite", "field-cite", "field-cite-help"),
    ("cite.words", "field-cite-words", "field-cite-words-help"),
    ("only", "field-only", "field-only-help"),
    ("actor_for", "field-actor-for", "field-actor-for-help"),
    ("skip", "field-skip", "field-skip-help"),
    ("never", "field-never", "field-never-help"),
    ("tags", "field-tags", "field-tags-help"),
    ("note", "field-note", "field-note-help"),
    ("importance", "field-importance", "field-importance-help"),
    ("retired", "field-retired", "field-retired-help"),
    ("ask.q", "field-ask-q", "field-ask-q-help"),
    ("ask.a", "field-ask-a", "field-ask-a-help"),
    ("ask.wrong", "field-ask-wrong", "field-ask-wrong-help"),
    ("ask.also", "field-ask-also", "field-ask-also-help"),
];

/// The label of a field, and what to write; the key itself where there is no name for it, which
/// a test prevents.
pub fn of(field: &FieldView) -> (String, String) {
    let known = NAMES.iter().find(|(key, ..)| *key == field.name);
    let Some((_, label, help)) = known else { return (field.key.clone(), String::new()) };
    let words = |name: &str| {
        let source = field.source.as_deref().unwrap_or_default();
        let number: Value<'_> = field.number.unwrap_or_default().into();
        t_with(name, [("source", source.into()), ("number", number)])
    };
    (words(label), words(help))
}
