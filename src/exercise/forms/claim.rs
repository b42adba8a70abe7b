//! Something said to be so: by whom, what, when, where, and what was answered.
//!
//! No stem states the content as a fact: it always stands behind who claimed it.

use crate::deck::EntityKind;
use crate::deck::{Claim, Part, Piece, Reply};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::grammar::{asking_date, date_phrase, past, possessive_ending};
use crate::exercise::id::Form;
use crate::exercise::model::{Answer, Standing};
use crate::exercise::wording::dated;

/// Replies that contradict the claim, as verbs in the base form.
const DENIALS: [&str; 9] = [
    "contest",
    "contradict",
    "deny",
    "dismiss",
    "dispute",
    "rebut",
    "refute",
    "reject",
    "repudiate",
];

/// Replies that take the claim as their object: "rejected the claim", not "spoke the claim".
const TRANSITIVE: [&str; 5] = ["answer", "counter", "criticise", "criticize", "question"];

pub(super) fn drafts(desk: Desk<'_>, claim: &Claim, out: &mut Vec<Draft>) {
    let standing = standing(claim);
    let fact = desk.fact;
    let by = desk.full(&claim.by);
    let that = desk.wording.text(&claim.that, &fact.content);
    let mut push = |form, part, stem: String, answer| {
        out.push(Draft::stated(form, part, stem, answer).standing(standing));
    };
    let who = dated(&format!("{} claimed", desk.asking(&claim.by)), fact.when);
    push(Form::Who, Part::Actor, format!("{who} that {that}?"), Answer::Entity(claim.by.clone()));
    if let Some(when) = fact.when {
        let what = dated(&format!("What did {by} claim"), Some(when));
        push(Form::What, Part::Did, format!("{what}?"), Answer::Clause(format!("that {that}")));
        let asking = asking_date(when.precision());
        let stem = format!("{asking} did {by} claim that {that}?");
        push(Form::When, Part::When, stem, Answer::When(when));
    }
    if let (Some(about), Some(rest)) = (&claim.about, rest_about(desk, claim)) {
        let when = fact.when.map(|when| format!(" {}", date_phrase(when))).unwrap_or_default();
        let asking = desk.asking(about);
        let stem = format!("{asking}, according to {by}{when}, {rest}?");
        push(Form::About, Part::About, stem, Answer::Entity(about.clone()));
    }
    if let Some(place) = &fact.place {
        let stem = dated(&format!("Where did {by} claim"), fact.when);
        push(
            Form::Where,
            Part::Place,
            format!("{stem} that {that}?"),
            Answer::Entity(place.clone()),
        );
    }
    if let Some(reply) = &claim.reply {
        replies(desk, claim, reply, &that, out);
    }
}

/// Claimed, or claimed and denied.
pub(super) fn standing(claim: &Claim) -> Standing {
    match &claim.reply {
        Some(reply) if DENIALS.contains(&verb(reply)) => Standing::Denied,
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
    let rest =
        desk.wording.text(&crate::deck::Template { pieces: rest.to_vec() }, &desk.fact.content);
    rest.strip_prefix(' ').map(str::to_owned)
}

fn replies(desk: Desk<'_>, claim: &Claim, reply: &Reply, that: &str, out: &mut Vec<Draft>) {
    let by = desk.full(&claim.by);
    let ending = possessive_ending(by, desk.kind(&claim.by) == EntityKind::Person);
    let claimed = format!("{by}{ending} claim that {that}");
    let did = match verb(reply) {
        did if DENIALS.contains(&did) || TRANSITIVE.contains(&did) => past(did),
        _ => "responded to".to_owned(),
    };
    let stem = format!("{} {did} {claimed}?", desk.asking(&reply.by));
    let answer = Answer::Entity(reply.by.clone());
    out.push(Draft::stated(Form::Replier, Part::Reply, stem, answer).standing(standing(claim)));
    if let Some(says) = &reply.says {
        let says = desk.wording.text(says, &desk.fact.content);
        let stem = format!("What did {} say in answer to {claimed}?", desk.full(&reply.by));
        let draft =
            Draft::stated(Form::Reply, Part::Reply, stem, Answer::Clause(format!("that {says}")));
        out.push(draft.standing(Standing::Claimed));
    }
}
