//! Time as Newsdeck counts it: UTC milliseconds, and study days.
//!
//! This is the only place that asks the system for the time; everything that
//! thinks takes a [`Timestamp`] as an argument.

use std::fmt;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, LazyLock};
use std::time::Instant;

use jiff::civil::Date;
use jiff::tz::TimeZone;

/// Milliseconds since 1970-01-01T00:00Z.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The moment `millis` milliseconds after the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the epoch.
    pub fn as_millis(self) -> i64 {
        self.0
    }

    /// The moment `minutes` later.
    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes.saturating_mul(60_000)))
    }

    /// Whole milliseconds from `earlier` to `self`; never negative, as a clock may step back.
    pub fn millis_since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0).max(0)
    }
}

/// A day of study: the local date, where the day begins at the rollover hour
/// rather than at midnight. Counted in days since 1970-01-01.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct StudyDay(i32);

const EPOCH: Date = jiff::civil::date(1970, 1, 1);

impl StudyDay {
    /// The study day that is called by this calendar date.
    pub fn from_date(date: Date) -> Self {
        Self(date.since(EPOCH).map_or(0, |span| span.get_days()))
    }

    /// The calendar date this study day is called by.
    pub fn date(self) -> Date {
        EPOCH.saturating_add(jiff::Span::new().days(self.0))
    }

    /// Days since 1970-01-01.
    pub fn as_days(self) -> i32 {
        self.0
    }

    /// The study day `days` days after 1970-01-01, within the calendar of years -9999 to 9999.
    pub fn from_days(days: i32) -> Self {
        Self(days.clamp(-4_000_000, 2_900_000))
    }

    /// The study day `days` later.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self::from_days(self.0.saturating_add(days))
    }

    /// Whole days from `earlier` to `self`; never negative.
    pub fn days_since(self, earlier: Self) -> u32 {
        self.0.saturating_sub(earlier.0).max(0).unsigned_abs()
    }
}

/// Written as `2026-02-03`.
impl fmt::Display for StudyDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.date().fmt(f)
    }
}

/// What turns moments into study days: a time zone, and the hour at which a day begins.
#[derive(Clone, Debug)]
pub struct DayClock {
    zone: TimeZone,
    rollover_hour: i8,
}

impl DayClock {
    /// A day clock for `zone` whose days begin at `rollover_hour` (0–23, clamped).
    pub fn new(zone: TimeZone, rollover_hour: u8) -> Self {
        Self { zone, rollover_hour: i8::try_from(rollover_hour.min(23)).unwrap_or(23) }
    }

    /// A day clock for the system's time zone, UTC where it is not known.
    pub fn system(rollover_hour: u8) -> Self {
        Self::new(TimeZone::system(), rollover_hour)
    }

    /// The same clock with days that begin at another hour (0–23, clamped).
    #[must_use]
    pub fn beginning_at(&self, rollover_hour: u8) -> Self {
        Self::new(self.zone.clone(), rollover_hour)
    }

    /// The study day a moment belongs to.
    pub fn study_day(&self, at: Timestamp) -> StudyDay {
        let local = self.local(at);
        let date = local.date();
        if local.hour() < self.rollover_hour {
            StudyDay::from_date(date.yesterday().unwrap_or(date))
        } else {
            StudyDay::from_date(date)
        }
    }

    /// The moment at which a study day begins.
    pub fn start_of(&self, day: StudyDay) -> Timestamp {
        let civil = day.date().at(self.rollover_hour, 0, 0, 0);
        let zoned = self.zone.to_ambiguous_zoned(civil).compatible();
        Timestamp(zoned.map_or(i64::from(day.0) * 86_400_000, |z| z.timestamp().as_millisecond()))
    }

    /// Local date and time of a moment, for showing.
    pub fn local(&self, at: Timestamp) -> jiff::civil::DateTime {
        let instant =
            jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        self.zone.to_datetime(instant)
    }
}

