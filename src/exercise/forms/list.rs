//! Who belongs to a list.

use crate::deck::{List, Part};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::model::Answer;

pub(super) fn drafts(desk: Desk<'_>, list: &List, out: &mut Vec<Draft>) {
    let of = desk.wording.text(&list.of, &desk.fact.content);
    let of = of.strip_prefix("the ").unwrap_or(&of);
    let prompt = if list.complete {
        format!("Name all the {of}.")
    } else {
        format!("Name the {of}, as far as the reports name them.")
    };
    let mut draft =
        Draft::stated(Form::Members, Part::Members, prompt, Answer::Entities(list.members.clone()));
    draft.choice_prompt = Some(format!("Which of these is among the {of}?"));
    out.push(draft);
}
