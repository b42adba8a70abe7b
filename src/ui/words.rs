//! Words on screen, by name: the only place that reads the message files.
//!
//! Code names a message; the files in `assets/locales` say it, in the tongue that is spoken.
//! Must not know any page.

mod tongue;

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;

pub use fluent_templates::fluent_bundle::FluentValue as Value;
use fluent_templates::fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_templates::{Loader, static_loader};

pub use crate::ui::words::tongue::Tongue;

/// Numbers of so many digits are read in groups.
const DIGITS_IN_GROUPS: usize = 5;

static_loader! {
    static LOCALES = {
        locales: "./assets/locales",
        fallback_language: "en",
        // Marks around inserted words are for right-to-left text, which is not drawn yet;
        // in a left-to-right line they are only boxes to fonts that do not know them.
        customise: |bundle| {
            bundle.set_use_isolating(false);
            let is_spanish = bundle.locales.first().is_some_and(|tongue| tongue.language == "es");
            bundle.set_formatter(Some(if is_spanish { printed_in_spanish } else { printed_in_english }));
        },
    };
}

/// A number as it is printed in English. Fluent writes every number as a program does.
fn printed_in_english<M>(value: &Value<'_>, _: &M) -> Option<String> {
    printed(value, ".", ",")
}

fn printed_in_spanish<M>(value: &Value<'_>, _: &M) -> Option<String> {
    printed(value, ",", "\u{202f}")
}

/// A number with a minus sign, not a hyphen, and with a mark between thousands where there are five
/// digits or more: years have four.
fn printed(value: &Value<'_>, decimal_mark: &str, thousands_mark: &str) -> Option<String> {
    let Value::Number(number) = value else { return None };
    let written = number.as_string();
    let (minus, written) = written.strip_prefix('-').map_or(("", &*written), |it| ("\u{2212}", it));
    let (whole, fraction) =
        written.split_once('.').map_or((written, None), |(whole, it)| (whole, Some(it)));
    let mut printed = minus.to_owned();
    for (place, digit) in whole.char_indices() {
        let left = whole.len() - place;
        if place > 0 && left % 3 == 0 && whole.len() >= DIGITS_IN_GROUPS {
            printed += thousands_mark;
        }
        printed.push(digit);
    }
    if let Some(fraction) = fraction {
        printed += decimal_mark;
        printed += fraction;
    }
    Some(printed)
}

/// A whole number as this thread's tongue prints it, where it stands by itself.
pub fn number(n: u64) -> String {
    let printed = match spoken() {
        Tongue::English => printed_in_english::<()>,
        Tongue::Spanish => printed_in_spanish::<()>,
    };
    printed(&n.into(), &()).unwrap_or_default()
}

/// `value` with two digits after the decimal mark of whatever language it is put in.
pub fn hundredths(value: f64) -> Value<'static> {
    let rounded = (value * 100.0).round() / 100.0;
    let minimum_fraction_digits = Some(2);
    let options = FluentNumberOptions { minimum_fraction_digits, ..FluentNumberOptions::default() };
    Value::Number(FluentNumber::new(rounded, options))
}

thread_local! {
    /// Of the thread, as a window is drawn by one: two windows in two tongues, as in tests,
    /// do not meet, and no message needs to be told what everything around it speaks.
    static SPOKEN: Cell<Tongue> = const { Cell::new(Tongue::English) };
}

/// From here on, this thread says everything in `tongue`.
pub fn speak(tongue: Tongue) {
    SPOKEN.set(tongue);
}

/// What this thread speaks.
pub fn spoken() -> Tongue {
    SPOKEN.get()
}

/// The message called `name`; the name itself where there is none, which a test prevents.
pub fn t(name: &str) -> String {
    LOCALES.lookup(&spoken().id(), name)
}

/// The message called `name` with these words put in.
pub fn t_with<'a, const N: usize>(name: &str, words: [(&'static str, Value<'a>); N]) -> String {
    let words: HashMap<Cow<'static, str>, Value<'a>> =
        words.into_iter().map(|(key, value)| (Cow::Borrowed(key), value)).collect();
    LOCALES.lookup_with_args(&spoken().id(), name, &words)
}

#[cfg(test)]
mod tests;
