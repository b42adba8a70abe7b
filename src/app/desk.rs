//! What lies on the learner's desk: the exercises, what is remembered of each, and today's log.
//!
//! Pure apart from asking the clock it was given. It changes only by what the
//! database has acknowledged.

use std::sync::Arc;

use crate::app::agenda::{Agenda, FactCount};
use crate::app::bank::{Bank, Found};
use crate::app::declined::Declined;
use crate::app::doubts::Doubts;
use crate::app::flags::Flags;
use crate::app::setting::Settings;
use crate::clock::{Clock, DayClock, StudyDay, Timestamp};
use crate::exercise::ExerciseId;
use crate::library::LoadedDeck;
use crate::schedule::{Balance, Due, Memory, Outcomes, Scheduler, Why, seed_of};
use crate::stats::{Pace, Tempo, Way};
use crate::store::{AnswerPrint, Asked, Entry, EntryId, Event, Flag};

/// An answer that takes longer was not watched: the learner went to the door.
const LONGEST_WATCHED_MILLIS: i64 = 60_000;

/// Everything that planning and showing need. A copy shares all that is large, and what is done
/// to the one is not seen in the other: so a thread may think about a desk as it was.
#[derive(Clone, Debug)]
pub(super) struct Desk {
    pub clock: Clock,
    pub days: DayClock,
    pub bank: Arc<Bank>,
    /// What is remembered of the exercises of the bank.
    pub agenda: Arc<Agenda>,
    pub settings: Settings,
    pub scheduler: Arc<Scheduler>,
    pub flags: Arc<Flags>,
    pub doubts: Arc<Doubts>,
    /// Names proposed for decks that were put away.
    pub declined: Declined,
    /// How long the learner's answers take.
    pub tempo: Tempo,
    /// The standing entries of today, and of the quiz that is open, oldest first.
    pub log: Arc<Vec<Entry>>,
    /// About how many answers came on a later day than the one before, in all decks that ever
    /// were: those of this sitting are counted, and not taken back.
    pub returned: u32,
}

/// The scheduler that these settings ask for.
pub(super) fn scheduler(settings: &Settings) -> Scheduler {
    Scheduler::new(settings.parameters, settings.scheduling())
}

impl Desk {
    /// Now, and the study day it belongs to.
    pub fn now(&self) -> (Timestamp, StudyDay) {
        let now = self.clock.now();
        (now, self.days.study_day(now))
    }

    /// Whether an exercise carries a flag.
    pub fn has(&self, exercise: &ExerciseId, flag: Flag) -> bool {
        self.flags.of(flag).contains(exercise)
    }

