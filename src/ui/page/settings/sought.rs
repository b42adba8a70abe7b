//! What is looked for on the page: words, each of which must begin a word of what is found.

use crate::text::fold;

/// Words that are looked for; none is everything.
#[derive(Debug, Default)]
pub struct Sought(Vec<String>);

impl Sought {
    /// The words of what was typed, without case and accents.
    pub fn read(typed: &str) -> Self {
        Self(fold(typed).split_whitespace().map(str::to_owned).collect())
    }

    /// Whether nothing is looked for.
    pub fn is_nothing(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether every word begins one of these texts' words.
    pub fn is_in(&self, texts: &[&str]) -> bool {
        if self.is_nothing() {
            return true;
        }
        let folded: Vec<String> = texts.iter().map(|text| fold(text)).collect();
        let begins = |sought: &String| {
            folded.iter().any(|text| text.split_whitespace().any(|word| word.starts_with(sought)))
        };
        self.0.iter().all(begins)
    }
}
