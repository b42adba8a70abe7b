//! Quiz: choosing one, a question at a time, what it came to.

mod question;
mod result;
mod setup;

use egui::{Key, Ui};

use crate::app::view::{OptionState, QuizView, SaveState};
use crate::app::{App, Command, QuizSetup};
use crate::ui::keys::{Binding, Chord};
use crate::ui::page::{bare, column};
use crate::ui::widget::display;
use crate::ui::words::t;

/// What a page of the quiz remembers.
#[derive(Debug, Default)]
pub struct State {
    /// What is being chosen before a quiz; nothing until something was changed.
    setup: Option<QuizSetup>,
    /// The number of the question whose answer was on show last.
    revealed: Option<usize>,
}

const ENTER: Chord = Chord::plain(Key::Enter);
const LEAVE: Chord = Chord::plain(Key::Escape);
const RIGHT_TOO: Chord = Chord::plain(Key::R);
const IMPROVE: Chord = Chord::plain(Key::I);
/// Each option answers to a digit and to a letter.
const OPTIONS: [(Key, Key, &str); 6] = [
    (Key::Num1, Key::A, "A"),
    (Key::Num2, Key::B, "B"),
    (Key::Num3, Key::C, "C"),
    (Key::Num4, Key::D, "D"),
    (Key::Num5, Key::E, "E"),
    (Key::Num6, Key::F, "F"),
];

/// The keys of what the quiz room shows.
pub fn keys(app: &App, state: &State) -> Vec<Binding> {
    match app.quiz() {
        QuizView::Setup(view) if view.decks.is_empty() => bare::keys(),
        QuizView::Setup(view) => {
            let setup = state.setup.clone().unwrap_or_else(|| view.setup.clone());
            vec![Binding::new(ENTER, Command::StartQuiz(setup))]
        }
        QuizView::Question(question) => question_keys(question),
        QuizView::Finished(result) => {
            let mut keys = Vec::new();
            if !result.missed.is_empty() {
                keys.push(Binding::new(ENTER, Command::StudyMissed));
            }
            keys.push(Binding::new(result::AGAIN, Command::NewQuiz));
            keys
        }
    }
}

fn question_keys(question: &crate::app::view::QuestionView) -> Vec<Binding> {
    let mut keys = Vec::new();
    if let SaveState::Failed(_) = question.save {
        keys.push(Binding::new(ENTER, Command::RetrySave));
    } else if let Some(reveal) = &question.reveal {
        keys.push(Binding::new(ENTER, Command::NextQuestion));
        keys.push(Binding::new(Chord::plain(Key::Space), Command::NextQuestion));
        keys.extend(question::right_too(question, reveal).map(|it| Binding::new(RIGHT_TOO, it)));
        keys.push(Binding::new(IMPROVE, Command::Improve));
    } else if question.options.iter().all(|option| option.state == OptionState::Plain) {
        for (index, (digit, letter, _)) in OPTIONS.iter().take(question.options.len()).enumerate() {
            keys.push(Binding::new(Chord::plain(*digit), Command::Choose(index)));
            keys.push(Binding::new(Chord::plain(*letter), Command::Choose(index)));
        }
    }
    keys.push(Binding::new(LEAVE, Command::LeaveQuiz));
    keys
}

pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    match app.quiz() {
        QuizView::Setup(view) if view.decks.is_empty() => column(ui, "quiz-setup", |ui| {
            display(ui, &t("quiz-heading"));
            bare::show(ui, app, commands);
        }),
        QuizView::Setup(view) => setup::show(ui, view, &mut state.setup, commands),
        QuizView::Question(question) => {
            let time = question::Time { left: app.time_left(), motion: app.settings().motion };
            question::show(ui, question, time, &mut state.revealed, commands);
        }
        QuizView::Finished(result) => result::show(ui, result, commands),
    }
}
