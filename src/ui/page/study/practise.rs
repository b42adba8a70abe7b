//! Practice, offered where no session is open: a deck, then a topic of it at a press.

use egui::{Key, Ui};

use crate::app::view::{PracticeView, TopicView};
use crate::app::{About, App, Command};
use crate::deck::DeckId;
use crate::text::capitalised;
use crate::ui::keys::{Binding, Chord};
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, GAP_TINY, Icon};
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
    kinds(ui, chosen, commands);
    if let Some(place) = other {
        state.deck = decks.get(place).map(|deck| deck.deck.clone());
    }
}

/// All of the deck, then its topics, then whom it tells of.
fn kinds(ui: &mut Ui, deck: &PracticeView, commands: &mut Vec<Command>) {
    type IsOfKind = fn(&About) -> bool;
    let kinds: [(Option<&str>, IsOfKind); 3] = [
        (None, |about| matches!(about, About::Everything | About::Marked)),
        (Some("practice-topics"), |about| matches!(about, About::Tag(_))),
        (Some("practice-people"), |about| matches!(about, About::Entity(_))),
    ];
    for (heading, is_of_kind) in kinds {
        let topics = || deck.topics.iter().filter(|topic| is_of_kind(&topic.topic.about));
        if topics().next().is_none() {
            continue;
        }
        if let Some(heading) = heading {
            ui.add_space(GAP);
            muted(ui, &t(heading));
            ui.add_space(GAP_TINY);
        }
        flow(ui, |ui| {
            for (place, topic) in topics().enumerate() {
                let (label, key) = (words(topic), PRACTISE.name());
                let button = match heading {
                    None if place == 0 => Button::quiet(&label).icon(Icon::Play).key(&key),
                    None => Button::quiet(&label),
                    Some(_) => Button::pill(&label),
                };
                if button.show(ui).clicked() {
                    commands.push(Command::Practise(topic.topic.clone()));
                }
            }
        });
    }
}

fn words(topic: &TopicView) -> String {
    let facts = topic.facts.into();
    match (&topic.topic.about, &topic.name) {
        (About::Everything, _) => t_with("practice-everything", [("n", facts)]),
        (About::Marked, _) => t_with("practice-marked", [("n", facts)]),
        (_, name) => {
            let name = capitalised(name.as_deref().unwrap_or_default());
            t_with("practice-topic", [("name", name.into()), ("n", facts)])
        }
    }
}
