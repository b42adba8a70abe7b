//! Numbers in words and words as numbers; spans of time.

use super::nouns::{Gender, gender, plural};
use crate::exercise::language::Span;
use crate::text::fold;

const SMALL: [&str; 30] = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const TENS: [&str; 7] =
    ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];

/// Units of time, of one and of many.
const UNITS: [(&str, &str); 12] = [
    ("segundo", "segundos"),
    ("minuto", "minutos"),
    ("hora", "horas"),
    ("día", "días"),
    ("noche", "noches"),
    ("semana", "semanas"),
    ("quincena", "quincenas"),
    ("mes", "meses"),
    ("trimestre", "trimestres"),
    ("año", "años"),
    ("década", "décadas"),
    ("siglo", "siglos"),
];

/// A number inside a sentence: in words to twelve, in figures beyond.
fn number_in_words(n: i64) -> String {
    match usize::try_from(n) {
        Ok(small) if small <= 12 => SMALL[small].to_owned(),
        _ => grouped(n),
    }
}

/// So many of these: `dos vuelos`, `una vez`.
pub fn counted(n: i64, noun: &str) -> String {
    match (n, gender(&plural(noun))) {
        (1, Gender::Masculine) => format!("un {noun}"),
        (1, Gender::Feminine) => format!("una {noun}"),
        _ => format!("{} {noun}", number_in_words(n)),
    }
}

/// The number that words such as `dos` or `veinticinco` stand for, up to 99.
pub fn number_of_words(words: &str) -> Option<i64> {
    let words = fold(words);
    let small = |word: &str| SMALL.iter().position(|small| fold(small) == word);
    let n = match words.as_str() {
        "un" | "una" => Some(1),
        word => small(word),
    };
    let tens = || {
        let (tens, ones) = words.split_once(" y ").unwrap_or((&words, ""));
        let tens = (TENS.iter().position(|word| *word == tens)? + 3) * 10;
        let ones = match ones {
            "" => 0,
            "un" | "una" => 1,
            ones => small(ones).filter(|&n| (1..10).contains(&n))?,
        };
        Some(tens + ones)
    };
    i64::try_from(n.or_else(tens)?).ok()
}

/// A span of time with its unit in number: `dos días`, `una semana`.
pub fn span_in_words(Span { n, unit }: &Span) -> String {
    let many = UNITS.iter().find(|(one, _)| one == unit).filter(|_| *n != 1);
    counted(*n, many.map_or(unit, |(_, many)| many))
}

/// What `dos días` or `una semana` stands for; nothing for words that are no number and unit.
pub fn span_of_words(text: &str) -> Option<Span> {
    let (number, unit) = text.split_once(' ')?;
    let n = number_of_words(number).or_else(|| number.parse().ok())?;
    let (one, _) = UNITS.iter().find(|(one, many)| *one == unit || *many == unit)?;
    Some(Span { n, unit: (*one).to_owned() })
}

/// A number in figures, those of five digits and more in groups of three.
pub fn grouped(n: i64) -> String {
    let digits = n.unsigned_abs().to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && digits.len() > 4 && (digits.len() - index).is_multiple_of(3) {
            out.push('\u{a0}');
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
            (0, "cero"),
            (2, "dos"),
            (12, "doce"),
            (13, "13"),
            (1_500, "1500"),
            (-1_234_567, "−1\u{a0}234\u{a0}567"),
        ] {
            assert_eq!(number_in_words(n), words);
        }
        for (words, n) in [
            ("dos", 2),
            ("Veintidós", 22),
            ("veintidos", 22),
            ("cuarenta", 40),
            ("noventa y nueve", 99),
            ("una", 1),
        ] {
            assert_eq!(number_of_words(words), Some(n), "{words}");
        }
        for words in ["", "muchos", "diez dos", "veinte y dos", "treinta y diez", "uno dos"] {
            assert_eq!(number_of_words(words), None, "{words}");
        }
    }

    #[test]
    fn spans_agree_with_their_number() {
        let near =
            |text: &str, n: i64| span_of_words(text).map(|s| span_in_words(&Span { n, ..s }));
        for (text, n, other) in [
            ("dos días", 3, "tres días"),
            ("dos días", 1, "un día"),
            ("una semana", 2, "dos semanas"),
            ("tres semanas", 1, "una semana"),
            ("18 meses", 1, "un mes"),
            ("un mes", 5, "cinco meses"),
        ] {
            assert_eq!(near(text, n).as_deref(), Some(other), "{text}");
        }
        for text in ["ese mismo día", "dos largos días", "dos", ""] {
            assert_eq!(span_of_words(text), None, "{text}");
        }
    }
}
