//! `newsdeck optimise`: fits the schedule to the learner's own answers.

use std::io::Write;
use std::sync::Arc;

use crate::app::{App, Command, FitOutcome, FitWish, NoticeKind};
use crate::cli::arguments::OptimiseArgs;
use crate::cli::drill::{config, expect_progress};
use crate::cli::words::Count;
use crate::cli::{Status, Stop, Surroundings};
use crate::schedule::Trial;

pub(super) fn run(args: &OptimiseArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let mut app = App::open(config(around, Vec::new())?, Arc::new(|| {}));
    app.settle();
    expect_progress(&app)?;
    let wish = if args.dry_run { FitWish::Tell } else { FitWish::Use };
    app.apply(if args.revert { Command::RevertFit } else { Command::Fit(wish) });
    app.settle();
    let view = app.fit_view();
    let out = &mut around.output;
    match view.outcome {
        Some(FitOutcome::TooFew { answers }) => writeln!(
            out,
            "The schedule stays as it is: {} came on a later day than the one before, and there \
             is something to learn from {} on.",
            Count(answers, "answer"),
            view.fewest_answers,
        )?,
        Some(FitOutcome::Fitted(trial)) => {
            writeln!(out, "The schedule fits you better now, and all cards are planned anew.")?;
            tell(out, &trial)?;
            writeln!(out, "`newsdeck optimise --revert` goes back.")?;
        }
        Some(FitOutcome::WouldFit(trial)) => {
            writeln!(out, "Another schedule would fit you better. Nothing was changed.")?;
            tell(out, &trial)?;
        }
        Some(FitOutcome::Stays(trial)) => {
            writeln!(out, "The schedule stays as it is: no other is surely better.")?;
            tell(out, &trial)?;
        }
        Some(FitOutcome::Reverted) => writeln!(out, "The schedule is again the one of before.")?,
        Some(FitOutcome::Stopped) => {
            return Err(Stop::Trouble("the answers could not be read; see the log".to_owned()));
        }
        None => writeln!(out, "There is no schedule of before to go back to.")?,
    }
    if app.notices().iter().any(|notice| matches!(notice.kind, NoticeKind::NotSaved(_))) {
        return Err(Stop::Trouble(
            "the schedule could not be saved; nothing was changed".to_owned(),
        ));
    }
    Ok(Status::Sound)
}

/// The two figures, in words and as they are compared elsewhere.
fn tell(out: &mut dyn Write, trial: &Trial) -> Result<(), Stop> {
    writeln!(
        out,
        "Tried on the newest {}, from which it had not learned: what then happened, it had called \
         {:.2} % likely (log-loss {:.4}); the present one {:.2} % ({:.4}).",
        Count(trial.answers, "answer"),
        trial.found_percent(),
        trial.found,
        trial.present_percent(),
        trial.present,
    )?;
    Ok(())
}
