//! The fact that is chosen, at the foot of the page: when it was, what it says, where it stands.

use egui::{Align, Color32, Layout, ScrollArea, Ui, vec2};

use super::{CHOSEN, LEAVE};
use crate::app::view::{Chronicle, FactLine, Known, StoriesView};
use crate::app::{Lookout, StoryCommand};
use crate::ui::page::study::provenance;
use crate::ui::theme::{CONTROL_HEIGHT, GAP_SMALL, GAP_TINY, ICON_INSET, Icon, Palette, Type};
use crate::ui::widget::{Button, beside_short, kicker, muted, paragraph, read_out};
use crate::ui::words::{t, t_with};

/// In a window lower than this the foot scrolls.
const HIGHEST_SHARE: f32 = 0.45;

/// So much of what it says is in sight in any case.
const LEAST_LINES: f32 = 2.0;

/// Whether there is one to be shown.
pub fn is_open(view: &StoriesView) -> bool {
    view.chronicle.is_some() && view.fact.is_some() && view.lookout != Lookout::Who
}

/// Draws the fact that is chosen, if one is.
pub fn show(ui: &mut Ui, view: &StoriesView, wishes: &mut Vec<StoryCommand>) {
    let Some(chronicle) = &view.chronicle else { return };
    let Some(line) = view.fact.and_then(|fact| chronicle.facts.get(fact)) else { return };
    let is_shown = view.fact.is_some_and(|fact| view.shows(fact));
    ui.spacing_mut().item_spacing.y = GAP_TINY;
    let top = ui.cursor().top();
    top_line(ui, line, is_shown, wishes);
    let taken = ui.cursor().top() - top;
    let most = ui.ctx().content_rect().height() * HIGHEST_SHARE - taken;
    let most = most.max(LEAST_LINES * Type::Fact.line_height());
    let area = ScrollArea::vertical().id_salt("stories-fact").max_height(most);
    area.min_scrolled_height(most).show(ui, |ui| {
        if is_shown {
            fact(ui, view, chronicle, line);
        } else {
            let said = muted(ui, &t("stories-not-met-say"));
            read_out(ui, said);
        }
    });
}

fn top_line(ui: &mut Ui, line: &FactLine, is_shown: bool, wishes: &mut Vec<StoryCommand>) {
    let when = line.when_words.clone().unwrap_or_else(|| t("stories-no-date"));
    let when = if is_shown { when } else { t("stories-not-met") };
    let (close, study) = (t("stories-close"), t("command-story-study-chosen"));
    let (leave, enter) = (LEAVE.name(), CHOSEN.name());
    let study = Button::quiet(&study).icon(Icon::Study).key(&enter);
    let close = Button::icon_only(Icon::Close, &close).key(&leave);
    // The picture that closes it ends where the line ends.
    let width = study.natural_width(ui) + GAP_SMALL + CONTROL_HEIGHT - ICON_INSET;
    let words = |ui: &mut Ui| {
        let line = vec2(ui.available_width(), CONTROL_HEIGHT);
        let left = Layout::left_to_right(Align::Center);
        ui.allocate_ui_with_layout(line, left, |ui| kicker(ui, &when));
    };
    let font = Type::Kicker.font();
    let least = ui.painter().layout_no_wrap(when.clone(), font, Color32::PLACEHOLDER).size().x;
    beside_short(ui, least, width, words, |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP_SMALL;
            if study.show(ui).clicked() {
                wishes.push(StoryCommand::StudyChosen);
            }
            if close.show(ui).clicked() {
                wishes.push(StoryCommand::ChooseFact(None));
            }
        });
    });
}

fn fact(ui: &mut Ui, view: &StoriesView, chronicle: &Chronicle, line: &FactLine) {
    let p = Palette::of(ui);
    let said = paragraph(ui, Type::Fact, &line.text, p.ink);
    read_out(ui, said);
    for note in &line.when_notes {
        let (source, says) = (note.source.as_str(), note.says.as_str());
        muted(ui, &t_with("stories-when-note", [("source", source.into()), ("says", says.into())]));
    }
    ui.add_space(GAP_SMALL);
    provenance(ui, line.standing, line.corroboration, &line.sources);
    if let Some(note) = &line.note {
        muted(ui, note);
    }
    for words in neighbours(view, chronicle) {
        muted(ui, &words);
    }
    if view.fact.is_some_and(|fact| view.known[fact] == Known::Fading) {
        muted(ui, &t("stories-fading-say"));
    }
}

/// What came before and what came next, as far as it is shown.
fn neighbours(view: &StoriesView, chronicle: &Chronicle) -> Vec<String> {
    let timeline = &chronicle.timeline;
    let fact_of = |mark: usize| timeline.marks[mark].fact;
    let told = |name, mark: usize, gap: &Option<String>| {
        let text = chronicle.facts[fact_of(mark)].text.as_str();
        let gap = gap.clone().unwrap_or_default();
        t_with(name, [("fact", text.into()), ("gap", gap.into())])
    };
    let mut said = Vec::new();
    for link in &timeline.links {
        if Some(fact_of(link.to)) == view.fact && view.shows(fact_of(link.from)) {
            let name = if link.gap.is_some() { "stories-after-gap" } else { "stories-after" };
            said.push(told(name, link.from, &link.gap));
        }
        if Some(fact_of(link.from)) == view.fact && view.shows(fact_of(link.to)) {
            let name = if link.gap.is_some() { "stories-then-gap" } else { "stories-then" };
            said.push(told(name, link.to, &link.gap));
        }
    }
    said
}
