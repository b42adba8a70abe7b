//! Distances, in points: a point is a pixel at 100 % on an ordinary screen.

/// Between things that are one: an icon and its word.
pub const GAP_TINY: f32 = 4.0;
/// Between things that belong together.
pub const GAP_SMALL: f32 = 8.0;
/// Between one thing and the next.
pub const GAP: f32 = 12.0;
/// Between one thought and the next.
pub const GAP_LARGE: f32 = 28.0;
/// Around the content of a page.
pub const PAGE_MARGIN: f32 = 32.0;
/// Inside a card.
pub const CARD_PADDING: f32 = 20.0;
/// Pages never grow wider than this.
pub const CONTENT_WIDTH: f32 = 720.0;
/// Nor do pictures and tables.
pub const WIDE_WIDTH: f32 = 1240.0;

/// Nothing that can be pressed is lower than this.
pub const CONTROL_HEIGHT: f32 = 38.0;
/// The one action of a page, and grades.
pub const ACTION_HEIGHT: f32 = 54.0;
/// The rail with words, and folded to icons.
pub const RAIL_WIDTH: f32 = 204.0;
pub const RAIL_FOLDED_WIDTH: f32 = 64.0;
/// Windows narrower than this fold the rail.
pub const NARROW_WINDOW: f32 = 820.0;

pub const HAIRLINE: f32 = 1.0;
pub const RADIUS_SMALL: u8 = 6;
pub const RADIUS: u8 = 10;
pub const RADIUS_LARGE: u8 = 14;

/// Icons beside words, and alone.
pub const ICON: f32 = 18.0;
/// From the edge of a button that is only a picture to the picture.
pub const ICON_INSET: f32 = (CONTROL_HEIGHT - ICON) / 2.0;
pub const ICON_LARGE: f32 = 22.0;
