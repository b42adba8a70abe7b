//! Choosing an evening: its teams and its rounds, quick to fill with the keyboard.

use std::num::NonZeroU32;

use egui::accesskit::Role;
use egui::{Id, Ui, vec2};

use super::NEXT;
use crate::app::view::{DeckChoice, NightSetupView};
use crate::app::{Command, NightSetup, RoundSetup};
use crate::night::{LONGEST_NAME, MOST_QUESTIONS, MOST_ROUNDS, MOST_TEAMS, NameFault, PlanFault};
use crate::text::capitalised;
use crate::ui::page::{Foot, column};
use crate::ui::theme::{CONTROL_HEIGHT, GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{
    Button, StepperWords, card, choice, choices, display, field, landmark, muted, paragraph,
    stepper, title, unheard,
};
use crate::ui::words::{t, t_with};

/// Fields for names stand side by side, no narrower than this.
const NARROWEST_NAME: f32 = 210.0;
/// The points of a question that are offered.
const POINTS: [u32; 3] = [1, 2, 3];

/// What an evening is made from that nobody chose yet.
pub fn usual(view: &NightSetupView) -> NightSetup {
    view.setup.clone().unwrap_or_else(|| NightSetup {
        name: String::new(),
        rounds: vec![RoundSetup::default(); NightSetup::USUAL_ROUNDS],
        teams: vec![String::new(); NightSetup::USUAL_TEAMS],
    })
}

/// `setup` with a name for every team: who was given none is called by its number.
pub fn named(setup: &NightSetup) -> NightSetup {
    let named = |(index, name): (usize, &String)| {
        if name.trim().is_empty() { team_hint(index) } else { name.clone() }
    };
    NightSetup { teams: setup.teams.iter().enumerate().map(named).collect(), ..setup.clone() }
}

/// Draws the choices; `changed` keeps them until the evening begins.
pub fn show(
    ui: &mut Ui,
    view: &NightSetupView,
    changed: &mut Option<NightSetup>,
    commands: &mut Vec<Command>,
) {
    let mut setup = changed.clone().unwrap_or_else(|| usual(view));
    let before = setup.clone();
    let foot = Foot::keep(ui, "night-start");
    column(ui, "night-setup", |ui| {
        display(ui, &t("night-heading"));
        ui.add_space(GAP_SMALL);
        paragraph(ui, Type::Fact, &t("night-lead"), Palette::of(ui).muted);
        ui.add_space(GAP);
        last_results(ui, view, commands);
        if let Some(fault) = view.fault {
            paragraph(
                ui,
                Type::BodyStrong,
                &fault_words(fault, &setup.teams),
                Palette::of(ui).caution,
            );
            ui.add_space(GAP);
        }
        ui.add_space(GAP);
        let (name, hint) = (t("night-name"), t("night-name-hint"));
        title(ui, &name);
        ui.add_space(GAP_SMALL);
        field(ui, Id::unique("night-name"), &mut setup.name, Type::Body, &name, &hint);
        ui.add_space(GAP_LARGE);
        teams(ui, &mut setup);
        ui.add_space(GAP_LARGE);
        rounds(ui, &view.decks, &mut setup);
    });
    foot.show(ui, |ui| {
        let (label, key) = (t("command-start-night"), NEXT[1].name());
        let width = ui.available_width();
        let start = Button::primary(&label).icon(Icon::Play).key(&key).large().width(width);
        if start.show(ui).clicked() {
            commands.push(Command::StartNight(named(&setup)));
        }
    });
    if setup != before {
        *changed = Some(setup);
    }
}

/// The way back to the results of the last evening, where there was one.
pub fn last_results(ui: &mut Ui, view: &NightSetupView, commands: &mut Vec<Command>) {
    if !view.has_results {
        return;
    }
    let label = t("night-last-results");
    if Button::quiet(&label).icon(Icon::Progress).show(ui).clicked() {
        commands.push(Command::TurnNight);
    }
    ui.add_space(GAP);
}

fn teams(ui: &mut Ui, setup: &mut NightSetup) {
    title(ui, &t("night-teams"));
    ui.add_space(GAP_SMALL);
    let (name, fewer, more) = (t("night-teams-count"), t("night-team-fewer"), t("night-team-more"));
    let words = StepperWords { name: &name, fewer: &fewer, more: &more };
    let count = u32::try_from(setup.teams.len()).unwrap_or(0);
    if let Some(count) = stepper(ui, &words, count, 1..=MOST_TEAMS as u32, 1) {
        setup.teams.resize(count as usize, String::new());
    }
    ui.add_space(GAP_SMALL);
    let columns = ((ui.available_width() / NARROWEST_NAME) as usize).max(1);
    let gap = GAP * (columns - 1) as f32;
    let width = (ui.available_width() - gap) / columns as f32;
    for (row, names) in setup.teams.chunks_mut(columns).enumerate() {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for (column, team) in names.iter_mut().enumerate() {
                let index = row * columns + column;
                ui.allocate_ui(vec2(width, CONTROL_HEIGHT), |ui| {
                    let hint = team_hint(index);
                    let id = Id::unique(("night-team", index));
                    field(ui, id, team, Type::Body, &hint, &hint);
                });
            }
        });
    }
    muted(ui, &t("night-teams-help"));
}

