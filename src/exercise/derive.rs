//! Takes what each fact proposes, examines it, and keeps what stands.

use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

use super::accepted::Accepted;
use super::draft::{Desk, Draft};
use super::forms::drafts;
use super::id::{ExerciseId, Form};
use super::model::{Answer, Cited, Derived, DropReason, Dropped, Exercise};
use super::origin::origin;
use super::pool::{Pool, ask_of};
use super::truth::Truth;
use super::wording::Wording;
use crate::deck::Deck;
use crate::text::{fold, folded_words};

/// Fewer wrong options than this make no question.
pub const FEWEST_WRONG_OPTIONS: usize = 2;

/// So many wrong options stand in a question, where there are as many.
pub const WRONG_OPTIONS: usize = 3;

/// What an author who gives none is taken to mean.
const USUAL_IMPORTANCE: u8 = 3;

/// Every exercise the deck yields, in the order of its facts, and the forms dropped.
pub fn derive(deck: &Deck) -> Derived {
    let wording = Rc::new(Wording::new(deck));
    let truth = Truth::new(deck, Rc::clone(&wording));
    let mut accepted = Accepted::new(&wording);
    let mut derived = Derived::default();
    for (id, fact) in &deck.facts {
        if fact.retired.is_some() {
            continue;
        }
        let desk = Desk { deck, wording: &wording, id, fact };
        for draft in drafts(desk) {
            if fact.skip.contains(&draft.form.to_string()) {
                continue;
            }
            let rival = truth.rival(id, &draft.form, &draft.answer);
            let why = match rival {
                Some(rival) => Some((
                    DropReason::Rival,
                    format!("`{rival}` answers “{}” as well", draft.prompt),
                )),
                None if answers_itself(desk, &draft) => Some((
                    DropReason::AnswersItself,
                    format!("the answer stands in “{}”", draft.prompt),
                )),
                None => None,
            };
            match why {
                Some((reason, why)) => {
                    let (fact, form) = (id.clone(), draft.form);
                    derived.dropped.push(Dropped { fact, form, reason, why });
                }
                None => derived.exercises.push(exercise(desk, &mut accepted, draft)),
            }
        }
    }
    drop_equal_prompts(&mut derived);
    share(&mut derived.exercises);
    let pool = Pool::of(wording, truth, &derived.exercises);
    count_wrong(&pool, &mut derived.exercises);
    derived
}

/// Whether the stem names its own answer, as "Who denied that Petro knew?" does, or what came
/// next after something that was done twice.
fn answers_itself(desk: Desk<'_>, draft: &Draft) -> bool {
    let stem = folded_words(&draft.prompt);
    let within = |words: &str| stem.contains(&format!(" {} ", fold(words)));
    match &draft.answer {
        Answer::Entity(id) => desk.wording.is_named_in(id, &stem),
        Answer::Words(text) | Answer::Office(text) | Answer::Clause(text) => within(text),
        Answer::Text { text, .. } => within(text),
        _ => false,
    }
}

fn exercise(desk: Desk<'_>, accepted: &mut Accepted<'_>, draft: Draft) -> Exercise {
    let Desk { deck, wording, id, fact } = desk;
    let ask = ask_of(&draft.form, fact);
    let origin = origin(desk, draft.part, ask);
    let answer_text = wording.answer(&draft.answer);
    let accepted = accepted.forms(&draft.answer, ask);
    let is_shown_accepted = accepted.first() == Some(&answer_text);
    let accepted_too = accepted.into_iter().skip(usize::from(is_shown_accepted));
    // What an author wrote as a question is mostly asked as it stands.
    let as_written = ask.map(|ask| &ask.q).filter(|q| ***q == *draft.prompt);
    Exercise {
        id: ExerciseId { deck: deck.id.clone(), fact: id.clone(), form: draft.form },
        prompt: as_written.map_or_else(|| draft.prompt.into(), Arc::clone),
        choice_prompt: draft.choice_prompt.map(String::into_boxed_str),
        answer_text: answer_text.into(),
        is_shown_accepted,
        accepted_too: accepted_too.map(Arc::from).collect(),
        wrong: 0,
        standing: draft.standing,
        corroboration: origin.corroboration,
        sources: origin.sources,
        note: fact.note.clone(),
        importance: fact.importance.unwrap_or(USUAL_IMPORTANCE),
        answer: draft.answer,
    }
}

/// One prompt asked twice with one answer is asked once; with two answers, not at all.
fn drop_equal_prompts(derived: &mut Derived) {
    let mut by_prompt: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, exercise) in derived.exercises.iter().enumerate() {
        by_prompt.entry(fold(&exercise.prompt)).or_default().push(index);
    }
    let mut why: HashMap<usize, (DropReason, String)> = HashMap::new();
    for same in by_prompt.values().filter(|same| same.len() > 1) {
        let answer = |index: usize| fold(&derived.exercises[index].answer_text);
        let first = same[0];
        let agree = same.iter().all(|&index| answer(index) == answer(first));
        for &index in same.iter().skip(usize::from(agree)) {
            let other = if index == first { same[1] } else { first };
            let (reason, asks) = if agree {
                (DropReason::AskedTwice, "asks the same")
            } else {
                (DropReason::Contradicted, "asks the same with another answer")
            };
            let other = &derived.exercises[other].id.fact;
            why.insert(index, (reason, format!("`{other}` {asks}")));
        }
    }
    let mut index = 0;
    derived.exercises.retain(|exercise| {
        let why = why.remove(&index);
        index += 1;
        let keeps = why.is_none();
        derived.dropped.extend(why.map(|(reason, why)| Dropped {
            fact: exercise.id.fact.clone(),
            form: exercise.id.form.clone(),
            reason,
            why,
        }));
        keeps
    });
}

/// Has sisters share where their answers stand, and a deck its answers, the names of questions
/// written by hand and of what they ask for: there is a copy of each in every exercise, and hardly
/// any differs from all before.
fn share(exercises: &mut Vec<Exercise>) {
    let mut texts: HashSet<Arc<str>> = HashSet::new();
    let mut last: Arc<[Cited]> = Arc::default();
    for exercise in &mut *exercises {
        if exercise.sources == last {
            exercise.sources = Arc::clone(&last);
        }
        last = Arc::clone(&exercise.sources);
        let asked = match &mut exercise.id.form {
            Form::Ask(name) => Some(name),
            _ => None,
        };
        let [text, label] = match &mut exercise.answer {
            Answer::Text { text, label } => [Some(text), Some(label)],
            _ => [None, None],
        };
        let repeated = [asked, text, label, Some(&mut exercise.answer_text)];
        for text in repeated.into_iter().flatten().chain(&mut exercise.accepted_too) {
            match texts.get(text) {
                Some(known) => *text = Arc::clone(known),
                None => drop(texts.insert(Arc::clone(text))),
            }
        }
    }
    exercises.shrink_to_fit();
}

/// Says of each exercise how many options it can be asked with.
fn count_wrong(pool: &Pool<'_>, exercises: &mut [Exercise]) {
    for exercise in exercises {
        let wrong = pool.wrong(exercise, pool.alike(exercise)).take(WRONG_OPTIONS).count();
        exercise.wrong = u8::try_from(wrong).unwrap_or(u8::MAX);
    }
}

#[cfg(test)]
mod tests;
