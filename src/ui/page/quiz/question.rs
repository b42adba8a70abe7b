//! One question: options, and at once whether the answer was right, in words, sign and colour.

use egui::Ui;

use super::{ENTER, IMPROVE, LEAVE, OPTIONS, RIGHT_TOO};
use crate::app::view::{OptionState, OptionView, QuestionView, Reveal, SaveState, TimeLeft};
use crate::app::{Command, Motion};
use crate::exercise::ExerciseId;
use crate::ui::keys::UNDO;
use crate::ui::notice;
use crate::ui::page::study::provenance;
use crate::ui::page::{Foot, leaf_column};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{
    Button, OptionRow, OptionSign, arrive, muted, paragraph, progress_line, prompt, read_out,
    signed, thin_line, toolbar, tools_width,
};
use crate::ui::words::{t, t_with};

const MILLIS_IN_A_SECOND: u32 = 1_000;

/// What a question with a timer shows of it.
#[derive(Clone, Copy, Debug)]
pub struct Time {
    /// Nothing once it is answered.
    pub left: Option<TimeLeft>,
    pub motion: Motion,
}

/// Draws the question; `revealed` is the last one whose answer was scrolled into view.
pub fn show(
    ui: &mut Ui,
    question: &QuestionView,
    time: Time,
    revealed: &mut Option<usize>,
    commands: &mut Vec<Command>,
) {
    let foot = question.reveal.as_ref().map(|_| Foot::keep(ui, "quiz-next"));
    let leaf = (question.number, &question.exercise);
    leaf_column(ui, "quiz-question", leaf, |ui| {
        top_line(ui, question, time.left, commands);
        if question.is_timed && time.motion == Motion::Full {
            time_line(ui, time.left);
        }
        ui.add_space(GAP_LARGE);
        arrive(ui, "question", question.number, |ui| {
            prompt(ui, &question.stem);
            ui.add_space(GAP_LARGE);
            options(ui, question, commands);
        });
        if let SaveState::Failed(failure) = &question.save {
            ui.add_space(GAP);
            notice::not_saved(ui, failure, Some(ENTER), commands);
        }
        if let Some(reveal) = &question.reveal {
            let top = ui.cursor().top();
            ui.add_space(GAP);
            arrive(ui, "outcome", question.number, |ui| {
                outcome(ui, question, reveal);
                doubts(ui, question, reveal, commands);
            });
            if revealed.replace(question.number) != Some(question.number) {
                ui.scroll_to_rect(ui.min_rect().with_min_y(top), None);
            }
        }
    });
    if let Some(foot) = foot {
        foot.show(ui, |ui| next(ui, question, commands));
    }
}

fn next(ui: &mut Ui, question: &QuestionView, commands: &mut Vec<Command>) {
    let last = question.number == question.of;
    let label = t(if last { "quiz-see-result" } else { "command-next-question" });
    let key = ENTER.name();
    let width = ui.available_width();
    let next = Button::primary(&label).icon(Icon::Next).key(&key).large().width(width);
    if next.show(ui).clicked() {
        commands.push(Command::NextQuestion);
    }
}

fn top_line(
    ui: &mut Ui,
    question: &QuestionView,
    left: Option<TimeLeft>,
    commands: &mut Vec<Command>,
) {
    let done = question.number - usize::from(question.reveal.is_none() && question.number > 0);
    let words = t_with(
        "quiz-question-of",
        [("number", question.number.into()), ("of", question.of.into())],
    );
    thin_line(ui, done as f32 / question.of.max(1) as f32);
    let left = left.map(|left| {
        let n = left.millis.div_ceil(MILLIS_IN_A_SECOND);
        t_with("quiz-seconds-left", [("n", n.into())])
    });
    let right = t_with("quiz-right-so-far", [("n", question.right.into())]);
    let told = [Some(words), left, Some(right)].into_iter().flatten().collect::<Vec<_>>();
    let told = told.join(" · ");
    let say = |ui: &mut Ui| {
        muted(ui, &told);
    };
    // Before the first answer, undo would take back something of another room.
    let was_answered = question.number > 1 || question.reveal.is_some();
    toolbar(ui, &t("quiz-tools"), tools_width(1 + usize::from(was_answered)), say, |ui| {
        if was_answered {
            let (undo, key) = (t("command-undo"), UNDO.name());
            if Button::icon_only(Icon::Undo, &undo).key(&key).show(ui).clicked() {
                commands.push(Command::Undo);
            }
        }
        let (leave, key) = (t("command-leave-quiz"), LEAVE.name());
        if Button::icon_only(Icon::Close, &leave).key(&key).show(ui).clicked() {
            commands.push(Command::LeaveQuiz);
        }
    });
}

