//! Who's who: a picture of who said what about whom, and everybody with their facts.

mod arrows;
mod graph;

use egui::{Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::app::view::{Chronicle, Known, Person, Sayings, SpokenView, StoriesView};
use crate::app::{Spoken, StoryCommand};
use crate::deck::{EntityKind, When};
use crate::text::capitalised;
use crate::ui::say;
use crate::ui::theme::{
    CONTROL_HEIGHT, GAP, GAP_LARGE, GAP_SMALL, HAIRLINE, Icon, NARROW_WINDOW, Palette,
    RADIUS_SMALL, Type,
};
use crate::ui::widget::{
    Button, body, control_line, hanging, kicker, list_row, muted, paragraph, read_out, rows, title,
    two_part_line,
};
use crate::ui::words::{t, t_with};

/// The height of somebody's row.
const ROW: f32 = 62.0;
/// The columns of a row: how many facts, and how well they are known.
const COUNT: f32 = 96.0;
const LINE: f32 = 150.0;
/// The picture takes this share of a wide page.
const GRAPH_SHARE: f32 = 0.56;
/// So many facts are listed at once; Library finds the others.
const MOST_FACTS: usize = 60;

/// Draws the picture, what is chosen in it, and everybody.
pub fn show(ui: &mut Ui, view: &StoriesView, wishes: &mut Vec<StoryCommand>) {
    let Some(chronicle) = &view.chronicle else { return };
    let cast = &chronicle.cast;
    if cast.people.is_empty() {
        body(ui, &t("who-nobody"));
        return;
    }
    if cast.circle.is_empty() {
        control_line(ui, &t("who-no-sayings"));
        // Without a picture there is nothing to be chosen in it.
        if view.spoken.is_some() {
            ui.add_space(GAP);
            chosen(ui, view, chronicle, wishes);
        }
    } else {
        graph::say(ui, view, chronicle);
        ui.add_space(GAP_SMALL);
        let width = ui.available_width();
        if width < NARROW_WINDOW {
            graph::show(ui, view, chronicle, wishes);
            chosen(ui, view, chronicle, wishes);
        } else {
            beside(ui, width * GRAPH_SHARE, view, chronicle, wishes);
        }
    }
    everybody(ui, view, chronicle, wishes);
}

/// The picture at the left, what is chosen at the right.
fn beside(
    ui: &mut Ui,
    left: f32,
    view: &StoriesView,
    chronicle: &Chronicle,
    wishes: &mut Vec<StoryCommand>,
) {
    let room = ui.available_rect_before_wrap();
    let part = |from: f32, to: f32| {
        let rect = Rect::from_min_max(pos2(from, room.top()), pos2(to, room.bottom()));
        UiBuilder::new().max_rect(rect)
    };
    let middle = room.left() + left;
    let one = ui.scope_builder(part(room.left(), middle), |ui| {
        graph::show(ui, view, chronicle, wishes);
    });
    let other = ui.scope_builder(part(middle + GAP_LARGE, room.right()), |ui| {
        // Who that is stays in sight while what is told of them scrolls.
        chosen_head(ui, view, chronicle, wishes);
        let most = graph::HEIGHT - (ui.cursor().top() - room.top());
        let area = ScrollArea::vertical().id_salt("stories-chosen").max_height(most);
        area.min_scrolled_height(most).show(ui, |ui| {
            ui.set_width(room.right() - middle - GAP_LARGE);
            chosen_facts(ui, view, chronicle);
        });
    });
    let bottom = one.response.rect.bottom().max(other.response.rect.bottom());
    ui.advance_cursor_after_rect(Rect::from_min_max(room.min, pos2(room.right(), bottom)));
}

/// Whoever is chosen with their facts, or what one said about another.
fn chosen(ui: &mut Ui, view: &StoriesView, chronicle: &Chronicle, wishes: &mut Vec<StoryCommand>) {
    chosen_head(ui, view, chronicle, wishes);
    chosen_facts(ui, view, chronicle);
}

/// Who that is, or what to do while nobody is chosen.
fn chosen_head(
    ui: &mut Ui,
    view: &StoriesView,
    chronicle: &Chronicle,
    wishes: &mut Vec<StoryCommand>,
) {
    let cast = &chronicle.cast;
    match view.spoken {
        None => {
            muted(ui, &t("who-choose"));
        }
        Some(SpokenView::Person(at)) => head(ui, &capitalised(&cast.people[at].name), wishes),
        Some(SpokenView::Sayings(at)) => {
            let Sayings { from, to, .. } = &cast.sayings[at];
            let (from, to) = (&cast.people[*from].name, &cast.people[*to].name);
            let named = [("from", from.as_str().into()), ("to", to.as_str().into())];
            head(ui, &capitalised(&t_with("who-about", named)), wishes);
        }
    }
}

fn chosen_facts(ui: &mut Ui, view: &StoriesView, chronicle: &Chronicle) {
    let cast = &chronicle.cast;
    match view.spoken {
        None => {}
        Some(SpokenView::Person(at)) => {
            let person = &cast.people[at];
            about(ui, person, view);
            facts(ui, view, chronicle, &person.facts);
        }
        Some(SpokenView::Sayings(at)) => {
            let Sayings { quotes, claims, .. } = &cast.sayings[at];
            let shown = |facts: &[usize]| facts.iter().filter(|fact| view.shows(**fact)).count();
            let counts = [("quotes", shown(quotes).into()), ("claims", shown(claims).into())];
            muted(ui, &t_with("who-counts", counts));
            let all: Vec<usize> = cast.sayings[at].facts().collect();
            facts(ui, view, chronicle, &all);
        }
    }
    ui.add_space(GAP_LARGE);
}

fn head(ui: &mut Ui, words: &str, wishes: &mut Vec<StoryCommand>) {
    let close = t("stories-close");
    let line = ui.available_rect_before_wrap();
    let room = ui.available_width() - CONTROL_HEIGHT;
    ui.allocate_ui(vec2(room, 0.0), |ui| {
        ui.set_width(room);
        // The name stands on the line of the picture that closes it.
        ui.add_space((CONTROL_HEIGHT - Type::Title.line_height()) / 2.0);
        let said = title(ui, words);
        read_out(ui, said);
    });
    if hanging(ui, line, Button::icon_only(Icon::Close, &close)).clicked() {
        wishes.push(StoryCommand::ChooseSpoken(None));
    }
}

/// Who that is: in the author's words, and the offices the facts tell of.
fn about(ui: &mut Ui, person: &Person, view: &StoriesView) {
    let p = Palette::of(ui);
    if let Some(gloss) = &person.gloss {
        paragraph(ui, Type::Fact, &capitalised(gloss), p.muted);
    }
    for office in person.offices.iter().filter(|office| view.shows(office.fact)) {
        let words = match &office.as_of {
            Some(as_of) => {
                let named =
                    [("office", office.office.as_str().into()), ("date", as_of.as_str().into())];
                t_with("who-office-as-of", named)
            }
            None => office.office.clone(),
        };
        muted(ui, &words);
    }
}

/// Facts as sentences with their dates; those not met are counted.
fn facts(ui: &mut Ui, view: &StoriesView, chronicle: &Chronicle, facts: &[usize]) {
    let p = Palette::of(ui);
    let mut shown: Vec<usize> = facts.iter().copied().filter(|fact| view.shows(*fact)).collect();
    // Those without a date come last.
    shown.sort_by_key(|fact| {
        let when = chronicle.facts[*fact].when;
        (when.is_none(), when.map(When::first_day))
    });
    for &fact in shown.iter().take(MOST_FACTS) {
        let line = &chronicle.facts[fact];
        list_row(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            if let Some(when) = &line.when_words {
                kicker(ui, when);
            }
            paragraph(ui, Type::Fact, &line.text, p.ink);
        });
    }
    if shown.len() > MOST_FACTS {
        muted(ui, &t_with("stories-more", [("n", (shown.len() - MOST_FACTS).into())]));
    }
    let hidden = facts.len() - shown.len();
    if hidden > 0 {
        ui.add_space(GAP_SMALL);
        muted(ui, &t_with("who-hidden", [("n", hidden.into())]));
    }
}

