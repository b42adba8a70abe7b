//! Has things written into deck files, hears what became of it, and knows what can be taken out
//! again.

use crate::app::App;
use crate::app::filing::Done;
use crate::app::notice::{AnnouncementKind, NoticeKind};
use crate::app::rewrite::{FileChange, Home, Rewrite, Written};
use crate::app::watch::{Errand, News};
use crate::deck::DeckId;
use crate::deck::edit::Alias;
use crate::library::{ChangeError, Origin};

impl App {
    /// Has another name written into the file of a deck.
    pub(super) fn add_alias(&mut self, deck: &DeckId, alias: Alias) {
        self.rewrite(deck, FileChange::Alias(alias));
    }

    /// Has something written into a deck; says whether there is one.
    pub(super) fn rewrite(&mut self, deck: &DeckId, change: FileChange) -> bool {
        let shelf = self.shelf.clone();
        let mut studied = shelf.volumes().filter_map(|it| Some((&it.origin, it.studied()?)));
        let Some((origin, loaded)) = studied.find(|(_, loaded)| loaded.deck.id == *deck) else {
            return false;
        };
        let home = match origin {
            Origin::Named(path) | Origin::Own(path) => Home::File(path.clone()),
            Origin::Shipped(name) => {
                let (text, folder) = (loaded.text.unpacked(), self.decks_folder.clone());
                Home::Shipped { name, text, folder }
            }
        };
        self.run_errand(Errand::Write(Rewrite { deck: deck.clone(), home, change }));
        true
    }

    /// What became of something that was to be written or taken out.
    pub(super) fn hear_of_writing(&mut self, news: News) {
        self.errands = self.errands.saturating_sub(1);
        match news {
            News::Written(rewrite, written) => self.was_written(&rewrite, written),
            News::TakenBack(deed) => self.say(AnnouncementKind::Undid(deed)),
            News::NotWritten(rewrite, error) => {
                if !self.fact_not_saved(&rewrite, &error) {
                    self.tell_not_changed(&error);
                }
            }
            News::NotTakenBack(error) => self.tell_not_changed(&error),
            News::Reading
            | News::Decks(_)
            | News::Removed(_)
            | News::Arrived(_)
            | News::Filed(_)
            | News::Raise => {}
        }
    }

    pub(super) fn tell_not_changed(&mut self, error: &ChangeError) {
        let (path, detail) = (error.path().to_owned(), error.to_string());
        self.notify(NoticeKind::DeckNotChanged { path, detail });
    }

    /// A deck file says what it was to say.
    fn was_written(&mut self, rewrite: &Rewrite, written: Written) {
        self.fact_saved(rewrite);
        let (path, deed) = (written.path.clone(), written.deed.clone());
        let is_copy = written.before.is_none();
        self.say(AnnouncementKind::Wrote { deed, path, is_copy });
        self.done.push((self.now(), Done::Wrote(written)));
    }

    /// What was done to decks last, where nothing was done since.
    pub(super) fn to_take_out(&self) -> Option<&Done> {
        let (at, done) = self.done.last()?;
        self.desk.log.last().is_none_or(|entry| entry.at <= *at).then_some(done)
    }

    /// Has it taken back; says whether there is something.
    pub(super) fn take_out_last(&mut self) -> bool {
        if self.to_take_out().is_none() {
            return false;
        }
        match self.done.pop() {
            Some((_, Done::Shelved { deck, title, fate })) => self.unshelve(&deck, title, fate),
            Some((_, done)) => self.run_errand(Errand::TakeBack(done)),
            None => {}
        }
        true
    }

    /// Waits until everything that was to be written is.
    pub(super) fn settle_errands(&mut self) {
        while self.errands > 0 {
            let Some(news) = self.watch.wait() else { return };
            self.hear(news);
        }
    }
}
