//! What is looked at: numbers, lines that fill, plots, tables, the calendar.

use egui::Ui;

use super::{part, specimen};
use crate::ui::theme::GAP;
use crate::ui::widget::{
    BeadShare, Chart, Guide, Layer, MonthMark, Scale, WeekShades, bead_legend, beads, calendar,
    figure, mark_row, progress_line, shade_key, table, thin_line, two_part_line,
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
        specimen(ui, "Beside words that say it", |ui| thin_line(ui, 0.4));
        specimen(ui, "Begun, and remembered", |ui| two_part_line(ui, 0.7, 0.4, "Two parts"));
    });
    part(ui, "A story as beads", story);
    part(ui, "Question by question", |ui| {
        mark_row(ui, &[true, true, false, true, false, true, true, true]);
    });
    part(ui, "Bars", |ui| {
        let due = vec![4.0, 9.0, 0.0, 2.0, 14.0, 1.0];
        let at_most = vec![4.0, 12.0, 0.0, 6.0, 20.0, 1.0];
        let layers = vec![Layer::MayBecome(at_most), Layer::Bars(due)];
        plot(ui, "Six days", Scale::up_to(20.0, 1.0, |mark| mark.to_string()), layers);
    });
    part(ui, "Shares and their uncertainty", |ui| {
        let shares = [(0.88, 0.91, 0.93), (0.71, 0.84, 0.93), (0.95, 0.97, 0.98)].map(Some);
        let measured: Vec<_> =
            shares.into_iter().chain([None, None, Some((0.5, 0.7, 0.85))]).collect();
        let layers = vec![Layer::Aim(0.9), Layer::Measured(measured)];
        let scale = Scale::between(0.5, 1.0, 0.1, |mark| format!("{:.0} %", mark * 100.0));
        plot(ui, "Six months", scale, layers);
    });
    part(ui, "A table", |ui| {
        let columns = ["Day", "Cards", "Answers"].map(str::to_owned);
        table(ui, "Two days", &columns, 2, |row, column| match column {
            0 => format!("Day {}", row + 1),
            _ => (column * 10 + row).to_string(),
        });
    });
    part(ui, "The calendar", |ui| {
        let week = |at: usize| -> WeekShades {
            std::array::from_fn(|day| (at < 51 || day < 4).then_some((at * 3 + day * 5) % 7 / 2))
        };
        let weeks: Vec<WeekShades> = (0..52).map(week).collect();
        let months = [(2, "Feb"), (19, "Jun"), (36, "Oct")]
            .map(|(week, name)| MonthMark { week, name: name.to_owned() });
        let guide = Guide { name: "A year", keys: "Arrows go from day to day" };
        calendar(ui, "gallery calendar", &weeks, &months, guide, |week, day| {
            format!("{week} {day}")
        });
        shade_key(ui, "less", "more");
    });
}

fn plot(ui: &mut Ui, name: &'static str, scale: Scale, layers: Vec<Layer>) {
    Chart {
        id: name,
        guide: Guide { name, keys: "Arrows go from place to place" },
        unit: "What is measured",
        scale,
        places: 6,
        layers,
        tick: &|place| Some(format!("{}", place + 1)),
        tip: &|place| format!("Place {}", place + 1),
    }
    .show(ui);
}

fn story(ui: &mut Ui) {
    let share = |firm, fading| BeadShare { firm, fading };
    let known = |at: usize| match at {
        0..=40 if at % 5 == 4 => share(0.0, 1.0),
        0..=40 => share(1.0, 0.0),
        41..=44 => share(0.4, 0.3),
        _ => share(0.0, 0.0),
    };
    specimen(ui, "Many facts", |ui| beads(ui, (0..96).map(known)));
    specimen(ui, "Few facts", |ui| beads(ui, (38..47).map(known)));
    let words = ["33 remembered", "8 fading", "55 to come"].map(str::to_owned);
    let [firm, fading, unmet] = words;
    let looks = [(share(1.0, 0.0), firm), (share(0.0, 1.0), fading), (share(0.0, 0.0), unmet)];
    specimen(ui, "What they mean", |ui| bead_legend(ui, looks));
}