    /// The exercises that may be asked: those not suspended.
    pub fn asked(&self) -> impl Iterator<Item = Found<'_>> {
        self.bank.all().filter(|found| !self.has(&found.exercise.id, Flag::Suspended))
    }

    /// What is remembered of an exercise; `None` if it was never answered.
    pub fn memory(&self, exercise: &ExerciseId) -> Option<&Memory> {
        self.agenda.memory(&self.bank, exercise)
    }

    /// What each grade given now would lead to.
    pub fn outcomes(&self, exercise: &ExerciseId) -> Outcomes {
        let (now, today) = self.now();
        self.outcomes_at(exercise, now, today)
    }

    /// What a grade leads to that the log dates `at`, on study day `day`. A memory must be made
    /// from the very moment that is logged: a millisecond later, and replay finds another.
    pub fn outcomes_at(&self, exercise: &ExerciseId, at: Timestamp, day: StudyDay) -> Outcomes {
        let (memory, seed) = (self.memory(exercise), seed_of(&exercise.to_string()));
        let sisters = self.sisters_due(exercise);
        self.scheduler.balanced(memory, at, day, seed, &self.balance(&sisters))
    }

    /// Why an exercise is asked now, and what each grade given now would do.
    pub fn why(&self, exercise: &ExerciseId) -> Why {
        let (now, today) = self.now();
        let (memory, seed) = (self.memory(exercise), seed_of(&exercise.to_string()));
        let sisters = self.sisters_due(exercise);
        self.scheduler.why(memory, now, today, seed, &self.balance(&sisters))
    }

    fn balance<'a>(&'a self, sisters: &'a [StudyDay]) -> Balance<'a> {
        let week = self.settings.light_days.as_week();
        Balance { load: self.agenda.load(), week, sisters }
    }

    /// The days on which the other forms of the fact of an exercise are due.
    fn sisters_due(&self, exercise: &ExerciseId) -> Vec<StudyDay> {
        let due = |sister: &Memory| match sister.due {
            Due::On(day) => Some(day),
            Due::At(_) => None,
        };
        let found = self.bank.get(exercise);
        found.iter().flat_map(|found| self.agenda.sisters(found)).filter_map(due).collect()
    }

    /// The print of the answer that is shown for an exercise now.
    pub fn answer_print(&self, exercise: &ExerciseId) -> Option<AnswerPrint> {
        let found = self.bank.get(exercise)?;
        Some(AnswerPrint::of(&found.exercise.answer_text))
    }

    /// How many facts a deck asks about, and how many of them were met.
    pub fn facts_of(&self, loaded: &LoadedDeck) -> FactCount {
        let place = self.bank.place_of(&loaded.deck.id);
        place.map_or_else(FactCount::default, |place| self.agenda.deck(place))
    }

    /// Takes in decks, with what is remembered of their exercises.
    pub fn take_decks(&mut self, bank: Bank, mut agenda: Agenda) {
        let (_, today) = self.now();
        // What was answered today counts for today, even if its deck has just gone.
        for exercise in self.reviewed_on(today).filter(|exercise| bank.get(exercise).is_none()) {
            if let (None, Some(memory)) = (agenda.memory(&bank, exercise), self.memory(exercise)) {
                agenda.remember(&bank, exercise, Some(*memory));
            }
        }
        for found in self.flags.of(Flag::Suspended).iter().filter_map(|id| bank.get(id)) {
            agenda.suspend(found.index, true);
        }
        (self.bank, self.agenda) = (Arc::new(bank), Arc::new(agenda));
    }

    /// Takes in entries that the database acknowledged, and the memories they led to.
    pub fn remember(&mut self, entries: &[Entry], memories: &[(ExerciseId, Option<Memory>)]) {
        let returned = |entry: &&Entry| {
            let before = reviewed(entry).and_then(|exercise| self.memory(exercise));
            before.is_some_and(|memory| memory.last_day < entry.day)
        };
        let returned = entries.iter().filter(returned).count();
        self.returned = self.returned.saturating_add(u32::try_from(returned).unwrap_or(u32::MAX));
        for (exercise, memory) in memories {
            Arc::make_mut(&mut self.agenda).remember(&self.bank, exercise, *memory);
        }
        for entry in entries {
            Arc::make_mut(&mut self.doubts).remember(entry);
            self.measure(entry);
            match &entry.event {
                Event::Undone { entry } => self.forget(*entry),
                Event::Flagged { exercise, flag, on } => {
                    self.put_flag(exercise.clone(), *flag, *on);
                    Arc::make_mut(&mut self.log).push(entry.clone());
                }
                Event::Renamed { from, to } => self.rename(from, to),
                _ => Arc::make_mut(&mut self.log).push(entry.clone()),
            }
        }
    }

    /// Takes in how long an answer took. One that is taken back later took its time all the same.
    fn measure(&mut self, entry: &Entry) {
        let Event::Review { asked, took_millis, .. } = &entry.event else { return };
        let pace = Pace { answers: 1, took_millis: u64::from(*took_millis) };
        match asked {
            Asked::Flashcard => self.tempo.add(Way::Flashcard, pace),
            Asked::Typed => self.tempo.add(Way::Typed, pace),
            Asked::Choice { .. } => {}
        }
    }

    /// Drops what no longer belongs to today nor to the quiz that is open.
    pub fn turn_page(&mut self, open_quiz: Option<EntryId>) {
        let (_, today) = self.now();
        Arc::make_mut(&mut self.log).retain(|entry| {
            entry.day >= today || (open_quiz.is_some() && quiz_of(entry) == open_quiz)
        });
    }

    fn forget(&mut self, id: EntryId) {
        Arc::make_mut(&mut self.doubts).forget(id);
        let Some(at) = self.log.iter().position(|entry| entry.id == id) else { return };
        if let Event::Flagged { exercise, flag, on } = Arc::make_mut(&mut self.log).remove(at).event
        {
            self.put_flag(exercise, flag, !on);
        }
    }

    /// What an exercise carried under its former name, it carries under the new one.
    fn rename(&mut self, from: &ExerciseId, to: &ExerciseId) {
        for flag in [Flag::Suspended, Flag::Marked] {
            if self.has(from, flag) {
                self.put_flag(from.clone(), flag, false);
                self.put_flag(to.clone(), flag, true);
            }
        }
        Arc::make_mut(&mut self.doubts).rename(from, to);
    }

    fn put_flag(&mut self, exercise: ExerciseId, flag: Flag, on: bool) {
        if let Some(found) = self.bank.get(&exercise).filter(|_| flag == Flag::Suspended) {
            Arc::make_mut(&mut self.agenda).suspend(found.index, on);
        }
        Arc::make_mut(&mut self.flags).put(exercise, flag, on);
    }
}

/// The exercise that an entry is a review of.
pub(super) fn reviewed(entry: &Entry) -> Option<&ExerciseId> {
    match &entry.event {
        Event::Review { exercise, .. } => Some(exercise),
        _ => None,
    }
}

/// How long something has been on the screen since `since`, as far as it was watched.
pub(super) fn watched_millis(since: Timestamp, now: Timestamp) -> u32 {
    u32::try_from(now.millis_since(since).min(LONGEST_WATCHED_MILLIS)).unwrap_or(0)
}

/// The quiz an entry belongs to.
pub(super) fn quiz_of(entry: &Entry) -> Option<EntryId> {
    match &entry.event {
        Event::QuizBegan { .. } => Some(entry.id),
        Event::QuizAnswered { quiz, .. } | Event::QuizEnded { quiz } => Some(*quiz),
        Event::Review { quiz, .. } => *quiz,
        Event::Practised { .. }
        | Event::Reset { .. }
        | Event::Buried { .. }
        | Event::Renamed { .. }
        | Event::Night { .. }
        | Event::Flagged { .. }
        | Event::Undone { .. } => None,
    }
}
