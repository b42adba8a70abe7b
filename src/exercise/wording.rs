//! Names and templates made into words.

use std::collections::{HashMap, HashSet};

use super::grammar::{
    date_in_words, date_phrase, gerund, joined, number_in_words, past, possessive_ending,
    typographic,
};
use super::model::Answer;
use crate::deck::{Content, Deck, EntityId, EntityKind, Fact, Piece, SourceId, Template, When};
use crate::text::{capitalised, fold};

/// What stands for a gap in a sentence.
pub(super) const GAP: &str = "____";

/// Words for the names of one deck.
pub(super) struct Wording<'a> {
    deck: &'a Deck,
    /// The form each name takes inside a phrase.
    brief: HashMap<&'a EntityId, String>,
    full: HashMap<&'a EntityId, String>,
    /// Every folded name, short name and other name, with whom it stands for.
    named: HashMap<String, Vec<&'a EntityId>>,
    /// The folded full name of each, and the one used inside phrases.
    folded: HashMap<&'a EntityId, [String; 2]>,
    /// How many bear a word as part of one of their names.
    bearers: HashMap<String, usize>,
    /// Those that share a name, both ways.
    namesakes: HashSet<(&'a EntityId, &'a EntityId)>,
}

/// What somebody did, in the three forms that stems need; no subject, no full stop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Predicate {
    /// `revoke Petro’s visa`
    pub(super) base: String,
    /// `revoked Petro’s visa`
    pub(super) past: String,
    /// `revoking Petro’s visa`
    pub(super) gerund: String,
}

