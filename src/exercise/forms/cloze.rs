//! A sentence with a gap; each gap is asked alone, the others filled.

use super::ask::recognised;
use crate::deck::{Part, Piece, Template};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::language::Question;
use crate::text::capitalised;

pub(super) fn drafts(desk: Desk<'_>, text: &Template, out: &mut Vec<Draft>) {
    let gaps = text.pieces.iter().filter_map(|piece| match piece {
        Piece::Gap { answer, label } => Some((answer, label)),
        _ => None,
    });
    for (index, (answer, label)) in gaps.enumerate() {
        let Ok(number) = u8::try_from(index + 1) else { return };
        let sentence = capitalised(&desk.wording.with_gap(text, &desk.fact.content, index));
        let question = Question::Gap { label, sentence: &sentence };
        let answer = recognised(desk, answer, label);
        out.push(desk.draft(Form::Cloze(number), Part::Gap, &question, answer));
    }
}
