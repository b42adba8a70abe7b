//! The library that benches measure: made by the program itself, on a day that stays the same.

use std::path::Path;

use jiff::tz::TimeZone;
use newsdeck::cli::{self, Surroundings};
use newsdeck::clock::{Clock, DayClock, Timestamp};

/// 2026-02-03, 18:00 in Coordinated Universal Time.
pub const NOW: Timestamp = Timestamp::from_millis(1_770_141_600_000);

/// The study days of whoever made it.
pub fn days() -> DayClock {
    DayClock::new(TimeZone::UTC, 4)
}

/// Makes it in `dir`, as large as the options of `newsdeck bench-data` say; what that told.
pub fn make(dir: &Path, options: &[String]) -> String {
    let (mut input, mut output, mut errors) = (&b""[..], Vec::new(), Vec::new());
    let surroundings = Surroundings {
        input: &mut input,
        output: &mut output,
        errors: &mut errors,
        is_terminal: false,
        data_dir: None,
        clock: Clock::manual(NOW),
        days: days(),
    };
    let command = ["newsdeck".into(), "bench-data".into(), dir.as_os_str().to_owned()];
    let args = command.into_iter().chain(options.iter().map(Into::into));
    let status = cli::run(args, surroundings);
    assert_eq!(status, cli::Status::Sound, "{}", String::from_utf8_lossy(&errors));
    String::from_utf8_lossy(&output).into_owned()
}
