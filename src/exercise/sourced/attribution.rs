//! Who, by the words of a report, says what.

use std::ops::Range;

use super::Sourcing;
use crate::deck::{Deck, EntityId, EntityKind};
use crate::exercise::reading::Word;

/// Words between a name and its verb, at most.
const MOST_BETWEEN: usize = 2;

/// How far behind a quotation its speaker is looked for.
const MOST_BEHIND: usize = 8;

/// A name that a report makes the one who speaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speaker<'a> {
    /// Everybody the name may stand for.
    pub of: Vec<&'a EntityId>,
    /// Where the name begins, and where its verb stands.
    pub name: usize,
    pub verb: usize,
}

/// Whether one speaks only in the words of another: “Noem claimed that Petro had called …”.
pub fn is_within(inner: &Speaker<'_>, outer: &Speaker<'_>) -> bool {
    outer.verb < inner.name && inner.name - outer.verb <= MOST_BETWEEN
}

/// Whoever speaks by the words of a text outside its quotations: a name before a verb of
/// saying, or behind one as in “said Trump”. Places are left out, for a capital that speaks is
/// a government.
pub fn speakers<'a>(sourcing: &Sourcing<'a>, text: &[Word]) -> Vec<Speaker<'a>> {
    let is_saying = |at: usize| {
        text.get(at).is_some_and(|word| !word.is_quoted && sourcing.speech.is_saying(word))
    };
    let speaker = |(of, at): (Vec<&'a EntityId>, Range<usize>)| {
        let behind = verb_behind(sourcing, text, at.end);
        let passes_on = |word: &Word| !word.is_quoted && sourcing.speech.is_passing_on(word);
        let before = at.start.checked_sub(1).filter(|&before| {
            is_saying(before)
                && passes_on(&text[before])
                && !sourcing.speech.is_doubting(&text[before])
        });
        let verb = Some(behind).filter(|&behind| is_saying(behind)).or(before)?;
        Some(Speaker { of, name: at.start, verb })
    };
    let is_place = |id: &EntityId| kind(sourcing.deck, id) == Some(EntityKind::Place);
    let mentions = sourcing.bearers.mentions(text).into_iter();
    mentions
        .filter(|mention| !text[mention.at.start].is_quoted)
        .filter(|mention| !mention.of.iter().any(|id| is_place(id)))
        .filter_map(|mention| speaker((mention.of, mention.at)))
        .collect()
}

/// Whoever a report gives quoted words to: `words` is their place in a paragraph. Nobody where
/// it says “he”, or where the words are not quoted.
pub fn speaker_of<'a>(
    sourcing: &Sourcing<'a>,
    paragraph: &[Word],
    words: Range<usize>,
) -> Option<Vec<&'a EntityId>> {
    let is_quoted = |word: &Word| word.is_quoted;
    if !paragraph[words.clone()].iter().all(is_quoted) {
        return None;
    }
    let opening = paragraph[..words.start].iter().rposition(|word| !word.is_quoted);
    let opening = opening.map_or(0, |at| at + 1);
    let quoted_behind = paragraph[words.end..].iter().take_while(|word| word.is_quoted);
    let closing = words.end + quoted_behind.count();
    let same = |word: &Word, other: &Word| word.sentence == other.sentence && !word.is_quoted;
    let lead = paragraph[..opening].iter().rposition(|word| !same(word, &paragraph[opening]));
    let lead = &paragraph[lead.map_or(0, |at| at + 1)..opening];
    if let Some(last) = speakers(sourcing, lead).pop() {
        return Some(last.of);
    }
    let behind = paragraph[closing..].iter().take(MOST_BEHIND);
    let behind = behind.take_while(|word| same(word, &paragraph[closing - 1])).count();
    let first = speakers(sourcing, &paragraph[closing..closing + behind]).into_iter().next();
    first.filter(|_| lead.is_empty()).map(|first| first.of)
}

/// Where a text holds these words, all of them in their order.
pub fn run(text: &[Word], words: &[Word]) -> Option<Range<usize>> {
    let start = text.windows(words.len().max(1)).position(|window| {
        window.iter().zip(words).all(|(word, other)| word.folded == other.folded)
    })?;
    (!words.is_empty()).then(|| start..start + words.len())
}

/// The place of the verb behind a name that ends at `end`, with what may stand between.
pub fn verb_behind(sourcing: &Sourcing<'_>, text: &[Word], end: usize) -> usize {
    let between = text[end..].iter().take(MOST_BETWEEN);
    end + between.take_while(|word| sourcing.speech.is_between(word)).count()
}

/// Whether one of these is somebody, or a part of them, or what they are a part of.
pub fn includes(deck: &Deck, names: &[&EntityId], id: &EntityId) -> bool {
    names.iter().any(|name| is_part(deck, name, id) || is_part(deck, id, name))
}

fn is_part(deck: &Deck, part: &EntityId, whole: &EntityId) -> bool {
    let mut at = Some(part);
    // A circle of parts comes to its end after as many steps as there are names.
    for _ in 0..=deck.entities.len() {
        match at {
            Some(id) if id == whole => return true,
            Some(id) => at = deck.entities.get(id).and_then(|entity| entity.part_of.as_ref()),
            None => return false,
        }
    }
    false
}

fn kind(deck: &Deck, id: &EntityId) -> Option<EntityKind> {
    deck.entities.get(id).map(|entity| entity.kind)
}