fn rounds(ui: &mut Ui, decks: &[DeckChoice], setup: &mut NightSetup) {
    title(ui, &t("night-rounds"));
    let mut removed = None;
    let can_remove = setup.rounds.len() > 1;
    for (index, round) in setup.rounds.iter_mut().enumerate() {
        ui.add_space(GAP_SMALL);
        ui.push_id(("night-round", index), |ui| {
            card(ui, |ui| {
                let name = t_with("night-round", [("n", (index + 1).into())]);
                landmark(ui, Role::Group, &name);
                ui.horizontal(|ui| {
                    unheard(ui, |ui| paragraph(ui, Type::BodyStrong, &name, Palette::of(ui).ink));
                    ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                        let remove = t_with("night-round-remove", [("n", (index + 1).into())]);
                        let button = Button::icon_only(Icon::Close, &remove);
                        if can_remove && button.show(ui).clicked() {
                            removed = Some(index);
                        }
                    });
                });
                one_round(ui, decks, round);
            });
        });
    }
    if let Some(index) = removed {
        setup.rounds.remove(index);
    }
    ui.add_space(GAP);
    if setup.rounds.len() < MOST_ROUNDS {
        let label = t("night-round-add");
        if Button::quiet(&label).icon(Icon::Add).show(ui).clicked() {
            // Another like the last: the deck and the time are likely the same.
            setup.rounds.push(setup.rounds.last().cloned().unwrap_or_default());
        }
    }
}

fn one_round(ui: &mut Ui, decks: &[DeckChoice], round: &mut RoundSetup) {
    let chosen = decks.iter().position(|deck| Some(&deck.id) == round.deck.as_ref()).unwrap_or(0);
    let titles: Vec<(usize, String)> =
        decks.iter().enumerate().map(|(index, deck)| (index, deck.title.clone())).collect();
    if let Some(index) = row(ui, "quiz-deck", chosen, &titles) {
        round.deck = Some(decks[index].id.clone());
        round.topics.clear();
        return;
    }
    let Some(deck) = decks.get(chosen) else { return };
    round.topics.retain(|topic| deck.topics.contains_key(topic));
    if !deck.topics.is_empty() {
        let name = t("quiz-topics");
        label(ui, &name);
        let option =
            |(tag, words): (&String, &String)| (capitalised(words), round.topics.contains(tag));
        let options: Vec<(String, bool)> = deck.topics.iter().map(option).collect();
        let pressed =
            choices(ui, &name, &options).and_then(|pressed| deck.topics.get_index(pressed));
        if let Some((topic, _)) = pressed
            && !round.topics.remove(topic)
        {
            round.topics.insert(topic.clone());
        }
    }
    label(ui, &t("night-questions"));
    let (name, fewer, more) =
        (t("night-questions"), t("night-question-fewer"), t("night-question-more"));
    let words = StepperWords { name: &name, fewer: &fewer, more: &more };
    let length = u32::try_from(round.length).unwrap_or(1);
    if let Some(length) = stepper(ui, &words, length, 1..=MOST_QUESTIONS as u32, 1) {
        round.length = length as usize;
    }
    let facts = deck.about(&round.topics).count();
    muted(ui, &t_with("night-facts", [("n", facts.into())]));
    let limits = RoundSetup::SECONDS
        .map(|limit| (Some(limit), t_with("quiz-timer-seconds", [("n", limit.get().into())])));
    let limits: Vec<(Option<NonZeroU32>, String)> =
        std::iter::once((None, t("night-timer-none"))).chain(limits).collect();
    if let Some(seconds) = row(ui, "quiz-timer", round.seconds, &limits) {
        round.seconds = seconds;
    }
    let points =
        POINTS.map(|points| (points, t_with("night-points-choice", [("n", points.into())])));
    if let Some(points) = row(ui, "night-points-each", round.points, &points) {
        round.points = points;
    }
}

/// A question with its possible answers.
fn row<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    chosen: T,
    options: &[(T, String)],
) -> Option<T> {
    let name = t(name);
    label(ui, &name);
    choice(ui, &name, chosen, options)
}

fn label(ui: &mut Ui, name: &str) {
    ui.add_space(GAP_SMALL);
    // What stands under it is called by it.
    unheard(ui, |ui| paragraph(ui, Type::SmallStrong, name, Palette::of(ui).muted));
}

/// What a team is called that has no name yet.
fn team_hint(index: usize) -> String {
    t_with("night-team", [("n", (index + 1).into())])
}

/// Why an evening could not begin, and what to do.
pub fn fault_words(fault: PlanFault, teams: &[String]) -> String {
    let name = |team: usize| teams.get(team).cloned().unwrap_or_default();
    let of_round = |message, round: usize| t_with(message, [("n", (round + 1).into())]);
    match fault {
        PlanFault::NoTeam => t("night-fault-no-team"),
        PlanFault::TooManyTeams => t_with("night-fault-teams", [("n", MOST_TEAMS.into())]),
        PlanFault::Name { team, fault: NameFault::Empty } => of_round("night-fault-empty", team),
        PlanFault::Name { team, fault: NameFault::TooLong } => {
            t_with("night-fault-long", [("name", name(team).into()), ("most", LONGEST_NAME.into())])
        }
        PlanFault::Alike { team, with } => {
            t_with("night-fault-alike", [("one", name(with).into()), ("other", name(team).into())])
        }
        PlanFault::NoRound => t("night-fault-no-round"),
        PlanFault::TooManyRounds => t_with("night-fault-rounds", [("n", MOST_ROUNDS.into())]),
        PlanFault::NoQuestion { round } => of_round("night-fault-no-question", round),
        PlanFault::TooManyQuestions { round } => t_with(
            "night-fault-questions",
            [("n", (round + 1).into()), ("most", MOST_QUESTIONS.into())],
        ),
        PlanFault::TooMuchText => t("night-fault-text"),
        PlanFault::Unsound { round } => of_round("night-fault-unsound", round),
    }
}
