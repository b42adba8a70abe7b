//! A contrast asks which report alone uses a word: one that all use tells nothing apart.

use std::collections::HashMap;

use super::Inspection;
use crate::deck::id::{FactId, SourceId};
use crate::deck::model::{Content, Contrast, Fact};
use crate::diagnostic::Diagnostic;
use crate::text::fold;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        let Content::Contrast(contrast) = &fact.content else { continue };
        let mut users: HashMap<String, usize> = HashMap::new();
        for words in contrast.said.values() {
            for word in words {
                *users.entry(fold(word)).or_default() += 1;
            }
        }
        if users.values().all(|&users| users > 1) {
            let words: Vec<&str> = contrast.said.values().flatten().map(String::as_str).collect();
            let first = words.first().copied().unwrap_or_default();
            let message = format!("no word here, `{first}` among them, is one report's alone");
            found.push(
                Diagnostic::warning("shared-word", inspection.places.key(id, "said"), message)
                    .help("add a word that only one of them uses, or take the contrast out"),
            );
        }
    }
    for (id, fact) in &inspection.deck.facts {
        if let Content::Contrast(contrast) = &fact.content {
            found.extend(used_by_another(inspection, id, fact, contrast));
        }
    }
    found
}

/// With the article at hand: a word said to be one report's that stands in what is cited of
/// another.
fn used_by_another(
    inspection: &Inspection<'_>,
    id: &FactId,
    fact: &Fact,
    contrast: &Contrast,
) -> Option<Diagnostic> {
    // Who pins down a word of the other report has seen which one it has for this point.
    let uses = |source: &SourceId, word: &str| {
        let citation = fact.cite.get(source).filter(|citation| citation.words.is_none());
        let cited = inspection.articles.get(source).zip(citation);
        cited.is_some_and(|(article, citation)| article.has(word, &citation.at))
    };
    contrast.said.iter().find_map(|(source, words)| {
        let others = || contrast.said.iter().filter(|(other, _)| *other != source);
        words.iter().find_map(|word| {
            let is_given = |words: &[String]| words.iter().any(|other| fold(other) == fold(word));
            let (other, _) =
                others().find(|(other, words)| !is_given(words) && uses(other, word))?;
            let message = format!("`{other}` uses “{word}” as well, in what is cited of it");
            let span = inspection.places.key(id, &format!("said.{source}"));
            let help = format!(
                "add “{word}” to `said.{other}`; or, if it is of something else there, pin down \
                 what is not: `cite.{other} = {{ at = \"¶…\", words = \"…\" }}`"
            );
            Some(Diagnostic::warning("shared-word", span, message).help(help))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::{found, found_with};

    #[test]
    fn a_contrast_has_a_word_that_one_report_alone_uses() {
        let contrast = |cnn: &str, blog: &str| {
            format!("[contrast.one]\npoint = \"the word\"\nsaid.cnn = {cnn}\nsaid.blog = {blog}\n")
        };
        assert_eq!(found(check, &contrast(r#"["talk"]"#, r#"["chat", "talk"]"#)), [""; 0]);
        assert_eq!(
            found(check, &contrast(r#"["talk"]"#, r#"["Talk"]"#)),
            [
                "3:1 shared-word no word here, `talk` among them, is one report's alone | add a word \
              that only one of them uses, or take the contrast out"
            ]
        );
    }

    #[test]
    fn a_word_that_the_other_report_uses_tells_nothing_apart() {
        let contrast = "[contrast.one]\npoint = \"the word\"\nsaid.cnn = [\"talk\", \"chat\"]\n\
                        said.blog = [\"call\", \"chat\"]\ncite.cnn = \"¶1\"\ncite.blog = \"¶2\"\n";
        let found = |blog: &str| {
            found_with(check, contrast, &[("cnn", "A talk, a chat.\n"), ("blog", blog)])
        };
        assert_eq!(found("A talk.\nA call, a chat.\n"), [""; 0], "it stands elsewhere");
        assert_eq!(
            found("One.\nA talk, a call, a chat.\n"),
            [
                "3:12 shared-word `blog` uses “talk” as well, in what is cited of it | add “talk” to \
              `said.blog`; or, if it is of something else there, pin down what is not: \
              `cite.blog = { at = \"¶…\", words = \"…\" }`"
            ]
        );
        let pinned = contrast.replace("\"¶2\"", "{ at = \"¶2\", words = \"call\" }");
        let articles =
            [("cnn", "A talk, a chat.\n"), ("blog", "One.\nA talk after a call, a chat.\n")];
        assert_eq!(found_with(check, &pinned, &articles), [""; 0]);
    }
}
