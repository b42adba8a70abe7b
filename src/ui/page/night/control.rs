//! The evening from the laptop: the question with its answer and sources, who was right, and on
//! with it.

use egui::{Align, Layout, Ui};

use super::standings::standings;
use super::{BACK, EXTEND, HOLD, NEXT, SKIP, State, UNDO, VOID, results, roster, sheets, teams};
use crate::app::view::{AskedView, EveningView, NextView, OptionState, SaveState};
use crate::app::{App, Command, MORE_SECONDS, NightStep};
use crate::night::Phase;
use crate::ui::big_screen::{LETTERS, placement};
use crate::ui::keys::Chord;
use crate::ui::notice;
use crate::ui::page::study::provenance;
use crate::ui::page::{Foot, column};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{
    Button, OptionRow, OptionSign, display, flow, kicker, muted, paragraph, progress_line, prompt,
    read_out, signed,
};
use crate::ui::words::{t, t_with};

const MILLIS_IN_A_SECOND: u32 = 1_000;
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
    column(ui, "night-evening", |ui| {
        if let SaveState::Failed(failure) = &evening.save {
            notice::not_saved(ui, failure, commands);
            ui.add_space(GAP);
        }
        match (&evening.question, evening.phase) {
            (Some(asked), _) => question(ui, app, evening, asked, state, commands),
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

fn question(
    ui: &mut Ui,
    app: &App,
    evening: &EveningView,
    asked: &AskedView,
    state: &mut State,
    commands: &mut Vec<Command>,
) {
    let p = Palette::of(ui);
    ui.horizontal(|ui| {
        muted(ui, &place_words(asked));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            placement::small_button(ui, &mut state.screen);
        });
    });
    time(ui, app, evening);
    ui.add_space(GAP);
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
            let _ = OptionRow { letter, text: &option.text, sign, meaning }.show(ui);
        }
    });
    ui.add_space(GAP);
    provenance(ui, asked.standing, asked.corroboration, &asked.sources);
    if let Some(note) = &asked.note {
        ui.add_space(GAP_SMALL);
        paragraph(ui, Type::Fact, note, p.muted);
    }
    ui.add_space(GAP);
    flow(ui, |ui| tools(ui, evening, asked, commands));
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

/// What the question is at, and how long it still is.
fn time(ui: &mut Ui, app: &App, evening: &EveningView) {
    let p = Palette::of(ui);
    let words = t(match evening.phase {
        _ if evening.is_held => "night-held",
        Phase::Reading => "night-reading",
        Phase::Open => "night-open",
        Phase::Closed => "night-closed",
        _ => "night-revealed",
    });
    let is_counting = matches!(evening.phase, Phase::Reading | Phase::Open);
    match app.night_countdown().filter(|_| is_counting) {
        Some(left) => {
            let n = left.left_millis.div_ceil(MILLIS_IN_A_SECOND);
            let seconds = t_with("quiz-seconds-left", [("n", n.into())]);
            paragraph(ui, Type::SmallStrong, &format!("{words} · {seconds}"), p.accent);
            let share = left.left_millis as f32 / left.of_millis.max(1) as f32;
            progress_line(ui, share, &t("quiz-time"));
        }
        None => {
            let phase = paragraph(ui, Type::SmallStrong, &words, p.accent);
            read_out(ui, phase);
        }
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
