//! A fact with its parts, as one cited statement, by kind.
//!
//! A library has a hundred thousand facts, and hardly any has all parts: so each part takes as
//! little room as it can where it is missing. Knows nothing of how it is asked.

use std::sync::Arc;

use jiff::civil::Date;
use thin_vec::ThinVec;

use crate::deck::by_source::BySource;
use crate::deck::id::{EntityId, FactId};
use crate::deck::paragraphs::Paragraphs;
use crate::deck::template::Template;
use crate::deck::when::When;

/// One cited statement with typed parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub content: Content,
    pub when: Option<When>,
    /// What one source says more finely about the time: `mid-September`.
    pub when_note: BySource<String>,
    pub place: Option<EntityId>,
    /// On what occasion: `a visit for the UN General Assembly`.
    pub occasion: Option<Box<str>>,
    /// The fact it came after, and how long after: `two days`.
    pub after: Option<FactId>,
    pub gap: Option<Box<str>>,
    /// What came next.
    pub then: ThinVec<FactId>,
    /// The reason, as a clause, and whose reason it is; nobody's if the reports give it themselves.
    pub because: Option<Template>,
    pub because_says: Option<EntityId>,
    /// The past tense of the first word, where the rules of grammar get it wrong.
    pub past: Option<Box<str>>,
    /// Where each source says so; at least one, except for a contrast, which quotes its
    /// sources itself.
    pub cite: BySource<Citation>,
    /// Parts that this source alone gives.
    pub only: BySource<Vec<Part>>,
    /// Sources that name the actor less exactly, and what they name.
    pub actor_for: BySource<EntityId>,
    /// Forms not to ask, by name.
    pub skip: ThinVec<String>,
    /// Wrong answers that would be true, or unfair: names of entities or plain words.
    pub never: ThinVec<String>,
    /// Questions written by hand.
    pub ask: ThinVec<Ask>,
    pub tags: ThinVec<String>,
    /// Shown with the answer.
    pub note: Option<Box<str>>,
    /// 1 (aside) to 5 (the heart of the story); 3 where the author does not say.
    pub importance: Option<u8>,
    /// The ids it had before: what was answered under them counts for it.
    pub was: ThinVec<FactId>,
    /// The day it stopped being asked: a fact that has one yields nothing, whatever the day.
    pub retired: Option<Date>,
}

impl Fact {
    /// A fact with this content and nothing else.
    pub fn new(content: Content) -> Self {
        Self {
            content,
            when: None,
            when_note: BySource::new(),
            place: None,
            occasion: None,
            after: None,
            gap: None,
            then: ThinVec::new(),
            because: None,
            because_says: None,
            past: None,
            cite: BySource::new(),
            only: BySource::new(),
            actor_for: BySource::new(),
            skip: ThinVec::new(),
            never: ThinVec::new(),
            ask: ThinVec::new(),
            tags: ThinVec::new(),
            note: None,
            importance: None,
            was: ThinVec::new(),
            retired: None,
        }
    }

    /// Whoever acts in it, as [`Part::Actor`] means it; nobody in a list, a sentence with
    /// gaps, a contrast or a note.
    pub fn actor(&self) -> Option<&EntityId> {
        match &self.content {
            Content::Quote(quote) => Some(&quote.speaker),
            Content::Event(event) => Some(&event.actor),
            Content::Claim(claim) => Some(&claim.by),
            Content::Role(role) => Some(&role.person),
            Content::Number(number) => Some(&number.actor),
            Content::List(_) | Content::Cloze(_) | Content::Contrast(_) | Content::Note => None,
        }
    }

    /// The questions written by hand, each under its permanent name: the one its author gave,
    /// or else its number from 1.
    pub fn asks(&self) -> impl Iterator<Item = (Arc<str>, &Ask)> {
        self.ask.iter().enumerate().map(|(index, ask)| {
            let name = ask.id.clone().unwrap_or_else(|| (index + 1).to_string().into());
            (name, ask)
        })
    }
}

