//! Study: one exercise in the middle of the window, its answer, its grade.

mod answer;
mod aside;
mod end;
mod practise;
mod tools;
mod typed;

pub use answer::{chips, provenance, ruled};

use egui::{Key, Ui};

use super::{Foot, bare, column, leaf_column};
use crate::app::view::{Back, CardView, HowAnswered, SaveState, Side, StudyView};
use crate::app::{App, Command};
use crate::exercise::ExerciseId;
use crate::schedule::Grade;
use crate::text::letters;
use crate::ui::keys::{Binding, Chord};
use crate::ui::notice;
use crate::ui::page::letters::missing;
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{self, Button, GradeButton, arrive, display, kicker, paragraph, prompt};
use crate::ui::words::t;

/// Half-typed words, the exercise they are for, and whether its answer was on show.
#[derive(Debug, Default)]
pub struct State {
    typed: String,
    card: Option<ExerciseId>,
    answer_was_shown: bool,
    /// Counts the cards that were turned up.
    turned: u32,
    aside_was_shown: bool,
    practise: practise::State,
}

const SHOW: Chord = Chord::plain(Key::Space);
const ENTER: Chord = Chord::plain(Key::Enter);
const SUSPEND: Chord = Chord::plain(Key::S);
const MARK: Chord = Chord::plain(Key::M);
const RIGHT: Chord = Chord::plain(Key::R);
const TAKE_OVER: Chord = Chord::plain(Key::A);
const BURY: Chord = Chord::plain(Key::B);
const RESET: Chord = Chord::plain(Key::N);
const WHY: Chord = Chord::plain(Key::W);
const IMPROVE: Chord = Chord::plain(Key::I);
const AHEAD: Chord = Chord::plain(Key::A);
const LEAVE: Chord = Chord::plain(Key::Escape);
const DIGITS: [Key; 4] = [Key::Num1, Key::Num2, Key::Num3, Key::Num4];

/// The keys of the side that is up.
pub fn keys(app: &App, state: &State) -> Vec<Binding> {
    let mut keys = match app.study() {
        StudyView::Card(card) => return card_keys(card),
        StudyView::Idle(_) if bare::is_bare(app) => return bare::keys(),
        StudyView::Idle(nothing) if nothing.waiting == 0 => vec![ahead()],
        StudyView::Idle(_) => vec![Binding::new(ENTER, Command::StartStudy), ahead()],
        StudyView::Finished(summary) => end::keys(summary),
    };
    keys.extend(practise::keys(app, &state.practise));
    keys
}

fn ahead() -> Binding {
    Binding::new(AHEAD, Command::StudyAhead)
}

fn card_keys(card: &CardView) -> Vec<Binding> {
    let mut keys = Vec::new();
    match &card.side {
        Side::Front => {
            keys.push(Binding::new(SHOW, Command::ShowAnswer));
            keys.push(Binding::new(ENTER, Command::ShowAnswer));
        }
        Side::Back(back) => match &back.save {
            SaveState::Failed(_) => keys.push(Binding::new(ENTER, Command::RetrySave)),
            SaveState::Saving => {}
            SaveState::Nothing => {
                for (choice, digit) in back.choices.iter().zip(DIGITS) {
                    let command = Command::Grade(choice.grade);
                    let label = grade_label(choice.grade, back.choices.len());
                    keys.push(Binding { chord: Chord::plain(digit), command, label });
                }
                if let Some(typed) = &back.typed {
                    keys.push(Binding::new(ENTER, Command::AcceptGrade));
                    if typed::can_overrule(typed) {
                        keys.push(Binding::new(RIGHT, Command::IWasRight));
                    }
                    keys.extend(
                        typed::takes_over(card, back).map(|it| Binding::new(TAKE_OVER, it)),
                    );
                }
            }
        },
    }
    if matches!(card.side, Side::Back(_)) {
        keys.push(Binding::new(WHY, Command::WhyNow));
        keys.push(Binding::new(IMPROVE, Command::Improve));
    }
    keys.push(Binding::new(MARK, Command::Mark));
    keys.push(Binding::new(BURY, Command::Bury));
    if !card.is_new {
        keys.push(Binding::new(RESET, Command::Reset));
    }
    keys.push(Binding::new(SUSPEND, Command::Suspend));
    keys.push(Binding::new(LEAVE, Command::EndStudy));
    keys
}

/// The message that names a grade: with two buttons, whether it was known.
fn grade_label(grade: Grade, buttons: usize) -> &'static str {
    match grade {
        Grade::Again if buttons == 2 => "grade-missed",
        Grade::Good if buttons == 2 => "grade-knew",
        other => Command::Grade(other).name(),
    }
}

