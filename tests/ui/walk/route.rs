//! The way that the walk takes: every page there is to see in two sittings, and every state of it
//! that is drawn otherwise.

use egui::Key;
use newsdeck::app::{Command, Language, NightStep, Room, Theme};
use newsdeck::night::Mark;

use super::Walk;
use crate::evening::STORY;

const DAY_MILLIS: i64 = 86_400_000;

pub fn walk(language: Language, theme: Theme, size: [f32; 2], percent: u32) {
    let mut walk = Walk::begin(language, theme, size, percent);
    for room in Room::ALL {
        walk.go_to(room);
        walk.look(&format!("{room:?}, at the first start"));
    }
    walk.a_session();
    walk.a_quiz();
    walk.stories();
    walk.quiz_night();
    for room in Room::ALL {
        walk.go_to(room);
        walk.look(&format!("{room:?}, later"));
    }
    walk.figures();
    walk.settings_that_are_looked_for();
    walk.finder_and_keys();
    walk.decks();
    walk.trouble();
    assert!(walk.faults.is_empty(), "{}", walk.faults.join("\n"));
}

impl Walk {
    /// Six cards, with what unfolds beside them and the form of a fact.
    fn a_session(&mut self) {
        self.go_to(Room::Study);
        self.evening.app().apply(Command::StartStudy);
        self.evening.look();
        for card in 0..6 {
            self.look("Study, a card");
            self.evening.key(Key::Space);
            self.look("Study, an answer");
            if card == 3 {
                self.evening.key(Key::W);
                self.look("Study, why now");
                self.evening.key(Key::I);
                self.look("the form of a fact");
                self.click("improve-more");
                self.look("the form of a fact, with every field");
                self.evening.key(Key::Escape);
            }
            self.evening.key(if card % 3 == 1 { Key::Num1 } else { Key::Num2 });
        }
        self.evening.key(Key::Escape);
        self.look("Study, the end of a session");
    }

    fn a_quiz(&mut self) {
        self.go_to(Room::Quiz);
        self.evening.key(Key::Enter);
        for _ in 0..10 {
            self.look("Quiz, a question");
            self.evening.key(Key::A);
            self.look("Quiz, its answer");
            self.evening.key(Key::Enter);
        }
        self.look("Quiz, the result");
    }

    /// The three ways to look at a story, each with something chosen, and its puzzle.
    fn stories(&mut self) {
        self.go_to(Room::Stories);
        self.evening.key(Key::H);
        self.evening.key(Key::ArrowRight);
        self.look("Stories, a fact of the timeline");
        self.evening.key(Key::W);
        self.evening.key(Key::ArrowRight);
        self.look("Stories, who’s who");
        // The table of all facts is long: those that were met show all that there is to it.
        self.evening.key(Key::H);
        self.evening.key(Key::C);
        self.evening.key(Key::ArrowDown);
        self.look("Stories, coverage");
        self.evening.key(Key::O);
        self.look("Stories, events to put in order");
        self.evening.key(Key::C);
        self.look("Stories, their order");
        self.evening.key(Key::Escape);
    }

    /// An evening of six teams, its clock held so that nothing changes while one looks.
    fn quiz_night(&mut self) {
        self.go_to(Room::Night);
        self.evening.key(Key::Enter);
        self.look("Quiz night, before the first question");
        let mark = |team, mark| NightStep::Mark { question: 0, team, mark };
        let asked = [NightStep::Next, NightStep::Next, NightStep::Hold];
        self.take(&[&asked[..], &[mark(0, Mark::Right), mark(1, Mark::Half)]].concat());
        self.look("Quiz night, a question");
        self.take(&[NightStep::Void { question: 0 }, NightStep::Next, NightStep::Next]);
        self.look("Quiz night, an answer that does not count");
        let next_round = self.says("night-next-round");
        while !self.evening.says(&next_round) {
            self.take(&[NightStep::Next]);
        }
        self.look("Quiz night, between rounds");
        self.take(&[NightStep::End]);
        self.look("Quiz night, the results");
    }

    /// What came back on a later day, in pictures and tables, over the longest span.
    fn figures(&mut self) {
        self.evening.pass(2 * DAY_MILLIS);
        self.go_to(Room::Study);
        self.evening.app().apply(Command::StartStudy);
        self.evening.look();
        for card in 0..4 {
            self.evening.key(Key::Space);
            self.evening.key(if card == 2 { Key::Num1 } else { Key::Num2 });
        }
        self.evening.key(Key::Escape);
        self.go_to(Room::Progress);
        self.look("Progress, on another day");
        let longest = format!("{}: {}", self.says("progress-span"), self.says("progress-all"));
        self.evening.click(&longest);
        self.look("Progress, over all the time");
        self.click_each("progress-table");
        self.look("Progress, in tables");
    }

    fn settings_that_are_looked_for(&mut self) {
        self.go_to(Room::Settings);
        self.click("retention-cost-table");
        self.look("Settings, what it costs to know more as a table");
        self.type_into("settings-search", "zxqv");
        self.look("Settings, none that is called so");
    }

    fn finder_and_keys(&mut self) {
        self.go_to(Room::Today);
        self.evening.key(Key::Questionmark);
        self.look("the keys");
        self.evening.key(Key::Escape);
        self.evening.ctrl(Key::K);
        self.look_once("the finder");
        self.type_into("gesture-find", "petro");
        self.evening.key(Key::ArrowDown);
        self.look_once("the finder, what it found");
        self.type_into("gesture-find", "zxqv");
        self.look_once("the finder, nothing found");
        self.evening.key(Key::Escape);
        self.evening.ctrl(Key::F);
        self.type_into("search-name", "who:petor");
        self.evening.key(Key::ArrowDown);
        self.evening.key(Key::Enter);
        self.look_once("Library, what was found");
        self.evening.ctrl(Key::F);
        self.evening.key(Key::Escape);
    }

    /// The page of a deck with what unfolds there, one with mistakes, then a file that asks.
    fn decks(&mut self) {
        self.evening.open_deck("Getting to know Newsdeck");
        self.look("a deck");
        self.click("command-rename-deck");
        self.look("a deck, its title being typed");
        self.click("command-export-deck");
        self.look("a deck, a copy being saved");
        self.click("command-archive-deck");
        self.look("a deck in the archive");
        self.evening.key(Key::Escape);
        let mistaken = STORY
            .replace("id = \"trump-petro-2026\"", "id = \"moon\"")
            .replace("actor = \"nixon\"", "acter = \"nixon\"")
            .replace("speaker = \"aldrin\"", "speaker = \"aldrim\"");
        self.bring("mistaken.toml", &mistaken);
        self.evening.open_deck("The first men on the Moon");
        self.click("deck-show-problems");
        self.look("a deck with mistakes");
        self.evening.key(Key::Escape);
        let (_, text) = newsdeck::library::shipped().next().unwrap();
        self.bring("brought.toml", &text.replace("title = \"Trump", "title = \"On Trump"));
        self.look("a file that asks");
    }

    fn bring(&mut self, name: &str, text: &str) {
        let file = self.evening.folder().join(name);
        std::fs::write(&file, text).unwrap();
        self.evening.app().apply(Command::AddDeck(file));
        self.evening.look();
    }

    /// Two things that went wrong: one bar, then both.
    fn trouble(&mut self) {
        self.bring("letter.toml", "Dear reader,\n");
        self.bring("card.toml", "Wish you were here.\n");
        self.look("trouble");
        self.click_each("notice-more");
        self.look("all trouble");
    }
}
