//! Names, deeds, questions and answers in the words of one deck.

mod text;

use std::collections::{HashMap, HashSet};

use super::language::{self, Deed, Language, Name, Question, Reports};
use super::model::Answer;
use crate::deck::{Content, Deck, EntityId, EntityKind, Fact, Role, SourceId};
use crate::text::{capitalised, fold};

/// Words for the names of one deck.
pub(super) struct Wording<'a> {
    deck: &'a Deck,
    language: &'static dyn Language,
    /// The form each name takes inside a phrase.
    brief: HashMap<&'a EntityId, String>,
    full: HashMap<&'a EntityId, String>,
    /// Every folded name, short name and other name, with whom it stands for.
    named: HashMap<String, Vec<&'a EntityId>>,
    /// The folded full name of each, and the one used inside phrases.
    folded: HashMap<&'a EntityId, [String; 2]>,
    /// Those that share a name, both ways.
    namesakes: HashSet<(&'a EntityId, &'a EntityId)>,
}

impl<'a> Wording<'a> {
    /// Words for this deck. A short name that two share is not used for either.
    pub(super) fn new(deck: &'a Deck) -> Self {
        let language = language::wording(&deck.lang);
        let mut bearers: HashMap<&str, usize> = HashMap::new();
        for entity in deck.entities.values() {
            *bearers.entry(entity.name.as_str()).or_default() += 1;
            if let Some(short) = &entity.short
                && *short != entity.name
            {
                *bearers.entry(short).or_default() += 1;
            }
        }
        let brief = deck.entities.iter().map(|(id, entity)| {
            let short = entity.short.as_deref().filter(|short| bearers.get(short) == Some(&1));
            (id, language.printed(short.unwrap_or(&entity.name)))
        });
        let brief: HashMap<&EntityId, String> = brief.collect();
        let full = deck.entities.iter();
        let full = full.map(|(id, entity)| (id, language.printed(&entity.name))).collect();
        let mut named = HashMap::new();
        let mut folded = HashMap::new();
        let mut namesakes = HashSet::new();
        for (id, entity) in &deck.entities {
            let names: HashSet<String> = entity.names().map(fold).collect();
            for name in names {
                let same: &mut Vec<&EntityId> = named.entry(name).or_default();
                namesakes.extend(same.iter().flat_map(|other| [(*other, id), (id, *other)]));
                same.push(id);
            }
            let sought = |name: &str| {
                let mut swallowed = language.known().swallowed.iter();
                fold(swallowed.find_map(|article| name.strip_prefix(article)).unwrap_or(name))
            };
            folded.insert(id, [sought(&entity.name), sought(&brief[id])]);
        }
        Self { deck, language, brief, full, named, folded, namesakes }
    }

