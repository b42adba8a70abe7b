//! The options of a question written by hand: one of them right, no two alike.

use std::collections::HashSet;

use super::Inspection;
use crate::diagnostic::Diagnostic;
use crate::text::fold;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for (id, fact) in &inspection.deck.facts {
        for (index, ask) in fact.ask.iter().enumerate() {
            let span = || inspection.places.key(id, &format!("ask.{}.wrong", index + 1));
            let right: HashSet<String> =
                ask.also.iter().map(|text| fold(text)).chain([fold(&ask.a)]).collect();
            let mut seen = HashSet::new();
            for wrong in &ask.wrong {
                if right.contains(&fold(wrong)) {
                    let message = format!("`{wrong}` is among the wrong answers, and right");
                    found.push(
                        Diagnostic::error("right-among-wrong", span(), message)
                            .help("put another answer in its place"),
                    );
                } else if !seen.insert(fold(wrong)) {
                    let message = format!("`{wrong}` stands twice among the wrong answers");
                    found.push(
                        Diagnostic::warning("twice", span(), message)
                            .help("put another answer in its place"),
                    );
                }
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
    fn one_answer_is_right_and_no_two_are_alike() {
        assert_eq!(
            found(
                check,
                "[note.one]\ncite.cnn = \"¶1\"\nask = [{ q = \"Who?\", a = \"Ana Paz\", also = \
                 [\"Paz\"], wrong = [\"Bo\", \"paz\", \"ana  paz\", \"BO\", \"Cy\"] }]\n"
            ),
            [
                "3:61 right-among-wrong `paz` is among the wrong answers, and right | put another \
                 answer in its place",
                "3:61 right-among-wrong `ana  paz` is among the wrong answers, and right | put \
                 another answer in its place",
                "3:61 twice `BO` stands twice among the wrong answers | put another answer in its \
                 place",
            ]
        );
    }
}
