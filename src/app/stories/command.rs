//! What can be done in the room "Stories", as values.

use crate::app::stories::{Coverage, Lookout, PuzzleCommand, Spoken};
use crate::app::view::{Span, Zoom};
use crate::deck::{DeckId, FactId};

/// A step from what is chosen to its neighbour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Next,
    Previous,
    Up,
    Down,
    First,
    Last,
}

/// What can be done in the room.
#[derive(Clone, Debug, PartialEq)]
pub enum StoryCommand {
    /// Tells another deck.
    Tell(DeckId),
    Look(Lookout),
    /// Shows what is not met yet as well, or hides it again.
    ShowUnmet,
    Step(Step),
    ChooseFact(Option<FactId>),
    ChooseSpoken(Option<Spoken>),
    Filter(Coverage),
    Zoom(Zoom),
    Show(Span),
    /// Studies the fact that is chosen.
    StudyChosen,
    /// Studies the facts on view.
    StudyThese,
    /// Asks a quiz of the facts on view.
    QuizThese,
    Puzzle(PuzzleCommand),
}

impl StoryCommand {
    /// The name under which the faces' messages label it.
    pub(in crate::app) fn name(&self) -> &'static str {
        match self {
            Self::Tell(_) => "command-story-tell",
            Self::Look(Lookout::Timeline) => "command-story-timeline",
            Self::Look(Lookout::Who) => "command-story-who",
            Self::Look(Lookout::Coverage) => "command-story-coverage",
            Self::ShowUnmet => "command-story-show-unmet",
            Self::Step(Step::Next | Step::Previous) => "command-story-along",
            Self::Step(Step::Up | Step::Down) => "command-story-across",
            Self::Step(Step::First | Step::Last) => "command-story-ends",
            Self::ChooseFact(_) | Self::ChooseSpoken(_) => "command-story-choose",
            Self::Filter(_) => "command-story-filter",
            Self::Zoom(Zoom::In) => "command-story-zoom-in",
            Self::Zoom(Zoom::Out) => "command-story-zoom-out",
            Self::Zoom(Zoom::All) | Self::Show(_) => "command-story-zoom-all",
            Self::StudyChosen => "command-story-study-chosen",
            Self::StudyThese => "command-story-study",
            Self::QuizThese => "command-story-quiz",
            Self::Puzzle(command) => command.name(),
        }
    }

    /// Whether it leaves alone what is remembered.
    pub(super) fn only_looks(&self) -> bool {
        !matches!(self, Self::StudyChosen | Self::StudyThese | Self::QuizThese | Self::Tell(_))
    }
}
