//! Somebody's words: who said them, when, of whom, and which they were.

use super::deed;
use crate::deck::{Part, Piece, Quote};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::grammar::{asking_date, date_phrase, typographic};
use crate::exercise::id::Form;
use crate::exercise::model::Answer;
use crate::exercise::wording::{GAP, Predicate, dated};

pub(super) fn drafts(desk: Desk<'_>, quote: &Quote, out: &mut Vec<Draft>) {
    if quote.did.is_some() {
        deed::who(desk, &quote.speaker, out);
        gap(desk, quote, out);
        deed::when(desk, &quote.speaker, out);
    } else {
        said(desk, quote, out);
    }
    about(desk, quote, out);
    deed::circumstances(desk, &quote.speaker, out);
}

/// Words that stand alone are introduced, so that the question is read before them.
fn said(desk: Desk<'_>, quote: &Quote, out: &mut Vec<Draft>) {
    let words = typographic(&quote.words);
    let when = desk.fact.when;
    let asking = desk.asking(&quote.speaker);
    let stem = format!("{}: “{words}”?", dated(&format!("{asking} said"), when));
    out.push(Draft::stated(Form::Who, Part::Actor, stem, Answer::Entity(quote.speaker.clone())));
    if let Some(when) = when {
        let asking = asking_date(when.precision());
        let stem = format!("{asking} did {} say: “{words}”?", desk.full(&quote.speaker));
        out.push(Draft::stated(Form::When, Part::When, stem, Answer::When(when)));
    }
}

/// The sentence with the quoted words missing. An article before the gap is written `a(n)`,
/// for the choice between a and an would give the first letter away.
fn gap(desk: Desk<'_>, quote: &Quote, out: &mut Vec<Draft>) {
    let Some(did) = &quote.did else { return };
    let mut open = did.clone();
    for piece in &mut open.pieces {
        if *piece == Piece::Words {
            *piece = Piece::Text(GAP.to_owned());
        }
    }
    let base = desk.wording.text(&open, &desk.fact.content);
    let base = base
        .replace(&format!(" a “{GAP}"), &format!(" a(n) “{GAP}"))
        .replace(&format!(" an “{GAP}"), &format!(" a(n) “{GAP}"));
    let past = Predicate::new(base, desk.fact.past.as_deref()).past;
    let speaker = desk.full(&quote.speaker);
    let stem = match desk.fact.when {
        Some(when) => format!(
            "Fill the gap: {}, {speaker} {past}.",
            crate::text::capitalised(&date_phrase(when))
        ),
        None => format!("Fill the gap: {} {past}.", crate::text::capitalised(speaker)),
    };
    out.push(Draft::stated(Form::Words, Part::Words, stem, Answer::Words(quote.words.clone())));
}

/// Of whom it was said; only where the stem would not name them.
fn about(desk: Desk<'_>, quote: &Quote, out: &mut Vec<Draft>) {
    let Some(about) = &quote.about else { return };
    let words = typographic(&quote.words);
    let speaker = desk.full(&quote.speaker);
    let asking = match desk.asking(about) {
        "Who" => "About whom".to_owned(),
        which => format!("About {}", which.to_lowercase()),
    };
    // A label is used of somebody, a sentence is said about them.
    let verb = match (&quote.did, quote.words.contains(' ')) {
        (None, _) => "say",
        (Some(_), true) => "use the words",
        (Some(_), false) => "use the word",
    };
    let stem = dated(&format!("{asking} did {speaker} {verb} “{words}”"), desk.fact.when);
    out.push(Draft::stated(
        Form::About,
        Part::About,
        format!("{stem}?"),
        Answer::Entity(about.clone()),
    ));
}
