//! Who belongs to a list.

use crate::deck::{List, Part};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::language::Question;
use crate::exercise::model::Answer;

pub(super) fn drafts(desk: Desk<'_>, list: &List, out: &mut Vec<Draft>) {
    let Some(member) = list.members.first() else { return };
    let of = desk.wording.text(&list.of, &desk.fact.content);
    let question = Question::Members {
        of: &of,
        is_complete: list.complete,
        member: desk.name(member),
        reports: desk.wording.reports(),
    };
    let answer = Answer::Entities(list.members.clone());
    let mut draft = desk.draft(Form::Members, Part::Members, &question, answer);
    draft.choice_prompt = Some(desk.wording.question(&Question::Member { of: &of }));
    out.push(draft);
}
