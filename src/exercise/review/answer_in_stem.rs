//! A question must not favour its own answer: a word of the question that the right answer
//! alone repeats is what a guesser looks for.

use super::Reviewed;
use super::by_hand::{ByHand, by_hand};
use crate::deck::{Content, Piece};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Speech, Word, words};

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Some(speech) = Speech::of(&reviewed.deck.lang) else { return Vec::new() };
    let mut found = Vec::new();
    for asked in by_hand(reviewed) {
        if let Some(word) = repeated(&asked, speech) {
            let message =
                format!("`{}` of the question stands in the right answer alone", word.text);
            found.push(
                Diagnostic::warning("answer-in-stem", asked.place("a", reviewed), message)
                    .help("leave it out of the answer, or use it in a wrong one as well"),
            );
        }
    }
    for (id, fact) in &reviewed.deck.facts {
        let Content::Cloze(text) = &fact.content else { continue };
        let around: Vec<Word> = text
            .pieces
            .iter()
            .filter_map(
                |piece| if let Piece::Text(text) = piece { Some(words(text)) } else { None },
            )
            .flatten()
            .collect();
        for piece in &text.pieces {
            let Piece::Gap { answer, .. } = piece else { continue };
            let answer = words(answer);
            let mut telling = answer.iter().filter(|word| speech.is_telling(word));
            if let Some(word) = telling.find(|word| around.iter().any(|w| w.folded == word.folded))
            {
                let message =
                    format!("`{}` of the answer stands in the sentence as well", word.text);
                let span = reviewed.places.key(id, "text");
                found.push(
                    Diagnostic::warning("answer-in-stem", span, message)
                        .help("say it in other words on one of the two sides"),
                );
            }
        }
    }
    found
}

/// A telling word of the question that the right answer has and no wrong one.
fn repeated<'a>(asked: &'a ByHand<'_>, speech: Speech) -> Option<&'a Word> {
    let has = |option: &[Word], word: &Word| option.iter().any(|other| other.is_like(word));
    asked.asked.iter().find(|word| {
        speech.is_telling(word)
            && has(&asked.right, word)
            && !asked.wrong.iter().any(|wrong| has(wrong, word))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found;

    #[test]
    fn a_word_of_the_question_is_in_no_option_or_not_in_the_right_one_alone() {
        let asked = |a: &str, wrong: &str| {
            let note =
                "[note.n]\ncite.log = \"¶1\"\nask = [{ q = \"Which kind of dust did they find?\"";
            found(check, &format!("{note}, a = \"{a}\", wrong = [{wrong}] }}]\n"))
        };
        assert_eq!(asked("fine powder", r#""ash", "sand""#), [""; 0]);
        assert_eq!(asked("fine dust", r#""coarse dust", "sand""#), [""; 0]);
        assert_eq!(
            asked("dusty powder", r#""ash", "sand""#),
            [
                "\"dusty powder\": `dust` of the question stands in the right answer alone | leave it \
              out of the answer, or use it in a wrong one as well"
            ]
        );
    }

    #[test]
    fn a_sentence_does_not_fill_its_own_gap() {
        let cloze = |gap: &str| {
            found(
                check,
                &format!(
                    "[cloze.c]\ntext = \"They took the rover to [{gap}|place].\"\ncite.log = \"¶1\"\n"
                ),
            )
        };
        assert_eq!(cloze("the plain"), [""; 0]);
        assert_eq!(
            cloze("the rover site"),
            [
                "\"They took the rover to [the rover site|place].\": `rover` of the answer stands in the \
              sentence as well | say it in other words on one of the two sides"
            ]
        );
    }
}
