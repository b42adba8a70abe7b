//! Every answer that counts as right when it is typed.

use std::collections::{HashMap, HashSet};

use super::judge::Roster;
use super::model::Answer;
use super::wording::Wording;
use crate::deck::{Ask, EntityId, EntityKind, SourceId, When};
use crate::text::fold;

/// Longer answers cannot be judged by their letters: the learner judges.
const LONGEST_JUDGED_WORDS: usize = 4;

/// The longest length of time that is typed.
const LONGEST_SPAN_WORDS: usize = 6;

/// Longer lists are a punishment to type.
const LONGEST_TYPED_LIST: usize = 8;

/// What counts as right in one deck.
pub(super) struct Accepted<'a> {
    wording: &'a Wording<'a>,
    roster: Roster<'a>,
    /// Those of each name, once it was an answer.
    names: HashMap<EntityId, Vec<String>>,
}

impl<'a> Accepted<'a> {
    /// The answers of the deck of these words.
    pub(super) fn new(wording: &'a Wording<'a>) -> Self {
        let roster = Roster::new(wording.deck(), wording.language().known());
        Self { wording, roster, names: HashMap::new() }
    }

    /// The accepted forms of an answer, the shown one first; none where typing cannot be judged.
    pub(super) fn forms(&mut self, answer: &Answer, ask: Option<&Ask>) -> Vec<String> {
        let wording = self.wording;
        let mut forms = match answer {
            Answer::Entity(id) => self.names(id),
            Answer::Entities(members) => self.list(members),
            // A year of the first thousand is shown as more than its number.
            Answer::When(When::Year(year)) => {
                vec![wording.language().date(When::Year(*year)), year.to_string()]
            }
            Answer::When(when) => vec![wording.language().date(*when), when.to_string()],
            Answer::Number(n) => vec![wording.language().number(*n), n.to_string()],
            Answer::Source(id) => source_names(wording, id),
            Answer::Text { text, .. } if is_short(text) => {
                let also = ask.into_iter().flat_map(|ask| ask.also.iter().cloned());
                std::iter::once(text.to_string()).chain(also).collect()
            }
            Answer::Words(text) | Answer::Office(text) if is_short(text) => vec![text.clone()],
            // Of number and unit, which are judged by themselves: `a year and a half`.
            Answer::Duration(text) if text.split_whitespace().count() <= LONGEST_SPAN_WORDS => {
                vec![text.clone()]
            }
            _ => Vec::new(),
        };
        let mut seen = HashSet::new();
        forms.retain(|form| {
            // A sign such as `?` folds to nothing, and is compared as it is.
            let compared = Some(fold(form)).filter(|folded| !folded.is_empty());
            let compared = compared.unwrap_or_else(|| form.trim().to_owned());
            !compared.is_empty() && seen.insert(compared)
        });
        forms
    }

    fn names(&mut self, id: &EntityId) -> Vec<String> {
        let Self { wording, roster, names: known } = self;
        known.entry(id.clone()).or_insert_with(|| names(wording, roster, id)).clone()
    }

    /// All members in one line, where each of them can be judged by itself.
    fn list(&mut self, members: &[EntityId]) -> Vec<String> {
        let names: Option<Vec<String>> =
            members.iter().map(|id| self.names(id).into_iter().next()).collect();
        let is_typed = (2..=LONGEST_TYPED_LIST).contains(&members.len());
        let language = self.wording.language();
        names.filter(|_| is_typed).map(|names| language.joined(&names)).into_iter().collect()
    }
}

fn is_short(text: &str) -> bool {
    text.split_whitespace().count() <= LONGEST_JUDGED_WORDS
}

/// The names of an entity, with and without an article, and a person's surname, as far as they
/// are nobody else's of the deck. None where the full name is not its own.
fn names(wording: &Wording<'_>, roster: &Roster<'_>, id: &EntityId) -> Vec<String> {
    let Some(entity) = wording.deck().entities.get(id) else { return Vec::new() };
    if !roster.is_answer(&entity.name, id) {
        return Vec::new();
    }
    let mut names: Vec<String> = Vec::new();
    for name in entity.names() {
        names.push(name.to_owned());
        let mut articles = wording.language().known().articles.iter();
        names.extend(articles.find_map(|article| name.strip_prefix(article)).map(str::to_owned));
    }
    if entity.kind == EntityKind::Person {
        names.extend(roster.family(id));
    }
    names.retain(|name| roster.is_answer(name, id));
    names
}

fn source_names(wording: &Wording<'_>, id: &SourceId) -> Vec<String> {
    let mut names = vec![wording.source(id)];
    let source = wording.deck().sources.get(id);
    names.extend(source.into_iter().flat_map(|source| source.authors.clone()));
    names
}
