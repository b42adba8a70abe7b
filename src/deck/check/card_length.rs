//! Texts too long for a card: a question of more than 120 characters is read twice, an
//! option of more than 75 does not fit its button.

use super::Inspection;
use super::shown::{Shown, texts};
use crate::deck::model::{Content, Deck, Fact};
use crate::diagnostic::Diagnostic;
use crate::text::length;

/// The longest question, in characters as people count them.
pub const LONGEST_STEM: usize = 120;

/// The longest option.
pub const LONGEST_OPTION: usize = 75;

/// What the program puts around a part to make a question of it: "Which of these is
/// among the …?", "On what occasion did … ?".
const AROUND: usize = 30;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        let mut measure = |key: &str, text: &str, most: usize| {
            // No text has more characters than bytes: most need not be counted.
            let characters = if text.len() > most { length(text) } else { 0 };
            if characters > most {
                let message = format!("`{key}` comes to {characters} characters");
                let help = format!("a card has room for {most}: say it more shortly");
                let span = inspection.places.key(id, key);
                found.push(Diagnostic::warning("too-long-for-a-card", span, message).help(help));
            }
        };
        for Shown { key, text } in texts(fact, inspection.deck) {
            measure(key, &text, most(key, fact));
        }
        for (index, ask) in fact.ask.iter().enumerate() {
            let key = |part: &str| format!("ask.{}.{part}", index + 1);
            measure(&key("q"), &ask.q, LONGEST_STEM);
            measure(&key("a"), &ask.a, LONGEST_OPTION);
            for wrong in &ask.wrong {
                measure(&key("wrong"), wrong, LONGEST_OPTION);
            }
        }
    }
    found
}

/// Whether every part of a fact fits its card by itself.
pub fn fits(fact: &Fact, deck: &Deck) -> bool {
    texts(fact, deck).iter().all(|shown| length(&shown.text) <= most(shown.key, fact))
}

fn most(key: &str, fact: &Fact) -> usize {
    match (key, &fact.content) {
        // Words that nobody asks for stand in the question only.
        ("words", Content::Quote(quote)) if quote.did.is_none() && quote.about.is_none() => {
            LONGEST_STEM - AROUND
        }
        ("did", Content::Quote(_)) | ("of" | "point", _) => LONGEST_STEM - AROUND,
        ("text", _) => LONGEST_STEM,
        _ => LONGEST_OPTION,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

    #[test]
    fn a_part_fits_its_card() {
        let event = |letters: usize| {
            format!(
                "[event.one]\nactor = \"us\"\ndid = \"é{} {{petro}}\"\ncite.cnn = \"¶1\"\n",
                "x".repeat(letters)
            )
        };
        assert_eq!(found(check, &event(68)), [""; 0]);
        assert_eq!(
            found(check, &event(69)),
            ["3:7 too-long-for-a-card `did` comes to 76 characters | a card has room for 75: say \
              it more shortly"]
        );
    }

    #[test]
    fn questions_written_by_hand_fit_too() {
        let q = "x".repeat(121);
        assert_eq!(
            found(
                check,
                &format!("[note.one]\nask = [{{ q = \"{q}\", a = \"a\" }}]\ncite.cnn = \"¶1\"\n")
            ),
            ["2:14 too-long-for-a-card `ask.1.q` comes to 121 characters | a card has room for \
              120: say it more shortly"]
        );
    }
}
