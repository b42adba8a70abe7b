//! The fields of an entry as JSON has them, both ways.
//!
//! Our own form of entries, apart from the types that the rest of the program uses: what is
//! here never changes its name or its meaning again.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::clock::{StudyDay, Timestamp};
use crate::deck::EntityId;
use crate::exercise::ExerciseId;
use crate::schedule::{FuzzPlace, Grade};
use crate::store::entry::{AnswerPrint, Asked, Entry, EntryId, Event, Flag, Typed};
use crate::store::line::hex;

/// The fields of an entry; each kind has its own, and leaves out the others.
#[derive(Default, Serialize, Deserialize)]
pub(super) struct Fields<'a> {
    id: Cow<'a, str>,
    pub seq: i64,
    at_ms: i64,
    day: i32,
    #[serde(borrow)]
    kind: Cow<'a, str>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    exercise: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    grade: Option<u8>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    asked: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    options: Option<u8>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    took_ms: Option<u32>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    quiz: Option<Cow<'a, str>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    typed: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    overruled: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    confused: Option<Cow<'a, str>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    questions: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<u32>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    chosen: Option<u32>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    flag: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    on: Option<bool>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    undoes: Option<Cow<'a, str>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    answer: Option<Cow<'a, str>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    place: Option<u16>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    to: Option<Cow<'a, str>>,
    #[serde(borrow, default, skip_serializing_if = "Option::is_none")]
    deed: Option<Cow<'a, str>>,
}

/// What reviews and practice have in common.
struct Answered<'a> {
    exercise: &'a ExerciseId,
    grade: Grade,
    asked: Asked,
    took_millis: u32,
    typed: Option<&'a Typed>,
    confused: Option<&'a EntityId>,
}

impl<'a> Fields<'a> {
    /// The fields of an entry in this place.
    pub fn of(seq: i64, entry: &'a Entry) -> Self {
        let (at_ms, day) = (entry.at.as_millis(), entry.day.as_days());
        let mut fields = Self { id: hex(entry.id).into(), seq, at_ms, day, ..Fields::default() };
        match &entry.event {
            Event::Review {
                exercise,
                grade,
                asked,
                took_millis,
                quiz,
                typed,
                confused,
                answer,
                place,
            } => {
                fields.kind = "review".into();
                let (typed, confused) = (typed.as_ref(), confused.as_ref());
                let (grade, asked, took_millis) = (*grade, *asked, *took_millis);
                fields.put(&Answered { exercise, grade, asked, took_millis, typed, confused });
                fields.quiz = quiz.map(|quiz| hex(quiz).into());
                fields.answer = answer.map(|AnswerPrint(print)| format!("{print:016x}").into());
                fields.place = place.map(FuzzPlace::as_number);
            }
            Event::Practised { exercise, grade, asked, took_millis, typed, confused } => {
                fields.kind = "practised".into();
                let (typed, confused) = (typed.as_ref(), confused.as_ref());
                let (grade, asked, took_millis) = (*grade, *asked, *took_millis);
                fields.put(&Answered { exercise, grade, asked, took_millis, typed, confused });
            }
            Event::Reset { exercise } => {
                fields.kind = "reset".into();
                fields.exercise = Some(exercise.to_string().into());
            }
            Event::Buried { exercise } => {
                fields.kind = "buried".into();
                fields.exercise = Some(exercise.to_string().into());
            }
            Event::Renamed { from, to } => {
                fields.kind = "renamed".into();
                fields.exercise = Some(from.to_string().into());
                fields.to = Some(to.to_string().into());
            }
            Event::QuizBegan { questions } => {
                fields.kind = "quiz-began".into();
                fields.questions = Some(questions.into());
            }
            Event::QuizAnswered { quiz, question, chosen, took_millis } => {
                fields.kind = "quiz-answered".into();
                fields.quiz = Some(hex(*quiz).into());
                fields.question = Some(*question);
                fields.chosen = *chosen;
                fields.took_ms = Some(*took_millis);
            }
            Event::QuizEnded { quiz } => {
                fields.kind = "quiz-ended".into();
                fields.quiz = Some(hex(*quiz).into());
            }
            Event::Night { night, deed } => {
                fields.kind = "night".into();
                fields.quiz = night.map(|night| hex(night).into());
                fields.deed = Some(deed.into());
            }
            Event::Flagged { exercise, flag, on } => {
                fields.kind = "flagged".into();
                fields.exercise = Some(exercise.to_string().into());
                let flag = match flag {
                    Flag::Suspended => "suspended",
                    Flag::Marked => "marked",
                };
                fields.flag = Some(flag.into());
                fields.on = Some(*on);
            }
            Event::Undone { entry } => {
                fields.kind = "undone".into();
                fields.undoes = Some(hex(*entry).into());
            }
        }
        fields
    }

