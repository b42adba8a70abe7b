//! With the article at hand: every paragraph that is cited exists.

use super::Inspection;
use crate::deck::id::SourceId;
use crate::deck::model::Citation;
use crate::diagnostic::Diagnostic;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        let mut look_up = |key: String, source: &SourceId, citation: &Citation| {
            let Some(article) = inspection.articles.get(source) else { return };
            let paragraphs = article.paragraphs.len();
            let last = citation.at.0.iter().map(|&(_, last)| last).max().unwrap_or_default();
            if last as usize > paragraphs {
                let message = format!("`{source}` has no paragraph ¶{last}");
                found.push(
                    Diagnostic::error(
                        "no-such-paragraph",
                        inspection.places.key(id, &key),
                        message,
                    )
                    .help(format!(
                        "the article has {paragraphs}, counted over its lines that are not empty"
                    )),
                );
            }
        };
        for (source, citation) in &fact.cite {
            look_up(format!("cite.{source}"), source, citation);
        }
        for (index, ask) in fact.ask.iter().enumerate() {
            for (source, citation) in &ask.cite {
                look_up(format!("ask.{}.cite.{source}", index + 1), source, citation);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found_with;

    #[test]
    fn cited_paragraphs_exist() {
        let added = "[event.one]\nactor = \"us\"\ndid = \"wait\"\ncite.cnn = \"¶1, ¶3-4\"\n\
                     cite.blog = \"¶9\"\n[[event.one.ask]]\nq = \"Who?\"\na = \"x\"\n\
                     cite.cnn = \"¶2\"\n";
        assert_eq!(
            found_with(check, added, &[("cnn", "one\n\ntwo\n")]),
            ["4:12 no-such-paragraph `cnn` has no paragraph ¶4 | the article has 2, counted over \
              its lines that are not empty"]
        );
    }
}