    /// The deck whose names these are.
    pub(super) fn deck(&self) -> &'a Deck {
        self.deck
    }

    /// The language in which the deck is worded.
    pub(super) fn language(&self) -> &'static dyn Language {
        self.language
    }

    /// Whether two names have a form in common.
    pub(super) fn are_namesakes(&self, a: &EntityId, b: &EntityId) -> bool {
        self.namesakes.contains(&(a, b))
    }

    /// Whether folded words, with a space on either side, hold the full or the brief name.
    pub(super) fn is_named_in(&self, id: &EntityId, words: &str) -> bool {
        let names = self.folded.get(id).into_iter().flatten();
        names.into_iter().any(|name| words.contains(&format!(" {name} ")))
    }

    /// Whom a name of any form stands for, the first in the deck where several share it.
    pub(super) fn named(&self, name: &str) -> Option<&'a EntityId> {
        self.named.get(&fold(name))?.first().copied()
    }

    /// The name in full: `Gustavo Petro`, `the US Treasury`.
    pub(super) fn full(&self, id: &EntityId) -> &str {
        self.full.get(id).map_or("", String::as_str)
    }

    /// The name in full, with what a sentence must know of its bearer.
    pub(super) fn name<'n>(&'n self, id: &EntityId) -> Name<'n> {
        self.known(id, self.full(id))
    }

    /// The name as it stands inside a phrase: `Petro`.
    fn brief(&self, id: &EntityId) -> Name<'_> {
        self.known(id, self.brief.get(id).map_or("", String::as_str))
    }

    fn known<'n>(&'n self, id: &EntityId, text: &'n str) -> Name<'n> {
        let entity = self.deck.entities.get(id);
        let kind = entity.map_or(EntityKind::Person, |entity| entity.kind);
        let brief = self.brief.get(id).map_or("", String::as_str);
        Name { text, brief, kind, they: entity.and_then(|entity| entity.they) }
    }

    /// How many reports the deck is made from.
    pub(super) fn reports(&self) -> Reports {
        if self.deck.sources.len() == 1 { Reports::One } else { Reports::Several }
    }

    /// An office without its article, which a title has not and an answer does not need.
    pub(super) fn office(&self, role: &Role) -> String {
        let mut articles = self.language.known().articles.iter();
        let bare = articles.find_map(|article| role.office.strip_prefix(article));
        self.printed(bare.unwrap_or(&role.office))
    }

    /// How a source is called on screen.
    pub(super) fn source(&self, id: &SourceId) -> String {
        let label = self.deck.sources.get(id).and_then(|source| source.label());
        label.unwrap_or(id.as_str()).to_owned()
    }

    /// What the actor of a fact did; nothing for facts without a deed.
    pub(super) fn deed<'f>(&'f self, fact: &'f Fact) -> Option<Deed<'f>> {
        let actor = fact.actor()?;
        let text = |template| self.text_after(&[actor], template, &fact.content);
        let did = match &fact.content {
            Content::Quote(quote) => match &quote.did {
                Some(did) => text(did),
                None => self.printed(&self.language.saying(&quote.words)),
            },
            Content::Event(event) => text(&event.did),
            Content::Number(number) => text(&number.did),
            Content::Claim(claim) => self.language.claiming(&text(&claim.that)),
            _ => return None,
        };
        let actor = self.name(actor);
        Some(Deed { actor, did, past: fact.past.as_deref(), when: fact.when })
    }

    /// A deed without its actor: `blocked two flights`.
    pub(super) fn done(&self, deed: &Deed<'_>) -> String {
        self.printed(&self.language.done(deed))
    }

    /// The whole fact as a sentence without its full stop: `Gustavo Petro blocked two flights`.
    pub(super) fn sentence(&self, fact: &Fact) -> Option<String> {
        let deed = self.deed(fact)?;
        Some(format!("{} {}", deed.actor.text, self.done(&deed)))
    }

    /// A question in the words of the deck's language.
    pub(super) fn question(&self, question: &Question<'_>) -> String {
        self.printed(&self.language.question(question))
    }

    /// A text as it is printed.
    pub(super) fn printed(&self, text: &str) -> String {
        self.language.printed(text)
    }

    /// An answer as shown, with a capital.
    pub(super) fn answer(&self, answer: &Answer) -> String {
        capitalised(&match answer {
            Answer::Entity(id) => self.full(id).to_owned(),
            Answer::When(when) => self.language.date(*when),
            Answer::Number(n) => self.language.number(*n),
            Answer::Duration(text)
            | Answer::Deed(text)
            | Answer::Clause(text)
            | Answer::Office(text) => self.printed(text),
            Answer::Text { text, .. } => self.printed(text),
            // Quoted words keep the letter they begin with: it is part of the quotation.
            Answer::Words(words) => return self.printed(&self.language.quoted(words)),
            Answer::Entities(ids) => {
                let names: Vec<String> = ids.iter().map(|id| self.full(id).to_owned()).collect();
                self.language.joined(&names)
            }
            Answer::Source(id) => self.printed(&self.source(id)),
        })
    }
}