    fn put(&mut self, answered: &Answered<'a>) {
        let (asked, options) = match answered.asked {
            Asked::Flashcard => ("flashcard", None),
            Asked::Typed => ("typed", None),
            Asked::Choice { options } => ("choice", Some(options)),
        };
        self.exercise = Some(answered.exercise.to_string().into());
        self.grade = Some(answered.grade.as_number());
        self.asked = Some(asked.into());
        self.options = options;
        self.took_ms = Some(answered.took_millis);
        self.typed = answered.typed.map(|typed| typed.text().into());
        self.overruled = answered.typed.map(|typed| typed.overruled);
        self.confused = answered.confused.map(|name| name.as_str().into());
    }

    /// The entry that they tell of; nothing where this version cannot know what they mean.
    pub fn entry(&self) -> Option<Entry> {
        let quiz = || id(self.quiz.as_deref()?);
        let event = match self.kind.as_ref() {
            "review" => Event::Review {
                exercise: self.exercise()?,
                grade: Grade::from_number(self.grade?)?,
                asked: self.asked()?,
                took_millis: self.took_ms?,
                quiz: optional(self.quiz.as_deref(), id)?,
                typed: self.typed(),
                confused: optional(self.confused.as_deref(), EntityId::new)?,
                answer: optional(self.answer.as_deref(), print)?,
                place: self.place.map(FuzzPlace::from_number),
            },
            "practised" => Event::Practised {
                exercise: self.exercise()?,
                grade: Grade::from_number(self.grade?)?,
                asked: self.asked()?,
                took_millis: self.took_ms?,
                typed: self.typed(),
                confused: optional(self.confused.as_deref(), EntityId::new)?,
            },
            "reset" => Event::Reset { exercise: self.exercise()? },
            "buried" => Event::Buried { exercise: self.exercise()? },
            "renamed" => {
                Event::Renamed { from: self.exercise()?, to: self.to.as_deref()?.parse().ok()? }
            }
            "quiz-began" => Event::QuizBegan { questions: self.questions.as_deref()?.to_owned() },
            "quiz-answered" => Event::QuizAnswered {
                quiz: quiz()?,
                question: self.question?,
                chosen: self.chosen,
                took_millis: self.took_ms?,
            },
            "quiz-ended" => Event::QuizEnded { quiz: quiz()? },
            "night" => Event::Night {
                night: optional(self.quiz.as_deref(), id)?,
                deed: self.deed.as_deref()?.to_owned(),
            },
            "flagged" => Event::Flagged {
                exercise: self.exercise()?,
                flag: match self.flag.as_deref()? {
                    "suspended" => Flag::Suspended,
                    "marked" => Flag::Marked,
                    _ => return None,
                },
                on: self.on?,
            },
            "undone" => Event::Undone { entry: id(self.undoes.as_deref()?)? },
            _ => return None,
        };
        let (at, day) = (Timestamp::from_millis(self.at_ms), StudyDay::from_days(self.day));
        Some(Entry { id: id(&self.id)?, at, day, event })
    }

    fn exercise(&self) -> Option<ExerciseId> {
        self.exercise.as_deref()?.parse().ok()
    }

    fn asked(&self) -> Option<Asked> {
        match (self.asked.as_deref()?, self.options) {
            ("flashcard", None) => Some(Asked::Flashcard),
            ("typed", None) => Some(Asked::Typed),
            ("choice", Some(options)) => Some(Asked::Choice { options }),
            _ => None,
        }
    }

    fn typed(&self) -> Option<Typed> {
        Typed::new(self.typed.as_deref()?, self.overruled == Some(true))
    }
}

/// What may be absent, but not senseless.
fn optional<T>(text: Option<&str>, meaning: impl Fn(&str) -> Option<T>) -> Option<Option<T>> {
    text.map_or(Some(None), |text| meaning(text).map(Some))
}

fn id(text: &str) -> Option<EntryId> {
    (text.len() == 32).then(|| u128::from_str_radix(text, 16).ok().map(EntryId)).flatten()
}

fn print(text: &str) -> Option<AnswerPrint> {
    (text.len() == 16).then(|| u64::from_str_radix(text, 16).ok().map(AnswerPrint)).flatten()
}
