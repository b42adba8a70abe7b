//! How long after another fact something was agrees with the dates of both.

use jiff::civil::Date;

use super::Reviewed;
use crate::deck::{Fact, When};
use crate::diagnostic::Diagnostic;
use crate::exercise::language::{Language, Span, Unit};

/// Days of a month, about; a report that counts in units longer than a day is off by as much
/// as most of one.
const DAYS_OF_A_MONTH: i64 = 30;
const SECONDS_OF_A_DAY: i64 = 86_400;

pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Reviewed { deck, places, language, .. } = *reviewed;
    let mut found = Vec::new();
    for (id, fact) in &deck.facts {
        let earlier = fact.after.as_ref().and_then(|after| deck.facts.get(after));
        let (Some(gap), Some((first, second))) = (&fact.gap, earlier.and_then(|e| dates(e, fact)))
        else {
            continue;
        };
        let Some((fewest, most)) = language.and_then(|language| days(gap, language)) else {
            continue;
        };
        let apart =
            |from: Date, to: Date| from.until(to).map_or(0, |span| i64::from(span.get_days()));
        let shortest = apart(first.last_day(), second.first_day());
        let longest = apart(first.first_day(), second.last_day());
        if most < shortest || longest < fewest {
            let message = format!("`{gap}` is not what lies between {first} and {second}");
            let help = "mend the span, or one of the two dates";
            found.push(
                Diagnostic::warning("gap-against-dates", places.key(id, "gap"), message).help(help),
            );
        }
    }
    found
}

fn dates(earlier: &Fact, later: &Fact) -> Option<(When, When)> {
    Some((earlier.when?, later.when?))
}

/// The fewest and the most days that a span of time means.
fn days(gap: &str, language: &dyn Language) -> Option<(i64, i64)> {
    let Span { n, unit } = language.span_of(gap)?;
    let (_, measure, count) = language.known().units.iter().find(|(name, ..)| *name == unit)?;
    let days = match measure {
        Unit::Seconds => count / SECONDS_OF_A_DAY,
        Unit::Months => count.checked_mul(DAYS_OF_A_MONTH)?,
    };
    let (all, off) = (n.checked_mul(days)?, (days - 1).max(0));
    Some((all - off, all + off))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found;

    #[test]
    fn a_span_lies_between_its_dates() {
        let landed = |gap: &str, when: &str| {
            format!(
                "[event.launch]\nactor = \"nasa\"\ndid = \"launch Apollo 11\"\nwhen = \"1969-07-16\"\n\
                 cite.log = \"¶1\"\n[event.landing]\nactor = \"armstrong\"\ndid = \"land\"\n\
                 when = \"{when}\"\nafter = \"event.launch\"\ngap = \"{gap}\"\ncite.log = \"¶1\"\n"
            )
        };
        for (gap, when) in [
            ("four days", "1969-07-20"),
            ("a week", "1969-07-20"),
            ("two weeks", "1969-07"),
            ("a while", "1969-07-20"),
        ] {
            assert_eq!(found(check, &landed(gap, when)), [""; 0], "{gap} {when}");
        }
        assert_eq!(
            found(check, &landed("five days", "1969-07-20")),
            [
                "\"five days\": `five days` is not what lies between 1969-07-16 and 1969-07-20 | mend \
              the span, or one of the two dates"
            ]
        );
        assert_eq!(found(check, &landed("three months", "1969-07")).len(), 1);
    }
}
