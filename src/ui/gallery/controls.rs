//! What is pressed, chosen and typed in, in every state. Tab walks through the rings of the
//! focus, the pointer through what is under it.

use egui::{Id, Ui};

use super::{part, specimen};
use crate::ui::theme::{GAP, GAP_SMALL, Icon, Palette, RAIL_FOLDED_WIDTH, RAIL_WIDTH, Type};
use crate::ui::widget::{
    self, Button, GradeButton, KeyCaps, MenuRow, NavItem, OptionRow, OptionSign, StepperWords,
    TeamTile, TileSign, choice, choices, field, menu, muted, stepper, toolbar, tools_width,
};

/// As wide as six in a column.
const TILE: f32 = 113.0;

/// What was chosen and typed on the board.
#[derive(Debug)]
pub(super) struct State {
    number: u32,
    one: usize,
    any: [bool; 3],
    typed: String,
}

impl Default for State {
    fn default() -> Self {
        Self { number: 10, one: 0, any: [true, false, true], typed: String::new() }
    }
}

/// The board of controls.
pub(super) fn show(ui: &mut Ui, state: &mut State) {
    part(ui, "Buttons", buttons);
    part(ui, "Grades", grades);
    part(ui, "Options", options);
    part(ui, "Teams", teams);
    part(ui, "Choices", |ui| choosing(ui, state));
    part(ui, "Fields", |ui| {
        let name = "A name";
        field(ui, Id::unique("empty"), &mut String::new(), Type::Body, name, "What to type");
        ui.add_space(GAP_SMALL);
        field(ui, Id::unique("field"), &mut state.typed, Type::Fact, name, "In the reading face");
    });
    part(ui, "The rail", rail);
    part(ui, "A list to choose from by key", list);
    part(ui, "Keys", |ui| {
        let keys = ["Ctrl+F".to_owned(), "/".to_owned()];
        KeyCaps { keys: &keys, width: RAIL_WIDTH, deed: "Keys" }.show(ui);
    });
}

fn buttons(ui: &mut Ui) {
    let row = |ui: &mut Ui, says: &str, show: &dyn Fn(&mut Ui)| {
        specimen(ui, says, |ui| {
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = egui::Vec2::splat(GAP);
                show(ui);
            });
        });
    };
    row(ui, "The one thing to do now", &|ui| {
        Button::primary("Study 10 minutes").icon(Icon::Play).key("Enter").large().show(ui);
        Button::primary("Save").key("Ctrl+S").show(ui);
        Button::primary("Save").disabled().show(ui);
    });
    row(ui, "Something else one can do", &|ui| {
        Button::quiet("Take a quiz").icon(Icon::Quiz).key("Q").large().show(ui);
        Button::quiet("Cancel").show(ui);
        Button::quiet("Add").icon(Icon::Add).disabled().show(ui);
    });
    row(ui, "One of many of a kind", &|ui| {
        Button::pill("The landing · 4").show(ui);
        Button::pill("Study these").icon(Icon::Study).key("S").show(ui);
    });
    row(ui, "Only a picture", &|ui| {
        Button::icon_only(Icon::Mark, "Mark").key("M").show(ui);
        Button::icon_only(Icon::Close, "Close").show(ui);
        Button::framed_icon(Icon::Copy, "Copy").show(ui);
        Button::framed_icon(Icon::Fewer, "Fewer").disabled().show(ui);
    });
}

fn grades(ui: &mut Ui) {
    let grade = |label, comes_back, key, icon| GradeButton {
        label,
        comes_back,
        key,
        key_sign: key,
        icon,
        proposed: false,
        enabled: true,
    };
    widget::grades(
        ui,
        &[
            grade("Again", "in 1 minute", "1", Icon::Again),
            grade("Hard", "in 6 minutes", "2", Icon::Hard),
            GradeButton { proposed: true, ..grade("Good", "in 3 days", "Enter", Icon::Right) },
            GradeButton { enabled: false, ..grade("Easy", "in 8 days", "4", Icon::Easy) },
        ],
    );
}

