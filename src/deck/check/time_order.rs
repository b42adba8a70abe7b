//! What is said to come after something must not be dated before it.

use super::Inspection;
use crate::deck::id::FactId;
use crate::deck::when::When;
use crate::diagnostic::Diagnostic;

pub fn check(inspection: &Inspection<'_>) -> Vec<Diagnostic> {
    let facts = &inspection.deck.facts;
    let when = |id: &FactId| facts.get(id).and_then(|fact| fact.when);
    let mut found = Vec::new();
    let mut compare = |at: &FactId, key, earlier: &FactId, later: &FactId| {
        let (Some(first), Some(second)) = (when(earlier), when(later)) else { return };
        if When::is_before(second, first) {
            let message = format!("`{later}` ({second}) is dated before `{earlier}` ({first})");
            found.push(
                Diagnostic::warning("order-against-dates", inspection.places.key(at, key), message)
                    .help("one of the dates is wrong, or this link"),
            );
        }
    };
    for (id, fact) in facts {
        if let Some(after) = &fact.after {
            compare(id, "after", after, id);
        }
        for then in &fact.then {
            compare(id, "then", id, then);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::check::tests::found;

    #[test]
    fn links_and_dates_agree() {
        let event = |link: &str, when: &str| {
            format!(
                "[event.one]\nactor = \"us\"\ndid = \"wait\"\nwhen = \"{when}\"\n{link} = \
                 \"event.visit\"\ncite.cnn = \"¶1\"\n"
            )
        };
        assert_eq!(found(check, &event("after", "2026")), [""; 0], "they may overlap");
        assert_eq!(
            found(check, &event("after", "2026-01")),
            ["5:9 order-against-dates `event.one` (2026-01) is dated before `event.visit` \
              (2026-02) | one of the dates is wrong, or this link"]
        );
    }
}
