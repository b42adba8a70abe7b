//! Quiz night: choosing an evening, leading it from the laptop, and its results.

mod asked;
mod control;
mod results;
mod roster;
mod setup;
mod sheets;
mod standings;
mod teams;

use egui::{Key, Modifiers, Ui};

use crate::app::view::{EveningView, NightView};
use crate::app::{App, Command, NightSetup, NightStep};
use crate::night::{Mark, Phase};
use crate::ui::big_screen::Placement;
use crate::ui::keys::{Binding, Chord};
use crate::ui::page::{bare, column};
use crate::ui::theme::GAP;
use crate::ui::widget::display;
use crate::ui::words::t;

/// What the pages of a quiz night remember.
#[derive(Debug, Default)]
pub struct State {
    /// What is being chosen before an evening; nothing until something was changed.
    setup: Option<NightSetup>,
    /// The earlier question that is marked again, instead of the one on the screen.
    marking: Option<usize>,
    /// The team whose name or points are mended.
    mending: Option<roster::Mending>,
    /// The last question whose answer was scrolled into view.
    revealed: Option<usize>,
    /// Where the big screen is.
    pub screen: Placement,
}

impl State {
    /// The question that the keys of teams mark.
    fn marked(&self, evening: &EveningView) -> Option<usize> {
        let on_screen = evening.question.as_ref().map(|question| question.number);
        let again =
            self.marking.filter(|number| evening.sheets.iter().any(|it| it.number == *number));
        again.or(on_screen)
    }
}

/// The keys of teams lie as their tiles do: six, and six under them.
const TEAM_KEYS: [(Key, &str); 12] = [
    (Key::Num1, "1"),
    (Key::Num2, "2"),
    (Key::Num3, "3"),
    (Key::Num4, "4"),
    (Key::Num5, "5"),
    (Key::Num6, "6"),
    (Key::Q, "Q"),
    (Key::W, "W"),
    (Key::E, "E"),
    (Key::R, "R"),
    (Key::T, "T"),
    (Key::Y, "Y"),
];
/// Tiles, and their keys, in a row.
const TEAMS_IN_A_ROW: usize = 6;

const NEXT: [Chord; 2] = [Chord::plain(Key::Space), Chord::plain(Key::Enter)];
const BACK: Chord = Chord::plain(Key::B);
const SKIP: Chord = Chord::plain(Key::K);
const HOLD: Chord = Chord::plain(Key::P);
const EXTEND: Chord = Chord::plain(Key::M);
const VOID: Chord = Chord::plain(Key::V);
const UNDO: Chord = Chord::plain(Key::Backspace);
const NEW: Chord = Chord::plain(Key::N);

/// The keys of what the room of quiz nights shows.
pub fn keys(app: &App, state: &State) -> Vec<Binding> {
    match app.night() {
        NightView::Setup(view) if view.decks.is_empty() => bare::keys(),
        NightView::Setup(view) => {
            let setup = state.setup.clone().unwrap_or_else(|| setup::usual(view));
            vec![Binding::new(NEXT[1], Command::StartNight(setup::named(&setup)))]
        }
        NightView::Evening(evening) => evening_keys(evening, state),
    }
}

fn evening_keys(evening: &EveningView, state: &State) -> Vec<Binding> {
    let step = |chord, step| Binding::new(chord, Command::Night(step));
    let mut keys = Vec::new();
    if evening.phase == Phase::Ended {
        keys.push(Binding::new(NEW, Command::TurnNight));
    }
    if evening.next.is_some() {
        keys.extend(NEXT.map(|chord| step(chord, NightStep::Next)));
    }
    if let Some(question) = state.marked(evening) {
        let teams = evening.teams.len().min(TEAM_KEYS.len());
        let mark = |key, modifiers, team, mark| {
            step(Chord { modifiers, key }, NightStep::Mark { question, team, mark })
        };
        // Half a point first: a key with Alt would else be taken for the key alone.
        for (team, (key, _)) in TEAM_KEYS.iter().enumerate().take(teams) {
            keys.push(mark(*key, Modifiers::ALT, team, Mark::Half));
        }
        for (team, (key, _)) in TEAM_KEYS.iter().enumerate().take(teams) {
            keys.push(mark(*key, Modifiers::NONE, team, Mark::Right));
        }
        keys.push(step(VOID, NightStep::Void { question }));
    }
    if evening.question.is_some() {
        keys.extend([step(SKIP, NightStep::Skip), step(HOLD, NightStep::Hold)]);
    }
    if evening.can_extend {
        keys.push(step(EXTEND, NightStep::Extend));
    }
    if evening.can_go_back {
        keys.push(step(BACK, NightStep::Back));
    }
    keys.push(Binding::new(UNDO, Command::Undo));
    keys
}

pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    match app.night() {
        NightView::Setup(view) if view.decks.is_empty() => column(ui, "night-setup", |ui| {
            display(ui, &t("night-heading"));
            bare::show(ui, app, commands);
            ui.add_space(GAP);
            setup::last_results(ui, view, commands);
        }),
        NightView::Setup(view) => setup::show(ui, view, &mut state.setup, commands),
        NightView::Evening(evening) => {
            // A choice for the next evening begins with what this one was.
            state.setup = None;
            control::show(ui, app, evening, state, commands);
        }
    }
}
