//! Keeps how the window stands, so that the next start opens it so.
//!
//! A window that is being dragged changes with every frame: its state is kept once it rests.

use std::time::Duration;

use egui::{Context, ViewportInfo};

use crate::app::WindowState;

/// A window that was left alone for so long rests.
const REST: Duration = Duration::from_secs(1);

/// Watches the window.
#[derive(Debug, Default)]
pub struct WindowWatch {
    /// What it was last seen as, and since when, in egui's seconds.
    seen: Option<(WindowState, f64)>,
}

impl WindowWatch {
    /// Looks at the window; returns its state once it rests as another than `kept`.
    pub fn look(&mut self, ctx: &Context, kept: Option<WindowState>) -> Option<WindowState> {
        let zoom = ctx.zoom_factor();
        let (state, now) = ctx.input(|input| (state_of(input.viewport(), zoom, kept), input.time));
        let state = state?;
        let since = match self.seen {
            Some((same, since)) if same == state => since,
            _ => now,
        };
        self.seen = Some((state, since));
        if kept == Some(state) {
            return None;
        }
        let rested = now - since;
        if rested >= REST.as_secs_f64() {
            return Some(state);
        }
        ctx.request_repaint_after(REST);
        None
    }
}

/// How the window stands; nothing where nobody knows, or where it stands in no way to come back
/// to. `zoom` is how many points of the screen a point of the window has.
fn state_of(window: &ViewportInfo, zoom: f32, kept: Option<WindowState>) -> Option<WindowState> {
    let rect = window.inner_rect?;
    if window.minimized == Some(true) || window.fullscreen == Some(true) {
        return None;
    }
    let is_maximised = window.maximized == Some(true);
    // A window that fills the screen keeps the size it goes back to.
    if let Some(kept) = kept
        && is_maximised
    {
        return Some(WindowState { is_maximised, ..kept });
    }
    let points = |length: f32| (length * zoom).round().max(0.0) as u32;
    let (width, height) = (points(rect.width()), points(rect.height()));
    Some(WindowState { width, height, is_maximised }.within_limits())
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Rect, Vec2};

    fn window(size: [f32; 2]) -> ViewportInfo {
        let rect = Rect::from_min_size(egui::Pos2::ZERO, Vec2::from(size));
        ViewportInfo { inner_rect: Some(rect), ..ViewportInfo::default() }
    }

    fn size(width: u32, height: u32) -> WindowState {
        WindowState { width, height, is_maximised: false }
    }

    #[test]
    fn the_size_is_that_of_the_screen_whatever_the_size_of_text() {
        assert_eq!(state_of(&window([640.0, 400.0]), 2.0, None), Some(size(1_280, 800)));
    }

    #[test]
    fn a_window_that_fills_the_screen_keeps_the_size_it_goes_back_to() {
        let full = ViewportInfo { maximized: Some(true), ..window([1_920.0, 1_080.0]) };
        let kept = Some(size(900, 600));
        let expected = WindowState { is_maximised: true, ..size(900, 600) };
        assert_eq!(state_of(&full, 1.0, kept), Some(expected));
    }

    #[test]
    fn one_that_is_put_away_or_on_the_whole_screen_is_not_kept() {
        let away = ViewportInfo { minimized: Some(true), ..window([1.0, 1.0]) };
        let whole = ViewportInfo { fullscreen: Some(true), ..window([1_920.0, 1_080.0]) };
        assert_eq!([away, whole].map(|it| state_of(&it, 1.0, None)), [None, None]);
    }

    #[test]
    fn what_is_kept_of_a_tiny_window_is_one_with_room_for_a_page() {
        assert_eq!(state_of(&window([10.0, 9_999_999.0]), 1.0, None), Some(size(640, 16_384)));
    }
}
