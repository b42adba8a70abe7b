//! The room "Stories": a deck to look at, as a timeline, as who is who, as a table of who reports
//! what, and as events to put in order.

mod apart;
mod cast;
mod chronicle;
mod circle;
mod placing;
mod remembered;
mod span;
mod timeline;

use std::sync::Arc;

pub(in crate::app) use apart::{are_apart, events, most_apart};
pub use cast::{Cast, Office, Person, Sayings};
pub use chronicle::{Chronicle, FactLine, WhenNote};
pub use placing::{Measures, Placed, PlacedLane, Placing, place};
pub use remembered::Known;
pub(in crate::app) use remembered::Remembered;
pub use span::{Span, Tick, Unit, Zoom, ticks};
pub use timeline::{Lane, Link, Mark, Timeline, Who};

use crate::app::App;
use crate::app::stories::{Coverage, Lookout, PuzzleView, Spoken};
use crate::deck::DeckId;
use crate::exercise::Corroboration;

/// What the room shows.
#[derive(Clone, Debug)]
pub struct StoriesView {
    /// The decks there are, with their titles.
    pub decks: Vec<(DeckId, String)>,
    /// The deck that is told.
    pub deck: Option<DeckId>,
    /// Its story; none while it is made, or where there is no deck.
    pub chronicle: Option<Arc<Chronicle>>,
    /// How well each fact is known.
    pub known: Arc<[Known]>,
    /// How likely each is remembered, 0 to 1; all of what was never asked, nothing of what is
    /// not met.
    pub recall: Arc<[f64]>,
    /// Whether facts that are not met are shown as well.
    pub shows_unmet: bool,
    pub lookout: Lookout,
    /// The fact that is chosen.
    pub fact: Option<usize>,
    /// Who is chosen, or whose words about whom.
    pub spoken: Option<SpokenView>,
    pub coverage: Coverage,
    /// The stretch of time on view.
    pub span: Option<Span>,
    pub puzzle: Option<PuzzleView>,
}

/// Who is chosen among the cast, by place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SpokenView {
    Person(usize),
    Sayings(usize),
}

impl StoriesView {
    /// Whether a fact is shown in words.
    pub fn shows(&self, fact: usize) -> bool {
        self.shows_unmet || self.known.get(fact).is_some_and(|known| *known != Known::Unmet)
    }

    /// Whether there are events enough to put in order.
    pub fn has_puzzle(&self) -> bool {
        self.chronicle.as_ref().is_some_and(|chronicle| chronicle.has_order)
    }

    /// Whether anything is shown in words.
    pub fn shows_any(&self) -> bool {
        self.shows_unmet || self.known.iter().any(|known| *known != Known::Unmet)
    }

    /// How many facts are not met yet.
    pub fn unmet(&self) -> usize {
        self.known.iter().filter(|known| **known == Known::Unmet).count()
    }

    /// The rows of the table: the facts shown that the filter lets through.
    pub fn rows(&self) -> Vec<usize> {
        let Some(chronicle) = &self.chronicle else { return Vec::new() };
        let all = 0..chronicle.facts.len();
        all.filter(|fact| {
            self.shows(*fact) && self.coverage.is_of(chronicle.facts[*fact].corroboration)
        })
        .collect()
    }
}

impl Coverage {
    /// Whether a fact with this badge is let through.
    pub fn is_of(self, badge: Corroboration) -> bool {
        match self {
            Self::All => true,
            Self::Single => badge == Corroboration::Single,
            Self::SameOrigin => badge == Corroboration::SameOrigin,
            Self::Corroborated => badge == Corroboration::Corroborated,
            Self::Differing => matches!(badge, Corroboration::Differs | Corroboration::Finer),
        }
    }
}

pub(in crate::app) fn stories(app: &App, remembered: Remembered) -> StoriesView {
    let stories = &app.stories;
    let chronicle = stories.chronicle().cloned();
    let told = chronicle.as_deref();
    let decks = app.desk.bank.decks();
    let place = |spoken: &Spoken| {
        let cast = &told?.cast;
        let person = cast.place_of(&spoken.from)?;
        let Some(to) = &spoken.to else { return Some(SpokenView::Person(person)) };
        let to = cast.place_of(to)?;
        let is_meant = |edge: &Sayings| edge.from == person && edge.to == to;
        cast.sayings.iter().position(is_meant).map(SpokenView::Sayings)
    };
    StoriesView {
        decks: decks.map(|loaded| (loaded.deck.id.clone(), loaded.deck.title.clone())).collect(),
        deck: app.told_deck().map(|loaded| loaded.deck.id.clone()),
        shows_unmet: stories.shows_unmet,
        lookout: stories.lookout,
        fact: stories.fact.as_ref().and_then(|fact| told?.place_of(fact)),
        spoken: stories.spoken.as_ref().and_then(place),
        coverage: stories.coverage,
        span: told.and_then(|told| Some(stories.span_of(told.timeline.days?))),
        puzzle: stories.puzzle_view(),
        chronicle,
        known: remembered.known,
        recall: remembered.recall,
    }
}

/// How well each fact of the story that is told is remembered.
pub(in crate::app) fn remembered(app: &App) -> Remembered {
    let told = app.stories.chronicle();
    told.map(|chronicle| Remembered::of(&app.desk, chronicle)).unwrap_or_default()
}

#[cfg(test)]
pub(in crate::app) use tests::chronicle as story_of;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::parse;

    /// The story of a deck of these facts, with names of the first landing on the Moon.
    pub(in crate::app) fn chronicle(facts: &str) -> Chronicle {
        let head = r#"
            format = 1
            [deck]
            id = "moon"
            title = "The first landing"
            lang = "en"
            [source.log]
            outlet = "Log"
            [person.nixon]
            name = "Richard Nixon"
            short = "Nixon"
            [person.armstrong]
            name = "Neil Armstrong"
            short = "Armstrong"
            [person.aldrin]
            name = "Buzz Aldrin"
            short = "Aldrin"
            [body.nasa]
            name = "NASA"
            [place.moon]
            name = "the Moon"
        "#;
        let text = format!("{head}{facts}");
        // Every fact is cited, so that tests need not say so.
        let cited = text.lines().map(|line| match line.trim() {
            line if ["[quote.", "[event.", "[claim.", "[role."]
                .iter()
                .any(|of| line.starts_with(of)) =>
            {
                format!("{line}\ncite.log = \"¶1\"\n")
            }
            line => format!("{line}\n"),
        });
        let parsed = parse(&cited.collect::<String>());
        assert_eq!(parsed.problems, []);
        Chronicle::of(&parsed.deck)
    }
}
