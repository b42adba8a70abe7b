//! A quiz as the log keeps it: our own form of its questions, apart from the types of other floors.

use std::num::NonZeroU32;

use serde::{Deserialize, Serialize};

use crate::deck::SourceId;
use crate::exercise::Cited;
use crate::quiz::Question;

/// What a quiz asks, how long each question waits, and whether the answers change the schedule.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Journal {
    pub counts: bool,
    /// The time for a question; none where it waits as long as it takes.
    pub seconds: Option<NonZeroU32>,
    pub questions: Vec<Question>,
}

#[derive(Serialize, Deserialize)]
struct KeptQuiz {
    counts: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    seconds: Option<NonZeroU32>,
    questions: Vec<KeptQuestion>,
}

#[derive(Serialize, Deserialize)]
pub(super) struct KeptQuestion {
    exercise: String,
    stem: String,
    options: Vec<String>,
    key: usize,
    sources: Vec<KeptSource>,
}

#[derive(Serialize, Deserialize)]
struct KeptSource {
    source: String,
    label: String,
    at: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    says: Option<String>,
}

impl Journal {
    /// The journal as JSON.
    pub fn to_json(&self) -> String {
        let questions = self.questions.iter().map(KeptQuestion::from).collect();
        let kept = KeptQuiz { counts: self.counts, seconds: self.seconds, questions };
        serde_json::to_string(&kept).expect("strings and numbers are always JSON")
    }

    /// Reads what [`Journal::to_json`] wrote; `None` where the text is something else, or
    /// holds no question that can be asked.
    pub fn from_json(text: &str) -> Option<Self> {
        let kept: KeptQuiz = serde_json::from_str(text).ok()?;
        let questions: Option<Vec<Question>> =
            kept.questions.into_iter().map(KeptQuestion::question).collect();
        let questions = questions.filter(|questions| !questions.is_empty())?;
        Some(Self { counts: kept.counts, seconds: kept.seconds, questions })
    }
}

impl From<&Question> for KeptQuestion {
    fn from(question: &Question) -> Self {
        let source = |cited: &Cited| KeptSource {
            source: cited.source.to_string(),
            label: cited.label.clone(),
            at: cited.at.clone(),
            words: cited.words.clone(),
            says: cited.says.clone(),
        };
        Self {
            exercise: question.exercise.to_string(),
            stem: question.stem.clone(),
            options: question.options.clone(),
            key: question.key,
            sources: question.sources.iter().map(source).collect(),
        }
    }
}

impl KeptQuestion {
    pub fn question(self) -> Option<Question> {
        let source = |kept: KeptSource| {
            let KeptSource { source, label, at, words, says } = kept;
            Some(Cited { source: SourceId::new(&source)?, label, at, words, says })
        };
        (self.key < self.options.len()).then_some(())?;
        Some(Question {
            exercise: self.exercise.parse().ok()?,
            stem: self.stem,
            options: self.options,
            key: self.key,
            sources: self.sources.into_iter().map(source).collect::<Option<_>>()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn journal() -> Journal {
        let cited = |words: Option<&str>| Cited {
            source: SourceId::new("cnn").unwrap(),
            label: "CNN".to_owned(),
            at: "¶12".to_owned(),
            words: words.map(str::to_owned),
            says: words.map(|_| "mid-July".to_owned()),
        };
        Journal {
            counts: true,
            seconds: NonZeroU32::new(20),
            questions: vec![Question {
                exercise: "us-colombia-2026/quote.thug/who".parse().unwrap(),
                stem: "Who said “thug”?".to_owned(),
                options: vec!["Petro".to_owned(), "Trump".to_owned()],
                key: 1,
                sources: [cited(None), cited(Some("a thug"))].into(),
            }],
        }
    }

    #[test]
    fn a_quiz_reads_back_as_written() {
        for seconds in [NonZeroU32::new(20), None] {
            let journal = Journal { seconds, ..journal() };
            assert_eq!(Journal::from_json(&journal.to_json()), Some(journal));
        }
    }

    #[test]
    fn a_quiz_of_before_there_was_a_timer_has_none() {
        let old = journal().to_json().replace("\"seconds\":20,", "");
        assert_eq!(Journal::from_json(&old), Some(Journal { seconds: None, ..journal() }));
    }

    #[test]
    fn what_could_not_be_asked_is_no_quiz() {
        let good = journal().to_json();
        for (from, to) in [
            ("\"key\":1", "\"key\":2"),
            ("quote.thug", "quote thug"),
            ("\"cnn\"", "\"C N N\""),
            ("\"counts\":true", "\"counts\":7"),
            ("\"seconds\":20", "\"seconds\":0"),
        ] {
            assert!(good.contains(from), "{from}");
            assert_eq!(Journal::from_json(&good.replace(from, to)), None, "{to}");
        }
        for text in ["", "{}", "[]", r#"{"counts":true,"questions":[]}"#] {
            assert_eq!(Journal::from_json(text), None, "{text}");
        }
    }
}
