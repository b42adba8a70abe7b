//! The thread on which a story is made of a deck: for a large deck that takes longer than a frame
//! may.

use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use crate::app::Wake;
use crate::app::view::Chronicle;
use crate::library::LoadedDeck;

/// The story that is told, and the one that is being made.
#[derive(Debug, Default)]
pub(super) struct Telling {
    told: Option<(Arc<LoadedDeck>, Arc<Chronicle>)>,
    making: Option<(Arc<LoadedDeck>, Receiver<Chronicle>)>,
}

impl Telling {
    /// The story that was made last.
    pub fn told(&self) -> Option<&Arc<Chronicle>> {
        self.told.as_ref().map(|(_, chronicle)| chronicle)
    }

    /// Sees to it that the story of this deck is made; whether another is told from now on.
    pub fn tell(&mut self, deck: &Arc<LoadedDeck>, wake: Wake) -> bool {
        let is_told = self.told.as_ref().is_some_and(|(of, _)| Arc::ptr_eq(of, deck));
        let is_made = self.making.as_ref().is_some_and(|(of, _)| Arc::ptr_eq(of, deck));
        if is_told {
            return false;
        }
        if !is_made {
            self.make(deck, wake);
        }
        // A thread that died never answers: the room stays as it is, and the rest works on.
        let made = self.making.as_ref().and_then(|(_, made)| made.try_recv().ok());
        made.is_some_and(|chronicle| self.take(chronicle))
    }

    /// Waits for the story that is being made; whether there is another from now on.
    pub fn wait(&mut self) -> bool {
        let made = self.making.as_ref().and_then(|(_, made)| made.recv().ok());
        made.is_some_and(|chronicle| self.take(chronicle))
    }

    fn make(&mut self, deck: &Arc<LoadedDeck>, wake: Wake) {
        let (send, receive) = channel();
        let loaded = Arc::clone(deck);
        let thread = std::thread::Builder::new().name("newsdeck-story".to_owned());
        let started = thread.spawn(move || {
            // Whoever waited may look at another deck by now.
            let _ = send.send(Chronicle::of(&loaded.deck));
            wake();
        });
        match started {
            Ok(_) => self.making = Some((Arc::clone(deck), receive)),
            Err(error) => log::warn!("failed to start the thread that makes stories: {error}"),
        }
    }

    fn take(&mut self, chronicle: Chronicle) -> bool {
        let Some((deck, _)) = self.making.take() else { return false };
        self.told = Some((deck, Arc::new(chronicle)));
        true
    }
}
