//! Notices in words: what happened, what was kept, what to do.

use std::path::Path;

use egui::Ui;

use crate::app::view::{Back, QuizView, SaveState, Side, StudyView};
use crate::app::{
    App, Command, FitWish, Notice, NoticeKind, Room, SaveFailure, SaveFailureKind, StoreTrouble,
    StoreTroubleKind,
};
use crate::schedule::ClockDoubt;
use crate::ui::keys::Chord;
use crate::ui::say;
use crate::ui::theme::GAP_SMALL;
use crate::ui::widget::{NoticeAnswer, NoticeBar, Tone};
use crate::ui::words::{t, t_with};

/// What is to be told above the page: everything but an answer that is not saved while
/// the page itself shows that answer, and says so under it. Damage is told once, however much
/// waits for the database to be rescued.
pub fn above_page(app: &App) -> Vec<&Notice> {
    let page_says_so = match app.room() {
        Room::Study => is_failed_card(app.study()),
        Room::Quiz => is_failed_question(app.quiz()),
        _ => false,
    };
    let is_damaged = app.notices().iter().any(|notice| is_damage_in_use(&notice.kind));
    let is_said = |notice: &&Notice| match &notice.kind {
        NoticeKind::NotSaved(failure) => {
            page_says_so || (is_damaged && failure.kind == SaveFailureKind::Damaged)
        }
        kind => page_says_so && is_damage_in_use(kind),
    };
    app.notices().iter().filter(|notice| !is_said(notice)).collect()
}

fn is_failed_card(study: &StudyView) -> bool {
    let StudyView::Card(card) = study else { return false };
    matches!(&card.side, Side::Back(Back { save: SaveState::Failed(_), .. }))
}

fn is_failed_question(quiz: &QuizView) -> bool {
    matches!(quiz, QuizView::Question(question) if matches!(question.save, SaveState::Failed(_)))
}

/// Several notices are one bar, until all are asked for.
#[derive(Debug, Default)]
pub struct Stack {
    is_unfolded: bool,
}

impl Stack {
    /// Draws notices: of several the one that matters most, and how many more there are, or all,
    /// oldest first. What is pressed becomes a command.
    pub fn show(&mut self, ui: &mut Ui, notices: &[&Notice], commands: &mut Vec<Command>) {
        let most = notices.iter().find(|notice| is_trouble(&notice.kind)).or(notices.first());
        let (shown, more) = match (most, notices.len()) {
            (Some(most), all @ 2..) if !self.is_unfolded => {
                (vec![*most], Some(t_with("notice-more", [("n", (all - 1).into())])))
            }
            (_, all) => (notices.to_vec(), (all > 1).then(|| t("notice-fewer"))),
        };
        for (place, notice) in shown.iter().enumerate() {
            let more = more.as_deref().filter(|_| place + 1 == shown.len());
            ui.push_id(notice.id.0, |ui| {
                if bar(ui, notice, more, commands) == Some(NoticeAnswer::More) {
                    self.is_unfolded = !self.is_unfolded;
                }
            });
            ui.add_space(GAP_SMALL);
        }
    }
}

/// The bar under an answer that is not saved yet, with the key of its page that tries again; what is
/// pressed becomes a command.
pub fn not_saved(
    ui: &mut Ui,
    failure: &SaveFailure,
    retry_key: Option<Chord>,
    commands: &mut Vec<Command>,
) {
    let (headline, remedy) = save_words(failure);
    let (act, key, deed) = if failure.kind == SaveFailureKind::Damaged {
        ("command-rescue", None, Command::Rescue)
    } else {
        ("command-retry-save", retry_key.map(Chord::name), Command::RetrySave)
    };
    let retry = t(act);
    let copy = t("notice-copy");
    let bar = NoticeBar {
        tone: Tone::Trouble,
        headline: &headline,
        remedy: &remedy,
        copy: &copy,
        retry: Some(&retry),
        retry_key: key.as_deref(),
        dismiss: None,
        more: None,
    };
    match bar.show(ui) {
        Some(NoticeAnswer::Copy) => {
            ui.ctx().copy_text(details(&headline, &remedy, &failure.detail));
        }
        Some(NoticeAnswer::Retry) => commands.push(deed),
        Some(NoticeAnswer::Dismiss | NoticeAnswer::More) | None => {}
    }
}

/// The whole story, for whoever is asked for help: what was told, what is behind it with its
/// place, and who tells it.
fn details(headline: &str, remedy: &str, detail: &str) -> String {
    let words = [
        ("headline", headline.into()),
        ("remedy", remedy.into()),
        ("detail", detail.into()),
        ("version", env!("CARGO_PKG_VERSION").into()),
        ("system", std::env::consts::OS.into()),
    ];
    t_with("notice-details", words)
}

