//! Files that were brought and not simply added: each asks, calmly, what is to become of it.

use egui::{Ui, vec2};

use crate::app::Command;
use crate::app::view::{DeckPlace, OfferQuestion, OfferView};
use crate::ui::page::library::problems;
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{Button, body, card, muted, read_out, signed, title};
use crate::ui::words::{t, t_with};

/// Draws them, oldest first; what is pressed becomes a command.
pub fn show(ui: &mut Ui, offers: &[OfferView], commands: &mut Vec<Command>) {
    for offer in offers {
        ui.push_id(offer.id, |ui| {
            card(ui, |ui| {
                ui.spacing_mut().item_spacing = vec2(GAP_SMALL, GAP_SMALL);
                one(ui, offer, commands);
            });
        });
        ui.add_space(GAP);
    }
}

fn one(ui: &mut Ui, offer: &OfferView, commands: &mut Vec<Command>) {
    let file = say::path(&offer.file);
    match &offer.question {
        OfferQuestion::Nothing { problems } => {
            let heading = title(ui, &t("offer-nothing"));
            read_out(ui, heading);
            body(ui, &t_with("offer-nothing-file", [("file", file.into())]));
            problems::show(ui, problems);
            let label = t("offer-put-away");
            if Button::quiet(&label).icon(Icon::Close).show(ui).clicked() {
                commands.push(Command::DeclineOffer(offer.id));
            }
        }
        OfferQuestion::Differs { there, difference, as_of, problems } => {
            let words = t_with("offer-differs", [("title", offer.title.as_str().into())]);
            let heading = title(ui, &words);
            read_out(ui, heading);
            muted(ui, &t_with("offer-file", [("file", file.into())]));
            let counts = [
                ("more", difference.more.into()),
                ("gone", difference.gone.into()),
                ("changed", difference.changed.into()),
            ];
            body(ui, &t_with("offer-difference", counts));
            if let Some((old, new)) = as_of {
                let words = match new.cmp(old) {
                    std::cmp::Ordering::Less => "offer-older",
                    std::cmp::Ordering::Equal => "offer-same-day",
                    std::cmp::Ordering::Greater => "offer-newer",
                };
                body(ui, &t(words));
            }
            if *problems > 0 {
                let p = Palette::of(ui);
                let words = t_with("offer-problems", [("n", (*problems).into())]);
                signed(ui, Icon::Warning, Type::Body, &words, p.caution);
            }
            muted(ui, &t(what_happens(there)));
            ui.horizontal_wrapped(|ui| {
                let label = t("command-accept-offer");
                let can = !matches!(there, DeckPlace::Named(_));
                if can && Button::quiet(&label).icon(Icon::Chosen).show(ui).clicked() {
                    commands.push(Command::AcceptOffer(offer.id));
                }
                let label = t("command-decline-offer");
                if Button::quiet(&label).icon(Icon::Close).show(ui).clicked() {
                    commands.push(Command::DeclineOffer(offer.id));
                }
            });
        }
    }
}

/// What becomes of the deck that is there.
fn what_happens(there: &DeckPlace) -> &'static str {
    match there {
        DeckPlace::Own(_) => "offer-own",
        DeckPlace::Shipped(_) => "offer-shipped",
        DeckPlace::Named(_) => "offer-named",
    }
}
