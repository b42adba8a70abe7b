//! The search of the library: a field, and what it finds while one types.
//!
//! Up and down go from the field through what was found and back; Enter opens a fact. The focus
//! itself moves, so that a screen reader says where one is. I on a fact opens its form.

mod found;

pub use found::cards;

use egui::{Event, EventFilter, Id, Key, Ui};

use crate::app::view::{FactView, SearchView};
use crate::app::{App, Command};
use crate::deck::{DeckId, FactId};
use crate::search::Problem;
use crate::ui::page::library::steps::{go_by_key, pressed};
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{Button, Hit, body, flow, kicker, muted, read_out, search_field, signed};
use crate::ui::words::{t, t_with};

/// What is typed, and which of the facts found is open.
#[derive(Debug, Default)]
pub struct State {
    text: String,
    open: Option<(DeckId, FactId)>,
    /// Whether examples stand under an empty field: from when it is gone to until Escape. They
    /// must not go with the focus, or nobody could press one.
    shows_examples: bool,
    wants_focus: bool,
    /// The fact whose row is to have the focus once it is found.
    goes_to: Option<(DeckId, FactId)>,
}

impl State {
    /// The field is to have the focus when it is drawn next.
    pub fn ask_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Shows what these words find, with this fact open and the focus on it.
    pub fn show_facts(&mut self, text: &str, fact: Option<(DeckId, FactId)>) {
        text.clone_into(&mut self.text);
        self.wants_focus = fact.is_none();
        self.goes_to.clone_from(&fact);
        self.open = fact;
    }

    /// Whether something is looked for.
    pub fn is_asking(&self) -> bool {
        !self.text.trim().is_empty()
    }
}

/// Examples, each with the message that says what it finds.
const EXAMPLES: [(&str, &str); 6] = [
    ("sanct*", "search-example-word"),
    ("“sick man”", "search-example-phrase"),
    ("who:petro", "search-example-who"),
    ("when:2025-09..2026-02", "search-example-when"),
    ("source:cnn -visa", "search-example-source"),
    ("is:due tag:sanctions", "search-example-is"),
];

/// Draws the field and, where something is looked for, what was found.
pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    let id = field_id();
    let shown: &[FactView] = if state.is_asking() { &app.search().shown } else { &[] };
    let row = go_by_key(ui, Some(id), shown.len(), row_id);
    if let Some(fact) = row.and_then(|row| shown.get(row))
        && pressed(ui, Key::I)
    {
        commands.push(Command::ImproveFact(fact.deck.clone(), fact.fact.clone()));
    }
    if ui.memory(|memory| memory.has_focus(id)) && pressed(ui, Key::Escape) {
        if state.text.is_empty() {
            state.shows_examples = false;
            ui.memory_mut(|memory| memory.surrender_focus(id));
        }
        ask(String::new(), state, commands);
    }
    let before = state.text.clone();
    let (name, hint, clear) = (t("search-name"), t("search-hint"), t("search-clear"));
    let searched = search_field(ui, id, &mut state.text, (&name, &hint), &clear);
    let response = searched.field;
    if searched.is_cleared {
        state.text.clear();
        state.wants_focus = true;
    }
    state.shows_examples |= response.has_focus();
    if response.has_focus() {
        let filter = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            escape: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
    }
    if std::mem::take(&mut state.wants_focus) {
        response.request_focus();
    }
    if state.text != before {
        commands.push(Command::Search(state.text.clone()));
    }
    ui.add_space(GAP);
    if state.is_asking() {
        // What was typed a moment ago is still looked for: until it is found, what was found before
        // stays.
        if !app.search().text.is_empty() {
            results(ui, app.search(), state, commands);
        }
    } else if state.shows_examples {
        examples(ui, state, commands);
    }
}

/// Looks for this, and shows it in the field.
fn ask(text: String, state: &mut State, commands: &mut Vec<Command>) {
    state.text.clone_from(&text);
    commands.push(Command::Search(text));
}

