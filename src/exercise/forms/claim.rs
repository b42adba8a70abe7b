//! Something said to be so: by whom, what, when, where, and what was answered.
//!
//! No stem states the content as a fact: it always stands behind who claimed it.

use super::deed;
use crate::deck::{Claim, Part, Piece, Reply, Template};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::language::{Claimed, Question};
use crate::exercise::model::{Answer, Standing};

pub(super) fn drafts(desk: Desk<'_>, claim: &Claim, out: &mut Vec<Draft>) {
    let that = desk.wording.text_after(&[&claim.by], &claim.that, &desk.fact.content);
    let claimed = Claimed { by: desk.name(&claim.by), that: &that, when: desk.fact.when };
    let mut own = Vec::new();
    deed::who(desk, &claim.by, &mut own);
    if claimed.when.is_some() {
        // An answer stands beside other answers, where a pronoun would stand for nobody.
        let that = desk.wording.text(&claim.that, &desk.fact.content);
        let answer = Answer::Clause(desk.wording.language().clause(&that));
        let question = Question::Claim(&claimed, desk.wording.reports());
        own.push(desk.draft(Form::What, Part::Did, &question, answer));
    }
    deed::when(desk, &mut own);
    if let (Some(about), Some(rest)) = (&claim.about, rest_about(desk, claim)) {
        let question = Question::ClaimedOf(&claimed, desk.name(about), &rest);
        own.push(desk.draft(Form::About, Part::About, &question, Answer::Entity(about.clone())));
    }
    deed::place(desk, &mut own);
    let standing = standing(desk, claim);
    out.extend(own.into_iter().map(|draft| draft.standing(standing)));
    if let Some(reply) = &claim.reply {
        replies(desk, claim, &claimed, reply, out);
    }
}

/// Claimed, or claimed and denied.
pub(super) fn standing(desk: Desk<'_>, claim: &Claim) -> Standing {
    match &claim.reply {
        Some(reply) if desk.wording.language().denies(verb(reply)) => Standing::Denied,
        _ => Standing::Claimed,
    }
}

fn verb(reply: &Reply) -> &str {
    reply.did.split(' ').next().unwrap_or_default()
}

/// The claim without its subject, where the subject is whom it is about: `had called …`.
fn rest_about(desk: Desk<'_>, claim: &Claim) -> Option<String> {
    let (first, rest) = claim.that.pieces.split_first()?;
    if *first != Piece::Entity(claim.about.clone()?) {
        return None;
    }
    let rest = desk.wording.text(&Template { pieces: rest.into() }, &desk.fact.content);
    rest.strip_prefix(' ').map(str::to_owned)
}

fn replies(
    desk: Desk<'_>,
    claim: &Claim,
    claimed: &Claimed<'_>,
    reply: &Reply,
    out: &mut Vec<Draft>,
) {
    let replier = desk.name(&reply.by);
    let question = Question::Replier(claimed, replier, verb(reply));
    let answer = Answer::Entity(reply.by.clone());
    let draft = desk.draft(Form::Replier, Part::Reply, &question, answer);
    out.push(draft.standing(standing(desk, claim)));
    if let Some(says) = &reply.says {
        let says = desk.wording.text(says, &desk.fact.content);
        let answer = Answer::Clause(desk.wording.language().clause(&says));
        let named = [&claim.by, &reply.by];
        let that = desk.wording.text_after(&named, &claim.that, &desk.fact.content);
        let question = Question::Reply(&Claimed { that: &that, ..*claimed }, replier);
        let draft = desk.draft(Form::Reply, Part::Reply, &question, answer);
        out.push(draft.standing(Standing::Claimed));
    }
}
