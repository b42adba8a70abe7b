//! Where the marks of a timeline lie at a scale: side by side where they fit, in rows where they
//! would lie on one another, in piles where the rows are used up; and how much room each leaves
//! for its words.
//!
//! It is made anew when the scale or what is shown changes, and not when the picture is moved:
//! lengths are from the first day on. Points, no colours.

use crate::app::view::stories::timeline::{Mark, Timeline};

/// A lane is no higher than this; what has no room lies in piles.
const MOST_ROWS: usize = 14;
/// One with more marks than this is read closer, not higher.
const MANY_MARKS: usize = 150;
const MOST_ROWS_OF_MANY: usize = 6;

/// The measures of what is drawn, in points. The picture ends at `width`, from the first day on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// The width of the mark of one day.
    pub dot: f64,
    /// Between one thing and the next.
    pub gap: f64,
    /// The average width of a letter.
    pub letter: f64,
    /// Words get at most so much room, and are left out where they would have less.
    pub longest_label: f64,
    pub shortest_label: f64,
    pub width: f64,
}

/// Marks at a scale.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Placing {
    pub lanes: Vec<PlacedLane>,
    /// Where each mark lies: its lane, and its number there. None for one that is not drawn.
    pub at: Vec<Option<(usize, usize)>>,
}

/// The marks of a lane.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PlacedLane {
    pub rows: usize,
    /// In the order of their left ends.
    pub items: Vec<Placed>,
    /// The widest of them, words included.
    pub widest: f64,
}

/// A mark, or a pile of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Placed {
    /// One mark; more in a pile.
    pub marks: Vec<usize>,
    pub left: f64,
    pub right: f64,
    pub row: usize,
    /// The room for words, from `words_from` on; 0 where there is none. They stand before a mark
    /// that lies so near to the end that there is no room behind it.
    pub words_from: f64,
    pub room: f64,
}

impl Placed {
    /// Where it begins, words included.
    pub fn start(&self) -> f64 {
        if self.room > 0.0 { self.left.min(self.words_from) } else { self.left }
    }

    /// Where it ends, words included.
    pub fn end(&self) -> f64 {
        if self.room > 0.0 { self.right.max(self.words_from + self.room) } else { self.right }
    }
}

impl PlacedLane {
    /// The items that reach into a stretch.
    pub fn between(&self, left: f64, right: f64) -> impl Iterator<Item = &Placed> {
        let from = self.items.partition_point(|item| item.left < left - self.widest);
        let to = right + self.widest;
        let items = self.items[from..].iter().take_while(move |item| item.left <= to);
        items.filter(move |item| item.end() >= left && item.start() <= right)
    }
}

/// Places every mark for which `letters` gives how many letters its words have; 0 for a mark
/// that is shown without, none for one that is not shown.
pub fn place(
    timeline: &Timeline,
    points_per_day: f64,
    measures: &Measures,
    letters: impl Fn(&Mark) -> Option<usize>,
) -> Placing {
    let mut at = vec![None; timeline.marks.len()];
    let origin = timeline.days.map_or(0, |(first, _)| first);
    let mut lanes = Vec::with_capacity(timeline.lanes.len());
    for (number, lane) in timeline.lanes.iter().enumerate() {
        let is_full = lane.marks.len() > MANY_MARKS;
        let most = if is_full { MOST_ROWS_OF_MANY } else { MOST_ROWS };
        let mut placed = Rows { measures, most, lane: PlacedLane::default(), last: Vec::new() };
        for &mark in &lane.marks {
            let it = &timeline.marks[mark];
            if let Some(letters) = letters(it) {
                let from = f64::from(it.first - origin) * points_per_day;
                let to = f64::from(it.last - origin + 1) * points_per_day;
                placed.add(mark, from, to, letters);
            }
        }
        for (place, item) in placed.lane.items.iter_mut().enumerate() {
            item.marks.iter().for_each(|mark| at[*mark] = Some((number, place)));
            placed.lane.widest = placed.lane.widest.max(item.end() - item.start());
        }
        placed.lane.rows = placed.last.len();
        lanes.push(placed.lane);
    }
    Placing { lanes, at }
}

/// A lane while it is filled.
struct Rows<'a> {
    measures: &'a Measures,
    most: usize,
    lane: PlacedLane,
    /// The last item of each row.
    last: Vec<usize>,
}

