//! What was done over a month, a quarter, a year and all the time, and what comes back in as
//! long: put together so that each has no more to show than a picture can.

use super::ComingFigure;
use crate::clock::StudyDay;
use crate::stats::{Coming, Day, Period, Retention, Share, Span, Stretch, stretches};

/// The spans that can be chosen.
pub const SPANS: [Span; 4] = [Span::Month, Span::Quarter, Span::Year, Span::All];

const DAYS_OF_A_MONTH: usize = 30;
const WEEKS_OF_A_QUARTER: usize = 13;
const DAYS_OF_A_WEEK: usize = 7;

/// A span, looking back and ahead.
#[derive(Clone, Debug, PartialEq)]
pub struct SpanFigure {
    pub span: Span,
    /// The past, the oldest first.
    pub past: Vec<Stretch>,
    /// What comes back, today first: in as many days, or weeks, as the past has, at most a year.
    pub ahead: Vec<AheadFigure>,
}

/// What comes back on some days in a row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct AheadFigure {
    pub first: StudyDay,
    pub last: StudyDay,
    pub coming: Coming,
}

impl SpanFigure {
    /// Everything done in it.
    pub fn done(&self) -> Period {
        self.past.iter().fold(Period::default(), |sum, stretch| sum.and(&stretch.done))
    }

    /// Of what came back in it, how much was known.
    pub fn known(&self, of: impl Fn(&Retention) -> Share) -> Share {
        self.past.iter().map(|stretch| of(&stretch.retention)).sum()
    }

    /// Everything that comes back in it.
    pub fn coming(&self) -> Coming {
        sum(self.ahead.iter().map(|figure| figure.coming))
    }
}

/// Every span that can be chosen.
pub(super) fn of(days: &[Day], today: StudyDay, coming: &[ComingFigure]) -> Vec<SpanFigure> {
    let figure =
        |span| SpanFigure { span, past: stretches(days, today, span), ahead: ahead(span, coming) };
    SPANS.into_iter().map(figure).collect()
}

fn ahead(span: Span, coming: &[ComingFigure]) -> Vec<AheadFigure> {
    let (each, most) = match span {
        Span::Week | Span::Month => (1, DAYS_OF_A_MONTH),
        Span::Quarter => (DAYS_OF_A_WEEK, WEEKS_OF_A_QUARTER),
        Span::Year | Span::All => (DAYS_OF_A_WEEK, usize::MAX),
    };
    let figure = |days: &[ComingFigure]| AheadFigure {
        first: days[0].day,
        last: days[days.len() - 1].day,
        coming: sum(days.iter().map(|figure| figure.coming)),
    };
    coming.chunks(each).take(most).map(figure).collect()
}

/// All of these together.
pub(super) fn sum(coming: impl Iterator<Item = Coming>) -> Coming {
    coming.fold(Coming::default(), |sum, day| Coming {
        due: sum.due.saturating_add(day.due),
        expected: sum.expected + day.expected,
    })
}
