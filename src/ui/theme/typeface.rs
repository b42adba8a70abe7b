//! Typefaces and the type scale: serif for what is learned, sans for the interface.

use std::sync::Arc;

use egui::epaint::text::VariationCoords;
use egui::{FontData, FontDefinitions, FontFamily, FontId, FontTweak, RichText};

use super::icon::Icon;
use crate::app::Typeface;

/// What a text is, which decides its face, size, weight and leading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// The name of the paper.
    Masthead,
    /// The one line a page opens with.
    Display,
    /// The heading of a page.
    Heading,
    /// The heading of a part of a page.
    Title,
    /// A question.
    Prompt,
    /// An answer.
    Answer,
    /// Facts and sentences to read.
    Fact,
    /// A short answer among facts.
    FactStrong,
    /// Words that somebody said.
    Quotation,
    /// A number to look at.
    Figure,
    Body,
    BodyStrong,
    Button,
    Small,
    SmallStrong,
    /// The small line above a heading.
    Kicker,
}

/// The faces, as egui's families.
const SANS_MEDIUM: &str = "sans-medium";
const SANS_SEMIBOLD: &str = "sans-semibold";
const SERIF: &str = "serif";
const SERIF_ITALIC: &str = "serif-italic";
const SERIF_SEMIBOLD: &str = "serif-semibold";
const ICONS: &str = "icons";

/// A capital's height is about this share of the size, and icons sit on it.
const ICON_DROP: f32 = 0.01;

impl Type {
    /// Family, size and line height, in points.
    fn shape(self) -> (FontFamily, f32, f32) {
        let named = |name: &'static str| FontFamily::Name(name.into());
        match self {
            Self::Masthead => (named(SERIF_SEMIBOLD), 22.0, 28.0),
            Self::Display => (named(SERIF_SEMIBOLD), 34.0, 42.0),
            Self::Heading => (named(SERIF_SEMIBOLD), 26.0, 34.0),
            Self::Title => (named(SERIF_SEMIBOLD), 18.0, 26.0),
            Self::Prompt => (named(SERIF), 26.0, 36.0),
            Self::Answer => (named(SERIF_SEMIBOLD), 24.0, 32.0),
            Self::Fact => (named(SERIF), 17.0, 26.0),
            Self::FactStrong => (named(SERIF_SEMIBOLD), 17.0, 26.0),
            Self::Quotation => (named(SERIF_ITALIC), 17.0, 26.0),
            Self::Figure => (named(SERIF), 32.0, 38.0),
            Self::Body => (FontFamily::Proportional, 15.0, 22.0),
            Self::BodyStrong => (named(SANS_SEMIBOLD), 15.0, 22.0),
            Self::Button => (named(SANS_MEDIUM), 15.0, 20.0),
            Self::Small => (FontFamily::Proportional, 13.0, 19.0),
            Self::SmallStrong => (named(SANS_SEMIBOLD), 13.0, 19.0),
            Self::Kicker => (named(SANS_SEMIBOLD), 12.0, 16.0),
        }
    }

    /// The font of this role.
    pub fn font(self) -> FontId {
        let (family, size, _) = self.shape();
        FontId::new(size, family)
    }

    /// The face of this role, of another size in points: for the big screen, whose sizes
    /// follow from its own.
    pub fn font_of(self, size: f32) -> FontId {
        FontId::new(size, self.shape().0)
    }

    /// The height of a line, in points.
    pub fn line_height(self) -> f32 {
        self.shape().2
    }

    /// Space between letters beyond the face's own, in points.
    pub fn spacing(self) -> f32 {
        if self == Self::Kicker { 0.4 } else { 0.0 }
    }

    /// `text` set in this role, in the colour of its surroundings.
    pub fn text(self, text: impl Into<String>) -> RichText {
        RichText::new(text)
            .font(self.font())
            .line_height(Some(self.line_height()))
            .extra_letter_spacing(self.spacing())
    }
}

impl Icon {
    /// The font that holds the icons, at this height in points.
    pub fn font(height: f32) -> FontId {
        FontId::new(height, FontFamily::Name(ICONS.into()))
    }
}

macro_rules! bundled {
    ($file:literal) => {
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts/", $file))
    };
}