impl Rows<'_> {
    fn add(&mut self, mark: usize, from: f64, to: f64, letters: usize) {
        let Measures { dot, gap, letter, longest_label, shortest_label, width } = *self.measures;
        // A day is a dot in its middle, however narrow the day.
        let is_dot = to - from < dot;
        let middle = f64::midpoint(from, to);
        let (left, right) =
            if is_dot { (middle - dot / 2.0, middle + dot / 2.0) } else { (from, to) };
        let mut wanted = match letters {
            0 => 0.0,
            letters => (letters as f64 * letter).clamp(shortest_label, longest_label),
        };
        // Words stand beside a dot and beside a short bar, and begin inside of a long one: few
        // letters across its end are hard to read.
        let inside = left + dot + 2.0 * gap;
        let mut words_from = match right - inside {
            _ if is_dot => right + gap / 2.0,
            room if room < shortest_label => inside.max(right + gap),
            _ => inside,
        };
        let (before, behind) = (left - gap, width - words_from);
        if wanted > behind {
            wanted = wanted.min(before.max(behind));
            if wanted < shortest_label {
                wanted = 0.0;
            }
            if before > behind {
                words_from = left - gap - wanted;
            }
        }
        let mut row = self.row_for(left.min(words_from));
        if row.is_none() && words_from < left {
            // Rather a mark without its words than a pile of marks.
            (wanted, words_from) = (0.0, right);
            row = self.row_for(left);
        }
        let Some(row) = row else { return self.pile(mark, left, right) };
        let place = self.lane.items.len();
        self.lane.items.push(Placed {
            marks: vec![mark],
            left,
            right,
            row,
            words_from,
            room: wanted,
        });
        match self.last.get_mut(row) {
            Some(last) => *last = place,
            None => self.last.push(place),
        }
    }

    /// The row in which something that begins here is put: one that is free, words and all; else
    /// a new one; else one in which only words have to make room. None where marks lie everywhere.
    fn row_for(&mut self, left: f64) -> Option<usize> {
        let gap = self.measures.gap;
        let end = |item: usize| self.lane.items[item].end();
        if let Some(row) = self.last.iter().position(|&last| end(last) + gap <= left) {
            return Some(row);
        }
        if self.last.len() < self.most {
            return Some(self.last.len());
        }
        // Where most of the words stay.
        let mark_ends = |item: usize| self.lane.items[item].right + gap <= left;
        let row = (0..self.last.len())
            .filter(|row| mark_ends(self.last[*row]))
            .min_by(|a, b| end(self.last[*a]).total_cmp(&end(self.last[*b])))?;
        let least = self.measures.shortest_label;
        let item = &mut self.lane.items[self.last[row]];
        item.room = (left - gap - item.words_from).min(item.room);
        if item.room < least {
            item.room = 0.0;
        }
        Some(row)
    }

    /// Puts a mark on one that it lies on: the narrowest, so that a pile says where it lies.
    fn pile(&mut self, mark: usize, left: f64, right: f64) {
        let width = |item: &usize| self.lane.items[*item].right - self.lane.items[*item].left;
        let narrowest = self.last.iter().copied().min_by(|a, b| width(a).total_cmp(&width(b)));
        let Some(item) = narrowest.map(|item| &mut self.lane.items[item]) else { return };
        item.marks.push(mark);
        item.left = item.left.min(left);
        item.right = item.right.max(right);
        item.room = 0.0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::view::stories::timeline::{Lane, Who};
    use crate::deck::FactKind;

    const MEASURES: Measures = Measures {
        dot: 10.0,
        gap: 4.0,
        letter: 5.0,
        longest_label: 100.0,
        shortest_label: 30.0,
        width: 1e9,
    };

    /// A timeline of one lane, with marks from their first to their last day.
    fn lane(days: &[(i32, i32)]) -> Timeline {
        let mark = |(fact, &(first, last))| Mark {
            fact,
            lane: 0,
            first,
            last,
            kind: FactKind::Event,
            is_vague: false,
        };
        Timeline {
            lanes: vec![Lane { who: Who::Nobody, marks: (0..days.len()).collect() }],
            marks: days.iter().enumerate().map(mark).collect(),
            days: Some((0, 1000)),
            ..Timeline::default()
        }
    }

    fn drawn(timeline: &Timeline, points_per_day: f64, letters: usize) -> Vec<String> {
        let placing = place(timeline, points_per_day, &MEASURES, |_| Some(letters));
        let line = |item: &Placed| {
            let Placed { marks, left, right, row, room, .. } = item;
            format!("{marks:?} {left}–{right} row {row} words {room}")
        };
        placing.lanes[0].items.iter().map(line).collect()
    }

    #[test]
    fn a_day_is_a_dot_a_month_a_bar_and_words_never_lie_on_one_another() {
        let timeline = lane(&[(0, 0), (10, 10), (20, 50), (200, 200)]);
        assert_eq!(
            drawn(&timeline, 2.0, 10),
            [
                "[0] -4–6 row 0 words 50",
                "[1] 16–26 row 1 words 50",
                "[2] 40–102 row 2 words 50",
                "[3] 396–406 row 0 words 50",
            ]
        );
    }

    #[test]
    fn words_that_would_run_over_the_end_stand_before_their_mark() {
        let timeline = lane(&[(0, 0), (100, 100)]);
        let measures = Measures { width: 230.0, ..MEASURES };
        let placing = place(&timeline, 2.0, &measures, |_| Some(10));
        let words: Vec<(f64, f64)> = placing.lanes[0]
            .items
            .iter()
            .map(|item| (item.words_from, item.words_from + item.room))
            .collect();
        assert_eq!(words, [(8.0, 58.0), (142.0, 192.0)]);
    }

    #[test]
    fn words_run_over_neither_end_of_a_narrow_picture() {
        let timeline = lane(&[(0, 0), (20, 20), (40, 40)]);
        let measures = Measures { width: 60.0, ..MEASURES };
        let placing = place(&timeline, 1.0, &measures, |_| Some(12));
        let mut beyond = placing.lanes[0].items.iter().filter(|item| {
            item.room > 0.0 && (item.words_from < 0.0 || item.words_from + item.room > 60.0)
        });
        assert_eq!(beyond.next(), None);
    }

    #[test]
    fn where_rows_are_used_up_words_make_room_and_then_marks_are_piled() {
        let rows = i32::try_from(MOST_ROWS).unwrap();
        let mut days: Vec<(i32, i32)> = (0..rows).map(|day| (day, day)).collect();
        days.push((rows + 10, rows + 10));
        let lines = drawn(&lane(&days), 2.0, 20);
        assert_eq!(lines[MOST_ROWS], "[14] 44–54 row 0 words 100", "{lines:?}");
        assert_eq!(lines[0], "[0] -4–6 row 0 words 32", "the first words made room");
        let mut same = vec![(0, 0); MOST_ROWS];
        same[0] = (0, 300);
        same.extend([(0, 0), (0, 0)]);
        let lines = drawn(&lane(&same), 2.0, 20);
        assert_eq!(lines.len(), MOST_ROWS);
        assert_eq!(lines[1], "[1, 14, 15] -4–6 row 1 words 0", "not on the bar: {lines:?}");
    }

    #[test]
    fn nothing_overlaps_in_a_row_whatever_the_scale() {
        let days: Vec<(i32, i32)> =
            (0..400).map(|n| (n * 7 % 900, n * 7 % 900 + [0, 0, 30][n as usize % 3])).collect();
        let mut timeline = lane(&days);
        timeline.marks.sort_by_key(|mark| (mark.first, mark.last));
        for points_per_day in [0.01, 0.3, 1.0, 7.0, 40.0] {
            let placing = place(&timeline, points_per_day, &MEASURES, |mark| {
                (mark.fact % 5 != 0).then_some(mark.fact % 30)
            });
            for row in 0..MOST_ROWS_OF_MANY {
                let in_row: Vec<&Placed> =
                    placing.lanes[0].items.iter().filter(|item| item.row == row).collect();
                for pair in in_row.windows(2) {
                    let is_apart = pair[0].end() <= pair[1].left || pair[0].marks.len() > 1;
                    assert!(is_apart, "{points_per_day}: {pair:?}");
                }
            }
            let placed: usize = placing.lanes[0].items.iter().map(|item| item.marks.len()).sum();
            assert_eq!(placed, 320, "each mark that is shown lies somewhere");
            assert_eq!(placing.at.iter().flatten().count(), 320);
            let all = placing.lanes[0].between(-100.0, 1e9).count();
            assert_eq!(all, placing.lanes[0].items.len());
        }
    }
}
