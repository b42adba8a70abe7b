//! With the article at hand: quoted words stand in a paragraph that is cited for them.

use std::ops::Range;

use super::Inspection;
use super::article::Article;
use crate::deck::id::{FactId, SourceId};
use crate::deck::model::{Citation, Content, Fact, Part};
use crate::deck::paragraphs::{LAST_PARAGRAPH, Paragraphs};
use crate::diagnostic::Diagnostic;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        quote(id, fact, inspection, &mut found);
        words_of_sources(id, fact, inspection, &mut found);
        for (source, citation) in &fact.cite {
            citation_words(id, &format!("cite.{source}"), source, citation, inspection, &mut found);
        }
        for (index, ask) in fact.ask.iter().enumerate() {
            for (source, citation) in &ask.cite {
                let key = format!("ask.{}.cite.{source}", index + 1);
                citation_words(id, &key, source, citation, inspection, &mut found);
            }
        }
    }
    found
}

/// The words of a quotation stand in every source that is cited, unless one alone has them.
fn quote(id: &FactId, fact: &Fact, inspection: &Inspection<'_>, found: &mut Vec<Diagnostic>) {
    let Content::Quote(quote) = &fact.content else { return };
    let (key, words) = match &quote.words_as_printed {
        Some(words) => ("words_as_printed", words),
        None => ("words", &quote.words),
    };
    let has_words = |source: &SourceId| {
        let mut owners =
            fact.only.iter().filter(|(_, parts)| parts.contains(&Part::Words)).peekable();
        owners.peek().is_none() || owners.any(|(owner, _)| owner == source)
    };
    for (source, citation) in fact.cite.iter().filter(|(source, _)| has_words(source)) {
        if let Some(article) = inspection.articles.get(source) {
            let span = inspection.places.key(id, key);
            found.extend(missing(words, source, &citation.at, article, span));
        }
    }
}

/// The words by which a contrast tells reports apart.
fn words_of_sources(
    id: &FactId,
    fact: &Fact,
    inspection: &Inspection<'_>,
    found: &mut Vec<Diagnostic>,
) {
    let Content::Contrast(contrast) = &fact.content else { return };
    let anywhere = Paragraphs([(1, LAST_PARAGRAPH)].into());
    for (source, said) in &contrast.said {
        let Some(article) = inspection.articles.get(source) else { continue };
        let at = fact.cite.get(source).map_or(&anywhere, |citation| &citation.at);
        for words in said {
            let span = inspection.places.key(id, &format!("said.{source}"));
            found.extend(missing(words, source, at, article, span));
        }
    }
}

fn citation_words(
    id: &FactId,
    key: &str,
    source: &SourceId,
    citation: &Citation,
    inspection: &Inspection<'_>,
    found: &mut Vec<Diagnostic>,
) {
    if let (Some(words), Some(article)) = (&citation.words, inspection.articles.get(source)) {
        let span = inspection.places.key(id, &format!("{key}.words"));
        found.extend(missing(words, source, &citation.at, article, span));
    }
}

fn missing(
    words: &str,
    source: &SourceId,
    at: &Paragraphs,
    article: &Article,
    span: Range<usize>,
) -> Option<Diagnostic> {
    if article.has(words, at) {
        return None;
    }
    let elsewhere: Vec<String> =
        article.find(words).iter().take(5).map(|number| format!("¶{number}")).collect();
    let help = if elsewhere.is_empty() {
        "nowhere in the article either: quote it letter by letter, as it is printed".to_owned()
    } else {
        format!("it stands in {}: cite that", elsewhere.join(", "))
    };
    let place = if *at.0 == [(1, LAST_PARAGRAPH)] { String::new() } else { format!("{at} of ") };
    let message = format!("“{words}” does not stand in {place}`{source}`");
    Some(Diagnostic::error("words-not-there", span, message).help(help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found_with;

    const CNN: &str = "Title\n“A fine day,” he said.\nShe called it “a start”.\n";
    const BLOG: &str = "Nothing quoted here.\n";

    #[track_caller]
    fn assert_found(added: &str, expected: &[&str]) {
        assert_eq!(found_with(check, added, &[("cnn", CNN), ("blog", BLOG)]), expected);
    }

    #[test]
    fn quoted_words_stand_where_they_are_cited() {
        assert_found(
            "[quote.one]\nspeaker = \"petro\"\nwords = \"a start\"\ncite.cnn = \"¶1-2\"\n\
             cite.blog = \"¶1\"\n",
            &[
                "3:9 words-not-there “a start” does not stand in ¶1-2 of `cnn` | it stands in \
                 ¶3: cite that",
                "3:9 words-not-there “a start” does not stand in ¶1 of `blog` | nowhere in the \
                 article either: quote it letter by letter, as it is printed",
            ],
        );
        assert_found(
            "[quote.one]\nspeaker = \"petro\"\nwords = \"fine\"\nwords_as_printed = \"a fine \
             day\"\ncite.cnn = \"¶2\"\ncite.blog = \"¶1\"\nonly.cnn = [\"words\"]\n",
            &[],
        );
    }

    #[test]
    fn words_that_tell_reports_apart_are_theirs() {
        assert_found(
            "[contrast.one]\npoint = \"the word\"\nsaid.cnn = [\"start\"]\nsaid.blog = [\"talk\"]\n\
             cite.cnn = \"¶3\"\n",
            &["4:13 words-not-there “talk” does not stand in `blog` | nowhere in the article \
               either: quote it letter by letter, as it is printed"],
        );
    }

    #[test]
    fn words_of_a_citation_stand_in_its_own_paragraph() {
        assert_found(
            "[event.one]\nactor = \"us\"\ndid = \"wait\"\ncite.cnn = { at = \"¶2\", words = \
             \"fine days\" }\n",
            &["4:33 words-not-there “fine days” does not stand in ¶2 of `cnn` | nowhere in the \
               article either: quote it letter by letter, as it is printed"],
        );
    }
}
