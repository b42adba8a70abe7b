//! With two articles at hand: reports that repeat one another are said to. Otherwise one
//! witness counts as two, and readers trust a false consensus as much as a true one.

use super::Inspection;
use super::article::Article;
use crate::deck::compare::{Shared, Side, Text, leaning, shared};
use crate::deck::id::SourceId;
use crate::deck::origins::origins;
use crate::diagnostic::Diagnostic;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let deck = inspection.deck;
    let read = |id| Some((id, text_of(inspection.articles.get(id)?)));
    let texts: Vec<(&SourceId, Text)> = deck.sources.keys().filter_map(read).collect();
    let origins = origins(deck);
    let are_one = |a, b| origins.iter().any(|origin| origin.contains(&a) && origin.contains(&b));
    let mut found = Vec::new();
    for (index, (first, text)) in texts.iter().enumerate() {
        for (second, other) in &texts[index + 1..] {
            if are_one(*first, *second) {
                continue;
            }
            let stands = [shared(text, other), shared(other, text)];
            let dates = [*first, *second].map(|id| deck.sources[id].date);
            found.extend(match leaning(stands[0], stands[1], dates) {
                None => None,
                Some(Side::First) => Some(repeats(inspection, first, second, stands[0])),
                Some(Side::Second) => Some(repeats(inspection, second, first, stands[1])),
            });
        }
    }
    found
}

fn text_of(article: &Article) -> Text {
    Text::read(&article.paragraphs.join("\n"))
}

fn repeats(
    inspection: &Inspection<'_>,
    source: &SourceId,
    on: &SourceId,
    shared: Shared,
) -> Diagnostic {
    let message = format!(
        "`{source}` repeats `{on}`, and they count as two origins: {shared} of it stand there"
    );
    let mut line = inspection.deck.sources[source].leans_on.clone();
    line.push(on.clone());
    let line: Vec<String> = line.iter().map(|id| format!("\"{id}\"")).collect();
    Diagnostic::warning("same-origin", inspection.places.source(source), message)
        .help(format!("write `leans_on = [{}]` under it", line.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found_with;

    const LONG: &str = "Title\nThe Eagle came down on a wide and quiet plain at the edge of the \
                        sea, and two men in white stepped slowly out of it into the dust.\n";

    /// What is found where the post prints the story of CNN without its last line.
    #[track_caller]
    fn assert_found(added: &str, expected: &[&str]) {
        let cnn = format!("By Ana Paz\n{LONG}Nobody else was there that day.\n");
        let articles = [("cnn", cnn.as_str()), ("post", LONG), ("blog", "Nothing of it.\n")];
        assert_eq!(found_with(check, added, &articles), expected);
    }

    #[test]
    fn a_report_that_repeats_another_has_to_say_so() {
        let told = "same-origin `post` repeats `cnn`, and they count as two origins: 100 % \
                    of the runs of 8 words of it stand there";
        let source = "[source.post]\noutlet = \"Post\"\n";
        let help = "write `leans_on = [\"cnn\"]` under it";
        assert_found(source, &[&format!("1:1 {told} | {help}")]);
        let leaning = format!("{source}leans_on = [\"mail\"]\n[source.mail]\noutlet = \"Mail\"\n");
        let help = "write `leans_on = [\"mail\", \"cnn\"]` under it";
        assert_found(&leaning, &[&format!("1:1 {told} | {help}")]);
    }

    #[test]
    fn what_leans_already_directly_or_through_others_is_left_alone() {
        for leans in ["leans_on = [\"cnn\"]", "leans_on = [\"blog\"]"] {
            assert_found(&format!("[source.post]\noutlet = \"Post\"\n{leans}\n"), &[]);
        }
    }

    #[test]
    fn a_source_without_its_article_and_an_article_without_its_source_are_left_alone() {
        assert_found("", &[]);
        let added = "[source.post]\noutlet = \"Post\"\n";
        assert_eq!(found_with(check, added, &[("post", LONG)]), [""; 0]);
    }
}
