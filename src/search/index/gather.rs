//! Gathers what is searched in a deck: the texts of its facts and exercises, who and what they
//! are about.

use indexmap::IndexMap;

use super::Index;
use super::groups::Group;
use super::lexicon::{FactNumber, Gathered, position};
use super::stream::Stream;
use crate::deck::{Content, Deck, EntityId, Fact, SourceId, Template, When};
use crate::exercise::{Derived, Exercise, Statements};
use crate::search::words::each_word;

pub(super) fn index(deck: &Deck, derived: &Derived) -> Index {
    let statements = Statements::of(deck);
    let mut texts = Gathered::default();
    let mut groups = Groups::of(deck);
    let (mut what_starts, mut days, mut lines, mut line_ends, mut exercises) =
        (Vec::new(), Vec::new(), String::new(), Vec::new(), Vec::new());
    let mut rest = derived.exercises.as_slice();
    for (number, (id, fact)) in (0..).zip(&deck.facts) {
        exercises.push(position(derived.exercises.len() - rest.len()));
        // They lie in the order of facts.
        let mut of_fact = 0;
        while rest.get(of_fact).is_some_and(|exercise| exercise.id.fact == *id) {
            of_fact += 1;
        }
        let (asked, others) = rest.split_at(of_fact);
        rest = others;

        let line = statements.line(id, fact);
        lines.push_str(&line.text);
        texts.starts.push(position(texts.stream.len()));
        each_word(&line.text[..line.what.start], |word, _| texts.push(word));
        what_starts.push(position(texts.stream.len()));
        add(&mut texts, &line.text[line.what]);
        each_other_text(fact, asked, |text| add(&mut texts, text));
        line_ends.push(position(lines.len()));
        days.push(when(fact).map(|when| (when.first_day(), when.last_day())));
        groups.add(number, fact);
    }
    exercises.push(position(derived.exercises.len()));
    texts.starts.push(position(texts.stream.len()));
    let lexicon = texts.sort();
    let stream = Stream::new(texts.stream, lexicon.len(), texts.starts, what_starts);
    lines.shrink_to_fit();
    Index {
        lexicon,
        stream,
        people: groups.people.into_values().collect(),
        sources: groups.sources.into_values().collect(),
        tags: groups.tags.into_values().collect(),
        deck: Group::new([deck.id.as_str(), deck.title.as_str()]),
        days,
        lines,
        line_ends,
        exercises,
    }
}

fn add(texts: &mut Gathered, text: &str) {
    each_word(text, |word, _| texts.push(word));
    texts.end_text();
}

/// The texts of a fact beside its line: what it notes and what is asked of it.
pub(in crate::search) fn each_other_text<'f>(
    fact: &'f Fact,
    exercises: &'f [Exercise],
    mut take: impl FnMut(&'f str),
) {
    [&fact.note, &fact.occasion].into_iter().flatten().for_each(|text| take(text));
    fact.when_note.values().for_each(|text| take(text));
    fact.cite.values().filter_map(|citation| citation.words.as_deref()).for_each(&mut take);
    for exercise in exercises {
        take(&exercise.prompt);
        take(&exercise.answer_text);
    }
}

/// When it was: an office has its own day.
pub(in crate::search) fn when(fact: &Fact) -> Option<When> {
    let of_office = match &fact.content {
        Content::Role(role) => role.as_of,
        _ => None,
    };
    fact.when.or(of_office)
}

/// Everybody and everything a fact names, in any part.
pub(in crate::search) fn named(fact: &Fact) -> impl Iterator<Item = &EntityId> {
    let templates = match &fact.content {
        Content::Quote(quote) => [quote.did.as_ref(), None],
        Content::Event(event) => [Some(&event.did), None],
        Content::Claim(claim) => {
            [Some(&claim.that), claim.reply.as_ref().and_then(|reply| reply.says.as_ref())]
        }
        Content::Number(number) => [Some(&number.did), None],
        Content::List(list) => [Some(&list.of), None],
        Content::Cloze(sentence) => [Some(sentence), None],
        Content::Contrast(contrast) => [Some(&contrast.point), None],
        Content::Role(_) | Content::Note => [None, None],
    };
    let (about, replier) = match &fact.content {
        Content::Quote(quote) => (quote.about.as_ref(), None),
        Content::Claim(claim) => {
            (claim.about.as_ref(), claim.reply.as_ref().map(|reply| &reply.by))
        }
        _ => (None, None),
    };
    let members = match &fact.content {
        Content::List(list) => list.members.as_slice(),
        _ => &[],
    };
    let templates = templates.into_iter().flatten().chain(&fact.because);
    let single = [fact.actor(), about, replier, fact.place.as_ref(), fact.because_says.as_ref()];
    single
        .into_iter()
        .flatten()
        .chain(members)
        .chain(fact.actor_for.values())
        .chain(templates.flat_map(Template::entities))
}

/// The groups of a deck while its facts are gone through.
struct Groups<'a> {
    people: IndexMap<&'a EntityId, Group>,
    sources: IndexMap<&'a SourceId, Group>,
    tags: IndexMap<&'a str, Group>,
    of_deck: &'a [String],
}

impl<'a> Groups<'a> {
    fn of(deck: &'a Deck) -> Self {
        let people = deck.entities.iter();
        let people = people.map(|(id, entity)| (id, Group::new(entity.names())));
        let sources = deck.sources.iter().map(|(id, source)| {
            (id, Group::new(std::iter::once(id.as_str()).chain(source.names())))
        });
        Self {
            people: people.collect(),
            sources: sources.collect(),
            tags: IndexMap::new(),
            of_deck: &deck.tags,
        }
    }

    fn add(&mut self, number: FactNumber, fact: &'a Fact) {
        for id in named(fact) {
            put(self.people.get_mut(id), number);
        }
        let quoted = match &fact.content {
            Content::Contrast(contrast) => Some(contrast.said.keys()),
            _ => None,
        };
        for id in fact.cite.keys().chain(quoted.into_iter().flatten()) {
            put(self.sources.get_mut(id), number);
        }
        for tag in fact.tags.iter().chain(self.of_deck) {
            put(Some(self.tags.entry(tag).or_insert_with(|| Group::new([tag.as_str()]))), number);
        }
    }
}

/// Puts a fact into a group, once.
fn put(group: Option<&mut Group>, number: FactNumber) {
    if let Some(group) = group
        && group.facts.last() != Some(&number)
    {
        group.facts.push(number);
    }
}
