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
    let text = format!("{STORY}{fact}");
    let parsed = parse(&text);
    assert_eq!(parsed.problems, [], "the fact is sound");
    let article = |paragraphs: &[&str]| Article::read(&paragraphs.join("\n\n"));
    let articles: Articles = reports
        .iter()
        .map(|(source, paragraphs)| (SourceId::new(source).unwrap(), article(paragraphs)))
        .collect();
    let speech = Speech::of("en").unwrap();
    let (reports, bearers) =
        (Reports::read(&parsed.deck, &articles, speech), Bearers::new(&parsed.deck));
    let sourcing = Sourcing {
        deck: &parsed.deck,
        places: &parsed.places,
        reports: &reports,
        bearers: &bearers,
        speech,
        wording: &Wording::new(&parsed.deck),
    };
    let drawn = |problem: &Diagnostic| {
        assert_ne!(Place::of(problem.span.start, &text).line, 1, "the place is known");
        let help = problem.help.as_deref().unwrap_or("no help");
        format!("{}: {} | {help}", &text[problem.span.clone()], problem.message)
    };
    let mut found = Vec::new();
    hold(&sourcing, |held| found.extend(check(&sourcing, held).iter().map(drawn)));
    found
}
