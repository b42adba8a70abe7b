//! A deck file as somebody might lay it out by hand: the same deck in other bytes.

use rand::RngExt;
use rand_chacha::ChaCha8Rng;

use crate::deck::write::quoted;

/// `text`, as the program writes a deck, laid out by lot.
pub fn formatted(text: &str, lot: &mut ChaCha8Rng) -> String {
    let mut out = String::new();
    for section in text.split("\n\n") {
        out.push_str(&laid_out(section, lot));
        out.push_str(pick(lot, &["\n", "\n\n", "\n# a line between\n\n", "\n \t\n"]));
    }
    let newline = pick(lot, &["\n", "\r\n"]);
    let mark = pick(lot, &["", "\u{feff}"]);
    let end = pick(lot, &["", newline]);
    format!("{mark}{}{end}", out.trim_end().replace('\n', newline))
}

/// The lines of a table: citations gathered in braces or under a heading of their own, the
/// others padded, indented, wrapped and commented.
fn laid_out(section: &str, lot: &mut ChaCha8Rng) -> String {
    let (heading, lines): (Vec<&str>, Vec<&str>) =
        section.lines().partition(|line| line.starts_with('['));
    let is_cite = |line: &&&str| line.starts_with("cite.") && !section.starts_with("[[");
    let cites: Vec<&str> = lines.iter().filter(is_cite).copied().collect();
    let gathers = cites.len() > 1 && lot.random_bool(0.5);
    let under_heading = gathers && lot.random_bool(0.5);
    let (indent, width) = (pick(lot, &["", "  ", "\t"]), pick(lot, &[0, 0, 12]));
    let mut out: Vec<String> = heading.iter().map(|line| commented(line, lot)).collect();
    let mut gathered = false;
    for line in &lines {
        if !gathers || !is_cite(&line) {
            out.push(commented(&format!("{indent}{}", statement(line, width, lot)), lot));
        } else if !under_heading && !std::mem::replace(&mut gathered, true) {
            let inner: Vec<&str> = cites.iter().map(|line| &line["cite.".len()..]).collect();
            out.push(commented(&format!("{indent}cite = {{ {} }}", inner.join(", ")), lot));
        }
    }
    if under_heading {
        out.push(heading[0].replace(']', ".cite]"));
        out.extend(cites.iter().map(|line| statement(&line["cite.".len()..], width, lot)));
    }
    out.join("\n")
}

fn commented(line: &str, lot: &mut ChaCha8Rng) -> String {
    format!("{line}{}", pick(lot, &["", "", "   ", " # \"so\" = 'it' [is] {}", "\t#"]))
}

fn statement(line: &str, width: usize, lot: &mut ChaCha8Rng) -> String {
    let Some((key, value)) = line.split_once(" = ") else { return line.to_owned() };
    let value = match value.as_bytes()[0] {
        b'"' => text(value, lot),
        b'[' => list(value, lot),
        _ => value.to_owned(),
    };
    format!("{key:width$} = {value}")
}

/// A text in any of the four ways to write one that can hold it.
fn text(value: &str, lot: &mut ChaCha8Rng) -> String {
    let inner = &value[1..value.len() - 1];
    let is_plain = !inner.contains(['\\', '\'', '"']);
    match lot.random_range(0..5) {
        0 if is_plain => format!("'{inner}'"),
        1 if is_plain => format!("'''\n{inner}'''"),
        2 => format!("\"\"\"{inner}\"\"\""),
        // A backslash at the end of a line takes the blanks behind it along.
        3 if !inner.starts_with(char::is_whitespace) => {
            format!("\"\"\"\n\\\n   {inner}\"\"\"")
        }
        _ => value.to_owned(),
    }
}

fn list(value: &str, lot: &mut ChaCha8Rng) -> String {
    let items: Vec<toml::Value> = match format!("x = {value}").parse::<toml::Table>() {
        Ok(mut table) => match table.remove("x") {
            Some(toml::Value::Array(items)) => items,
            _ => return value.to_owned(),
        },
        Err(_) => return value.to_owned(),
    };
    if items.is_empty() || lot.random_bool(0.4) {
        return value.to_owned();
    }
    let end = pick(lot, &[",", ""]);
    let texts = items.iter().filter_map(toml::Value::as_str);
    let lines: Vec<String> = texts.map(|item| format!("    {}", quoted(item))).collect();
    let between = pick(lot, &[",\n", ", # one\n", " ,\n    # another\n"]);
    format!("[ # all\n{}{end}\n  ]", lines.join(between))
}

fn pick<T: Copy>(lot: &mut ChaCha8Rng, of: &[T]) -> T {
    of[lot.random_range(0..of.len())]
}
