//! A person's name in its parts, and the ways in which people write it.

use super::spelling::words;

/// Words that belong to the family name behind them.
const PARTICLES: [&str; 31] = [
    "abu", "al", "ap", "bar", "bat", "ben", "bin", "bint", "da", "das", "de", "del", "della",
    "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "las", "le", "los", "st", "te",
    "ter", "van", "von", "zu",
];

/// A name of more words is compared as a whole alone: which of its words were left out could
/// be tried for ever.
const MOST_WORDS: usize = 12;

/// Particles that make of what follows somebody else, the father: Mohammed bin Salman is not
/// Salman.
const OF_A_PARENT: [&str; 7] = ["abu", "bat", "ben", "bin", "bint", "ibn", "ap"];

/// What tells apart those of one name. Written as letters of Rome, save where a name may be: Xi.
const NUMERALS: [&str; 19] = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xii", "xiii", "xiv", "xv", "xvi",
    "xvii", "xviii", "xxii", "xxiii",
];

/// A name in its parts, each as folded words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PersonName {
    given: Vec<String>,
    /// Where a later given name begins, by which one may be known as well: not behind a hyphen,
    /// for Jean-Marie is not Marie.
    later: Vec<usize>,
    family: Vec<String>,
    /// What may follow the family name in full: the mother's name in Spanish.
    tail: Vec<String>,
    number: Option<String>,
}

/// How closely a name was written, closest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// A name of the deck.
    Written,
    /// The full name in another writing: initials, without a middle name, the family first.
    Full,
    Family,
    Given,
}

impl PersonName {
    /// The parts of a name without titles. `short`, where it is a part of the name but not its
    /// beginning, is the family name; otherwise that is the last word with its particles.
    pub(super) fn new(name: &str, short: Option<&str>) -> Self {
        let mut units: Vec<Vec<String>> = name.split_whitespace().flat_map(unit).collect();
        let number = match units.last().filter(|_| units.len() > 1).and_then(|unit| number(unit)) {
            Some(number) => {
                units.pop();
                Some(number)
            }
            None => None,
        };
        let short = short.map(words).unwrap_or_default();
        let all = units.concat();
        let within = (1..all.len())
            .find(|&at| !short.is_empty() && all[at..].starts_with(&short))
            .map(|at| (at, at + short.len()));
        let (from, to) = within.unwrap_or_else(|| {
            let mut first = units.len().saturating_sub(1);
            while first > 1 && PARTICLES.contains(&units[first - 1].concat().as_str()) {
                first -= 1;
            }
            (units[..first].concat().len(), all.len())
        });
        let (given, family, tail) =
            (all[..from].to_vec(), all[from..to].to_vec(), all[to..].to_vec());
        let starts = units.iter().scan(0, |at, unit| {
            let start = *at;
            *at += unit.len();
            Some(start)
        });
        let later = starts.skip(1).take_while(|start| *start < from).collect();
        Self { given, later, family, tail, number }
    }

    /// What the name is without its number, as folded words.
    pub(super) fn words(&self) -> Vec<String> {
        [self.given.as_slice(), &self.family, &self.tail].concat()
    }

    pub(super) fn number(&self) -> Option<&str> {
        self.number.as_deref()
    }

    /// The letters of the family name.
    pub(super) fn family_letters(&self) -> String {
        self.family.concat()
    }

    /// Whether the family name stands in these words.
    pub(super) fn shares_family(&self, words: &[String]) -> bool {
        words.windows(self.family.len()).any(|part| part == self.family)
    }

    /// How these words write this name; nothing where they do not.
    pub(super) fn fit(&self, typed: &[String], number: Option<&str>) -> Option<Fit> {
        if number.is_some() && number != self.number() {
            return None;
        }
        let letters = typed.concat();
        if self.wholes().contains(&letters) {
            return Some(Fit::Full);
        }
        if typed.len().max(self.given.len()) > MOST_WORDS {
            return None;
        }
        let fits = |at: &usize| self.ends(&typed[*at..]) && self.shortens(&typed[..*at]);
        if (0..typed.len()).any(|at| fits(&at)) {
            let is_alone = self.ends(typed) && !self.given.is_empty();
            return Some(if is_alone { Fit::Family } else { Fit::Full });
        }
        let first = self.given.first().is_some_and(|first| *first == letters);
        (first || !self.given.is_empty() && letters == self.given.concat()).then_some(Fit::Given)
    }

    /// The full name, and the same with the family first.
    fn wholes(&self) -> [String; 2] {
        let family_first = [self.family.as_slice(), &self.tail, &self.given].concat();
        [self.words().concat(), family_first.concat()]
    }

