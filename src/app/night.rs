//! The quiz night of a host: begun, taken step by step, and taken up again after a crash.
//!
//! Each step is written before it shows. Keys may come faster than the disk: what they mean is
//! worked out from what will stand once all before them is kept.

mod kept;
mod playing;
mod setup;

use std::sync::Arc;

use rand::Rng;

use crate::app::deed::Deed;
use crate::app::notice::AnnouncementKind;
use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::app::thinker::Task;
use crate::app::{App, Room};
use crate::clock::Timestamp;
use crate::night::{Countdown, Event, Mark, Night, Phase, Plan, PlanFault, Round, Screen};
use crate::store::{self, Entry, EntryId};
pub(super) use playing::{Happened, PlayingNight};
pub use setup::{NightSetup, RoundSetup};

/// More time is given in pieces of so many seconds.
pub const MORE_SECONDS: u32 = 30;

/// What a host does in the course of an evening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NightStep {
    /// On with it, whatever comes next.
    Next,
    /// Back to the answer before this question.
    Back,
    /// On to the next question; this one does not count.
    Skip,
    /// Holds the clock, or lets it go on.
    Hold,
    /// Gives more time.
    Extend,
    /// Marks how a team answered a question; the same again takes the mark away.
    Mark { question: usize, team: usize, mark: Mark },
    /// Has a question not count, or count again.
    Void { question: usize },
    /// Calls a team otherwise.
    Rename { team: usize, name: String },
    /// Gives a team so many half points, or takes them, for a reason.
    Correct { team: usize, halves: i32, reason: String },
    /// Ends the evening where it is.
    End,
}

/// The evening of this program, and what the next one is made from.
#[derive(Debug, Default)]
pub(super) struct Evening {
    pub playing: Option<PlayingNight>,
    /// What was chosen for the last evening, and why that could not be held.
    pub setup: Option<NightSetup>,
    pub fault: Option<PlanFault>,
    /// The phase that the views were made in.
    seen: Option<Phase>,
}

impl Evening {
    /// The evening on the screen.
    pub fn on_screen(&self) -> Option<&PlayingNight> {
        self.playing.as_ref().filter(|playing| !playing.is_put_away)
    }

    /// What was done on it by this entry, where it can be taken back.
    pub fn deed(&self, entry: EntryId) -> Option<Deed> {
        self.on_screen()?.deed(entry)
    }
}

impl NightStep {
    /// What happens when this is done now; nothing where it makes no sense.
    fn event(self, night: &Night, now: Timestamp) -> Option<Event> {
        match self {
            Self::Next => night.next(now),
            Self::Back => night.previous(),
            Self::Skip => night.asked().map(|asked| Event::Skipped { question: asked.number }),
            Self::Hold if night.is_held() => Some(Event::Continued),
            Self::Hold => Some(Event::Held),
            Self::Extend => Some(Event::Extended { millis: MORE_SECONDS * 1_000 }),
            Self::Mark { question, team, mark } => {
                let before = night.marks(question).get(team)?;
                Some(Event::Marked { question, team, mark: before.toggled(mark) })
            }
            Self::Void { question } if night.is_void(question) => Some(Event::Counted { question }),
            Self::Void { question } => Some(Event::Voided { question }),
            Self::Rename { team, name } => Some(Event::Renamed { team, name }),
            Self::Correct { team, halves, reason } => {
                Some(Event::Corrected { team, halves, reason })
            }
            Self::End => Some(Event::Ended),
        }
    }
}

impl App {
    /// What the big screen shows, while an evening is on.
    pub fn big_screen(&self) -> Option<Screen> {
        Some(Screen::of(&self.evening.on_screen()?.night, self.now()))
    }

    /// The time left to answer on a quiz night, where it counts down.
    pub fn night_countdown(&self) -> Option<Countdown> {
        self.evening.on_screen()?.night.countdown(self.now())
    }

    /// Whether the evening changes by itself as time passes.
    pub fn night_is_running(&self) -> bool {
        self.evening.on_screen().is_some_and(|playing| playing.night.is_running(self.now()))
    }

