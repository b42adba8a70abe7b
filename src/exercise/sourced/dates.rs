//! The month, the day and the year that a fact gives stand in what is cited for it.

use super::report::Passage;
use super::stated::Stated;
use super::{Held, Sourcing};
use crate::deck::{Content, When};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Word, words};

/// What a date names.
struct Named {
    year: i16,
    /// The month from 1, and the day.
    month: Option<i8>,
    day: Option<i8>,
}

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    if let Some(when) = held.fact.when {
        found.extend(dated(sourcing, held, "when", when));
    }
    if let Content::Role(role) = &held.fact.content
        && let Some(as_of) = role.as_of
    {
        found.extend(dated(sourcing, held, "as_of", as_of));
    }
    found.extend(held.fact.when_note.iter().filter_map(|(source, note)| {
        let passage = held.passages.iter().find(|passage| passage.source == source)?;
        let note_words = words(note);
        let telling = sourcing.speech.telling(&note_words);
        let says = |word: &Word| passage.words().any(|other| other.folded == word.folded);
        let missing = telling.into_iter().find(|word| !says(word))?;
        let message = format!("what is cited of `{source}` does not say `{}`", missing.text);
        let key = format!("when_note.{source}");
        Some(told(sourcing.places.key(held.id, &key), message, &key))
    }));
    found.extend(held.stated.iter().filter_map(|stated| {
        let months: Vec<String> = sourcing.speech.months().collect();
        let month = stated.words.iter().find(|word| {
            months.contains(&word.folded)
                && word.is_capital
                && !says(stated.passages, &word.folded)
                && !is_counted(sourcing, stated, &word.folded)
        })?;
        let name = capital(&month.folded);
        let message = format!("no cited paragraph says {name}");
        let span = sourcing.places.key(held.id, &stated.key);
        Some(told(span, message, &stated.key))
    }));
    found
}

/// What is wrong with a date of the fact itself.
fn dated(sourcing: &Sourcing<'_>, held: &Held<'_>, key: &str, when: When) -> Option<Diagnostic> {
    let months: Vec<String> = sourcing.speech.months().collect();
    let named = named(when);
    let month = named.month.and_then(|month| months.get(usize::try_from(month - 1).ok()?));
    let first = held.stated.first();
    let is_counted_here =
        |month: &str| first.is_some_and(|stated| is_counted(sourcing, stated, month));
    let message = if let Some(month) =
        month.filter(|month| !says(held.passages, month) && !is_counted_here(month))
    {
        format!("no cited paragraph says {}", capital(month))
    } else if let (Some(month), Some(day)) = (month, named.day)
        && !held.passages.iter().any(|passage| gives_day(passage, month, day))
    {
        format!("no cited paragraph says {} {day}", capital(month))
    } else if !is_year_known(sourcing, held, named.year) {
        format!("no report cited here ever says {}", named.year)
    } else {
        return None;
    };
    Some(told(sourcing.places.key(held.id, key), message, key))
}

fn told(span: std::ops::Range<usize>, message: String, key: &str) -> Diagnostic {
    Diagnostic::warning("date-not-there", span, message)
        .help(format!("mend `{key}`, or cite the paragraph that gives the date as well"))
}

fn named(when: When) -> Named {
    let first = when.first_day();
    match when {
        When::Year(year) => Named { year, month: None, day: None },
        When::Month { year, month } => Named { year, month: Some(month), day: None },
        When::Day(day) => {
            Named { year: day.year(), month: Some(day.month()), day: Some(day.day()) }
        }
        // The ends of a span are the author's reading of words such as “mid-September”.
        When::Range { .. } => Named { year: first.year(), month: Some(first.month()), day: None },
    }
}

/// Whether a month may have been counted from its neighbour: “the month after”, said of what
/// the text says, of something told in October.
fn is_counted(sourcing: &Sourcing<'_>, stated: &Stated<'_>, month: &str) -> bool {
    let months: Vec<String> = sourcing.speech.months().collect();
    let Some(at) = months.iter().position(|other| other == month) else { return false };
    let beside = [(at + 1) % months.len(), (at + months.len() - 1) % months.len()];
    let wanted = sourcing.matter(&stated.words);
    let mut best = stated.passages.iter().filter_map(|passage| passage.best(&wanted));
    beside.into_iter().any(|at| says(stated.passages, &months[at]))
        && best.any(|best| sourcing.speech.has_other_month(best.sentence))
}

