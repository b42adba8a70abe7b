//! Quoted speech only as short as a question needs: a deck is no copy of an article.

use super::Inspection;
use crate::deck::model::{Citation, Content};
use crate::diagnostic::Diagnostic;

/// The longest quotation, in words.
pub const LONGEST_QUOTE_WORDS: usize = 25;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        let mut measure = |key: &str, text: &str| {
            let words = text.split_whitespace().count();
            if words > LONGEST_QUOTE_WORDS {
                let message = format!("this quotation has {words} words");
                let help = format!("quote {LONGEST_QUOTE_WORDS} at most: what the question needs");
                let span = inspection.places.key(id, key);
                found.push(Diagnostic::warning("long-quote", span, message).help(help));
            }
        };
        if let Content::Quote(quote) = &fact.content {
            measure("words", &quote.words);
            measure("words_as_printed", quote.words_as_printed.as_deref().unwrap_or_default());
        }
        for (source, citation) in &fact.cite {
            measure(&format!("cite.{source}.words"), words(citation));
        }
        for (index, ask) in fact.ask.iter().enumerate() {
            for (source, citation) in &ask.cite {
                measure(&format!("ask.{}.cite.{source}.words", index + 1), words(citation));
            }
        }
    }
    found
}

fn words(citation: &Citation) -> &str {
    citation.words.as_deref().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

    #[test]
    fn a_quotation_has_25_words_at_most() {
        let quote = |words: usize| {
            format!(
                "[quote.one]\nspeaker = \"petro\"\nwords = \"short\"\ncite.cnn = {{ at = \"¶1\", \
                 words = \"{}\" }}\n",
                "la ".repeat(words)
            )
        };
        assert_eq!(found(check, &quote(25)), [""; 0]);
        assert_eq!(
            found(check, &quote(26)),
            ["4:33 long-quote this quotation has 26 words | quote 25 at most: what the question \
              needs"]
        );
    }
}
