//! With the article of a report at hand: a deck says things in its own words.
//!
//! Eight words in a row that are another's are taken for a copy; names, dates and set phrases
//! come to fewer. What stands in quotation marks is quoted, and checked as such.

use std::collections::HashMap;

use super::Inspection;
use super::shown::texts;
use crate::deck::id::SourceId;
use crate::deck::model::Source;
use crate::diagnostic::Diagnostic;
use crate::text::fold;

/// So many words in a row make a copy.
const LONGEST_RUN: usize = 8;

/// Where each run of that length stands: the source and the paragraph from 1.
type Runs<'a> = HashMap<&'a str, (&'a SourceId, usize)>;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let sources = &inspection.deck.sources;
    let is_report = |id: &SourceId| sources.get(id).is_some_and(Source::is_report);
    let paragraphs = || {
        let reports = inspection.articles.iter().filter(|(source, _)| is_report(source));
        reports.flat_map(|(source, article)| {
            (1..).zip(&article.paragraphs).map(move |(number, text)| (source, number, text))
        })
    };
    let folded: Vec<(&SourceId, usize, String)> =
        paragraphs().map(|(source, number, text)| (source, number, fold(text))).collect();
    let mut runs: Runs<'_> = HashMap::new();
    for (source, number, text) in &folded {
        for run in runs_of(text) {
            runs.entry(run).or_insert((source, *number));
        }
    }
    if runs.is_empty() {
        return found;
    }
    for (id, fact) in &inspection.deck.facts {
        let mut look = |key: &str, text: &str| {
            let Some((words, source, number)) = copy(text, &runs) else { return };
            let message =
                format!("this copies {words} words in a row from ¶{number} of `{source}`");
            found.push(
                Diagnostic::warning("copied", inspection.places.key(id, key), message)
                    .help("say it in your own words, or quote it in quotation marks"),
            );
        };
        for shown in texts(fact, inspection.deck) {
            if shown.key != "words" {
                look(shown.key, &shown.text);
            }
        }
        look("note", fact.note.as_deref().unwrap_or_default());
        for (index, ask) in fact.ask.iter().enumerate() {
            let key = |part: &str| format!("ask.{}.{part}", index + 1);
            look(&key("q"), &ask.q);
            look(&key("a"), &ask.a);
        }
    }
    found
}

/// The longest run of a text's own words that stands in an article, if one is long enough.
fn copy<'a>(text: &str, runs: &Runs<'a>) -> Option<(usize, &'a SourceId, usize)> {
    let mut longest: Option<(usize, &SourceId, usize)> = None;
    for own in outside_quotation_marks(text) {
        let own = fold(own);
        let mut length = 0;
        for run in runs_of(&own) {
            let Some(&(source, number)) = runs.get(run) else {
                length = 0;
                continue;
            };
            length = if length == 0 { LONGEST_RUN } else { length + 1 };
            if longest.is_none_or(|(longest, ..)| length > longest) {
                longest = Some((length, source, number));
            }
        }
    }
    longest
}

/// Every run of that length in a folded text, whose words have one space between them.
fn runs_of(folded: &str) -> impl Iterator<Item = &str> {
    let starts = std::iter::once(0).chain(folded.match_indices(' ').map(|(at, _)| at + 1));
    let ends = folded.match_indices(' ').map(|(at, _)| at).chain([folded.len()]);
    starts.zip(ends.skip(LONGEST_RUN - 1)).map(|(start, end)| &folded[start..end])
}

/// The stretches of a text that stand outside of double quotation marks.
fn outside_quotation_marks(text: &str) -> impl Iterator<Item = &str> {
    text.split(['“', '”', '"', '«', '»', '„']).step_by(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found_with;

    const CNN: &str =
        "One.\nThe two men met at noon by the old river, and “said nothing at all”.\n";

    #[test]
    fn eight_words_in_a_row_are_a_copy() {
        let event = |did: &str| {
            format!("[event.one]\nactor = \"us\"\ndid = \"{did}\"\ncite.cnn = \"¶2\"\n")
        };
        let found = |did: &str| found_with(check, &event(did), &[("cnn", CNN)]);
        assert_eq!(found("see how two men met at noon by the river"), [""; 0]);
        assert_eq!(found("hear “two men met at noon by the old river”"), [""; 0]);
        assert_eq!(
            found("see that the two men met at noon by the old river"),
            [
                "3:7 copied this copies 10 words in a row from ¶2 of `cnn` | say it in your own words, \
              or quote it in quotation marks"
            ]
        );
    }
}
