//! Beside an answer: why the card is asked now, and where its fact can be improved.

use egui::Ui;

use super::{IMPROVE, RESET, SUSPEND, grade_label};
use crate::app::Command;
use crate::app::view::{AsideView, Back, DueIn, GradeEffect, ImproveView, Reason, Seen, WhyView};
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{Button, body, card, muted, paragraph, read_out, signed, title};
use crate::ui::words::{t, t_with};

/// What is unfolded, and what is offered by itself: help with a fact that is forgotten again
/// and again, and a new beginning where the answer was changed.
pub fn show(ui: &mut Ui, back: &Back, commands: &mut Vec<Command>) {
    if back.answer_changed {
        ui.add_space(GAP);
        let words = t("study-answer-changed");
        offer(ui, &words, "command-reset", &RESET.name(), Command::Reset, commands);
    }
    match back.aside.as_deref() {
        Some(AsideView::Why(why)) => {
            ui.add_space(GAP);
            card(ui, |ui| why_now(ui, why, back.choices.len()));
        }
        Some(AsideView::Improve(improve)) => {
            ui.add_space(GAP);
            card(ui, |ui| improve_fact(ui, improve, commands));
        }
        None => {
            if let Some(times) = back.leech {
                ui.add_space(GAP);
                let words = t_with("study-leech", [("n", times.into())]);
                let key = IMPROVE.name();
                offer(ui, &words, "command-improve", &key, Command::Improve, commands);
            }
        }
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
        body(ui, &t_with("why-recall", [("percent", seen.percent.into())]));
    }
    if why.reason == Reason::Practice {
        return;
    }
    ui.add_space(GAP_SMALL);
    for effect in &why.grades {
        let label = t(grade_label(effect.choice.grade, buttons));
        paragraph(ui, Type::SmallStrong, &label, Palette::of(ui).accent);
        muted(ui, &leads_to(effect));
        ui.add_space(GAP_TINY);
    }
}

fn reason(why: &WhyView) -> String {
    let days = |name, days: u32| t_with(name, [("days", days.into())]);
    match why.reason {
        Reason::NewFact => t("why-new-fact"),
        Reason::NewForm => t("why-new-form"),
        Reason::Step => t("why-step"),
        Reason::Due => t_with("why-due", [("percent", why.target_percent.into())]),
        Reason::Late { days: n } => days("why-late", n),
        Reason::Early { days: n } => days("why-early", n),
        Reason::Missed => t("why-missed"),
        Reason::Practice => t("why-practice"),
    }
}

fn last_seen(seen: &Seen) -> String {
    t_with(
        "why-seen",
        [
            ("days", seen.days_ago.into()),
            ("date", say::long_date(seen.day).into()),
            ("times", seen.times.into()),
            ("forgotten", seen.forgotten.into()),
        ],
    )
}

fn leads_to(effect: &GradeEffect) -> String {
    let due = say::due_in(effect.choice.due);
    match effect.choice.due {
        DueIn::Minutes(_) => t_with("why-grade-step", [("due", due.into())]),
        DueIn::Days(_) => t_with(
            "why-grade-days",
            [
                ("due", due.into()),
                ("percent", effect.percent.into()),
                ("others", effect.others.unwrap_or(0).into()),
            ],
        ),
    }
}

fn improve_fact(ui: &mut Ui, improve: &ImproveView, commands: &mut Vec<Command>) {
    let ImproveView { fact, deck_title, file, line, note, forgotten } = improve;
    let heading = title(ui, &t("command-improve"));
    read_out(ui, heading);
    ui.add_space(GAP_SMALL);
    body(ui, &t_with("improve-why", [("n", (*forgotten).into())]));
    ui.add_space(GAP_SMALL);
    let line = line.map(|line| line.to_string());
    let place = match (file, line) {
        (Some(file), Some(line)) => format!("{}:{line} [{fact}]", file.display()),
        (Some(file), None) => format!("{} [{fact}]", file.display()),
        (None, _) => format!("{deck_title} [{fact}]"),
    };
    paragraph(ui, Type::BodyStrong, &place, Palette::of(ui).ink);
    muted(ui, &t(if file.is_some() { "improve-file" } else { "improve-shipped" }));
    if let Some(note) = note {
        muted(ui, &t_with("improve-note", [("note", note.as_str().into())]));
    }
    ui.add_space(GAP_SMALL);
    ui.horizontal_wrapped(|ui| {
        let copy = t("improve-copy");
        if Button::quiet(&copy).icon(Icon::Copy).show(ui).clicked() {
            ui.ctx().copy_text(place.clone());
        }
        for (name, chord, command) in [
            ("command-reset", RESET, Command::Reset),
            ("command-suspend", SUSPEND, Command::Suspend),
        ] {
            let (label, key) = (t(name), chord.name());
            if Button::quiet(&label).key(&key).show(ui).clicked() {
                commands.push(command);
            }
        }
    });
}