/// Everybody, the most told of first within each kind.
fn everybody(
    ui: &mut Ui,
    view: &StoriesView,
    chronicle: &Chronicle,
    wishes: &mut Vec<StoryCommand>,
) {
    ui.add_space(GAP);
    title(ui, &t("who-everybody"));
    ui.add_space(GAP_SMALL);
    let people = &chronicle.cast.people;
    rows(ui, people.len(), ROW, |ui, index, at| {
        let person = &people[index];
        let is_chosen = view.spoken == Some(SpokenView::Person(index));
        if row(ui, view, person, is_chosen, at) {
            let spoken = Spoken { from: person.id.clone(), to: None };
            wishes.push(StoryCommand::ChooseSpoken((!is_chosen).then_some(spoken)));
        }
    });
}

/// One of them; whether it was pressed.
fn row(ui: &mut Ui, view: &StoriesView, person: &Person, is_chosen: bool, at: Rect) -> bool {
    let p = Palette::of(ui);
    let name = capitalised(&person.name);
    let response = ui.interact(at, ui.scope_id().with("person"), egui::Sense::click());
    let who = gloss(person);
    let said = format!("{name}, {who}");
    response.widget_info(|| egui::WidgetInfo::selected(egui::Role::Button, true, is_chosen, &said));
    if is_chosen || response.hovered() {
        let around = at.expand2(vec2(GAP_SMALL, 0.0)).shrink2(vec2(0.0, 1.0));
        let fill = if is_chosen { p.accent_tint } else { p.sunken };
        ui.painter().rect_filled(around, RADIUS_SMALL, fill);
    }
    if response.has_focus() {
        let ring = egui::Stroke::new(2.0, p.accent);
        ui.painter().rect_stroke(at, RADIUS_SMALL, ring, egui::StrokeKind::Outside);
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let line = egui::Stroke::new(HAIRLINE, p.hairline);
    ui.painter().hline(at.x_range(), at.bottom(), line);
    let room = at.width() - COUNT - LINE - 2.0 * GAP;
    let draw = |words: &str, role: Type, ink, top: f32| {
        let galley = crate::ui::widget::one_line(ui.painter(), words, role, ink, room);
        ui.painter().galley(pos2(at.left(), at.top() + top), galley, ink);
    };
    draw(&name, Type::Title, p.ink, 7.0);
    draw(&who, Type::Small, p.muted, 35.0);
    let told = told(person, view);
    let count = t_with("deck-facts", [("n", person.facts.len().into())]);
    let middle = pos2(at.right() - LINE - GAP, at.center().y);
    let right = egui::Align2::RIGHT_CENTER;
    ui.painter().text(middle, right, count, Type::Small.font(), p.muted);
    let all = person.facts.len().max(1) as f32;
    let memory = say::met_and_remembered(told.met as u64, person.facts.len() as u64, told.recall);
    let words = t_with("who-memory", [("name", name.as_str().into()), ("memory", memory.into())]);
    let line = Rect::from_min_max(
        pos2(at.right() - LINE, at.center().y - 4.0),
        pos2(at.right(), at.center().y + 4.0),
    );
    let mut inside = ui.new_child(UiBuilder::new().max_rect(line).id_salt("memory"));
    two_part_line(&mut inside, told.met as f32 / all, told.recall as f32 / all, &words);
    response.on_hover_cursor(egui::CursorIcon::PointingHand).clicked()
}

/// Who that is, else what sort of thing.
fn gloss(person: &Person) -> String {
    let kind = match person.kind {
        EntityKind::Person => "kind-person",
        EntityKind::Body => "kind-body",
        EntityKind::Country => "kind-country",
        EntityKind::Group => "kind-group",
        EntityKind::Place => "kind-place",
    };
    person.gloss.as_deref().map_or_else(|| t(kind), capitalised)
}

/// How many of somebody's facts are met, and the sum of how likely each is remembered.
struct Told {
    met: usize,
    recall: f64,
}

fn told(person: &Person, view: &StoriesView) -> Told {
    let known = person.facts.iter().filter_map(|fact| view.known.get(*fact));
    Told {
        met: known.filter(|known| **known != Known::Unmet).count(),
        recall: person.facts.iter().filter_map(|fact| view.recall.get(*fact)).sum(),
    }
}
