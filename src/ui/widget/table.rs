//! A table: what a picture shows, to be read line by line. A screen reader finds rows and cells.

use egui::accesskit::Role;
use egui::{Align, Align2, Rect, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::one_line;
use crate::ui::theme::{GAP, GAP_SMALL, HAIRLINE, Palette, Type};

/// The first column has so much of the room.
const FIRST_SHARE: f32 = 0.4;

/// Draws `rows` lines under `headings`; `cell` says what stands in each, by line and column. The
/// first column names the line; the others hold figures and end where their heading ends.
pub fn table(
    ui: &mut Ui,
    name: &str,
    headings: &[String],
    rows: usize,
    cell: impl Fn(usize, usize) -> String,
) {
    let label = name.to_owned();
    let whole = UiBuilder::new().accessibility_role(Role::Table).accessibility_label(label);
    ui.scope_builder(whole, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        line(ui, Role::ColumnHeader, headings);
        for row in 0..rows {
            let cells: Vec<String> = (0..headings.len()).map(|column| cell(row, column)).collect();
            line(ui, Role::Cell, &cells);
        }
    });
}

fn line(ui: &mut Ui, role: Role, cells: &[String]) {
    let p = Palette::of(ui);
    let height = Type::Small.line_height() + GAP_SMALL;
    let row = UiBuilder::new().accessibility_role(Role::Row);
    ui.scope_builder(row, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let is_head = role == Role::ColumnHeader;
        let (font, ink) = if is_head { (Type::SmallStrong, p.muted) } else { (Type::Small, p.ink) };
        for (column, words) in cells.iter().enumerate() {
            let place = place(rect, column, cells.len());
            let id = ui.unique_id().with(("cell", column));
            let response = ui.interact(place, id, Sense::hover());
            let role = if column == 0 && !is_head { Role::RowHeader } else { role };
            response.widget_info(|| WidgetInfo::labeled(role, true, words));
            if ui.is_rect_visible(place) {
                let text = one_line(ui.painter(), words, font, ink, place.width());
                let side = if column == 0 { Align::Min } else { Align::Max };
                let at = Align2([side, Align::Center]).align_size_within_rect(text.size(), place);
                ui.painter().galley(at.min, text, ink);
            }
        }
        let edge = if is_head { p.border } else { p.hairline };
        ui.painter().hline(rect.x_range(), rect.bottom(), Stroke::new(HAIRLINE, edge));
    });
}

/// Where a cell of a line stands.
fn place(line: Rect, column: usize, columns: usize) -> Rect {
    let first = if columns > 1 { line.width() * FIRST_SHARE } else { line.width() };
    if column == 0 {
        return line.with_max_x(line.left() + first - GAP);
    }
    let width = (line.width() - first) / (columns - 1) as f32;
    let left = line.left() + first + (column - 1) as f32 * width;
    Rect::from_min_max(pos2(left, line.top()), pos2(left + width, line.bottom()))
}
