//! What the figures tell: added up entry by entry, they are what the whole log says, whatever was
//! taken back, wherever the learner was, and however long it is.

use std::collections::HashMap;

use jiff::tz::TimeZone;
use newsdeck::app::view::{ProgressView, Series};
use newsdeck::app::{Command, Room};
use newsdeck::clock::{DayClock, StudyDay, Timestamp};
use newsdeck::exercise::ExerciseId;
use newsdeck::schedule::Grade;
use newsdeck::stats::{Day, Retention, Share, Span};
use newsdeck::store::{Asked, Entry, EntryId, Event, Store};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::bench::{Bench, DAY_MILLIS, EVENING_MILLIS, act};

/// The day of [`EVENING_MILLIS`].
const TODAY: i32 = 20_487;

fn exercise(number: u32) -> ExerciseId {
    format!("fairs/event.e{number}/who").parse().unwrap()
}

fn answer(exercise_number: u32, grade: Grade, asked: Asked) -> Event {
    Event::Review {
        exercise: exercise(exercise_number),
        grade,
        asked,
        took_millis: 2_000,
        quiz: None,
        typed: None,
        confused: None,
        answer: None,
        place: None,
    }
}

/// The log of a bench while it is written.
struct Log<'a> {
    bench: &'a Bench,
    entries: Vec<Entry>,
}

impl<'a> Log<'a> {
    fn of(bench: &'a Bench) -> Self {
        Self { bench, entries: Vec::new() }
    }

    fn tell(&mut self, day: i32, event: Event) -> EntryId {
        let id = EntryId(self.entries.len() as u128 + 1);
        let at = EVENING_MILLIS + i64::from(day - TODAY) * DAY_MILLIS;
        let (at, day) = (Timestamp::from_millis(at), StudyDay::from_days(day));
        self.entries.push(Entry { id, at, day, event });
        id
    }

    /// Writes it entry by entry, as study does, so many in one transaction.
    fn write(&self, at_once: usize) {
        let now = Timestamp::from_millis(EVENING_MILLIS);
        let mut store = Store::open(&self.bench.data_dir(), now).unwrap();
        for some in self.entries.chunks(at_once) {
            store.append(some).unwrap();
        }
    }
}

fn progress(bench: &Bench) -> ProgressView {
    let mut app = bench.open();
    act(&mut app, Command::GoTo(Room::Progress));
    app.progress().unwrap().clone()
}

/// What standing entries say of each day, counted from the beginning of the log: the plainest
/// way there is.
fn counted(entries: &[Entry]) -> Vec<Day> {
    let undone: Vec<EntryId> = entries
        .iter()
        .filter_map(|entry| match entry.event {
            Event::Undone { entry } => Some(entry),
            _ => None,
        })
        .collect();
    let mut days: HashMap<StudyDay, Day> = HashMap::new();
    let mut last: HashMap<&ExerciseId, StudyDay> = HashMap::new();
    for entry in entries.iter().filter(|entry| !undone.contains(&entry.id)) {
        let day = days.entry(entry.day).or_insert_with(|| Day::empty(entry.day));
        match &entry.event {
            Event::Review { exercise, grade, asked, took_millis, .. } => {
                day.reviews += 1;
                day.right += u32::from(grade.is_recalled());
                day.took_millis += u64::from(*took_millis);
                let form = match asked {
                    Asked::Flashcard => None,
                    Asked::Typed => Some(&mut day.typed),
                    Asked::Choice { .. } => Some(&mut day.chosen),
                };
                if let Some(pace) = form {
                    pace.answers += 1;
                    pace.took_millis += u64::from(*took_millis);
                }
                let away = last.insert(exercise, entry.day).map(|last| entry.day.days_since(last));
                let share = match away {
                    None => {
                        day.begun += 1;
                        continue;
                    }
                    Some(0) => continue,
                    Some(1..=20) => &mut day.retention.young,
                    Some(_) => &mut day.retention.mature,
                };
                share.asked += 1;
                share.known += u32::from(grade.is_recalled());
            }
            Event::Reset { exercise } => {
                last.remove(exercise);
            }
            _ => {}
        }
    }
    let mut days: Vec<Day> = days.into_values().filter(|day| day.reviews > 0).collect();
    days.sort_by_key(|day| day.day);
    days
}

