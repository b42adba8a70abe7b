//! The fields of a fact's form: one for each key that a fact of its kind may have, with what
//! the file says in it as its author wrote it.

use indexmap::IndexMap;

use super::keys::{ASK, ASKED, BESIDE, CIRCUMSTANCES, Key, key, of_content};
use crate::deck::edit::{KeyChange, Value};
use crate::deck::{Deck, Fact, FactKind, SourceId};

/// How a field is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// One line of text.
    Line,
    /// Text that may be long.
    Lines,
    /// Several texts, each on a line of its own.
    List,
    Number,
    /// `true` or `false`.
    Truth,
}

/// What a field is for; fields of one part stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum FormPart {
    Says,
    When,
    Why,
    Sources,
    Asked,
    ByHand,
    Beside,
}

/// A field of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// `did`, `cite.cnn`, `cite.cnn.words`, `ask.1.q`.
    pub key: String,
    /// The key without sources and numbers: `cite`, `cite.words`, `ask.q`.
    pub name: &'static str,
    /// How the source is called that it is about.
    pub source: Option<String>,
    /// Which of the questions written by hand, from 1.
    pub number: Option<usize>,
    pub shape: Shape,
    pub part: FormPart,
    pub is_required: bool,
    /// What is in it now, and what the file says.
    pub text: String,
    pub was: String,
    /// What the file says by now, where somebody changed it while this was typed.
    pub meanwhile: Option<String>,
}

/// In a deck of so many sources each has a field, cited or not; of more, those that are cited.
const MOST_SOURCES: usize = 6;

/// The fields of a fact of this kind, in the order in which they are filled in.
pub fn fields(
    deck: &Deck,
    kind: FactKind,
    fact: Option<&Fact>,
    written: &IndexMap<String, Value>,
) -> Vec<Field> {
    let mut form = Fields { deck, written, fields: Vec::new() };
    let content = of_content(kind);
    let sources = form.sources(fact);
    content.iter().for_each(|key| form.plain(key));
    if kind == FactKind::Contrast {
        sources
            .iter()
            .for_each(|source| form.of_source("said", "", Shape::List, source, FormPart::Says));
    }
    for key in CIRCUMSTANCES {
        if key.name == "when_note" {
            form.for_cited(key, &sources);
        } else {
            form.plain(key);
        }
    }
    for source in &sources {
        form.of_source("cite", "", Shape::Line, source, FormPart::Sources);
        form.of_source("cite.words", "words", Shape::Line, source, FormPart::Sources);
    }
    for (name, shape) in [("only", Shape::List), ("actor_for", Shape::Line)] {
        form.for_cited(&key(name, shape, FormPart::Sources), &sources);
    }
    form.by_hand();
    BESIDE.iter().chain(ASKED).for_each(|key| form.plain(key));
    form.fields
}

struct Fields<'a> {
    deck: &'a Deck,
    written: &'a IndexMap<String, Value>,
    fields: Vec<Field>,
}

impl Fields<'_> {
    /// The sources that have fields, in the order of the deck.
    fn sources(&self, fact: Option<&Fact>) -> Vec<SourceId> {
        let all = self.deck.sources.keys();
        let is_cited = |id: &&SourceId| {
            fact.is_some_and(|fact| fact.cite.contains_key(id))
                || self.written.keys().any(|key| key.split('.').nth(1) == Some(id.as_str()))
        };
        if self.deck.sources.len() <= MOST_SOURCES {
            all.cloned().collect()
        } else {
            all.filter(is_cited).cloned().collect()
        }
    }

    fn plain(&mut self, key: &Key) {
        let was = self.said(key.name);
        self.push(key.name.to_owned(), key, None, None, was);
    }

    fn for_cited(&mut self, key: &Key, sources: &[SourceId]) {
        for source in sources {
            self.of_source(key.name, "", key.shape, source, key.part);
        }
    }

    /// A field about a source; `inner` is what follows it in the key.
    fn of_source(
        &mut self,
        name: &'static str,
        inner: &str,
        shape: Shape,
        source: &SourceId,
        part: FormPart,
    ) {
        let outer = name.split('.').next().unwrap_or(name);
        let at = format!("{outer}.{source}");
        let key_text = if inner.is_empty() { at.clone() } else { format!("{at}.{inner}") };
        let was = match (outer, inner) {
            ("cite", "") if !self.written.contains_key(&at) || self.is_cited_with_words(&at) => {
                self.said(&format!("{at}.at"))
            }
            _ => self.said(&key_text),
        };
        let label = self.deck.sources.get(source).and_then(|source| source.label());
        let label = label.unwrap_or(source.as_str()).to_owned();
        self.push(key_text, &key(name, shape, part), Some(label), None, was);
    }

    fn is_cited_with_words(&self, key: &str) -> bool {
        matches!(self.written.get(key), Some(Value::Cited { .. }))
    }

    /// The questions written by hand that are there. A new one is not made here: where it
    /// stands among the others is its name.
    fn by_hand(&mut self) {
        for number in 1.. {
            let base = format!("ask.{number}.");
            if !self.written.keys().any(|key| key.starts_with(&base)) {
                break;
            }
            for (key, name) in ASK.iter().zip(["ask.q", "ask.a", "ask.wrong", "ask.also"]) {
                let at = format!("{base}{}", key.name);
                let was = self.said(&at);
                let named = Key { name, ..*key };
                self.push(at, &named, None, Some(number), was);
            }
        }
    }

    fn push(
        &mut self,
        at: String,
        key: &Key,
        source: Option<String>,
        number: Option<usize>,
        was: String,
    ) {
        let Key { name, shape, part, is_required } = *key;
        let text = was.clone();
        let meanwhile = None;
        self.fields.push(Field {
            key: at,
            name,
            source,
            number,
            shape,
            part,
            is_required,
            text,
            was,
            meanwhile,
        });
    }

    fn said(&self, key: &str) -> String {
        self.written.get(key).map(shown).unwrap_or_default()
    }
}

