//! Whether the system is dark or light, asked and followed in the background: the answer
//! comes over the desktop's bus and may take its time, and the first frame waits for nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

const UNKNOWN: u8 = 0;
const LIGHT: u8 = 1;
const DARK: u8 = 2;

/// What is known of the system's theme.
#[derive(Clone, Debug, Default)]
pub struct SystemTheme(Arc<AtomicU8>);

impl SystemTheme {
    /// Asks now and follows every change; `wake` is called when the answer is another.
    /// Where no desktop answers, nothing is known.
    pub fn watch(wake: impl Fn() + Send + 'static) -> Self {
        let theme = Self::default();
        let seen = theme.clone();
        let thread = std::thread::Builder::new().name("system-theme".to_owned());
        let spawned = thread.spawn(move || {
            let tell = |mode| {
                if seen.learn(mode) {
                    wake();
                }
            };
            if let Ok(mode) = dark_light::detect() {
                tell(mode);
            }
            if let Ok(changes) = dark_light::subscribe() {
                changes.iter().for_each(tell);
            }
        });
        if let Err(error) = spawned {
            log::warn!("the system's theme is not followed: {error}");
        }
        theme
    }

    /// Whether the system is dark, where that is known.
    pub fn is_dark(&self) -> Option<bool> {
        match self.0.load(Ordering::Relaxed) {
            LIGHT => Some(false),
            DARK => Some(true),
            _ => None,
        }
    }

    /// Keeps what was learned; returns whether it is new.
    fn learn(&self, mode: dark_light::Mode) -> bool {
        let new = match mode {
            dark_light::Mode::Dark => DARK,
            dark_light::Mode::Light => LIGHT,
            dark_light::Mode::Unspecified => UNKNOWN,
        };
        self.0.swap(new, Ordering::Relaxed) != new
    }
}
