//! Every answer that counts as right when it is typed.

use super::model::Answer;
use super::wording::Wording;
use crate::deck::{Ask, EntityId, EntityKind, SourceId};
use crate::text::fold;

/// Longer answers cannot be judged by their letters: the learner judges.
const LONGEST_JUDGED_WORDS: usize = 4;

/// The accepted forms of an answer, the shown one first; none where typing cannot be judged.
pub(super) fn accepted(wording: &Wording<'_>, answer: &Answer, ask: Option<&Ask>) -> Vec<String> {
    let mut forms = match answer {
        Answer::Entity(id) => names(wording, id),
        Answer::When(when) => vec![wording.language().date(*when), when.to_string()],
        Answer::Number(n) => vec![wording.language().number(*n), n.to_string()],
        Answer::Source(id) => source_names(wording, id),
        Answer::Text { text, .. } if is_short(text) => {
            let also = ask.into_iter().flat_map(|ask| ask.also.iter().cloned());
            std::iter::once(text.clone()).chain(also).collect()
        }
        Answer::Duration(text) | Answer::Words(text) | Answer::Office(text) if is_short(text) => {
            vec![text.clone()]
        }
        _ => Vec::new(),
    };
    let mut seen = std::collections::HashSet::new();
    forms.retain(|form| seen.insert(fold(form)));
    forms
}

fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= LONGEST_JUDGED_WORDS
}

/// The names of an entity, with and without an article, and a person's surname where nobody
/// else of the deck bears it.
fn names(wording: &Wording<'_>, id: &EntityId) -> Vec<String> {
    let Some(entity) = wording.deck().entities.get(id) else { return Vec::new() };
    let mut names: Vec<String> = Vec::new();
    for name in entity.names() {
        names.push(name.to_owned());
        let mut articles = wording.language().known().articles.iter();
        names.extend(articles.find_map(|article| name.strip_prefix(article)).map(str::to_owned));
    }
    let surname = entity.name.split_whitespace().last();
    if entity.kind == EntityKind::Person {
        names.extend(surname.filter(|name| wording.is_borne_once(name)).map(str::to_owned));
    }
    names
}

fn source_names(wording: &Wording<'_>, id: &SourceId) -> Vec<String> {
    let mut names = vec![wording.source(id)];
    let source = wording.deck().sources.get(id);
    names.extend(source.into_iter().flat_map(|source| source.authors.clone()));
    names
}
