//! Dates in figures alone: `2026-01-03`, `3.1.2026`, `1/3/26`, `1/2026`, `2025`, `20260103`.

use super::{Point, years};

/// The dates that a text of nothing but figures can be.
pub(super) fn points(text: &str) -> Vec<Point> {
    let is_short_year = text.starts_with(['\'', '’', '‘']);
    let text = text.trim_matches(['\'', '’', '‘', '.']);
    let fields: Vec<&str> =
        text.split(['-', '‐', '/', '.', ' ']).filter(|field| !field.is_empty()).collect();
    if !fields.iter().all(|field| field.bytes().all(|b| b.is_ascii_digit())) {
        return Vec::new();
    }
    let mut points = match fields[..] {
        [day] if day.len() == 8 => whole(&day[..4], &day[4..6], &day[6..]),
        [year] if is_short_year || year.len() > 2 => of_year(year, None),
        [y, m] if y.len() == 4 => of_year(y, Some(m)),
        [m, y] if y.len() == 4 => of_year(y, Some(m)),
        [a, b] => [of_year(b, Some(a)), vec![day(a, b), day(b, a)]].concat(),
        [y, m, d] if y.len() == 4 => whole(y, m, d),
        [a, b, y] => {
            let mut points = [whole(y, b, a), whole(y, a, b)].concat();
            if y.len() == 2 && text.contains('-') {
                points.extend(whole(a, b, y));
            }
            points
        }
        _ => Vec::new(),
    };
    points.retain(Point::is_possible);
    points.dedup();
    points
}

fn of_year(y: &str, m: Option<&str>) -> Vec<Point> {
    let month = m.map(small);
    if month == Some(None) {
        return Vec::new();
    }
    let point = |year| Point { year: Some(year), month: month.flatten(), ..Point::default() };
    years(y).into_iter().map(point).collect()
}

fn whole(y: &str, m: &str, d: &str) -> Vec<Point> {
    let (Some(month), Some(day)) = (small(m), small(d)) else { return Vec::new() };
    let point = |year| Point { year: Some(year), month: Some(month), day: Some(day), third: None };
    years(y).into_iter().map(point).collect()
}

/// A day without its year; one that cannot be is left out by the caller.
fn day(d: &str, m: &str) -> Point {
    Point { month: small(m).or(Some(0)), day: small(d).or(Some(0)), ..Point::default() }
}

fn small(field: &str) -> Option<i8> {
    field.parse().ok().filter(|_| field.len() <= 2)
}
