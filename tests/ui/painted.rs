//! What a window shows, text by text as it was painted, and what is wrong with it: cut off, lying
//! on another, too weak for its surface; and what can be used without having a name, or is too small
//! to be hit.

use egui::accesskit::Action;
use egui::epaint::{ClippedShape, Shape, TextShape};
use egui::{Color32, Rect, Role};
use egui_kittest::Harness;
use egui_kittest::kittest::{AccessKitNode, NodeT, Queryable};

#[path = "../../src/ui/theme/wcag.rs"]
mod wcag;

use wcag::contrast;

/// The ink of a letter may stand out of its box by this much, in points.
const OVERHANG: f32 = 1.5;
/// Two texts that share less than this lie beside one another, in points.
const TOUCH: f32 = 2.5;
/// What text needs against its surface; large text, from so many points on, needs less.
const LEAST_CONTRAST: f64 = 4.5;
const LEAST_CONTRAST_LARGE: f64 = 3.0;
const LARGE: f32 = 24.0;
/// What can be pressed is at least so high and wide, in points.
const LEAST_TARGET: f32 = 24.0;
/// What is pressed. A mark in a picture is as large as what it stands for, and text to be selected
/// as large as its letters.
const PRESSED: [Role; 9] = [
    Role::Button,
    Role::CheckBox,
    Role::Link,
    Role::ListBoxOption,
    Role::MultilineTextInput,
    Role::RadioButton,
    Role::SpinButton,
    Role::Tab,
    Role::TextInput,
];

/// Something painted that hides what lies under it, and its colour.
type Surface = (Rect, Color32);

/// A text as it was painted, and what of the window it may be painted on.
pub struct Painted {
    pub words: String,
    is_cut_short: bool,
    /// Around the ink of each row.
    rows: Vec<Rect>,
    clip: Rect,
    /// Surfaces that were painted over it since, and hide what they cover.
    covers: Vec<Rect>,
    /// Its colours with their sizes, and what it lies on.
    inks: Vec<(Color32, f32)>,
    under: Option<Color32>,
}

impl Painted {
    fn new(text: &TextShape, clip: Rect, surfaces: &[Surface]) -> Self {
        let rows = text.galley.rows.iter().map(|row| {
            let ink = row.row.visuals.mesh_bounds;
            ink.translate(row.pos.to_vec2() + text.pos.to_vec2())
        });
        let rows: Vec<Rect> =
            rows.filter(|ink| ink.is_positive() && is_on_view(*ink, clip)).collect();
        let lies_on = |row: &Rect| {
            let under = surfaces.iter().rev().find(|(surface, _)| surface.contains(row.center()));
            under.map(|(_, colour)| *colour)
        };
        Self {
            words: text.galley.text().to_owned(),
            is_cut_short: text.galley.elided,
            clip,
            covers: Vec::new(),
            inks: inks(text),
            under: rows.first().and_then(lies_on),
            rows,
        }
    }

    /// Whether all of it can be read where it was painted.
    pub fn is_whole(&self) -> bool {
        let within = |ink: &Rect| self.clip.expand(OVERHANG).contains_rect(*ink);
        !self.is_cut_short && !self.rows.is_empty() && self.rows.iter().all(within)
    }

    /// Words that were cut short on purpose count as cut off where nothing says them in full.
    fn is_cut(&self, says: impl Fn(&str) -> bool) -> bool {
        let beyond = |ink: &Rect| {
            ink.left() < self.clip.left() - OVERHANG || ink.right() > self.clip.right() + OVERHANG
        };
        self.is_cut_short && !says(&self.words) || self.rows.iter().any(beyond)
    }

