//! A table being read: hands out its keys and remembers which were asked for, so that
//! the rest can be reported as unknown, with what would have been known.

use std::ops::Range;

use toml::de::{DeTable, DeValue};

use super::mend::Unreadable;
use super::reading::Reading;
use super::words;
use crate::diagnostic::Diagnostic;
use crate::text::did_you_mean;

/// About as many keys as any table may have.
const MOST_KEYS: usize = 32;

/// A key with its value.
#[derive(Clone, Debug)]
pub struct Field<'d> {
    pub key: &'d str,
    pub key_span: Range<usize>,
    pub value: &'d DeValue<'d>,
    pub span: Range<usize>,
}

/// A table of which some keys were read already.
#[derive(Debug)]
pub struct Table<'d> {
    /// What it describes, as in "is not a part of an event".
    noun: &'static str,
    /// Where to point for what it does not have.
    pub heading: Range<usize>,
    /// In the order of the file; `None` once taken.
    fields: Vec<Option<Field<'d>>>,
    known: Vec<&'static str>,
    unreadable: Unreadable,
}

impl<'d> Table<'d> {
    /// Starts reading a table that describes a `noun` ("event").
    pub fn new(
        noun: &'static str,
        heading: Range<usize>,
        table: &'d DeTable<'d>,
        unreadable: Unreadable,
    ) -> Self {
        let fields = fields_in_order(table).into_iter().map(Some).collect();
        Self { noun, heading, fields, known: Vec::with_capacity(MOST_KEYS), unreadable }
    }

    /// The value of a key, if the table has it.
    pub fn take(&mut self, key: &'static str) -> Option<Field<'d>> {
        self.known.push(key);
        let slot =
            self.fields.iter_mut().find(|slot| slot.as_ref().is_some_and(|f| f.key == key))?;
        slot.take()
    }

    /// The value of a key that must be there; its absence is a loss, and reported unless
    /// its line could not be read, which has been reported then.
    pub fn require(&mut self, key: &'static str, reading: &mut Reading<'_>) -> Option<Field<'d>> {
        let field = self.take(key);
        if field.is_none() {
            self.report_missing(key, reading);
        }
        field
    }

    /// The fields that nobody asked for yet.
    pub fn rest(&self) -> impl Iterator<Item = &Field<'d>> {
        self.fields.iter().flatten()
    }

    /// Whether a line of this table that may have begun with `key` could not be read.
    pub fn lost(&self, key: &str) -> bool {
        self.unreadable.may_hold(key)
    }

    /// Whether any line of this table could not be read.
    pub fn is_damaged(&self) -> bool {
        !self.unreadable.is_empty()
    }

    /// The table under a key, with what is known of its broken lines.
    pub fn unreadable_under(&self, key: &str) -> Unreadable {
        self.unreadable.under(key)
    }

    fn report_missing(&self, key: &str, reading: &mut Reading<'_>) {
        let is_misspelt = || self.rest().any(|field| did_you_mean(field.key, [key]).is_some());
        // One mistake is told once: here the broken line or the unknown key is the mistake.
        if self.lost(key) || is_misspelt() {
            reading.problems.lose_silently();
            return;
        }
        let message = format!("{} needs `{key}`, which is missing", words::with_article(self.noun));
        let problem = Diagnostic::error("missing-key", self.heading.clone(), message)
            .help(format!("add {}", words::hint(key)));
        reading.problems.lose(problem);
    }

    /// Reports every key that nobody asked for. They cost nothing, except where the key is
    /// like one of `guards`: those limit what may be said, and a fact without its limit
    /// would say more than its author meant.
    pub fn finish(self, guards: &[&str], reading: &mut Reading<'_>) {
        for field in self.fields.iter().flatten() {
            let suggestion = did_you_mean(field.key, self.known.iter().copied());
            let message =
                format!("`{}` is not a part of {}", field.key, words::with_article(self.noun));
            let help = match suggestion {
                Some(key) => format!("did you mean `{key}`?"),
                None => format!("its parts are {}", words::or_ticked(self.known.iter().copied())),
            };
            let problem =
                Diagnostic::error("unknown-key", field.key_span.clone(), message).help(help);
            if suggestion.is_some_and(|key| guards.contains(&key)) {
                reading.problems.lose(problem);
            } else {
                reading.problems.note(problem);
            }
        }
    }
}

/// The fields of a table in the order of the file: the TOML parser may sort them by name.
pub fn fields_in_order<'d>(table: &'d DeTable<'d>) -> Vec<Field<'d>> {
    let mut fields: Vec<Field<'d>> = table
        .iter()
        .map(|(key, value)| Field {
            key: key.get_ref(),
            key_span: key.span(),
            value: value.get_ref(),
            span: value.span(),
        })
        .collect();
    fields.sort_by_key(|field| field.key_span.start);
    fields
}
