//! What follows when the database answers: on to the next thing, or a notice and a retry.

use std::sync::Arc;

use crate::app::agenda::Agenda;
use crate::app::bank::{Bank, studied};
use crate::app::desk::scheduler;
use crate::app::notice::{AnnouncementKind, Notice, NoticeKind, SaveFailure};
use crate::app::recovery::BackupsView;
use crate::app::saver::{Outcome, Request};
use crate::app::saves::{Purpose, Settled};
use crate::app::setting::Setting;
use crate::app::thinker::Task;
use crate::app::{App, undo};
use crate::schedule::Scheduler;

impl App {
    pub(super) fn set(&mut self, setting: &Setting) {
        self.desk.settings.set(setting);
        self.desk.days = self.desk.settings.days(&self.desk.days);
        let (key, json) = setting.kept();
        self.saves.ask(Request::Set { key, json }, Purpose::Setting);
        self.reschedule();
        if !setting.is_of_looks() {
            self.progress_changed();
        }
        if setting.moves_costs() {
            self.refresh_costs();
        }
    }

    /// Has all memories made anew where the settings ask for another scheduler than the one
    /// that made them. What is set meanwhile waits its turn.
    fn reschedule(&mut self) {
        let wanted = scheduler(&self.desk.settings);
        if wanted.stamp() != self.desk.scheduler.stamp() && !self.saves.is_rescheduling() {
            let wanted = Arc::new(wanted);
            let (decks, (_, today)) = (studied(&self.shelf, &self.archived), self.desk.now());
            let request = Request::Reschedule { scheduler: Arc::clone(&wanted), decks, today };
            self.saves.ask(request, Purpose::Reschedule(wanted));
        }
    }

    fn rescheduled(&mut self, scheduler: Arc<Scheduler>, bank: Bank, agenda: Agenda) {
        self.desk.scheduler = scheduler;
        self.take_decks(bank, agenda);
        self.reschedule();
        self.refresh_costs();
        let cards = self.desk.agenda.memories().count();
        if cards > 0 && !self.saves.is_rescheduling() {
            self.say(AnnouncementKind::Rescheduled { cards });
        }
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
                if let Request::Append { entries } = &request {
                    self.desk.remember(entries, &memories);
                }
                let changes_log = !matches!(purpose, Purpose::Ready | Purpose::Setting);
                let is_deed = purpose.is_deed();
                self.saved(purpose);
                if is_deed {
                    self.tell_deed(&request);
                }
                if changes_log {
                    self.progress_changed();
                }
            }
            Outcome::Damaged(trouble) => {
                log::info!("progress is not kept: {}", trouble.detail);
                self.notify(NoticeKind::ProgressNotKept(trouble));
            }
            Outcome::Studied(studied) => {
                let (bank, agenda) = *studied;
                match purpose {
                    Purpose::Reschedule(scheduler) => self.rescheduled(scheduler, bank, agenda),
                    _ => self.take_decks(bank, agenda),
                }
            }
            Outcome::Reviewed(exercises) => {
                if let Purpose::Fit { run } = purpose {
                    self.listed(run, exercises);
                }
            }
            Outcome::LastAnswer(print) => {
                if let Purpose::LookBack(exercise) = purpose {
                    self.looked_back(&exercise, print);
                }
            }
            Outcome::Figures(days) => {
                self.think(Task::Progress(days));
            }
            Outcome::Chore(chore) => {
                self.chore = chore;
                return;
            }
            Outcome::Backups(found) => {
                self.backups = BackupsView { found: Some(found), chosen: None }
            }
            Outcome::Exported(file, exported) => match exported {
                Ok(entries) => self.say(AnnouncementKind::LogExported { entries }),
                Err(detail) => self.notify(NoticeKind::NotExported { file, detail }),
            },
            Outcome::Stopped(task) => self.say(AnnouncementKind::Stopped(task)),
            Outcome::Preview(file, preview) => self.backups.chosen = Some((file, preview)),
            Outcome::Histories(histories) => {
                if let Purpose::Fit { run } = purpose {
                    self.gathered(run, &histories);
                }
            }
            Outcome::Failed(failure) => {
                log::info!("not saved: {}", failure.detail);
                self.not_saved(&purpose, &failure);
            }
        }
        self.note_failures();
        self.keep_place();
        self.look_back();
        self.look_anew();
    }

    /// Says what was done by this request, where undo would take that back.
    fn tell_deed(&mut self, request: &Request) {
        let Request::Append { entries } = request else { return };
        let Some(target) = undo::target(&self.desk, &self.evening) else { return };
        if entries.iter().any(|entry| target.entries.contains(&entry.id)) {
            self.say(AnnouncementKind::Did(target.deed));
        }
    }

    fn saved(&mut self, purpose: Purpose) {
        match purpose {
            Purpose::Grade(answered) => self.graded(answered),
            Purpose::PutAway(exercise) => self.put_away(&exercise),
            Purpose::Undo(target) => self.undone(*target),
            Purpose::BeginQuiz(playing) => self.quiz_began(*playing),
            Purpose::AnswerQuiz { question, chosen } => self.quiz_answered(question, chosen),
            Purpose::EndQuiz => self.quiz_ended(),
            Purpose::BeginNight(playing) => self.night_began(*playing),
            Purpose::Night(happened) => self.night_went_on(happened),
            Purpose::Flag
            | Purpose::WaitedBefore
            | Purpose::Ready
            | Purpose::Setting
            | Purpose::Decks
            | Purpose::Reschedule(_)
            | Purpose::Fit { .. }
            | Purpose::LookBack(_)
            | Purpose::Rename
            | Purpose::Figures
            | Purpose::Backups
            | Purpose::ExportLog => {}
        }
    }

    fn not_saved(&mut self, purpose: &Purpose, failure: &SaveFailure) {
        match purpose {
            Purpose::Grade(_) => {
                if let Some(session) = &mut self.session {
                    session.not_saved(failure);
                }
            }
            Purpose::Fit { run } => self.not_gathered(*run),
            Purpose::Figures => self.progress_is_old = true,
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