    /// The letters of everything with which a writing of this name ends, or is.
    pub(super) fn called(&self) -> impl Iterator<Item = String> {
        let given = [self.given.first().cloned(), Some(self.given.concat())];
        let given = given.into_iter().flatten().filter(|given| !given.is_empty());
        self.wholes().into_iter().chain(self.families()).chain(given)
    }

    /// The family name in every way in which it is called.
    pub(super) fn families(&self) -> impl Iterator<Item = String> {
        let last = self.family.split_last().filter(|(_, before)| {
            before.last().is_none_or(|particle| !OF_A_PARENT.contains(&particle.as_str()))
        });
        let whole = self.family.concat();
        let long = [whole.as_str(), &self.tail.concat()].concat();
        [whole, long].into_iter().chain(last.map(|(last, _)| last.clone()))
    }

    fn ends(&self, typed: &[String]) -> bool {
        let letters = typed.concat();
        !letters.is_empty() && self.families().any(|family| family == letters)
    }

    /// Whether these words stand for the given names: the first of them or its initial, and of
    /// the others what one likes. None at all will do.
    fn shortens(&self, typed: &[String]) -> bool {
        let Some(first) = typed.first() else { return true };
        let at_first = !self.given.is_empty() && stands_for(typed, &self.given);
        // Somebody known by a later name: in full, for initials begin at the first.
        let later = self.later.iter().find(|at| self.given[**at] == *first);
        at_first || later.is_some_and(|at| stands_for(typed, &self.given[*at..]))
    }

    /// The spellings from which slips are counted, as words.
    pub(super) fn spellings(&self) -> Vec<Vec<String>> {
        let mut spellings = vec![self.words()];
        if let Some((first, later)) = self.given.split_first() {
            let initial = |name: &String| name.chars().take(1).collect::<String>();
            let initials: Vec<String> = self.given.iter().map(initial).collect();
            let with_initials = later.iter().map(initial);
            let heads = [
                vec![first.clone()],
                vec![initial(first)],
                initials,
                std::iter::once(first.clone()).chain(with_initials).collect(),
                self.given.clone(),
            ];
            spellings.extend(heads.map(|head| [head, self.family.clone()].concat()));
        }
        spellings.extend(self.families().map(|family| vec![family]));
        spellings
    }
}

/// Whether `typed` writes `given` from its first name on, later ones left out at will.
fn stands_for(typed: &[String], given: &[String]) -> bool {
    let Some((word, rest)) = typed.split_first() else { return true };
    let Some((name, others)) = given.split_first() else { return false };
    let one = is_initial_of(word, name) || is_initial_of(name, word) || word == name;
    if one && continues(rest, others) {
        return true;
    }
    // `JF` stands for several.
    let many = word.chars().count();
    let initials: String = given.iter().take(many).filter_map(|name| name.chars().next()).collect();
    many > 1 && initials == *word && continues(rest, &given[many.min(given.len())..])
}

/// The same from any later name on.
fn continues(typed: &[String], given: &[String]) -> bool {
    typed.is_empty() || (0..given.len()).any(|at| stands_for(typed, &given[at..]))
}

fn is_initial_of(word: &str, name: &str) -> bool {
    word.chars().count() == 1 && name.starts_with(word)
}

/// The words of what stands between two spaces: a hyphen keeps them together, and `J.D.` are two.
fn unit(text: &str) -> Vec<Vec<String>> {
    let words = words(text);
    let are_initials = text.contains('.') || text.chars().count() <= 3 && !text.contains('-');
    let is_capital = text.chars().all(|c| c.is_uppercase() || !c.is_alphabetic());
    if are_initials && is_capital && words.len() == 1 && number(&words).is_none() {
        return words.concat().chars().map(|letter| vec![letter.to_string()]).collect();
    }
    if text.contains('.') {
        return words.into_iter().map(|word| vec![word]).collect();
    }
    if words.is_empty() { Vec::new() } else { vec![words] }
}

/// Which of those of one name: `jr`, `iii`.
pub(super) fn number(unit: &[String]) -> Option<String> {
    let [word] = unit else { return None };
    let same = match word.as_str() {
        "junior" | "jnr" => "jr",
        "senior" | "snr" => "sr",
        "2nd" => "ii",
        "3rd" => "iii",
        "4th" => "iv",
        word => word,
    };
    (NUMERALS.contains(&same) || matches!(same, "jr" | "sr")).then(|| same.to_owned())
}
