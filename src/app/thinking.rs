//! What is done with thoughts, and what is thought about again when something changes.

use std::sync::Arc;

use crate::app::thinker::{OnDesk, Task, Thought};
use crate::app::view::SearchView;
use crate::app::{App, Room, Views};

impl App {
    /// Has something thought about, as things are now; whether there is anybody to.
    pub(super) fn think(&mut self, task: Task) -> bool {
        self.thinker.ask(OnDesk { desk: self.desk.clone(), task })
    }

    /// Has what is shown made anew: at once what is quick, when it is next looked at, and by and
    /// by what a search finds.
    pub(super) fn look_anew(&mut self) {
        self.views = Views::default();
        if self.sought.is_empty() {
            self.searched = SearchView::default();
        } else if self.room == Room::Library || self.searched.text != self.sought {
            self.think(Task::Search(self.sought.clone()));
        }
    }

    /// Has what each retention costs worked out, if the settings are on the screen.
    pub(super) fn refresh_costs(&mut self) {
        if self.room == Room::Settings {
            self.think(Task::Costs);
        }
    }

    pub(super) fn take_thought(&mut self, thought: Thought) {
        // What is looked up is shown over the rooms, and changes none of them.
        if !matches!(thought, Thought::LookedUp(_)) {
            self.views = Views::default();
        }
        match thought {
            Thought::Found(found) => {
                // What is no longer looked for is not shown either.
                if found.text == self.sought {
                    self.searched = found;
                }
            }
            Thought::LookedUp(found) => self.take_looked_up(found),
            Thought::Practice(exercises) => self.begin_practice(exercises),
            Thought::Composed(setup, questions) => self.quiz_composed(setup, questions),
            Thought::NightComposed(setup, rounds) => self.night_composed(setup, rounds),
            Thought::Listed(lines) => self.take_list(&lines),
            Thought::Reported(of, report) => self.take_report(of, *report),
            Thought::Progress(view) => self.progress = Some(Arc::from(view)),
            Thought::Costs(costs) => self.costs = costs,
        }
        self.views = Views::default();
    }
}
