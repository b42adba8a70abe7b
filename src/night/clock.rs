//! The clock of one question: first it is read, then it can be answered, then its time is up.
//!
//! Nothing is written down when time passes: what the clock shows follows from the moments of
//! what happened.

use crate::clock::Timestamp;

/// A question is read alone for so long at least, and at most.
const SHORTEST_READING_MILLIS: u32 = 3_000;
const LONGEST_READING_MILLIS: u32 = 15_000;
/// Finding the line, and then each character: about 160 words a minute, as it is read aloud.
const FINDING_MILLIS: u32 = 1_000;
const CHARACTER_MILLIS: u32 = 65;

/// How long a question is on the screen alone, before its options.
pub fn reading_millis(stem: &str) -> u32 {
    let characters = u32::try_from(stem.chars().count()).unwrap_or(u32::MAX);
    let millis = characters.saturating_mul(CHARACTER_MILLIS).saturating_add(FINDING_MILLIS);
    millis.clamp(SHORTEST_READING_MILLIS, LONGEST_READING_MILLIS)
}

/// What a clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Countdown {
    pub left_millis: u32,
    /// The whole time there is.
    pub of_millis: u32,
    pub is_held: bool,
}

/// The clock of a question on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    reading_millis: u64,
    /// The time to answer; none where the host closes the question.
    answering_millis: Option<u64>,
    /// What had run before `since`.
    run_millis: u64,
    /// Since when it runs; nothing while it is held.
    since: Option<Timestamp>,
    /// When something last happened to it.
    heard: Timestamp,
}

impl Clock {
    pub fn start(stem: &str, seconds: Option<u32>, now: Timestamp) -> Self {
        Self {
            reading_millis: reading_millis(stem).into(),
            answering_millis: seconds.map(|seconds| u64::from(seconds) * 1_000),
            run_millis: 0,
            since: Some(now),
            heard: now,
        }
    }

    /// Whether the question stands there alone.
    pub fn is_reading(&self, now: Timestamp) -> bool {
        self.run(now) < self.reading_millis
    }

    pub fn is_up(&self, now: Timestamp) -> bool {
        self.whole().is_some_and(|whole| self.run(now) >= whole)
    }

    pub fn is_held(&self) -> bool {
        self.since.is_none()
    }

    /// Whether anything changes by itself.
    pub fn is_running(&self, now: Timestamp) -> bool {
        !self.is_held() && !self.is_up(now) && (self.is_reading(now) || self.is_timed())
    }

    pub fn is_timed(&self) -> bool {
        self.answering_millis.is_some()
    }

    /// The time to answer; none where the host closes the question.
    pub fn countdown(&self, now: Timestamp) -> Option<Countdown> {
        let of = self.answering_millis?;
        let gone = self.run(now).saturating_sub(self.reading_millis);
        let millis = |millis: u64| u32::try_from(millis).unwrap_or(u32::MAX);
        Some(Countdown {
            left_millis: millis(of.saturating_sub(gone)),
            of_millis: millis(of),
            is_held: self.is_held(),
        })
    }

    /// The time for reading is over, whatever the clock says; it runs.
    pub fn open(&mut self, now: Timestamp) {
        self.run_millis = self.run(now).max(self.reading_millis);
        self.since = Some(now);
        self.heard = now;
    }

    pub fn hold(&mut self, now: Timestamp) {
        self.run_millis = self.run(now);
        self.since = None;
        self.heard = now;
    }

    pub fn go_on(&mut self, now: Timestamp) {
        self.run_millis = self.run(now);
        self.since = Some(now);
        self.heard = now;
    }

    /// More time from now on, even if it was up.
    pub fn extend(&mut self, millis: u32, now: Timestamp) {
        let run = self.run(now);
        self.run_millis = self.whole().map_or(run, |whole| run.min(whole));
        if !self.is_held() {
            self.since = Some(now);
        }
        self.answering_millis =
            self.answering_millis.map(|answering| answering.saturating_add(millis.into()));
        self.heard = now;
    }

    /// It stands where something last happened to it.
    pub fn take_up(&mut self) {
        self.run_millis = self.run(self.heard);
        self.since = None;
    }

    pub fn hear(&mut self, now: Timestamp) {
        self.heard = now;
    }

    fn run(&self, now: Timestamp) -> u64 {
        let since = self.since.map_or(0, |since| now.millis_since(since));
        self.run_millis.saturating_add(since.unsigned_abs())
    }

    fn whole(&self) -> Option<u64> {
        Some(self.reading_millis.saturating_add(self.answering_millis?))
    }
}
