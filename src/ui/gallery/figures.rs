//! What is looked at: numbers, lines that fill, bars, the calendar.

use egui::Ui;

use super::{part, specimen};
use crate::ui::theme::GAP;
use crate::ui::widget::{
    Bar, MonthMark, Range, WeekShades, bars, calendar, figure, progress_line, range_row, shade_key,
    two_part_line,
};

const FIGURE_WIDTH: f32 = 140.0;

/// The board of figures.
pub(super) fn show(ui: &mut Ui) {
    part(ui, "Numbers", |ui| {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            figure(ui, "128", "facts met", FIGURE_WIDTH);
            figure(ui, "91 %", "remembered", FIGURE_WIDTH);
        });
    });
    part(ui, "Lines that fill", |ui| {
        for (share, says) in [(0.0, "Nothing"), (0.02, "A little"), (0.6, "More"), (1.0, "All")] {
            specimen(ui, says, |ui| progress_line(ui, share, says));
        }
        specimen(ui, "Begun, and remembered", |ui| two_part_line(ui, 0.7, 0.4, "Two parts"));
    });
    part(ui, "Bars", |ui| {
        let heights: [(f64, f64); 6] =
            [(4.0, 4.0), (9.0, 12.0), (0.0, 0.0), (2.0, 6.0), (14.0, 20.0), (1.0, 1.0)];
        let days: Vec<Bar> = heights
            .into_iter()
            .enumerate()
            .map(|(day, (height, at_most))| Bar {
                height,
                at_most,
                number: format!("{at_most}"),
                label: format!("{}", day + 1),
                tip: format!("Day {}", day + 1),
            })
            .collect();
        bars(ui, &days, "Six days");
    });
    part(ui, "Shares and their uncertainty", |ui| {
        for (name, share, least, most) in
            [("All", 0.91, 0.88, 0.93), ("Young", 0.84, 0.71, 0.93), ("Old", 0.97, 0.95, 0.98)]
        {
            let range = Range { share, least, most, target: 0.9, from: 0.6 };
            let value = format!("{:.0} %", share * 100.0);
            range_row(ui, name, Some(range), &value, name);
        }
        range_row(ui, "None", None, "nothing yet", "None");
    });
    part(ui, "The calendar", |ui| {
        let week = |at: usize| -> WeekShades {
            std::array::from_fn(|day| (at < 51 || day < 4).then_some((at * 3 + day * 5) % 7 / 2))
        };
        let weeks: Vec<WeekShades> = (0..52).map(week).collect();
        let months = [(2, "Feb"), (19, "Jun"), (36, "Oct")]
            .map(|(week, name)| MonthMark { week, name: name.to_owned() });
        calendar(ui, &weeks, &months, "A year", |week, day| format!("{week} {day}"));
        shade_key(ui, "less", "more");
    });
}
