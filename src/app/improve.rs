//! A fact being mended: its form, what the form would make of it, and the way into its file.
//!
//! What is typed is kept until it is saved or thrown away, also when the form is closed.

mod field;
mod form;
mod keys;
mod preview;

use std::collections::HashMap;
use std::sync::Arc;

pub(super) use field::Field;
pub use field::{FormPart, Shape};
pub(super) use form::Form;
pub use form::{FormTrouble, Saving};
pub(super) use preview::{FactProblem, Preview, PreviewExercise};

use self::preview::{Found, Request};
use crate::app::notice::AnnouncementKind;
use crate::app::rewrite::{FileChange, Rewrite};
use crate::app::shown::Views;
use crate::app::worker::Worker;
use crate::app::{App, Room, Wake};
use crate::deck::{DeckId, FactId};
use crate::exercise::ExerciseId;
use crate::library::ChangeError;

/// More than a form can hold in one field, in bytes: the rest of what is pasted is left out.
pub const LONGEST_FIELD_BYTES: usize = 20_000;

/// A fact in its deck.
type Name = (DeckId, FactId);

/// The form on the screen, and what was typed into others.
#[derive(Debug)]
pub(super) struct Improving {
    pub form: Option<Form>,
    /// What was typed and not saved, by key.
    drafts: HashMap<Name, Vec<(String, String)>>,
    previewer: Worker<Request>,
    serial: u64,
}

impl Improving {
    /// No form.
    pub fn new(wake: Wake) -> Self {
        Self { form: None, drafts: HashMap::new(), previewer: Worker::new(wake), serial: 0 }
    }

    /// Whether it is being found out what a form would make of its fact.
    pub fn is_trying(&self) -> bool {
        self.previewer.is_at_work()
    }

    fn next(&mut self) -> u64 {
        self.serial += 1;
        self.serial
    }

    /// Has it looked at what the fields would make of the fact.
    fn look(&mut self) {
        let serial = self.next();
        let Some(form) = &mut self.form else { return };
        let Some(loaded) = &form.loaded else { return };
        form.asked = serial;
        let changes = field::changes(&form.fields, &form.written);
        let (loaded, fact) = (Arc::clone(loaded), form.fact.clone());
        self.previewer.ask(Request { serial, loaded, fact, changes });
    }

    /// Keeps what was typed and not saved.
    fn keep_draft(&mut self) {
        let Some(form) = &self.form else { return };
        let name = (form.deck.clone(), form.fact.clone());
        let changed = form.fields.iter().filter(|field| field.is_changed());
        let draft: Vec<_> = changed.map(|field| (field.key.clone(), field.text.clone())).collect();
        if draft.is_empty() {
            self.drafts.remove(&name);
        } else {
            self.drafts.insert(name, draft);
        }
    }
}

impl App {
    /// Opens the form of the fact on the screen, or closes the one that is open.
    pub(super) fn improve_shown(&mut self) {
        if self.improving.form.is_some() {
            return self.leave_form();
        }
        let shown = match self.room {
            Room::Study => self.session.as_ref().and_then(|session| session.current.as_ref()),
            _ => None,
        };
        let exercise: Option<&ExerciseId> = match self.room {
            Room::Study => shown.filter(|shown| shown.turned.is_some()).map(|it| &it.exercise),
            // Before its answer is on show, a question must not be looked up.
            Room::Quiz => self
                .quiz
                .as_ref()
                .filter(|playing| !playing.is_over && playing.chosen().is_some())
                .map(|playing| &playing.question().exercise),
            _ => None,
        };
        if let Some(ExerciseId { deck, fact, .. }) = exercise.cloned() {
            self.improve_fact(deck, fact);
        }
    }

    /// Opens the form of a fact.
    pub(super) fn improve_fact(&mut self, deck: DeckId, fact: FactId) {
        self.leave_form();
        // A question of a quiz outlives its deck.
        let Some(loaded) = self.shelf.get(&deck).map(Arc::clone) else {
            return self.say(AnnouncementKind::DeckOfFactGone);
        };
        let draft = self.improving.drafts.get(&(deck.clone(), fact.clone())).cloned();
        let revision = self.improving.next();
        let mut form = Form::of(deck, fact, loaded, revision);
        for (key, text) in draft.unwrap_or_default() {
            form.write(&key, &text);
        }
        form.is_draft = form.is_changed();
        self.improving.form = Some(form);
        self.improving.look();
    }

    /// Closes the form; what was typed and not saved is there the next time.
    pub(super) fn leave_form(&mut self) {
        let Some(form) = &self.improving.form else { return };
        let is_kept = form.is_changed() && form.saving != Saving::UnderWay;
        self.improving.keep_draft();
        self.improving.form = None;
        if is_kept {
            self.say(AnnouncementKind::DraftKept);
        }
    }

    /// Takes in what is typed.
    pub(super) fn write_field(&mut self, key: &str, text: &str) {
        if let Some(form) = &mut self.improving.form {
            form.write(key, text);
            self.improving.look();
        }
    }

