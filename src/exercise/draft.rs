//! An exercise in the making: what a kind of fact proposes, before it is examined.

use super::id::Form;
use super::language::{Deed, GAP, Name, Question};
use super::model::{Answer, Standing};
use super::wording::Wording;
use crate::deck::{Deck, EntityId, Fact, FactId, Part, Piece, Template};

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
    /// A draft of something the reports state themselves, asked in the words of the deck's
    /// language.
    pub(super) fn draft(
        &self,
        form: Form,
        part: Part,
        question: &Question<'_>,
        answer: Answer,
    ) -> Draft {
        Draft::stated(form, part, self.wording.question(question), answer)
    }

    /// What the fact's actor did; nothing for facts without a deed.
    pub(super) fn deed(&self) -> Option<Deed<'a>> {
        self.wording.deed(self.fact)
    }

    /// A deed with a gap in place of the words or the number that are asked for.
    pub(super) fn open(&self, did: &Template) -> String {
        let mut open = did.clone();
        for piece in &mut open.pieces {
            if matches!(piece, Piece::Words | Piece::Count(_)) {
                *piece = Piece::Text(GAP.to_owned());
            }
        }
        let actor = self.fact.actor();
        self.wording.text_after(actor.as_slice(), &open, &self.fact.content)
    }

    /// The name in full.
    pub(super) fn name(&self, id: &EntityId) -> Name<'a> {
        self.wording.name(id)
    }
}
