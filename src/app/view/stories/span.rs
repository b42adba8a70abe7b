//! The stretch of time on view: how it is widened, narrowed and moved, and where its axis has
//! marks.

use jiff::civil::Date;

use crate::clock::StudyDay;

/// No less is on view: days are what dates are told in.
const FEWEST_DAYS: f64 = 8.0;
/// One press of + or −.
const STEP: f64 = 1.6;
/// Room on either side of the first and the last mark, as a share of all.
const MARGIN: f64 = 0.04;
/// Years between marks of the axis, where they are fewer than one each.
const ROUND_YEARS: [i16; 7] = [2, 5, 10, 20, 50, 100, 500];
/// Months between marks.
const ROUND_MONTHS: [i8; 3] = [1, 3, 6];
/// Days between marks.
const ROUND_DAYS: [i8; 3] = [1, 5, 10];
/// Days of an average month and year.
const MONTH: f64 = 30.44;
const YEAR: f64 = 365.25;

/// A stretch of time, in days since 1970.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    pub first: f64,
    pub days: f64,
}

/// How much is on view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Zoom {
    In,
    Out,
    All,
}

impl Span {
    /// All of a timeline from its first to its last day, with a margin.
    pub fn all((first, last): (i32, i32)) -> Self {
        let days = f64::from(last - first + 1);
        let margin = (days * MARGIN).max(1.0);
        let wide = (days + 2.0 * margin).max(FEWEST_DAYS);
        Self { first: f64::from(first) + (days - wide) / 2.0, days: wide }
    }

    /// `factor` times as much, around the day `centre`, within `all`.
    pub fn scaled(self, factor: f64, centre: f64, all: Self) -> Self {
        let days = (self.days * factor).clamp(FEWEST_DAYS.min(all.days), all.days);
        let share = ((centre - self.first) / self.days).clamp(0.0, 1.0);
        Self { first: centre - share * days, days }.within(all)
    }

    /// After one press of a key.
    pub fn zoomed(self, zoom: Zoom, centre: f64, all: Self) -> Self {
        match zoom {
            Zoom::In => self.scaled(1.0 / STEP, centre, all),
            Zoom::Out => self.scaled(STEP, centre, all),
            Zoom::All => all,
        }
    }

    /// Moved into `all`.
    pub fn within(self, all: Self) -> Self {
        let days = self.days.min(all.days);
        let last = all.first + all.days - days;
        Self { first: self.first.clamp(all.first, last.max(all.first)), days }
    }

    /// Moved as little as possible so that a day is well inside.
    pub fn showing(self, day: f64, all: Self) -> Self {
        let inset = self.days * 0.1;
        let first = if day < self.first + inset {
            day - inset * 2.0
        } else if day > self.first + self.days - inset {
            day - self.days + inset * 3.0
        } else {
            return self;
        };
        Self { first, ..self }.within(all)
    }

    /// The day in its middle.
    pub fn centre(self) -> f64 {
        self.first + self.days / 2.0
    }

    /// Whether any of the days from `first` to `last` is on view.
    pub fn holds(self, first: i32, last: i32) -> bool {
        f64::from(first) < self.first + self.days && f64::from(last) + 1.0 > self.first
    }
}

/// A mark of the axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tick {
    /// The day at whose beginning it stands, since 1970.
    pub day: i32,
    pub date: Date,
    pub unit: Unit,
}

/// What a mark of the axis begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unit {
    Day,
    Month,
    Year,
}

