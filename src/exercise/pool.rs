//! Where wrong options come from: answers of the same kind that are not true.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use jiff::ToSpan;

use super::grammar::{number_in_words, number_of_words};
use super::id::Form;
use super::model::{Answer, Exercise};
use super::truth::{Truth, actor_of};
use super::wording::Wording;
use crate::deck::{Content, Deck, EntityId, EntityKind, Fact, FactId, FactKind, Pronoun, When};
use crate::text::fold;

/// A wrong option that passed the truth test.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate {
    pub answer: Answer,
    /// As shown.
    pub text: String,
}

/// Wrong options for the exercises of one deck.
pub struct Pool<'a> {
    deck: &'a Deck,
    wording: Rc<Wording<'a>>,
    truth: Truth<'a>,
    by_kind: HashMap<EntityKind, Vec<&'a EntityId>>,
    /// Answers that are texts, by what stands beside what.
    texts: HashMap<String, Vec<Answer>>,
}

impl<'a> Pool<'a> {
    /// The pool that the exercises of a deck make together.
    pub fn new(deck: &'a Deck, exercises: &[Exercise]) -> Self {
        let wording = Rc::new(Wording::new(deck));
        let truth = Truth::new(deck, Rc::clone(&wording));
        let mut texts: HashMap<String, Vec<Answer>> = HashMap::new();
        let mut seen = HashSet::new();
        for exercise in exercises {
            if let Some(key) = text_key(deck, exercise)
                && seen.insert((key.clone(), fold(&exercise.answer_text)))
            {
                texts.entry(key).or_default().push(exercise.answer.clone());
            }
        }
        let mut by_kind: HashMap<EntityKind, Vec<&EntityId>> = HashMap::new();
        for (id, entity) in &deck.entities {
            by_kind.entry(entity.kind).or_default().push(id);
        }
        Self { deck, wording, truth, by_kind, texts }
    }

    /// Everything of the kind of an exercise's answer, true or not, in the order of the deck;
    /// near values of dates and numbers, the nearest first.
    pub fn alike<'p>(&'p self, exercise: &'p Exercise) -> Box<dyn Iterator<Item = Answer> + 'p> {
        let fact = self.deck.facts.get(&exercise.id.fact);
        match &exercise.answer {
            Answer::Entity(id) => Box::new(self.entities_like(id)),
            Answer::Entities(members) => match fact.map(|fact| &fact.content) {
                Some(Content::List(list)) => {
                    let like = members.first().filter(|_| list.complete);
                    let others = like.into_iter().flat_map(|id| self.entities_like(id));
                    Box::new(list.not_in.iter().cloned().map(Answer::Entity).chain(others))
                }
                _ => Box::new(std::iter::empty()),
            },
            Answer::When(when) => Box::new(dates_near(*when).into_iter().map(Answer::When)),
            Answer::Number(n) => Box::new(numbers_near(*n).into_iter().map(Answer::Number)),
            Answer::Duration(text) => {
                Box::new(durations_near(text).into_iter().map(Answer::Duration))
            }
            Answer::Source(_) => Box::new(self.deck.sources.keys().cloned().map(Answer::Source)),
            Answer::Text { .. } if matches!(exercise.id.form, Form::Ask(_)) => {
                let wrong = ask_of(exercise, fact).map(|ask| ask.wrong.as_slice());
                let text =
                    |text: &String| Answer::Text { text: text.clone(), label: String::new() };
                Box::new(wrong.unwrap_or_default().iter().map(text))
            }
            Answer::Clause(_) if exercise.id.form == Form::Next => {
                Box::new(self.elsewhere(&exercise.id.fact))
            }
            _ => {
                let texts = text_key(self.deck, exercise).and_then(|key| self.texts.get(&key));
                Box::new(texts.into_iter().flatten().cloned())
            }
        }
    }

