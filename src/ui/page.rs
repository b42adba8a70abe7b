//! The pages, and the two places every page is made of: a column to read in, and a bar of
//! actions that never moves. Pages read the program and send commands; they change nothing.

mod bare;
mod foot;
mod letters;
mod log_file;
mod typed_line;

pub mod improve;
pub mod library;
pub mod night;
pub mod progress;
pub mod quiz;
pub mod settings;
pub mod stories;
pub mod study;
pub mod today;

use foot::Foot;

use std::fmt::Debug;
use std::hash::Hash;

use egui::accesskit::Role;
use egui::{CentralPanel, Context, Frame, Id, Key, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::app::{App, Command, Room};
use crate::deck::{DeckId, FactId};
use crate::ui::keys::Binding;
use crate::ui::say;
use crate::ui::strip;
use crate::ui::theme::{CONTENT_WIDTH, PAGE_MARGIN, Palette, WIDE_WIDTH};
use crate::ui::widget::landmark;
use crate::ui::words::t;

/// In a narrow window the margin is this share of it.
const NARROW_MARGIN: f32 = 0.06;
/// In a low window the margin above a page is this share of it.
const LOW_MARGIN: f32 = 0.045;
/// One press of an arrow scrolls this far, in points.
const LINE: f32 = 48.0;
/// Further than any page is long.
const TO_THE_END: f32 = 1.0e7;

/// What pages remember between frames that is nobody else's business: half-typed words,
/// choices not yet sent, what is unfolded.
#[derive(Debug, Default)]
pub struct Pages {
    study: study::State,
    quiz: quiz::State,
    stories: stories::State,
    library: library::State,
    pub night: night::State,
    progress: progress::State,
    settings: settings::State,
    improve: improve::State,
}

impl Pages {
    /// Draws the page of the room one is in, or the form of a fact in its place.
    pub fn show(&mut self, ui: &mut Ui, app: &App, commands: &mut Vec<Command>) {
        let improving = app.improving();
        let name = improving.map_or_else(|| say::room(app.room()), |_| t("command-improve"));
        landmark(ui, Role::Main, &name);
        self.improve.follow(ui, improving.is_some());
        if let Some(view) = improving {
            return improve::show(ui, view, &mut self.improve, commands);
        }
        match app.room() {
            Room::Today => today::show(ui, app, commands),
            Room::Study => study::show(ui, app, &mut self.study, commands),
            Room::Quiz => quiz::show(ui, app, &mut self.quiz, commands),
            Room::Stories => stories::show(ui, app, &mut self.stories, commands),
            Room::Library => library::show(ui, app, &mut self.library, commands),
            Room::Night => night::show(ui, app, &mut self.night, commands),
            Room::Progress => progress::show(ui, app, &mut self.progress, commands),
            Room::Settings => settings::show(ui, app, &mut self.settings, commands),
        }
    }

    /// Where a page has a field of its own that searches it, that takes the key.
    pub fn search_itself(&mut self, ctx: &Context, room: Room) {
        if room == Room::Settings && settings::takes_search(ctx) {
            self.settings.ask_focus();
        }
    }

    /// The field that searches the library is to have the focus.
    pub fn ask_search(&mut self, ctx: &Context) {
        self.library.ask_search();
        library::search::swallow_slash(ctx);
    }

    /// All that these words find in the library is to be shown, and of it this fact.
    pub fn show_facts(&mut self, text: &str, fact: Option<(DeckId, FactId)>) {
        self.library.show_facts(text, fact);
    }

    /// The keys of the page one is on.
    pub fn keys(&self, app: &App) -> Vec<Binding> {
        if app.improving().is_some() {
            return improve::keys();
        }
        match app.room() {
            Room::Today => today::keys(app),
            Room::Study => study::keys(app, &self.study),
            Room::Quiz => quiz::keys(app, &self.quiz),
            Room::Stories => stories::keys(app),
            Room::Night => night::keys(app, &self.night),
            Room::Library => library::keys(app),
            Room::Progress | Room::Settings => Vec::new(),
        }
    }
}

/// Where a column is scrolled to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Begin {
    WhereItWas,
    AtTheTop,
}

