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
    use crate::deck::parse;
    use crate::exercise::derive;

    fn told(lang: &str) -> (usize, Option<String>) {
        let text = format!(
            "format = 1\n[deck]\nid = \"d\"\ntitle = \"T\"\nlang = \"{lang}\"\n\
             [source.s]\noutlet = \"S\"\n[person.p]\nname = \"Gustavo Petro\"\n\
             [event.a]\nactor = \"p\"\ndid = \"parler\"\ncite.s = \"¶1\"\n\
             [event.b]\nactor = \"p\"\ndid = \"taire\"\ncite.s = \"¶1\"\n\
             ask = [{{ q = \"Qui se tut ?\", a = \"Petro\" }}]\n\
             [cloze.c]\ntext = \"Il parla à [Bogotá|lieu].\"\ncite.s = \"¶1\"\n"
        );
        let parsed = parse(&text);
        assert_eq!(parsed.problems, []);
        let warning =
            warning(&Reviewed { deck: &parsed.deck, places: &parsed.places, language: None });
        let warning = warning.map(|d| format!("{}: {}", &text[d.span], d.message));
        (derive(&parsed.deck).exercises.len(), warning)
    }

    #[test]
    fn a_deck_in_a_language_without_grammar_is_told_what_is_not_asked() {
        let warning = "[event.a]: nothing is asked of 1 fact: `fr-CA` has no grammar here";
        assert_eq!(told("fr-CA"), (2, Some(warning.to_owned())));
        assert_eq!(told("en-GB").1, None);
    }
}
