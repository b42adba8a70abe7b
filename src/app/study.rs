//! What the commands of the study room do.

use crate::app::planning::Aim;
use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::app::session::{Answered, Session};
use crate::app::view::{HowAnswered, SaveState, TypedAnswer};
use crate::app::{App, Room};
use crate::deck::DeckId;
use crate::exercise::ExerciseId;
use crate::schedule::Grade;
use crate::store::{Asked, Entry, Event, Flag, Typed};

impl App {
    pub(super) fn start_study(&mut self) {
        self.room = Room::Study;
        if self.session.as_ref().is_none_or(|session| session.current.is_none()) {
            self.session = Some(Session::of_queue(&self.desk));
        }
    }

    pub(super) fn study_deck(&mut self, deck: DeckId) {
        self.room = Room::Study;
        // An answer that is not saved yet keeps the screen.
        if !self.saves.is_busy() {
            let (_, today) = self.desk.now();
            // Whoever chooses a deck gets it, on a day whose new facts are used up as well.
            let aim = match self.desk.limits(today).new_left {
                0 => Aim::Deck(deck),
                _ => Aim::Today(Some(deck)),
            };
            self.session = Some(Session::of_aim(aim, &self.desk));
        }
    }

    /// Goes on beyond what today asks for.
    pub(super) fn study_ahead(&mut self) {
        self.room = Room::Study;
        if !self.saves.is_busy() {
            self.session = Some(Session::of_aim(Aim::Ahead, &self.desk));
        }
    }

    /// Ends the session; what was answered is shown. An answer on its way to the disk is
    /// waited for on the screen, so it keeps the session open.
    pub(super) fn end_study(&mut self) {
        let Some(session) = &mut self.session else { return };
        let is_pending = session
            .current
            .as_ref()
            .and_then(|shown| shown.turned.as_ref())
            .is_some_and(|turned| turned.save != SaveState::Nothing);
        if is_pending {
            return;
        }
        if session.current.take().is_none() || session.answered.is_empty() {
            self.session = None;
        }
        self.offer_fit();
    }

    pub(super) fn show_answer(&mut self) {
        if let Some(shown) = self.session.as_mut().and_then(|session| session.current.as_mut()) {
            shown.turn();
        }
    }

    pub(super) fn check_typed(&mut self, text: String) {
        if let Some(shown) = self.session.as_mut().and_then(|session| session.current.as_mut()) {
            shown.check(text, &self.desk);
        }
    }

    pub(super) fn overrule(&mut self) {
        if let Some(shown) = self.session.as_mut().and_then(|session| session.current.as_mut()) {
            shown.overrule();
        }
    }

    pub(super) fn accept_grade(&mut self) {
        let proposed = self
            .session
            .as_ref()
            .and_then(|session| session.current.as_ref()?.turned.as_ref()?.typed.as_ref())
            .map(|typed| typed.proposed);
        if let Some(grade) = proposed {
            self.grade(grade);
        }
    }

    /// Sends the grade to the database. The answer stays on the screen until it is there.
    pub(super) fn grade(&mut self, grade: Grade) {
        // What waits may be an answer to the same exercise, on which this one would build.
        if self.saves.is_busy() {
            return;
        }
        let now = self.now();
        let Some(session) = self.session.as_mut() else { return };
        let is_practice = session.is_practice();
        let Some(shown) = session.current.as_mut() else { return };
        let took_millis = shown.took_millis(now);
        let Some(turned) = shown.turned.as_mut().filter(|turned| turned.save == SaveState::Nothing)
        else {
            return;
        };
        turned.save = SaveState::Saving;
        let answer = turned.typed.clone().filter(|_| shown.how == HowAnswered::Typed);
        let asked = if answer.is_some() { Asked::Typed } else { Asked::Flashcard };
        let typed = answer.as_ref().and_then(|it| Typed::new(&it.text, it.overruled));
        let confused = answer.as_ref().and_then(TypedAnswer::confused_with).cloned();
        let exercise = shown.exercise.clone();
        let was_new = self.desk.memory(&exercise).is_none();
        let (at, day) = self.desk.now();
        let event = if is_practice {
            let exercise = exercise.clone();
            Event::Practised { exercise, grade, asked, took_millis, typed, confused }
        } else {
            Event::Review {
                exercise: exercise.clone(),
                grade,
                asked,
                took_millis,
                quiz: None,
                typed,
                confused,
                answer: self.desk.answer_print(&exercise),
                place: Some(self.desk.outcomes_at(&exercise, at, day).place(grade)),
            }
        };
        let entry = Entry { at, day, ..self.entry(event) };
        let answered =
            Answered { entry: entry.id, exercise: exercise.clone(), grade, was_new, took_millis };
        self.saves.ask(Request::Append { entries: vec![entry] }, Purpose::Grade(answered));
    }

