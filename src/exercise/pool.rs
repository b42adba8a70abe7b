//! Where wrong options come from: answers of the same kind that are not true.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;

use super::calendar::Calendar;
use super::id::Form;
use super::model::{Answer, Exercise};
use super::near::{dates_near, durations_near, numbers_near};
use super::truth::Truth;
use super::wording::Wording;
use crate::deck::{Ask, Content, Deck, EntityId, EntityKind, Fact, FactId, FactKind, Pronoun};
use crate::text::{fold, folded_words};

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
    calendar: Calendar,
    by_kind: HashMap<EntityKind, Vec<&'a EntityId>>,
    /// Answers that are texts, by what stands beside what.
    texts: HashMap<String, Vec<Answer>>,
}

impl<'a> Pool<'a> {
    /// The pool that the exercises of a deck make together.
    pub fn new(deck: &'a Deck, exercises: &[Exercise]) -> Self {
        let wording = Rc::new(Wording::new(deck));
        let truth = Truth::new(deck, Rc::clone(&wording));
        Self::of(wording, truth, exercises)
    }

    /// The same, where the deck's words and truths are at hand.
    pub(super) fn of(wording: Rc<Wording<'a>>, truth: Truth<'a>, exercises: &[Exercise]) -> Self {
        let deck = wording.deck();
        let mut texts: HashMap<String, Vec<Answer>> = HashMap::new();
        let mut seen = HashSet::new();
        for exercise in exercises {
            if let Some(key) = text_key(&wording, exercise)
                && seen.insert((key.clone(), fold(&exercise.answer_text)))
            {
                texts.entry(key).or_default().push(exercise.answer.clone());
            }
        }
        let mut by_kind: HashMap<EntityKind, Vec<&EntityId>> = HashMap::new();
        for (id, entity) in &deck.entities {
            by_kind.entry(entity.kind).or_default().push(id);
        }
        Self { deck, wording, truth, calendar: Calendar::new(deck), by_kind, texts }
    }

