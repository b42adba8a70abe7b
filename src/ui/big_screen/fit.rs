//! How large a question can be so that it stands on the screen whole, with its options.

use std::sync::Arc;

use egui::{Galley, Ui, Vec2, vec2};

use crate::ui::big_screen::canvas::Canvas;
use crate::ui::theme::{BIG_GAP, BIG_SIZES, Type};

/// An option is so much smaller than its question.
const OPTION_SHARE: f32 = 0.8;
/// The badge of an option is so much higher than its text, and its padding so much of it.
const BADGE_SHARE: f32 = 1.7;
const PADDING_SHARE: f32 = 0.45;
const TICK_SHARE: f32 = 1.1;

/// A question laid out.
pub struct Fitted {
    /// Whether all of it stands on the screen.
    pub is_whole: bool,
    pub stem: Arc<Galley>,
    pub options: Vec<Arc<Galley>>,
    /// Options in a row: two where they are short, else one.
    pub columns: usize,
    /// An option with all around it.
    pub cell: Vec2,
    pub badge: f32,
    /// The sign of the right answer, at the end of its line.
    pub tick: f32,
    pub padding: f32,
}

impl Fitted {
    /// The height of the options, all rows.
    pub fn options_height(&self, gap: f32) -> f32 {
        let rows = self.options.len().div_ceil(self.columns);
        rows as f32 * (self.cell.y + gap) - if rows > 0 { gap } else { 0.0 }
    }
}

/// The largest size at which the question and its options stand in `room`; the smallest there
/// is where none does.
pub fn fit(ui: &Ui, canvas: &Canvas, stem: &str, options: &[String], room: Vec2) -> Fitted {
    let mut smallest = None;
    for size in BIG_SIZES {
        for columns in [2, 1] {
            let fitted = lay_out(ui, canvas, stem, options, room, (size, columns));
            if fitted.is_whole {
                return fitted;
            }
            smallest = Some(fitted);
        }
    }
    smallest.expect("there is a size")
}

fn lay_out(
    ui: &Ui,
    canvas: &Canvas,
    stem: &str,
    options: &[String],
    room: Vec2,
    (size, columns): (f32, usize),
) -> Fitted {
    let gap = canvas.points(BIG_GAP);
    let option_size = size * OPTION_SHARE;
    let badge = canvas.points(option_size) * BADGE_SHARE;
    let padding = canvas.points(option_size) * PADDING_SHARE;
    let tick = canvas.points(option_size) * TICK_SHARE;
    let width = (room.x - gap * (columns - 1) as f32) / columns as f32;
    let text_width = (width - badge - tick - 4.0 * padding).max(badge);
    let stem = canvas.lay_out(ui, stem, Type::Prompt, size, room.x);
    let lay = |text: &String| canvas.lay_out(ui, text, Type::Fact, option_size, text_width);
    let options: Vec<Arc<Galley>> = options.iter().map(lay).collect();
    let highest = options.iter().map(|option| option.size().y).fold(badge, f32::max);
    let cell = vec2(width, highest + 2.0 * padding);
    // Two in a row are for what fits a line: broken lines read better over the whole width.
    let is_short = columns == 1 || options.iter().all(|option| option.rows.len() == 1);
    let mut fitted = Fitted { is_whole: false, stem, options, columns, cell, badge, tick, padding };
    let between = if fitted.options.is_empty() { 0.0 } else { gap };
    let height = fitted.stem.size().y + between + fitted.options_height(gap);
    fitted.is_whole = height <= room.y && fitted.stem.size().x <= room.x && is_short;
    fitted
}

#[cfg(test)]
mod tests {
    use std::cmp::Reverse;

    use egui::{Context, RawInput, Rect, pos2};

    use super::*;
    use crate::app::{Motion, Typeface};
    use crate::deck::parse;
    use crate::exercise::{Exercise, derive};
    use crate::ui::theme::{BIG_BAR, BIG_LABEL, BIG_LINE, BIG_SCREEN, install};

    const DECKS: [&str; 3] = [
        include_str!("../../../decks/getting-to-know-newsdeck.toml"),
        include_str!("../../../decks/trump-petro-2026.toml"),
        include_str!("../../../decks/trump-petro-2026-es.toml"),
    ];
    /// A thirtieth of the height of the screen: what a back row at six screen widths reads.
    const READABLE: f32 = BIG_SCREEN[1] / 30.0;

    /// Every question that can be asked with options, with the longest answers that could ever
    /// stand beside its own.
    fn longest_questions(text: &str) -> Vec<(String, Vec<String>)> {
        let derived = derive(&parse(text).deck);
        let mut longest: Vec<&Exercise> = derived.exercises.iter().collect();
        longest.sort_by_key(|exercise| Reverse(exercise.answer_text.chars().count()));
        let asked = derived.exercises.iter().filter(|exercise| exercise.choice());
        asked
            .map(|exercise| {
                let alike = |other: &&&Exercise| other.id.form == exercise.id.form;
                let mut options: Vec<String> = longest
                    .iter()
                    .filter(alike)
                    .map(|other| other.answer_text.to_string())
                    .collect();
                options.dedup();
                options.truncate(3);
                options.push(exercise.answer_text.to_string());
                let stem = exercise.choice_prompt.as_deref().unwrap_or(&exercise.prompt);
                (stem.to_owned(), options)
            })
            .collect()
    }

    #[test]
    fn every_question_of_the_shipped_decks_stands_whole_and_can_be_read_from_the_back_row() {
        let ctx = Context::default();
        install(&ctx, Typeface::Serif, Motion::Full);
        for size in [vec2(1280.0, 720.0), vec2(1920.0, 1080.0)] {
            let screen_rect = Some(Rect::from_min_size(pos2(0.0, 0.0), size));
            let input = RawInput { screen_rect, ..RawInput::default() };
            let mut asked = 0;
            let mut output = ctx.run_ui(input, |ui| {
                let canvas = Canvas::of(ui);
                // What the lines over and under a question leave of the screen.
                let around = BIG_LINE + BIG_BAR + 2.0 * BIG_GAP + 2.0 * BIG_LABEL;
                let room = canvas.rect.size() - vec2(0.0, canvas.points(around));
                asked = 0;
                for (stem, options) in DECKS.into_iter().flat_map(longest_questions) {
                    let fitted = fit(ui, &canvas, &stem, &options, room);
                    let row = fitted.options.iter().map(|it| it.rows[0].height());
                    let smallest = row.fold(f32::INFINITY, f32::min) / canvas.unit;
                    assert!(fitted.is_whole, "cut at {size}: {stem} {options:?}");
                    assert!(smallest >= READABLE, "{smallest} at {size}: {stem} {options:?}");
                    asked += 1;
                }
            });
            output.textures_delta.clear();
            assert!(asked >= 300, "{asked} questions");
        }
    }
}
