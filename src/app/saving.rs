//! What follows when the database answers: on to the next thing, or a notice and a retry.

use crate::app::notice::{Notice, NoticeKind, SaveFailure};
use crate::app::saver::{Outcome, Request};
use crate::app::saves::{Purpose, Settled};
use crate::app::setting::Setting;
use crate::app::{App, Room, Views};

impl App {
    pub(super) fn set(&mut self, setting: &Setting) {
        self.desk.settings.set(setting);
        // What was kept within its limits is what is written.
        let request = Request::Set { key: setting.key(), json: setting.json() };
        self.saves.ask(request, Purpose::Setting);
    }

    pub(super) fn retry_save(&mut self) {
        self.saves.retry();
        if let Some(session) = &mut self.session {
            session.saving();
        }
        if let Some(playing) = &mut self.quiz {
            playing.saving();
        }
        self.note_failures();
    }

    pub(super) fn take_in(&mut self, settled: Settled) {
        let Settled { request, purpose, outcome } = settled;
        match outcome {
            Outcome::Saved(memories) => {
                if let Request::Append { entries, .. } | Request::TakeBack { entries, .. } =
                    &request
                {
                    self.desk.remember(entries, &memories);
                }
                let changes_log = !matches!(purpose, Purpose::Setting);
                self.saved(purpose);
                if changes_log && self.room == Room::Progress {
                    self.read_figures();
                }
            }
            Outcome::Figures(figures) => self.figures = figures,
            Outcome::Failed(failure) => {
                log::info!("not saved: {}", failure.detail);
                self.not_saved(&purpose, &failure);
            }
        }
        self.note_failures();
        self.keep_place();
        self.views = Views::default();
    }

    fn saved(&mut self, purpose: Purpose) {
        match purpose {
            Purpose::Grade(answered) => self.graded(answered),
            Purpose::Suspend(exercise) => self.suspended(&exercise),
            Purpose::Flag(said) => self.say(said),
            Purpose::Undo(target) => self.undone(*target),
            Purpose::BeginQuiz(playing) => self.quiz_began(*playing),
            Purpose::AnswerQuiz { question, chosen } => self.quiz_answered(question, chosen),
            Purpose::EndQuiz => self.quiz_ended(),
            Purpose::Setting | Purpose::Figures => {}
        }
    }

    fn not_saved(&mut self, purpose: &Purpose, failure: &SaveFailure) {
        match purpose {
            Purpose::Grade(_) => {
                if let Some(session) = &mut self.session {
                    session.not_saved(failure);
                }
            }
            Purpose::AnswerQuiz { .. } => {
                if let Some(playing) = &mut self.quiz {
                    playing.not_saved(failure);
                }
            }
            _ => {}
        }
    }

    /// Keeps one notice about what is not saved, for as long as anything is not.
    pub(super) fn note_failures(&mut self) {
        let is_failure = |notice: &Notice| matches!(notice.kind, NoticeKind::NotSaved(_));
        match self.saves.failure().cloned() {
            None => self.notices.retain(|notice| !is_failure(notice)),
            Some(failure) => match self.notices.iter_mut().find(|notice| is_failure(notice)) {
                Some(notice) => notice.kind = NoticeKind::NotSaved(failure),
                None => self.notify(NoticeKind::NotSaved(failure)),
            },
        }
    }
}
