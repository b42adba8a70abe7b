//! What is remembered of each fact of a story: only that, so that a story can be looked at
//! without spoiling what is not met yet.

use crate::app::desk::Desk;
use crate::app::view::stories::chronicle::Chronicle;
use crate::stats::FactMemory;

/// How well a fact is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// It may still be asked for the first time: looking at it would give answers away.
    Unmet,
    /// Met, and less likely remembered than is aimed at.
    Fading,
    /// Met and remembered; or never asked at all, so that there is nothing to give away.
    Firmly,
}

/// How well each fact of the story is known, in its order.
pub(super) fn known(desk: &Desk, chronicle: &Chronicle) -> Vec<Known> {
    let mut known = vec![Known::Firmly; chronicle.facts.len()];
    let Some(deck) = desk.bank.place_of(&chronicle.deck) else { return known };
    let (_, today) = desk.now();
    let target = f64::from(desk.settings.retention_percent) / 100.0;
    let mut first = 0;
    for forms in desk.agenda.items().chunk_by(|a, b| a.fact == b.fact) {
        let index = first;
        first += forms.len();
        if forms[0].place != deck {
            continue;
        }
        let fact = &desk.bank.at(index).exercise.id.fact;
        let Some(place) = chronicle.place_of(fact) else { continue };
        let mut memory = FactMemory::default();
        for form in forms.iter().filter_map(|form| form.memory.as_ref()) {
            memory.add(desk.scheduler.recall(form, today));
        }
        known[place] = match memory.recall() {
            None => Known::Unmet,
            Some(recall) if recall < target => Known::Fading,
            Some(_) => Known::Firmly,
        };
    }
    known
}
