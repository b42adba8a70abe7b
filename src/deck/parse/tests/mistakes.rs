//! Mistakes, what is said of each, and what survives them.

use super::{SMALL, check, facts, problems};
use crate::deck::id::FactId;
use crate::deck::parse::parse;

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

#[test]
fn an_unknown_key_costs_nothing_but_itself_unless_it_is_a_misspelt_limit() {
    let added = r#"
[event.one]
actor = "petro"
did = "leave"
colour = "red"
cite.cnn = "¶1"
[event.two]
actor = "petro"
did = "leave"
because = "it was late"
becuase_says = "petro"
cite.cnn = "¶1"
"#;
    check(
        added,
        &[
            "5:1 unknown-key `colour` is not a part of an event | its parts are `actor`, `did`, \
             `cite`, `only`, `when_note`, `actor_for`, `when`, `place`, `occasion`, `after`, \
             `gap`, `then`, `because`, `because_says`, `past`, `skip`, `never`, `ask`, `tags`, \
             `note`, `importance`, `was` or `retired`",
            "11:1 unknown-key `becuase_says` is not a part of an event | did you mean \
             `because_says`?",
        ],
    );
    assert_eq!(facts(&parse(&format!("{SMALL}{added}"))), ["event.visit", "event.one"]);
}

#[test]
fn a_missing_part_is_asked_for_with_an_example() {
    check(
        "[quote.q]\n[role.r]\n[list.l]\n[cloze.c]\n[contrast.d]\n[note.n]\n[number.n]\nnn = 2\n\
         [claim.x]\nby = \"us\"\nthat = \"{us} won\"\nreply.did = \"deny\"\ncite.cnn = \"¶1\"\n",
        &[
            "1:1 missing-key a quote needs `speaker`, which is missing | add `speaker = \
             \"petro\"`, the id of whoever said it",
            "1:1 missing-key a quote needs `words`, which is missing | add `words = \"…\"`, the \
             words quoted",
            "1:1 missing-key a quote needs `cite`, which is missing | add `cite.SOURCE = \
             \"¶12\"`, the paragraph that says so",
            "2:1 missing-key a role needs `person`, which is missing | add `person = \"petro\"`, \
             the id of whoever held it",
            "2:1 missing-key a role needs `office`, which is missing | add `office = \"…\"`, \
             without an article: `US Treasury Secretary`",
            "2:1 missing-key a role needs `cite`, which is missing | add `cite.SOURCE = \
             \"¶12\"`, the paragraph that says so",
            "3:1 missing-key a list needs `of`, which is missing | add `of = \"…\"`, what the \
             members are, in the plural",
            "3:1 missing-key a list needs `members`, which is missing | add `members = \
             [\"petro\", \"trump\"]`, the ids of those on the list",
            "3:1 missing-key a list needs `complete`, which is missing | add `complete = true` \
             if nobody else is on the list, else `false`",
            "3:1 missing-key a list needs `cite`, which is missing | add `cite.SOURCE = \
             \"¶12\"`, the paragraph that says so",
            "4:1 missing-key a cloze needs `text`, which is missing | add `text = \"…\"`, a \
             sentence with gaps like `[by phone|how]`",
            "4:1 missing-key a cloze needs `cite`, which is missing | add `cite.SOURCE = \
             \"¶12\"`, the paragraph that says so",
            "5:1 missing-key a contrast needs `point`, which is missing | add `point = \"…\"`, \
             what the words are for",
            "5:1 missing-key a contrast needs `said`, which is missing | add `said.SOURCE = \
             [\"…\"]` for each source",
            "6:1 missing-key a note needs `cite`, which is missing | add `cite.SOURCE = \
             \"¶12\"`, the paragraph that says so",
            "6:1 missing-key a note needs `ask`, which is missing | add a question: `ask = [{ q \
             = \"…\", a = \"…\" }]`",
            "7:1 missing-key a number needs `actor`, which is missing | add `actor = \"petro\"`, \
             the id of whoever did it",
            "7:1 missing-key a number needs `did`, which is missing | add `did = \"…\"`, what \
             comes after the word “did”: `revoke {petro}'s visa`",
            "7:1 missing-key a number needs `n`, which is missing | add `n = 2`, the number",
            "7:1 missing-key a number needs `cite`, which is missing | add `cite.SOURCE = \
             \"¶12\"`, the paragraph that says so",
            "8:1 unknown-key `nn` is not a part of a number | its parts are `actor`, `did`, `n`, \
             `cite`, `only`, `when_note`, `actor_for`, `when`, `place`, `occasion`, `after`, \
             `gap`, `then`, `because`, `because_says`, `past`, `skip`, `never`, `ask`, `tags`, \
             `note`, `importance`, `was` or `retired`",
            "12:1 missing-key a reply needs `by`, which is missing | add `by = \"petro\"`, the \
             id of whoever said so",
        ],
    );
}

