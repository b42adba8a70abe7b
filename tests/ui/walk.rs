//! A walk through every page, in every size that people use: no text is cut off, none lies on
//! another, all of it stands out from what it lies on, and nothing that can be used is without a
//! name.

use egui::Key;
use newsdeck::app::{Command, Language, NightStep, Room, Setting, Theme};
use newsdeck::night::Mark;

use crate::english;
use crate::evening::Evening;
use crate::painted::{faults_of, painted};

/// No page is longer than this many screens.
const MOST_SCREENS: usize = 40;
/// After so many frames what was said in passing is gone.
const FRAMES_OF_A_TOAST: usize = 40;

/// Goes through the program, and says at every stop what is wrong there.
struct Walk {
    evening: Evening,
    language: Language,
    surroundings: String,
    faults: Vec<String>,
}

impl Walk {
    fn begin(language: Language, theme: Theme, size: [f32; 2], percent: u32) -> Self {
        let mut evening = Evening::first(size);
        evening.app().apply(Command::Set(Setting::Language(language)));
        evening.app().apply(Command::Set(Setting::Theme(theme)));
        evening.app().apply(Command::Set(Setting::TextPercent(percent)));
        let surroundings = format!("{language:?}, {}×{} at {percent} %", size[0], size[1]);
        Self { evening, language, surroundings, faults: Vec::new() }
    }

    /// Looks at the page from its top to its end.
    fn look(&mut self, page: &str) {
        self.let_what_was_said_pass();
        for screen in 0..MOST_SCREENS {
            let before = self.evening.window.output().shapes.clone();
            for fault in self.faults_here() {
                let told = format!("{}, {page}: {fault}", self.surroundings);
                if !self.faults.contains(&told) {
                    self.faults.push(told);
                }
            }
            self.evening.key(Key::PageDown);
            if self.evening.window.output().shapes == before {
                break;
            }
            assert!(screen + 1 < MOST_SCREENS, "{page} never ends");
        }
        for _ in 0..MOST_SCREENS {
            self.evening.window.key_press(Key::PageUp);
        }
        self.evening.look();
    }

    /// Words of another language count among them.
    fn faults_here(&self) -> Vec<String> {
        let window = &self.evening.window;
        let texts = painted(&window.output().shapes);
        let mut faults = faults_of(&texts, window);
        if self.language != Language::English {
            let left = texts.iter().filter(|text| english::is_only_english(&text.words));
            faults.extend(left.map(|text| format!("in English: “{}”", text.words)));
        }
        faults
    }

    /// Words said in passing may lie on the page for a while.
    fn let_what_was_said_pass(&mut self) {
        for _ in 0..FRAMES_OF_A_TOAST {
            self.evening.window.step();
        }
        self.evening.look();
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
        self.take(&[NightStep::Next, NightStep::Next]);
        self.look("Quiz night, an answer");
        self.take(&[NightStep::End]);
        self.look("Quiz night, the results");
    }

    /// The page of a deck with what unfolds there, then a file that asks.
    fn decks(&mut self, language: Language) {
        let [rename, copy, archive] = match language {
            Language::Spanish => ["Cambiar el título", "Guardar una copia", "Archivar"],
            Language::English | Language::System => ["Rename", "Save a copy", "Archive"],
        };
        self.evening.open_deck("Getting to know Newsdeck");
        self.look("a deck");
        self.evening.click(rename);
        self.look("a deck, its title being typed");
        self.evening.click(copy);
        self.look("a deck, a copy being saved");
        self.evening.click(archive);
        self.look("a deck in the archive");
        self.evening.key(Key::Escape);
        let (_, text) = newsdeck::library::shipped().next().unwrap();
        let file = self.evening.folder().join("brought.toml");
        std::fs::write(&file, text.replace("title = \"Trump", "title = \"On Trump")).unwrap();
        self.evening.app().apply(Command::AddDeck(file));
        self.look("a file that asks");
    }

    fn take(&mut self, steps: &[NightStep]) {
        for step in steps {
            self.evening.app().apply(Command::Night(*step));
            self.evening.look();
        }
    }

    fn go_to(&mut self, room: Room) {
        self.evening.app().apply(Command::GoTo(room));
        self.evening.look();
    }
}

/// Every page there is to see in two sittings.
fn walk(language: Language, theme: Theme, size: [f32; 2], percent: u32) {
    let mut walk = Walk::begin(language, theme, size, percent);
    let all_fields = match language {
        Language::Spanish => "Mostrar campos vacíos",
        Language::English | Language::System => "Show empty fields",
    };
    for room in Room::ALL {
        walk.go_to(room);
        walk.look(&format!("{room:?}, at the first start"));
    }
    walk.go_to(Room::Study);
    walk.evening.app().apply(Command::StartStudy);
    walk.evening.look();
    for card in 0..6 {
        walk.look("Study, a card");
        walk.evening.key(Key::Space);
        walk.look("Study, an answer");
        if card == 3 {
            walk.evening.key(Key::W);
            walk.look("Study, why now");
            walk.evening.key(Key::I);
            walk.look("the form of a fact");
            walk.evening.click(all_fields);
            walk.look("the form of a fact, with every field");
            walk.evening.key(Key::Escape);
        }
        walk.evening.key(if card % 3 == 1 { Key::Num1 } else { Key::Num2 });
    }
    walk.evening.key(Key::Escape);
    walk.look("Study, the end of a session");
    walk.go_to(Room::Quiz);
    walk.evening.key(Key::Enter);
    for _ in 0..10 {
        walk.look("Quiz, a question");
        walk.evening.key(Key::A);
        walk.look("Quiz, its answer");
        walk.evening.key(Key::Enter);
    }
    walk.look("Quiz, the result");
    walk.stories();
    walk.quiz_night();
    for room in Room::ALL {
        walk.go_to(room);
        walk.look(&format!("{room:?}, later"));
    }
    walk.decks(language);
    assert!(walk.faults.is_empty(), "{}", walk.faults.join("\n"));
}

#[test]
fn nothing_is_cut_off_in_a_usual_window() {
    walk(Language::English, Theme::Dark, [1280.0, 800.0], 100);
}

#[test]
fn nothing_is_cut_off_in_a_small_window() {
    walk(Language::English, Theme::Light, [900.0, 600.0], 100);
}

#[test]
fn nothing_is_cut_off_at_twice_the_text_size() {
    walk(Language::English, Theme::Light, [1280.0, 800.0], 200);
}

#[test]
fn nothing_is_cut_off_in_a_small_window_at_twice_the_text_size() {
    walk(Language::English, Theme::Dark, [900.0, 600.0], 200);
}

#[test]
fn nothing_is_cut_off_or_in_english_in_spanish() {
    walk(Language::Spanish, Theme::Dark, [900.0, 600.0], 100);
}

#[test]
fn nothing_is_cut_off_or_in_english_in_spanish_at_twice_the_text_size() {
    walk(Language::Spanish, Theme::Light, [900.0, 600.0], 200);
}
