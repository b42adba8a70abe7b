//! Proves that text can be read: the contrast of every pair of colours in use.
//!
//! Nothing but tests; it lives beside the tokens so that a new pair is listed with its colour.
#![cfg(test)]

use super::palette::{DARK, LIGHT, Palette};
use super::wcag::contrast;
use egui::Color32;

/// Text colours with every surface they are used on: at least 4.5:1.
fn text_pairs(p: &Palette) -> Vec<(&'static str, Color32, Vec<Color32>)> {
    let surfaces = [p.page, p.raised, p.sunken];
    let with = |tint: Color32| surfaces.into_iter().chain([tint]).collect::<Vec<_>>();
    let tints = [p.accent_tint, p.right_tint, p.wrong_tint, p.caution_tint];
    let everywhere: Vec<Color32> = surfaces.into_iter().chain(tints).collect();
    vec![
        ("ink", p.ink, everywhere.clone()),
        ("muted", p.muted, everywhere.clone()),
        ("accent", p.accent, with(p.accent_tint)),
        ("right", p.right, with(p.right_tint)),
        ("wrong", p.wrong, with(p.wrong_tint)),
        ("caution", p.caution, with(p.caution_tint)),
        ("ink under the pointer", p.ink, vec![p.hairline]),
        ("what is said in passing", p.page, vec![p.ink]),
        ("on a seat", p.on_seat, p.seats.to_vec()),
        ("on right", p.page, vec![p.right]),
        ("on accent", p.on_accent, vec![p.accent_fill, p.accent_fill_hovered]),
    ]
}

/// Edges of controls with every surface they lie on: at least 3:1.
fn edge_pairs(p: &Palette) -> Vec<(&'static str, Color32, Vec<Color32>)> {
    vec![
        ("border", p.border, vec![p.page, p.raised, p.sunken]),
        ("focus ring", p.accent, vec![p.page, p.raised, p.sunken]),
        ("primary button", p.accent_fill, vec![p.page, p.raised]),
        ("bar of a plot", p.figure, vec![p.page, p.sunken]),
        ("dot of a plot", p.accent, vec![p.page, p.sunken, p.figure_pale]),
    ]
}

#[test]
fn all_text_and_every_edge_of_a_control_can_be_seen() {
    let mut weak = Vec::new();
    for (theme, palette) in [("light", &LIGHT), ("dark", &DARK)] {
        for (least, pairs) in [(4.5, text_pairs(palette)), (3.0, edge_pairs(palette))] {
            for (role, colour, surfaces) in pairs {
                for surface in surfaces {
                    let ratio = contrast(colour, surface);
                    if ratio < least {
                        weak.push(format!("{theme} {role} on {surface:?}: {ratio:.2}:1"));
                    }
                }
            }
        }
    }
    assert_eq!(weak, Vec::<String>::new());
}

#[test]
fn contrast_is_that_of_the_standard() {
    assert!((contrast(Color32::BLACK, Color32::WHITE) - 21.0).abs() < 1e-9);
    assert!((contrast(Color32::WHITE, Color32::WHITE) - 1.0).abs() < 1e-9);
}
