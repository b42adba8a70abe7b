//! Dates are read as people write them.

use super::*;
use crate::exercise::language::wording;

fn part<N: ToString>(n: Option<N>) -> String {
    n.map_or("?".to_owned(), |n| n.to_string())
}

fn shown(language: &str, text: &str) -> String {
    let point = |point: &Point| {
        let third = match point.third {
            None => "",
            Some(Third::Early) => " early",
            Some(Third::Mid) => " mid",
            Some(Third::Late) => " late",
        };
        format!("{}-{}-{}{third}", part(point.year), part(point.month), part(point.day))
    };
    let written = |written: &Written| {
        let last = written.last.map_or(String::new(), |last| format!(" to {}", point(&last)));
        let slip = if written.is_misspelt { " misspelt" } else { "" };
        format!("{}{last}{slip}", point(&written.first))
    };
    let mut all: Vec<String> =
        readings(text, wording(language).known()).iter().map(written).collect();
    all.dedup();
    all.join(", ")
}

#[test]
fn dates_are_read_as_people_write_them() {
    for (text, expected) in [
        ("2026-01-03", "2026-1-3"),
        ("2026/01/03", "2026-1-3"),
        ("20260103", "2026-1-3"),
        ("3 January 2026", "2026-1-3"),
        ("January 3, 2026", "2026-1-3"),
        ("3rd of January 2026", "2026-1-3"),
        ("the third of January 2026", "2026-1-3"),
        ("twenty-third of January 2026", "2026-1-23"),
        ("January the 3rd, 2026", "2026-1-3"),
        ("Saturday, 3 January 2026", "2026-1-3"),
        ("Jan. 3rd 2026", "2026-1-3"),
        ("3-Jan-2026", "2026-1-3"),
        ("03JAN2026", "2026-1-3"),
        ("Jan 3 '26", "2026-1-3, 1926-1-3"),
        ("3/1/26", "2026-1-3, 1926-1-3, 2026-3-1, 1926-3-1"),
        ("13/1/2026", "2026-1-13"),
        ("03.01.2026", "2026-1-3, 2026-3-1"),
        ("1.1.2026", "2026-1-1"),
        ("on the 3rd of Jan", "?-1-3"),
        ("Jan 26", "?-1-26, 2026-1-?, 1926-1-?"),
        ("Sept 2025", "2025-9-?"),
        ("2025 September", "2025-9-?"),
        ("in September of 2025", "2025-9-?"),
        ("september", "?-9-?"),
        ("09/2025", "2025-9-?"),
        ("9/25", "2025-9-?, 1925-9-?, ?-9-25"),
        ("Septmber 2025", "2025-9-? misspelt"),
        ("Febuary 2025", "2025-2-? misspelt"),
        ("2025", "2025-?-?"),
        ("’25", "2025-?-?, 1925-?-?"),
        ("the year 2025", "2025-?-?"),
        ("mid September 2025", "2025-9-? mid"),
        ("mid-September 2025", "2025-9-? mid"),
        ("early 2025", "2025-?-? early"),
        ("the end of January", "?-1-? late"),
        ("1–15 September 2025", "2025-9-1 to 2025-9-15"),
        ("September 1-15, 2025", "2025-9-1 to 2025-9-15"),
        ("between 1 and 15 September 2025", "2025-9-1 to 2025-9-15"),
        ("from 28 August to 3 September 2025", "2025-8-28 to 2025-9-3"),
        ("2025-09-01/2025-09-15", "2025-9-1 to 2025-9-15"),
        ("August to September 2025", "2025-8-? to 2025-9-?"),
        ("2024–2025", "2024-?-? to 2025-?-?"),
        ("31 February 2025", ""),
        ("29 Feb", "?-2-29, 2029-2-?, 1929-2-?"),
        ("Petro", ""),
        ("mar", "?-3-?"),
        ("many 2025", ""),
        ("autumn 2025", ""),
        ("autumn", ""),
        ("3", ""),
        ("25", ""),
        ("", ""),
        ("99/99/99", ""),
        ("1 2 3 4", ""),
        ("soon", ""),
    ] {
        assert_eq!(shown("en", text), expected, "{text}");
    }
}

#[test]
fn only_dates_with_a_year_are_recognised_in_a_deck() {
    let read = |text: &str| read_date(text, wording("en").known());
    assert_eq!(read("7 January 2026"), "2026-01-07".parse().ok());
    assert_eq!(read("September 2025"), "2025-09".parse().ok());
    for text in [
        "January",
        "2026",
        "two",
        "7 January",
        "by phone",
        "7 January 26",
        "mid-January 2026",
        "1–15 September 2025",
        "in 2026",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
}

#[test]
fn dates_are_read_in_the_language_of_the_deck() {
    for (text, expected) in [
        ("3 de enero de 2026", "2026-1-3"),
        ("el 3 de enero del 2026", "2026-1-3"),
        ("1º de enero de 2026", "2026-1-1"),
        ("primero de mayo", "?-5-1"),
        ("sábado 3 de enero de 2026", "2026-1-3"),
        ("septiembre de 2025", "2025-9-?"),
        ("a mediados de septiembre de 2025", "2025-9-? mid"),
        ("a finales de 2025", "2025-?-? late"),
        ("del 1 al 15 de septiembre de 2025", "2025-9-1 to 2025-9-15"),
        ("entre el 1 y el 15 de septiembre de 2025", "2025-9-1 to 2025-9-15"),
        ("3/1/2026", "2026-1-3, 2026-3-1"),
        ("January 2026", ""),
        ("otoño de 2025", ""),
    ] {
        assert_eq!(shown("es", text), expected, "{text}");
    }
}
