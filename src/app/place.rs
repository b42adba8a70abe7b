//! Where the program was left, so that the next start on the same day goes on there.

use serde::{Deserialize, Serialize};

use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::app::{App, Room};
use crate::clock::StudyDay;

/// The key under which the place is kept, beside the settings.
const KEY: &str = "place";

/// A room, on a study day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Place {
    day: i32,
    room: Room,
    /// Whether a card was on the screen, or waiting in its room.
    studying: bool,
}

impl Place {
    /// Takes the place out of what is kept under keys; `None` where it makes no sense.
    pub fn take_from(kept: &mut Vec<(String, String)>) -> Option<Self> {
        let at = kept.iter().position(|(key, _)| key == KEY)?;
        let (_, json) = kept.remove(at);
        serde_json::from_str(&json).ok()
    }

    /// Whether it is of this day: another begins at its beginning.
    pub fn is_of(&self, today: StudyDay) -> bool {
        self.day == today.as_days()
    }
}

impl App {
    /// Goes on where the last start of this day stopped. A quiz that is open comes first.
    pub(super) fn return_to(&mut self, place: Place) {
        if place.studying {
            self.start_study();
        }
        self.room = place.room;
        self.place = Some(place);
    }

    /// Keeps the place if it is another than the one kept. Losing it costs a key press, so
    /// nothing waits for it.
    pub(super) fn keep_place(&mut self) {
        let (_, today) = self.desk.now();
        let studying = self.session.as_ref().is_some_and(|session| session.current.is_some());
        let place = Place { day: today.as_days(), room: self.room, studying };
        if self.place != Some(place) {
            self.place = Some(place);
            let json = serde_json::to_string(&place).expect("numbers and words are always JSON");
            self.saves.ask(Request::Set { key: KEY.to_owned(), json }, Purpose::Setting);
        }
    }
}
