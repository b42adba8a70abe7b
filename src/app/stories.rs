//! What is looked at in the room "Stories", and what its commands do.
//!
//! Looking changes nothing that is learned: only studying and quizzes do, which begin here like
//! anywhere else.

mod command;
mod puzzle;
mod steps;
mod telling;

pub use command::{Step, StoryCommand};
pub(in crate::app) use puzzle::EVENTS;
pub use puzzle::{PuzzleCommand, PuzzleRow, PuzzleView};

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::app::planning::Aim;
use crate::app::quiz::QuizSetup;
use crate::app::session::Session;
use crate::app::shown::Views;
use crate::app::stories::puzzle::Puzzle;
use crate::app::stories::telling::Telling;
use crate::app::view::{Chronicle, Mark, Span, SpokenView, Zoom};
use crate::app::{App, Room, Wake};
use crate::deck::{DeckId, EntityId, FactId};
use crate::library::LoadedDeck;

/// How a story is looked at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Lookout {
    #[default]
    Timeline,
    Who,
    Coverage,
}

/// Which facts the table of who reports what lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Coverage {
    #[default]
    All,
    Single,
    SameOrigin,
    Corroborated,
    /// Reports differ, or one is finer than another.
    Differing,
}

impl Coverage {
    /// Every filter, in the order in which they are offered.
    pub const ALL: [Self; 5] =
        [Self::All, Self::Single, Self::SameOrigin, Self::Corroborated, Self::Differing];
}

/// Somebody, or what somebody said about another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spoken {
    pub from: EntityId,
    pub to: Option<EntityId>,
}

/// What is looked at.
#[derive(Debug)]
pub(super) struct Stories {
    telling: Telling,
    deck: Option<DeckId>,
    pub lookout: Lookout,
    pub shows_unmet: bool,
    pub fact: Option<FactId>,
    pub spoken: Option<Spoken>,
    pub coverage: Coverage,
    /// None where all of the timeline is on view.
    span: Option<Span>,
    puzzle: Option<Puzzle>,
}

impl Stories {
    /// Nothing was looked at yet.
    pub fn new(wake: Wake) -> Self {
        Self {
            telling: Telling::new(wake),
            deck: None,
            lookout: Lookout::default(),
            shows_unmet: false,
            fact: None,
            spoken: None,
            coverage: Coverage::default(),
            span: None,
            puzzle: None,
        }
    }

    /// The story that is told, once it is made.
    pub fn chronicle(&self) -> Option<&Arc<Chronicle>> {
        self.telling.told()
    }

    /// The stretch of a timeline of these days that is on view.
    pub fn span_of(&self, days: (i32, i32)) -> Span {
        let all = Span::all(days);
        self.span.map_or(all, |span| span.within(all))
    }

    /// The events to put in order, where some are.
    pub fn puzzle_view(&self) -> Option<PuzzleView> {
        self.puzzle.as_ref().map(Puzzle::view)
    }

    /// Looks at another deck, from its beginning.
    fn turn_to(&mut self, deck: DeckId) {
        self.deck = Some(deck);
        (self.fact, self.spoken, self.span, self.puzzle) = (None, None, None, None);
        self.coverage = Coverage::All;
    }
}

impl App {
    /// The deck that is told: the one that was chosen, else the first.
    pub(super) fn told_deck(&self) -> Option<&Arc<LoadedDeck>> {
        let chosen = self.stories.deck.as_ref().and_then(|deck| self.desk.bank.deck(deck));
        chosen.or_else(|| self.desk.bank.decks().next())
    }

    /// Has the story made that the room shows, where it is another than the last one.
    pub(super) fn tell_story(&mut self) {
        let deck = self.told_deck().filter(|_| self.room == Room::Stories).cloned();
        let Some(deck) = deck else { return };
        if self.stories.telling.tell(&deck) {
            self.stories.puzzle = None;
            self.views = Views::default();
        }
    }

    /// Waits until the story is made.
    pub(super) fn finish_story(&mut self) {
        self.tell_story();
        if self.stories.telling.wait() {
            self.stories.puzzle = None;
            self.views = Views::default();
        }
    }

    /// Does what is asked for in the room. Looking is done often, so that it costs as little as it
    /// changes.
    pub(super) fn apply_story(&mut self, command: StoryCommand) {
        let only_looks = command.only_looks();
        self.story(command);
        let views = std::mem::take(&mut self.views);
        if only_looks {
            self.views = views.after_a_look();
        } else {
            self.keep_place();
        }
        self.tell_story();
    }

