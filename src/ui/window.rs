//! Opens the window and runs it until it is closed.

use std::env;
use std::sync::Arc;

use egui::{IconData, ViewportBuilder};

use crate::app::{Opening, WindowState};
use crate::ui::desk::Desk;
use crate::ui::gallery::{Board, Gallery};
use crate::ui::system::System;
use crate::ui::words::t;

/// The name desktops know the window by; the `.desktop` file is called the same.
const APP_ID: &str = "newsdeck";

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// Neither X11 nor Wayland is there.
    #[error("there is no display")]
    NoDisplay,
    /// The display is there, but nothing can be drawn on it.
    #[error("the window could not be opened: {0}; the README names the packages that it needs")]
    Failed(String),
}

/// Runs the program in a window until it is closed.
///
/// # Errors
/// When there is no display, or nothing can be drawn on it.
pub fn run(opening: Opening) -> Result<(), WindowError> {
    let window = opening.window();
    open(window, move |creation| {
        let ctx = creation.egui_ctx.clone();
        let wake = {
            let ctx = ctx.clone();
            Arc::new(move || ctx.request_repaint())
        };
        let app = opening.start(wake);
        let system = {
            let ctx = ctx.clone();
            System::ask(move || ctx.request_repaint())
        };
        Box::new(Desk::new(&ctx, app, system))
    })
}

/// Shows the gallery of tokens and widgets in a window until it is closed.
///
/// # Errors
/// As [`run`].
pub fn run_gallery() -> Result<(), WindowError> {
    open(None, |creation| {
        Box::new(Gallery::new(&creation.egui_ctx, Board::Tokens, egui::Theme::Light))
    })
}

/// Opens a window as it stood, and runs what `start` makes of it until it is closed.
fn open(
    stood: Option<WindowState>,
    start: impl FnOnce(&eframe::CreationContext<'_>) -> Box<dyn eframe::App>,
) -> Result<(), WindowError> {
    if !has_display() {
        return Err(WindowError::NoDisplay);
    }
    let WindowState { width, height, is_maximised } = stood.unwrap_or(WindowState::USUAL);
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title(t("masthead"))
            .with_app_id(APP_ID)
            .with_inner_size([width as f32, height as f32])
            .with_min_inner_size(WindowState::SMALLEST.map(|length| length as f32))
            .with_maximized(is_maximised)
            .with_icon(icon()),
        ..eframe::NativeOptions::default()
    };
    let started = eframe::run_native(APP_ID, options, Box::new(|creation| Ok(start(creation))));
    started.map_err(|error| WindowError::Failed(without_place(&error.to_string())))
}

/// What the window system says, without the place in a source file that is put before it:
/// `os error at mod.rs:788: no such library` is `no such library`.
fn without_place(message: &str) -> String {
    let Some((before, rest)) = message.split_once("os error at ") else {
        return message.to_owned();
    };
    let said = rest.split_once(": ").map_or(rest, |(_, said)| said);
    format!("{before}{said}")
}

/// On Linux and the BSDs a window needs X11 or Wayland, which are named in the environment.
fn has_display() -> bool {
    let unix_desktop = cfg!(all(unix, not(target_os = "macos")));
    let named = |name| env::var_os(name).is_some_and(|value| !value.is_empty());
    !unix_desktop || named("DISPLAY") || named("WAYLAND_DISPLAY") || named("WAYLAND_SOCKET")
}

/// A deck of two cards. `assets/icon/newsdeck.svg` is the drawing it was made from.
fn icon() -> IconData {
    const PNG: &[u8] =
        include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/icon/newsdeck.png"));
    eframe::icon_data::from_png_bytes(PNG).expect("the file is part of the program")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icon_is_a_picture_with_clear_corners() {
        let icon = icon();
        assert_eq!((icon.width, icon.height, icon.rgba[3]), (128, 128, 0));
        assert!(icon.rgba.chunks_exact(4).any(|pixel| pixel[3] == 255));
    }

    #[test]
    fn what_the_window_system_says_names_no_source_file() {
        let of = "winit: os error at /src/linux/mod.rs:788: Failed to load a library";
        assert_eq!(without_place(of), "winit: Failed to load a library");
        assert_eq!(without_place("no GL context"), "no GL context");
    }
}
