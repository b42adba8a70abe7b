//! Mending a fact: its form, and beside it the exercises it yields, as a student sees them.
//!
//! It stands in place of the page of whatever room one came from, and gives the focus back.

mod bars;
mod field;
mod names;
mod outcome;

use std::collections::{BTreeMap, BTreeSet};

use egui::{CentralPanel, Frame, Id, Key, Modifiers, Rect, ScrollArea, Ui, UiBuilder};

use super::{Foot, scroll_by_key};
use crate::app::view::{FieldView, ImproveView};
use crate::app::{Command, FormPart, Saving};
use crate::exercise::ExerciseId;
use crate::ui::keys::{Binding, Chord};
use crate::ui::strip;
use crate::ui::theme::{
    CONTENT_WIDTH, GAP, GAP_LARGE, GAP_SMALL, Icon, PAGE_MARGIN, Palette, Type, WIDE_WIDTH,
};
use crate::ui::widget::{Button, heading, led_by, paragraph, read_out, title};
use crate::ui::words::{t, t_with};

/// What is typed, and what is unfolded.
#[derive(Debug, Default)]
pub struct State {
    /// By key, as the fields of this revision of the form began.
    texts: BTreeMap<String, String>,
    revision: Option<u64>,
    shows_all: bool,
    /// Fields that were used: they stay, also when they are empty again.
    used: BTreeSet<String>,
    /// What had the focus where one came from.
    came_from: Option<Id>,
    is_open: bool,
}

const SAVE: Chord = Chord::ctrl(Key::S);
const SAVE_TOO: Chord = Chord::ctrl(Key::Enter);
const CLOSE: Chord = Chord::plain(Key::Escape);
/// With so much room the exercises stand beside the form.
const BESIDE_FROM: f32 = 820.0;
/// The share of the room that the form takes then.
const FORM_SHARE: f32 = 0.54;

/// The keys of the form.
pub fn keys() -> Vec<Binding> {
    vec![
        Binding::new(SAVE, Command::SaveFact),
        Binding::new(SAVE_TOO, Command::SaveFact),
        Binding::new(CLOSE, Command::LeaveForm),
    ]
}

impl State {
    /// Notes where one is before the form is drawn, and goes back there when it was closed.
    pub fn follow(&mut self, ui: &Ui, is_open: bool) {
        if is_open && !self.is_open {
            *self = Self { came_from: ui.memory(egui::Memory::focused), ..Self::default() };
        } else if self.is_open && !is_open {
            let back = self.came_from.take();
            ui.memory_mut(|memory| match back {
                Some(id) => memory.request_focus(id),
                None => memory.stop_text_input(),
            });
            *self = Self::default();
        }
        self.is_open = is_open;
    }

    /// Whether a field is on show: what a fact needs or has, and what is asked for most.
    fn shows(&self, field: &FieldView) -> bool {
        const OFTEN: [&str; 3] = ["when", "note", "never"];
        let is_telling = !field.is_empty || field.is_required || !field.problems.is_empty();
        self.shows_all
            || is_telling
            || OFTEN.contains(&field.name)
            || self.used.contains(&field.key)
    }

    fn take_in(&mut self, view: &ImproveView) {
        if self.revision.replace(view.revision) != Some(view.revision) {
            let texts = view.fields.iter().map(|field| (field.key.clone(), field.text.clone()));
            self.texts = texts.collect();
        }
    }
}

/// What opens the form of the fact of an exercise, wherever that is seen.
pub fn improve_button(ui: &mut Ui, exercise: &ExerciseId, commands: &mut Vec<Command>) {
    let label = t("command-improve");
    if Button::quiet(&label).icon(Icon::Improve).show(ui).clicked() {
        commands.push(Command::ImproveFact(exercise.deck.clone(), exercise.fact.clone()));
    }
}

/// Draws the form of the fact that is mended.
pub fn show(ui: &mut Ui, view: &ImproveView, state: &mut State, commands: &mut Vec<Command>) {
    let is_first = state.revision.is_none();
    state.take_in(view);
    // A field that has the focus would only lose it: here the key closes the form, and what is
    // typed is kept.
    if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape)) {
        commands.push(Command::LeaveForm);
    }
    let foot = Foot::keep_wide(ui, "improve-actions");
    strip::leave_room(ui, WIDE_WIDTH);
    let p = Palette::of(ui);
    let page = CentralPanel::no_frame().frame(Frame::new().fill(p.page));
    page.show(ui, |ui| {
        let area = ui.available_rect_before_wrap();
        let margin = PAGE_MARGIN.min(area.width() * super::NARROW_MARGIN);
        let room = area.width() - 2.0 * margin;
        let is_beside = room >= BESIDE_FROM;
        let width = room.min(if is_beside { WIDE_WIDTH } else { CONTENT_WIDTH });
        let left = area.left() + (area.width() - width) / 2.0;
        if is_beside {
            let form = (width - GAP_LARGE) * FORM_SHARE;
            let middle = left + form + GAP_LARGE / 2.0;
            let yielded = (width - GAP_LARGE) * (1.0 - FORM_SHARE);
            part(ui, "improve-form", area.with_max_x(middle), (left, form), |ui| {
                form_of(ui, view, state, is_first, commands);
            });
            let beside = (middle + GAP_LARGE / 2.0, yielded);
            part(ui, "improve-yield", area.with_min_x(middle), beside, |ui| {
                outcome::show(ui, view, commands);
            });
        } else {
            part(ui, "improve-all", area, (left, width), |ui| {
                form_of(ui, view, state, is_first, commands);
                ui.add_space(GAP_LARGE);
                outcome::show(ui, view, commands);
            });
        }
    });
    foot.show(ui, |ui| actions(ui, view, commands));
}

