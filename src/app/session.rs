//! A session of study: which exercise is on the screen, and how far it is.
//!
//! It moves on only when told that an answer is kept. It writes nothing itself.

use std::collections::VecDeque;

use crate::app::desk::{Desk, watched_millis};
use crate::app::notice::SaveFailure;
use crate::app::planning::Aim;
use crate::app::setting::Answers;
use crate::app::view::{HowAnswered, SaveState, TypedAnswer};
use crate::clock::Timestamp;
use crate::exercise::{ExerciseId, Verdict, judge};
use crate::schedule::Grade;
use crate::store::{EntryId, Flag};

/// A run of exercises in one sitting.
#[derive(Debug)]
pub(super) struct Session {
    course: Course,
    pub planned_millis: u64,
    pub current: Option<Shown>,
    /// What was answered, oldest first.
    pub answered: Vec<Answered>,
    /// Exercises that wait, the current one included.
    pub left: usize,
    /// Of these, those that fit into the time that is left.
    pub fits: usize,
}

/// Where the next exercise comes from.
#[derive(Debug)]
pub(super) enum Course {
    /// What an aim gives, for as long as the session lasts.
    Queue(Aim),
    /// These, once each, however long it takes.
    Chosen(VecDeque<ExerciseId>),
    /// These, until each was known once; nothing in the schedule moves.
    Practice(VecDeque<ExerciseId>),
}

/// The exercise on the screen.
#[derive(Debug)]
pub(super) struct Shown {
    pub exercise: ExerciseId,
    pub how: HowAnswered,
    since: Timestamp,
    /// Whether the answer is another than the one that was last asked for.
    pub answer_changed: bool,
    /// Whether it was looked up which answer that was.
    pub looked_back: bool,
    /// Whether the answer is shown.
    pub turned: Option<Turned>,
}

/// The answer side.
#[derive(Debug)]
pub(super) struct Turned {
    pub typed: Option<TypedAnswer>,
    /// Whether it is told beside it why it is asked now.
    pub shows_why: bool,
    pub save: SaveState,
}

/// One answer of the session.
#[derive(Clone, Debug)]
pub(super) struct Answered {
    pub entry: EntryId,
    pub exercise: ExerciseId,
    pub grade: Grade,
    pub was_new: bool,
    pub took_millis: u32,
}

impl Session {
    /// A session of what is due and new, as long as set.
    pub fn of_queue(desk: &Desk) -> Self {
        Self::of_aim(Aim::Today(None), desk)
    }

    /// A session with this aim, as long as set.
    pub fn of_aim(aim: Aim, desk: &Desk) -> Self {
        Self::new(Course::Queue(aim), desk)
    }

    /// A session of these exercises.
    pub fn of(exercises: impl IntoIterator<Item = ExerciseId>, desk: &Desk) -> Self {
        Self::new(Course::Chosen(exercises.into_iter().collect()), desk)
    }

    /// A session of practice with these exercises.
    pub fn of_practice(exercises: Vec<ExerciseId>, desk: &Desk) -> Self {
        Self::new(Course::Practice(exercises.into()), desk)
    }

    fn new(course: Course, desk: &Desk) -> Self {
        let planned_millis = u64::from(desk.settings.session_minutes) * 60_000;
        let answered = Vec::new();
        let mut session =
            Self { course, planned_millis, current: None, answered, left: 0, fits: 0 };
        session.go_on(desk);
        session
    }

    /// Puts the next exercise on the screen; none when the session is over.
    pub fn go_on(&mut self, desk: &Desk) {
        let left_millis = self.planned_millis.saturating_sub(self.spent_millis());
        let next = match &mut self.course {
            Course::Chosen(rest) | Course::Practice(rest) => {
                rest.retain(|id| desk.bank.get(id).is_some() && !desk.has(id, Flag::Suspended));
                (self.left, self.fits) = (rest.len(), rest.len());
                rest.pop_front()
            }
            Course::Queue(aim) => {
                let queue = desk.aim(aim);
                self.left = queue.order.len();
                self.fits = queue.within(left_millis).exercises;
                let first = queue.order.first().filter(|_| left_millis > 0);
                first.map(|&index| desk.bank.at(index).exercise.id.clone())
            }
        };
        self.current = next.map(|exercise| Shown::new(exercise, desk));
    }

