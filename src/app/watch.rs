//! Looks at deck files, and for a second start, about once a second on a thread of its own.
//!
//! It also copies deck files that are to be added and changes those of the user's, so that no
//! frame waits for that.

use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use crate::app::Wake;
use crate::deck::edit::{Alias, EditError, add_alias};
use crate::library::{AddError, Change, ChangeError, Scanner, add, edit};
use crate::store::raise;

const PAUSE: Duration = Duration::from_secs(1);

/// What the thread noticed.
#[derive(Debug)]
pub(super) enum News {
    /// Deck files came, changed or went. The first news is always this one, if only of nothing.
    Decks(Vec<Change>),
    /// A deck file could not be added.
    NotAdded(AddError),
    /// A name stands in a deck file.
    AliasAdded(AddedAlias),
    /// It is out of it again.
    AliasTakenBack(Alias),
    /// A deck file could not be changed.
    NotChanged(ChangeError),
    /// A second start asks this one to come to the front.
    Raise,
}

/// A name that was written into a deck file, with the text of before and of then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct AddedAlias {
    pub path: PathBuf,
    pub alias: Alias,
    before: String,
    after: String,
}

/// Where to look.
#[derive(Debug)]
pub(super) struct Places {
    pub scanner: Scanner,
    pub decks_folder: PathBuf,
    /// Where a second start leaves its request; `None` where this start is not the first.
    pub raise_dir: Option<PathBuf>,
}

/// Something to be done with a deck file.
#[derive(Debug)]
pub(super) enum Errand {
    /// Copies it into the decks folder.
    Add(PathBuf),
    /// Writes another name into it.
    AddAlias(PathBuf, Alias),
    /// Gives a deck file back the text it had before a name was written into it.
    TakeBackAlias(AddedAlias),
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

fn write_alias(path: PathBuf, alias: Alias) -> Result<AddedAlias, ChangeError> {
    let mut texts = None;
    edit(&path, |text| {
        let edited = add_alias(text, &alias)?;
        texts = Some((text.to_owned(), edited.clone()));
        Ok(edited)
    })?;
    let (before, after) = texts.expect("a file is changed only by what was made of its text");
    Ok(AddedAlias { path, alias, before, after })
}

fn look(mut places: Places, wake: &Wake, outbox: &Sender<News>, inbox: &Receiver<Errand>) {
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
            Ok(Errand::Add(path)) => {
                news.extend(add(&path, &places.decks_folder).err().map(News::NotAdded));
            }
            Ok(Errand::AddAlias(path, alias)) => {
                news.push(write_alias(path, alias).map_or_else(News::NotChanged, News::AliasAdded));
            }
            Ok(Errand::TakeBackAlias(added)) => {
                let AddedAlias { path, alias, before, after } = added;
                let taken_back = edit(&path, |text| {
                    if text == after { Ok(before) } else { Err(EditError::ChangedSince) }
                });
                news.push(
                    taken_back.map_or_else(News::NotChanged, |()| News::AliasTakenBack(alias)),
                );
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let changes = places.scanner.scan();
        if !changes.is_empty() {
            news.push(News::Decks(changes));
        }
    }
}
