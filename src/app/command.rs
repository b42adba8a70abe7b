//! Everything a person can do, as values: the one door through which state changes.
//!
//! A command carries its message name, never its words: those are the faces' business.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::app::archive::Shelving;
use crate::app::night::{NightSetup, NightStep};
use crate::app::notice::NoticeId;
use crate::app::practice::Topic;
use crate::app::quiz::QuizSetup;
use crate::app::setting::Setting;
use crate::app::stories::StoryCommand;
use crate::app::tasks::TaskKind;
use crate::app::tuning::FitWish;
use crate::app::view::{DeckPlace, FactFilter, Series};
use crate::deck::edit::Alias;
use crate::deck::{DeckId, FactId};
use crate::exercise::ExerciseId;
use crate::night::Mark;
use crate::schedule::Grade;

/// A room of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Room {
    Today,
    Study,
    Quiz,
    Stories,
    Library,
    Night,
    Progress,
    Settings,
}

impl Room {
    /// Every room, in the order of the rail.
    pub const ALL: [Self; 8] = [
        Self::Today,
        Self::Study,
        Self::Quiz,
        Self::Stories,
        Self::Library,
        Self::Night,
        Self::Progress,
        Self::Settings,
    ];
}

/// Something a person can do. What makes no sense at the moment does nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    GoTo(Room),
    /// Begins a session of study and goes to the study room; goes on with one that is open.
    StartStudy,
    /// Begins a session of study of one deck alone.
    StudyDeck(DeckId),
    /// Studies what the limits of today leave over, and what comes back in the next days.
    StudyAhead,
    /// Turns the card over. Where an answer was to be typed: without typing one.
    ShowAnswer,
    /// Has a typed answer judged.
    CheckTyped(String),
    /// Overrules the judgement of a typed answer: the proposed grade becomes Good.
    IWasRight,
    /// Gives the proposed grade of a typed answer.
    AcceptGrade,
    /// Grades the answer that is shown.
    Grade(Grade),
    /// Practises a topic: answers that change nothing in the schedule.
    Practise(Topic),
    /// Practises all that the search of the library finds.
    PractiseFound,
    /// Unfolds why the card is asked now beside its answer, or folds it up.
    WhyNow,
    /// Opens the form of the fact on the screen, or closes it.
    Improve,
    /// Opens the form of any fact.
    ImproveFact(DeckId, FactId),
    /// What is typed into a field of the form, by its key.
    WriteField(String, String),
    /// Saves the fact into its deck file.
    SaveFact,
    /// Closes the form; what was typed is kept.
    LeaveForm,
    /// Throws away what was typed into the form.
    DiscardDraft,
    /// Says that an answer is right too: it is never offered as wrong for this fact again.
    RightToo(DeckId, FactId, String),
    /// Asks the fact on the screen no more today.
    Bury,
    /// Has the exercise on the screen learned anew.
    Reset,
    /// Asks the exercise on the screen no more.
    Suspend,
    /// Asks this exercise no more, wherever it is seen.
    PutAside(ExerciseId),
    /// Asks a suspended exercise again.
    Unsuspend(ExerciseId),
    /// Marks the exercise on the screen to look at again, or takes the mark away.
    Mark,
    /// The same with any exercise, wherever it is seen.
    MarkCard(ExerciseId),
    EndStudy,
    /// Leaves the result of a quiz and chooses the next one.
    NewQuiz,
    StartQuiz(QuizSetup),
    /// Chooses an option of the question, from 0.
    Choose(usize),
    NextQuestion,
    LeaveQuiz,
    /// Studies what the finished quiz found missing.
    StudyMissed,
    /// Looks at a story, or learns from there.
    Story(StoryCommand),
    /// Begins a quiz night.
    StartNight(NightSetup),
    /// Takes a step of the quiz night.
    Night(NightStep),
    /// Leaves the results of a quiz night for choosing the next, or goes back to them.
    TurnNight,
    /// Takes back the last thing done today.
    Undo,
    Set(Setting),
    /// Searches the library, as it is typed; nothing ends the search.
    Search(String),
    /// Looks up any facts, as the words are typed, wherever one is.
    LookUp(String),
    /// Studies what is due and new of one fact; where nothing is, practises it.
    StudyFact(DeckId, FactId),
    /// Looks for a schedule that fits the learner's own answers better.
    Fit(FitWish),
    /// Goes back to the schedule of before the last fit.
    RevertFit,
    /// Brings a deck file into the library by copying it into the decks folder; where a deck of
    /// its id is there already, the library asks.
    AddDeck(PathBuf),
    /// Opens the page of a deck.
    OpenDeck(DeckPlace),
    /// Goes back from it to all decks.
    CloseDeck,
    /// Which facts of the open deck are listed.
    FilterFacts(FactFilter),
    /// Gives a deck another title, in its file.
    RenameDeck(DeckId, String),
    /// Archives a deck, or studies it again.
    Shelve(DeckId, Shelving),
    /// Moves one of the user's own decks out of the library.
    RemoveDeck(DeckPlace),
    /// Moves a deck that was removed back into it.
    PutBackDeck(PathBuf),
    /// Puts a file that was brought in the place of the deck of its id.
    AcceptOffer(u64),
    /// Leaves the library as it is.
    DeclineOffer(u64),
    /// Writes a copy of a deck to a file that is not there yet.
    ExportDeck(DeckPlace, PathBuf),
    /// Writes a figure as comma-separated values to a file that is not there yet.
    SaveFigure(Series, PathBuf),
    /// Writes the whole log of answers as text to a file that is not there yet.
    ExportLog(PathBuf),
    /// Takes in what is new in a log.
    ImportLog(PathBuf),
    /// A quiz on what the search of the library finds.
    QuizFound,
    /// Has all that the search of the library finds copied, a line for each fact.
    CopyFound,
    /// Writes another name into the file of one of the user's own decks.
    AddAlias(DeckId, Alias),
    /// Proposes this name for a deck no more.
    PutAwayAlias(DeckId, Alias),
    DismissNotice(NoticeId),
    /// Tries again to save what could not be saved.
    RetrySave,
    /// Looks for backups of progress.
    ListBackups,
    /// Looks at what putting a backup back would change.
    LookAtBackup(PathBuf),
    /// Puts a backup back.
    Restore(PathBuf),
    /// Makes a new database of all that can be read of a damaged one.
    Rescue,
    /// Stops work that takes its time, and leaves everything as it was.
    Stop(TaskKind),
}

