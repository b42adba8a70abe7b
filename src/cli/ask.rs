//! Asks in the terminal: a line from whoever sits there, and sources as they are shown.

use std::io::{self, BufRead, Read};

use crate::cli::Surroundings;
use crate::exercise::{Cited, Exercise};

/// A longer line is no answer.
const LONGEST_LINE_BYTES: u64 = 4_096;

/// The answer to what was printed, after a mark for whoever types; `None` when the input is over.
pub(super) fn answer(mark: &str, around: &mut Surroundings<'_>) -> io::Result<Option<String>> {
    if around.is_terminal {
        write!(around.output, "{mark}")?;
    }
    around.output.flush()?;
    let typed = line(around.input)?;
    if typed.is_none() && around.is_terminal {
        writeln!(around.output)?;
    }
    Ok(typed)
}

/// The next line without blanks at its ends; `None` when the input is over. What is not
/// UTF-8 is read as well as can be.
pub(super) fn line(input: &mut dyn BufRead) -> io::Result<Option<String>> {
    let mut bytes = Vec::new();
    let read = input.take(LONGEST_LINE_BYTES).read_until(b'\n', &mut bytes)?;
    if read > 0 && bytes.last() != Some(&b'\n') && bytes.len() as u64 == LONGEST_LINE_BYTES {
        skip_rest(input)?;
    }
    Ok((read > 0).then(|| String::from_utf8_lossy(&bytes).trim().to_owned()))
}

fn skip_rest(input: &mut dyn BufRead) -> io::Result<()> {
    loop {
        let held = input.fill_buf()?;
        let end = held.iter().position(|byte| *byte == b'\n');
        let used = end.map_or(held.len(), |at| at + 1);
        let is_over = end.is_some() || held.is_empty();
        input.consume(used);
        if is_over {
            return Ok(());
        }
    }
}

/// Where an answer stands and how it is known: `CNN ¶25 · Abdullahi ¶13 (claimed, same-origin)`.
pub(super) fn provenance(exercise: &Exercise) -> String {
    let (standing, agreed) = (exercise.standing.as_str(), exercise.corroboration.as_str());
    format!("{} ({standing}, {agreed})", cited(&exercise.sources))
}

/// Sources in one line: `CNN ¶19 (mid-September) · Abdullahi ¶11`.
pub(super) fn cited(sources: &[Cited]) -> String {
    let each = |cited: &Cited| {
        let says = cited.says.as_ref().map(|says| format!("({says})")).unwrap_or_default();
        let parts = [cited.label.as_str(), &cited.at, &says];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    };
    sources.iter().map(each).collect::<Vec<_>>().join(" · ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_that_is_too_long_is_cut_and_the_next_one_is_whole() {
        let long = "x".repeat(10_000);
        let text = format!("good \r\n{long}\nagain\n\nlast");
        let mut input = text.as_bytes();
        let mut lines = Vec::new();
        while let Some(line) = line(&mut input).unwrap() {
            lines.push(line.chars().take(5).collect::<String>());
        }
        assert_eq!(lines, ["good", "xxxxx", "again", "", "last"]);
    }
}