    /// Leaves the results of an evening, or a choice for the next one, for the other.
    pub(super) fn turn_night(&mut self) {
        self.room = Room::Night;
        self.evening.fault = None;
        if let Some(playing) = self.evening.playing.as_mut().filter(|playing| playing.is_over()) {
            self.evening.setup = Some(playing.setup_now());
            playing.is_put_away = !playing.is_put_away;
        }
    }

    /// Has the questions drawn and the beginning kept; the evening opens once that is so.
    pub(super) fn start_night(&mut self, setup: NightSetup) {
        self.room = Room::Night;
        let is_open = self.evening.playing.as_ref().is_some_and(|playing| !playing.is_over());
        if is_open || self.is_composing || self.saves.is_busy() {
            return;
        }
        let seed = self.lot.next_u64();
        self.is_composing = self.think(Task::ComposeNight(setup, seed));
    }

    /// Takes in the rounds that were drawn for an evening.
    pub(super) fn night_composed(&mut self, setup: NightSetup, rounds: Vec<Round>) {
        self.is_composing = false;
        let plan = Plan::new(&setup.name, rounds, &setup.teams);
        self.evening.fault = plan.as_ref().err().copied();
        self.evening.setup = Some(setup.clone());
        let Ok(plan) = plan else { return };
        let deed = kept::beginning(&setup, &plan);
        let entry = self.entry(store::Event::Night { night: None, deed });
        let playing = PlayingNight::begin(entry.id, setup, Arc::new(plan));
        let purpose = Purpose::BeginNight(Box::new(playing));
        self.saves.ask(Request::Append { entries: vec![entry] }, purpose);
    }

    pub(super) fn night_began(&mut self, playing: PlayingNight) {
        self.evening.playing = Some(playing);
    }

    /// Takes a step. While something could not be saved nothing else is begun: it would be
    /// written before what it builds on.
    pub(super) fn night_step(&mut self, step: NightStep) {
        let Some(playing) = self.evening.on_screen() else { return };
        if self.saves.failure().is_some() {
            return;
        }
        if let Some(event) = step.event(&playing.ahead(), self.now()) {
            self.has_happened(event);
        }
    }

    /// Has an event kept, where it makes sense.
    fn has_happened(&mut self, event: Event) {
        let Some(playing) = self.evening.playing.as_ref() else { return };
        let night = Some(playing.id);
        let entry = self.entry(store::Event::Night { night, deed: kept::of_event(event.clone()) });
        if playing.ahead().handle(event.clone(), entry.at).is_err() {
            return;
        }
        let happened = Happened { entry: entry.id, at: entry.at, event };
        if let Some(playing) = &mut self.evening.playing {
            playing.pending.push(happened.clone());
        }
        self.saves.ask(Request::Append { entries: vec![entry] }, Purpose::Night(happened));
    }

    pub(super) fn night_went_on(&mut self, happened: Happened) {
        if let Some(playing) = &mut self.evening.playing {
            playing.take_in(happened);
        }
    }

    /// These entries are taken back, and with them what they did on the evening.
    pub(super) fn night_undone(&mut self, entries: &[EntryId]) {
        if let Some(playing) = &mut self.evening.playing {
            playing.forget(entries);
            self.room = Room::Night;
        }
    }

    /// Looks whether time has opened or closed a question.
    pub(super) fn watch_the_night(&mut self) {
        let now = self.now();
        let phase = self.evening.on_screen().map(|playing| playing.night.phase(now));
        if phase != self.evening.seen {
            self.evening.seen = phase;
            self.look_anew();
        }
    }

    /// Goes on with the evening that was open when the program stopped. One of another day waits
    /// in its room, and one that is over is there to look at.
    pub(super) fn resume_night(&mut self, entries: &[Entry]) {
        let (Some(mut playing), Some(last)) = (PlayingNight::from_log(entries), entries.last())
        else {
            if !entries.is_empty() {
                log::warn!("the last quiz night cannot be read and is not gone on with");
            }
            return;
        };
        let (_, today) = self.desk.now();
        let is_over = playing.is_over();
        let was_running = playing.night.is_running(last.at);
        self.evening.setup = Some(playing.setup_now());
        playing.is_put_away = is_over;
        self.evening.playing = Some(playing);
        if !is_over && last.day >= today {
            self.room = Room::Night;
            self.say(AnnouncementKind::NightResumed);
        }
        if was_running {
            self.has_happened(Event::TakenUp);
        }
    }
}
