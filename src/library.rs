//! Decks where they lie: shipped inside the program, in the user's folder, or named at the start.
//!
//! This floor reads files, notices when they change and settles which deck an id
//! means. It knows no progress, no schedule and no screen, and it writes nothing
//! but what somebody asked for: a copy of a deck that is added, a change to one of their own.

mod add;
mod apart;
mod edit;
mod incoming;
mod packed;
mod read;
mod removed;
mod scan;
mod shelf;
mod shipped;

pub use add::{AddError, add};
pub use edit::{ChangeError, edit, export, keep_copy, remove_copy};
pub use incoming::{Difference, Fate, Incoming, bring_in};
pub use packed::Packed;
pub use read::{LARGEST_DECK_BYTES, ReadError, read};
pub use removed::{RemovedDeck, RemovedFolder, move_into};
pub use scan::{Change, Scanner};
pub use shelf::{LoadedDeck, Origin, Shelf, Volume, load, load_with};
pub use shipped::shipped;
