//! What one can ask an evening: nothing here changes it.

use super::{Asked, Correction, Night, Stage, Step};
use crate::clock::Timestamp;
use crate::night::clock::Countdown;
use crate::night::event::Mark;
use crate::night::plan::Plan;
use crate::night::standings::{Score, Standing, ranked};

impl Night {
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The question on the screen.
    pub fn asked(&self) -> Option<Asked<'_>> {
        let number = self.question_number()?;
        let (round_number, place) = self.plan.place(number)?;
        let (round, question) = self.plan.question(number)?;
        Some(Asked { number, round_number, place, round, question })
    }

    /// The round that the break comes after, from 0.
    pub fn break_after(&self) -> Option<usize> {
        match self.stage {
            Stage::Break { round } => Some(round),
            _ => None,
        }
    }

    /// The time to answer the question on the screen; none where it has no timer, and none
    /// when it was closed by the host or answered.
    pub fn countdown(&self, now: Timestamp) -> Option<Countdown> {
        match &self.stage {
            Stage::Question { step: Step::Asked(clock), .. } => clock.countdown(now),
            _ => None,
        }
    }

    /// Whether the clock of the question stands still.
    pub fn is_held(&self) -> bool {
        matches!(&self.stage, Stage::Question { step: Step::Asked(clock), .. } if clock.is_held())
    }

    /// Whether something changes by itself as time passes.
    pub fn is_running(&self, now: Timestamp) -> bool {
        matches!(&self.stage, Stage::Question { step: Step::Asked(clock), .. }
            if clock.is_running(now))
    }

    /// Whether a question came to the screen.
    pub fn was_asked(&self, question: usize) -> bool {
        self.sheets.get(question).is_some_and(|sheet| sheet.was_asked)
    }

    /// Whether a question does not count.
    pub fn is_void(&self, question: usize) -> bool {
        self.sheets.get(question).is_some_and(|sheet| sheet.is_void)
    }

    /// How each team answered a question; nothing where there is no such question.
    pub fn marks(&self, question: usize) -> &[Mark] {
        self.sheets.get(question).map_or(&[], |sheet| &sheet.marks)
    }

    /// What a team got for a question.
    pub fn score(&self, question: usize, team: usize) -> Score {
        let points = self.plan.question(question).map_or(0, |(round, _)| round.points);
        let mark = self.marks(question).get(team).copied().unwrap_or_default();
        let counts = self.was_asked(question) && !self.is_void(question);
        let points = i32::try_from(points).unwrap_or(i32::MAX);
        Score::from_halves(if counts { mark.halves().saturating_mul(points) } else { 0 })
    }

    /// What a team got in a round.
    pub fn round_score(&self, round: usize, team: usize) -> Score {
        let of_round =
            |question: &usize| self.plan.place(*question).is_some_and(|at| at.0 == round);
        let questions = (0..self.sheets.len()).filter(of_round);
        questions.map(|question| self.score(question, team)).sum()
    }

    /// What the teams are called, in the order of their keys.
    pub fn teams(&self) -> &[String] {
        &self.names
    }

    /// What a team got, or lost, beside the questions.
    pub fn corrections_of(&self, team: usize) -> impl Iterator<Item = &Correction> {
        self.corrections.iter().filter(move |correction| correction.team == team)
    }

    /// The teams, the best first.
    pub fn standings(&self) -> Vec<Standing> {
        let questions = || 0..self.sheets.len();
        let total = |team| {
            let asked = questions().map(|question| self.score(question, team));
            asked.chain(self.corrections_of(team).map(|correction| correction.points)).sum()
        };
        let totals: Vec<Score> = (0..self.names.len()).map(total).collect();
        ranked(&totals)
    }
}
