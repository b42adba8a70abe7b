//! An evening being held: what the database has, and what is on its way there.

use std::sync::Arc;

use crate::app::deed::Deed;
use crate::app::night::kept::{self, Deed as KeptDeed};
use crate::app::night::setup::NightSetup;
use crate::clock::Timestamp;
use crate::night::{Event, Night, Phase, Plan};
use crate::store::{self, Entry, EntryId, QuizId};

/// Something that happened, as the log names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    pub entry: EntryId,
    pub at: Timestamp,
    pub event: Event,
}

/// An evening that was begun.
#[derive(Clone, Debug)]
pub struct PlayingNight {
    pub id: QuizId,
    pub setup: NightSetup,
    /// What stands.
    pub night: Night,
    /// What is on its way to the database, in order.
    pub pending: Vec<Happened>,
    /// Whether the next evening is being chosen instead.
    pub is_put_away: bool,
    plan: Arc<Plan>,
    happened: Vec<Happened>,
}

impl PlayingNight {
    /// An evening before its first question.
    pub fn begin(id: QuizId, setup: NightSetup, plan: Arc<Plan>) -> Self {
        let night = Night::new(Arc::clone(&plan));
        let (pending, happened) = (Vec::new(), Vec::new());
        Self { id, setup, night, pending, is_put_away: false, plan, happened }
    }

    /// The evening as the log tells it; nothing where its beginning is not there, or says what
    /// cannot be held.
    pub fn from_log(entries: &[Entry]) -> Option<Self> {
        let mut told = entries.iter().filter_map(|entry| match &entry.event {
            store::Event::Night { night, deed } => Some((entry, *night, kept::read(deed)?)),
            _ => None,
        });
        let mut playing = told.find_map(|(entry, _, deed)| match deed {
            KeptDeed::Began(setup, plan) => Some(Self::begin(entry.id, setup, Arc::new(plan))),
            KeptDeed::Happened(_) => None,
        })?;
        for (entry, night, deed) in told {
            if let (KeptDeed::Happened(event), true) = (deed, night == Some(playing.id)) {
                playing.happened.push(Happened { entry: entry.id, at: entry.at, event });
            }
        }
        playing.fold();
        Some(playing)
    }

    /// What will stand once everything under way is kept.
    pub fn ahead(&self) -> Night {
        let mut ahead = self.night.clone();
        for happened in &self.pending {
            // What was sent made sense when it was.
            let _ = ahead.handle(happened.event.clone(), happened.at);
        }
        ahead
    }

    /// It is kept: now it stands.
    pub fn take_in(&mut self, happened: Happened) {
        self.pending.retain(|pending| pending.entry != happened.entry);
        let _ = self.night.handle(happened.event.clone(), happened.at);
        self.happened.push(happened);
    }

    /// These entries are taken back.
    pub fn forget(&mut self, entries: &[EntryId]) {
        self.happened.retain(|happened| !entries.contains(&happened.entry));
        self.fold();
    }

    /// What the next evening is made from: this one, with its teams as they are called by now.
    pub fn setup_now(&self) -> NightSetup {
        NightSetup { teams: self.night.teams().to_vec(), ..self.setup.clone() }
    }

    /// Whether it has ended.
    pub fn is_over(&self) -> bool {
        self.night.phase(Timestamp::default()) == Phase::Ended
    }

    /// What was done by this entry; nothing where no person did it.
    pub fn deed(&self, entry: EntryId) -> Option<Deed> {
        let happened = self.happened.iter().find(|happened| happened.entry == entry)?;
        let name = |team: usize| self.night.teams().get(team).cloned();
        match &happened.event {
            Event::TakenUp => None,
            Event::Marked { question, team, .. } => {
                Some(Deed::NightMarked { team: name(*team)?, question: question + 1 })
            }
            Event::Renamed { team, .. } => Some(Deed::NightRenamed { team: name(*team)? }),
            Event::Corrected { team, reason, .. } => {
                Some(Deed::NightCorrected { team: name(*team)?, reason: reason.clone() })
            }
            _ => Some(Deed::NightStep),
        }
    }

    fn fold(&mut self) {
        let told = self.happened.iter().map(|happened| (happened.at, happened.event.clone()));
        self.night = Night::of(Arc::clone(&self.plan), told);
    }
}
