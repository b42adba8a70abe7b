//! Text that nobody means well with, and text that was broken by accident.

use proptest::collection::vec;
use proptest::prelude::*;

use super::SMALL;
use crate::deck::limits;
use crate::deck::parse::parse;
use crate::deck::write::write;

/// A deck that uses most of the format, to be broken.
const MORE: &str = r#"
[quote.words]
speaker = "trump"
did = "call {petro} a “{words}”"
words = "é friend"
about = "petro"
cite.cnn = { at = "¶2", words = "friend" }
only.cnn = ["about"]

[claim.calls]
by = 'petro'
that = "{us} had called [[twice]]"
reply = { by = "trump", did = "deny" }
after = "visit" # the event
gap = "two days"
cite.blog = "¶5"
when_note.blog = """
some
day"""

[[claim.calls.ask]]
q = "Who called?"
a = "nobody"
wrong = [
  "everybody", # comment
  "a \"friend\"",
]

[number.calls]
actor = "petro"
did = "make {n|calls}"
n = 2
when = 2026-01-03
then = ["event.visit"]
cite.blog = "¶7"

[list.callers]
of = "callers"
members = ["petro", "trump"]
complete = true
cite.cnn = "¶8"

[cloze.call]
text = "They spoke [by phone|how]."
cite.cnn = "¶9"

[contrast.call]
about = "claim.calls"
point = "the word for the call"
said = { cnn = ["talk"], blog = ["chat"] }
"#;

/// What must hold of any text: it is read without a panic, every problem can be drawn, and
/// what is kept is sound: written out, it reads back as it is.
fn check(text: &str) {
    let parsed = parse(text);
    assert!(parsed.problems.len() <= limits::PROBLEMS + 1);
    for problem in &parsed.problems {
        assert!(text.get(problem.span.clone()).is_some(), "{problem:?}");
        assert!(problem.help.is_some(), "{problem:?}");
        problem.render("deck.toml", text);
    }
    let written = write(&parsed.deck);
    let again = parse(&written);
    assert_eq!(again.problems, [], "{written}");
    assert_eq!(again.deck, parsed.deck);
}

/// One accident of the keyboard.
#[derive(Clone, Debug)]
enum Accident {
    Delete,
    Double,
    Insert(String),
}

fn accident() -> impl Strategy<Value = Accident> {
    let odd = prop::sample::select(vec![
        "\"",
        "'",
        "[",
        "]",
        "{",
        "}",
        "=",
        "\n",
        "\r",
        "#",
        ".",
        ",",
        "\"\"\"",
        "[quote.x]\n",
        "\u{0}",
        "¶",
    ]);
    prop_oneof![
        Just(Accident::Delete),
        Just(Accident::Double),
        odd.prop_map(|odd| Accident::Insert(odd.to_owned())),
    ]
}

