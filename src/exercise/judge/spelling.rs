//! Letters: what is compared of a text, and how many slips a word may have.

use crate::text::fold;

/// A text as it is compared letter by letter: folded, and without its spaces, for `al-Assad`,
/// `Al Assad` and `Alassad` are one name.
pub(super) fn letters(text: &str) -> String {
    words(text).concat()
}

/// The folded words of a text. A full stop parts words, so that `J.F.` are two.
pub(super) fn words(text: &str) -> Vec<String> {
    let text = text.replace('.', ". ").replace('&', " and ");
    fold(&text).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// How many slips a text of so many letters may have.
pub(in crate::exercise) fn allowed(letters: &str) -> usize {
    match letters.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        8..=15 => 2,
        _ => 3,
    }
}

/// How many slips still say which text was meant, though they may be too many to be forgiven.
pub(super) fn alike(letters: &str) -> usize {
    allowed(letters).max((allowed(letters) + 2).min(letters.chars().count() / 3))
}

/// How many slips lead from one to the other, or more than `most` where they are more: letters
/// put in, left out, put for others, or two neighbours swapped.
pub(super) fn slips(a: &str, b: &str, most: usize) -> Option<usize> {
    let (long, short) = (a.chars().count(), b.chars().count());
    // Every letter too many or too few is a slip: most pairs need no closer look.
    if long.abs_diff(short) > most {
        return None;
    }
    Some(strsim::osa_distance(a, b)).filter(|slips| *slips <= most)
}

/// Whether the figures in both are the same: nobody means F-35 who writes F-36.
pub(super) fn same_figures(a: &str, b: &str) -> bool {
    let figures = |text: &str| text.chars().filter(|c| c.is_numeric()).collect::<String>();
    figures(a) == figures(b)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_what_is_left_without_spaces_and_marks() {
        for text in ["al-Assad", "Al Assad", "ALASSAD", "al‐assad"] {
            assert_eq!(letters(text), "alassad");
        }
        assert_eq!(words("J.F. O’Brien"), ["j", "f", "obrien"]);
        assert_eq!(letters("the U.S. Treasury"), "theustreasury");
        assert_eq!(letters("Marks & Spencer"), letters("marks and spencer"));
    }

    #[test]
    fn slips_are_counted_and_long_words_may_have_more() {
        for (a, b, count) in
            [("petro", "pedro", 1), ("petro", "peetro", 1), ("petro", "ptero", 1), ("petro", "", 5)]
        {
            assert_eq!(slips(a, b, 9), Some(count), "{b}");
        }
        assert_eq!(slips("petro", "maduro", 3), None);
        let most: Vec<usize> =
            ["ong", "noem", "bessent", "petrosky", "gustavofpetro12", "gustavofrancisco"]
                .map(allowed)
                .into();
        assert_eq!(most, [0, 1, 1, 2, 2, 3]);
    }
}
