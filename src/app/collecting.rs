//! Takes in what background threads have finished, and what time has brought.
//!
//! Here nothing is begun that a person did not ask for.

use crate::app::clock_watch::Finding;
use crate::app::notice::{AnnouncementKind, NoticeKind};
use crate::app::watch::News;
use crate::app::{App, Room};

impl App {
    /// Takes in what background threads have finished; called before each frame.
    pub fn collect(&mut self) {
        self.hear_of_recovery();
        while let Some(settled) = self.saves.settled() {
            self.take_in(settled);
        }
        while let Some(thought) = self.thinker.outcome() {
            self.take_thought(thought);
        }
        self.hear_verdict();
        self.hear_previews();
        while let Some(news) = self.watch.news() {
            self.hear(news);
        }
        // A quiz that waits is not on the screen of `drill`, nor of another room: nobody could
        // have answered it there.
        if self.room == Room::Quiz {
            self.watch_the_time();
        }
        self.watch_the_night();
        self.watch_the_clock();
        let (now, today) = self.desk.now();
        let seen = (today, now.as_millis().div_euclid(60_000));
        if self.seen.0 != today {
            self.desk.turn_page(self.quiz.as_ref().map(|playing| playing.id));
            self.progress_changed();
        }
        if self.seen != seen {
            self.seen = seen;
            self.look_anew();
        }
        self.tell_story();
    }

    /// Waits until the decks have arrived, everything that was to be saved is saved or has
    /// failed, and a schedule that is looked for is found; for the command line and tests, which have no
    /// frames to wait in.
    pub fn settle(&mut self) {
        self.wait_for_recovery();
        while !self.decks_arrived {
            match self.watch.wait() {
                Some(news) => self.hear(news),
                None => (self.decks_arrived, self.reads_decks) = (true, false),
            }
        }
        self.settle_errands();
        self.collect();
        self.finish_story();
        self.settle_previews();
        self.settle_errands();
        self.settle_saves();
        while self.wait_for_verdict() {
            self.settle_saves();
        }
        self.note_failures();
    }

    pub(super) fn hear(&mut self, news: News) {
        match news {
            News::Reading => self.reads_decks = true,
            News::Decks(changes) => {
                self.reads_decks = false;
                self.decks_changed(changes);
            }
            News::Removed(removed) => self.removed_changed(removed),
            News::Arrived(arrival) => {
                self.reads_decks = false;
                self.hear_of_arrival(*arrival);
            }
            News::Filed(filed) => self.hear_of_filing(filed),
            News::Written(..)
            | News::NotWritten(..)
            | News::TakenBack(_)
            | News::NotTakenBack(_) => {
                self.hear_of_writing(news);
            }
            News::Raise => {
                self.was_raised = true;
                self.say(AnnouncementKind::Raised);
            }
        }
        self.look_anew();
    }

    /// Tells a jump of the clock when it happens, and no more once the clock is right again.
    fn watch_the_clock(&mut self) {
        match self.clock_watch.look(&self.desk.clock) {
            Some(Finding::Jumped(doubt)) => self.notify(NoticeKind::ClockJumped(doubt)),
            Some(Finding::RightAgain) => self.notices.retain(|notice| {
                !matches!(notice.kind, NoticeKind::ClockDoubted(_) | NoticeKind::ClockJumped(_))
            }),
            None => {}
        }
    }

    fn settle_saves(&mut self) {
        loop {
            while let Some(settled) = self.saves.wait() {
                self.take_in(settled);
            }
            let Some(thought) = self.thinker.wait() else { return };
            self.take_thought(thought);
        }
    }
}
