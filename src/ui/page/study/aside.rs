//! Beside an answer: why the card is asked now, and help with a fact that does not stay.

use egui::Ui;

use super::{IMPROVE, RESET, grade_label};
use crate::app::Command;
use crate::app::view::{Back, DueIn, GradeEffect, Reason, Seen, StepOf, WhyView};
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{Button, body, card, read_out, signed, terms, title};
use crate::ui::words::{t, t_with};

/// Why it is asked, where that is unfolded, and what is offered by itself: help with a fact that is forgotten again
/// and again, and a new beginning where the answer was changed.
pub fn show(ui: &mut Ui, back: &Back, commands: &mut Vec<Command>) {
    if back.answer_changed {
        ui.add_space(GAP);
        let words = t("study-answer-changed");
        offer(ui, &words, "command-reset", &RESET.name(), Command::Reset, commands);
    }
    if let Some(why) = back.why.as_deref() {
        ui.add_space(GAP);
        card(ui, |ui| why_now(ui, why, back.choices.len()));
    } else if let Some(times) = back.leech {
        ui.add_space(GAP);
        let words = t_with("study-leech", [("n", times.into())]);
        let key = IMPROVE.name();
        offer(ui, &words, "command-improve", &key, Command::Improve, commands);
    }
}

fn offer(
    ui: &mut Ui,
    words: &str,
    name: &str,
    key: &str,
    command: Command,
    commands: &mut Vec<Command>,
) {
    let said = signed(ui, Icon::Warning, Type::Small, words, Palette::of(ui).caution);
    read_out(ui, said);
    ui.add_space(GAP_TINY);
    let label = t(name);
    if Button::quiet(&label).key(key).show(ui).clicked() {
        commands.push(command);
    }
}

fn why_now(ui: &mut Ui, why: &WhyView, buttons: usize) {
    let heading = title(ui, &t("command-why-now"));
    read_out(ui, heading);
    ui.add_space(GAP_SMALL);
    body(ui, &reason(why));
    if let Some(seen) = &why.seen {
        body(ui, &last_seen(seen));
        if let Some(percent) = seen.percent {
            body(ui, &t_with("why-recall", [("percent", percent.into())]));
        }
    }
    if why.reason == Reason::Practice {
        return;
    }
    ui.add_space(GAP);
    let told =
        |effect: &GradeEffect| (t(grade_label(effect.choice.grade, buttons)), leads_to(effect));
    terms(ui, &why.grades.iter().map(told).collect::<Vec<_>>());
}

fn reason(why: &WhyView) -> String {
    let days = |name, days: u32| t_with(name, [("days", days.into())]);
    match why.reason {
        Reason::NewFact => t("why-new-fact"),
        Reason::NewForm => t("why-new-form"),
        Reason::Learning { step: at, early_minutes } => step("why-learning", at, early_minutes),
        Reason::Relearning { step: at, early_minutes } => step("why-relearning", at, early_minutes),
        Reason::Due => t_with("why-due", [("percent", why.target_percent.into())]),
        Reason::Late { days: n } => days("why-late", n),
        Reason::Early { days: n } => days("why-early", n),
        Reason::Missed => t("why-missed"),
        Reason::Practice => t("why-practice"),
    }
}

/// A step, and why it comes before its time where it does.
fn step(name: &'static str, step: StepOf, early_minutes: u32) -> String {
    let words = [("number", step.number.into()), ("of", step.of.into())];
    let told = t_with(name, words);
    if early_minutes == 0 {
        return told;
    }
    let due = say::due_in(DueIn::Minutes(early_minutes));
    told + " " + &t_with("why-step-early", [("due", due.into())])
}

fn last_seen(seen: &Seen) -> String {
    let told = t_with(
        "why-seen",
        [
            ("days", seen.days_ago.into()),
            ("date", say::long_date(seen.day).into()),
            ("times", seen.times.into()),
        ],
    );
    match seen.forgotten {
        Some(times) => told + " " + &t_with("why-forgotten", [("n", times.into())]),
        None => told,
    }
}

fn leads_to(effect: &GradeEffect) -> String {
    let due = ("due", say::due_in(effect.choice.due).into());
    if let Some(StepOf { number, of }) = effect.step {
        return t_with("why-grade-step", [due, ("number", number.into()), ("of", of.into())]);
    }
    let percent = ("percent", effect.percent.into());
    t_with("why-grade-days", [due, percent, ("others", effect.others.unwrap_or(0).into())])
}