/// A column to read in, in the middle of the room that is left; it scrolls.
fn column<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    column_of(ui, name, CONTENT_WIDTH, Begin::WhereItWas, content)
}

/// A column in which one leaf lies after another, a question or a result: it begins at its top with
/// each, and when one comes back to it. Else the next question would be scrolled to where the answer
/// before it stood.
fn leaf_column<R>(
    ui: &mut Ui,
    name: &str,
    leaf: impl Hash + Debug,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    let now = (Id::unique("leaf").with(leaf), ui.ctx().cumulative_frame_nr());
    let before = ui.data_mut(|data| {
        let kept = data.get_temp_mut_or_insert_with(Id::unique("leaf of").with(name), || None);
        kept.replace(now)
    });
    let lay_there = before.is_some_and(|(leaf, frame)| leaf == now.0 && now.1 <= frame + 1);
    let begin = if lay_there { Begin::WhereItWas } else { Begin::AtTheTop };
    column_of(ui, name, CONTENT_WIDTH, begin, content)
}

/// A column for pictures and tables, which need more room than a line of text.
fn wide_column<R>(ui: &mut Ui, name: &str, content: impl FnOnce(&mut Ui) -> R) -> R {
    column_of(ui, name, WIDE_WIDTH, Begin::WhereItWas, content)
}

fn column_of<R>(
    ui: &mut Ui,
    name: &str,
    width: f32,
    begin: Begin,
    content: impl FnOnce(&mut Ui) -> R,
) -> R {
    strip::leave_room(ui, width);
    let p = Palette::of(ui);
    let page = CentralPanel::no_frame().frame(Frame::new().fill(p.page));
    let shown = page.show(ui, |ui| {
        let margin = PAGE_MARGIN.min(ui.available_height() * LOW_MARGIN);
        let mut area = ScrollArea::vertical().id_salt(name).auto_shrink(false);
        if begin == Begin::AtTheTop {
            area = area.vertical_scroll_offset(0.0);
        }
        area.show(ui, |ui| {
            scroll_by_key(ui);
            centred_in(ui, width, |ui| {
                ui.add_space(margin);
                let inner = content(ui);
                ui.add_space(PAGE_MARGIN);
                inner
            })
        })
    });
    shown.inner.inner
}

/// Page up and down scroll the page; where nothing has the focus, the arrows, Home and End do, too.
fn scroll_by_key(ui: &Ui) {
    let is_free = ui.memory(|memory| memory.focused().is_none());
    let page = (ui.clip_rect().height() - LINE).max(LINE);
    let pressed = |key| ui.input(|input| input.num_presses(key)) as f32;
    let mut down = page * (pressed(Key::PageDown) - pressed(Key::PageUp));
    if is_free {
        down += LINE * (pressed(Key::ArrowDown) - pressed(Key::ArrowUp));
        down += TO_THE_END * (pressed(Key::End) - pressed(Key::Home));
    }
    if down != 0.0 {
        ui.scroll_with_delta(vec2(0.0, -down));
    }
}

/// `content` as wide as the column, in the middle.
pub fn centred<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> R {
    centred_in(ui, CONTENT_WIDTH, content)
}

/// The same with a column of this width at most.
pub fn centred_in<R>(ui: &mut Ui, widest: f32, content: impl FnOnce(&mut Ui) -> R) -> R {
    let area = ui.available_rect_before_wrap();
    let margin = PAGE_MARGIN.min(area.width() * NARROW_MARGIN);
    let width = widest.min(area.width() - 2.0 * margin);
    let left = area.left() + (area.width() - width) / 2.0;
    let column = Rect::from_min_size(pos2(left, area.top()), vec2(width, area.height()));
    let inner = ui.scope_builder(UiBuilder::new().max_rect(column), |ui| {
        ui.set_width(width);
        content(ui)
    });
    inner.inner
}
