//! Every message that code names exists, and every message that exists is named.

mod lengths;
mod tongues;
mod written;

use super::*;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Where commands say which message labels them.
const COMMANDS: [&str; 3] =
    ["src/app/command.rs", "src/app/stories/command.rs", "src/app/stories/puzzle.rs"];

/// Words with hyphens in the code of the faces that are not messages: names of typefaces,
/// of scroll areas, of threads and fields.
const NOT_MESSAGES: &[&str] = &[
    "app-id",
    "atkinson-italic",
    "atkinson-semibold",
    "big-board",
    "deck-path",
    "improve-actions",
    "improve-all",
    "improve-form",
    "improve-yield",
    "inter-medium",
    "inter-semibold",
    "newsdeck-dialog",
    "night-bar",
    "night-evening",
    "night-setup",
    "night-sheet",
    "night-start",
    "night-tiles",
    "quiz-next",
    "quiz-question",
    "quiz-result",
    "quiz-setup",
    "quiz-start",
    "sans-medium",
    "sans-semibold",
    "serif-italic",
    "serif-semibold",
    "source-serif",
    "source-serif-italic",
    "source-serif-semibold",
    "stories-fact",
    "stories-chosen",
    "stories-order",
    "stories-order-actions",
    "stories-order-event",
    "stories-timeline-picture",
    "stories-undated-fact",
    "stories-who-picture",
    "study-actions",
    "study-idle",
    "study-end",
    "system-theme",
    "typed-answer",
];

fn files(dir: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, ending, found);
        } else if path.extension().is_some_and(|ext| ext == ending) {
            found.push(path);
        }
    }
}

/// Whether a file names messages because it says them.
fn is_no_test(path: &Path) -> bool {
    !path.to_string_lossy().contains("words/tests")
}

/// The message names in the files of one language.
fn written() -> BTreeSet<String> {
    let mut paths = Vec::new();
    files(Path::new("assets/locales/en"), "ftl", &mut paths);
    let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    let mut names = BTreeSet::new();
    for path in paths {
        let text = fs::read_to_string(path).unwrap();
        for line in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
            let name: String = line.chars().take_while(|c| is_name(*c)).collect();
            assert!(names.insert(name.clone()), "`{name}` is written twice");
        }
    }
    names
}

/// The quoted words in code that look like message names.
fn named() -> BTreeSet<String> {
    let mut paths: Vec<PathBuf> = COMMANDS.iter().map(PathBuf::from).collect();
    files(Path::new("src/ui"), "rs", &mut paths);
    let mut names = BTreeSet::new();
    for path in paths.iter().filter(|path| is_no_test(path)) {
        let text = fs::read_to_string(path).unwrap();
        let code = text.split("#[cfg(test)]").next().unwrap();
        // Neither comments nor attributes.
        let is_code = |line: &&str| !line.trim_start().starts_with(['/', '#']);
        let lines = code.lines().filter(is_code);
        for quoted in lines.flat_map(|line| line.split('"').skip(1).step_by(2)) {
            let is_name = quoted.contains('-')
                && quoted.starts_with(|c: char| c.is_ascii_lowercase())
                && quoted.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            if is_name {
                names.insert(quoted.to_owned());
            }
        }
    }
    names
}

#[test]
fn every_named_message_is_written() {
    let written = written();
    let missing: Vec<String> = named()
        .into_iter()
        .filter(|name| !written.contains(name) && !NOT_MESSAGES.contains(&name.as_str()))
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_written_message_is_named() {
    let mut code = String::new();
    let mut paths: Vec<PathBuf> = COMMANDS.iter().map(PathBuf::from).collect();
    files(Path::new("src/ui"), "rs", &mut paths);
    for path in paths.iter().filter(|path| is_no_test(path)) {
        code.push_str(&fs::read_to_string(path).unwrap());
    }
    let unused: Vec<String> =
        written().into_iter().filter(|name| !code.contains(&format!("\"{name}\""))).collect();
    assert_eq!(unused, Vec::<String>::new());
}

#[test]
fn plurals_and_inserted_words_come_out_plain() {
    assert_eq!(t_with("study-waiting", [("n", 1.into())]), "One card is waiting.");
    assert_eq!(t_with("study-waiting", [("n", 3.into())]), "3 cards are waiting.");
    assert_eq!(t_with("verdict-else", [("name", "Petro".into())]), "That is Petro");
    let problems = |errors: usize, warnings: usize| {
        t_with("deck-problems", [("errors", errors.into()), ("warnings", warnings.into())])
    };
    assert_eq!(
        [problems(1, 0), problems(2, 1), problems(0, 3)],
        ["1 problem", "2 problems, 1 warning", "3 warnings"]
    );
}

#[test]
fn messages_keep_to_the_rules_for_words() {
    let mut paths = Vec::new();
    files(Path::new("assets/locales"), "ftl", &mut paths);
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            assert!(!line.contains(['!', '¡']), "{}: no exclamation marks: {line}", path.display());
            assert!(!line.contains('\''), "{}: a curly apostrophe: {line}", path.display());
        }
    }
}
