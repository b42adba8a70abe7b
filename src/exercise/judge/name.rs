//! Whether a typed name is the one that was asked for.

use super::person::Fit;
use super::reading::{Reading, Typed};
use super::roster::{Bearer, Fitting, Roster};
use super::spelling::{alike, allowed, same_figures, slips};
use super::verdict::{Half, Verdict, Why};
use crate::deck::EntityId;

/// Judges `typed` where `id` is asked for; `less_exact` are the names under which some report
/// gives the answer less exactly.
pub(super) fn named(
    roster: &Roster<'_>,
    id: &EntityId,
    less_exact: &[&EntityId],
    typed: &str,
) -> Verdict {
    let Some(asked) = roster.bearer(id) else { return Verdict::Wrong(Why::Other) };
    exactly(roster, asked, less_exact, typed).unwrap_or_else(|| nearly(roster, asked, typed))
}

/// The verdict where `typed` is somebody's name, letter by letter.
fn exactly(
    roster: &Roster<'_>,
    asked: &Bearer<'_>,
    less_exact: &[&EntityId],
    typed: &str,
) -> Option<Verdict> {
    // The question says whether a person is asked for: Washington is the president there.
    let alike = roster.named(typed, asked.entity.kind);
    let is_asked = |fitting: &Fitting<'_, '_>| fitting.bearer.id == asked.id;
    match alike[..] {
        [] => {}
        [Fitting { fit: Fit::Given, .. }, ..] => return Some(Verdict::Wrong(Why::FirstName)),
        [only] if is_asked(&only) => return Some(Verdict::Right),
        [..] if alike.iter().any(is_asked) => {
            let names = alike.iter().map(|fitting| fitting.bearer.entity.name.clone());
            return Some(Verdict::Wrong(Why::Which(names.collect())));
        }
        [only] => return Some(taken_for(only, less_exact)),
        [..] => return Some(Verdict::Wrong(Why::Other)),
    }
    let other = roster.others(typed, asked.entity.kind)?;
    Some(taken_for(other, less_exact))
}

fn taken_for(other: Fitting<'_, '_>, less_exact: &[&EntityId]) -> Verdict {
    if less_exact.contains(&other.bearer.id) {
        return Verdict::Half(Half::LessExact);
    }
    Verdict::Wrong(Why::Else(other.bearer.as_another()))
}

/// How far what was typed is from a spelling.
struct Slip {
    slips: usize,
    allowed: usize,
    /// The spelling as words, with the number that was typed behind it.
    exact: String,
    letters: String,
}

/// The verdict where `typed` is nobody's name: a slip, if nobody else is as near.
fn nearly(roster: &Roster<'_>, asked: &Bearer<'_>, typed: &str) -> Verdict {
    let typed = &Typed::new(typed, roster.known());
    let Some(slip) = nearest(asked, typed) else { return Verdict::Wrong(Why::Other) };
    let meant = asked.entity.name.clone();
    let Slip { slips, allowed, .. } = slip;
    if slips > allowed {
        return Verdict::Wrong(Why::Slips { meant, slips, allowed });
    }
    // What would be no answer if it were typed exactly is none with a slip either.
    if !roster.is_answer(&slip.exact, asked.id) {
        return exactly(roster, asked, &[], &slip.exact).unwrap_or(Verdict::Wrong(Why::Other));
    }
    match rival(roster, asked, typed, &slip) {
        Some(rival) => Verdict::Wrong(Why::AsNear(rival.entity.name.clone())),
        None => Verdict::RightWithTypo { meant },
    }
}

/// The spelling of the one asked for that is nearest to what was typed.
fn nearest(asked: &Bearer<'_>, typed: &Typed<'_>) -> Option<Slip> {
    let mut nearest: Option<Slip> = None;
    let readings = asked.readings(typed);
    let suited: Vec<&Reading> =
        readings.iter().filter(|reading| reading.suits(asked.entity.they)).collect();
    for (words, number) in asked.spellings() {
        let letters = words.concat();
        let allowed = allowed(&letters);
        for reading in &suited {
            let most = nearest.as_ref().map_or(alike(&letters), |nearest| nearest.slips);
            let Some(slips) = slips(&reading.letters, &letters, most)
                .filter(|_| reading.number.is_none() || reading.number.as_deref() == number)
                .filter(|_| same_figures(&reading.letters, &letters))
                .filter(|_| has_initial(&words, &reading.words))
            else {
                continue;
            };
            // Of equally near ones, the one that may have more slips.
            let is_nearer = nearest
                .as_ref()
                .is_none_or(|nearest| (slips, nearest.allowed) < (nearest.slips, allowed));
            if is_nearer {
                let exact: Vec<String> = words.iter().chain(&reading.number).cloned().collect();
                let (exact, letters) = (exact.join(" "), letters.clone());
                nearest = Some(Slip { slips, allowed, exact, letters });
            }
        }
    }
    nearest
}

/// Whether the initial is right, where the spelling begins with one: there is no slip in it.
fn has_initial(spelling: &[String], typed: &[String]) -> bool {
    let is_initial = |first: &String| first.chars().count() == 1;
    !spelling.first().is_some_and(is_initial) || spelling.first() == typed.first()
}

/// Somebody else whom it might as well be.
fn rival<'r, 'a>(
    roster: &'r Roster<'a>,
    asked: &Bearer<'_>,
    typed: &Typed<'_>,
    slip: &Slip,
) -> Option<&'r Bearer<'a>> {
    let differs = |other: &Bearer<'_>| {
        asked.entity.differs_from.contains(other.id) || other.entity.differs_from.contains(asked.id)
    };
    roster.bearers().iter().filter(|other| other.id != asked.id).find(|other| {
        let readings = other.readings(typed);
        let written = readings.iter().map(|reading| match &reading.number {
            // Nobody means Juan Carlos I who writes a third Charles, however that is spelt.
            Some(number) if other.number() != Some(number.as_str()) => {
                format!("{}{number}", reading.letters)
            }
            _ => reading.letters.clone(),
        });
        let written: Vec<String> = written.collect();
        other.calls().iter().filter(|call| **call != slip.letters).any(|call| {
            // Of two that must never be taken for one another, neither may be in reach.
            let most = if differs(other) { slip.slips.max(allowed(call)) } else { slip.slips };
            written.iter().any(|written| slips(written, call, most).is_some())
        })
    })
}
