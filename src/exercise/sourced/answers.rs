//! An answer written by hand has a word of its own in common with what is cited for it.

use super::stated::{Stated, TextRole};
use super::{Held, Sourcing};
use crate::deck::{Content, Piece};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Word, words};

/// Of fewer words a report may well say all in others.
const FEWEST_WORDS: usize = 3;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut tell = |key: &str, answer: &str| {
        let message = format!("no cited paragraph has a word of the answer `{answer}`");
        let span = sourcing.places.key(held.id, key);
        found.push(
            Diagnostic::warning("answer-not-there", span, message)
                .help("cite the paragraph that gives it, or mend the answer"),
        );
    };
    let mut question: Option<&Stated<'_>> = None;
    for stated in &held.stated {
        match stated.role {
            TextRole::Question => question = Some(stated),
            TextRole::Answer => {
                let asked = question.map(|question| question.words.as_slice()).unwrap_or_default();
                if is_nowhere(sourcing, &stated.words, asked, stated) {
                    tell(&stated.key, &stated.text);
                }
            }
            TextRole::Part if stated.key == "occasion" => {
                if is_nowhere(sourcing, &stated.words, &[], stated) {
                    tell("occasion", &stated.text);
                }
            }
            // A reason or a reply is an answer too; told in other words it still shares some.
            TextRole::Part if matches!(stated.key.as_str(), "because" | "reply.says") => {
                let is_long = sourcing.matter(&stated.words).len() >= FEWEST_WORDS;
                if is_long && is_nowhere(sourcing, &stated.words, &[], stated) {
                    tell(&stated.key, &stated.text);
                }
            }
            TextRole::Part | TextRole::Note => {}
        }
    }
    if let (Content::Cloze(text), Some(stated)) =
        (&held.fact.content, held.stated.iter().find(|stated| stated.key == "text"))
    {
        for piece in &text.pieces {
            if let Piece::Gap { answer, .. } = piece
                && is_nowhere(sourcing, &words(answer), &[], stated)
            {
                tell("text", answer);
            }
        }
    }
    found
}

/// Whether none of the words that tell an answer from others stands in what is cited. What
/// the question says already tells nothing; nor does a number, which may have been counted.
fn is_nowhere(
    sourcing: &Sourcing<'_>,
    answer: &[Word],
    asked: &[Word],
    stated: &Stated<'_>,
) -> bool {
    let own: Vec<&Word> = sourcing
        .speech
        .telling(answer)
        .into_iter()
        .filter(|word| asked.iter().all(|other| !other.is_like(word)))
        .filter(|word| sourcing.speech.number_of(word).is_none())
        .collect();
    let has = |word: &Word| stated.passages.iter().any(|passage| passage.has_like(&word.folded));
    // Names are checked as names.
    let mentions = sourcing.bearers.mentions(answer);
    let is_name = |word: &Word| {
        mentions.iter().any(|mention| answer[mention.at.clone()].iter().any(|own| own == word))
    };
    let mut own = own.into_iter().filter(|word| !is_name(word)).peekable();
    own.peek().is_some() && !own.any(has)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    const LOG: [(&str, &[&str]); 1] =
        [("log", &["They landed in a dusty plain and stayed outside for hours."])];

    #[track_caller]
    fn assert_found(fact: &str, expected: &[&str]) {
        assert_eq!(found(check, &format!("{fact}cite.log = \"¶1\"\n"), &LOG), expected);
    }

    #[test]
    fn an_answer_has_a_word_of_what_is_cited() {
        let asked =
            |a: &str| format!("[note.n]\nask = [{{ q = \"On which plain?\", a = \"{a}\" }}]\n");
        assert_found(&asked("a plain full of dust"), &[]);
        assert_found(&asked("two"), &[]);
        assert_found(
            &asked("a rocky plain"),
            &["\"a rocky plain\": no cited paragraph has a word of the answer `a rocky plain` | \
               cite the paragraph that gives it, or mend the answer"],
        );
        let gap = "[cloze.c]\ntext = \"They stayed outside for [a fortnight|time].\"\n";
        assert_found(
            gap,
            &["\"They stayed outside for [a fortnight|time].\": no cited paragraph has a word of \
               the answer `a fortnight` | cite the paragraph that gives it, or mend the answer"],
        );
    }
}
