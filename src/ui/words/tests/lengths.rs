//! No message is too long for the place it is put: measured in our own typefaces where the
//! place is narrow, and against English everywhere.

use std::borrow::Cow;
use std::collections::HashMap;

use egui::Color32;
use fluent_templates::Loader;

use super::written::{Made, messages};
use crate::app::{Motion, Typeface};
use crate::ui::theme::{
    CONTENT_WIDTH, GAP, GAP_SMALL, ICON, ICON_LARGE, PAGE_MARGIN, RAIL_WIDTH, Type, install,
};
use crate::ui::words::{LOCALES, Tongue, Value};

const TONGUES: [(Tongue, &str); 2] = [(Tongue::English, "en"), (Tongue::Spanish, "es")];

/// Every number that is put in reads so: a deck has hundreds of facts, not millions.
const NUMBER: u32 = 128;

/// What stands in a button beside its words: padding, an icon, and its key.
const IN_A_BUTTON: f32 = 2.0 * 16.0 + ICON + GAP_SMALL + 40.0;
/// What stands in one of four grades beside its word, of a fourth of the column.
const IN_A_GRADE: f32 = 2.0 * 14.0 + 25.0 + GAP / 2.0;
/// The words beside the control of a setting.
const SETTING_WORDS: f32 = 280.0;

/// A narrow place: the messages that are put there, by how their names begin and what they
/// do not end with; their face; and its width in points.
struct Place {
    what: &'static str,
    begins: &'static [&'static str],
    but_not: &'static [&'static str],
    face: Type,
    width: f32,
}

const PLACES: &[Place] = &[
    Place {
        what: "an entry of the rail",
        begins: &["room-", "rail-keys"],
        but_not: &[],
        face: Type::BodyStrong,
        width: RAIL_WIDTH - 4.0 * GAP - ICON_LARGE,
    },
    Place {
        what: "one of four grades",
        begins: &["command-grade-", "grade-"],
        but_not: &[],
        face: Type::Button,
        width: (CONTENT_WIDTH - 3.0 * GAP) / 4.0 - IN_A_GRADE,
    },
    Place {
        what: "a button in half a column",
        begins: &["command-", "night-next-", "big-screen-open", "big-screen-close"],
        but_not: &["-night-mark", "-night-mark-half"],
        face: Type::Button,
        width: CONTENT_WIDTH / 2.0 - IN_A_BUTTON,
    },
    Place {
        what: "one of three tabs",
        begins: &["stories-timeline", "stories-who", "stories-coverage"],
        but_not: &["-help"],
        face: Type::BodyStrong,
        width: CONTENT_WIDTH / 6.0,
    },
    Place {
        what: "a badge",
        begins: &["standing-", "corroboration-"],
        but_not: &["-tip"],
        face: Type::SmallStrong,
        width: CONTENT_WIDTH / 4.0,
    },
    Place {
        what: "the name of a setting",
        begins: &["setting-"],
        but_not: &[".help", ".also", "-unread", "-fewer", "-more"],
        face: Type::Body,
        width: SETTING_WORDS,
    },
    Place {
        what: "what a figure counts",
        begins: &["figure-"],
        but_not: &[],
        face: Type::Small,
        width: CONTENT_WIDTH / 5.0,
    },
    Place {
        what: "the heading of a page",
        begins: &["quiz-heading", "night-heading", "order-heading", "room-"],
        but_not: &[],
        face: Type::Display,
        width: CONTENT_WIDTH - 2.0 * PAGE_MARGIN,
    },
    Place {
        what: "the heading of a part",
        begins: &["settings-", "part-", "yield-title", "practice-title"],
        but_not: &["-help", "-planning", "-copy-folder", "-closed", "-nothing", "-elsewhere"],
        face: Type::Title,
        width: CONTENT_WIDTH / 2.0,
    },
    Place {
        what: "a short month",
        begins: &["month-short-"],
        but_not: &[],
        face: Type::Small,
        width: 28.0,
    },
];

/// A translation may be longer than its English by this much, and by so many letters: what
/// sentences need, and what single words do.
const LONGER_BY_PERCENT: usize = 35;
const LETTERS_MORE: usize = 16;

impl Place {
    fn is_of(&self, name: &str) -> bool {
        self.begins.iter().any(|begins| name.starts_with(begins))
            && !self.but_not.iter().any(|ends| name.ends_with(ends))
    }
}

/// Each message by name, with numbers put in.
fn said(tongue: Tongue, folder: &str) -> Vec<(String, String)> {
    let said = messages(folder).into_iter().map(|(name, pattern)| {
        let words: HashMap<Cow<'static, str>, Value<'_>> = Made::of(&pattern)
            .variables
            .into_iter()
            .map(|variable| (Cow::Owned(variable), NUMBER.into()))
            .collect();
        let text = LOCALES.lookup_with_args(&tongue.id(), &name, &words);
        (name, text)
    });
    said.collect()
}

/// The messages that are wider than their place, in words.
fn too_wide(messages: &[(String, String)]) -> Vec<String> {
    let ctx = egui::Context::default();
    install(&ctx, Typeface::Serif, Motion::Reduced);
    let mut wide = Vec::new();
    let mut output = ctx.run_ui(egui::RawInput::default(), |ui| {
        for place in PLACES {
            for (name, text) in messages.iter().filter(|(name, _)| place.is_of(name)) {
                let font = place.face.font();
                let laid = ui.painter().layout_no_wrap(text.clone(), font, Color32::BLACK);
                let (width, room) = (laid.size().x, place.width);
                if width > room {
                    let what = place.what;
                    wide.push(format!("{name}: “{text}” is {width:.0} of {room:.0} ({what})"));
                }
            }
        }
    });
    output.textures_delta.clear();
    wide
}

#[test]
fn every_message_fits_the_narrow_place_it_is_put() {
    for (tongue, folder) in TONGUES {
        assert_eq!(too_wide(&said(tongue, folder)), Vec::<String>::new());
    }
}

#[test]
fn what_is_too_wide_is_found() {
    let long = ("room-today".to_owned(), "What there is to be done today".to_owned());
    assert_eq!(too_wide(&[long]).len(), 1);
}

#[test]
fn spanish_is_not_much_longer_than_english() {
    let [english, spanish] = TONGUES.map(|(tongue, folder)| said(tongue, folder));
    let mut long = Vec::new();
    for (name, text) in spanish {
        let Some((_, english)) = english.iter().find(|(other, _)| *other == name) else { continue };
        let (letters, of) = (text.chars().count(), english.chars().count());
        if letters > of + of * LONGER_BY_PERCENT / 100 + LETTERS_MORE {
            long.push(format!("{name}: {letters} letters for {of}: “{text}”"));
        }
    }
    assert_eq!(long, Vec::<String>::new());
}
