//! The story of a deck, made by a worker: for a large deck that takes longer than a frame may.

use std::sync::Arc;

use crate::app::Wake;
use crate::app::view::Chronicle;
use crate::app::worker::{Task, Worker};
use crate::library::LoadedDeck;

/// The story that is told, and the one that is being made.
#[derive(Debug)]
pub(super) struct Telling {
    told: Option<(Arc<LoadedDeck>, Arc<Chronicle>)>,
    /// The deck that was asked for last. A thread that broke over it is not asked again: the room
    /// stays as it is, and the rest works on.
    asked: Option<Arc<LoadedDeck>>,
    teller: Worker<Story>,
}

/// A deck whose story is to be made.
struct Story(Arc<LoadedDeck>);

impl Task for Story {
    type Outcome = (Arc<LoadedDeck>, Chronicle);
    const THREAD: &'static str = "newsdeck-story";

    /// Whoever waited looks at another deck by now.
    fn is_outdated_by(&self, _: &Self) -> bool {
        true
    }

    fn outcome(self) -> Self::Outcome {
        let chronicle = Chronicle::of(&self.0.deck);
        (self.0, chronicle)
    }
}

impl Telling {
    /// No story yet.
    pub fn new(wake: Wake) -> Self {
        Self { told: None, asked: None, teller: Worker::new(wake) }
    }

    /// The story that was made last.
    pub fn told(&self) -> Option<&Arc<Chronicle>> {
        self.told.as_ref().map(|(_, chronicle)| chronicle)
    }

    /// Sees to it that the story of this deck is made; whether another is told from now on.
    pub fn tell(&mut self, deck: &Arc<LoadedDeck>) -> bool {
        if self.asked.as_ref().is_none_or(|asked| !Arc::ptr_eq(asked, deck)) {
            self.asked = Some(Arc::clone(deck));
            self.teller.ask(Story(Arc::clone(deck)));
        }
        let mut is_new = false;
        while let Some(made) = self.teller.outcome() {
            is_new |= self.take(made);
        }
        is_new
    }

    /// Waits for the story that is being made; whether there is another from now on.
    pub fn wait(&mut self) -> bool {
        let mut is_new = false;
        while let Some(made) = self.teller.wait() {
            is_new |= self.take(made);
        }
        is_new
    }

    /// Takes in a story, unless another was asked for since.
    fn take(&mut self, (deck, chronicle): (Arc<LoadedDeck>, Chronicle)) -> bool {
        let is_asked = self.asked.as_ref().is_some_and(|asked| Arc::ptr_eq(asked, &deck));
        if is_asked {
            self.told = Some((deck, Arc::new(chronicle)));
        }
        is_asked
    }
}