    /// Everything of the kind of an exercise's answer, true or not, in the order of the deck;
    /// dates of the deck, and near values of dates and numbers, the nearest first.
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
            Answer::When(when) => {
                let near = dates_near(*when).into_iter();
                Box::new(self.calendar.around(*when).chain(near).map(Answer::When))
            }
            Answer::Number(n) => Box::new(numbers_near(*n).into_iter().map(Answer::Number)),
            Answer::Duration(text) => {
                let near = durations_near(text, self.wording.language());
                Box::new(near.into_iter().map(Answer::Duration))
            }
            Answer::Source(_) => Box::new(self.deck.sources.keys().cloned().map(Answer::Source)),
            Answer::Text { .. } if matches!(exercise.id.form, Form::Ask(_)) => {
                let ask = fact.and_then(|fact| ask_of(&exercise.id.form, fact));
                let wrong = ask.map(|ask| ask.wrong.as_slice());
                let text =
                    |text: &String| Answer::Text { text: text.clone(), label: String::new() };
                Box::new(wrong.unwrap_or_default().iter().map(text))
            }
            Answer::Deed(_) => Box::new(self.deeds_like(fact)),
            Answer::Clause(_) if exercise.id.form == Form::Next => {
                Box::new(self.elsewhere(&exercise.id.fact))
            }
            _ => {
                let texts = text_key(&self.wording, exercise).and_then(|key| self.texts.get(&key));
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
        let stem = folded_words(prompt);
        let pronoun = self.wording.language().pronoun_in(&stem);
        let actor = fact.and_then(Fact::actor);
        // What an option must not be taken for: a true answer, or an option shown already.
        let mut taken =
            self.truth.true_answers(&exercise.id.fact, &exercise.id.form, &exercise.answer);
        answers.filter_map(move |answer| {
            let text = self.wording.answer(&answer);
            let folded = fold(&text);
            let fits = !refused.contains(&folded)
                && !self.is_in_stem(&answer, &text, &stem, actor)
                && self.agrees(&answer, exercise, pronoun)
                && !taken.iter().any(|other| self.truth.clashes(other, &answer));
            fits.then(|| {
                taken.push(answer.clone());
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

    /// What others of the same sort did, or the same actor at another time.
    fn deeds_like(&self, fact: Option<&Fact>) -> impl Iterator<Item = Answer> {
        let kind = move |fact: &Fact| Some(self.deck.entities.get(fact.actor()?)?.kind);
        let own = fact.and_then(kind);
        let events = self.deck.facts.iter().filter(|(id, _)| id.kind == FactKind::Event);
        events
            .filter(move |(_, other)| kind(other) == own)
            .filter_map(|(_, other)| self.wording.deed(other))
            .map(|deed| Answer::Deed(self.wording.done(&deed)))
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
        shown: &str,
        stem: &str,
        actor: Option<&EntityId>,
    ) -> bool {
        match answer {
            Answer::Entity(id) => self.wording.is_named_in(id, stem),
            Answer::Deed(_) => {
                actor.is_some_and(|actor| self.wording.is_named_in(actor, &folded_words(shown)))
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
fn text_key(wording: &Wording<'_>, exercise: &Exercise) -> Option<String> {
    match &exercise.answer {
        Answer::Words(words) => Some(format!("words {}", slot(wording, exercise, words))),
        Answer::Clause(_) => Some(format!("clause {}", exercise.id.form)),
        Answer::Office(_) => Some("office".to_owned()),
        Answer::Text { label, .. } => Some(format!("text {label}")),
        _ => None,
    }
}

/// What decides which quoted words can stand in a gap.
fn slot(wording: &Wording<'_>, exercise: &Exercise, words: &str) -> &'static str {
    let fact = wording.deck().facts.get(&exercise.id.fact);
    let did = fact.and_then(|fact| match &fact.content {
        Content::Quote(quote) => quote.did.as_ref(),
        _ => None,
    });
    let did = did.map(ToString::to_string).unwrap_or_default();
    wording.language().slot(did.split("{words}").next().unwrap_or_default(), words)
}

/// The hand-written question that a form asks.
pub(super) fn ask_of<'f>(form: &Form, fact: &'f Fact) -> Option<&'f Ask> {
    let Form::Ask(asked) = form else { return None };
    fact.asks().find(|(name, _)| name == asked).map(|(_, ask)| ask)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::derive;
    use crate::exercise::tests::{deck, exercise};

    /// The wrong options of the exercise called `FACT/FORM`, as shown.
    fn wrong(tables: &str, id: &str) -> Vec<String> {
        let deck = deck(&format!(
            "[source.s]\noutlet = \"S\"\n[person.kepler]\nname = \"Johannes Kepler\"\n\
             [person.aristotle]\nname = \"Aristotle\"\n[person.galileo]\nname = \"Galileo Galilei\"\n\
             [person.newton]\nname = \"Isaac Newton\"\n{tables}"
        ));
        let exercises = derive(&deck).exercises;
        let exercise = exercise(&deck, id);
        let pool = Pool::new(&deck, &exercises);
        pool.wrong(&exercise, pool.alike(&exercise)).map(|candidate| candidate.text).collect()
    }

    #[test]
    fn whoever_stands_in_the_stem_is_no_wrong_option_owner_or_not() {
        let claim = "[claim.c]\nby = \"aristotle\"\nthat = \"heavy bodies fell faster\"\n\
                     reply.by = \"galileo\"\nreply.did = \"deny\"\ncite.s = \"¶1\"\n";
        assert_eq!(wrong(claim, "claim.c/replier"), ["Johannes Kepler", "Isaac Newton"]);
    }

    #[test]
    fn a_true_answer_a_refused_one_and_a_part_are_no_wrong_options() {
        let facts = "[event.a]\nactor = \"kepler\"\ndid = \"write a book\"\nwhen = \"1609\"\n\
                     never = [\"galileo\"]\ncite.s = \"¶1\"\n\
                     [event.b]\nactor = \"newton\"\ndid = \"write a book\"\nwhen = \"1687\"\ncite.s = \"¶1\"\n\
                     [list.l]\nof = \"ancient and Italian thinkers\"\nmembers = [\"aristotle\", \"galileo\"]\n\
                     complete = false\nnot_in = [\"newton\"]\ncite.s = \"¶1\"\n";
        assert_eq!(wrong(facts, "event.a/who"), ["Aristotle", "Isaac Newton"]);
        assert_eq!(
            wrong(facts, "event.b/who"),
            ["Johannes Kepler", "Aristotle", "Galileo Galilei"]
        );
        assert_eq!(wrong(facts, "list.l/members"), ["Isaac Newton"]);
    }
}
