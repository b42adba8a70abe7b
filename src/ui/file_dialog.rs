//! The system's own window to choose files in, asked on a thread of its own: no frame waits for
//! it. Where a desktop has none, it says so, and a path can be typed.
//!
//! It knows no page; what is chosen is for whoever asked.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::time::{Duration, Instant};

use egui::Context;

/// A window that was "closed" sooner than this was never there: nobody is so quick.
const NEVER_SEEN: Duration = Duration::from_millis(400);

/// A window that is open, or none.
#[derive(Debug, Default)]
pub struct FileDialog {
    answers: Option<Receiver<Answer>>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    Chosen(Vec<PathBuf>),
    /// It was closed without a choice.
    Left,
    /// There is no such window here.
    NoWindow,
}

impl FileDialog {
    /// Has files chosen that end with `.extension`, which are called `kind`.
    pub fn choose(&mut self, ctx: &Context, title: &str, kind: &str, extension: &'static str) {
        let dialog = rfd::FileDialog::new().set_title(title).add_filter(kind, &[extension]);
        self.ask(ctx, move || match dialog.pick_files() {
            Some(files) if files.is_empty() => Answer::Left,
            Some(files) => Answer::Chosen(files),
            None => Answer::NoWindow,
        });
    }

    /// Has a place chosen for a new file, for which `name` is proposed.
    pub fn choose_place(&mut self, ctx: &Context, title: &str, name: &str) {
        let dialog = rfd::FileDialog::new().set_title(title).set_file_name(name);
        self.ask(ctx, move || {
            let begun = Instant::now();
            match dialog.save_file() {
                Some(file) => Answer::Chosen(vec![file]),
                None if begun.elapsed() < NEVER_SEEN => Answer::NoWindow,
                None => Answer::Left,
            }
        });
    }

    /// Whether it is open.
    pub fn is_open(&self) -> bool {
        self.answers.is_some()
    }

    /// What came of it, once.
    pub fn answer(&mut self) -> Option<Answer> {
        let answer = match self.answers.as_ref()?.try_recv() {
            Ok(answer) => answer,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => Answer::NoWindow,
        };
        self.answers = None;
        Some(answer)
    }

    fn ask(&mut self, ctx: &Context, dialog: impl FnOnce() -> Answer + Send + 'static) {
        if self.is_open() {
            return;
        }
        let (outbox, answers) = channel();
        let ctx = ctx.clone();
        let work = move || {
            // Where nobody waits for it any more, nobody misses it.
            let _ = outbox.send(dialog());
            ctx.request_repaint();
        };
        match std::thread::Builder::new().name("newsdeck-dialog".to_owned()).spawn(work) {
            Ok(_) => self.answers = Some(answers),
            Err(error) => log::error!("failed to start the thread of a file dialog: {error}"),
        }
    }
}