    fn story(&mut self, command: StoryCommand) {
        match command {
            StoryCommand::Tell(deck) => self.stories.turn_to(deck),
            StoryCommand::Look(lookout) => {
                self.stories.lookout = lookout;
                self.stories.puzzle = None;
            }
            StoryCommand::ShowUnmet => self.stories.shows_unmet = !self.stories.shows_unmet,
            StoryCommand::Step(step) => self.step(step),
            StoryCommand::ChooseFact(fact) => self.stories.fact = fact,
            StoryCommand::ChooseSpoken(spoken) => self.stories.spoken = spoken,
            StoryCommand::Filter(coverage) => self.stories.coverage = coverage,
            StoryCommand::Zoom(zoom) => self.zoom(zoom),
            StoryCommand::Show(span) => self.stories.span = Some(span),
            StoryCommand::StudyChosen => {
                let chosen = self.stories().fact;
                self.study_facts(&chosen.into_iter().collect::<Vec<_>>());
            }
            StoryCommand::StudyThese => self.study_facts(&self.on_view()),
            StoryCommand::QuizThese => self.quiz_on_view(),
            StoryCommand::Puzzle(command) => self.puzzle(command),
        }
    }

    fn zoom(&mut self, zoom: Zoom) {
        let Some(chronicle) = self.stories.chronicle() else { return };
        let Some(days) = chronicle.timeline.days else { return };
        let (all, now) = (Span::all(days), self.stories.span_of(days));
        let chosen = self.chosen_mark().map(|mark| &chronicle.timeline.marks[mark]);
        let chosen = chosen.filter(|mark| now.holds(mark.first, mark.last));
        let middle = |mark: &Mark| f64::from(mark.first + mark.last + 1) / 2.0;
        let zoomed = now.zoomed(zoom, chosen.map_or(now.centre(), middle), all);
        self.stories.span = (zoomed != all).then_some(zoomed);
    }

    /// The facts on view that are shown in words: of the stretch of time, of whoever is chosen, of
    /// the rows of the table.
    pub(super) fn on_view(&self) -> Vec<usize> {
        let view = self.stories();
        let Some(chronicle) = &view.chronicle else { return Vec::new() };
        let cast = &chronicle.cast;
        let mut facts: Vec<usize> = match (view.lookout, view.spoken) {
            (Lookout::Timeline, _) => {
                let marks = chronicle.timeline.marks.iter();
                let on_view = marks
                    .filter(|mark| view.span.is_some_and(|span| span.holds(mark.first, mark.last)));
                on_view.map(|mark| mark.fact).collect()
            }
            (Lookout::Who, Some(SpokenView::Person(at))) => cast.people[at].facts.clone(),
            (Lookout::Who, Some(SpokenView::Sayings(at))) => cast.sayings[at].facts().collect(),
            (Lookout::Who, None) => cast.people.iter().flat_map(|it| it.facts.clone()).collect(),
            (Lookout::Coverage, _) => view.rows(),
        };
        facts.sort_unstable();
        facts.dedup();
        facts
    }

    /// Studies what is due and new among these facts; where nothing is, practises them.
    fn study_facts(&mut self, facts: &[usize]) {
        let Some(chronicle) = self.stories.chronicle().filter(|_| !facts.is_empty()) else {
            return;
        };
        let deck = chronicle.deck.clone();
        let ids: Arc<[FactId]> =
            facts.iter().map(|fact| chronicle.facts[*fact].id.clone()).collect();
        self.study_these(&deck, &ids);
    }

    /// Studies what is due and new of one fact; where nothing is, practises it.
    pub(super) fn study_fact(&mut self, deck: &DeckId, fact: FactId) {
        if self.desk.bank.deck(deck).is_some_and(|it| it.deck.facts.contains_key(&fact)) {
            self.study_these(deck, &Arc::from([fact]));
        }
    }

    fn study_these(&mut self, deck: &DeckId, ids: &Arc<[FactId]>) {
        if self.saves.is_busy() {
            return;
        }
        let aim = Aim::Facts(deck.clone(), Arc::clone(ids));
        if self.desk.aim(&aim).order.is_empty() {
            return self.practise_facts(deck, ids);
        }
        self.room = Room::Study;
        self.session = Some(Session::of_aim(aim, &self.desk));
    }

    /// Begins a quiz of what is on view; what is hidden is not asked.
    fn quiz_on_view(&mut self) {
        let view = self.stories();
        let Some(chronicle) = view.chronicle.clone() else { return };
        let facts = self.on_view().into_iter().filter(|fact| view.shows(*fact));
        let facts: BTreeSet<FactId> = facts.map(|fact| chronicle.facts[fact].id.clone()).collect();
        if facts.is_empty() {
            return;
        }
        let last = self.quiz_setup.clone().unwrap_or_default();
        let deck = Some(chronicle.deck.clone());
        self.start_quiz(QuizSetup {
            deck,
            facts: Some(facts),
            topics: BTreeSet::new(),
            only_met: false,
            ..last
        });
    }
}
