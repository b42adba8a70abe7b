//! The key sheet: what the keys do, those of this page first. `?` opens and closes it.

use egui::{Align, Frame, Key, Layout, Margin, Modifiers, ScrollArea, Sense, Ui, UiBuilder, vec2};

use crate::app::Settings;
use crate::ui::keys::{Binding, GESTURES, everywhere};
use crate::ui::theme::{CONTROL_HEIGHT, GAP, GAP_LARGE, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{
    Button, KeyCaps, Lie, as_heading, hanging, kicker, paragraph, sheet, sheet_room, title, unheard,
};
use crate::ui::words::t;

/// As wide as two columns of keys, and as one.
const WIDTH: f32 = 860.0;
const NARROW_WIDTH: f32 = 460.0;
/// What the heading takes of a sheet, and its margin.
const AROUND: f32 = 110.0;
const MARGIN: f32 = 24.0;
/// The keys are so wide at most; what they do stands beside them.
const KEYS_WIDTH: f32 = 130.0;
/// One press of an arrow scrolls this far, in points.
const LINE: f32 = 48.0;

/// A line of the sheet: keys, and what they do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub keys: Vec<String>,
    pub deed: String,
}

/// What the keys of this page do, each thing once with all the keys that do it.
pub fn of_page(page: &[Binding]) -> Vec<Line> {
    lines(page.iter().map(|binding| (binding.chord.name(), binding.label)))
}

/// What works everywhere.
pub fn of_all(settings: &Settings) -> Vec<Line> {
    let gestures = GESTURES
        .into_iter()
        .flat_map(|(_, chords, label)| chords.iter().map(move |chord| (chord.name(), label)));
    let bindings = everywhere(settings);
    let bindings = bindings.iter().map(|binding| (binding.chord.name(), binding.label));
    lines(gestures.chain(bindings))
}

fn lines(keys: impl Iterator<Item = (String, &'static str)>) -> Vec<Line> {
    let mut lines: Vec<(&str, Line)> = Vec::new();
    for (key, label) in keys {
        match lines.iter_mut().find(|(other, _)| *other == label) {
            Some((_, line)) => line.keys.push(key),
            None => lines.push((label, Line { keys: vec![key], deed: t(label) })),
        }
    }
    lines.into_iter().map(|(_, line)| line).collect()
}

/// Draws the sheet; returns whether it stays open.
pub fn show(ui: &Ui, settings: &Settings, page: &[Binding]) -> bool {
    let (own, all) = (of_page(page), of_all(settings));
    let is_wide = ui.ctx().content_rect().width() >= WIDTH + 2.0 * GAP && !own.is_empty();
    let width = if is_wide { WIDTH } else { NARROW_WIDTH };
    let most = sheet_room(ui, Lie::Middle, AROUND);
    let shown = sheet(ui, "keys", &t("key-sheet"), Lie::Middle, width, |ui| {
        Frame::new().inner_margin(Margin::same(MARGIN as i8)).show(ui, |ui| {
            let is_closed = head(ui);
            ui.add_space(GAP_SMALL);
            ScrollArea::vertical().max_height(most).auto_shrink([false, true]).show(ui, |ui| {
                scroll_by_key(ui);
                if is_wide {
                    ui.columns(2, |columns| {
                        group(&mut columns[0], "keys-of-page", &own);
                        group(&mut columns[1], "keys-of-all", &all);
                    });
                } else {
                    if !own.is_empty() {
                        group(ui, "keys-of-page", &own);
                        ui.add_space(GAP_LARGE);
                    }
                    group(ui, "keys-of-all", &all);
                }
            });
            is_closed
        })
    });
    !shown.is_left && !shown.inner.inner
}

/// The heading and the way out; whether that was taken.
fn head(ui: &mut Ui) -> bool {
    let size = vec2(ui.available_width(), CONTROL_HEIGHT);
    let (line, _) = ui.allocate_exact_size(size, Sense::hover());
    let middle = Layout::left_to_right(Align::Center);
    title(&mut ui.new_child(UiBuilder::new().max_rect(line).layout(middle)), &t("key-sheet"));
    let (close, key) = (t("key-sheet-close"), t("key-escape"));
    hanging(ui, line, Button::icon_only(Icon::Close, &close).key(&key)).clicked()
}

fn group(ui: &mut Ui, name: &str, lines: &[Line]) {
    let name = t(name);
    let heading = kicker(ui, &name);
    as_heading(ui, heading, &name, 3);
    ui.add_space(GAP_SMALL);
    ui.spacing_mut().item_spacing = vec2(GAP, GAP_SMALL);
    for line in lines {
        ui.horizontal_top(|ui| {
            KeyCaps { keys: &line.keys, width: KEYS_WIDTH, deed: &line.deed }.show(ui);
            unheard(ui, |ui| paragraph(ui, Type::Body, &line.deed, Palette::of(ui).ink));
        });
    }
}

/// Nothing on the sheet needs the arrows but reading on.
fn scroll_by_key(ui: &Ui) {
    let page = (ui.clip_rect().height() - LINE).max(LINE);
    let mut down = 0.0;
    for (key, far) in [
        (Key::ArrowDown, LINE),
        (Key::ArrowUp, -LINE),
        (Key::PageDown, page),
        (Key::PageUp, -page),
        (Key::Space, page),
    ] {
        let presses = ui.input_mut(|input| input.count_and_consume_key(Modifiers::NONE, key));
        down += far * presses as f32;
    }
    if down != 0.0 {
        ui.scroll_with_delta(vec2(0.0, -down));
    }
}
