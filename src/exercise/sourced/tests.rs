//! How facts are held against reports in tests: a fact and paragraphs in, words out.

use super::{Bearers, Check, Sourcing, Speech, hold};
use crate::deck::check::{Article, Articles};
use crate::deck::{SourceId, parse};
use crate::diagnostic::{Diagnostic, Place};
use crate::exercise::sourced::report::Reports;
use crate::exercise::wording::Wording;

/// People and sources of a true story, to write facts about.
const STORY: &str = r#"format = 1
[deck]
id = "apollo"
title = "Apollo 11"
lang = "en"
[source.log]
outlet = "The Log"
[source.paper]
outlet = "The Paper"
[person.armstrong]
name = "Neil Armstrong"
gloss = "mission commander"
[person.aldrin]
name = "Buzz Aldrin"
also = ["Edwin Aldrin"]
[person.collins]
name = "Michael Collins"
[person.nixon]
name = "Richard Nixon"
[body.nasa]
name = "NASA"
[country.us]
name = "the United States"
also = ["US"]
[country.australia]
name = "Australia"
[place.moon]
name = "the Moon"
[place.houston]
name = "Houston"
"#;

/// What one check finds in a fact of that story, each problem as `TEXT: message | help`, TEXT
/// being the place in the file. Reports are given as their sources and paragraphs.
#[track_caller]
pub fn found(check: Check, fact: &str, reports: &[(&str, &[&str])]) -> Vec<String> {
    found_in("en", check, fact, reports)
}

/// The same, where the fact and the reports are in this language.
#[track_caller]
pub fn found_in(lang: &str, check: Check, fact: &str, reports: &[(&str, &[&str])]) -> Vec<String> {
    looked_at(lang, fact, reports, |sourcing, found| {
        hold(sourcing, |held| found.extend(check(sourcing, held)));
    })
}

/// The same of a check that looks at the whole deck at once.
#[track_caller]
pub fn found_of_all(
    check: fn(&Sourcing<'_>) -> Vec<Diagnostic>,
    tables: &str,
    reports: &[(&str, &[&str])],
) -> Vec<String> {
    looked_at("en", tables, reports, |sourcing, found| found.extend(check(sourcing)))
}

#[track_caller]
fn looked_at(
    lang: &str,
    tables: &str,
    reports: &[(&str, &[&str])],
    look: impl Fn(&Sourcing<'_>, &mut Vec<Diagnostic>),
) -> Vec<String> {
    let story = STORY.replace("lang = \"en\"", &format!("lang = \"{lang}\""));
    let text = format!("{story}{tables}");
    let parsed = parse(&text);
    assert_eq!(parsed.problems, [], "the tables are sound");
    let article = |paragraphs: &[&str]| Article::read(&paragraphs.join("\n\n"));
    let articles: Articles = reports
        .iter()
        .map(|(source, paragraphs)| (SourceId::new(source).unwrap(), article(paragraphs)))
        .collect();
    let speech = Speech::of(lang).unwrap();
    let reports = Reports::read(&parsed.deck, &articles, speech);
    let sourcing = Sourcing {
        deck: &parsed.deck,
        places: &parsed.places,
        reports: &reports,
        bearers: &Bearers::new(&parsed.deck),
        speech,
        wording: &Wording::new(&parsed.deck),
    };
    let mut found = Vec::new();
    look(&sourcing, &mut found);
    let drawn = |problem: &Diagnostic| {
        assert_ne!(Place::of(problem.span.start, &text).line, 1, "the place is known");
        let help = problem.help.as_deref().unwrap_or("no help");
        format!("{}: {} | {help}", &text[problem.span.clone()], problem.message)
    };
    found.iter().map(drawn).collect()
}
