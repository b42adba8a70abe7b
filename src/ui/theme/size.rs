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
/// The one action of a page, and grades; and where the window is low.
pub const ACTION_HEIGHT: f32 = 54.0;
pub const LOW_ACTION_HEIGHT: f32 = 44.0;
/// The rail with words, and folded to icons.
pub const RAIL_WIDTH: f32 = 204.0;
pub const RAIL_FOLDED_WIDTH: f32 = 64.0;
/// Windows narrower than this fold the rail.
pub const NARROW_WINDOW: f32 = 820.0;
/// Windows lower than this leave as much as can be to what is read.
pub const LOW_WINDOW: f32 = 420.0;

pub const HAIRLINE: f32 = 1.0;
pub const RADIUS_SMALL: u8 = 6;
pub const RADIUS: u8 = 10;
pub const RADIUS_LARGE: u8 = 14;

/// The big screen is designed for this many points, and drawn larger or smaller as a whole.
pub const BIG_SCREEN: [f32; 2] = [1280.0, 720.0];
pub const BIG_MARGIN: f32 = 44.0;
pub const BIG_GAP: f32 = 20.0;
pub const BIG_RADIUS: f32 = 16.0;
pub const BIG_STROKE: f32 = 3.0;
/// The line over a question, and the clock under it.
pub const BIG_LINE: f32 = 64.0;
pub const BIG_BAR: f32 = 10.0;
/// A question takes the first of these sizes at which it stands on the screen whole. The last
/// three are for decks that nobody made for a wall.
pub const BIG_SIZES: [f32; 12] =
    [68.0, 60.0, 54.0, 48.0, 43.0, 38.0, 34.0, 30.0, 27.0, 23.0, 19.0, 15.0];
pub const BIG_LABEL: f32 = 26.0;
pub const BIG_ROW: f32 = 34.0;
pub const BIG_NUMBER: f32 = 58.0;
pub const BIG_HEADING: f32 = 54.0;
/// Standings take so long to move, in seconds.
pub const MOVE_SECS: f32 = 0.8;

/// What has just come on a page takes so long to be there, in seconds.
pub const ARRIVE_SECS: f32 = 0.14;

/// Icons beside words, and alone.
pub const ICON: f32 = 18.0;
/// From the edge of a button that is only a picture to the picture.
pub const ICON_INSET: f32 = (CONTROL_HEIGHT - ICON) / 2.0;
pub const ICON_LARGE: f32 = 22.0;

/// How high a plot is, without its words; the dots in it; and how much of its place a bar fills.
pub const CHART_HEIGHT: f32 = 150.0;
pub const CHART_DOT: f32 = 4.5;
pub const CHART_BAR: f64 = 0.72;
