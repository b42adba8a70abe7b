//! Numbers and lengths of time, in figures and in words.

use super::*;

/// Distances and counts of the flights to the Moon.
pub(super) const FACTS: &str = r#"
    [person.aldrin]
    name = "Buzz Aldrin"
    [number.walkers]
    actor = "aldrin"
    did = "join {n|other Moon walkers}"
    n = 12
    cite.a = "¶1"
    [number.rock]
    actor = "aldrin"
    did = "help to carry {n|kilograms of rock}"
    n = 1200
    cite.a = "¶1"
    [number.crowd]
    actor = "aldrin"
    did = "be watched by {n|people}"
    n = 1200000
    cite.a = "¶1"
    [number.steps]
    actor = "aldrin"
    did = "take {n|steps}"
    n = 121
    cite.a = "¶1"
    [event.flight]
    actor = "aldrin"
    did = "fly"
    when = "1969-07-16"
    cite.a = "¶1"
    [event.landing]
    actor = "aldrin"
    did = "land"
    when = "1969-07-20"
    after = "event.flight"
    gap = "four days"
    cite.a = "¶1"
    [event.award]
    actor = "aldrin"
    did = "receive an award"
    when = "1971"
    after = "event.landing"
    gap = "a year and a half"
    cite.a = "¶1"
    [event.parade]
    actor = "aldrin"
    did = "join a parade"
    when = "1969-08-13"
    after = "event.landing"
    gap = "three weeks"
    cite.a = "¶1"
"#;

fn expect_count(id: &str, table: &[(&str, &str)]) {
    expect(&deck(&format!("[source.a]\noutlet = \"A\"\n{FACTS}")), id, table);
}

fn right(id: &str, typed: &[&str]) {
    let deck = deck(&format!("[source.a]\noutlet = \"A\"\n{FACTS}"));
    expect_all(&deck, id, "right", typed);
}

#[test]
fn numbers_are_right_in_words_and_figures() {
    right(
        "number.walkers/how-many",
        &[
            "12",
            "twelve",
            " Twelve ",
            "a dozen",
            "one dozen",
            "12.0",
            "twelve Moon walkers",
            "12 walkers",
            "about 12",
            "TWELVE.",
        ],
    );
    right(
        "number.rock/how-many",
        &[
            "1200",
            "1,200",
            "1.200",
            "1 200",
            "1’200",
            "one thousand two hundred",
            "twelve hundred",
            "1.2 thousand",
            "1,2k",
            "a thousand and two hundred",
            "1,200 kilograms",
            "1200 kilograms of rock",
        ],
    );
    right(
        "number.crowd/how-many",
        &[
            "1.2 million",
            "1,2 million",
            "1.2m",
            "1,200,000",
            "1200000",
            "1.2 million people",
            "one million two hundred thousand",
        ],
    );
    right(
        "number.steps/how-many",
        &["121", "a hundred and twenty-one", "one hundred twenty one", "hundred and twenty one"],
    );
}

#[test]
fn other_numbers_are_too_few_or_too_many_and_words_are_none() {
    expect_count(
        "number.walkers/how-many",
        &[
            ("11", "below"),
            ("two", "below"),
            ("-12", "below"),
            ("13", "above"),
            ("two dozen", "above"),
            ("12 million", "above"),
            ("12.5", "above"),
            ("many", "unread"),
            ("twelv", "unread"),
            ("€12", "unread"),
            ("€3bn", "unread"),
            ("12 or 13", "unread"),
            ("12 steps", "unread"),
            ("a", "unread"),
        ],
    );
}

#[test]
fn lengths_of_time_are_right_in_any_unit_that_makes_them_up() {
    right(
        "event.landing/gap",
        &["four days", "4 days", "Four Days", "96 hours", "four days later", "about four days"],
    );
    right(
        "event.award/gap",
        &[
            "a year and a half",
            "one and a half years",
            "18 months",
            "eighteen months",
            "1.5 years",
            "one year and six months",
            "1 year 6 months",
        ],
    );
    right("event.parade/gap", &["three weeks", "3 weeks", "21 days", "twenty-one days"]);
    expect_count(
        "event.landing/gap",
        &[
            ("three days", "below"),
            ("five days", "above"),
            ("a month", "above"),
            ("four", "unread"),
            ("foru days", "slip for four days"),
            ("soon", "unread"),
        ],
    );
    expect_count(
        "event.award/gap",
        &[("a year", "below"), ("500 days", "below"), ("two years", "above")],
    );
}
