//! Library: every deck with what is wrong with it, and a way to add one.

mod aliases;
mod flagged;
pub(super) mod search;

use std::path::PathBuf;

use egui::{CornerRadius, Frame, Id, Key, Label, Margin, RichText, ScrollArea, Ui, vec2};

use super::column;
use crate::app::view::{DeckOrigin, DeckView, ProblemView};
use crate::app::{App, Command};
use crate::diagnostic::Severity;
use crate::ui::theme::{
    CONTROL_HEIGHT, GAP, GAP_LARGE, GAP_SMALL, GAP_TINY, Icon, Palette, RADIUS_SMALL, Type,
};
use crate::ui::widget::{Button, SourceChip, card, display, field, flow, muted, signed, title};
use crate::ui::words::{t, t_with};

/// The path being typed, and what is unfolded of each deck, by where that lies.
#[derive(Debug, Default)]
pub struct State {
    pub search: search::State,
    path: String,
    open: Vec<(String, Part)>,
}

/// What can be unfolded of a deck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Problems,
    Aliases,
    Leeches,
    Marked,
    PutAside,
}

/// Problems drawn at once; the rest is counted.
const MOST_PROBLEMS_SHOWN: usize = 50;
const ADD_WIDTH: f32 = 100.0;

/// Draws the page; what is pressed becomes a command.
pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    column(ui, "library", |ui| {
        display(ui, &t("room-library"));
        ui.add_space(GAP);
        search::show(ui, app, &mut state.search, commands);
        if state.search.is_asking() {
            return;
        }
        ui.add_space(GAP_SMALL);
        let library = app.library();
        for deck in &library.decks {
            deck_card(ui, deck, state, commands);
            ui.add_space(GAP_TINY);
        }
        ui.add_space(GAP_LARGE);
        add_deck(ui, &mut state.path, commands);
        ui.add_space(GAP);
        let folder = library.folder.display().to_string();
        muted(ui, &t_with("library-folder", [("folder", folder.into())]));
    });
}

fn deck_card(ui: &mut Ui, deck: &DeckView, state: &mut State, commands: &mut Vec<Command>) {
    let p = Palette::of(ui);
    card(ui, |ui| {
        ui.spacing_mut().item_spacing = vec2(GAP_SMALL, GAP_SMALL);
        title(ui, &deck.title);
        if let Some(reason) = &deck.unreadable {
            let words = t_with("deck-unreadable", [("reason", reason.as_str().into())]);
            signed(ui, Icon::Warning, Type::Body, &words, p.wrong);
            origin(ui, &deck.origin);
            return;
        }
        muted(ui, &counts(deck));
        flow(ui, |ui| {
            for source in &deck.sources {
                let chip = SourceChip { source, place: "", says: None, words: None, name: source };
                chip.show(ui);
            }
        });
        health(ui, deck);
        origin(ui, &deck.origin);
        ui.add_space(GAP_TINY);
        // The same words stand on every deck, so each set of buttons has its own place.
        let open = ui.push_id(place(deck), |ui| actions(ui, deck, state, commands)).inner;
        match open {
            Some(Part::Problems) => problems(ui, &deck.problems),
            Some(Part::Aliases) => aliases::show(ui, deck, commands),
            Some(Part::Leeches) => flagged::leeches(ui, &deck.leeches, commands),
            Some(Part::Marked) => flagged::marked(ui, &deck.marked),
            Some(Part::PutAside) => flagged::put_aside(ui, &deck.suspended, commands),
            None => {}
        }
    });
}

/// Facts, met, due.
fn counts(deck: &DeckView) -> String {
    let parts = [
        t_with("deck-facts", [("n", deck.facts.into())]),
        t_with("deck-met", [("n", deck.met.into())]),
        t_with("deck-due", [("n", deck.due.into())]),
    ];
    parts.join(" · ")
}

fn health(ui: &mut Ui, deck: &DeckView) {
    let p = Palette::of(ui);
    if !deck.is_studied {
        signed(ui, Icon::Warning, Type::Body, &t("deck-not-studied"), p.caution);
    }
    if deck.problems.is_empty() {
        signed(ui, Icon::Right, Type::Body, &t("deck-sound"), p.right);
        return;
    }
    let is_error = |problem: &&ProblemView| problem.severity == Severity::Error;
    let errors = deck.problems.iter().filter(is_error).count();
    let words = t_with(
        "deck-problems",
        [("errors", errors.into()), ("warnings", (deck.problems.len() - errors).into())],
    );
    let ink = if errors > 0 { p.wrong } else { p.caution };
    signed(ui, Icon::Warning, Type::Body, &words, ink);
}

