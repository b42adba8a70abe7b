//! What teams are called: names are shown on a wall, so nothing in them may turn the line
//! around, hide, or look like another team's.

use unicode_normalization::UnicodeNormalization;

use crate::text::{fold, length};

/// The longest name of a team, in characters as a reader counts them.
pub const LONGEST_NAME: usize = 24;

/// The longest reason for a correction, in the same.
pub const LONGEST_REASON: usize = 80;

/// One character on the screen may be made of many: so many code points are enough for one.
const MOST_CODE_POINTS: usize = 8;

/// Why a team cannot be called so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameFault {
    /// Nothing of it can be seen.
    Empty,
    TooLong,
}

/// A name as it is shown: one line, without what cannot be seen.
///
/// # Errors
/// When nothing is left, or more than [`LONGEST_NAME`] characters.
pub fn team_name(text: &str) -> Result<String, NameFault> {
    seen(text, LONGEST_NAME)
}

/// A reason as it is kept: like a name, and up to [`LONGEST_REASON`] characters.
///
/// # Errors
/// When nothing is left, or more than that.
pub fn reason(text: &str) -> Result<String, NameFault> {
    seen(text, LONGEST_REASON)
}

fn seen(text: &str, longest: usize) -> Result<String, NameFault> {
    let seen: String = text.nfc().map(spaced).filter(|c| !is_hidden(*c)).collect();
    let name = seen.split_whitespace().collect::<Vec<_>>().join(" ");
    if name.chars().all(is_joiner) {
        return Err(NameFault::Empty);
    }
    if length(&name) > longest || name.chars().count() > MOST_CODE_POINTS * longest {
        return Err(NameFault::TooLong);
    }
    Ok(name)
}

/// What two names have in common that a room could not tell apart: case, accents, look-alike
/// letters and joiners aside.
pub(super) fn likeness(name: &str) -> String {
    let plain: String = name.chars().filter(|c| !is_joiner(*c)).collect();
    let folded = fold(&plain);
    // Of emoji and the like nothing is left by folding.
    if folded.is_empty() { plain.to_lowercase() } else { folded }
}

fn spaced(c: char) -> char {
    if c.is_whitespace() || c.is_control() { ' ' } else { c }
}

/// Marks of direction, spaces of no width, and other characters without a look of their own.
fn is_hidden(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0e}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// These join letters and emoji, and are nothing by themselves.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}' | '\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_line_that_can_be_seen() {
        for (written, name) in [
            ("  The  Front\tRow \n", "The Front Row"),
            ("\u{202e}evE\u{202c} Quizteam\u{200b}", "evE Quizteam"),
            ("Ka\u{308}se", "Käse"),
            ("👩‍🏫 Staff", "👩‍🏫 Staff"),
            ("4242", "4242"),
        ] {
            assert_eq!(team_name(written).as_deref(), Ok(name), "{written:?}");
        }
        for written in ["", " ", "\u{200b}\u{200d}\u{2066}", "\0\u{7}"] {
            assert_eq!(team_name(written), Err(NameFault::Empty), "{written:?}");
        }
        assert_eq!(team_name(&"é".repeat(24)).as_deref(), Ok("é".repeat(24).as_str()));
        assert_eq!(team_name(&"é".repeat(25)), Err(NameFault::TooLong));
        let stacked = format!("a{}", "\u{301}".repeat(500));
        assert_eq!(team_name(&stacked), Err(NameFault::TooLong));
    }

    #[test]
    fn names_that_a_room_could_not_tell_apart_are_alike() {
        for (one, other) in
            [("Atlas", "ATLAS"), ("Zoë", "Zoe"), ("Atlas", "At\u{200d}las"), ("🦊", "🦊")]
        {
            assert_eq!(likeness(one), likeness(other), "{one} {other}");
        }
        for (one, other) in [("Atlas", "Atlas 2"), ("🦊", "🐻"), ("北", "南")] {
            assert_ne!(likeness(one), likeness(other), "{one} {other}");
        }
    }
}
