//! An article directly before a gap gives the answer away: "an ____" begins with a vowel.

use super::Reviewed;
use crate::deck::{Content, Piece};
use crate::diagnostic::Diagnostic;
use crate::text::fold;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Reviewed { deck, places, language, .. } = *reviewed;
    let Some(language) = language else { return Vec::new() };
    let mut found = Vec::new();
    for (id, fact) in &deck.facts {
        let Content::Cloze(text) = &fact.content else { continue };
        for pair in text.pieces.windows(2) {
            let [Piece::Text(before), Piece::Gap { answer, label }] = pair else { continue };
            let word = before.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
            if before.ends_with(char::is_whitespace) && language.known().is_article(&fold(word)) {
                let message = format!("`{word}` stands directly before the gap `{answer}`");
                found.push(
                    Diagnostic::warning("article-before-gap", places.key(id, "text"), message)
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
    use crate::exercise::review::tests::{found, found_in};

    #[test]
    fn an_article_belongs_into_the_gap() {
        let sentence = "\"They flew for an [hour|time] to [the Moon|place] and the [Earth|place], [Houston|place].\"";
        let help = "take it into the gap: ";
        assert_eq!(
            found(check, &format!("[cloze.one]\ntext = {sentence}\ncite.log = \"¶1\"\n")),
            [
                format!(
                    "{sentence}: `an` stands directly before the gap `hour` | {help}`[an hour|time]`"
                ),
                format!(
                    "{sentence}: `the` stands directly before the gap `Earth` | {help}`[the Earth|place]`"
                ),
            ]
        );
    }

    #[test]
    fn an_article_is_one_in_the_language_of_the_deck() {
        let sentence = "\"Volaron a [Houston|lugar] en una [cápsula|nave].\"";
        let facts = format!("[cloze.one]\ntext = {sentence}\ncite.log = \"¶1\"\n");
        let told = format!(
            "{sentence}: `una` stands directly before the gap `cápsula` | take it into the gap: \
             `[una cápsula|nave]`"
        );
        assert_eq!(found_in("es", check, &facts), [told]);
        assert_eq!(found_in("fr", check, &facts), [""; 0]);
    }
}
