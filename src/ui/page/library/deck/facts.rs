//! The facts of a deck in rows, of which only those in sight are made; the one that is open shows
//! its cards below it.

use std::ops::Range;

use egui::{Align2, Id, Key, Rect, Ui, UiBuilder, pos2, vec2};

use super::fact_row;
use crate::app::view::{FactFilter, FactLineView, FactView, FactsView};
use crate::app::{App, Command};
use crate::deck::FactId;
use crate::exercise::{Corroboration, Standing};
use crate::ui::page::library::front::part;
use crate::ui::page::library::search::cards;
use crate::ui::page::library::steps::{go_by_key, pressed};
use crate::ui::say;
use crate::ui::theme::{GAP, GAP_SMALL, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{choice, muted, one_line, rows_and, sign, unfolding_row};
use crate::ui::words::{t, t_with};

/// A row has a line of the fact and one of what is remembered of it.
const ROW_HEIGHT: f32 = 64.0;
const SIGN: f32 = 14.0;

/// The fact that is open.
#[derive(Debug, Default)]
pub struct State {
    open: Option<FactId>,
}

/// The list, with the row that is open and the one where the focus is.
#[derive(Clone, Copy)]
struct List<'a> {
    app: &'a App,
    facts: &'a FactsView,
    open: Option<usize>,
    at: Option<usize>,
}

/// Draws the filters and the list; what is pressed becomes a command.
pub fn show(
    ui: &mut Ui,
    app: &App,
    facts: &FactsView,
    state: &mut State,
    commands: &mut Vec<Command>,
) {
    part(ui, &t("deck-all-facts"));
    let options: Vec<(FactFilter, String)> = facts
        .counts
        .iter()
        .filter(|(filter, n)| *n > 0 || *filter == facts.filter)
        .map(|(filter, n)| (*filter, t_with(name_of(*filter), [("n", (*n).into())])))
        .collect();
    if let Some(filter) = choice(ui, &t("deck-filter"), facts.filter, &options) {
        commands.push(Command::FilterFacts(filter));
    }
    ui.add_space(GAP_SMALL);
    if facts.listed.is_empty() {
        muted(ui, &t("deck-no-facts"));
        return;
    }
    let all = facts.listed.len();
    let open = state.open.as_ref().and_then(|fact| facts.row_of(fact));
    let at = go_by_key(ui, None, all, fact_row);
    if let Some(fact) = at.and_then(|row| facts.line(app, row))
        && pressed(ui, Key::I)
    {
        commands.push(Command::ImproveFact(fact.deck, fact.fact));
    }
    let above = open.map_or(all, |row| row + 1);
    let list = List { app, facts, open, at };
    let mut toggled = list.stretch(ui, 0..above);
    if let Some(row) = open {
        if let Some(view) = facts.open(app, row) {
            detail(ui, &view, commands);
        }
        toggled = list.stretch(ui, above..all).or(toggled);
    }
    if let Some(row) = toggled {
        let fact = facts.line(app, row).map(|line| line.fact);
        state.open = fact.filter(|_| open != Some(row));
        ui.ctx().request_repaint();
    }
}

impl List<'_> {
    /// Rows one after another; gives the one that was pressed.
    fn stretch(&self, ui: &mut Ui, numbers: Range<usize>) -> Option<usize> {
        let mut toggled = None;
        let at = self.at.and_then(|row| row.checked_sub(numbers.start));
        rows_and(ui, numbers.len(), ROW_HEIGHT, at, |ui, index, rect| {
            let number = numbers.start + index;
            let Some(line) = self.facts.line(self.app, number) else { return };
            if row(ui, rect, number, &line, self.open == Some(number)) {
                toggled = Some(number);
            }
        });
        toggled
    }
}

