//! What is done with whole deck files: brought in, renamed, removed, put back, replaced, copied
//! out; and how each is taken back. The files are moved on the thread that watches them.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::App;
use crate::app::archive::Shelving;
use crate::app::deed::Deed;
use crate::app::notice::{AnnouncementKind, NoticeKind};
use crate::app::rewrite::{FileChange, Written};
use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::app::tasks::Watched;
use crate::app::view::{DeckPlace, ProgressView, Series};
use crate::app::watch::Errand;
use crate::deck::DeckId;
use crate::library::{
    AddError, ChangeError, Fate, Incoming, Origin, export, keep_copy, move_into, remove_copy,
};

/// A title is a line; longer ones are cut by whoever shows them.
pub const LONGEST_TITLE_CHARS: usize = 200;

/// Something that was done to decks in this sitting, and can be taken back.
#[derive(Clone, Debug)]
pub(super) enum Done {
    /// A text was written into a deck file.
    Wrote(Written),
    /// A deck was archived, or is studied again.
    Shelved { deck: DeckId, title: String, fate: Shelving },
    /// Deck files were moved.
    Filed(Filed),
}

/// Deck files that were moved or put somewhere.
#[derive(Clone, Debug)]
pub(super) struct Filed {
    pub deed: Deed,
    /// In the order in which they are taken back.
    back: Vec<Step>,
}

/// What takes one move back.
#[derive(Clone, Debug)]
enum Step {
    /// Moves a file back into the folder it came from.
    Move { file: PathBuf, folder: PathBuf },
    /// Removes a file that was put there, where it still says this.
    Unput { file: PathBuf, text: String },
}

/// What is to be done with deck files.
#[derive(Clone, Debug)]
pub(super) enum Filing {
    /// Moves a deck out of the library.
    Remove { title: String, file: PathBuf, removed: PathBuf },
    /// Moves one that was removed back into it.
    PutBack { title: String, file: PathBuf, decks: PathBuf },
    /// Puts a text in the place of a deck, whose file goes to the removed ones; of a shipped deck
    /// there is none.
    Replace { title: String, text: String, old: Option<PathBuf>, new: PathBuf, removed: PathBuf },
    /// Writes the text of a deck to a file that is not there yet.
    Export { title: String, text: String, to: PathBuf },
    /// Writes a figure to a file that is not there yet. Its text is made here: it grows with the
    /// days of study.
    SaveFigure { progress: Arc<ProgressView>, series: Series, to: PathBuf },
}

impl Filing {
    /// Does it.
    ///
    /// # Errors
    /// When a file cannot be moved or written; all is then where it was.
    pub fn run(self) -> Result<Filed, ChangeError> {
        let folder_of = |file: &Path| file.parent().unwrap_or(file).to_owned();
        match self {
            Self::Remove { title, file, removed } => {
                let to = move_into(&file, &removed)?;
                let back = vec![Step::Move { file: to, folder: folder_of(&file) }];
                Ok(Filed { deed: Deed::RemovedDeck { title }, back })
            }
            Self::PutBack { title, file, decks } => {
                let to = move_into(&file, &decks)?;
                let back = vec![Step::Move { file: to, folder: folder_of(&file) }];
                Ok(Filed { deed: Deed::PutBackDeck { title }, back })
            }
            Self::Replace { title, text, old, new, removed } => {
                let moved = old.as_ref().map(|old| move_into(old, &removed)).transpose()?;
                let give_back =
                    |to: &PathBuf| Step::Move { file: to.clone(), folder: folder_of(&new) };
                let old: Option<Step> = moved.as_ref().map(give_back);
                if let Err(error) = keep_copy(&new, &text) {
                    if let Some(step) = old {
                        step.take()?;
                    }
                    return Err(error);
                }
                let back = [Step::Unput { file: new, text }].into_iter().chain(old).collect();
                Ok(Filed { deed: Deed::ReplacedDeck { title }, back })
            }
            Self::Export { title, text, to } => {
                export(&to, &text)?;
                let back = vec![Step::Unput { file: to, text }];
                Ok(Filed { deed: Deed::ExportedDeck { title }, back })
            }
            Self::SaveFigure { progress, series, to } => {
                let text = progress.csv(series);
                export(&to, &text)?;
                let file = to.file_name().unwrap_or_default().to_string_lossy().into_owned();
                let back = vec![Step::Unput { file: to, text }];
                Ok(Filed { deed: Deed::SavedFigure { file }, back })
            }
        }
    }
}

impl Filed {
    /// Takes it back.
    ///
    /// # Errors
    /// When somebody changed a file since, or one cannot be moved.
    pub fn take_back(&self) -> Result<(), ChangeError> {
        self.back.iter().try_for_each(Step::take)
    }
}

impl Step {
    fn take(&self) -> Result<(), ChangeError> {
        match self {
            Self::Move { file, folder } => move_into(file, folder).map(drop),
            Self::Unput { file, text } => remove_copy(file, text),
        }
    }
}

impl Done {
    /// Takes back what was done to files.
    ///
    /// # Errors
    /// When somebody changed one since, or it cannot be written or moved.
    pub fn take_back(&self) -> Result<(), ChangeError> {
        match self {
            Self::Wrote(written) => written.take_back(),
            Self::Filed(filed) => filed.take_back(),
            Self::Shelved { .. } => Ok(()),
        }
    }

    /// How it is called when it is taken back.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Wrote(written) => written.deed.clone(),
            Self::Filed(filed) => filed.deed.clone(),
            Self::Shelved { title, fate: Shelving::Archived, .. } => {
                Deed::Archived { title: title.clone() }
            }
            Self::Shelved { title, fate: Shelving::Studied, .. } => {
                Deed::Unarchived { title: title.clone() }
            }
        }
    }
}

