//! A fact being mended: its form, what the form would make of it, and the way into its file.
//!
//! What is typed is kept until it is saved or thrown away, also when the form is closed.

mod field;
mod preview;

use std::collections::HashMap;
use std::sync::Arc;

use indexmap::IndexMap;

pub(super) use field::Field;
pub use field::{FormPart, Shape};
pub(super) use preview::{FactProblem, Preview, PreviewExercise};

use self::preview::{Previewer, Request};
use crate::app::notice::AnnouncementKind;
use crate::app::rewrite::{FileChange, Home, Rewrite};
use crate::app::watch::Errand;
use crate::app::{App, Room, Wake};
use crate::deck::edit::{Alias, EditError, Owner, Value, read_keys};
use crate::deck::{Deck, DeckId, FactId};
use crate::exercise::ExerciseId;
use crate::library::{ChangeError, LoadedDeck, Origin};

/// More than a form can hold in one field, in bytes: the rest of what is pasted is left out.
pub const LONGEST_FIELD_BYTES: usize = 20_000;

/// A fact in its deck.
type Name = (DeckId, FactId);

/// The form on the screen, and what was typed into others.
pub(super) struct Improving {
    pub form: Option<Form>,
    /// What was typed and not saved, by key.
    drafts: HashMap<Name, Vec<(String, String)>>,
    previewer: Previewer,
    serial: u64,
    wake: Wake,
}

/// The form of a fact.
#[derive(Debug)]
pub(super) struct Form {
    pub deck: DeckId,
    pub fact: FactId,
    /// What the fields were read from; nothing once the deck is gone.
    pub loaded: Option<Arc<LoadedDeck>>,
    pub fields: Vec<Field>,
    written: IndexMap<String, Value>,
    /// Counts up whenever the fields change by other means than typing.
    pub revision: u64,
    /// Whether what was typed an earlier time is in the fields.
    pub is_draft: bool,
    /// The look at it that was asked for last, and what was found, once it was.
    asked: u64,
    pub preview: Option<(u64, Result<Preview, EditError>)>,
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

impl std::fmt::Debug for Improving {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Improving").field("form", &self.form).finish_non_exhaustive()
    }
}

impl Improving {
    /// No form.
    pub fn new(wake: Wake) -> Self {
        let (drafts, previewer) = (HashMap::new(), Previewer::default());
        Self { form: None, drafts, previewer, serial: 0, wake }
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
        self.previewer.ask(Request { serial, loaded, fact, changes }, &self.wake);
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

impl Form {
    fn of(deck: DeckId, fact: FactId, loaded: Arc<LoadedDeck>, revision: u64) -> Self {
        let read = read_keys(&loaded.text, &Owner::Fact(fact.clone()));
        let (written, trouble) = match read {
            Ok(written) => (written, None),
            Err(error) => (IndexMap::new(), Some(FormTrouble::Unreadable(error))),
        };
        let fields = match trouble {
            None => fields(&loaded.deck, &fact, &written),
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

    /// Whether anything was typed that the file does not say.
    pub fn is_changed(&self) -> bool {
        self.fields.iter().any(Field::is_changed)
    }

    /// Whether what was found out is about what the fields say now.
    pub fn is_looked_at(&self) -> bool {
        self.preview.as_ref().is_some_and(|(serial, _)| *serial == self.asked)
    }

    fn write(&mut self, key: &str, text: &str) {
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
    fn take_in(&mut self, loaded: Arc<LoadedDeck>) {
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
}

fn fields(deck: &Deck, fact: &FactId, written: &IndexMap<String, Value>) -> Vec<Field> {
    field::fields(deck, fact.kind, deck.facts.get(fact), written)
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
        let Some(loaded) = self.shelf.get(&deck).map(Arc::clone) else { return };
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
        let is_its = |form: &&mut Form| form.deck == *deck && form.fact == *fact;
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

    /// Has another name written into the file of a deck.
    pub(super) fn add_alias(&mut self, deck: &DeckId, alias: Alias) {
        self.rewrite(deck, FileChange::Alias(alias));
    }

    /// Has something written into a deck; says whether there is one.
    fn rewrite(&mut self, deck: &DeckId, change: FileChange) -> bool {
        let mut studied = self.shelf.volumes().filter_map(|it| Some((&it.origin, it.studied()?)));
        let Some((origin, loaded)) = studied.find(|(_, loaded)| loaded.deck.id == *deck) else {
            return false;
        };
        let home = match origin {
            Origin::Named(path) | Origin::Own(path) => Home::File(path.clone()),
            Origin::Shipped(name) => {
                let (text, folder) = (loaded.text.clone(), self.decks_folder.clone());
                Home::Shipped { name, text, folder }
            }
        };
        self.errands += 1;
        self.watch.ask(Errand::Write(Rewrite { home, change }));
        true
    }

    /// What was asked to be saved is saved.
    pub(super) fn fact_saved(&mut self, fact: &str) {
        let form = self.improving.form.as_ref();
        let is_its =
            |form: &&Form| form.saving == Saving::UnderWay && form.fact.to_string() == fact;
        if let Some(form) = form.filter(is_its) {
            let name = (form.deck.clone(), form.fact.clone());
            self.improving.drafts.remove(&name);
            self.improving.form = None;
        }
        self.improving.drafts.retain(|(_, draft), _| draft.to_string() != fact);
    }

    /// It is not; says whether the form tells it.
    pub(super) fn fact_not_saved(&mut self, rewrite: &Rewrite, error: &ChangeError) -> bool {
        let FileChange::Keys { fact, .. } = &rewrite.change else { return false };
        let form = self.improving.form.as_mut().filter(|form| form.fact == *fact);
        let Some(form) = form else { return false };
        form.saving = Saving::Not;
        form.trouble = Some(FormTrouble::NotSaved(error.to_string()));
        true
    }

    /// Takes in what was found out about what is typed.
    pub(super) fn hear_previews(&mut self) {
        while let Some(found) = self.improving.previewer.heard() {
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

    fn take_preview(&mut self, found: (u64, Result<Preview, EditError>)) {
        let Some(form) = &mut self.improving.form else { return };
        // Of an older text it is still nearer to what is typed than what stands there.
        form.preview = Some(found);
        if form.is_looked_at() && form.saving == Saving::Looking {
            form.saving = Saving::Not;
            self.save_fact();
        }
        self.forget_views();
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

impl Form {
    fn is_settled(&self) -> bool {
        self.loaded.is_none() || self.is_looked_at()
    }

    fn changed_since_trouble(&mut self) {
        if matches!(self.trouble, Some(FormTrouble::NotSaved(_))) {
            self.trouble = None;
        }
    }
}
