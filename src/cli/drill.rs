//! `newsdeck drill`: study in the terminal, one line at a time.
//!
//! A line `saved ID GRADE DUE` is printed, and flushed, only after its answer is on the
//! disk: whoever reads it may pull the plug.

mod line;

use std::path::PathBuf;
use std::sync::Arc;

use directories::ProjectDirs;

use crate::app::view::{CardView, Side, StudyView, TypedAnswer};
use crate::app::{App, Command, Config, Deed, NoticeKind, Room};
use crate::cli::arguments::DrillArgs;
use crate::cli::ask::{answer, line, provenance};
use crate::cli::deck_arg::{self, is_shipped};
use crate::cli::words;
use crate::cli::{Status, Stop, Surroundings};
use crate::deck::DeckId;
use crate::deck::check::Articles;
use crate::library::Shelf;
use crate::schedule::Grade;
use crate::ui::verdict_in_words as in_words;
use line::{HELP, Meant, meaning};

pub(super) fn run(args: &DrillArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let deck = match &args.deck {
        Some(name) => {
            let named = deck_arg::load(name, &Articles::new())?;
            named.note_problems(around.errors)?;
            Some(named.loaded.deck.id)
        }
        None => None,
    };
    let paths: Vec<PathBuf> = args.deck.iter().filter(|name| !is_shipped(name)).cloned().collect();
    let mut app = App::open(config(around, paths)?, Arc::new(|| {}));
    app.settle();
    let keeps = expect_progress(&app);
    if let Err(stop) = &keeps {
        writeln!(around.errors, "newsdeck: {stop}\nProgress of this drill is not kept.")?;
    }
    let mut drill = Drill { app, deck, kept: keeps.is_ok(), answered: 0 };
    drill.begin();
    writeln!(around.output, "{HELP}")?;
    let ended = drill.go(args.limit.unwrap_or(u32::MAX), around);
    drill.end();
    let answered = words::Count(drill.answered as usize, "answer");
    match ended? {
        Ended::Well if drill.kept => {
            writeln!(around.output, "{answered} saved")?;
            Ok(Status::Sound)
        }
        Ended::Well => {
            writeln!(around.output, "{answered} given, none saved")?;
            Ok(Status::Problems)
        }
        Ended::Unsaved => {
            writeln!(around.errors, "newsdeck: what was done last was not saved")?;
            Ok(Status::Impossible)
        }
    }
}

/// What to start the program with, from the arguments and the surroundings.
pub(super) fn config(around: &Surroundings<'_>, deck_paths: Vec<PathBuf>) -> Result<Config, Stop> {
    let data_dir = match &around.data_dir {
        Some(dir) => dir.clone(),
        None => ProjectDirs::from("", "", "newsdeck")
            .map(|dirs| dirs.data_dir().to_owned())
            .ok_or_else(|| {
                Stop::Trouble("there is no home folder; name a folder with `--data-dir`".to_owned())
            })?,
    };
    let clock = around.clock.clone();
    let seed = clock.now().as_millis().unsigned_abs();
    let days = around.days.clone();
    Ok(Config { data_dir, shelf: Shelf::shipped(), deck_paths, clock, days, seed })
}

/// Complains, with a remedy, where progress cannot be kept.
pub(super) fn expect_progress(app: &App) -> Result<(), Stop> {
    let trouble = app.notices().iter().find_map(|notice| match &notice.kind {
        NoticeKind::ProgressNotKept(trouble) => Some(trouble),
        _ => None,
    });
    trouble.map_or(Ok(()), |trouble| Err(Stop::Trouble(words::trouble(trouble))))
}

struct Drill {
    app: App,
    deck: Option<DeckId>,
    /// Whether answers reach a disk.
    kept: bool,
    answered: u32,
}

/// How a drill ended.
enum Ended {
    Well,
    /// The last answer could not be saved, and nobody is there to try again.
    Unsaved,
}

impl Drill {
    fn begin(&mut self) {
        let begin = self.deck.clone().map_or(Command::StartStudy, Command::StudyDeck);
        self.act(begin);
    }

    /// Leaves nothing open: a window that is started next begins at its beginning.
    fn end(&mut self) {
        self.act(Command::EndStudy);
        self.act(Command::GoTo(Room::Today));
    }

    fn act(&mut self, command: Command) {
        self.app.apply(command);
        self.app.settle();
    }

    fn go(&mut self, limit: u32, around: &mut Surroundings<'_>) -> Result<Ended, Stop> {
        while self.answered < limit {
            let Some(card) = self.card() else {
                writeln!(around.output, "\nThere is nothing more to study now.")?;
                break;
            };
            writeln!(around.output, "\n{}", card.exercise.prompt)?;
            if let Some(ended) = self.ask(&card, around)? {
                return Ok(ended);
            }
        }
        Ok(Ended::Well)
    }

