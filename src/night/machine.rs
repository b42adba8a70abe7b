//! The machine itself: what stands after each event, and what would come next.

mod look;

use std::num::NonZeroU32;
use std::sync::Arc;

use crate::clock::Timestamp;
use crate::night::clock::Clock;
use crate::night::event::{Event, Mark};
use crate::night::name;
use crate::night::plan::{Plan, Round, renamed};
use crate::night::standings::Score;
use crate::quiz::Question;

/// No correction gives or takes more points.
pub const MOST_CORRECTED: u32 = 100;

/// The event makes no sense as things stand; nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Refused;

/// An evening as it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Night {
    plan: Arc<Plan>,
    stage: Stage,
    /// What the teams are called.
    names: Vec<String>,
    /// What became of each question.
    sheets: Vec<Sheet>,
    corrections: Vec<Correction>,
}

/// Points that a team has, or has not, beside the questions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    pub team: usize,
    pub points: Score,
    pub reason: String,
}

/// What became of one question.
#[derive(Clone, Debug, Default, PartialEq)]
struct Sheet {
    was_asked: bool,
    is_void: bool,
    /// One for each team.
    marks: Vec<Mark>,
}

#[derive(Clone, Debug, PartialEq)]
enum Stage {
    Lobby,
    Question { question: usize, step: Step },
    Break { round: usize },
    Ended,
}

#[derive(Clone, Debug, PartialEq)]
enum Step {
    Asked(Clock),
    Closed(Clock),
    Revealed,
}

/// What the evening is at, at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// Before the first question.
    Lobby,
    /// A question stands there alone.
    Reading,
    /// It can be answered.
    Open,
    /// Nobody answers any more; the answer is not shown yet.
    Closed,
    Revealed,
    /// Between two rounds.
    Break,
    Ended,
}

/// The question on the screen, with its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Asked<'a> {
    /// From 0, through all rounds.
    pub number: usize,
    /// The round, and the place in it, from 0.
    pub round_number: usize,
    pub place: usize,
    pub round: &'a Round,
    pub question: &'a Question,
}

impl Night {
    /// The evening before anything happened.
    pub fn new(plan: Arc<Plan>) -> Self {
        let sheet = Sheet { marks: vec![Mark::Wrong; plan.teams().len()], ..Sheet::default() };
        let sheets = vec![sheet; plan.question_count()];
        let names = plan.teams().to_vec();
        Self { plan, stage: Stage::Lobby, names, sheets, corrections: Vec::new() }
    }

    /// The evening after all this. What was refused when it happened is refused again.
    pub fn of(plan: Arc<Plan>, events: impl IntoIterator<Item = (Timestamp, Event)>) -> Self {
        let mut night = Self::new(plan);
        for (at, event) in events {
            // A log may be anybody's: what makes no sense there changes nothing.
            let _ = night.handle(event, at);
        }
        night
    }

    /// Takes in what happens.
    ///
    /// # Errors
    /// [`Refused`] where it makes no sense at this moment; nothing changes then.
    pub fn handle(&mut self, event: Event, now: Timestamp) -> Result<(), Refused> {
        match event {
            Event::Asked { question } => self.ask(question, now)?,
            Event::Opened => match self.clock() {
                Some(clock) if clock.is_reading(now) => clock.open(now),
                _ => return Err(Refused),
            },
            Event::Closed => self.close(now)?,
            Event::Revealed => self.reveal(now)?,
            Event::Returned { question } => {
                self.asked_sheet(question)?;
                self.stage = Stage::Question { question, step: Step::Revealed };
            }
            Event::Skipped { question } => {
                if self.question_number() != Some(question) {
                    return Err(Refused);
                }
                self.asked_sheet(question)?.is_void = true;
                self.stage = self.after(question, now);
                if let Stage::Question { question, .. } = self.stage {
                    self.sheets[question].was_asked = true;
                }
            }
            Event::Paused => self.pause()?,
            Event::Ended => {
                if self.stage == Stage::Ended {
                    return Err(Refused);
                }
                self.stage = Stage::Ended;
            }
            Event::Marked { question, team, mark } => {
                let marks = &mut self.asked_sheet(question)?.marks;
                *marks.get_mut(team).ok_or(Refused)? = mark;
                self.hear(now);
            }
            Event::Voided { question } => self.asked_sheet(question)?.is_void = true,
            Event::Counted { question } => self.asked_sheet(question)?.is_void = false,
            Event::Renamed { team, name } => {
                let name = renamed(&self.names, team, &name).map_err(|_| Refused)?;
                self.names[team] = name;
            }
            Event::Corrected { team, halves, reason } => self.correct(team, halves, &reason)?,
            Event::Held => match self.clock() {
                Some(clock) if clock.is_running(now) => clock.hold(now),
                _ => return Err(Refused),
            },
            Event::Continued => match self.clock() {
                Some(clock) if clock.is_held() => clock.go_on(now),
                _ => return Err(Refused),
            },
            Event::Extended { millis } => self.extend(millis, now)?,
            Event::TakenUp => match self.clock() {
                Some(clock) if !clock.is_held() => clock.take_up(),
                _ => return Err(Refused),
            },
        }
        Ok(())
    }

    /// What the key for "on with it" means now; nothing at the end.
    pub fn next(&self, now: Timestamp) -> Option<Event> {
        match self.phase(now) {
            Phase::Lobby => Some(Event::Asked { question: 0 }),
            Phase::Reading => Some(Event::Opened),
            Phase::Open => Some(Event::Closed),
            Phase::Closed => Some(Event::Revealed),
            Phase::Revealed => {
                let question = self.question_number()?;
                let (round, _) = self.plan.place(question)?;
                Some(if question + 1 == self.sheets.len() {
                    Event::Ended
                } else if question == self.plan.last_of(round) {
                    Event::Paused
                } else {
                    Event::Asked { question: question + 1 }
                })
            }
            Phase::Break => match self.stage {
                Stage::Break { round } => {
                    Some(Event::Asked { question: self.plan.last_of(round) + 1 })
                }
                _ => None,
            },
            Phase::Ended => None,
        }
    }

