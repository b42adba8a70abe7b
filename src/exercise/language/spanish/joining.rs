//! What two words do to one another where they meet: `de el` is `del`, `y Irán` is `e Irán`.
//!
//! Only where names are put into sentences do they meet so: whoever writes Spanish writes it
//! right already.

/// Names as in a sentence: `a, b y c`.
pub fn listed(names: &[String]) -> String {
    let listed = match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} y {last}", first.join(", ")),
    };
    joined(&listed)
}

/// A text with its words joined. An article with a capital belongs to a name and keeps it:
/// `de El Salvador`.
pub fn joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut words = text.split_inclusive(' ').peekable();
    while let Some(word) = words.next() {
        let next = words.peek().copied().unwrap_or_default();
        match word {
            "de " | "De " | "a " | "A " if next == "el " => {
                words.next();
                out.push_str(word.trim_end());
                out.push_str("l ");
            }
            // Whoever wrote "del" before a name with its article has said the article already.
            "del " | "Del " | "al " | "Al " if next == "el " => {
                words.next();
                out.push_str(word);
            }
            "y " if begins_with_i(next) => out.push_str("e "),
            "o " if begins_with_o(next) => out.push_str("u "),
            _ => out.push_str(word),
        }
    }
    out
}

/// Whether a word sounds as if it began with i; `hierro` and `Ionesco` do not.
fn begins_with_i(word: &str) -> bool {
    let mut sounds = sounds(word);
    matches!(sounds.next(), Some('i' | 'í'))
        && !matches!(sounds.next(), Some('a' | 'e' | 'o' | 'u'))
}

fn begins_with_o(word: &str) -> bool {
    matches!(sounds(word).next(), Some('o' | 'ó'))
}

/// The letters of a word as they are heard, quote marks and a silent h off.
fn sounds(word: &str) -> impl Iterator<Item = char> {
    let heard = word.trim_start_matches(['«', '“', '‘']).to_lowercase();
    let heard = heard.strip_prefix('h').map(str::to_owned).unwrap_or(heard);
    heard.chars().collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_joined_where_they_meet() {
        for (text, printed) in [
            ("el visado de el presidente", "el visado del presidente"),
            ("De el mar a el Caribe, de El Salvador", "Del mar al Caribe, de El Salvador"),
            ("la visa del el presidente", "la visa del presidente"),
            ("Colombia y Irán, cobre y hierro", "Colombia e Irán, cobre y hierro"),
            (
                "madre y hija, siete o ocho, Trump y «Iván»",
                "madre e hija, siete u ocho, Trump e «Iván»",
            ),
            ("de él y a ella, o no, y, o", "de él y a ella, o no, y, o"),
            ("", ""),
        ] {
            assert_eq!(joined(text), printed);
            assert_eq!(joined(printed), printed, "again");
        }
    }

    #[test]
    fn names_are_listed_as_in_a_sentence() {
        let names = ["Armando", "Verónica", "Irene"].map(str::to_owned);
        assert_eq!(listed(&names[..0]), "");
        assert_eq!(listed(&names[..1]), "Armando");
        assert_eq!(listed(&names[..2]), "Armando y Verónica");
        assert_eq!(listed(&names), "Armando, Verónica e Irene");
    }
}
