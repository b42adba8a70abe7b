//! Checks that `src` keeps to the floor plan in `ARCHITECTURE.md`.
//!
//! The tables are the plan. `MODULES` is listed bottom-up and a module may
//! name only rows above its own, so the plan cannot hold a cycle. `CRATES`
//! gives each outside technology the modules it is allowed to reach.
#![expect(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// Each module with the modules it may name.
const MODULES: &[(&str, &[&str])] = &[
    // words
    ("text", &[]),
    ("clock", &[]),
    ("diagnostic", &[]),
    // facts
    ("deck", &["text", "diagnostic"]),
    // one fact, many exercises
    ("exercise", &["text", "diagnostic", "deck"]),
    // thinking
    ("schedule", &["clock"]),
    ("quiz", &["text", "deck", "exercise"]),
    ("night", &["text", "clock", "exercise", "quiz"]),
    ("search", &["text", "diagnostic", "deck", "exercise"]),
    ("stats", &["clock", "schedule"]),
    // outside
    ("library", &["text", "diagnostic", "deck", "exercise", "search"]),
    ("store", &["text", "clock", "deck", "exercise", "schedule"]),
    // the program without a face
    (
        "app",
        &[
            "text",
            "clock",
            "diagnostic",
            "deck",
            "exercise",
            "schedule",
            "quiz",
            "night",
            "search",
            "stats",
            "library",
            "store",
        ],
    ),
    // faces
    (
        "ui",
        &[
            "text",
            "clock",
            "diagnostic",
            "deck",
            "exercise",
            "schedule",
            "night",
            "search",
            "stats",
            "app",
        ],
    ),
    (
        "cli",
        &[
            "text",
            "clock",
            "diagnostic",
            "deck",
            "exercise",
            "schedule",
            "quiz",
            "night",
            "search",
            "stats",
            "library",
            "store",
            "app",
            "ui",
        ],
    ),
];

/// Each outside crate with the modules that may name it.
const CRATES: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["diagnostic"]),
    ("clap", &["cli"]),
    ("crc32fast", &["store"]),
    ("dark_light", &["ui"]),
    ("directories", &["cli"]),
    ("eframe", &["ui"]),
    ("egui", &["ui"]),
    ("egui_plot", &["ui"]),
    ("fixedbitset", &["search"]),
    ("fluent_templates", &["ui"]),
    ("fsrs", &["schedule"]),
    ("outside", &["ui"]),
    ("lz4_flex", &["library"]),
    ("rfd", &["ui"]),
    ("rusqlite", &["store"]),
    ("serde", &["app", "cli", "store"]),
    ("serde_json", &["app", "cli", "store"]),
    ("sys_locale", &["ui"]),
    ("thin_vec", &["deck", "exercise"]),
    ("toml", &["deck"]),
    ("unicode_bidi", &["ui"]),
];

#[test]
fn the_plan_is_acyclic() {
    let mut below = BTreeSet::new();
    for (module, allowed) in MODULES {
        for name in *allowed {
            assert!(below.contains(name), "`{module}` may not name `{name}`: it is not below");
        }
        below.insert(*module);
    }
}

#[test]
fn every_module_is_on_the_plan() {
    let planned: BTreeSet<&str> = MODULES.iter().map(|(module, _)| *module).collect();
    let lib = fs::read_to_string("src/lib.rs").unwrap();
    let declared: BTreeSet<&str> = lib
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'))
        .collect();
    assert_eq!(declared, planned);
}

#[test]
fn every_file_opens_with_what_it_is_for() {
    let silent: Vec<String> = MODULES
        .iter()
        .flat_map(|(module, _)| files_of(module))
        .filter(|path| !fs::read_to_string(path).unwrap().starts_with("//!"))
        .map(|path| path.display().to_string())
        .collect();
    assert_eq!(silent, [""; 0]);
}

#[test]
fn source_keeps_to_the_plan() {
    let mut violations = Vec::new();
    for (module, allowed) in MODULES {
        for path in files_of(module) {
            let text = fs::read_to_string(&path).unwrap();
            for (index, line) in text.lines().enumerate() {
                let code = line.split("//").next().unwrap_or_default();
                let at = format!("{}:{}", path.display(), index + 1);
                if code.contains("crate::{") || code.contains("super::super") {
                    violations
                        .push(format!("{at}: name the module in full: `use crate::module::Item`"));
                }
                for used in names_after("crate::", code) {
                    if used != *module && !used.is_empty() && !allowed.contains(&used) {
                        violations.push(format!("{at}: `{module}` may not name `{used}`"));
                    }
                }
                for (name, homes) in CRATES {
                    if !homes.contains(module) && paths_of(code).any(|word| word == *name) {
                        violations.push(format!("{at}: `{module}` may not use the `{name}` crate"));
                    }
                }
            }
        }
    }
    assert!(violations.is_empty(), "floor plan broken:\n{}", violations.join("\n"));
}

/// The identifiers that follow `prefix` in `code`.
fn names_after<'a>(prefix: &'a str, code: &'a str) -> impl Iterator<Item = &'a str> {
    code.match_indices(prefix).map(move |(at, _)| identifier(&code[at + prefix.len()..]))
}

/// The identifiers in `code` that begin a path: `egui` of `egui::Ui`, not the word in a string.
fn paths_of(code: &str) -> impl Iterator<Item = &str> {
    let is_start = |&(at, c): &(usize, char)| is_part(c) && !code[..at].ends_with(is_part);
    let starts = code.char_indices().filter(is_start).map(|(at, _)| &code[at..]);
    starts.map(identifier).filter(move |word| {
        let after = word.as_ptr() as usize - code.as_ptr() as usize + word.len();
        code[after..].starts_with("::")
    })
}

fn is_part(c: char) -> bool {
    c == '_' || c.is_ascii_alphanumeric()
}

fn identifier(text: &str) -> &str {
    &text[..text.find(|c| !is_part(c)).unwrap_or(text.len())]
}

/// `src/<module>.rs` and every Rust file under `src/<module>/`.
fn files_of(module: &str) -> Vec<PathBuf> {
    let mut files = vec![PathBuf::from(format!("src/{module}.rs"))];
    let folder = Path::new("src").join(module);
    if folder.is_dir() {
        collect(&folder, &mut files);
    }
    files
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ext| ext == "rs") {
            files.push(path);
        }
    }
}
