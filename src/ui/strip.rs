//! What stands at the foot of every page while there is something to say: the work under way, and
//! what was done last with the way back.
//!
//! It never lies over a page. The page leaves room for it ([`leave_room`]) above its own actions,
//! which do not move, and what it says is drawn into that room afterwards.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use egui::{Frame, Id, Margin, Panel, Rect, Response, Ui, UiBuilder};

use crate::app::{self, AnnouncementKind, App, Command, Deed, Reached, TaskKind, TaskView};
use crate::text::whole_percent;
use crate::ui::keys::UNDO;
use crate::ui::page::centred_in;
use crate::ui::say;
use crate::ui::theme::{CONTENT_WIDTH, GAP_SMALL, GAP_TINY, Icon, Palette};
use crate::ui::widget::{Button, SaidBar, Stop, TaskRow, Undo, read_out, slim_card};
use crate::ui::words::{t, t_with};

/// How long something said in passing stays, in seconds; longer where it can be taken back.
const SAID_SECS: f64 = 5.0;
const DEED_SECS: f64 = 8.0;
/// It does not go before the pointer has rested so long, in seconds.
const REST_SECS: f64 = 1.0;
/// Nobody sees whether it goes a moment sooner: looking again at once would be for nothing.
const LEAST: Duration = Duration::from_millis(300);
/// Work that takes less is not told: it would only flicker.
const TASK_AFTER: Duration = Duration::from_millis(400);
/// How often the figures of work under way are looked at.
const TASK_EVERY: Duration = Duration::from_millis(400);
/// The room for one line, until it is known how much is taken.
const FIRST_HEIGHT: f32 = 58.0;

/// What the strip remembers between frames.
#[derive(Debug, Default)]
pub struct Strip {
    said: Said,
    tasks: Tasks,
    /// The work that is told in this frame.
    shown: Vec<TaskView>,
    /// As high as it was drawn last.
    height: f32,
}

/// The announcement on show, and when it goes, in egui's seconds.
#[derive(Debug, Default)]
struct Said {
    serial: Option<u64>,
    until: f64,
}

/// The work under way, and since when: of the clock on the wall, as work is done by threads that
/// do not wait for frames.
#[derive(Debug, Default)]
struct Tasks {
    since: HashMap<TaskKind, Instant>,
    is_unfolded: bool,
}

/// The room that a page leaves at its foot in this frame, and where it did.
#[derive(Clone, Copy, Debug, Default)]
struct Room {
    height: f32,
    left: Option<Rect>,
    /// As wide as the column of the page, in points.
    width: f32,
}

/// Leaves the room at the foot of a page that is needed now. Comes after the actions of the page,
/// and before what fills the rest, which is a column of this width.
pub fn leave_room(ui: &mut Ui, width: f32) {
    let room: Room = ui.data(|data| data.get_temp(key())).unwrap_or_default();
    if room.height == 0.0 || room.left.is_some() {
        return;
    }
    let panel = Panel::bottom("strip").resizable(false).show_separator_line(false);
    let shown = panel.exact_size(room.height).frame(Frame::NONE).show(ui, |ui| ui.max_rect());
    let left = Some(shown.inner);
    ui.data_mut(|data| data.insert_temp(key(), Room { left, width, ..room }));
}

fn key() -> Id {
    Id::unique("room at the foot")
}

impl Strip {
    /// Finds out what is to be said, so that the page leaves room for it.
    pub fn prepare(&mut self, ui: &Ui, app: &App) {
        let now = ui.input(|input| input.time);
        self.said.look(app, now);
        let (tasks, moment) = (app.tasks(), Instant::now());
        self.tasks.look(&tasks, moment);
        self.shown = self.tasks.shown(&tasks, moment);
        self.tasks.plan(ui, &tasks, moment);
        let is_needed = self.said.is_shown(now) || !self.shown.is_empty();
        let height = match (is_needed, self.height > 0.0) {
            (false, _) => 0.0,
            (true, true) => self.height,
            (true, false) => FIRST_HEIGHT,
        };
        ui.data_mut(|data| {
            data.insert_temp(key(), Room { height, left: None, width: CONTENT_WIDTH })
        });
    }

