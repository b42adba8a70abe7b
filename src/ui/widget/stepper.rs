//! A number within limits: less, the number itself to type or drag, more.

use std::ops::RangeInclusive;

use egui::{DragValue, Ui, vec2};

use super::button::Button;
use crate::ui::theme::{CONTROL_HEIGHT, GAP_TINY, Icon};

/// The accessible words of the two buttons.
#[derive(Debug)]
pub struct StepperWords<'a> {
    pub name: &'a str,
    pub fewer: &'a str,
    pub more: &'a str,
}

/// Draws the number `value`; returns the number it was changed to, if it was.
pub fn stepper(
    ui: &mut Ui,
    words: &StepperWords<'_>,
    value: u32,
    range: RangeInclusive<u32>,
    step: u32,
) -> Option<u32> {
    let mut new = value;
    let (least, most) = (*range.start(), *range.end());
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_TINY;
        let fewer = Button::framed_icon(Icon::Fewer, words.fewer);
        let fewer = if value <= least { fewer.disabled() } else { fewer };
        if fewer.show(ui).clicked() {
            new = value.saturating_sub(step).max(least);
        }
        let drag = DragValue::new(&mut new)
            .range(range)
            .speed(f64::from(step) / 8.0)
            .update_while_editing(false);
        ui.add_sized(vec2(76.0, CONTROL_HEIGHT), drag).accessible_name(words.name);
        let more = Button::framed_icon(Icon::Add, words.more);
        let more = if value >= most { more.disabled() } else { more };
        if more.show(ui).clicked() {
            new = value.saturating_add(step).min(most);
        }
    });
    (new != value).then_some(new)
}
