//! A deed is written with its verb in the base form: from `revoked {petro}'s visa` would come
//! "Who revokeded Petro's visa?"

use super::Reviewed;
use crate::deck::{Content, Fact, Template};
use crate::diagnostic::Diagnostic;

/// A warning for each `did` that begins with an inflected verb, in the order of the facts.
pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Reviewed { deck, places, language, .. } = *reviewed;
    let Some(language) = language else { return Vec::new() };
    let dids = deck.facts.iter().filter_map(|(id, fact)| Some((id, did(fact)?.to_string())));
    dids.filter(|(_, did)| !language.is_uninflected(did))
        .map(|(id, did)| {
            let verb = did.split(' ').next().unwrap_or_default();
            let message = format!("`{verb}` is no verb in its base form");
            Diagnostic::warning("inflected-verb", places.key(id, "did"), message)
                .help("write the verb as a dictionary has it: `revoke`, not `revoked`")
        })
        .collect()
}

fn did(fact: &Fact) -> Option<&Template> {
    match &fact.content {
        Content::Quote(quote) => quote.did.as_ref(),
        Content::Event(event) => Some(&event.did),
        Content::Number(number) => Some(&number.did),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found_in;

    fn told(lang: &str, did: &str) -> Vec<String> {
        let event = format!("[event.e]\nactor = \"aldrin\"\ndid = \"{did}\"\ncite.log = \"¶1\"\n");
        found_in(lang, check, &event)
    }

    #[test]
    fn a_deed_in_the_past_is_told_and_one_in_the_base_form_is_not() {
        let landed = r#""landed on the Moon": `landed` is no verb in its base form | write the verb as a dictionary has it: `revoke`, not `revoked`"#;
        assert_eq!(told("en", "landed on the Moon"), [landed]);
        assert_eq!(told("en", "land on the Moon"), [""; 0]);
        assert_eq!(told("es", "llegó a la Luna").len(), 1);
        assert_eq!(told("es", "reunirse con ellos"), [""; 0]);
        assert_eq!(told("fr", "arriva sur la Lune"), [""; 0]);
    }
}