    /// The grade is on the disk: on to the next exercise.
    pub(super) fn graded(&mut self, answered: Answered) {
        if let Some(session) = &mut self.session {
            session.take_answer(answered, &self.desk);
        }
        if self.session.as_ref().is_some_and(|session| session.current.is_none()) {
            self.offer_fit();
        }
    }

    pub(super) fn suspend(&mut self) {
        if let Some(exercise) = self.on_screen() {
            self.put_aside(exercise);
        }
    }

    /// Has an exercise asked no more, whether or not it is on the screen.
    pub(super) fn put_aside(&mut self, exercise: ExerciseId) {
        if self.saves.is_busy() || self.desk.has(&exercise, Flag::Suspended) {
            return;
        }
        let event = Event::Flagged { exercise: exercise.clone(), flag: Flag::Suspended, on: true };
        self.append_one(event, Purpose::PutAway(exercise));
    }

    /// Puts the fact on the screen off to another day.
    pub(super) fn bury(&mut self) {
        let Some(exercise) = self.on_screen().filter(|_| !self.saves.is_busy()) else { return };
        let event = Event::Buried { exercise: exercise.clone() };
        self.append_one(event, Purpose::PutAway(exercise));
    }

    /// Has the exercise on the screen learned anew. One that was never answered is new already.
    pub(super) fn reset(&mut self) {
        let Some(exercise) = self.on_screen().filter(|_| !self.saves.is_busy()) else { return };
        if self.desk.memory(&exercise).is_some() {
            let event = Event::Reset { exercise: exercise.clone() };
            self.append_one(event, Purpose::PutAway(exercise));
        }
    }

    /// Unfolds something beside the answer, or folds it up.
    pub(super) fn toggle_why(&mut self) {
        let shown = self.session.as_mut().and_then(|session| session.current.as_mut());
        if let Some(turned) = shown.and_then(|shown| shown.turned.as_mut()) {
            turned.shows_why = !turned.shows_why;
        }
    }

    /// What was on the screen is put away: on to the next.
    pub(super) fn put_away(&mut self, exercise: &ExerciseId) {
        if self.on_screen().as_ref() == Some(exercise)
            && let Some(session) = &mut self.session
        {
            session.go_on(&self.desk);
        }
    }

    pub(super) fn unsuspend(&mut self, exercise: ExerciseId) {
        if self.desk.has(&exercise, Flag::Suspended) {
            let event = Event::Flagged { exercise, flag: Flag::Suspended, on: false };
            self.append_one(event, Purpose::Flag);
        }
    }

    pub(super) fn toggle_mark(&mut self) {
        if let Some(exercise) = self.on_screen() {
            self.mark_card(exercise);
        }
    }

    /// Marks an exercise wherever it is seen, or takes the mark away.
    pub(super) fn mark_card(&mut self, exercise: ExerciseId) {
        if self.saves.is_busy() {
            return;
        }
        let on = !self.desk.has(&exercise, Flag::Marked);
        let event = Event::Flagged { exercise, flag: Flag::Marked, on };
        self.append_one(event, Purpose::Flag);
    }

    fn append_one(&mut self, event: Event, purpose: Purpose) {
        let entries = vec![self.entry(event)];
        self.saves.ask(Request::Append { entries }, purpose);
    }

    fn on_screen(&self) -> Option<ExerciseId> {
        Some(self.session.as_ref()?.current.as_ref()?.exercise.clone())
    }
}
