//! A walk through every page, in every size that people use: no text is cut off, none lies on
//! another, all of it stands out from what it lies on, and what can be used has a name and is large
//! enough to be hit.

mod route;

use egui::{Key, Role};
use egui_kittest::kittest::Queryable;
use newsdeck::app::{Command, Language, NightStep, Room, Setting, Theme};

use crate::english;
use crate::evening::Evening;
use crate::messages::{is_made_of, message, names, wordings_of};
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
        let mut screens = 0;
        loop {
            let before = self.evening.window.output().shapes.clone();
            self.note(page);
            self.evening.key(Key::PageDown);
            if self.evening.window.output().shapes == before {
                break;
            }
            screens += 1;
            assert!(screens < MOST_SCREENS, "{page} never ends");
        }
        for _ in 0..screens {
            self.evening.key(Key::PageUp);
        }
    }

    /// Looks at what does not scroll as a page does.
    fn look_once(&mut self, page: &str) {
        self.let_what_was_said_pass();
        self.note(page);
    }

    fn note(&mut self, page: &str) {
        for fault in self.faults_here() {
            let told = format!("{}, {page}: {fault}", self.surroundings);
            if !self.faults.contains(&told) {
                self.faults.push(told);
            }
        }
    }

    /// Words of another language count among them, also those that are only heard.
    fn faults_here(&self) -> Vec<String> {
        let window = &self.evening.window;
        let texts = painted(&window.output().shapes);
        let mut faults = faults_of(&texts, window);
        if self.language != Language::English {
            let painted = texts.into_iter().map(|text| text.words);
            let said = painted.chain(names(&self.evening));
            let left = said.filter(|words| english::is_only_english(words));
            faults.extend(left.map(|words| format!("in English: “{words}”")));
        }
        faults
    }

    /// Words said in passing may lie on the page for a while.
    fn let_what_was_said_pass(&mut self) {
        for _ in 0..FRAMES_OF_A_TOAST {
            if self.evening.window.query_all_by_role(Role::Status).next().is_none() {
                break;
            }
            self.evening.window.step();
        }
        self.evening.look();
    }

    fn take(&mut self, steps: &[NightStep]) {
        for step in steps {
            self.evening.app().apply(Command::Night(step.clone()));
            self.evening.look();
        }
    }

    fn go_to(&mut self, room: Room) {
        self.evening.app().apply(Command::GoTo(room));
        self.evening.look();
    }

    /// What the message of this name says, or begins with.
    fn says(&self, name: &str) -> String {
        message(self.language, name)
    }

    /// Presses what is called by the message of this name.
    fn click(&mut self, name: &str) {
        let label = self.says(name);
        self.evening.click(&label);
    }

    /// Presses everything that is called by the message of this name, whatever is put in.
    fn click_each(&mut self, name: &str) {
        let wordings = wordings_of(self.language, name);
        let is_called = |it: &String| wordings.iter().any(|pieces| is_made_of(it, pieces));
        for label in names(&self.evening).into_iter().filter(is_called).collect::<Vec<_>>() {
            self.evening.click(&label);
        }
    }

    fn type_into(&mut self, name: &str, text: &str) {
        let label = self.says(name);
        self.evening.type_into(&label, text);
    }
}

#[test]
fn nothing_is_wrong_in_a_usual_window() {
    route::walk(Language::English, Theme::Dark, [1280.0, 800.0], 100);
}

#[test]
fn nothing_is_wrong_in_a_small_window() {
    route::walk(Language::English, Theme::Light, [900.0, 600.0], 100);
}

#[test]
fn nothing_is_wrong_with_large_text() {
    route::walk(Language::English, Theme::Dark, [1280.0, 800.0], 175);
}

#[test]
fn nothing_is_wrong_in_a_small_window_with_large_text() {
    route::walk(Language::English, Theme::Light, [900.0, 600.0], 175);
}

#[test]
fn nothing_is_wrong_at_twice_the_text_size() {
    route::walk(Language::English, Theme::Light, [1280.0, 800.0], 200);
}

#[test]
fn nothing_is_wrong_in_a_small_window_at_twice_the_text_size() {
    route::walk(Language::English, Theme::Dark, [900.0, 600.0], 200);
}

#[test]
fn nothing_is_wrong_or_in_english_in_spanish() {
    route::walk(Language::Spanish, Theme::Dark, [900.0, 600.0], 100);
}

#[test]
fn nothing_is_wrong_or_in_english_in_spanish_with_large_text() {
    route::walk(Language::Spanish, Theme::Dark, [1280.0, 800.0], 175);
}

#[test]
fn nothing_is_wrong_or_in_english_in_spanish_at_twice_the_text_size() {
    route::walk(Language::Spanish, Theme::Light, [900.0, 600.0], 200);
}
