//! Words, claims and reasons belong to whoever the report gives them to.

use super::attribution::{includes, is_within, run, speaker_of, speakers};
use super::report::Passage;
use super::{Held, Sourcing};
use crate::deck::{Content, EntityId, Template};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Word, words};

/// A sentence of a report says the same as a clause if it holds this share of its words.
pub const SAME_MATTER: f64 = 0.5;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    match &held.fact.content {
        Content::Quote(quote) => {
            let printed = quote.words_as_printed.as_ref().unwrap_or(&quote.words);
            let printed = words(printed);
            let other = held.passages.iter().find_map(|passage| {
                quoted_by_another(sourcing, held, passage, &printed, &quote.speaker)
            });
            found.extend(other.map(|other| {
                told(sourcing, held, "speaker", "these words", &other, &quote.speaker)
            }));
        }
        Content::Claim(claim) => {
            let other = claimed_by_another(sourcing, held, &claim.that, &claim.by);
            found.extend(
                other.map(|other| told(sourcing, held, "by", "this claim", &other, &claim.by)),
            );
        }
        _ => {}
    }
    if let (Some(because), Some(says)) = (&held.fact.because, &held.fact.because_says) {
        let other = claimed_by_another(sourcing, held, because, says);
        found.extend(
            other.map(|other| told(sourcing, held, "because_says", "this reason", &other, says)),
        );
    }
    found
}

/// Somebody else to whom a report gives it, and where.
struct Other<'a> {
    of: &'a EntityId,
    place: String,
}

fn quoted_by_another<'a>(
    sourcing: &Sourcing<'a>,
    held: &Held<'_>,
    passage: &Passage<'_>,
    printed: &[Word],
    speaker: &EntityId,
) -> Option<Other<'a>> {
    passage.paragraphs.iter().find_map(|(number, paragraph)| {
        let at = run(paragraph, printed)?;
        let of = speaker_of(sourcing, paragraph, at)?;
        let of = another(sourcing, held, passage, &of, speaker)?;
        Some(Other { of, place: format!("¶{number} of `{}`", passage.source) })
    })
}

/// What a report says of who says something.
enum Verdict<'a> {
    /// It does not say, or in other words.
    Silent,
    /// Whom the fact means, or “he”.
    Same,
    Another(Other<'a>),
}

/// The sentence nearest to a clause gives it to another, and no report leaves it to whom the
/// fact means.
fn claimed_by_another<'a>(
    sourcing: &Sourcing<'a>,
    held: &Held<'_>,
    clause: &Template,
    by: &EntityId,
) -> Option<Other<'a>> {
    let clause = sourcing.words_of(clause, held.fact);
    let wanted = sourcing.matter(&clause);
    let mut other = None;
    for passage in held.passages {
        match verdict(sourcing, held, passage, &wanted, by) {
            Verdict::Silent => {}
            Verdict::Same => return None,
            Verdict::Another(another) => other = other.or(Some(another)),
        }
    }
    other
}

fn verdict<'a>(
    sourcing: &Sourcing<'a>,
    held: &Held<'_>,
    passage: &Passage<'_>,
    wanted: &[&Word],
    by: &EntityId,
) -> Verdict<'a> {
    let Some(best) = passage.best(wanted).filter(|best| best.share >= SAME_MATTER) else {
        return Verdict::Silent;
    };
    let last = best.at.last().copied().unwrap_or_default();
    let all = speakers(sourcing, best.sentence);
    let mut spoken = all.clone();
    spoken.retain(|speaker| {
        speaker.verb < last && !all.iter().any(|outer| is_within(speaker, outer))
    });
    let is_same = spoken.iter().any(|speaker| includes(sourcing.deck, &speaker.of, by));
    if is_same || has_speaking_pronoun(sourcing, best.sentence) {
        return Verdict::Same;
    }
    let other = spoken.last().and_then(|last| another(sourcing, held, passage, &last.of, by));
    let place = format!("¶{} of `{}`", best.paragraph, passage.source);
    other.map_or(Verdict::Silent, |of| Verdict::Another(Other { of, place }))
}

fn has_speaking_pronoun(sourcing: &Sourcing<'_>, sentence: &[Word]) -> bool {
    let speech = sourcing.speech;
    (0..sentence.len()).any(|at| {
        speech.is_personal(&sentence[at])
            && sentence
                .get(super::attribution::verb_behind(sourcing, sentence, at + 1))
                .is_some_and(|verb| speech.is_saying(verb))
    })
}

