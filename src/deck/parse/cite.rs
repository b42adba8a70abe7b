//! What is given source by source: `cite.cnn`, `only.cnn`, `when_note.cnn`, `said.cnn` …

use toml::de::DeValue;

use super::mend::Unreadable;
use super::reading::Reading;
use super::table::{Field, Table, fields_in_order};
use crate::deck::by_source::BySource;
use crate::deck::model::Citation;
use crate::deck::paragraphs::Paragraphs;
use crate::diagnostic::Diagnostic;

impl Reading<'_> {
    /// A table whose keys are sources, each value read by `value`. What a lost source says
    /// is passed over: the loss was reported with the source.
    pub fn expect_by_source<'d, T>(
        &mut self,
        field: &Field<'d>,
        example: &str,
        mut value: impl FnMut(&mut Self, &Field<'d>) -> Option<T>,
    ) -> BySource<T> {
        let Some(table) = self.expect_keys(field, example) else { return BySource::new() };
        let mut by_source = BySource::new();
        for field in fields_in_order(table) {
            if self.names.source_is_lost(field.key) {
                continue;
            }
            let source = self.expect_source_id(field.key, field.key_span.clone());
            let value = value(self, &field);
            if let (Some(source), Some(value)) = (source, value) {
                by_source.insert(source, value);
            }
        }
        by_source
    }

    /// `"¶12"` or `{ at = "¶12", words = "…" }`.
    pub fn expect_citation(&mut self, field: &Field<'_>) -> Option<Citation> {
        let DeValue::Table(inner) = field.value else {
            if !matches!(field.value, DeValue::String(_)) {
                let example = format!("cite.{} = \"¶12\"", field.key);
                self.report_wrong_kind(field, "a paragraph", &example);
                return None;
            }
            return Some(Citation { at: self.expect_paragraphs(field)?, words: None });
        };
        let heading = self.heading_of(field);
        let mut table = Table::new("citation", heading, inner, Unreadable::default());
        let at = table.require("at", self).and_then(|field| self.expect_paragraphs(&field));
        let words = table.take("words").and_then(|field| self.expect_string(&field));
        table.finish(&[], self);
        Some(Citation { at: at?, words })
    }

    fn expect_paragraphs(&mut self, field: &Field<'_>) -> Option<Paragraphs> {
        let text = self.expect_text(field)?;
        let at = Paragraphs::parse(text);
        if at.is_none() {
            let message = format!("`{text}` does not name a paragraph");
            self.problems.lose(
                Diagnostic::error("bad-paragraph", field.span.clone(), message)
                    .help("write `¶12`, `¶10-11` or `¶6, ¶23`; lines of the article count from 1"),
            );
        }
        at
    }
}
