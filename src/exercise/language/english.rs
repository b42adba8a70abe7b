//! English, as far as questions need it.

mod articles;
mod asking;
mod closing;
mod dates;
mod further;
mod irregular;
mod knowing;
mod known;
mod nouns;
mod numbers;
mod phrase;
mod reporting;
mod sort;
mod verbs;

use phrase::Phrase;

use crate::deck::{EntityKind, Pronoun, When};
use crate::exercise::language::marks::Marks;
use crate::exercise::language::{Deed, Known, Language, Name, Question, Reporting, Sort, Span};

const MARKS: Marks = Marks { outer: ['“', '”'], inner: ['‘', '’'] };

/// The grammar of English.
pub struct English;

impl Language for English {
    fn question(&self, question: &Question<'_>) -> String {
        asking::question(question)
    }

    fn done(&self, deed: &Deed<'_>) -> String {
        Phrase::of(deed).done()
    }

    fn saying(&self, words: &str) -> String {
        format!("say {}", self.quoted(words))
    }

    fn claiming(&self, that: &str) -> String {
        format!("claim {}", self.clause(that))
    }

    fn clause(&self, that: &str) -> String {
        format!("that {that}")
    }

    fn date(&self, when: When) -> String {
        dates::date_in_words(when)
    }

    fn number(&self, n: i64) -> String {
        numbers::number_in_words(n)
    }

    fn counted(&self, n: i64, counted: &str) -> String {
        match n {
            0 if counted.starts_with("of ") => format!("none {counted}"),
            0 => format!("no {counted}"),
            1 => format!("one {}", nouns::one_of(counted)),
            _ => format!("{} {counted}", self.number(n)),
        }
    }

    fn uncounted(&self, n: i64, counted: &str) -> String {
        if n == 1 { nouns::many_of(counted) } else { counted.to_owned() }
    }

    fn span(&self, span: &Span) -> String {
        numbers::span_in_words(span)
    }

    /// `a list, and another and a third`: names joined as in a sentence.
    fn joined(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] => format!("{} and {last}", first.join(", ")),
        }
    }

    fn quoted(&self, words: &str) -> String {
        format!("“{words}”")
    }

    /// Quote marks set, and `a` or `an` before a quotation as its first word needs it.
    fn printed(&self, text: &str) -> String {
        articles::agreeing(&MARKS.set(text))
    }

    /// A possessive ending is put into the form that the name takes.
    fn push_behind(&self, sentence: &mut String, name: Name<'_>, text: &str) {
        let ending = text.strip_prefix("'s").or_else(|| text.strip_prefix("’s"));
        match ending.filter(|rest| !rest.starts_with(char::is_alphanumeric)) {
            Some(rest) => {
                sentence.push_str(possessive_ending(name));
                sentence.push_str(rest);
            }
            None => sentence.push_str(text),
        }
    }

    fn pronoun(
        &self,
        sentence: &str,
        name: Name<'_>,
        behind: &str,
    ) -> Option<(&'static str, usize)> {
        knowing::pronoun(sentence, name, behind)
    }

    fn known(&self) -> &'static Known {
        &known::KNOWN
    }

    fn reporting(&self) -> Option<&'static Reporting> {
        Some(&reporting::REPORTING)
    }

    fn span_of(&self, text: &str) -> Option<Span> {
        numbers::span_of_words(text)
    }

    fn is_uninflected(&self, did: &str) -> bool {
        Phrase::is_uninflected(did)
    }

    fn sort(&self, did: &str) -> Sort {
        sort::sort(did)
    }

    fn denies(&self, reply: &str) -> bool {
        knowing::denies(reply)
    }

    fn points_back(&self, word: &str) -> bool {
        knowing::points_back(word)
    }

    fn is_possessive(&self, word: &str) -> bool {
        knowing::is_possessive(word)
    }

    fn pronoun_in(&self, question: &str) -> Option<Pronoun> {
        knowing::pronoun_in(question)
    }

    fn bearer(&self, _office: &str) -> Option<Pronoun> {
        None
    }

    fn slot(&self, before: &str, words: &str) -> &'static str {
        knowing::slot(before, words)
    }
}

/// The ending that makes a name a possessor: plural names in s take the bare apostrophe.
fn possessive_ending(name: Name<'_>) -> &'static str {
    let is_plural = name.text.ends_with('s') && !name.text.ends_with("ss");
    if is_plural && name.kind != EntityKind::Person { "’" } else { "’s" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_joined_as_in_a_sentence() {
        let names = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(English.joined(&names[..0]), "");
        assert_eq!(English.joined(&names[..1]), "a");
        assert_eq!(English.joined(&names[..2]), "a and b");
        assert_eq!(English.joined(&names), "a, b and c");
    }

    #[test]
    fn plural_names_take_the_bare_apostrophe_and_people_do_not() {
        let ending = |text, kind| possessive_ending(Name { text, brief: text, kind, they: None });
        assert_eq!(ending("the United States", EntityKind::Country), "’");
        assert_eq!(ending("the US Congress", EntityKind::Body), "’s");
        assert_eq!(ending("James", EntityKind::Person), "’s");
        assert_eq!(ending("Petro", EntityKind::Person), "’s");
    }
}