fn shown(value: &Value) -> String {
    match value {
        Value::Text(text) => text.clone(),
        Value::Texts(items) => items.join("\n"),
        Value::Number(number) => number.to_string(),
        Value::Truth(truth) => truth.to_string(),
        Value::Cited { at, .. } => at.clone(),
    }
}

impl Field {
    /// Whether it says something else than the file.
    pub fn is_changed(&self) -> bool {
        value(self.shape, &self.text) != value(self.shape, &self.was)
    }
}

/// What has to change in the file for the fields to be as they are.
pub fn changes(fields: &[Field], written: &IndexMap<String, Value>) -> Vec<KeyChange> {
    let mut changes: Vec<KeyChange> = Vec::new();
    for field in fields.iter().filter(|field| field.is_changed()) {
        let change = match field.name {
            "cite" | "cite.words" => cited(field, fields, written),
            _ => Some(KeyChange { key: field.key.clone(), value: value(field.shape, &field.text) }),
        };
        // A citation has two fields, and may be written as one value.
        changes.extend(change.filter(|change| !changes.contains(change)));
    }
    changes
}

fn cited(field: &Field, fields: &[Field], written: &IndexMap<String, Value>) -> Option<KeyChange> {
    let at = field.key.trim_end_matches(".words").to_owned();
    let inner = format!("{at}.words");
    let text = |key: &str| {
        let field = fields.iter().find(|field| field.key == key);
        field.map_or(String::new(), |field| field.text.trim().to_owned())
    };
    let (place, words) = (text(&at), text(&inner));
    let is_table = written.contains_key(&format!("{at}.at")) || written.contains_key(&inner);
    let of_text = |key: String, text: String| {
        let value = (!text.is_empty()).then_some(Value::Text(text));
        Some(KeyChange { key, value })
    };
    match (place.is_empty(), words.is_empty()) {
        (true, true) => Some(KeyChange { key: at, value: None }),
        _ if is_table && field.name == "cite" => of_text(format!("{at}.at"), place),
        _ if is_table => of_text(inner, words),
        (_, true) => of_text(at, place),
        (_, false) => Some(KeyChange { key: at, value: Some(Value::Cited { at: place, words }) }),
    }
}

/// What a field says; nothing where it is empty. What is no number is a text, about which the
/// reader of decks says what is wrong.
fn value(shape: Shape, text: &str) -> Option<Value> {
    let text = text.trim();
    if text.is_empty() {
        return None;
    }
    Some(match shape {
        Shape::Line => Value::Text(text.split(['\n', '\r']).collect::<Vec<_>>().join(" ")),
        Shape::Lines => Value::Text(text.replace("\r\n", "\n").replace('\r', "\n")),
        Shape::List => {
            let items = text.lines().map(str::trim).filter(|item| !item.is_empty());
            Value::Texts(items.map(str::to_owned).collect())
        }
        Shape::Number => text.parse().map_or_else(|_| Value::Text(text.to_owned()), Value::Number),
        Shape::Truth => text.parse().map_or_else(|_| Value::Text(text.to_owned()), Value::Truth),
    })
}
