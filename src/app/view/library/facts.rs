//! The facts of the open deck as a list: which of them are listed, and each as it is drawn.

use std::ops::Range;
use std::sync::Arc;

use crate::app::App;
use crate::app::agenda::Item;
use crate::app::desk::Desk;
use crate::app::view::library::report::DeckReport;
use crate::app::view::returning::Returning;
use crate::app::view::search::{remembered, sources};
use crate::app::view::{AskedNext, FactView};
use crate::deck::{DeckId, FactId};
use crate::exercise::{Corroboration, Exercise, Standing, date};
use crate::library::LoadedDeck;
use crate::schedule::is_leech;
use crate::search::{Hit, Marked};
use crate::store::Flag;

/// Which facts are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FactFilter {
    #[default]
    All,
    /// Never asked.
    Unmet,
    Due,
    /// Met, and as well remembered as is aimed at.
    Firm,
    Marked,
    /// With a card that is asked no more.
    Suspended,
    /// Forgotten again and again.
    Leeches,
    /// Of which only one report tells.
    Single,
    /// Of which reports differ.
    Differing,
}

impl FactFilter {
    /// Every one, as they are offered.
    pub const ALL: [Self; 9] = [
        Self::All,
        Self::Unmet,
        Self::Due,
        Self::Firm,
        Self::Marked,
        Self::Suspended,
        Self::Leeches,
        Self::Single,
        Self::Differing,
    ];
}

/// The facts of the open deck.
#[derive(Clone, Debug)]
pub struct FactsView {
    pub filter: FactFilter,
    /// How many facts each filter lets through; nothing for those that wait for the report.
    pub counts: Vec<(FactFilter, usize)>,
    /// The numbers of those listed, in the order of the deck.
    pub listed: Vec<u32>,
    pub report: Option<Arc<DeckReport>>,
    loaded: Arc<LoadedDeck>,
    returning: Returning,
}

/// One fact, as a row.
#[derive(Clone, Debug, PartialEq)]
pub struct FactLineView {
    pub deck: DeckId,
    pub fact: FactId,
    pub line: String,
    pub when: Option<String>,
    /// How it stands, and how many reports tell it; nothing until that was found out.
    pub standing: Option<(Standing, Corroboration)>,
    pub cards: usize,
    /// Cards that were met.
    pub met: usize,
    /// When the first of its cards is asked again, where one was met.
    pub next: Option<AskedNext>,
    pub is_marked: bool,
    pub is_suspended: bool,
    pub is_leech: bool,
    /// Whether it yields nothing any more.
    pub is_retired: bool,
}

/// What is remembered of a fact.
#[derive(Clone, Copy, Debug, Default)]
struct Signs {
    met: usize,
    is_due: bool,
    is_firm: bool,
    is_marked: bool,
    is_suspended: bool,
    is_leech: bool,
}

pub(in crate::app) fn facts(app: &App) -> Option<FactsView> {
    let loaded = Arc::clone(app.open_volume()?);
    let report = app.catalogue.report.as_ref();
    let report = report.filter(|(of, _)| Arc::ptr_eq(of, &loaded)).map(|(_, it)| Arc::clone(it));
    let filter = app.catalogue.filter;
    let mut counts = FactFilter::ALL.map(|filter| (filter, 0));
    let mut listed = Vec::new();
    let returning = Returning::of(&app.desk);
    for number in 0..loaded.deck.facts.len() {
        let signs = signs(&app.desk, &loaded, &returning, number);
        let stands = report.as_ref().and_then(|report| report.standing.get(number));
        for (filter, count) in &mut counts {
            *count += usize::from(filter.is_of(signs, stands.map(|(_, reports)| *reports)));
        }
        if filter.is_of(signs, stands.map(|(_, reports)| *reports)) {
            listed.push(u32::try_from(number).unwrap_or(u32::MAX));
        }
    }
    Some(FactsView { filter, counts: counts.to_vec(), listed, report, loaded, returning })
}

impl FactFilter {
    fn is_of(self, signs: Signs, reports: Option<Corroboration>) -> bool {
        match self {
            Self::All => true,
            Self::Unmet => signs.met == 0,
            Self::Due => signs.is_due,
            Self::Firm => signs.is_firm,
            Self::Marked => signs.is_marked,
            Self::Suspended => signs.is_suspended,
            Self::Leeches => signs.is_leech,
            Self::Single => reports == Some(Corroboration::Single),
            Self::Differing => {
                matches!(reports, Some(Corroboration::Differs | Corroboration::Finer))
            }
        }
    }
}

