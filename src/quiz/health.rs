//! The health of a deck in figures: what it holds, what is asked of it, what is not and why,
//! who stands behind the answers, and what guessing would score.
//!
//! Figures only: what is good and what is bad of them is for its author to judge.

use std::collections::BTreeMap;
use std::hash::Hash;
use std::ops::RangeInclusive;

use indexmap::IndexMap;

use super::bank::Bank;
use super::compose::compose;
use super::guess::{Score, noise, scores};
use crate::deck::{Deck, EntityKind, FactId, FactKind, Source, SourceId};
use crate::exercise::{Answer, Corroboration, Derived, DropReason, Exercise, Form, Standing};

/// Questions of each quiz on which the guessers play.
const QUIZ_LENGTH: usize = 20;

/// They play on so many quizzes of a deck of one question, and on fewer the more there are to
/// choose from, so that a large deck takes no longer than its size demands.
const PLAYED: usize = 100_000;
const MOST_QUIZZES: usize = 60;
const FEWEST_QUIZZES: usize = 5;

/// With fewer different questions than this, chance alone may score anything.
const FEWEST_QUESTIONS: usize = 20;

/// A deck in figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Health {
    /// How many facts of each kind are asked, in the order of the format; none that are none.
    pub facts: Vec<(FactKind, usize)>,
    /// Facts that yield nothing any more.
    pub retired: usize,
    /// How many exercises of each sort of form.
    pub exercises: Vec<(&'static str, usize)>,
    pub options: OptionCounts,
    /// The forms that are not asked, by reason.
    pub dropped: Vec<(DropReason, Vec<(FactId, Form)>)>,
    /// The exercises that lack wrong answers, by what would be one.
    pub short: Vec<(Lack, Vec<(FactId, Form)>)>,
    pub sources: Vec<SourceFigures>,
    /// How many answers have how many independent reports behind them.
    pub corroboration: Vec<(Corroboration, usize)>,
    pub standing: Vec<(Standing, usize)>,
    /// Nothing for a deck of a few questions.
    pub guessing: Option<Guessing>,
}

/// How many exercises are asked with how many options.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct OptionCounts {
    pub four: usize,
    pub three: usize,
    /// Asked as a flashcard, or typed, alone.
    pub none: usize,
}

/// What there is too little of, to make wrong answers from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lack {
    /// People, places or others with an entry of their own.
    Names(EntityKind),
    /// Gaps with this label.
    Gaps(String),
    /// Wrong answers of questions written by hand.
    ByHand,
    /// Answers of this sort of form: quoted words, offices, reasons, reports.
    Form(&'static str),
}

/// What a source gives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceFigures {
    pub id: SourceId,
    pub label: String,
    /// Answers that it is shown with.
    pub answers: usize,
    /// Those that no other source gives.
    pub alone: usize,
}

/// What players who know nothing would score.
#[derive(Clone, Debug, PartialEq)]
pub struct Guessing {
    /// How many different questions were played.
    pub questions: usize,
    /// The trick that does best, and the one that does worst.
    pub highest: Score,
    pub lowest: Score,
    /// What may be accident with so many questions.
    pub noise: RangeInclusive<f64>,
}

impl Health {
    /// The figures of a deck with what it yields.
    pub fn of(deck: &Deck, derived: &Derived) -> Self {
        let Derived { exercises, dropped } = derived;
        let asked = || deck.facts.iter().filter(|(_, fact)| fact.retired.is_none());
        let lacking = exercises.iter().filter(|exercise| exercise.is_short());
        Self {
            facts: counted(asked().map(|(id, _)| id.kind)),
            retired: deck.facts.len() - asked().count(),
            exercises: tally(exercises.iter().map(|exercise| exercise.id.form.sort())),
            options: options(exercises),
            dropped: grouped(dropped.iter().map(|drop| (drop.reason, &drop.fact, &drop.form))),
            short: grouped(
                lacking
                    .map(|exercise| (lack(deck, exercise), &exercise.id.fact, &exercise.id.form)),
            ),
            sources: sources(deck, exercises),
            corroboration: tally(exercises.iter().map(|exercise| exercise.corroboration)),
            standing: tally(exercises.iter().map(|exercise| exercise.standing)),
            guessing: guessing(deck, derived),
        }
    }
}

fn options(exercises: &[Exercise]) -> OptionCounts {
    let mut counts = OptionCounts::default();
    for exercise in exercises {
        match exercise {
            exercise if !exercise.is_short() => counts.four += 1,
            exercise if exercise.choice() => counts.three += 1,
            _ => counts.none += 1,
        }
    }
    counts
}

fn lack(deck: &Deck, exercise: &Exercise) -> Lack {
    let names = |id| deck.entities.get(id).map(|entity| Lack::Names(entity.kind));
    let sort = Lack::Form(exercise.id.form.sort());
    match (&exercise.answer, &exercise.id.form) {
        (_, Form::Ask(_)) => Lack::ByHand,
        (Answer::Entity(id), _) => names(id).unwrap_or(sort),
        (Answer::Entities(ids), _) => ids.first().and_then(names).unwrap_or(sort),
        (Answer::Text { label, .. }, Form::Cloze(_)) => Lack::Gaps(label.to_string()),
        _ => sort,
    }
}

