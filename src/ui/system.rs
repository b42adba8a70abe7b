//! What the system says of itself: how light it is, and which language it speaks.

use crate::ui::system_theme::SystemTheme;
use crate::ui::words::Tongue;

/// What holds where a setting says "as the system". Nothing is known of it by default, as in
/// tests, and then the window is light and English.
#[derive(Clone, Debug, Default)]
pub struct System {
    pub theme: SystemTheme,
    pub language: Tongue,
}

impl System {
    /// Asks, and goes on following the theme; `wake` is called when it changes.
    pub fn ask(wake: impl Fn() + Send + 'static) -> Self {
        Self { theme: SystemTheme::watch(wake), language: Tongue::of_system() }
    }
}