/// What a fact says, by kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Quote(Quote),
    Event(Event),
    Claim(Claim),
    Role(Role),
    Number(Number),
    List(List),
    /// A sentence with gaps: a template with at least one [`crate::deck::Piece::Gap`].
    Cloze(Template),
    Contrast(Contrast),
    /// Nothing but questions written by hand.
    Note,
}

/// Somebody's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quote {
    pub speaker: EntityId,
    /// The words quoted, without quote marks; more than
    /// [`crate::deck::check::LONGEST_QUOTE_WORDS`] words are warned of.
    pub words: String,
    /// What comes after "did", with `{words}` in it: `call {petro} a “{words}”`.
    /// Where it is missing, the speaker simply said so.
    pub did: Option<Template>,
    pub about: Option<EntityId>,
    /// The words with their surroundings, as the article prints them.
    pub words_as_printed: Option<String>,
}

/// Something done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub actor: EntityId,
    /// What comes after "did", in the base form: `revoke {petro}'s visa`.
    pub did: Template,
}

/// Something said to be so, and what was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    pub by: EntityId,
    /// A whole clause, as it stands after "claimed that".
    pub that: Template,
    pub about: Option<EntityId>,
    pub reply: Option<Reply>,
}

/// An answer to a claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub by: EntityId,
    /// The verb, in the base form: `deny`, `reject`, `answer`.
    pub did: String,
    /// What was said in answer: a whole clause.
    pub says: Option<Template>,
}

/// Somebody's office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    pub person: EntityId,
    /// Without an article: `US Treasury Secretary`.
    pub office: String,
    pub as_of: Option<When>,
}

/// How many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    pub actor: EntityId,
    /// What comes after "did", with one `{n|…}` in it.
    pub did: Template,
    pub n: i64,
}

/// Who belongs to a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// What they have in common, in the plural: `people under US Treasury sanctions`.
    pub of: Template,
    pub members: Vec<EntityId>,
    /// Whether nobody else is on it.
    pub complete: bool,
    /// Some who are known not to be on it, or not named on it.
    pub not_in: Vec<EntityId>,
}

/// A point in which the coverage itself differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contrast {
    pub about: Option<FactId>,
    /// What the words are for: `the word for what happened to {maduro}`.
    pub point: Template,
    /// The words each source uses.
    pub said: BySource<Vec<String>>,
}

/// A question written by hand.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Ask {
    /// A permanent name, so that its progress survives reordering; its place in the list otherwise.
    pub id: Option<Arc<str>>,
    /// Shared with the exercise that asks it, as the answer is.
    pub q: Arc<str>,
    pub a: Arc<str>,
    pub wrong: ThinVec<String>,
    /// Other answers that are right when typed.
    pub also: ThinVec<String>,
    /// Where the answer stands, if elsewhere than the fact's own citations.
    pub cite: BySource<Citation>,
}

/// A place in an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    pub at: Paragraphs,
    /// Words that stand there.
    pub words: Option<String>,
}

/// A part of a fact that one source may give and another not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    Actor,
    Did,
    Words,
    About,
    When,
    Place,
    Occasion,
    After,
    Gap,
    Then,
    Because,
    Reply,
    Office,
    N,
    Members,
}

impl Part {
    /// Every part.
    pub const ALL: [Self; 15] = [
        Self::Actor,
        Self::Did,
        Self::Words,
        Self::About,
        Self::When,
        Self::Place,
        Self::Occasion,
        Self::After,
        Self::Gap,
        Self::Then,
        Self::Because,
        Self::Reply,
        Self::Office,
        Self::N,
        Self::Members,
    ];

    /// The word used in the deck file. `actor` stands for whoever acts: also the speaker of
    /// a quote, the author of a claim and the holder of an office; `did` for whatever is
    /// done, claimed or counted.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Actor => "actor",
            Self::Did => "did",
            Self::Words => "words",
            Self::About => "about",
            Self::When => "when",
            Self::Place => "place",
            Self::Occasion => "occasion",
            Self::After => "after",
            Self::Gap => "gap",
            Self::Then => "then",
            Self::Because => "because",
            Self::Reply => "reply",
            Self::Office => "office",
            Self::N => "n",
            Self::Members => "members",
        }
    }
}
