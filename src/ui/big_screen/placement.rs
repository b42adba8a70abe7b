//! Where the big screen is: away, in a window of its own, or here to rehearse.

use egui::Ui;

use crate::ui::theme::{GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, choice, flow, muted, paragraph};
use crate::ui::words::t;

/// Where it is, and where it would go.
#[derive(Debug, Default)]
pub struct Placement {
    place: Place,
    is_full: bool,
    /// The chosen monitor; the last one where none was chosen, as the first is the laptop's.
    chosen: Option<usize>,
    /// The monitors there are, by name.
    monitors: Vec<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Away,
    Window,
    /// In the window of the host, over the page.
    Here,
}

impl Placement {
    pub fn is_window(&self) -> bool {
        self.place == Place::Window
    }

    pub fn is_here(&self) -> bool {
        self.place == Place::Here
    }

    pub fn is_full(&self) -> bool {
        self.is_full
    }

    /// The monitor it goes to when it is full screen.
    pub fn monitor(&self) -> Option<usize> {
        let last = self.monitors.len().checked_sub(1)?;
        Some(self.chosen.filter(|chosen| *chosen <= last).unwrap_or(last))
    }

    /// Takes in which monitors there are.
    pub fn found(&mut self, monitors: Vec<String>) {
        self.monitors = monitors;
    }

    pub fn close(&mut self) {
        self.place = Place::Away;
        self.is_full = false;
    }

    pub fn leave_full(&mut self) {
        self.is_full = false;
    }

    /// Opens it full screen, or fills the screen with it, or makes it a window again.
    pub fn toggle_full(&mut self) {
        self.is_full = !(self.is_window() && self.is_full);
        self.place = Place::Window;
    }

    /// Opens it: full screen where there is a second monitor, else in a window.
    fn open(&mut self) {
        self.place = Place::Window;
        self.is_full = self.monitors.len() > 1;
    }
}

/// The button that opens or closes it.
pub fn button(ui: &mut Ui, placement: &mut Placement) {
    let label = label(placement);
    press(ui, placement, Button::quiet(&label).icon(Icon::Night));
}

/// The same as a picture, where something else is to be read.
pub fn small_button(ui: &mut Ui, placement: &mut Placement) {
    let label = label(placement);
    press(ui, placement, Button::framed_icon(Icon::Night, &label));
}

fn label(placement: &Placement) -> String {
    t(if placement.is_window() { "big-screen-close" } else { "big-screen-open" })
}

fn press(ui: &mut Ui, placement: &mut Placement, button: Button<'_>) {
    let is_open = placement.is_window();
    let button = if is_open { button } else { button.key("F11") };
    if button.show(ui).clicked() {
        if is_open {
            placement.close();
        } else {
            placement.open();
        }
    }
}

/// Everything that can be chosen about it.
pub fn choices(ui: &mut Ui, placement: &mut Placement) {
    paragraph(ui, Type::BodyStrong, &t("big-screen"), Palette::of(ui).ink);
    ui.add_space(GAP_SMALL);
    if placement.monitors.len() > 1 {
        let monitors: Vec<(usize, String)> =
            placement.monitors.iter().cloned().enumerate().collect();
        let chosen = placement.monitor().unwrap_or(0);
        if let Some(monitor) = choice(ui, &t("big-screen-monitor"), chosen, &monitors) {
            placement.chosen = Some(monitor);
        }
        ui.add_space(GAP_SMALL);
    }
    flow(ui, |ui| {
        button(ui, placement);
        if Button::quiet(&t("big-screen-rehearse")).icon(Icon::Play).show(ui).clicked() {
            placement.place = Place::Here;
        }
    });
    muted(ui, &t("big-screen-help"));
}
