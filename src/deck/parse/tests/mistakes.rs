//! Mistakes, what is said of each, and what survives them.

use super::{SMALL, facts, problems};
use crate::deck::parse::parse;

#[track_caller]
fn check(added: &str, expected: &[&str]) {
    let found = problems(&format!("{SMALL}{added}"));
    assert!(
        found == expected,
        "\n--- found\n{}\n--- expected\n{}\n",
        found.join("\n"),
        expected.join("\n")
    );
}

#[test]
fn all_mistakes_of_a_file_are_reported_in_one_run_and_sound_facts_survive() {
    let text = r#"format = 1
[deck]
id = "Small deck"
title = "A small deck"

[source.cnn]
outlet = "CNN"

[person.petro]
name = "Gustavo Petro"
shrot = "Petro"

[person.trump]
name = "Donald Trump"

[quote.one]
speaker = "petr"
words = "never"
cite.cnn = "¶1"

[event.two]
actor = "petro"
did = "visit {trmp}
when = "2026-02"
cite.cnn = "¶2"

[event.three]
actor = "petro"
did = "leave"
when = "2026-02-30"
cite.cnn = "2"

[claim.four]
that = "{petro} had left"
cite.cnn = "¶4"

[event.five]
actor = "trump"
did = "call {petro}"
cite.cnn = "¶5"

[event.five]
actor = "trump"
did = "call {petro} again"
cite.cnn = "¶5"

[number.six]
actor = "trump"
did = "make calls"
n = "two"
cite.cnn = "¶6"

[cloze.seven
text = "They spoke [twice|number]."
cite.cnn = "¶7"

[list.eight]
of = "callers"
members = ["petro", "trump"]
complete = true
not_in = ["trump"]
cite.ccn = "¶8"

[event.nine]
actor = "trump"
did "wait"
then = ["cloze.seven", "event.ten"]
cite.cnn = "¶9"

[evnt.ten]
actor = "trump"
did = "wait"

[event.eleven]
actor = "petro"
did = "answer"
after = "event.two"
cite.cnn = "¶11"
"#;
    assert_eq!(
        problems(text),
        [
            "3:6 bad-id `Small deck` cannot be the id of a deck | an id has lower-case letters, digits and hyphens: `small-deck`",
            "11:1 unknown-key `shrot` is not a part of a person | did you mean `short`?",
            "17:11 unknown-name nobody and nothing here has the id `petr` | did you mean `petro`?",
            "23:7 missing-quote a quote mark `\"` is missing here | every text begins and ends with one; one inside a text is written `\\\"`",
            "30:8 bad-date `2026-02-30` is not a date | there is no such day in the calendar",
            "31:12 bad-paragraph `2` does not name a paragraph | write `¶12`, `¶10-11` or `¶6, ¶23`; lines of the article count from 1",
            "33:1 missing-key a claim needs `by`, which is missing | add `by = \"petro\"`, the id of whoever said so",
            "42:1 duplicate-id there is a second `[event.five]` | the first is on line 37 and counts; give this one another id",
            "49:7 missing-piece `did` must hold `{n|what is counted}` once, and holds it 0 times | write `{n|what is counted}` where it belongs",
            "50:5 wrong-type `n` must be a whole number, not a text | write it like this: `n = 2`",
            "53:1 bad-heading this heading cannot be read | write `[cloze.seven]`; until then what stands below it is left out",
            "61:10 in-and-out `trump` is both among the `members` and in `not_in` | take it out of one of the two",
            "62:6 unknown-source there is no source `ccn` | did you mean `cnn`?",
            "66:1 no-equals-sign this line has no `=` | a line is written `did = \"…\"`",
            "70:2 unknown-key `evnt` is not a part of a deck file | did you mean `event`?",
        ]
    );
    let parsed = parse(text);
    assert_eq!(facts(&parsed), ["event.five", "event.eleven"]);
    assert_eq!(parsed.deck.id.as_str(), "a-small-deck");
    assert_eq!(parsed.deck.entities.len(), 2);
}