impl FactsView {
    /// How many facts the deck has.
    pub fn all(&self) -> usize {
        self.loaded.deck.facts.len()
    }

    /// The row that a fact is listed in.
    pub fn row_of(&self, fact: &FactId) -> Option<usize> {
        let number = u32::try_from(self.loaded.deck.facts.get_index_of(fact)?).ok()?;
        self.listed.binary_search(&number).ok()
    }

    /// The fact on this row with its sources and its cards.
    pub fn open(&self, app: &App, row: usize) -> Option<FactView> {
        let number = usize::try_from(*self.listed.get(row)?).ok()?;
        let (id, fact) = self.loaded.deck.facts.get_index(number)?;
        let deck = &self.loaded.deck;
        let text = self.loaded.index.line(number).to_owned();
        let exercises = &self.loaded.derived.exercises[self.loaded.index.exercises(number)];
        Some(FactView {
            deck: deck.id.clone(),
            deck_title: deck.title.clone(),
            fact: id.clone(),
            hit: Hit { line: Marked { text, marks: Vec::new() }, elsewhere: Vec::new() },
            when: fact.when.map(|when| date(&deck.lang, when)),
            sources: sources(deck, fact),
            exercises: exercises
                .iter()
                .map(|exercise| remembered(&app.desk, || &self.returning, exercise))
                .collect(),
        })
    }

    /// The fact on this row of the list.
    pub fn line(&self, app: &App, row: usize) -> Option<FactLineView> {
        let number = usize::try_from(*self.listed.get(row)?).ok()?;
        let (id, fact) = self.loaded.deck.facts.get_index(number)?;
        let (desk, deck) = (&app.desk, &self.loaded.deck);
        let signs = signs(desk, &self.loaded, &self.returning, number);
        let moment = desk.now();
        let Forms { exercises, items, first } = forms(desk, &self.loaded, number);
        let asked = (first..).zip(items).filter(|(_, item)| !item.is_suspended);
        let next = asked.filter_map(|(number, item)| {
            let is_asked = || self.returning.has(number);
            Some(AskedNext::of(item.memory.as_ref()?, moment, is_asked))
        });
        Some(FactLineView {
            deck: deck.id.clone(),
            fact: id.clone(),
            line: self.loaded.index.line(number).to_owned(),
            when: fact.when.map(|when| date(&deck.lang, when)),
            standing: self.report.as_ref().and_then(|it| it.standing.get(number).copied()),
            cards: exercises.len(),
            met: signs.met,
            next: next.min(),
            is_marked: signs.is_marked,
            is_suspended: signs.is_suspended,
            is_leech: signs.is_leech,
            is_retired: fact.retired.is_some(),
        })
    }
}

fn signs(desk: &Desk, loaded: &LoadedDeck, returning: &Returning, number: usize) -> Signs {
    let (_, today) = desk.now();
    let Forms { exercises, items, first } = forms(desk, loaded, number);
    let is_due = returning.count(&(first..first + items.len())) > 0;
    let mut signs = Signs { is_due, ..Signs::default() };
    let recall = desk.recall_of(items, today);
    signs.is_firm = recall.is_some() && !desk.is_fading(recall);
    for item in items {
        signs.is_suspended |= item.is_suspended;
        let Some(memory) = &item.memory else { continue };
        signs.met += 1;
        signs.is_leech |= is_leech(memory, desk.settings.leech_after);
    }
    let marked = desk.flags.of(Flag::Marked);
    // Most people mark little: then no name need be hashed.
    signs.is_marked =
        !marked.is_empty() && exercises.iter().any(|exercise| marked.contains(&exercise.id));
    signs
}

/// The exercises of a fact.
struct Forms<'a> {
    exercises: &'a [Exercise],
    /// What is remembered of each, where the deck is studied.
    items: &'a [Item],
    /// The number of the first of `items` in the bank.
    first: usize,
}

fn forms<'a>(desk: &'a Desk, loaded: &'a LoadedDeck, number: usize) -> Forms<'a> {
    let range: Range<usize> = loaded.index.exercises(number);
    let exercises = &loaded.derived.exercises[range.clone()];
    let place = desk.bank.place_of(&loaded.deck.id);
    let studied = place.map(|place| desk.bank.exercises_of(place)).unwrap_or_default();
    let first = studied.start + range.start;
    // The deck on the page may be another of the same id, or read anew a moment ago.
    let items = desk.agenda.items()[studied].get(range).unwrap_or_default();
    Forms { exercises, items, first }
}
