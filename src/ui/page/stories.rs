//! Stories: a deck to look at rather than to be asked: when things were, who said what about whom,
//! who reports what.

mod coverage;
mod detail;
mod legend;
mod order;
mod timeline;
mod who;

use egui::{Key, Stroke, Ui};

use super::{Foot, wide_column};
use crate::app::view::{StoriesView, Zoom};
use crate::app::{App, Command, Lookout, PuzzleCommand, Step, StoryCommand};
use crate::ui::keys::{Binding, Chord};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, GAP_TINY, HAIRLINE, Icon, Palette};
use crate::ui::widget::{
    Button, Tab, beside, body, display, heading, kicker, menu, menu_width, small_heading, toolbar,
};
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
/// A window lower than this has a smaller heading, in points.
const LOW_WINDOW: f32 = 700.0;
/// One that is lower still has the smallest, and the other stories among the tools.
const FLAT_WINDOW: f32 = 450.0;

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

/// The heading, other stories, and in one line the tabs and what can be done with what is on view.
fn head(ui: &mut Ui, view: &StoriesView, wishes: &mut Vec<StoryCommand>) {
    let told = view.decks.iter().position(|(id, _)| Some(id) == view.deck.as_ref());
    let Some(told) = told else {
        kicker(ui, &t("room-stories"));
        display(ui, &t("stories-no-deck"));
        body(ui, &t("stories-no-deck-help"));
        return;
    };
    let title = &view.decks[told].1;
    let height = ui.ctx().content_rect().height();
    let words = |ui: &mut Ui| {
        if height < FLAT_WINDOW {
            small_heading(ui, title);
        } else if height < LOW_WINDOW {
            heading(ui, title);
        } else {
            kicker(ui, &t("room-stories"));
            display(ui, title);
        }
    };
    let others = (view.decks.len() > 1).then_some(Others { view, told });
    let chosen = match others {
        Some(others) if height >= FLAT_WINDOW => {
            let chosen = beside(ui, others.width(ui), words, |ui| others.show(ui));
            ui.add_space(GAP_TINY);
            bar(ui, view, None, wishes);
            chosen
        }
        others => {
            words(ui);
            ui.add_space(GAP_TINY);
            bar(ui, view, others, wishes)
        }
    };
    wishes.extend(chosen.map(|place| StoryCommand::Tell(view.decks[place].0.clone())));
    ui.add_space(GAP);
}

/// The other stories there are.
#[derive(Clone, Copy)]
struct Others<'a> {
    view: &'a StoriesView,
    told: usize,
}

impl Others<'_> {
    fn width(self, ui: &Ui) -> f32 {
        menu_width(ui, &t("stories-other"))
    }

    fn show(self, ui: &mut Ui) -> Option<usize> {
        let titles = self.view.decks.iter().map(|(_, title)| title.as_str());
        menu(ui, &t("stories-other"), self.told, titles)
    }
}

/// The tabs at the left, at the right what can be done, in words where they have room, and the
/// other stories where they stand here; the place of the one that was chosen.
fn bar(
    ui: &mut Ui,
    view: &StoriesView,
    others: Option<Others<'_>>,
    wishes: &mut Vec<StoryCommand>,
) -> Option<usize> {
    let offered = if view.chronicle.is_some() { offered(view) } else { Vec::new() };
    let names: Vec<(String, String)> =
        offered.iter().map(|(_, chord, name, _)| (t(name), chord.name())).collect();
    let button = |place: usize, is_folded: bool| {
        let (label, key) = &names[place];
        let icon = offered[place].0;
        let button = if is_folded {
            Button::framed_icon(icon, label)
        } else {
            Button::pill(label).icon(icon)
        };
        button.key(key)
    };
    let width = |ui: &Ui, is_folded: bool| {
        let each = (0..offered.len()).map(|place| button(place, is_folded).natural_width(ui));
        each.map(|width| width + GAP_SMALL).sum::<f32>() - GAP_SMALL
    };
    let tabs_width = TABS.iter().map(|(.., chords)| chords[0]).zip(TABS).map(|(key, tab)| {
        Tab { label: &t(tab.1), key: &key.name(), selected: false }.width(ui) + GAP_LARGE
    });
    let room = ui.available_width() - tabs_width.sum::<f32>();
    let beside = others.map_or(0.0, |others| others.width(ui) + GAP_SMALL);
    let is_folded = width(ui, false) + beside > room;
    let width = width(ui, is_folded) + beside;
    let (mut looks, mut pressed, mut told) = (None, None, None);
    let tabs = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = GAP_LARGE;
        for (lookout, name, chords) in TABS {
            let (label, key) = (t(name), chords[0].name());
            let tab = Tab { label: &label, key: &key, selected: view.lookout == lookout };
            if tab.show(ui).clicked() {
                looks = Some(StoryCommand::Look(lookout));
            }
        }
    };
    let top = ui.cursor().top();
    toolbar(ui, &t("stories-tools"), width, tabs, |ui| {
        ui.spacing_mut().item_spacing.x = GAP_SMALL;
        for (place, (.., command)) in offered.iter().enumerate() {
            if button(place, is_folded).show(ui).clicked() {
                pressed = Some(command.clone());
            }
        }
        told = others.and_then(|others| others.show(ui));
    });
    wishes.extend(looks.into_iter().chain(pressed));
    ui.add_space(GAP_TINY);
    let line = Stroke::new(HAIRLINE, Palette::of(ui).hairline);
    let below = ui.cursor().top().max(top);
    ui.painter().hline(ui.max_rect().x_range(), below, line);
    told
}

/// What is offered, with its picture, key and words.
fn offered(view: &StoriesView) -> Vec<(Icon, Chord, &'static str, StoryCommand)> {
    let mut offered = vec![(Icon::Study, STUDY, "command-story-study", StoryCommand::StudyThese)];
    if view.shows_any() {
        offered.push((Icon::Quiz, QUIZ, "command-story-quiz", StoryCommand::QuizThese));
    }
    if view.has_puzzle() {
        let begin = StoryCommand::Puzzle(PuzzleCommand::Begin);
        offered.push((Icon::Order, ORDER, "command-order", begin));
    }
    if view.unmet() > 0 || view.shows_unmet {
        let (icon, name) = if view.shows_unmet {
            (Icon::Hide, "stories-hide-unmet")
        } else {
            (Icon::Look, "command-story-show-unmet")
        };
        offered.push((icon, UNMET, name, StoryCommand::ShowUnmet));
    }
    offered
}
