//! Who is who: everybody who acts or is spoken about, and who said what about whom.

use std::cmp::Reverse;

use indexmap::IndexMap;

use crate::app::view::stories::circle;
use crate::deck::{Content, Deck, Entity, EntityId, EntityKind, Fact, FactId, Piece, Template};
use crate::exercise::{date, printed};

/// So many stand on the circle: more could not be told apart.
const MOST_ON_CIRCLE: usize = 14;

/// Everybody in a deck.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cast {
    /// Those with facts, persons before bodies before others, the most told of first.
    pub people: Vec<Person>,
    /// Who speaks about whom, of those on the circle and all others.
    pub sayings: Vec<Sayings>,
    /// Who stands on the circle, in the order that crosses the fewest lines.
    pub circle: Vec<usize>,
}

/// Somebody, or a body.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    pub id: EntityId,
    pub name: String,
    /// As it is called inside a phrase.
    pub short: String,
    pub kind: EntityKind,
    /// Who that is, in a few words.
    pub gloss: Option<String>,
    /// Offices, each with the fact that says so.
    pub offices: Vec<Office>,
    /// The facts in which they act or are spoken about.
    pub facts: Vec<usize>,
}

/// An office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    pub fact: usize,
    pub office: String,
    /// As of when, in words.
    pub as_of: Option<String>,
}

/// What one said about another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sayings {
    pub from: usize,
    pub to: usize,
    /// Facts with their words.
    pub quotes: Vec<usize>,
    /// Facts with what they claimed.
    pub claims: Vec<usize>,
}

impl Sayings {
    /// All of it, quotations first.
    pub fn facts(&self) -> impl Iterator<Item = usize> {
        self.quotes.iter().chain(&self.claims).copied()
    }
}

impl Cast {
    /// The cast of these facts of a deck.
    pub(super) fn of(deck: &Deck, facts: &[(&FactId, &Fact)]) -> Self {
        let mut told: IndexMap<&EntityId, Vec<usize>> = IndexMap::new();
        let mut said: IndexMap<(&EntityId, &EntityId), [Vec<usize>; 2]> = IndexMap::new();
        for (place, (_, fact)) in facts.iter().enumerate() {
            let (speaker, about) = (fact.actor(), about(deck, fact));
            let both = speaker.into_iter().chain(about.filter(|it| Some(*it) != speaker));
            both.for_each(|id| told.entry(id).or_default().push(place));
            if let (Some(from), Some(to)) = (speaker, about)
                && from != to
            {
                let is_claim = matches!(fact.content, Content::Claim(_));
                said.entry((from, to)).or_default()[usize::from(is_claim)].push(place);
            }
        }
        let mut people: Vec<Person> = told
            .into_iter()
            .filter_map(|(id, of)| Some(person(deck, id, deck.entities.get(id)?, of, facts)))
            .collect();
        people.sort_by_key(|person| (person.kind, Reverse(person.facts.len())));
        let place = |id: &EntityId| people.iter().position(|person| person.id == *id);
        let sayings: Vec<Sayings> = said
            .into_iter()
            .filter_map(|((from, to), [quotes, claims])| {
                Some(Sayings { from: place(from)?, to: place(to)?, quotes, claims })
            })
            .collect();
        let circle = on_circle(&sayings);
        Self { people, sayings, circle }
    }

    /// The place of somebody among the people.
    pub fn place_of(&self, id: &EntityId) -> Option<usize> {
        self.people.iter().position(|person| person.id == *id)
    }
}

fn person(
    deck: &Deck,
    id: &EntityId,
    entity: &Entity,
    of: Vec<usize>,
    facts: &[(&FactId, &Fact)],
) -> Person {
    let in_print = |text: &str| printed(&deck.lang, text);
    let office = |&fact: &usize| match &facts[fact].1.content {
        Content::Role(role) if role.person == *id => Some(Office {
            fact,
            office: in_print(&role.office),
            as_of: role.as_of.map(|when| date(&deck.lang, when)),
        }),
        _ => None,
    };
    Person {
        id: id.clone(),
        name: in_print(&entity.name),
        short: in_print(entity.short.as_ref().unwrap_or(&entity.name)),
        kind: entity.kind,
        gloss: entity.gloss.as_deref().map(in_print),
        offices: of.iter().filter_map(office).collect(),
        facts: of,
    }
}

