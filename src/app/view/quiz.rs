//! The room "Quiz": choosing one, playing it, its result.

use std::collections::BTreeSet;
use std::sync::Arc;

use indexmap::{IndexMap, IndexSet};

use crate::app::App;
use crate::app::desk::Desk;
use crate::app::playing::Playing;
use crate::app::quiz::QuizSetup;
use crate::app::view::SaveState;
use crate::deck::{DeckId, FactId};
use crate::exercise::{Answer, Cited, Corroboration, ExerciseId, Form, Standing};
use crate::library::LoadedDeck;
use crate::quiz::Question;
use crate::text::length;

/// The most topics of a deck that are offered, and the longest, in characters: more would be
/// no choice but a list to search.
const MOST_TOPICS: usize = 40;
const LONGEST_TOPIC: usize = 40;

/// What the quiz room shows.
#[derive(Clone, Debug, PartialEq)]
pub enum QuizView {
    Setup(QuizSetupView),
    Question(Box<QuestionView>),
    Finished(QuizResult),
}

/// What can be chosen before a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizSetupView {
    pub decks: Vec<DeckChoice>,
    /// What was chosen last, or the defaults.
    pub setup: QuizSetup,
    /// Whether the last choice gave no question at all.
    pub was_empty: bool,
}

/// A deck a quiz can be made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeckChoice {
    pub id: DeckId,
    pub title: String,
    /// What its facts are about, in the order of the deck: tags, each in words.
    pub topics: IndexMap<String, String>,
    /// The facts that can be asked as a choice.
    pub facts: Vec<FactChoice>,
}

/// A fact that can be asked as a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactChoice {
    pub id: FactId,
    /// What it is about.
    pub topics: Vec<String>,
    /// Whether it was met in study.
    pub is_met: bool,
}

impl DeckChoice {
    /// The facts about any of these topics; all of them where no topic is chosen.
    pub fn about(&self, topics: &BTreeSet<String>) -> impl Iterator<Item = &FactChoice> {
        let is_chosen = |topic: &String| topics.contains(topic);
        self.facts.iter().filter(move |fact| topics.is_empty() || fact.topics.iter().any(is_chosen))
    }

    /// How many of its facts were met in study.
    fn met(&self) -> usize {
        self.facts.iter().filter(|fact| fact.is_met).count()
    }
}

/// One question of a quiz.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    pub exercise: ExerciseId,
    /// From 1.
    pub number: usize,
    pub of: usize,
    /// Right answers so far, this question included once it is revealed.
    pub right: usize,
    pub stem: String,
    pub options: Vec<OptionView>,
    /// The answer, once an option was chosen and saved.
    pub reveal: Option<Reveal>,
    pub save: SaveState,
    /// Whether answers change the schedule.
    pub counts: bool,
    /// Whether there is a time after which the question is over.
    pub is_timed: bool,
}

/// How long a question still waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeLeft {
    pub millis: u32,
    /// The whole time of a question.
    pub of_millis: u32,
}

/// One option.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionView {
    pub text: String,
    pub state: OptionState,
}

/// What is known about an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OptionState {
    /// Nothing was chosen yet, or it is neither right nor chosen.
    Plain,
    /// It was chosen and the answer is not yet saved.
    Chosen,
    Right,
    ChosenRight,
    ChosenWrong,
}

/// The answer to a question.
#[derive(Clone, Debug, PartialEq)]
pub struct Reveal {
    pub is_right: bool,
    /// Whether nothing was chosen in the time there was.
    pub time_was_up: bool,
    pub answer: String,
    pub standing: Standing,
    pub corroboration: Corroboration,
    pub sources: Arc<[Cited]>,
    pub note: Option<String>,
    /// The question that the chosen option would have been the answer to, where the deck has
    /// exactly one: why it is wrong here.
    pub why_wrong: Option<String>,
    /// The chosen option, where it is wrong and the learner may say that it is not: it can be
    /// kept from being offered again.
    pub disputable: Option<String>,
}

/// What a quiz came to.
#[derive(Clone, Debug, PartialEq)]
pub struct QuizResult {
    pub right: usize,
    /// Questions answered.
    pub answered: usize,
    pub of: usize,
    /// Question by question, whether it was right.
    pub marks: Vec<bool>,
    pub missed: Vec<MissedView>,
    pub counts: bool,
}

/// A question that was missed.
#[derive(Clone, Debug, PartialEq)]
pub struct MissedView {
    /// From 1.
    pub number: usize,
    pub stem: String,
    /// What was chosen; nothing when time was up.
    pub chosen: Option<String>,
    pub answer: String,
    pub sources: Arc<[Cited]>,
}

pub(in crate::app) fn quiz(app: &App) -> QuizView {
    match &app.quiz {
        None => QuizView::Setup(setup(app)),
        Some(playing) if playing.is_over => QuizView::Finished(result(playing)),
        Some(playing) => QuizView::Question(Box::new(question(&app.desk, playing))),
    }
}

fn setup(app: &App) -> QuizSetupView {
    let desk = &app.desk;
    let decks = choices_of(desk);
    let defaults = || {
        let first = decks.first();
        let wanted = QuizSetup::default().length;
        QuizSetup {
            deck: first.map(|deck| deck.id.clone()),
            // A fact is better met before wrong answers to it are: the options stick, too.
            only_met: first.is_some_and(|deck| deck.met() >= wanted),
            ..QuizSetup::default()
        }
    };
    let setup = app.quiz_setup.clone().unwrap_or_else(defaults);
    QuizSetupView { decks, setup, was_empty: app.quiz_was_empty }
}

