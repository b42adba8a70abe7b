//! A picture of figures beside one another: bars, lines and dots over a scale, with what each
//! place says under the pointer and by key.
//!
//! `egui_plot` lays out and draws what is measured; scales, words, what is pointed at and what is
//! heard are painted and told here, with the tokens of everything else. The picture neither zooms
//! nor drags: a page that scrolls under the pointer goes on scrolling.

mod layer;
mod scale;

use std::sync::Arc;

use egui::{Color32, Galley, Id, Pos2, Rect, Response, Stroke, Ui, UiBuilder, Vec2, pos2, vec2};
use egui_plot::{GridMark, Plot, PlotBounds, PlotPoint, PlotTransform};

use super::stepping::{self, Guide, Strides};
use super::tip;
use crate::ui::theme::{
    CHART_DOT, CHART_HEIGHT, GAP_SMALL, GAP_TINY, HAIRLINE, Palette, RADIUS_SMALL, Type,
};
pub use layer::Layer;
pub use scale::Scale;

/// Left and right go from place to place; up and down are the page's.
const STRIDES: Strides = Strides { across: 1, down: None };
/// Between the words under two places.
const TICK_GAP: f32 = 10.0;
/// A mark of the scale is never too near to the next: `egui_plot` fades those out.
const FAR: f64 = 1e9;

/// A picture about to be drawn.
#[must_use]
pub struct Chart<'a> {
    /// Names the picture among all of the page.
    pub id: &'static str,
    pub guide: Guide<'a>,
    /// What is measured, and in what, over the scale.
    pub unit: &'a str,
    pub scale: Scale,
    /// How many places stand beside one another.
    pub places: usize,
    pub layers: Vec<Layer>,
    /// What stands under a place, if anything.
    pub tick: &'a dyn Fn(usize) -> Option<String>,
    /// What is to be said of a place.
    pub tip: &'a dyn Fn(usize) -> String,
}

