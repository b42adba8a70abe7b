//! How likely each fact is remembered today: of all stories, or of one.

use egui::Ui;

use super::part::{part, sentence};
use super::{Seen, State, whole};
use crate::app::view::{ProgressView, Series};
use crate::stats::{StoryMemory, TENTHS};
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{Chart, Guide, Layer, Scale, choice, table};
use crate::ui::words::{number, t, t_with};

/// More stories than these have no room to be chosen from: of each, the line below tells.
const MOST_STORIES: usize = 6;
/// Facts less likely remembered than not are the first tenths.
const UNLIKELY: usize = TENTHS / 2;

/// Draws the part.
pub fn show(ui: &mut Ui, seen: Seen<'_>, state: &mut State) {
    let is_table = part(ui, "progress-memory", Series::Stories, seen.all, state);
    let memory = chosen(seen.all, state.story);
    if chosen(seen.all, None).met == 0 {
        return sentence(ui, &t("progress-memory-nothing"));
    }
    let said = told(&memory);
    sentence(ui, &said);
    choose(ui, seen.all, state);
    if is_table {
        let columns = ["column-likelihood", "column-facts"].map(t);
        table(ui, &t("progress-memory"), &columns, TENTHS, |row, column| match column {
            0 => tenth(row),
            _ => number(memory.tenths[row].into()),
        });
        return;
    }
    let facts: Vec<f64> = memory.tenths.iter().map(|facts| f64::from(*facts)).collect();
    let most = facts.iter().copied().fold(0.0, f64::max);
    Chart {
        id: "plot of memory",
        guide: Guide { name: &t("progress-memory"), keys: &t("progress-plot-keys") },
        unit: &t("unit-facts"),
        scale: Scale::up_to(most, 1.0, whole),
        places: TENTHS,
        layers: vec![Layer::Bars(facts)],
        tick: &|place| Some(tenth(place)),
        tip: &|place| {
            let words = [("tenth", tenth(place).into()), ("n", memory.tenths[place].into())];
            t_with("progress-memory-tip", words)
        },
    }
    .show(ui);
}

fn choose(ui: &mut Ui, progress: &ProgressView, state: &mut State) {
    if !(2..=MOST_STORIES).contains(&progress.stories.len()) {
        return;
    }
    let stories = progress.stories.iter().enumerate();
    let stories = stories.map(|(place, story)| (Some(place), story.name.clone()));
    let options: Vec<(Option<usize>, String)> =
        std::iter::once((None, t("progress-all-stories"))).chain(stories).collect();
    if let Some(story) = choice(ui, &t("progress-story"), state.story, &options) {
        state.story = story;
    }
    ui.add_space(GAP_SMALL);
}

/// The memory of one story, or of all together.
fn chosen(progress: &ProgressView, story: Option<usize>) -> StoryMemory {
    match story.and_then(|place| progress.stories.get(place)) {
        Some(story) => story.memory,
        None => progress.stories.iter().map(|story| story.memory).sum(),
    }
}

fn told(memory: &StoryMemory) -> String {
    let unlikely: u32 = memory.tenths[..UNLIKELY].iter().sum();
    t_with(
        "progress-memory-say",
        [
            ("met", memory.met.into()),
            ("n", memory.remembered.round().into()),
            ("unlikely", unlikely.into()),
        ],
    )
}

/// `90–100 %`
fn tenth(place: usize) -> String {
    let percent = |place: usize| (place * 100 / TENTHS).to_string();
    let words = [("least", percent(place).into()), ("most", percent(place + 1).into())];
    t_with("percent-range", words)
}
