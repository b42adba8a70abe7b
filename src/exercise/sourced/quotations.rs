//! What a fact puts into quotation marks is quoted in the paragraphs that are cited for it,
//! and means there what it means here.

use super::attribution::run;
use super::report::Passage;
use super::stated::{Stated, quoted};
use super::{Held, Sourcing};
use crate::deck::{Content, Quote};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Word, words};

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> =
        held.stated.iter().flat_map(|stated| inside(sourcing, held, stated)).collect();
    if let Content::Quote(quote) = &held.fact.content {
        found.extend(unquoted(sourcing, held, quote));
        found.extend(cut_off(sourcing, held, quote));
    }
    found
}

/// Quotations inside the author's own texts that stand in no cited paragraph.
fn inside(sourcing: &Sourcing<'_>, held: &Held<'_>, stated: &Stated<'_>) -> Vec<Diagnostic> {
    if !stated.is_all_at_hand {
        return Vec::new();
    }
    let own = quoted(held.fact).map(words).unwrap_or_default();
    let stands = |quotation: &[Word]| {
        let has = |passage: &Passage<'_>| {
            passage.paragraphs.iter().any(|(_, text)| run(text, quotation).is_some())
        };
        run(&own, quotation).is_some() || stated.passages.iter().any(has)
    };
    let quotations = stated.words.chunk_by(|a, b| a.is_quoted == b.is_quoted);
    quotations
        .filter(|words| words[0].is_quoted && !stands(words))
        .map(|quotation| {
            let quotation: Vec<&str> = quotation.iter().map(|word| word.text.as_str()).collect();
            let message =
                format!("“{}” stands in no paragraph that is cited for it", quotation.join(" "));
            let span = sourcing.places.key(held.id, &stated.key);
            Diagnostic::error("words-not-there", span, message)
                .help("quote letter by letter, as it is printed, or leave the quotation marks out")
        })
        .collect()
}

/// Every place of the quoted words in the paragraphs that are cited.
fn places<'p>(
    held: &'p Held<'_>,
    words: &'p [Word],
) -> impl Iterator<Item = (&'p Passage<'p>, usize, &'p [Word], std::ops::Range<usize>)> {
    held.passages.iter().flat_map(move |passage| {
        passage
            .paragraphs
            .iter()
            .filter_map(move |(number, text)| Some((passage, *number, *text, run(text, words)?)))
    })
}

/// Words that a report has, but in its own voice. A report that marks no quotation at all has
/// other marks, which are not known here.
fn unquoted(sourcing: &Sourcing<'_>, held: &Held<'_>, quote: &Quote) -> Option<Diagnostic> {
    let words = words(quote.words_as_printed.as_ref().unwrap_or(&quote.words));
    let marks = |passage: &Passage<'_>| sourcing.reports.all(passage.source).any(|w| w.is_quoted);
    let mut places = places(held, &words).filter(|(passage, ..)| marks(passage)).peekable();
    let &(passage, number, ..) = places.peek()?;
    if places.any(|(_, _, text, at)| text[at].iter().any(|word| word.is_quoted)) {
        return None;
    }
    let message =
        format!("¶{number} of `{}` has these words, but does not quote them", passage.source);
    let span = sourcing.places.key(held.id, "words");
    Some(
        Diagnostic::warning("not-quoted", span, message)
            .help("quote what is in quotation marks there, or write an event in your own words"),
    )
}

/// Words right behind a “never” that is left out.
fn cut_off(sourcing: &Sourcing<'_>, held: &Held<'_>, quote: &Quote) -> Option<Diagnostic> {
    let words = words(&quote.words);
    let (passage, number, text, at) = places(held, &words).find(|(_, _, text, at)| {
        let before = at.start.checked_sub(1).map(|before| &text[before]);
        before.is_some_and(|word| word.is_quoted && sourcing.speech.is_denying(word))
    })?;
    let denial = &text[at.start - 1].text;
    let message =
        format!("in ¶{number} of `{}` the word `{denial}` stands before these", passage.source);
    let span = sourcing.places.key(held.id, "words");
    Some(
        Diagnostic::warning("cut-off", span, message)
            .help(format!("quote it with its `{denial}`: without it, it says the opposite")),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    const LOG: [(&str, &[&str]); 1] =
        [("log", &["Nixon said they would “never forget this great day”, and rang off."])];

    #[track_caller]
    fn assert_found(fact: &str, expected: &[&str]) {
        assert_eq!(found(check, &format!("{fact}cite.log = \"¶1\"\n"), &LOG), expected);
    }

    #[test]
    fn a_quotation_inside_a_text_is_quoted_letter_by_letter() {
        let event = |did: &str| format!("[event.e]\nactor = \"nixon\"\ndid = \"{did}\"\n");
        assert_found(&event("speak of a “great day”"), &[]);
        assert_found(
            &event("speak of a “fine day”"),
            &[
                "\"speak of a “fine day”\": “fine day” stands in no paragraph that is cited for it | \
               quote letter by letter, as it is printed, or leave the quotation marks out",
            ],
        );
    }

    #[test]
    fn a_quotation_is_one_in_the_report_too_and_keeps_its_never() {
        let quote = |words: &str| format!("[quote.q]\nspeaker = \"nixon\"\nwords = \"{words}\"\n");
        assert_found(&quote("never forget this great day"), &[]);
        assert_found(&quote("this great day"), &[]);
        assert_found(
            &quote("rang off"),
            &[
                "\"rang off\": ¶1 of `log` has these words, but does not quote them | quote what is \
               in quotation marks there, or write an event in your own words",
            ],
        );
        assert_found(
            &quote("forget this great day"),
            &["\"forget this great day\": in ¶1 of `log` the word `never` stands before these | \
               quote it with its `never`: without it, it says the opposite"],
        );
    }
}
