//! The shipped decks held against the articles they were made from.
//!
//! The articles are not ours to hand out. They lie beside the project where the decks were
//! written; elsewhere the test says that it could not look, and passes.

use std::collections::HashSet;
use std::path::Path;

use newsdeck::deck::SourceId;
use newsdeck::deck::check::{Article, Articles};
use newsdeck::library::{load, load_with, shipped};
use newsdeck::text::fold;

/// Which file is which source of the decks.
const FILES: [(&str, &str); 2] =
    [("abdullahi", "000_81322a9357e41a1a.txt"), ("cnn", "001_706b8df3228da067.txt")];

/// So many words in a row are a sentence of somebody else's.
const COPIED_WORDS: usize = 8;

/// What stands in the place of a quotation, so that no run of words reaches across it.
const CUT: &str = "¶";

/// The articles beside the project, each under the id of its source; nothing where one is
/// missing.
pub fn articles() -> Option<Vec<(SourceId, String)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/articles");
    let read = |(id, file): (&str, &str)| {
        Some((SourceId::new(id)?, std::fs::read_to_string(folder.join(file)).ok()?))
    };
    FILES.into_iter().map(read).collect()
}

/// The words of a deck file that are nobody's quotation, comments included: without what
/// stands in “ ” and without the values of `words` and `words_as_printed`.
fn own_words(deck: &str) -> Vec<String> {
    let mut rest = String::new();
    for line in deck.lines() {
        let quotes = ["words = ", "words_as_printed = "].iter().filter_map(|key| line.find(key));
        let (own, quoted) = line.split_at(quotes.min().unwrap_or(line.len()));
        rest.push_str(own);
        rest.push_str(if quoted.is_empty() { " " } else { " ¶ " });
    }
    let outside = rest.split('“').enumerate().map(|(index, part)| {
        let after =
            if index == 0 { Some(part) } else { part.split_once('”').map(|(_, own)| own) };
        after.unwrap_or_default()
    });
    let outside = outside.collect::<Vec<_>>().join(" ¶ ");
    let words = outside.split_whitespace().flat_map(|word| {
        let word = if word == CUT { CUT.to_owned() } else { fold(word) };
        word.split(' ').map(str::to_owned).collect::<Vec<_>>()
    });
    words.filter(|word| !word.is_empty()).collect()
}

/// Runs of words that a deck file shares with an article, outside quotation marks.
fn copied(deck: &str, article: &str) -> Vec<String> {
    let printed = fold(article);
    let printed: Vec<&str> = printed.split(' ').collect();
    let printed: HashSet<&[&str]> = printed.windows(COPIED_WORDS).collect();
    let own = own_words(deck);
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    own.windows(COPIED_WORDS).filter(|run| printed.contains(run)).map(|run| run.join(" ")).collect()
}

#[test]
fn where_the_articles_are_at_hand_no_deck_misquotes_or_copies_them() {
    let Some(texts) = articles() else {
        println!(
            "NOT LOOKED AT: no articles beside the project, so no citation was held against them"
        );
        return;
    };
    let mut looked_at = 0;
    for (name, text) in shipped() {
        let sources = load(text.to_owned()).deck.sources;
        let articles: Articles = texts
            .iter()
            .filter(|(id, _)| sources.contains_key(id))
            .map(|(id, article)| (id.clone(), Article::read(article)))
            .collect();
        if articles.is_empty() {
            continue;
        }
        looked_at += 1;
        let loaded = load_with(text.to_owned(), &articles);
        let problems: Vec<String> =
            loaded.problems.iter().map(|problem| problem.render(name, text)).collect();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
        for (id, article) in &texts {
            let copied = copied(text, article);
            assert!(copied.is_empty(), "{name} copies `{id}`: {copied:#?}");
        }
    }
    println!("{looked_at} decks held against {} articles", texts.len());
    assert!(looked_at > 0, "no shipped deck is made from these articles");
}

#[test]
fn eight_words_in_a_row_are_copied_and_the_words_of_a_quotation_are_not() {
    let article =
        "Armstrong said that the surface was fine and powdery as he stepped off the ladder.";
    let copying = "did = \"find the surface was fine and powdery as he left\"";
    assert_eq!(copied(copying, article), ["the surface was fine and powdery as he"]);
    for own in [
        "did = \"say that the surface was fine and powdery\"",
        "did = \"say “that the surface was fine and powdery as he stepped off the ladder”\"",
        "words = \"the surface was fine and powdery as he stepped off the ladder\"",
        "did = \"find the surface “was fine” and powdery as he stepped off\"",
    ] {
        assert_eq!(copied(own, article), [""; 0], "{own}");
    }
}
