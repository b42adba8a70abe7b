//! The paragraphs that are cited are the ones that say it: none of the others says it in
//! words that are much nearer.

use super::report::Passage;
use super::stated::{Stated, TextRole};
use super::{Held, Sourcing};
use crate::deck::SourceId;
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Word, words};

/// A sentence elsewhere that holds this share of a text's words may be the one that is meant,
const NEAR: f64 = 0.65;

/// if it holds so much more of them than any that is cited.
const NEARER_BY: f64 = 0.5;

/// Fewer words do not tell one sentence from another.
const FEWEST_WORDS: usize = 3;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (index, stated) in held.stated.iter().enumerate() {
        let text = match stated.role {
            TextRole::Part if matches!(stated.key.as_str(), "did" | "that" | "text") => {
                stated.words.clone()
            }
            TextRole::Question => with_answer(stated, held.stated.get(index + 1)),
            _ => continue,
        };
        let wanted = sourcing.matter(&text);
        let nearer = (wanted.len() >= FEWEST_WORDS)
            .then(|| stated.passages.iter().find_map(|passage| nearer(sourcing, passage, &wanted)));
        if let Some((source, number)) = nearer.flatten() {
            let message = format!("¶{number} of `{source}`, not cited, says this in nearer words");
            let span = sourcing.places.key(held.id, &stated.key);
            found.push(
                Diagnostic::warning("said-elsewhere", span, message)
                    .help(format!("cite ¶{number}, if it is the one that is meant")),
            );
        }
    }
    found
}

/// The paragraph of an article that says something in much nearer words than what is cited.
fn nearer<'p>(
    sourcing: &'p Sourcing<'_>,
    passage: &Passage<'p>,
    wanted: &[&Word],
) -> Option<(&'p SourceId, usize)> {
    let cited = passage.best(wanted).map_or(0.0, |best| best.share);
    let other = sourcing.reports.whole(passage.source)?.best(wanted)?;
    let is_nearer = other.share >= NEAR && other.share > cited + NEARER_BY;
    is_nearer.then_some((other.source, other.paragraph))
}

/// A question with its answer behind it: together they say something.
fn with_answer(question: &Stated<'_>, answer: Option<&Stated<'_>>) -> Vec<Word> {
    words(&format!("{} {}", question.text, answer.map_or("", |answer| &answer.text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    const LOG: [(&str, &[&str]); 1] = [(
        "log",
        &[
            "Aldrin waited inside and read the list.",
            "Armstrong collected dust and stones from the plain.",
            "Aldrin set up the instruments.",
        ],
    )];

    #[test]
    fn the_paragraph_that_says_it_is_the_one_that_is_cited() {
        let event = |did: &str, at: u8| {
            format!("[event.e]\nactor = \"armstrong\"\ndid = \"{did}\"\ncite.log = \"¶{at}\"\n")
        };
        let collect = "collect stones on the plain";
        assert_eq!(found(check, &event(collect, 2), &LOG), [""; 0]);
        assert_eq!(found(check, &event("pick up some rocks", 3), &LOG), [""; 0]);
        assert_eq!(
            found(check, &event(collect, 3), &LOG),
            [
                "\"collect stones on the plain\": ¶2 of `log`, not cited, says this in nearer words | \
              cite ¶2, if it is the one that is meant"
            ]
        );
        let asked = "[note.n]\ncite.log = \"¶1\"\nask = [{ q = \"Which instruments?\", a = \"those \
                     set up by Aldrin\" }]\n";
        assert_eq!(found(check, asked, &LOG), [""; 0], "two words are too few");
    }
}