/// Studying the deck alone, and unfolding what can be looked at; returns what is unfolded.
fn actions(
    ui: &mut Ui,
    deck: &DeckView,
    state: &mut State,
    commands: &mut Vec<Command>,
) -> Option<Part> {
    let place = place(deck);
    let open = state.open.iter().find(|(at, _)| *at == place).map(|(_, part)| *part);
    let mut pressed = None;
    ui.horizontal_wrapped(|ui| {
        if let Some(id) = deck.id.as_ref().filter(|_| deck.is_studied) {
            let label = t("command-study-deck");
            if Button::quiet(&label).icon(Icon::Play).show(ui).clicked() {
                commands.push(Command::StudyDeck(id.clone()));
            }
        }
        for (part, name, count) in [
            (Part::Problems, "deck-show-problems", deck.problems.len()),
            (Part::Aliases, "deck-aliases", deck.aliases.len()),
            (Part::Leeches, "deck-leeches", deck.leeches.len()),
            (Part::Marked, "deck-marked", deck.marked.len()),
            (Part::PutAside, "deck-suspended", deck.suspended.len()),
        ] {
            if count == 0 {
                continue;
            }
            let label = t_with(name, [("n", count.into())]);
            let icon = if open == Some(part) { Icon::Open } else { Icon::Closed };
            if Button::quiet(&label).icon(icon).show(ui).clicked() {
                pressed = Some(part);
            }
        }
    });
    if let Some(part) = pressed {
        state.open.retain(|(at, _)| *at != place);
        if open != Some(part) {
            state.open.push((place, part));
        }
        ui.ctx().request_repaint();
    }
    open
}

/// What tells a deck from all others on the page: two files may have one title.
fn place(deck: &DeckView) -> String {
    match &deck.origin {
        DeckOrigin::Own(path) | DeckOrigin::Named(path) => path.display().to_string(),
        DeckOrigin::Shipped => deck.title.clone(),
    }
}

fn problems(ui: &mut Ui, problems: &[ProblemView]) {
    for found in problems.iter().take(MOST_PROBLEMS_SHOWN) {
        problem(ui, found);
    }
    let more = problems.len().saturating_sub(MOST_PROBLEMS_SHOWN);
    if more > 0 {
        muted(ui, &t_with("deck-more-problems", [("n", more.into())]));
    }
}

/// A problem as a compiler shows it: what, where, the line, and what to do.
fn problem(ui: &mut Ui, problem: &ProblemView) {
    let p = Palette::of(ui);
    Frame::new()
        .fill(p.sunken)
        .corner_radius(CornerRadius::same(RADIUS_SMALL))
        .inner_margin(Margin::same(GAP as i8))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let drawn = RichText::new(&problem.drawn).monospace().color(p.ink);
            ScrollArea::horizontal()
                .id_salt((problem.line, problem.column, problem.code))
                .show(ui, |ui| ui.add(Label::new(drawn).extend()));
        });
}

fn origin(ui: &mut Ui, origin: &DeckOrigin) {
    let words = match origin {
        DeckOrigin::Shipped => t("deck-shipped"),
        DeckOrigin::Own(path) | DeckOrigin::Named(path) => {
            t_with("deck-file", [("path", path.display().to_string().into())])
        }
    };
    muted(ui, &words);
}

/// A path to type or paste, beside dropping a file on the window: dropping does not work
/// everywhere.
fn add_deck(ui: &mut Ui, path: &mut String, commands: &mut Vec<Command>) {
    title(ui, &t("library-add"));
    muted(ui, &t("library-add-help"));
    ui.add_space(GAP_TINY);
    let mut asked = false;
    ui.horizontal(|ui| {
        let label = t("command-add-deck");
        let room = (ui.available_width() - ADD_WIDTH - GAP_SMALL).max(120.0);
        ui.allocate_ui(vec2(room, CONTROL_HEIGHT), |ui| {
            let id = Id::unique("deck-path");
            let name = t("library-path");
            let response = field(ui, id, path, Type::Body, &name, &t("library-path-hint"));
            asked |= response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        });
        let button = Button::quiet(&label).icon(Icon::Add).width(ADD_WIDTH);
        let button = if path.trim().is_empty() { button.disabled() } else { button };
        asked |= button.show(ui).clicked();
    });
    if asked && !path.trim().is_empty() {
        commands.push(Command::AddDeck(PathBuf::from(path.trim())));
        path.clear();
    }
}
