//! What the program tells: notices, which stay until they are read, and words in passing.

use crate::app::App;
use crate::app::notice::{Announcement, AnnouncementKind, Notice, NoticeId, NoticeKind};

impl App {
    pub(super) fn dismiss(&mut self, id: NoticeId) {
        let Some(at) = self.notices.iter().position(|notice| notice.id == id) else { return };
        match self.notices.remove(at).kind {
            NoticeKind::FitOffered { .. } => self.decline_fit(),
            NoticeKind::ClockDoubted(_) | NoticeKind::ClockJumped(_) => {
                self.clock_watch.believe(&self.desk.clock);
            }
            _ => {}
        }
    }

    pub(super) fn notify(&mut self, kind: NoticeKind) {
        self.serial += 1;
        self.notices.push(Notice { id: NoticeId(self.serial), kind });
    }

    pub(super) fn say(&mut self, kind: AnnouncementKind) {
        self.serial += 1;
        self.announcement = Some(Announcement { serial: self.serial, kind });
    }
}
