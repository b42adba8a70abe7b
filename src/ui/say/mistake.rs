//! What is wrong with what is searched for, in words.

use crate::deck::WhenError;
use crate::search::{BadDate, LONGEST_QUERY, MOST_TERMS, Mistake};
use crate::ui::words::{t, t_with};

/// What is wrong, and what to do.
pub fn mistake(mistake: &Mistake) -> String {
    match mistake {
        Mistake::TooLong => t_with("mistake-too-long", [("most", LONGEST_QUERY.into())]),
        Mistake::TooManyTerms => t_with("mistake-too-many-terms", [("most", MOST_TERMS.into())]),
        Mistake::TooDeep => t("mistake-too-deep"),
        Mistake::UnknownField { name, meant: Some(meant) } => {
            let words = [("name", name.as_str().into()), ("meant", meant.as_str().into())];
            t_with("mistake-field-meant", words)
        }
        Mistake::UnknownField { name, meant: None } => {
            t_with("mistake-field", [("name", name.as_str().into())])
        }
        Mistake::EmptyField { name, example } => {
            let words = [("name", name.as_str().into()), ("example", (*example).into())];
            t_with("mistake-empty-field", words)
        }
        Mistake::NoWords { typed } => {
            t_with("mistake-no-words", [("typed", typed.as_str().into())])
        }
        Mistake::UnknownState { typed, known, meant } => {
            known_or_meant(["mistake-state", "mistake-state-meant"], typed, known, meant.as_deref())
        }
        Mistake::UnknownKind { typed, known, meant } => {
            known_or_meant(["mistake-kind", "mistake-kind-meant"], typed, known, meant.as_deref())
        }
        Mistake::BadDate { typed, why } => {
            let message = match why {
                BadDate::When(WhenError::Form) => "mistake-date-form",
                BadDate::When(WhenError::NoSuchDay) => "mistake-date-no-such-day",
                BadDate::When(WhenError::Year) => "mistake-date-year",
                BadDate::When(WhenError::Backwards) => "mistake-date-backwards",
                BadDate::CalendarEnds => "mistake-date-calendar-ends",
            };
            t_with(message, [("typed", typed.as_str().into())])
        }
        Mistake::OpenQuote => t("mistake-open-quote"),
        Mistake::OpenBracket => t("mistake-open-bracket"),
        Mistake::StrayBracket => t("mistake-stray-bracket"),
        Mistake::DanglingOr => t("mistake-dangling-or"),
    }
}

/// By the first message with the words there are, by the second with the one that is meant.
fn known_or_meant(
    [known_message, meant_message]: [&str; 2],
    typed: &str,
    known: &[String],
    meant: Option<&str>,
) -> String {
    let words = known.join(", ");
    let (message, name, value) = match meant {
        Some(meant) => (meant_message, "meant", meant),
        None => (known_message, "known", words.as_str()),
    };
    t_with(message, [("typed", typed.into()), (name, value.into())])
}