/// Whom somebody's words or claim are about: whom the author names, else the first person or body
/// that is named in it beside the speaker. Deeds are about nobody: a deed is not said.
fn about<'a>(deck: &Deck, fact: &'a Fact) -> Option<&'a EntityId> {
    let speaks = |id: &EntityId| {
        deck.entities.get(id).is_some_and(|entity| entity.kind != EntityKind::Place)
    };
    let (speaker, about, template): (_, _, Option<&Template>) = match &fact.content {
        Content::Quote(quote) => (&quote.speaker, &quote.about, quote.did.as_ref()),
        Content::Claim(claim) => (&claim.by, &claim.about, Some(&claim.that)),
        _ => return None,
    };
    let named = template.into_iter().flat_map(|template| &template.pieces);
    let mut named = named.filter_map(|piece| match piece {
        Piece::Entity(id) if id != speaker && speaks(id) => Some(id),
        _ => None,
    });
    about.as_ref().or_else(|| named.next())
}

/// Those between whom most was said, in the order around the circle.
fn on_circle(sayings: &[Sayings]) -> Vec<usize> {
    let mut weight: IndexMap<usize, usize> = IndexMap::new();
    for edge in sayings {
        for end in [edge.from, edge.to] {
            *weight.entry(end).or_default() += edge.facts().count();
        }
    }
    let mut heaviest: Vec<(usize, usize)> = weight.into_iter().collect();
    heaviest.sort_by_key(|(person, weight)| (Reverse(*weight), *person));
    heaviest.truncate(MOST_ON_CIRCLE);
    let people: Vec<usize> = heaviest.into_iter().map(|(person, _)| person).collect();
    let place = |person: usize| people.iter().position(|other| *other == person);
    let lines: Vec<(usize, usize)> =
        sayings.iter().filter_map(|edge| Some((place(edge.from)?, place(edge.to)?))).collect();
    let order = circle::order(people.len(), &lines);
    order.into_iter().map(|place| people[place]).collect()
}

#[cfg(test)]
mod tests {
    use crate::app::view::stories::tests::chronicle;

    #[test]
    fn who_said_what_about_whom_follows_from_the_facts() {
        let chronicle = chronicle(
            r#"
            [quote.proud]
            speaker = "nixon"
            did = "tell {armstrong} “{words}”"
            words = "every American is proud"
            [claim.luck]
            by = "nixon"
            that = "{aldrin} was calm"
            about = "aldrin"
            [claim.nobody]
            by = "aldrin"
            that = "the dust smelled of powder"
            [role.commander]
            person = "armstrong"
            office = "Commander of the Moon's first landing"
            as_of = "1969"
            [event.landing]
            actor = "nasa"
            did = "bring {armstrong} to {moon}"
        "#,
        );
        let cast = &chronicle.cast;
        let people: Vec<String> = cast
            .people
            .iter()
            .map(|it| format!("{} {} {:?}", it.name, it.facts.len(), it.offices.first()))
            .collect();
        assert_eq!(
            people,
            [
                "Richard Nixon 2 None",
                "Neil Armstrong 2 Some(Office { fact: 3, office: \"Commander of the Moon’s first landing\", \
                 as_of: Some(\"1969\") })",
                "Buzz Aldrin 2 None",
                "NASA 1 None",
            ]
        );
        let sayings: Vec<String> = cast
            .sayings
            .iter()
            .map(|edge| {
                let name = |place: usize| &cast.people[place].short;
                let (quotes, claims) = (edge.quotes.len(), edge.claims.len());
                format!("{} → {}: {quotes} {claims}", name(edge.from), name(edge.to))
            })
            .collect();
        assert_eq!(sayings, ["Nixon → Armstrong: 1 0", "Nixon → Aldrin: 0 1"]);
        assert_eq!(cast.circle.len(), 3, "who is not spoken about does not stand there");
    }
}
