//! The exercises that carry each flag.

use std::collections::HashSet;

use crate::exercise::ExerciseId;
use crate::store::Flag;

/// The exercises that carry each flag: looked up for every exercise of every deck, so by
/// reference.
#[derive(Clone, Debug, Default)]
pub(super) struct Flags {
    suspended: HashSet<ExerciseId>,
    marked: HashSet<ExerciseId>,
}

impl Flags {
    /// The exercises that carry this flag.
    pub fn of(&self, flag: Flag) -> &HashSet<ExerciseId> {
        match flag {
            Flag::Suspended => &self.suspended,
            Flag::Marked => &self.marked,
        }
    }

    /// Sets a flag of an exercise, or takes it away.
    pub fn put(&mut self, exercise: ExerciseId, flag: Flag, on: bool) {
        let flagged = match flag {
            Flag::Suspended => &mut self.suspended,
            Flag::Marked => &mut self.marked,
        };
        if on {
            flagged.insert(exercise);
        } else {
            flagged.remove(&exercise);
        }
    }
}

impl FromIterator<(ExerciseId, Flag)> for Flags {
    fn from_iter<T: IntoIterator<Item = (ExerciseId, Flag)>>(flagged: T) -> Self {
        let mut flags = Self::default();
        for (exercise, flag) in flagged {
            flags.put(exercise, flag, true);
        }
        flags
    }
}
