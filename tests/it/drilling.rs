//! A drill in a process of its own: line after line, until it ends or is killed.

use std::io::{BufRead, BufReader, PipeReader, Write};
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};

use crate::ledger::{Ledger, Line};

/// The program that is under test.
pub const PROGRAM: &str = env!("CARGO_BIN_EXE_newsdeck");

/// A drill that runs.
pub struct Drilling {
    child: Child,
    input: ChildStdin,
    /// What it prints and what it complains of, in one stream: so nothing comes too late.
    output: BufReader<PipeReader>,
    /// Every line it printed so far.
    pub printed: Vec<String>,
}

/// What became of a line that was typed.
#[derive(Debug, PartialEq, Eq)]
pub enum Heard {
    /// It is on the disk, or needed not be: this line says so.
    Kept(String),
    /// It is not, and can be tried again.
    NotSaved,
    /// The drill ended.
    Ended,
}

/// Drills where nothing is in the way: every line is kept.
pub fn drill(dir: &Path, lines: &[Line]) {
    let mut drilling = Drilling::start(dir, |_| {});
    for line in lines {
        drilling.say(*line);
        let heard = drilling.hear();
        let is_kept = matches!(&heard, Heard::Kept(line) if Ledger::default().hear(line));
        assert!(is_kept, "{heard:?}: {:#?}", drilling.printed);
    }
    let (printed, code) = drilling.end();
    assert_eq!(code, Some(0), "{printed:#?}");
}

impl Drilling {
    /// Starts a drill on this folder; `prepare` may change how.
    pub fn start(dir: &Path, prepare: impl FnOnce(&mut Command)) -> Self {
        let mut command = Command::new(PROGRAM);
        prepare(&mut command);
        Self::of(command, dir)
    }

    /// Starts a drill on this folder with a command that runs the program.
    pub fn of(mut command: Command, dir: &Path) -> Self {
        let (output, sink) = std::io::pipe().unwrap();
        command.args(["drill", "--data-dir"]).arg(dir);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(sink.try_clone().unwrap())
            .stderr(sink)
            .spawn()
            .unwrap();
        // The command holds the other end open.
        drop(command);
        let input = child.stdin.take().unwrap();
        Self { child, input, output: BufReader::new(output), printed: Vec::new() }
    }

    /// Types a line. Whoever has gone hears nothing.
    pub fn say(&mut self, line: Line) {
        let _ = writeln!(self.input, "{line}");
    }

    /// Tries again what was not saved.
    pub fn press_enter(&mut self) {
        let _ = writeln!(self.input);
    }

    /// Waits for what became of the line that was typed last.
    pub fn hear(&mut self) -> Heard {
        while let Some(line) = self.next() {
            if line.starts_with("newsdeck: not saved yet") {
                return Heard::NotSaved;
            }
            let is_answer =
                ["saved ", "unsaved ", "the last answer is taken back", "there is nothing"];
            if is_answer.iter().any(|words| line.starts_with(words)) {
                return Heard::Kept(line);
            }
        }
        Heard::Ended
    }

    /// Whether it said nothing of progress that is not kept.
    pub fn is_kept(&self) -> bool {
        !self.printed.iter().any(|line| line == "Progress of this drill is not kept.")
    }

    /// Kills it, and gives what it printed that was not heard yet.
    pub fn kill(mut self) -> Vec<String> {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
        let heard = self.printed.len();
        while self.next().is_some() {}
        self.printed.split_off(heard)
    }

    /// Closes its input, waits, and gives all it printed and its exit code, which a crash has not.
    pub fn end(self) -> (Vec<String>, Option<i32>) {
        let Self { mut child, input, output, mut printed } = self;
        drop(input);
        printed.extend(output.lines().map_while(Result::ok));
        (printed, child.wait().unwrap().code())
    }

    fn next(&mut self) -> Option<String> {
        let mut line = String::new();
        self.output.read_line(&mut line).ok().filter(|bytes| *bytes > 0)?;
        self.printed.push(line.trim_end().to_owned());
        self.printed.last().cloned()
    }
}
