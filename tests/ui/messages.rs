//! The message files as they are written, for tests that press what the window says in another
//! language, or look for what it should not say.

use std::fs;

use egui_kittest::kittest::NodeT;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use newsdeck::app::Language;

/// Every wording of every message of a language with its name: the pieces of text between what is
/// put in, one list for each case that it tells apart.
pub fn wordings(folder: &str) -> Vec<(String, Vec<String>)> {
    let files = fs::read_dir(format!("assets/locales/{folder}")).unwrap();
    let texts = files.map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    let entries = texts.flat_map(|text| parser::parse(text).unwrap().body);
    let messages = entries.filter_map(|entry| match entry {
        Entry::Message(message) => Some((message.id.name, message.value?)),
        _ => None,
    });
    let worded = messages.flat_map(|(name, value)| {
        pieces(&value).into_iter().map(move |pieces| (name.clone(), pieces))
    });
    worded.collect()
}

/// The pieces of each case of a pattern: what is put in lies between two of them.
fn pieces(pattern: &Pattern<String>) -> Vec<Vec<String>> {
    let mut all = vec![vec![String::new()]];
    for element in &pattern.elements {
        let cases: Vec<Vec<String>> = match element {
            PatternElement::TextElement { value }
            | PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => vec![vec![value.clone()]],
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().flat_map(|variant| pieces(&variant.value)).collect()
            }
            PatternElement::Placeable { .. } => vec![vec![String::new(), String::new()]],
        };
        all = all.iter().flat_map(|before| cases.iter().map(|case| joined(before, case))).collect();
    }
    all
}

fn joined(before: &[String], after: &[String]) -> Vec<String> {
    let mut joined = before.to_vec();
    let last = joined.last_mut().unwrap();
    last.push_str(&after[0]);
    joined.extend_from_slice(&after[1..]);
    joined
}

/// The wordings of the message called `name`.
pub fn wordings_of(language: Language, name: &str) -> Vec<Vec<String>> {
    let folder = match language {
        Language::Spanish => "es",
        Language::English | Language::System => "en",
    };
    let found = wordings(folder).into_iter().filter(|(other, _)| other == name);
    found.map(|(_, pieces)| pieces).collect()
}

/// What the message called `name` says; its beginning, where something is put in.
pub fn message(language: Language, name: &str) -> String {
    let found = wordings_of(language, name).into_iter().next();
    found.unwrap_or_else(|| panic!("no message is called {name}")).remove(0)
}

/// Whether `words` are these pieces with something between them.
pub fn is_made_of(words: &str, pieces: &[String]) -> bool {
    let (first, rest) = pieces.split_first().unwrap();
    let Some(mut left) = words.strip_prefix(first.as_str()) else { return false };
    let Some((last, between)) = rest.split_last() else { return left.is_empty() };
    for piece in between {
        let Some(at) = left.find(piece.as_str()) else { return false };
        left = &left[at + piece.len()..];
    }
    left.ends_with(last.as_str())
}

/// Everything in a window that has a name, by its name.
pub fn names(evening: &crate::evening::Evening) -> Vec<String> {
    fn collect(node: &egui_kittest::kittest::AccessKitNode<'_>, into: &mut Vec<String>) {
        into.extend(node.label().or_else(|| node.value()));
        into.extend(node.description());
        node.children().for_each(|child| collect(&child, into));
    }
    let mut names = Vec::new();
    collect(&evening.window.root().accesskit_node(), &mut names);
    names
}

#[test]
fn a_wording_is_known_whatever_is_put_in() {
    let wording = |pieces: &[&str]| pieces.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>();
    assert!(is_made_of("Show answer", &wording(&["Show answer"])));
    assert!(!is_made_of("Show answers", &wording(&["Show answer"])));
    assert!(is_made_of("3 of 15 facts met", &wording(&["", " of ", " facts met"])));
    assert!(!is_made_of("3 facts", &wording(&["", " of ", " facts met"])));
    assert_eq!(message(Language::Spanish, "command-show-answer"), "Mostrar respuesta");
    assert_eq!(message(Language::English, "progress-table"), "Show as a table: ");
    let counted = wordings("en").into_iter().filter(|(name, _)| name == "study-waiting");
    let counted: Vec<Vec<String>> = counted.map(|(_, pieces)| pieces).collect();
    let many = wording(&["", " cards are waiting."]);
    assert_eq!(counted, [wording(&["One card is waiting."]), many]);
}
