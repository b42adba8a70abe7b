//! Typed answers: the field, what became of it, and "I was right".

use egui::{Id, Key, Ui, vec2};

use super::{ENTER, RIGHT, TAKE_OVER};
use crate::app::Command;
use crate::app::view::{Back, CardView, TypedAnswer};
use crate::exercise::Verdict;
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_LARGE, Icon, Palette, Type};
use crate::ui::widget::{Button, beside, field as text_field, muted, read_out, signed};
use crate::ui::words::{t, t_with};

/// The field; it takes the focus when the exercise has just come up. Enter has it judged.
pub fn field(ui: &mut Ui, typed: &mut String, has_just_come: bool, commands: &mut Vec<Command>) {
    ui.add_space(GAP_LARGE);
    let id = Id::unique("typed-answer");
    let name = t("study-your-answer");
    let response = text_field(ui, id, typed, Type::Fact, &name, &t("study-type-here"));
    if has_just_come {
        response.request_focus();
    }
    // Whoever types sees it, in a low window, too.
    if has_just_come || response.changed() {
        ui.scroll_to_rect(response.rect.expand2(vec2(0.0, GAP)), None);
    }
    if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
        commands.push(check(typed));
    }
}

fn check(typed: &str) -> Command {
    if typed.trim().is_empty() {
        Command::ShowAnswer
    } else {
        Command::CheckTyped(typed.to_owned())
    }
}

/// What to do with what was typed.
pub fn actions(ui: &mut Ui, typed: &str, commands: &mut Vec<Command>) {
    let empty = typed.trim().is_empty();
    let label = t(if empty { "command-show-answer" } else { "command-check-typed" });
    let key = ENTER.name();
    let width = ui.available_width();
    if Button::primary(&label).key(&key).large().width(width).show(ui).clicked() {
        commands.push(check(typed));
    }
}

/// What was typed, what became of it, where it differs, and what can be said against that.
pub fn verdict(
    ui: &mut Ui,
    typed: &TypedAnswer,
    takes_over: Option<Command>,
    commands: &mut Vec<Command>,
) {
    let objection = if can_overrule(typed) {
        Some((Icon::Right, t("command-i-was-right"), RIGHT.name(), Command::IWasRight))
    } else {
        takes_over.map(|command| (Icon::Add, t("study-take-over"), TAKE_OVER.name(), command))
    };
    match objection {
        None => judged(ui, typed),
        Some((icon, label, key, command)) => {
            let button = Button::quiet(&label).icon(icon).key(&key);
            let width = button.natural_width(ui);
            if beside(ui, width, |ui| judged(ui, typed), |ui| button.show(ui)).clicked() {
                commands.push(command);
            }
        }
    }
    ui.add_space(GAP);
}

fn judged(ui: &mut Ui, typed: &TypedAnswer) {
    let p = Palette::of(ui);
    let (icon, ink) = match &typed.verdict {
        _ if typed.overruled => (Icon::Right, p.right),
        Verdict::Right | Verdict::RightWithTypo { .. } => (Icon::Right, p.right),
        Verdict::Half(_) => (Icon::Half, p.caution),
        Verdict::Wrong(_) => (Icon::Wrong, p.wrong),
    };
    let words = if typed.overruled { t("verdict-overruled") } else { say::verdict(&typed.verdict) };
    let verdict = signed(ui, icon, Type::BodyStrong, &words, ink);
    read_out(ui, verdict);
    muted(ui, &t_with("study-you-typed", [("typed", typed.text.as_str().into())]));
}

/// Whether "I was right" says anything new.
pub fn can_overrule(typed: &TypedAnswer) -> bool {
    !typed.overruled && !matches!(typed.verdict, Verdict::Right | Verdict::RightWithTypo { .. })
}

/// What writes the answer that was said to be right into the deck, where that can be.
pub fn takes_over(card: &CardView, back: &Back) -> Option<Command> {
    let alias = back.alias.as_deref()?;
    Some(Command::AddAlias(card.exercise.id.deck.clone(), alias.clone()))
}
