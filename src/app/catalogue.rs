//! What the room "Library" has in hand beside the decks: the deck whose page is open, files that
//! wait for an answer, decks that were removed.

use std::sync::Arc;

use crate::app::thinker::Task;
use crate::app::view::{DeckPlace, DeckReport, FactFilter};
use crate::app::{AnnouncementKind, App, Room};
use crate::deck::DeckId;
use crate::library::{Fate, Incoming, LoadedDeck, RemovedDeck};

/// So many files may wait for an answer; of more, the oldest are forgotten: nothing was done to
/// them, and they can be brought again.
const MOST_OFFERS: usize = 20;

/// See the module.
#[derive(Debug, Default)]
pub(super) struct Catalogue {
    /// The deck whose page is open, and its id, by which it is found again where its file moves.
    pub open: Option<DeckPlace>,
    open_id: Option<DeckId>,
    /// The facts that its page lists.
    pub filter: FactFilter,
    /// What was found out about it on another thread, and about which text of it.
    pub report: Option<(Arc<LoadedDeck>, Arc<DeckReport>)>,
    /// Files that wait for an answer, oldest first, each with its number.
    pub offers: Vec<(u64, Incoming)>,
    pub removed: Vec<RemovedDeck>,
    serial: u64,
}

impl Catalogue {
    /// Takes the offer of this number out.
    pub fn take_offer(&mut self, id: u64) -> Option<Incoming> {
        let at = self.offers.iter().position(|(number, _)| *number == id)?;
        Some(self.offers.remove(at).1)
    }
}

impl App {
    /// Opens the page of a deck.
    pub(super) fn open_deck(&mut self, place: DeckPlace) {
        if self.catalogue.open.as_ref() != Some(&place) {
            self.catalogue.filter = FactFilter::default();
        }
        self.catalogue.open = Some(place);
        self.catalogue.open_id = self.open_volume().map(|loaded| loaded.deck.id.clone());
        self.go_to(Room::Library);
        self.ask_for_report();
    }

    /// Goes back to all decks.
    pub(super) fn close_deck(&mut self) {
        self.catalogue.open = None;
    }

    /// The deck on the open page, where its file can be read.
    pub(super) fn open_volume(&self) -> Option<&Arc<LoadedDeck>> {
        let place = self.catalogue.open.as_ref()?;
        let found = self.shelf.volumes().find(|volume| DeckPlace::of(&volume.origin) == *place)?;
        found.content.as_ref().ok()
    }

    /// Has the open deck looked at, where that was not done for what it says now.
    pub(super) fn ask_for_report(&mut self) {
        let Some(loaded) = self.open_volume().map(Arc::clone) else { return };
        let is_done = |(of, _): &(Arc<LoadedDeck>, _)| Arc::ptr_eq(of, &loaded);
        if self.catalogue.report.as_ref().is_some_and(is_done) {
            return;
        }
        let place = self.catalogue.open.as_ref();
        let found = place.and_then(|place| {
            self.shelf.volumes().find(|volume| DeckPlace::of(&volume.origin) == *place)
        });
        if let Some(volume) = found.cloned() {
            self.think(Task::Report(Box::new(volume), loaded));
        }
    }

    /// What was found out about a deck; kept if that is still the one on the page.
    pub(super) fn take_report(&mut self, of: Arc<LoadedDeck>, report: DeckReport) {
        if self.open_volume().is_some_and(|open| Arc::ptr_eq(open, &of)) {
            self.catalogue.report = Some((of, Arc::new(report)));
            self.look_anew();
        }
    }

    /// Lays a file that was brought before the reader, in the room where it can be answered,
    /// unless something is asked in another.
    pub(super) fn offer(&mut self, incoming: Incoming) {
        self.say(match incoming.fate {
            Fate::Nothing => {
                let file = incoming.file.file_name().unwrap_or_default();
                AnnouncementKind::NoDeck { file: file.to_string_lossy().into_owned() }
            }
            _ => {
                let title = incoming.loaded.deck.title.clone();
                AnnouncementKind::DeckOffered { title }
            }
        });
        self.catalogue.serial += 1;
        self.catalogue.offers.push((self.catalogue.serial, incoming));
        let too_many = self.catalogue.offers.len().saturating_sub(MOST_OFFERS);
        self.catalogue.offers.drain(..too_many);
        if !matches!(self.room, Room::Study | Room::Quiz | Room::Night) {
            self.close_deck();
            self.go_to(Room::Library);
        }
    }

    /// What lies among the removed decks now.
    pub(super) fn removed_changed(&mut self, removed: Vec<RemovedDeck>) {
        self.catalogue.removed = removed;
    }

    /// The page of a deck that is gone closes, that of one that lies elsewhere now goes on there,
    /// and that of one that was changed is looked at anew.
    pub(super) fn page_follows_decks(&mut self) {
        let is_there = |place: &DeckPlace| {
            self.shelf.volumes().any(|volume| DeckPlace::of(&volume.origin) == *place)
        };
        if self.catalogue.open.as_ref().is_some_and(|open| !is_there(open)) {
            let of_id = self.catalogue.open_id.as_ref();
            let mut studied =
                self.shelf.volumes().filter_map(|it| Some((&it.origin, &it.studied()?.deck.id)));
            let elsewhere = studied.find(|(_, id)| Some(*id) == of_id);
            self.catalogue.open = elsewhere.map(|(origin, _)| DeckPlace::of(origin));
        }
        self.ask_for_report();
    }
}
