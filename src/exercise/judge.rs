//! Whether a typed answer is right.
//!
//! Letters are folded first. An exact form is right; the exact name of somebody else is a
//! confusion, never a typo; otherwise a few typos are forgiven, fewer in short words, and only
//! where the answer is strictly nearer than anything else the deck could mean.

use super::dates::{WrittenDate, readings};
use super::language::{self, Known};
use super::model::{Answer, Exercise};
use crate::deck::{Deck, EntityId, When, limits};
use crate::text::fold;

/// What became of a typed answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Right,
    /// Right but for its spelling; `meant` is the accepted form it was taken for.
    RightWithTypo {
        meant: String,
    },
    /// Right as far as it goes: a coarser date than was asked.
    Half {
        missing: Missing,
    },
    /// Exactly somebody or something else of the deck, by this name.
    Confused {
        with: String,
    },
    Wrong,
}

/// What a half-right answer lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    Year,
    Month,
    Day,
}

/// Judges `typed` against the answer of `exercise`; meaningful where [`Exercise::typed`] holds.
pub fn judge(deck: &Deck, exercise: &Exercise, typed: &str) -> Verdict {
    // No answer of a deck is longer, and letters are compared with those of every name.
    if typed.len() > limits::TEXT_BYTES {
        return Verdict::Wrong;
    }
    let folded = fold(typed);
    if folded.is_empty() {
        return Verdict::Wrong;
    }
    let language = language::wording(&deck.lang);
    let known = language.known();
    let bare = without_titles(&folded, known);
    if exercise.accepted.iter().any(|form| without_titles(&fold(form), known) == bare) {
        return Verdict::Right;
    }
    match &exercise.answer {
        Answer::When(when) => date(*when, typed, known),
        Answer::Number(n) => {
            let digits: String =
                typed.chars().filter(|c| !matches!(c, ',' | ' ' | '.' | '\u{a0}')).collect();
            let number: Option<i64> = digits.parse().ok().or_else(|| language.number_of(typed));
            if number == Some(*n) { Verdict::Right } else { Verdict::Wrong }
        }
        Answer::Entity(id) => named(deck, exercise, id, bare, known),
        _ => spelled(exercise, bare, &[], known),
    }
}

fn date(when: When, typed: &str, known: &Known) -> Verdict {
    let verdicts: Vec<Verdict> =
        readings(typed, known).into_iter().map(|written| compare(when, written)).collect();
    let is_half = |verdict: &&Verdict| matches!(verdict, Verdict::Half { .. });
    if verdicts.contains(&Verdict::Right) {
        Verdict::Right
    } else {
        verdicts.iter().find(is_half).cloned().unwrap_or(Verdict::Wrong)
    }
}

/// A written date against the right one: every part written must fit, and every part asked
/// for must be written.
fn compare(when: When, written: WrittenDate) -> Verdict {
    let (first, last) = (when.first_day(), when.last_day());
    let within =
        |part: Option<i16>, from: i16, to: i16| part.is_none_or(|n| (from..=to).contains(&n));
    let day = written.day.map(i16::from);
    let month = written.month.map(i16::from);
    let fits = match when {
        When::Year(year) => within(written.year, year, year),
        When::Month { .. } => {
            within(written.year, first.year(), first.year())
                && within(month, first.month().into(), first.month().into())
        }
        When::Day(_) => {
            within(written.year, first.year(), first.year())
                && within(month, first.month().into(), first.month().into())
                && within(day, first.day().into(), first.day().into())
        }
        When::Range { .. } => {
            let full = written.year.zip(written.month).zip(written.day);
            full.map_or_else(
                || within(written.year, first.year(), last.year()),
                |((year, month), day)| {
                    jiff::civil::Date::new(year, month, day)
                        .is_ok_and(|at| first <= at && at <= last)
                },
            )
        }
    };
    let missing = if written.month.is_none() && !matches!(when, When::Year(_)) {
        Some(Missing::Month)
    } else if written.day.is_none() && matches!(when, When::Day(_) | When::Range { .. }) {
        Some(Missing::Day)
    } else if written.year.is_none() {
        Some(Missing::Year)
    } else {
        None
    };
    match (fits, missing) {
        (false, _) => Verdict::Wrong,
        (true, None) => Verdict::Right,
        (true, Some(missing)) => Verdict::Half { missing },
    }
}

fn named(deck: &Deck, exercise: &Exercise, id: &EntityId, typed: &str, known: &Known) -> Verdict {
    let others: Vec<(String, &str)> = deck
        .entities
        .iter()
        .filter(|(other, _)| *other != id)
        .flat_map(|(_, entity)| entity.names().map(|name| (fold(name), entity.name.as_str())))
        .collect();
    let is_typed = |name: &str| without_titles(name, known) == typed;
    if let Some((_, with)) = others.iter().find(|(name, _)| is_typed(name)) {
        return Verdict::Confused { with: (*with).to_owned() };
    }
    let names: Vec<String> = others.into_iter().map(|(name, _)| name).collect();
    spelled(exercise, typed, &names, known)
}