    /// Its contrast with what it lies on, where that is less than can be read.
    fn weakness(&self) -> Option<f64> {
        let under = self.under?;
        let ratios = self.inks.iter().map(|(ink, size)| {
            let least = if *size >= LARGE { LEAST_CONTRAST_LARGE } else { LEAST_CONTRAST };
            (contrast(*ink, under), least)
        });
        ratios.filter(|(ratio, least)| ratio < least).map(|(ratio, _)| ratio).reduce(f64::min)
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

pub fn painted(shapes: &[ClippedShape]) -> Vec<Painted> {
    fn collect(shape: &Shape, clip: Rect, into: &mut Vec<Painted>, surfaces: &mut Vec<Surface>) {
        match shape {
            Shape::Text(text) => into.push(Painted::new(text, clip, surfaces)),
            Shape::Rect(surface) if surface.fill.is_opaque() => {
                let cover = surface.rect.intersect(clip);
                into.iter_mut().for_each(|text| text.covers.push(cover));
                surfaces.push((cover, surface.fill));
            }
            Shape::Vec(shapes) => {
                shapes.iter().for_each(|shape| collect(shape, clip, into, surfaces));
            }
            _ => {}
        }
    }
    let (mut found, mut surfaces) = (Vec::new(), Vec::new());
    for clipped in shapes {
        collect(&clipped.shape, clipped.clip_rect, &mut found, &mut surfaces);
    }
    found.retain(|text| !text.rows.is_empty());
    found
}

/// What is wrong with these texts of `window`, and with what can be used there, in words.
pub fn faults_of<State>(texts: &[Painted], window: &Harness<'_, State>) -> Vec<String> {
    let says = |words: &str| window.query_all_by_label_contains(words).next().is_some();
    let mut faults = Vec::new();
    nameless(&window.root().accesskit_node(), &mut faults);
    faults.extend(small(window));
    for (place, text) in texts.iter().enumerate() {
        if text.is_cut(says) {
            faults.push(format!("cut off: “{}”", text.words));
        }
        if let Some(ratio) = text.weakness() {
            faults.push(format!("{ratio:.1}:1 is too weak: “{}”", text.words));
        }
        for other in texts[..place].iter().filter(|other| text.lies_on(other)) {
            faults.push(format!("“{}” lies on “{}”", text.words, other.words));
        }
    }
    faults
}

/// What can be used and is called nothing, or is nothing that one has heard of.
fn nameless(node: &AccessKitNode<'_>, faults: &mut Vec<String>) {
    if node.is_hidden() {
        return;
    }
    // Scroll bars are the toolkit's own, and moved by the keys of the page.
    let is_used = node.data().supports_action(Action::Click);
    if is_used && node.role() != Role::ScrollBar {
        let name = node.label().or_else(|| node.value()).unwrap_or_default();
        if name.trim().is_empty() && !node.is_text_input() {
            faults.push(format!("{:?} without a name", node.role()));
        } else if matches!(node.role(), Role::Unknown | Role::GenericContainer) {
            faults.push(format!("“{name}” without a role"));
        }
    }
    node.children().for_each(|child| nameless(&child, faults));
}

/// What can be pressed and is too small for an unsteady hand.
fn small<State>(window: &Harness<'_, State>) -> Vec<String> {
    let nodes = window.root().children_recursive();
    let targets = nodes.filter(|node| {
        let told = node.accesskit_node();
        told.data().supports_action(Action::Click)
            && !told.is_hidden()
            && !told.is_disabled()
            && PRESSED.contains(&told.role())
    });
    let small = targets.filter_map(|node| {
        let (size, told) = (node.rect().size(), node.accesskit_node());
        let is_small = size.min_elem() < LEAST_TARGET - 0.5;
        let name = told.label().or_else(|| told.value()).unwrap_or_default();
        is_small.then(|| format!("{:?} “{name}” is {:.0}×{:.0}", told.role(), size.x, size.y))
    });
    small.collect()
}

/// The colours of a text with their sizes; none of what is just coming, or is half seen through.
fn inks(text: &TextShape) -> Vec<(Color32, f32)> {
    let is_there = text.opacity_factor >= 1.0;
    let sections = text.galley.job.sections.iter().filter(|_| is_there);
    let ink = |drawn: Color32| match text.override_text_color {
        Some(ink) => ink,
        None if drawn == Color32::PLACEHOLDER => text.fallback_color,
        None => drawn,
    };
    let inks = sections.map(|part| (ink(part.format.color), part.format.font_id.size));
    inks.filter(|(ink, _)| ink.is_opaque()).collect()
}

/// What is looked for is found where it is.
#[test]
fn a_text_beyond_its_edge_one_on_another_and_a_weak_one_are_found() {
    let mut window = Harness::new_ui(|ui| {
        let (rect, _) = ui.allocate_exact_size(egui::vec2(200.0, 60.0), egui::Sense::hover());
        ui.painter().rect_filled(rect, 0.0, Color32::BLACK);
        let narrow = ui.painter().with_clip_rect(rect.with_max_x(rect.left() + 40.0));
        let text = |painter: &egui::Painter, at, words: &str, ink| {
            let (align, font) = (egui::Align2::LEFT_TOP, egui::FontId::proportional(14.0));
            painter.text(at, align, words, font, ink);
        };
        text(&narrow, rect.left_top(), "reaches beyond its edge", Color32::WHITE);
        text(ui.painter(), rect.left_center(), "below", Color32::WHITE);
        text(ui.painter(), rect.left_center(), "above", Color32::WHITE);
        text(ui.painter(), rect.center_top(), "dim", Color32::DARK_GRAY);
    });
    window.run();
    let found = faults_of(&painted(&window.output().shapes), &window);
    assert_eq!(
        found,
        [
            "cut off: “reaches beyond its edge”",
            "“above” lies on “below”",
            "3.3:1 is too weak: “dim”",
        ]
    );
}