/// A part of the page that scrolls by itself: it fills `rect`, at whose edge its scroll bar stands,
/// and what stands in it has a column of its own, from `left` on.
fn part(
    ui: &mut Ui,
    name: &str,
    rect: Rect,
    (left, width): (f32, f32),
    content: impl FnOnce(&mut Ui),
) {
    ui.scope_builder(UiBuilder::new().max_rect(rect).id_salt(name), |ui| {
        ScrollArea::vertical().id_salt(name).auto_shrink(false).show(ui, |ui| {
            if ui.rect_contains_pointer(rect) || name != "improve-yield" {
                scroll_by_key(ui);
            }
            let room = ui.available_rect_before_wrap();
            let column = room.with_min_x(left).with_max_x(left + width);
            ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
                ui.set_width(width);
                ui.add_space(PAGE_MARGIN);
                content(ui);
                ui.add_space(PAGE_MARGIN);
            });
        });
    });
}

fn form_of(
    ui: &mut Ui,
    view: &ImproveView,
    state: &mut State,
    is_first: bool,
    commands: &mut Vec<Command>,
) {
    top(ui, view);
    bars::show(ui, view);
    let mut is_to_have_focus = is_first;
    let mut part = None;
    for field in &view.fields {
        if !state.shows(field) {
            continue;
        }
        if part.replace(field.part) != Some(field.part) {
            ui.add_space(GAP_LARGE - GAP);
            title(ui, &t(part_name(field.part)));
        }
        ui.add_space(GAP);
        let text = state.texts.entry(field.key.clone()).or_default();
        let response = field::show(ui, field, text);
        if response.changed {
            commands.push(Command::WriteField(field.key.clone(), text.clone()));
        }
        if response.has_focus {
            state.used.insert(field.key.clone());
        }
        if std::mem::take(&mut is_to_have_focus) {
            ui.memory_mut(|memory| memory.request_focus(field::id(&field.key)));
        }
    }
    if !view.problems.is_empty() {
        ui.add_space(GAP_LARGE);
        title(ui, &t("improve-whole"));
        view.problems.iter().for_each(|problem| bars::problem(ui, problem));
    }
    if view.fields.iter().any(|field| field.is_empty && !field.is_required) {
        ui.add_space(GAP_LARGE);
        let label = t(if state.shows_all { "improve-fewer" } else { "improve-more" });
        let icon = if state.shows_all { Icon::Fewer } else { Icon::Add };
        if Button::quiet(&label).icon(icon).show(ui).clicked() {
            state.shows_all = !state.shows_all;
        }
    }
}

/// Which fact it is, and where it stands.
fn top(ui: &mut Ui, view: &ImproveView) {
    let p = Palette::of(ui);
    paragraph(ui, Type::Kicker, &view.deck_title, p.muted);
    let heading = heading(ui, &t("command-improve"));
    read_out(ui, heading);
    let fact = &view.fact;
    let place = match (&view.file, view.line) {
        (Some(file), Some(line)) => format!("{}:{line} [{fact}]", file.display()),
        (Some(file), None) => format!("{} [{fact}]", file.display()),
        (None, _) => format!("[{fact}]"),
    };
    let copy = t("improve-copy");
    let copy = Button::icon_only(Icon::Copy, &copy);
    let pressed = led_by(ui, copy, |ui| {
        paragraph(ui, Type::Small, &place, p.muted);
    });
    if pressed.clicked() {
        ui.ctx().copy_text(place);
    }
    if view.forgotten > 0 {
        paragraph(
            ui,
            Type::Small,
            &t_with("improve-forgotten", [("n", view.forgotten.into())]),
            p.caution,
        );
    }
}

fn actions(ui: &mut Ui, view: &ImproveView, commands: &mut Vec<Command>) {
    let is_warned = view.saving == Saving::Warned;
    if is_warned {
        bars::warning(ui, &t("improve-lost"));
        ui.add_space(GAP_SMALL);
    }
    ui.horizontal_wrapped(|ui| {
        let label = match view.saving {
            Saving::Warned => t("improve-save-anyway"),
            Saving::Looking | Saving::UnderWay => t("improve-saving"),
            Saving::Not => t("command-save-fact"),
        };
        let key = SAVE.name();
        let save = Button::primary(&label).key(&key);
        let can_save = view.is_changed && matches!(view.saving, Saving::Not | Saving::Warned);
        let save = if can_save { save } else { save.disabled() };
        if save.show(ui).clicked() && can_save {
            commands.push(Command::SaveFact);
        }
        let (label, key) = (t("command-leave-form"), CLOSE.name());
        if Button::quiet(&label).key(&key).show(ui).clicked() {
            commands.push(Command::LeaveForm);
        }
        if view.is_changed {
            let label = t("command-discard-draft");
            if Button::quiet(&label).icon(Icon::Undo).show(ui).clicked() {
                commands.push(Command::DiscardDraft);
            }
        }
    });
}

fn part_name(part: FormPart) -> &'static str {
    match part {
        FormPart::Says => "part-says",
        FormPart::When => "part-when",
        FormPart::Why => "part-why",
        FormPart::Sources => "part-sources",
        FormPart::Asked => "part-asked",
        FormPart::ByHand => "part-by-hand",
        FormPart::Beside => "part-beside",
    }
}
