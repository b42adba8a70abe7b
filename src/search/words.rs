//! Texts cut into the words that are compared, each with the bytes it stands in.
//!
//! Queries and decks are cut by the same rule, so that whatever a deck prints can be found as
//! it is printed. Must not know what the texts are.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::text::fold;

/// Calls `take` with each word of `text`, folded, and the bytes of `text` it stands in.
///
/// A possessive ending is no part of a word. Where writing puts no spaces between words, each
/// character is one: a run of them is then found as a phrase, wherever it stands.
pub(super) fn each_word(text: &str, mut take: impl FnMut(&str, Range<usize>)) {
    let mut chars = text.char_indices().peekable();
    let mut folded = String::new();
    while let Some((start, first)) = chars.next() {
        if !is_part(first) {
            continue;
        }
        let mut end = start + first.len_utf8();
        let is_alone = is_unspaced(first);
        while let Some(&(at, c)) = chars.peek()
            && (is_combining_mark(c) || !is_alone && is_part(c) && !is_unspaced(c))
        {
            end = at + c.len_utf8();
            chars.next();
        }
        let span = trimmed(text, start..end);
        let piece = &text[span.clone()];
        if piece.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
            // Nearly every word: nothing to fold but its case.
            if !piece.is_empty() {
                folded.clear();
                folded.push_str(piece);
                folded.make_ascii_lowercase();
                take(&folded, span);
            }
            continue;
        }
        for word in fold(piece).split(' ') {
            each_unspaced(word, |word| take(word, span.clone()));
        }
    }
}

/// The folded words of `text`, in order.
pub(super) fn words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    each_word(text, |word, _| words.push(word.to_owned()));
    words
}

/// A folded word, or each of its characters where they are words of their own.
fn each_unspaced(word: &str, mut take: impl FnMut(&str)) {
    let mut rest = 0;
    for (at, c) in word.char_indices().filter(|(_, c)| is_unspaced(*c)) {
        if rest < at {
            take(&word[rest..at]);
        }
        rest = at + c.len_utf8();
        take(&word[at..rest]);
    }
    if rest < word.len() {
        take(&word[rest..]);
    }
}

/// Without marks at its ends, and without a possessive ending.
fn trimmed(text: &str, span: Range<usize>) -> Range<usize> {
    let piece = &text[span.clone()];
    let front = piece.trim_start_matches(is_joint);
    let start = span.end - front.len();
    let bare = front.trim_end_matches(is_joint);
    let bare = ["'s", "’s"].iter().find_map(|own| bare.strip_suffix(own)).unwrap_or(bare);
    start..start + bare.len()
}

fn is_part(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c) || is_joint(c)
}

/// Marks inside words, which folding drops: `U.S.`, `O’Brien`, `Kapiʻolani`.
fn is_joint(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | '.' | 'ʼ' | 'ʻ' | 'ʹ')
}

/// Whether the script of a letter writes words without spaces, or, as Korean does, with endings
/// that a searcher leaves out.
fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{e00}'..='\u{eff}' // Thai, Lao
        | '\u{1000}'..='\u{109f}' // Burmese
        | '\u{1780}'..='\u{17ff}' // Khmer
        | '\u{3040}'..='\u{30ff}' // kana
        | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' // Han
        | '\u{ac00}'..='\u{d7a3}' // Hangul
        | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_folded_and_know_where_they_stand() {
        for (text, expected) in [
            ("", ""),
            ("— “…” '' . ", ""),
            ("Petro’s visa", "petro=Petro visa=visa"),
            (
                "the U.S. Treasury's “sick man”.",
                "the=the us=U.S treasury=Treasury sick=sick man=man",
            ),
            ("Nicolás MADURO", "nicolas=Nicolás maduro=MADURO"),
            ("O’Brien-Straße", "obrien=O’Brien strasse=Straße"),
            ("习近平 met 문재인", "习=习 近=近 平=平 met=met 문=문 재=재 인=인"),
            ("ＡＩ技術", "ai=ＡＩ 技=技 術=術"),
            ("カ\u{3099}ス", "ガ=カ\u{3099} ス=ス"),
            ("नरेंद्र", "नरेंद्र=नरेंद्र"),
            ("½", "1=½ 2=½"),
        ] {
            let mut found = Vec::new();
            each_word(text, |word, span| found.push(format!("{word}={}", &text[span])));
            assert_eq!(found.join(" "), expected, "{text}");
        }
    }
}
