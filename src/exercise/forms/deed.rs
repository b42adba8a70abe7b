//! Something done: by whom, when, where, why, and what came next.

use crate::deck::{EntityId, Part};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::language::{Question, Reason, Sort};
use crate::exercise::model::{Answer, Standing};

pub(super) fn drafts(desk: Desk<'_>, actor: &EntityId, out: &mut Vec<Draft>) {
    who(desk, actor, out);
    what(desk, out);
    when(desk, out);
    circumstances(desk, actor, out);
}

/// Who did it.
pub(super) fn who(desk: Desk<'_>, actor: &EntityId, out: &mut Vec<Draft>) {
    let Some(deed) = desk.deed() else { return };
    let answer = Answer::Entity(actor.clone());
    out.push(desk.draft(Form::Who, Part::Actor, &Question::Who(&deed), answer));
}

/// What the actor did, or what happened to them; the examination keeps it only where there is
/// one answer. What somebody was is neither.
fn what(desk: Desk<'_>, out: &mut Vec<Draft>) {
    let Some(deed) = desk.deed().filter(|deed| deed.when.is_some()) else { return };
    if desk.wording.language().sort(&deed.did) == Sort::Being {
        return;
    }
    let answer = Answer::Deed(desk.wording.done(&deed));
    let question = Question::What(&deed, desk.wording.reports());
    out.push(desk.draft(Form::What, Part::Did, &question, answer));
}

/// When it was done.
pub(super) fn when(desk: Desk<'_>, out: &mut Vec<Draft>) {
    let (Some(deed), Some(when)) = (desk.deed(), desk.fact.when) else { return };
    let question = Question::When(&deed, when.precision());
    out.push(desk.draft(Form::When, Part::When, &question, Answer::When(when)));
}

/// Where it was done.
pub(super) fn place(desk: Desk<'_>, out: &mut Vec<Draft>) {
    let (Some(deed), Some(place)) = (desk.deed(), &desk.fact.place) else { return };
    let answer = Answer::Entity(place.clone());
    out.push(desk.draft(Form::Where, Part::Place, &Question::Where(&deed), answer));
}

/// Where, on what occasion, why, how long after what, and what came next.
pub(super) fn circumstances(desk: Desk<'_>, actor: &EntityId, out: &mut Vec<Draft>) {
    let Some(deed) = desk.deed() else { return };
    let fact = desk.fact;
    place(desk, out);
    let mut push = |form, part, question: Question<'_>, answer| {
        out.push(desk.draft(form, part, &question, answer));
    };
    if let Some(occasion) = &fact.occasion {
        let answer = Answer::Text { text: (**occasion).into(), label: "occasion".into() };
        push(Form::Occasion, Part::Occasion, Question::Occasion(&deed), answer);
    }
    let earlier = fact.after.as_ref().and_then(|id| desk.wording.deed(desk.deck.facts.get(id)?));
    if let (Some(gap), Some(earlier)) = (&fact.gap, earlier) {
        let answer = Answer::Duration(gap.to_string());
        push(Form::Gap, Part::Gap, Question::HowLongAfter(&deed, &earlier), answer);
    }
    let next = fact.then.first().and_then(|id| desk.wording.sentence(desk.deck.facts.get(id)?));
    if let Some(next) = next {
        let question = Question::Next(&deed, desk.wording.reports());
        push(Form::Next, Part::Then, question, Answer::Clause(next));
    }
    why(desk, actor, out);
}

/// A reason is asked as the reason of whoever gives it; only where the reports give it in
/// their own voice is it asked as a reason at all.
fn why(desk: Desk<'_>, actor: &EntityId, out: &mut Vec<Draft>) {
    let (Some(deed), Some(because)) = (desk.deed(), &desk.fact.because) else { return };
    let (reason, standing) = match &desk.fact.because_says {
        None => (Reason::Stated, Standing::Stated),
        Some(says) if says == actor => (Reason::OfTheActor, Standing::Claimed),
        Some(says) => (Reason::Of(desk.name(says)), Standing::Claimed),
    };
    let answer = Answer::Clause(desk.wording.text(because, &desk.fact.content));
    let draft = desk.draft(Form::Why, Part::Because, &Question::Why(&deed, reason), answer);
    out.push(draft.standing(standing));
}
