//! Choosing a quiz: which deck and topics, how long, what it asks, whether it counts.

use std::collections::BTreeSet;
use std::num::NonZeroU32;

use egui::{Ui, vec2};

use super::ENTER;
use crate::app::view::{DeckChoice, QuizSetupView};
use crate::app::{Command, QuizSetup};
use crate::deck::DeckId;
use crate::text::capitalised;
use crate::ui::page::{Foot, column};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, choice, choices, display, muted, paragraph, unheard};
use crate::ui::words::{t, t_with};

/// Draws the choices; `changed` keeps them until the quiz begins.
pub fn show(
    ui: &mut Ui,
    view: &QuizSetupView,
    changed: &mut Option<QuizSetup>,
    commands: &mut Vec<Command>,
) {
    let mut setup = changed.clone().unwrap_or_else(|| view.setup.clone());
    let foot = Foot::keep(ui, "quiz-start");
    column(ui, "quiz-setup", |ui| {
        display(ui, &t("quiz-heading"));
        ui.add_space(GAP_SMALL);
        paragraph(ui, Type::Fact, &t("quiz-lead"), Palette::of(ui).muted);
        ui.add_space(GAP_LARGE);
        if view.was_empty {
            paragraph(ui, Type::BodyStrong, &t("quiz-was-empty"), Palette::of(ui).caution);
            ui.add_space(GAP);
        }
        deck(ui, view, &mut setup);
        let lengths = QuizSetup::LENGTHS.map(|n| (n, t_with("quiz-questions", [("n", n.into())])));
        if let Some(length) = row(ui, "quiz-length", None, setup.length, &lengths) {
            setup.length = length;
        }
        let no_limit = std::iter::once((None, t("quiz-timer-none")));
        let limits: Vec<_> = no_limit.chain(QuizSetup::SECONDS.map(seconds)).collect();
        if let Some(seconds) = row(ui, "quiz-timer", None, setup.seconds, &limits) {
            setup.seconds = seconds;
        }
        let met = [(false, t("quiz-asks-all")), (true, t("quiz-asks-met"))];
        if let Some(only_met) = row(ui, "quiz-asks", None, setup.only_met, &met) {
            setup.only_met = only_met;
        }
        let counts = [(true, t("quiz-counts-yes")), (false, t("quiz-counts-no"))];
        let help = t("quiz-counts-help");
        if let Some(counts) = row(ui, "quiz-counts", Some(&help), setup.counts, &counts) {
            setup.counts = counts;
        }
    });
    foot.show(ui, |ui| {
        let (label, key) = (t("command-start-quiz"), ENTER.name());
        let width = ui.available_width();
        let start = Button::primary(&label).icon(Icon::Play).key(&key).large().width(width);
        if start.show(ui).clicked() {
            commands.push(Command::StartQuiz(setup.clone()));
        }
    });
    if setup != view.setup || changed.is_some() {
        *changed = Some(setup);
    }
}

fn deck(ui: &mut Ui, view: &QuizSetupView, setup: &mut QuizSetup) {
    let first = view.decks.first().map(|deck| &deck.id);
    let chosen: Option<DeckId> = setup.deck.clone().or_else(|| first.cloned());
    let index = view.decks.iter().position(|deck| Some(&deck.id) == chosen.as_ref()).unwrap_or(0);
    let options: Vec<(usize, String)> =
        view.decks.iter().enumerate().map(|(index, deck)| (index, deck.title.clone())).collect();
    let here = &view.decks[index];
    // The deck may have changed since they were chosen.
    setup.topics.retain(|topic| here.topics.contains_key(topic));
    let (facts, met) = here
        .about(&setup.topics)
        .filter(|fact| setup.facts.as_ref().is_none_or(|facts| facts.contains(&fact.id)))
        .fold((0, 0), |(facts, met), fact| (facts + 1, met + usize::from(fact.is_met)));
    let help = t_with("quiz-deck-facts", [("facts", facts.into()), ("met", met.into())]);
    if let Some(index) = row(ui, "quiz-deck", Some(&help), index, &options) {
        setup.deck = Some(view.decks[index].id.clone());
        setup.topics.clear();
        setup.facts = None;
    } else if setup.facts.is_some() {
        looked_at(ui, setup);
    } else if !here.topics.is_empty() {
        topics(ui, here, setup);
    }
}

/// The facts that were looked at, in place of topics.
fn looked_at(ui: &mut Ui, setup: &mut QuizSetup) {
    let (name, count) = (t("quiz-facts"), setup.facts.as_ref().map_or(0, BTreeSet::len));
    caption(ui, &name);
    let looked_at = t_with("quiz-facts-chosen", [("n", count.into())]);
    let options = [(true, looked_at), (false, t("quiz-facts-all"))];
    if choice(ui, &name, true, &options).is_some() {
        setup.facts = None;
    }
    ui.add_space(GAP + GAP_SMALL);
}

fn topics(ui: &mut Ui, deck: &DeckChoice, setup: &mut QuizSetup) {
    let name = t("quiz-topics");
    caption(ui, &name);
    let option =
        |(tag, words): (&String, &String)| (capitalised(words), setup.topics.contains(tag));
    let options: Vec<(String, bool)> = deck.topics.iter().map(option).collect();
    let pressed = choices(ui, &name, &options).and_then(|pressed| deck.topics.get_index(pressed));
    if let Some((topic, _)) = pressed
        && !setup.topics.remove(topic)
    {
        setup.topics.insert(topic.clone());
    }
    muted(ui, &t("quiz-topics-help"));
    ui.add_space(GAP + GAP_SMALL);
}

fn seconds(seconds: NonZeroU32) -> (Option<NonZeroU32>, String) {
    (Some(seconds), t_with("quiz-timer-seconds", [("n", seconds.get().into())]))
}

/// A question with its possible answers; what it means under it.
fn row<T: Copy + PartialEq>(
    ui: &mut Ui,
    name: &str,
    help: Option<&str>,
    chosen: T,
    options: &[(T, String)],
) -> Option<T> {
    let name = t(name);
    ui.spacing_mut().item_spacing = vec2(GAP_SMALL, GAP_SMALL);
    caption(ui, &name);
    let picked = choice(ui, &name, chosen, options);
    if let Some(help) = help {
        muted(ui, help);
    }
    ui.add_space(GAP + GAP_SMALL);
    picked
}

/// Words over a choice that is called by them.
fn caption(ui: &mut Ui, words: &str) {
    unheard(ui, |ui| paragraph(ui, Type::BodyStrong, words, Palette::of(ui).ink));
}
