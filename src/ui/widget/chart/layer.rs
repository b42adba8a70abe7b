//! What is drawn over the scale: bars, lines, dots with their uncertainty, a level aimed at.

use egui::Stroke;
use egui_plot::{Bar, BarChart, HLine, Line, LineStyle, PlotPoints, PlotUi, Points};

use crate::ui::theme::{CHART_BAR, CHART_DOT, HAIRLINE, Palette};

/// How wide the mark of an uncertainty is, and a line.
const REACH: f32 = 6.0;
const LINE: f32 = 2.0;
const DASH: f32 = 6.0;

/// One kind of marks, a value for each place; `None` where there is nothing to mark.
#[derive(Debug)]
pub enum Layer {
    /// What is certain.
    Bars(Vec<f64>),
    /// What may be added to it, paler: how high it may become.
    MayBecome(Vec<f64>),
    /// A line through the values.
    Line(Vec<f64>),
    /// Values that are measured, each with the least and the most that it may be.
    Measured(Vec<Option<(f64, f64, f64)>>),
    /// A level that is aimed at.
    Aim(f64),
    /// A place that is meant, with its value.
    Here(usize, f64),
}

impl Layer {
    /// Draws it over a scale that goes from one value to another.
    pub fn add_to(&self, plot: &mut PlotUi<'_>, (from, to): (f64, f64), p: &Palette) {
        match self {
            Self::Bars(heights) => plot.bar_chart(bars(heights, p.figure)),
            Self::MayBecome(heights) => plot.bar_chart(bars(heights, p.figure_pale)),
            Self::Line(values) => {
                let points: Vec<[f64; 2]> =
                    values.iter().enumerate().map(|(at, value)| [at as f64, *value]).collect();
                plot.line(line(points, Stroke::new(LINE, p.figure)));
            }
            Self::Measured(values) => measured(values, from, plot, p),
            Self::Aim(level) => {
                let style = LineStyle::Dashed { length: DASH };
                let aim = HLine::new("", *level).stroke(Stroke::new(HAIRLINE, p.ink));
                plot.hline(aim.style(style).allow_hover(false));
            }
            Self::Here(place, value) => {
                // From end to end of the scale: what stands under the plot stays free.
                let place = *place as f64;
                let here = line(vec![[place, from], [place, to]], Stroke::new(HAIRLINE, p.ink));
                plot.line(here.style(LineStyle::Dashed { length: DASH }));
                plot.points(dots(vec![[place, *value]], p));
            }
        }
    }
}

fn bars(heights: &[f64], fill: egui::Color32) -> BarChart {
    let bar = |(at, height): (usize, &f64)| {
        Bar::new(at as f64, *height).width(CHART_BAR).fill(fill).stroke(Stroke::NONE)
    };
    BarChart::new("", heights.iter().enumerate().map(bar).collect()).allow_hover(false)
}

fn line(points: Vec<[f64; 2]>, stroke: Stroke) -> Line<'static> {
    Line::new("", PlotPoints::from(points)).stroke(stroke).allow_hover(false)
}

fn dots(points: Vec<[f64; 2]>, p: &Palette) -> Points<'static> {
    let dots = Points::new("", PlotPoints::from(points)).radius(CHART_DOT).color(p.accent);
    dots.filled(true).allow_hover(false)
}

fn measured(values: &[Option<(f64, f64, f64)>], from: f64, plot: &mut PlotUi<'_>, p: &Palette) {
    let mut points = Vec::with_capacity(values.len());
    for (at, value) in values.iter().enumerate() {
        let Some((least, value, most)) = *value else { continue };
        let at = at as f64;
        // What reaches below the scale ends with it.
        let least = least.max(from);
        plot.line(line(vec![[at, least], [at, most]], Stroke::new(REACH, p.figure_pale)));
        points.push([at, value]);
    }
    plot.points(dots(points, p));
}
