//! The shim as tests see it: compiled once, steered through a page that it shares.

use std::fmt;
use std::fs;
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;

const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/faults/shim.c");

/// The library, which goes when the tests end; or why there is none.
static LIBRARY: LazyLock<Result<(tempfile::TempDir, PathBuf), String>> = LazyLock::new(compile);

/// Which calls fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// This one alone.
    Once,
    /// This one and all that follow, until the fault is ended.
    FromThenOn,
}

/// What the system says. The numbers are those of Linux.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Errno {
    NoSpace = 28,
    Io = 5,
    ReadOnlyFileSystem = 30,
    /// None of Linux: the program is killed at the call.
    Killed = 9999,
}

/// Whether the call that was to fail was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    Yes,
    No,
}

/// A shim, and what it is told to do.
pub struct Shim {
    library: &'static Path,
    control: tempfile::NamedTempFile,
}

impl Shim {
    /// A shim under which no call fails yet. Says so and gives nothing where none can be made.
    pub fn new() -> Option<Self> {
        let library = match &*LIBRARY {
            Ok((_, library)) => library,
            Err(why) => {
                eprintln!("not tested: the shim that makes writes fail cannot be made: {why}");
                return None;
            }
        };
        let shim = Self { library, control: tempfile::NamedTempFile::new().unwrap() };
        shim.write([0; WORDS + NAME_WORDS]);
        Some(shim)
    }

    /// Has the call with this number fail, counted from 1 in the program under it.
    pub fn fail(&self, call: u64, (error, span): (Errno, Span)) {
        let last = match span {
            Span::Once => call,
            Span::FromThenOn => u64::MAX,
        };
        self.write([0, call, last, error as u64, 0, 0, 0, 0]);
    }

    /// The disk is well from now on, while the program runs. Whether it ever was not.
    pub fn end(&self) -> Reached {
        let mut page = self.read();
        let [_, first, _, _, failed, ..] = &mut page;
        let reached = if *failed > 0 { Reached::Yes } else { Reached::No };
        *first = 0;
        self.write(page);
        reached
    }

    /// Whether calls go on failing.
    pub fn stays(&self) -> bool {
        let [_, first, last, ..] = self.read();
        first > 0 && last == u64::MAX
    }

    /// Whether the program was killed, where it came so far.
    pub fn kills(&self) -> bool {
        let [_, _, _, error, failed, ..] = self.read();
        error == Errno::Killed as u64 && failed > 0
    }

    /// Has a program that is about to start run under the shim, which looks at what is below
    /// a folder alone.
    pub fn stand_before(&self, below: &Path, command: &mut Command) {
        command
            .env("LD_PRELOAD", self.library)
            .env("FAULT_CONTROL", self.control.path())
            .env("FAULT_BELOW", below);
    }

    fn read(&self) -> [u64; WORDS + NAME_WORDS] {
        let bytes = fs::read(self.control.path()).unwrap();
        let mut words =
            bytes.chunks_exact(8).map(|word| u64::from_ne_bytes(word.try_into().unwrap()));
        std::array::from_fn(|_| words.next().unwrap())
    }

    /// In place: the shim has the page mapped.
    fn write(&self, page: [u64; WORDS + NAME_WORDS]) {
        let bytes: Vec<u8> = page.iter().flat_map(|word| word.to_ne_bytes()).collect();
        self.control.as_file().write_all_at(&bytes, 0).unwrap();
    }
}

impl fmt::Display for Shim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let page = self.read();
        let name: Vec<u8> = page[WORDS..].iter().flat_map(|word| word.to_ne_bytes()).collect();
        let name = String::from_utf8_lossy(&name);
        let [calls, _, last, error, failed, ..] = page;
        let span = if last == u64::MAX { "and so on" } else { "once" };
        let name = name.trim_end_matches('\0');
        write!(f, "{name} fails with {error} {span}: {failed} of {calls} calls")
    }
}

/// Calls, first, last, error and failed in `struct control`; then the name.
const WORDS: usize = 5;
const NAME_WORDS: usize = 3;

fn compile() -> Result<(tempfile::TempDir, PathBuf), String> {
    let dir = tempfile::tempdir().map_err(|error| error.to_string())?;
    let library = dir.path().join("shim.so");
    let made = Command::new("cc")
        .args(["-shared", "-fPIC", "-O1", "-Wall", "-Wextra", "-o"])
        .args([library.as_os_str(), SOURCE.as_ref(), "-ldl".as_ref()])
        .output()
        .map_err(|error| format!("`cc`: {error}"))?;
    let words = String::from_utf8_lossy(&made.stderr).into_owned();
    if made.status.success() { Ok((dir, library)) } else { Err(words) }
}
