//! What was done, and taken back, in words that are said in passing.

use std::path::Path;

use super::place::legible;
use super::{fit_outcome, stopped};
use crate::app::{AnnouncementKind, Deed};
use crate::ui::words::{t, t_with};

/// Longer prompts are cut when they are quoted inside a sentence.
const LONGEST_QUOTED: usize = 60;

/// What is said in passing.
pub fn announcement(kind: &AnnouncementKind) -> String {
    match kind {
        AnnouncementKind::Did(deed) => done(deed),
        AnnouncementKind::Fitted(outcome) => fit_outcome(*outcome),
        AnnouncementKind::Undid(deed) => t_with("said-undid", [("deed", undone(deed).into())]),
        AnnouncementKind::NothingToUndo => t("said-nothing-to-undo"),
        AnnouncementKind::QuizResumed { question, of } => {
            t_with("said-quiz-resumed", [("question", (*question).into()), ("of", (*of).into())])
        }
        AnnouncementKind::NightResumed => t("said-night-resumed"),
        AnnouncementKind::Rescheduled { cards } => {
            t_with("said-rescheduled", [("n", (*cards).into())])
        }
        AnnouncementKind::Wrote { deed, path, is_copy } => wrote(deed, path, *is_copy),
        AnnouncementKind::DraftKept => t("said-draft-kept"),
        AnnouncementKind::DeckReloaded { title } => {
            t_with("said-deck-reloaded", [("title", title.as_str().into())])
        }
        AnnouncementKind::DeckAdded { title } => {
            t_with("said-deck-added", [("title", title.as_str().into())])
        }
        AnnouncementKind::DeckGone { title } => {
            t_with("said-deck-gone", [("title", title.as_str().into())])
        }
        AnnouncementKind::DeckOfFactGone => t("said-deck-of-fact-gone"),
        AnnouncementKind::AliasPutAway { alias } => {
            t_with("said-alias-put-away", [("alias", alias.as_str().into())])
        }
        AnnouncementKind::DeckThere { title } => {
            t_with("said-deck-there", [("title", title.as_str().into())])
        }
        AnnouncementKind::DeckOffered { title } => {
            t_with("said-deck-offered", [("title", title.as_str().into())])
        }
        AnnouncementKind::NoDeck { file } => {
            t_with("said-no-deck", [("file", legible(file).into())])
        }
        AnnouncementKind::LogExported { entries } => {
            t_with("said-log-exported", [("n", (*entries).into())])
        }
        AnnouncementKind::Stopped(kind) => stopped(*kind),
        AnnouncementKind::Copied { lines } => t_with("said-copied", [("n", (*lines).into())]),
        AnnouncementKind::Raised => t("said-raised"),
    }
}

/// What stands in a deck file from now on. That a file is new is told before what is in it.
fn wrote(deed: &Deed, path: &Path, is_copy: bool) -> String {
    let file = path.file_name().unwrap_or_default().to_string_lossy();
    match deed {
        _ if is_copy => t_with("said-saved-copy", [("file", file.into())]),
        Deed::MendedFact { .. } => t_with("said-saved-fact", [("file", file.into())]),
        deed => done(deed),
    }
}

