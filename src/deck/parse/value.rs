//! Plain values: texts, lists of texts, numbers, dates.
//!
//! `expect_…` means that the author is wrong if it is anything else: that is reported,
//! and the answer is `None`.

use jiff::civil::Date;
use toml::de::{DeArray, DeValue};
use toml::value::Datetime;

use super::reading::Reading;
use super::table::Field;
use super::words;
use crate::deck::limits;
use crate::deck::when::{When, WhenError};
use crate::diagnostic::Diagnostic;

impl Reading<'_> {
    /// A text that says something.
    pub fn expect_text<'d>(&mut self, field: &Field<'d>) -> Option<&'d str> {
        let DeValue::String(text) = field.value else {
            let example = match field.value {
                DeValue::Integer(number) => format!("{} = \"{}\"", field.key, number.as_str()),
                DeValue::Float(number) => format!("{} = \"{}\"", field.key, number.as_str()),
                _ => format!("{} = \"…\"", field.key),
            };
            self.report_wrong_kind(field, "a text", &example);
            return None;
        };
        if text.trim().is_empty() {
            let message = format!("`{}` is empty", field.key);
            self.problems.lose(
                Diagnostic::error("empty-text", field.span.clone(), message)
                    .help("write something between the quote marks, or take the line out"),
            );
            return None;
        }
        if text.len() > limits::TEXT_BYTES {
            let message = format!("`{}` is {} characters long", field.key, text.chars().count());
            self.problems.lose(Diagnostic::error("too-long", field.span.clone(), message).help(
                format!(
                    "a text may take {} bytes; a card has room for far less",
                    limits::TEXT_BYTES
                ),
            ));
            return None;
        }
        if let Some(odd) = text.chars().find(|&c| c.is_control() && !"\n\r\t".contains(c)) {
            let message =
                format!("`{}` holds the control character `{}`", field.key, odd.escape_default());
            self.problems.lose(
                Diagnostic::error("control-character", field.span.clone(), message)
                    .help("a `\\` before a letter makes one; for the sign itself write `\\\\`"),
            );
            return None;
        }
        Some(text)
    }

    /// The same, to be kept.
    pub fn expect_string(&mut self, field: &Field<'_>) -> Option<String> {
        self.expect_text(field).map(str::to_owned)
    }

    /// The items of a list, each as a field of its own under the list's key; `example` is
    /// what such a list looks like.
    pub fn expect_items<'d>(&mut self, field: &Field<'d>, example: &str) -> Option<Vec<Field<'d>>> {
        let DeValue::Array(items) = field.value else {
            let example = match field.value {
                DeValue::String(text) => format!("{} = [\"{text}\"]", field.key),
                _ => format!("{} = {example}", field.key),
            };
            self.report_wrong_kind(field, "a list", &example);
            return None;
        };
        self.expect_not_too_many(field, items)?;
        Some(
            items
                .iter()
                .map(|item| Field {
                    key: field.key,
                    key_span: item.span(),
                    value: item.get_ref(),
                    span: item.span(),
                })
                .collect(),
        )
    }

    fn expect_not_too_many(&mut self, field: &Field<'_>, items: &DeArray<'_>) -> Option<()> {
        if items.len() <= limits::ITEMS {
            return Some(());
        }
        let message = format!("`{}` has {} items", field.key, items.len());
        self.problems.lose(
            Diagnostic::error("too-many", field.key_span.clone(), message)
                .help(format!("a list may have {}", limits::ITEMS)),
        );
        None
    }

    /// A list of texts.
    pub fn expect_texts<T: FromIterator<String>>(&mut self, field: &Field<'_>) -> Option<T> {
        let items = self.expect_items(field, "[\"…\", \"…\"]")?;
        let texts: Vec<Option<&str>> = items.iter().map(|item| self.expect_text(item)).collect();
        texts.into_iter().map(|text| text.map(str::to_owned)).collect()
    }

    /// One of a few words.
    pub fn expect_one_of<T: Copy>(
        &mut self,
        field: &Field<'_>,
        all: &[T],
        word: impl Fn(T) -> &'static str,
    ) -> Option<T> {
        let text = self.expect_text(field)?;
        let found = all.iter().copied().find(|&item| word(item) == text);
        if found.is_none() {
            let choices = || all.iter().map(|&item| word(item));
            let message = format!("`{text}` is not something `{}` can be", field.key);
            let help = crate::text::did_you_mean(text, choices()).map_or_else(
                || format!("it is one of {}", words::or_ticked(choices())),
                |near| format!("did you mean `{near}`?"),
            );
            self.problems
                .lose(Diagnostic::error("unknown-word", field.span.clone(), message).help(help));
        }
        found
    }

    /// A whole number.
    pub fn expect_integer(&mut self, field: &Field<'_>) -> Option<i64> {
        let DeValue::Integer(number) = field.value else {
            self.report_wrong_kind(field, "a whole number", &format!("{} = 2", field.key));
            return None;
        };
        let value = i64::from_str_radix(number.as_str(), number.radix()).ok();
        if value.is_none() {
            let message = format!("`{}` is too large a number", field.key);
            self.problems.lose(
                Diagnostic::error("too-long", field.span.clone(), message)
                    .help("write it out in a text instead"),
            );
        }
        value
    }

    /// `true` or `false`.
    pub fn expect_boolean(&mut self, field: &Field<'_>) -> Option<bool> {
        let DeValue::Boolean(value) = field.value else {
            let example = format!("{} = true", field.key);
            self.report_wrong_kind(field, "true or false, without quote marks", &example);
            return None;
        };
        Some(*value)
    }

    /// A date as exact as the author knows it: `"2025-09"`, or a bare TOML date or year.
    pub fn expect_when(&mut self, field: &Field<'_>) -> Option<When> {
        let written = match field.value {
            DeValue::String(text) => text.to_string(),
            DeValue::Integer(year) => year.as_str().to_owned(),
            DeValue::Datetime(Datetime { date: Some(date), time: None, offset: None }) => {
                date.to_string()
            }
            DeValue::Datetime(_) => {
                self.report_date(field, "a date has no time of day", WhenError::Form);
                return None;
            }
            _ => {
                let example = format!("{} = \"2025-09-23\"", field.key);
                self.report_wrong_kind(field, "a date", &example);
                return None;
            }
        };
        match written.parse() {
            Ok(when) => Some(when),
            Err(error) => {
                self.report_date(field, &format!("`{written}` is not a date"), error);
                None
            }
        }
    }

    /// A day.
    pub fn expect_day(&mut self, field: &Field<'_>) -> Option<Date> {
        match self.expect_when(field)? {
            When::Day(day) => Some(day),
            _ => {
                let message = format!("`{}` must be a day", field.key);
                self.problems.lose(
                    Diagnostic::error("bad-date", field.span.clone(), message)
                        .help("a day is written `2025-09-23`"),
                );
                None
            }
        }
    }

    fn report_date(&mut self, field: &Field<'_>, message: &str, error: WhenError) {
        self.problems.lose(
            Diagnostic::error("bad-date", field.span.clone(), message).help(error.to_string()),
        );
    }
}
