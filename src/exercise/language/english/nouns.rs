//! One or many of what is counted: `one flight`, `how many flights`.
//!
//! Authors write what suits their number. Where it is one, the sentence needs the singular and
//! the question the plural, whichever was written.

/// Nouns with a plural of their own, and those that lose or keep an e against the rules.
const IRREGULAR: &[(&str, &str)] = &[
    ("analysis", "analyses"),
    ("basis", "bases"),
    ("brother-in-law", "brothers-in-law"),
    ("bus", "buses"),
    ("calf", "calves"),
    ("cargo", "cargoes"),
    ("child", "children"),
    ("crisis", "crises"),
    ("criterion", "criteria"),
    ("echo", "echoes"),
    ("elf", "elves"),
    ("embargo", "embargoes"),
    ("excuse", "excuses"),
    ("foot", "feet"),
    ("gas", "gases"),
    ("goose", "geese"),
    ("half", "halves"),
    ("hero", "heroes"),
    ("hypothesis", "hypotheses"),
    ("knife", "knives"),
    ("leaf", "leaves"),
    ("life", "lives"),
    ("loaf", "loaves"),
    ("man", "men"),
    ("mouse", "mice"),
    ("movie", "movies"),
    ("oasis", "oases"),
    ("passer-by", "passers-by"),
    ("person", "people"),
    ("phenomenon", "phenomena"),
    ("potato", "potatoes"),
    ("runner-up", "runners-up"),
    ("self", "selves"),
    ("shelf", "shelves"),
    ("thesis", "theses"),
    ("thief", "thieves"),
    ("tie", "ties"),
    ("tomato", "tomatoes"),
    ("tooth", "teeth"),
    ("torpedo", "torpedoes"),
    ("veto", "vetoes"),
    ("wife", "wives"),
    ("wolf", "wolves"),
    ("woman", "women"),
];

/// Nouns that are the same for one and for many.
const SAME: &[&str] = &[
    "aircraft",
    "craft",
    "crossroads",
    "deer",
    "fish",
    "headquarters",
    "hovercraft",
    "means",
    "offspring",
    "percent",
    "personnel",
    "series",
    "sheep",
    "spacecraft",
    "species",
    "staff",
    "troops",
];

/// Words in -man that are no compounds of man.
const NO_MEN: [&str; 6] = ["German", "Norman", "Ottoman", "Roman", "human", "shaman"];

/// Where what is counted ends and what is said of it begins: `member of parliament`.
const BEHIND: &[&str] = &[
    "aboard", "about", "after", "against", "ago", "ahead", "among", "apart", "as", "at", "away",
    "before", "behind", "between", "by", "deep", "each", "early", "for", "from", "heavy", "high",
    "in", "inside", "into", "late", "long", "not", "of", "off", "old", "on", "or", "out",
    "outside", "over", "per", "tall", "than", "that", "thick", "to", "under", "who", "whose",
    "wide", "with", "within", "without",
];

/// Numbers behind which a plural stays: one million dollars.
const NUMBERS: [&str; 6] = ["billion", "dozen", "hundred", "million", "thousand", "trillion"];

/// What is counted, as one of it.
pub fn one_of(counted: &str) -> String {
    with_head(counted, singular)
}

/// What is counted, as many of it.
pub fn many_of(counted: &str) -> String {
    with_head(counted, |noun| if singular(noun) == noun { plural(noun) } else { noun.to_owned() })
}

/// The phrase with the noun in it changed that is counted, if it can be found.
fn with_head(counted: &str, change: impl Fn(&str) -> String) -> String {
    let words: Vec<&str> = counted.split(' ').collect();
    let end = words.iter().position(|word| BEHIND.contains(word)).unwrap_or(words.len());
    // `soldier killed in action`
    let is_participle = |word: &str| word.len() > 4 && word.ends_with("ed");
    let end = if end > 1 && is_participle(words[end - 1]) { end - 1 } else { end };
    let Some(head) = end.checked_sub(1).map(|at| words[at]) else { return counted.to_owned() };
    let is_word = head.chars().all(|c| c.is_ascii_alphabetic() || c == '-');
    if !is_word || words[..end].iter().any(|word| NUMBERS.contains(word)) {
        return counted.to_owned();
    }
    let changed = change(head);
    let mut out: Vec<&str> = words.clone();
    out[end - 1] = &changed;
    out.join(" ")
}

