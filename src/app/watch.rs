//! Looks at deck files, and for a second start, about once a second on a thread of its own.
//!
//! It also copies deck files that are to be added and changes those of the user's, so that no
//! frame waits for that.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::app::Wake;
use crate::app::deed::Deed;
use crate::app::filing::{Done, Filed, Filing};
use crate::app::rewrite::{Rewrite, Written};
use crate::library::{
    AddError, Change, ChangeError, Incoming, RemovedDeck, RemovedFolder, Scanner, Shelf, bring_in,
};
use crate::store::raise;

const PAUSE: Duration = Duration::from_secs(1);

/// What the thread noticed.
#[derive(Debug)]
pub(super) enum News {
    /// Deck files are about to be read, which ends with the next `Decks` or `Arrived`.
    Reading,
    /// Deck files came, changed or went. At the start it comes at any rate, if only of nothing.
    Decks(Vec<Change>),
    /// Other decks lie among those that were removed.
    Removed(Vec<RemovedDeck>),
    /// What became of a file that somebody brought.
    Arrived(Box<Result<Incoming, AddError>>),
    /// Deck files were moved, or could not be.
    Filed(Result<Filed, ChangeError>),
    /// Something was written into a deck file.
    Written(Rewrite, Written),
    /// It could not be.
    NotWritten(Rewrite, ChangeError),
    /// It is out of it again.
    TakenBack(Deed),
    /// It could not be taken out.
    NotTakenBack(ChangeError),
    /// A second start asks this one to come to the front.
    Raise,
}

/// Where to look.
#[derive(Debug)]
pub(super) struct Places {
    pub scanner: Scanner,
    pub removed: RemovedFolder,
    pub decks_folder: PathBuf,
    /// Where a second start leaves its request; `None` where this start is not the first.
    pub raise_dir: Option<PathBuf>,
}

/// Something to be done with a deck file.
#[derive(Debug)]
pub(super) enum Errand {
    /// Copies it into the decks folder, unless a deck on this shelf speaks against it.
    BringIn(PathBuf, Shelf),
    /// Moves it.
    File(Filing),
    /// Writes something into it.
    Write(Rewrite),
    /// Takes back what was done.
    TakeBack(Done),
}

/// The thread that looks. It ends when this is dropped.
#[derive(Debug)]
pub(super) struct Watch {
    news: Receiver<News>,
    /// What is to be done with deck files; closing it ends the thread.
    to_do: Option<Sender<Errand>>,
    thread: Option<JoinHandle<()>>,
}

impl Watch {
    /// Starts to look; `wake` is called when there is news.
    pub fn start(places: Places, wake: Wake) -> Self {
        let (outbox, news) = channel();
        let (to_do, inbox) = channel();
        let work = move || look(places, &wake, &outbox, &inbox);
        let thread = std::thread::Builder::new().name("newsdeck-watch".to_owned()).spawn(work);
        if let Err(error) = &thread {
            log::error!("failed to start the thread that watches deck files: {error}");
        }
        Self { news, to_do: Some(to_do), thread: thread.ok() }
    }

    /// Has something done with a deck file.
    pub fn ask(&self, errand: Errand) {
        if self.to_do.as_ref().is_none_or(|to_do| to_do.send(errand).is_err()) {
            log::error!("the thread that writes deck files has ended");
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
        self.to_do = None;
        if let Some(thread) = self.thread.take()
            && thread.join().is_err()
        {
            log::error!("the thread that watches deck files broke");
        }
    }
}

fn look(mut places: Places, wake: &Wake, outbox: &Sender<News>, inbox: &Receiver<Errand>) {
    // A face that went away is noticed when there is news that does not pass by.
    let reading = || {
        let _ = outbox.send(News::Reading);
        wake();
    };
    let mut news = vec![News::Decks(places.scanner.scan(reading))];
    news.extend(places.removed.scan().map(News::Removed));
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
        let done = match inbox.recv_timeout(PAUSE) {
            Ok(errand) => {
                if matches!(errand, Errand::BringIn(..)) {
                    reading();
                }
                run(errand, &places.decks_folder)
            }
            Err(RecvTimeoutError::Timeout) => None,
            Err(RecvTimeoutError::Disconnected) => return,
        };
        let changes = places.scanner.scan(reading);
        if !changes.is_empty() {
            news.push(News::Decks(changes));
        }
        news.extend(places.removed.scan().map(News::Removed));
        // What was done is told last: the deck says it by then.
        news.extend(done);
    }
}

fn run(errand: Errand, decks_folder: &Path) -> Option<News> {
    match errand {
        Errand::BringIn(file, shelf) => {
            Some(News::Arrived(Box::new(bring_in(&file, decks_folder, &shelf))))
        }
        Errand::File(filing) => Some(News::Filed(filing.run())),
        Errand::Write(rewrite) => Some(match rewrite.write() {
            Ok(written) => News::Written(rewrite, written),
            Err(error) => News::NotWritten(rewrite, error),
        }),
        Errand::TakeBack(done) => Some(match done.take_back() {
            Ok(()) => News::TakenBack(done.deed()),
            Err(error) => News::NotTakenBack(error),
        }),
    }
}
