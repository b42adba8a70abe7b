//! An article directly before a gap gives the answer away: "an ____" begins with a vowel.

use super::Inspection;
use crate::deck::model::Content;
use crate::deck::template::Piece;
use crate::diagnostic::Diagnostic;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        let Content::Cloze(text) = &fact.content else { continue };
        for pair in text.pieces.windows(2) {
            let [Piece::Text(before), Piece::Gap { answer, label }] = pair else { continue };
            let word = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
            if before.ends_with(char::is_whitespace)
                && ["a", "an", "the"].contains(&word.to_lowercase().as_str())
            {
                let message = format!("`{word}` stands directly before the gap `{answer}`");
                let span = inspection.places.key(id, "text");
                found.push(
                    Diagnostic::warning("article-before-gap", span, message)
                        .help(format!("take it into the gap: `[{word} {answer}|{label}]`")),
                );
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

    #[test]
    fn an_article_belongs_into_the_gap() {
        assert_eq!(
            found(
                check,
                "[cloze.one]\ntext = \"They spoke for an [hour|time] at [the house|place] in the \
                 [capital|place], [Paris|place].\"\ncite.cnn = \"¶1\"\n"
            ),
            [
                "2:8 article-before-gap `an` stands directly before the gap `hour` | take it into \
                 the gap: `[an hour|time]`",
                "2:8 article-before-gap `the` stands directly before the gap `capital` | take it \
                 into the gap: `[the capital|place]`",
            ]
        );
    }
}
