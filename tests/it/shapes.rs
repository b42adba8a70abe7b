//! Decks of many shapes, made from a seed: what the generator of questions has never seen.
//!
//! They are written as deck files, so that the reader is tried as well. They lay the traps
//! that real decks hold: a deed done by two, or twice; names that are part of one another;
//! dates of every precision; the same answer in several facts. What is asked of them is not
//! known here.

#[path = "shapes/cast.rs"]
mod cast;
#[path = "shapes/plan.rs"]
mod plan;
#[path = "shapes/tale.rs"]
mod tale;
#[path = "shapes/vocabulary.rs"]
mod vocabulary;

use newsdeck::deck::FactKind;
use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use cast::Cast;

/// What a generated deck is made of.
#[derive(Clone, Copy, Debug)]
pub struct Shape {
    pub name: &'static str,
    pub facts: usize,
    pub people: usize,
    /// Bodies, groups and countries: so many of each.
    pub others: usize,
    pub places: usize,
    pub script: Script,
    /// How often each kind of fact occurs beside the others.
    pub kinds: &'static [(FactKind, u32)],
    /// Of a hundred facts, so many have a date.
    pub dated: u32,
    /// Over how many months the dates lie.
    pub months: usize,
    /// Of a hundred facts, in so many one of the first two people acts.
    pub leads: u32,
}

/// In which letters people are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Script {
    Latin,
    /// Greek, Cyrillic, Chinese, Arabic, Devanagari, and Latin with marks.
    Others,
}

/// A story as the news tells it: all kinds of fact, about as often as in the shipped deck.
const NEWS: Shape = Shape {
    name: "news",
    facts: 100,
    people: 14,
    others: 6,
    places: 12,
    script: Script::Latin,
    kinds: &[
        (FactKind::Event, 30),
        (FactKind::Quote, 22),
        (FactKind::Claim, 10),
        (FactKind::Role, 8),
        (FactKind::Number, 6),
        (FactKind::List, 4),
        (FactKind::Cloze, 9),
        (FactKind::Contrast, 3),
        (FactKind::Note, 14),
    ],
    dated: 85,
    months: 14,
    leads: 45,
};

/// Every shape.
pub const SHAPES: [Shape; 9] = [
    NEWS,
    Shape { name: "many actors", people: 90, others: 20, places: 30, leads: 3, ..NEWS },
    Shape {
        name: "few dates",
        kinds: &[
            (FactKind::Event, 40),
            (FactKind::Quote, 25),
            (FactKind::Claim, 15),
            (FactKind::Cloze, 15),
        ],
        dated: 15,
        months: 3,
        ..NEWS
    },
    Shape {
        name: "mostly numbers",
        kinds: &[(FactKind::Number, 80), (FactKind::Event, 10), (FactKind::Quote, 10)],
        places: 30,
        ..NEWS
    },
    Shape {
        name: "a two-person story",
        kinds: &[
            (FactKind::Event, 45),
            (FactKind::Quote, 35),
            (FactKind::Claim, 15),
            (FactKind::Note, 5),
        ],
        people: 6,
        others: 2,
        leads: 92,
        ..NEWS
    },
    Shape { name: "ten facts", facts: 10, people: 6, others: 3, places: 6, ..NEWS },
    Shape {
        name: "two thousand facts",
        facts: 2_000,
        people: 160,
        others: 20,
        places: 60,
        months: 60,
        leads: 12,
        ..NEWS
    },
    Shape { name: "names in other scripts", people: 30, script: Script::Others, leads: 20, ..NEWS },
    Shape { name: "by hand", facts: 60, kinds: &[(FactKind::Note, 1)], places: 60, ..NEWS },
];

impl Shape {
    /// A deck of this shape, as a deck file; the same for the same seed.
    pub fn text(&self, seed: u64) -> String {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let cast = Cast::draw(self, &mut rng);
        let mut text = format!(
            "format = 1\n[deck]\nid = \"shape-{seed}\"\ntitle = \"{}\"\nlang = \"en\"\n\
             [source.post]\noutlet = \"The Ferry Post\"\n\
             [source.gazette]\noutlet = \"The Lighthouse Gazette\"\n\
             [source.letter]\nauthor = [\"Mira Tin\"]\nleans_on = [\"post\"]\n",
            self.name
        );
        cast.write(&mut text);
        tale::write(self, &cast, &mut rng, &mut text);
        text
    }

    /// The same shape with so many facts, and people in proportion.
    #[must_use]
    pub fn sized(mut self, facts: usize) -> Self {
        self.people = (self.people * facts / self.facts).clamp(6, 1_000);
        self.facts = facts;
        self
    }
}

/// A text as it is written in a deck file.
fn quoted(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}
