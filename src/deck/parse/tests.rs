//! Whole files and everything that is said about them.

mod broken;
mod hostile;
mod mistakes;
mod sound;

use crate::deck::parse::{Parsed, parse};
use crate::diagnostic::Place;

/// A small deck that is sound; tests append facts to it.
pub const SMALL: &str = r#"format = 1
[deck]
id = "small"
title = "A small deck"

[source.cnn]
outlet = "CNN"

[source.blog]
author = ["Ana Paz"]
leans_on = ["cnn"]

[person.petro]
name = "Gustavo Petro"
short = "Petro"

[person.trump]
name = "Donald Trump"
short = "Trump"

[country.us]
name = "the United States"

[event.visit]
actor = "petro"
did = "visit {trump} in {us}"
when = "2026-02"
cite.cnn = "¶1"
"#;

/// Each problem as `line:column code message | help`, lines counted from the first one
/// after [`SMALL`] if the text begins with it.
pub fn problems(text: &str) -> Vec<String> {
    let lines_before = if text.starts_with(SMALL) { SMALL.lines().count() } else { 0 };
    let drawn = |problem: &crate::diagnostic::Diagnostic| {
        let Place { line, column } = Place::of(problem.span.start, text);
        let help = problem.help.as_deref().map(|help| format!(" | {help}")).unwrap_or_default();
        let line = line - lines_before;
        format!("{line}:{column} {} {}{help}", problem.code, problem.message)
    };
    parse(text).problems.iter().map(drawn).collect()
}

/// The facts that are left, by id.
pub fn facts(parsed: &Parsed) -> Vec<String> {
    parsed.deck.facts.keys().map(ToString::to_string).collect()
}

/// The problems of [`SMALL`] with this added.
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
