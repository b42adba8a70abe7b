//! Who and what the facts of a generated deck are about.

use std::collections::HashMap;
use std::fmt::Write;

use rand::seq::index::sample;
use rand::seq::{IndexedRandom, SliceRandom};
use rand::{Rng, RngExt};

use super::vocabulary::WORDS;
use super::{Script, Shape, quoted};

/// Everybody and everything that has a name, by id.
pub struct Cast {
    names: Vec<Name>,
    pub people: Vec<String>,
    /// Bodies, groups and countries.
    pub others: Vec<String>,
    pub places: Vec<String>,
}

struct Name {
    kind: &'static str,
    id: String,
    name: String,
    short: Option<String>,
    also: Vec<String>,
    part_of: Option<String>,
    differs_from: Vec<String>,
    they: Option<&'static str>,
}

impl Cast {
    /// A cast of the size that the shape asks for.
    pub fn draw(shape: &Shape, rng: &mut impl Rng) -> Self {
        let mut cast =
            Self { names: Vec::new(), people: Vec::new(), others: Vec::new(), places: Vec::new() };
        cast.draw_people(shape, rng);
        cast.draw_others(shape.others, rng);
        cast.draw_places(shape.places, rng);
        cast
    }

    /// Writes the tables of all names.
    pub fn write(&self, out: &mut String) {
        for name in &self.names {
            name.write(out);
        }
    }

    /// How somebody or something is called in full.
    pub fn name(&self, id: &str) -> &str {
        self.names.iter().find(|name| name.id == id).map_or("", |name| &name.name)
    }

    /// The kind of name behind an id: `person`, `body` …
    pub fn kind(&self, id: &str) -> &str {
        self.names.iter().find(|name| name.id == id).map_or("", |name| name.kind)
    }

    fn draw_people(&mut self, shape: &Shape, rng: &mut impl Rng) {
        let mut names: Vec<(&str, &str)> = match shape.script {
            Script::Latin => pairs(&WORDS.stars, &WORDS.elements),
            Script::Others => WORDS
                .scripts
                .iter()
                .flat_map(|script| pairs(&script.stars, &script.elements))
                .collect(),
        };
        names.shuffle(rng);
        names.truncate(shape.people);
        let mut bearers: HashMap<&str, Vec<String>> = HashMap::new();
        for (number, (_, last)) in names.iter().enumerate() {
            bearers.entry(last).or_default().push(format!("p{number}"));
        }
        for (number, (first, last)) in names.iter().enumerate() {
            let id = format!("p{number}");
            let mut person = Name::new("person", &id, format!("{first} {last}"));
            // Who shares a surname is never called by it alone.
            let namesakes = &bearers[last];
            if namesakes.len() == 1 {
                person.short = Some((*last).to_owned());
                if rng.random_ratio(1, 5) {
                    person.also.push(format!("Captain {last}"));
                }
            }
            person.differs_from = namesakes.iter().filter(|other| **other != id).cloned().collect();
            person.they =
                [Some("he"), Some("she"), Some("they"), None].choose(rng).copied().flatten();
            self.people.push(id);
            self.names.push(person);
        }
    }

    fn draw_others(&mut self, count: usize, rng: &mut impl Rng) {
        let cares = some(&WORDS.cares, count, rng);
        for (number, care) in cares.iter().enumerate() {
            let office = WORDS.ranks.choose(rng).expect("there are bodies");
            let mut body =
                Name::new("body", &format!("b{number}"), format!("the {office} of {care}"));
            body.also.push(format!("{care} {office}"));
            // Some bodies belong to others, and are never wrong where those are right.
            if number > 0 && rng.random_ratio(1, 5) {
                body.part_of = Some(format!("b{}", rng.random_range(0..number)));
            }
            self.add_other(body);
        }
        for (number, birds) in some(&WORDS.birds, count, rng).iter().enumerate() {
            let mut group = Name::new("group", &format!("g{number}"), format!("the {birds}"));
            group.they = Some("they");
            self.add_other(group);
        }
        for (number, moon) in some(&WORDS.moons, count, rng).iter().enumerate() {
            self.add_other(Name::new("country", &format!("c{number}"), (*moon).clone()));
        }
    }

    fn draw_places(&mut self, count: usize, rng: &mut impl Rng) {
        for (number, river) in some(&WORDS.rivers, count, rng).iter().enumerate() {
            let mut place = Name::new("place", &format!("l{number}"), (*river).clone());
            // Here and there a place lies within another.
            if let Some(whole) = self.places.choose(rng)
                && rng.random_ratio(1, 6)
                && !self.name(whole).contains(" of ")
            {
                place.name = format!("the mouth of {}", self.name(whole));
                place.part_of = Some(whole.clone());
            }
            if self.names.iter().all(|other| other.name != place.name) {
                self.places.push(place.id.clone());
                self.names.push(place);
            }
        }
    }

    fn add_other(&mut self, name: Name) {
        self.others.push(name.id.clone());
        self.names.push(name);
    }
}

impl Name {
    fn new(kind: &'static str, id: &str, name: String) -> Self {
        Self {
            kind,
            id: id.to_owned(),
            name,
            short: None,
            also: Vec::new(),
            part_of: None,
            differs_from: Vec::new(),
            they: None,
        }
    }

    fn write(&self, out: &mut String) {
        let mut line = |key: &str, value: String| {
            writeln!(out, "{key} = {value}").expect("a text takes all that is written to it");
        };
        line(&format!("[{}.{}]\nname", self.kind, self.id), quoted(&self.name));
        if let Some(short) = &self.short {
            line("short", quoted(short));
        }
        if let Some(they) = self.they {
            line("they", quoted(they));
        }
        if let Some(whole) = &self.part_of {
            line("part_of", quoted(whole));
        }
        for (key, items) in [("also", &self.also), ("differs_from", &self.differs_from)] {
            if !items.is_empty() {
                line(key, list(items));
            }
        }
    }
}

/// A list as it is written in a deck file.
pub fn list<T: AsRef<str>>(items: &[T]) -> String {
    let items: Vec<String> = items.iter().map(|item| quoted(item.as_ref())).collect();
    format!("[{}]", items.join(", "))
}

fn pairs<'a>(first: &'a [String], last: &'a [String]) -> Vec<(&'a str, &'a str)> {
    first.iter().flat_map(|first| last.iter().map(|last| (first.as_str(), last.as_str()))).collect()
}

/// So many of the table, in its order: names keep their neighbours.
fn some<'a, T>(table: &'a [T], count: usize, rng: &mut impl Rng) -> Vec<&'a T> {
    let mut at = sample(rng, table.len(), count.min(table.len())).into_vec();
    at.sort_unstable();
    at.into_iter().map(|at| &table[at]).collect()
}