#[test]
fn names_are_looked_for_under_what_was_written() {
    check(
        r#"[event.one]
actor = "Petro"
did = "call {Trump} and {tramp}"
place = "petro"
after = "visitt"
cite.CNN = "¶1"
only.blog = ["actr"]
[role.two]
person = "us"
office = "Chair"
cite.cnn = "¶1"
[event.three]
actor = "nobody-known"
did = "see {petro}"
then = ["one", "quote.visit"]
cite.cnn = "¶1"
only.blog = ["actor"]
"#,
        &[
            "2:9 unknown-name nobody and nothing here has the id `Petro` | use its id: `petro`",
            "3:13 bad-template `{Trump}` is not a name | in braces stands the id of a name: \
             `{petro}`",
            "4:9 wrong-kind `petro` is a person, and `place` needs a place, country or body | \
             name a place, country or body here, or describe `petro` as one",
            "5:9 unknown-fact there is no fact `visitt` | name a fact as its heading does: \
             `event.visa-revoked`",
            "6:6 unknown-source there is no source `CNN` | describe it under `[source.cnn]`",
            "7:6 uncited-source `only` names `blog`, which this fact does not cite | add \
             `cite.blog = \"¶…\"`, or take this out",
            "7:14 unknown-word `actr` is not something `blog` can be | did you mean `actor`?",
            "9:10 wrong-kind `us` is a country, and `person` needs a person | name a person \
             here, or describe `us` as one",
            "13:9 unknown-name nobody and nothing here has the id `nobody-known` | describe it \
             under `[person.nobody-known]`, `[body.nobody-known]` …",
            "15:16 unknown-fact there is no fact `quote.visit` | name a fact as its heading \
             does: `event.visa-revoked`",
            "17:6 uncited-source `only` names `blog`, which this fact does not cite | add \
             `cite.blog = \"¶…\"`, or take this out",
        ],
    );
}

