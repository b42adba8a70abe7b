//! The deck: sources, names and typed facts, as an author wrote them.
//!
//! This floor knows the file format and nothing of exercises, schedules or
//! screens. It reads text handed to it and touches no file.

mod by_source;
pub mod check;
pub mod compare;
pub mod edit;
mod id;
mod model;
mod origins;
mod paragraphs;
mod parse;
mod template;
mod topics;
mod when;
mod write;

pub use by_source::BySource;
pub use id::{DeckId, EntityId, FactId, FactKind, SourceId};
pub use model::{
    Ask, Citation, Claim, Content, Contrast, Deck, Entity, EntityKind, Event, Fact, List, Number,
    Part, Pronoun, Quote, Reply, Role, Source,
};
pub use origins::origins;
pub use paragraphs::Paragraphs;
pub use parse::{FORMAT, Parsed, Places, Tree, limits, parse, plain_id};
pub use template::{Piece, Template, TemplateError, TemplateErrorKind};
pub use topics::Topics;
pub use when::{Precision, When, WhenError, YEARS};
pub use write::write;
