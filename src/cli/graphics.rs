//! `--safe-graphics`: starts the program again without the graphics driver, which may fail.
//!
//! Mesa then draws on the processor. It reads its wish from the environment once, before a
//! window is there: so the process becomes a new one, with the same arguments.

use std::env;

use super::Stop;

/// How the window is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Graphics {
    /// By the driver of the graphics card, and safely where that fails.
    Driver,
    /// On the processor.
    Safe,
}

/// What Mesa reads.
const SOFTWARE: &str = "LIBGL_ALWAYS_SOFTWARE";

/// Whether this process draws without the driver already.
pub(super) fn are_safe() -> bool {
    env::var_os(SOFTWARE).is_some_and(|value| value == "1" || value == "true")
}

/// Becomes the same program without the driver; comes back only where that cannot be.
#[cfg(all(unix, not(target_os = "macos")))]
pub(super) fn start_safely() -> Stop {
    use std::os::unix::process::CommandExt;

    let error = match env::current_exe() {
        Ok(program) => {
            let arguments = env::args_os().skip(1);
            std::process::Command::new(program).args(arguments).env(SOFTWARE, "1").exec()
        }
        Err(error) => error,
    };
    Stop::Trouble(format!("failed to start with safe graphics: {}", crate::text::plainly(&error)))
}

/// Says that there is nothing to fall back to.
#[cfg(not(all(unix, not(target_os = "macos"))))]
pub(super) fn start_safely() -> Stop {
    Stop::Trouble("`--safe-graphics` needs Mesa, which this system does not draw with".to_owned())
}
