//! An evening as the log keeps it: our own form of what happened, apart from the types of other
//! floors. What is here never changes its name or its meaning again.

use std::collections::BTreeSet;
use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

use crate::app::journal::KeptQuestion;
use crate::app::night::setup::{NightSetup, RoundSetup};
use crate::deck::DeckId;
use crate::night::{Event, Mark, Plan, Round};

/// What an entry tells.
#[derive(Debug, PartialEq)]
pub(super) enum Deed {
    Began(NightSetup, Plan),
    Happened(Event),
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum KeptDeed {
    Began(KeptPlan),
    Asked { question: usize },
    Opened,
    Closed,
    Revealed,
    Returned { question: usize },
    Skipped { question: usize },
    Paused,
    Ended,
    Marked { question: usize, team: usize, mark: KeptMark },
    Voided { question: usize },
    Counted { question: usize },
    Renamed { team: usize, name: String },
    Corrected { team: usize, halves: i32, reason: String },
    Held,
    Continued,
    Extended { millis: u32 },
    TakenUp,
}

#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum KeptMark {
    Wrong,
    Half,
    Right,
}

#[derive(Serialize, Deserialize)]
struct KeptPlan {
    name: String,
    teams: Vec<String>,
    rounds: Vec<KeptRound>,
}

#[derive(Serialize, Deserialize)]
struct KeptRound {
    title: String,
    points: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seconds: Option<NonZeroU32>,
    /// What it was made from, for the next evening.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    deck: Option<String>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    topics: BTreeSet<String>,
    length: usize,
    questions: Vec<KeptQuestion>,
}

/// The beginning of an evening, as JSON.
pub(super) fn beginning(setup: &NightSetup, plan: &Plan) -> String {
    let round = |(round, setup): (&Round, &RoundSetup)| KeptRound {
        title: round.title.clone(),
        points: round.points,
        seconds: round.seconds,
        deck: setup.deck.as_ref().map(ToString::to_string),
        topics: setup.topics.clone(),
        length: setup.length,
        questions: round.questions.iter().map(KeptQuestion::from).collect(),
    };
    json(&KeptDeed::Began(KeptPlan {
        name: plan.name().to_owned(),
        teams: plan.teams().to_vec(),
        rounds: plan.rounds().iter().zip(&setup.rounds).map(round).collect(),
    }))
}

/// What happened, as JSON.
pub(super) fn of_event(event: Event) -> String {
    json(&match event {
        Event::Asked { question } => KeptDeed::Asked { question },
        Event::Opened => KeptDeed::Opened,
        Event::Closed => KeptDeed::Closed,
        Event::Revealed => KeptDeed::Revealed,
        Event::Returned { question } => KeptDeed::Returned { question },
        Event::Skipped { question } => KeptDeed::Skipped { question },
        Event::Paused => KeptDeed::Paused,
        Event::Ended => KeptDeed::Ended,
        Event::Marked { question, team, mark } => {
            let mark = match mark {
                Mark::Wrong => KeptMark::Wrong,
                Mark::Half => KeptMark::Half,
                Mark::Right => KeptMark::Right,
            };
            KeptDeed::Marked { question, team, mark }
        }
        Event::Voided { question } => KeptDeed::Voided { question },
        Event::Counted { question } => KeptDeed::Counted { question },
        Event::Renamed { team, name } => KeptDeed::Renamed { team, name },
        Event::Corrected { team, halves, reason } => KeptDeed::Corrected { team, halves, reason },
        Event::Held => KeptDeed::Held,
        Event::Continued => KeptDeed::Continued,
        Event::Extended { millis } => KeptDeed::Extended { millis },
        Event::TakenUp => KeptDeed::TakenUp,
    })
}

/// Reads what was written; nothing where the text is something else, or tells of an evening
/// that could not be held.
pub(super) fn read(text: &str) -> Option<Deed> {
    let event = match serde_json::from_str(text).ok()? {
        KeptDeed::Began(plan) => return plan.read(),
        KeptDeed::Asked { question } => Event::Asked { question },
        KeptDeed::Opened => Event::Opened,
        KeptDeed::Closed => Event::Closed,
        KeptDeed::Revealed => Event::Revealed,
        KeptDeed::Returned { question } => Event::Returned { question },
        KeptDeed::Skipped { question } => Event::Skipped { question },
        KeptDeed::Paused => Event::Paused,
        KeptDeed::Ended => Event::Ended,
        KeptDeed::Marked { question, team, mark } => {
            let mark = match mark {
                KeptMark::Wrong => Mark::Wrong,
                KeptMark::Half => Mark::Half,
                KeptMark::Right => Mark::Right,
            };
            Event::Marked { question, team, mark }
        }
        KeptDeed::Voided { question } => Event::Voided { question },
        KeptDeed::Counted { question } => Event::Counted { question },
        KeptDeed::Renamed { team, name } => Event::Renamed { team, name },
        KeptDeed::Corrected { team, halves, reason } => Event::Corrected { team, halves, reason },
        KeptDeed::Held => Event::Held,
        KeptDeed::Continued => Event::Continued,
        KeptDeed::Extended { millis } => Event::Extended { millis },
        KeptDeed::TakenUp => Event::TakenUp,
    };
    Some(Deed::Happened(event))
}