fn says(passages: &[Passage<'_>], folded: &str) -> bool {
    passages.iter().any(|passage| passage.words().any(|word| word.folded == folded))
}

/// Whether the number of a day stands right beside its month.
fn gives_day(passage: &Passage<'_>, month: &str, day: i8) -> bool {
    let is_day = |word: Option<&Word>| {
        word.is_some_and(|word| {
            word.folded.trim_end_matches(|c: char| c.is_alphabetic()) == day.to_string()
        })
    };
    passage.paragraphs.iter().any(|(_, text)| {
        (0..text.len()).filter(|&at| text[at].folded == month).any(|at| {
            let near = at.saturating_sub(2)..(at + 3).min(text.len());
            near.into_iter().any(|near| is_day(text.get(near)))
        })
    })
}

/// Whether a report names the year: in the paragraphs cited, if they name any year; else
/// anywhere, or as the day it came out. Reports that name no year at all leave it to others.
fn is_year_known(sourcing: &Sourcing<'_>, held: &Held<'_>, year: i16) -> bool {
    let is_year = |word: &&Word| word.is_figures() && word.folded.len() == 4;
    let cited: Vec<&Word> = held.passages.iter().flat_map(Passage::words).filter(is_year).collect();
    let year = year.to_string();
    if !cited.is_empty() && cited.iter().all(|word| word.folded != year) {
        return false;
    }
    let sources = || held.passages.iter().map(|passage| passage.source);
    let mut years =
        sources().flat_map(|source| sourcing.reports.all(source)).filter(is_year).peekable();
    let dated = sources().filter_map(|source| sourcing.deck.sources.get(source)?.date);
    let mut dated = dated.map(|date| date.first_day().year().to_string());
    years.peek().is_none() || years.any(|word| word.folded == year) || dated.any(|own| own == year)
}

fn capital(month: &str) -> String {
    crate::text::capitalised(month)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    #[track_caller]
    fn assert_found(when: &str, paragraph: &str, expected: &[&str]) {
        let fact = format!(
            "[event.e]\nactor = \"armstrong\"\ndid = \"land\"\n{when}\ncite.log = \"¶1\"\n"
        );
        let expected: Vec<String> = expected
            .iter()
            .map(|told| {
                format!("{told} | mend `when`, or cite the paragraph that gives the date as well")
            })
            .collect();
        assert_eq!(
            found(check, &fact, &[("log", &[paragraph, "All this was in 1969."])]),
            expected
        );
    }

    #[test]
    fn a_date_stands_in_what_is_cited_as_exactly_as_it_is_given() {
        for (when, paragraph) in [
            ("1969", "They landed."),
            ("1969-07", "In July they landed."),
            ("1969-07-20", "They landed on July 20, as planned."),
            ("1969-07-20", "They landed on the 20th of July."),
            ("1969-07", "In August he told how they landed the month before."),
        ] {
            assert_found(&format!("when = \"{when}\""), paragraph, &[]);
        }
        assert_found(
            "when = \"1969-07\"",
            "In August they landed.",
            &["\"1969-07\": no cited paragraph says July"],
        );
        assert_found(
            "when = \"1969-07-20\"",
            "In July 20 men landed; on July 16 they had left.",
            &[],
        );
        assert_found(
            "when = \"1969-07-21\"",
            "They landed on July 20.",
            &["\"1969-07-21\": no cited paragraph says July 21"],
        );
        assert_found(
            "when = \"1968-07\"",
            "In July they landed.",
            &["\"1968-07\": no report cited here ever says 1968"],
        );
    }

    #[test]
    fn a_month_in_a_text_and_a_finer_date_stand_there_too() {
        assert_eq!(
            found(
                check,
                "[cloze.c]\ntext = \"In May 1969 they [landed|deed].\"\ncite.log = \"¶1\"\n\
                 [event.e]\nactor = \"aldrin\"\ndid = \"land\"\nwhen_note.log = \"late July\"\n\
                 cite.log = \"¶1\"\n",
                &[("log", &["In mid-July they landed."])]
            ),
            [
                "\"In May 1969 they [landed|deed].\": no cited paragraph says May | mend `text`, or \
                 cite the paragraph that gives the date as well",
                "\"late July\": what is cited of `log` does not say `late` | mend `when_note.log`, \
                 or cite the paragraph that gives the date as well",
            ]
        );
    }
}