/// The first of these, where none of them is whom the fact means.
fn another<'a>(
    sourcing: &Sourcing<'a>,
    held: &Held<'_>,
    passage: &Passage<'_>,
    of: &[&'a EntityId],
    meant: &EntityId,
) -> Option<&'a EntityId> {
    let vaguer = held.fact.actor_for.get(passage.source);
    let is_meant = includes(sourcing.deck, of, meant)
        || vaguer.is_some_and(|vaguer| includes(sourcing.deck, of, vaguer));
    of.first().copied().filter(|_| !is_meant)
}

fn told(
    sourcing: &Sourcing<'_>,
    held: &Held<'_>,
    key: &str,
    what: &str,
    other: &Other<'_>,
    meant: &EntityId,
) -> Diagnostic {
    let (name, meant) = (sourcing.name(other.of), sourcing.name(meant));
    let message = format!("{} gives {what} to {name}", other.place);
    let help = format!("mend `{key}`, or cite the paragraph in which {meant} says so");
    Diagnostic::warning("another-speaker", sourcing.places.key(held.id, key), message).help(help)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::{found, found_in};

    #[track_caller]
    fn assert_found(fact: &str, paragraph: &str, expected: &[&str]) {
        let fact = format!("{fact}cite.log = \"¶1\"\n");
        assert_eq!(found(check, &fact, &[("log", &[paragraph])]), expected);
    }

    #[test]
    fn quoted_words_belong_to_whoever_stands_before_or_behind_them() {
        let quote = "[quote.q]\nspeaker = \"aldrin\"\nwords = \"magnificent desolation\"\n";
        for paragraph in [
            "Aldrin called it “magnificent desolation”, Armstrong added.",
            "“It was magnificent desolation,” Aldrin said. Armstrong agreed.",
            "“Magnificent desolation,” said Buzz Aldrin.",
            "He called it “magnificent desolation”.",
            "Armstrong said that Aldrin had called it “magnificent desolation”.",
        ] {
            assert_found(quote, paragraph, &[]);
        }
        for paragraph in [
            "Aldrin listened. Armstrong called it “magnificent desolation”.",
            "“It was magnificent desolation,” Armstrong told Aldrin.",
        ] {
            assert_found(
                quote,
                paragraph,
                &[
                    "\"aldrin\": ¶1 of `log` gives these words to Neil Armstrong | mend `speaker`, or \
                   cite the paragraph in which Buzz Aldrin says so",
                ],
            );
        }
    }

    #[test]
    fn in_spanish_as_well() {
        let quote = "[quote.q]\nspeaker = \"aldrin\"\nwords = \"magnífica desolación\"\ncite.log = \"¶1\"\n";
        let count = |report: &str| found_in("es", check, quote, &[("log", &[report])]).len();
        for paragraph in [
            "«Magnífica desolación», dijo Buzz Aldrin.",
            "Aldrin la llamó «magnífica desolación».",
            "Según Armstrong, la Luna es otra cosa. Aldrin dice: «Magnífica desolación».",
        ] {
            assert_eq!(count(paragraph), 0, "{paragraph}");
        }
        assert_eq!(count("Armstrong la llamó «magnífica desolación»."), 1);
    }

    #[test]
    fn a_claim_and_a_reason_belong_to_whoever_speaks_in_their_sentence() {
        let claim = "[claim.c]\nby = \"nixon\"\nthat = \"{aldrin} had lost the flag\"\n";
        assert_found(claim, "Nixon claimed that Aldrin had lost the flag.", &[]);
        assert_found(claim, "Aldrin lost the flag, he claimed.", &[]);
        assert_found(
            claim,
            "Collins claimed that Aldrin had lost the flag.",
            &[
                "\"nixon\": ¶1 of `log` gives this claim to Michael Collins | mend `by`, or cite the \
               paragraph in which Richard Nixon says so",
            ],
        );
        let reason = "[event.e]\nactor = \"nasa\"\ndid = \"wait\"\nbecause = \"the flag was lost\"\n\
                      because_says = \"nixon\"\n";
        assert_found(
            reason,
            "NASA waited. Armstrong said that the flag was lost, but it was there.",
            &[
                "\"nixon\": ¶1 of `log` gives this reason to Neil Armstrong | mend `because_says`, or \
               cite the paragraph in which Richard Nixon says so",
            ],
        );
    }
}
