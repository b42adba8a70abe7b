//! The timeline for whoever cannot see it: every mark on view in words, in the order of time.

use egui::{Response, Role, Ui};

use super::canvas::Canvas;
use super::who;
use crate::app::StoryCommand;
use crate::app::view::{Known, Placed};
use crate::ui::widget::{Spot, is_listened_to};
use crate::ui::words::{t, t_with};

/// So many of the marks on view are read out: a picture with more is to be looked at closer.
const MOST_READ_OUT: usize = 200;

/// What a screen reader finds: every mark on view, in the order of time.
pub(super) fn tell(ui: &Ui, canvas: &Canvas<'_>, over: &Response, wishes: &mut Vec<StoryCommand>) {
    if !is_listened_to(ui, over) {
        return;
    }
    let mut on_view: Vec<(usize, &Placed)> = (0..canvas.placing.lanes.len())
        .flat_map(|lane| canvas.items(lane).map(move |item| (lane, item)))
        .take(MOST_READ_OUT)
        .collect();
    on_view.sort_by_key(|(_, item)| item.marks[0]);
    for (lane, item) in on_view {
        let mark = item.marks[0];
        let id = over.id.with(mark);
        let fact = canvas.chronicle.timeline.marks[mark].fact;
        let is_chosen = canvas.view.fact == Some(fact);
        let words = said(canvas, lane, item);
        let rect = canvas.whole(lane, item);
        if (Spot { id, rect, role: Role::ListItem, is_chosen, words: &words }).tell(ui) {
            wishes.push(choose(canvas, item));
        }
    }
}

/// A mark, or a pile of them, in words.
pub(super) fn said(canvas: &Canvas<'_>, lane: usize, item: &Placed) -> String {
    let timeline = &canvas.chronicle.timeline;
    let fact = timeline.marks[item.marks[0]].fact;
    let line = &canvas.chronicle.facts[fact];
    if item.marks.len() > 1 {
        let name = who(&timeline.lanes[lane].who);
        return t_with("stories-pile", [("n", item.marks.len().into()), ("who", name.into())]);
    }
    if !canvas.view.shows(fact) {
        return t("stories-not-met");
    }
    let when = line.when_words.clone().unwrap_or_default();
    let name = match canvas.view.known[fact] {
        Known::Unmet => "stories-mark-unmet",
        Known::Fading => "stories-mark-fading",
        Known::Firmly => "stories-mark",
    };
    t_with(name, [("when", when.into()), ("fact", line.text.as_str().into())])
}

/// Chooses an item; of a pile, the one after the one that is chosen.
pub(super) fn choose(canvas: &Canvas<'_>, item: &Placed) -> StoryCommand {
    let marks = &canvas.chronicle.timeline.marks;
    let facts: Vec<usize> = item.marks.iter().map(|mark| marks[*mark].fact).collect();
    let now = facts.iter().position(|fact| canvas.view.fact == Some(*fact));
    let next = now.map_or(0, |now| (now + 1) % facts.len());
    StoryCommand::ChooseFact(Some(canvas.chronicle.facts[facts[next]].id.clone()))
}
