//! The small words of messages: lists of choices, articles, what a value is.

use toml::de::DeValue;

/// `` `a`, `b` or `c` ``.
pub fn or_ticked<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let ticked: Vec<String> = words.into_iter().map(|word| format!("`{word}`")).collect();
    or(&ticked)
}

/// `a, b or c`.
pub fn or(words: &[impl AsRef<str>]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.as_slice() {
        [] => "nothing".to_owned(),
        [only] => (*only).to_owned(),
        [all_but_last @ .., last] => format!("{} or {last}", all_but_last.join(", ")),
    }
}

/// The word with `a` or `an` before it.
pub fn with_article(noun: &str) -> String {
    let article = if noun.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {noun}")
}

/// What a value is, in the author's words.
pub fn kind_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}

/// What belongs into a part that is missing, with an example.
pub fn hint(key: &str) -> &'static str {
    match key {
        "a" => "`a = \"…\"`, the answer",
        "actor" => "`actor = \"petro\"`, the id of whoever did it",
        "ask" => "a question: `ask = [{ q = \"…\", a = \"…\" }]`",
        "at" => "`at = \"¶12\"`, the paragraph",
        "by" => "`by = \"petro\"`, the id of whoever said so",
        "cite" => "`cite.SOURCE = \"¶12\"`, the paragraph that says so",
        "complete" => "`complete = true` if nobody else is on the list, else `false`",
        "deck" => "the lines `[deck]`, `id = \"…\"` and `title = \"…\"`",
        "did" => "`did = \"…\"`, what comes after the word “did”: `revoke {petro}'s visa`",
        "format" => "`format = 1` as the first line",
        "id" => "`id = \"…\"`, a name of small letters and hyphens that never changes",
        "members" => "`members = [\"petro\", \"trump\"]`, the ids of those on the list",
        "n" => "`n = 2`, the number",
        "name" => "`name = \"…\"`, the full name",
        "of" => "`of = \"…\"`, what the members are, in the plural",
        "office" => "`office = \"…\"`, without an article: `US Treasury Secretary`",
        "person" => "`person = \"petro\"`, the id of whoever held it",
        "point" => "`point = \"…\"`, what the words are for",
        "q" => "`q = \"…\"`, the question",
        "said" => "`said.SOURCE = [\"…\"]` for each source",
        "speaker" => "`speaker = \"petro\"`, the id of whoever said it",
        "text" => "`text = \"…\"`, a sentence with gaps like `[by phone|how]`",
        "that" => "`that = \"…\"`, a whole clause as it stands after “claimed that”",
        "title" => "`title = \"…\"`, what the deck is called",
        "words" => "`words = \"…\"`, the words quoted",
        _ => "it, or take the whole table out",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_read_as_people_say_them() {
        assert_eq!(or_ticked([]), "nothing");
        assert_eq!(or_ticked(["a"]), "`a`");
        assert_eq!(or_ticked(["a", "b", "c"]), "`a`, `b` or `c`");
        assert_eq!(or(&["a", "b"]), "a or b");
        assert_eq!(with_article("event"), "an event");
        assert_eq!(with_article("quote"), "a quote");
    }
}
