//! `newsdeck compare`: how far two articles lean on one another, and the line to write about it.

use std::path::Path;

use serde::Serialize;

use crate::cli::arguments::CompareArgs;
use crate::cli::wire;
use crate::cli::words::Count;
use crate::cli::{Status, Stop, Surroundings};
use crate::deck::compare::{
    FEWEST_QUOTATIONS, LEANING_QUOTATIONS, LEANING_RUNS, LEANING_RUNS_WITH_QUOTATIONS, Shared,
    Side, Text, leaning, shared,
};
use crate::deck::{When, plain_id};
use crate::exercise::dateline;
use crate::library::read;

/// One of the two articles.
struct Article {
    file: String,
    /// What its source may be called in a deck.
    id: String,
    text: Text,
    date: Option<When>,
}

/// Two articles and what they share; the first of `stands` is what of the first stands in the
/// second.
struct Comparison {
    articles: [Article; 2],
    stands: [Shared; 2],
    leans: Option<Side>,
}

pub(super) fn run(args: &CompareArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let [first, second] = [article(&args.first)?, article(&args.second)?];
    let stands = [shared(&first.text, &second.text), shared(&second.text, &first.text)];
    let leans = leaning(stands[0], stands[1], [first.date, second.date]);
    let comparison = Comparison { articles: apart([first, second]), stands, leans };
    if args.json {
        wire::print(around.output, &Wire::of(&comparison))?;
    } else {
        tell(&comparison, around)?;
    }
    Ok(Status::Sound)
}

fn article(path: &Path) -> Result<Article, Stop> {
    let text = read(path).map_err(|error| {
        Stop::Trouble(format!("{error}; name two articles, each a file of plain text"))
    })?;
    let file = path.display().to_string();
    let date = dateline(&text);
    let text = Text::read(&text);
    if text.words().is_empty() {
        let message = format!("`{file}` holds no words; save the article in it as plain text");
        return Err(Stop::Trouble(message));
    }
    let id = plain_id(&path.file_stem().unwrap_or_default().to_string_lossy());
    Ok(Article { file, id, text, date })
}

/// The articles under names that differ, where their files are called the same.
fn apart(articles: [Article; 2]) -> [Article; 2] {
    let [mut first, mut second] = articles;
    if first.id == second.id {
        first.id.push_str("-1");
        second.id.push_str("-2");
    }
    [first, second]
}

fn tell(comparison: &Comparison, around: &mut Surroundings<'_>) -> Result<(), Stop> {
    let Comparison { articles, stands, leans } = comparison;
    let out = &mut around.output;
    for Article { id, text, date, .. } in articles {
        let date = date.map_or_else(|| "no date found".to_owned(), |date| date.to_string());
        let (words, quotations) = (text.words().len(), text.quotations().len());
        let (words, quotations) = (Count(words, "word"), Count(quotations, "quotation"));
        writeln!(out, "{id}: {words}, {quotations}, {date}")?;
    }
    let [first, second] = articles.each_ref().map(|article| &article.id);
    writeln!(out, "\n{} of `{first}` stand in `{second}`", stands[0])?;
    writeln!(out, "{} of `{second}` stand in `{first}`\n", stands[1])?;
    let (source, on, stand) = match leans {
        None => {
            writeln!(out, "No sign that one of them leans on the other. {}", rule())?;
            return Ok(());
        }
        Some(Side::First) => (first, second, stands[0]),
        Some(Side::Second) => (second, first, stands[1]),
    };
    writeln!(out, "`{source}` leans on `{on}`: {stand} of it stand there.")?;
    if stands.iter().all(|stands| stands.leans()) {
        let why = "Each could lean on the other; taken is the later one, or the one with less of";
        writeln!(out, "{why} its own. See which was printed first.")?;
    }
    let then = "so that the two count as one origin";
    writeln!(out, "Write under `[source.{source}]`, {then}:\n\n{}", line(on))?;
    Ok(())
}

/// What is taken for leaning, in a sentence.
fn rule() -> String {
    let [quotations, with, alone] =
        [LEANING_QUOTATIONS, LEANING_RUNS_WITH_QUOTATIONS, LEANING_RUNS].map(|share| share * 100.0);
    format!(
        "An article leans on another in which {quotations:.0} % of its quotations stand, of at \
         least {FEWEST_QUOTATIONS}, with {with:.0} % of its runs; or {alone:.0} % of its runs."
    )
}

/// The line of a deck file.
fn line(on: &str) -> String {
    format!("leans_on = [\"{on}\"]")
}

#[derive(Debug, Serialize)]
struct Wire<'a> {
    articles: [WireArticle<'a>; 2],
    leans: Option<WireLeaning<'a>>,
}

#[derive(Debug, Serialize)]
struct WireArticle<'a> {
    source: &'a str,
    file: &'a str,
    date: Option<String>,
    words: usize,
    quotations: usize,
    quotations_in_other: usize,
    runs: usize,
    runs_in_other: usize,
}

#[derive(Debug, Serialize)]
struct WireLeaning<'a> {
    source: &'a str,
    on: &'a str,
    line: String,
}

impl<'a> Wire<'a> {
    fn of(comparison: &'a Comparison) -> Self {
        let Comparison { articles: [first, second], stands, leans } = comparison;
        let leans = leans.map(|side| {
            let (source, on) = match side {
                Side::First => (&first.id, &second.id),
                Side::Second => (&second.id, &first.id),
            };
            WireLeaning { source, on, line: line(on) }
        });
        let articles = [WireArticle::of(first, stands[0]), WireArticle::of(second, stands[1])];
        Self { articles, leans }
    }
}

impl<'a> WireArticle<'a> {
    fn of(article: &'a Article, stands: Shared) -> Self {
        Self {
            source: &article.id,
            file: &article.file,
            date: article.date.map(|date| date.to_string()),
            words: article.text.words().len(),
            quotations: stands.of_quotations,
            quotations_in_other: stands.quotations,
            runs: stands.of_runs,
            runs_in_other: stands.runs,
        }
    }
}
