//! Line numbers of many places in one text: counting them from the start each time would
//! take minutes for a file that is all mistakes.

/// Where the lines of a text begin.
#[derive(Debug, Default)]
pub struct LineStarts(Vec<usize>);

impl LineStarts {
    /// Finds the lines of `text`.
    pub fn of(text: &str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(at, _)| at + 1);
        Self(std::iter::once(0).chain(after_breaks).collect())
    }

    /// The line on which a byte stands, from 1.
    pub fn line(&self, offset: usize) -> usize {
        self.0.partition_point(|&start| start <= offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Place;

    #[test]
    fn lines_are_numbered_as_places_are() {
        for text in ["", "a", "\n", "a\nbé\r\n\nc"] {
            let starts = LineStarts::of(text);
            for offset in 0..=text.len() {
                assert_eq!(starts.line(offset), Place::of(offset, text).line, "{text:?} {offset}");
            }
        }
    }
}
