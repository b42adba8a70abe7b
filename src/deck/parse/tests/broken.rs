//! Files that are no deck as a whole, or not TOML in places: what is said of them, and what is
//! read all the same.

use super::{SMALL, check, facts, problems};
use crate::deck::parse::parse;

#[test]
fn what_is_not_toml_costs_its_own_line_and_the_rest_is_still_checked() {
    check(
        r#"[event.one]
actor = petro
did = "leave
when = 2026-13-01
place = 
acter = "us"
cite.cnn = "¶1
[list.two]
of = "x"
members = ["petro, "trump"]
complete = true
not_in = ["us"
cite.cnn = "¶1"
[quote.three]
speaker = "petro"
speaker = "trump"
words = "a \quote"
did = """say “{words}”
and so on
cite.cnn = { at = "¶1"
occasion
[event two]
actor = "nobody"
[event.visit]
actor = "nobody"
[[event.visit.ask]]
q = "Who?"
[quote]
x = 1
y = 2
"#,
        &[
            "2:9 missing-quote a text needs quote marks around it | write `actor = \"petro\"`",
            "3:7 missing-quote a quote mark `\"` is missing here | every text begins and ends \
             with one; one inside a text is written `\\\"`",
            "4:8 bad-date `2026-13-01` is not a date | there is no such day in the calendar",
            "5:1 no-value `place` has no value | write `place = \"…\"`, or take the line out",
            "6:1 unknown-key `acter` is not a part of an event | did you mean `actor`?",
            "7:12 missing-quote a quote mark `\"` is missing here | every text begins and ends \
             with one; one inside a text is written `\\\"`",
            "10:12 missing-quote a quote mark `\"` is missing here | every text begins and ends \
             with one; one inside a text is written `\\\"`",
            "12:10 missing-bracket this `[` is never closed | write `]` where the list ends",
            "16:1 duplicate-key `speaker` is given twice | the first is on line 43 and counts; \
             take one of them out",
            "17:13 bad-syntax this cannot be read: missing escaped value, expected `b`, `e`, \
             `f`, `n`, `r`, `\\`, `\"`, `x`, `u`, `U` | a text stands between quote marks; `\\` \
             and `\"` inside it are written `\\\\` and `\\\"`",
            "18:7 missing-quote the text that begins with `\"\"\"` never ends | write `\"\"\"` \
             again where it ends, or `\"` for a text of one line",
            "20:12 missing-bracket this `{` is never closed | write `}` where the table ends",
            "21:1 no-equals-sign this line has no `=` | a line is written `occasion = \"…\"`",
            "22:1 bad-heading this heading cannot be read | write `[event.two]`; until then what \
             stands below it is left out",
            "24:1 duplicate-id there is a second `[event.visit]` | the first is on line 24 and \
             counts; give this one another id",
            "29:1 no-id `x` stands under `[quote]`, which names no quote | give the heading a name \
             of its own: `[quote.some-name]`",
        ],
    );
}

#[test]
fn the_head_of_a_file_is_needed_and_a_newer_format_is_not_guessed_at() {
    assert_eq!(
        problems("title = \"x\"\n[deck]\ntitle = \"Año 1: the “start”\"\nlang = \"English\"\n"),
        [
            "1:1 missing-key a deck file needs `format`, which is missing | add `format = 1` as \
             the first line",
            "1:1 unknown-key `title` is not a part of a deck file | its parts are `format`, \
             `deck`, `source`, `person`, `body`, `country`, `group`, `place`, `quote`, `event`, \
             `claim`, `role`, `number`, `list`, `cloze`, `contrast` or `note`",
            "2:1 missing-key a deck needs `id`, which is missing | add `id = \"…\"`, a name of \
             small letters and hyphens that never changes",
            "4:8 bad-language `English` is not a language tag | write `en`, `es`, `pt-BR` …",
        ]
    );
    assert_eq!(
        parse("[deck]\ntitle = \"Año 1: the “start”\"\n").deck.id.as_str(),
        "a-o-1-the-start"
    );
    assert_eq!(parse("").deck.id.as_str(), "untitled");
    let newer = SMALL.replace("format = 1", "format = 2\n[quotes]\nx = y");
    assert_eq!(
        problems(&newer),
        ["1:10 newer-format this deck is in format 2, and only 1 is known | it needs a newer \
             Newsdeck; nothing in the file is wrong",]
    );
    assert_eq!(facts(&parse(&newer)), [""; 0]);
}
