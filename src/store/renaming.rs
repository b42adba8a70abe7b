//! Which exercise an old entry counts for, after exercises were given new names.
//!
//! A renaming moves what the log tells before it. What comes later under the old name stays
//! with the old name, until that is renamed again.

use std::collections::{BTreeSet, HashMap};

use rusqlite::Connection;

/// The standing renamings of the log.
#[derive(Debug, Default)]
pub(super) struct Renamings(HashMap<i64, Vec<Renaming>>);

#[derive(Clone, Copy, Debug)]
struct Renaming {
    seq: i64,
    to: i64,
}

impl Renamings {
    /// Reads them all: there are few.
    pub(super) fn read(db: &Connection) -> rusqlite::Result<Self> {
        let sql = "SELECT seq, exercise, renamed FROM standing \
                   WHERE kind = 'renamed' ORDER BY +seq";
        let mut renamings = Self::default();
        let mut statement = db.prepare_cached(sql)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let (seq, from, to) = (row.get(0)?, row.get(1)?, row.get(2)?);
            renamings.0.entry(from).or_default().push(Renaming { seq, to });
        }
        Ok(renamings)
    }

    /// The same without the one at `seq`.
    pub(super) fn without(mut self, seq: i64) -> Self {
        for of_one in self.0.values_mut() {
            of_one.retain(|renaming| renaming.seq != seq);
        }
        self
    }

    /// The exercise for which an entry at `seq` counts that names this one.
    pub(super) fn target(&self, mut exercise: i64, mut seq: i64) -> i64 {
        // Each step leads to a later renaming, so there is an end, even of A → B → A.
        while let Some(next) = self.next(exercise, seq) {
            (exercise, seq) = (next.to, next.seq);
        }
        exercise
    }

    /// The exercises of which some entry may count for this one, itself among them.
    pub(super) fn sources(&self, exercise: i64) -> BTreeSet<i64> {
        let mut sources = BTreeSet::from([exercise]);
        loop {
            let leads_here =
                |of_one: &[Renaming]| of_one.iter().any(|renaming| sources.contains(&renaming.to));
            let more: Vec<i64> = self
                .0
                .iter()
                .filter(|(from, of_one)| !sources.contains(from) && leads_here(of_one))
                .map(|(from, _)| *from)
                .collect();
            if more.is_empty() {
                return sources;
            }
            sources.extend(more);
        }
    }

    fn next(&self, exercise: i64, seq: i64) -> Option<Renaming> {
        self.0.get(&exercise)?.iter().copied().find(|renaming| renaming.seq > seq)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn renamings(all: &[(i64, i64, i64)]) -> Renamings {
        let mut renamings = Renamings::default();
        for &(seq, from, to) in all {
            renamings.0.entry(from).or_default().push(Renaming { seq, to });
        }
        renamings
    }

    #[test]
    fn what_was_told_before_a_renaming_counts_for_the_new_name() {
        let chain = renamings(&[(10, 1, 2), (20, 2, 3)]);
        assert_eq!([5, 15, 25].map(|seq| chain.target(1, seq)), [3, 1, 1]);
        assert_eq!([5, 15, 25].map(|seq| chain.target(2, seq)), [3, 3, 2]);
        assert_eq!(chain.sources(3), [1, 2, 3].into());
        assert_eq!(chain.without(20).target(1, 5), 2);
    }

    #[test]
    fn a_name_that_was_given_back_ends_where_it_began() {
        let there_and_back = renamings(&[(10, 1, 2), (20, 2, 1)]);
        assert_eq!([5, 15, 25].map(|seq| there_and_back.target(1, seq)), [1, 1, 1]);
        assert_eq!([5, 15, 25].map(|seq| there_and_back.target(2, seq)), [1, 1, 2]);
        assert_eq!(there_and_back.sources(2), [1, 2].into());
    }
}