fn row(ui: &mut Ui, rect: Rect, number: usize, line: &FactLineView, is_open: bool) -> bool {
    let p = Palette::of(ui);
    let (state, signs) = (remembered(line), signs(line));
    let said: Vec<&str> = signs.iter().map(|(_, words)| words.as_str()).collect();
    let name = [line.line.as_str(), &state, &said.join(", ")].join(" · ");
    let response = unfolding_row(ui, rect, fact_row(number), &name, is_open);
    let top = rect.top() + GAP_SMALL;
    let width = rect.width();
    let text = one_line(ui.painter(), &line.line, Type::Fact, p.ink, width);
    let below = top + text.size().y + GAP_TINY;
    ui.painter().galley(pos2(rect.left(), top), text, p.ink);
    let under = Rect::from_min_max(pos2(rect.left(), below), rect.max);
    let font = Type::Small.font();
    let state = ui.painter().text(under.min, Align2::LEFT_TOP, &state, font.clone(), p.muted);
    let mut x = state.right() + GAP;
    for (icon, words) in signs {
        let centre = Rect::from_min_size(pos2(x, below + 2.0), vec2(SIGN, SIGN));
        let mut spot = ui.new_child(UiBuilder::new().max_rect(centre).id_salt((number, x as i32)));
        sign(&mut spot, icon, SIGN, p.muted);
        x += SIGN + GAP_TINY;
        let words = ui.painter().layout_no_wrap(words, font.clone(), p.muted);
        // Where there is no room for the word, the sign alone stands there; the row says it.
        if x + words.size().x <= rect.right() {
            let width = words.size().x;
            ui.painter().galley(pos2(x, below), words, p.muted);
            x += width;
        }
        x += GAP;
    }
    response.clicked()
}

/// When it was, and when it comes back.
fn remembered(line: &FactLineView) -> String {
    let mut parts: Vec<String> = line.when.iter().cloned().collect();
    parts.push(match (line.met, line.next) {
        _ if line.is_retired => t("fact-retired"),
        (0, _) => t("search-never"),
        (_, Some(next)) => say::asked_next(next),
        (_, None) => t("search-put-aside"),
    });
    parts.join(" · ")
}

/// What is special about it.
fn signs(line: &FactLineView) -> Vec<(Icon, String)> {
    let mut signs = Vec::new();
    if let Some((standing, reports)) = line.standing {
        let [word, _] = say::corroboration(reports);
        let icon = match reports {
            Corroboration::Single => Icon::Single,
            Corroboration::SameOrigin => Icon::SameOrigin,
            Corroboration::Corroborated => Icon::Corroborated,
            Corroboration::Finer => Icon::Finer,
            Corroboration::Differs => Icon::Differs,
        };
        signs.push((icon, word));
        match standing {
            Standing::Stated => {}
            Standing::Claimed => {
                signs.push((Icon::Claimed, say::standing(standing)[0].clone()));
            }
            Standing::Denied => {
                signs.push((Icon::Denied, say::standing(standing)[0].clone()));
            }
        }
    }
    for (is_so, icon, name) in [
        (line.is_marked, Icon::Marked, "search-marked"),
        (line.is_suspended, Icon::Suspend, "search-put-aside"),
        (line.is_leech, Icon::Warning, "fact-leech"),
    ] {
        if is_so {
            signs.push((icon, t(name)));
        }
    }
    signs
}

fn detail(ui: &mut Ui, view: &FactView, commands: &mut Vec<Command>) {
    ui.push_id(Id::unique("open fact"), |ui| {
        ui.add_space(GAP_SMALL);
        cards(ui, view, commands);
        ui.add_space(GAP);
    });
}

fn name_of(filter: FactFilter) -> &'static str {
    match filter {
        FactFilter::All => "filter-all",
        FactFilter::Unmet => "filter-unmet",
        FactFilter::Due => "filter-due",
        FactFilter::Firm => "filter-firm",
        FactFilter::Marked => "filter-marked",
        FactFilter::Suspended => "filter-suspended",
        FactFilter::Leeches => "filter-leeches",
        FactFilter::Single => "filter-single",
        FactFilter::Differing => "filter-differing",
    }
}