/// The marks of the axis over a stretch, at least `least_days` apart.
pub fn ticks(span: Span, least_days: f64) -> Vec<Tick> {
    let date = |day: f64| StudyDay::from_days(day as i32).date();
    let (from, to) = (date(span.first.floor()), date((span.first + span.days).ceil()));
    let mut dates: Vec<Date> = Vec::new();
    if let Some(step) = ROUND_DAYS.into_iter().find(|step| f64::from(*step) >= least_days) {
        let mut day = from;
        while day <= to {
            // Of every five, the thirtieth and the thirty-first lie too near to the first.
            let is_round = step == 1 || day.day() == 1 || day.day() % step == 0 && day.day() < 30;
            dates.extend(is_round.then_some(day));
            let Ok(next) = day.tomorrow() else { break };
            day = next;
        }
    } else if let Some(step) =
        ROUND_MONTHS.into_iter().find(|step| f64::from(*step) * MONTH >= least_days)
    {
        let mut month = from.first_of_month();
        while month <= to {
            dates.extend(((month.month() - 1) % step == 0).then_some(month));
            let Ok(next) = month.last_of_month().tomorrow() else { break };
            month = next;
        }
    } else {
        let round = ROUND_YEARS.into_iter().find(|step| f64::from(*step) * YEAR >= least_days);
        let step = if YEAR >= least_days { 1 } else { round.unwrap_or(1000) };
        let years = from.year()..=to.year();
        let rounds = years.filter(|year| year.rem_euclid(step) == 0);
        dates.extend(rounds.filter_map(|year| Date::new(year, 1, 1).ok()));
    }
    let tick = |date: Date| Tick {
        day: StudyDay::from_date(date).as_days(),
        date,
        unit: match (date.month(), date.day()) {
            (1, 1) => Unit::Year,
            (_, 1) => Unit::Month,
            _ => Unit::Day,
        },
    };
    dates.into_iter().map(tick).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn day(year: i16, month: i8, day: i8) -> i32 {
        StudyDay::from_date(date(year, month, day)).as_days()
    }

    #[test]
    fn the_axis_has_marks_at_round_dates_and_no_more_than_fit() {
        let told = |days: (i32, i32), least: f64| {
            let span = Span { first: days.0.into(), days: f64::from(days.1 - days.0) };
            let ticks = ticks(span, least);
            let dates = ticks.iter().map(|tick| format!("{} {:?}", tick.date, tick.unit));
            dates.collect::<Vec<_>>().join(", ")
        };
        let year = (day(1969, 1, 1), day(1969, 12, 31));
        assert_eq!(
            told(year, 60.0),
            "1969-01-01 Year, 1969-04-01 Month, 1969-07-01 Month, 1969-10-01 Month"
        );
        assert_eq!(
            told((day(1969, 6, 28), day(1969, 7, 6)), 4.0),
            "1969-07-01 Month, 1969-07-05 Day"
        );
        assert_eq!(
            told((day(1900, 5, 1), day(1969, 7, 1)), 6000.0),
            "1900-01-01 Year, 1920-01-01 Year, 1940-01-01 Year, 1960-01-01 Year"
        );
        assert_eq!(told((day(1, 5, 1), day(2999, 7, 1)), 1e9).split(", ").count(), 2);
    }

    #[test]
    fn zooming_keeps_what_is_under_the_pointer_and_never_leaves_the_story() {
        let all = Span::all((day(1969, 1, 1), day(1969, 12, 31)));
        let centre = f64::from(day(1969, 7, 20));
        let near = all.zoomed(Zoom::In, centre, all);
        let share = |span: Span| (centre - span.first) / span.days;
        assert!((share(all) - share(near)).abs() < 1e-9 && near.days < all.days);
        assert_eq!(near.zoomed(Zoom::Out, centre, all).days, all.days);
        assert_eq!(near.zoomed(Zoom::All, centre, all), all);
        let mut least = all;
        (0..50).for_each(|_| least = least.zoomed(Zoom::In, centre, all));
        assert_eq!(least.days, FEWEST_DAYS);
        assert!(least.holds(day(1969, 7, 20), day(1969, 7, 20)));
        let moved = least.showing(f64::from(day(1969, 12, 31)), all);
        assert!(moved.holds(day(1969, 12, 31), day(1969, 12, 31)));
        assert_eq!(Span::all((5, 5)).days, FEWEST_DAYS);
    }
}
