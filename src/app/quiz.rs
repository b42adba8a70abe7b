//! The student's own quiz: begun, answered, left, and taken up again after a crash.

use std::collections::{BTreeSet, HashSet};
use std::num::NonZeroU32;

use rand::Rng;

use crate::app::desk::Desk;
use crate::app::journal::Journal;
use crate::app::playing::Playing;
use crate::app::saver::Request;
use crate::app::saves::Purpose;
use crate::app::session::Session;
use crate::app::thinker::Task;
use crate::app::view::SaveState;
use crate::app::{App, Room};
use crate::deck::{DeckId, FactId};
use crate::exercise::{ExerciseId, named};
use crate::quiz::{Bank, Question, compose};
use crate::schedule::Grade;
use crate::store::{Asked, Entry, Event};

/// What a quiz is made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuizSetup {
    /// The deck; the first one that is studied where there is no choice yet.
    pub deck: Option<DeckId>,
    /// Questions, at most.
    pub length: usize,
    /// The topics that are asked about, as the deck's facts are tagged; none for all.
    pub topics: BTreeSet<String>,
    /// The only facts that are asked about; none for all.
    pub facts: Option<BTreeSet<FactId>>,
    /// The time for a question; none where it waits as long as it takes.
    pub seconds: Option<NonZeroU32>,
    /// Whether only facts that were met in study are asked.
    pub only_met: bool,
    /// Whether the answers change the schedule.
    pub counts: bool,
}

impl QuizSetup {
    /// The lengths that are offered.
    pub const LENGTHS: [usize; 3] = [5, 10, 20];
    /// The seconds for a question that are offered, beside as long as it takes.
    pub const SECONDS: [NonZeroU32; 3] = [seconds(10), seconds(20), seconds(30)];
    /// The most questions a quiz has, whatever is asked for.
    pub const LONGEST: usize = 200;
}

impl Default for QuizSetup {
    fn default() -> Self {
        Self {
            deck: None,
            length: 10,
            topics: BTreeSet::new(),
            facts: None,
            seconds: None,
            only_met: false,
            counts: true,
        }
    }
}

impl App {
    pub(super) fn new_quiz(&mut self) {
        if self.quiz.as_ref().is_some_and(|playing| playing.is_over) {
            self.quiz = None;
        }
        self.quiz_was_empty = false;
        self.room = Room::Quiz;
    }

    /// Composes a quiz and has its beginning kept; it opens once that is so.
    pub(super) fn start_quiz(&mut self, setup: QuizSetup) {
        self.room = Room::Quiz;
        let is_open = self.quiz.as_ref().is_some_and(|playing| !playing.is_over);
        if is_open || self.is_composing || self.saves.is_busy() {
            return;
        }
        self.quiz = None;
        let seed = self.lot.next_u64();
        self.is_composing = self.think(Task::Compose(setup, seed));
    }

    pub(super) fn quiz_composed(&mut self, setup: QuizSetup, questions: Vec<Question>) {
        self.is_composing = false;
        self.quiz_was_empty = questions.is_empty();
        let QuizSetup { counts, seconds, .. } = setup;
        self.quiz_setup = Some(setup);
        if self.quiz_was_empty {
            return;
        }
        let journal = Journal { counts, seconds, questions };
        let entry = self.entry(Event::QuizBegan { questions: journal.to_json() });
        let playing = Playing::begin(entry.id, journal, entry.at);
        self.saves
            .ask(Request::Append { entries: vec![entry] }, Purpose::BeginQuiz(Box::new(playing)));
    }

    pub(super) fn quiz_began(&mut self, playing: Playing) {
        // The disk may have taken its time: that of the first question begins on the screen.
        self.quiz = Some(Playing { since: self.now(), ..playing });
    }

    /// Answers the question with an option.
    pub(super) fn choose(&mut self, option: usize) {
        let is_offered = |playing: &Playing| option < playing.question().options.len();
        if self.quiz.as_ref().is_some_and(is_offered) {
            self.answer(Some(option));
        }
    }

    /// Answers the question with nothing, once its time is up.
    pub(super) fn watch_the_time(&mut self) {
        if self.time_left().is_some_and(|left| left.millis == 0) {
            self.answer(None);
        }
    }

