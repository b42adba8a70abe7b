//! Tells on stderr what goes wrong inside: our own warnings, and those of nobody else.

use std::io::Write;

use log::{LevelFilter, Log, Metadata, Record};

struct Stderr;

impl Log for Stderr {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("newsdeck")
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            // A closed stderr must not end the program.
            let _ = writeln!(std::io::stderr(), "newsdeck: {}", record.args());
        }
    }

    fn flush(&self) {}
}

/// Starts to tell warnings and errors.
pub(super) fn install() {
    if log::set_logger(&Stderr).is_ok() {
        log::set_max_level(LevelFilter::Warn);
    }
}
