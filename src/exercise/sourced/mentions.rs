//! Whatever name stands in a text of a fact stands in what is cited for it, or is named there
//! otherwise.

use super::names::is_named;
use super::stated::{Stated, TextRole};
use super::{Held, Sourcing};
use crate::deck::EntityId;
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::Word;

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
    unknown.next().map(|at| format!("`{}`", stated.words[at].text))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::sourced::tests::found;

    #[test]
    fn a_name_in_a_text_is_named_in_what_is_cited() {
        let found = |did: &str| {
            let fact = format!("[event.e]\nactor = \"nasa\"\ndid = \"{did}\"\ncite.log = \"¶1\"\n");
            found(check, &fact, &[("log", &["NASA thanked the Australian crews at Parkes."])])
        };
        for did in ["thank crews at Parkes", "thank {australia}", "thank Australian crews"] {
            assert_eq!(found(did), [""; 0], "{did}");
        }
        assert_eq!(
            found("thank {us} crews"),
            [
                "\"thank {us} crews\": no cited paragraph names the United States | mend `did`, or cite \
              the paragraph that names it as well"
            ]
        );
        assert_eq!(
            found("thank crews at O'Brien Station"),
            [
                "\"thank crews at O'Brien Station\": no cited paragraph names `O'Brien` | mend `did`, or \
              cite the paragraph that names it as well"
            ]
        );
    }

    #[test]
    fn a_question_may_say_of_whom_the_story_is() {
        let asked = |q: &str| {
            let fact =
                format!("[note.n]\ncite.log = \"¶2\"\nask = [{{ q = \"{q}\", a = \"dust\" }}]\n");
            found(check, &fact, &[("log", &["Aldrin was there.", "There was dust."])]).len()
        };
        assert_eq!([asked("What did Aldrin see?"), asked("What did Nixon see?")], [0, 1]);
    }
}
