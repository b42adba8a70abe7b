//! What is accepted, and what it means.

use super::{SMALL, problems};
use crate::deck::id::{EntityId, SourceId};
use crate::deck::parse::parse;
use crate::deck::write::write;

/// Two ways of writing one thing mean the same deck.
#[track_caller]
fn same(one: &str, other: &str) {
    let read = |added: &str| {
        let text =
            if added.starts_with("format") { added.to_owned() } else { format!("{SMALL}{added}") };
        assert_eq!(problems(&text), [""; 0], "{text}");
        write(&parse(&text).deck)
    };
    assert_eq!(read(one), read(other));
}

#[test]
fn one_thing_may_be_written_in_several_ways() {
    let plain = "[claim.x]\nby = \"us\"\nthat = \"{us} won\"\nreply.by = \"petro\"\nreply.did = \"deny\"\n\
                 when = \"2026-01-03\"\ncite.cnn = \"¶1, ¶3-4\"\n";
    same(
        plain,
        "[claim.x]\ncite = { cnn = { at = \"¶1,¶3–4\" } }\nreply = { by = \"petro\", did = \"deny\" }\n\
         when = 2026-01-03\nthat = '{us} won'\nby = \"\"\"us\"\"\"\n",
    );
    same(
        plain,
        &format!(
            "[claim]\n{}",
            plain.replace("[claim.x]\n", "x.").replace('\n', "\nx.").trim_end_matches("x.")
        ),
    );
    same(
        plain,
        "[claim.x]\nby = \"us\"\nthat = \"{us} won\"\nwhen = \"2026-01-03\"\n[claim.x.reply]\nby = \"petro\"\n\
         did = \"deny\"\n[claim.x.cite.cnn]\nat = \"¶1, ¶3-4\"\n",
    );
    let event = "[event.x]\nactor = \"us\"\ndid = \"wait\"\ncite.cnn = \"¶1\"\n";
    same(
        &format!(
            "{event}after = \"visit\"\nwhen = 2025\nask = [{{ q = \"a\", a = \"b\", cite.cnn = \"¶2\" }}]\n"
        ),
        &format!(
            "{event}after = \"event.visit\"\nwhen = \"2025\"\n[[event.x.ask]]\nq = \"a\"\na = \"b\"\ncite.cnn = \"¶2\"\n"
        ),
    );
}

#[test]
fn a_byte_order_mark_and_carriage_returns_change_nothing() {
    let windows = format!("\u{feff}{}", SMALL.replace('\n', "\r\n"));
    let parsed = parse(&windows);
    assert_eq!(parsed.problems, []);
    assert_eq!(parsed.deck, parse(SMALL).deck);
    let broken = windows.replace("did = \"visit", "did = visit");
    let whole: Vec<String> = parse(&broken)
        .problems
        .iter()
        .map(|problem| problem.render("deck.toml", &broken))
        .collect();
    assert_eq!(
        whole,
        ["error[missing-quote]: a text needs quote marks around it\n  \
          --> deck.toml:26:7\n   |\n26 | did = visit {trump} in {us}\"\n   |       \
          ^^^^^^^^^^^^^^^^^^^^^^\n   |\n   = help: write `did = \"visit {trump} in {us}\"`"]
    );
}

#[test]
fn the_order_of_the_file_is_kept_across_kinds() {
    let text = format!(
        "{SMALL}[quote.b]\nspeaker = \"us\"\nwords = \"b\"\ncite.cnn = \"¶1\"\ncite.blog = \"¶1\"\n\
         [event.a]\nactor = \"us\"\ndid = \"a\"\ncite.cnn = \"¶1\"\n\
         [quote.a]\nspeaker = \"us\"\nwords = \"a\"\ncite.blog = \"¶1\"\ncite.cnn = \"¶1\"\n\
         [body.z]\nname = \"Z\"\n[person.y]\nname = \"Y\"\n"
    );
    let deck = parse(&text).deck;
    let facts: Vec<String> = deck.facts.keys().map(ToString::to_string).collect();
    assert_eq!(facts, ["event.visit", "quote.b", "event.a", "quote.a"]);
    let names: Vec<&str> = deck.entities.keys().map(EntityId::as_str).collect();
    assert_eq!(names, ["petro", "trump", "us", "z", "y"]);
    let cited: Vec<Vec<&str>> =
        deck.facts.values().map(|fact| fact.cite.keys().map(SourceId::as_str).collect()).collect();
    assert_eq!(cited, [vec!["cnn"], vec!["cnn", "blog"], vec!["cnn"], vec!["blog", "cnn"]]);
}

#[test]
fn a_text_of_several_lines_may_look_like_a_heading() {
    let text = format!("{SMALL}note = \"\"\"\n[quote.x]\n\"\"\"\n");
    let deck = parse(&text).deck;
    assert_eq!(deck.facts.values().next().unwrap().note.as_deref(), Some("[quote.x]\n"));
    assert_eq!(problems(&text), [""; 0]);
}
