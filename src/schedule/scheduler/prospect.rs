//! What each grade leads to, apart from the choice of the day: strength, phase, and the days
//! that will do.

use super::Scheduler;
use crate::clock::StudyDay;
use crate::schedule::due::DueIn;
use crate::schedule::forgetting::Strength;
use crate::schedule::memory::{Memory, Phase};
use crate::schedule::model::Grade;
use crate::schedule::place::{DayRange, FuzzPlace};
use crate::schedule::spacing::fuzz_range;
use crate::schedule::steps::Step;

/// What a grade leads to, apart from the choice of the day.
#[derive(Clone, Copy, Debug)]
pub(in crate::schedule) struct Prospect {
    pub strength: Strength,
    pub phase: Phase,
    pub wait: Wait,
}

/// How long a grade keeps an exercise away.
#[derive(Clone, Copy, Debug)]
pub(in crate::schedule) enum Wait {
    Minutes(u32),
    /// One of these days.
    Days(DayRange),
}

impl Wait {
    /// The wait with the day at this place.
    pub fn at(self, place: FuzzPlace) -> DueIn {
        match self {
            Self::Minutes(minutes) => DueIn::Minutes(minutes),
            Self::Days(range) => DueIn::Days(range.day_at(place)),
        }
    }
}

/// Where a grade leads.
#[derive(Clone, Copy, Debug)]
enum Route {
    Learning(Step),
    Relearning(Step),
    Review,
}

impl Route {
    fn phase(self) -> Phase {
        match self {
            Self::Learning(step) => Phase::Learning { step: step.number },
            Self::Relearning(step) => Phase::Relearning { step: step.number },
            Self::Review => Phase::Review,
        }
    }
}

impl Scheduler {
    /// What each grade leads to, apart from the choice of the day. Worst grade first, and
    /// never sooner than the one before: steps only grow, and the days after them begin where
    /// they ended. Among answers that were known, each better grade is worth at least a day
    /// more, so that no two buttons say the same.
    ///
    /// A range depends on other ranges but on no chosen day, so that the place of one grade
    /// is all that replay needs.
    pub(in crate::schedule) fn prospects(
        &self,
        memory: Option<&Memory>,
        day: StudyDay,
    ) -> [Prospect; Grade::ALL.len()] {
        let mut least = DayRange::only(1);
        Grade::ALL.map(|grade| {
            let strength = self.strength(memory, day, grade);
            let route = self.route(memory, grade);
            let wait = self.wait(route, least, || strength);
            least = least_above(grade, route, wait);
            Prospect { strength, phase: route.phase(), wait }
        })
    }

    /// What one grade leads to, as among all four. Of the worse ones only that is worked out
    /// which its days depend on: replay and forecasts go through hundreds of thousands.
    pub(super) fn prospect(
        &self,
        memory: Option<&Memory>,
        day: StudyDay,
        grade: Grade,
    ) -> Prospect {
        let mut least = DayRange::only(1);
        for worse in Grade::ALL.into_iter().take_while(|worse| *worse < grade) {
            let route = self.route(memory, worse);
            let wait = self.wait(route, least, || self.strength(memory, day, worse));
            least = least_above(worse, route, wait);
        }
        let strength = self.strength(memory, day, grade);
        let route = self.route(memory, grade);
        let wait = self.wait(route, least, || strength);
        Prospect { strength, phase: route.phase(), wait }
    }

    /// The strength after a grade. Time that ran backwards counts as none, and a memory whose
    /// numbers are not numbers as one that begins anew.
    fn strength(&self, memory: Option<&Memory>, day: StudyDay, grade: Grade) -> Strength {
        let elapsed_days = memory.map_or(0, |memory| day.days_since(memory.last_day));
        let before = memory.and_then(|memory| Strength::new(memory.stability, memory.difficulty));
        self.forgetting.after(before, elapsed_days, grade)
    }

    /// How long a route keeps away: the strength tells where no step does.
    fn wait(&self, route: Route, least: DayRange, strength: impl FnOnce() -> Strength) -> Wait {
        match route {
            Route::Learning(step) | Route::Relearning(step) => match step.wait {
                DueIn::Minutes(minutes) => Wait::Minutes(minutes),
                DueIn::Days(days) => Wait::Days(DayRange::only(days)),
            },
            Route::Review => {
                let ideal_days = self.forgetting.interval_days(strength(), self.settings.retention);
                Wait::Days(fuzz_range(ideal_days.into(), least, self.maximum_days()))
            }
        }
    }

    fn route(&self, memory: Option<&Memory>, grade: Grade) -> Route {
        let learning = |number| self.learning.after(number, grade).map(Route::Learning);
        let relearning = |number| self.relearning.after(number, grade).map(Route::Relearning);
        let step = match memory.map(|memory| memory.phase) {
            None => learning(0),
            Some(Phase::Learning { step }) => learning(step),
            Some(Phase::Relearning { step }) => relearning(step),
            Some(Phase::Review) if grade.is_recalled() => None,
            Some(Phase::Review) => relearning(0),
        };
        step.unwrap_or(Route::Review)
    }
}

/// The days which the next better grade than this one may not undercut.
fn least_above(grade: Grade, route: Route, wait: Wait) -> DayRange {
    match (wait, route) {
        (Wait::Days(days), Route::Review) if grade.is_recalled() => {
            DayRange::new(days.first() + 1, days.last() + 1)
        }
        (Wait::Days(days), _) => days,
        (Wait::Minutes(_), _) => DayRange::only(1),
    }
}
