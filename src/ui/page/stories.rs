//! Stories: a deck to look at rather than to be asked: when things were, who said what about whom,
//! who reports what.

mod coverage;
mod detail;
mod legend;
mod order;
mod timeline;
mod who;

use egui::{Key, Stroke, Ui, vec2};

use super::{Foot, wide_column};
use crate::app::view::{StoriesView, Zoom};
use crate::app::{App, Command, Lookout, PuzzleCommand, Step, StoryCommand};
use crate::ui::keys::{Binding, Chord};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, HAIRLINE, Icon, Palette};
use crate::ui::widget::{Button, Tab, body, choice, display, flow, kicker};
use crate::ui::words::t;

/// What pages remember of their pictures between frames.
#[derive(Debug, Default)]
pub struct State {
    timeline: timeline::State,
    coverage: coverage::State,
}

const TIMELINE: [Chord; 2] = [Chord::plain(Key::T), Chord::plain(Key::Num1)];
const WHO: [Chord; 2] = [Chord::plain(Key::W), Chord::plain(Key::Num2)];
const COVERAGE: [Chord; 2] = [Chord::plain(Key::C), Chord::plain(Key::Num3)];
const UNMET: Chord = Chord::plain(Key::H);
const QUIZ: Chord = Chord::plain(Key::Q);
const STUDY: Chord = Chord::plain(Key::S);
const ORDER: Chord = Chord::plain(Key::O);
const CHOSEN: Chord = Chord::plain(Key::Enter);
const LEAVE: Chord = Chord::plain(Key::Escape);

/// The tabs, with their names and keys.
const TABS: [(Lookout, &str, [Chord; 2]); 3] = [
    (Lookout::Timeline, "stories-timeline", TIMELINE),
    (Lookout::Who, "stories-who", WHO),
    (Lookout::Coverage, "stories-coverage", COVERAGE),
];

/// The keys of what is looked at.
pub fn keys(app: &App) -> Vec<Binding> {
    let view = app.stories();
    if view.chronicle.is_none() {
        return Vec::new();
    }
    if let Some(puzzle) = &view.puzzle {
        return order::keys(puzzle);
    }
    let bind = |chord, command| Binding::new(chord, Command::Story(command));
    let mut keys = Vec::new();
    for (lookout, _, chords) in TABS {
        keys.extend(chords.map(|chord| bind(chord, StoryCommand::Look(lookout))));
    }
    let steps = [
        (Key::ArrowLeft, Step::Previous),
        (Key::ArrowRight, Step::Next),
        (Key::ArrowUp, Step::Up),
        (Key::ArrowDown, Step::Down),
        (Key::Home, Step::First),
        (Key::End, Step::Last),
    ];
    keys.extend(steps.map(|(key, step)| bind(Chord::plain(key), StoryCommand::Step(step))));
    if view.lookout == Lookout::Timeline {
        let zooms = [
            (Key::Plus, Zoom::In),
            (Key::Equals, Zoom::In),
            (Key::Minus, Zoom::Out),
            (Key::Num0, Zoom::All),
        ];
        keys.extend(zooms.map(|(key, zoom)| bind(Chord::plain(key), StoryCommand::Zoom(zoom))));
    }
    if view.fact.is_some() && view.lookout != Lookout::Who {
        keys.push(bind(CHOSEN, StoryCommand::StudyChosen));
        keys.push(Binding {
            label: "stories-close",
            ..bind(LEAVE, StoryCommand::ChooseFact(None))
        });
    }
    if view.spoken.is_some() && view.lookout == Lookout::Who {
        keys.push(bind(CHOSEN, StoryCommand::StudyThese));
        keys.push(Binding {
            label: "stories-close",
            ..bind(LEAVE, StoryCommand::ChooseSpoken(None))
        });
    }
    keys.push(bind(STUDY, StoryCommand::StudyThese));
    if view.shows_any() {
        keys.push(bind(QUIZ, StoryCommand::QuizThese));
    }
    if view.has_puzzle() {
        keys.push(bind(ORDER, StoryCommand::Puzzle(PuzzleCommand::Begin)));
    }
    keys.push(bind(UNMET, StoryCommand::ShowUnmet));
    keys
}

