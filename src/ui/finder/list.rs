//! The list under the field of the finder.

use egui::scroll_area::ScrollBarVisibility;
use egui::style::ScrollAnimation;
use egui::{Frame, Id, Margin, Role, ScrollArea, Ui, UiBuilder};

use crate::app::view::SearchView;
use crate::ui::finder::offers::{Group, Offer};
use crate::ui::theme::{GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{MenuRow, paragraph};
use crate::ui::words::{t, t_with};

/// Rows that are narrower have room for the fact alone.
const ASIDE_FROM: f32 = 520.0;

/// What stands in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// One of the offers.
    Offer(usize),
    /// One of the facts that are shown.
    Fact(usize),
    AllFacts,
}

/// The rows, with what they show.
#[derive(Debug)]
pub struct List<'a> {
    pub rows: &'a [Row],
    pub offers: &'a [Offer],
    pub found: &'a SearchView,
    pub active: usize,
}

/// The id of a row, by its number.
pub fn row_id(number: usize) -> Id {
    Id::unique("finder row").with(number)
}

impl List<'_> {
    /// Draws it, at most so high, with this row in sight; gives the row that was pressed.
    pub fn show(&self, ui: &mut Ui, most: f32, in_sight: Option<usize>) -> Option<usize> {
        let list =
            UiBuilder::new().accessibility_role(Role::ListBox).accessibility_label(t("find-list"));
        ScrollArea::vertical()
            .max_height(most)
            .auto_shrink([false, true])
            .scroll_bar_visibility(self.scroll_bar(most))
            .show(ui, |ui| {
                ui.scope_builder(list, |ui| {
                    Frame::new()
                        .inner_margin(Margin { left: 8, right: 8, top: 2, bottom: 8 })
                        .show(ui, |ui| self.rows(ui, in_sight))
                        .inner
                })
                .inner
            })
            .inner
    }

    /// A bar that came and went with every letter would only flicker.
    fn scroll_bar(&self, most: f32) -> ScrollBarVisibility {
        if self.rows.len() as f32 * MenuRow::HEIGHT > most {
            ScrollBarVisibility::AlwaysVisible
        } else {
            ScrollBarVisibility::AlwaysHidden
        }
    }

    fn rows(&self, ui: &mut Ui, in_sight: Option<usize>) -> Option<usize> {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let mut clicked = None;
        let mut heading = None;
        for (number, row) in self.rows.iter().enumerate() {
            let own = self.heading(*row);
            if heading != Some(own) {
                self::heading(ui, own);
                heading = Some(own);
            }
            let response = self.row(ui, number, *row);
            if in_sight == Some(number) {
                response.scroll_to_me_animation(None, ScrollAnimation::none());
            }
            if response.clicked() {
                clicked = Some(number);
            }
        }
        clicked
    }

    /// The message over a row.
    fn heading(&self, row: Row) -> &'static str {
        match row {
            Row::Offer(offer) => self.offers.get(offer).map_or(Group::Page, |it| it.group).name(),
            Row::Fact(_) | Row::AllFacts => "find-facts",
        }
    }

    fn row(&self, ui: &mut Ui, number: usize, row: Row) -> egui::Response {
        let (id, is_active) = (row_id(number), number == self.active);
        let plain = MenuRow {
            id,
            icon: Icon::Next,
            words: "",
            role: Type::Body,
            keys: &[],
            aside: "",
            is_active,
        };
        match row {
            Row::Offer(offer) => {
                let Offer { words, keys, icon, .. } = &self.offers[offer];
                MenuRow { words, keys, icon: *icon, ..plain }.show(ui)
            }
            Row::Fact(fact) => {
                let fact = &self.found.shown[fact];
                // Where all are of one deck, its name tells nothing; where there is little room, it
                // would cut the fact.
                let is_told = ui.available_width() >= ASIDE_FROM
                    && self.found.shown.iter().any(|other| other.deck != fact.deck);
                let aside = if is_told { fact.deck_title.as_str() } else { "" };
                let words = fact.hit.line.text.as_str();
                MenuRow { words, aside, icon: Icon::Newspaper, role: Type::Fact, ..plain }.show(ui)
            }
            Row::AllFacts => {
                let words = t_with("find-all-facts", [("n", self.found.facts.into())]);
                MenuRow { words: &words, icon: Icon::Find, ..plain }.show(ui)
            }
        }
    }
}

fn heading(ui: &mut Ui, name: &str) {
    Frame::new().inner_margin(Margin { left: 12, ..Margin::ZERO }).show(ui, |ui| {
        ui.add_space(GAP_SMALL);
        paragraph(ui, Type::Kicker, &t(name), Palette::of(ui).muted);
        ui.add_space(GAP_TINY);
    });
}