    /// Sends the answer to the database; the question stays as it is until it is there.
    fn answer(&mut self, chosen: Option<usize>) {
        if self.saves.is_busy() {
            return;
        }
        let now = self.now();
        let Some(playing) = self.quiz.as_mut().filter(|playing| playing.is_open()) else { return };
        let question = playing.question();
        let exercise = question.exercise.clone();
        let grade = if chosen == Some(question.key) { Grade::Good } else { Grade::Again };
        let wrong = chosen.filter(|option| *option != question.key);
        let wrong = wrong.and_then(|option| question.options.get(option).cloned());
        let options = u8::try_from(question.options.len()).unwrap_or(u8::MAX);
        let (quiz, at) = (playing.id, playing.at);
        let took_millis = playing.took_millis(now);
        let counts = playing.journal.counts;
        playing.pending = Some(chosen);
        playing.save = SaveState::Saving;

        let answer = Event::QuizAnswered {
            quiz,
            question: u32::try_from(at).unwrap_or(u32::MAX),
            chosen: chosen.and_then(|option| u32::try_from(option).ok()),
            took_millis,
        };
        let mut entries = vec![self.entry(answer)];
        if counts {
            // The two are one deed, of one moment.
            let Entry { at, day, .. } = entries[0];
            let found = self.desk.bank.get(&exercise);
            let confused = wrong.and_then(|shown| named(found?.deck, &shown));
            // What no deck has at the moment may be remembered all the same: its day is then
            // left to the scheduler.
            let place = found.map(|_| self.desk.outcomes_at(&exercise, at, day).place(grade));
            let print = self.desk.answer_print(&exercise);
            let (asked, quiz) = (Asked::Choice { options }, Some(quiz));
            let review = Event::Review {
                exercise,
                grade,
                asked,
                took_millis,
                quiz,
                typed: None,
                confused,
                answer: print,
                place,
            };
            entries.push(Entry { at, day, ..self.entry(review) });
        }
        let purpose = Purpose::AnswerQuiz { question: at, chosen };
        self.saves.ask(Request::Append { entries }, purpose);
    }

    pub(super) fn quiz_answered(&mut self, question: usize, chosen: Option<usize>) {
        if let Some(playing) = &mut self.quiz {
            playing.take_answer(question, chosen);
            playing.pending = None;
            playing.save = SaveState::Nothing;
        }
    }

    /// Goes on to the next question, or after the last one to the result.
    pub(super) fn next_question(&mut self) {
        let now = self.now();
        let Some(playing) = self.quiz.as_mut().filter(|playing| !playing.is_over) else { return };
        if playing.chosen().is_none() {
            return;
        }
        if playing.is_last() {
            self.leave_quiz();
        } else {
            playing.at += 1;
            playing.since = now;
        }
    }

    pub(super) fn leave_quiz(&mut self) {
        let Some(playing) = self.quiz.as_ref().filter(|playing| !playing.is_over) else { return };
        if self.saves.is_busy() {
            return;
        }
        let entries = vec![self.entry(Event::QuizEnded { quiz: playing.id })];
        self.saves.ask(Request::Append { entries }, Purpose::EndQuiz);
    }

    pub(super) fn quiz_ended(&mut self) {
        match &mut self.quiz {
            Some(playing) if !playing.answers.is_empty() => playing.is_over = true,
            // Nothing was answered: there is no result to show.
            _ => self.quiz = None,
        }
    }

    /// Studies what the quiz found missing, as a session of its own.
    pub(super) fn study_missed(&mut self) {
        let Some(playing) = self.quiz.as_ref().filter(|playing| playing.is_over) else { return };
        let missed: Vec<ExerciseId> = playing
            .graded()
            .filter(|(question, chosen)| *chosen != Some(question.key))
            .map(|(question, _)| question.exercise.clone())
            .collect();
        if !missed.is_empty() && !self.saves.is_busy() {
            self.session = Some(Session::of(missed, &self.desk));
            self.room = Room::Study;
        }
    }
}

const fn seconds(n: u32) -> NonZeroU32 {
    NonZeroU32::new(n).expect("no timer of no seconds is offered")
}

/// The questions of a quiz that is made from this.
pub(super) fn questions(desk: &Desk, setup: &QuizSetup, seed: u64) -> Vec<Question> {
    let loaded = match &setup.deck {
        Some(id) => desk.bank.deck(id),
        None => desk.bank.decks().next(),
    };
    let Some(loaded) = loaded else { return Vec::new() };
    let is_meant = |fact: &FactId| setup.facts.as_ref().is_none_or(|facts| facts.contains(fact));
    let is_on_topic = |fact: &FactId| {
        let fact = loaded.deck.facts.get(fact);
        setup.topics.is_empty()
            || fact.is_some_and(|fact| fact.tags.iter().any(|tag| setup.topics.contains(tag)))
    };
    let allowed: HashSet<&ExerciseId> = desk
        .asked()
        .filter(|found| !setup.only_met || desk.agenda.is_met(found.fact))
        .filter(|found| found.deck.id == loaded.deck.id && is_on_topic(&found.exercise.id.fact))
        .filter(|found| is_meant(&found.exercise.id.fact))
        .map(|found| &found.exercise.id)
        .collect();
    let confusions = desk.doubts.confusions_in(&loaded.deck.id, &desk.bank);
    let bank = Bank::new(&loaded.deck, &loaded.derived).preferring(confusions);
    compose(&bank, setup.length.min(QuizSetup::LONGEST), seed, |id| allowed.contains(id))
}
