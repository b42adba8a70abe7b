//! A point in which the coverage itself differs.
//!
//! A report is asked for only by words that it alone uses: a prototype asked which report
//! says "capture" when both did.

use crate::deck::{Contrast, Part};
use crate::exercise::draft::{Desk, Draft};
use crate::exercise::id::Form;
use crate::exercise::language::Question;
use crate::exercise::model::Answer;
use crate::text::fold;

pub(super) fn drafts(desk: Desk<'_>, contrast: &Contrast, out: &mut Vec<Draft>) {
    let only = contrast.said.iter().find_map(|(source, words)| {
        let others = || contrast.said.iter().filter(|(other, _)| *other != source);
        let alone = |word: &&String| {
            others().all(|(_, words)| words.iter().all(|other| fold(other) != fold(word)))
        };
        words.iter().find(alone).map(|word| (source, word))
    });
    let Some((source, word)) = only else { return };
    let point = desk.wording.text(&contrast.point, &desk.fact.content);
    let question = Question::Report { word, point: &point };
    out.push(desk.draft(Form::Report, Part::Words, &question, Answer::Source(source.clone())));
}
