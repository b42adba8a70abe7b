//! What is said source by source, in the author's order.
//!
//! A fact has a few such tables, of a source or two each, and a library a hundred thousand: so
//! they are lists that are looked through, a tenth as large as a table that is hashed.

use std::{iter, slice};

use thin_vec::ThinVec;

use super::id::SourceId;

/// One thing for each of a few sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BySource<T>(ThinVec<(SourceId, T)>);

/// Each source with what it has.
pub type Iter<'a, T> = iter::Map<slice::Iter<'a, (SourceId, T)>, PairOf<'a, T>>;
type PairOf<'a, T> = fn(&'a (SourceId, T)) -> (&'a SourceId, &'a T);

impl<T> BySource<T> {
    /// Nothing for any source.
    pub fn new() -> Self {
        Self(ThinVec::new())
    }

    /// Puts what a source has at the end, or in the place of what it had before.
    pub fn insert(&mut self, source: SourceId, value: T) {
        match self.0.iter_mut().find(|(known, _)| *known == source) {
            Some((_, before)) => *before = value,
            None => {
                if self.0.is_empty() {
                    // Nearly always it stays the only one.
                    self.0.reserve_exact(1);
                }
                self.0.push((source, value));
            }
        }
    }

    /// What a source has.
    pub fn get(&self, source: &SourceId) -> Option<&T> {
        self.iter().find_map(|(known, value)| (known == source).then_some(value))
    }

    /// Whether a source has anything.
    pub fn contains_key(&self, source: &SourceId) -> bool {
        self.get(source).is_some()
    }

    /// How many sources have something.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether none has.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Each source with what it has.
    pub fn iter(&self) -> Iter<'_, T> {
        self.0.iter().map(|(source, value)| (source, value))
    }

    /// The sources.
    pub fn keys(&self) -> impl Iterator<Item = &SourceId> {
        self.iter().map(|(source, _)| source)
    }

    /// What they have.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.iter().map(|(_, value)| value)
    }
}

impl<T> Default for BySource<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> FromIterator<(SourceId, T)> for BySource<T> {
    fn from_iter<I: IntoIterator<Item = (SourceId, T)>>(pairs: I) -> Self {
        let mut by_source = Self::new();
        for (source, value) in pairs {
            by_source.insert(source, value);
        }
        by_source
    }
}

impl<'a, T> IntoIterator for &'a BySource<T> {
    type Item = (&'a SourceId, &'a T);
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_source_said_last_stands_where_it_stood_first() {
        let source = |name| SourceId::new(name).unwrap();
        let told = [("cnn", "¶1"), ("un", "¶2"), ("cnn", "¶3")];
        let by_source: BySource<&str> =
            told.into_iter().map(|(name, at)| (source(name), at)).collect();
        assert_eq!(
            by_source.iter().map(|(id, at)| (id.as_str(), *at)).collect::<Vec<_>>(),
            [("cnn", "¶3"), ("un", "¶2")]
        );
        assert_eq!((by_source.get(&source("un")), by_source.len()), (Some(&"¶2"), 2));
        assert!(!by_source.contains_key(&source("bbc")));
    }
}
