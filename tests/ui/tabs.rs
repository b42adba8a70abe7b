//! Tab goes through each page in the order in which it is read, comes to everything that can be
//! used, and comes round: nothing keeps the keys to itself.

use egui::accesskit::Action;
use egui::{Key, Role};
use egui_kittest::kittest::{AccessKitNode, NodeT};
use newsdeck::app::{Command, NightStep, Room};
use newsdeck::deck::DeckId;

use crate::evening::Evening;

const WINDOW: [f32; 2] = [1280.0, 800.0];
/// No page has more to go through than this.
const MOST_TABS: usize = 200;

/// What can have the focus: the name it has in the tree, what it is called, and whether it has it.
#[derive(Clone, Debug, PartialEq)]
struct Stop {
    id: String,
    name: String,
    is_focused: bool,
}

/// Everything that can have the focus, in the order in which it is heard.
fn stops(evening: &Evening) -> Vec<Stop> {
    fn collect(node: &AccessKitNode<'_>, into: &mut Vec<Stop>) {
        if node.is_hidden() {
            return;
        }
        if node.data().supports_action(Action::Focus) && !node.is_disabled() {
            into.push(Stop {
                id: format!("{:?}", node.id()),
                name: node.label().or_else(|| node.value()).unwrap_or_default(),
                // Where one types, the row that Enter would take is told in place of the field.
                is_focused: node.is_focused()
                    || node.active_descendant().is_some_and(|row| row.is_focused()),
            });
        }
        node.children().for_each(|child| collect(&child, into));
    }
    let root = evening.window.root();
    let root = root.accesskit_node();
    // What lies over a page has the keys.
    let over = root.children().find(|child| child.role() == Role::Dialog);
    let mut all = Vec::new();
    collect(&over.unwrap_or(root), &mut all);
    all
}

/// Goes round the page with Tab; tells what is out of order, and what is never come to.
fn faults(evening: &mut Evening) -> Vec<String> {
    let mut faults = Vec::new();
    evening.window.key_press(Key::Tab);
    evening.look();
    let mut met: Vec<Stop> = Vec::new();
    loop {
        let now = stops(evening);
        let Some(at) = now.iter().position(|stop| stop.is_focused) else {
            faults.push(format!("after {:?} nothing has the focus", met.last()));
            return faults;
        };
        if met.first().is_some_and(|first| first.id == now[at].id) {
            break;
        }
        // Once round the end of the page it goes on at its beginning.
        let before = met.last().and_then(|last| now.iter().position(|stop| stop.id == last.id));
        if let Some(before) = before.filter(|before| at < *before && at > 0) {
            faults.push(format!("“{}” comes after “{}”", now[at].name, now[before].name));
        }
        met.push(now[at].clone());
        if met.len() > MOST_TABS {
            faults.push(format!("never round: {:?}", met.last()));
            return faults;
        }
        evening.window.key_press(Key::Tab);
        evening.look();
    }
    let never = stops(evening);
    let never = never.iter().filter(|stop| !met.iter().any(|other| other.name == stop.name));
    faults.extend(never.map(|stop| format!("never come to: “{}”", stop.name)));
    faults
}

/// All that is wrong on the pages that `walk` comes to.
#[derive(Default)]
struct Round {
    faults: Vec<String>,
}

impl Round {
    fn go(&mut self, evening: &mut Evening, page: &str) {
        let faults = faults(evening);
        self.faults.extend(faults.iter().map(|fault| format!("{page}: {fault}")));
    }

    fn end(self) {
        assert!(self.faults.is_empty(), "{}", self.faults.join("\n"));
    }
}

#[test]
fn every_room_is_gone_round() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut round = Round::default();
    for room in Room::ALL {
        evening.app().apply(Command::GoTo(room));
        evening.look();
        round.go(&mut evening, &format!("{room:?}"));
    }
    round.end();
}

#[test]
fn a_card_its_answer_and_the_end_of_a_session_are_gone_round() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut round = Round::default();
    evening.key(Key::Enter);
    round.go(&mut evening, "a card");
    evening.app().apply(Command::ShowAnswer);
    evening.look();
    round.go(&mut evening, "its answer");
    evening.key(Key::W);
    round.go(&mut evening, "why now");
    evening.key(Key::Num1);
    evening.key(Key::Escape);
    evening.key(Key::Escape);
    round.go(&mut evening, "the end of a session");
    evening.app().apply(Command::GoTo(Room::Progress));
    evening.look();
    round.go(&mut evening, "Progress");
    evening.click("Show as a table: Coming back");
    round.go(&mut evening, "a table");
    round.end();
}

#[test]
fn a_quiz_and_a_quiz_night_are_gone_round() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut round = Round::default();
    evening.ctrl(Key::Num3);
    evening.key(Key::Enter);
    round.go(&mut evening, "a question");
    evening.key(Key::A);
    round.go(&mut evening, "its answer");
    evening.key(Key::Escape);
    evening.key(Key::Escape);
    round.go(&mut evening, "the result");
    evening.ctrl(Key::Num6);
    evening.click("Begin the quiz night");
    round.go(&mut evening, "before the first question");
    for (steps, page) in [(2, "a question of the night"), (2, "an answer of the night")] {
        for _ in 0..steps {
            evening.app().apply(Command::Night(NightStep::Next));
        }
        evening.look();
        round.go(&mut evening, page);
    }
    evening.app().apply(Command::Night(NightStep::End));
    evening.look();
    round.go(&mut evening, "the results");
    round.end();
}

#[test]
fn a_story_looked_at_in_three_ways_is_gone_round() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut round = Round::default();
    evening.ctrl(Key::Num4);
    for (key, page) in [
        (Key::H, "the timeline"),
        (Key::ArrowRight, "a fact of the timeline"),
        (Key::W, "who’s who"),
        (Key::C, "coverage"),
        (Key::O, "events to put in order"),
    ] {
        evening.key(Key::Escape);
        evening.key(key);
        round.go(&mut evening, page);
    }
    round.end();
}

#[test]
fn a_deck_what_was_found_and_the_form_of_a_fact_are_gone_round() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut round = Round::default();
    evening.open_deck("The first men on the Moon");
    round.go(&mut evening, "a deck");
    evening.click("Rename");
    round.go(&mut evening, "a deck that gets another title");
    evening.ctrl(Key::F);
    evening.type_into("Search your facts", "who:armstrong");
    round.go(&mut evening, "what was found");
    let deck = DeckId::new("trump-petro-2026").unwrap();
    evening.app().apply(Command::ImproveFact(deck, "event.steering".parse().unwrap()));
    evening.wait_for("Right too: ");
    evening.click("Show empty fields");
    round.go(&mut evening, "the form of a fact");
    round.end();
}

#[test]
fn what_lies_over_a_page_is_gone_round_by_itself() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    let mut round = Round::default();
    evening.key(Key::Questionmark);
    round.go(&mut evening, "the keys");
    evening.key(Key::Escape);
    evening.ctrl(Key::K);
    evening.type_into("Find a command or a fact", "moon");
    evening.key(Key::ArrowDown);
    round.go(&mut evening, "the finder");
    round.end();
}