    /// Throws away what was typed.
    pub(super) fn discard_draft(&mut self) {
        let Some(form) = &self.improving.form else { return };
        let (deck, fact) = (form.deck.clone(), form.fact.clone());
        self.improving.drafts.remove(&(deck.clone(), fact.clone()));
        self.improving.form = None;
        self.improve_fact(deck, fact);
    }

    /// Saves what was typed, once it is known what would come of it. What would leave the fact
    /// out of the deck must be asked for twice.
    pub(super) fn save_fact(&mut self) {
        let Some(form) = &mut self.improving.form else { return };
        if form.saving == Saving::UnderWay || !form.is_changed() {
            return;
        }
        form.changed_since_trouble();
        if !form.is_looked_at() {
            form.saving = Saving::Looking;
            return;
        }
        let is_lost = match &form.preview {
            Some((_, Ok(preview))) => preview.is_lost,
            Some((_, Err(error))) => {
                form.trouble = Some(FormTrouble::NotSaved(error.to_string()));
                form.saving = Saving::Not;
                return;
            }
            None => return,
        };
        if is_lost && form.saving != Saving::Warned {
            form.saving = Saving::Warned;
            return;
        }
        let fact = form.fact.clone();
        let changes = field::changes(&form.fields, &form.written);
        let change = FileChange::Keys { fact, before: form.written.clone(), changes };
        let deck = form.deck.clone();
        form.saving = Saving::UnderWay;
        if !self.rewrite(&deck, change)
            && let Some(form) = &mut self.improving.form
        {
            form.saving = Saving::Not;
            form.trouble = Some(FormTrouble::Gone);
        }
    }

    /// Has an answer never offered again as a wrong one for a fact. In its form it joins what is
    /// typed; else it is written at once.
    pub(super) fn right_too(&mut self, deck: &DeckId, fact: &FactId, answer: &str) {
        let is_its = |form: &&mut Form| form.is_of(deck, fact);
        let revision = self.improving.next();
        if let Some(form) = self.improving.form.as_mut().filter(is_its) {
            let never = form.fields.iter().find(|field| field.key == "never");
            let mut lines = never.map(|field| field.text.trim_end().to_owned()).unwrap_or_default();
            if !lines.is_empty() {
                lines.push('\n');
            }
            lines.push_str(answer);
            form.write("never", &lines);
            form.revision = revision;
            self.improving.look();
        } else {
            let (fact, answer) = (fact.clone(), answer.to_owned());
            self.rewrite(deck, FileChange::RightToo { fact, answer });
        }
    }

    /// Something is written into a deck: where that was a form, it is done with.
    pub(super) fn fact_saved(&mut self, rewrite: &Rewrite) {
        let FileChange::Keys { fact, .. } = &rewrite.change else { return };
        self.improving.drafts.remove(&(rewrite.deck.clone(), fact.clone()));
        let is_its =
            |form: &Form| form.saving == Saving::UnderWay && form.is_of(&rewrite.deck, fact);
        if self.improving.form.as_ref().is_some_and(is_its) {
            self.improving.form = None;
        }
    }

    /// It is not; says whether the form tells it.
    pub(super) fn fact_not_saved(&mut self, rewrite: &Rewrite, error: &ChangeError) -> bool {
        let FileChange::Keys { fact, .. } = &rewrite.change else { return false };
        let form = self.improving.form.as_mut().filter(|form| form.is_of(&rewrite.deck, fact));
        let Some(form) = form else { return false };
        form.saving = Saving::Not;
        form.trouble = Some(FormTrouble::NotSaved(error.to_string()));
        true
    }

    /// Takes in what was found out about what is typed.
    pub(super) fn hear_previews(&mut self) {
        while let Some(found) = self.improving.previewer.outcome() {
            self.take_preview(found);
        }
    }

    /// Waits until what is typed was looked at.
    pub(super) fn settle_previews(&mut self) {
        while self.improving.form.as_ref().is_some_and(|form| !form.is_settled()) {
            let Some(found) = self.improving.previewer.wait() else { return };
            self.take_preview(found);
        }
    }

    fn take_preview(&mut self, found: Found) {
        let Some(form) = &mut self.improving.form else { return };
        // Of an older text it is still nearer to what is typed than what stands there.
        form.preview = Some(found);
        if form.is_looked_at() && form.saving == Saving::Looking {
            form.saving = Saving::Not;
            self.save_fact();
        }
        self.views = Views::default();
    }

    /// The form goes with its deck.
    pub(super) fn form_follows_decks(&mut self) {
        let revision = self.improving.next();
        let Some(form) = &mut self.improving.form else { return };
        match self.shelf.get(&form.deck) {
            None => {
                form.loaded = None;
                form.trouble = Some(FormTrouble::Gone);
            }
            Some(loaded) if form.loaded.as_ref().is_some_and(|it| Arc::ptr_eq(it, loaded)) => {}
            Some(loaded) => {
                form.take_in(Arc::clone(loaded));
                form.revision = revision;
                self.improving.look();
            }
        }
    }
}
