//! A quiz being played: its questions, the answers the database has, and the one on the screen.

use crate::app::desk::watched_millis;
use crate::app::journal::Journal;
use crate::app::notice::SaveFailure;
use crate::app::view::{SaveState, TimeLeft};
use crate::clock::Timestamp;
use crate::quiz::Question;
use crate::store::{Entry, Event, QuizId};

/// A quiz that was begun.
#[derive(Clone, Debug)]
pub(super) struct Playing {
    pub id: QuizId,
    pub journal: Journal,
    /// The option chosen for each question answered so far; `None` when time ran out.
    pub answers: Vec<Option<usize>>,
    /// The question on the screen, from 0: an answered one, or the next.
    pub at: usize,
    /// The answer that is not yet kept: an option, or `None` when time ran out.
    pub pending: Option<Option<usize>>,
    pub save: SaveState,
    pub is_over: bool,
    /// Since when the question is on the screen.
    pub since: Timestamp,
}

impl Playing {
    /// A quiz at its first question.
    pub fn begin(id: QuizId, journal: Journal, now: Timestamp) -> Self {
        Self {
            id,
            journal,
            answers: Vec::new(),
            at: 0,
            pending: None,
            save: SaveState::Nothing,
            is_over: false,
            since: now,
        }
    }

    /// The quiz as the log tells it, at its first question without an answer, or at the last
    /// one when all have theirs. `None` where the log does not hold its beginning.
    pub fn from_log(id: QuizId, log: &[Entry], now: Timestamp) -> Option<Self> {
        let questions = log.iter().find_map(|entry| match &entry.event {
            Event::QuizBegan { questions } if entry.id == id => Some(questions),
            _ => None,
        })?;
        let mut playing = Self::begin(id, Journal::from_json(questions)?, now);
        for entry in log {
            match entry.event {
                Event::QuizAnswered { quiz, question, chosen, .. } if quiz == id => {
                    playing.take_answer(question as usize, chosen.map(|chosen| chosen as usize));
                }
                Event::QuizEnded { quiz } if quiz == id => playing.is_over = true,
                _ => {}
            }
        }
        playing.at = playing.answers.len().min(playing.journal.questions.len() - 1);
        Some(playing)
    }

    /// Takes in an answer that is kept. Only the next question can be answered.
    pub fn take_answer(&mut self, question: usize, chosen: Option<usize>) {
        if question == self.answers.len() && question < self.journal.questions.len() {
            self.answers.push(chosen);
        }
    }

    /// The answer on the screen is on its way to the disk, again.
    pub fn saving(&mut self) {
        if self.pending.is_some() {
            self.save = SaveState::Saving;
        }
    }

    /// The answer on the screen is not on the disk.
    pub fn not_saved(&mut self, failure: &SaveFailure) {
        self.save = SaveState::Failed(failure.clone());
    }

    /// The question on the screen.
    pub fn question(&self) -> &Question {
        &self.journal.questions[self.at]
    }

    /// What was chosen for the question on the screen, once that is kept.
    pub fn chosen(&self) -> Option<Option<usize>> {
        self.answers.get(self.at).copied()
    }

    /// Whether the question on the screen still waits for its answer.
    pub fn is_open(&self) -> bool {
        !self.is_over && self.chosen().is_none() && self.pending.is_none()
    }

    /// How long the question has been on the screen, as far as it was watched, and no longer
    /// than it waits.
    pub fn took_millis(&self, now: Timestamp) -> u32 {
        let took_millis = watched_millis(self.since, now);
        self.limit_millis().map_or(took_millis, |limit_millis| took_millis.min(limit_millis))
    }

    /// The time left for the question on the screen; none where it waits as long as it takes,
    /// or waits no more.
    pub fn time_left(&self, now: Timestamp) -> Option<TimeLeft> {
        let of_millis = self.limit_millis().filter(|_| self.is_open())?;
        let gone = u32::try_from(now.millis_since(self.since)).unwrap_or(u32::MAX);
        Some(TimeLeft { millis: of_millis.saturating_sub(gone), of_millis })
    }

    fn limit_millis(&self) -> Option<u32> {
        Some(self.journal.seconds?.get().saturating_mul(1_000))
    }

    /// Whether the question on the screen is the last one.
    pub fn is_last(&self) -> bool {
        self.at + 1 == self.journal.questions.len()
    }

    /// How many of the questions answered so far were answered right.
    pub fn right(&self) -> usize {
        self.graded().filter(|(question, chosen)| *chosen == Some(question.key)).count()
    }

    /// The questions answered so far, with what was chosen.
    pub fn graded(&self) -> impl Iterator<Item = (&Question, Option<usize>)> {
        self.journal.questions.iter().zip(self.answers.iter().copied())
    }
}
