//! How checks are tested: facts in, the words of what is found out.

use super::{Articles, Check, Inspection};
use crate::deck::check::Article;
use crate::deck::id::SourceId;
use crate::deck::parse::parse;
use crate::deck::parse::tests::SMALL;
use crate::diagnostic::{Diagnostic, Place};

/// What one check finds in the small deck with these tables added, each problem as
/// `line:column code message | help`, lines counted from the first one added.
#[track_caller]
pub fn found(check: Check, added: &str) -> Vec<String> {
    found_with(check, added, &[])
}

/// The same, with articles at hand.
#[track_caller]
pub fn found_with(check: Check, added: &str, articles: &[(&str, &str)]) -> Vec<String> {
    let text = format!("{SMALL}{added}");
    let parsed = parse(&text);
    assert_eq!(parsed.problems, [], "the deck of a check is sound");
    let articles: Articles = articles
        .iter()
        .map(|(id, article)| (SourceId::new(id).unwrap(), Article::read(article)))
        .collect();
    let inspection = Inspection { deck: &parsed.deck, places: &parsed.places, articles: &articles };
    let drawn = |problem: &Diagnostic| {
        let Place { line, column } = Place::of(problem.span.start, &text);
        let help = problem.help.as_deref().unwrap_or("no help");
        let line = line - SMALL.lines().count();
        format!("{line}:{column} {} {} | {help}", problem.code, problem.message)
    };
    check(&inspection).iter().map(drawn).collect()
}

#[test]
fn every_check_is_run_and_what_is_found_comes_in_the_order_of_the_file() {
    let text = format!(
        "{SMALL}[event.late]\nactor = \"us\"\ndid = \"go\"\nafter = \"visit\"\nwhen = \"2025\"\n\
         cite.cnn = \"¶9\"\n"
    );
    let parsed = parse(&text);
    let article = Article::read("one\n\ntwo\n");
    let articles = Articles::from([(SourceId::new("cnn").unwrap(), article)]);
    let found = super::check(&parsed.deck, &parsed.places, &articles);
    let codes: Vec<&str> = found.iter().map(|problem| problem.code).collect();
    assert_eq!(codes, ["order-against-dates", "no-such-paragraph"]);
}