fn apply(text: &str, at: usize, length: usize, accident: &Accident) -> String {
    let chars: Vec<char> = text.chars().collect();
    let start = at % (chars.len() + 1);
    let end = (start + length).min(chars.len());
    let part = |range: &[char]| range.iter().collect::<String>();
    let middle = match accident {
        Accident::Delete => String::new(),
        Accident::Double => part(&chars[start..end]).repeat(2),
        Accident::Insert(odd) => format!("{odd}{}", part(&chars[start..end])),
    };
    format!("{}{middle}{}", part(&chars[..start]), part(&chars[end..]))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_text_is_read(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn any_bytes_are_read(bytes in vec(any::<u8>(), 0..200)) {
        check(&String::from_utf8_lossy(&bytes));
    }

    #[test]
    fn any_signs_of_the_format_are_read(
        pieces in vec(prop::sample::select(vec![
            "[", "]", "[[", "{", "}", "\"", "\"\"\"", "'", "'''", "=", ".", ",", "\n", "\r\n", " ",
            "#", "quote", "x", "did", "event", "cite", "cnn", "¶1", "2025-01-01", "\\", "\u{feff}",
        ]), 0..40)
    ) {
        check(&pieces.concat());
    }

    #[test]
    fn a_deck_with_accidents_is_read(
        accidents in vec((any::<usize>(), 0..40_usize, accident()), 1..5)
    ) {
        let mut text = format!("{SMALL}{MORE}");
        for (at, length, accident) in &accidents {
            text = apply(&text, *at, *length, accident);
        }
        check(&text);
    }
}

#[test]
fn the_deck_that_is_broken_is_sound_before() {
    let parsed = parse(&format!("{SMALL}{MORE}"));
    assert_eq!(parsed.problems, []);
    assert_eq!(parsed.deck.facts.len(), 7);
}

/// One quote mark less costs the fact it stood in, whichever it was; nothing else but what
/// hangs on it, and never a flood of messages.
#[test]
fn a_missing_quote_mark_is_told_in_few_words_and_costs_one_table() {
    let text = format!("{SMALL}{MORE}");
    let whole = parse(&text).deck.facts.len();
    for (at, _) in text.match_indices('"') {
        let broken = format!("{}{}", &text[..at], &text[at + 1..]);
        let parsed = parse(&broken);
        let told: Vec<String> =
            parsed.problems.iter().map(|problem| problem.render("deck.toml", &broken)).collect();
        assert!((1..=3).contains(&told.len()), "{}", told.join("\n"));
        let in_a_fact = at > text.find("[event.visit]").unwrap();
        if in_a_fact {
            assert!(parsed.deck.facts.len() >= whole - 1, "{}", told.join("\n"));
        }
        check(&broken);
    }
}

#[test]
fn too_much_of_anything_is_refused_in_few_words() {
    let codes = |text: &str| -> Vec<(&'static str, usize)> {
        let mut codes: Vec<(&'static str, usize)> = Vec::new();
        for problem in parse(text).problems {
            match codes.iter_mut().find(|(code, _)| *code == problem.code) {
                Some((_, count)) => *count += 1,
                None => codes.push((problem.code, 1)),
            }
        }
        codes
    };
    assert_eq!(codes(&" ".repeat(limits::FILE_BYTES + 1)), [("too-long", 1)]);
    let names: String =
        (0..=limits::ENTITIES).map(|n| format!("[person.p{n}]\nname = \"P{n}\"\n")).collect();
    assert_eq!(
        codes(&format!("format = 1\n[deck]\nid = \"d\"\ntitle = \"D\"\n{names}")),
        [("too-many", 1)]
    );
    let long = "x".repeat(limits::TEXT_BYTES + 1);
    assert_eq!(codes(&SMALL.replace("A small deck", &long)), [("too-long", 1)]);
    let unknown: String = (0..1_000).map(|n| format!("x{n} = 1\n")).collect();
    let many = codes(&format!("{SMALL}{unknown}"));
    assert_eq!(many, [("unknown-key", limits::PROBLEMS), ("more-problems", 1)]);
    assert_eq!(
        parse(&format!("{SMALL}{unknown}")).problems.last().unwrap().message,
        "800 more problems follow"
    );
}

#[test]
fn deep_nesting_and_long_chains_are_read_without_deep_recursion() {
    check(&format!("{SMALL}x = {}", "[".repeat(100_000)));
    check(&format!("{SMALL}x = {}1{}", "{a=".repeat(50_000), "}".repeat(50_000)));
    check(&format!("{SMALL}{} = 1", vec!["a"; 50_000].join(".")));
    let chain: String = (0..3_000)
        .map(|n| {
            format!(
                "[event.e{n}]\nactor = \"us\"\ndid = \"wait\"\nthen = [\"e{}\"]\ncite.cnn = \"¶1\"\n",
                n + 1
            )
        })
        .collect();
    let parsed = parse(&format!(
        "{SMALL}{chain}[event.e3000]\nactor = \"us\"\ndid = \"go\"\ncite.cnn = \"¶1\"\n"
    ));
    assert_eq!(parsed.problems, []);
}
