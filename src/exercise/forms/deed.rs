//! Something done: by whom, when, where, why, and what came next.

use crate::deck::{EntityId, FactId, Part};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::grammar::asking_date;
use crate::exercise::id::Form;
use crate::exercise::model::{Answer, Standing};
use crate::exercise::wording::dated;

pub(super) fn drafts(desk: Desk<'_>, actor: &EntityId, out: &mut Vec<Draft>) {
    who(desk, actor, out);
    what(desk, actor, out);
    when(desk, actor, out);
    circumstances(desk, actor, out);
}

/// Who did it.
pub(super) fn who(desk: Desk<'_>, actor: &EntityId, out: &mut Vec<Draft>) {
    let Some(predicate) = desk.wording.predicate(desk.fact) else { return };
    let stem = dated(&format!("{} {}", desk.asking(actor), predicate.past), desk.fact.when);
    out.push(Draft::stated(
        Form::Who,
        Part::Actor,
        format!("{stem}?"),
        Answer::Entity(actor.clone()),
    ));
}

/// What the actor did; the examination keeps it only where there is one answer.
fn what(desk: Desk<'_>, actor: &EntityId, out: &mut Vec<Draft>) {
    let (Some(predicate), Some(when)) = (desk.wording.predicate(desk.fact), desk.fact.when) else {
        return;
    };
    let stem = dated(&format!("What did {} do", desk.full(actor)), Some(when));
    out.push(Draft::stated(
        Form::What,
        Part::Did,
        format!("{stem}?"),
        Answer::Deed(predicate.past),
    ));
}

/// When it was done.
pub(super) fn when(desk: Desk<'_>, actor: &EntityId, out: &mut Vec<Draft>) {
    let (Some(predicate), Some(when)) = (desk.wording.predicate(desk.fact), desk.fact.when) else {
        return;
    };
    let asking = asking_date(when.precision());
    let stem = format!("{asking} did {} {}?", desk.full(actor), predicate.base);
    out.push(Draft::stated(Form::When, Part::When, stem, Answer::When(when)));
}

/// Where, on what occasion, why, how long after what, and what came next.
pub(super) fn circumstances(desk: Desk<'_>, actor: &EntityId, out: &mut Vec<Draft>) {
    let Some(predicate) = desk.wording.predicate(desk.fact) else { return };
    let (fact, actor_name, base) = (desk.fact, desk.full(actor), &predicate.base);
    let mut push = |form, part, stem: String, answer| {
        out.push(Draft::stated(form, part, format!("{stem}?"), answer));
    };
    if let Some(place) = &fact.place {
        let stem = dated(&format!("Where did {actor_name} {base}"), fact.when);
        push(Form::Where, Part::Place, stem, Answer::Entity(place.clone()));
    }
    if let Some(occasion) = &fact.occasion {
        let stem = dated(&format!("On what occasion did {actor_name} {base}"), fact.when);
        let answer = Answer::Text { text: occasion.clone(), label: "occasion".to_owned() };
        push(Form::Occasion, Part::Occasion, stem, answer);
    }
    if let (Some(gap), Some(earlier)) = (&fact.gap, sentence_of(desk, fact.after.as_ref())) {
        let stem = format!("How long after {earlier} did {actor_name} {base}");
        push(Form::Gap, Part::Gap, stem, Answer::Duration(gap.clone()));
    }
    if let Some(next) = sentence_of(desk, fact.then.first()) {
        let stem =
            dated(&format!("What came next after {actor_name} {}", predicate.past), fact.when);
        push(Form::Next, Part::Then, stem, Answer::Clause(next));
    }
    why(desk, actor, out);
}

/// A reason is asked as the reason of whoever gives it; only where the reports give it in
/// their own voice is it asked as a reason at all.
fn why(desk: Desk<'_>, actor: &EntityId, out: &mut Vec<Draft>) {
    let fact = desk.fact;
    let (Some(because), Some(predicate)) = (&fact.because, desk.wording.predicate(fact)) else {
        return;
    };
    let actor_name = desk.full(actor);
    let (stem, standing) = match &fact.because_says {
        None => (
            dated(&format!("Why did {actor_name} {}", predicate.base), fact.when),
            Standing::Stated,
        ),
        Some(says) if says == actor => {
            let stem = format!("What reason did {actor_name} give for {}", predicate.gerund);
            (dated(&stem, fact.when), Standing::Claimed)
        }
        Some(says) => {
            let says = desk.full(says);
            let stem = format!("What reason did {says} give when {actor_name} {}", predicate.past);
            (dated(&stem, fact.when), Standing::Claimed)
        }
    };
    let answer = Answer::Clause(desk.wording.text(because, &fact.content));
    out.push(
        Draft::stated(Form::Why, Part::Because, format!("{stem}?"), answer).standing(standing),
    );
}

fn sentence_of(desk: Desk<'_>, id: Option<&FactId>) -> Option<String> {
    desk.wording.sentence(desk.deck.facts.get(id?)?)
}
