//! Today: what to do now, the story so far. The first start finds the shipped story
//! here, ready to be played.

use egui::{Key, Stroke, Ui};

use super::{bare, column};
use crate::app::view::{Absence, Bead, Story, TodayView};
use crate::app::{App, Command, Room};
use crate::text::capitalised;
use crate::ui::keys::{Binding, Chord};
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_LARGE, GAP_SMALL, GAP_TINY, HAIRLINE, Icon, Palette, Type};
use crate::ui::widget::{
    BeadShare, Button, bead_legend, beads, beside, body, display, kicker, list_row, muted,
    paragraph, title,
};
use crate::ui::words::{t, t_with};

const STUDY: Chord = Chord::plain(Key::Enter);
const QUIZ: Chord = Chord::plain(Key::Q);
const AHEAD: Chord = Chord::plain(Key::A);

/// Enter does the first thing there is to do.
pub fn keys(app: &App) -> Vec<Binding> {
    if bare::is_bare(app) {
        return bare::keys();
    }
    let mut keys = Vec::new();
    if app.today().session_open || can_study(app.today()) {
        keys.push(Binding::new(STUDY, Command::StartStudy));
    }
    if app.today().can_go_ahead {
        keys.push(Binding::new(AHEAD, Command::StudyAhead));
    }
    keys.push(Binding::new(QUIZ, Command::GoTo(Room::Quiz)));
    keys
}

fn can_study(today: &TodayView) -> bool {
    today.due + today.new + today.learning > 0
}

/// Draws the page; what is pressed becomes a command.
pub fn show(ui: &mut Ui, app: &App, commands: &mut Vec<Command>) {
    let today = app.today();
    column(ui, "today", |ui| {
        dateline(ui, today);
        let Some(story) = today.stories.first() else {
            display(ui, &t("today-no-story"));
            return bare::show(ui, app, commands);
        };
        lead(ui, story);
        // What to do is seen in the lowest window; the picture of it may be scrolled to.
        ui.add_space(GAP + GAP_SMALL);
        actions(ui, today, commands);
        ui.add_space(GAP);
        ui.scope(|ui| waiting(ui, today));
        ui.add_space(GAP_LARGE);
        picture(ui, story, &today.beads);
        ui.add_space(GAP_LARGE);
        if let Some(absence) = &today.absence {
            welcome_back(ui, absence, today);
            ui.add_space(GAP_LARGE);
        }
        others(ui, today, commands);
    });
}

fn dateline(ui: &mut Ui, today: &TodayView) {
    let p = Palette::of(ui);
    ui.horizontal(|ui| {
        muted(ui, &capitalised(&say::long_date(today.day)));
        if today.answered_today > 0 {
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                let counts =
                    [("n", today.answered_today.into()), ("known", today.known_today.into())];
                muted(ui, &t_with("today-answered", counts))
            });
        }
    });
    let (rule, _) =
        ui.allocate_exact_size(egui::vec2(ui.available_width(), 3.0), egui::Sense::hover());
    for y in [rule.top(), rule.bottom()] {
        ui.painter().hline(rule.x_range(), y, Stroke::new(HAIRLINE, p.ink));
    }
    ui.add_space(GAP_LARGE + GAP_SMALL);
}

/// The story to go on with, as a newspaper leads with it.
fn lead(ui: &mut Ui, story: &Story) {
    let kind = if story.memory.met == 0 { "today-new-story" } else { "today-story-so-far" };
    kicker(ui, &t(kind));
    ui.add_space(GAP_TINY);
    display(ui, &story.title);
    ui.add_space(GAP_SMALL);
    let words = known(story);
    paragraph(ui, Type::Fact, &words, Palette::of(ui).muted);
}

/// What waits now, how much of it a session holds, and what comes.
fn waiting(ui: &mut Ui, today: &TodayView) {
    body(ui, &outlook(today));
    ui.spacing_mut().item_spacing.y = GAP_TINY;
    for more in [session(today), coming(today)].into_iter().flatten() {
        muted(ui, &more);
    }
}

/// The facts of the story as beads, and what their looks mean.
fn picture(ui: &mut Ui, story: &Story, facts: &[Bead]) {
    beads(ui, facts.iter().map(share));
    if story.memory.met > 0 {
        ui.add_space(GAP_SMALL);
        legend(ui, story, facts);
    }
}

fn legend(ui: &mut Ui, story: &Story, facts: &[Bead]) {
    let sum = |of: fn(&Bead) -> usize| facts.iter().map(of).sum::<usize>();
    let (firm, fading) = (sum(|bead| bead.firm), sum(|bead| bead.fading));
    let told = |name, n: usize| t_with(name, [("n", n.into())]);
    bead_legend(
        ui,
        [
            (BeadShare { firm: 1.0, fading: 0.0 }, told("today-firm", firm)),
            (BeadShare { firm: 0.0, fading: 1.0 }, told("today-pale", fading)),
            (
                BeadShare { firm: 0.0, fading: 0.0 },
                told("today-unmet", (story.memory.facts - story.memory.met) as usize),
            ),
        ],
    );
}

