//! All decks in lines: those that are studied, then what is archived and what was removed.

use egui::{Align, Id, Layout, Ui, vec2};

use crate::app::view::{DeckLine, DeckPlace, LibraryView, RemovedView};
use crate::app::{Command, Shelving};
use crate::ui::page::library::steps::go_by_key;
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{
    Button, body, list_row, muted, paragraph, press_row, progress_line, signed, title,
};
use crate::ui::words::{t, t_with};

/// Room for what is due, at the right of a row.
const DUE_WIDTH: f32 = 132.0;

/// Which folded parts are open.
#[derive(Debug, Default)]
pub struct State {
    archived: bool,
    removed: bool,
}

/// Draws the lists; what is pressed becomes a command. `field` is above them.
pub fn show(
    ui: &mut Ui,
    library: &LibraryView,
    field: Id,
    state: &mut State,
    commands: &mut Vec<Command>,
) {
    if library.decks.is_empty() {
        body(ui, &t("library-empty"));
    }
    let shown = if state.archived { library.archived.as_slice() } else { &[] };
    let rows: Vec<&DeckLine> = library.decks.iter().chain(shown).collect();
    go_by_key(ui, Some(field), rows.len(), |row| row_id(&rows[row].place));
    for line in &library.decks {
        deck(ui, line, commands);
    }
    if !library.archived.is_empty() {
        ui.add_space(GAP_LARGE);
        let n = library.archived.len();
        fold(ui, &t_with("library-archived", [("n", n.into())]), &mut state.archived);
        if state.archived {
            library.archived.iter().for_each(|line| archived(ui, line, commands));
        }
    }
    if !library.removed.is_empty() {
        ui.add_space(if library.archived.is_empty() { GAP_LARGE } else { GAP_SMALL });
        let n = library.removed.len();
        fold(ui, &t_with("library-removed", [("n", n.into())]), &mut state.removed);
        if state.removed {
            muted(ui, &t("library-removed-help"));
            library.removed.iter().for_each(|line| removed(ui, line, commands));
        }
    }
}

/// The name of a language; its tag where there is none.
pub fn language(tag: &str) -> String {
    let main = tag.split('-').next().unwrap_or(tag);
    let name = match main {
        "ar" => "language-ar",
        "de" => "language-de",
        "en" => "language-en",
        "es" => "language-es",
        "fr" => "language-fr",
        "it" => "language-it",
        "ja" => "language-ja",
        "nl" => "language-nl",
        "pl" => "language-pl",
        "pt" => "language-pt",
        "ru" => "language-ru",
        "uk" => "language-uk",
        "zh" => "language-zh",
        _ => return tag.to_owned(),
    };
    t(name)
}

/// How a deck is, in a sign and words, with the ink for them.
pub fn health(line: &DeckLine, p: &Palette) -> (Icon, String, egui::Color32) {
    if let Some(reason) = &line.unreadable {
        let words = t_with("deck-unreadable", [("reason", reason.as_str().into())]);
        return (Icon::Warning, words, p.wrong);
    }
    if line.errors + line.warnings == 0 {
        return (Icon::Right, t("deck-sound"), p.right);
    }
    let counts = [("errors", line.errors.into()), ("warnings", line.warnings.into())];
    let ink = if line.errors > 0 { p.wrong } else { p.caution };
    (Icon::Warning, t_with("deck-problems", counts), ink)
}

fn row_id(place: &DeckPlace) -> Id {
    Id::unique("deck row").with(place)
}

