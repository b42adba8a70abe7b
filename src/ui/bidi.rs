//! Text that runs from right to left, put in the order in which it is read.
//!
//! The toolkit joins Arabic letters and sets each word of Arabic or Hebrew from right to left,
//! but it puts the words of a line one after another from the left. Here lines are broken as
//! they are written, and the words of each are then put in their order by the Unicode
//! bidirectional algorithm. Only what is painted is changed: what a screen reader says stays
//! as it is written. Must not know any page.

use std::ops::Range;
use std::sync::Arc;

use egui::text::{LayoutJob, LayoutSection, TextWrapping};
use egui::{Galley, Painter};
use unicode_bidi::{BidiClass, BidiDataSource, BidiInfo, HardcodedBidiData, Level};

/// The first letter that is written from right to left; all before it need no thought.
const FIRST: char = '\u{590}';

/// Whether something of `text` is written from right to left.
pub fn is_needed(text: &str) -> bool {
    text.chars().any(|c| c >= FIRST && is_right_to_left(c))
}

/// Whether `text` as a whole is written from right to left, so that what comes first stands at
/// the right: it begins so, and most of its letters are. That a sentence begins with a foreign
/// name, or that the name is long, does not turn it round.
pub fn is_from_the_right(text: &str) -> bool {
    let count = |kind| text.chars().filter(|c| Kind::of(*c) == kind).count();
    let first =
        text.chars().map(Kind::of).find(|it| matches!(it, Kind::RightToLeft | Kind::Letter));
    first == Some(Kind::RightToLeft) && count(Kind::RightToLeft) > count(Kind::Letter)
}

/// `job` laid out, each line in the order in which it is read.
pub fn lay_out(painter: &Painter, job: LayoutJob) -> Arc<Galley> {
    if !is_needed(&job.text) {
        return painter.layout_job(job);
    }
    let logical = painter.layout_job(job.clone());
    painter.layout_job(in_reading_order(&job, &lines(&job.text, &logical), logical.elided))
}

/// The places in `text` at which the lines of `galley` begin and end.
fn lines(text: &str, galley: &Galley) -> Vec<Range<usize>> {
    let mut places = text.char_indices().map(|(place, _)| place).chain([text.len()]);
    let mut begin = places.next().unwrap_or(0);
    let mut lines = Vec::new();
    for row in &galley.rows {
        let chars = row.char_count_including_newline().0;
        let end = if chars == 0 { begin } else { places.nth(chars - 1).unwrap_or(text.len()) };
        lines.push(begin..end);
        begin = end;
    }
    lines
}

/// What is painted in place of `job`, which is broken into these lines.
fn in_reading_order(job: &LayoutJob, lines: &[Range<usize>], is_cut: bool) -> LayoutJob {
    let level = if is_from_the_right(&job.text) { Level::rtl() } else { Level::ltr() };
    let bidi = BidiInfo::new_with_data_source(&Classes, &job.text, Some(level));
    let mut visual = LayoutJob {
        wrap: TextWrapping::no_max_width(),
        first_row_min_height: job.first_row_min_height,
        break_on_newline: true,
        halign: job.halign,
        ..LayoutJob::default()
    };
    for (place, line) in lines.iter().enumerate() {
        if place > 0 {
            append(&mut visual, job, line.start, "\n");
        }
        let Some(paragraph) = bidi.paragraphs.iter().find(|it| it.range.contains(&line.start))
        else {
            continue;
        };
        let is_last = place + 1 == lines.len();
        let cut = if is_cut && is_last { "…" } else { "" };
        if level.is_rtl() {
            append(&mut visual, job, line.start, cut);
        }
        let (levels, runs) = bidi.visual_runs(paragraph, line.clone());
        for run in runs {
            let is_rtl = levels[run.start].is_rtl();
            let mut pieces = pieces(job, run, is_rtl);
            if is_rtl {
                pieces.reverse();
            }
            for piece in pieces {
                let text = &job.text[piece.clone()];
                append(&mut visual, job, piece.start, &as_set(text, is_rtl));
            }
        }
        if level.is_ltr() {
            append(&mut visual, job, line.end, cut);
        }
    }
    visual
}

/// What the toolkit sets as one and rightly: from right to left a word with its marks, from left
/// to right all but Arabic digits. No piece goes from one section of `job` into the next.
fn pieces(job: &LayoutJob, run: Range<usize>, is_rtl: bool) -> Vec<Range<usize>> {
    let begins = |place| job.sections.iter().any(|section| section.byte_range.start.0 == place);
    let mut pieces: Vec<(Kind, Range<usize>)> = Vec::new();
    for (offset, c) in job.text[run.clone()].char_indices().filter(|(_, c)| *c != '\n') {
        let (begin, end) = (run.start + offset, run.start + offset + c.len_utf8());
        let kind = Kind::of(c);
        let goes_on = |last: Kind| match (last, kind) {
            (_, Kind::Mark) => true,
            (Kind::ArabicDigit, kind) | (kind, Kind::ArabicDigit) => kind == Kind::ArabicDigit,
            (last, kind) => !is_rtl || last == kind && kind != Kind::Sign,
        };
        match pieces.last_mut() {
            Some((last, piece)) if goes_on(*last) && !begins(begin) => piece.end = end,
            _ => pieces.push((kind, begin..end)),
        }
    }
    pieces.into_iter().map(|(_, piece)| piece).collect()
}

