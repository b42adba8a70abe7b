//! Every language says all that English says, with the same words put in, and says it in its
//! own words.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::written::{Made, messages};
use crate::ui::words::{Tongue, hundredths, speak, t_with};

/// Messages that may be the same in Spanish: names, keys, and words that both languages share.
const SHARED_WITH_SPANISH: &[&str] = &[
    "big-screen-monitor",
    "field-cite-help",
    "improve-no",
    "key-alt",
    "key-ctrl",
    "key-enter",
    "key-escape",
    "language-english",
    "language-spanish",
    "masthead",
    "masthead-short",
    "spent-hours",
    "spent-minutes",
];

/// What is said on one side of the Atlantic only, is not Spanish, or speaks to somebody else
/// than a friend. `assets/locales/README.md` has what is said instead.
const NOT_IN_SPANISH: &[&str] = &[
    "clic",
    "clica",
    "click",
    "computadora",
    "deck",
    "decks",
    "fichero",
    "flashcard",
    "link",
    "mouse",
    "ordenador",
    "quiz",
    "ratón",
    "resetear",
    "test",
    "tip",
    "usted",
    "ustedes",
    "vosotros",
    "vuestra",
    "vuestro",
];

/// Lines of a deck file are quoted as they are written there.
const QUOTES_A_DECK: &[&str] = &["stories-no-dates"];

#[test]
fn spanish_has_every_message_of_english_and_no_other() {
    let names = |folder| messages(folder).into_keys().collect::<BTreeSet<String>>();
    let (english, spanish) = (names("en"), names("es"));
    let missing: Vec<&String> = english.difference(&spanish).collect();
    let left_over: Vec<&String> = spanish.difference(&english).collect();
    let none: Vec<&String> = Vec::new();
    assert_eq!((missing, left_over), (none.clone(), none), "missing in `es`, and left over there");
}

#[test]
fn a_file_of_one_language_is_there_in_the_other() {
    let names = |folder: &str| {
        let mut paths: Vec<PathBuf> = Vec::new();
        super::files(&Path::new("assets/locales").join(folder), "ftl", &mut paths);
        paths.iter().map(|path| path.file_name().unwrap().to_owned()).collect::<BTreeSet<_>>()
    };
    assert_eq!(names("en"), names("es"));
}

#[test]
fn the_same_words_are_put_into_a_message_in_every_language() {
    let english = messages("en");
    let differ: Vec<_> = messages("es")
        .iter()
        .filter_map(|(name, spanish)| {
            let (english, spanish) = (Made::of(english.get(name)?), Made::of(spanish));
            let differs = english.variables != spanish.variables;
            differs.then(|| (name.clone(), english.variables, spanish.variables))
        })
        .collect();
    assert_eq!(differ, []);
}

#[test]
fn no_message_was_left_in_english() {
    let english = messages("en");
    let left: Vec<String> = messages("es")
        .into_iter()
        .filter(|(name, spanish)| {
            let is_same = english.get(name).is_some_and(|english| english == spanish);
            is_same && Made::of(spanish).says_something()
        })
        .map(|(name, _)| name)
        .filter(|name| !SHARED_WITH_SPANISH.contains(&name.as_str()))
        .collect();
    assert_eq!(left, Vec::<String>::new());
}

#[test]
fn spanish_is_said_as_on_both_sides_of_the_atlantic_and_to_a_friend() {
    for (name, pattern) in messages("es") {
        let words = Made::of(&pattern).words.to_lowercase();
        // `deck:` is what one types to search.
        let mut each = words.split(|c: char| !c.is_alphanumeric() && c != ':');
        assert_eq!(each.find(|word| NOT_IN_SPANISH.contains(word)), None, "`{name}`: {words}");
        let is_quoted_otherwise = words.contains(['“', '”', '"']);
        assert!(!is_quoted_otherwise || QUOTES_A_DECK.contains(&&*name), "`{name}` quotes in «…»");
    }
}

#[test]
fn a_number_has_a_minus_sign_and_the_marks_of_the_language() {
    let said = |tongue: Tongue| {
        speak(tongue);
        let said = [
            t_with("pace-flashcard", [("seconds", 8.5.into())]),
            t_with("pace-flashcard", [("seconds", (-0.5).into())]),
            t_with("pace-flashcard", [("seconds", 2026.into())]),
            t_with("pace-flashcard", [("seconds", (-1_234_567.5).into())]),
            t_with(
                "fit-stays",
                [("n", 2.into()), ("present", hundredths(87.5)), ("found", hundredths(87.254))],
            ),
        ];
        speak(Tongue::English);
        said
    };
    let [english, spanish] = [Tongue::English, Tongue::Spanish].map(said);
    let numbers = |said: &[String]| {
        said.iter().map(|it| it.split(" s ").next().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(numbers(&english[..4]), ["8.5", "−0.5", "2026", "−1,234,567.5"]);
    assert_eq!(numbers(&spanish[..4]), ["8,5", "−0,5", "2026", "−1\u{202f}234\u{202f}567,5"]);
    assert!(english[4].contains("87.50") && english[4].contains("87.25"), "{english:?}");
    assert!(spanish[4].contains("87,50") && spanish[4].contains("87,25"), "{spanish:?}");
}
