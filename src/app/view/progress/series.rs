//! Each figure as a table of comma-separated values, the same for the window and the command
//! line. The columns are a format: described in `README.md`, and only ever added to.

use super::{ProgressView, StoryFigure};
use crate::app::view::csv::{Cell, table};
use crate::stats::{Against, Pace, Period, Share, Span};

/// A figure that can be had as a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Series {
    Calendar,
    Forecast,
    Retention,
    Stories,
    Topics,
    Confusions,
    Hardest,
    Time,
}

impl Series {
    /// Every figure.
    pub const ALL: [Self; 8] = [
        Self::Calendar,
        Self::Forecast,
        Self::Retention,
        Self::Stories,
        Self::Topics,
        Self::Confusions,
        Self::Hardest,
        Self::Time,
    ];

    /// The name by which it is asked for.
    pub fn name(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Forecast => "forecast",
            Self::Retention => "retention",
            Self::Stories => "stories",
            Self::Topics => "topics",
            Self::Confusions => "confusions",
            Self::Hardest => "hardest",
            Self::Time => "time",
        }
    }
}

impl ProgressView {
    /// A figure as comma-separated values.
    pub fn csv(&self, series: Series) -> String {
        match series {
            Series::Calendar => self.calendar_csv(),
            Series::Forecast => self.forecast_csv(),
            Series::Retention => self.retention_csv(),
            Series::Stories => stories_csv("story", &self.stories),
            Series::Topics => stories_csv("topic", &self.topics),
            Series::Confusions => self.confusions_csv(),
            Series::Hardest => self.hardest_csv(),
            Series::Time => self.time_csv(),
        }
    }

    /// Whether a figure has anything to take along: a table of nothing but its columns is none.
    pub fn has(&self, series: Series) -> bool {
        match series {
            Series::Calendar => !self.days.is_empty(),
            Series::Forecast => self.coming.iter().any(|figure| figure.coming.due > 0),
            Series::Retention => self.retention_over(Span::All).all().asked > 0,
            Series::Stories => !self.stories.is_empty(),
            Series::Topics => !self.topics.is_empty(),
            Series::Confusions => !self.confusions.is_empty(),
            Series::Hardest => !self.hardest.is_empty(),
            Series::Time => self.all.took_millis > 0,
        }
    }

    fn calendar_csv(&self) -> String {
        let rows = self.days.iter().map(|day| {
            let counts = [day.reviews, day.right, day.begun].map(|count| Cell::plain(&count));
            let practised = Cell::plain(&day.practised.answers);
            [Cell::plain(&day.day)].into_iter().chain(counts).chain([practised]).collect()
        });
        table(&["day", "answers", "known", "begun", "practised"], rows)
    }

    fn forecast_csv(&self) -> String {
        let rows = self.coming.iter().map(|figure| {
            let expected = Cell::decimal(Some(figure.coming.expected));
            vec![Cell::plain(&figure.day), Cell::plain(&figure.coming.due), expected]
        });
        table(&["day", "due", "expected_answers"], rows)
    }

    fn retention_csv(&self) -> String {
        let rows = self.retention.iter().flat_map(|(span, retention)| {
            let kinds = [
                ("young", retention.young),
                ("mature", retention.mature),
                ("all", retention.all()),
            ];
            kinds.map(|(kind, share)| {
                let days = span.days().map_or_else(|| "all".to_owned(), |days| days.to_string());
                let mut row = vec![Cell::plain(&days), Cell::plain(&kind)];
                row.extend(self.share_cells(share));
                row
            })
        });
        let columns = [
            "days",
            "interval",
            "asked",
            "known",
            "percent",
            "least_percent",
            "most_percent",
            "target_percent",
            "against_target",
        ];
        table(&columns, rows)
    }

    fn share_cells(&self, share: Share) -> [Cell; 7] {
        let likely = share.likely();
        let against = share.against(self.target).map_or("", Against::as_str);
        [
            Cell::plain(&share.asked),
            Cell::plain(&share.known),
            Cell::percent(share.of_one()),
            Cell::percent(likely.map(|(least, _)| least)),
            Cell::percent(likely.map(|(_, most)| most)),
            Cell::percent(Some(self.target)),
            Cell::plain(&against),
        ]
    }

    fn confusions_csv(&self) -> String {
        let rows = self.confusions.iter().map(|pair| {
            let names = [&pair.deck_title, &pair.right, &pair.taken].map(|name| Cell::text(name));
            names
                .into_iter()
                .chain([pair.times, pair.reverse].map(|count| Cell::plain(&count)))
                .collect()
        });
        table(&["story", "asked_for", "taken_for", "times", "other_way_round"], rows)
    }

    fn hardest_csv(&self) -> String {
        let rows = self.hardest.iter().map(|fact| {
            let words = [&fact.deck_title, &fact.prompt, &fact.answer].map(|text| Cell::text(text));
            let rest = [Cell::plain(&fact.lapses), Cell::plain(&fact.is_leech)];
            words.into_iter().chain(rest).collect()
        });
        table(&["story", "question", "answer", "lapses", "leech"], rows)
    }

    fn time_csv(&self) -> String {
        let rows = self.days.iter().map(|day| {
            let Period { took_millis, flashcards, typed, chosen, .. } = Period::all(&[*day]);
            let seconds = |millis: u64| Cell::decimal(Some(millis as f64 / 1_000.0));
            let mut row = vec![Cell::plain(&day.day), seconds(took_millis)];
            for Pace { answers, took_millis } in [flashcards, typed, chosen] {
                row.extend([Cell::plain(&answers), seconds(took_millis)]);
            }
            row
        });
        let columns = [
            "day",
            "seconds",
            "flashcards",
            "flashcard_seconds",
            "typed",
            "typed_seconds",
            "chosen",
            "chosen_seconds",
        ];
        table(&columns, rows)
    }
}

fn stories_csv(name: &str, figures: &[StoryFigure]) -> String {
    let rows = figures.iter().map(|figure| {
        let memory = figure.memory;
        vec![
            Cell::text(&figure.name),
            Cell::plain(&memory.facts),
            Cell::plain(&memory.met),
            Cell::decimal(Some(memory.remembered)),
            Cell::percent(memory.mean_recall()),
        ]
    });
    table(&[name, "facts", "met", "remembered", "recall_percent"], rows)
}
