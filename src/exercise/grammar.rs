//! English, as far as questions need it: the one file tree that knows a language.
//!
//! It works on words alone and must not know what a fact is.

mod dates;
mod numbers;
mod verbs;

pub use dates::{MONTHS, asking_date, date_in_words, date_phrase};
pub use numbers::{number_in_words, number_of_words};
pub use verbs::{gerund, past};

/// `a list, and another and a third`: names joined as in a sentence.
pub fn joined(names: &[String]) -> String {
    match names {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// The ending that makes a name a possessor: plural names in s take the bare apostrophe.
pub fn possessive_ending(name: &str, is_person: bool) -> &'static str {
    if name.ends_with('s') && !is_person { "’" } else { "’s" }
}

/// Straight quote marks and apostrophes made typographic; words in quotation keep their letters.
pub fn typographic(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut before = ' ';
    for c in text.chars() {
        let opens = before.is_whitespace() || matches!(before, '(' | '“' | '‘' | '—' | '–');
        out.push(match c {
            '\'' if opens => '‘',
            '\'' => '’',
            '"' if opens => '“',
            '"' => '”',
            c => c,
        });
        before = c;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quote_marks_become_typographic() {
        assert_eq!(typographic("Petro's \"friends\" ('so')"), "Petro’s “friends” (‘so’)");
    }

    #[test]
    fn names_are_joined_as_in_a_sentence() {
        let names = ["a", "b", "c"].map(str::to_owned);
        assert_eq!(joined(&names[..0]), "");
        assert_eq!(joined(&names[..1]), "a");
        assert_eq!(joined(&names[..2]), "a and b");
        assert_eq!(joined(&names), "a, b and c");
    }

    #[test]
    fn plural_names_take_the_bare_apostrophe_and_people_do_not() {
        assert_eq!(possessive_ending("the United States", false), "’");
        assert_eq!(possessive_ending("James", true), "’s");
        assert_eq!(possessive_ending("Petro", true), "’s");
    }
}