/// The decks a quiz can be made from.
pub(super) fn choices_of(desk: &Desk) -> Vec<DeckChoice> {
    desk.bank.decks().map(|loaded| choice(desk, loaded)).collect()
}

fn choice(desk: &Desk, loaded: &LoadedDeck) -> DeckChoice {
    let mut facts: IndexMap<&FactId, FactChoice> = IndexMap::new();
    for exercise in loaded.derived.exercises.iter().filter(|exercise| exercise.choice()) {
        facts.entry(&exercise.id.fact).or_insert_with(|| FactChoice {
            id: exercise.id.fact.clone(),
            topics: loaded.deck.facts[&exercise.id.fact].tags.to_vec(),
            is_met: desk.bank.get(&exercise.id).is_some_and(|found| desk.agenda.is_met(found.fact)),
        });
    }
    let topics: IndexSet<&String> = facts.values().flat_map(|fact| &fact.topics).collect();
    let is_short = |topic: &&String| length(topic) <= LONGEST_TOPIC;
    DeckChoice {
        id: loaded.deck.id.clone(),
        title: loaded.deck.title.clone(),
        topics: topics
            .into_iter()
            .filter(is_short)
            .take(MOST_TOPICS)
            .map(|tag| (tag.clone(), loaded.topics.words(tag)))
            .collect(),
        facts: facts.into_values().collect(),
    }
}

fn question(desk: &Desk, playing: &Playing) -> QuestionView {
    let question = playing.question();
    let chosen = playing.chosen();
    let option = |(index, text): (usize, &String)| {
        let is_key = index == question.key;
        let state = match chosen {
            Some(chosen) if is_key && chosen == Some(index) => OptionState::ChosenRight,
            Some(_) if is_key => OptionState::Right,
            Some(chosen) if chosen == Some(index) => OptionState::ChosenWrong,
            None if playing.pending == Some(Some(index)) => OptionState::Chosen,
            _ => OptionState::Plain,
        };
        OptionView { text: text.clone(), state }
    };
    QuestionView {
        exercise: question.exercise.clone(),
        number: playing.at + 1,
        of: playing.journal.questions.len(),
        right: playing.right(),
        stem: question.stem.clone(),
        options: question.options.iter().enumerate().map(option).collect(),
        reveal: chosen.map(|chosen| reveal(desk, question, chosen)),
        save: playing.save.clone(),
        counts: playing.journal.counts,
        is_timed: playing.journal.seconds.is_some(),
    }
}

fn reveal(desk: &Desk, question: &Question, chosen: Option<usize>) -> Reveal {
    let exercise = desk.bank.get(&question.exercise).map(|found| found.exercise);
    let wrong = chosen.filter(|chosen| *chosen != question.key);
    let text = wrong.and_then(|chosen| question.options.get(chosen));
    Reveal {
        is_right: chosen == Some(question.key),
        time_was_up: chosen.is_none(),
        answer: question.options[question.key].clone(),
        standing: exercise.map_or(Standing::Stated, |exercise| exercise.standing),
        corroboration: exercise.map_or(Corroboration::Single, |exercise| exercise.corroboration),
        sources: question.sources.clone(),
        note: exercise.and_then(|exercise| exercise.note.as_deref()).map(str::to_owned),
        disputable: text.filter(|text| is_disputable(desk, &question.exercise, text)).cloned(),
        why_wrong: text.and_then(|text| question_of(desk, &question.exercise, text)),
    }
}

/// Whether a deck still offers this as wrong. Who wrote a question by hand wrote its wrong
/// answers as well: those are mended in its form.
fn is_disputable(desk: &Desk, exercise: &ExerciseId, text: &str) -> bool {
    let fact = desk.bank.get(exercise).and_then(|found| found.deck.facts.get(&exercise.fact));
    let is_by_hand = matches!(exercise.form, Form::Ask(_));
    fact.is_some_and(|fact| !is_by_hand && !fact.never.iter().any(|never| never == text))
}

/// What the deck asks where `answer` is right. Names answer many questions, so none of
/// them would explain anything.
fn question_of(desk: &Desk, asked: &ExerciseId, answer: &str) -> Option<String> {
    let loaded = desk.bank.deck(&asked.deck)?;
    let mut others = loaded.derived.exercises.iter().filter(|exercise| {
        exercise.id.fact != asked.fact
            && exercise.id.form == asked.form
            && *exercise.answer_text == *answer
            && !matches!(exercise.answer, Answer::Entity(_) | Answer::Entities(_))
    });
    let only = others.next()?;
    others.next().is_none().then(|| only.prompt.to_string())
}

fn result(playing: &Playing) -> QuizResult {
    let is_right = |(question, chosen): (&Question, Option<usize>)| chosen == Some(question.key);
    let numbered = playing.graded().enumerate();
    let missed = numbered.filter(|(_, graded)| !is_right(*graded));
    QuizResult {
        right: playing.right(),
        answered: playing.answers.len(),
        of: playing.journal.questions.len(),
        marks: playing.graded().map(is_right).collect(),
        missed: missed
            .map(|(index, (question, chosen))| MissedView {
                number: index + 1,
                stem: question.stem.clone(),
                chosen: chosen.and_then(|chosen| question.options.get(chosen).cloned()),
                answer: question.options[question.key].clone(),
                sources: question.sources.clone(),
            })
            .collect(),
        counts: playing.journal.counts,
    }
}
