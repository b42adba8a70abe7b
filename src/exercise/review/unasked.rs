//! Facts of a deck in a language without a grammar here: nothing would be asked of them, and
//! nobody would know why.

use super::Reviewed;
use crate::deck::{Content, Fact, FactId};
use crate::diagnostic::Diagnostic;
use crate::exercise::language;

/// One warning for the whole deck, at the first fact of which nothing can be asked.
pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    warning(reviewed).into_iter().collect()
}

fn warning(reviewed: &Reviewed<'_>) -> Option<Diagnostic> {
    let Reviewed { deck, places, .. } = *reviewed;
    if language::of(&deck.lang).is_some() {
        return None;
    }
    let silent: Vec<&FactId> =
        deck.facts.iter().filter(|(_, fact)| is_silent(fact)).map(|(id, _)| id).collect();
    let first = silent.first()?;
    let facts = if silent.len() == 1 { "fact" } else { "facts" };
    let message = format!(
        "nothing is asked of {} {facts}: `{}` has no grammar here",
        silent.len(),
        deck.lang
    );
    Some(
        Diagnostic::warning("no-grammar", places.fact(first), message)
            .help("write each as a cloze, or add questions by hand under `ask`"),
    )
}

fn is_silent(fact: &Fact) -> bool {
    fact.retired.is_none() && fact.ask.is_empty() && !matches!(fact.content, Content::Cloze(_))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found_in;

    #[test]
    fn a_deck_in_a_language_without_grammar_is_told_what_is_not_asked() {
        let facts = "[event.a]\nactor = \"aldrin\"\ndid = \"atterrir\"\ncite.log = \"¶1\"\n\
                     [event.b]\nactor = \"aldrin\"\ndid = \"marcher\"\ncite.log = \"¶1\"\n\
                     ask = [{ q = \"Qui marcha ?\", a = \"Aldrin\" }]\n\
                     [cloze.c]\ntext = \"Il marcha sur [la Lune|lieu].\"\ncite.log = \"¶1\"\n";
        assert_eq!(
            found_in("fr-CA", check, facts),
            [
                "[event.a]: nothing is asked of 1 fact: `fr-CA` has no grammar here | write each as a \
              cloze, or add questions by hand under `ask`"
            ]
        );
        assert_eq!(found_in("en-GB", check, facts), [""; 0]);
    }
}
