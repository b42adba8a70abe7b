//! The page of a deck: how it stands, what can be done with it, where it comes from, and all of its
//! facts.

mod facts;
mod health;
mod manage;
mod sources;

use egui::{Id, Ui, vec2};

use crate::app::view::{Counts, DeckPlace, DeckView};
use crate::app::{App, Command, QuizSetup, Room, Shelving, StoryCommand};
use crate::text::whole_percent;
use crate::ui::page::leaf_column;
use crate::ui::page::library::front::{language, part};
use crate::ui::page::library::{aliases, flagged};
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{
    Button, display, figure, figure_width, flow, kicker, muted, signed, thin_line, toolbar,
    tools_width,
};
use crate::ui::words::{t, t_with};

/// The figures of a deck.
const FIGURES: usize = 5;

/// What is unfolded, chosen or half typed, of the deck that was on the page last.
#[derive(Debug, Default)]
pub struct State {
    of: Option<DeckPlace>,
    open: Option<Part>,
    manage: manage::State,
    facts: facts::State,
}

/// What can be unfolded of the cards of a deck.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Aliases,
    Leeches,
    Marked,
    PutAside,
}

/// Draws the page; what is pressed becomes a command.
pub fn show(
    ui: &mut Ui,
    app: &App,
    view: &DeckView,
    state: &mut State,
    commands: &mut Vec<Command>,
) {
    if state.of.as_ref() != Some(&view.place) {
        *state = State { of: Some(view.place.clone()), ..State::default() };
    }
    leaf_column(ui, "deck", &view.place, |ui| {
        head(ui, view, &mut state.manage, commands);
        ui.add_space(GAP);
        kicker(ui, &t(origin(&view.place)));
        display(ui, &view.title);
        about(ui, view);
        ui.add_space(GAP);
        if let Some(reason) = &view.unreadable {
            let p = Palette::of(ui);
            let words = t_with("deck-unreadable", [("reason", reason.as_str().into())]);
            signed(ui, Icon::Warning, Type::Body, &words, p.wrong);
        } else {
            shelved(ui, view);
            figures(ui, &view.counts);
            ui.add_space(GAP);
            study(ui, view, commands);
        }
        manage::show(ui, view, &mut state.manage, commands);
        if view.unreadable.is_some() {
            return;
        }
        let facts = app.open_facts();
        health::show(ui, facts.and_then(|facts| facts.report.as_deref()));
        sources::show(ui, view);
        cards(ui, view, &mut state.open, commands);
        if let Some(facts) = facts {
            facts::show(ui, app, facts, &mut state.facts, commands);
        }
    });
}

/// The way back, and what can be done with the deck as a whole.
fn head(ui: &mut Ui, view: &DeckView, state: &mut manage::State, commands: &mut Vec<Command>) {
    let tools = manage::tools(view);
    let mut is_left = false;
    let back = |ui: &mut Ui| {
        let label = t("command-close-deck");
        is_left = Button::quiet(&label).icon(Icon::Back).show(ui).clicked();
    };
    let width = tools_width(tools.len());
    toolbar(ui, &t("deck-tools"), width, back, |ui| {
        manage::buttons(ui, tools, view, state, commands);
    });
    if is_left {
        commands.push(Command::CloseDeck);
    }
}

fn origin(place: &DeckPlace) -> &'static str {
    match place {
        DeckPlace::Shipped(_) => "deck-shipped",
        DeckPlace::Own(_) => "deck-own",
        DeckPlace::Named(_) => "deck-named",
    }
}

/// Language, and the day it is true as of.
fn about(ui: &mut Ui, view: &DeckView) {
    let mut parts = Vec::new();
    if !view.lang.is_empty() {
        parts.push(language(&view.lang));
    }
    if let Some(day) = view.as_of {
        let date = say::date(day);
        parts.push(t_with("deck-as-of", [("date", date.into())]));
    }
    if let Some(path) = view.place.path() {
        parts.push(say::path(path));
    }
    muted(ui, &parts.join(" · "));
    match view.place {
        DeckPlace::Shipped(_) => drop(muted(ui, &t("deck-shipped-stays"))),
        DeckPlace::Named(_) => drop(muted(ui, &t("deck-named-stays"))),
        DeckPlace::Own(_) => {}
    }
}

