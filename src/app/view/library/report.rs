//! What is found out about a deck on another thread: its health in figures, its problems ready to
//! show, and how each of its facts stands.

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::exercise::{Corroboration, Standing, Statements};
use crate::library::{LoadedDeck, Volume};
use crate::quiz::Health;
use crate::text::{Letters, letters};

/// See the module.
#[derive(Clone, Debug, PartialEq)]
pub struct DeckReport {
    pub health: HealthView,
    pub problems: Vec<ProblemView>,
    /// What a typeface must have to draw it, beyond what comes with the program.
    pub letters: Vec<Letters>,
    /// How each fact stands, in the order of the deck.
    pub standing: Vec<(Standing, Corroboration)>,
}

/// A deck in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct HealthView {
    /// Cards asked with four options, with three, and only as a flashcard.
    pub options: [usize; 3],
    /// Cards that are not asked because two answers would be right, or for another reason.
    pub dropped: usize,
    /// Facts that yield nothing any more.
    pub retired: usize,
    /// How many answers have how many independent reports behind them, the most frequent first.
    pub corroboration: Vec<(Corroboration, usize)>,
    /// Nothing for a deck of a few questions.
    pub guessing: Option<GuessView>,
}

/// What players who know nothing would score, in whole percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GuessView {
    /// By the trick that does best.
    pub highest: u32,
    /// What may be accident.
    pub least: u32,
    pub most: u32,
}

/// A problem of a deck file, ready to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProblemView {
    pub severity: Severity,
    pub code: &'static str,
    pub message: String,
    pub help: Option<String>,
    /// From 1.
    pub line: usize,
    /// From 1, in characters.
    pub column: usize,
    /// The whole message with the source line and a caret, for a monospaced face.
    pub drawn: String,
}

impl DeckReport {
    /// What there is to know of a deck on the shelf.
    pub(in crate::app) fn of(volume: &Volume, loaded: &LoadedDeck) -> Self {
        let statements = Statements::of(&loaded.deck);
        let stands = |(id, fact)| {
            let provenance = statements.provenance(id, fact);
            (provenance.standing, provenance.corroboration)
        };
        let text = loaded.text.unpacked();
        Self {
            letters: letters_of(&text),
            health: health(&Health::of(&loaded.deck, &loaded.derived)),
            problems: problems(&volume.problems(), &volume.origin.label(), &text),
            standing: loaded.deck.facts.iter().map(stands).collect(),
        }
    }
}

/// What stands in a deck file, but for remarks that nobody is shown.
fn letters_of(text: &str) -> Vec<Letters> {
    let shown = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    letters(&shown.collect::<Vec<_>>().join("\n"))
}

/// Problems ready to show, in the text of `file`.
pub(super) fn problems(found: &[Diagnostic], file: &str, text: &str) -> Vec<ProblemView> {
    let view = |problem: &Diagnostic| {
        let place = Place::of(problem.span.start, text);
        ProblemView {
            drawn: problem.render(file, text),
            severity: problem.severity,
            code: problem.code,
            message: problem.message.clone(),
            help: problem.help.clone(),
            line: place.line,
            column: place.column,
        }
    };
    found.iter().map(view).collect()
}

fn health(health: &Health) -> HealthView {
    let percent = |share: f64| (share * 100.0).round() as u32;
    HealthView {
        options: [health.options.four, health.options.three, health.options.none],
        dropped: health.dropped.iter().map(|(_, forms)| forms.len()).sum(),
        retired: health.retired,
        corroboration: health.corroboration.clone(),
        guessing: health.guessing.as_ref().map(|guessing| GuessView {
            highest: percent(guessing.highest.share()),
            least: percent(*guessing.noise.start()),
            most: percent(*guessing.noise.end()),
        }),
    }
}
