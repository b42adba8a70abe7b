//! Decks of every shape, sound by construction: links point forward, names exist.

use indexmap::IndexMap;
use jiff::civil::date;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};

use crate::deck::id::{DeckId, EntityId, FactId, FactKind, SourceId};
use crate::deck::model::{
    Ask, Citation, Claim, Content, Contrast, Deck, Entity, EntityKind, Event, Fact, List, Number,
    Part, Pronoun, Quote, Reply, Role, Source,
};
use crate::deck::paragraphs::Paragraphs;
use crate::deck::template::{Piece, Template};
use crate::deck::when::When;

const SOURCES: [&str; 3] = ["cnn", "a-1", "zz"];
const NAMES: [(&str, EntityKind); 6] = [
    ("petro", EntityKind::Person),
    ("n", EntityKind::Person),
    ("us", EntityKind::Country),
    ("body", EntityKind::Body),
    ("true", EntityKind::Place),
    ("0", EntityKind::Group),
];

/// Any sound deck.
pub fn deck() -> impl Strategy<Value = Deck> {
    let facts = vec((any::<Index>(), content(), parts()), 0..6);
    (text(), option::of(when_day()), vec(text(), 0..3), sources(), entities(), facts).prop_map(
        |(title, as_of, tags, sources, entities, facts)| {
            let mut deck = Deck {
                id: DeckId::new("some-deck").unwrap(),
                title,
                lang: "pt-BR".to_owned(),
                as_of,
                tags,
                sources,
                entities,
                facts: IndexMap::new(),
            };
            for (number, (earlier, content, mut fact)) in facts.into_iter().enumerate() {
                let id = FactId::new(kind(&content), &format!("f{number}")).unwrap();
                fact.content = content;
                link(&mut fact, &id, earlier, &mut deck.facts);
                deck.facts.insert(id, fact);
            }
            deck
        },
    )
}

/// Ties a fact to one before it, in the direction in which time goes.
fn link(fact: &mut Fact, id: &FactId, earlier: Index, facts: &mut IndexMap<FactId, Fact>) {
    if facts.is_empty() {
        fact.gap = None;
        return;
    }
    let (before, other) = facts.get_index_mut(earlier.index(facts.len())).unwrap();
    if fact.gap.is_some() {
        fact.after = Some(before.clone());
    } else {
        other.then.push(id.clone());
    }
    if let Content::Contrast(contrast) = &mut fact.content {
        contrast.about = Some(before.clone());
    }
}

fn kind(content: &Content) -> FactKind {
    match content {
        Content::Quote(_) => FactKind::Quote,
        Content::Event(_) => FactKind::Event,
        Content::Claim(_) => FactKind::Claim,
        Content::Role(_) => FactKind::Role,
        Content::Number(_) => FactKind::Number,
        Content::List(_) => FactKind::List,
        Content::Cloze(_) => FactKind::Cloze,
        Content::Contrast(_) => FactKind::Contrast,
        Content::Note => FactKind::Note,
    }
}

fn content() -> impl Strategy<Value = Content> {
    let names = || template(Just(None));
    let with = |piece: BoxedStrategy<Piece>| template(piece.prop_map(Some));
    let gap =
        (inner("|[]{}"), inner("[]{}")).prop_map(|(answer, label)| Piece::Gap { answer, label });
    let quote =
        (entity(), text(), option::of(with(Just(Piece::Words).boxed())), option::of(text()))
            .prop_map(|(speaker, words, did, words_as_printed)| {
                let about = did.as_ref().map(|_| speaker.clone());
                Content::Quote(Quote { speaker, words, did, about, words_as_printed })
            });
    let reply =
        (entity(), text(), option::of(names())).prop_map(|(by, did, says)| Reply { by, did, says });
    let claim = (entity(), names(), option::of(entity()), option::of(reply))
        .prop_map(|(by, that, about, reply)| Content::Claim(Claim { by, that, about, reply }));
    let role = (text(), option::of(when())).prop_map(|(office, as_of)| {
        Content::Role(Role { person: EntityId::new("petro").unwrap(), office, as_of })
    });
    let count = inner("[]{}").prop_map(Piece::Count).boxed();
    let number = (entity(), with(count), any::<i64>())
        .prop_map(|(actor, did, n)| Content::Number(Number { actor, did, n }));
    let list = (names(), subsequence(NAMES.to_vec(), 2..=6), any::<bool>()).prop_map(
        |(of, members, complete)| {
            let (members, not_in): (Vec<EntityId>, Vec<EntityId>) = (
                members.iter().map(|(id, _)| EntityId::new(id).unwrap()).collect(),
                NAMES
                    .iter()
                    .filter(|name| !members.contains(name))
                    .map(|(id, _)| EntityId::new(id).unwrap())
                    .collect(),
            );
            Content::List(List { of, members, complete, not_in })
        },
    );
    let said = (subsequence(SOURCES.to_vec(), 2..=3), vec(text(), 1..3));
    let contrast = (names(), said).prop_map(|(point, (sources, words))| {
        let said = sources.iter().map(|id| (SourceId::new(id).unwrap(), words.clone())).collect();
        Content::Contrast(Contrast { about: None, point, said })
    });
    prop_oneof![
        quote,
        (entity(), names()).prop_map(|(actor, did)| Content::Event(Event { actor, did })),
        claim,
        role,
        number,
        list,
        with(gap.boxed()).prop_map(Content::Cloze),
        contrast,
        Just(Content::Note),
    ]
}