fn singular(noun: &str) -> String {
    let ends = |endings: &[&str]| endings.iter().any(|ending| noun.ends_with(ending));
    if let Some(one) = exchanged(noun, |(one, many)| (many, one)) {
        one
    } else if SAME.contains(&noun) || ends(&["ss", "us", "is"]) || !noun.ends_with('s') {
        noun.to_owned()
    } else if let Some(stem) = noun.strip_suffix("ies").filter(|stem| stem.len() > 1) {
        format!("{stem}y")
    } else if ends(&[
        "ches", "shes", "sses", "xes", "zzes", "nuses", "puses", "ruses", "suses", "tuses",
    ]) {
        noun[..noun.len() - 2].to_owned()
    } else {
        noun[..noun.len() - 1].to_owned()
    }
}

fn plural(noun: &str) -> String {
    let ends = |endings: &[&str]| endings.iter().any(|ending| noun.ends_with(ending));
    let vowel_y = ends(&["ay", "ey", "oy", "uy"]);
    if let Some(many) = exchanged(noun, |(one, many)| (one, many)) {
        many
    } else if SAME.contains(&noun) || PLURALS.contains(&noun) {
        noun.to_owned()
    } else if let Some(stem) = noun.strip_suffix('y').filter(|_| !vowel_y) {
        format!("{stem}ies")
    } else if ends(&["s", "ch", "sh", "x", "z"]) {
        format!("{noun}es")
    } else {
        format!("{noun}s")
    }
}

/// Plurals that do not look it, beside those of the table.
const PLURALS: [&str; 3] = ["cattle", "data", "police"];

/// A noun of the table, or a compound with man or woman, in the other number.
fn exchanged(
    noun: &str,
    order: impl Fn((&'static str, &'static str)) -> (&'static str, &'static str),
) -> Option<String> {
    let pairs = || IRREGULAR.iter().map(|&pair| order(pair));
    if let Some((_, to)) = pairs().find(|(from, _)| *from == noun) {
        return Some(to.to_owned());
    }
    let (from, to) = order(("man", "men"));
    let stem = noun.strip_suffix(from).filter(|stem| !stem.is_empty());
    stem.filter(|_| !NO_MEN.contains(&noun)).map(|stem| format!("{stem}{to}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_and_many_are_told_whichever_the_author_wrote() {
        for (one, many) in [
            ("flight", "flights"),
            ("professional geologist", "professional geologists"),
            ("member of parliament", "members of parliament"),
            ("country", "countries"),
            ("day", "days"),
            ("person", "people"),
            ("congresswoman", "congresswomen"),
            ("spokesman", "spokesmen"),
            ("crash", "crashes"),
            ("box", "boxes"),
            ("virus", "viruses"),
            ("crisis", "crises"),
            ("house", "houses"),
            ("horse", "horses"),
            ("move", "moves"),
            ("life", "lives"),
            ("series", "series"),
            ("aircraft", "aircraft"),
            ("soldier killed in action", "soldiers killed in action"),
            ("metre high", "metres high"),
            ("Nobel Prize", "Nobel Prizes"),
            ("German", "Germans"),
        ] {
            assert_eq!((one_of(one).as_str(), many_of(one).as_str()), (one, many));
            assert_eq!((one_of(many).as_str(), many_of(many).as_str()), (one, many));
        }
    }

    #[test]
    fn what_has_no_number_of_its_own_stays() {
        for counted in ["million dollars", "of the 100 seats", "%", "млн рублей", "per cent"]
        {
            let both = (one_of(counted), many_of(counted));
            assert_eq!(both, (counted.to_owned(), counted.to_owned()));
        }
    }
}
