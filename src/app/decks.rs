//! Takes in deck files that came, changed or went while the program runs.

use crate::app::App;
use crate::app::bank::Bank;
use crate::app::notice::{AnnouncementKind, NoticeKind};
use crate::library::{Change, Origin};

impl App {
    pub(super) fn decks_changed(&mut self, changes: Vec<Change>) {
        let is_first = !std::mem::replace(&mut self.decks_arrived, true);
        if changes.is_empty() {
            return;
        }
        for change in changes {
            match change {
                Change::Gone(origin) => self.shelf.take(&origin),
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
        self.desk.take_decks(Bank::of(&self.shelf));
        if let Some(session) = &mut self.session {
            session.decks_changed(&self.desk);
        }
        self.form_follows_decks();
        self.refresh_progress();
    }
}
