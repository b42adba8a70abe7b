//! Words on screen, by name: the only place that reads the message files.
//!
//! Code names a message; the files in `assets/locales` say it. Must not know any page.

use std::borrow::Cow;
use std::collections::HashMap;

pub use fluent_templates::fluent_bundle::FluentValue as Value;
use fluent_templates::{LanguageIdentifier, Loader, langid, static_loader};

static_loader! {
    static LOCALES = {
        locales: "./assets/locales",
        fallback_language: "en",
        // Marks around inserted words are for right-to-left text, which is not drawn yet;
        // in a left-to-right line they are only boxes to fonts that do not know them.
        customise: |bundle| bundle.set_use_isolating(false),
    };
}

const ENGLISH: LanguageIdentifier = langid!("en");

/// The message called `name`; the name itself where there is none, which a test prevents.
pub fn t(name: &str) -> String {
    LOCALES.lookup(&ENGLISH, name)
}

/// The message called `name` with these words put in.
pub fn t_with<'a, const N: usize>(name: &str, words: [(&'static str, Value<'a>); N]) -> String {
    let words: HashMap<Cow<'static, str>, Value<'a>> =
        words.into_iter().map(|(key, value)| (Cow::Borrowed(key), value)).collect();
    LOCALES.lookup_with_args(&ENGLISH, name, &words)
}

#[cfg(test)]
mod tests;
