//! Which scripts a text is written in, with some letters of each to try a typeface on.

use unicode_script::{Script, UnicodeScript};

/// So many letters of a script tell whether a typeface has it.
const TRIED: usize = 8;

/// Letters of one script that stand in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letters {
    /// The four letters by which ISO 15924 knows the script: `Arab`.
    pub script: &'static str,
    /// What it is called in English.
    pub name: &'static str,
    /// Some of them, none twice.
    pub tried: String,
}

/// The letters of a text that need more than a face of Latin, Greek and Cyrillic, script by script
/// as they are met.
pub fn letters(text: &str) -> Vec<Letters> {
    let mut found: Vec<Letters> = Vec::new();
    for letter in text.chars().filter(|c| !c.is_ascii() && c.is_alphabetic()) {
        let script = letter.script();
        if is_everywhere(script) {
            continue;
        }
        let at = found.iter().position(|letters| letters.script == script.short_name());
        let at = at.unwrap_or_else(|| {
            let (script, name) = (script.short_name(), script.full_name());
            found.push(Letters { script, name, tried: String::new() });
            found.len() - 1
        });
        let tried = &mut found[at].tried;
        if tried.chars().count() < TRIED && !tried.contains(letter) {
            tried.push(letter);
        }
    }
    found
}

/// Scripts of the typefaces that come with the program, and signs of no script.
fn is_everywhere(script: Script) -> bool {
    matches!(
        script,
        Script::Latin
            | Script::Greek
            | Script::Cyrillic
            | Script::Common
            | Script::Inherited
            | Script::Unknown
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<(&'static str, String)> {
        letters(text).into_iter().map(|it| (it.script, it.tried)).collect()
    }

    #[test]
    fn only_scripts_that_need_another_typeface_are_told_each_once() {
        assert_eq!(found("Bogotá, Ελύτης, Пастернак: “1969” — 🙂 ½"), []);
        assert_eq!(
            found("莫言 won; نجيب and 莫 and نجيب"),
            [("Hani", "莫言".to_owned()), ("Arab", "نجيب".to_owned())]
        );
    }

    #[test]
    fn some_letters_are_enough() {
        let [letters] = &letters("हिन्दी में लिखे गए बहुत से अलग अलग अक्षर यहाँ हैं")[..]
        else {
            panic!()
        };
        assert_eq!(letters.tried.chars().count(), TRIED);
        assert_eq!((letters.script, letters.name), ("Deva", "Devanagari"));
    }
}
