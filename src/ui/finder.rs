//! The finder: one field over the page that finds everything that can be done, and every fact.
//!
//! What is done is found at once; facts come when they are looked up. The field keeps the focus
//! while the arrows go through the list, and whatever had the focus before gets it back.

mod keys;
mod list;
mod offers;

use egui::{Align2, Frame, Id, Margin, TextEdit, Ui, Vec2, vec2};

use crate::app::view::{FactView, SearchView};
use crate::app::{App, Command};
use crate::deck::{DeckId, FactId};
use crate::ui::finder::keys::Pressed;
use crate::ui::finder::list::Row;
use crate::ui::finder::offers::{Act, Offer, meant, offers};
use crate::ui::keys::{Binding, Gesture};
use crate::ui::theme::{GAP, GAP_SMALL, HAIRLINE, ICON_LARGE, Icon, Palette, Type};
use crate::ui::widget::{Button, Lie, muted, read_out, sheet, sheet_room, sign};
use crate::ui::words::{t, t_with};

/// As wide as lines are read easily.
const WIDTH: f32 = 640.0;
/// What stands around the list: the field, and the foot.
const AROUND: f32 = 150.0;
/// So many of what was taken last are remembered.
const MOST_RECENT: usize = 5;
/// So many things to do are offered beside facts.
const MOST_MEANT: usize = 8;

/// The finder, open or not.
#[derive(Debug, Default)]
pub struct Finder {
    open: Option<Open>,
    /// What had the focus before it was closed. It gets it back a frame later: until then nothing
    /// under the sheet may have it.
    back: Option<Id>,
    /// What was taken last by its words, the newest first.
    recent: Vec<String>,
}

/// What was taken.
#[derive(Clone, Debug, PartialEq)]
pub enum Taken {
    Command(Command),
    Gesture(Gesture),
    /// All that these words find in the library, and of it perhaps one.
    Facts {
        text: String,
        fact: Option<(DeckId, FactId)>,
    },
}

#[derive(Debug)]
struct Open {
    text: String,
    offers: Vec<Offer>,
    /// The row that Enter would take.
    active: usize,
    /// Whether the list is to show the active row.
    has_moved: bool,
    /// What had the focus before.
    back: Option<Id>,
    is_new: bool,
}

impl Finder {
    /// Whether it has the keys.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }

    /// Opens it on a page with these keys, or closes it.
    pub fn toggle(&mut self, ctx: &egui::Context, app: &App, page: &[Binding]) {
        if self.is_open() {
            return self.close(ctx);
        }
        self.open = Some(Open {
            text: String::new(),
            offers: offers(app, page, &self.recent),
            active: 0,
            has_moved: true,
            back: ctx.memory(egui::Memory::focused),
            is_new: true,
        });
    }

    /// Draws it, where it is open; gives what was taken. What is looked up becomes a command.
    pub fn show(&mut self, ui: &Ui, app: &App, commands: &mut Vec<Command>) -> Option<Taken> {
        if let Some(back) = self.back.take() {
            ui.memory_mut(|memory| memory.request_focus(back));
        }
        let open = self.open.as_mut()?;
        // What was looked up when it was open last is not what is looked for now.
        let nothing = SearchView::default();
        let found = if open.text.trim().is_empty() { &nothing } else { app.looked_up() };
        let rows = open.rows(found);
        let pressed = keys::pressed(ui.ctx(), rows.len(), &mut open.active);
        open.has_moved |= pressed == Some(Pressed::Move);
        let mut taken = match pressed {
            Some(Pressed::Take) => open.take(&rows, found),
            Some(Pressed::Study) => open.of_fact(&rows, found, Command::StudyFact),
            Some(Pressed::Improve) => open.of_fact(&rows, found, Command::ImproveFact),
            Some(Pressed::Leave | Pressed::Move) | None => None,
        };
        let before = open.text.clone();
        let shown = sheet(ui, "finder", &t("gesture-find"), Lie::Top, WIDTH, |ui| {
            open.draw(ui, &rows, found)
        });
        taken = taken.or(shown.inner);
        if open.text != before {
            open.active = 0;
            open.has_moved = true;
            commands.push(Command::LookUp(open.text.clone()));
        }
        if taken.is_some() {
            self.remember(taken.as_ref());
        }
        if taken.is_some() || shown.is_left || pressed == Some(Pressed::Leave) {
            commands.push(Command::LookUp(String::new()));
            self.close(ui.ctx());
        }
        taken
    }

    fn close(&mut self, ctx: &egui::Context) {
        self.back = self.open.take().and_then(|open| open.back);
        ctx.request_repaint();
    }

    fn remember(&mut self, taken: Option<&Taken>) {
        let act = match taken {
            Some(Taken::Command(command)) => Act::Do(command.clone()),
            Some(Taken::Gesture(gesture)) => Act::Gesture(*gesture),
            Some(Taken::Facts { .. }) | None => return,
        };
        let offers = self.open.iter().flat_map(|open| &open.offers);
        let Some(words) = offers.into_iter().find(|it| it.act == act).map(|it| it.words.clone())
        else {
            return;
        };
        self.recent.retain(|recent| *recent != words);
        self.recent.insert(0, words);
        self.recent.truncate(MOST_RECENT);
    }
}

