//! Looks at deck files, and for a second start, about once a second on a thread of its own.
//!
//! It also copies deck files that are to be added, so that no frame waits for that.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::app::Wake;
use crate::library::{AddError, Change, Scanner, add};
use crate::store::raise;

const PAUSE: Duration = Duration::from_secs(1);

/// What the thread noticed.
#[derive(Debug)]
pub(super) enum News {
    /// Deck files came, changed or went. The first news is always this one, if only of nothing.
    Decks(Vec<Change>),
    /// A deck file could not be added.
    NotAdded(AddError),
    /// A second start asks this one to come to the front.
    Raise,
}

/// Where to look.
#[derive(Debug)]
pub(super) struct Places {
    pub scanner: Scanner,
    pub decks_folder: PathBuf,
    /// Where a second start leaves its request; `None` where this start is not the first.
    pub raise_dir: Option<PathBuf>,
}

/// The thread that looks. It ends when this is dropped.
#[derive(Debug)]
pub(super) struct Watch {
    news: Receiver<News>,
    /// Deck files to add; closing it ends the thread.
    to_add: Option<Sender<PathBuf>>,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    /// Starts to look; `wake` is called when there is news.
    pub fn start(places: Places, wake: Wake) -> Self {
        let (outbox, news) = channel();
        let (to_add, inbox) = channel();
        let work = move || look(places, &wake, &outbox, &inbox);
        let thread = std::thread::Builder::new().name("newsdeck-watch".to_owned()).spawn(work);
        if let Err(error) = &thread {
            log::error!("failed to start the thread that watches deck files: {error}");
        }
        Self { news, to_add: Some(to_add), thread: thread.ok() }
    }

    /// Has a deck file copied into the decks folder.
    pub fn add(&self, path: PathBuf) {
        if self.to_add.as_ref().is_none_or(|to_add| to_add.send(path).is_err()) {
            log::error!("the thread that adds deck files has ended");
        }
    }

    /// Something noticed, if there is.
    pub fn news(&self) -> Option<News> {
        self.news.try_recv().ok()
    }

    /// The next thing noticed; `None` when nothing can come any more.
    pub fn wait(&self) -> Option<News> {
        self.news.recv().ok()
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.to_add = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("the thread that watches deck files broke");
        }
    }
}

fn look(mut places: Places, wake: &Wake, outbox: &Sender<News>, inbox: &Receiver<PathBuf>) {
    let mut news = vec![News::Decks(places.scanner.scan())];
    loop {
        if places.raise_dir.as_deref().is_some_and(raise::take_request) {
            news.push(News::Raise);
        }
        if !news.is_empty() {
            for item in news.drain(..) {
                if outbox.send(item).is_err() {
                    return;
                }
            }
            wake();
        }
        match inbox.recv_timeout(PAUSE) {
            Ok(path) => news.extend(add(&path, &places.decks_folder).err().map(News::NotAdded)),
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let changes = places.scanner.scan();
        if !changes.is_empty() {
            news.push(News::Decks(changes));
        }
    }
}
