//! Lines of comma-separated values, as RFC 4180 writes them.
//!
//! Decks come from anywhere, and a spreadsheet runs a cell that begins like a formula. Such a
//! text gets an apostrophe before it, which spreadsheets take for "this is text" and do not show
//! (OWASP, "CSV injection"). It must not know what is written.

/// What a spreadsheet takes for the beginning of a formula, full-width signs included.
const BEGINS_FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// A value of a cell.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    /// Words that somebody wrote.
    Text(String),
    /// Digits, dates and words of ours.
    Plain(String),
}

impl Cell {
    /// Words that somebody wrote: quoted and guarded as they need.
    pub fn text(words: &str) -> Self {
        Self::Text(words.to_owned())
    }

    /// A whole number, a date, a word of ours.
    pub fn plain(value: &impl ToString) -> Self {
        Self::Plain(value.to_string())
    }

    /// A number with one decimal; empty where there is none.
    pub fn decimal(value: Option<f64>) -> Self {
        Self::Plain(value.map_or_else(String::new, |value| format!("{value:.1}")))
    }

    /// A share of 0 to 1 in percent, with one decimal; empty where there is none.
    pub fn percent(share: Option<f64>) -> Self {
        Self::decimal(share.map(|share| share * 100.0))
    }

    fn written(&self) -> String {
        let words = match self {
            Self::Plain(words) => return words.clone(),
            Self::Text(words) if words.starts_with(BEGINS_FORMULA) => format!("'{words}"),
            Self::Text(words) => words.clone(),
        };
        if words.contains([',', '"', '\r', '\n']) {
            format!("\"{}\"", words.replace('"', "\"\""))
        } else {
            words
        }
    }
}

/// A table: the names of its columns, then its rows; every line ends as RFC 4180 says.
pub(super) fn table(columns: &[&str], rows: impl IntoIterator<Item = Vec<Cell>>) -> String {
    let mut text = columns.join(",") + "\r\n";
    for row in rows {
        debug_assert_eq!(row.len(), columns.len(), "a row has a cell for every column");
        let cells: Vec<String> = row.iter().map(Cell::written).collect();
        text.push_str(&cells.join(","));
        text.push_str("\r\n");
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_quoted_and_no_spreadsheet_takes_it_for_a_formula() {
        let written = |words: &str| Cell::text(words).written();
        assert_eq!(written("Gustavo Petro"), "Gustavo Petro");
        assert_eq!(written("Petro, Gustavo"), "\"Petro, Gustavo\"");
        assert_eq!(written("the \"thug\" quote"), "\"the \"\"thug\"\" quote\"");
        assert_eq!(written("two\nlines"), "\"two\nlines\"");
        assert_eq!(written("=1+1"), "'=1+1");
        assert_eq!(written("@SUM(A1,B1)"), "\"'@SUM(A1,B1)\"");
        assert_eq!(["+1", "-1", "\t=1", "＝1"].map(written), ["'+1", "'-1", "'\t=1", "'＝1"]);
    }

    #[test]
    fn a_table_has_a_line_for_its_columns_and_one_for_each_row() {
        let rows = [
            vec![Cell::text("a,b"), Cell::plain(&-3), Cell::percent(Some(0.905))],
            vec![Cell::text(""), Cell::plain(&"2026-11-22"), Cell::decimal(None)],
        ];
        let expected = "name,n,share\r\n\"a,b\",-3,90.5\r\n,2026-11-22,\r\n";
        assert_eq!(table(&["name", "n", "share"], rows), expected);
    }
}
