//! How far two colours stand apart to the eye, as WCAG 2 defines it. For tests: those of the tokens,
//! and those of the painted window, which read this very file.
#![cfg(test)]

use egui::Color32;

/// Relative luminance, as WCAG 2 defines it.
fn luminance(colour: Color32) -> f64 {
    let linear = |byte: u8| {
        let c = f64::from(byte) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(colour.r()) + 0.7152 * linear(colour.g()) + 0.0722 * linear(colour.b())
}

/// The contrast ratio of two colours, 1 to 21.
pub fn contrast(one: Color32, other: Color32) -> f64 {
    let (a, b) = (luminance(one), luminance(other));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
