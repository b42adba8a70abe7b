//! What whoever listens hears of each page, from its top to its end: kept as text beside the
//! pictures, so that names and their order are read whenever they change.
//! `UPDATE_SNAPSHOTS=1 cargo test` writes it anew.

mod around;
mod rooms;

use std::fmt::Write as _;
use std::path::Path;

use egui::Role;
use egui::accesskit::{AriaCurrent, Live, Toggled};
use egui_kittest::kittest::{AccessKitNode, NodeT};

use crate::evening::Evening;

/// Every line of what is heard, indented under what it belongs to.
fn heard(evening: &mut Evening) -> String {
    evening.window.remove_cursor();
    evening.look();
    let mut lines = String::new();
    let root = evening.window.root();
    for child in root.accesskit_node().children() {
        tell(&child, 0, &mut lines);
    }
    // It has another name each time.
    lines.replace(&evening.folder().display().to_string(), "FOLDER")
}

fn tell(node: &AccessKitNode<'_>, depth: usize, lines: &mut String) {
    if node.is_hidden() {
        return;
    }
    let said = said(node);
    if let Some(said) = &said {
        writeln!(lines, "{:indent$}{said}", "", indent = depth * 2).unwrap();
    }
    for child in node.children() {
        tell(&child, depth + usize::from(said.is_some()), lines);
    }
}

/// Boxes that only hold others are passed over, and so are the runs of a text that is said.
fn said(node: &AccessKitNode<'_>) -> Option<String> {
    let name = if node.label_comes_from_value() { node.value() } else { node.label() };
    match node.role() {
        Role::GenericContainer | Role::Pane | Role::ScrollView | Role::Unknown
            if name.is_none() =>
        {
            return None;
        }
        Role::TextRun | Role::Splitter | Role::ScrollBar => return None,
        _ => {}
    }
    let mut said = format!("{:?}", node.role()).to_lowercase();
    if let Some(level) = node.level() {
        write!(said, " {level}").unwrap();
    }
    match name {
        Some(name) => write!(said, " “{}”", name.replace('\n', " ⏎ ")).unwrap(),
        // It is called by what stands in it.
        None if node.role() == Role::Row => {}
        None => said.push_str(" WITHOUT A NAME"),
    }
    let value = node.value().filter(|value| Some(value) != node.label().as_ref());
    if let Some(value) = value.filter(|_| !node.label_comes_from_value()) {
        write!(said, " = “{}”", value.replace('\n', " ⏎ ")).unwrap();
    }
    if let Some(value) = node.numeric_value() {
        write!(said, " {value:.2}").unwrap();
    }
    if let Some(key) = node.data().keyboard_shortcut() {
        write!(said, " [{key}]").unwrap();
    }
    let states = [
        (node.is_focused(), "has the focus"),
        (node.is_disabled(), "cannot be used"),
        (node.is_selected() == Some(true), "chosen"),
        (node.toggled() == Some(Toggled::True), "on"),
        (node.toggled() == Some(Toggled::Mixed), "half on"),
        (node.data().is_expanded() == Some(true), "unfolded"),
        (node.data().is_expanded() == Some(false), "folded"),
        (node.aria_current() == Some(AriaCurrent::Page), "here"),
        (node.live() != Live::Off, "read out"),
    ];
    for (_, words) in states.into_iter().filter(|(is_so, _)| *is_so) {
        write!(said, ", {words}").unwrap();
    }
    if let Some(more) = node.description() {
        write!(said, " ({})", more.replace('\n', " ⏎ ")).unwrap();
    }
    Some(said)
}

/// Pages as they were heard, one after another.
struct Listener {
    name: &'static str,
    heard: String,
}

impl Listener {
    fn of(name: &'static str) -> Self {
        Self { name, heard: String::new() }
    }

    fn hear(&mut self, evening: &mut Evening, page: &str) {
        let heard = heard(evening);
        // The rail is heard once; it is the same everywhere.
        let page_only = heard.find("main “").filter(|_| !self.heard.is_empty());
        self.write(page, &heard[page_only.unwrap_or(0)..]);
    }

    /// Hears only what lies over the page, or stands around it.
    fn hear_from(&mut self, evening: &mut Evening, page: &str, beginning: &str) {
        let heard = heard(evening);
        let at = heard.find(beginning).unwrap_or_else(|| panic!("no “{beginning}” in:\n{heard}"));
        self.write(page, &heard[at..]);
    }

    fn write(&mut self, page: &str, heard: &str) {
        write!(self.heard, "── {page} ──\n{heard}\n").unwrap();
    }

    /// Compares it with what was kept.
    fn compare(self) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/heard");
        let path = folder.join(self.name).with_extension("txt");
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            std::fs::create_dir_all(&folder).unwrap();
            std::fs::write(&path, &self.heard).unwrap();
            return;
        }
        let kept = std::fs::read_to_string(&path).unwrap_or_default();
        let (kept, heard): (Vec<_>, Vec<_>) =
            (kept.lines().collect(), self.heard.lines().collect());
        let first = (0..kept.len().max(heard.len())).find(|at| kept.get(*at) != heard.get(*at));
        if let Some(at) = first {
            panic!(
                "{}.txt, line {}: kept {:?}, heard {:?}; UPDATE_SNAPSHOTS=1 keeps what is heard",
                self.name,
                at + 1,
                kept.get(at),
                heard.get(at)
            );
        }
    }
}
