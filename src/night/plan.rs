//! What an evening is to be: its rounds with their questions, and its teams.

use std::collections::BTreeMap;
use std::num::NonZeroU32;

use crate::night::name::{NameFault, likeness, team_name};
use crate::quiz::Question;

/// The most teams: each has a key of its own.
pub const MOST_TEAMS: usize = 12;
/// The most rounds, and the most questions of one.
pub const MOST_ROUNDS: usize = 12;
pub const MOST_QUESTIONS: usize = 50;
/// The longest time for a question, in seconds.
pub const MOST_SECONDS: u32 = 600;
/// The most points of a question.
pub const MOST_POINTS: u32 = 10;

/// The most text of all questions, in bytes: the beginning of an evening is one entry of the log,
/// and must stay far below the longest line that is read back.
const MOST_TEXT_BYTES: usize = 1 << 20;

/// An evening that can be held. Nothing that could not be asked or counted gets in.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    name: String,
    rounds: Vec<Round>,
    teams: Vec<String>,
}

/// One round.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    pub title: String,
    pub questions: Vec<Question>,
    /// The time for a question; none where the host closes it.
    pub seconds: Option<NonZeroU32>,
    /// Whole points for a right answer.
    pub points: u32,
}

/// Why an evening cannot be held so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlanFault {
    NoTeam,
    TooManyTeams,
    Name {
        team: usize,
        fault: NameFault,
    },
    /// A room could not tell these two teams apart.
    Alike {
        team: usize,
        with: usize,
    },
    NoRound,
    TooManyRounds,
    NoQuestion {
        round: usize,
    },
    TooManyQuestions {
        round: usize,
    },
    /// All questions together are too long to be kept.
    TooMuchText,
    /// A question has no right option, or time and points are out of bounds.
    Unsound {
        round: usize,
    },
}

impl Plan {
    /// The plan of these rounds and teams, names cleaned.
    ///
    /// # Errors
    /// The first thing that keeps the evening from being held.
    pub fn new(name: &str, rounds: Vec<Round>, teams: &[String]) -> Result<Self, PlanFault> {
        let teams = named(teams)?;
        match rounds.len() {
            0 => return Err(PlanFault::NoRound),
            1..=MOST_ROUNDS => {}
            _ => return Err(PlanFault::TooManyRounds),
        }
        for (round, planned) in rounds.iter().enumerate() {
            let is_sound = |question: &Question| question.key < question.options.len();
            let seconds = planned.seconds.map_or(1, NonZeroU32::get);
            if planned.questions.is_empty() {
                return Err(PlanFault::NoQuestion { round });
            }
            if planned.questions.len() > MOST_QUESTIONS {
                return Err(PlanFault::TooManyQuestions { round });
            }
            if !planned.questions.iter().all(is_sound)
                || seconds > MOST_SECONDS
                || !(1..=MOST_POINTS).contains(&planned.points)
            {
                return Err(PlanFault::Unsound { round });
            }
        }
        if rounds.iter().flat_map(|round| &round.questions).map(text_bytes).sum::<usize>()
            > MOST_TEXT_BYTES
        {
            return Err(PlanFault::TooMuchText);
        }
        Ok(Self { name: name.trim().to_owned(), rounds, teams })
    }

    /// What the evening is called; may be empty.
    pub fn name(&self) -> &str {
        &self.name
    }

    pub fn rounds(&self) -> &[Round] {
        &self.rounds
    }

    /// The teams, in the order of their keys.
    pub fn teams(&self) -> &[String] {
        &self.teams
    }

    /// How many questions all rounds have.
    pub fn question_count(&self) -> usize {
        self.rounds.iter().map(|round| round.questions.len()).sum()
    }

    /// The round that the question of this number stands in, and its place there, all from 0.
    pub fn place(&self, question: usize) -> Option<(usize, usize)> {
        let mut before = 0;
        for (round, planned) in self.rounds.iter().enumerate() {
            if question < before + planned.questions.len() {
                return Some((round, question - before));
            }
            before += planned.questions.len();
        }
        None
    }

    /// The question of this number with its round.
    pub fn question(&self, question: usize) -> Option<(&Round, &Question)> {
        let (round, place) = self.place(question)?;
        let round = self.rounds.get(round)?;
        Some((round, round.questions.get(place)?))
    }

    /// The number of the last question of a round.
    pub(super) fn last_of(&self, round: usize) -> usize {
        let through = self.rounds.iter().take(round + 1).map(|round| round.questions.len());
        through.sum::<usize>().saturating_sub(1)
    }
}

/// What the team of this number would be called, among teams with these names.
///
/// # Errors
/// Why it cannot be called so; [`PlanFault::NoTeam`] where there is none.
pub fn renamed(names: &[String], team: usize, text: &str) -> Result<String, PlanFault> {
    let mut names = names.to_vec();
    text.clone_into(names.get_mut(team).ok_or(PlanFault::NoTeam)?);
    Ok(named(&names)?.swap_remove(team))
}

fn text_bytes(question: &Question) -> usize {
    let sources = question.sources.iter().map(|cited| {
        let said = [&cited.words, &cited.says].into_iter().flatten().map(String::len);
        cited.label.len() + cited.at.len() + said.sum::<usize>()
    });
    let options = question.options.iter().map(String::len);
    question.stem.len() + options.sum::<usize>() + sources.sum::<usize>()
}

fn named(teams: &[String]) -> Result<Vec<String>, PlanFault> {
    match teams.len() {
        0 => return Err(PlanFault::NoTeam),
        1..=MOST_TEAMS => {}
        _ => return Err(PlanFault::TooManyTeams),
    }
    let mut names = Vec::with_capacity(teams.len());
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (team, written) in teams.iter().enumerate() {
        let name = team_name(written).map_err(|fault| PlanFault::Name { team, fault })?;
        if let Some(&with) = known.get(&likeness(&name)) {
            return Err(PlanFault::Alike { team, with });
        }
        known.insert(likeness(&name), team);
        names.push(name);
    }
    Ok(names)
}