/// Why it is not studied, where it is not.
fn shelved(ui: &mut Ui, view: &DeckView) {
    let p = Palette::of(ui);
    let words = match (&view.same_id_as, view.shelving) {
        (Some(first), _) => t_with("deck-same-id", [("file", first.as_str().into())]),
        (None, Shelving::Archived) => t("deck-is-archived"),
        (None, Shelving::Studied) => return,
    };
    signed(ui, Icon::Suspend, Type::Body, &words, p.caution);
    ui.add_space(GAP_SMALL);
}

fn figures(ui: &mut Ui, counts: &Counts) {
    let share = counts.memory.share();
    let percent = t_with("percent", [("n", whole_percent(share).into())]);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP + GAP_SMALL);
        let width = figure_width(ui, FIGURES);
        for (n, name) in [
            (counts.facts, "deck-figure-facts"),
            (counts.exercises, "deck-figure-cards"),
            (counts.memory.met as usize, "deck-figure-met"),
            (counts.due, "deck-figure-due"),
        ] {
            figure(ui, &n.to_string(), &t_with(name, [("n", n.into())]), width);
        }
        figure(ui, &percent, &t("memory-figure"), width);
    });
    ui.add_space(GAP_SMALL);
    thin_line(ui, share as f32);
}

/// What one comes for: studying it, a quiz, its story.
fn study(ui: &mut Ui, view: &DeckView, commands: &mut Vec<Command>) {
    let Some(id) = view.id.clone().filter(|_| view.is_studied()) else { return };
    flow(ui, |ui| {
        let label = t("command-study-deck");
        if Button::primary(&label).icon(Icon::Play).show(ui).clicked() {
            commands.push(Command::StudyDeck(id.clone()));
        }
        let label = t("deck-quiz");
        if Button::quiet(&label).icon(Icon::Quiz).show(ui).clicked() {
            let setup = QuizSetup { deck: Some(id.clone()), ..QuizSetup::default() };
            commands.push(Command::StartQuiz(setup));
        }
        let label = t("deck-story");
        if Button::quiet(&label).icon(Icon::Stories).show(ui).clicked() {
            commands.push(Command::Story(StoryCommand::Tell(id.clone())));
            commands.push(Command::GoTo(Room::Stories));
        }
    });
}

/// The cards that something is special about, by what that is.
fn cards(ui: &mut Ui, view: &DeckView, open: &mut Option<Part>, commands: &mut Vec<Command>) {
    let parts = [
        (Part::Aliases, "deck-aliases", view.aliases.len()),
        (Part::Leeches, "deck-leeches", view.leeches.len()),
        (Part::Marked, "deck-marked", view.marked.len()),
        (Part::PutAside, "deck-suspended", view.suspended.len()),
    ];
    if parts.iter().all(|(_, _, count)| *count == 0) {
        return;
    }
    part(ui, &t("deck-cards"));
    flow(ui, |ui| {
        for (part, name, count) in parts.into_iter().filter(|(_, _, count)| *count > 0) {
            let label = t_with(name, [("n", count.into())]);
            let is_open = *open == Some(part);
            let icon = if is_open { Icon::Open } else { Icon::Closed };
            let button = Button::quiet(&label).icon(icon).show(ui);
            ui.accesskit_node_builder(button.id, |node| node.set_expanded(is_open));
            if button.clicked() {
                *open = (!is_open).then_some(part);
                ui.ctx().request_repaint();
            }
        }
    });
    match open {
        Some(Part::Aliases) => aliases::show(ui, view, commands),
        Some(Part::Leeches) => flagged::leeches(ui, &view.leeches, commands),
        Some(Part::Marked) => flagged::marked(ui, &view.marked),
        Some(Part::PutAside) => flagged::put_aside(ui, &view.suspended, commands),
        None => {}
    }
}

/// The row of a fact, which keeps its id wherever it is drawn.
fn fact_row(number: usize) -> Id {
    Id::unique("fact row").with(number)
}
