//! The end of a quiz: the score, what was missed, and studying that now.

use egui::{Key, Ui, vec2};

use super::ENTER;
use crate::app::Command;
use crate::app::view::{MissedView, QuizResult};
use crate::ui::keys::Chord;
use crate::ui::page::leaf_column;
use crate::ui::page::study::chips;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{
    Button, display, kicker, list_row, mark_row, muted, paragraph, signed, title,
};
use crate::ui::words::{t, t_with};

pub const AGAIN: Chord = Chord::plain(Key::N);

pub fn show(ui: &mut Ui, result: &QuizResult, commands: &mut Vec<Command>) {
    leaf_column(ui, "quiz-result", &result.marks, |ui| {
        kicker(ui, &t("quiz-result-kicker"));
        let counts = [("right", result.right.into()), ("of", result.answered.into())];
        let name = if result.answered == 0 { "study-end-empty" } else { "quiz-score" };
        display(ui, &t_with(name, counts));
        ui.add_space(GAP);
        mark_row(ui, &result.marks);
        ui.add_space(GAP_SMALL);
        let mut line = t(if result.counts { "quiz-counted" } else { "quiz-not-counted" });
        if result.answered < result.of {
            let left = result.of - result.answered;
            line = t_with("quiz-left-out", [("n", left.into())]) + " " + &line;
        }
        muted(ui, &line);
        ui.add_space(GAP_LARGE);
        actions(ui, result, commands);
        if !result.missed.is_empty() {
            ui.add_space(GAP_LARGE);
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
        ui.spacing_mut().item_spacing.y = GAP_TINY;
        let number = t_with("quiz-question-number", [("number", missed.number.into())]);
        paragraph(ui, Type::Kicker, &number, p.muted);
        paragraph(ui, Type::Fact, &missed.stem, p.ink);
        ui.add_space(GAP_TINY);
        let words = t_with("quiz-answer-is", [("answer", missed.answer.as_str().into())]);
        signed(ui, Icon::Right, Type::FactStrong, &words, p.right);
        let chose = missed.chosen.as_ref().map_or_else(
            || t("quiz-time-was-up"),
            |chosen| t_with("quiz-you-chose", [("chosen", chosen.as_str().into())]),
        );
        // In the face of the answer over it, so that both stand on one edge.
        signed(ui, Icon::Wrong, Type::Fact, &chose, p.muted);
        ui.add_space(GAP_SMALL);
        chips(ui, &missed.sources);
    });
}
