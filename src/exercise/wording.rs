//! Names and templates made into words.

use std::collections::{HashMap, HashSet};

use super::language::{self, Deed, GAP, Language, Name, Question, Reports};
use super::model::Answer;
use crate::deck::{Content, Deck, EntityId, EntityKind, Fact, Piece, Role, SourceId, Template};
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

    /// A template as text, with the fact's words and number in their places and gaps filled.
    pub(super) fn text(&self, template: &Template, content: &Content) -> String {
        self.render(template, content, &[], &|_, answer| answer.to_owned())
    }

    /// The same inside a sentence that has named these already.
    pub(super) fn text_after(
        &self,
        named: &[&EntityId],
        template: &Template,
        content: &Content,
    ) -> String {
        self.render(template, content, named, &|_, answer| answer.to_owned())
    }

    /// The sentence of a cloze with its gap number `asked` (from 0) left open.
    pub(super) fn with_gap(&self, template: &Template, content: &Content, asked: usize) -> String {
        self.render(template, content, &[], &|index, answer| {
            if index == asked { GAP.to_owned() } else { answer.to_owned() }
        })
    }

    fn render(
        &self,
        template: &Template,
        content: &Content,
        named: &[&EntityId],
        gap: &dyn Fn(usize, &str) -> String,
    ) -> String {
        let mut out = String::new();
        let mut gaps = 0;
        let mut before: Option<Name<'_>> = None;
        // How much of the text behind a name was said with it.
        let mut said = 0;
        for (at, piece) in template.pieces.iter().enumerate() {
            let mut name = None;
            match piece {
                Piece::Text(text) => match before {
                    Some(name) => self.language.push_behind(&mut out, name, text),
                    None => out.push_str(&text[std::mem::take(&mut said)..]),
                },
                Piece::Entity(id) => {
                    let behind = match template.pieces.get(at + 1) {
                        Some(Piece::Text(text)) => text.as_str(),
                        _ => "",
                    };
                    match self.pronoun(&out, id, named, behind) {
                        Some((pronoun, length)) => {
                            out.push_str(pronoun);
                            said = length;
                        }
                        None => {
                            let brief = self.brief(id);
                            push_name(&mut out, brief.text, self.language.known().articles);
                            name = Some(brief);
                        }
                    }
                }
                Piece::Words => {
                    if let Content::Quote(quote) = content {
                        out.push_str(&quote.words);
                    }
                }
                Piece::Count(counted) => {
                    if let Content::Number(number) = content {
                        out.push_str(&self.language.counted(number.n, counted));
                    }
                }
                Piece::Gap { answer, .. } => {
                    out.push_str(&gap(gaps, answer));
                    gaps += 1;
                }
            }
            before = name;
        }
        self.printed(&out)
    }

    /// A pronoun for somebody who is among those named already, and the only one of them whom
    /// it fits.
    fn pronoun(
        &self,
        sentence: &str,
        id: &EntityId,
        named: &[&EntityId],
        behind: &str,
    ) -> Option<(&'static str, usize)> {
        let they = |id: &EntityId| self.deck.entities.get(id).and_then(|entity| entity.they);
        let is_alone = named.iter().all(|other| *other == id || they(other) != they(id));
        if !named.contains(&id) || !is_alone {
            return None;
        }
        self.language.pronoun(sentence, self.brief(id), behind)
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
            | Answer::Office(text)
            | Answer::Text { text, .. } => self.printed(text),
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

/// Adds a name to a sentence; where the author wrote an article before it that the name has
/// itself, it is said once.
fn push_name(sentence: &mut String, name: &str, articles: &[&str]) {
    let has = |article: &&&str| name.starts_with(**article);
    if let Some(article) = articles.iter().find(has)
        && sentence.to_lowercase().ends_with(&format!(" {}", article.to_lowercase()))
    {
        sentence.push_str(&name[article.len()..]);
    } else {
        sentence.push_str(name);
    }
}