    /// What the key for "back" means now; nothing where nothing was asked before.
    pub fn previous(&self) -> Option<Event> {
        let before = match self.stage {
            Stage::Lobby => return None,
            Stage::Question { question, .. } => question.checked_sub(1)?,
            Stage::Break { round } => self.plan.last_of(round),
            Stage::Ended => self.sheets.iter().rposition(|sheet| sheet.was_asked)?,
        };
        self.was_asked(before).then_some(Event::Returned { question: before })
    }

    /// What the evening is at.
    pub fn phase(&self, now: Timestamp) -> Phase {
        match &self.stage {
            Stage::Lobby => Phase::Lobby,
            Stage::Question { step: Step::Asked(clock), .. } => {
                if clock.is_reading(now) {
                    Phase::Reading
                } else if clock.is_up(now) {
                    Phase::Closed
                } else {
                    Phase::Open
                }
            }
            Stage::Question { step: Step::Closed(_), .. } => Phase::Closed,
            Stage::Question { step: Step::Revealed, .. } => Phase::Revealed,
            Stage::Break { .. } => Phase::Break,
            Stage::Ended => Phase::Ended,
        }
    }

    fn question_number(&self) -> Option<usize> {
        match self.stage {
            Stage::Question { question, .. } => Some(question),
            _ => None,
        }
    }

    /// Any question may be asked that was asked before, and the one after those.
    fn ask(&mut self, question: usize, now: Timestamp) -> Result<(), Refused> {
        let is_next = question == 0 || self.was_asked(question - 1);
        let is_on_screen = self.question_number() == Some(question);
        if question >= self.sheets.len() || !is_next || is_on_screen {
            return Err(Refused);
        }
        self.stage = self.asking(question, now);
        self.sheets[question].was_asked = true;
        Ok(())
    }

    fn asking(&self, question: usize, now: Timestamp) -> Stage {
        let clock = self.plan.question(question).map(|(round, question)| {
            Clock::start(&question.stem, round.seconds.map(NonZeroU32::get), now)
        });
        clock.map_or(Stage::Ended, |clock| Stage::Question { question, step: Step::Asked(clock) })
    }

    fn close(&mut self, now: Timestamp) -> Result<(), Refused> {
        let is_open = self.phase(now) == Phase::Open;
        match &mut self.stage {
            Stage::Question { step, .. } if is_open => {
                if let Step::Asked(clock) = step {
                    clock.hold(now);
                    *step = Step::Closed(*clock);
                }
                Ok(())
            }
            _ => Err(Refused),
        }
    }

    fn reveal(&mut self, now: Timestamp) -> Result<(), Refused> {
        let is_closed = self.phase(now) == Phase::Closed;
        match &mut self.stage {
            Stage::Question { step, .. } if is_closed => {
                *step = Step::Revealed;
                Ok(())
            }
            _ => Err(Refused),
        }
    }

    fn pause(&mut self) -> Result<(), Refused> {
        let question = self.question_number().ok_or(Refused)?;
        let (round, _) = self.plan.place(question).ok_or(Refused)?;
        let is_between = question == self.plan.last_of(round) && question + 1 < self.sheets.len();
        if !is_between || !matches!(self.stage, Stage::Question { step: Step::Revealed, .. }) {
            return Err(Refused);
        }
        self.stage = Stage::Break { round };
        Ok(())
    }

    /// More time opens a question again that the host closed, if it has a timer.
    fn extend(&mut self, millis: u32, now: Timestamp) -> Result<(), Refused> {
        match &mut self.stage {
            Stage::Question { step: Step::Asked(clock), .. } if clock.is_timed() => {
                clock.extend(millis, now);
                Ok(())
            }
            Stage::Question { step, .. } => {
                let Step::Closed(clock) = step else { return Err(Refused) };
                if clock.is_timed() {
                    clock.extend(millis, now);
                }
                clock.go_on(now);
                *step = Step::Asked(*clock);
                Ok(())
            }
            _ => Err(Refused),
        }
    }

    fn correct(&mut self, team: usize, halves: i32, reason: &str) -> Result<(), Refused> {
        let reason = name::reason(reason).map_err(|_| Refused)?;
        let is_sound = halves != 0 && halves.unsigned_abs() <= 2 * MOST_CORRECTED;
        if team >= self.names.len() || !is_sound {
            return Err(Refused);
        }
        let points = Score::from_halves(halves);
        self.corrections.push(Correction { team, points, reason });
        Ok(())
    }

    /// Where a question that is left behind leads: a break is not made for it at the very end.
    fn after(&self, question: usize, now: Timestamp) -> Stage {
        let Some((round, _)) = self.plan.place(question) else { return Stage::Ended };
        if question + 1 == self.sheets.len() {
            Stage::Ended
        } else if question == self.plan.last_of(round) {
            Stage::Break { round }
        } else {
            self.asking(question + 1, now)
        }
    }

    fn asked_sheet(&mut self, question: usize) -> Result<&mut Sheet, Refused> {
        self.sheets.get_mut(question).filter(|sheet| sheet.was_asked).ok_or(Refused)
    }

    fn clock(&mut self) -> Option<&mut Clock> {
        match &mut self.stage {
            Stage::Question { step: Step::Asked(clock), .. } => Some(clock),
            _ => None,
        }
    }

    fn hear(&mut self, now: Timestamp) {
        if let Some(clock) = self.clock() {
            clock.hear(now);
        }
    }
}
