//! What a language must provide for a deck to be asked in it, and which languages there are.
//!
//! A form of a fact says what is asked of which part ([`Question`]); a language puts it into
//! words. Everything that is English stands under `language/english`, and nowhere else on this
//! floor. A language works on words alone and must not know what a fact is.

mod english;
mod known;
mod marks;
mod question;
mod reporting;
mod spanish;

pub(super) use known::{Known, Third, Unit};
pub(super) use question::{Claimed, Deed, Name, Question, Reason, Reports, Said};
pub(super) use reporting::Reporting;

use crate::deck::{Pronoun, When};

/// What stands for a gap in a sentence.
pub(super) const GAP: &str = "____";

/// The grammar of one language, as far as questions and answers need it.
pub(super) trait Language: Sync {
    // Asking.

    /// A question as shown, whole: `Who revoked Petro’s visa in September 2025?`
    fn question(&self, question: &Question<'_>) -> String;

    // Telling.

    /// What somebody did, without them: `revoked Petro’s visa`.
    fn done(&self, deed: &Deed<'_>) -> String;
    /// Saying these words as a deed: `say “The Eagle has landed”`.
    fn saying(&self, words: &str) -> String;
    /// Claiming this as a deed: `claim that the canal leaked`.
    fn claiming(&self, that: &str) -> String;
    /// What is claimed, said or answered, as an answer shows it: `that the canal leaked`.
    fn clause(&self, that: &str) -> String;
    /// A date as an answer: `3 January 2026`.
    fn date(&self, when: When) -> String;
    /// A number as a sentence shows it: `two`, `1,500`.
    fn number(&self, n: i64) -> String;
    /// So many of these: `two flights`.
    fn counted(&self, n: i64, counted: &str) -> String;
    /// What is counted, where its number is asked for: `flights`, also of `one flight`.
    fn uncounted(&self, n: i64, counted: &str) -> String;
    /// A span of time: `two days`.
    fn span(&self, span: &Span) -> String;
    /// Names as in a sentence: `a, b and c`.
    fn joined(&self, names: &[String]) -> String;
    /// Somebody's words in quote marks.
    fn quoted(&self, words: &str) -> String;
    /// A text as it is printed: quote marks and whatever two words do to one another where
    /// they meet. A text already printed so stays as it is.
    fn printed(&self, text: &str) -> String;
    /// Adds to a sentence the text that its author wrote right behind a name.
    fn push_behind(&self, sentence: &mut String, name: Name<'_>, text: &str);
    /// What stands for a name that the sentence around has named already, and how many bytes
    /// of the text `behind` it are said with it: `his` for `Petro's`. Nothing where the name
    /// itself is clearer.
    fn pronoun(
        &self,
        sentence: &str,
        name: Name<'_>,
        behind: &str,
    ) -> Option<(&'static str, usize)>;

    // Reading.

    /// Words that are known when they are typed.
    fn known(&self) -> &'static Known;
    /// Words by which a report says who says so; nothing where they are not written down yet.
    fn reporting(&self) -> Option<&'static Reporting> {
        None
    }
    /// What `two days` stands for; nothing for words that are no number and unit.
    fn span_of(&self, text: &str) -> Option<Span>;
    /// Whether a deed begins with a verb as a dictionary has it, as its author should write it.
    fn is_uninflected(&self, did: &str) -> bool;
    /// What sort of thing a deed is, by the words of its author.
    fn sort(&self, did: &str) -> Sort;
    /// Whether a reply contradicts what it replies to, by its verb as an author writes it.
    fn denies(&self, reply: &str) -> bool;
    /// Whether a word, in lower case, points at somebody or something named before.
    fn points_back(&self, word: &str) -> bool;
    /// Whether it says whose something is: `his`.
    fn is_possessive(&self, word: &str) -> bool;
    /// The pronoun that a question lets slip of whoever it asks for.
    fn pronoun_in(&self, question: &str) -> Option<Pronoun>;
    /// The pronoun of whoever can hold an office, as far as its words tell.
    fn bearer(&self, office: &str) -> Option<Pronoun>;
    /// What decides which quoted words can stand in a gap: quotations with the same sort of
    /// slot fit one another's sentences. `before` is what the sentence says up to the gap.
    fn slot(&self, before: &str, words: &str) -> &'static str;
}

/// What sort of thing a deed is: only like deeds answer the same question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// `revoke a visa`
    Doing,
    /// `be elected president`: it happened to whoever the deed is told of.
    Undergoing,
    /// `be ill`: it answers neither what somebody did nor what happened to them.
    Being,
}

/// How long something took, in one unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub(super) n: i64,
    /// In the singular: `day`.
    pub(super) unit: String,
}

/// The language of a deck, by its tag; nothing where its grammar is not here.
pub(super) fn of(tag: &str) -> Option<&'static dyn Language> {
    let primary = tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    match primary.as_str() {
        "en" => Some(&english::English),
        "es" => Some(&spanish::Spanish),
        _ => None,
    }
}

/// Every language whose grammar is here.
pub(super) fn all() -> [&'static dyn Language; 2] {
    [&english::English, &spanish::Spanish]
}

/// The language in which a deck is worded: its own, or English, which the window speaks, for
/// the little that is worded of a deck without a grammar.
pub(super) fn wording(tag: &str) -> &'static dyn Language {
    of(tag).unwrap_or(&english::English)
}
