//! A sheet over the page: it has the keys while it lies there, and dims what is under it.

use egui::{Align2, Area, Frame, Id, Margin, Modal, Order, Sense, Ui, UiKind, vec2};

use crate::ui::theme::{GAP, Palette};

/// Where a sheet lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lie {
    Middle,
    /// Near the top, so that it grows downwards.
    Top,
}

/// As far from the top as this share of the window.
const TOP_SHARE: f32 = 0.1;

/// What came of drawing a sheet.
#[derive(Debug)]
pub struct Sheet<R> {
    pub inner: R,
    /// Whether it was left: by Escape, or by a press beside it.
    pub is_left: bool,
}

/// Draws a sheet of this width, or as wide as there is room. A screen reader calls it `name`.
pub fn sheet<R>(
    ui: &Ui,
    id: &str,
    name: &str,
    lie: Lie,
    width: f32,
    content: impl FnOnce(&mut Ui) -> R,
) -> Sheet<R> {
    let window = ui.ctx().content_rect();
    let room = (window.width() - 2.0 * GAP).max(0.0);
    let (align, down) = match lie {
        Lie::Middle => (Align2::CENTER_CENTER, 0.0),
        Lie::Top => (Align2::CENTER_TOP, (window.height() * TOP_SHARE).max(GAP)),
    };
    let id = Id::unique("sheet").with(id);
    let area = Area::new(id)
        .kind(UiKind::Modal)
        .sense(Sense::hover())
        .anchor(align, vec2(0.0, down))
        .order(Order::Foreground);
    let shown = Modal::new(id)
        .area(area)
        .backdrop_color(Palette::of(ui).scrim)
        .frame(Frame::window(ui.style()).inner_margin(Margin::ZERO))
        .show(ui.ctx(), |ui| {
            ui.set_width(width.min(room));
            // An area offers no more than it took the last time, and a sheet grows with its list.
            ui.set_max_height(window.height() - down - GAP);
            content(ui)
        });
    ui.accesskit_node_builder(id, |node| node.set_label(name));
    let is_left = shown.should_close();
    Sheet { inner: shown.inner, is_left }
}

/// The most of the window's height that the moving part of a sheet may take, where so much stands
/// around it.
pub fn sheet_room(ui: &Ui, lie: Lie, around: f32) -> f32 {
    let height = ui.ctx().content_rect().height();
    let down = match lie {
        Lie::Middle => GAP,
        Lie::Top => (height * TOP_SHARE).max(GAP),
    };
    (height - down - GAP - around).max(LEAST_HEIGHT)
}

/// Less than this nobody can read in.
const LEAST_HEIGHT: f32 = 80.0;