fn done(deed: &Deed) -> String {
    let about = |name, prompt: &str| t_with(name, [("prompt", quoted(prompt).into())]);
    match deed {
        Deed::Graded { prompt, .. } | Deed::AnsweredInQuiz { stem: prompt } => {
            about("said-answered", prompt)
        }
        Deed::NightMarked { team, question } => t_with(
            "said-night-marked",
            [("team", team.as_str().into()), ("question", (*question).into())],
        ),
        Deed::NightStep => t("said-night-step"),
        Deed::NightRenamed { team } => {
            t_with("said-night-renamed", [("team", team.as_str().into())])
        }
        Deed::NightCorrected { team, reason } => {
            let words = [("team", team.as_str().into()), ("reason", reason.as_str().into())];
            t_with("said-night-corrected", words)
        }
        Deed::AddedAlias { alias } => {
            t_with("said-saved-alias", [("alias", alias.as_str().into())])
        }
        Deed::MendedFact { fact } => t_with("said-mended", [("fact", fact.as_str().into())]),
        Deed::SaidRightToo { answer } => {
            t_with("said-saved-right-too", [("answer", quoted(answer).into())])
        }
        Deed::RenamedDeck { title } => {
            t_with("said-renamed-deck", [("title", title.as_str().into())])
        }
        Deed::Archived { title } => t_with("said-archived", [("title", title.as_str().into())]),
        Deed::Unarchived { title } => t_with("said-unarchived", [("title", title.as_str().into())]),
        Deed::RemovedDeck { title } => t_with("said-removed", [("title", title.as_str().into())]),
        Deed::PutBackDeck { title } => t_with("said-put-back", [("title", title.as_str().into())]),
        Deed::ReplacedDeck { title } => t_with("said-replaced", [("title", title.as_str().into())]),
        Deed::ExportedDeck { title } => t_with("said-exported", [("title", title.as_str().into())]),
        Deed::SavedFigure { file } => t_with("said-saved-figure", [("file", legible(file).into())]),
        Deed::Practised { prompt } => about("said-practised", prompt),
        Deed::Buried { prompt } => about("said-buried", prompt),
        Deed::Reset { prompt } => about("said-reset", prompt),
        Deed::Suspended { prompt } => about("said-suspended", prompt),
        Deed::Unsuspended { prompt } => about("said-unsuspended", prompt),
        Deed::Marked { prompt } => about("said-marked", prompt),
        Deed::Unmarked { prompt } => about("said-unmarked", prompt),
    }
}

fn undone(deed: &Deed) -> String {
    let about = |name, prompt: &str| t_with(name, [("prompt", quoted(prompt).into())]);
    match deed {
        Deed::Graded { prompt, .. } => about("deed-graded", prompt),
        Deed::AnsweredInQuiz { stem } => about("deed-answered-in-quiz", stem),
        Deed::NightMarked { team, question } => t_with(
            "deed-night-marked",
            [("team", team.as_str().into()), ("question", (*question).into())],
        ),
        Deed::NightStep => t("deed-night-step"),
        Deed::NightRenamed { team } => {
            t_with("deed-night-renamed", [("team", team.as_str().into())])
        }
        Deed::NightCorrected { team, reason } => {
            let words = [("team", team.as_str().into()), ("reason", reason.as_str().into())];
            t_with("deed-night-corrected", words)
        }
        Deed::AddedAlias { alias } => {
            t_with("deed-added-alias", [("alias", alias.as_str().into())])
        }
        Deed::MendedFact { fact } => t_with("deed-mended-fact", [("fact", fact.as_str().into())]),
        Deed::SaidRightToo { answer } => {
            t_with("deed-right-too", [("answer", quoted(answer).into())])
        }
        Deed::RenamedDeck { title } => about("deed-renamed-deck", title),
        Deed::Archived { title } => about("deed-archived", title),
        Deed::Unarchived { title } => about("deed-unarchived", title),
        Deed::RemovedDeck { title } => about("deed-removed-deck", title),
        Deed::PutBackDeck { title } => about("deed-put-back-deck", title),
        Deed::ReplacedDeck { title } => about("deed-replaced-deck", title),
        Deed::ExportedDeck { title } => about("deed-exported-deck", title),
        Deed::SavedFigure { file } => about("deed-saved-figure", &legible(file)),
        Deed::Practised { prompt } => about("deed-practised", prompt),
        Deed::Buried { prompt } => about("deed-buried", prompt),
        Deed::Reset { prompt } => about("deed-reset", prompt),
        Deed::Suspended { prompt } => about("deed-suspended", prompt),
        Deed::Unsuspended { prompt } => about("deed-unsuspended", prompt),
        Deed::Marked { prompt } => about("deed-marked", prompt),
        Deed::Unmarked { prompt } => about("deed-unmarked", prompt),
    }
}

/// The beginning of a prompt, short enough to stand in a sentence.
fn quoted(prompt: &str) -> String {
    if prompt.chars().count() <= LONGEST_QUOTED {
        return prompt.to_owned();
    }
    let cut: String = prompt.chars().take(LONGEST_QUOTED).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_prompt_is_cut_between_words() {
        let prompt = "What did Gustavo Petro answer when he was asked about the list of people?";
        assert_eq!(quoted(prompt), "What did Gustavo Petro answer when he was asked about the…");
        assert_eq!(quoted("Who?"), "Who?");
    }
}
