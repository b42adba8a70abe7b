//! A label that stands on one gap alone and is nearly another: the two were meant to be one.
//!
//! Gaps with one label are each other's wrong answers. One that is alone with its label on
//! purpose is a flashcard, and none of this check's business.

use std::collections::{HashMap, HashSet};

use super::Reviewed;
use crate::deck::{Content, Piece};
use crate::diagnostic::Diagnostic;
use crate::text::did_you_mean;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let gaps = || {
        reviewed.deck.facts.iter().flat_map(|(id, fact)| {
            let pieces = match &fact.content {
                Content::Cloze(text) => text.pieces.as_slice(),
                _ => &[],
            };
            pieces.iter().filter_map(move |piece| match piece {
                Piece::Gap { label, .. } => Some((id, label.as_str())),
                _ => None,
            })
        })
    };
    let mut counts: HashMap<&str, usize> = HashMap::new();
    gaps().for_each(|(_, label)| *counts.entry(label).or_default() += 1);
    let common: HashSet<&str> = counts.iter().filter(|(_, n)| **n > 1).map(|(l, _)| *l).collect();
    gaps()
        .filter(|(_, label)| counts.get(label) == Some(&1))
        .filter_map(|(id, label)| {
            let meant = did_you_mean(label, common.iter().copied())?;
            let message = format!("no other gap is of the kind `{label}`");
            Some(
                Diagnostic::warning("lonely-label", reviewed.places.key(id, "text"), message)
                    .help(format!("did you mean `{meant}`?")),
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found;

    #[test]
    fn a_label_that_is_nearly_another_is_told() {
        let gap = |name: &str, label: &str| {
            format!("[cloze.{name}]\ntext = \"They saw [{name}|{label}].\"\ncite.log = \"¶1\"\n")
        };
        let facts = gap("dust", "thing") + &gap("stones", "thing") + &gap("craters", "things");
        assert_eq!(
            found(check, &facts),
            [
                "\"They saw [craters|things].\": no other gap is of the kind `things` | did you mean \
              `thing`?"
            ]
        );
    }
}
