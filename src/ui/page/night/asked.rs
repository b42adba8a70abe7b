//! The question that is asked, as its host sees it: with its answer and sources from the start.

use egui::{Align, Layout, Ui};

use super::{EXTEND, HOLD, State, VOID};
use crate::app::view::{AskedView, EveningView, OptionState};
use crate::app::{App, Command, MORE_SECONDS, NightStep};
use crate::night::{Countdown, Phase};
use crate::ui::big_screen::{LETTERS, placement};
use crate::ui::keys::Chord;
use crate::ui::page::study::provenance;
use crate::ui::theme::{GAP, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{
    Button, OptionRow, OptionSign, flow, is_low, muted, paragraph, progress_line, prompt, read_out,
    signed,
};
use crate::ui::words::{t, t_with};

const MILLIS_IN_A_SECOND: u32 = 1_000;

/// Draws the question and how long it still is; what is pressed becomes a command.
pub fn show(
    ui: &mut Ui,
    app: &App,
    evening: &EveningView,
    asked: &AskedView,
    state: &mut State,
    commands: &mut Vec<Command>,
) {
    let p = Palette::of(ui);
    let mut right_row = None;
    head(ui, app, evening, asked, state);
    ui.add_space(if is_low(ui) { GAP_SMALL } else { GAP });
    prompt(ui, &asked.stem);
    if asked.is_void {
        ui.add_space(GAP_SMALL);
        signed(ui, Icon::Denied, Type::BodyStrong, &t("night-is-void"), p.caution);
    }
    ui.add_space(GAP);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = GAP_SMALL;
        let right = t("option-right");
        for (option, letter) in asked.options.iter().zip(LETTERS) {
            let is_right = option.state == OptionState::Right;
            let sign = if is_right { OptionSign::Right } else { OptionSign::Passed };
            let meaning = is_right.then_some(right.as_str());
            let row = OptionRow { letter, text: &option.text, sign, meaning }.show(ui);
            if is_right {
                right_row = Some(row.rect);
            }
        }
    });
    // What is now read aloud, where the window is too low for all of it.
    if evening.phase == Phase::Revealed && state.revealed != Some(asked.number) {
        if let Some(row) = right_row {
            ui.scroll_to_rect(row, None);
        }
        state.revealed = Some(asked.number);
    }
    ui.add_space(GAP);
    provenance(ui, asked.standing, asked.corroboration, &asked.sources);
    if let Some(note) = &asked.note {
        ui.add_space(GAP_SMALL);
        paragraph(ui, Type::Fact, note, p.muted);
    }
    ui.add_space(GAP);
    flow(ui, |ui| tools(ui, evening, asked, commands));
}

/// Which question it is, what it is at, and how long it still is. A low window has no line for
/// each: the question is to be read.
fn head(ui: &mut Ui, app: &App, evening: &EveningView, asked: &AskedView, state: &mut State) {
    ui.horizontal(|ui| {
        let place = place_words(asked);
        if is_low(ui) {
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                muted(ui, &place);
                phase(ui, app, evening);
            });
        } else {
            muted(ui, &place);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            placement::small_button(ui, &mut state.screen);
        });
    });
    if !is_low(ui) {
        phase(ui, app, evening);
    }
    if let Some(left) = counting(app, evening) {
        let share = left.left_millis as f32 / left.of_millis.max(1) as f32;
        progress_line(ui, share, &t("quiz-time"));
    }
}

/// What is needed now and then.
fn tools(ui: &mut Ui, evening: &EveningView, asked: &AskedView, commands: &mut Vec<Command>) {
    if evening.is_held {
        step(ui, "night-continue", Icon::Play, HOLD, NightStep::Hold, commands);
    } else if matches!(evening.phase, Phase::Reading | Phase::Open) {
        step(ui, "command-night-hold", Icon::Suspend, HOLD, NightStep::Hold, commands);
    }
    if evening.can_extend {
        let label = t_with("night-extend", [("n", MORE_SECONDS.into())]);
        let key = EXTEND.name();
        if Button::quiet(&label).icon(Icon::Add).key(&key).show(ui).clicked() {
            commands.push(Command::Night(NightStep::Extend));
        }
    }
    let void = if asked.is_void { "night-count" } else { "command-night-void" };
    let question = asked.number;
    step(ui, void, Icon::Denied, VOID, NightStep::Void { question }, commands);
    if Button::quiet(&t("command-night-end")).icon(Icon::Close).show(ui).clicked() {
        commands.push(Command::Night(NightStep::End));
    }
}

fn step(
    ui: &mut Ui,
    label: &str,
    icon: Icon,
    chord: Chord,
    step: NightStep,
    commands: &mut Vec<Command>,
) {
    let (label, key) = (t(label), chord.name());
    if Button::quiet(&label).icon(icon).key(&key).show(ui).clicked() {
        commands.push(Command::Night(step));
    }
}

fn place_words(asked: &AskedView) -> String {
    t_with(
        "night-place",
        [
            ("round", asked.round.into()),
            ("rounds", asked.of_rounds.into()),
            ("question", asked.place.into()),
            ("questions", asked.of_places.into()),
        ],
    )
}

/// The time that runs, where it does.
fn counting(app: &App, evening: &EveningView) -> Option<Countdown> {
    let is_counting = matches!(evening.phase, Phase::Reading | Phase::Open);
    app.night_countdown().filter(|_| is_counting)
}

/// What the question is at, and how long it still is.
fn phase(ui: &mut Ui, app: &App, evening: &EveningView) {
    let p = Palette::of(ui);
    let words = t(match evening.phase {
        _ if evening.is_held => "night-held",
        Phase::Reading => "night-reading",
        Phase::Open => "night-open",
        Phase::Closed => "night-closed",
        _ => "night-revealed",
    });
    match counting(app, evening) {
        Some(left) => {
            let n = left.left_millis.div_ceil(MILLIS_IN_A_SECOND);
            let seconds = t_with("quiz-seconds-left", [("n", n.into())]);
            paragraph(ui, Type::SmallStrong, &format!("{words} · {seconds}"), p.accent);
        }
        None => {
            let phase = paragraph(ui, Type::SmallStrong, &words, p.accent);
            read_out(ui, phase);
        }
    }
}
