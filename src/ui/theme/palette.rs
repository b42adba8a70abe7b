//! Colours by role, for paper and for night.
//!
//! Every pair of text and surface that pages use is listed in `contrast.rs`.
#![expect(clippy::disallowed_methods, reason = "these are the tokens")]

use egui::{Color32, Ui};

/// Every colour of one theme, by what it is for.
#[derive(Debug)]
pub struct Palette {
    /// What pages lie on.
    pub page: Color32,
    /// Cards, fields and bars that stand out from the page.
    pub raised: Color32,
    /// The rail, empty tracks, and what the pointer is over.
    pub sunken: Color32,
    /// Lines that only divide.
    pub hairline: Color32,
    /// Edges of things one can use.
    pub border: Color32,
    /// Text.
    pub ink: Color32,
    /// Text that stays behind: explanations, places, keys.
    pub muted: Color32,
    /// The one accent, as text and thin strokes, and the ring around what has the focus.
    pub accent: Color32,
    /// Behind what is chosen.
    pub accent_tint: Color32,
    /// The primary button, and under the pointer.
    pub accent_fill: Color32,
    pub accent_fill_hovered: Color32,
    /// Text on the primary button.
    pub on_accent: Color32,
    /// Right answers, as text and strokes, and behind them.
    pub right: Color32,
    pub right_tint: Color32,
    /// Wrong answers and failures.
    pub wrong: Color32,
    pub wrong_tint: Color32,
    /// Claims, reports that differ, things to look at.
    pub caution: Color32,
    pub caution_tint: Color32,
    /// Options on the big screen, beside their shapes and letters; and letters on them.
    pub seats: [Color32; 4],
    pub on_seat: Color32,
    /// The calendar: nothing, a little, more, most.
    pub heat: [Color32; 4],
    /// What plots are drawn in, and what is less certain in them, or lies behind.
    pub figure: Color32,
    pub figure_pale: Color32,
    /// Lies over the page while a sheet lies on it.
    pub scrim: Color32,
    /// Falls under what floats.
    pub shadow: Color32,
}

/// Ink on warm paper.
pub const LIGHT: Palette = Palette {
    page: Color32::from_rgb(0xfb, 0xf9, 0xf4),
    raised: Color32::from_rgb(0xff, 0xff, 0xff),
    sunken: Color32::from_rgb(0xf2, 0xee, 0xe6),
    hairline: Color32::from_rgb(0xe0, 0xda, 0xce),
    border: Color32::from_rgb(0x8b, 0x85, 0x7a),
    ink: Color32::from_rgb(0x1f, 0x1d, 0x1a),
    muted: Color32::from_rgb(0x62, 0x5d, 0x54),
    accent: Color32::from_rgb(0x1b, 0x45, 0x74),
    accent_tint: Color32::from_rgb(0xe4, 0xec, 0xf4),
    accent_fill: Color32::from_rgb(0x1f, 0x4b, 0x7c),
    accent_fill_hovered: Color32::from_rgb(0x17, 0x3c, 0x66),
    on_accent: Color32::from_rgb(0xff, 0xff, 0xff),
    right: Color32::from_rgb(0x1f, 0x64, 0x38),
    right_tint: Color32::from_rgb(0xe5, 0xf1, 0xe7),
    wrong: Color32::from_rgb(0xa0, 0x25, 0x2a),
    wrong_tint: Color32::from_rgb(0xfa, 0xe8, 0xe5),
    caution: Color32::from_rgb(0x78, 0x50, 0x04),
    caution_tint: Color32::from_rgb(0xfa, 0xf0, 0xd9),
    seats: [
        Color32::from_rgb(0x1f, 0x4b, 0x7c),
        Color32::from_rgb(0x8a, 0x3d, 0x12),
        Color32::from_rgb(0x5b, 0x3a, 0x86),
        Color32::from_rgb(0x0f, 0x5e, 0x62),
    ],
    on_seat: Color32::from_rgb(0xff, 0xff, 0xff),
    heat: [
        Color32::from_rgb(0xeb, 0xe6, 0xdb),
        Color32::from_rgb(0xa9, 0xc2, 0xdc),
        Color32::from_rgb(0x5f, 0x8a, 0xb7),
        Color32::from_rgb(0x1f, 0x4b, 0x7c),
    ],
    figure: Color32::from_rgb(0x4f, 0x7c, 0xab),
    figure_pale: Color32::from_rgb(0xb9, 0xcd, 0xe2),
    scrim: Color32::from_rgba_premultiplied(9, 8, 7, 82),
    shadow: Color32::from_rgba_premultiplied(0, 0, 0, 28),
};

/// Lamplight on slate.
pub const DARK: Palette = Palette {
    page: Color32::from_rgb(0x18, 0x19, 0x1b),
    raised: Color32::from_rgb(0x21, 0x23, 0x26),
    sunken: Color32::from_rgb(0x12, 0x13, 0x15),
    hairline: Color32::from_rgb(0x33, 0x35, 0x39),
    border: Color32::from_rgb(0x7d, 0x7b, 0x78),
    ink: Color32::from_rgb(0xea, 0xe6, 0xde),
    muted: Color32::from_rgb(0xab, 0xa7, 0x9f),
    accent: Color32::from_rgb(0xa3, 0xc5, 0xee),
    accent_tint: Color32::from_rgb(0x25, 0x32, 0x43),
    accent_fill: Color32::from_rgb(0x9c, 0xc0, 0xea),
    accent_fill_hovered: Color32::from_rgb(0xb6, 0xd1, 0xf1),
    on_accent: Color32::from_rgb(0x10, 0x1c, 0x2b),
    right: Color32::from_rgb(0x86, 0xcb, 0x9b),
    right_tint: Color32::from_rgb(0x1e, 0x31, 0x25),
    wrong: Color32::from_rgb(0xf2, 0xa2, 0x9b),
    wrong_tint: Color32::from_rgb(0x3a, 0x23, 0x23),
    caution: Color32::from_rgb(0xe3, 0xbd, 0x71),
    caution_tint: Color32::from_rgb(0x36, 0x2d, 0x1b),
    seats: [
        Color32::from_rgb(0xa3, 0xc5, 0xee),
        Color32::from_rgb(0xf0, 0xb4, 0x8a),
        Color32::from_rgb(0xcb, 0xb3, 0xee),
        Color32::from_rgb(0x8f, 0xd0, 0xd0),
    ],
    on_seat: Color32::from_rgb(0x10, 0x1c, 0x2b),
    heat: [
        Color32::from_rgb(0x2b, 0x2d, 0x31),
        Color32::from_rgb(0x35, 0x4c, 0x67),
        Color32::from_rgb(0x61, 0x88, 0xb4),
        Color32::from_rgb(0xa3, 0xc5, 0xee),
    ],
    figure: Color32::from_rgb(0x74, 0x9c, 0xc8),
    figure_pale: Color32::from_rgb(0x36, 0x4c, 0x66),
    scrim: Color32::from_rgba_premultiplied(0, 0, 0, 150),
    shadow: Color32::from_rgba_premultiplied(0, 0, 0, 110),
};

impl Palette {
    /// The palette of the theme in which `ui` is drawn.
    pub fn of(ui: &Ui) -> &'static Self {
        Self::when(ui.visuals().dark_mode)
    }

    /// The palette for dark or light surroundings, as egui tells them apart.
    pub fn when(dark: bool) -> &'static Self {
        if dark { &DARK } else { &LIGHT }
    }
}