    /// Asks one card until it is graded, or taken back; how the drill ended, if it did.
    fn ask(
        &mut self,
        card: &CardView,
        around: &mut Surroundings<'_>,
    ) -> Result<Option<Ended>, Stop> {
        let mut is_shown = false;
        loop {
            let Some(line) = answer("> ", around)? else { return Ok(Some(Ended::Well)) };
            let grade = match meaning(&line) {
                Meant::End => return Ok(Some(Ended::Well)),
                Meant::Undo => {
                    return Ok((!self.undo(around)?).then_some(Ended::Unsaved));
                }
                Meant::Grade(grade) => Some(grade),
                Meant::GoOn if is_shown => self.judged(),
                Meant::Right if is_shown => {
                    self.act(Command::IWasRight);
                    self.judged()
                }
                Meant::GoOn => {
                    show(card, around)?;
                    is_shown = true;
                    continue;
                }
                Meant::Answer if card.exercise.typed() && !is_shown => {
                    self.judge(line, around)?;
                    show(card, around)?;
                    is_shown = true;
                    continue;
                }
                Meant::Answer | Meant::Right => None,
            };
            let Some(grade) = grade else {
                writeln!(around.output, "{HELP}")?;
                continue;
            };
            if !is_shown {
                show(card, around)?;
            }
            return Ok((!self.grade(card, grade, around)?).then_some(Ended::Unsaved));
        }
    }

    /// Has an answer judged, and says what became of it.
    fn judge(&mut self, typed: String, around: &mut Surroundings<'_>) -> Result<(), Stop> {
        self.act(Command::CheckTyped(typed));
        if let Some(typed) = self.typed() {
            writeln!(around.output, "{}", in_words(&typed.verdict))?;
        }
        Ok(())
    }

    /// The grade that what was typed is worth, where something was.
    fn judged(&self) -> Option<Grade> {
        Some(self.typed()?.proposed)
    }

    fn typed(&self) -> Option<&TypedAnswer> {
        match self.app.study() {
            StudyView::Card(card) => match &card.side {
                Side::Back(back) => back.typed.as_ref(),
                Side::Front => None,
            },
            StudyView::Idle(_) | StudyView::Finished(_) => None,
        }
    }

    /// The next card. A session whose minutes are over is followed by another: who drills
    /// says when it is enough.
    fn card(&mut self) -> Option<CardView> {
        if matches!(self.app.study(), StudyView::Finished(_)) {
            self.begin();
        }
        match self.app.study() {
            StudyView::Card(card) => Some((**card).clone()),
            StudyView::Idle(_) | StudyView::Finished(_) => None,
        }
    }

    /// Grades the card, and says so once that is on the disk. Whether it is in the end.
    fn grade(
        &mut self,
        card: &CardView,
        grade: Grade,
        around: &mut Surroundings<'_>,
    ) -> Result<bool, Stop> {
        self.act(Command::ShowAnswer);
        self.act(Command::Grade(grade));
        if !self.is_kept_in_the_end(around)? {
            return Ok(false);
        }
        self.answered += 1;
        let id = &card.exercise.id;
        let word = if self.kept { "saved" } else { "unsaved" };
        let due = self.app.due(id).map_or_else(String::new, words::due);
        writeln!(around.output, "{word} {id} {} {due}", words::grade(grade))?;
        around.output.flush()?;
        Ok(true)
    }

    /// Takes back the last thing done today, and says so once that is on the disk. Whether it
    /// is in the end.
    fn undo(&mut self, around: &mut Surroundings<'_>) -> Result<bool, Stop> {
        let Some(deed) = self.app.undoable().cloned() else {
            writeln!(around.output, "there is nothing of today to take back")?;
            return Ok(true);
        };
        self.act(Command::Undo);
        if !self.is_kept_in_the_end(around)? {
            return Ok(false);
        }
        // In the window one can also mark, suspend and play a quiz.
        if let Deed::Graded { .. } = deed {
            self.answered = self.answered.saturating_sub(1);
            writeln!(around.output, "the last answer is taken back")?;
        } else {
            writeln!(around.output, "what was done last in the window is taken back")?;
        }
        Ok(true)
    }

    /// Tries again, as long as somebody presses Enter, until everything is on the disk.
    fn is_kept_in_the_end(&mut self, around: &mut Surroundings<'_>) -> Result<bool, Stop> {
        while let Some(detail) = self.unsaved() {
            writeln!(
                around.errors,
                "newsdeck: not saved yet: {detail}; Enter tries again, anything else stops"
            )?;
            // A script goes on with its grades whatever is answered: it must not spin here.
            if line(around.input)?.is_none_or(|typed| !typed.is_empty()) {
                return Ok(false);
            }
            self.act(Command::RetrySave);
        }
        Ok(true)
    }

    fn unsaved(&self) -> Option<String> {
        self.app.unsaved().map(|failure| failure.detail.clone())
    }
}

fn show(card: &CardView, around: &mut Surroundings<'_>) -> Result<(), Stop> {
    let exercise = &card.exercise;
    writeln!(around.output, "{}\n{}", exercise.answer_text, provenance(exercise))?;
    Ok(())
}
