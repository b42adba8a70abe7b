//! What became of a typed answer, and why, in words.

use crate::exercise::{Half, Measure, Missing, Side, Verdict, Why};
use crate::ui::words::{t, t_with};

/// More names than this are counted instead of told.
const MOST_NAMES: usize = 4;

/// What became of a typed answer: one line, or two where a list is half right.
pub fn verdict(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Right => t("verdict-right"),
        Verdict::RightWithTypo { meant } => {
            t_with("verdict-typo", [("meant", meant.as_str().into())])
        }
        Verdict::Half(half) => self::half(half),
        Verdict::Wrong(why) => self::why(why),
    }
}

fn half(half: &Half) -> String {
    match half {
        Half::Date(Missing::Year) => t("verdict-half-year"),
        Half::Date(Missing::Month) => t("verdict-half-month"),
        Half::Date(Missing::Day) => t("verdict-half-day"),
        Half::LessExact => t("verdict-half-less-exact"),
        Half::Some { missing, beside } => {
            let missing = named("verdict-half-missing", missing);
            let beside = named("verdict-half-beside", beside);
            [Some(t("verdict-half")), missing, beside]
                .into_iter()
                .flatten()
                .collect::<Vec<_>>()
                .join(" ")
        }
    }
}

fn named(message: &str, names: &[String]) -> Option<String> {
    let shown = names.iter().take(MOST_NAMES).cloned().collect::<Vec<_>>().join(", ");
    let more = names.len().saturating_sub(MOST_NAMES);
    (!names.is_empty()).then(|| t_with(message, [("names", shown.into()), ("more", more.into())]))
}

fn why(why: &Why) -> String {
    let of_name = |message, name: &String| t_with(message, [("name", name.as_str().into())]);
    match why {
        Why::Nothing => t("verdict-nothing"),
        Why::TooLong => t("verdict-too-long"),
        Why::Else(other) => of_name("verdict-else", &other.name),
        Why::Which(names) => of_name("verdict-which", &names.join(", ")),
        Why::FirstName => t("verdict-first-name"),
        Why::Slips { meant, slips, allowed } => t_with(
            "verdict-slips",
            [
                ("meant", meant.as_str().into()),
                ("slips", (*slips).into()),
                ("allowed", (*allowed).into()),
            ],
        ),
        Why::AsNear(name) => of_name("verdict-as-near", name),
        Why::Unread(measure) => t(match measure {
            Measure::Date => "verdict-not-a-date",
            Measure::Number => "verdict-not-a-number",
            Measure::Span => "verdict-not-a-span",
        }),
        Why::Off(measure, side) => t(match (measure, side) {
            (Measure::Date, Side::Below) => "verdict-too-early",
            (Measure::Date, Side::Above) => "verdict-too-late",
            (Measure::Number, Side::Below) => "verdict-too-few",
            (Measure::Number, Side::Above) => "verdict-too-many",
            (Measure::Span, Side::Below) => "verdict-too-short",
            (Measure::Span, Side::Above) => "verdict-too-long-a-time",
        }),
        Why::NoMember => t("verdict-no-member"),
        Why::Other => t("verdict-wrong"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::EntityId;
    use crate::exercise::Else;

    fn texts<const N: usize>(texts: [&str; N]) -> Vec<String> {
        texts.map(str::to_owned).into()
    }

    #[test]
    fn every_judgement_has_its_words() {
        let wrong = |why| verdict(&Verdict::Wrong(why));
        let slips = |slips, allowed| Why::Slips { meant: "Noem".to_owned(), slips, allowed };
        let id = EntityId::new("petro").unwrap();
        for (words, expected) in [
            (verdict(&Verdict::Right), "Right"),
            (
                wrong(Why::Else(Else { id, name: "Gustavo Petro".to_owned() })),
                "That is Gustavo Petro",
            ),
            (
                wrong(Why::Which(texts(["Bill", "Hillary"]))),
                "Which one? That is said of Bill, Hillary",
            ),
            (wrong(slips(2, 1)), "Like “Noem”, but 2 letters differ; one may"),
            (wrong(slips(1, 0)), "Like “Noem”, but a letter differs; none may in a word so short"),
            (wrong(slips(4, 3)), "Like “Noem”, but 4 letters differ; 3 may"),
            (wrong(Why::AsNear("Kim".to_owned())), "As near to “Kim” as to the answer"),
            (wrong(Why::Off(Measure::Date, Side::Below)), "Too early"),
            (wrong(Why::Off(Measure::Number, Side::Above)), "Too many"),
            (wrong(Why::Off(Measure::Span, Side::Below)), "Too short a time"),
            (wrong(Why::TooLong), "Longer than any answer"),
            (wrong(Why::Nothing), "There is no letter or figure in it"),
        ] {
            assert_eq!(words, expected);
        }
    }

    #[test]
    fn half_a_list_says_what_is_missing_and_what_does_not_belong() {
        let half = |missing, beside| verdict(&Verdict::Half(Half::Some { missing, beside }));
        assert_eq!(half(texts(["Haise"]), texts([])), "Half right. Missing: Haise.");
        assert_eq!(
            half(texts(["a", "b", "c", "d", "e", "f"]), texts(["Collins"])),
            "Half right. Missing: a, b, c, d and 2 more. Not among them: Collins."
        );
    }
}