    /// Draws it into the room that the page left, or at the foot of `page` where it left none.
    pub fn show(&mut self, ui: &mut Ui, page: Rect, app: &App, commands: &mut Vec<Command>) {
        let room: Room = ui.data(|data| data.get_temp(key())).unwrap_or_default();
        let now = ui.input(|input| input.time);
        if room.height == 0.0 {
            self.height = 0.0;
            return;
        }
        let rect = room.left.unwrap_or_else(|| page.with_min_y(page.bottom() - room.height));
        let drawn = ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
            let frame = Frame::new().fill(Palette::of(ui).page);
            frame
                .inner_margin(Margin {
                    bottom: GAP_SMALL as i8,
                    top: GAP_TINY as i8,
                    ..Margin::ZERO
                })
                .show(ui, |ui| {
                    centred_in(ui, room.width, |ui| {
                        ui.spacing_mut().item_spacing.y = GAP_TINY;
                        if !self.shown.is_empty() {
                            self.tasks.show(ui, &self.shown, commands);
                        }
                        self.said.show(ui, app, now, commands);
                    });
                })
        });
        let height = drawn.response.rect.height();
        if (height - self.height).abs() > 0.5 {
            self.height = height;
            ui.ctx().request_discard("what is said takes another height");
        }
    }
}

impl Said {
    fn look(&mut self, app: &App, now: f64) {
        let Some(said) = app.announcement().filter(|said| self.serial != Some(said.serial)) else {
            return;
        };
        if is_shown_by_its_page(&said.kind, app.room()) {
            (self.serial, self.until) = (Some(said.serial), now);
            return;
        }
        let secs = if said.kind.is_of_a_deed() { DEED_SECS } else { SAID_SECS };
        (self.serial, self.until) = (Some(said.serial), now + secs);
    }

    fn is_shown(&self, now: f64) -> bool {
        now < self.until
    }

    fn show(&mut self, ui: &mut Ui, app: &App, now: f64, commands: &mut Vec<Command>) {
        let Some(said) = app.announcement().filter(|_| self.is_shown(now)) else { return };
        let (label, key) = (t("command-undo"), UNDO.name());
        let is_of_a_deed = said.kind.is_of_a_deed() && app.undoable().is_some();
        let undo = is_of_a_deed.then_some(Undo { label: &label, key: &key });
        let words = say::announcement(&said.kind);
        let drawn = ui.scope(|ui| SaidBar { words: &words, undo }.show(ui));
        let undo = drawn.inner;
        if undo.as_ref().is_some_and(Response::clicked) {
            commands.push(Command::Undo);
        }
        // Whoever is about to press the button is not to lose it under the pointer; nor is a page
        // that stands at its end to slip away under one that is about to press something else.
        let (rests, is_down) = ui.input(|input| {
            let pointer = &input.pointer;
            (f64::from(pointer.time_since_last_movement()), pointer.any_down())
        });
        let is_over = rests < SAID_SECS && ui.rect_contains_pointer(drawn.response.rect);
        if is_over || undo.is_some_and(|undo| undo.has_focus()) {
            self.until = self.until.max(now + SAID_SECS);
        } else if rests < REST_SECS || is_down {
            self.until = self.until.max(now + REST_SECS);
        }
        let left = Duration::from_secs_f64((self.until - now).max(0.0));
        ui.ctx().request_repaint_after(left.max(LEAST));
    }
}

/// Whether the page one is on shows what was done, with the way back beside it: an answer of a
/// quiz stands there with its mark, and a mark of a team on its tile.
fn is_shown_by_its_page(said: &AnnouncementKind, room: app::Room) -> bool {
    match said {
        AnnouncementKind::Did(Deed::AnsweredInQuiz { .. }) => room == app::Room::Quiz,
        AnnouncementKind::Did(Deed::NightMarked { .. } | Deed::NightStep) => {
            room == app::Room::Night
        }
        _ => false,
    }
}

impl Tasks {
    fn look(&mut self, tasks: &[TaskView], now: Instant) {
        self.since.retain(|kind, _| tasks.iter().any(|task| task.kind == *kind));
        for task in tasks {
            self.since.entry(task.kind).or_insert(now);
        }
    }

