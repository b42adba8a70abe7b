//! Keys beside what they do, each in its cap, in as many lines as they need.

use egui::{Rect, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::paint;
use crate::ui::theme::GAP_TINY;

/// The keys that do one thing.
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct KeyCaps<'a> {
    pub keys: &'a [String],
    /// The column they stand in is so wide.
    pub width: f32,
    /// What they do; it stands beside them.
    pub deed: &'a str,
}

impl KeyCaps<'_> {
    /// Draws them; a screen reader hears what they do, and their names.
    pub fn show(self, ui: &mut Ui) {
        let places = self.places(ui);
        let bottom = places.last().map_or(0.0, Rect::bottom);
        let (rect, response) = ui.allocate_exact_size(vec2(self.width, bottom), Sense::empty());
        let told = format!("{}: {}", self.deed, self.keys.join(", "));
        response.widget_info(|| WidgetInfo::labeled(Role::ListItem, true, told.as_str()));
        for (key, place) in self.keys.iter().zip(places) {
            paint::key_cap(ui, rect.min + place.right_center().to_vec2(), key);
        }
    }

    fn places(&self, ui: &Ui) -> Vec<Rect> {
        let mut at = pos2(0.0, 0.0);
        let mut places = Vec::new();
        for key in self.keys {
            let size = vec2(paint::key_cap_width(ui, key), paint::CAP_HEIGHT);
            if at.x > 0.0 && at.x + size.x > self.width {
                at = pos2(0.0, at.y + size.y + GAP_TINY);
            }
            places.push(Rect::from_min_size(at, size));
            at.x += size.x + GAP_TINY;
        }
        places
    }
}