/// Whether something was not kept or not done.
fn is_trouble(kind: &NoticeKind) -> bool {
    matches!(
        kind,
        NoticeKind::NotSaved(_)
            | NoticeKind::ProgressNotKept(_)
            | NoticeKind::DeckTrouble { .. }
            | NoticeKind::DeckNotChanged { .. }
            | NoticeKind::NotRecovered { .. }
            | NoticeKind::NotImported { .. }
            | NoticeKind::NotExported { .. }
    )
}

/// A bar of its own; `more` is said of those that stand behind it.
fn bar(
    ui: &mut Ui,
    notice: &Notice,
    more: Option<&str>,
    commands: &mut Vec<Command>,
) -> Option<NoticeAnswer> {
    let (headline, remedy, detail) = words(&notice.kind);
    let (copy, dismiss) = (t("notice-copy"), t("command-dismiss-notice"));
    let (act, deeds) = deeds_about(&notice.kind).unzip();
    let act = act.map(t);
    let can_dismiss =
        !matches!(notice.kind, NoticeKind::NotSaved(_)) && !is_damage_in_use(&notice.kind);
    let bar = NoticeBar {
        tone: if is_trouble(&notice.kind) { Tone::Trouble } else { Tone::Caution },
        headline: &headline,
        remedy: &remedy,
        copy: &copy,
        retry: act.as_deref(),
        retry_key: None,
        // It goes by itself once everything is saved, or rescued, and not before.
        dismiss: can_dismiss.then_some(dismiss.as_str()),
        more,
    };
    let answer = bar.show(ui);
    match answer {
        Some(NoticeAnswer::Copy) => ui.ctx().copy_text(details(&headline, &remedy, &detail)),
        Some(NoticeAnswer::Retry) => commands.extend(deeds.unwrap_or_default()),
        Some(NoticeAnswer::Dismiss) => commands.push(Command::DismissNotice(notice.id)),
        Some(NoticeAnswer::More) | None => {}
    }
    answer
}

/// What can be done at once about what a notice tells: its words, and the commands.
fn deeds_about(kind: &NoticeKind) -> Option<(&'static str, Vec<Command>)> {
    match kind {
        kind if is_damage(kind) => Some(("command-rescue", vec![Command::Rescue])),
        NoticeKind::NotSaved(_) => Some(("command-retry-save", vec![Command::RetrySave])),
        // How far it is, and what comes of it, is seen in the settings.
        NoticeKind::FitOffered { .. } => {
            Some(("command-fit", vec![Command::Fit(FitWish::Use), Command::GoTo(Room::Settings)]))
        }
        _ => None,
    }
}

/// What happened, what to do, and the whole story for "copy details".
fn words(kind: &NoticeKind) -> (String, String, String) {
    match kind {
        NoticeKind::ProgressNotKept(trouble) => {
            let (headline, remedy) = store_words(trouble);
            (headline, remedy, trouble.detail.clone())
        }
        NoticeKind::NotSaved(failure) => {
            let (headline, remedy) = save_words(failure);
            (headline, remedy, failure.detail.clone())
        }
        NoticeKind::DeckTrouble { path, detail } | NoticeKind::DeckNotChanged { path, detail } => {
            let path = say::path(path);
            let headline = t_with("notice-deck", [("path", path.into())]);
            (headline, detail.clone(), detail.clone())
        }
        NoticeKind::FitOffered { answers } => {
            let headline = t_with("notice-fit", [("n", (*answers).into())]);
            (headline, t("notice-fit-remedy"), String::new())
        }
        NoticeKind::ClockDoubted(doubt) => {
            (clock_words(*doubt), t("notice-clock-remedy"), String::new())
        }
        NoticeKind::ClockJumped(doubt) => {
            (jump_words(*doubt), t("notice-clock-remedy"), String::new())
        }
        NoticeKind::CameBack { entries } => {
            let n = [("n", (*entries).into())];
            (t_with("notice-came-back", n), t("notice-came-back-remedy"), String::new())
        }
        NoticeKind::Imported { entries, new, detail } => {
            let words = [("n", (*new).into()), ("all", (*entries).into())];
            let remedy =
                if detail.is_empty() { "notice-imported-all" } else { "notice-imported-part" };
            (t_with("notice-imported", words), t(remedy), detail.clone())
        }
        NoticeKind::NotImported { file, detail } => {
            let words = [("file", say::path(file).into())];
            (t_with("notice-not-imported", words), detail.clone(), detail.clone())
        }
        NoticeKind::NotExported { file, detail } => {
            let words = [("file", say::path(file).into())];
            (t_with("notice-not-exported", words), detail.clone(), detail.clone())
        }
        NoticeKind::Restored { kept } => {
            (t("notice-restored"), kept_words(kept.as_deref()), String::new())
        }
        NoticeKind::Rescued { entries, kept, detail } => {
            let headline = t_with("notice-rescued", [("n", (*entries).into())]);
            (headline, kept_words(kept.as_deref()), detail.clone())
        }
        NoticeKind::NotRecovered { detail } => {
            (t("notice-not-recovered"), detail.clone(), detail.clone())
        }
        NoticeKind::SyncedFolder { path, service } => {
            let path = path.display().to_string();
            let about = [("path", path.into()), ("service", (*service).into())];
            (t_with("notice-synced", about), t("notice-synced-remedy"), String::new())
        }
        NoticeKind::NetworkFolder { path, kind } => {
            let path = path.display().to_string();
            let headline = t_with("notice-network", [("path", path.into())]);
            (headline, t("notice-network-remedy"), kind.clone())
        }
    }
}

