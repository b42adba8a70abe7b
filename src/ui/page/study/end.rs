//! Before and after a session: what waits, what was learned, what to look at again.

use egui::{Key, Ui, vec2};

use crate::app::view::{NothingView, Recap, SessionSummary};
use crate::app::{Command, Room, Settings};
use crate::ui::keys::{Binding, Chord};
use crate::ui::page::study::{AHEAD, ahead};
use crate::ui::page::today::nothing_now;
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{Button, display, figure, kicker, list_row, muted, paragraph, title};
use crate::ui::words::{t, t_with};

const ON: Chord = Chord::plain(Key::Enter);
const QUIZ: Chord = Chord::plain(Key::Q);
const FIGURE_WIDTH: f32 = 140.0;
/// More than so many are counted: nobody reads them all at once.
const MOST_TOLD: usize = 12;

/// The keys after a session.
pub fn keys(summary: &SessionSummary) -> Vec<Binding> {
    let mut keys = Vec::new();
    if summary.left > 0 {
        keys.push(Binding { chord: ON, command: Command::StartStudy, label: "study-more" });
    } else {
        keys.push(ahead());
    }
    keys.push(Binding::new(QUIZ, Command::GoTo(Room::Quiz)));
    keys
}

/// No session is open.
pub fn idle(ui: &mut Ui, nothing: &NothingView, settings: &Settings, commands: &mut Vec<Command>) {
    display(ui, &t("room-study"));
    ui.add_space(GAP_SMALL);
    let words = if nothing.waiting > 0 {
        t_with("study-waiting", [("n", nothing.waiting.into())])
    } else {
        nothing_now(nothing.next_in_minutes, nothing.put_off)
    };
    paragraph(ui, Type::Fact, &words, Palette::of(ui).muted);
    ui.add_space(GAP_LARGE);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        if nothing.waiting > 0 {
            let label = t_with("today-study", [("minutes", settings.session_minutes.into())]);
            let key = ON.name();
            let study = Button::primary(&label).icon(Icon::Play).key(&key).large();
            if study.show(ui).clicked() {
                commands.push(Command::StartStudy);
            }
        } else {
            quiz_button(ui, commands);
        }
        ahead_button(ui, commands);
    });
}

/// The session is over.
pub fn finished(ui: &mut Ui, summary: &SessionSummary, commands: &mut Vec<Command>) {
    kicker(ui, &t("study-end-kicker"));
    display(ui, &headline(summary));
    ui.add_space(GAP + GAP_SMALL);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        if summary.left > 0 {
            let (label, key) = (t("study-more"), ON.name());
            let more = Button::primary(&label).icon(Icon::Play).key(&key).large();
            if more.show(ui).clicked() {
                commands.push(Command::StartStudy);
            }
        } else {
            ahead_button(ui, commands);
        }
        quiz_button(ui, commands);
    });
    ui.add_space(GAP_LARGE);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        let n = summary.answered;
        let label = t_with("figure-answered", [("n", n.into())]);
        figure(ui, &n.to_string(), &label, FIGURE_WIDTH);
        for (n, message) in [(summary.met, "figure-new"), (summary.known, "figure-known")] {
            figure(ui, &n.to_string(), &t_with(message, [("n", n.into())]), FIGURE_WIDTH);
        }
        figure(ui, &say::spent_briefly(summary.spent_millis), &t("figure-spent"), FIGURE_WIDTH);
    });
    if summary.answered > 0 {
        ui.add_space(GAP_SMALL);
        let back = summary.comes_back;
        let counts = [
            ("today", back.today.into()),
            ("tomorrow", back.tomorrow.into()),
            ("later", back.later.into()),
        ];
        muted(ui, &t_with("study-comes-back", counts));
    }
    recap(ui, "study-look-again", &summary.look_again);
    recap(ui, "study-learned", &summary.learned);
}

fn headline(summary: &SessionSummary) -> String {
    if summary.answered == 0 {
        t("study-end-empty")
    } else if summary.look_again.is_empty() {
        t("study-end-all-known")
    } else {
        t_with("study-end", [("n", summary.look_again.len().into())])
    }
}

/// Exercises to be read once more, each with its answer.
fn recap(ui: &mut Ui, name: &str, told: &[Recap]) {
    if told.is_empty() {
        return;
    }
    ui.add_space(GAP_LARGE);
    title(ui, &t_with(name, [("n", told.len().into())]));
    let p = Palette::of(ui);
    for recap in told.iter().take(MOST_TOLD) {
        list_row(ui, |ui| {
            ui.spacing_mut().item_spacing.y = GAP_TINY;
            muted(ui, &recap.prompt);
            paragraph(ui, Type::FactStrong, &recap.answer, p.ink);
        });
    }
    if told.len() > MOST_TOLD {
        ui.add_space(GAP_SMALL);
        muted(ui, &t_with("study-recap-more", [("n", (told.len() - MOST_TOLD).into())]));
    }
}

fn ahead_button(ui: &mut Ui, commands: &mut Vec<Command>) {
    let (label, key) = (t("command-study-ahead"), AHEAD.name());
    if Button::quiet(&label).icon(Icon::Next).key(&key).large().show(ui).clicked() {
        commands.push(Command::StudyAhead);
    }
}

fn quiz_button(ui: &mut Ui, commands: &mut Vec<Command>) {
    let (label, key) = (t("today-quiz"), QUIZ.name());
    if Button::quiet(&label).icon(Icon::Quiz).key(&key).large().show(ui).clicked() {
        commands.push(Command::GoTo(Room::Quiz));
    }
}