/// How much of a story is known.
fn known(story: &Story) -> String {
    if story.memory.met == 0 {
        t_with("today-facts", [("facts", story.memory.facts.into())])
    } else {
        say::memory(&story.memory)
    }
}

fn share(bead: &Bead) -> BeadShare {
    let of = |n: usize| n as f32 / bead.facts.max(1) as f32;
    BeadShare { firm: of(bead.firm), fading: of(bead.fading) }
}

fn actions(ui: &mut Ui, today: &TodayView, commands: &mut Vec<Command>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(GAP, GAP);
        if today.session_open || can_study(today) {
            let label = if today.session_open {
                t("today-study-on")
            } else {
                t_with("today-study", [("minutes", today.session_minutes.into())])
            };
            let key = STUDY.name();
            let study = Button::primary(&label).icon(Icon::Play).key(&key).large();
            if study.show(ui).clicked() {
                commands.push(Command::StartStudy);
            }
        }
        if today.can_go_ahead {
            let (label, key) = (t("command-study-ahead"), AHEAD.name());
            if Button::primary(&label).icon(Icon::Next).key(&key).large().show(ui).clicked() {
                commands.push(Command::StudyAhead);
            }
        }
        let label = match today.quiz {
            Some(quiz) => t_with(
                "today-quiz-on",
                [("answered", quiz.answered.into()), ("of", quiz.of.into())],
            ),
            None => t("today-quiz"),
        };
        let key = QUIZ.name();
        if Button::quiet(&label).icon(Icon::Quiz).key(&key).large().show(ui).clicked() {
            commands.push(Command::GoTo(Room::Quiz));
        }
    });
}

/// One line about what waits.
fn outlook(today: &TodayView) -> String {
    // Where all that fades is put off, no session is there to keep it.
    if today.fading > 0 && today.due > 0 {
        t_with("today-fading", [("n", today.fading.into())])
    } else if today.due > 0 {
        t_with("today-due", [("n", today.due.into()), ("minutes", today.minutes.into())])
    } else if can_study(today) {
        let name = match (today.new, today.learning) {
            (_, 0) => "today-only-new",
            (0, _) => "today-only-steps",
            _ => "today-new-and-steps",
        };
        let words = [
            ("n", (today.new + today.learning).into()),
            ("new", today.new.into()),
            ("minutes", today.minutes.into()),
        ];
        t_with(name, words)
    } else {
        nothing_now(today.next_in_minutes, today.put_off)
    }
}

/// Why there is nothing to study, and until when.
pub fn nothing_now(next_in_minutes: Option<u32>, put_off: usize) -> String {
    match next_in_minutes {
        Some(minutes) => t_with("today-nothing-until", [("wait", say::wait(minutes).into())]),
        None if put_off > 0 => t_with("today-nothing-put-off", [("n", put_off.into())]),
        None => t("today-nothing"),
    }
}

/// How much of what waits a session holds, where it does not hold all of it.
fn session(today: &TodayView) -> Option<String> {
    let waiting = today.due + today.new + today.learning;
    let words = [
        ("minutes", today.session_minutes.into()),
        ("n", today.session_holds.into()),
        ("waiting", waiting.into()),
    ];
    (today.session_holds < waiting).then(|| t_with("today-session", words))
}

/// What comes back in the next days, where anything does.
fn coming(today: &TodayView) -> Option<String> {
    let [tomorrow, second, third] = today.coming;
    let words = [("tomorrow", tomorrow.into()), ("second", second.into()), ("third", third.into())];
    (tomorrow + second + third > 0).then(|| t_with("today-coming", words))
}

/// What to know after an absence: where to begin, and that the rest needs no haste.
fn welcome_back(ui: &mut Ui, absence: &Absence, today: &TodayView) {
    title(ui, &t("today-back"));
    let days = absence.days.into();
    body(ui, &t_with("today-back-help", [("days", days), ("later", today.later.into())]));
    for card in &absence.at_risk {
        list_row(ui, |ui| {
            paragraph(ui, Type::Fact, &card.prompt, Palette::of(ui).ink);
            muted(ui, &t_with("today-at-risk", [("percent", card.percent.into())]));
        });
    }
}

/// The other decks, each of which can be studied by itself.
fn others(ui: &mut Ui, today: &TodayView, commands: &mut Vec<Command>) {
    let stories = today.stories.get(1..).unwrap_or_default();
    if stories.is_empty() {
        return;
    }
    title(ui, &t("today-others"));
    for story in stories {
        list_row(ui, |ui| {
            let words = |ui: &mut Ui| {
                ui.spacing_mut().item_spacing.y = GAP_TINY;
                paragraph(ui, Type::Fact, &story.title, Palette::of(ui).ink);
                muted(ui, &known(story));
            };
            // The same words stand on the button of every deck.
            let id = story.id.as_str();
            let label =
                t(if story.memory.met == 0 { "today-begin-deck" } else { "command-study-deck" });
            let study = Button::quiet(&label).icon(Icon::Play);
            let width = study.natural_width(ui);
            let study = |ui: &mut Ui| ui.push_id(id, |ui| study.show(ui)).inner;
            if beside(ui, width, words, study).clicked() {
                commands.push(Command::StudyDeck(story.id.clone()));
            }
        });
    }
}
