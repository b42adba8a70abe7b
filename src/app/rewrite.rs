//! A change to one of the user's deck files: what is written, into which file, and how it is
//! taken back. Done on the thread that watches the files.

use std::path::{Path, PathBuf};

use indexmap::IndexMap;

use crate::app::deed::Deed;
use crate::deck::edit::{
    Alias, EditError, KeyChange, Owner, Value, add_alias, read_keys, write_key, write_title,
};
use crate::deck::{DeckId, FactId};
use crate::library::{ChangeError, edit, keep_copy, remove_copy};

/// Something to be written into a deck.
#[derive(Clone, Debug)]
pub(super) struct Rewrite {
    pub deck: DeckId,
    pub home: Home,
    pub change: FileChange,
}

/// Where a deck lies.
#[derive(Clone, Debug)]
pub(super) enum Home {
    File(PathBuf),
    /// It came with the program: the user's own copy goes into this folder.
    Shipped {
        name: &'static str,
        text: String,
        folder: PathBuf,
    },
}

/// What is written.
#[derive(Clone, Debug)]
pub(super) enum FileChange {
    Alias(Alias),
    /// Another title for the deck.
    Title(String),
    /// An answer that is never to be offered as wrong for a fact.
    RightToo {
        fact: FactId,
        answer: String,
    },
    /// Keys of a fact, which said `before` when they were read.
    Keys {
        fact: FactId,
        before: IndexMap<String, Value>,
        changes: Vec<KeyChange>,
    },
}

/// What was written, with the text of before and of then.
#[derive(Clone, Debug)]
pub(super) struct Written {
    pub path: PathBuf,
    pub deed: Deed,
    /// Nothing where there was no file: the deck came with the program.
    pub before: Option<String>,
    after: String,
}

impl FileChange {
    /// How it is called when it is taken back.
    pub fn deed(&self) -> Deed {
        match self {
            Self::Alias(alias) => Deed::AddedAlias { alias: alias.text.clone() },
            Self::Title(title) => Deed::RenamedDeck { title: title.clone() },
            Self::RightToo { answer, .. } => Deed::SaidRightToo { answer: answer.clone() },
            Self::Keys { fact, .. } => Deed::MendedFact { fact: fact.to_string() },
        }
    }

    /// The text with the change in it.
    ///
    /// # Errors
    /// When it cannot be written, or what it changes was changed by somebody else.
    pub fn apply(&self, text: &str) -> Result<String, EditError> {
        match self {
            Self::Alias(alias) => add_alias(text, alias),
            Self::Title(title) => write_title(text, title),
            Self::RightToo { fact, answer } => {
                let owner = Owner::Fact(fact.clone());
                let mut never = match read_keys(text, &owner)?.swap_remove("never") {
                    Some(Value::Texts(never)) => never,
                    None => Vec::new(),
                    Some(_) => return Err(EditError::Odd),
                };
                if never.contains(answer) {
                    return Ok(text.to_owned());
                }
                never.push(answer.clone());
                let value = Some(Value::Texts(never));
                write_key(text, &owner, &KeyChange { key: "never".to_owned(), value })
            }
            Self::Keys { fact, before, changes } => {
                let owner = Owner::Fact(fact.clone());
                if read_keys(text, &owner)? != *before {
                    return Err(EditError::OtherwiseChanged);
                }
                with_keys(text, &owner, changes)
            }
        }
    }
}

/// The text with these keys changed, one after another.
///
/// # Errors
/// As [`write_key`].
pub(super) fn with_keys(
    text: &str,
    owner: &Owner,
    changes: &[KeyChange],
) -> Result<String, EditError> {
    changes.iter().try_fold(text.to_owned(), |text, change| write_key(&text, owner, change))
}

impl Rewrite {
    /// Writes it.
    ///
    /// # Errors
    /// When the file cannot be read, changed or written; it is then as it was.
    pub fn write(&self) -> Result<Written, ChangeError> {
        let deed = self.change.deed();
        match &self.home {
            Home::File(path) => {
                let mut texts = None;
                edit(path, |text| {
                    let edited = self.change.apply(text)?;
                    texts = Some((text.to_owned(), edited.clone()));
                    Ok(edited)
                })?;
                let (before, after) =
                    texts.expect("a file is changed only by what was made of its text");
                Ok(Written { path: path.clone(), deed, before: Some(before), after })
            }
            Home::Shipped { name, text, folder } => {
                let path = folder.join(Path::new(name).file_name().unwrap_or_default());
                let edited = self.change.apply(text);
                let after =
                    edited.map_err(|error| ChangeError::Edit { path: path.clone(), error })?;
                keep_copy(&path, &after)?;
                Ok(Written { path, deed, before: None, after })
            }
        }
    }
}

impl Written {
    /// Gives the file back what it had before, where nobody changed it since.
    ///
    /// # Errors
    /// When somebody did, or it cannot be written.
    pub fn take_back(&self) -> Result<(), ChangeError> {
        let Some(before) = &self.before else { return remove_copy(&self.path, &self.after) };
        edit(&self.path, |text| {
            if text == self.after { Ok(before.clone()) } else { Err(EditError::ChangedSince) }
        })
    }
}
