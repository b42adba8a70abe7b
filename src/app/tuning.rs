//! Fits the schedule to the learner, in the background.
//!
//! Answers are read a few exercises at a time, so that one that is given meanwhile does not wait
//! for them; parameters are looked for by a worker. What is found becomes a setting,
//! and follows the way of every setting that memories depend on.

use crate::app::notice::{AnnouncementKind, Notice, NoticeKind};
use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::app::setting::Setting;
use crate::app::worker::{Task, Worker};
use crate::app::{App, Wake};
use crate::exercise::ExerciseId;
use crate::schedule::{
    Histories, Parameters, Progress, Review, Trial, Verdict, is_worth_while, tune,
};

/// So many histories are read in one go, in a few milliseconds.
const SLICE: usize = 100;

/// What is to be done with parameters that foretell better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FitWish {
    Use,
    /// Only tell about them.
    Tell,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FitOutcome {
    /// There are too few answers to learn from, namely these.
    TooFew { answers: usize },
    /// The schedule now fits better.
    Fitted(Trial),
    /// It would fit better, and was only to be tried.
    WouldFit(Trial),
    /// Nothing is surely better; it stays as it was.
    Stays(Trial),
    /// It is again what it was before.
    Reverted,
    /// It was stopped, or could not go on.
    Stopped,
}

/// Where it is.
#[derive(Debug)]
pub(super) struct Fitting {
    stage: Stage,
    /// Counts the runs: what comes late for one that was stopped is told apart.
    run: u64,
    pub outcome: Option<FitOutcome>,
    searcher: Worker<Search>,
}

#[derive(Debug, Default)]
enum Stage {
    #[default]
    Idle,
    /// It is looked up which exercises have a history.
    Listing {
        wish: FitWish,
    },
    Gathering {
        wish: FitWish,
        left: Vec<ExerciseId>,
        of: usize,
        histories: Histories,
    },
    Searching {
        wish: FitWish,
        search: Searched,
    },
}

/// How far a search is. Dropping this stops it, and does not wait for its end.
#[derive(Debug)]
struct Searched(Progress);

/// Parameters to be looked for, in a run.
struct Search {
    run: u64,
    histories: Histories,
    present: Parameters,
    progress: Progress,
}

impl Task for Search {
    type Outcome = (u64, Verdict);
    const THREAD: &'static str = "newsdeck-fit";

    /// It was stopped before another was begun.
    fn is_outdated_by(&self, _: &Self) -> bool {
        true
    }

    fn outcome(self) -> (u64, Verdict) {
        (self.run, tune(&self.histories, &self.present, &self.progress))
    }
}

impl Fitting {
    /// Nothing to do yet.
    pub fn new(wake: Wake) -> Self {
        Self { stage: Stage::Idle, run: 0, outcome: None, searcher: Worker::new(wake) }
    }

    /// How much is done, 0 to 1; none where nothing runs. Reading counts as half.
    pub fn share(&self) -> Option<f32> {
        match &self.stage {
            Stage::Idle => None,
            Stage::Listing { .. } => Some(0.0),
            Stage::Gathering { left, of, .. } => {
                Some((1.0 - left.len() as f32 / (*of).max(1) as f32) / 2.0)
            }
            Stage::Searching { search, .. } => Some(0.5 + search.0.share() / 2.0),
        }
    }

    fn is_searching(&self) -> bool {
        matches!(self.stage, Stage::Searching { .. })
    }

    /// Ends what runs; whether anything did.
    pub fn stop(&mut self) -> bool {
        let ran = !matches!(std::mem::take(&mut self.stage), Stage::Idle);
        if ran {
            self.outcome = Some(FitOutcome::Stopped);
        }
        ran
    }
}

impl Drop for Searched {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

impl App {
    /// Begins to look for parameters that fit better, unless that is under way.
    pub(super) fn fit(&mut self, wish: FitWish) {
        if !matches!(self.fitting.stage, Stage::Idle) {
            return;
        }
        self.forget_offer();
        self.fitting.run += 1;
        self.fitting.outcome = None;
        self.fitting.stage = Stage::Listing { wish };
        self.saves.ask(Request::ListReviewed, Purpose::Fit { run: self.fitting.run });
    }

    /// Takes in the exercises that have a history. Where not all are read, those that are shall
    /// be any, and the same each time: that is the order they come in.
    pub(super) fn listed(&mut self, run: u64, left: Vec<ExerciseId>) {
        if run == self.fitting.run
            && let Stage::Listing { wish } = self.fitting.stage
        {
            let (of, histories) = (left.len(), Histories::default());
            self.fitting.stage = Stage::Gathering { wish, left, of, histories };
            self.gather();
        }
    }

