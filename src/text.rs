//! Words and letters: folding, lengths as people count them, scripts, "did you mean", percent as
//! they are told.
//!
//! Knows nothing of decks or screens.

mod scripts;

pub use scripts::{Letters, letters};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// A share of 0 to 1 in whole percent. Only all of it is 100, and only nothing of it 0: what
/// was missed once in a thousand times is not always known.
pub fn whole_percent(share: f64) -> u32 {
    let rounded = (share * 100.0).round();
    let told = if share > 0.0 && share < 1.0 { rounded.clamp(1.0, 99.0) } else { rounded };
    told as u32
}

/// `text` as it is compared: compatibility forms decomposed, accents off, lower case, the
/// remaining Latin letters in ASCII (`ø` as `o`), digits as 0 to 9, punctuation as single spaces. Other scripts
/// keep their letters, and the marks that are vowels there.
pub fn fold(text: &str) -> String {
    // Most texts are plain, and are folded again and again: normalizing is what takes long.
    if text.chars().all(is_plain) {
        folded(text.chars())
    } else {
        folded(text.nfkd().filter(|&c| !is_accent(c)).nfc())
    }
}

/// Whether a character is its own normal form, whatever stands beside it.
fn is_plain(c: char) -> bool {
    c.is_ascii() || matches!(c, '“' | '”' | '‘' | '’' | '–' | '—')
}

