//! The bar that tells of trouble: what happened, what was kept, what to do. It stays
//! until it is put away or over.

use egui::accesskit::Live;
use egui::{CornerRadius, Frame, Margin, Role, Stroke, Ui, UiBuilder, vec2};

use super::button::Button;
use super::text::{paragraph, sign};
use super::unheard::unheard;
use crate::ui::theme::{GAP, GAP_SMALL, HAIRLINE, ICON_LARGE, Icon, Palette, RADIUS, Type};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something was not kept.
    Trouble,
    /// Everything works, but it should be known.
    Caution,
}

/// A bar with its words.
#[derive(Debug)]
#[must_use]
pub struct NoticeBar<'a> {
    pub tone: Tone,
    pub headline: &'a str,
    pub remedy: &'a str,
    pub copy: &'a str,
    /// Where it can be tried again, or something else be done about it.
    pub retry: Option<&'a str>,
    /// The key that does it.
    pub retry_key: Option<&'a str>,
    pub dismiss: Option<&'a str>,
    /// What is said of others that stand behind this one.
    pub more: Option<&'a str>,
}

/// What was pressed on a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeAnswer {
    Copy,
    Retry,
    Dismiss,
    More,
}

impl NoticeBar<'_> {
    /// Draws it; returns what was pressed.
    pub fn show(self, ui: &mut Ui) -> Option<NoticeAnswer> {
        let p = Palette::of(ui);
        let (ink, fill) = match self.tone {
            Tone::Trouble => (p.wrong, p.wrong_tint),
            Tone::Caution => (p.caution, p.caution_tint),
        };
        let mut answer = None;
        let frame = Frame::new()
            .fill(fill)
            .stroke(Stroke::new(HAIRLINE, ink))
            .corner_radius(CornerRadius::same(RADIUS))
            .inner_margin(Margin::symmetric(16, 12));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                sign(ui, Icon::Warning, ICON_LARGE, ink);
                ui.vertical(|ui| {
                    ui.spacing_mut().item_spacing = vec2(GAP_SMALL, 2.0);
                    self.words(ui);
                    ui.add_space(GAP_SMALL);
                    ui.spacing_mut().item_spacing.y = GAP_SMALL;
                    ui.horizontal_wrapped(|ui| {
                        if let Some(retry) = self.retry {
                            let button = Button::quiet(retry).icon(Icon::Retry);
                            let button = match self.retry_key {
                                Some(key) => button.key(key),
                                None => button,
                            };
                            if button.show(ui).clicked() {
                                answer = Some(NoticeAnswer::Retry);
                            }
                        }
                        if Button::quiet(self.copy).icon(Icon::Copy).show(ui).clicked() {
                            answer = Some(NoticeAnswer::Copy);
                        }
                        if let Some(dismiss) = self.dismiss
                            && Button::quiet(dismiss).icon(Icon::Close).show(ui).clicked()
                        {
                            answer = Some(NoticeAnswer::Dismiss);
                        }
                        if let Some(more) = self.more
                            && Button::quiet(more).show(ui).clicked()
                        {
                            answer = Some(NoticeAnswer::More);
                        }
                    });
                });
            });
        });
        answer
    }

    /// What happened and what to do: read out at once, in one breath.
    fn words(&self, ui: &mut Ui) {
        let p = Palette::of(ui);
        let said = format!("{} {}", self.headline, self.remedy);
        let alert = UiBuilder::new().accessibility_role(Role::Alert).accessibility_label(said);
        ui.scope_builder(alert, |ui| {
            ui.accesskit_node_builder(ui.unique_id(), |node| node.set_live(Live::Assertive));
            unheard(ui, |ui| {
                paragraph(ui, Type::BodyStrong, self.headline, p.ink);
                paragraph(ui, Type::Body, self.remedy, p.ink);
            });
        });
    }
}
