//! The rail at the left: the rooms, settings at its foot.

use egui::{Frame, Margin, Panel, Role, ScrollArea, Stroke, Ui};

use crate::app::{Command, Room};
use crate::ui::keys::{Gesture, ROOMS, key_of};
use crate::ui::say;
use crate::ui::theme::{
    GAP, GAP_SMALL, GAP_TINY, HAIRLINE, Icon, NARROW_WINDOW, Palette, RAIL_FOLDED_WIDTH,
    RAIL_WIDTH, Type,
};
use crate::ui::widget::{NavItem, landmark, paragraph};
use crate::ui::words::t;

/// Draws the rail; a room that is asked for becomes a command. Returns the gesture that was asked
/// for.
pub fn show(ui: &mut Ui, room: Room, commands: &mut Vec<Command>) -> Option<Gesture> {
    let p = Palette::of(ui);
    let folded = ui.available_width() < NARROW_WINDOW;
    let width = if folded { RAIL_FOLDED_WIDTH } else { RAIL_WIDTH };
    let frame = Frame::new().fill(p.sunken).inner_margin(Margin::symmetric(0, GAP as i8));
    // The scroll bar of a low window stands at the edge of the rail, beside its entries.
    let aside = Frame::new().inner_margin(Margin::symmetric(GAP as i8, 0));
    let panel = Panel::left("rail")
        .resizable(false)
        .exact_size(width)
        .show_separator_line(false)
        .frame(frame)
        .show(ui, |ui| {
            landmark(ui, Role::Navigation, &t("rail-rooms"));
            let entries = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.y = GAP_TINY;
                masthead(ui, folded);
                let (settings, rooms) = ROOMS.split_last().expect("the rail is not empty");
                for (entry, chord) in rooms {
                    item(ui, *entry, &chord.name(), room, folded, commands);
                }
                // In a low window the foot follows the rooms, and the rail scrolls.
                let foot = 3.0 * (NavItem::HEIGHT + GAP_TINY);
                ui.add_space((ui.available_height() - foot).max(0.0));
                let find = (Gesture::Find, Icon::Find, "rail-find");
                let keys = (Gesture::Keys, Icon::Keyboard, "rail-keys");
                let asked = [find, keys].map(|of| gesture_item(ui, of, folded));
                item(ui, settings.0, &settings.1.name(), room, folded, commands);
                asked.into_iter().flatten().next()
            };
            let area = ScrollArea::vertical().auto_shrink(false);
            area.show(ui, |ui| aside.show(ui, entries).inner).inner
        });
    let edge = panel.response.rect;
    ui.painter().vline(edge.right(), edge.y_range(), Stroke::new(HAIRLINE, p.hairline));
    panel.inner
}

fn masthead(ui: &mut Ui, folded: bool) {
    let p = Palette::of(ui);
    ui.add_space(GAP_SMALL);
    if folded {
        ui.vertical_centered(|ui| paragraph(ui, Type::Masthead, &t("masthead-short"), p.ink));
    } else {
        ui.horizontal(|ui| {
            ui.add_space(GAP);
            paragraph(ui, Type::Masthead, &t("masthead"), p.ink)
        });
    }
    ui.add_space(GAP);
}

fn item(
    ui: &mut Ui,
    entry: Room,
    key: &str,
    room: Room,
    folded: bool,
    commands: &mut Vec<Command>,
) {
    let (icon, label) = (icon_of(entry), say::room(entry));
    let entry_item = NavItem { icon, label: &label, key, selected: entry == room, folded };
    if entry_item.show(ui).clicked() {
        commands.push(Command::GoTo(entry));
    }
}

fn gesture_item(
    ui: &mut Ui,
    (gesture, icon, name): (Gesture, Icon, &str),
    folded: bool,
) -> Option<Gesture> {
    let (label, key) = (t(name), key_of(gesture));
    let entry = NavItem { icon, label: &label, key: &key, selected: false, folded };
    entry.show(ui).clicked().then_some(gesture)
}

/// The sign of a room.
pub fn icon_of(room: Room) -> Icon {
    match room {
        Room::Today => Icon::Today,
        Room::Study => Icon::Study,
        Room::Quiz => Icon::Quiz,
        Room::Stories => Icon::Stories,
        Room::Library => Icon::Library,
        Room::Night => Icon::Night,
        Room::Progress => Icon::Progress,
        Room::Settings => Icon::Settings,
    }
}
