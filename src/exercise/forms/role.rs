//! Somebody's office.

use crate::deck::{Part, Role};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::language::Question;
use crate::exercise::model::Answer;

pub(super) fn drafts(desk: Desk<'_>, role: &Role, out: &mut Vec<Draft>) {
    let when = role.as_of.or(desk.fact.when);
    let (holder, office) = (desk.name(&role.person), desk.wording.office(role));
    let question = Question::Holder { holder, office: &office, when };
    let answer = Answer::Entity(role.person.clone());
    out.push(desk.draft(Form::Who, Part::Actor, &question, answer));
    let question = Question::Office(holder, when);
    let answer = Answer::Office(office);
    out.push(desk.draft(Form::Office, Part::Office, &question, answer));
}
