//! The words of an office stand in what is cited for it, and its country is the one that the
//! report gives its holder.

use super::{Held, Sourcing};
use crate::deck::{Content, EntityId, EntityKind, Role};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Word, words};

/// So many words before a name a country is part of an office: `Colombian President Petro`.
const REACH: usize = 4;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let Content::Role(role) = &held.fact.content else { return Vec::new() };
    let message = missing(sourcing, held, role)
        .map(|word| format!("no cited paragraph says `{word}`, as this office does"))
        .or_else(|| abroad(sourcing, held, role))
        .or_else(|| apart(sourcing, held, role));
    let tell = |message| {
        Diagnostic::warning("office-not-there", sourcing.places.key(held.id, "office"), message)
            .help("name the office as the report does, or cite the paragraph that names it")
    };
    message.map(tell).into_iter().collect()
}

/// The first telling word of an office, countries left out, that stands nowhere.
fn missing(sourcing: &Sourcing<'_>, held: &Held<'_>, role: &Role) -> Option<String> {
    let office = words(&role.office);
    let countries = countries(sourcing, &office);
    let is_country = |at: usize| countries.iter().any(|(_, range)| range.contains(&at));
    let stands = |word: &Word| held.passages.iter().any(|passage| passage.has_like(&word.folded));
    let mut missing = (0..office.len()).filter(|&at| {
        !is_country(at) && sourcing.speech.is_telling(&office[at]) && !stands(&office[at])
    });
    missing.next().map(|at| office[at].text.clone())
}

/// That reports give the holder to another country, where they do and none to this one.
fn abroad(sourcing: &Sourcing<'_>, held: &Held<'_>, role: &Role) -> Option<String> {
    let office = words(&role.office);
    let (own, _) = countries(sourcing, &office).into_iter().next()?;
    let mut other = None;
    for passage in held.passages {
        for (number, text) in &passage.paragraphs {
            for mention in sourcing.bearers.mentions(text) {
                if !mention.of.contains(&&role.person) {
                    continue;
                }
                // A description may name the country itself: it is then inside the mention.
                let near = &text[mention.at.start.saturating_sub(REACH)..mention.at.end];
                let Some((country, _)) = countries(sourcing, near).into_iter().next_back() else {
                    continue;
                };
                if country == own {
                    return None;
                }
                let (name, person) = (sourcing.name(country), sourcing.name(&role.person));
                let place = format!("¶{number} of `{}`", passage.source);
                other = other.or(Some(format!("{place} gives {person} to {name}")));
            }
        }
    }
    other
}

/// That no sentence names the office together with its holder, where one names the office.
fn apart(sourcing: &Sourcing<'_>, held: &Held<'_>, role: &Role) -> Option<String> {
    let office = words(&role.office);
    let countries = countries(sourcing, &office);
    let is_country = |at: usize| countries.iter().any(|(_, range)| range.contains(&at));
    let told = (0..office.len()).filter(|&at| !is_country(at)).map(|at| &office[at]);
    let told: Vec<&Word> = told.filter(|word| sourcing.speech.is_telling(word)).collect();
    let sentences = held.passages.iter().flat_map(|passage| {
        passage.sentences().map(move |(number, sentence)| (passage.source, number, sentence))
    });
    let mut with_office = sentences
        .filter(|(_, _, text)| told.iter().all(|word| text.iter().any(|w| w.is_like(word))))
        .peekable();
    let &(source, number, _) = with_office.peek()?;
    let holds = |text: &[Word]| sourcing.bearers.calls(text, &role.person);
    (!with_office.any(|(_, _, text)| holds(text))).then(|| {
        let person = sourcing.name(&role.person);
        format!("¶{number} of `{source}` names this office, and not {person} with it")
    })
}

/// The countries that a text names, and where.
fn countries<'a>(
    sourcing: &Sourcing<'a>,
    text: &[Word],
) -> Vec<(&'a EntityId, std::ops::Range<usize>)> {
    let is_country =
        |id: &EntityId| sourcing.deck.entities.get(id).map(|e| e.kind) == Some(EntityKind::Country);
    let named = |at: usize| {
        let countries = sourcing.deck.entities.keys().filter(|id| is_country(id));
        countries.filter_map(move |id| Some((id, sourcing.bearers.stands(text, at, id)?)))
    };
    (0..text.len()).flat_map(named).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    #[track_caller]
    fn assert_found(office: &str, paragraph: &str, expected: &[&str]) {
        let role =
            format!("[role.r]\nperson = \"nixon\"\noffice = \"{office}\"\ncite.log = \"¶1\"\n");
        let expected: Vec<String> = expected
            .iter()
            .map(|told| {
                format!(
                    "\"{office}\": {told} | name the office as the report does, or cite the \
                     paragraph that names it"
                )
            })
            .collect();
        assert_eq!(found(check, &role, &[("log", &[paragraph])]), expected);
    }

    #[test]
    fn an_office_is_named_as_the_report_names_it() {
        assert_found("President of the United States", "US president Richard Nixon rang.", &[]);
        assert_found("President of the United States", "President Nixon rang.", &[]);
        assert_found(
            "Governor of the United States",
            "US president Richard Nixon rang.",
            &["no cited paragraph says `Governor`, as this office does"],
        );
        assert_found(
            "President of the United States",
            "President Johnson stayed away. Richard Nixon rang.",
            &["¶1 of `log` names this office, and not Richard Nixon with it"],
        );
        assert_found(
            "President of Australia",
            "US president Richard Nixon rang Australia.",
            &["¶1 of `log` gives Richard Nixon to the United States"],
        );
    }
}