/// Everything a fact may have beside its content and its links. A `gap` is kept only where
/// there is a fact to come after.
fn parts() -> impl Strategy<Value = Fact> {
    let when = (option::of(when()), option::of(text()), option::of(text()));
    let reason = option::of((template(Just(None)), option::of(entity())));
    let cite = (subsequence(SOURCES.to_vec(), 1..=3), citation(), option::of(text()));
    let only = vec(select(Part::ALL.to_vec()), 0..3);
    let asking = (vec(text(), 0..2), vec(text(), 0..2), vec(ask(), 1..3), option::of(1..=5_u8));
    let last = (option::of(text()), vec(text(), 0..2), option::of(when_day()));
    (when, reason, cite, only, asking, last).prop_map(
        |((when, occasion, gap), reason, (sources, citation, note_on_when), only, asking, last)| {
            let mut fact = Fact::new(Content::Note);
            let sources: Vec<SourceId> =
                sources.iter().map(|id| SourceId::new(id).unwrap()).collect();
            fact.when = when;
            fact.occasion = occasion.map(String::into_boxed_str);
            fact.gap = gap.map(String::into_boxed_str);
            fact.place = fact.when.map(|_| EntityId::new("true").unwrap());
            if let Some((because, says)) = reason {
                fact.because = Some(because);
                fact.because_says = says;
            }
            fact.cite = sources.iter().map(|id| (id.clone(), citation.clone())).collect();
            fact.only = sources.iter().map(|id| (id.clone(), only.clone())).take(1).collect();
            fact.when_note = sources.iter().cloned().zip(note_on_when).collect();
            fact.actor_for =
                sources.iter().cloned().map(|id| (id, EntityId::new("us").unwrap())).collect();
            let (skip, never, ask, importance) = asking;
            (fact.skip, fact.never, fact.ask) = (skip.into(), never.into(), ask.into());
            fact.importance = importance;
            for (number, ask) in fact.ask.iter_mut().enumerate() {
                ask.id = ask.id.take().map(|id| format!("{id}-{number}").into());
            }
            let (past, tags, retired) = last;
            (fact.past, fact.tags) = (past.map(String::into_boxed_str), tags.into());
            fact.retired = retired;
            fact.note = fact.past.clone();
            fact.was = fact
                .importance
                .map(|n| format!("event.old-{n}").parse().unwrap())
                .into_iter()
                .collect();
            fact
        },
    )
}

fn ask() -> impl Strategy<Value = Ask> {
    let lists = (vec(text(), 0..4), vec(text(), 0..2));
    (option::of(Just("id".into())), text(), text(), lists, option::of(citation())).prop_map(
        |(id, q, a, (wrong, also), citation)| {
            let cite = citation.map(|at| (SourceId::new("cnn").unwrap(), at)).into_iter().collect();
            Ask { id, q: q.into(), a: a.into(), wrong: wrong.into(), also: also.into(), cite }
        },
    )
}

fn citation() -> impl Strategy<Value = Citation> {
    let range = (1..200_u32, 0..3_u32).prop_map(|(first, more)| (first, first + more));
    (vec(range, 1..3), option::of(text()))
        .prop_map(|(ranges, words)| Citation { at: Paragraphs(ranges.into()), words })
}

