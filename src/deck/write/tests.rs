//! What is written reads back as it was, whatever a deck holds.

pub(in crate::deck) mod arbitrary;

use proptest::prelude::*;

use crate::deck::parse::parse;
use crate::deck::write::write;

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..Default::default() })]

    #[test]
    fn a_written_deck_reads_back_as_it_was(deck in arbitrary::deck()) {
        let text = write(&deck);
        let parsed = parse(&text);
        let problems: Vec<String> =
            parsed.problems.iter().map(|problem| problem.render("deck.toml", &text)).collect();
        prop_assert!(problems.is_empty(), "{}", problems.join("\n"));
        prop_assert_eq!(&parsed.deck, &deck);
        // Equal maps may differ in their order, and the author's order counts.
        prop_assert_eq!(write(&parsed.deck), text);
    }
}

#[test]
fn a_deck_is_written_as_a_person_would_write_it() {
    let text = r#"format = 1

[deck]
id = "small"
title = "A \"small\" deck"
lang = "en"
as_of = "2026-02-03"
tags = ["a", "b"]

[source.cnn]
outlet = "CNN"
author = ["Ana Paz"]

[source.blog]
author = ["Bo Li"]
leans_on = ["cnn"]

[country.us]
name = "the United States"
also = ["US"]

[person.petro]
name = "Gustavo Petro"
short = "Petro"
they = "he"
differs_from = ["us"]

[quote.visit]
speaker = "petro"
did = "call the visit “{words}”"
words = "a start"
about = "us"
when = "2026-02"
cite.cnn = { at = "¶3", words = "only a start" }
cite.blog = "¶1-2, ¶4"
only.cnn = ["when"]
importance = 4

[claim.calls]
by = "us"
that = "{petro} had called [[twice]]"
reply.by = "petro"
reply.did = "deny"
reply.says = "there had been one call"
after = "quote.visit"
gap = "two days"
cite.cnn = "¶5"

[[claim.calls.ask]]
id = "length"
q = "How long was the call?"
a = "an hour"
wrong = ["a minute", "two hours"]
cite.cnn = "¶6"

[number.calls]
actor = "petro"
did = "make {n|calls}"
n = 2
cite.blog = "¶7"
was = ["number.talks", "event.calls"]
retired = "2026-05-01"

[contrast.call]
about = "claim.calls"
point = "the word for the call"
said.cnn = ["talk"]
said.blog = ["chat", "talk"]
"#;
    let parsed = parse(text);
    assert_eq!(parsed.problems, []);
    assert_eq!(write(&parsed.deck), text);
}
