//! The decks inside the program, so that it works from any folder.

/// Name and text of each shipped deck, the one to begin with first.
const SHIPPED: &[(&str, &str)] = &[
    ("decks/trump-petro-2026.toml", include_str!("../../decks/trump-petro-2026.toml")),
    (
        "decks/getting-to-know-newsdeck.toml",
        include_str!("../../decks/getting-to-know-newsdeck.toml"),
    ),
    ("decks/trump-petro-2026-es.toml", include_str!("../../decks/trump-petro-2026-es.toml")),
];

/// Each shipped deck: the file it was made from, and its text.
pub fn shipped() -> impl Iterator<Item = (&'static str, &'static str)> {
    SHIPPED.iter().copied()
}
