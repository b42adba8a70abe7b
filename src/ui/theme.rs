//! Design tokens: the only colours, sizes, typefaces and durations of the program.
//!
//! Pages name roles ("muted", "page margin"), never values. Must not know any page.

mod contrast;
mod icon;
mod palette;
mod size;
mod style;
mod typeface;
mod wcag;

pub use icon::Icon;
pub use palette::Palette;
pub use size::{
    ACTION_HEIGHT, ARRIVE_SECS, BIG_BAR, BIG_GAP, BIG_HEADING, BIG_LABEL, BIG_LINE, BIG_MARGIN,
    BIG_NUMBER, BIG_RADIUS, BIG_ROW, BIG_SCREEN, BIG_SIZES, BIG_STROKE, CARD_PADDING, CHART_BAR,
    CHART_DOT, CHART_HEIGHT, CONTENT_WIDTH, CONTROL_HEIGHT, GAP, GAP_LARGE, GAP_SMALL, GAP_TINY,
    HAIRLINE, ICON, ICON_INSET, ICON_LARGE, LOW_ACTION_HEIGHT, LOW_WINDOW, MOVE_SECS,
    NARROW_WINDOW, PAGE_MARGIN, RADIUS, RADIUS_LARGE, RADIUS_SMALL, RAIL_FOLDED_WIDTH, RAIL_WIDTH,
    WIDE_WIDTH,
};
pub use style::install;
pub use typeface::Type;
