//! Somebody's office.

use crate::deck::{Part, Role};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::model::Answer;
use crate::exercise::wording::dated;

pub(super) fn drafts(desk: Desk<'_>, role: &Role, out: &mut Vec<Draft>) {
    let when = role.as_of.or(desk.fact.when);
    let office = &role.office;
    let stem = dated(&format!("{} was {}", desk.asking(&role.person), with_article(office)), when);
    out.push(Draft::stated(
        Form::Who,
        Part::Actor,
        format!("{stem}?"),
        Answer::Entity(role.person.clone()),
    ));
    let stem = dated(&format!("Which office did {} hold", desk.full(&role.person)), when);
    out.push(Draft::stated(
        Form::Office,
        Part::Office,
        format!("{stem}?"),
        Answer::Office(office.clone()),
    ));
}

/// An office that only one can hold is a title and takes no article before "of", but reads
/// better with one elsewhere: `the Colombian foreign minister`, `President of Venezuela`.
fn with_article(office: &str) -> String {
    if office.contains(" of ") || office.contains(" for ") || office.starts_with("the ") {
        office.to_owned()
    } else {
        format!("the {office}")
    }
}
