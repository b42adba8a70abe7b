//! The words of a quotation stand in its longer form letter by letter.

use super::Inspection;
use super::article::stands_in;
use crate::deck::model::Content;
use crate::diagnostic::Diagnostic;
use crate::text::fold;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        let Content::Quote(quote) = &fact.content else { continue };
        let Some(printed) = &quote.words_as_printed else { continue };
        if !stands_in(&quote.words, printed) && is_same_language(&quote.words, printed) {
            let span = inspection.places.key(id, "words");
            found.push(
                Diagnostic::error("not-as-printed", span, "`words_as_printed` has other words")
                    .help("shorten a quotation only at its ends, and change nothing in it"),
            );
        }
    }
    found
}

/// Words translated from what is printed have hardly one in common with it.
fn is_same_language(words: &str, printed: &str) -> bool {
    let (words, printed) = (fold(words), fold(printed));
    let all = words.split(' ').count();
    let shared = words.split(' ').filter(|word| printed.split(' ').any(|p| p == *word)).count();
    2 * shared >= all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

    #[test]
    fn a_quotation_is_shortened_at_its_ends_only() {
        let quote = |words: &str| {
            format!(
                "[quote.one]\nspeaker = \"petro\"\nwords = \"{words}\"\nwords_as_printed = \"It \
                 was “a fine day”, and it’s over\"\ncite.cnn = \"¶1\"\n"
            )
        };
        for words in ["a fine day", "it's over", "un día hermoso"] {
            assert_eq!(found(check, &quote(words)), [""; 0], "{words}");
        }
        assert_eq!(
            found(check, &quote("a nice day")),
            [
                "3:9 not-as-printed `words_as_printed` has other words | shorten a quotation only at \
              its ends, and change nothing in it"
            ]
        );
    }
}
