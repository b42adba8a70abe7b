//! The teams while an evening runs: what each is called, its points beside the questions, and
//! mending both.

use egui::{Id, Key, Ui};

use super::TEAM_KEYS;
use super::setup::fault_words;
use crate::app::view::{EveningView, TeamView};
use crate::app::{Command, NightStep};
use crate::night::{PlanFault, Score, reason, renamed};
use crate::ui::theme::{GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{
    Button, choice, field, flow, list_row, muted, paragraph, signed, title, toolbar, tools_width,
};
use crate::ui::words::{t, t_with};

/// What is being mended, and how far it was typed.
#[derive(Debug)]
pub struct Mending {
    team: usize,
    what: What,
    text: String,
    /// Whether the field has had the focus.
    has_come: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Name,
    /// So many half points.
    Points(i32),
}

/// Names begin at one edge, whatever their keys are.
const KEY_WIDTH: f32 = 16.0;

/// The half points that a correction gives or takes, as they are written.
const STEPS: [(i32, &str); 6] =
    [(-4, "−2"), (-2, "−1"), (-1, "−½"), (1, "+½"), (2, "+1"), (4, "+2")];

/// Draws the teams in the order of their keys; `mending` is the one that is mended.
pub fn show(
    ui: &mut Ui,
    evening: &EveningView,
    mending: &mut Option<Mending>,
    commands: &mut Vec<Command>,
) {
    title(ui, &t("night-teams"));
    for (number, (team, (_, key))) in evening.teams.iter().zip(TEAM_KEYS).enumerate() {
        ui.push_id(("night roster", number), |ui| {
            list_row(ui, |ui| {
                ui.spacing_mut().item_spacing.y = GAP_TINY;
                line(ui, number, team, key, mending);
                for (points, reason) in &team.corrections {
                    flow(ui, |ui| {
                        ui.add_space(KEY_WIDTH + GAP_SMALL);
                        muted(ui, &correction(*points, reason));
                    });
                }
                let is_mended = |it: &&mut Mending| it.team == number;
                if let Some(mended) = mending.as_mut().filter(is_mended) {
                    ui.add_space(GAP_SMALL);
                    if form(ui, evening, mended, commands) == Form::Done {
                        *mending = None;
                    }
                }
            });
        });
    }
}

/// A correction in words: how much, and why.
fn correction(points: Score, reason: &str) -> String {
    let name = if points < Score::default() { "night-fewer" } else { "night-more" };
    let points = f64::from(points.halves().unsigned_abs()) / 2.0;
    t_with(name, [("points", points.into()), ("reason", reason.into())])
}

fn line(ui: &mut Ui, number: usize, team: &TeamView, key: &str, mending: &mut Option<Mending>) {
    let p = Palette::of(ui);
    let named = |name| t_with(name, [("team", team.name.as_str().into())]);
    let words = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing.x = GAP_SMALL;
        let key = paragraph(ui, Type::BodyStrong, key, p.muted).rect;
        ui.add_space((KEY_WIDTH - key.width()).max(0.0));
        paragraph(ui, Type::BodyStrong, &team.name, p.ink);
        muted(ui, &t_with("night-points", [("points", team.score.points().into())]));
    };
    let name = named("night-team-tools");
    toolbar(ui, &name, tools_width(2), words, |ui| {
        for (icon, name, what) in [
            (Icon::Improve, "night-rename", What::Name),
            (Icon::Add, "night-correct", What::Points(2)),
        ] {
            if Button::icon_only(icon, &named(name)).show(ui).clicked() {
                let text = if what == What::Name { team.name.clone() } else { String::new() };
                *mending = Some(Mending { team: number, what, text, has_come: false });
            }
        }
    });
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Open,
    Done,
}

/// A new name, or points with their reason; Enter takes them.
fn form(
    ui: &mut Ui,
    evening: &EveningView,
    mended: &mut Mending,
    commands: &mut Vec<Command>,
) -> Form {
    if let What::Points(halves) = &mut mended.what {
        let steps = STEPS.map(|(halves, written)| (halves, written.to_owned()));
        if let Some(chosen) = choice(ui, &t("night-correct-points"), *halves, &steps) {
            *halves = chosen;
        }
        ui.add_space(GAP_SMALL);
    }
    let (name, hint, save) = match mended.what {
        What::Name => ("night-rename-field", "night-rename-field", "command-night-rename"),
        What::Points(_) => ("night-correct-reason", "night-correct-hint", "command-night-correct"),
    };
    let id = Id::unique("night mending").with(mended.team);
    let response = field(ui, id, &mut mended.text, Type::Body, &t(name), &t(hint));
    if !mended.has_come {
        mended.has_come = true;
        response.request_focus();
        response.scroll_to_me(None);
    }
    let is_entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    let is_left = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape));
    let step = step(evening, mended);
    if let Err(fault) = &step {
        signed(ui, Icon::Warning, Type::Small, fault, Palette::of(ui).caution);
        if is_entered {
            response.request_focus();
        }
    }
    ui.add_space(GAP_SMALL);
    let (is_pressed, is_cancelled) = ui
        .horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP_SMALL;
            let label = t(save);
            let button = Button::primary(&label).icon(Icon::Chosen);
            let button = if step.is_ok() { button } else { button.disabled() };
            let is_pressed = button.show(ui).clicked();
            (is_pressed, Button::quiet(&t("night-mending-cancel")).show(ui).clicked())
        })
        .inner;
    match step {
        Ok(step) if is_pressed || is_entered => {
            commands.push(Command::Night(step));
            Form::Done
        }
        _ if is_cancelled || is_left => Form::Done,
        _ => Form::Open,
    }
}

/// What is to be done, or why it cannot be.
fn step(evening: &EveningView, mended: &Mending) -> Result<NightStep, String> {
    let team = mended.team;
    match mended.what {
        What::Name => {
            let mut names: Vec<String> = evening.teams.iter().map(|it| it.name.clone()).collect();
            let name = renamed(&names, team, &mended.text).map_err(|fault: PlanFault| {
                names[team].clone_from(&mended.text);
                fault_words(fault, &names)
            })?;
            Ok(NightStep::Rename { team, name })
        }
        What::Points(halves) => {
            let reason = reason(&mended.text).map_err(|_| t("night-correct-why"))?;
            Ok(NightStep::Correct { team, halves, reason })
        }
    }
}
