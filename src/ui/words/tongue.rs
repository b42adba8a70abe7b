//! The tongues in which the window has words, and which of them is meant.

use fluent_templates::{LanguageIdentifier, langid};

use crate::app::Language;

/// A language that the window speaks; its words stand in a folder of `assets/locales`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Tongue {
    #[default]
    English,
    Spanish,
}

const ENGLISH: LanguageIdentifier = langid!("en");
const SPANISH: LanguageIdentifier = langid!("es");

impl Tongue {
    /// What the system asks for in its environment; it is read once, at the start.
    pub fn of_system() -> Self {
        Self::first_of(sys_locale::get_locales())
    }

    /// What is spoken where this is set, and the system speaks `system`.
    pub fn of_setting(language: Language, system: Self) -> Self {
        match language {
            Language::System => system,
            Language::English => Self::English,
            Language::Spanish => Self::Spanish,
        }
    }

    /// The folder of its words.
    pub(super) fn id(self) -> LanguageIdentifier {
        match self {
            Self::English => ENGLISH,
            Self::Spanish => SPANISH,
        }
    }

    /// The first of these languages, as `es-CO`, in which there are words.
    fn first_of(wanted: impl IntoIterator<Item = String>) -> Self {
        let known = wanted.into_iter().find_map(|tag| {
            let language = tag.split(['-', '_', '.']).next()?.to_ascii_lowercase();
            [Self::English, Self::Spanish]
                .into_iter()
                .find(|it| it.id().language == language.as_str())
        });
        known.unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_language_that_has_words_is_spoken() {
        let spoken = |wanted: &[&str]| Tongue::first_of(wanted.iter().map(ToString::to_string));
        assert_eq!(
            [
                spoken(&["es-CO"]),
                spoken(&["es"]),
                spoken(&["ca", "es-ES", "en"]),
                spoken(&["de-AT", "en-GB", "es"]),
                spoken(&["C"]),
                spoken(&["est-EE"]),
                spoken(&["", "☃"]),
                spoken(&[]),
            ],
            [
                Tongue::Spanish,
                Tongue::Spanish,
                Tongue::Spanish,
                Tongue::English,
                Tongue::English,
                Tongue::English,
                Tongue::English,
                Tongue::English,
            ]
        );
    }
}