/// The bundled faces under the families that [`Type`] names. Each family falls back to
/// Inter, which knows the most signs, then to what egui brings and the system has.
pub fn fonts(face: Typeface) -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let mut add = |name: &str, bytes: &'static [u8], tweak: FontTweak| {
        let data = FontData::from_static(bytes).tweak(tweak);
        fonts.font_data.insert(name.to_owned(), Arc::new(data));
    };
    let weight = |value: f32| FontTweak {
        coords: VariationCoords::new([(b"wght", value)]),
        ..FontTweak::default()
    };
    let inter = bundled!("Inter-variable.ttf");
    add("inter", inter, weight(400.0));
    add("inter-medium", inter, weight(540.0));
    add("inter-semibold", inter, weight(620.0));
    add("source-serif", bundled!("SourceSerif4-Regular.ttf"), FontTweak::default());
    add("source-serif-italic", bundled!("SourceSerif4-Italic.ttf"), FontTweak::default());
    add("source-serif-semibold", bundled!("SourceSerif4-SemiBold.ttf"), FontTweak::default());
    add("atkinson", bundled!("AtkinsonHyperlegibleNext-Regular.ttf"), FontTweak::default());
    add("atkinson-italic", bundled!("AtkinsonHyperlegibleNext-Italic.ttf"), FontTweak::default());
    add(
        "atkinson-semibold",
        bundled!("AtkinsonHyperlegibleNext-SemiBold.ttf"),
        FontTweak::default(),
    );
    let drop = FontTweak { y_offset_factor: ICON_DROP, ..FontTweak::default() };
    add("phosphor", bundled!("Phosphor-subset.ttf"), drop);

    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let mut family = |family: FontFamily, newspaper: &[&str], easier: &[&str]| {
        let first = match face {
            Typeface::Serif => newspaper,
            Typeface::Hyperlegible => easier,
        };
        let chain = first.iter().map(|name| (*name).to_owned()).chain(fallback.iter().cloned());
        fonts.families.insert(family, chain.collect());
    };
    let named = |name: &'static str| FontFamily::Name(name.into());
    family(FontFamily::Proportional, &["inter"], &["atkinson", "inter"]);
    family(named(SANS_MEDIUM), &["inter-medium"], &["atkinson-semibold", "inter-medium"]);
    family(named(SANS_SEMIBOLD), &["inter-semibold"], &["atkinson-semibold", "inter-semibold"]);
    family(named(SERIF), &["source-serif", "inter"], &["atkinson", "inter"]);
    family(named(SERIF_ITALIC), &["source-serif-italic", "inter"], &["atkinson-italic", "inter"]);
    family(
        named(SERIF_SEMIBOLD),
        &["source-serif-semibold", "inter-semibold"],
        &["atkinson-semibold", "inter-semibold"],
    );
    family(named(ICONS), &["phosphor"], &["phosphor"]);
    fonts
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// The characters that the family of `font` can draw with the bundled faces.
    fn drawable(face: Typeface, font: &FontId) -> BTreeSet<char> {
        let ctx = egui::Context::default();
        ctx.set_fonts(fonts(face));
        let mut known = BTreeSet::new();
        let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
            known = ui.fonts_mut(|fonts| fonts.characters(&font.family).keys().copied().collect());
        });
        output.textures_delta.clear();
        known
    }

    #[test]
    fn every_icon_is_in_the_bundled_face() {
        let known = drawable(Typeface::Serif, &Icon::font(18.0));
        let missing: Vec<Icon> =
            Icon::ALL.into_iter().filter(|icon| !known.contains(&icon.glyph())).collect();
        assert_eq!(missing, []);
    }

    #[test]
    fn both_faces_can_write_names_quotations_and_places() {
        for face in [Typeface::Serif, Typeface::Hyperlegible] {
            for role in [Type::Body, Type::Button, Type::Fact, Type::Quotation, Type::Answer] {
                let known = drawable(face, &role.font());
                let missing: String = "¶“”‘’…–—·×→ BogotáÑñçğŁžЖα€½−"
                    .chars()
                    .filter(|c| !known.contains(c))
                    .collect();
                assert_eq!(missing, "", "{face:?} {role:?}");
            }
        }
    }
}