/// Draws the page.
pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    let view = app.stories();
    let mut wishes = Vec::new();
    if let Some(puzzle) = &view.puzzle {
        order::show(ui, view, puzzle, &mut wishes);
        commands.extend(wishes.into_iter().map(Command::Story));
        return;
    }
    let foot = detail::is_open(view).then(|| Foot::keep_wide(ui, "stories-fact"));
    // Each has a place of its own that it was scrolled to.
    let place = TABS.iter().find(|(lookout, ..)| *lookout == view.lookout);
    wide_column(ui, place.map_or("stories-timeline", |(_, name, _)| name), |ui| {
        head(ui, view, &mut wishes);
        // Until the story is made: a moment, and words that go at once only flicker.
        if view.chronicle.is_none() {
            return;
        }
        match view.lookout {
            Lookout::Timeline => timeline::show(ui, view, &mut state.timeline, &mut wishes),
            Lookout::Who => who::show(ui, view, &mut wishes),
            Lookout::Coverage => coverage::show(ui, view, &mut state.coverage, &mut wishes),
        }
    });
    if let Some(foot) = foot {
        foot.show(ui, |ui| detail::show(ui, view, &mut wishes));
    }
    commands.extend(wishes.into_iter().map(Command::Story));
}

/// The heading, the decks, the tabs and what can be done with what is on view.
fn head(ui: &mut Ui, view: &StoriesView, wishes: &mut Vec<StoryCommand>) {
    kicker(ui, &t("room-stories"));
    let told = view.decks.iter().find(|(id, _)| Some(id) == view.deck.as_ref());
    let Some((_, title)) = told else {
        display(ui, &t("stories-no-deck"));
        body(ui, &t("stories-no-deck-help"));
        return;
    };
    display(ui, title);
    ui.add_space(GAP_SMALL);
    if view.decks.len() > 1 {
        let decks: Vec<(usize, String)> = view
            .decks
            .iter()
            .enumerate()
            .map(|(place, (_, title))| (place, title.clone()))
            .collect();
        let chosen = view.decks.iter().position(|(id, _)| Some(id) == view.deck.as_ref());
        if let Some(place) = choice(ui, &t("stories-deck"), chosen.unwrap_or(0), &decks) {
            wishes.push(StoryCommand::Tell(view.decks[place].0.clone()));
        }
        ui.add_space(GAP_SMALL);
    }
    tabs(ui, view, wishes);
    ui.add_space(GAP);
}

fn tabs(ui: &mut Ui, view: &StoriesView, wishes: &mut Vec<StoryCommand>) {
    let p = Palette::of(ui);
    let row = ui.scope(|ui| {
        ui.set_width(ui.available_width());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(GAP_LARGE, GAP_SMALL);
            for (lookout, name, chords) in TABS {
                let (label, key) = (t(name), chords[0].name());
                let tab = Tab { label: &label, key: &key, selected: view.lookout == lookout };
                if tab.show(ui).clicked() {
                    wishes.push(StoryCommand::Look(lookout));
                }
            }
        });
    });
    let line = Stroke::new(HAIRLINE, p.hairline);
    ui.painter().hline(row.response.rect.x_range(), row.response.rect.bottom(), line);
}

/// What can be done with the facts on view, and whether those are shown that are not met.
fn actions(ui: &mut Ui, view: &StoriesView, wishes: &mut Vec<StoryCommand>) {
    flow(ui, |ui| {
        let mut press = |ui: &mut Ui, icon, chord: Chord, name: &str, wish| {
            if Button::quiet(&t(name)).icon(icon).key(&chord.name()).show(ui).clicked() {
                wishes.push(wish);
            }
        };
        press(ui, Icon::Study, STUDY, "command-story-study", StoryCommand::StudyThese);
        if view.shows_any() {
            press(ui, Icon::Quiz, QUIZ, "command-story-quiz", StoryCommand::QuizThese);
        }
        if view.has_puzzle() {
            let begin = StoryCommand::Puzzle(PuzzleCommand::Begin);
            press(ui, Icon::Order, ORDER, "command-order", begin);
        }
        if view.unmet() > 0 || view.shows_unmet {
            let (icon, name) = if view.shows_unmet {
                (Icon::Hide, "stories-hide-unmet")
            } else {
                (Icon::Look, "command-story-show-unmet")
            };
            press(ui, icon, UNMET, name, StoryCommand::ShowUnmet);
        }
    });
}
