//! Names that a learner typed and said to be right, offered to the deck's owner.

use egui::Ui;

use crate::app::Command;
use crate::app::view::{AliasView, DeckPlace, DeckView};
use crate::ui::theme::{Icon, Palette, Type};
use crate::ui::widget::{Button, list_row, muted, paragraph};
use crate::ui::words::{t, t_with};

/// Each name with whom it is for, and what can be done: the program writes it into a file of
/// the user's; a line can be copied in any case.
pub fn show(ui: &mut Ui, deck: &DeckView, commands: &mut Vec<Command>) {
    for (number, proposed) in deck.aliases.iter().enumerate() {
        list_row(ui, |ui| {
            ui.push_id(number, |ui| row(ui, deck, proposed, commands));
        });
    }
    if matches!(deck.place, DeckPlace::Shipped(_)) {
        muted(ui, &t("alias-shipped"));
    }
}

fn row(ui: &mut Ui, deck: &DeckView, proposed: &AliasView, commands: &mut Vec<Command>) {
    let AliasView { alias, of, times, line } = proposed;
    let words = t_with(
        "alias-for",
        [
            ("alias", alias.text.as_str().into()),
            ("of", of.as_str().into()),
            ("times", (*times).into()),
        ],
    );
    paragraph(ui, Type::Fact, &words, Palette::of(ui).ink);
    muted(ui, &format!("{} {}", line.heading, line.line));
    ui.horizontal_wrapped(|ui| {
        if let Some(id) = &deck.id {
            let label = t("command-add-alias");
            if Button::quiet(&label).icon(Icon::Add).show(ui).clicked() {
                commands.push(Command::AddAlias(id.clone(), alias.clone()));
            }
        }
        if let Some(id) = &deck.id {
            let label = t("command-put-away-alias");
            if Button::quiet(&label).icon(Icon::Close).show(ui).clicked() {
                commands.push(Command::PutAwayAlias(id.clone(), alias.clone()));
            }
        }
        let label = t("alias-copy");
        if Button::quiet(&label).icon(Icon::Copy).show(ui).clicked() {
            ui.ctx().copy_text(line.line.clone());
        }
    });
}
