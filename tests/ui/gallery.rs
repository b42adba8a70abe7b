//! Pictures of the gallery: every widget in every state, by day and by night.

use egui::Theme;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use egui_kittest::{Harness, SnapshotOptions, SnapshotResults};
use newsdeck::ui::{Board, Gallery};

use crate::painter::Painter;

/// As wide as a board is, in a wide window.
const COLUMN: f32 = 720.0;
/// High enough for the longest board.
const WINDOW: [f32; 2] = [800.0, 2_000.0];
/// Rounding differs in the last bit between processors.
const PIXELS_THAT_MAY_DIFFER: usize = 10;

#[test]
fn tools_keep_their_line_far_down_a_page_that_scrolls() {
    let mut window = Harness::builder()
        .with_size([1280.0, 800.0])
        .build_eframe(|creation| Gallery::new(&creation.egui_ctx, Board::Controls, Theme::Light));
    window.run();
    let said = window.get_by_label("9 minutes left").rect();
    let under = window.get_by_label("At the end of a line").rect();
    assert!(under.top() >= said.bottom(), "{said} {under}");
    let board = window.get_by_role_and_label(Role::Heading, "Controls").rect();
    assert_eq!(board.left(), (1280.0 - COLUMN) / 2.0, "in the middle of the window");
}

#[test]
fn every_widget_in_every_state() {
    let options = SnapshotOptions::new().max_failed_pixels(PIXELS_THAT_MAY_DIFFER);
    let mut taken = SnapshotResults::new();
    for board in Board::ALL {
        for (theme, suffix) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            let builder = Harness::builder().with_size(WINDOW).renderer(Painter::default());
            let mut window = builder
                .build_eframe(move |creation| Gallery::new(&creation.egui_ctx, board, theme));
            window.run();
            let name = format!("gallery-{board:?}-{suffix}").to_lowercase();
            window.snapshot_options(name, &options);
            taken.extend(window.take_snapshot_results());
        }
    }
}