    /// Those of `answers` that make wrong options for an exercise: not true by any fact, not
    /// named in the stem, not refused by the author. No two of them, and none and the answer,
    /// could be taken for one another.
    pub fn wrong<'p>(
        &'p self,
        exercise: &'p Exercise,
        answers: impl Iterator<Item = Answer> + 'p,
    ) -> impl Iterator<Item = Candidate> + 'p {
        let fact = self.deck.facts.get(&exercise.id.fact);
        let refused = fact.map(|fact| self.refused(fact)).unwrap_or_default();
        let prompt = exercise.choice_prompt.as_ref().unwrap_or(&exercise.prompt);
        let stem = format!(" {} ", fold(prompt));
        let pronoun = pronoun_in(&stem);
        let actor = fact.and_then(actor_of);
        let mut shown: Vec<Answer> = Vec::new();
        answers.filter_map(move |answer| {
            let text = self.wording.answer(&answer);
            let folded = fold(&text);
            let fits = !refused.contains(&folded)
                && !self.is_in_stem(&answer, &folded, &stem, actor)
                && self.agrees(&answer, exercise, pronoun)
                && !self.truth.is_true(
                    &exercise.id.fact,
                    &exercise.id.form,
                    &exercise.answer,
                    &answer,
                )
                && !shown.iter().any(|other| self.truth.clashes(other, &answer));
            fits.then(|| {
                shown.push(answer.clone());
                Candidate { answer, text }
            })
        })
    }

    /// An answer as shown among options.
    pub fn shown(&self, answer: &Answer) -> String {
        self.wording.answer(answer)
    }

    /// What happened at another point of the story than right after a fact: sentences of dated
    /// facts, without the fact itself and whatever the author chains behind it.
    fn elsewhere<'p>(&'p self, id: &'p FactId) -> impl Iterator<Item = Answer> + 'p {
        let mut chain = vec![id];
        let mut at = 0;
        while let Some(fact) = chain.get(at).and_then(|id| self.deck.facts.get(*id)) {
            let new: Vec<&FactId> = fact.then.iter().filter(|id| !chain.contains(id)).collect();
            chain.extend(new);
            at += 1;
        }
        let own = self.deck.facts.get(id).and_then(|fact| fact.when);
        let apart =
            move |fact: &Fact| matches!((own, fact.when), (Some(a), Some(b)) if !a.overlaps(b));
        let facts = self.deck.facts.iter();
        facts
            .filter(move |(id, fact)| !chain.contains(id) && apart(fact))
            .filter(|(id, _)| matches!(id.kind, FactKind::Event | FactKind::Quote))
            .filter_map(|(_, fact)| self.wording.sentence(fact).map(Answer::Clause))
    }

    fn entities_like(&self, id: &EntityId) -> impl Iterator<Item = Answer> {
        let kind = self.deck.entities.get(id).map(|entity| entity.kind);
        let like = kind.and_then(|kind| self.by_kind.get(&kind));
        like.into_iter().flatten().map(|id| Answer::Entity((*id).clone()))
    }

    /// What the author says must not be offered, folded; a name stands for all its forms.
    fn refused(&self, fact: &Fact) -> HashSet<String> {
        let mut refused = HashSet::new();
        for never in &fact.never {
            refused.insert(fold(never));
            let named = EntityId::new(never).filter(|id| self.deck.entities.contains_key(id));
            if let Some(id) = named.as_ref().or_else(|| self.wording.named(never)) {
                refused.insert(fold(self.wording.full(id)));
            }
        }
        refused
    }

    /// A name that stands in the question is no answer to it; nor is a deed that names its own
    /// actor: "What did Petro do?" is not "met Petro".
    fn is_in_stem(
        &self,
        answer: &Answer,
        folded: &str,
        stem: &str,
        actor: Option<&EntityId>,
    ) -> bool {
        match answer {
            Answer::Entity(id) => self.wording.is_named_in(id, stem),
            Answer::Deed(_) => {
                actor.is_some_and(|actor| self.wording.is_named_in(actor, &format!(" {folded} ")))
            }
            _ => false,
        }
    }

    /// A pronoun in the stem would give away everybody whom it does not fit.
    fn agrees(&self, answer: &Answer, exercise: &Exercise, pronoun: Option<Pronoun>) -> bool {
        let they = |answer: &Answer| match answer {
            Answer::Entity(id) => self.deck.entities.get(id).and_then(|entity| entity.they),
            _ => None,
        };
        pronoun.is_none() || they(&exercise.answer) != pronoun || they(answer) == pronoun
    }
}

/// Answers that may stand beside one another have the same key; none for answers that are
/// not taken from other exercises.
fn text_key(deck: &Deck, exercise: &Exercise) -> Option<String> {
    match &exercise.answer {
        Answer::Words(_) => Some(format!("words {}", opening(deck, exercise))),
        Answer::Deed(_) => Some("deed".to_owned()),
        Answer::Clause(_) => Some(format!("clause {}", exercise.id.form)),
        Answer::Office(_) => Some("office".to_owned()),
        Answer::Text { label, .. } => Some(format!("text {label}")),
        _ => None,
    }
}

/// What stands before the quoted words, as far as it decides what can follow: a noun after
/// "a(n)", a verb after "would".
fn opening(deck: &Deck, exercise: &Exercise) -> &'static str {
    let fact = deck.facts.get(&exercise.id.fact);
    let did = fact.and_then(|fact| match &fact.content {
        Content::Quote(quote) => quote.did.as_ref(),
        _ => None,
    });
    let before = did.map(ToString::to_string).unwrap_or_default();
    let before = before.split("{words}").next().unwrap_or_default();
    match before.trim_end_matches(['“', '"', ' ']).rsplit(' ').next().unwrap_or_default() {
        "a" | "an" => "noun",
        "the" => "the",
        "to" => "to",
        "would" | "could" | "will" | "might" | "should" => "verb",
        _ => "any",
    }
}

fn pronoun_in(stem: &str) -> Option<Pronoun> {
    let has = |words: &[&str]| words.iter().any(|word| stem.contains(&format!(" {word} ")));
    if has(&["he", "him", "his", "himself"]) {
        Some(Pronoun::He)
    } else if has(&["she", "her", "hers", "herself"]) {
        Some(Pronoun::She)
    } else {
        None
    }
}

