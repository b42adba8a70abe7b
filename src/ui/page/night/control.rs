//! The evening from the laptop: what it is at, who was right, and on with it.

use egui::{Align, Layout, Ui};

use super::standings::standings;
use super::{BACK, NEXT, SKIP, State, UNDO, asked, results, roster, sheets, teams};
use crate::app::view::{EveningView, NextView, SaveState};
use crate::app::{App, Command, NightStep};
use crate::night::Phase;
use crate::ui::big_screen::placement;
use crate::ui::keys::Chord;
use crate::ui::notice;
use crate::ui::page::{Foot, leaf_column};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, display, kicker, muted, signed};
use crate::ui::words::{t, t_with};

/// In narrower bars what does not lead on is a picture.
const WORDS_FROM: f32 = 520.0;

pub fn show(
    ui: &mut Ui,
    app: &App,
    evening: &EveningView,
    state: &mut State,
    commands: &mut Vec<Command>,
) {
    let foot = Foot::keep(ui, "night-bar");
    let on_screen = evening.question.as_ref().map(|asked| asked.number);
    let leaf = (on_screen, on_screen.is_none().then_some(evening.phase));
    leaf_column(ui, "night-evening", leaf, |ui| {
        if let SaveState::Failed(failure) = &evening.save {
            notice::not_saved(ui, failure, None, commands);
            ui.add_space(GAP);
        }
        match (&evening.question, evening.phase) {
            (Some(question), _) => asked::show(ui, app, evening, question, state, commands),
            (None, Phase::Lobby) => lobby(ui, evening, state),
            (None, Phase::Ended) => results::show(ui, evening, state),
            (None, _) => between(ui, evening, state),
        }
        ui.add_space(GAP_LARGE);
        roster::show(ui, evening, &mut state.mending, commands);
        if !evening.sheets.is_empty() {
            ui.add_space(GAP_LARGE);
            sheets::show(ui, evening, &mut state.marking, commands);
        }
    });
    foot.show(ui, |ui| bar(ui, evening, state, commands));
}

/// Who was right, and on with it: always there, whatever is scrolled to.
fn bar(ui: &mut Ui, evening: &EveningView, state: &mut State, commands: &mut Vec<Command>) {
    ui.spacing_mut().item_spacing.y = GAP_SMALL;
    let marked = state.marked(evening);
    if let Some(sheet) = evening.sheets.iter().find(|sheet| Some(sheet.number) == marked) {
        if state.marking == marked {
            marking_again(ui, sheet.round, sheet.place, &mut state.marking);
        }
        teams::tiles(ui, &evening.teams, &sheet.marks, sheet.number, commands);
        ui.add_space(GAP_SMALL);
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_SMALL;
        if evening.phase != Phase::Lobby {
            let (label, key) = (t("command-undo"), UNDO.name());
            if Button::framed_icon(Icon::Undo, &label).key(&key).large().show(ui).clicked() {
                commands.push(Command::Undo);
            }
        }
        if evening.can_go_back {
            big_step(ui, "command-night-back", Icon::Again, BACK, NightStep::Back, commands);
        }
        if evening.question.is_some() {
            big_step(ui, "command-night-skip", Icon::Closed, SKIP, NightStep::Skip, commands);
        }
        if let Some(next) = evening.next {
            let (label, key) = (t(next_words(next)), NEXT[0].name());
            let width = ui.available_width();
            let button = Button::primary(&label).icon(Icon::Next).key(&key).large().width(width);
            if button.show(ui).clicked() {
                commands.push(Command::Night(NightStep::Next));
            }
        } else {
            let (label, key) = (t("command-turn-night"), super::NEW.name());
            let width = ui.available_width();
            let button = Button::primary(&label).icon(Icon::Night).key(&key).large().width(width);
            if button.show(ui).clicked() {
                commands.push(Command::TurnNight);
            }
        }
    });
}

fn marking_again(ui: &mut Ui, round: usize, place: usize, marking: &mut Option<usize>) {
    ui.horizontal(|ui| {
        let places = [("round", round.into()), ("question", place.into())];
        signed(
            ui,
            Icon::Mark,
            Type::SmallStrong,
            &t_with("night-marking-again", places),
            Palette::of(ui).caution,
        );
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if Button::quiet(&t("night-marking-done")).icon(Icon::Chosen).show(ui).clicked() {
                *marking = None;
            }
        });
    });
}

fn next_words(next: NextView) -> &'static str {
    match next {
        NextView::First => "night-next-first",
        NextView::Question => "night-next-question",
        NextView::Options => "night-next-options",
        NextView::Close => "night-next-close",
        NextView::Answer => "night-next-answer",
        NextView::Break => "night-next-break",
        NextView::Round => "night-next-round",
        NextView::End => "night-next-end",
    }
}

/// As high as what leads on, beside it.
fn big_step(
    ui: &mut Ui,
    label: &str,
    icon: Icon,
    chord: Chord,
    step: NightStep,
    commands: &mut Vec<Command>,
) {
    let (label, key) = (t(label), chord.name());
    let is_narrow = ui.max_rect().width() < WORDS_FROM;
    let button = if is_narrow {
        Button::framed_icon(icon, &label)
    } else {
        Button::quiet(&label).icon(icon)
    };
    if button.key(&key).large().show(ui).clicked() {
        commands.push(Command::Night(step));
    }
}

fn lobby(ui: &mut Ui, evening: &EveningView, state: &mut State) {
    let counts = [("rounds", evening.rounds.len().into()), ("questions", evening.questions.into())];
    kicker(ui, &t_with("big-screen-counts", counts));
    heading(ui, evening);
    ui.add_space(GAP);
    muted(ui, &t("night-lobby-help"));
    ui.add_space(GAP);
    placement::choices(ui, &mut state.screen);
}

fn between(ui: &mut Ui, evening: &EveningView, state: &mut State) {
    kicker(ui, &t("room-night"));
    let after = evening.break_after.unwrap_or(0) + 1;
    display(
        ui,
        &t_with("night-after-round", [("n", after.into()), ("of", evening.rounds.len().into())]),
    );
    ui.add_space(GAP);
    standings(ui, evening);
    ui.add_space(GAP);
    placement::choices(ui, &mut state.screen);
}

/// What the evening is called.
pub fn heading(ui: &mut Ui, evening: &EveningView) {
    let unnamed = evening.name.is_empty();
    display(ui, &if unnamed { t("night-unnamed") } else { evening.name.clone() });
}