#[test]
fn figures_added_up_one_by_one_are_what_the_whole_log_says_whatever_was_undone() {
    for seed in 0..6 {
        let bench = Bench::new();
        let mut lot = ChaCha8Rng::seed_from_u64(seed);
        let mut log = Log::of(&bench);
        let mut undoable: Vec<EntryId> = Vec::new();
        for day in TODAY - 60..=TODAY {
            undoable.clear();
            for _ in 0..lot.random_range(0..9) {
                let event = match lot.random_range(0..12) {
                    0 | 1 if !undoable.is_empty() => {
                        let place = lot.random_range(0..undoable.len());
                        Event::Undone { entry: undoable.swap_remove(place) }
                    }
                    2 => Event::Reset { exercise: exercise(lot.random_range(0..8)) },
                    n => {
                        let grade = Grade::ALL[lot.random_range(0..4)];
                        let asked = [Asked::Flashcard, Asked::Choice { options: 4 }][n % 2];
                        answer(lot.random_range(0..8), grade, asked)
                    }
                };
                let is_undone = matches!(event, Event::Undone { .. });
                let id = log.tell(day, event);
                if !is_undone {
                    undoable.push(id);
                }
            }
        }
        log.write(lot.random_range(1..4));
        assert_eq!(progress(&bench).days, counted(&log.entries), "seed {seed}");
    }
}

#[test]
fn an_empty_log_has_figures_too() {
    let view = progress(&Bench::new());
    assert!(view.is_empty());
    assert_eq!((view.streak_days, view.all.reviews, view.coming_within(30).due), (0, 0, 0));
    assert_eq!(view.retention_over(Span::All), Retention::default());
    assert_eq!((view.confusions.len(), view.hardest.len(), view.calendars.len()), (0, 0, 1));
    for series in Series::ALL {
        let csv = view.csv(series);
        assert!(csv.ends_with("\r\n"), "{series:?}: {csv}");
    }
}

/// An evening that ends after midnight is one study day, and so is one that is longer by a
/// flight: the day of an answer is the one it was given on.
#[test]
fn days_are_those_on_which_answers_were_given_across_rollover_and_travel() {
    let bench = Bench::new();
    let mut log = Log::of(&bench);
    let answered_at = |log: &mut Log<'_>, zone: &str, at: &str| {
        let at: jiff::Timestamp = at.parse().unwrap();
        let at = Timestamp::from_millis(at.as_millisecond());
        let day = DayClock::new(TimeZone::get(zone).unwrap(), 4).study_day(at);
        let id = EntryId(log.entries.len() as u128 + 1);
        let event = answer(log.entries.len() as u32, Grade::Good, Asked::Flashcard);
        log.entries.push(Entry { id, at, day, event });
    };
    // Bogotá is five hours behind; Auckland, the next evening, thirteen ahead.
    answered_at(&mut log, "America/Bogota", "2026-01-31T23:00:00Z");
    answered_at(&mut log, "America/Bogota", "2026-02-01T08:59:00Z");
    answered_at(&mut log, "America/Bogota", "2026-02-01T09:00:00Z");
    answered_at(&mut log, "Pacific/Auckland", "2026-02-02T06:00:00Z");
    answered_at(&mut log, "Pacific/Auckland", "2026-02-02T14:59:00Z");
    answered_at(&mut log, "Pacific/Auckland", "2026-02-02T15:00:00Z");
    log.write(1);
    let view = progress(&bench);
    let days: Vec<(String, u32)> =
        view.days.iter().map(|day| (day.day.to_string(), day.reviews)).collect();
    let expected = [("2026-01-31", 2), ("2026-02-01", 1), ("2026-02-02", 2), ("2026-02-03", 1)];
    assert_eq!(days, expected.map(|(day, reviews)| (day.to_owned(), reviews)));
    assert_eq!(view.streak_days, 4);
}

#[test]
fn ten_years_of_study_are_told_year_by_year() {
    let bench = Bench::new();
    let mut log = Log::of(&bench);
    let first = TODAY - 3_652;
    for day in first..=TODAY {
        // Every tenth answer is missed; each exercise stays away for 30 days.
        let number = u32::try_from(day - first).unwrap();
        let grade = if number % 10 == 0 { Grade::Again } else { Grade::Good };
        log.tell(day, answer(number % 30, grade, Asked::Choice { options: 4 }));
    }
    log.write(log.entries.len());
    let view = progress(&bench);
    assert_eq!((view.all.reviews, view.streak_days), (3_653, 3_653));
    let years: Vec<(Option<i16>, u32)> =
        view.calendars.iter().map(|figure| (figure.year, figure.studied)).collect();
    assert_eq!(years.len(), 12);
    assert_eq!(years[..3], [(None, 365), (Some(2026), 34), (Some(2025), 365)]);
    assert_eq!(years[11], (Some(2016), 332));
    let mature = view.retention_over(Span::Year).mature;
    assert_eq!(mature, Share { asked: 365, known: 328 });
    assert_eq!(view.csv(Series::Calendar).lines().count(), 3_654);
}
