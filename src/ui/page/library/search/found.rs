//! One fact that was found: its line, where it stands, what is remembered of it; opened, its
//! cards.

use egui::{Id, Ui, vec2};

use crate::app::Command;
use crate::app::view::{FactView, RememberedView};
use crate::search::Where;
use crate::text::whole_percent;
use crate::ui::say;
use crate::ui::theme::{GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{
    Button, Hit, SourceChip, beside, flow, list_row, muted, paragraph, tools_width,
};
use crate::ui::words::{t, t_with};

/// Draws it; says whether it was pressed.
pub fn show(
    ui: &mut Ui,
    fact: &FactView,
    id: Id,
    is_open: bool,
    commands: &mut Vec<Command>,
) -> bool {
    let row = list_row(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(GAP_SMALL, GAP_TINY);
        let line = &fact.hit.line;
        let hit = Hit { text: &line.text, marks: &line.marks, role: Type::Fact, lead: "", is_open };
        let is_pressed = hit.row(ui, id).clicked();
        ui.push_id(id, |ui| {
            elsewhere(ui, fact);
            ui.add_space(GAP_TINY);
            places(ui, fact);
            muted(ui, &origin(fact));
            muted(ui, &memory(fact));
            if is_open {
                exercises(ui, fact, commands);
            }
        });
        is_pressed
    });
    row.inner
}

/// Where a fact stands, and its cards, each with what can be done with it.
pub fn cards(ui: &mut Ui, fact: &FactView, commands: &mut Vec<Command>) {
    places(ui, fact);
    exercises(ui, fact, commands);
}

fn exercises(ui: &mut Ui, fact: &FactView, commands: &mut Vec<Command>) {
    for exercise in &fact.exercises {
        card(ui, exercise, commands);
    }
    ui.add_space(GAP_SMALL);
    let label = t("command-improve");
    if Button::quiet(&label).icon(Icon::Improve).show(ui).clicked() {
        commands.push(Command::ImproveFact(fact.deck.clone(), fact.fact.clone()));
    }
}

/// Texts of it that hold what its line does not.
fn elsewhere(ui: &mut Ui, fact: &FactView) {
    for other in &fact.hit.elsewhere {
        let lead = t(match other.from {
            Where::Text => "search-elsewhere",
            Where::Name => "search-elsewhere-name",
            Where::Tag => "search-elsewhere-tag",
        });
        let (text, marks) = (&other.text.text, &other.text.marks);
        let lead = lead + " ";
        Hit { text, marks, role: Type::Small, lead: &lead, is_open: false }.show(ui);
    }
}

fn places(ui: &mut Ui, fact: &FactView) {
    flow(ui, |ui| {
        for cited in &fact.sources {
            let name = format!("{} {}", cited.label, cited.at);
            let chip = SourceChip {
                source: &cited.label,
                place: &cited.at,
                says: None,
                words: cited.words.as_deref(),
                name: &name,
            };
            chip.show(ui);
        }
    });
}

/// When it was, and its deck.
fn origin(fact: &FactView) -> String {
    let parts: Vec<&str> =
        fact.when.iter().map(String::as_str).chain([&*fact.deck_title]).collect();
    parts.join(" · ")
}

/// What is remembered of it.
fn memory(fact: &FactView) -> String {
    let exercises = &fact.exercises;
    let met = exercises.iter().filter(|exercise| exercise.next.is_some()).count();
    let mut parts = vec![t_with("search-cards", [("n", exercises.len().into())])];
    if met > 0 {
        parts.push(t_with("search-cards-met", [("met", met.into())]));
        let asked = exercises.iter().filter(|exercise| !exercise.is_suspended);
        let next = asked.filter_map(|exercise| exercise.next).min();
        parts.extend(next.map(say::asked_next));
        let recall = exercises.iter().filter_map(|exercise| exercise.recall);
        parts.extend(recall.min_by(f32::total_cmp).map(likely));
    }
    parts.join(" · ")
}

fn likely(recall: f32) -> String {
    t_with("search-recall", [("percent", whole_percent(f64::from(recall)).into())])
}

/// A card with what is remembered of it, and a way to have it asked no more, or again.
fn card(ui: &mut Ui, exercise: &RememberedView, commands: &mut Vec<Command>) {
    ui.add_space(GAP_TINY);
    let id = exercise.id.clone();
    let (label, icon, command) = if exercise.is_suspended {
        (t("command-unsuspend"), Icon::Retry, Command::Unsuspend(id))
    } else {
        (t("command-suspend"), Icon::Suspend, Command::PutAside(id))
    };
    let (mark, mark_icon) = if exercise.is_marked {
        (t("search-unmark"), Icon::Marked)
    } else {
        (t("command-mark"), Icon::Mark)
    };
    let words = |ui: &mut Ui| {
        paragraph(ui, Type::Body, &exercise.prompt, Palette::of(ui).ink);
        muted(ui, &known(exercise));
    };
    beside(ui, tools_width(2), words, |ui| {
        ui.push_id(exercise.id.to_string(), |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                if Button::icon_only(mark_icon, &mark).show(ui).clicked() {
                    commands.push(Command::MarkCard(exercise.id.clone()));
                }
                if Button::icon_only(icon, &label).show(ui).clicked() {
                    commands.push(command);
                }
            });
        });
    });
}

/// The answer of a card, and what is remembered of it.
fn known(exercise: &RememberedView) -> String {
    let mut parts = vec![exercise.answer.clone()];
    match (exercise.is_suspended, exercise.next) {
        (true, _) => parts.push(t("search-put-aside")),
        (false, Some(next)) => parts.push(say::asked_next(next)),
        (false, None) => parts.push(t("search-never")),
    }
    parts.extend(exercise.recall.map(likely));
    parts.extend(exercise.is_marked.then(|| t("search-marked")));
    parts.join(" · ")
}