fn sources() -> impl Strategy<Value = IndexMap<SourceId, Source>> {
    let source = (text(), vec(text(), 0..3), option::of(text()), option::of(when()));
    (vec(source, SOURCES.len()), Just(SOURCES.to_vec()).prop_shuffle()).prop_map(
        |(sources, ids)| {
            let ids = ids.into_iter().map(|id| SourceId::new(id).unwrap());
            let source = |(outlet, authors, title, date): (String, Vec<String>, _, _)| {
                let outlet = authors.is_empty().then_some(outlet);
                let leans_on = vec![SourceId::new(SOURCES[0]).unwrap()];
                Source { outlet, authors, title, date, url: None, kind: None, leans_on }
            };
            ids.zip(sources.into_iter().map(source)).collect()
        },
    )
}

fn entities() -> impl Strategy<Value = IndexMap<EntityId, Entity>> {
    let entity = (text(), option::of(text()), vec(text(), 0..3), select(Pronoun::ALL.to_vec()));
    (vec(entity, NAMES.len()), Just(NAMES.to_vec()).prop_shuffle()).prop_map(|(entities, names)| {
        let entity =
            |((id, kind), (name, short, also, they)): ((&str, _), (_, Option<_>, Vec<_>, _))| {
                let (gloss, also) = (short.clone(), also.into());
                let part_of = (id != "us").then(|| EntityId::new("us").unwrap());
                let differs_from = vec![EntityId::new("petro").unwrap()];
                let they = Some(they);
                let entity = Entity { kind, name, short, also, they, gloss, part_of, differs_from };
                (EntityId::new(id).unwrap(), entity)
            };
        names.into_iter().zip(entities).map(entity).collect()
    })
}

fn entity() -> impl Strategy<Value = EntityId> {
    select(NAMES.to_vec()).prop_map(|(id, _)| EntityId::new(id).unwrap())
}

fn when() -> impl Strategy<Value = When> {
    prop_oneof![
        (1..=2999_i16).prop_map(When::Year),
        (1..=2999_i16, 1..=12_i8).prop_map(|(year, month)| When::Month { year, month }),
        when_day().prop_map(When::Day),
        (when_day(), 0..40_i64).prop_map(|(first, days)| When::Range {
            first,
            last: first.saturating_add(jiff::Span::new().days(days)),
        }),
    ]
}

fn when_day() -> impl Strategy<Value = jiff::civil::Date> {
    (1..=2998_i16, 1..=12_i8, 1..=28_i8).prop_map(|(year, month, day)| date(year, month, day))
}

/// A template with names in it, and the given piece if any.
fn template(piece: impl Strategy<Value = Option<Piece>>) -> impl Strategy<Value = Template> {
    (option::of(text()), option::of(entity()), text(), piece, option::of(text())).prop_map(
        |(first, entity, words, piece, last)| {
            let text = |text: Option<String>| text.map(Piece::Text);
            let mut pieces: Vec<Piece> = Vec::new();
            let all =
                [text(first), entity.map(Piece::Entity), text(Some(words)), piece, text(last)];
            for piece in all.into_iter().flatten() {
                match (pieces.last_mut(), piece) {
                    (Some(Piece::Text(before)), Piece::Text(more)) => before.push_str(&more),
                    (_, piece) => pieces.push(piece),
                }
            }
            Template { pieces: pieces.into() }
        },
    )
}

/// Words inside brackets, which must not hold those signs.
fn inner(without: &'static str) -> impl Strategy<Value = String> {
    text().prop_map(move |text| {
        let text: String = text.chars().filter(|c| !without.contains(*c)).collect();
        let text = text.trim();
        if text.is_empty() { "x".to_owned() } else { text.to_owned() }
    })
}

/// A text that says something, with every sign that could be taken for another.
fn text() -> impl Strategy<Value = String> {
    let odd = select("\"\\'\n\r\t{}[]|#=.,¶é“” ab\u{feff}\u{202e}".chars().collect::<Vec<_>>());
    vec(prop_oneof![4 => odd, 1 => any::<char>()], 1..12)
        .prop_map(|chars| {
            let sound = |c: &char| !c.is_control() || "\n\r\t".contains(*c);
            chars.into_iter().filter(sound).collect::<String>()
        })
        .prop_filter("a text says something", |text| !text.trim().is_empty())
}