/// A line that empties, where things may move. It stays when the question is answered, so
/// that nothing jumps.
fn time_line(ui: &mut Ui, left: Option<TimeLeft>) {
    let share = left.map_or(0.0, |left| left.millis as f32 / left.of_millis as f32);
    progress_line(ui, share, &t("quiz-time"));
}

fn options(ui: &mut Ui, question: &QuestionView, commands: &mut Vec<Command>) {
    let chosen = question.options.iter().any(|option| option.state != OptionState::Plain);
    ui.spacing_mut().item_spacing.y = GAP_SMALL + 2.0;
    for (index, (option, (_, _, letter))) in question.options.iter().zip(OPTIONS).enumerate() {
        let (sign, meaning) = match option.state {
            OptionState::Plain if chosen => (OptionSign::Passed, None),
            OptionState::Plain => (OptionSign::Open, None),
            OptionState::Chosen => (OptionSign::Chosen, Some(t("option-saving"))),
            OptionState::Right => (OptionSign::Right, Some(t("option-right"))),
            OptionState::ChosenRight => (OptionSign::Right, Some(t("option-chosen-right"))),
            OptionState::ChosenWrong => (OptionSign::Wrong, Some(t("option-chosen-wrong"))),
        };
        let row = OptionRow { letter, text: &option.text, sign, meaning: meaning.as_deref() };
        if row.show(ui).clicked() {
            commands.push(Command::Choose(index));
        }
    }
}

/// What says that the chosen option is right too, where it may be.
pub fn right_too(question: &QuestionView, reveal: &Reveal) -> Option<Command> {
    let ExerciseId { deck, fact, .. } = question.exercise.clone();
    Some(Command::RightToo(deck, fact, reveal.disputable.clone()?))
}

/// What can be done about a fact that seems wrong.
fn doubts(ui: &mut Ui, question: &QuestionView, reveal: &Reveal, commands: &mut Vec<Command>) {
    ui.add_space(GAP);
    ui.horizontal_wrapped(|ui| {
        if let Some(command) = right_too(question, reveal) {
            let (label, key) = (t("command-right-too"), RIGHT_TOO.name());
            if Button::quiet(&label).icon(Icon::Right).key(&key).show(ui).clicked() {
                commands.push(command);
            }
        }
        let (label, key) = (t("command-improve"), IMPROVE.name());
        if Button::quiet(&label).icon(Icon::Improve).key(&key).show(ui).clicked() {
            commands.push(Command::Improve);
        }
    });
}

fn outcome(ui: &mut Ui, question: &QuestionView, reveal: &Reveal) {
    let p = Palette::of(ui);
    let (icon, ink, name) = if reveal.is_right {
        (Icon::Right, p.right, "quiz-right")
    } else if reveal.time_was_up {
        (Icon::Wrong, p.wrong, "quiz-time-is-up")
    } else {
        (Icon::Wrong, p.wrong, "quiz-wrong")
    };
    let is_answer =
        |option: &OptionView| matches!(option.state, OptionState::Right | OptionState::ChosenRight);
    let index = question.options.iter().position(is_answer).unwrap_or(0);
    let letter = OPTIONS.get(index).map_or("", |(_, _, letter)| letter);
    let words = t_with(name, [("letter", letter.into())]);
    let response = signed(ui, icon, Type::BodyStrong, &words, ink);
    let response = read_out(ui, response);
    // Whoever listens has not seen which option is marked.
    ui.accesskit_node_builder(response.id, |node| {
        node.set_value(format!("{words} {}", reveal.answer));
    });
    if let Some(why) = &reveal.why_wrong {
        let words = t_with("quiz-why-wrong", [("question", why.as_str().into())]);
        paragraph(ui, Type::Body, &words, p.ink);
    }
    ui.add_space(GAP_SMALL);
    provenance(ui, reveal.standing, reveal.corroboration, &reveal.sources);
    if let Some(note) = &reveal.note {
        ui.add_space(GAP_SMALL);
        paragraph(ui, Type::Fact, note, p.muted);
    }
}