fn clock_words(doubt: ClockDoubt) -> String {
    match doubt {
        ClockDoubt::Behind { minutes } => match minutes / (24 * 60) {
            0 => t_with("notice-clock-behind-minutes", [("n", minutes.into())]),
            days => t_with("notice-clock-behind-days", [("n", days.into())]),
        },
        ClockDoubt::Ahead { days } => t_with("notice-clock-ahead-days", [("n", days.into())]),
    }
}

/// Whether the database was found damaged after answers were kept in it.
fn is_damage_in_use(kind: &NoticeKind) -> bool {
    matches!(kind, NoticeKind::ProgressNotKept(it) if it.kind == StoreTroubleKind::DamagedInUse)
}

fn jump_words(doubt: ClockDoubt) -> String {
    match doubt {
        ClockDoubt::Behind { minutes } => match minutes / (24 * 60) {
            0 => t_with("notice-clock-back-minutes", [("n", minutes.into())]),
            days => t_with("notice-clock-back-days", [("n", days.into())]),
        },
        ClockDoubt::Ahead { days } => t_with("notice-clock-forward-days", [("n", days.into())]),
    }
}

/// Whether a rescue is what helps.
pub fn is_damage(kind: &NoticeKind) -> bool {
    match kind {
        NoticeKind::ProgressNotKept(trouble) => matches!(
            trouble.kind,
            StoreTroubleKind::Damaged | StoreTroubleKind::DamagedInUse | StoreTroubleKind::Foreign
        ),
        NoticeKind::NotSaved(failure) => failure.kind == SaveFailureKind::Damaged,
        _ => false,
    }
}

/// Where the database of before is kept.
fn kept_words(kept: Option<&Path>) -> String {
    kept.map_or_else(String::new, |kept| {
        t_with("notice-kept", [("path", kept.display().to_string().into())])
    })
}

fn store_words(trouble: &StoreTrouble) -> (String, String) {
    let (headline, remedy) = match trouble.kind {
        StoreTroubleKind::InUse => ("store-in-use", "store-in-use-remedy"),
        StoreTroubleKind::Newer => ("store-newer", "store-newer-remedy"),
        StoreTroubleKind::Foreign => ("store-foreign", "store-foreign-remedy"),
        StoreTroubleKind::Damaged => ("store-damaged", "store-damaged-remedy"),
        StoreTroubleKind::DamagedInUse => ("store-damaged", "store-damaged-in-use-remedy"),
        StoreTroubleKind::ReadOnly => ("store-read-only", "store-read-only-remedy"),
        StoreTroubleKind::DiskFull => ("store-disk-full", "store-disk-full-remedy"),
        StoreTroubleKind::Io => ("store-io", "store-io-remedy"),
    };
    let path = trouble.path.display().to_string();
    (t_with(headline, [("path", path.into())]), t(remedy))
}

fn save_words(failure: &SaveFailure) -> (String, String) {
    let (headline, remedy) = match failure.kind {
        SaveFailureKind::Damaged => ("save-damaged", "save-damaged-remedy"),
        SaveFailureKind::DiskFull => ("save-disk-full", "save-disk-full-remedy"),
        SaveFailureKind::ReadOnly => ("save-read-only", "save-read-only-remedy"),
        SaveFailureKind::Io => ("save-io", "save-io-remedy"),
    };
    (t(headline), t(remedy))
}