/// What each letter is to the algorithm. The dot between the parts of a line is a letter of ours, so
/// that a number after it stays there: “خطوط · 3”.
struct Classes;

impl BidiDataSource for Classes {
    fn bidi_class(&self, c: char) -> BidiClass {
        if c == '·' { BidiClass::L } else { HardcodedBidiData.bidi_class(c) }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    RightToLeft,
    /// From left to right.
    Letter,
    Digit,
    ArabicDigit,
    /// Stays on what is before it.
    Mark,
    Sign,
}

impl Kind {
    fn of(c: char) -> Self {
        match Classes.bidi_class(c) {
            BidiClass::R | BidiClass::AL => Self::RightToLeft,
            BidiClass::L => Self::Letter,
            BidiClass::EN => Self::Digit,
            BidiClass::AN => Self::ArabicDigit,
            BidiClass::NSM => Self::Mark,
            _ => Self::Sign,
        }
    }
}

/// A piece as the toolkit is given it. Brackets look the other way from right to left; Arabic
/// digits, which are read from left to right, it sets as letters of their script, so they are
/// given to it from their end.
fn as_set(piece: &str, is_rtl: bool) -> String {
    if piece.starts_with(|c| Kind::of(c) == Kind::ArabicDigit) {
        piece.chars().rev().collect()
    } else if is_rtl {
        piece.chars().map(mirror).collect()
    } else {
        piece.to_owned()
    }
}

fn mirror(c: char) -> char {
    match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '{' => '}',
        '}' => '{',
        '<' => '>',
        '>' => '<',
        '«' => '»',
        '»' => '«',
        '‹' => '›',
        '›' => '‹',
        other => other,
    }
}

/// Puts `text` at the end of `visual`, looking as what stands at `place` of `job`.
fn append(visual: &mut LayoutJob, job: &LayoutJob, place: usize, text: &str) {
    if text.is_empty() {
        return;
    }
    let here = |section: &&LayoutSection| {
        section.byte_range.start.0 <= place && place < section.byte_range.end.0
    };
    let section = job.sections.iter().find(here).or(job.sections.last());
    let format = section.map(|section| section.format.clone()).unwrap_or_default();
    visual.append(text, 0.0, format);
}

fn is_right_to_left(c: char) -> bool {
    matches!(Classes.bidi_class(c), BidiClass::R | BidiClass::AL)
}

#[cfg(test)]
mod tests {
    use super::*;
    use egui::{Color32, FontId};

    /// What is painted from left to right for a text in these lines.
    fn painted(lines: &[&str]) -> String {
        let text = lines.join("\n");
        let mut begin = 0;
        let ranges = lines.iter().map(|line| {
            let range = begin..begin + line.len();
            begin = range.end + 1;
            range
        });
        let ranges: Vec<Range<usize>> = ranges.collect();
        let job = LayoutJob::simple(text, FontId::default(), Color32::BLACK, f32::INFINITY);
        in_reading_order(&job, &ranges, false).text
    }

    #[test]
    fn words_from_right_to_left_stand_in_their_order_from_the_right() {
        for (written, read) in [
            ("Who is نجيب محفوظ?", "Who is محفوظ نجيب?"),
            ("שמואל יוסף עגנון", "עגנון יוסף שמואל"),
            ("نجيب محفوظ won the prize", "محفوظ نجيب won the prize"),
            ("won by שמואל יוסף עגנון in 1966", "won by עגנון יוסף שמואל in 1966"),
            ("نجيب محفوظ (1988)", "(1988) محفوظ نجيب"),
            ("a · خطوط · 3 cards", "a · خطوط · 3 cards"),
            ("عام ١٩٨٨ جائزة", "جائزة ٨٨٩١ عام"),
            ("«أحراراً متساوين»", "«متساوين أحراراً»"),
        ] {
            assert_eq!(painted(&[written]), read);
        }
    }

    #[test]
    fn each_line_is_put_in_order_by_itself() {
        let lines = painted(&["يولد جميع الناس", "أحراراً متساوين"]);
        assert_eq!(lines, "الناس جميع يولد\nمتساوين أحراراً");
    }

    #[test]
    fn what_is_written_from_left_to_right_is_left_alone() {
        for text in ["Gabriel García Márquez", "莫言", "रवीन्द्रनाथ ठाकुर", "กรุงเทพมหานคร", "🏳️‍🌈", "…"]
        {
            assert!(!is_needed(text), "{text}");
        }
        assert!(is_needed("a ב"));
        let sentences = ["שמואל יוסף עגנון won", "עגנון won the Nobel Prize", "12"];
        assert_eq!(sentences.map(is_from_the_right), [true, false, false]);
    }
}
