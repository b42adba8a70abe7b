//! A walk through every page, in every size that people use: no text is cut off, none lies on
//! another, and nothing that can be used is without a name (the harness fails on the last by
//! itself).

use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Key, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable;
use newsdeck::app::{Command, Language, NightStep, Room, Setting};
use newsdeck::night::Mark;

use crate::english;
use crate::evening::Evening;

/// The ink of a letter may stand out of its box by this much, in points.
const OVERHANG: f32 = 1.5;
/// Two texts that share less than this lie beside one another, in points.
const TOUCH: f32 = 2.5;
/// No page is longer than this many screens.
const MOST_SCREENS: usize = 40;
/// After so many frames what was said in passing is gone.
const FRAMES_OF_A_TOAST: usize = 40;

/// A text as it was painted, and what of the window it may be painted on.
struct Painted {
    words: String,
    is_cut_short: bool,
    /// Around the ink of each row.
    rows: Vec<Rect>,
    clip: Rect,
    /// Surfaces that were painted over it since, and hide what they cover.
    covers: Vec<Rect>,
}

impl Painted {
    fn new(text: &TextShape, clip: Rect) -> Self {
        let rows = text.galley.rows.iter().map(|row| {
            let ink = row.row.visuals.mesh_bounds;
            ink.translate(row.pos.to_vec2() + text.pos.to_vec2())
        });
        Self {
            words: text.galley.text().to_owned(),
            is_cut_short: text.galley.elided,
            rows: rows.filter(|ink| ink.is_positive() && is_on_view(*ink, clip)).collect(),
            clip,
            covers: Vec::new(),
        }
    }

    /// Words that were cut short on purpose count as cut off where nothing says them in full.
    fn is_cut(&self, says: impl Fn(&str) -> bool) -> bool {
        let beyond = |ink: &Rect| {
            ink.left() < self.clip.left() - OVERHANG || ink.right() > self.clip.right() + OVERHANG
        };
        self.is_cut_short && !says(&self.words) || self.rows.iter().any(beyond)
    }

    /// Whether it lies on one that was painted before.
    fn lies_on(&self, other: &Self) -> bool {
        // What was painted over both hides neither from the other.
        let between = &other.covers[..other.covers.len() - self.covers.len()];
        let shared = |a: &Rect, b: &Rect| {
            let both = a.intersect(*b).intersect(self.clip).intersect(other.clip);
            let is_hidden = between.iter().any(|cover| cover.contains_rect(both));
            both.width() > TOUCH && both.height() > TOUCH && !is_hidden
        };
        self.rows.iter().any(|a| other.rows.iter().any(|b| shared(a, b)))
    }
}

/// What only peeps in at the edge of a page that scrolls is not there to be read.
fn is_on_view(ink: Rect, clip: Rect) -> bool {
    let seen = ink.intersect(clip);
    seen.width() > 0.0 && seen.height() > ink.height() / 2.0
}

fn painted(shapes: &[ClippedShape]) -> Vec<Painted> {
    fn collect(shape: &Shape, clip: Rect, into: &mut Vec<Painted>) {
        match shape {
            Shape::Text(text) => into.push(Painted::new(text, clip)),
            Shape::Rect(surface) if surface.fill.is_opaque() => {
                let cover = surface.rect.intersect(clip);
                into.iter_mut().for_each(|text| text.covers.push(cover));
            }
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, into)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for clipped in shapes {
        collect(&clipped.shape, clipped.clip_rect, &mut found);
    }
    found.retain(|text| !text.rows.is_empty());
    found
}

/// What is wrong with what is on the screen, in words.
fn faults<State>(window: &Harness<'_, State>) -> Vec<String> {
    faults_of(&painted(&window.output().shapes), window)
}

fn faults_of<State>(texts: &[Painted], window: &Harness<'_, State>) -> Vec<String> {
    let says = |words: &str| window.query_all_by_label_contains(words).next().is_some();
    let mut faults = Vec::new();
    for (place, text) in texts.iter().enumerate() {
        if text.is_cut(says) {
            faults.push(format!("cut off: “{}”", text.words));
        }
        for other in texts[..place].iter().filter(|other| text.lies_on(other)) {
            faults.push(format!("“{}” lies on “{}”", text.words, other.words));
        }
    }
    faults
}

/// Goes through the program, and says at every stop what is wrong there.
struct Walk {
    evening: Evening,
    language: Language,
    surroundings: String,
    faults: Vec<String>,
}

impl Walk {
    fn begin(language: Language, size: [f32; 2], percent: u32) -> Self {
        let mut evening = Evening::first(size);
        evening.app().apply(Command::Set(Setting::Language(language)));
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
fn walk(language: Language, size: [f32; 2], percent: u32) {
    let mut walk = Walk::begin(language, size, percent);
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
    walk(Language::English, [1280.0, 800.0], 100);
}

#[test]
fn nothing_is_cut_off_in_a_small_window() {
    walk(Language::English, [900.0, 600.0], 100);
}

#[test]
fn nothing_is_cut_off_at_twice_the_text_size() {
    walk(Language::English, [1280.0, 800.0], 200);
}

#[test]
fn nothing_is_cut_off_in_a_small_window_at_twice_the_text_size() {
    walk(Language::English, [900.0, 600.0], 200);
}

#[test]
fn nothing_is_cut_off_or_in_english_in_spanish() {
    walk(Language::Spanish, [900.0, 600.0], 100);
}

#[test]
fn nothing_is_cut_off_or_in_english_in_spanish_at_twice_the_text_size() {
    walk(Language::Spanish, [900.0, 600.0], 200);
}

/// What the walk looks for is found where it is.
#[test]
fn a_text_beyond_its_edge_and_one_on_another_are_found() {
    let mut window = Harness::new_ui(|ui| {
        let (rect, _) = ui.allocate_exact_size(egui::vec2(200.0, 60.0), egui::Sense::hover());
        let narrow = ui.painter().with_clip_rect(rect.with_max_x(rect.left() + 40.0));
        let text = |painter: &egui::Painter, at, words: &str| {
            let (align, font) = (egui::Align2::LEFT_TOP, egui::FontId::proportional(14.0));
            painter.text(at, align, words, font, egui::Color32::RED);
        };
        text(&narrow, rect.left_top(), "reaches beyond its edge");
        text(ui.painter(), rect.left_center(), "below");
        text(ui.painter(), rect.left_center(), "above");
    });
    window.run();
    let found = faults(&window);
    assert_eq!(found, ["cut off: “reaches beyond its edge”", "“above” lies on “below”"]);
}
