//! A wrong answer written by hand that another fact of the deck makes true.

use std::collections::HashMap;

use super::Reviewed;
use super::by_hand::{ByHand, by_hand};
use crate::deck::{EntityId, Fact, FactId};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Bearers, Speech, Word, words};
use crate::exercise::wording::Wording;

/// A question that has this share of the words of a deed asks for it.
const SAME_DEED: f64 = 0.75;

/// Fewer words do not tell one deed from another.
const FEWEST_WORDS: usize = 2;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Some(speech) = Speech::of(&reviewed.deck.lang) else { return Vec::new() };
    let (bearers, wording) = (Bearers::new(reviewed.deck), Wording::new(reviewed.deck));
    let mut deeds: HashMap<&EntityId, Vec<(&FactId, &Fact)>> = HashMap::new();
    for (id, fact) in &reviewed.deck.facts {
        if let Some(actor) = fact.actor() {
            deeds.entry(actor).or_default().push((id, fact));
        }
    }
    let mut found = Vec::new();
    for asked in by_hand(reviewed) {
        let named = asked.ask.wrong.iter().filter_map(|text| Some((text, wording.named(text)?)));
        for (text, somebody) in named.filter(|(_, id)| !bearers.names(&asked.asked, id)) {
            let others = deeds.get(somebody).into_iter().flatten();
            let mut others = others.filter(|(id, _)| *id != asked.id);
            let Some((id, _)) =
                others.find(|(_, fact)| asks_for(&asked, fact, reviewed, &wording, speech))
            else {
                continue;
            };
            let message = format!("`{id}` says that `{text}` is right as well");
            found.push(
                Diagnostic::warning("true-among-wrong", asked.place("wrong", reviewed), message)
                    .help("put another answer in its place, or ask more exactly"),
            );
        }
    }
    found
}

/// Whether a question has the words of what somebody did, at a time that may be the same.
fn asks_for(
    asked: &ByHand<'_>,
    fact: &Fact,
    reviewed: &Reviewed<'_>,
    wording: &Wording<'_>,
    speech: Speech,
) -> bool {
    let own = reviewed.deck.facts.get(asked.id).and_then(|fact| fact.when);
    if let (Some(own), Some(when)) = (own, fact.when)
        && !own.overlaps(when)
    {
        return false;
    }
    let Some(deed) = wording.deed(fact) else { return false };
    let deed = words(&deed.did);
    let telling: Vec<&Word> = speech.telling(&deed);
    let held = telling.iter().filter(|word| asked.asked.iter().any(|other| other.is_like(word)));
    telling.len() >= FEWEST_WORDS && held.count() as f64 >= SAME_DEED * telling.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found;

    #[test]
    fn whom_another_fact_names_is_no_wrong_answer() {
        let asked = |q: &str| {
            let facts = "[event.flag]\nactor = \"aldrin\"\ndid = \"plant the flag on {moon}\"\n\
                         cite.log = \"¶1\"\n[note.n]\ncite.log = \"¶1\"\nask = [{ q = \"Q\", a = \"Neil \
                         Armstrong\", wrong = [\"Buzz Aldrin\", \"Michael Collins\", \"Nixon\"] }]\n";
            found(check, &facts.replace("\"Q\"", &format!("\"{q}\"")))
        };
        assert_eq!(asked("Who left the capsule first?"), [""; 0]);
        assert_eq!(asked("With whom did Aldrin plant a flag on the Moon?"), [""; 0]);
        assert_eq!(
            asked("Who planted the flag on the Moon?"),
            [
                "[\"Buzz Aldrin\", \"Michael Collins\", \"Nixon\"]: `event.flag` says that `Buzz Aldrin` \
              is right as well | put another answer in its place, or ask more exactly"
            ]
        );
    }
}
