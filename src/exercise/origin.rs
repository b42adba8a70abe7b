//! How many independent reports give a part of a fact, and whether they agree.

use crate::deck::{Content, Deck, Fact, Part, SourceId};

use super::model::Corroboration;

/// The sources that give `part`, in the author's order.
pub(super) fn sources_of(fact: &Fact, part: Part) -> Vec<&SourceId> {
    let alone: Vec<&SourceId> = fact
        .only
        .iter()
        .filter(|(_, parts)| parts.contains(&part))
        .map(|(source, _)| source)
        .collect();
    if alone.is_empty() { fact.cite.keys().collect() } else { alone }
}

/// How these sources of a fact stand to one another on `part`.
pub(super) fn corroboration(
    deck: &Deck,
    fact: &Fact,
    part: Part,
    sources: &[&SourceId],
) -> Corroboration {
    if matches!(fact.content, Content::Contrast(_)) {
        return Corroboration::Differs;
    }
    if sources.len() < 2 {
        return Corroboration::Single;
    }
    // A stem that names the actor says more than a source that names somebody vaguer.
    let is_vague =
        !fact.actor_for.is_empty() || fact.only.values().any(|parts| parts.contains(&Part::Actor));
    let is_finer = is_vague || part == Part::When && !fact.when_note.is_empty();
    if is_finer {
        Corroboration::Finer
    } else if origins(deck, sources) > 1 {
        Corroboration::Corroborated
    } else {
        Corroboration::SameOrigin
    }
}

/// How many groups of sources that do not lean on one another, directly or through others.
fn origins(deck: &Deck, sources: &[&SourceId]) -> usize {
    let mut groups: Vec<Vec<&SourceId>> = Vec::new();
    for (id, source) in &deck.sources {
        let mut group = vec![id];
        group.extend(&source.leans_on);
        let (joined, apart) = groups
            .into_iter()
            .partition::<Vec<_>, _>(|other| other.iter().any(|id| group.contains(id)));
        group.extend(joined.into_iter().flatten());
        groups = apart;
        groups.push(group);
    }
    groups.iter().filter(|group| sources.iter().any(|source| group.contains(source))).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::tests::deck;

    #[test]
    fn the_badge_counts_origins_and_not_outlets() {
        let deck = deck(
            r#"
            [source.a]
            outlet = "A"
            [source.b]
            outlet = "B"
            leans_on = ["a"]
            [source.c]
            outlet = "C"
            [person.x]
            name = "Neil Armstrong"
            [place.p]
            name = "Paris"
            [event.e]
            actor = "x"
            did = "resign"
            when = "2025-09"
            place = "p"
            when_note.c = "mid-September"
            only.a = ["place"]
            cite.a = "¶1"
            cite.b = "¶1"
            cite.c = "¶1"
            [event.f]
            actor = "x"
            did = "return"
            cite.a = "¶2"
            cite.b = "¶2"
            "#,
        );
        let of = |fact: &str, part| {
            let fact = &deck.facts[&fact.parse::<crate::deck::FactId>().unwrap()];
            corroboration(&deck, fact, part, &sources_of(fact, part))
        };
        assert_eq!(of("event.e", Part::Did), Corroboration::Corroborated);
        assert_eq!(of("event.e", Part::Place), Corroboration::Single);
        assert_eq!(of("event.e", Part::When), Corroboration::Finer);
        assert_eq!(of("event.f", Part::Did), Corroboration::SameOrigin);
    }
}
