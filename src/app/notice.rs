//! What the program has to tell, as data: the faces find the words.

use std::path::PathBuf;

use crate::app::deed::Deed;
use crate::app::tasks::TaskKind;
use crate::app::tuning::FitOutcome;
use crate::schedule::ClockDoubt;

/// Names a notice while the program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoticeId(pub u64);

/// Trouble that stays on the screen until it is read or over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub id: NoticeId,
    pub kind: NoticeKind,
}

/// What is the matter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoticeKind {
    /// The database could not be opened: the decks can be studied, but progress of this
    /// sitting is not kept. Or it was found damaged later: an answer waits until it is rescued.
    /// Stays while the program runs.
    ProgressNotKept(StoreTrouble),
    /// An answer, a flag or a setting could not be saved.
    NotSaved(SaveFailure),
    /// A deck file could not be read or added.
    DeckTrouble {
        path: PathBuf,
        detail: String,
    },
    /// A deck file could not be changed as was asked for. That it is read again does not end it.
    DeckNotChanged {
        path: PathBuf,
        detail: String,
    },
    /// The clock may be wrong, by what was written last in the log.
    ClockDoubted(ClockDoubt),
    /// The clock was set by so much while the program ran, further than clocks are put right.
    ClockJumped(ClockDoubt),
    /// So many entries that the database lacked came back from the log beside it.
    CameBack {
        entries: usize,
    },
    /// So many entries of a log were taken in that were not known; what could not be read.
    Imported {
        entries: usize,
        new: usize,
        detail: String,
    },
    /// A log could not be taken in, or written; all is as it was.
    NotImported {
        file: PathBuf,
        detail: String,
    },
    NotExported {
        file: PathBuf,
        detail: String,
    },
    /// A backup was put back; the database of before is kept there.
    Restored {
        kept: Option<PathBuf>,
    },
    /// A new database was made of all that could be read; the damaged one is kept there.
    Rescued {
        entries: usize,
        kept: Option<PathBuf>,
        detail: String,
    },
    /// A database could not be put back or rescued; all is as it was.
    NotRecovered {
        detail: String,
    },
    /// This service copies the data folder.
    SyncedFolder {
        path: PathBuf,
        service: &'static str,
    },
    /// The data folder is on a network, on a file system of this kind.
    NetworkFolder {
        path: PathBuf,
        kind: String,
    },
    /// The schedule could be fitted to this learner, of whom there are about so many answers.
    FitOffered {
        answers: u32,
    },
}

/// Why the database could not be opened. Nothing in it was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoreTrouble {
    pub kind: StoreTroubleKind,
    /// The file or folder it is about.
    pub path: PathBuf,
    /// The whole story in one line, for "copy details".
    pub detail: String,
}

/// The kinds of trouble that have a remedy of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum StoreTroubleKind {
    /// Another Newsdeck uses it: close that one.
    InUse,
    /// A newer Newsdeck wrote it: update this one.
    Newer,
    /// It is something else: move it away, or choose another data folder.
    Foreign,
    /// It is damaged: keep a copy, restore a backup.
    Damaged,
    /// It was opened, and found damaged then: nothing more is written to it.
    DamagedInUse,
    /// It cannot be written: change the permissions and start again.
    ReadOnly,
    /// The disk is full: make room.
    DiskFull,
    /// Anything else the system reports.
    Io,
}

/// Why something could not be saved. It can be tried again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaveFailure {
    pub kind: SaveFailureKind,
    /// The whole story in one line.
    pub detail: String,
}

/// The kinds of failed save that have a remedy of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SaveFailureKind {
    /// The database is damaged: rescue it.
    Damaged,
    DiskFull,
    ReadOnly,
    Io,
}

/// Something said in passing; the next one takes its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Announcement {
    /// Counts up, so that the same words twice are two announcements.
    pub serial: u64,
    pub kind: AnnouncementKind,
}

/// What is said in passing.
#[derive(Clone, Debug, PartialEq)]
pub enum AnnouncementKind {
    /// Something that undo takes back.
    Did(Deed),
    Undid(Deed),
    NothingToUndo,
    /// A quiz goes on where the program stopped.
    QuizResumed {
        question: usize,
        of: usize,
    },
    /// A quiz night goes on where the program stopped.
    NightResumed,
    /// A setting changed when cards come back: all of them were planned anew.
    Rescheduled {
        cards: usize,
    },
    /// It is not proposed for its deck again.
    AliasPutAway {
        alias: String,
    },
    /// Something was written into a deck file, or into the user's own copy of a deck that came
    /// with the program.
    Wrote {
        deed: Deed,
        path: PathBuf,
        is_copy: bool,
    },
    /// What came of looking for a schedule that fits the learner.
    Fitted(FitOutcome),
    /// What was typed into a form is there when it is opened again.
    DraftKept,
    DeckReloaded {
        title: String,
    },
    DeckAdded {
        title: String,
    },
    /// Its file went while the program ran; nothing else holds it.
    DeckGone {
        title: String,
    },
    /// What is asked comes from a deck that went.
    DeckOfFactGone,
    /// The very same text is in the library already.
    DeckThere {
        title: String,
    },
    /// A deck of its id is there, and says something else: the library asks.
    DeckOffered {
        title: String,
    },
    /// A file that was brought holds no fact; the library says why.
    NoDeck {
        file: String,
    },
    /// The log was written to a file, with so many entries.
    LogExported {
        entries: usize,
    },
    /// Work was stopped, and all is as it was.
    Stopped(TaskKind),
    /// So many lines can be pasted.
    Copied {
        lines: usize,
    },
    /// Another start asked this window to the front.
    Raised,
}

impl AnnouncementKind {
    /// Whether it tells of something that undo takes back.
    pub fn is_of_a_deed(&self) -> bool {
        match self {
            Self::Did(_) | Self::Wrote { .. } => true,
            Self::Undid(_)
            | Self::NothingToUndo
            | Self::QuizResumed { .. }
            | Self::NightResumed
            | Self::Rescheduled { .. }
            | Self::AliasPutAway { .. }
            | Self::Fitted(_)
            | Self::DraftKept
            | Self::DeckReloaded { .. }
            | Self::DeckAdded { .. }
            | Self::DeckGone { .. }
            | Self::DeckOfFactGone
            | Self::DeckThere { .. }
            | Self::DeckOffered { .. }
            | Self::NoDeck { .. }
            | Self::LogExported { .. }
            | Self::Stopped(_)
            | Self::Copied { .. }
            | Self::Raised => false,
        }
    }
}
