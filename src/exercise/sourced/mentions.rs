//! Whatever name stands in a text of a fact stands in what is cited for it, or is named there
//! otherwise.

use super::names::is_named;
use super::stated::{Stated, TextRole};
use super::words::Word;
use super::{Held, Sourcing};
use crate::deck::EntityId;
use crate::diagnostic::Diagnostic;

pub fn check(sourcing: &Sourcing<'_>, held: &Held<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for stated in held.stated.iter().filter(|stated| !stated.passages.is_empty()) {
        if let Some(name) = unnamed(sourcing, stated) {
            let message = format!("no cited paragraph names {name}");
            let span = sourcing.places.key(held.id, &stated.key);
            found.push(Diagnostic::warning("not-named", span, message).help(format!(
                "mend `{}`, or cite the paragraph that names it as well",
                stated.key
            )));
        }
    }
    found
}

/// The first name in a text that is named in none of its passages.
fn unnamed(sourcing: &Sourcing<'_>, stated: &Stated<'_>) -> Option<String> {
    let mentions = sourcing.bearers.mentions(&stated.words);
    // A question may say of whom the whole story is; they are named somewhere in it.
    let is_known = |id: &EntityId| {
        stated.passages.iter().any(|passage| {
            is_named(sourcing, passage, id)
                || stated.role == TextRole::Question
                    && sourcing.reports.names(passage.source, sourcing.bearers, id)
        })
    };
    let unnamed = mentions.iter().find(|mention| !mention.of.iter().any(|id| is_known(id)));
    if let Some(mention) = unnamed {
        return Some(sourcing.name(mention.of[0]).to_owned());
    }
    let months: Vec<String> = sourcing.speech.months().collect();
    let has = |word: &Word| stated.passages.iter().any(|passage| passage.has_like(&word.folded));
    // At the beginning of a sentence a capital tells nothing.
    let begins = |at: usize| {
        let before = at.checked_sub(1).map(|before| &stated.words[before]);
        before.is_none_or(|before| before.sentence != stated.words[at].sentence)
    };
    let mut unknown = (0..stated.words.len()).filter(|&at| {
        let word = &stated.words[at];
        let is_capital_of_its_own = word.is_capital && !word.is_quoted && word.folded.len() > 1;
        is_capital_of_its_own
            && (!begins(at) || stated.role == TextRole::Part && stated.key == "did")
            && !mentions.iter().any(|mention| mention.at.contains(&at))
            && !months.contains(&word.folded)
            && !has(word)
    });
    // Shown as it is written: a folded name is nobody's.
    let at = unknown.next()?;
    let folded = &stated.words[at].folded;
    let written = stated.text.split(|c: char| !c.is_alphanumeric());
    let mut written = written.filter(|word| crate::text::fold(word) == *folded);
    Some(format!("`{}`", written.next().unwrap_or(folded)))
}