fn folded(normal: impl Iterator<Item = char>) -> String {
    let mut out = String::new();
    for c in normal {
        match c {
            '\'' | '’' | '‘' | '.' | 'ʼ' | 'ʻ' | 'ʹ' => {}
            c if c.is_ascii_alphanumeric() => out.push(c.to_ascii_lowercase()),
            // Latin letters without a decomposition lie below U+0250.
            c if ('\u{80}'..'\u{250}').contains(&c) && c.is_alphabetic() => {
                out.push_str(&deunicode::deunicode_char(c).unwrap_or_default().to_lowercase());
            }
            // A sigma at the end of a word is written otherwise, in small letters only.
            'ς' => out.push('σ'),
            c if c.is_alphanumeric() || is_combining_mark(c) => match digit(c) {
                Some(digit) => out.push(digit),
                None => out.extend(c.to_lowercase()),
            },
            _ if out.ends_with(' ') || out.is_empty() => {}
            _ => out.push(' '),
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// `text` with the digits of other scripts as ours, and everything else as it was.
pub fn with_our_digits(text: &str) -> String {
    text.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

/// A digit of another script as ours: a year is the same year in any.
fn digit(c: char) -> Option<char> {
    let zero = ZEROS.into_iter().rfind(|zero| *zero <= c)?;
    char::from_digit(u32::from(c) - u32::from(zero), 10)
}

/// The zeros of Arabic, Persian, Devanagari, Bengali, Thai and of wide letters; their other
/// digits follow.
const ZEROS: [char; 6] = ['٠', '۰', '०', '০', '๐', '０'];

/// Whether a mark only tells how a letter is said: the accents of Europe, the points of Hebrew
/// and Arabic. Marks of India and Thailand are vowels.
fn is_accent(c: char) -> bool {
    is_combining_mark(c)
        && matches!(c,
            '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5c7}'
            | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}'
            | '\u{6d6}'..='\u{6ed}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
            | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}')
}

/// `text` in small letters, full-width and other compatibility forms as what they stand for:
/// what dates and numbers are read from.
pub fn plain(text: &str) -> String {
    text.nfkc().collect::<String>().to_lowercase()
}

/// The folded words of `text` with a space on either side of each, possessive endings off, so
/// that a name is found in them as ` name ` whether or not it owns something.
pub fn folded_words(text: &str) -> String {
    let unowned = text.replace("’s ", " ").replace("'s ", " ").replace("s’ ", "s ");
    format!(" {} ", fold(&unowned))
}

/// How many slips lie between what is being typed and the likeliest beginning of `word`; none
/// where there are more than one makes.
pub fn slips_from_beginning(typed: &str, word: &str) -> Option<usize> {
    if word.starts_with(typed) {
        return Some(0);
    }
    let most = slips_for(typed.chars().count())?;
    // A letter that was left out, or typed twice, moves the end of the beginning.
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).chain([word.len()]).collect();
    let length = typed.chars().count();
    let near = length.saturating_sub(most)..=(length + most).min(ends.len() - 1);
    let slips = ends.get(near)?.iter().map(|end| strsim::osa_distance(typed, &word[..*end])).min();
    slips.filter(|slips| *slips <= most)
}

/// The slips that somebody makes who types so many letters; none in so few that anything would do.
fn slips_for(letters: usize) -> Option<usize> {
    match letters {
        0..=2 => None,
        3..=5 => Some(1),
        6..=8 => Some(2),
        _ => Some(3),
    }
}

/// The candidate most like `word`, if one is like enough to be meant.
pub fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let most = slips_for(word.chars().count())?;
    candidates
        .into_iter()
        .map(|candidate| (strsim::osa_distance(word, candidate), candidate))
        .filter(|&(distance, _)| distance <= most)
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many characters a reader would count.
pub fn length(text: &str) -> usize {
    text.graphemes(true).count()
}

/// `text` with a capital at its beginning.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// What the system says of an error, without its number: `No such file or directory`.
pub fn plainly(error: &std::io::Error) -> String {
    let words = error.to_string();
    words.split(" (os error").next().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_meant_and_far_ones_are_not() {
        let keys = ["actor", "did", "when", "because"];
        assert_eq!(did_you_mean("acter", keys), Some("actor"));
        assert_eq!(did_you_mean("becuase", keys), Some("because"));
        assert_eq!(did_you_mean("whom", keys), None);
        assert_eq!(did_you_mean("di", keys), None);
    }

    #[test]
    fn folding_forgets_case_marks_and_punctuation_only() {
        for (text, folded) in [
            ("Nicolás  MADURO ", "nicolas maduro"),
            ("the U.S. Treasury", "the us treasury"),
            ("O’Brien-Straße, Møn", "obrien strasse mon"),
            ("Łódź", "lodz"),
            ("“sick man”", "sick man"),
            ("Петро", "петро"),
            ("習近平", "習近平"),
            ("ΤΣΙΠΡΑΣ", "τσιπρασ"),
            ("Αλέξης Τσίπρας", "αλεξησ τσιπρασ"),
            ("नरेंद्र मोदी", "नरेंद्र मोदी"),
            ("문재인", "문재인"),
            ("१९१३ ١٩٨٨ ۱۹۸۸ ๑๙๖๗ ２０１２", "1913 1988 1988 1967 2012"),
            ("نَجيب أحراراً", "نجيب احرارا"),
            ("שָׁלוֹם", "שלום"),
            ("Kapiʻolani", "kapiolani"),
            ("…", ""),
        ] {
            assert_eq!(fold(text), folded);
        }
    }

    #[test]
    fn owners_are_found_among_the_words() {
        let words = folded_words("Who denied Scott Bessent’s claim on the States’ debt?");
        assert_eq!(words, " who denied scott bessent claim on the states debt ");
    }

    #[test]
    fn only_all_of_it_is_a_hundred_percent_and_only_nothing_is_none() {
        let shares = [0.0, 0.001, 0.01, 0.5, 0.994, 0.995, 0.999_99, 1.0];
        assert_eq!(shares.map(whole_percent), [0, 1, 1, 50, 99, 99, 99, 100]);
    }

    #[test]
    fn lengths_are_what_a_reader_counts() {
        assert_eq!(length("Bogotá"), 6);
        assert_eq!(length("Bogota\u{301}"), 6);
        assert_eq!(["🏳️‍🌈", "👩‍🚀", "🇨🇴", "莫言", "กรุงเทพ"].map(length), [1, 1, 1, 2, 6]);
        assert_eq!(capitalised("ängste"), "Ängste");
        assert_eq!(capitalised(""), "");
    }

    #[test]
    fn a_word_begins_as_it_is_typed_with_the_slips_one_makes() {
        let slips = |typed, word| slips_from_beginning(typed, word);
        for (typed, word, expected) in [
            ("set", "settings", Some(0)),
            ("setings", "settings", Some(1)),
            ("tiemlin", "timeline", Some(1)),
            ("timline", "timeline", Some(1)),
            ("progers", "progress", Some(1)),
            ("qiuz", "quiz", Some(1)),
            ("xy", "quiz", None),
            ("library", "settings", None),
            ("día", "días", Some(0)),
            ("quiznight", "quiz", None),
        ] {
            assert_eq!(slips(typed, word), expected, "{typed} for {word}");
        }
    }
}
