//! Links between facts: those to lost facts are taken out, those in a circle reported.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::places::Places;
use super::reading::Reading;
use crate::deck::id::FactId;
use crate::deck::model::{Content, Fact};
use crate::diagnostic::Diagnostic;

/// Takes out links to facts that turned out lost, which was reported where they stand, and
/// links that would let time run in a circle, which is reported here.
pub fn mend(facts: &mut IndexMap<FactId, Fact>, places: &Places, reading: &mut Reading<'_>) {
    let lost: HashSet<FactId> =
        facts.values().flat_map(linked).filter(|id| !facts.contains_key(*id)).cloned().collect();
    if !lost.is_empty() {
        facts.values_mut().for_each(|fact| unlink(fact, &lost));
    }
    for link in circular(facts) {
        let (from, to) = (&link.from, &link.to);
        let message = if from == to {
            format!("`{from}` cannot come {} itself", link.word())
        } else {
            format!("`{from}` cannot come {} `{to}`: other links say the opposite", link.word())
        };
        reading.problems.lose(
            Diagnostic::error("circle-in-time", places.key(from, link.key()), message)
                .help("take this link out, or turn it round"),
        );
        if let Some(fact) = facts.get_mut(from) {
            match link.direction {
                Direction::Then => fact.then.retain(|id| id != to),
                Direction::After => {
                    fact.after = None;
                    fact.gap = None;
                }
            }
        }
    }
}

fn linked(fact: &Fact) -> impl Iterator<Item = &FactId> {
    let about = match &fact.content {
        Content::Contrast(contrast) => contrast.about.as_ref(),
        _ => None,
    };
    fact.then.iter().chain(&fact.after).chain(about)
}

fn unlink(fact: &mut Fact, lost: &HashSet<FactId>) {
    fact.then.retain(|id| !lost.contains(id));
    if fact.after.take_if(|id| lost.contains(id)).is_some() {
        fact.gap = None;
    }
    if let Content::Contrast(contrast) = &mut fact.content {
        contrast.about.take_if(|id| lost.contains(id));
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Then,
    After,
}

#[derive(Clone, Debug)]
struct Link {
    from: FactId,
    to: FactId,
    direction: Direction,
}

impl Link {
    fn key(&self) -> &'static str {
        match self.direction {
            Direction::Then => "then",
            Direction::After => "after",
        }
    }

    fn word(&self) -> &'static str {
        match self.direction {
            Direction::Then => "before",
            Direction::After => "after",
        }
    }
}

/// The links that close a circle, each to be taken out for no circle to be left: a walk in
/// depth along "earlier → later", without recursion since a deck may be one long chain.
fn circular(facts: &IndexMap<FactId, Fact>) -> Vec<Link> {
    let later = later_links(facts);
    let mut state = vec![State::Unseen; facts.len()];
    let mut circular = Vec::new();
    for start in 0..facts.len() {
        if state[start] != State::Unseen {
            continue;
        }
        state[start] = State::OnPath;
        let mut path = vec![(start, 0)];
        while let Some((node, next)) = path.last_mut() {
            let Some((to, link)) = later[*node].get(*next) else {
                state[*node] = State::Done;
                path.pop();
                continue;
            };
            *next += 1;
            match state[*to] {
                State::Unseen => {
                    state[*to] = State::OnPath;
                    path.push((*to, 0));
                }
                State::OnPath => circular.push(link.clone()),
                State::Done => {}
            }
        }
    }
    circular
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Unseen,
    OnPath,
    Done,
}

/// For each fact, by its number: the facts said to be later, with the link that says so.
fn later_links(facts: &IndexMap<FactId, Fact>) -> Vec<Vec<(usize, Link)>> {
    let mut later = vec![Vec::new(); facts.len()];
    for (number, (id, fact)) in facts.iter().enumerate() {
        for then in &fact.then {
            if let Some(to) = facts.get_index_of(then) {
                let link = Link { from: id.clone(), to: then.clone(), direction: Direction::Then };
                later[number].push((to, link));
            }
        }
        if let Some(after) = &fact.after
            && let Some(from) = facts.get_index_of(after)
        {
            let link = Link { from: id.clone(), to: after.clone(), direction: Direction::After };
            later[from].push((number, link));
        }
    }
    later
}
