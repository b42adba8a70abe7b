//! Opens the window and runs it until it is closed.

use std::env;
use std::sync::Arc;

use egui::{IconData, ViewportBuilder};

use crate::app::Opening;
use crate::ui::desk::Desk;
use crate::ui::gallery::{Board, Gallery};
use crate::ui::system_theme::SystemTheme;
use crate::ui::words::t;

/// The name desktops know the window by; the `.desktop` file is called the same.
const APP_ID: &str = "newsdeck";
const SIZE: [f32; 2] = [1120.0, 760.0];
const SMALLEST: [f32; 2] = [640.0, 480.0];

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
    open(move |creation| {
        let ctx = creation.egui_ctx.clone();
        let wake = {
            let ctx = ctx.clone();
            Arc::new(move || ctx.request_repaint())
        };
        let app = opening.start(wake);
        let system = {
            let ctx = ctx.clone();
            SystemTheme::watch(move || ctx.request_repaint())
        };
        Box::new(Desk::new(&ctx, app, system))
    })
}

/// Shows the gallery of tokens and widgets in a window until it is closed.
///
/// # Errors
/// As [`run`].
pub fn run_gallery() -> Result<(), WindowError> {
    open(|creation| Box::new(Gallery::new(&creation.egui_ctx, Board::Tokens, egui::Theme::Light)))
}

/// Opens a window, and runs what `start` makes of it until it is closed.
fn open(
    start: impl FnOnce(&eframe::CreationContext<'_>) -> Box<dyn eframe::App>,
) -> Result<(), WindowError> {
    if !has_display() {
        return Err(WindowError::NoDisplay);
    }
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title(t("masthead"))
            .with_app_id(APP_ID)
            .with_inner_size(SIZE)
            .with_min_inner_size(SMALLEST)
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

/// A deck of two cards, drawn here so that no image file is needed.
fn icon() -> IconData {
    const SIDE: usize = 64;
    let rounded = |x: usize, y: usize, left: usize, top: usize, right: usize, bottom: usize| {
        const RADIUS: isize = 7;
        if x < left || x >= right || y < top || y >= bottom {
            return false;
        }
        let inset = |at: usize, low: usize, high: usize| {
            let (at, low, high) = (at as isize, low as isize, high as isize - 1);
            (low + RADIUS - at).max(at - (high - RADIUS)).max(0)
        };
        let (dx, dy) = (inset(x, left, right), inset(y, top, bottom));
        dx * dx + dy * dy <= RADIUS * RADIUS
    };
    let mut rgba = Vec::with_capacity(SIDE * SIDE * 4);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let is_line = (20..44).contains(&x) && [24, 25, 26, 33, 34, 35].contains(&y)
                || (20..34).contains(&x) && [42, 43, 44].contains(&y);
            let pixel = if rounded(x, y, 10, 10, 54, 58) {
                if is_line { [0xfb, 0xf9, 0xf4, 0xff] } else { [0x1f, 0x4b, 0x7c, 0xff] }
            } else if rounded(x, y, 16, 4, 60, 52) {
                [0xa9, 0xc2, 0xdc, 0xff]
            } else {
                [0; 4]
            };
            rgba.extend_from_slice(&pixel);
        }
    }
    IconData { rgba, width: SIDE as u32, height: SIDE as u32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_window_system_says_names_no_source_file() {
        let of = "winit: os error at /src/linux/mod.rs:788: Failed to load a library";
        assert_eq!(without_place(of), "winit: Failed to load a library");
        assert_eq!(without_place("no GL context"), "no GL context");
    }
}
