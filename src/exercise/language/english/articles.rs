//! `a` and `an` before a quotation, which a template writes without knowing its first word.

/// Words that begin with a vowel letter and not with its sound, and the other way round.
const BY_CONSONANT: &str = "eu|once|one |one-|one”|ubiq|unif|unio|uniq|unit|univ|uran|use|usu|utop";
const BY_VOWEL: &str = "heir|honest|honour|hour";

/// A text in which every `a “` or `an “` suits the word behind it, as far as its letters tell:
/// of names and abbreviations they do not.
pub fn agreeing(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut parts = text.split(" “");
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        let bare = [" a", " an"].into_iter().find_map(|article| out.strip_suffix(article));
        if let (Some(bare), Some(is_vowel)) = (bare, begins_with_vowel(part)) {
            out.truncate(bare.len());
            out.push_str(if is_vowel { " an" } else { " a" });
        }
        out.push_str(" “");
        out.push_str(part);
    }
    out
}

/// Whether a word begins with the sound of a vowel; nothing where its letters do not tell.
fn begins_with_vowel(words: &str) -> Option<bool> {
    let first = words.chars().next().filter(char::is_ascii_lowercase)?;
    let begins = |beginnings: &str| beginnings.split('|').any(|begin| words.starts_with(begin));
    let is_vowel = matches!(first, 'a' | 'e' | 'i' | 'o' | 'u');
    Some((is_vowel && !begins(BY_CONSONANT)) || begins(BY_VOWEL))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_article_suits_the_quotation_behind_it() {
        for (written, read) in [
            ("call him a “honest man”", "call him an “honest man”"),
            ("call it an “useful idea”", "call it a “useful idea”"),
            ("call it a “unimportant act”", "call it an “unimportant act”"),
            ("call it an “milestone”", "call it a “milestone”"),
            ("call it a “outrage” and a “union”", "call it an “outrage” and a “union”"),
            ("call it an “MP’s affair”", "call it an “MP’s affair”"),
            ("call it a(n) “____”", "call it a(n) “____”"),
            ("speak of Panama “again”", "speak of Panama “again”"),
        ] {
            assert_eq!(agreeing(written), read);
            assert_eq!(agreeing(read), read, "again");
        }
    }
}
