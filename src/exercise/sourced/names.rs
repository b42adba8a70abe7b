//! Whoever a fact names is named in the paragraphs that are cited for it.

use super::report::Passage;
use super::{Held, Sourcing};
use crate::deck::{Content, EntityId, EntityKind, Fact, Part, SourceId};
use crate::diagnostic::Diagnostic;

/// Somebody who must be named.
struct Named<'a> {
    id: &'a EntityId,
    part: Part,
    key: String,
}

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for named in named(held.fact) {
        let silent: Vec<&SourceId> = held
            .passages
            .iter()
            .filter(|passage| gives(held.fact, named.part, passage.source))
            .filter(|passage| !is_named(sourcing, passage, vaguer(held.fact, &named, passage)))
            .map(|passage| passage.source)
            .collect();
        let Some(source) = silent.first() else { continue };
        let name = sourcing.name(named.id);
        let message = format!("the cited paragraphs of `{source}` do not name {name}");
        let other = held.fact.cite.keys().find(|other| !silent.contains(other));
        let help = help(&named, source, other);
        let span = sourcing.places.key(held.id, &named.key);
        found.push(Diagnostic::warning("not-named", span, message).help(help));
    }
    found
}

/// What to do where a source does not name somebody, and perhaps another does.
fn help(named: &Named<'_>, source: &SourceId, other: Option<&SourceId>) -> String {
    match (named.part, other) {
        (Part::Actor, Some(_)) => format!(
            "cite the paragraph that does; or say whom it names: `actor_for.{source} = \"…\"`"
        ),
        (part, Some(other)) if part != Part::Members => format!(
            "cite the paragraph that does; or say who does: `only.{other} = [\"{}\"]`",
            part.as_str()
        ),
        _ => format!("cite the paragraph that does, or mend `{}`", named.key),
    }
}

/// Whoever stands in for somebody in a source that is less exact.
fn vaguer<'a>(fact: &'a Fact, named: &Named<'a>, passage: &Passage<'_>) -> &'a EntityId {
    let other = fact.actor_for.get(passage.source).filter(|_| named.part == Part::Actor);
    other.unwrap_or(named.id)
}

/// Whether a source is meant to give this part.
fn gives(fact: &Fact, part: Part, source: &SourceId) -> bool {
    let mut owners = fact.only.iter().filter(|(_, parts)| parts.contains(&part)).peekable();
    let is_vaguer = part == Part::Actor && fact.actor_for.contains_key(source);
    owners.peek().is_none() || is_vaguer || owners.any(|(owner, _)| owner == source)
}

/// Whether a passage names somebody, or points back: at a person by “he” right behind a
/// paragraph that does name them, at anything else as “the presidency”.
pub fn is_named(sourcing: &Sourcing<'_>, passage: &Passage<'_>, id: &EntityId) -> bool {
    let Sourcing { deck, bearers, speech, .. } = *sourcing;
    if passage.paragraphs.iter().any(|(_, text)| bearers.names(text, id)) {
        return true;
    }
    let is_person = deck.entities.get(id).is_some_and(|entity| entity.kind == EntityKind::Person);
    if is_person {
        passage.words().any(|word| speech.is_personal(word))
            && passage.before.iter().any(|text| bearers.names(text, id))
    } else {
        passage.paragraphs.iter().any(|(_, text)| bearers.points_at(speech, text, id))
    }
}

/// Everybody whom a fact says somebody acted, spoke, was spoken of or was there.
fn named(fact: &Fact) -> Vec<Named<'_>> {
    let mut named = Vec::new();
    let mut add = |id, part, key: &str| named.push(Named { id, part, key: key.to_owned() });
    match &fact.content {
        Content::Quote(quote) => {
            add(&quote.speaker, Part::Actor, "speaker");
            if let Some(about) = &quote.about {
                add(about, Part::About, "about");
            }
        }
        Content::Event(event) => add(&event.actor, Part::Actor, "actor"),
        Content::Claim(claim) => {
            add(&claim.by, Part::Actor, "by");
            if let Some(about) = &claim.about {
                add(about, Part::About, "about");
            }
            if let Some(reply) = &claim.reply {
                add(&reply.by, Part::Reply, "reply.by");
            }
        }
        Content::Role(role) => add(&role.person, Part::Actor, "person"),
        Content::Number(number) => add(&number.actor, Part::Actor, "actor"),
        Content::List(list) => {
            for member in &list.members {
                add(member, Part::Members, "members");
            }
        }
        Content::Cloze(_) | Content::Contrast(_) | Content::Note => {}
    }
    if let Some(place) = &fact.place {
        add(place, Part::Place, "place");
    }
    if let Some(says) = &fact.because_says {
        add(says, Part::Because, "because_says");
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    const LANDED: &str =
        "[event.landed]\nactor = \"armstrong\"\ndid = \"land\"\nplace = \"moon\"\n";

    #[test]
    fn whoever_acts_is_named_by_any_name_an_office_or_a_pronoun_behind_one() {
        for paragraphs in [
            ["Armstrong set foot on the Moon.", ""],
            ["The mission commander set foot on the moon, Moon and all.", ""],
            ["Armstrong was ready.", "He set foot on the Moon."],
        ] {
            let cited = if paragraphs[1].is_empty() { 1 } else { 2 };
            let fact = format!("{LANDED}cite.log = \"¶{cited}\"\n");
            assert_eq!(found(check, &fact, &[("log", &paragraphs)]), [""; 0], "{paragraphs:?}");
        }
        assert_eq!(
            found(
                check,
                &format!("{LANDED}cite.log = \"¶2\"\n"),
                &[("log", &["Armstrong was ready.", "Aldrin followed."])]
            ),
            [
                "\"armstrong\": the cited paragraphs of `log` do not name Neil Armstrong | cite the \
                 paragraph that does, or mend `actor`",
                "\"moon\": the cited paragraphs of `log` do not name the Moon | cite the paragraph \
                 that does, or mend `place`",
            ]
        );
    }

    #[test]
    fn a_source_that_names_less_is_said_to_do_so() {
        let both = format!("{LANDED}cite.log = \"¶1\"\ncite.paper = \"¶1\"\n");
        let reports: [(&str, &[&str]); 2] =
            [("log", &["Neil Armstrong on the Moon"]), ("paper", &["The US put a man there."])];
        assert_eq!(
            found(check, &both, &reports),
            [
                "\"armstrong\": the cited paragraphs of `paper` do not name Neil Armstrong | cite \
                 the paragraph that does; or say whom it names: `actor_for.paper = \"…\"`",
                "\"moon\": the cited paragraphs of `paper` do not name the Moon | cite the paragraph \
                 that does; or say who does: `only.log = [\"place\"]`",
            ]
        );
        let mended = format!("{both}actor_for.paper = \"us\"\nonly.log = [\"place\"]\n");
        assert_eq!(found(check, &mended, &reports), [""; 0]);
        let wrong = format!("{both}actor_for.paper = \"nasa\"\nonly.log = [\"place\"]\n");
        assert_eq!(found(check, &wrong, &reports).len(), 1);
    }
}
