//! The timeline under the pointer: chosen with a press, moved by dragging, looked at closer with the
//! wheel.

use egui::{CursorIcon, Response, Ui};

use super::canvas::Canvas;
use super::heard;
use crate::app::StoryCommand;
use crate::app::view::Span;
use crate::ui::theme::Type;

pub(super) fn follow(
    ui: &Ui,
    canvas: &Canvas<'_>,
    response: &Response,
    wishes: &mut Vec<StoryCommand>,
) {
    let pointer = response.hover_pos();
    let under = pointer.and_then(|at| canvas.under(at));
    if response.clicked() && response.interact_pointer_pos().is_some() {
        wishes.push(match under {
            Some((_, item)) => heard::choose(canvas, item),
            None => StoryCommand::ChooseFact(None),
        });
    }
    let Some(days) = canvas.chronicle.timeline.days else { return };
    let all = Span::all(days);
    if let Some(at) = pointer {
        let (zoom, moved) = ui.input(|input| (input.zoom_delta(), input.smooth_scroll_delta().x));
        let day = canvas.span.first + f64::from(at.x - canvas.rect.left()) / canvas.points_per_day;
        if zoom != 1.0 {
            wishes.push(StoryCommand::Show(canvas.span.scaled(f64::from(1.0 / zoom), day, all)));
        } else if moved != 0.0 {
            wishes.push(StoryCommand::Show(moved_by(canvas, moved, all)));
        }
    }
    if response.dragged() && response.drag_delta().x != 0.0 {
        wishes.push(StoryCommand::Show(moved_by(canvas, response.drag_delta().x, all)));
    }
    if let Some((lane, item)) = under {
        ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
        let words = heard::said(canvas, lane, item);
        response.clone().on_hover_text_at_pointer(Type::Small.text(words));
    }
}

fn moved_by(canvas: &Canvas<'_>, points: f32, all: Span) -> Span {
    let days = f64::from(points) / canvas.points_per_day;
    Span { first: canvas.span.first - days, ..canvas.span }.within(all)
}
