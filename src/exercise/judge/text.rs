//! Whether typed words are those that were asked for.

use super::reading::without_article;
use super::spelling::{alike, allowed, same_figures, slips, words};
use super::verdict::{Verdict, Why};
use crate::exercise::language::Known;

/// Judges `typed` against the accepted forms of a text; `others` are texts that it must not be
/// taken for: wrong options, names, what is asked for elsewhere.
pub(super) fn spelled<'o>(
    accepted: &[&str],
    others: impl Iterator<Item = &'o str>,
    typed: &str,
    known: &Known,
) -> Verdict {
    let letters = |text: &str| without_article(&words(text), known).concat();
    let written = letters(typed);
    if accepted.iter().any(|form| letters(form) == written) {
        return Verdict::Right;
    }
    let near = accepted.iter().filter_map(|form| {
        let spelling = letters(form);
        let allowed = allowed(&spelling);
        let slips = slips(&written, &spelling, alike(&spelling))?;
        Some((slips, allowed, form)).filter(|_| same_figures(&written, &spelling))
    });
    let Some((slips_here, allowed, form)) = near.min_by_key(|(slips, ..)| *slips) else {
        return Verdict::Wrong(Why::Other);
    };
    let meant = (*form).to_owned();
    // A decrease is no slip for an increase: with more than one, the beginning must be right.
    let begins_alike = written.chars().next() == letters(form).chars().next();
    if slips_here > allowed || slips_here > 1 && !begins_alike {
        return Verdict::Wrong(Why::Slips { meant, slips: slips_here, allowed });
    }
    let mut others = others.map(|other| (other, letters(other)));
    let rival = others.find(|(_, other)| {
        accepted.iter().all(|form| letters(form) != *other)
            && slips(&written, other, slips_here).is_some()
    });
    match rival {
        Some((rival, _)) => Verdict::Wrong(Why::AsNear(rival.to_owned())),
        None => Verdict::RightWithTypo { meant },
    }
}
