//! Finds what undo takes back: the last thing done today that still stands.

use crate::app::deed::Deed;
use crate::app::desk::{Desk, quiz_of};
use crate::app::journal::Journal;
use crate::app::night::Evening;
use crate::app::notice::AnnouncementKind;
use crate::app::playing::Playing;
use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::app::session::Session;
use crate::app::{App, Room};
use crate::exercise::ExerciseId;
use crate::store::{Entry, EntryId, Event, Flag, QuizId};

/// What is to be taken back.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Target {
    /// The entries that cease to stand.
    pub entries: Vec<EntryId>,
    pub deed: Deed,
    /// The exercise it was done to, if it comes back to the screen of study.
    pub exercise: Option<ExerciseId>,
    /// The quiz that goes on at the question taken back.
    pub quiz: Option<QuizId>,
}

/// What undo would take back now.
pub(super) fn target(desk: &Desk, evening: &Evening) -> Option<Target> {
    let (_, today) = desk.now();
    let last = desk.log.iter().rev().filter(|entry| entry.day >= today).find(|entry| {
        // What the program did by itself, or what only goes with an answer, is no deed.
        match entry.event {
            Event::QuizBegan { .. } | Event::QuizEnded { .. } | Event::Renamed { .. } => false,
            Event::Night { .. } => evening.deed(entry.id).is_some(),
            _ => true,
        }
    })?;
    match &last.event {
        Event::Review { quiz: Some(quiz), .. } | Event::QuizAnswered { quiz, .. } => {
            quiz_answer(desk, *quiz)
        }
        Event::Review { exercise, grade, quiz: None, .. } => {
            let grade = *grade;
            Some(of_one(desk, last.id, exercise, |prompt| Deed::Graded { prompt, grade }))
        }
        Event::Flagged { exercise, flag, on } => {
            let prompt = prompt(desk, exercise);
            Some(Target {
                entries: vec![last.id],
                deed: match (flag, on) {
                    (Flag::Suspended, true) => Deed::Suspended { prompt },
                    (Flag::Suspended, false) => Deed::Unsuspended { prompt },
                    (Flag::Marked, true) => Deed::Marked { prompt },
                    (Flag::Marked, false) => Deed::Unmarked { prompt },
                },
                // Undoing the end of a suspension leaves nothing to ask.
                exercise: (*flag == Flag::Suspended && *on).then(|| exercise.clone()),
                quiz: None,
            })
        }
        Event::Practised { exercise, .. } => {
            Some(of_one(desk, last.id, exercise, |prompt| Deed::Practised { prompt }))
        }
        Event::Reset { exercise } => {
            Some(of_one(desk, last.id, exercise, |prompt| Deed::Reset { prompt }))
        }
        Event::Buried { exercise } => {
            Some(of_one(desk, last.id, exercise, |prompt| Deed::Buried { prompt }))
        }
        Event::Night { .. } => Some(Target {
            entries: vec![last.id],
            deed: evening.deed(last.id)?,
            exercise: None,
            quiz: None,
        }),
        Event::Renamed { .. }
        | Event::QuizBegan { .. }
        | Event::QuizEnded { .. }
        | Event::Undone { .. } => None,
    }
}

/// What was done to one exercise, which comes back to the screen.
fn of_one(
    desk: &Desk,
    entry: EntryId,
    exercise: &ExerciseId,
    deed: impl FnOnce(String) -> Deed,
) -> Target {
    Target {
        entries: vec![entry],
        deed: deed(prompt(desk, exercise)),
        exercise: Some(exercise.clone()),
        quiz: None,
    }
}

impl App {
    /// Has the last thing done today taken back.
    pub(super) fn undo(&mut self) {
        if self.saves.is_busy() {
            return;
        }
        if self.take_out_last() {
            return;
        }
        let Some(target) = target(&self.desk, &self.evening) else {
            self.say(AnnouncementKind::NothingToUndo);
            return;
        };
        let undone = target.entries.iter().map(|entry| Event::Undone { entry: *entry });
        let entries = undone.map(|event| self.entry(event)).collect();
        self.saves.ask(Request::Append { entries }, Purpose::Undo(Box::new(target)));
    }

    /// It is taken back: it comes to the screen again where it was done.
    pub(super) fn undone(&mut self, target: Target) {
        if target.deed.is_of_a_night() {
            self.night_undone(&target.entries);
        }
        let was_practice = matches!(target.deed, Deed::Practised { .. });
        self.say(AnnouncementKind::Undid(target.deed));
        let now = self.now();
        if let Some(id) = target.quiz {
            self.quiz = Playing::from_log(id, &self.desk.log, now);
            self.room = Room::Quiz;
        }
        if let Some(session) = &mut self.session {
            session.answered.retain(|answered| !target.entries.contains(&answered.entry));
        }
        let Some(exercise) = target.exercise.filter(|id| self.desk.bank.get(id).is_some()) else {
            return;
        };
        // What was practised comes back to practice, and what was studied to study.
        match self.session.as_ref().map(Session::is_practice) {
            Some(is_practice) if is_practice == was_practice => {}
            _ if was_practice => return,
            Some(_) => self.session = None,
            None => {}
        }
        if self.session.is_none() && self.room == Room::Study {
            self.session = Some(Session::of_queue(&self.desk));
        }
        if let Some(session) = &mut self.session {
            session.show(exercise, &self.desk);
            self.room = Room::Study;
        }
    }
}

/// The last answer of a quiz, with everything that came after it: the review it counted as,
/// the end of the quiz, and quizzes begun since without an answer, as the quiz that was
/// begun last is the one that a restart goes on with.
fn quiz_answer(desk: &Desk, quiz: QuizId) -> Option<Target> {
    let of_quiz = || desk.log.iter().filter(|entry| quiz_of(entry) == Some(quiz));
    let (answer, number) = of_quiz().rev().find_map(|entry| match entry.event {
        Event::QuizAnswered { question, .. } => Some((entry, question)),
        _ => None,
    })?;
    let question = of_quiz().find_map(|entry| match &entry.event {
        Event::QuizBegan { questions } => {
            Journal::from_json(questions)?.questions.into_iter().nth(number as usize)
        }
        _ => None,
    });
    let since: Vec<&Entry> = desk.log.iter().skip_while(|entry| entry.id != answer.id).collect();
    Some(Target {
        entries: since.iter().rev().map(|entry| entry.id).collect(),
        deed: Deed::AnsweredInQuiz {
            stem: question.map_or_else(String::new, |question| question.stem),
        },
        exercise: None,
        quiz: Some(quiz),
    })
}

/// What the exercise asks; its name where no deck has it any more.
fn prompt(desk: &Desk, exercise: &ExerciseId) -> String {
    desk.bank
        .get(exercise)
        .map_or_else(|| exercise.to_string(), |found| found.exercise.prompt.to_string())
}