fn sources(deck: &Deck, exercises: &[Exercise]) -> Vec<SourceFigures> {
    let figures = |(id, source): (&SourceId, &Source)| {
        let label = source.label().unwrap_or(id.as_str()).to_owned();
        (id.clone(), SourceFigures { id: id.clone(), label, answers: 0, alone: 0 })
    };
    let mut sources: IndexMap<SourceId, SourceFigures> = deck.sources.iter().map(figures).collect();
    for exercise in exercises {
        for cited in exercise.sources.iter() {
            if let Some(figures) = sources.get_mut(&cited.source) {
                figures.answers += 1;
                figures.alone += usize::from(exercise.sources.len() == 1);
            }
        }
    }
    sources.into_values().collect()
}

fn guessing(deck: &Deck, derived: &Derived) -> Option<Guessing> {
    let bank = Bank::new(deck, derived);
    let questions = bank.choices().count();
    if questions < FEWEST_QUESTIONS {
        return None;
    }
    let played = (PLAYED / questions).clamp(FEWEST_QUIZZES, MOST_QUIZZES);
    let quizzes: Vec<_> =
        (1..=played as u64).map(|seed| compose(&bank, QUIZ_LENGTH, seed, |_| true)).collect();
    let mut scores = scores(&quizzes);
    scores.sort_by(|a, b| a.share().total_cmp(&b.share()));
    let (lowest, highest) = (scores.first()?.clone(), scores.last()?.clone());
    // A question that is played twice tells no more than once; nor does one that is not played.
    let questions = questions.min(played * QUIZ_LENGTH);
    let noise = noise(questions);
    Some(Guessing { questions, highest, lowest, noise })
}

/// How often each occurs, in order.
fn counted<T: Ord>(items: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut counts: BTreeMap<T, usize> = BTreeMap::new();
    items.for_each(|item| *counts.entry(item).or_default() += 1);
    counts.into_iter().collect()
}

/// How often each occurs, the most frequent first.
fn tally<T: Eq + Hash>(items: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut counts: IndexMap<T, usize> = IndexMap::new();
    items.for_each(|item| *counts.entry(item).or_default() += 1);
    let mut counts: Vec<(T, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

/// Forms by what they have in common, the largest group first.
fn grouped<'a, T: Ord>(
    forms: impl Iterator<Item = (T, &'a FactId, &'a Form)>,
) -> Vec<(T, Vec<(FactId, Form)>)> {
    let mut groups: BTreeMap<T, Vec<(FactId, Form)>> = BTreeMap::new();
    for (key, fact, form) in forms {
        groups.entry(key).or_default().push((fact.clone(), form.clone()));
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(_, forms)| std::cmp::Reverse(forms.len()));
    groups
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::parse;
    use crate::exercise::derive;

    #[test]
    fn figures_count_what_is_asked_and_what_is_not() {
        let text = "format = 1\n[deck]\nid = \"apollo\"\ntitle = \"T\"\nlang = \"en\"\n\
                    [source.log]\noutlet = \"The Log\"\n[source.paper]\noutlet = \"The Paper\"\n\
                    [person.a]\nname = \"Neil Armstrong\"\n[person.b]\nname = \"Buzz Aldrin\"\n\
                    [person.c]\nname = \"Michael Collins\"\n\
                    [event.landing]\nactor = \"a\"\ndid = \"land\"\nwhen = \"1969-07-20\"\n\
                    cite.log = \"¶1\"\ncite.paper = \"¶1\"\n\
                    [event.walk]\nactor = \"a\"\ndid = \"walk\"\nwhen = \"1969-07-20\"\ncite.log = \"¶2\"\n\
                    [event.old]\nactor = \"b\"\ndid = \"rest\"\ncite.log = \"¶3\"\n\
                    retired = \"1970-01-01\"\n\
                    [note.n]\ncite.log = \"¶4\"\nask = [{ q = \"Where did they land?\", a = \"on a plain\" }]\n";
        let parsed = parse(text);
        assert_eq!(parsed.problems, []);
        let health = Health::of(&parsed.deck, &derive(&parsed.deck));
        assert_eq!(health.facts, [(FactKind::Event, 2), (FactKind::Note, 1)]);
        assert_eq!(health.retired, 1);
        assert_eq!(health.exercises, [("who", 2), ("when", 2), ("ask", 1)]);
        assert_eq!(health.options, OptionCounts { four: 2, three: 2, none: 1 });
        let names = |forms: &[(FactId, Form)]| -> Vec<String> {
            forms.iter().map(|(fact, form)| format!("{fact}/{form}")).collect()
        };
        let [(reason, forms)] = health.dropped.as_slice() else { unreachable!() };
        assert_eq!(
            (*reason, names(forms).join(" ").as_str()),
            (DropReason::Rival, "event.landing/what event.walk/what")
        );
        let short: Vec<(Lack, String)> = health
            .short
            .iter()
            .map(|(lack, forms)| (lack.clone(), names(forms).join(" ")))
            .collect();
        assert_eq!(
            short,
            [
                (Lack::Names(EntityKind::Person), "event.landing/who event.walk/who".to_owned()),
                (Lack::ByHand, "note.n/ask-1".to_owned()),
            ]
        );
        let given: Vec<(&str, usize, usize)> =
            health.sources.iter().map(|s| (s.label.as_str(), s.answers, s.alone)).collect();
        assert_eq!(given, [("The Log", 5, 3), ("The Paper", 2, 0)]);
        assert_eq!(
            health.corroboration,
            [(Corroboration::Single, 3), (Corroboration::Corroborated, 2)]
        );
        assert_eq!(health.standing, [(Standing::Stated, 5)]);
        assert_eq!(health.guessing, None, "four questions tell nothing");
    }
}
