//! Deeds in processes of their own, and their end at a moment that somebody else chooses.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use crate::deeds::{Deed, Doing, args};
use crate::drilling::PROGRAM;

/// What a process came to.
pub struct Run {
    /// All it printed, and all it complained of.
    pub printed: Vec<String>,
    pub took: Duration,
    /// Whether it did not end by itself.
    pub is_killed: bool,
}

/// Does a deed in a folder, where nothing disturbs it.
pub fn ran(deed: &Deed, dir: &Path) -> Run {
    let begun = Instant::now();
    let mut child = begin(deed, dir);
    let told = child.wait().unwrap();
    let run = Run { is_killed: !matches!(told.code(), Some(0 | 1)), ..heard(child, begun) };
    assert!(!run.is_killed, "{}: {:#?}", deed.name, run.printed);
    run
}

/// Does a deed in a folder, and kills it after a while, unless it has ended.
pub fn killed_after(moment: Duration, deed: &Deed, dir: &Path) -> Run {
    let begun = Instant::now();
    let mut child = begin(deed, dir);
    std::thread::sleep(moment);
    let is_killed = child.try_wait().unwrap().is_none();
    child.kill().unwrap();
    child.wait().unwrap();
    Run { is_killed, ..heard(child, begun) }
}

fn begin(deed: &Deed, dir: &Path) -> Child {
    let data = dir.join("data");
    let mut program = Command::new(PROGRAM);
    program.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    match deed.doing {
        Doing::Command(command) => program.args(args(command, &data)),
        Doing::Drill(_) => program.arg("drill").arg("--data-dir").arg(&data),
    };
    let mut child = program.spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    if let Doing::Drill(lines) = deed.doing {
        // All at once: it reads the next when it has kept the one before.
        lines.iter().for_each(|line| writeln!(input, "{line}").unwrap());
    }
    child
}

/// What a process that has ended left in its pipes, which hold far more than it prints.
fn heard(mut child: Child, begun: Instant) -> Run {
    let took = begun.elapsed();
    let mut words = String::new();
    child.stdout.as_mut().unwrap().read_to_string(&mut words).unwrap();
    child.stderr.as_mut().unwrap().read_to_string(&mut words).unwrap();
    Run { printed: words.lines().map(str::to_owned).collect(), took, is_killed: false }
}