/// Draws what the room shows: a card, the end of a session, or what waits.
pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    match app.study() {
        StudyView::Idle(_) if bare::is_bare(app) => column(ui, "study-idle", |ui| {
            display(ui, &t("room-study"));
            bare::show(ui, app, commands);
        }),
        StudyView::Idle(nothing) => column(ui, "study-idle", |ui| {
            end::idle(ui, nothing, app.settings(), commands);
            practise::show(ui, app, &mut state.practise, commands);
        }),
        StudyView::Finished(summary) => leaf_column(ui, "study-end", (), |ui| {
            end::finished(ui, summary, commands);
            practise::show(ui, app, &mut state.practise, commands);
        }),
        StudyView::Card(card) => {
            let is_other = state.card.as_ref() != Some(&card.exercise.id);
            if is_other {
                state.typed.clear();
            }
            let is_back = matches!(card.side, Side::Back(_));
            if is_other || (state.answer_was_shown && !is_back) {
                state.turned = state.turned.wrapping_add(1);
            }
            let has_just_turned = is_back && !state.answer_was_shown;
            let has_aside = matches!(&card.side, Side::Back(back) if back.why.is_some());
            let has_just_unfolded = has_aside && !state.aside_was_shown;
            let foot = Foot::keep(ui, "study-actions");
            leaf_column(ui, "study", state.turned, |ui| {
                tools::show(ui, app, card, commands);
                // Of the window, not of the page: the prompt stays where it is when the actions grow.
                let room = ui.ctx().content_rect().height();
                ui.add_space((room * 0.09).clamp(GAP, 80.0));
                arrive(ui, "card", &card.exercise.id, |ui| front(ui, card));
                match &card.side {
                    Side::Front if card.how == HowAnswered::Typed => {
                        typed::field(ui, &mut state.typed, is_other, commands);
                    }
                    Side::Front => {}
                    Side::Back(back) => {
                        let top = ui.cursor().top();
                        ui.add_space(GAP_LARGE);
                        arrive(ui, "answer", &card.exercise.id, |ui| {
                            if let Some(given) = &back.typed {
                                let takes_over = typed::takes_over(card, back);
                                typed::verdict(ui, given, takes_over, commands);
                            }
                            answer::show(ui, card);
                        });
                        aside::show(ui, back, commands);
                        if let SaveState::Failed(failure) = &back.save {
                            ui.add_space(GAP);
                            notice::not_saved(ui, failure, Some(ENTER), commands);
                        }
                        missing(ui, &letters(&card.exercise.answer_text));
                        if has_just_unfolded || has_just_turned {
                            ui.scroll_to_rect(ui.min_rect().with_min_y(top), None);
                        }
                    }
                }
            });
            foot.show(ui, |ui| actions(ui, card, state, commands));
            // A frame that is made anew, as its foot has grown, scrolls anew.
            if !ui.ctx().will_discard() {
                state.card = Some(card.exercise.id.clone());
                (state.answer_was_shown, state.aside_was_shown) = (is_back, has_aside);
            }
        }
    }
}

fn front(ui: &mut Ui, card: &CardView) {
    if card.is_practice {
        kicker(ui, &t("study-practice"));
    } else if card.is_new {
        kicker(ui, &t("study-new"));
    } else {
        paragraph(ui, Type::Kicker, &card.deck_title, Palette::of(ui).muted);
    }
    ui.add_space(GAP_SMALL);
    prompt(ui, &card.exercise.prompt);
    missing(ui, &letters(&card.exercise.prompt));
}

fn actions(ui: &mut Ui, card: &CardView, state: &State, commands: &mut Vec<Command>) {
    match &card.side {
        Side::Front if card.how == HowAnswered::Typed => {
            typed::actions(ui, &state.typed, commands);
        }
        Side::Front => {
            let (label, key) = (t("command-show-answer"), SHOW.name());
            let width = ui.available_width();
            let show = Button::primary(&label).key(&key).large().width(width);
            if show.show(ui).clicked() {
                commands.push(Command::ShowAnswer);
            }
        }
        Side::Back(back) => {
            grades(ui, card, back, commands);
        }
    }
}

fn grades(ui: &mut Ui, card: &CardView, back: &Back, commands: &mut Vec<Command>) {
    let proposed = back.typed.as_ref().map(|typed| typed.proposed);
    let words: Vec<[String; 4]> = (1..)
        .zip(&back.choices)
        .map(|(place, choice): (usize, _)| {
            let label = t(grade_label(choice.grade, back.choices.len()));
            let due = say::due_in(choice.due);
            let comes_back = if card.is_practice { t("study-not-counted") } else { due };
            let is_proposed = proposed == Some(choice.grade);
            let (key, sign) = if is_proposed {
                (ENTER.name(), ENTER.sign())
            } else {
                (place.to_string(), place.to_string())
            };
            [label, comes_back, key, sign]
        })
        .collect();
    let buttons: Vec<GradeButton<'_>> = words
        .iter()
        .zip(&back.choices)
        .map(|([label, comes_back, key, key_sign], choice)| GradeButton {
            label,
            comes_back,
            key,
            key_sign,
            icon: match choice.grade {
                Grade::Again => Icon::Again,
                Grade::Hard => Icon::Hard,
                Grade::Good => Icon::Right,
                Grade::Easy => Icon::Easy,
            },
            proposed: proposed == Some(choice.grade),
            enabled: back.save == SaveState::Nothing,
        })
        .collect();
    if let Some(pressed) = widget::grades(ui, &buttons) {
        commands.push(Command::Grade(back.choices[pressed].grade));
    }
}
