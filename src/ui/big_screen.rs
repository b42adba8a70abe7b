//! The big screen: a second window for the room, full screen on the projector.
//!
//! It draws a `night::Screen`, which holds nothing that a player must not see yet. Whether it
//! is open or closed changes nothing on the evening; the keys of the host work on it, too.

mod asking;
mod board;
mod canvas;
mod fit;
mod lobby;
pub mod placement;

use egui::{CentralPanel, Context, Frame, Key, Ui, ViewportBuilder, ViewportCommand, ViewportId};

use crate::app::{App, Command};
use crate::night::Screen;
use crate::ui::big_screen::canvas::Canvas;
use crate::ui::keys::{self, Binding, Chord};
use crate::ui::theme::{BIG_SCREEN, Palette};
use crate::ui::words::t;
pub use placement::Placement;

/// What options are called, in their order.
pub const LETTERS: [&str; 6] = ["A", "B", "C", "D", "E", "F"];

const FULL: Chord = Chord::plain(Key::F11);
const LEAVE: Chord = Chord::plain(Key::Escape);

/// Listens for the keys of the big screen in the window of the host.
pub fn listen(ctx: &Context, app: &App, placement: &mut Placement) {
    if app.big_screen().is_none() {
        placement.close();
        return;
    }
    if keys::is_pressed(ctx, &[FULL]) {
        placement.toggle_full();
    }
    if placement.is_here() && keys::is_pressed(ctx, &[LEAVE]) {
        placement.close();
    }
}

/// Shows the second window, if it is open; the host's keys that were pressed in it.
pub fn show(
    ctx: &Context,
    app: &App,
    placement: &mut Placement,
    bindings: &[Binding],
) -> Vec<Command> {
    let mut commands = Vec::new();
    let Some(screen) = app.big_screen().filter(|_| placement.is_window()) else { return commands };
    let mut builder = ViewportBuilder::default()
        .with_title(t("big-screen"))
        .with_app_id("newsdeck")
        .with_inner_size(BIG_SCREEN)
        .with_fullscreen(placement.is_full());
    if let Some(monitor) = placement.monitor().filter(|_| placement.is_full()) {
        builder = builder.with_monitor(monitor);
    }
    ctx.show_viewport_immediate(ViewportId::from_hash_of("big-screen"), builder, |ui, _| {
        let here = ui.ctx().clone();
        commands.extend(keys::pressed(&here, bindings));
        if here.input_mut(|input| input.consume_key(FULL.modifiers, FULL.key)) {
            placement.toggle_full();
        }
        if here.input_mut(|input| input.consume_key(LEAVE.modifiers, LEAVE.key)) {
            placement.leave_full();
        }
        if here.input(|input| input.viewport().close_requested()) {
            // Closing it ends nothing: the evening goes on without it.
            placement.close();
            here.send_viewport_cmd_to(ViewportId::ROOT, ViewportCommand::Focus);
        }
        draw(ui, &screen);
    });
    commands
}

/// Draws what the room sees over all of `ui`.
pub fn draw(ui: &mut Ui, screen: &Screen) {
    let frame = Frame::new().fill(Palette::of(ui).page);
    CentralPanel::no_frame().frame(frame).show(ui, |ui| {
        let canvas = Canvas::of(ui);
        match screen {
            Screen::Lobby(lobby) => lobby::show(ui, &canvas, lobby),
            Screen::Asking(asked) => asking::show(ui, &canvas, asked),
            Screen::Answer(answer) => asking::show_answer(ui, &canvas, answer),
            Screen::Board(board) => board::show(ui, &canvas, board),
        }
    });
}
