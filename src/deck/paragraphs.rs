//! Paragraph numbers of an article: how a citation says where.

use std::fmt;

/// The largest number that is taken for a paragraph: a range of numbers is walked through,
/// and an article has some hundreds.
pub const LAST_PARAGRAPH: u32 = 9_999;

/// Paragraph numbers, counted over the non-empty lines of an article from 1:
/// inclusive ranges in the author's order, at least one, written `¶10-11, ¶23`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraphs(pub Box<[(u32, u32)]>);

impl Paragraphs {
    /// Reads `¶12`, `¶10-11` or `¶6, ¶23`. Paragraphs count from 1, to 9999.
    pub fn parse(text: &str) -> Option<Self> {
        let ranges: Option<Box<[(u32, u32)]>> = text
            .split(',')
            .map(|part| {
                let numbers = part.trim().strip_prefix('¶')?;
                let (first, last) = numbers.split_once(['-', '–']).unwrap_or((numbers, numbers));
                let (first, last) = (paragraph(first)?, paragraph(last)?);
                (first <= last).then_some((first, last))
            })
            .collect();
        ranges.map(Self)
    }

    /// Each paragraph number, in order.
    pub fn numbers(&self) -> impl Iterator<Item = u32> {
        self.0.iter().flat_map(|&(first, last)| first..=last)
    }
}

/// Written as in the deck file: `¶10-11, ¶23`.
impl fmt::Display for Paragraphs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, (first, last)) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            write!(f, "¶{first}")?;
            if last != first {
                write!(f, "-{last}")?;
            }
        }
        Ok(())
    }
}

fn paragraph(digits: &str) -> Option<u32> {
    let number = digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())??;
    (1..=LAST_PARAGRAPH).contains(&number).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_read_back_as_written() {
        for text in ["¶12", "¶10-11", "¶6, ¶23", "¶1-9999"] {
            assert_eq!(Paragraphs::parse(text).unwrap().to_string(), text);
        }
        assert_eq!(Paragraphs::parse("¶6,¶10–11").unwrap().to_string(), "¶6, ¶10-11");
        assert_eq!(Paragraphs::parse("¶1-2, ¶5").unwrap().numbers().collect::<Vec<_>>(), [1, 2, 5]);
        for text in ["", "12", "¶", "¶0", "¶2-1", "¶+2", "¶1,", "¶10000", "¶1-2-3", "¶１"]
        {
            assert_eq!(Paragraphs::parse(text), None, "{text}");
        }
    }
}
