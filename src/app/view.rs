//! What each room shows, as data: no words, no colours, no widgets.

mod cost;
mod csv;
mod fit;
mod improve;
mod library;
mod night;
mod practice;
mod progress;
mod quiz;
mod returning;
mod search;
mod settings;
mod stories;
mod study;
mod today;
mod why;

pub use crate::schedule::{DueIn, StepOf};
pub use cost::CostView;
pub use fit::FitView;
pub use improve::{FieldView, FormProblem, ImproveView, Outcome, Yield, YieldedExercise};
pub use library::{
    AliasView, Counts, DeckLine, DeckPlace, DeckReport, DeckView, FactFilter, FactLineView,
    FactsView, FlaggedView, GuessView, HealthView, LeechView, LibraryView, OfferQuestion,
    OfferView, ProblemView, RemovedView, SourceView,
};
pub use night::{AskedView, EveningView, NextView, NightSetupView, NightView, SheetView, TeamView};
pub use practice::{PracticeView, TopicView};
pub use progress::{
    AheadFigure, ComingFigure, ConfusionFigure, HardFigure, ProgressView, SPANS, Series,
    SpanFigure, StoryFigure, YearFigure,
};
pub use quiz::{
    DeckChoice, FactChoice, MissedView, OptionState, OptionView, QuestionView, QuizResult,
    QuizSetupView, QuizView, Reveal, TimeLeft,
};
pub use returning::AskedNext;
pub use search::{CitedView, FactView, MOST_SHOWN, RememberedView, SearchView};
pub use settings::SchedulingView;
pub use stories::{
    Cast, Chronicle, FactLine, Known, Lane, Link, Mark, Measures, Office, Person, Placed,
    PlacedLane, Placing, Sayings, Span, SpokenView, StoriesView, Tick, Timeline, Unit, WhenNote,
    Who, Zoom, place, ticks,
};
pub use study::{
    Back, CardView, ComesBack, GradeChoice, HowAnswered, NothingView, Recap, SaveState,
    SessionProgress, SessionSummary, Side, StudyView, TypedAnswer,
};
pub use today::{Absence, AtRisk, Bead, QuizInProgress, Story, TodayView};
pub use why::{GradeEffect, Reason, Seen, WhyView};

pub(in crate::app) use cost::costs;
pub(in crate::app) use fit::fit;
pub(in crate::app) use improve::improve;
pub(in crate::app) use library::{deck, facts, library};
pub(in crate::app) use night::night;
pub(in crate::app) use practice::practice;
pub(in crate::app) use progress::progress;
pub(in crate::app) use quiz::quiz;
pub(in crate::app) use search::{found, look_up};
pub(in crate::app) use settings::scheduling;
#[cfg(test)]
pub(in crate::app) use stories::story_of;
pub(in crate::app) use stories::{Remembered, are_apart, events, most_apart, remembered, stories};
pub(in crate::app) use study::study;
pub(in crate::app) use today::today;
