//! What is read: headings, questions and answers, where it stands, notices.

use egui::{Id, Ui};

use super::{part, specimen};
use crate::exercise::{Corroboration, Standing};
use crate::ui::theme::{GAP, GAP_SMALL, Icon, Palette, Type};
use crate::ui::widget::{
    Hit, NoticeBar, SaidBar, SourceChip, Stop, TaskRow, Tone, Undo, body, card, corroboration,
    display, flow, heading, kicker, list_row, muted, paragraph, prompt, signed, slim_card,
    standing, terms, title,
};

/// The board of what is read.
pub(super) fn show(ui: &mut Ui) {
    part(ui, "Headings", |ui| {
        kicker(ui, "A new story");
        display(ui, "The flight of Apollo 11");
        heading(ui, "Library");
        title(ui, "Add a deck");
        body(ui, "Interface text, as long as it needs to be, in as many lines as there are.");
        muted(ui, "Interface text that stays behind");
    });
    part(ui, "A card and its answer", |ui| {
        kicker(ui, "New");
        ui.add_space(GAP_SMALL);
        prompt(ui, "Who landed on the Moon in July 1969?");
        ui.add_space(GAP);
        let ink = Palette::of(ui).ink;
        paragraph(ui, Type::Answer, "Neil Armstrong and Buzz Aldrin", ink);
        ui.add_space(GAP_SMALL);
        flow(ui, badges);
        ui.add_space(GAP_SMALL);
        flow(ui, chips);
    });
    part(ui, "Signs", |ui| {
        let p = Palette::of(ui);
        signed(ui, Icon::Right, Type::BodyStrong, "Right", p.right);
        signed(ui, Icon::Wrong, Type::BodyStrong, "Not right", p.wrong);
        signed(ui, Icon::Warning, Type::BodyStrong, "One problem", p.caution);
    });
    part(ui, "Cards and rows", |ui| {
        card(ui, |ui| {
            title(ui, "The flight of Apollo 11");
            muted(ui, "12 facts · 4 met · 2 due");
        });
        for fact in ["The Eagle landed in July 1969.", "Columbia stayed in orbit."] {
            list_row(ui, |ui| paragraph(ui, Type::Fact, fact, Palette::of(ui).ink));
        }
    });
    part(ui, "Terms", |ui| {
        let told = [("Missed", "Back in 1 minute."), ("Knew it", "Back in 4 days.")];
        terms(ui, &told.map(|(term, words)| (term.to_owned(), words.to_owned())));
    });
    part(ui, "What was looked for", |ui| {
        for (is_open, text) in [(false, "The Eagle landed on the Moon"), (true, "The Moon rose")] {
            let at = text.find("Moon").unwrap_or_default();
            let mark = at..at + "Moon".len();
            let hit = Hit {
                text,
                marks: std::slice::from_ref(&mark),
                role: Type::Fact,
                lead: "",
                is_open,
            };
            hit.row(ui, Id::unique(text));
        }
    });
    part(ui, "Notices", notices);
    part(ui, "At the foot of the window", at_the_foot);
}

fn badges(ui: &mut Ui) {
    for (of, word) in
        [(Standing::Stated, "Stated"), (Standing::Claimed, "Claimed"), (Standing::Denied, "Denied")]
    {
        standing(ui, of, word, "What it means");
    }
    for (of, word) in [
        (Corroboration::Single, "One report only"),
        (Corroboration::SameOrigin, "Same origin"),
        (Corroboration::Corroborated, "Two origins"),
        (Corroboration::Finer, "One is finer"),
        (Corroboration::Differs, "Reports differ"),
    ] {
        corroboration(ui, of, word, "What it means");
    }
}

fn chips(ui: &mut Ui) {
    let chip = |source, place| SourceChip { source, place, says: None, words: None, name: source };
    chip("NASA", "¶25").show(ui);
    SourceChip { says: Some("mid-July"), ..chip("The Guardian", "¶3") }.show(ui);
    SourceChip { words: Some("The Eagle has landed."), ..chip("With words", "¶7") }.show(ui);
}

fn notices(ui: &mut Ui) {
    for (tone, headline) in [
        (Tone::Trouble, "The last answer is not saved yet"),
        (Tone::Caution, "This folder is kept in step with another machine"),
    ] {
        specimen(ui, &format!("{tone:?}"), |ui| {
            let remedy = "What was kept, and what to do now.";
            let (copy, retry, dismiss) = ("Copy details", Some("Try again"), Some("Dismiss"));
            let more = (tone == Tone::Trouble).then_some("and 2 more");
            let retry_key = (tone == Tone::Trouble).then_some("Enter");
            ui.push_id(headline, |ui| {
                NoticeBar { tone, headline, remedy, copy, retry, retry_key, dismiss, more }.show(ui)
            });
        });
    }
}

fn at_the_foot(ui: &mut Ui) {
    let undo = Undo { label: "Undo", key: "Ctrl+Z" };
    SaidBar { words: "Answered: “Who landed on the Moon?”", undo: Some(undo) }.show(ui);
    ui.add_space(GAP_SMALL);
    SaidBar { words: "“The flight of Apollo 11” is in your library", undo: None }.show(ui);
    ui.add_space(GAP_SMALL);
    slim_card(ui, |ui| {
        let words = "Looking for a schedule that fits you";
        let stop = Some(Stop { label: "Stop", name: "Stop looking" });
        TaskRow { words, share: Some(0.4), figure: Some("40 %"), stop }.show(ui);
        let figure = Some("12,345 entries so far");
        TaskRow { words: "Rescuing what can be read", share: None, figure, stop: None }.show(ui);
        TaskRow { words: "Reading decks", share: None, figure: None, stop: None }.show(ui);
    });
}