/// Right up to a few typos, if nothing else of the deck is as near.
fn spelled(exercise: &Exercise, typed: &str, others: &[String], known: &Known) -> Verdict {
    let distance = |form: &str| strsim::osa_distance(typed, without_titles(form, known));
    let nearest = exercise
        .accepted
        .iter()
        .map(|form| (distance(&fold(form)), form))
        .filter(|(distance, form)| *distance <= allowance(&fold(form)))
        .min_by_key(|(distance, _)| *distance);
    match nearest {
        Some((here, meant)) if others.iter().all(|other| distance(other) > here) => {
            Verdict::RightWithTypo { meant: meant.clone() }
        }
        _ => Verdict::Wrong,
    }
}

/// How many typos a word of this length may have.
fn allowance(form: &str) -> usize {
    match form.chars().count() {
        0..=3 => 0,
        4..=7 => 1,
        8..=15 => 2,
        _ => 3,
    }
}

fn without_titles<'t>(folded: &'t str, known: &Known) -> &'t str {
    let mut rest = folded;
    while let Some((first, behind)) = rest.split_once(' ') {
        if !known.titles.contains(&first) {
            break;
        }
        rest = behind;
    }
    rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::tests::{deck, exercise};

    const DECK: &str = r#"
        [source.a]
        outlet = "A"
        [person.petro]
        name = "Gustavo Petro"
        short = "Petro"
        [person.nicolas]
        name = "Nicolás Petro"
        [person.maduro]
        name = "Nicolás Maduro"
        [person.ng]
        name = "Ng"
        [body.treasury]
        name = "the US Treasury"
        also = ["Treasury Department"]
        [event.son]
        actor = "nicolas"
        did = "leave"
        when = "2026-01-03"
        cite.a = "¶1"
        [event.president]
        actor = "petro"
        did = "speak"
        when = "2025-09"
        cite.a = "¶1"
        [event.treasury]
        actor = "treasury"
        did = "act"
        when = "2025"
        cite.a = "¶1"
        [number.flights]
        actor = "petro"
        did = "block {n|flights}"
        n = 2
        cite.a = "¶1"
    "#;

    fn verdicts(id: &str, typed: &[&str]) -> Vec<Verdict> {
        let deck = deck(DECK);
        let exercise = exercise(&deck, id);
        typed.iter().map(|typed| judge(&deck, &exercise, typed)).collect()
    }

    #[test]
    fn names_are_right_in_every_form_and_never_another_persons() {
        let typo = |meant: &str| Verdict::RightWithTypo { meant: meant.to_owned() };
        let confused = |with: &str| Verdict::Confused { with: with.to_owned() };
        assert_eq!(
            verdicts(
                "event.son/who",
                &["Nicolás Petro", "nicolas petro", "NICOLAS  PETRO", "Mr Nicolas Petro"]
            ),
            vec![Verdict::Right; 4]
        );
        assert_eq!(
            verdicts(
                "event.son/who",
                &["Nicolas Pedro", "Petro", "Gustavo Petro", "Nicolas Maduro", "Nicolas", ""]
            ),
            [
                typo("Nicolás Petro"),
                confused("Gustavo Petro"),
                confused("Gustavo Petro"),
                confused("Nicolás Maduro"),
                Verdict::Wrong,
                Verdict::Wrong
            ]
        );
        assert_eq!(
            verdicts(
                "event.treasury/who",
                &["US Treasury", "the treasury department", "us tresury"]
            ),
            [Verdict::Right, Verdict::Right, typo("the US Treasury")]
        );
        assert_eq!(
            verdicts("event.president/who", &["President Petro", "Pertro", "Nicolas Petro"]),
            [Verdict::Right, typo("Petro"), confused("Nicolás Petro")]
        );
    }

    #[test]
    fn a_pasted_book_is_wrong_at_once() {
        assert_eq!(verdicts("event.son/who", &[&"Nicolás Petro".repeat(500)]), [Verdict::Wrong]);
    }

    #[test]
    fn dates_are_right_in_every_form_and_half_right_when_coarser() {
        let half = |missing| Verdict::Half { missing };
        assert_eq!(
            verdicts(
                "event.son/when",
                &[
                    "3 January 2026",
                    "Jan 3, 2026",
                    "2026-01-03",
                    "3/1/26",
                    "1/3/26",
                    "3rd of january 2026"
                ]
            ),
            vec![Verdict::Right; 6]
        );
        assert_eq!(
            verdicts(
                "event.son/when",
                &["January 2026", "2026", "3 January", "4 January 2026", "soon"]
            ),
            [
                half(Missing::Day),
                half(Missing::Month),
                half(Missing::Year),
                Verdict::Wrong,
                Verdict::Wrong
            ]
        );
        assert_eq!(
            verdicts(
                "event.president/when",
                &["Sept 2025", "9/2025", "September", "3 September 2025", "October 2025"]
            ),
            [Verdict::Right, Verdict::Right, half(Missing::Year), Verdict::Right, Verdict::Wrong]
        );
    }

    #[test]
    fn numbers_are_right_in_words_and_figures() {
        assert_eq!(
            verdicts("number.flights/how-many", &["2", "two", " Two ", "2.0", "3", "many"]),
            [
                Verdict::Right,
                Verdict::Right,
                Verdict::Right,
                Verdict::Wrong,
                Verdict::Wrong,
                Verdict::Wrong
            ]
        );
    }
}
