//! Where somebody is on each evening of a year: at home, and on journeys that cross the date line
//! both ways, with a week without study.

use std::ops::Range;

use jiff::tz::TimeZone;
use newsdeck::clock::{DayClock, StudyDay, Timestamp};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// 2026-01-05, a Monday, 5 in the morning in Berlin.
const BEGIN_MILLIS: i64 = 1_767_585_600_000;
const EVENINGS: i32 = 365;

/// A week without study.
pub const AWAY: Range<i32> = 200..207;

const HOME: &str = "Europe/Berlin";

/// Zones that lie up to 24 hours apart, some by halves and quarters of an hour, with and without
/// daylight saving, north and south.
const ZONES: [&str; 12] = [
    "America/Los_Angeles",
    "Pacific/Auckland",
    "Asia/Tokyo",
    "Pacific/Honolulu",
    "Pacific/Kiritimati",
    "Pacific/Chatham",
    "Asia/Kolkata",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/New_York",
];

/// How many other places are visited, for how many evenings each at most.
const VISITS: usize = 10;
const LONGEST_VISIT: i32 = 15;

/// Where somebody is, from which evening of the year on.
pub struct Journey(Vec<(i32, &'static str)>);

/// An evening on which there is study.
#[derive(Clone, Copy)]
pub struct Evening {
    /// When it begins.
    pub at: Timestamp,
    pub today: StudyDay,
    /// Counted from the first of the year, those without study as well.
    pub number: i32,
    pub zone: &'static str,
}

impl Journey {
    /// From place to place, and now and then home between two of them. The same seed makes the
    /// same journey.
    pub fn drawn(seed: u64) -> Self {
        let mut lot = ChaCha8Rng::seed_from_u64(seed);
        let mut legs = vec![(0, HOME)];
        let mut evening = 0;
        for _ in 0..VISITS {
            evening += lot.random_range(5..35);
            legs.push((evening, ZONES[lot.random_range(0..ZONES.len())]));
            evening += lot.random_range(1..=LONGEST_VISIT);
            if lot.random() {
                legs.push((evening, HOME));
            }
        }
        Self(legs)
    }

    /// The evenings on which there is study.
    pub fn evenings(&self) -> impl Iterator<Item = Evening> {
        let mut at = Timestamp::from_millis(BEGIN_MILLIS);
        let all = (0..EVENINGS).map(move |number| {
            let (_, zone) = *self.0.iter().rfind(|(from, _)| *from <= number).unwrap();
            let clock = DayClock::new(TimeZone::get(zone).unwrap(), 4);
            at = evening_after(at, &clock);
            Evening { at, today: clock.study_day(at), number, zone }
        });
        all.filter(|evening| !AWAY.contains(&evening.number))
    }
}

/// The next evening at seven by this clock, at least half a day later.
fn evening_after(now: Timestamp, clock: &DayClock) -> Timestamp {
    let earliest = now.plus_minutes(12 * 60);
    let hour = i64::from(clock.local(earliest).hour());
    earliest.plus_minutes((19 - hour).rem_euclid(24) * 60)
}
