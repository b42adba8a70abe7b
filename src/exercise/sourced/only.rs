//! What one source alone is said to give stands in no other that is cited.

use super::attribution::run;
use super::report::Passage;
use super::speakers::SAME_MATTER;
use super::{Held, Sourcing};
use crate::deck::{Content, EntityId, Part, SourceId};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Word, words};

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (source, parts) in &held.fact.only {
        for &part in parts {
            let owns = |other: &SourceId| {
                held.fact.only.get(other).is_some_and(|parts| parts.contains(&part))
            };
            let others = held.passages.iter().filter(|passage| !owns(passage.source));
            let Some((passage, number)) = others
                .filter_map(|passage| Some((passage, gives(sourcing, held, passage, part)?)))
                .next()
            else {
                continue;
            };
            let key = format!("only.{source}");
            let part = part.as_str();
            let other = passage.source;
            let message = format!("¶{number} of `{other}` gives `{part}` as well");
            let span = sourcing.places.key(held.id, &key);
            found.push(
                Diagnostic::warning("not-only", span, message)
                    .help(format!("take `{part}` out of `{key}`")),
            );
        }
    }
    found
}

/// The paragraph in which a passage gives a part, as far as a machine can see.
fn gives(
    sourcing: &Sourcing<'_>,
    held: &Held<'_>,
    passage: &Passage<'_>,
    part: Part,
) -> Option<usize> {
    let fact = held.fact;
    match part {
        Part::Actor => {
            let actor = fact.actor()?;
            let named = |text: &[Word]| sourcing.bearers.names(text, actor);
            passage.paragraphs.iter().find(|(_, text)| named(text)).map(|&(number, _)| number)
        }
        Part::Words => {
            let Content::Quote(quote) = &fact.content else { return None };
            let words = words(&quote.words);
            let has = |text: &[Word]| run(text, &words).is_some();
            passage.paragraphs.iter().find(|(_, text)| has(text)).map(|&(number, _)| number)
        }
        Part::Gap => {
            let gap = words(fact.gap.as_ref()?);
            let has = |text: &[Word]| run(text, &gap).is_some();
            passage.paragraphs.iter().find(|(_, text)| has(text)).map(|&(number, _)| number)
        }
        Part::Because => {
            let because = sourcing.words_of(fact.because.as_ref()?, fact);
            let wanted = sourcing.matter(&because);
            let best = passage.best(&wanted).filter(|best| best.share > SAME_MATTER)?;
            Some(best.paragraph)
        }
        Part::Place => with_deed(sourcing, held, passage, fact.place.as_ref()?),
        Part::About => match &fact.content {
            Content::Quote(quote) => with_deed(sourcing, held, passage, quote.about.as_ref()?),
            _ => None,
        },
        _ => None,
    }
}

/// Whether the sentence that tells of the deed names this as well: elsewhere in the paragraph
/// it may belong to something else.
fn with_deed(
    sourcing: &Sourcing<'_>,
    held: &Held<'_>,
    passage: &Passage<'_>,
    id: &EntityId,
) -> Option<usize> {
    let deed = held.stated.iter().find(|stated| matches!(stated.key.as_str(), "did" | "that"))?;
    let best = passage.best(&sourcing.matter(&deed.words))?;
    sourcing.bearers.names(best.sentence, id).then_some(best.paragraph)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    #[track_caller]
    fn assert_found(fact: &str, paper: &str, expected: &[&str]) {
        let fact = format!("{fact}cite.log = \"¶1\"\ncite.paper = \"¶1\"\n");
        let reports: [(&str, &[&str]); 2] =
            [("log", &["Aldrin slept in Houston for two days."]), ("paper", &[paper])];
        assert_eq!(found(check, &fact, &reports), expected);
    }

    #[test]
    fn what_the_other_report_gives_too_is_nobodys_alone() {
        let slept = |only: &str| {
            format!(
                "[event.e]\nactor = \"aldrin\"\ndid = \"sleep deeply\"\nplace = \"houston\"\n\
                 because = \"the long journey had been tiring\"\nonly.log = [\"{only}\"]\n"
            )
        };
        for part in ["actor", "place", "because"] {
            assert_found(&slept(part), "The men rested.", &[]);
        }
        assert_found(&slept("place"), "He slept deeply. Houston was proud.", &[]);
        let told = |part: &str| {
            format!(
                "[\"{part}\"]: ¶1 of `paper` gives `{part}` as well | take `{part}` out of `only.log`"
            )
        };
        assert_found(&slept("actor"), "Aldrin rested.", &[&told("actor")]);
        assert_found(&slept("place"), "He slept deeply in Houston.", &[&told("place")]);
        assert_found(
            &slept("because"),
            "The journey had tired them, so long it was.",
            &[&told("because")],
        );
    }

    #[test]
    fn quoted_words_of_both_are_nobodys_alone() {
        let quote =
            "[quote.q]\nspeaker = \"aldrin\"\nwords = \"two days\"\nonly.log = [\"words\"]\n";
        assert_found(quote, "He slept for long.", &[]);
        assert_found(
            quote,
            "He slept for “two days”.",
            &["[\"words\"]: ¶1 of `paper` gives `words` as well | take `words` out of `only.log`"],
        );
    }
}
