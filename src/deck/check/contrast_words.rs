//! A contrast asks which report alone uses a word: one that all use tells nothing apart.

use std::collections::HashMap;

use super::Inspection;
use crate::deck::model::Content;
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
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

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
}
