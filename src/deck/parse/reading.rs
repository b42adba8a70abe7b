//! What the reader carries along: the text, the names it declares and the problems found.

use std::collections::HashSet;
use std::fmt::Display;
use std::ops::Range;
use std::sync::Arc;

use toml::de::{DeTable, DeValue};

use super::mend::Damage;
use super::names::Names;
use super::problems::Problems;
use super::table::{Field, Table};
use super::words;
use crate::diagnostic::Diagnostic;

/// One deck file being read.
#[derive(Debug)]
pub struct Reading<'a> {
    pub text: &'a str,
    pub names: Names,
    pub problems: Problems,
    pub damage: Damage,
    /// Texts that stand in the file again and again.
    pub texts: HashSet<Arc<str>>,
}

impl Reading<'_> {
    /// The table in a field, to be read key by key; anything else is reported. `noun` is
    /// what it describes, `path` its heading: `quote.thug`.
    pub fn expect_table<'d>(
        &mut self,
        field: &Field<'d>,
        noun: &'static str,
        path: impl Display,
    ) -> Option<Table<'d>> {
        let DeValue::Table(table) = field.value else {
            self.report_wrong_kind(field, "a table", &format!("[{path}]"));
            return None;
        };
        let heading = self.heading_of(field);
        let unreadable = self.damage.of(path);
        Some(Table::new(noun, heading, table, unreadable))
    }

    /// The bare table in a field, for keys that the author chooses.
    pub fn expect_keys<'d>(&mut self, field: &Field<'d>, example: &str) -> Option<&'d DeTable<'d>> {
        let DeValue::Table(table) = field.value else {
            self.report_wrong_kind(field, "a table", example);
            return None;
        };
        Some(table)
    }

    /// Where to point for a whole table: its heading, or its key where it has none.
    pub fn heading_of(&self, field: &Field<'_>) -> Range<usize> {
        if self.text.get(field.span.clone()).is_some_and(|text| text.starts_with('[')) {
            field.span.clone()
        } else {
            field.key_span.clone()
        }
    }

    /// A text to keep that may stand in many places: all of them share it.
    pub fn shared(&mut self, text: &str) -> Arc<str> {
        if let Some(known) = self.texts.get(text) {
            return Arc::clone(known);
        }
        let new: Arc<str> = text.into();
        self.texts.insert(Arc::clone(&new));
        new
    }

    /// Reports that a value is of the wrong kind, as a loss.
    pub fn report_wrong_kind(&mut self, field: &Field<'_>, wanted: &str, example: &str) {
        let message =
            format!("`{}` must be {wanted}, not {}", field.key, words::kind_of(field.value));
        self.problems.lose(
            Diagnostic::error("wrong-type", field.span.clone(), message)
                .help(format!("write it like this: `{example}`")),
        );
    }
}