    /// The work that has lasted long enough to be told.
    fn shown(&self, tasks: &[TaskView], now: Instant) -> Vec<TaskView> {
        let lasts = |task: &&TaskView| self.lasted(task, now) >= TASK_AFTER;
        tasks.iter().filter(lasts).cloned().collect()
    }

    fn lasted(&self, task: &TaskView, now: Instant) -> Duration {
        self.since.get(&task.kind).map_or(Duration::ZERO, |since| now.duration_since(*since))
    }

    /// Looks again where work may have to be told by then, or figures have changed.
    fn plan(&self, ui: &Ui, tasks: &[TaskView], now: Instant) {
        let left = |task: &TaskView| match TASK_AFTER.checked_sub(self.lasted(task, now)) {
            Some(left) if left > Duration::ZERO => Some(left.max(LEAST)),
            // It may begin to tell how far it is at any time.
            _ if task.kind.tells_entries() => Some(TASK_EVERY),
            _ => task.reached.map(|_| TASK_EVERY),
        };
        if let Some(left) = tasks.iter().filter_map(left).min() {
            ui.ctx().request_repaint_after(left);
        }
    }

    fn show(&mut self, ui: &mut Ui, tasks: &[TaskView], commands: &mut Vec<Command>) {
        slim_card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = GAP_TINY;
            if let [task] = tasks {
                return row(ui, task, commands);
            }
            let words = t_with("task-several", [("n", tasks.len().into())]);
            let icon = if self.is_unfolded { Icon::Open } else { Icon::Closed };
            let button = Button::quiet(&words).icon(icon).show(ui);
            ui.accesskit_node_builder(button.id, |node| node.set_expanded(self.is_unfolded));
            if button.clicked() {
                self.is_unfolded = !self.is_unfolded;
            }
            let button = read_out(ui, button);
            ui.add_space(GAP_SMALL);
            if self.is_unfolded {
                for task in tasks {
                    ui.push_id(button.id.with(task.kind), |ui| row(ui, task, commands));
                }
            }
        });
    }
}

fn row(ui: &mut Ui, task: &TaskView, commands: &mut Vec<Command>) {
    let words = say::task(task.kind);
    let (share, figure) = match task.reached {
        Some(Reached::Share(share)) => {
            let percent = whole_percent(f64::from(share));
            (Some(share), Some(t_with("task-share", [("percent", percent.into())])))
        }
        Some(Reached::Entries(n)) => (None, Some(t_with("task-entries", [("n", n.into())]))),
        Some(Reached::Stopping) => (None, Some(t("task-stopping"))),
        None => (None, None),
    };
    let label = t("command-stop-task");
    let name = say::stop(task.kind);
    let row = TaskRow {
        words: &words,
        share,
        figure: figure.as_deref(),
        stop: task.cancel.as_ref().map(|_| Stop { label: &label, name: &name }),
    };
    if row.show(ui) {
        commands.extend(task.cancel.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn work_is_told_once_it_has_lasted_and_not_any_more_when_it_is_over() {
        let task = |kind| TaskView { kind, reached: None, cancel: None };
        let (backup, decks) = (task(TaskKind::BackingUp), task(TaskKind::ReadingDecks));
        let (mut tasks, begin) = (Tasks::default(), Instant::now());
        let mut told = |under_way: &[&TaskView], millis: u64| {
            let under_way: Vec<TaskView> = under_way.iter().map(|task| (*task).clone()).collect();
            let now = begin + Duration::from_millis(millis);
            tasks.look(&under_way, now);
            tasks.shown(&under_way, now).into_iter().map(|task| task.kind).collect::<Vec<_>>()
        };
        assert_eq!(told(&[&backup], 0), []);
        assert_eq!(told(&[&backup], 300), []);
        assert_eq!(told(&[&backup, &decks], 500), [TaskKind::BackingUp]);
        assert_eq!(told(&[&backup, &decks], 1_000), [TaskKind::BackingUp, TaskKind::ReadingDecks]);
        assert_eq!(told(&[&decks], 2_000), [TaskKind::ReadingDecks]);
        assert_eq!(told(&[&backup, &decks], 2_100), [TaskKind::ReadingDecks], "begun anew");
    }
}
