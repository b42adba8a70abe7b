//! Quote marks, the same work in every language with other signs.

/// The quote marks of a language: those of a quotation, and those of one inside another.
pub struct Marks {
    pub outer: [char; 2],
    pub inner: [char; 2],
}

impl Marks {
    /// Straight quote marks made into those of the language, and apostrophes made round. Marks
    /// that are round already become the language's own. The words between them keep their
    /// letters.
    pub fn set(&self, text: &str) -> String {
        let mut out = String::with_capacity(text.len());
        let mut before = ' ';
        let mut depth = 0_usize;
        for c in text.chars() {
            let opens = before.is_whitespace() || is_opening(before);
            let set = match c {
                '\'' if opens => '‘',
                '\'' => '’',
                '"' if opens => self.open(&mut depth),
                '“' | '«' => self.open(&mut depth),
                '"' | '”' | '»' => self.close(&mut depth),
                c => c,
            };
            out.push(set);
            before = set;
        }
        out
    }

    fn open(&self, depth: &mut usize) -> char {
        *depth += 1;
        self.at(*depth)[0]
    }

    fn close(&self, depth: &mut usize) -> char {
        let mark = self.at(*depth)[1];
        *depth = depth.saturating_sub(1);
        mark
    }

    fn at(&self, depth: usize) -> [char; 2] {
        if depth > 1 { self.inner } else { self.outer }
    }
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '[' | '¿' | '¡' | '“' | '‘' | '«' | '—' | '–')
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: Marks = Marks { outer: ['“', '”'], inner: ['‘', '’'] };
    const SPANISH: Marks = Marks { outer: ['«', '»'], inner: ['“', '”'] };

    #[test]
    fn marks_become_those_of_the_language_and_stay_so() {
        for (marks, text, set) in [
            (ENGLISH, "Petro's \"friends\" ('so')", "Petro’s “friends” (‘so’)"),
            (ENGLISH, "\"a \"b\" c\" \"d\"", "“a ‘b’ c” “d”"),
            (ENGLISH, "he said “so”", "he said “so”"),
            (SPANISH, "dijo \"sí\" y “no”", "dijo «sí» y «no»"),
            (SPANISH, "¿\"así\"?", "¿«así»?"),
            (SPANISH, "«un \"así\" dicho»", "«un “así” dicho»"),
            (SPANISH, "O'Higgins", "O’Higgins"),
            (SPANISH, "suelto\"", "suelto»"),
        ] {
            assert_eq!(marks.set(text), set);
            assert_eq!(marks.set(set), set, "again");
        }
    }
}
