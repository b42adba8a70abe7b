//! What can be practised, topic by topic.

use indexmap::IndexMap;

use crate::app::App;
use crate::app::desk::Desk;
use crate::app::practice::{About, Topic};
use crate::deck::{DeckId, EntityId};
use crate::exercise::printed;
use crate::library::LoadedDeck;
use crate::store::Flag;

/// More topics of a kind are not offered: nobody reads a hundred names.
const MOST_OF_A_KIND: usize = 12;

/// What can be practised of a deck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PracticeView {
    pub deck: DeckId,
    pub title: String,
    /// Everything, what is marked, topics, people: each with how many facts it has.
    pub topics: Vec<TopicView>,
}

/// Something to practise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TopicView {
    pub topic: Topic,
    /// The tag in words, or the name; none for everything and for what is marked.
    pub name: Option<String>,
    pub facts: usize,
}

pub(in crate::app) fn practice(app: &App) -> Vec<PracticeView> {
    let decks = app.desk.bank.decks();
    decks.map(|loaded| of_deck(&app.desk, loaded)).filter(|deck| !deck.topics.is_empty()).collect()
}

fn of_deck(desk: &Desk, loaded: &LoadedDeck) -> PracticeView {
    let deck = &loaded.deck;
    let facts = || deck.facts.values();
    let mut tags: IndexMap<&String, usize> = IndexMap::new();
    facts().flat_map(|fact| &fact.tags).for_each(|tag| *tags.entry(tag).or_default() += 1);
    let mut people: IndexMap<&EntityId, usize> = IndexMap::new();
    let actors = facts().filter_map(|fact| fact.actor());
    actors.for_each(|person| *people.entry(person).or_default() += 1);
    let marked = desk.flags.of(Flag::Marked).iter().filter(|id| id.deck == deck.id);
    let marked = marked.filter(|id| desk.bank.get(id).is_some()).count();

    let view = |about, name: Option<String>, facts| {
        let topic = Topic { deck: deck.id.clone(), about };
        (facts > 0).then_some(TopicView { topic, name, facts })
    };
    let all = view(About::Everything, None, desk.facts_of(loaded).all);
    let marked = view(About::Marked, None, marked);
    let tags =
        most(tags).map(|(tag, n)| view(About::Tag(tag.clone()), Some(loaded.topics.words(tag)), n));
    let people = most(people).map(|(id, n)| {
        let name = deck.entities.get(id).map(|entity| printed(&deck.lang, &entity.name));
        view(About::Entity(id.clone()), name, n)
    });
    let topics = [all, marked].into_iter().chain(tags).chain(people).flatten().collect();
    PracticeView { deck: deck.id.clone(), title: deck.title.clone(), topics }
}

/// The most frequent, in the order of the deck.
fn most<T>(mut counted: IndexMap<T, usize>) -> impl Iterator<Item = (T, usize)>
where
    T: std::hash::Hash + Eq,
{
    let mut counts: Vec<usize> = counted.values().copied().collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    let least = counts.get(MOST_OF_A_KIND - 1).copied().unwrap_or(0);
    counted.retain(|_, count| *count >= least);
    counted.into_iter().take(MOST_OF_A_KIND)
}
