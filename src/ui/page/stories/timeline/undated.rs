//! What nobody dates, listed apart from the axis, and said so.

use egui::{Id, Ui};

use crate::app::StoryCommand;
use crate::app::view::StoriesView;
use crate::ui::theme::{GAP_LARGE, GAP_SMALL, Type};
use crate::ui::widget::{Hit, muted, title};
use crate::ui::words::{t, t_with};

/// So many facts without a date are listed.
const MOST_UNDATED: usize = 40;

/// What nobody dates, listed apart.
pub(super) fn show(ui: &mut Ui, view: &StoriesView, wishes: &mut Vec<StoryCommand>) {
    let Some(chronicle) = &view.chronicle else { return };
    let undated = &chronicle.timeline.undated;
    if undated.is_empty() {
        return;
    }
    ui.add_space(GAP_LARGE);
    title(ui, &t("stories-undated"));
    let shown: Vec<usize> = undated.iter().copied().filter(|fact| view.shows(*fact)).collect();
    let hidden = undated.len() - shown.len();
    let said = [("n", undated.len().into()), ("unmet", hidden.into())];
    muted(ui, &t_with("stories-undated-say", said));
    ui.add_space(GAP_SMALL);
    for &fact in shown.iter().take(MOST_UNDATED) {
        let line = &chronicle.facts[fact];
        let is_open = view.fact == Some(fact);
        let hit = Hit { text: &line.text, marks: &[], role: Type::Fact, lead: "", is_open };
        if hit.row(ui, Id::unique("stories-undated-fact").with(fact)).clicked() {
            wishes.push(StoryCommand::ChooseFact(Some(line.id.clone())));
        }
    }
    if shown.len() > MOST_UNDATED {
        muted(ui, &t_with("stories-more", [("n", (shown.len() - MOST_UNDATED).into())]));
    }
}
