//! What each retention costs, for the settings: worked out on the thread that thinks.

use crate::app::Answers;
use crate::app::desk::Desk;
use crate::schedule::Memory;
use crate::stats::{Cost, Way, Workload};

/// What a retention costs over the coming year.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CostView {
    pub percent: u32,
    pub answers_a_day: f64,
    pub millis_a_day: f64,
}

/// The cost of each retention that can be set, the lowest first: with the learner's own
/// parameters, memories and tempo, and as much new a day as is set.
pub(in crate::app) fn costs(desk: &Desk) -> Vec<CostView> {
    let asked = || desk.agenda.items().iter().filter(|item| !item.is_suspended);
    let memories: Vec<&Memory> = asked().filter_map(|item| item.memory.as_ref()).collect();
    let new_left = asked().filter(|item| item.memory.is_none()).count();
    let (_, today) = desk.now();
    let workload = Workload {
        parameters: desk.settings.parameters,
        settings: &desk.settings.scheduling(),
        today,
        new_per_day: desk.settings.new_per_day,
        new_left: u32::try_from(new_left).unwrap_or(u32::MAX),
    };
    let way = match desk.settings.answers {
        Answers::Flashcards => Way::Flashcard,
        Answers::Typed => Way::Typed,
    };
    let millis = f64::from(desk.tempo.millis(way));
    let view = |Cost { percent, answers_a_day }| CostView {
        percent,
        answers_a_day,
        millis_a_day: answers_a_day * millis,
    };
    workload.costs(&memories).into_iter().map(view).collect()
}