impl Open {
    /// What stands in the list.
    fn rows(&self, found: &SearchView) -> Vec<Row> {
        if self.text.trim().is_empty() {
            return (0..self.offers.len()).map(Row::Offer).collect();
        }
        let meant = meant(&self.offers, &self.text).into_iter().take(MOST_MEANT).map(Row::Offer);
        let facts = (0..found.shown.len()).map(Row::Fact);
        let more = (found.facts > found.shown.len()).then_some(Row::AllFacts);
        meant.chain(facts).chain(more).collect()
    }

    fn take(&self, rows: &[Row], found: &SearchView) -> Option<Taken> {
        Some(match rows.get(self.active)? {
            Row::Offer(offer) => match self.offers.get(*offer)?.act.clone() {
                Act::Do(command) => Taken::Command(command),
                Act::Gesture(gesture) => Taken::Gesture(gesture),
            },
            Row::Fact(fact) => {
                let FactView { deck, fact, .. } = found.shown.get(*fact)?;
                let text = found.text.clone();
                Taken::Facts { text, fact: Some((deck.clone(), fact.clone())) }
            }
            Row::AllFacts => Taken::Facts { text: found.text.clone(), fact: None },
        })
    }

    /// The active row, where that is a fact.
    fn fact<'a>(&self, rows: &[Row], found: &'a SearchView) -> Option<&'a FactView> {
        match rows.get(self.active)? {
            Row::Fact(fact) => found.shown.get(*fact),
            Row::Offer(_) | Row::AllFacts => None,
        }
    }

    fn of_fact(
        &self,
        rows: &[Row],
        found: &SearchView,
        command: impl FnOnce(DeckId, FactId) -> Command,
    ) -> Option<Taken> {
        let FactView { deck, fact, .. } = self.fact(rows, found)?;
        Some(Taken::Command(command(deck.clone(), fact.clone())))
    }

    fn draw(&mut self, ui: &mut Ui, rows: &[Row], found: &SearchView) -> Option<Taken> {
        ui.spacing_mut().item_spacing = Vec2::ZERO;
        self.field(ui, rows.len());
        line(ui);
        // Where nothing is found there is no list to part from what is said of it.
        if rows.is_empty() {
            return self.foot(ui, rows, found);
        }
        let most = sheet_room(ui, Lie::Top, AROUND);
        let is_moved = std::mem::take(&mut self.has_moved);
        let active = rows.get(self.active).is_some().then_some(self.active).filter(|_| is_moved);
        let drawn = list::List { rows, offers: &self.offers, found, active: self.active };
        let clicked = drawn.show(ui, most, active);
        line(ui);
        let foot = self.foot(ui, rows, found);
        if let Some(row) = clicked {
            self.active = row;
            return self.take(rows, found);
        }
        foot
    }

    fn field(&mut self, ui: &mut Ui, rows: usize) {
        let p = Palette::of(ui);
        let id = Id::unique("finder field");
        Frame::new().inner_margin(Margin::symmetric(18, 8)).show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = GAP;
                sign(ui, Icon::Find, ICON_LARGE, p.muted);
                let edit = TextEdit::singleline(&mut self.text)
                    .id(id)
                    .font(Type::Fact.font())
                    .text_color(p.ink)
                    .frame(Frame::NONE)
                    .align(Align2::LEFT_CENTER)
                    .hint_text(Type::Fact.text(t("find-hint")).color(p.muted))
                    .desired_width(f32::INFINITY);
                ui.add(edit).accessible_name(t("gesture-find"));
            });
        });
        if std::mem::take(&mut self.is_new) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        keys::leave_to_list(ui, id);
        // A screen reader follows the active row while the focus stays where one types.
        if rows > 0 {
            let active = list::row_id(self.active.min(rows - 1));
            ui.accesskit_node_builder(id, |node| {
                node.set_active_descendant(active.accesskit_id());
            });
        }
    }

    /// How much there is, and what else can be done with a fact.
    fn foot(&self, ui: &mut Ui, rows: &[Row], found: &SearchView) -> Option<Taken> {
        let mut taken = None;
        Frame::new().inner_margin(Margin::symmetric(18, 10)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(GAP_SMALL);
                let count = muted(ui, &self.count(rows, found));
                read_out(ui, count);
                if self.fact(rows, found).is_some() {
                    ui.add_space(GAP);
                    let study = keys::STUDY.name();
                    let button = t("command-study-fact");
                    if Button::pill(&button).key(&study).show(ui).clicked() {
                        taken = self.of_fact(rows, found, Command::StudyFact);
                    }
                    let improve = keys::IMPROVE.name();
                    let button = t("command-improve");
                    if Button::pill(&button).key(&improve).show(ui).clicked() {
                        taken = self.of_fact(rows, found, Command::ImproveFact);
                    }
                }
            });
        });
        taken
    }

    fn count(&self, rows: &[Row], found: &SearchView) -> String {
        let deeds = rows.iter().filter(|row| matches!(row, Row::Offer(_))).count();
        if self.text.trim().is_empty() {
            return t("find-help");
        }
        if found.text != self.text {
            return t_with("find-deeds-yet", [("deeds", deeds.into())]);
        }
        if rows.is_empty() {
            return t_with("find-nothing", [("text", self.text.as_str().into())]);
        }
        t_with("find-count", [("deeds", deeds.into()), ("facts", found.facts.into())])
    }
}

/// A hairline from edge to edge.
fn line(ui: &mut Ui) {
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), HAIRLINE));
    ui.painter().rect_filled(rect, 0.0, Palette::of(ui).hairline);
    ui.add_space(GAP_SMALL / 2.0);
}