impl Chart<'_> {
    /// Draws it as wide as there is room.
    pub fn show(self, ui: &mut Ui) -> Response {
        let line = Type::Small.line_height();
        let height = line + GAP_SMALL + CHART_HEIGHT + GAP_TINY + line;
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        let id = Id::unique(self.id);
        let response = ui.interact(rect, id, tip::SENSE);
        self.guide.tell(ui, &response);
        tip::leave_keys(ui, &response);
        if self.places == 0 {
            return response;
        }
        let stepped = stepping::place(ui, &response, self.places, STRIDES);
        if !ui.is_rect_visible(rect) && !response.has_focus() {
            return response;
        }
        let frame = self.frame(ui, rect);
        let inner = frame.shrink2(vec2(0.0, CHART_DOT));
        let pointed = pointed_at(ui, &response, inner, self.places);
        if let Some(place) = pointed.or(stepped) {
            let column = column(inner, place, self.places);
            ui.painter().rect_filled(column, RADIUS_SMALL / 2, Palette::of(ui).sunken);
        }
        let transform = self.plot(ui, frame);
        self.words(ui, rect, frame, &transform);
        super::paint::focus_ring(ui, &response, RADIUS_SMALL);
        if let Some(place) = stepped {
            let words = (self.tip)(place);
            stepping::tell(ui, &response, column(inner, place, self.places), &words);
        } else if let Some(place) = pointed {
            return response.on_hover_text_at_pointer((self.tip)(place));
        }
        response
    }

    /// Where the plot stands: beside the words of the scale, so that they begin where the column
    /// begins and the plot ends where it ends.
    fn frame(&self, ui: &Ui, rect: Rect) -> Rect {
        let line = Type::Small.line_height();
        let widths = self.scale.marks().map(|mark| self.mark(ui, mark).size().x);
        let left = rect.left() + widths.fold(0.0, f32::max) + GAP_SMALL;
        let top = rect.top() + line + GAP_SMALL;
        Rect::from_min_max(pos2(left, top), pos2(rect.right(), rect.bottom() - line - GAP_TINY))
            .expand2(vec2(0.0, CHART_DOT))
    }

    fn plot(&self, ui: &mut Ui, frame: Rect) -> PlotTransform {
        let p = Palette::of(ui);
        let Scale { from, to, .. } = self.scale;
        // Room over and under the scale, so that a dot at its end is round.
        let over = (to - from) * f64::from(CHART_DOT / CHART_HEIGHT);
        let bounds =
            PlotBounds::from_min_max([-0.5, from - over], [self.places as f64 - 0.5, to + over]);
        let marks: Vec<GridMark> =
            self.scale.marks().map(|value| GridMark { value, step_size: FAR }).collect();
        let plot = Plot::new(self.id)
            .show_axes(false)
            .show_background(false)
            .show_x(false)
            .show_y(false)
            .allow_zoom(false)
            .allow_drag(false)
            .allow_scroll(false)
            .allow_boxed_zoom(false)
            .allow_axis_zoom_drag(false)
            .allow_double_click_reset(false)
            .sense(egui::Sense::empty())
            .show_grid([false, true])
            .grid_color(p.hairline)
            .y_grid_spacer(move |_| marks.clone())
            .width(frame.width())
            .height(frame.height());
        let mut inside = ui.new_child(UiBuilder::new().max_rect(frame));
        let layers = &self.layers;
        let shown = plot.show(&mut inside, |plot| {
            plot.set_plot_bounds(bounds);
            for layer in layers {
                layer.add_to(plot, (from, to), p);
            }
        });
        let zero = shown.transform.position_from_point(&PlotPoint::new(0.0, from)).y;
        ui.painter().hline(frame.x_range(), zero, Stroke::new(HAIRLINE, p.border));
        shown.transform
    }

    fn words(&self, ui: &Ui, rect: Rect, frame: Rect, transform: &PlotTransform) {
        let p = Palette::of(ui);
        let ink = p.muted;
        let unit = super::one_line(ui.painter(), self.unit, Type::Small, ink, rect.width());
        ui.painter().galley(rect.left_top(), unit, ink);
        for mark in self.scale.marks() {
            let words = self.mark(ui, mark);
            let y = transform.position_from_point(&PlotPoint::new(0.0, mark)).y;
            let at = pos2(rect.left(), y - words.size().y / 2.0);
            ui.painter().galley(at, words, ink);
        }
        let top = rect.bottom() - Type::Small.line_height();
        let ticks = (0..self.places).filter_map(|place| {
            let words = text(ui, (self.tick)(place)?, ink);
            let centre = transform.position_from_point(&PlotPoint::new(place as f64, 0.0)).x;
            let (width, least) = (words.size().x, frame.left());
            let left = (centre - width / 2.0).min(rect.right() - width).max(least);
            Some((left, words))
        });
        for (left, words) in legible(ticks.collect()) {
            ui.painter().galley(pos2(left, top), words, ink);
        }
    }

    fn mark(&self, ui: &Ui, mark: f64) -> Arc<Galley> {
        text(ui, self.scale.said(mark), Palette::of(ui).muted)
    }
}

/// Every word under the plot, or every second, third and so on, so that none is too near to the
/// next; the last always stands.
fn legible(ticks: Vec<(f32, Arc<Galley>)>) -> impl Iterator<Item = (f32, Arc<Galley>)> {
    let is_free = |stride: &usize| {
        let mut before = f32::INFINITY;
        ticks.iter().rev().step_by(*stride).all(|(left, words)| {
            let end = std::mem::replace(&mut before, *left);
            left + words.size().x + TICK_GAP <= end
        })
    };
    let stride = (1..ticks.len()).find(is_free).unwrap_or(ticks.len().max(1));
    ticks.into_iter().rev().step_by(stride)
}

fn text(ui: &Ui, words: String, ink: Color32) -> Arc<Galley> {
    ui.painter().layout_no_wrap(words, Type::Small.font(), ink)
}

/// The part of the plot that belongs to a place.
fn column(frame: Rect, place: usize, places: usize) -> Rect {
    let width = frame.width() / places as f32;
    let corner = frame.left_top() + vec2(place as f32 * width, 0.0);
    Rect::from_min_size(corner, Vec2::new(width, frame.height()))
}

/// The place under the pointer.
fn pointed_at(ui: &Ui, response: &Response, frame: Rect, places: usize) -> Option<usize> {
    let at: Pos2 = ui.input(|input| input.pointer.hover_pos()).filter(|_| response.hovered())?;
    let share = (at.x - frame.left()) / frame.width();
    (frame.contains(at)).then(|| ((share * places as f32) as usize).min(places - 1))
}
