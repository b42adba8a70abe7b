//! The date put into a question where it can only mean the deed, and the mark at its end.

use super::dates::date_phrase;
use super::verbs::{gerund, past};
use crate::deck::When;
use crate::text::capitalised;

/// Verbs whose clause follows with "that": the date stands between.
const TELLING: [&str; 17] = [
    "add", "admit", "announce", "argue", "claim", "complain", "conclude", "confirm", "declare",
    "deny", "explain", "insist", "reply", "say", "state", "suggest", "warn",
];

/// Words behind which another clause begins: a date behind it would seem to date that.
const CLAUSES: [&str; 20] = [
    "after", "although", "because", "before", "how", "if", "since", "so", "that", "though",
    "unless", "until", "when", "where", "whether", "which", "while", "who", "whom", "whose",
];

/// Words that stand between "to" and a noun; with any other word in lower case behind it,
/// "to" may belong to a verb.
const BEFORE_NOUNS: [&str; 18] = [
    "a", "all", "an", "any", "both", "each", "every", "her", "him", "his", "it", "its", "no",
    "that", "the", "their", "them", "this",
];

const PREPOSITIONS: [&str; 14] = [
    "about", "against", "at", "by", "for", "from", "in", "into", "of", "on", "over", "through",
    "with", "without",
];

/// A question from its words without a date and without a mark: `Who revoked the visa in
/// September 2025?` The date stands in front where behind it would seem to date another clause
/// or another time: `In September 2025, who urged the soldiers to disobey?`
pub fn asked(stem: &str, when: Option<When>) -> String {
    closed(&when.map_or_else(|| stem.to_owned(), |when| dated(stem, &date_phrase(when))))
}

/// A question at whose end a date can mean nothing but what is asked for.
pub fn asked_at(stem: &str, when: Option<When>) -> String {
    closed(&when.map_or_else(|| stem.to_owned(), |when| format!("{stem} {}", date_phrase(when))))
}

/// A sentence that tells something, with its date in front: `In March 2025, Petro spoke.`
pub fn told(sentence: &str, when: Option<When>) -> String {
    let sentence = match when {
        Some(when) => format!("{}, {sentence}", capitalised(&date_phrase(when))),
        None => capitalised(sentence),
    };
    let has_mark = [".”", "?”", "!”", "…”", ".’”"].iter().any(|mark| sentence.ends_with(mark));
    if has_mark { sentence } else { format!("{sentence}.") }
}

fn dated(stem: &str, date: &str) -> String {
    let open = without_quotations(stem);
    if let Some(at) = open.find(": “").filter(|_| stem.ends_with('”')) {
        return format!("{} {date}{}", &stem[..at], &stem[at..]);
    }
    if let Some(rest) = stem.strip_prefix("On what occasion ") {
        return format!("On what occasion {date} {rest}");
    }
    if let Some(at) = open.find(" that ").filter(|&at| is_telling(&open[..at])) {
        return format!("{} {date}{}", &stem[..at], &stem[at..]);
    }
    if holds_another_time(&open) {
        let mut letters = stem.chars();
        let first = letters.next().into_iter().flat_map(char::to_lowercase);
        return format!("{}, {}{}", capitalised(date), first.collect::<String>(), letters.as_str());
    }
    format!("{stem} {date}")
}