fn options(ui: &mut Ui) {
    for (letter, text, sign, meaning) in [
        ("A", "Neil Armstrong", OptionSign::Open, None),
        ("B", "Buzz Aldrin", OptionSign::Chosen, None),
        ("C", "Michael Collins", OptionSign::Right, Some("right answer")),
        ("D", "Richard Nixon", OptionSign::Wrong, Some("your answer, wrong")),
        ("E", "Walter Cronkite", OptionSign::Passed, None),
    ] {
        OptionRow { letter, text, sign, meaning }.show(ui);
        ui.add_space(GAP_SMALL);
    }
}

fn teams(ui: &mut Ui) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP_SMALL;
        for (key, team, sign) in [
            ("1", "Flight directors", TileSign::None),
            ("2", "Recovery", TileSign::Half),
            ("3", "Tracking stations of the Pacific", TileSign::Right),
        ] {
            TeamTile { team, points: "7.5", key, sign, name: team }.show(ui, TILE);
        }
    });
}

fn choosing(ui: &mut Ui, state: &mut State) {
    specimen(ui, "One of a few", |ui| {
        let words = ["As the system", "Light", "Dark"];
        let options = [0, 1, 2].map(|at| (at, words[at].to_owned()));
        if let Some(one) = choice(ui, "One", state.one, &options) {
            state.one = one;
        }
    });
    specimen(ui, "Any of a few", |ui| {
        let words = ["The flight", "The landing", "Words"];
        let options = [0, 1, 2].map(|at| (words[at].to_owned(), state.any[at]));
        if let Some(pressed) = choices(ui, "Any", &options) {
            state.any[pressed] = !state.any[pressed];
        }
    });
    specimen(ui, "Unfolded when asked for", |ui| {
        menu(ui, "Another", 0, ["One", "Two"].into_iter())
    });
    specimen(ui, "At the end of a line", |ui| {
        let words = |ui: &mut Ui| {
            muted(ui, "9 minutes left");
        };
        toolbar(ui, "Tools", tools_width(2), words, |ui| {
            Button::icon_only(Icon::Mark, "Mark").key("M").show(ui);
            Button::icon_only(Icon::Close, "Close").show(ui);
        });
    });
    specimen(ui, "A number within limits", |ui| {
        let words = StepperWords { name: "Number", fewer: "Less", more: "More" };
        if let Some(number) = stepper(ui, &words, state.number, 0..=10, 5) {
            state.number = number;
        }
    });
}

fn rail(ui: &mut Ui) {
    let items = [(Icon::Today, "Today", "Ctrl+1", true), (Icon::Study, "Study", "Ctrl+2", false)];
    ui.horizontal_top(|ui| {
        for (folded, width) in [(false, RAIL_WIDTH), (true, RAIL_FOLDED_WIDTH)] {
            egui::Frame::new().fill(Palette::of(ui).sunken).inner_margin(GAP).show(ui, |ui| {
                ui.vertical(|ui| {
                    ui.set_width(width - 2.0 * GAP);
                    for (icon, label, key, selected) in items {
                        NavItem { icon, label, key, selected, folded }.show(ui);
                    }
                });
            });
            ui.add_space(GAP);
        }
    });
}

fn list(ui: &mut Ui) {
    let keys = ["Ctrl+Z".to_owned()];
    let row = |words, icon| MenuRow {
        id: Id::unique(words),
        icon,
        words,
        role: Type::Body,
        keys: &[],
        aside: "",
        is_active: false,
    };
    MenuRow { keys: &keys, is_active: true, ..row("Undo", Icon::Next) }.show(ui);
    row("Go to Today", Icon::Today).show(ui);
    let aside = "The flight of Apollo 11";
    MenuRow { aside, role: Type::Fact, ..row("The Eagle landed.", Icon::Newspaper) }.show(ui);
}