fn deck(ui: &mut Ui, line: &DeckLine, commands: &mut Vec<Command>) {
    let p = Palette::of(ui);
    let (icon, words, ink) = health(line, p);
    let facts = if line.unreadable.is_some() { String::new() } else { what(line) };
    let due = match line.counts.due {
        0 => t("deck-nothing-due"),
        n => t_with("deck-due", [("n", n.into())]),
    };
    let remembered = say::memory_share(&line.counts.memory);
    let parts = [line.title.as_str(), &facts, &due, &remembered, &words];
    let name = parts.map(str::to_owned).into_iter().filter(|part| !part.is_empty());
    let name = name.collect::<Vec<_>>().join(" · ");
    let row = press_row(ui, row_id(&line.place), &name, |ui| {
        ui.add_space(GAP);
        ui.spacing_mut().item_spacing = vec2(GAP, GAP_TINY);
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            if line.is_studied {
                ui.allocate_ui(vec2(DUE_WIDTH, 0.0), |ui| {
                    ui.with_layout(Layout::top_down(Align::Max), |ui| {
                        ui.set_width(DUE_WIDTH);
                        ui.add_space(GAP_TINY);
                        let is_due = line.counts.due > 0;
                        let face = if is_due { Type::BodyStrong } else { Type::Body };
                        let ink = if is_due { p.ink } else { p.muted };
                        paragraph(ui, face, &due, ink);
                        muted(ui, &remembered);
                        progress_line(ui, line.counts.memory.share() as f32, &remembered);
                    });
                });
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                paragraph(ui, Type::Title, &line.title, p.ink);
                if !facts.is_empty() {
                    muted(ui, &facts);
                }
                if !line.is_studied && line.unreadable.is_none() {
                    signed(ui, Icon::Warning, Type::Small, &t("deck-not-studied"), p.caution);
                }
                signed(ui, icon, Type::Small, &words, ink);
            });
        });
        ui.add_space(GAP);
    });
    if row.clicked() {
        commands.push(Command::OpenDeck(line.place.clone()));
    }
}

/// A deck that is not studied, with a way to study it again.
fn archived(ui: &mut Ui, line: &DeckLine, commands: &mut Vec<Command>) {
    let p = Palette::of(ui);
    list_row(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let label = t("command-unarchive-deck");
            let button = Button::quiet(&label).icon(Icon::Retry);
            let again = ui.push_id(&line.place, |ui| button.show(ui)).inner.clicked();
            if let Some(id) = line.id.as_ref().filter(|_| again) {
                commands.push(Command::Shelve(id.clone(), Shelving::Studied));
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                let name = format!("{} · {}", line.title, what(line));
                let row = press_row(ui, row_id(&line.place), &name, |ui| {
                    ui.spacing_mut().item_spacing.y = GAP_TINY;
                    paragraph(ui, Type::BodyStrong, &line.title, p.ink);
                    muted(ui, &what(line));
                });
                if row.clicked() {
                    commands.push(Command::OpenDeck(line.place.clone()));
                }
            });
        });
    });
}

/// A file that was removed, with a way back.
fn removed(ui: &mut Ui, line: &RemovedView, commands: &mut Vec<Command>) {
    let p = Palette::of(ui);
    list_row(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let label = t("command-put-back-deck");
            let button = Button::quiet(&label).icon(Icon::Undo);
            if ui.push_id(&line.file, |ui| button.show(ui)).inner.clicked() {
                commands.push(Command::PutBackDeck(line.file.clone()));
            }
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.spacing_mut().item_spacing.y = GAP_TINY;
                paragraph(ui, Type::BodyStrong, &line.title, p.ink);
                muted(ui, &t_with("deck-facts", [("n", line.facts.into())]));
            });
        });
    });
}

/// A heading that unfolds what is under it.
fn fold(ui: &mut Ui, words: &str, is_open: &mut bool) {
    let icon = if *is_open { Icon::Open } else { Icon::Closed };
    let button = Button::quiet(words).icon(icon).show(ui);
    ui.accesskit_node_builder(button.id, |node| node.set_expanded(*is_open));
    if button.clicked() {
        *is_open = !*is_open;
        ui.ctx().request_repaint();
    }
}

/// Language, facts, cards, met.
fn what(line: &DeckLine) -> String {
    let counts = line.counts;
    let mut parts = vec![
        language(&line.lang),
        t_with("deck-facts", [("n", counts.facts.into())]),
        t_with("search-cards", [("n", counts.exercises.into())]),
    ];
    if line.is_studied {
        parts.push(t_with("deck-met", [("n", counts.memory.met.into())]));
    }
    parts.join(" · ")
}

/// The heading of a part below the list.
pub fn part(ui: &mut Ui, words: &str) {
    ui.add_space(GAP_LARGE);
    title(ui, words);
    ui.add_space(GAP_TINY);
}
