//! True retention: of what came back on a later day, how much was still known.
//!
//! Unlike the share of all answers that were known, it leaves out what was learned the same
//! day: it is what the scheduler aims at. It must not know what it aims at.

use super::share::Share;
use super::study::Day;
use crate::clock::StudyDay;

/// Over how long a time something is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Span {
    Week,
    Month,
    Quarter,
    Year,
    All,
}

impl Span {
    /// Every span, the shortest first.
    pub const ALL: [Self; 5] = [Self::Week, Self::Month, Self::Quarter, Self::Year, Self::All];

    /// How many days it holds, today being one of them; `None` is all of them.
    pub fn days(self) -> Option<u32> {
        match self {
            Self::Week => Some(7),
            Self::Month => Some(30),
            Self::Quarter => Some(90),
            Self::Year => Some(365),
            Self::All => None,
        }
    }

    /// Whether `day` is in it, seen from `today`. Days after today, left by a clock that ran
    /// ahead, are in [`Span::All`] alone.
    pub fn holds(self, day: StudyDay, today: StudyDay) -> bool {
        self.days().is_none_or(|days| day <= today && today.days_since(day) < days)
    }
}

/// What came back and was known, by how long it had stayed away.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Retention {
    /// After 1 to 20 days.
    pub young: Share,
    /// After 21 days or more.
    pub mature: Share,
}

impl Retention {
    /// What came back within `span`, as seen from `today`.
    pub fn within(days: &[Day], today: StudyDay, span: Span) -> Self {
        let among = || days.iter().filter(|day| span.holds(day.day, today));
        Self {
            young: among().map(|day| day.retention.young).sum(),
            mature: among().map(|day| day.retention.mature).sum(),
        }
    }

    /// Young and mature together.
    pub fn all(&self) -> Share {
        self.young + self.mature
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> StudyDay {
        StudyDay::from_days(20_717)
    }

    /// A day so many days ago: young known of asked, mature known of asked.
    fn day(ago: i32, young: (u32, u32), mature: (u32, u32)) -> Day {
        let share = |(known, asked)| Share { asked, known };
        let retention = Retention { young: share(young), mature: share(mature) };
        Day { retention, ..Day::empty(today().plus(-ago)) }
    }

    #[test]
    fn each_span_holds_its_days_and_no_others() {
        let days = [
            day(-1, (5, 5), (0, 0)),
            day(0, (1, 2), (1, 1)),
            day(6, (2, 2), (0, 0)),
            day(7, (0, 10), (3, 4)),
            day(89, (1, 1), (0, 0)),
            day(365, (4, 4), (1, 8)),
        ];
        let told = Span::ALL.map(|span| {
            let Retention { young, mature } = Retention::within(&days, today(), span);
            (young.known, young.asked, mature.known, mature.asked)
        });
        let expected = [(3, 4, 1, 1), (3, 14, 4, 5), (4, 15, 4, 5), (4, 15, 4, 5), (13, 24, 5, 13)];
        assert_eq!(told, expected);
    }

    #[test]
    fn no_day_is_no_retention() {
        assert_eq!(Retention::within(&[], today(), Span::All), Retention::default());
    }
}
