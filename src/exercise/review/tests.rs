//! How reviews are tested: facts in, the words of what is found out.

use super::{Check, Reviewed};
use crate::deck::parse;
use crate::diagnostic::Diagnostic;
use crate::exercise::derive;
use crate::exercise::language::of;

/// People and sources of a true story, to write facts about.
const STORY: &str = r#"format = 1
[deck]
id = "apollo"
title = "Apollo 11"
lang = "en"
[source.log]
outlet = "The Log"
[person.armstrong]
name = "Neil Armstrong"
short = "Armstrong"
[person.aldrin]
name = "Buzz Aldrin"
short = "Aldrin"
[person.collins]
name = "Michael Collins"
short = "Collins"
[person.nixon]
name = "Richard Nixon"
short = "Nixon"
[body.nasa]
name = "NASA"
[place.moon]
name = "the Moon"
"#;

/// What one check finds in that story with these facts, each problem as `TEXT: message | help`,
/// TEXT being the place in the file.
#[track_caller]
pub fn found(check: Check, facts: &str) -> Vec<String> {
    found_in("en", check, facts)
}

/// The same, where the facts are in this language.
#[track_caller]
pub fn found_in(lang: &str, check: Check, facts: &str) -> Vec<String> {
    let text = format!("{STORY}{facts}").replace("lang = \"en\"", &format!("lang = \"{lang}\""));
    let parsed = parse(&text);
    assert_eq!(parsed.problems, [], "the facts are sound");
    let (deck, places) = (&parsed.deck, &parsed.places);
    let derived = derive(deck);
    let reviewed = Reviewed { deck, places, derived: &derived, language: of(&deck.lang) };
    let drawn = |problem: &Diagnostic| {
        let help = problem.help.as_deref().unwrap_or("no help");
        format!("{}: {} | {help}", &text[problem.span.clone()], problem.message)
    };
    check(&reviewed).iter().map(drawn).collect()
}

/// What one check finds in a question written by hand with these options, its words alone.
#[track_caller]
pub fn options(check: Check, a: &str, wrong: &str) -> String {
    let note = "[note.n]\ncite.log = \"¶1\"\nask = [{ q = \"What was it?\"";
    let found = found(check, &format!("{note}, a = \"{a}\", wrong = [{wrong}] }}]\n"));
    let told: Vec<&str> = found.iter().filter_map(|told| Some(told.split_once("]: ")?.1)).collect();
    told.join("\n")
}
