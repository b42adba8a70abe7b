//! Whether a typed list names all members and nobody else.

use std::ops::Range;

use super::name::named;
use super::roster::Roster;
use super::verdict::{Half, Verdict, Why};
use crate::deck::EntityId;

/// More names than this are not taken for a list.
const MOST_NAMES: usize = 24;

/// The most parts that one name can fall into: `Washington, D.C.`, `Trinidad and Tobago`.
const MOST_PARTS_OF_A_NAME: usize = 3;

/// Judges `typed`, names in any order, where `members` are asked for.
pub(super) fn list(roster: &Roster<'_>, members: &[EntityId], typed: &str) -> Verdict {
    let parts = parts(typed, roster.known().and);
    if parts.len() > MOST_NAMES {
        return Verdict::Wrong(Why::TooLong);
    }
    let mut found: Vec<&EntityId> = Vec::new();
    let mut beside: Vec<String> = Vec::new();
    let mut has_slips = false;
    let mut rest = parts.as_slice();
    while !rest.is_empty() {
        let next = next_name(roster, members, typed, rest);
        match next.member {
            Some(member) => found.push(member),
            None => beside.push(typed[span(&rest[..next.parts])].to_owned()),
        }
        has_slips |= next.has_slips;
        rest = &rest[next.parts..];
    }
    let name = |id: &EntityId| roster.bearer(id).map(|bearer| bearer.entity.name.clone());
    let missing = members.iter().filter(|id| !found.contains(id));
    let missing: Vec<String> = missing.filter_map(name).collect();
    // Whoever writes down everybody has written down the members too.
    if beside.len() >= found.len().max(1) {
        return Verdict::Wrong(Why::NoMember);
    }
    if !missing.is_empty() || !beside.is_empty() {
        return Verdict::Half(Half::Some { missing, beside });
    }
    if has_slips {
        let names: Vec<String> = members.iter().filter_map(name).collect();
        return Verdict::RightWithTypo { meant: names.join(", ") };
    }
    Verdict::Right
}

/// One name of a typed list.
struct Next<'m> {
    /// Into how many parts the separators cut it.
    parts: usize,
    /// Whom it names, if one of the members.
    member: Option<&'m EntityId>,
    has_slips: bool,
}

/// The name that `rest` begins with: the longest that the deck knows, else its first part with
/// whatever slips it may have.
fn next_name<'m>(
    roster: &Roster<'_>,
    members: &'m [EntityId],
    typed: &str,
    rest: &[Range<usize>],
) -> Next<'m> {
    for parts in (1..=MOST_PARTS_OF_A_NAME.min(rest.len())).rev() {
        let text = &typed[span(&rest[..parts])];
        let is_member = |id: &&EntityId| roster.is_answer(text, id);
        let member = members.iter().find(is_member);
        if member.is_some() || roster.anybody(text).is_some() {
            return Next { parts, member, has_slips: false };
        }
    }
    let text = &typed[span(&rest[..1])];
    let is_meant =
        |id: &&EntityId| matches!(named(roster, id, &[], text), Verdict::RightWithTypo { .. });
    let member = members.iter().find(is_meant);
    Next { parts: 1, member, has_slips: member.is_some() }
}

fn span(parts: &[Range<usize>]) -> Range<usize> {
    let start = parts.first().map_or(0, |part| part.start);
    start..parts.last().map_or(start, |part| part.end)
}

/// Where the parts of a list stand, between commas, strokes, lines and words for "and".
fn parts(text: &str, and: &[&str]) -> Vec<Range<usize>> {
    let is_separator = |c: char| matches!(c, ',' | ';' | '/' | '&' | '+' | '\n' | '،' | '、');
    let mut parts: Vec<Range<usize>> = Vec::new();
    let mut is_open = false;
    for word in text.split_inclusive(|c: char| c.is_whitespace() || is_separator(c)) {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        let bare = word.trim_end_matches(|c: char| c.is_whitespace() || is_separator(c));
        if and.contains(&bare.to_lowercase().as_str()) {
            is_open = false;
        } else if !bare.is_empty() {
            let end = start + bare.len();
            match parts.last_mut().filter(|_| is_open) {
                Some(part) => part.end = end,
                None => parts.push(start..end),
            }
            is_open = true;
        }
        is_open &= !word[bare.len()..].contains(is_separator);
    }
    parts
}
