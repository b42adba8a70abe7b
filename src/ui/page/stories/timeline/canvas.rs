//! The picture of a timeline while it is drawn: where days, lanes and marks are on the screen.

use egui::{Pos2, Rect, Ui, pos2};

use super::{LANE_HEAD, ROW};
use crate::app::view::{Chronicle, Placed, Placing, Span, StoriesView};

/// The picture while it is drawn: where days and lanes are on the screen.
pub struct Canvas<'a> {
    pub view: &'a StoriesView,
    pub chronicle: &'a Chronicle,
    pub rect: Rect,
    pub span: Span,
    pub points_per_day: f64,
    pub placing: &'a Placing,
    /// The top of each lane, and the bottom of the last.
    pub tops: Vec<f32>,
}

impl Canvas<'_> {
    /// Where a day begins.
    pub fn x(&self, day: f64) -> f32 {
        self.rect.left() + ((day - self.span.first) * self.points_per_day) as f32
    }

    /// How far the picture is moved against the placing, which begins at the first day.
    pub fn shift(&self) -> f64 {
        let origin = self.chronicle.timeline.days.map_or(0, |(first, _)| first);
        (f64::from(origin) - self.span.first) * self.points_per_day
    }

    /// Where an item of a lane lies, its words left out.
    pub fn bounds(&self, lane: usize, item: &Placed) -> Rect {
        let shift = self.shift();
        let x = |at: f64| self.rect.left() + (at + shift) as f32;
        let top = self.tops[lane] + LANE_HEAD + item.row as f32 * ROW;
        Rect::from_min_max(pos2(x(item.left), top), pos2(x(item.right), top + ROW - 4.0))
    }

    /// The same with its words.
    pub fn whole(&self, lane: usize, item: &Placed) -> Rect {
        let x = |at: f64| self.rect.left() + (at + self.shift()) as f32;
        self.bounds(lane, item).with_min_x(x(item.start())).with_max_x(x(item.end()))
    }

    /// The lanes that are in sight.
    pub fn lanes(&self, ui: &Ui) -> impl Iterator<Item = usize> {
        let sight = ui.clip_rect();
        let tops = self.tops.clone();
        (0..self.placing.lanes.len())
            .filter(move |lane| tops[lane + 1] >= sight.top() && tops[*lane] <= sight.bottom())
    }

    /// The items of a lane that are in sight, in the order of time.
    pub fn items(&self, lane: usize) -> impl Iterator<Item = &Placed> {
        let from = -self.shift();
        let to = from + f64::from(self.rect.width());
        self.placing.lanes[lane].between(from, to)
    }

    /// The item under a point.
    pub fn under(&self, at: Pos2) -> Option<(usize, &Placed)> {
        let lane = (0..self.placing.lanes.len())
            .find(|lane| (self.tops[*lane]..self.tops[lane + 1]).contains(&at.y))?;
        let hit = |item: &&Placed| self.whole(lane, item).expand(2.0).contains(at);
        self.items(lane).find(hit).map(|item| (lane, item))
    }
}