    /// Goes back to the parameters of before.
    pub(super) fn revert_fit(&mut self) {
        if let Some(before) = self.desk.settings.parameters_before {
            self.fitting.stop();
            self.set(&Setting::Parameters(before));
            self.set(&Setting::ParametersBefore(None));
            self.fitting.outcome = Some(FitOutcome::Reverted);
        }
    }

    /// Offers to fit the schedule where that may help; called when a session is over.
    pub(super) fn offer_fit(&mut self) {
        let answers = self.desk.returned;
        let is_worth_it = is_worth_while(answers as usize, self.desk.settings.fitted_at as usize);
        let is_offer = |notice: &Notice| matches!(notice.kind, NoticeKind::FitOffered { .. });
        if is_worth_it && self.fitting.share().is_none() && !self.notices.iter().any(is_offer) {
            self.notify(NoticeKind::FitOffered { answers });
        }
    }

    /// Does not offer it again before the log has grown by a quarter.
    pub(super) fn decline_fit(&mut self) {
        self.set(&Setting::FittedAt(self.desk.returned));
    }

    /// Takes in histories that were read for this run.
    pub(super) fn gathered(&mut self, run: u64, read: &[Vec<Review>]) {
        if run == self.fitting.run
            && let Stage::Gathering { histories, .. } = &mut self.fitting.stage
        {
            read.iter().for_each(|reviews| histories.add(reviews));
            self.gather();
        }
    }

    /// Histories could not be read.
    pub(super) fn not_gathered(&mut self, run: u64) {
        if run == self.fitting.run {
            self.fitting.stop();
        }
    }

    /// Takes in a verdict, if one has come.
    pub(super) fn hear_verdict(&mut self) {
        while let Some(found) = self.fitting.searcher.outcome() {
            self.take_verdict(found);
        }
        if self.fitting.is_searching() && !self.fitting.searcher.is_at_work() {
            self.fitting.stop();
        }
    }

    /// Waits for the verdict where one is looked for; whether there was one.
    pub(super) fn wait_for_verdict(&mut self) -> bool {
        if !self.fitting.is_searching() {
            return false;
        }
        match self.fitting.searcher.wait() {
            Some(found) => self.take_verdict(found),
            None => {
                self.fitting.stop();
            }
        }
        true
    }

    /// What a run that was stopped came to is nobody's any more.
    fn take_verdict(&mut self, (run, verdict): (u64, Verdict)) {
        if run == self.fitting.run {
            self.judge_fit(verdict);
        }
    }

    /// Asks for more histories, or looks for parameters when there are enough.
    fn gather(&mut self) {
        let Stage::Gathering { wish, left, histories, .. } = &mut self.fitting.stage else {
            return;
        };
        if left.is_empty() || histories.is_full() {
            let wish = *wish;
            let histories = std::mem::take(histories);
            let (run, present) = (self.fitting.run, self.desk.settings.parameters);
            let progress = Progress::default();
            self.fitting.stage = Stage::Searching { wish, search: Searched(progress.clone()) };
            self.fitting.searcher.ask(Search { run, histories, present, progress });
            return;
        }
        let slice = left.split_off(left.len().saturating_sub(SLICE));
        let run = self.fitting.run;
        self.saves.ask(Request::ReadHistories(slice), Purpose::Fit { run });
    }

    fn judge_fit(&mut self, verdict: Verdict) {
        let Stage::Searching { wish, .. } = std::mem::take(&mut self.fitting.stage) else {
            return;
        };
        self.fitting.outcome = Some(match (verdict, wish) {
            (Verdict::TooFew { answers }, _) => FitOutcome::TooFew { answers },
            (Verdict::NoBetter { trial }, _) => FitOutcome::Stays(trial),
            (Verdict::Better { trial, .. }, FitWish::Tell) => FitOutcome::WouldFit(trial),
            (Verdict::Better { parameters, trial }, FitWish::Use) => {
                let before = self.desk.settings.parameters;
                self.set(&Setting::ParametersBefore(Some(before)));
                self.set(&Setting::Parameters(parameters));
                FitOutcome::Fitted(trial)
            }
            (Verdict::Cancelled, _) => FitOutcome::Stopped,
        });
        self.say_fit();
        if wish == FitWish::Use && verdict != Verdict::Cancelled {
            self.decline_fit();
        }
    }

    /// Says what came of it: whoever began it may be in another room by now.
    fn say_fit(&mut self) {
        if let Some(outcome) = self.fitting.outcome {
            self.say(AnnouncementKind::Fitted(outcome));
        }
    }

    fn forget_offer(&mut self) {
        self.notices.retain(|notice| !matches!(notice.kind, NoticeKind::FitOffered { .. }));
    }
}