impl KeptPlan {
    fn read(self) -> Option<Deed> {
        let mut rounds = Vec::with_capacity(self.rounds.len());
        let mut setups = Vec::with_capacity(self.rounds.len());
        for kept in self.rounds {
            let KeptRound { title, points, seconds, deck, topics, length, questions } = kept;
            let questions = questions.into_iter().map(KeptQuestion::question);
            rounds.push(Round {
                title,
                questions: questions.collect::<Option<_>>()?,
                seconds,
                points,
            });
            let deck = deck.and_then(|deck| DeckId::new(&deck));
            setups.push(RoundSetup { deck, topics, length, seconds, points });
        }
        let plan = Plan::new(&self.name, rounds, &self.teams).ok()?;
        let setup = NightSetup { name: self.name, rounds: setups, teams: self.teams };
        Some(Deed::Began(setup, plan))
    }
}

fn json(deed: &KeptDeed) -> String {
    serde_json::to_string(deed).expect("strings and numbers are always JSON")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quiz::Question;

    #[test]
    fn an_evening_reads_back_as_written() {
        let question = Question {
            exercise: "us-colombia-2026/quote.thug/who".parse().unwrap(),
            stem: "Who said “thug”?".to_owned(),
            options: vec!["Petro".to_owned(), "Trump".to_owned()],
            key: 1,
            sources: [].into(),
        };
        let setup = NightSetup {
            name: "Friday".to_owned(),
            rounds: vec![RoundSetup {
                deck: DeckId::new("us-colombia-2026"),
                topics: BTreeSet::from(["drugs".to_owned()]),
                ..RoundSetup::default()
            }],
            teams: vec!["Atlas".to_owned()],
        };
        let RoundSetup { seconds, points, .. } = setup.rounds[0];
        let round = Round { title: "A".to_owned(), questions: vec![question], seconds, points };
        let plan = Plan::new(&setup.name, vec![round], &setup.teams).unwrap();
        let text = beginning(&setup, &plan);
        assert_eq!(read(&text), Some(Deed::Began(setup, plan)));
        assert_eq!(read(&text.replace("\"key\":1", "\"key\":2")), None);
        assert_eq!(read(&text.replace("Atlas", " ")), None);
    }

    #[test]
    fn whatever_happens_reads_back_as_written() {
        let (question, team) = (3, 11);
        let mark = |mark| Event::Marked { question, team, mark };
        for (event, written) in [
            (Event::Asked { question }, r#"{"asked":{"question":3}}"#),
            (Event::Opened, r#""opened""#),
            (Event::Closed, r#""closed""#),
            (Event::Revealed, r#""revealed""#),
            (Event::Returned { question }, r#"{"returned":{"question":3}}"#),
            (Event::Skipped { question }, r#"{"skipped":{"question":3}}"#),
            (Event::Paused, r#""paused""#),
            (Event::Ended, r#""ended""#),
            (mark(Mark::Wrong), r#"{"marked":{"question":3,"team":11,"mark":"wrong"}}"#),
            (mark(Mark::Half), r#"{"marked":{"question":3,"team":11,"mark":"half"}}"#),
            (mark(Mark::Right), r#"{"marked":{"question":3,"team":11,"mark":"right"}}"#),
            (Event::Voided { question }, r#"{"voided":{"question":3}}"#),
            (Event::Counted { question }, r#"{"counted":{"question":3}}"#),
            (Event::Held, r#""held""#),
            (Event::Continued, r#""continued""#),
            (Event::Extended { millis: 30_000 }, r#"{"extended":{"millis":30000}}"#),
            (Event::TakenUp, r#""taken-up""#),
            (
                Event::Renamed { team, name: "Delta".to_owned() },
                r#"{"renamed":{"team":11,"name":"Delta"}}"#,
            ),
            (
                Event::Corrected { team, halves: -1, reason: "late".to_owned() },
                r#"{"corrected":{"team":11,"halves":-1,"reason":"late"}}"#,
            ),
        ] {
            assert_eq!(of_event(event.clone()), written);
            assert_eq!(read(written), Some(Deed::Happened(event)));
        }
        for text in ["", "{}", "7", r#""dreamt""#, r#"{"asked":{"question":-1}}"#] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
