//! Long work on the database: how far it is, and whether it is to go on.
//!
//! Until it is settled, long work only reads, and writes drafts that nobody else looks at: stopped
//! there, it leaves everything as it was. From then on it changes what is there, and is done
//! whatever anybody says. What the work is, is not known here.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;

use super::error::OpenError;

/// SQLite takes so many steps, of which the longest is a look at a page, between two looks
/// whether to go on: some milliseconds.
const STEPS_BETWEEN_LOOKS: i32 = 1_000;

/// What long work tells, and what it is told. By default nobody hears it, and nobody stops it.
pub struct Progress<'a> {
    tell: Box<dyn FnMut(usize) + 'a>,
    entries: usize,
    stop: Stop,
}

/// Stops long work, from whichever thread.
#[derive(Clone, Debug, Default)]
pub struct Stop(Arc<Mutex<Phase>>);

/// Where long work is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// It can be stopped.
    #[default]
    UnderWay,
    /// It was stopped, and is about to end.
    Stopping,
    /// It changes what is there, and can be stopped no more.
    Settled,
}

impl<'a> Progress<'a> {
    /// Has `tell` hear how many entries there are so far, as often as work looks whether to go on.
    pub fn telling(tell: impl FnMut(usize) + 'a) -> Self {
        Self { tell: Box::new(tell), entries: 0, stop: Stop::default() }
    }

    /// Ends where somebody stops it.
    #[must_use]
    pub fn until(self, stop: &Stop) -> Self {
        Self { stop: stop.clone(), ..self }
    }

    /// Tells that there are so many entries by now.
    ///
    /// # Errors
    /// [`OpenError::Stopped`] where it is to end.
    pub(super) fn reached(&mut self, entries: usize) -> Result<(), OpenError> {
        self.entries = entries;
        self.look()
    }

    /// Looks whether to go on.
    ///
    /// # Errors
    /// [`OpenError::Stopped`] where it is to end.
    pub(super) fn look(&mut self) -> Result<(), OpenError> {
        (self.tell)(self.entries);
        match self.stop.phase() {
            Phase::Stopping => Err(OpenError::Stopped),
            Phase::UnderWay | Phase::Settled => Ok(()),
        }
    }

    /// The last look: what was made is now put in its place, and nothing stops that.
    ///
    /// # Errors
    /// [`OpenError::Stopped`] where it is to end before that.
    pub(super) fn settle(&mut self) -> Result<(), OpenError> {
        (self.tell)(self.entries);
        let mut phase = self.stop.lock();
        if *phase == Phase::Stopping {
            return Err(OpenError::Stopped);
        }
        *phase = Phase::Settled;
        Ok(())
    }

    /// Has SQLite look as well, in the midst of a check or a long query, on this connection; what
    /// it breaks off is an error, which becomes [`OpenError::Stopped`].
    pub(super) fn watch(&self, db: &mut Connection) -> rusqlite::Result<()> {
        let stop = self.stop.clone();
        db.progress_handler(STEPS_BETWEEN_LOOKS, Some(move || stop.phase() == Phase::Stopping))
    }
}

impl Default for Progress<'_> {
    fn default() -> Self {
        Self::telling(|_| {})
    }
}

impl fmt::Debug for Progress<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { entries, stop, .. } = self;
        f.debug_struct("Progress").field("entries", entries).field("stop", stop).finish()
    }
}

impl Stop {
    /// Has the work end soon, unless it is too late for that.
    pub fn ask(&self) {
        let mut phase = self.lock();
        if *phase == Phase::UnderWay {
            *phase = Phase::Stopping;
        }
    }

    /// Where the work is.
    pub fn phase(&self) -> Phase {
        *self.lock()
    }

    /// A word is whole whatever happened to the thread that wrote it.
    fn lock(&self) -> MutexGuard<'_, Phase> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_stopped_before_it_is_settled_and_not_any_more_then() {
        let stop = Stop::default();
        let mut told = Vec::new();
        let mut progress = Progress::telling(|entries| told.push(entries)).until(&stop);
        progress.reached(7).unwrap();
        progress.settle().unwrap();
        stop.ask();
        assert_eq!(stop.phase(), Phase::Settled);
        progress.look().unwrap();
        progress.settle().unwrap();
        drop(progress);
        assert_eq!(told, [7; 4]);

        let stop = Stop::default();
        let mut progress = Progress::default().until(&stop);
        stop.ask();
        for stopped in [progress.look(), progress.reached(9), progress.settle()] {
            assert!(matches!(stopped, Err(OpenError::Stopped)), "{stopped:?}");
        }
        assert_eq!(stop.phase(), Phase::Stopping);
    }

    #[test]
    fn sqlite_breaks_off_in_the_midst_of_a_query() {
        const ENDLESS: &str =
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT max(x) FROM n";
        let (mut db, stop) = (Connection::open_in_memory().unwrap(), Stop::default());
        Progress::default().until(&stop).watch(&mut db).unwrap();
        stop.ask();
        let error = db.query_row(ENDLESS, [], |_| Ok(())).unwrap_err();
        let path = std::path::Path::new("a.sqlite");
        assert!(matches!(OpenError::of_sqlite(path, &error), OpenError::Stopped));
    }
}
