//! What is to be known about the form: a draft, trouble with saving, problems of the fact.

use egui::Ui;

use crate::app::FormTrouble;
use crate::app::view::{FormProblem, ImproveView};
use crate::diagnostic::Severity;
use crate::ui::theme::{GAP, GAP_TINY, Icon, Palette, Type};
use crate::ui::widget::{NoticeAnswer, NoticeBar, Tone, muted, read_out, signed};
use crate::ui::words::{t, t_with};

/// Above the fields: what became of saving, and where the words come from.
pub fn show(ui: &mut Ui, view: &ImproveView) {
    ui.add_space(GAP_TINY);
    if view.file.is_none() && view.trouble.is_none() {
        muted(ui, &t("improve-shipped"));
    }
    if view.is_draft && view.is_changed {
        warning(ui, &t("improve-draft"));
    }
    let Some(trouble) = &view.trouble else { return };
    let (headline, detail, remedy) = words(trouble);
    ui.add_space(GAP);
    let copy = t("notice-copy");
    let (tone, retry, dismiss) = (Tone::Trouble, None, None);
    let (headline, remedy) = (headline.as_str(), remedy.as_str());
    let bar = NoticeBar {
        tone,
        headline,
        remedy,
        copy: &copy,
        retry,
        retry_key: None,
        dismiss,
        more: None,
    };
    if bar.show(ui) == Some(NoticeAnswer::Copy) {
        ui.ctx().copy_text(format!("{headline} {remedy}\n{detail}"));
    }
}

/// Headline, what the system says, and what to do.
fn words(trouble: &FormTrouble) -> (String, String, String) {
    match trouble {
        FormTrouble::Unreadable(error) => {
            let detail = error.to_string();
            let said = [("detail", capital(&detail).into())];
            let remedy = t_with("improve-trouble-open", said);
            (t("improve-trouble-unreadable"), detail, remedy)
        }
        FormTrouble::Gone => {
            let remedy = t("improve-trouble-gone-help");
            (t("improve-trouble-gone"), String::new(), remedy)
        }
        FormTrouble::NotSaved(detail) => {
            let remedy = t_with("improve-trouble-kept", [("detail", capital(detail).into())]);
            (t("improve-trouble-not-saved"), detail.clone(), remedy)
        }
    }
}

fn capital(text: &str) -> String {
    crate::text::capitalised(text)
}

/// A problem with its remedy.
pub fn problem(ui: &mut Ui, problem: &FormProblem) {
    let p = Palette::of(ui);
    let ink = if problem.severity == Severity::Error { p.wrong } else { p.caution };
    let message = crate::text::capitalised(&problem.message);
    let words = match &problem.help {
        Some(help) => {
            t_with("improve-problem", [("message", message.into()), ("help", capital(help).into())])
        }
        None => t_with("improve-problem-alone", [("message", message.into())]),
    };
    let told = signed(ui, Icon::Warning, Type::Small, &words, ink);
    read_out(ui, told);
}

/// Something to look at.
pub fn warning(ui: &mut Ui, words: &str) {
    let told = signed(ui, Icon::Warning, Type::Small, words, Palette::of(ui).caution);
    read_out(ui, told);
}
