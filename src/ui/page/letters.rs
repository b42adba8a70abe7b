//! A quiet note where no typeface here has the letters of what is shown: instead of them, the
//! reader sees boxes.

use egui::Ui;

use crate::text::Letters;
use crate::ui::theme::{Icon, Palette, Type};
use crate::ui::widget::signed;
use crate::ui::words::{t, t_with};

/// Draws it where something is missing.
pub fn missing(ui: &mut Ui, letters: &[Letters]) {
    let font = Type::Fact.font();
    let missing = letters.iter().filter(|of| {
        let is_there = ui.fonts_mut(|fonts| fonts.has_glyphs(&font, &of.tried));
        !is_there
    });
    let names: Vec<String> = missing.map(name).collect();
    if names.is_empty() {
        return;
    }
    let words = t_with("letters-missing", [("scripts", names.join(", ").into())]);
    signed(ui, Icon::Warning, Type::Small, &words, Palette::of(ui).muted);
}

/// What the script is called; in English where it is a rare one.
fn name(letters: &Letters) -> String {
    t(match letters.script {
        "Arab" => "script-arabic",
        "Armn" => "script-armenian",
        "Beng" => "script-bengali",
        "Deva" => "script-devanagari",
        "Ethi" => "script-ethiopic",
        "Geor" => "script-georgian",
        "Hang" => "script-hangul",
        "Hani" => "script-han",
        "Hebr" => "script-hebrew",
        "Hira" | "Kana" => "script-kana",
        "Taml" => "script-tamil",
        "Thai" => "script-thai",
        _ => return letters.name.to_owned(),
    })
}
