//! Numbers in words and words as numbers; spans of time.

use crate::exercise::language::Span;

const SMALL: [&str; 20] = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
];
const TENS: [&str; 10] =
    ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

/// A number as a sentence shows it: in words to twelve, in figures with thousands
/// separated beyond.
pub fn number_in_words(n: i64) -> String {
    match usize::try_from(n) {
        Ok(small) if small <= 12 => SMALL[small].to_owned(),
        _ => grouped(n),
    }
}

/// The number that words such as `two` or `twenty-five` stand for, up to 99.
pub fn number_of_words(words: &str) -> Option<i64> {
    let words = words.trim().to_lowercase();
    let small = |word: &str| SMALL.iter().position(|w| *w == word);
    if let Some(n) = small(&words) {
        return i64::try_from(n).ok();
    }
    let (tens, ones) = words.split_once(['-', ' ']).unwrap_or((&words, ""));
    let tens = TENS.iter().position(|w| *w == tens).filter(|&at| at >= 2)?;
    let ones = if ones.is_empty() { 0 } else { small(ones).filter(|&n| (1..10).contains(&n))? };
    i64::try_from(tens * 10 + ones).ok()
}

/// A span of time with its unit in number: `two days`, `one day`.
pub fn span_in_words(Span { n, unit }: &Span) -> String {
    format!("{} {unit}{}", number_in_words(*n), if *n == 1 { "" } else { "s" })
}

/// What `two days` or `a week` stands for; nothing for words that are no number and unit.
pub fn span_of_words(text: &str) -> Option<Span> {
    let (number, unit) = text.split_once(' ')?;
    let is_one = matches!(number.to_lowercase().as_str(), "a" | "an" | "one");
    let n = if is_one { Some(1) } else { number_of_words(number).or_else(|| number.parse().ok()) };
    let singular = if is_one { unit } else { unit.strip_suffix('s').unwrap_or(unit) };
    Some(Span { n: n.filter(|_| !singular.contains(' '))?, unit: singular.to_owned() })
}

fn grouped(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    if n < 0 { format!("−{out}") } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_well_and_read_back() {
        for (n, words) in [
            (0, "zero"),
            (2, "two"),
            (12, "twelve"),
            (13, "13"),
            (1_000, "1,000"),
            (-1_234_567, "−1,234,567"),
        ] {
            assert_eq!(number_in_words(n), words);
        }
        for (words, n) in [("two", 2), ("Twenty-five", 25), ("forty", 40), ("ninety nine", 99)] {
            assert_eq!(number_of_words(words), Some(n));
        }
        for words in ["", "many", "ten-two", "twenty-ten", "one two"] {
            assert_eq!(number_of_words(words), None, "{words}");
        }
    }
}
