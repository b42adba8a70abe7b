//! Dates with words in them: `3 January 2026`, `Jan 3rd, ’26`, `the third of January`,
//! `mid-September 2025`, `September`.

use super::{Point, years};
use crate::exercise::judge::allowed;
use crate::exercise::language::Known;
use crate::text::fold;

/// The fewest letters that stand for a month or a day of the week.
const SHORTEST: usize = 3;

/// A run of figures or of letters.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Token {
    /// With whether an apostrophe stands before them, as before a year.
    Figures(String, bool),
    Word(String),
}

/// The dates that a text with words in it can be, also incomplete ones, with whether a month's
/// name was put right.
pub(super) fn points(text: &str, known: &Known) -> Vec<(Point, bool)> {
    let Some(read) = read(&tokens(text), known) else { return Vec::new() };
    let days = |year| Point { year, ..read.point };
    let mut points: Vec<Point> = match read.year.as_deref() {
        Some(figures) => years(figures).into_iter().map(|year| days(Some(year))).collect(),
        None => vec![read.point],
    };
    // `Jan 26` may be a day or a year.
    if let (None, Some(day), Some(_), true) =
        (&read.year, read.point.day, read.point.month, read.is_day_in_figures)
    {
        let of_year = |year| Point { year: Some(year), day: None, ..read.point };
        points.extend(years(&format!("{day:02}")).into_iter().map(of_year));
    }
    points.into_iter().map(|point| (point, read.is_misspelt)).collect()
}

/// What was found in the words.
#[derive(Default)]
struct Read {
    point: Point,
    year: Option<String>,
    is_day_in_figures: bool,
    is_misspelt: bool,
}

fn read(tokens: &[Token], known: &Known) -> Option<Read> {
    let mut read = Read::default();
    let mut tokens = tokens.iter().peekable();
    // A day in words: `twenty`, and `first` behind it.
    let mut tens = 0;
    while let Some(token) = tokens.next() {
        match token {
            Token::Figures(figures, is_year) => {
                let is_free = read.point.day.is_none();
                if figures.len() <= 2 && !is_year && is_free {
                    read.point.day = Some(figures.parse().ok()?);
                    read.is_day_in_figures = true;
                    let is_ending = |next: &&Token| matches!(next, Token::Word(word) if known.day_endings.contains(&word.as_str()));
                    if tokens.next_if(is_ending).is_some() {
                        read.is_day_in_figures = false;
                    }
                } else if read.year.is_none() && (2..=4).contains(&figures.len()) {
                    read.year = Some(figures.clone());
                } else {
                    return None;
                }
            }
            Token::Word(word) => {
                let word = word.as_str();
                let third = known.thirds.iter().find(|(name, _)| *name == word);
                let ordinal = known.ordinals.iter().find(|(name, _)| *name == word);
                let ten =
                    known.counts.iter().find(|(name, n)| *name == word && matches!(n, 20 | 30));
                if let Some(month) = month_named(word, known).filter(|_| read.point.month.is_none())
                {
                    read.point.month = Some(month);
                } else if let Some((_, third)) = third.filter(|_| read.point.third.is_none()) {
                    read.point.third = Some(*third);
                } else if let Some((_, day)) = ordinal.filter(|_| read.point.day.is_none()) {
                    read.point.day = Some(tens + day);
                } else if let Some((_, n)) = ten.filter(|_| tens == 0) {
                    tens = i8::try_from(*n).ok()?;
                } else if let Some(month) =
                    misspelt(word, known).filter(|_| read.point.month.is_none())
                {
                    read.point.month = Some(month);
                    read.is_misspelt = true;
                } else if !known.date_words.contains(&word) && !is_weekday(word, known) {
                    return None;
                }
            }
        }
    }
    let is_nothing = read.point == Point::default() && read.year.is_none();
    let has_stray_tens = tens > 0 && read.point.day.is_none_or(|day| day <= tens);
    let is_doubly_exact = read.point.day.is_some() && read.point.third.is_some();
    (!is_nothing && !has_stray_tens && !is_doubly_exact).then_some(read)
}

fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut before = ' ';
    for c in text.chars() {
        let continues = |is: fn(char) -> bool| is(c) && is(before);
        match tokens.last_mut() {
            Some(Token::Figures(figures, _)) if continues(|c| c.is_ascii_digit()) => {
                figures.push(c);
            }
            Some(Token::Word(word)) if continues(char::is_alphabetic) => word.push(c),
            _ if c.is_ascii_digit() => {
                tokens.push(Token::Figures(c.to_string(), matches!(before, '\'' | '’' | '‘')));
            }
            _ if c.is_alphanumeric() => tokens.push(Token::Word(c.to_string())),
            _ => {}
        }
        before = c;
    }
    for token in &mut tokens {
        if let Token::Word(word) = token {
            *word = fold(word);
        }
    }
    tokens
}

/// A month by its name or by at least its first three letters.
fn month_named(word: &str, known: &Known) -> Option<i8> {
    let is_meant = |month: &&str| word.len() >= SHORTEST && fold(month).starts_with(word);
    let at = known.months.iter().position(is_meant)?;
    i8::try_from(at + 1).ok()
}

/// The month whose name has a slip in it, where no other is as near.
fn misspelt(word: &str, known: &Known) -> Option<i8> {
    let months = known.months.map(fold);
    let slips = |month: &str| strsim::osa_distance(word, month);
    let (at, month) = months.iter().enumerate().min_by_key(|(_, month)| slips(month))?;
    let as_near = months.iter().filter(|other| slips(other) == slips(month)).count();
    let is_near = slips(month) <= allowed(month) && as_near == 1 && !is_weekday(word, known);
    i8::try_from(at + 1).ok().filter(|_| is_near)
}

fn is_weekday(word: &str, known: &Known) -> bool {
    word.len() >= SHORTEST && known.weekdays.iter().any(|day| day.starts_with(word))
}
