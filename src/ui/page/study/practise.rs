//! Practice, offered where no session is open: a deck, then a topic of it at a press.

use egui::{Key, Ui};

use crate::app::view::{PracticeView, TopicView};
use crate::app::{About, App, Command};
use crate::deck::DeckId;
use crate::ui::keys::{Binding, Chord};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL};
use crate::ui::widget::{Button, choice, flow, muted, title};
use crate::ui::words::{t, t_with};

const PRACTISE: Chord = Chord::plain(Key::P);

/// The deck whose topics are on show; the first where none was chosen.
#[derive(Debug, Default)]
pub struct State {
    deck: Option<DeckId>,
}

impl State {
    fn chosen<'a>(&self, decks: &'a [PracticeView]) -> Option<&'a PracticeView> {
        let chosen = decks.iter().find(|deck| Some(&deck.deck) == self.deck.as_ref());
        chosen.or_else(|| decks.first())
    }
}

/// One key practises all of the deck that is on show.
pub fn keys(app: &App, state: &State) -> Vec<Binding> {
    let all = state.chosen(app.practice()).and_then(|deck| deck.topics.first());
    let bind = |all: &TopicView| Binding::new(PRACTISE, Command::Practise(all.topic.clone()));
    all.map(bind).into_iter().collect()
}

/// Draws what can be practised; nothing where there is nothing.
pub fn show(ui: &mut Ui, app: &App, state: &mut State, commands: &mut Vec<Command>) {
    let decks = app.practice();
    let Some(chosen) = state.chosen(decks) else { return };
    ui.add_space(GAP_LARGE);
    title(ui, &t("practice-title"));
    ui.add_space(GAP_SMALL);
    muted(ui, &t("practice-help"));
    ui.add_space(GAP);
    let mut other = None;
    if decks.len() > 1 {
        let titles: Vec<(usize, String)> =
            decks.iter().enumerate().map(|(place, deck)| (place, deck.title.clone())).collect();
        let place = decks.iter().position(|deck| deck == chosen).unwrap_or(0);
        other = choice(ui, &t("practice-deck"), place, &titles);
        ui.add_space(GAP);
    }
    flow(ui, |ui| {
        for (place, topic) in chosen.topics.iter().enumerate() {
            let label = words(topic);
            let key = PRACTISE.name();
            let button = Button::quiet(&label);
            let button = if place == 0 { button.key(&key) } else { button };
            if button.show(ui).clicked() {
                commands.push(Command::Practise(topic.topic.clone()));
            }
        }
    });
    if let Some(place) = other {
        state.deck = decks.get(place).map(|deck| deck.deck.clone());
    }
}

fn words(topic: &TopicView) -> String {
    let facts = topic.facts.into();
    match (&topic.topic.about, &topic.name) {
        (About::Everything, _) => t_with("practice-everything", [("n", facts)]),
        (About::Marked, _) => t_with("practice-marked", [("n", facts)]),
        (_, name) => {
            let name = name.clone().unwrap_or_default();
            t_with("practice-topic", [("name", name.into()), ("n", facts)])
        }
    }
}
