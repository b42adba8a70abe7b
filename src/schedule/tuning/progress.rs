//! How far the search for parameters is, and the wish to stop it; shared between threads.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use fsrs::CombinedProgressState;

/// How far it is. Clones speak of the same search.
#[derive(Clone, Debug, Default)]
pub struct Progress(Arc<Mutex<CombinedProgressState>>);

impl Progress {
    /// How much is done, 0 to 1.
    pub fn share(&self) -> f32 {
        let trainer = self.look();
        match trainer.total() {
            0 => 0.0,
            total => (trainer.current() as f32 / total as f32).min(1.0),
        }
    }

    /// Asks for an end; what runs stops soon after.
    pub fn cancel(&self) {
        self.look().want_abort = true;
    }

    /// Whether an end was asked for.
    pub fn is_cancelled(&self) -> bool {
        self.look().want_abort
    }

    /// Where the trainer tells how far it is, and learns that it is to stop.
    pub(super) fn trainer(&self) -> Arc<Mutex<CombinedProgressState>> {
        self.0.clone()
    }

    fn look(&self) -> MutexGuard<'_, CombinedProgressState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
