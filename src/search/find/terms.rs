//! What one term finds in one deck.

use std::ops::Range;

use fixedbitset::FixedBitSet;
use jiff::civil::Date;

use super::Searched;
use crate::search::index::{FactNumber, Fit, Group, Index, Part, Sought, WordNumber};
use crate::search::query::{Pattern, Term};

/// The facts that a term finds, and how well it fits each.
#[derive(Clone, Debug, Default)]
pub(super) struct Set {
    facts: FixedBitSet,
    /// Of these, those that hold the words whole.
    exact: FixedBitSet,
    /// Of these, those about somebody who is called just so.
    named: FixedBitSet,
}

impl Set {
    fn new(facts: usize) -> Self {
        let none = FixedBitSet::with_capacity(facts);
        Self { facts: none.clone(), exact: none.clone(), named: none }
    }

    pub fn facts(&self) -> &FixedBitSet {
        &self.facts
    }

    pub fn is_empty(&self) -> bool {
        self.facts.is_clear()
    }

    /// How well it fits a fact; the more the better.
    pub fn score(&self, fact: usize) -> u32 {
        u32::from(self.exact.contains(fact)) + u32::from(self.named.contains(fact))
    }

    fn add_group(&mut self, group: &Group, sought: &Sought) {
        let Some(fit) = group.fit(sought) else { return };
        for fact in group.facts.iter().map(|fact| usize::from(*fact)) {
            self.facts.insert(fact);
            self.exact.set(fact, fit >= Fit::Words || self.exact.contains(fact));
            self.named.set(fact, fit == Fit::Whole || self.named.contains(fact));
        }
    }
}

/// The facts of a deck that a term finds; none for what only exercises have.
pub(super) fn set(term: &Term, searched: &Searched<'_>) -> Set {
    let index = searched.index;
    let mut set = Set::new(index.facts());
    match term {
        Term::Words(pattern) => {
            in_texts(&mut set, pattern, index, Part::Whole);
            of_groups(&mut set, &index.people, pattern);
            // What is only cited or filed under a word is less than what says it.
            let sought = Sought::of(pattern);
            for group in index.sources.iter().chain(&index.tags) {
                if group.fit(&sought).is_some() {
                    set.facts.extend(group.facts.iter().map(|fact| usize::from(*fact)));
                }
            }
        }
        Term::What(pattern) => in_texts(&mut set, pattern, index, Part::What),
        Term::Who(pattern) => of_groups(&mut set, &index.people, pattern),
        Term::Source(pattern) => of_groups(&mut set, &index.sources, pattern),
        Term::Tag(pattern) => of_groups(&mut set, &index.tags, pattern),
        Term::Deck(pattern) => {
            if index.deck.fit(&Sought::of(pattern)).is_some() {
                set.facts.insert_range(..);
            }
        }
        Term::When(first, last) => {
            let days = index.days.iter().enumerate();
            set.facts.extend(days.filter_map(|(fact, days)| {
                days.is_some_and(|days| is_within(days, *first, *last)).then_some(fact)
            }));
        }
        Term::Kind(kind) => {
            let ids = searched.deck.facts.keys().enumerate();
            set.facts.extend(ids.filter_map(|(fact, id)| (id.kind == *kind).then_some(fact)));
        }
        Term::Quality(_) | Term::State(_) => {}
    }
    set
}

/// Whether some of these days may lie between the two.
fn is_within(days: (Date, Date), first: Option<Date>, last: Option<Date>) -> bool {
    first.is_none_or(|first| first <= days.1) && last.is_none_or(|last| days.0 <= last)
}

fn of_groups(set: &mut Set, groups: &[Group], pattern: &Pattern) {
    let sought = Sought::of(pattern);
    for group in groups {
        set.add_group(group, &sought);
    }
}

fn in_texts(set: &mut Set, pattern: &Pattern, index: &Index, part: Part) {
    let whole: Vec<_> = pattern.words.iter().map(|word| index.lexicon.equal(word)).collect();
    standing(&whole, index, part, |fact| {
        set.exact.insert(fact);
        set.facts.insert(fact);
    });
    let Some(last) = pattern.words.last().filter(|_| pattern.is_open) else { return };
    let mut begun = whole;
    begun.pop();
    begun.push(index.lexicon.beginning(last));
    standing(&begun, index, part, |fact| set.facts.insert(fact));
}

/// The facts in which one word of each range stands behind the other.
fn standing(words: &[Range<WordNumber>], index: &Index, part: Part, mut take: impl FnMut(usize)) {
    let facts = |range: &Range<WordNumber>| index.lexicon.facts(range.clone()).iter();
    if let ([word], Part::Whole) = (words, part) {
        // Nothing need stand anywhere in particular.
        facts(word).for_each(|fact| take(usize::from(*fact)));
        return;
    }
    let mut candidates: Option<FixedBitSet> = None;
    for range in words {
        let mut of_word = FixedBitSet::with_capacity(index.facts());
        of_word.extend(facts(range).map(|fact| usize::from(*fact)));
        match &mut candidates {
            Some(candidates) => candidates.intersect_with(&of_word),
            None => candidates = Some(of_word),
        }
    }
    for fact in candidates.unwrap_or_default().ones() {
        let number = FactNumber::try_from(fact).expect("facts have numbers of this size");
        if index.stream.stands(number, part, words) {
            take(fact);
        }
    }
}
