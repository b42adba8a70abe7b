//! Another scheduler: all memories made anew by it, at once or a little at a time.
//!
//! Until the last step the memories at hand are those of the scheduler before, complete and
//! consistent: an answer in between is kept by that one, and the walk meets it in the log.

use std::sync::Arc;

use super::replay::{self, Step, Walk};
use super::{Store, StoreError};
use crate::schedule::Scheduler;

/// Names and entries that a step takes in: some milliseconds of work.
const STEP: u32 = 2_000;

/// A scheduler on its way to be followed.
#[derive(Debug)]
pub(super) struct Following {
    scheduler: Arc<Scheduler>,
    walk: Walk,
}

impl Store {
    /// Makes memories by this scheduler from now on. Those at hand are made anew from the log
    /// where another made them, or where they do not cover it; gives whether that was so.
    ///
    /// # Errors
    /// When the database cannot be read, or nothing could be written.
    pub fn follow(&mut self, scheduler: Arc<Scheduler>) -> Result<bool, StoreError> {
        let is_current = self.is_current(&scheduler)?;
        self.scheduler = scheduler;
        if is_current {
            return Ok(false);
        }
        self.replay().map(|()| true)
    }

    /// Does a little of what [`Store::follow`] does, and gives whether it is done. Anything
    /// may be asked for between two calls; with another scheduler it begins again.
    ///
    /// # Errors
    /// When the database cannot be read, or nothing could be written; the scheduler of before is
    /// followed then, and the next call begins again.
    pub fn follow_on(&mut self, scheduler: &Arc<Scheduler>) -> Result<bool, StoreError> {
        let following =
            self.following.take().filter(|begun| Arc::ptr_eq(&begun.scheduler, scheduler));
        let mut following = match following {
            Some(following) => following,
            None if self.is_current(scheduler)? => {
                self.scheduler = Arc::clone(scheduler);
                return Ok(true);
            }
            None => self.begin_to_follow(scheduler)?,
        };
        let step = following.walk.step(self.filed()?, scheduler, STEP);
        match step.map_err(|error| self.unread(&error))? {
            Step::Further => self.following = Some(following),
            // An undo in that moment: it is rare, and the walk is short.
            Step::Astray => self.following = Some(self.begin_to_follow(scheduler)?),
            Step::ToTheEnd => {
                self.write(|db, _| following.walk.put(db, scheduler))?;
                self.scheduler = Arc::clone(scheduler);
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn is_current(&self, scheduler: &Scheduler) -> Result<bool, StoreError> {
        replay::is_current(&self.db, scheduler).map_err(|error| self.unread(&error))
    }

    fn begin_to_follow(&self, scheduler: &Arc<Scheduler>) -> Result<Following, StoreError> {
        let walk = Walk::begin(self.filed()?).map_err(|error| self.unread(&error))?;
        Ok(Following { scheduler: Arc::clone(scheduler), walk })
    }
}
