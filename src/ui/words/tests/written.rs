//! What stands in the message files: each message, what is put into it, and its own words.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

/// The messages of one language by name; attributes as `message.attribute`.
pub fn messages(folder: &str) -> BTreeMap<String, Pattern<String>> {
    let mut paths = Vec::new();
    super::files(&Path::new("assets/locales").join(folder), "ftl", &mut paths);
    let mut all = BTreeMap::new();
    for path in paths {
        let text = fs::read_to_string(&path).unwrap();
        let read = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{path:?}: {errors:?}"));
        for entry in read.body {
            let Entry::Message(message) = entry else { continue };
            let name = message.id.name;
            let attributes = message.attributes.into_iter();
            let attributes = attributes.map(|it| (format!("{name}.{}", it.id.name), it.value));
            let whole = message.value.map(|value| (name.clone(), value));
            for (name, words) in attributes.chain(whole) {
                assert!(all.insert(name.clone(), words).is_none(), "`{name}` is written twice");
            }
        }
    }
    all
}

/// What a message is made of.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Made {
    /// What is put into it.
    pub variables: BTreeSet<String>,
    /// All words that stand in it, of every plural.
    pub words: String,
}

impl Made {
    pub fn of(pattern: &Pattern<String>) -> Self {
        let mut made = Self::default();
        made.take(pattern);
        made
    }

    /// Whether it is more than what is put into it, and signs around that.
    pub fn says_something(&self) -> bool {
        self.words.chars().filter(|c| c.is_alphabetic()).count() > 1
    }

    fn take(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(value),
                PatternElement::Placeable { expression } => self.take_expression(expression),
            }
        }
    }

    fn take_expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.take_inline(inline),
            Expression::Select { selector, variants } => {
                self.take_inline(selector);
                variants.iter().for_each(|variant| self.take(&variant.value));
            }
        }
    }

    fn take_inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::Placeable { expression } => self.take_expression(expression),
            InlineExpression::StringLiteral { .. } => {}
            other => panic!("no message needs this yet, and the test does not know it: {other:?}"),
        }
    }
}

#[test]
fn variables_and_words_are_found_wherever_they_stand() {
    let text = "a = { $n ->\n    [one] one { $what }\n   *[other] { $n } { \"x\" }{ $of }\n}\n";
    let read = parser::parse(text.to_owned()).unwrap();
    let Some(Entry::Message(message)) = read.body.into_iter().next() else { panic!("a message") };
    let made = Made::of(&message.value.unwrap());
    assert_eq!(made.variables.into_iter().collect::<Vec<_>>(), ["n", "of", "what"]);
    assert_eq!(made.words, "one  ");
}
