//! The numbers that a fact gives stand in what is cited for it, in words or in figures.

use super::report::Passage;
use super::stated::TextRole;
use super::{Held, Sourcing};
use crate::deck::Content;
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Word, words};

/// Numbers of so many figures are years, and dates have a check of their own.
const FIGURES_OF_A_YEAR: usize = 4;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut tell = |key: &str, number: &str| {
        let message = format!("no cited paragraph says `{number}`");
        let span = sourcing.places.key(held.id, key);
        found.push(
            Diagnostic::warning("number-not-there", span, message)
                .help(format!("mend `{key}`, or cite the paragraph that gives it")),
        );
    };
    if let Content::Number(number) = &held.fact.content
        && !has(sourcing, held.passages, number.n)
    {
        tell("n", &number.n.to_string());
    }
    // How long after another fact it was may have been counted from the dates of both.
    let is_counted = || {
        let earlier = held.fact.after.as_ref().and_then(|id| sourcing.deck.facts.get(id));
        held.fact.when.is_some() && earlier.is_some_and(|fact| fact.when.is_some())
    };
    if let Some(gap) = &held.fact.gap
        && !(is_counted() && is_day(held))
        && !has_span(sourcing, held.passages, &words(gap))
    {
        tell("gap", gap);
    }
    for stated in &held.stated {
        // A hand-written answer may count what the report only lists.
        let is_own = matches!(stated.role, TextRole::Question | TextRole::Answer);
        let is_number = matches!(held.fact.content, Content::Number(_)) && stated.key == "did";
        if !is_own
            && !is_number
            && let Some(number) = missing(sourcing, &stated.words, stated.passages)
        {
            tell(&stated.key, &number);
        }
    }
    found
}

/// Whether a number and what it counts stand side by side; words without a number are not
/// looked for.
fn has_span(sourcing: &Sourcing<'_>, passages: &[Passage<'_>], span: &[Word]) -> bool {
    let speech = sourcing.speech;
    let number = |word: &Word| speech.number_of(word);
    let Some((at, n)) = span.iter().enumerate().find_map(|(at, word)| Some((at, number(word)?)))
    else {
        return true;
    };
    let is_unit = |word: &Word| span.get(at + 1).is_none_or(|unit| unit.is_like(word));
    let holds = |pair: &[Word]| number(&pair[0]) == Some(n) && is_unit(&pair[1]);
    passages
        .iter()
        .any(|passage| passage.paragraphs.iter().any(|(_, text)| text.windows(2).any(holds)))
}

fn is_day(held: &Held<'_>) -> bool {
    held.fact.when.is_some_and(|when| when.precision() == crate::deck::Precision::Day)
}

/// The first number of a text that stands in no passage. One is no number: it is an article.
fn missing(sourcing: &Sourcing<'_>, text: &[Word], passages: &[Passage<'_>]) -> Option<String> {
    let is_date = |at: usize| {
        let months: Vec<String> = sourcing.speech.months().collect();
        let beside = [at.checked_sub(1), Some(at + 1)].into_iter().flatten();
        let mut beside = beside.filter_map(|at| text.get(at));
        text[at].is_figures()
            && (text[at].folded.len() == FIGURES_OF_A_YEAR
                || beside.any(|word| months.contains(&word.folded)))
    };
    let number = |at: usize| {
        let word = &text[at];
        let n = sourcing.speech.number_of(word).filter(|&n| n != 1)?;
        (!word.is_quoted && !is_date(at) && !has(sourcing, passages, n)).then(|| word.text.clone())
    };
    (0..text.len()).find_map(number)
}

/// Whether a number stands in what is cited: in figures, in one word or two, or perhaps in a
/// short form such as “1.5 million”, of which it is not known here how exact it is.
fn has(sourcing: &Sourcing<'_>, passages: &[Passage<'_>], n: i64) -> bool {
    let speech = sourcing.speech;
    let is_it = |word: &Word| speech.number_of(word) == Some(n);
    // `twenty-five`
    let is_pair = |pair: &[Word]| {
        let (tens, ones) = (speech.number_of(&pair[0]), speech.number_of(&pair[1]));
        let is_tens = tens.is_some_and(|tens| (20..100).contains(&tens) && tens % 10 == 0);
        is_tens
            && ones.is_some_and(|ones| (1..10).contains(&ones))
            && tens.zip(ones).is_some_and(|(tens, ones)| tens + ones == n)
    };
    let holds = |text: &[Word]| {
        text.iter().any(|word| is_it(word) || speech.is_scale(word)) || text.windows(2).any(is_pair)
    };
    passages.iter().any(|passage| passage.paragraphs.iter().any(|(_, text)| holds(text)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    #[track_caller]
    fn assert_found(fact: &str, paragraph: &str, expected: &[&str]) {
        let fact = format!("{fact}cite.log = \"¶1\"\n");
        assert_eq!(found(check, &fact, &[("log", &[paragraph])]), expected);
    }

    #[test]
    fn a_number_stands_in_what_is_cited_in_words_or_in_figures() {
        let stones = |n: i64| {
            format!("[number.n]\nactor = \"aldrin\"\ndid = \"bring {{n|stones}}\"\nn = {n}\n")
        };
        assert_found(&stones(25), "They brought 25 stones.", &[]);
        assert_found(&stones(25), "They brought twenty-five stones.", &[]);
        assert_found(&stones(1500), "They brought 1,500 stones.", &[]);
        assert_found(&stones(1_500_000), "They brought 1.5 million stones.", &[]);
        assert_found(
            &stones(26),
            "They brought 25 stones.",
            &["26: no cited paragraph says `26` | mend `n`, or cite the paragraph that \
               gives it"],
        );
    }

    #[test]
    fn so_does_one_in_the_words_of_an_author() {
        let walk = |did: &str| format!("[event.e]\nactor = \"aldrin\"\ndid = \"{did}\"\n");
        assert_found(&walk("walk for two hours on 20 July 1969"), "It took two hours.", &[]);
        assert_found(&walk("say “three hours”"), "It took two hours.", &[]);
        assert_found(
            &walk("walk for three hours"),
            "It took two hours.",
            &["\"walk for three hours\": no cited paragraph says `three` | mend `did`, or \
               cite the paragraph that gives it"],
        );
        let gap = "[event.a]\nactor = \"aldrin\"\ndid = \"walk\"\n[event.b]\nactor = \"aldrin\"\n\
                   did = \"rest\"\nafter = \"event.a\"\ngap = \"three hours\"\n";
        assert_found(
            &gap.replace("did = \"walk\"\n", "did = \"walk\"\ncite.log = \"¶1\"\n"),
            "Three days and two hours later he rested.",
            &["\"three hours\": no cited paragraph says `three hours` | mend `gap`, or cite the \
               paragraph that gives it"],
        );
    }
}
