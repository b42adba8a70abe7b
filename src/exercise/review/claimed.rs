//! A question written by hand under a claim says whose claim it is.

use super::Reviewed;
use crate::deck::Content;
use crate::diagnostic::Diagnostic;
use crate::exercise::reading::{Bearers, Speech, words};

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Reviewed { deck, places, .. } = *reviewed;
    let Some(speech) = Speech::of(&deck.lang) else { return Vec::new() };
    let bearers = Bearers::new(deck);
    let mut found = Vec::new();
    for (id, fact) in &deck.facts {
        let Content::Claim(claim) = &fact.content else { continue };
        for (index, ask) in fact.ask.iter().enumerate() {
            let asked = words(&ask.q);
            let is_told = bearers.names(&asked, &claim.by)
                && asked.iter().any(|word| speech.is_telling_of(word));
            if !is_told {
                let name = deck.entities.get(&claim.by).map_or("", |entity| &entity.name);
                let span = places.key(id, &format!("ask.{}.q", index + 1));
                found.push(
                    Diagnostic::warning(
                        "claim-asked-as-fact",
                        span,
                        "this asks for a claim as if it were so",
                    )
                    .help(format!("say whose it is: `What, according to {name}, …?`")),
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
    fn a_claim_is_asked_for_as_somebodys() {
        let asked = |q: &str| {
            let claim = "[claim.first]\nby = \"nixon\"\nthat = \"it was a great week\"\ncite.log = \"¶1\"\n";
            found(check, &format!("{claim}ask = [{{ q = \"{q}\", a = \"a great week\" }}]\n"))
        };
        assert_eq!(asked("What, according to Richard Nixon, was it?"), [""; 0]);
        assert_eq!(asked("What did Nixon call the flight?"), [""; 0]);
        assert_eq!(
            asked("What kind of week was it?"),
            [
                "\"What kind of week was it?\": this asks for a claim as if it were so | say whose it \
              is: `What, according to Richard Nixon, …?`"
            ]
        );
    }

    #[test]
    fn a_claim_in_a_spanish_deck_is_asked_for_as_somebodys() {
        let found = |q: &str| {
            let claim = "[claim.first]\nby = \"nixon\"\nthat = \"era una gran semana\"\n\
                         cite.log = \"¶1\"\n";
            found_in("es", check, &format!("{claim}ask = [{{ q = \"{q}\", a = \"grande\" }}]\n"))
        };
        for q in [
            "¿Cómo era la semana, según Richard Nixon?",
            "¿Cómo dijo Nixon que era la semana?",
            "¿Cómo llama Nixon a la semana?",
        ] {
            assert_eq!(found(q), [""; 0], "{q}");
        }
        assert_eq!(found("¿Cómo era la semana de Nixon?").len(), 1);
    }
}
