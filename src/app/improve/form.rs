//! The form of a fact: its fields as they are filled in, beside what its file says.

use std::sync::Arc;

use indexmap::IndexMap;

use super::LONGEST_FIELD_BYTES;
use super::field::{Field, fields};
use super::preview::Found;
use crate::deck::edit::{EditError, Owner, Value, read_keys};
use crate::deck::{DeckId, FactId};
use crate::library::LoadedDeck;

/// The form of a fact.
#[derive(Debug)]
pub struct Form {
    pub deck: DeckId,
    pub fact: FactId,
    /// What the fields were read from; nothing once the deck is gone.
    pub loaded: Option<Arc<LoadedDeck>>,
    pub fields: Vec<Field>,
    pub written: IndexMap<String, Value>,
    /// Counts up whenever the fields change by other means than typing.
    pub revision: u64,
    /// Whether what was typed an earlier time is in the fields.
    pub is_draft: bool,
    /// The look at it that was asked for last, and what was found, once it was.
    pub asked: u64,
    pub preview: Option<Found>,
    pub saving: Saving,
    pub trouble: Option<FormTrouble>,
}

/// How far saving is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Saving {
    Not,
    /// It waits until it is known what would come of it.
    Looking,
    /// It would leave the fact out of the deck: asked for once more, it is saved all the same.
    Warned,
    UnderWay,
}

/// Why a fact cannot be mended, or was not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormTrouble {
    /// Its file cannot be changed by the program.
    Unreadable(EditError),
    /// Its deck is no longer there.
    Gone,
    /// It could not be saved, as told.
    NotSaved(String),
}

impl Form {
    pub fn of(deck: DeckId, fact: FactId, loaded: Arc<LoadedDeck>, revision: u64) -> Self {
        let read = read_keys(&loaded.text.unpacked(), &Owner::Fact(fact.clone()));
        let (written, trouble) = match read {
            Ok(written) => (written, None),
            Err(error) => (IndexMap::new(), Some(FormTrouble::Unreadable(error))),
        };
        let fields = match trouble {
            None => fields(&loaded.deck, fact.kind, loaded.deck.facts.get(&fact), &written),
            Some(_) => Vec::new(),
        };
        Self {
            deck,
            fact,
            loaded: Some(loaded),
            fields,
            written,
            revision,
            is_draft: false,
            asked: 0,
            preview: None,
            saving: Saving::Not,
            trouble,
        }
    }

    /// Whether it is the form of this fact.
    pub fn is_of(&self, deck: &DeckId, fact: &FactId) -> bool {
        self.deck == *deck && self.fact == *fact
    }

    /// Whether anything was typed that the file does not say.
    pub fn is_changed(&self) -> bool {
        self.fields.iter().any(Field::is_changed)
    }

    /// Whether what was found out is about what the fields say now.
    pub fn is_looked_at(&self) -> bool {
        self.preview.as_ref().is_some_and(|(serial, _)| *serial == self.asked)
    }

    pub fn write(&mut self, key: &str, text: &str) {
        if let Some(field) = self.fields.iter_mut().find(|field| field.key == key) {
            field.text = text[..text.floor_char_boundary(LONGEST_FIELD_BYTES)].to_owned();
            self.changed();
        }
    }

    fn changed(&mut self) {
        if self.saving != Saving::UnderWay {
            self.saving = Saving::Not;
        }
        if matches!(self.trouble, Some(FormTrouble::NotSaved(_))) {
            self.trouble = None;
        }
    }

    /// Takes in what the file says by now. What was typed stays; where the file says something
    /// new in the same place, that is told.
    pub fn take_in(&mut self, loaded: Arc<LoadedDeck>) {
        let now = Self::of(self.deck.clone(), self.fact.clone(), loaded, self.revision);
        let typed: Vec<Field> = self.fields.drain(..).filter(Field::is_changed).collect();
        self.fields = now.fields;
        for field in &mut self.fields {
            if let Some(typed) = typed.iter().find(|typed| typed.key == field.key) {
                field.text.clone_from(&typed.text);
                let is_other = typed.was != field.was && field.is_changed();
                field.meanwhile = is_other.then(|| field.was.clone());
            }
        }
        let told = self.trouble.take().filter(|it| matches!(it, FormTrouble::NotSaved(_)));
        self.trouble = now.trouble.or(told);
        self.written = now.written;
        self.loaded = now.loaded;
    }

    pub fn is_settled(&self) -> bool {
        self.loaded.is_none() || self.is_looked_at()
    }

    pub fn changed_since_trouble(&mut self) {
        if matches!(self.trouble, Some(FormTrouble::NotSaved(_))) {
            self.trouble = None;
        }
    }
}