/// The words outside quote marks, with as many spaces in place of the others: what somebody
/// is quoted with is no part of the sentence around it.
fn without_quotations(stem: &str) -> String {
    let mut depth = 0_usize;
    let mut out = String::with_capacity(stem.len());
    for c in stem.chars() {
        let is_inside = depth > 0;
        match c {
            '“' => depth += 1,
            '”' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if is_inside && depth > 0 {
            out.extend(std::iter::repeat_n(' ', c.len_utf8()));
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether a sentence up to "that" ends in a verb of telling.
fn is_telling(before: &str) -> bool {
    let last = before.rsplit(' ').next().unwrap_or_default();
    TELLING.iter().any(|verb| last == *verb || last == past(verb) || last == gerund(verb))
}

/// Whether a date at the end could be taken to belong to a part of the sentence instead: to a
/// clause, to an infinitive, to an -ing form, or to another time that is named.
fn holds_another_time(open: &str) -> bool {
    // The first word asks.
    let words: Vec<&str> = open.split_whitespace().skip(1).collect();
    let pairs = words.iter().zip(words.iter().skip(1).chain([&""]));
    let mut is_first_verb = true;
    for (word, next) in pairs {
        let in_lower_case = next.starts_with(char::is_lowercase);
        let is_clause = CLAUSES.contains(word) && (*word, *next) != ("how", "many");
        let is_infinitive = *word == "to" && in_lower_case && !BEFORE_NOUNS.contains(next);
        let is_ing = PREPOSITIONS.contains(word) && in_lower_case && next.ends_with("ing");
        // "What reason did he give for resigning" has its own deed behind "for".
        let is_own = is_first_verb && open.starts_with("What reason");
        if is_ing {
            is_first_verb = false;
        }
        if is_clause || is_infinitive || (is_ing && !is_own) || is_time(word) {
            return true;
        }
    }
    false
}

/// A year or a month.
fn is_time(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let is_year = word.len() == 4 && word.chars().all(|c| c.is_ascii_digit());
    is_year || super::dates::MONTHS.iter().any(|month| *month == word && *month != "May")
}

/// A question with its mark. A question mark inside the quotation at its end does for both, and
/// a full stop at the end of a quotation gives way to the sentence around it.
fn closed(stem: &str) -> String {
    let mut parts = stem.split('”');
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let last_word = out.rsplit([' ', '“']).next().unwrap_or_default();
        let is_abbreviation = last_word.trim_end_matches('.').contains('.');
        if !is_abbreviation && !last_word.ends_with("..") {
            out.truncate(out.trim_end_matches('.').len());
        }
        out.push('”');
        out.push_str(part);
    }
    let has_mark = out.ends_with("?”");
    if has_mark { out } else { format!("{out}?") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_stands_where_it_can_only_mean_the_deed() {
        for (stem, expected) in [
            ("Who revoked the visa", "Who revoked the visa in May 1990?"),
            (
                "Who invited Kohl to the White House",
                "Who invited Kohl to the White House in May 1990?",
            ),
            ("Who said that talks had begun", "Who said in May 1990 that talks had begun?"),
            (
                "Who told reporters that talks had begun",
                "In May 1990, who told reporters that talks had begun?",
            ),
            (
                "Who urged the soldiers to disobey",
                "In May 1990, who urged the soldiers to disobey?",
            ),
            (
                "Which body set the goal of landing a man on the Moon",
                "In May 1990, which body set the goal of landing a man on the Moon?",
            ),
            ("Who won the World Cup of 1990", "In May 1990, who won the World Cup of 1990?"),
            (
                "What reason did Howe give for resigning",
                "What reason did Howe give for resigning in May 1990?",
            ),
            (
                "On what occasion did Kohl ask them to wait",
                "On what occasion in May 1990 did Kohl ask them to wait?",
            ),
            (
                "Who said to the refugees: “I have come to tell you”",
                "Who said to the refugees in May 1990: “I have come to tell you”?",
            ),
            (
                "Who called it “the day that came to stay”",
                "Who called it “the day that came to stay” in May 1990?",
            ),
        ] {
            assert_eq!(asked(stem, Some("1990-05".parse().unwrap())), expected);
        }
    }

    #[test]
    fn a_question_ends_in_one_mark() {
        for (stem, expected) in [
            ("Who said: “The Eagle has landed.”", "Who said: “The Eagle has landed”?"),
            ("Who asked: “Who are you?”", "Who asked: “Who are you?”"),
            ("Who cried: “Charge!”", "Who cried: “Charge!”?"),
            ("Who said: “It was made in the U.S.”", "Who said: “It was made in the U.S.”?"),
            ("Who said: “And then…”", "Who said: “And then…”?"),
            ("Who said: “And then...”", "Who said: “And then...”?"),
            ("Who said “We choose to go.” in May", "Who said “We choose to go” in May?"),
            ("Who left", "Who left?"),
        ] {
            assert_eq!(asked(stem, None), expected);
        }
        assert_eq!(told("Lennon said: “No.”", None), "Lennon said: “No.”");
        assert_eq!(told("Lennon left", None), "Lennon left.");
    }
}
