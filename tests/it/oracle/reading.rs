//! What an option says: words, dates, numbers and lengths of time, read as a person reads them.
//!
//! Written without a look at how the generator writes them.

use jiff::civil::Date;
use newsdeck::deck::When;

/// English and Spanish, the languages of the shipped decks.
const MONTHS: [[&str; 12]; 2] = [
    [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ],
    [
        "enero",
        "febrero",
        "marzo",
        "abril",
        "mayo",
        "junio",
        "julio",
        "agosto",
        "septiembre",
        "octubre",
        "noviembre",
        "diciembre",
    ],
];

const NUMBERS: [[&str; 13]; 2] = [
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve",
    ],
    [
        "cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez",
        "once", "doce",
    ],
];

/// Units of time in the singular and plural, with the days in them.
const UNITS: [(&str, &str, i64); 6] = [
    ("day", "days", 1),
    ("week", "weeks", 7),
    ("month", "months", 30),
    ("día", "días", 1),
    ("semana", "semanas", 7),
    ("mes", "meses", 30),
];

/// The words of a text, small, without marks and without the s of a genitive.
pub fn words(text: &str) -> Vec<String> {
    let mut plain = String::new();
    let letters: Vec<char> = text.to_lowercase().replace('’', "'").chars().collect();
    for (at, letter) in letters.iter().enumerate() {
        let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
        let inside_a_number = at > 0 && digit(at - 1) && digit(at + 1);
        match letter {
            ',' | '\u{202f}' | '\u{a0}' if inside_a_number => {}
            '\'' => plain.push('\''),
            // Letters of some scripts carry marks that are no letters themselves.
            letter
                if letter.is_alphanumeric() || !letter.is_ascii() && !is_punctuation(*letter) =>
            {
                plain.push(*letter);
            }
            _ => plain.push(' '),
        }
    }
    plain
        .split_whitespace()
        .map(|word| word.strip_suffix("'s").unwrap_or(word).replace('\'', ""))
        .filter(|word| !word.is_empty())
        .map(|word| match number_word(&word) {
            Some(number) => number.to_string(),
            // Which of the two articles it is, the next word decides.
            None if word == "an" => "a".to_owned(),
            None => word,
        })
        .collect()
}

fn is_punctuation(letter: char) -> bool {
    "“”‘’«»–—…¿¡\u{a0}\u{202f}".contains(letter)
}

/// Whether the words of `part` stand together in `whole`.
pub fn holds(whole: &[String], part: &[String]) -> bool {
    !part.is_empty() && whole.windows(part.len()).any(|window| window == part)
}

/// The date that a text is, if it is nothing else.
pub fn date(text: &str) -> Option<When> {
    let halves: Vec<&str> = text.split('–').map(str::trim).collect();
    match halves[..] {
        [one] => single_date(&words(one)),
        [first, last] => {
            let When::Day(last_day) = single_date(&words(last))? else { return None };
            let first = words(first);
            // “1–15 September 2025”: what the first half leaves out is in the second.
            let first_day = match (first.len(), single_date(&first)) {
                (_, Some(When::Day(day))) => day,
                (1, _) => last_day.with().day(first[0].parse().ok()?).build().ok()?,
                _ => {
                    let mut whole = first.clone();
                    whole.push(last_day.year().to_string());
                    let Some(When::Day(day)) = single_date(&whole) else { return None };
                    day
                }
            };
            Some(When::Range { first: first_day, last: last_day })
        }
        _ => None,
    }
}

fn single_date(words: &[String]) -> Option<When> {
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| *word != "de").collect();
    let year = |word: &str| word.parse().ok().filter(|_| word.len() == 4);
    match words[..] {
        [y] => Some(When::Year(year(y)?)),
        [m, y] => Some(When::Month { year: year(y)?, month: month(m)? }),
        [d, m, y] => Some(When::Day(Date::new(year(y)?, month(m)?, d.parse().ok()?).ok()?)),
        _ => None,
    }
}

fn month(word: &str) -> Option<i8> {
    let at = MONTHS.iter().find_map(|months| months.iter().position(|month| *month == word))?;
    i8::try_from(at + 1).ok()
}

/// The number that a text is, if it is nothing else.
pub fn number(text: &str) -> Option<i64> {
    match &words(text)[..] {
        [one] => one.parse().ok(),
        // A space may part the thousands.
        many if many.iter().all(|word| word.parse::<i64>().is_ok()) => many.concat().parse().ok(),
        _ => None,
    }
}

fn number_word(word: &str) -> Option<usize> {
    NUMBERS.iter().find_map(|numbers| numbers.iter().position(|number| *number == word))
}

/// How many days a length of time comes to, if the text is one.
pub fn days(text: &str) -> Option<i64> {
    let words = words(text);
    let [count, unit] = &words[..] else { return None };
    let (_, _, unit) = UNITS.iter().find(|(one, many, _)| unit == one || unit == many)?;
    let count = match count.as_str() {
        "a" | "un" | "una" => 1,
        count => count.parse().ok()?,
    };
    Some(count * unit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_numbers_and_lengths_of_time_are_read() {
        let read = |text: &str| date(text).map(|when| when.to_string());
        let day = |text: &str| Some(text.to_owned());
        assert_eq!(read("2025"), day("2025"));
        assert_eq!(read("September 2025"), day("2025-09"));
        assert_eq!(read("3 de enero de 2026"), day("2026-01-03"));
        assert_eq!(read("1–15 September 2025"), day("2025-09-01/2025-09-15"));
        assert_eq!(read("30 May 2022 – 15 June 2022"), day("2022-05-30/2022-06-15"));
        assert_eq!(read("The Aare"), None);
        assert_eq!(
            ["Two", "2,000", "12", "The Inn"].map(number),
            [Some(2), Some(2000), Some(12), None]
        );
        assert_eq!(["One week", "7 days", "two months"].map(days), [Some(7), Some(7), Some(60)]);
        assert_eq!(
            words("Petro’s “visa”, and {the Herons’} 2,000"),
            ["petro", "visa", "and", "the", "herons", "2000"]
        );
    }
}
