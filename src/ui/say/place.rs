//! Paths in words: as they can be read, and as addresses.
//!
//! What is shown of them comes from outside: a name may hold anything.

use std::path::Path;

/// A path as it can be read: what would break or turn the line is written out.
pub fn path(path: &Path) -> String {
    legible(&path.display().to_string())
}

/// A text from outside, with what would break or turn the line written out.
pub(super) fn legible(text: &str) -> String {
    let is_odd = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
    };
    let shown = |c: char| if is_odd(c) { c.escape_default().to_string() } else { c.to_string() };
    text.chars().map(shown).collect()
}

/// The address of a file or folder, for programs that open addresses.
pub fn file_url(path: &Path) -> String {
    let bytes = path.as_os_str().as_encoded_bytes().iter();
    let plain = |b: &u8| b.is_ascii_alphanumeric() || b"-._~/".contains(b);
    let shown =
        bytes.map(|b| if plain(b) { char::from(*b).to_string() } else { format!("%{b:02X}") });
    "file://".to_owned() + &shown.collect::<String>()
}
