//! A deck told as a story: its facts as lines, when they were, who did them, who reports them.
//!
//! It follows from the deck alone and costs milliseconds for a large one, so that it is made once
//! when a deck was read. It knows nothing of what is remembered.

use std::collections::HashMap;
use std::sync::Arc;

use crate::app::stories::EVENTS;
use crate::app::view::stories::apart::{events, most_apart};
use crate::app::view::stories::cast::Cast;
use crate::app::view::stories::timeline::Timeline;
use crate::deck::{Deck, DeckId, Fact, FactId, Source, SourceId, When};
use crate::exercise::{Cited, Corroboration, Standing, Statements, date};

/// A deck as a story.
#[derive(Clone, Debug, PartialEq)]
pub struct Chronicle {
    pub deck: DeckId,
    /// Every fact that is not retired, in the order of the deck.
    pub facts: Vec<FactLine>,
    pub timeline: Timeline,
    pub cast: Cast,
    /// How the sources are called, in the order of the deck.
    pub sources: Vec<String>,
    /// Whether there are events enough whose order is certain.
    pub has_order: bool,
    by_id: HashMap<FactId, usize>,
}

/// A fact to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct FactLine {
    pub id: FactId,
    /// The whole of it as a sentence without a full stop.
    pub text: String,
    /// What was done or said, without who did.
    pub brief: String,
    pub when: Option<When>,
    /// The date in the words of the deck's language.
    pub when_words: Option<String>,
    /// What single sources say more finely about the time, with the source.
    pub when_notes: Vec<WhenNote>,
    pub standing: Standing,
    pub corroboration: Corroboration,
    pub sources: Arc<[Cited]>,
    /// For each source of the deck, where it stands there.
    pub cells: Vec<Option<String>>,
    pub note: Option<String>,
}

/// What one source says about the time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhenNote {
    pub source: String,
    pub says: String,
}

impl Chronicle {
    /// The story that a deck tells.
    pub fn of(deck: &Deck) -> Self {
        let told: Vec<(&FactId, &Fact)> =
            deck.facts.iter().filter(|(_, fact)| fact.retired.is_none()).collect();
        let statements = Statements::of(deck);
        let facts: Vec<FactLine> =
            told.iter().map(|(id, fact)| line(deck, &statements, id, fact)).collect();
        let by_id: HashMap<FactId, usize> =
            told.iter().enumerate().map(|(place, (id, _))| ((*id).clone(), place)).collect();
        let label =
            |(id, source): (&SourceId, &Source)| source.label().unwrap_or(id.as_str()).to_owned();
        Self {
            deck: deck.id.clone(),
            has_order: most_apart(&facts, &events(&facts)).len() >= EVENTS,
            facts,
            timeline: Timeline::of(deck, &told, &by_id),
            cast: Cast::of(deck, &told),
            sources: deck.sources.iter().map(label).collect(),
            by_id,
        }
    }

    /// The place of a fact among the lines.
    pub fn place_of(&self, fact: &FactId) -> Option<usize> {
        self.by_id.get(fact).copied()
    }
}

fn line(deck: &Deck, statements: &Statements<'_>, id: &FactId, fact: &Fact) -> FactLine {
    let statement = statements.line(id, fact);
    let provenance = statements.provenance(id, fact);
    let at = |source: &SourceId| {
        let cited = provenance.sources.iter().find(|cited| cited.source == *source);
        cited.map(|cited| cited.at.clone())
    };
    let note = |(source, says): (&SourceId, &String)| WhenNote {
        source: deck.sources.get(source).and_then(|it| it.label()).unwrap_or_default().to_owned(),
        says: says.clone(),
    };
    FactLine {
        id: id.clone(),
        brief: statement.text[statement.what.clone()].to_owned(),
        text: statement.text,
        when: fact.when,
        when_words: fact.when.map(|when| date(&deck.lang, when)),
        when_notes: fact.when_note.iter().map(note).collect(),
        standing: provenance.standing,
        corroboration: provenance.corroboration,
        cells: deck.sources.keys().map(at).collect(),
        sources: provenance.sources,
        note: fact.note.as_deref().map(str::to_owned),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::parse;

    #[test]
    fn a_story_is_told_in_the_language_of_its_deck_and_retired_facts_are_left_out() {
        let text = r#"
            format = 1
            [deck]
            id = "luna"
            title = "La Luna"
            lang = "es"
            [source.diario]
            outlet = "Diario"
            [source.radio]
            outlet = "Radio"
            [person.armstrong]
            name = "Neil Armstrong"
            they = "he"
            [event.paso]
            actor = "armstrong"
            did = "pisar la Luna"
            when = "1969-07"
            when_note.diario = "a fines de julio"
            cite.diario = "¶3"
            [event.vuelta]
            actor = "armstrong"
            did = "volver a casa"
            cite.radio = "¶4"
            retired = "2026-01-01"
        "#;
        let chronicle = Chronicle::of(&parse(text).deck);
        assert_eq!(chronicle.facts.len(), 1);
        let FactLine { text, brief, when_words, when_notes, cells, .. } = &chronicle.facts[0];
        assert_eq!(text, "Neil Armstrong pisó la Luna");
        assert_eq!(brief, "pisó la Luna");
        assert_eq!(when_words.as_deref(), Some("julio de 1969"));
        let note = WhenNote { source: "Diario".to_owned(), says: "a fines de julio".to_owned() };
        assert_eq!(when_notes, &[note]);
        assert_eq!(cells, &[Some("¶3".to_owned()), None]);
    }
}
