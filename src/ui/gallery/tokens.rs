//! Colours, distances, icons, and the type scale.

use egui::{Color32, CornerRadius, Sense, Stroke, StrokeKind, Ui, Vec2, vec2};

use super::part;
use crate::ui::theme::{
    ACTION_HEIGHT, CARD_PADDING, CONTROL_HEIGHT, GAP, GAP_LARGE, GAP_SMALL, GAP_TINY, HAIRLINE,
    ICON_LARGE, Icon, PAGE_MARGIN, Palette, RADIUS_SMALL, Type,
};
use crate::ui::widget::{muted, paragraph, sign};

const SWATCH: Vec2 = vec2(124.0, 46.0);
/// So many stand in a row.
const SWATCHES: usize = 5;
const ICONS: usize = 7;

/// The board of tokens.
pub(super) fn show(ui: &mut Ui) {
    let p = Palette::of(ui);
    part(ui, "Surfaces and lines", |ui| {
        swatches(
            ui,
            &[
                ("page", p.page),
                ("raised", p.raised),
                ("sunken", p.sunken),
                ("hairline", p.hairline),
                ("border", p.border),
            ],
        );
    });
    part(ui, "Ink", |ui| {
        swatches(
            ui,
            &[
                ("ink", p.ink),
                ("muted", p.muted),
                ("accent", p.accent),
                ("accent_fill", p.accent_fill),
                ("accent_fill_hovered", p.accent_fill_hovered),
                ("on_accent", p.on_accent),
            ],
        );
    });
    part(ui, "Meaning", |ui| {
        swatches(
            ui,
            &[
                ("accent_tint", p.accent_tint),
                ("right", p.right),
                ("right_tint", p.right_tint),
                ("wrong", p.wrong),
                ("wrong_tint", p.wrong_tint),
                ("caution", p.caution),
                ("caution_tint", p.caution_tint),
            ],
        );
    });
    part(ui, "The calendar", |ui| {
        let heat = p.heat.into_iter().enumerate().map(|(at, shade)| (HEAT[at], shade));
        swatches(ui, &heat.collect::<Vec<_>>());
    });
    part(ui, "Options on the big screen", |ui| {
        let seats = p.seats.into_iter().enumerate().map(|(at, shade)| (SEATS[at], shade));
        swatches(ui, &seats.collect::<Vec<_>>());
    });
    part(ui, "Distances", distances);
    part(ui, "Icons", icons);
}

const SEATS: [&str; 4] = ["seat 0", "seat 1", "seat 2", "seat 3"];

const HEAT: [&str; 4] = ["heat 0", "heat 1", "heat 2", "heat 3"];

fn swatches(ui: &mut Ui, colours: &[(&str, Color32)]) {
    let edge = Stroke::new(HAIRLINE, Palette::of(ui).hairline);
    rows(ui, SWATCHES, colours, |ui, (name, colour)| {
        let (rect, _) = ui.allocate_exact_size(SWATCH, Sense::hover());
        let radius = CornerRadius::same(RADIUS_SMALL);
        ui.painter().rect(rect, radius, *colour, edge, StrokeKind::Inside);
        muted(ui, name);
    });
}

/// `items` in rows of so many.
fn rows<T>(ui: &mut Ui, across: usize, items: &[T], show: impl Fn(&mut Ui, &T)) {
    let width = ui.available_width() / across as f32 - GAP;
    for row in items.chunks(across) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(GAP);
            for item in row {
                ui.vertical(|ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = GAP_TINY;
                    show(ui, item);
                });
            }
        });
        ui.add_space(GAP);
    }
}

fn distances(ui: &mut Ui) {
    let p = Palette::of(ui);
    for (name, length) in [
        ("GAP_TINY", GAP_TINY),
        ("GAP_SMALL", GAP_SMALL),
        ("GAP", GAP),
        ("CARD_PADDING", CARD_PADDING),
        ("GAP_LARGE", GAP_LARGE),
        ("PAGE_MARGIN", PAGE_MARGIN),
        ("CONTROL_HEIGHT", CONTROL_HEIGHT),
        ("ACTION_HEIGHT", ACTION_HEIGHT),
    ] {
        ui.horizontal(|ui| {
            let (room, _) = ui.allocate_exact_size(vec2(ACTION_HEIGHT, GAP), Sense::hover());
            let bar = room.with_max_x(room.left() + length);
            ui.painter().rect_filled(bar, HAIRLINE, p.accent);
            muted(ui, &format!("{name}  {length}"));
        });
    }
}

fn icons(ui: &mut Ui) {
    let ink = Palette::of(ui).ink;
    rows(ui, ICONS, &Icon::ALL, |ui, icon| {
        sign(ui, *icon, ICON_LARGE, ink);
        muted(ui, &format!("{icon:?}"));
    });
}

/// The board of the type scale.
pub(super) fn show_type(ui: &mut Ui) {
    let p = Palette::of(ui);
    for role in [
        Type::Masthead,
        Type::Display,
        Type::Heading,
        Type::Title,
        Type::Prompt,
        Type::Answer,
        Type::Fact,
        Type::Quotation,
        Type::Figure,
        Type::Body,
        Type::BodyStrong,
        Type::Button,
        Type::Small,
        Type::SmallStrong,
        Type::Kicker,
    ] {
        ui.add_space(GAP);
        let size = role.font().size;
        muted(ui, &format!("{role:?}  {size}/{}", role.line_height()));
        paragraph(ui, role, "The Eagle landed on the Moon in July 1969", p.ink);
    }
}
