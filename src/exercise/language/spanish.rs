//! Spanish, as far as questions need it.

mod asking;
mod dates;
mod joining;
mod knowing;
mod known;
mod nouns;
mod numbers;
mod predicate;
mod reporting;
mod verbs;

use crate::deck::{Pronoun, When};
use crate::exercise::language::marks::Marks;
use crate::exercise::language::{Deed, Known, Language, Name, Question, Reporting, Sort, Span};

const MARKS: Marks = Marks { outer: ['«', '»'], inner: ['“', '”'] };

/// The grammar of Spanish.
pub struct Spanish;

impl Language for Spanish {
    fn question(&self, question: &Question<'_>) -> String {
        asking::question(question)
    }

    fn done(&self, deed: &Deed<'_>) -> String {
        asking::done(deed)
    }

    fn saying(&self, words: &str) -> String {
        format!("decir {}", self.quoted(words))
    }

    fn claiming(&self, that: &str) -> String {
        format!("afirmar {}", self.clause(that))
    }

    fn clause(&self, that: &str) -> String {
        format!("que {that}")
    }

    fn date(&self, when: When) -> String {
        dates::date_in_words(when)
    }

    /// In figures: in words it would be `uno` of ships and `una` of boats.
    fn number(&self, n: i64) -> String {
        numbers::grouped(n)
    }

    fn counted(&self, n: i64, counted: &str) -> String {
        numbers::counted(n, counted)
    }

    fn uncounted(&self, n: i64, counted: &str) -> String {
        if n == 1 { nouns::plural(counted) } else { counted.to_owned() }
    }

    fn span(&self, span: &Span) -> String {
        numbers::span_in_words(span)
    }

    fn joined(&self, names: &[String]) -> String {
        joining::listed(names)
    }

    fn quoted(&self, words: &str) -> String {
        format!("«{words}»")
    }

    fn printed(&self, text: &str) -> String {
        joining::joined(&MARKS.set(text))
    }

    fn push_behind(&self, sentence: &mut String, _name: Name<'_>, text: &str) {
        sentence.push_str(text);
    }

    /// A verb tells its subject by itself, and `su` may be anybody's: the name is clearer.
    fn pronoun(
        &self,
        _sentence: &str,
        _name: Name<'_>,
        _behind: &str,
    ) -> Option<(&'static str, usize)> {
        None
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
        predicate::Predicate::of(did).is_uninflected()
    }

    fn sort(&self, did: &str) -> Sort {
        predicate::Predicate::of(did).sort()
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

    fn bearer(&self, office: &str) -> Option<Pronoun> {
        knowing::bearer(office.split(' ').next().unwrap_or_default())
    }

    fn slot(&self, before: &str, words: &str) -> &'static str {
        knowing::slot(before, words)
    }
}
