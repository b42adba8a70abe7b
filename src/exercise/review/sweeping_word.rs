//! A wrong answer that claims too much is ruled out by anybody: "always" is seldom right.

use super::Reviewed;
use super::by_hand::by_hand;
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Speech, Word};

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Some(speech) = Speech::of(&reviewed.deck.lang) else { return Vec::new() };
    let mut found = Vec::new();
    for asked in by_hand(reviewed) {
        let sweeping = |option: &[Word]| option.iter().position(|word| speech.is_sweeping(word));
        let word = asked.wrong.iter().find_map(|wrong| Some(&wrong[sweeping(wrong)?]));
        if let Some(word) = word.filter(|_| sweeping(&asked.right).is_none()) {
            let message = format!("a wrong answer says `{}`, which is seldom right", word.text);
            found.push(
                Diagnostic::warning("sweeping-word", asked.place("wrong", reviewed), message)
                    .help("say it without, or let the right answer be as sweeping"),
            );
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::options;

    #[test]
    fn a_sweeping_answer_stands_beside_another() {
        assert_eq!(options(check, "all of them", r#""none of them", "half of them""#), "");
        assert_eq!(
            options(check, "on the plain", r#""nowhere at all", "in a valley""#),
            "a wrong answer says `all`, which is seldom right | say it without, or let the right \
             answer be as sweeping"
        );
    }
}