fn results(ui: &mut Ui, found: &SearchView, state: &mut State, commands: &mut Vec<Command>) {
    for problem in &found.problems {
        // The place in the query and what is wrong with it are one thing, and apart from the next.
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = GAP_TINY;
            self::problem(ui, &found.text, problem);
        });
        ui.add_space(GAP_SMALL);
    }
    for meant in &found.meant {
        let words =
            [("typed", meant.typed.as_str().into()), ("meant", meant.meant.as_str().into())];
        let told = muted(ui, &t_with("search-meant", words));
        read_out(ui, told);
    }
    if !found.is_asking {
        examples(ui, state, commands);
        return;
    }
    let (all, shown) = (found.facts, found.shown.len());
    let count = if shown < all {
        t_with("search-shown", [("n", all.into()), ("shown", shown.into())])
    } else {
        t_with("search-found", [("n", all.into())])
    };
    let count = muted(ui, &count);
    read_out(ui, count);
    if all > 0 {
        flow(ui, |ui| {
            for (icon, command) in [
                (Icon::Play, Command::PractiseFound),
                (Icon::Quiz, Command::QuizFound),
                (Icon::Copy, Command::CopyFound),
            ] {
                let label = t(command.name());
                if Button::quiet(&label).icon(icon).show(ui).clicked() {
                    commands.push(command);
                }
            }
        });
    }
    ui.add_space(GAP_TINY);
    for (number, fact) in found.shown.iter().enumerate() {
        let name = (fact.deck.clone(), fact.fact.clone());
        let is_open = state.open.as_ref() == Some(&name);
        if state.goes_to.as_ref() == Some(&name) {
            go_to(ui, row_id(number), &mut state.goes_to);
        }
        let is_pressed = found::show(ui, fact, row_id(number), is_open, commands);
        if is_pressed {
            state.open = (!is_open).then_some(name);
            ui.ctx().request_repaint();
        }
    }
    if all == 0 {
        body(ui, &t("search-nothing-help"));
        examples(ui, state, commands);
    }
}

/// Asks for the focus until it is there: as long as a sheet lies over the page, nothing under it
/// can have it.
fn go_to(ui: &Ui, row: Id, goes_to: &mut Option<(DeckId, FactId)>) {
    if ui.memory(|memory| memory.has_focus(row)) {
        *goes_to = None;
    } else {
        ui.memory_mut(|memory| memory.request_focus(row));
        ui.ctx().request_repaint();
    }
}

/// What in the query was not understood: the query with the place marked, and why.
fn problem(ui: &mut Ui, query: &str, problem: &Problem) {
    let p = Palette::of(ui);
    let (mut start, mut end) =
        (problem.span.start.min(query.len()), problem.span.end.min(query.len()));
    while !query.is_char_boundary(start) {
        start -= 1;
    }
    while !query.is_char_boundary(end) {
        end += 1;
    }
    // An empty place between two letters cannot be marked: then the words alone tell it.
    if start < end {
        let marked = std::slice::from_ref(&(start..end)).to_vec();
        let lead = t("search-in") + " ";
        Hit { text: query, marks: &marked, role: Type::Small, lead: &lead, is_open: false }
            .show(ui);
    }
    let words = say::mistake(&problem.mistake);
    let told = signed(ui, Icon::Warning, Type::Small, &words, p.caution);
    read_out(ui, told);
}

fn examples(ui: &mut Ui, state: &mut State, commands: &mut Vec<Command>) {
    ui.add_space(GAP_SMALL);
    kicker(ui, &t("search-examples"));
    for (query, meaning) in EXAMPLES {
        flow(ui, |ui| {
            if Button::quiet(query).show(ui).clicked() {
                ask(query.to_owned(), state, commands);
                state.ask_focus();
            }
            body(ui, &t(meaning));
        });
    }
    ui.add_space(GAP_TINY);
    muted(ui, &t("search-examples-more"));
}

/// The field to search with.
pub fn field_id() -> Id {
    Id::unique("query field")
}

fn row_id(number: usize) -> Id {
    Id::unique("found row").with(number)
}

/// Takes the sign out of what is being typed that asked for the field: it is no part of a query.
pub fn swallow_slash(ctx: &egui::Context) {
    ctx.input_mut(|input| {
        input.events.retain(|event| !matches!(event, Event::Text(text) if text == "/"));
    });
}