/// The hand-written question that an exercise asks.
pub(super) fn ask_of<'f>(
    exercise: &Exercise,
    fact: Option<&'f Fact>,
) -> Option<&'f crate::deck::Ask> {
    let Form::Ask(name) = &exercise.id.form else { return None };
    let asks = fact?.ask.iter().enumerate();
    asks.into_iter()
        .find(|(index, ask)| {
            ask.id.as_ref().map_or_else(|| (index + 1).to_string() == *name, |id| id == name)
        })
        .map(|(_, ask)| ask)
}

/// Dates of the same precision around a date, the nearest first.
fn dates_near(when: When) -> Vec<When> {
    let first = when.first_day();
    let span_days = i64::from(first.until(when.last_day()).map_or(0, |span| span.get_days()) + 1);
    let step = |n: i64| {
        let moved = match when {
            When::Year(_) => first.checked_add(n.years()),
            When::Month { .. } => first.checked_add(n.months()),
            When::Day(_) => first.checked_add(n.days()),
            // Of a range of centuries the ninth next lies beyond every calendar.
            When::Range { .. } => {
                let days = jiff::Span::new().try_days(n * span_days);
                days.and_then(|days| first.checked_add(days))
            }
        };
        let first = moved.ok().filter(|date| crate::deck::YEARS.contains(&date.year()))?;
        Some(match when {
            When::Year(_) => When::Year(first.year()),
            When::Month { .. } => When::Month { year: first.year(), month: first.month() },
            When::Day(_) => When::Day(first),
            When::Range { .. } => {
                When::Range { first, last: first.checked_add((span_days - 1).days()).ok()? }
            }
        })
    };
    (1..=9).flat_map(|n| [step(n), step(-n)]).flatten().collect()
}

/// Numbers that could be mistaken for a number, the nearest first; none below zero for a
/// count, steps of the size of its last digits for a round one.
fn numbers_near(n: i64) -> Vec<i64> {
    let mut step: i64 = 1;
    while let Some(larger) = step.checked_mul(10).filter(|larger| n != 0 && n % larger == 0) {
        step = larger;
    }
    // A number such as 250 is told apart from 240 and 260 as well as from 200 and 300.
    let far = |k: i64| k.checked_mul(step);
    let near = (1..=9).filter_map(far).flat_map(|far| [n.checked_add(far), n.checked_sub(far)]);
    let near = near.flatten();
    near.filter(|&other| n <= 0 || other > 0).collect()
}

/// Spans such as `two days` with other numbers; none for words that are no number and unit.
fn durations_near(text: &str) -> Vec<String> {
    let Some((number, unit)) = text.split_once(' ') else { return Vec::new() };
    let is_one = matches!(number.to_lowercase().as_str(), "a" | "an" | "one");
    let n = if is_one { Some(1) } else { number_of_words(number).or_else(|| number.parse().ok()) };
    let singular = if is_one { unit } else { unit.strip_suffix('s').unwrap_or(unit) };
    let Some(n) = n.filter(|_| !singular.contains(' ')) else { return Vec::new() };
    let shown =
        |n: i64| format!("{} {singular}{}", number_in_words(n), if n == 1 { "" } else { "s" });
    numbers_near(n).into_iter().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_keep_their_precision_and_durations_their_unit() {
        let near = |text: &str| -> Vec<String> {
            dates_near(text.parse().unwrap()).iter().take(4).map(ToString::to_string).collect()
        };
        assert_eq!(near("2025-12"), ["2026-01", "2025-11", "2026-02", "2025-10"]);
        assert_eq!(near("2026-01-01"), ["2026-01-02", "2025-12-31", "2026-01-03", "2025-12-30"]);
        assert_eq!(near("2025-09-01/2025-09-15")[0], "2025-09-16/2025-09-30");
        assert_eq!(durations_near("two days")[..3], ["three days", "one day", "four days"]);
        assert_eq!(durations_near("a week")[..2], ["two weeks", "three weeks"]);
        assert_eq!(durations_near("later that day"), [""; 0]);
        assert_eq!(numbers_near(2)[..3], [3, 1, 4]);
        assert_eq!(numbers_near(1_500)[..2], [1_600, 1_400]);
    }

    #[test]
    fn at_the_ends_of_what_can_be_counted_there_are_fewer_values_and_no_panic() {
        let largest_round = 9_000_000_000_000_000_000;
        assert_eq!(numbers_near(largest_round)[0], 8_000_000_000_000_000_000);
        assert_eq!(numbers_near(i64::MAX)[0], i64::MAX - 1);
        assert_eq!(numbers_near(i64::MIN)[0], i64::MIN + 1);
        assert_eq!(numbers_near(0)[..2], [1, -1]);
        let near = |text: &str| dates_near(text.parse().unwrap()).len();
        assert_eq!(near("0001-01-01/2999-12-31"), 0);
        assert_eq!([near("0001"), near("2999-12-31"), near("0001-01")], [9, 9, 9]);
    }
}
