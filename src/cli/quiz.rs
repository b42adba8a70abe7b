//! `newsdeck quiz`: quizzes as JSON, or one to be played in the terminal.

use crate::cli::arguments::QuizArgs;
use crate::cli::ask::{answer, cited};
use crate::cli::deck_arg::{self, NamedDeck};
use crate::cli::wire;
use crate::cli::{Status, Stop, Surroundings};
use crate::deck::check::Articles;
use crate::quiz::{Bank, Question, compose};

pub(super) fn run(args: &QuizArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let named = deck_arg::load(&args.deck, &Articles::new())?;
    named.note_problems(around.errors)?;
    let NamedDeck { label, loaded } = &named;
    let bank = Bank::new(&loaded.deck, &loaded.derived);
    let length = usize::from(args.questions);
    let quiz = |seed| compose(&bank, length, seed, |_| true);
    let first = quiz(args.seed);
    if first.is_empty() {
        return Err(Stop::Trouble(format!(
            "`{label}` yields no question with options; give its facts company of the same kind, \
             or an `ask` its `wrong` answers"
        )));
    }
    if !args.json {
        return play(&first, around);
    }
    for number in 0..u64::from(args.quizzes) {
        let seed = args.seed.wrapping_add(number);
        for question in quiz(seed) {
            wire::print(around.output, &wire::Question::of(seed, &question))?;
        }
    }
    Ok(Status::Sound)
}

/// Asks every question, and ends early where the input ends.
fn play(questions: &[Question], around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let (mut right, mut answered) = (0, 0);
    for (number, question) in (1..).zip(questions) {
        writeln!(around.output, "{number}/{}  {}", questions.len(), question.stem)?;
        for (letter, option) in ('A'..).zip(&question.options) {
            writeln!(around.output, "  {letter}  {option}")?;
        }
        let Some(chosen) = choice(question, around)? else { break };
        answered += 1;
        let answer = &question.options[question.key];
        let sources = cited(&question.sources);
        if chosen == question.key {
            right += 1;
            writeln!(around.output, "Right: {answer} ({sources})\n")?;
        } else {
            writeln!(around.output, "No: {answer} ({sources})\n")?;
        }
    }
    writeln!(around.output, "{right} of {answered} right")?;
    Ok(Status::Sound)
}

/// The option chosen, from 0; `None` when the input is over.
fn choice(question: &Question, around: &mut Surroundings<'_>) -> Result<Option<usize>, Stop> {
    let last = char::from(b'A' + u8::try_from(question.options.len() - 1).unwrap_or(25));
    loop {
        let Some(typed) = answer(&format!("A–{last}, or q to stop: "), around)? else {
            return Ok(None);
        };
        let mut letters = typed.chars();
        match (letters.next().map(|letter| letter.to_ascii_uppercase()), letters.next()) {
            (Some('Q'), None) => return Ok(None),
            (Some(letter @ ('A'..='Z' | '1'..='9')), None) => {
                let first = if letter.is_ascii_digit() { '1' } else { 'A' };
                let option = letter as usize - first as usize;
                if option < question.options.len() {
                    return Ok(Some(option));
                }
            }
            _ => {}
        }
    }
}
