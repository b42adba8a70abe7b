//! Whoever words are said about is named where they stand, if anybody is.

use super::attribution::{includes, run};
use super::{Held, Sourcing};
use crate::deck::{Content, EntityKind};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::words;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let Content::Quote(quote) = &held.fact.content else { return Vec::new() };
    let Some(about) = &quote.about else { return Vec::new() };
    let is_person = |id| sourcing.deck.entities.get(id).map(|e| e.kind) == Some(EntityKind::Person);
    let printed = words(quote.words_as_printed.as_ref().unwrap_or(&quote.words));
    let mut other = None;
    for passage in held.passages {
        for (number, text) in &passage.paragraphs {
            if run(text, &printed).is_none() {
                continue;
            }
            let outside: Vec<_> = text.iter().filter(|word| !word.is_quoted).cloned().collect();
            let mut named = sourcing.bearers.mentions(&outside);
            named.retain(|mention| !includes(sourcing.deck, &mention.of, &quote.speaker));
            if named.iter().any(|mention| includes(sourcing.deck, &mention.of, about)) {
                return Vec::new();
            }
            let person = named
                .iter()
                .find_map(|mention| mention.of.first().copied().filter(|id| is_person(*id)));
            other = other.or_else(|| Some((person?, format!("¶{number} of `{}`", passage.source))));
        }
    }
    let Some((named, place)) = other.filter(|_| is_person(about)) else { return Vec::new() };
    let (named, about) = (sourcing.name(named), sourcing.name(about));
    let message = format!("{place} names {named} beside these words, and not {about}");
    let span = sourcing.places.key(held.id, "about");
    vec![
        Diagnostic::warning("not-about", span, message)
            .help("mend `about`, or cite the paragraph in which it is of them"),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    #[test]
    fn words_are_about_whoever_is_named_beside_them() {
        let quote = |about: &str| {
            format!(
                "[quote.q]\nspeaker = \"nixon\"\nwords = \"very proud\"\nabout = \"{about}\"\n\
                 cite.log = \"¶1-2\"\n"
            )
        };
        let log: [(&str, &[&str]); 1] = [(
            "log",
            &["Collins stayed in orbit.", "Nixon said Aldrin made him “very proud” that day."],
        )];
        assert_eq!(found(check, &quote("aldrin"), &log), [""; 0]);
        assert_eq!(
            found(check, &quote("collins"), &log),
            ["\"collins\": ¶2 of `log` names Buzz Aldrin beside these words, and not Michael \
              Collins | mend `about`, or cite the paragraph in which it is of them"]
        );
        let pronoun: [(&str, &[&str]); 1] =
            [("log", &["Collins stayed in orbit.", "Nixon said he was “very proud” of him."])];
        assert_eq!(found(check, &quote("collins"), &pronoun), [""; 0], "he may be meant");
    }
}
