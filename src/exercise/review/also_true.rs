//! A wrong answer written by hand that another fact of the deck makes true.

use std::collections::HashMap;

use super::Reviewed;
use super::by_hand::{ByHand, by_hand};
use crate::deck::{EntityId, FactId, When};
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Bearers, Speech, Word, words};
use crate::exercise::wording::Wording;

/// A question that has this share of the words of a deed asks for it.
const SAME_DEED: f64 = 0.75;

/// Fewer words do not tell one deed from another.
const FEWEST_WORDS: usize = 2;

/// So many deeds of one actor are compared with a question: more would make a large deck slow.
const MOST_DEEDS: usize = 300;

/// What somebody did, in the words that tell it from other deeds.
struct Deed<'a> {
    id: &'a FactId,
    when: Option<When>,
    telling: Vec<Word>,
}

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Some(speech) = Speech::of(&reviewed.deck.lang) else { return Vec::new() };
    let (bearers, wording) = (Bearers::new(reviewed.deck), Wording::new(reviewed.deck));
    let mut deeds: HashMap<&EntityId, Vec<Deed<'_>>> = HashMap::new();
    for (id, fact) in &reviewed.deck.facts {
        if let (Some(actor), Some(deed)) = (fact.actor(), wording.deed(fact)) {
            let deed = words(&deed.did);
            let telling: Vec<Word> = speech.telling(&deed).into_iter().cloned().collect();
            let of_actor = deeds.entry(actor).or_default();
            if telling.len() >= FEWEST_WORDS && of_actor.len() < MOST_DEEDS {
                of_actor.push(Deed { id, when: fact.when, telling });
            }
        }
    }
    let mut found = Vec::new();
    for asked in by_hand(reviewed) {
        let when = reviewed.deck.facts.get(asked.id).and_then(|fact| fact.when);
        let named = asked.ask.wrong.iter().filter_map(|text| Some((text, wording.named(text)?)));
        for (text, somebody) in named.filter(|(_, id)| !bearers.names(&asked.asked, id)) {
            let mut others = deeds.get(somebody).into_iter().flatten();
            let Some(Deed { id, .. }) =
                others.find(|deed| deed.id != asked.id && is_asked_for(deed, &asked, when))
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

/// Whether a question has the words of a deed, at a time that may be the same.
fn is_asked_for(deed: &Deed<'_>, asked: &ByHand<'_>, when: Option<When>) -> bool {
    let is_apart = matches!((when, deed.when), (Some(a), Some(b)) if !a.overlaps(b));
    let is_held = |word: &&Word| asked.asked.iter().any(|other| other.is_like(word));
    let held = deed.telling.iter().filter(is_held).count();
    !is_apart && held as f64 >= SAME_DEED * deed.telling.len() as f64
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
