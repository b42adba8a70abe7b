//! Whom a written name stands for, among everybody and everything of a deck.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashMap};

use super::person::{Fit, PersonName};
use super::reading::{Reading, Typed, without_article, without_titles};
use super::spelling::{letters, words};
use super::verdict::Else;
use crate::deck::{Deck, Entity, EntityId, EntityKind};
use crate::exercise::language::Known;

/// The names of a deck.
pub(in crate::exercise) struct Roster<'a> {
    known: &'static Known,
    bearers: Vec<Bearer<'a>>,
    by_id: HashMap<&'a EntityId, usize>,
    /// By the letters of everything that each is called.
    by_letters: HashMap<String, Vec<usize>>,
}

/// One who is named.
pub(super) struct Bearer<'a> {
    pub(super) id: &'a EntityId,
    pub(super) entity: &'a Entity,
    /// The letters of every name of the deck for it, articles off.
    written: Vec<String>,
    /// The parts of those that are a person's.
    persons: Vec<PersonName>,
    /// The letters of those, and of the family name.
    calls: Vec<String>,
    /// What the deck says of it up to its title: `Colombian President`.
    gloss: Vec<String>,
}

/// One whom a written name fits.
#[derive(Clone, Copy)]
pub(super) struct Fitting<'r, 'a> {
    pub(super) bearer: &'r Bearer<'a>,
    pub(super) fit: Fit,
}

impl<'a> Roster<'a> {
    /// Everybody and everything that a deck names.
    pub(in crate::exercise) fn new(deck: &'a Deck, known: &'static Known) -> Self {
        let bearers: Vec<Bearer<'a>> =
            deck.entities.iter().map(|(id, entity)| Bearer::new(id, entity, known)).collect();
        let mut by_letters: HashMap<String, Vec<usize>> = HashMap::new();
        for (index, bearer) in bearers.iter().enumerate() {
            for name in bearer.called() {
                by_letters.entry(name).or_default().push(index);
            }
        }
        let by_id = bearers.iter().enumerate().map(|(index, bearer)| (bearer.id, index)).collect();
        Self { known, bearers, by_id, by_letters }
    }

    pub(super) fn known(&self) -> &'static Known {
        self.known
    }

    pub(super) fn bearers(&self) -> &[Bearer<'a>] {
        &self.bearers
    }

    pub(super) fn bearer(&self, id: &EntityId) -> Option<&Bearer<'a>> {
        self.by_id.get(id).map(|&index| &self.bearers[index])
    }

    /// All of a kind whom this text names most closely: one, or several who share the name.
    /// A text that is the name of one and might be a part of another's is the one's.
    pub(super) fn named(&self, text: &str, kind: EntityKind) -> Vec<Fitting<'_, 'a>> {
        let typed = Typed::new(text, self.known);
        let endings = typed.endings();
        let called = endings.iter().filter_map(|ending| self.by_letters.get(ending)).flatten();
        let called: BTreeSet<usize> = called.copied().collect();
        let bearers = called.into_iter().map(|index| &self.bearers[index]);
        let of_kind = bearers.filter(|bearer| bearer.entity.kind == kind);
        let fitting =
            of_kind.filter_map(|bearer| Some(Fitting { bearer, fit: bearer.fit(&typed)? }));
        let mut fitting: Vec<_> = fitting.collect();
        let closest = fitting.iter().map(|fitting| fitting.fit).min();
        fitting.retain(|fitting| Some(fitting.fit) == closest);
        fitting
    }

    /// Whose name this text is in the deck, where it is one's alone.
    pub(super) fn written(&self, text: &str) -> Option<&'a EntityId> {
        let mut written = self.exactly(text, &EntityKind::ALL).into_iter();
        let first = written.next().filter(|fitting| fitting.fit == Fit::Written)?;
        written.all(|other| other.fit != Fit::Written).then_some(first.bearer.id)
    }

    /// Somebody or something with exactly this name, the closest, if there is one.
    pub(super) fn anybody(&self, text: &str) -> Option<Else> {
        let closest = self.exactly(text, &EntityKind::ALL).into_iter().next()?;
        Some(closest.bearer.as_another())
    }

    /// Whether anybody or anything but `own` is called so, if only by a first name.
    pub(in crate::exercise) fn is_anothers(&self, text: &str, own: Option<&EntityId>) -> bool {
        let named = EntityKind::ALL.into_iter().flat_map(|kind| self.named(text, kind));
        named.into_iter().any(|fitting| Some(fitting.bearer.id) != own)
    }

    /// Something of another kind with exactly this name, if there is one.
    pub(super) fn others(&self, text: &str, kind: EntityKind) -> Option<Fitting<'_, 'a>> {
        let others: Vec<EntityKind> =
            EntityKind::ALL.into_iter().filter(|other| *other != kind).collect();
        self.exactly(text, &others).into_iter().next()
    }

    /// All of these kinds whom this text names, each kind by itself, the closest first.
    fn exactly(&self, text: &str, kinds: &[EntityKind]) -> Vec<Fitting<'_, 'a>> {
        let named = kinds.iter().flat_map(|kind| self.named(text, *kind));
        let mut named: Vec<_> = named.filter(|fitting| fitting.fit != Fit::Given).collect();
        named.sort_by_key(|fitting| fitting.fit);
        named
    }

    /// Whether this text, written exactly so, is an answer that says who is meant.
    pub(in crate::exercise) fn is_answer(&self, text: &str, id: &EntityId) -> bool {
        let Some(bearer) = self.bearer(id) else { return false };
        match self.named(text, bearer.entity.kind)[..] {
            [only] => only.bearer.id == id && only.fit != Fit::Given,
            _ => false,
        }
    }

    /// The family name of a person, as it is written in the deck.
    pub(in crate::exercise) fn family(&self, id: &EntityId) -> Option<String> {
        let bearer = self.bearer(id)?;
        let family = bearer.persons.first()?.family_letters();
        // The shortest ending of the name with those letters.
        let name = &bearer.entity.name;
        let starts = name.match_indices(' ').map(|(at, _)| at + 1);
        starts.map(|at| &name[at..]).find(|end| letters(end) == family).map(str::to_owned)
    }
}