/// Whatever tells the time.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that moves only when told; for tests and simulations.
    Manual(Arc<Hands>),
}

/// The hands of a manual clock.
#[derive(Debug)]
pub struct Hands {
    now_millis: AtomicI64,
    /// What only passes, and is never set.
    steady_millis: AtomicI64,
}

/// From here the steady clock counts.
static START: LazyLock<Instant> = LazyLock::new(Instant::now);

impl Clock {
    /// A clock that stands at `start` until it is moved with [`Clock::advance_millis`].
    pub fn manual(start: Timestamp) -> Self {
        let now_millis = AtomicI64::new(start.0);
        Self::Manual(Arc::new(Hands { now_millis, steady_millis: AtomicI64::new(0) }))
    }

    /// Now.
    pub fn now(&self) -> Timestamp {
        match self {
            #[expect(clippy::disallowed_methods, reason = "the one place that asks the system")]
            Self::System => Timestamp(jiff::Timestamp::now().as_millisecond()),
            Self::Manual(hands) => Timestamp(hands.now_millis.load(Ordering::SeqCst)),
        }
    }

    /// Milliseconds on a clock that nobody sets: what passed between two looks at it passed,
    /// whatever [`Clock::now`] says. On some systems it stands while the machine sleeps.
    pub fn steady_millis(&self) -> i64 {
        match self {
            Self::System => i64::try_from(START.elapsed().as_millis()).unwrap_or(i64::MAX),
            Self::Manual(hands) => hands.steady_millis.load(Ordering::SeqCst),
        }
    }

    /// Lets time pass on a manual clock; one that is to go back is set. The system's clock is
    /// not ours to move.
    pub fn advance_millis(&self, by: i64) {
        self.set_millis(by);
        if let Self::Manual(hands) = self {
            hands.steady_millis.fetch_add(by.max(0), Ordering::SeqCst);
        }
    }

    /// Sets a manual clock ahead, or back, while no time passes: somebody sets it, or the
    /// machine wakes up.
    pub fn set_millis(&self, by: i64) {
        if let Self::Manual(hands) = self {
            hands.now_millis.fetch_add(by, Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn at(text: &str) -> Timestamp {
        Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn a_study_day_begins_at_the_rollover_hour() {
        let zone = TimeZone::get("America/Bogota").unwrap();
        let days = DayClock::new(zone, 4);
        let day = |text| days.study_day(at(text)).date();
        assert_eq!(day("2026-02-03T08:59:59Z"), date(2026, 2, 2), "03:59 local");
        assert_eq!(day("2026-02-03T09:00:00Z"), date(2026, 2, 3), "04:00 local");
        assert_eq!(
            days.start_of(StudyDay::from_date(date(2026, 2, 3))),
            at("2026-02-03T09:00:00Z")
        );
    }

    #[test]
    fn every_day_of_a_year_starts_inside_itself_across_daylight_saving() {
        for rollover in [0, 2, 4, 23] {
            let days = DayClock::new(TimeZone::get("Europe/Berlin").unwrap(), rollover);
            for n in 0..366 {
                let day = StudyDay::from_date(date(2026, 1, 1)).plus(n);
                let start = days.start_of(day);
                assert_eq!(days.study_day(start), day);
                assert_eq!(days.study_day(Timestamp(start.0 - 1)), day.plus(-1));
            }
        }
    }

    #[test]
    fn days_and_dates_go_both_ways() {
        for days in [-4_000_000, -1, 0, 20_487, 2_900_000] {
            let day = StudyDay::from_days(days);
            assert_eq!(StudyDay::from_date(day.date()), day);
        }
        assert_eq!(StudyDay::from_date(date(2026, 2, 3)).to_string(), "2026-02-03");
    }

    #[test]
    fn a_clock_that_steps_back_gives_no_negative_time() {
        assert_eq!(Timestamp(5).millis_since(Timestamp(9)), 0);
        assert_eq!(StudyDay(5).days_since(StudyDay(9)), 0);
    }
}
