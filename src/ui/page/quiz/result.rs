//! The end of a quiz: the score, what was missed, and studying that now.

use egui::{Key, Ui, vec2};

use super::ENTER;
use crate::app::Command;
use crate::app::view::{MissedView, QuizResult};
use crate::ui::keys::Chord;
use crate::ui::page::column;
use crate::ui::page::study::chips;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{
    Button, display, kicker, list_row, muted, paragraph, progress_line, signed, title,
};
use crate::ui::words::{t, t_with};

pub const AGAIN: Chord = Chord::plain(Key::N);

pub fn show(ui: &mut Ui, result: &QuizResult, commands: &mut Vec<Command>) {
    column(ui, "quiz-result", |ui| {
        kicker(ui, &t("quiz-result-kicker"));
        let counts = [("right", result.right.into()), ("of", result.answered.into())];
        let score = t_with("quiz-score", counts);
        display(ui, &score);
        ui.add_space(GAP);
        progress_line(ui, result.right as f32 / result.answered.max(1) as f32, &score);
        ui.add_space(GAP_SMALL);
        let mut line = t(if result.counts { "quiz-counted" } else { "quiz-not-counted" });
        if result.answered < result.of {
            let left = result.of - result.answered;
            line = t_with("quiz-left-out", [("n", left.into())]) + " " + &line;
        }
        muted(ui, &line);
        ui.add_space(GAP_LARGE);
        actions(ui, result, commands);
        ui.add_space(GAP_LARGE);
        if !result.missed.is_empty() {
            title(ui, &t("quiz-missed"));
            for missed in &result.missed {
                missed_row(ui, missed);
            }
        }
    });
}

fn actions(ui: &mut Ui, result: &QuizResult, commands: &mut Vec<Command>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(GAP, GAP);
        if !result.missed.is_empty() {
            let (label, key) = (t("command-study-missed"), ENTER.name());
            let study = Button::primary(&label).icon(Icon::Study).key(&key).large();
            if study.show(ui).clicked() {
                commands.push(Command::StudyMissed);
            }
        }
        let (label, key) = (t("command-new-quiz"), AGAIN.name());
        if Button::quiet(&label).icon(Icon::Quiz).key(&key).large().show(ui).clicked() {
            commands.push(Command::NewQuiz);
        }
    });
}

fn missed_row(ui: &mut Ui, missed: &MissedView) {
    let p = Palette::of(ui);
    list_row(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        paragraph(ui, Type::Fact, &missed.stem, p.ink);
        let words = t_with("quiz-answer-is", [("answer", missed.answer.as_str().into())]);
        signed(ui, Icon::Right, Type::Body, &words, p.right);
        if let Some(chosen) = &missed.chosen {
            let words = t_with("quiz-you-chose", [("chosen", chosen.as_str().into())]);
            signed(ui, Icon::Wrong, Type::Body, &words, p.muted);
        } else {
            signed(ui, Icon::Wrong, Type::Body, &t("quiz-time-was-up"), p.muted);
        }
        chips(ui, &missed.sources);
    });
}
