//! Takes in deck files that came, changed or went while the program runs.

use crate::app::App;
use crate::app::agenda::Agenda;
use crate::app::bank::{Bank, studied};
use crate::app::notice::{AnnouncementKind, NoticeKind};
use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::deck::DeckId;
use crate::library::{Change, Origin, Volume};

impl App {
    pub(super) fn decks_changed(&mut self, changes: Vec<Change>) {
        let is_first = !std::mem::replace(&mut self.decks_arrived, true);
        if changes.is_empty() {
            return self.follow_renames();
        }
        let mut gone = Vec::new();
        for change in changes {
            match change {
                Change::Gone(origin) => {
                    gone.extend(self.shelf.take(&origin).and_then(|taken| taken.content.ok()));
                }
                Change::Read(origin, content) => {
                    let was_there = self.shelf.volumes().any(|volume| volume.origin == origin);
                    self.notices.retain(|notice| {
                        let path = origin.path();
                        !matches!(&notice.kind, NoticeKind::DeckTrouble { path: about, .. }
                            if Some(about.as_path()) == path)
                    });
                    match &content {
                        Ok(loaded) if !is_first => {
                            let title = loaded.deck.title.clone();
                            self.say(if was_there {
                                AnnouncementKind::DeckReloaded { title }
                            } else {
                                AnnouncementKind::DeckAdded { title }
                            });
                        }
                        // The library lists it too; whoever named it must not have to look there.
                        Err(error) if matches!(origin, Origin::Named(_)) => {
                            self.notify(NoticeKind::DeckTrouble {
                                path: error.path().to_owned(),
                                detail: error.to_string(),
                            });
                        }
                        _ => {}
                    }
                    self.shelf.put(origin, content);
                }
            }
        }
        // Another file may hold the deck: one that was only moved, or the one that is shipped. What
        // somebody removed in the library is told as that, after this.
        let is_there = |id: &DeckId| {
            let mut studied = self.shelf.volumes().filter_map(Volume::studied);
            studied.any(|loaded| loaded.deck.id == *id)
        };
        let lost = gone.iter().find(|loaded| !is_there(&loaded.deck.id));
        if let Some(loaded) = lost {
            self.say(AnnouncementKind::DeckGone { title: loaded.deck.title.clone() });
        }
        self.page_follows_decks();
        self.ask_for_memories();
    }

    /// Has what is remembered of the decks on the shelf read, on the thread that keeps it: they
    /// can be studied once that is there.
    pub(super) fn ask_for_memories(&mut self) {
        let (decks, (_, today)) = (studied(&self.shelf, &self.archived), self.desk.now());
        self.saves.ask(Request::Study { decks, today }, Purpose::Decks);
    }

    /// Takes in decks, with what is remembered of their exercises.
    pub(super) fn take_decks(&mut self, bank: Bank, agenda: Agenda) {
        // Tried once more after it failed, it may be about the decks of before.
        if !bank.is_of(&studied(&self.shelf, &self.archived)) {
            return self.ask_for_memories();
        }
        self.desk.take_decks(bank, agenda);
        if let Some(session) = &mut self.session {
            session.decks_changed(&self.desk);
        }
        self.form_follows_decks();
        self.follow_renames();
        self.progress_changed();
    }
}