    /// Puts this exercise on the screen, its question side up; the one that was there comes later.
    pub fn show(&mut self, exercise: ExerciseId, desk: &Desk) {
        if let Course::Practice(rest) = &mut self.course {
            rest.retain(|other| *other != exercise);
        }
        let interrupted = self.current.replace(Shown::new(exercise, desk));
        if let Course::Chosen(rest) | Course::Practice(rest) = &mut self.course {
            interrupted.into_iter().for_each(|shown| rest.push_front(shown.exercise));
        }
        let left_millis = self.planned_millis.saturating_sub(self.spent_millis());
        (self.left, self.fits) = match &self.course {
            Course::Queue(aim) => {
                let queue = desk.aim(aim);
                (queue.order.len(), queue.within(left_millis).exercises)
            }
            Course::Chosen(rest) | Course::Practice(rest) => (rest.len() + 1, rest.len() + 1),
        };
    }

    /// Takes in an answer that is kept, and goes on. What was missed in practice comes again.
    pub fn take_answer(&mut self, answered: Answered, desk: &Desk) {
        let is_on_screen =
            self.current.as_ref().is_some_and(|shown| shown.exercise == answered.exercise);
        if let Course::Practice(rest) = &mut self.course
            && !answered.grade.is_recalled()
        {
            rest.push_back(answered.exercise.clone());
        }
        self.answered.push(answered);
        // Its deck may have changed meanwhile, and something else be on the screen.
        if is_on_screen {
            self.go_on(desk);
        }
    }

    /// Where the next exercise comes from.
    pub fn course(&self) -> &Course {
        &self.course
    }

    /// Whether nothing in the schedule moves.
    pub fn is_practice(&self) -> bool {
        matches!(self.course, Course::Practice(_))
    }

    /// Looks again at what is on the screen after the decks changed.
    pub fn decks_changed(&mut self, desk: &Desk) {
        if self.current.as_ref().is_some_and(|shown| desk.bank.get(&shown.exercise).is_none()) {
            self.go_on(desk);
        }
    }

    /// The grade on the screen is on its way to the disk, again.
    pub fn saving(&mut self) {
        if let Some(turned) = self.turned()
            && turned.save != SaveState::Nothing
        {
            turned.save = SaveState::Saving;
        }
    }

    /// The grade on the screen is not on the disk.
    pub fn not_saved(&mut self, failure: &SaveFailure) {
        if let Some(turned) = self.turned() {
            turned.save = SaveState::Failed(failure.clone());
        }
    }

    fn turned(&mut self) -> Option<&mut Turned> {
        self.current.as_mut()?.turned.as_mut()
    }

    /// Time spent on answers.
    pub fn spent_millis(&self) -> u64 {
        self.answered.iter().map(|answered| u64::from(answered.took_millis)).sum()
    }
}

impl Shown {
    fn new(exercise: ExerciseId, desk: &Desk) -> Self {
        let is_typed = desk.settings.answers == Answers::Typed
            && desk.bank.get(&exercise).is_some_and(|found| found.exercise.typed());
        let how = if is_typed { HowAnswered::Typed } else { HowAnswered::Flip };
        Self {
            exercise,
            how,
            since: desk.clock.now(),
            answer_changed: false,
            looked_back: false,
            turned: None,
        }
    }

    /// Shows the answer.
    pub fn turn(&mut self) {
        if self.turned.is_none() {
            self.turned = Some(Turned { typed: None, shows_why: false, save: SaveState::Nothing });
        }
    }

    /// Shows the answer beside what was typed.
    pub fn check(&mut self, text: String, desk: &Desk) {
        let Some(found) = desk.bank.get(&self.exercise) else { return };
        if !found.exercise.typed() || self.turned.is_some() {
            return;
        }
        self.how = HowAnswered::Typed;
        let verdict = judge(found.deck, found.exercise, &text);
        let proposed = grade_of(&verdict);
        let typed = TypedAnswer { text, verdict, proposed, overruled: false };
        self.turned =
            Some(Turned { typed: Some(typed), shows_why: false, save: SaveState::Nothing });
    }

    /// Takes the learner's word for a typed answer.
    pub fn overrule(&mut self) {
        let typed = self.turned.as_mut().and_then(|turned| turned.typed.as_mut());
        if let Some(typed) = typed.filter(|typed| typed.proposed < Grade::Good) {
            log::info!("the learner says that “{}” answers {}", typed.text, self.exercise);
            typed.proposed = Grade::Good;
            typed.overruled = true;
        }
    }

    /// How long the answer has taken, as far as it was watched.
    pub fn took_millis(&self, now: Timestamp) -> u32 {
        watched_millis(self.since, now)
    }
}

/// What a judged answer is worth.
fn grade_of(verdict: &Verdict) -> Grade {
    match verdict {
        Verdict::Right | Verdict::RightWithTypo { .. } => Grade::Good,
        Verdict::Half(_) => Grade::Hard,
        Verdict::Wrong(_) => Grade::Again,
    }
}