impl<'a> Bearer<'a> {
    fn new(id: &'a EntityId, entity: &'a Entity, known: &Known) -> Self {
        let mut written: Vec<String> = Vec::new();
        let mut persons = Vec::new();
        for name in entity.names() {
            written.push(without_article(&words(name), known).concat());
            if entity.kind == EntityKind::Person {
                let bare = bare_name(name, known);
                written.push(letters(bare));
                let person = PersonName::new(bare, entity.short.as_deref());
                let is_of_family = |first: &PersonName| first.shares_family(&person.words());
                if persons.first().is_none_or(is_of_family) {
                    persons.push(person);
                }
            }
        }
        written.retain(|letters| !letters.is_empty());
        let person = persons.first().into_iter().flat_map(PersonName::families);
        let calls = written.iter().cloned().chain(person).collect();
        Self { id, entity, written, persons, calls, gloss: gloss(entity, known) }
    }

    /// How closely a name of this one was written.
    fn fit(&self, typed: &Typed<'_>) -> Option<Fit> {
        let readings = self.readings(typed);
        let suited = readings.iter().filter(|reading| reading.suits(self.entity.they));
        suited.filter_map(|reading| self.fit_of(reading)).min()
    }

    fn fit_of(&self, reading: &Reading) -> Option<Fit> {
        let number = reading.number.as_deref();
        let whole = format!("{}{}", reading.letters, number.unwrap_or_default());
        if self.written.contains(&whole) {
            return Some(Fit::Written);
        }
        self.persons.iter().filter_map(|person| person.fit(&reading.words, number)).min()
    }

    /// It, as what something else was taken for.
    pub(super) fn as_another(&self) -> Else {
        Else { id: self.id.clone(), name: self.entity.name.clone() }
    }

    /// What was typed, where this one may be meant.
    pub(super) fn readings<'t>(&self, typed: &'t Typed<'_>) -> Cow<'t, [Reading]> {
        typed.readings(self.entity.kind, &self.gloss)
    }

    /// The spellings from which slips are counted, as words, each with the number that belongs
    /// to it.
    pub(super) fn spellings(&self) -> Vec<(Vec<String>, Option<&str>)> {
        let number = self.number();
        let bare = |text: &String| Some((vec![text.strip_suffix(number?)?.to_owned()], number));
        // With its number written wrong it may still be the name, unless that is a number, too.
        let written =
            self.written.iter().flat_map(|text| [Some((vec![text.clone()], None)), bare(text)]);
        let persons = self.persons.iter().flat_map(|person| {
            person.spellings().into_iter().map(|spelling| (spelling, person.number()))
        });
        persons.chain(written.flatten()).collect()
    }

    /// Which of those of one name: `iii`.
    pub(super) fn number(&self) -> Option<&str> {
        self.persons.first()?.number()
    }

    /// The letters of everything by which it may be called, some of it more than once.
    fn called(&self) -> impl Iterator<Item = String> {
        self.written.iter().cloned().chain(self.persons.iter().flat_map(PersonName::called))
    }

    /// The spellings that another's answer must not come near to.
    pub(super) fn calls(&self) -> &[String] {
        &self.calls
    }
}

/// A name without the titles at its beginning: `Pope Leo XIV`.
fn bare_name<'n>(name: &'n str, known: &Known) -> &'n str {
    let all = words(name);
    let bare = without_titles(&all, &[], known).0;
    let mut starts = std::iter::once(0).chain(name.match_indices(' ').map(|(at, _)| at + 1));
    let begins = |at: &usize| words(&name[*at..]) == bare;
    starts.rfind(begins).map_or(name, |at| &name[at..])
}

fn gloss(entity: &Entity, known: &Known) -> Vec<String> {
    let mut gloss = entity.gloss.as_deref().map(words).unwrap_or_default();
    let title = gloss.iter().position(|word| known.titles.contains(&word.as_str()));
    gloss.truncate(title.map_or(0, |at| at + 1));
    // "Wife of Ted Cruz, senator" names another of the family: Ted Cruz is not Heidi Cruz.
    let own = words(&entity.name);
    if gloss.iter().any(|word| own.contains(word)) { Vec::new() } else { gloss }
}
