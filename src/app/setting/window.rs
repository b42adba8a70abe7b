//! How the window stood, so that it comes back as it was.
//!
//! Where on the screen it stood is the window manager's business: on Wayland nobody is told.

use serde::{Deserialize, Serialize};

/// The size of the window in points of the screen, and whether it filled the screen. The size
/// is the one it has when it does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WindowState {
    pub width: u32,
    pub height: u32,
    pub is_maximised: bool,
}

impl WindowState {
    /// The window of the first start.
    pub const USUAL: Self = Self { width: 1_120, height: 760, is_maximised: false };
    /// Smaller windows have no room for a page, larger ones are on no desk.
    pub const SMALLEST: [u32; 2] = [640, 480];
    const LARGEST: [u32; 2] = [16_384, 16_384];

    /// This state, its size within reason.
    #[must_use]
    pub fn within_limits(self) -> Self {
        Self {
            width: self.width.clamp(Self::SMALLEST[0], Self::LARGEST[0]),
            height: self.height.clamp(Self::SMALLEST[1], Self::LARGEST[1]),
            ..self
        }
    }
}
