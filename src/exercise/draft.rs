//! An exercise in the making: what a kind of fact proposes, before it is examined.

use super::id::Form;
use super::model::{Answer, Standing};
use super::wording::Wording;
use crate::deck::{Deck, EntityId, EntityKind, Fact, FactId, Part};

/// One form of a fact, worded.
#[derive(Clone, Debug)]
pub(super) struct Draft {
    pub(super) form: Form,
    pub(super) prompt: String,
    pub(super) choice_prompt: Option<String>,
    pub(super) answer: Answer,
    /// The part of the fact that is asked for; its sources are the answer's sources.
    pub(super) part: Part,
    pub(super) standing: Standing,
}

impl Draft {
    /// A draft of something the reports state themselves.
    pub(super) fn stated(form: Form, part: Part, prompt: String, answer: Answer) -> Self {
        Self { form, prompt, choice_prompt: None, answer, part, standing: Standing::Stated }
    }

    /// The same with another standing.
    pub(super) fn standing(mut self, standing: Standing) -> Self {
        self.standing = standing;
        self
    }
}

/// What the makers of drafts work with.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    pub(super) deck: &'a Deck,
    pub(super) wording: &'a Wording<'a>,
    pub(super) id: &'a FactId,
    pub(super) fact: &'a Fact,
}

impl<'a> Desk<'a> {
    /// The word that asks for somebody or something of this kind.
    pub(super) fn asking(&self, id: &EntityId) -> &'static str {
        match self.kind(id) {
            EntityKind::Person => "Who",
            EntityKind::Body => "Which body",
            EntityKind::Country => "Which country",
            EntityKind::Group => "Which group",
            EntityKind::Place => "Which place",
        }
    }

    /// What sort of thing a name stands for.
    pub(super) fn kind(&self, id: &EntityId) -> EntityKind {
        self.deck.entities.get(id).map_or(EntityKind::Person, |entity| entity.kind)
    }

    /// The name in full.
    pub(super) fn full(&self, id: &EntityId) -> &'a str {
        self.wording.full(id)
    }
}