impl<'a> Wording<'a> {
    /// Words for this deck. A short name that two share is not used for either.
    pub(super) fn new(deck: &'a Deck) -> Self {
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
            (id, typographic(short.unwrap_or(&entity.name)))
        });
        let brief: HashMap<&EntityId, String> = brief.collect();
        let full =
            deck.entities.iter().map(|(id, entity)| (id, typographic(&entity.name))).collect();
        let mut named = HashMap::new();
        let mut folded = HashMap::new();
        let mut namesakes = HashSet::new();
        let mut bearers: HashMap<String, usize> = HashMap::new();
        for (id, entity) in &deck.entities {
            let names: HashSet<String> = entity.names().map(fold).collect();
            let words: HashSet<&str> = names.iter().flat_map(|name| name.split(' ')).collect();
            for word in words {
                *bearers.entry(word.to_owned()).or_default() += 1;
            }
            for name in names {
                let same: &mut Vec<&EntityId> = named.entry(name).or_default();
                namesakes.extend(same.iter().flat_map(|other| [(*other, id), (id, *other)]));
                same.push(id);
            }
            folded.insert(id, [fold(&entity.name), fold(&brief[id])]);
        }
        Self { deck, brief, full, named, folded, bearers, namesakes }
    }

    /// The deck whose names these are.
    pub(super) fn deck(&self) -> &'a Deck {
        self.deck
    }

    /// Whether only one of the deck has this word in a name.
    pub(super) fn is_borne_once(&self, word: &str) -> bool {
        self.bearers.get(&fold(word)) == Some(&1)
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

    /// The name as it stands inside a phrase: `Petro`.
    pub(super) fn brief(&self, id: &EntityId) -> &str {
        self.brief.get(id).map_or("", String::as_str)
    }

    /// How a source is called on screen.
    pub(super) fn source(&self, id: &SourceId) -> String {
        let label = self.deck.sources.get(id).and_then(|source| source.label());
        label.unwrap_or(id.as_str()).to_owned()
    }

    /// A template as text, with the fact's words and number in their places and gaps filled.
    pub(super) fn text(&self, template: &Template, content: &Content) -> String {
        self.render(template, content, &|_, answer| answer.to_owned())
    }

    /// The sentence of a cloze with its gap number `asked` (from 0) left open.
    pub(super) fn with_gap(&self, template: &Template, content: &Content, asked: usize) -> String {
        self.render(template, content, &|index, answer| {
            if index == asked { GAP.to_owned() } else { answer.to_owned() }
        })
    }

    fn render(
        &self,
        template: &Template,
        content: &Content,
        gap: &dyn Fn(usize, &str) -> String,
    ) -> String {
        let mut out = String::new();
        let mut gaps = 0;
        let mut owner: Option<&EntityId> = None;
        for piece in &template.pieces {
            match piece {
                Piece::Text(text) => self.push_text(&mut out, text, owner),
                Piece::Entity(id) => out.push_str(self.brief(id)),
                Piece::Words => {
                    if let Content::Quote(quote) = content {
                        out.push_str(&quote.words);
                    }
                }
                Piece::Count(counted) => {
                    if let Content::Number(number) = content {
                        out.push_str(&format!("{} {counted}", number_in_words(number.n)));
                    }
                }
                Piece::Gap { answer, .. } => {
                    out.push_str(&gap(gaps, answer));
                    gaps += 1;
                }
            }
            owner = if let Piece::Entity(id) = piece { Some(id) } else { None };
        }
        typographic(&out)
    }

    /// Adds text; a possessive ending right behind a name is put into that name's form.
    fn push_text(&self, out: &mut String, text: &str, owner: Option<&EntityId>) {
        let ending = text.strip_prefix("'s").or_else(|| text.strip_prefix("’s"));
        let entity = owner.and_then(|id| self.deck.entities.get(id));
        match (ending, entity) {
            (Some(rest), Some(entity)) if !rest.starts_with(char::is_alphanumeric) => {
                let is_person = entity.kind == EntityKind::Person;
                out.push_str(possessive_ending(out, is_person));
                out.push_str(rest);
            }
            _ => out.push_str(text),
        }
    }

    /// The predicate of a fact: what its actor did. Nothing for facts without a deed.
    pub(super) fn predicate(&self, fact: &Fact) -> Option<Predicate> {
        let base = match &fact.content {
            Content::Quote(quote) => match &quote.did {
                Some(did) => self.text(did, &fact.content),
                None => typographic(&format!("say “{}”", quote.words)),
            },
            Content::Event(event) => self.text(&event.did, &fact.content),
            Content::Number(number) => self.text(&number.did, &fact.content),
            _ => return None,
        };
        Some(Predicate::new(base, fact.past.as_deref()))
    }

    /// The whole fact as a sentence without its full stop: `Gustavo Petro blocked two flights`.
    pub(super) fn sentence(&self, fact: &Fact) -> Option<String> {
        let subject = self.full(fact.actor()?);
        if let Content::Claim(claim) = &fact.content {
            return Some(format!(
                "{subject} claimed that {}",
                self.text(&claim.that, &fact.content)
            ));
        }
        Some(format!("{subject} {}", self.predicate(fact)?.past))
    }

    /// An answer as shown, with a capital.
    pub(super) fn answer(&self, answer: &Answer) -> String {
        capitalised(&match answer {
            Answer::Entity(id) => self.full(id).to_owned(),
            Answer::When(when) => date_in_words(*when),
            Answer::Number(n) => number_in_words(*n),
            Answer::Duration(text)
            | Answer::Deed(text)
            | Answer::Clause(text)
            | Answer::Office(text)
            | Answer::Text { text, .. } => typographic(text),
            // Quoted words keep the letter they begin with: it is part of the quotation.
            Answer::Words(words) => return format!("“{}”", typographic(words)),
            Answer::Entities(ids) => {
                joined(&ids.iter().map(|id| self.full(id).to_owned()).collect::<Vec<_>>())
            }
            Answer::Source(id) => typographic(&self.source(id)),
        })
    }
}

impl Predicate {
    /// The forms of a predicate, from its base form; `past_word` overrides the past tense of
    /// its first word.
    pub(super) fn new(base: String, past_word: Option<&str>) -> Self {
        let (verb, rest) = base.split_at(base.find(' ').unwrap_or(base.len()));
        let past_word = past_word.map_or_else(|| past(verb), str::to_owned);
        Self { past: format!("{past_word}{rest}"), gerund: format!("{}{rest}", gerund(verb)), base }
    }
}

/// A stem with the date behind it, where there is one: `Who did so in March 2025`. Where a
/// clause follows, the date stands before it, for at its end it would seem to date the
/// clause: `Who said in March 2025 that talks had begun`.
pub(super) fn dated(stem: &str, when: Option<When>) -> String {
    let Some(when) = when else { return stem.to_owned() };
    let date = date_phrase(when);
    // Words inside quote marks are nobody's clause.
    match stem.find(" that ").filter(|&at| !stem[..at].contains('“')) {
        Some(at) => format!("{} {date}{}", &stem[..at], &stem[at..]),
        None => format!("{stem} {date}"),
    }
}