impl App {
    /// Has a file read that somebody brings, and copied where nothing speaks against it.
    pub(super) fn bring_in(&mut self, file: PathBuf) {
        self.run_errand(Errand::BringIn(file, self.shelf.clone()));
    }

    /// What became of a file that was brought.
    pub(super) fn hear_of_arrival(&mut self, arrival: Result<Incoming, AddError>) {
        self.errands = self.errands.saturating_sub(1);
        match arrival {
            // The scanner has told of it by now.
            Ok(Incoming { fate: Fate::Added(_), .. }) => {}
            Ok(Incoming { fate: Fate::Same(_), loaded, .. }) => {
                let title = loaded.deck.title.clone();
                self.say(AnnouncementKind::DeckThere { title });
            }
            Ok(incoming) => self.offer(incoming),
            Err(error) => self.notify(NoticeKind::DeckTrouble {
                path: error.path().to_owned(),
                detail: error.to_string(),
            }),
        }
    }

    /// Gives a deck another title, in its file.
    pub(super) fn rename_deck(&mut self, deck: &DeckId, title: &str) {
        let title: String = title.chars().filter(|c| !c.is_control()).collect();
        let title: String = title.trim().chars().take(LONGEST_TITLE_CHARS).collect();
        let is_same = |old: &str| old == title;
        if title.is_empty() || self.shelf.get(deck).is_none_or(|it| is_same(&it.deck.title)) {
            return;
        }
        self.rewrite(deck, FileChange::Title(title));
    }

    /// Moves one of the user's own decks out of the library.
    pub(super) fn remove_deck(&mut self, place: &DeckPlace) {
        let DeckPlace::Own(file) = place else { return };
        let Some(title) = self.title_of(place) else { return };
        self.file(Filing::Remove { title, file: file.clone(), removed: self.removed_folder() });
    }

    /// Moves one that was removed back into it.
    pub(super) fn put_back_deck(&mut self, file: PathBuf) {
        let Some(found) = self.catalogue.removed.iter().find(|it| it.path == file) else { return };
        let title = match &found.deck {
            Some((title, _)) => title.clone(),
            None => file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        };
        self.file(Filing::PutBack { title, file, decks: self.decks_folder.clone() });
    }

    /// Puts the file of an offer in the place of the deck of its id.
    pub(super) fn accept_offer(&mut self, id: u64) {
        let Some(incoming) = self.catalogue.take_offer(id) else { return };
        let Fate::Differs(origin, _) = &incoming.fate else { return };
        let (old, new) = match origin {
            Origin::Own(path) => (Some(path.clone()), path.clone()),
            Origin::Shipped(name) => {
                let name = Path::new(name).file_name().unwrap_or_default();
                (None, self.decks_folder.join(name))
            }
            // It was named at the start, and is for whoever did that to change.
            Origin::Named(_) => return,
        };
        let (title, text) = (incoming.loaded.deck.title.clone(), incoming.loaded.text.unpacked());
        self.file(Filing::Replace { title, text, old, new, removed: self.removed_folder() });
    }

    /// Writes a copy of a deck to a file.
    pub(super) fn export_deck(&mut self, place: &DeckPlace, to: PathBuf) {
        let found = self.shelf.volumes().find(|volume| DeckPlace::of(&volume.origin) == *place);
        let Some(Ok(loaded)) = found.map(|volume| volume.content.clone()) else { return };
        let (title, text) = (loaded.deck.title.clone(), loaded.text.unpacked());
        self.file(Filing::Export { title, text, to });
    }

    /// Writes a figure of the room "Progress" to a file.
    pub(super) fn save_figure(&mut self, series: Series, to: PathBuf) {
        let Some(progress) = &self.progress else { return };
        self.file(Filing::SaveFigure { progress: Arc::clone(progress), series, to });
    }

    /// Writes the log to a file.
    pub(super) fn export_log(&mut self, file: PathBuf) {
        self.saves.ask(Request::ExportLog(file, Watched::default()), Purpose::ExportLog);
    }

    /// What became of files that were to be moved.
    pub(super) fn hear_of_filing(&mut self, filed: Result<Filed, ChangeError>) {
        self.errands = self.errands.saturating_sub(1);
        match filed {
            Ok(filed) => {
                self.say(AnnouncementKind::Did(filed.deed.clone()));
                self.done.push((self.now(), Done::Filed(filed)));
            }
            Err(ChangeError::Export { path: file, detail }) => {
                self.notify(NoticeKind::NotExported { file, detail });
            }
            Err(error) => self.tell_not_changed(&error),
        }
    }

    pub(super) fn run_errand(&mut self, errand: Errand) {
        self.errands += 1;
        self.watch.ask(errand);
    }

    fn file(&mut self, filing: Filing) {
        self.run_errand(Errand::File(filing));
    }

    fn removed_folder(&self) -> PathBuf {
        self.data_dir().join(REMOVED)
    }

    fn title_of(&self, place: &DeckPlace) -> Option<String> {
        let volume = self.shelf.volumes().find(|it| DeckPlace::of(&it.origin) == *place)?;
        Some(match &volume.content {
            Ok(loaded) => loaded.deck.title.clone(),
            Err(error) => error.path().file_name()?.to_string_lossy().into_owned(),
        })
    }
}

/// The folder of removed decks, beside that of decks.
pub(super) const REMOVED: &str = "removed";
