//! Articles that repeat one another are told from articles on the same matter.

use super::{Shared, Side, Text, leaning, shared};

/// `N of M quotations, N of M runs` of the first text in the second.
fn figures(one: &str, other: &str) -> String {
    let shared = shared(&Text::read(one), &Text::read(other));
    let Shared { quotations, of_quotations, runs, of_runs } = shared;
    format!("{quotations} of {of_quotations} quotations, {runs} of {of_runs} runs")
}

fn quotations(text: &str) -> usize {
    Text::read(text).quotations().len()
}

#[test]
fn shared_runs_and_quotations_are_found_however_they_are_printed() {
    let one = "At nine the Eagle came down on the plain, and “The Eagle has landed,” said he.";
    let other =
        "Then, at NINE, the «Eagle» came down on the plain. ‘the  eagle has LANDED’ — so he.";
    assert_eq!(figures(one, other), "1 of 1 quotations, 2 of 9 runs");
    assert_eq!(figures(other, one), "2 of 2 quotations, 2 of 9 runs");
}

#[test]
fn a_quotation_stands_as_whole_words_in_their_order() {
    let other = "He called it a starter, and start a no one did.";
    assert_eq!(figures("“a start”", other), "0 of 1 quotations, 0 of 0 runs");
    assert_eq!(figures("“a starter”", other), "1 of 1 quotations, 0 of 0 runs");
}

#[test]
fn marks_of_quotation_are_those_of_many_languages_and_no_apostrophes() {
    for (text, expected) in [
        ("“one” and “two”", 2),
        ("\"one\" and \"two\" and \"three", 2),
        ("„eins“ und „zwei“", 2),
        ("«один» и «два»", 2),
        ("他说「很好」和『不好』", 2),
        ("‘one’ and the ministers’ plans of the ’60s", 1),
        ("the ‘60s and what they’d left", 0),
        ("“a ‘word’ inside”", 1),
        ("“It goes on\n“in the next paragraph.”", 2),
        ("“” and “…” say nothing", 0),
        ("O’Brien’s and O‘Neill’s", 0),
    ] {
        assert_eq!(quotations(text), expected, "{text}");
    }
}

#[test]
fn a_run_is_eight_words_or_sixteen_letters_of_a_script_without_spaces() {
    let runs = |text: &str| Text::read(text).runs().count();
    assert_eq!(runs("one two three four five six seven"), 0);
    assert_eq!(runs("one two three four five six seven eight nine"), 2);
    assert_eq!(runs("раз и два и три и четыре и пять"), 2);
    assert_eq!(runs("春眠不觉晓处处闻啼鸟夜来风雨声"), 0);
    assert_eq!(runs("春眠不觉晓处处闻啼鸟夜来风雨声花落"), 2);
    let one = "春眠不觉晓，处处闻啼鸟。夜来风雨声，花落知多少。";
    assert_eq!(figures(one, &format!("诗曰：{one}")), "0 of 0 quotations, 5 of 5 runs");
}

#[test]
fn whoever_quotes_nothing_else_or_copies_much_leans_on_the_other() {
    let of =
        |quotations, of_quotations, runs| Shared { quotations, of_quotations, runs, of_runs: 100 };
    let own = of(1, 9, 2);
    for (figures, leans, why) in [
        (of(21, 21, 17), true, "all quotations, and runs with them"),
        (of(19, 21, 6), true, "one or two of its own"),
        (of(18, 21, 17), false, "it has asked somebody itself"),
        (of(4, 4, 17), false, "the best lines of a press conference"),
        (of(21, 21, 4), false, "single words that everybody quotes"),
        (of(0, 0, 20), true, "copied text without quotations"),
        (of(0, 12, 19), false, "not copied enough"),
        (of(0, 0, 0), false, "nothing shared"),
    ] {
        let expected = leans.then_some(Side::First);
        assert_eq!(leaning(figures, own, [None, None]), expected, "{why}");
        let expected = leans.then_some(Side::Second);
        assert_eq!(leaning(own, figures, [None, None]), expected, "{why}");
    }
}

#[test]
fn of_two_that_could_lean_on_one_another_the_later_does() {
    let many = |runs| Shared { quotations: 9, of_quotations: 9, runs, of_runs: 100 };
    let dates = |one: &str, other: &str| [one, other].map(|date| date.parse().ok());
    for (first, second, dates, leans) in [
        (90, 40, dates("2026-02-03", "2026-02-02"), Side::First),
        (90, 40, dates("2026-02-02", "2026-02-03"), Side::Second),
        (90, 40, dates("2026-02", "2026-02-03"), Side::First),
        (90, 40, dates("", "2026-02-03"), Side::First),
        (40, 90, [None, None], Side::Second),
        (90, 90, [None, None], Side::Second),
    ] {
        assert_eq!(leaning(many(first), many(second), dates), Some(leans), "{dates:?}");
    }
}

#[test]
fn empty_hostile_and_huge_texts_give_figures_and_no_panic() {
    assert_eq!(figures("", ""), "0 of 0 quotations, 0 of 0 runs");
    assert_eq!(figures("”“’‘\"\u{0}\u{202e}", "“"), "0 of 0 quotations, 0 of 0 runs");
    let many = 1 << 17;
    for text in [
        "a ".repeat(many / 2),
        "“a ".repeat(many / 5),
        "“a” ".repeat(many / 8),
        "\"".repeat(many),
        "字".repeat(many / 3),
        "e\u{301}".repeat(many / 3),
        (0..many / 8).map(|n| format!("“w{n}” ")).collect(),
        (0..many / 60).map(|n| format!("“{}{n}” ", "a ".repeat(n % 30))).collect(),
    ] {
        let read = Text::read(&text);
        let Shared { quotations, of_quotations, runs, of_runs } = shared(&read, &read);
        assert_eq!((quotations, runs), (of_quotations, of_runs));
    }
}