#[test]
fn values_of_the_wrong_kind_are_shown_the_right_one() {
    check(
        r#"[event.one]
actor = 3
did = ["a"]
when = 2026-01-03T10:00:00
tags = "politics"
importance = 9
retired = "2026"
ask = ["Who?"]
cite = "¶1"
gap = "  "
[list.two]
of = "x"
members = ["petro", "petro"]
complete = "no"
cite.cnn = 3
[contrast.three]
point = "{words} and {n|x}"
said.cnn = ["a"]
"#,
        &[
            "2:9 wrong-type `actor` must be a text, not a number | write it like this: `actor = \
             \"3\"`",
            "3:7 wrong-type `did` must be a text, not a list | write it like this: `did = \"…\"`",
            "4:8 bad-date a date has no time of day | a date is written `2025`, `2025-09`, \
             `2025-09-23` or `2025-09-01/2025-09-15`",
            "5:8 wrong-type `tags` must be a list, not a text | write it like this: `tags = \
             [\"politics\"]`",
            "6:14 bad-importance `9` is not an importance | it goes from 1 (an aside) to 5 (the \
             heart of the story)",
            "7:11 bad-date `retired` must be a day | a day is written `2025-09-23`",
            "8:8 wrong-type `ask` must be a question with its answer, not a text | write it like \
             this: `{ q = \"…\", a = \"…\" }`",
            "9:8 wrong-type `cite` must be a table, not a text | write it like this: `cite.cnn = \
             \"¶12\"`",
            "10:1 gap-without-after `gap` says how long after what? | add `after = \"event.…\"`, \
             the fact it is counted from",
            "10:7 empty-text `gap` is empty | write something between the quote marks, or take \
             the line out",
            "13:21 twice `petro` stands twice in `members` | take one of them out",
            "14:12 wrong-type `complete` must be true or false, without quote marks, not a text \
             | write it like this: `complete = true`",
            "15:12 wrong-type `cnn` must be a paragraph, not a number | write it like this: \
             `cite.cnn = \"¶12\"`",
            "17:10 misplaced-piece `{words}` means nothing in `point` | it stands only in the \
             `did` of a quote",
            "17:22 misplaced-piece `{n|…}` means nothing in `point` | it stands only in the \
             `did` of a number",
            "18:1 one-sided-contrast a contrast needs the words of two sources or more | add a \
             line like `said.cnn = [\"capture\"]` for each",
        ],
    );
}

#[test]
fn time_does_not_run_in_a_circle() {
    let added = r#"[event.one]
actor = "us"
did = "begin"
then = ["two"]
cite.cnn = "¶1"
[event.two]
actor = "us"
did = "go on"
then = ["three"]
cite.cnn = "¶1"
[event.three]
actor = "us"
did = "end"
then = ["one"]
cite.cnn = "¶1"
[event.four]
actor = "us"
did = "wait"
after = "four"
gap = "a day"
cite.cnn = "¶1"
"#;
    check(
        added,
        &[
            "14:8 circle-in-time `event.three` cannot come before `event.one`: other links say \
             the opposite | take this link out, or turn it round",
            "19:9 circle-in-time `event.four` cannot come after itself | take this link out, or \
             turn it round",
        ],
    );
    let parsed = parse(&format!("{SMALL}{added}"));
    let fact = |id: &str| &parsed.deck.facts[&id.parse::<FactId>().unwrap()];
    assert_eq!(fact("event.two").then.len(), 1);
    assert_eq!(fact("event.three").then.len(), 0);
    assert_eq!(fact("event.four").gap, None);
}

#[test]
fn a_lost_name_is_told_once_and_costs_what_hangs_on_it() {
    let text = SMALL
        .replace("name = \"Donald Trump\"", "nmae = \"Donald Trump\"")
        .replace("[source.blog]", "[source.blog");
    let added = r#"[event.one]
actor = "trump"
did = "leave"
cite.cnn = "¶1"
[event.two]
actor = "us"
did = "ask {petro}"
after = "one"
gap = "a day"
cite.cnn = "¶1"
cite.blog = "¶1"
[event.three]
actor = "us"
did = "wait"
cite.blog = "¶1"
"#;
    let text = format!("{text}{added}");
    assert_eq!(
        problems(&text),
        [
            "9:1 bad-heading this heading cannot be read | write `[source.blog]`; until then \
             what stands below it is left out",
            "18:1 unknown-key `nmae` is not a part of a person | did you mean `name`?",
        ]
    );
    let parsed = parse(&text);
    assert_eq!(facts(&parsed), ["event.two"]);
    let two = parsed.deck.facts.values().next().unwrap();
    assert_eq!((two.cite.len(), &two.after, &two.gap), (1, &None, &None));
}

#[test]
fn a_former_id_is_an_id() {
    check(
        "[event.second]\nactor = \"petro\"\ndid = \"rest\"\ncite.cnn = \"¶1\"\nwas = [\"first\", 3]\n",
        &[
            "5:8 bad-former-id `first` is not the id of a fact | name a fact as its heading did: \
             `event.visa-revoked`",
            "5:17 wrong-type `was` must be a text, not a number | write it like this: `was = \"3\"`",
        ],
    );
}