impl Command {
    /// The name under which the faces' messages label it.
    pub fn name(&self) -> &'static str {
        match self {
            Self::GoTo(Room::Today) => "command-go-today",
            Self::GoTo(Room::Study) => "command-go-study",
            Self::GoTo(Room::Quiz) => "command-go-quiz",
            Self::GoTo(Room::Stories) => "command-go-stories",
            Self::GoTo(Room::Library) => "command-go-library",
            Self::GoTo(Room::Night) => "command-go-night",
            Self::GoTo(Room::Progress) => "command-go-progress",
            Self::GoTo(Room::Settings) => "command-go-settings",
            Self::StudyDeck(_) => "command-study-deck",
            Self::StudyAhead => "command-study-ahead",
            Self::StartStudy => "command-start-study",
            Self::ShowAnswer => "command-show-answer",
            Self::CheckTyped(_) => "command-check-typed",
            Self::IWasRight => "command-i-was-right",
            Self::AcceptGrade => "command-accept-grade",
            Self::Grade(Grade::Again) => "command-grade-again",
            Self::Grade(Grade::Hard) => "command-grade-hard",
            Self::Grade(Grade::Good) => "command-grade-good",
            Self::Grade(Grade::Easy) => "command-grade-easy",
            Self::Practise(_) => "command-practise",
            Self::PractiseFound => "command-practise-found",
            Self::WhyNow => "command-why-now",
            Self::Improve | Self::ImproveFact(..) => "command-improve",
            Self::WriteField(..) => "command-write-field",
            Self::SaveFact => "command-save-fact",
            Self::LeaveForm => "command-leave-form",
            Self::DiscardDraft => "command-discard-draft",
            Self::RightToo(..) => "command-right-too",
            Self::Bury => "command-bury",
            Self::Reset => "command-reset",
            Self::Suspend | Self::PutAside(_) => "command-suspend",
            Self::Unsuspend(_) => "command-unsuspend",
            Self::Mark | Self::MarkCard(_) => "command-mark",
            Self::EndStudy => "command-end-study",
            Self::NewQuiz => "command-new-quiz",
            Self::StartQuiz(_) => "command-start-quiz",
            Self::Choose(_) => "command-choose",
            Self::NextQuestion => "command-next-question",
            Self::LeaveQuiz => "command-leave-quiz",
            Self::StudyMissed => "command-study-missed",
            Self::Story(command) => command.name(),
            Self::StartNight(_) => "command-start-night",
            Self::Night(NightStep::Next) => "command-night-next",
            Self::Night(NightStep::Back) => "command-night-back",
            Self::Night(NightStep::Skip) => "command-night-skip",
            Self::Night(NightStep::Hold) => "command-night-hold",
            Self::Night(NightStep::Extend) => "command-night-extend",
            Self::Night(NightStep::Mark { mark: Mark::Half, .. }) => "command-night-mark-half",
            Self::Night(NightStep::Mark { .. }) => "command-night-mark",
            Self::Night(NightStep::Void { .. }) => "command-night-void",
            Self::Night(NightStep::Rename { .. }) => "command-night-rename",
            Self::Night(NightStep::Correct { .. }) => "command-night-correct",
            Self::Night(NightStep::End) => "command-night-end",
            Self::TurnNight => "command-turn-night",
            Self::Undo => "command-undo",
            Self::Set(_) => "command-set",
            Self::Search(_) => "command-search",
            Self::LookUp(_) => "command-look-up",
            Self::StudyFact(..) => "command-study-fact",
            Self::Fit(_) => "command-fit",
            Self::RevertFit => "command-revert-fit",
            Self::AddDeck(_) => "command-add-deck",
            Self::OpenDeck(_) => "command-open-deck",
            Self::CloseDeck => "command-close-deck",
            Self::FilterFacts(_) => "command-filter-facts",
            Self::RenameDeck(..) => "command-rename-deck",
            Self::Shelve(_, Shelving::Archived) => "command-archive-deck",
            Self::Shelve(_, Shelving::Studied) => "command-unarchive-deck",
            Self::RemoveDeck(_) => "command-remove-deck",
            Self::PutBackDeck(_) => "command-put-back-deck",
            Self::AcceptOffer(_) => "command-accept-offer",
            Self::DeclineOffer(_) => "command-decline-offer",
            Self::ExportDeck(..) => "command-export-deck",
            Self::SaveFigure(..) => "command-save-figure",
            Self::ExportLog(_) => "command-export-log",
            Self::ImportLog(_) => "command-import-log",
            Self::QuizFound => "command-quiz-found",
            Self::CopyFound => "command-copy-found",
            Self::AddAlias(..) => "command-add-alias",
            Self::PutAwayAlias(..) => "command-put-away-alias",
            Self::DismissNotice(_) => "command-dismiss-notice",
            Self::RetrySave => "command-retry-save",
            Self::ListBackups => "command-list-backups",
            Self::LookAtBackup(_) => "command-look-at-backup",
            Self::Restore(_) => "command-restore",
            Self::Rescue => "command-rescue",
            Self::Stop(_) => "command-stop-task",
        }
    }
}
