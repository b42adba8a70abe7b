//! The questions of English: one line for each thing that can be asked.

use super::closing::{asked, asked_at, told};
use super::dates::{asking_date, date_phrase};
use super::knowing::denies;
use super::phrase::Phrase;
use super::possessive_ending;
use super::sort::sort;
use super::verbs::past;
use crate::deck::{EntityKind, When};
use crate::exercise::language::{Claimed, Deed, GAP, Name, Question, Reason, Reports, Said, Sort};
use crate::text::capitalised;

/// Replies that take the claim as their object: "rejected the claim", not "spoke the claim".
const TRANSITIVE: [&str; 5] = ["answer", "counter", "criticise", "criticize", "question"];

/// A question as shown.
pub fn question(question: &Question<'_>) -> String {
    match *question {
        Question::Who(deed) => {
            asked(&format!("{} {}", asking(deed.actor), Phrase::of(deed).done_by_whom()), deed.when)
        }
        Question::What(deed, reports) => what(deed, reports),
        Question::When(deed, precision) => {
            asked(&format!("{} {}", asking_date(precision), did(deed)), None)
        }
        Question::Where(deed) => asked(&format!("Where {}", did(deed)), deed.when),
        Question::Occasion(deed) => asked(&format!("On what occasion {}", did(deed)), deed.when),
        Question::HowLongAfter(deed, earlier) => how_long_after(deed, earlier),
        Question::Next(deed, reports) => {
            let according = according_to(reports);
            format!("{} According to {according}, what came next?", sentence(deed, deed.when))
        }
        Question::Why(deed, reason) => why(deed, reason),
        Question::HowMany(deed, counted) => how_many(deed, counted),
        Question::Words(deed) => words(deed),
        Question::Speaker(said) => {
            asked(&format!("{} said: “{}”", asking(said.speaker), said.words), said.when)
        }
        Question::SaidWhen(said, precision) => {
            let asking = asking_date(precision);
            asked(&format!("{asking} did {} say: “{}”", said.speaker.text, said.words), None)
        }
        Question::SaidOf(said, about) => said_of(said, about),
        Question::Claim(claimed, reports) => {
            let according = according_to(reports);
            let claim = format!("According to {according}, what did {} claim", claimed.by.text);
            asked_at(&claim, claimed.when)
        }
        Question::ClaimedOf(claimed, about, what) => {
            let when = claimed.when.map(|when| format!(" {}", date_phrase(when)));
            let by = format!("{}{}", claimed.by.text, when.unwrap_or_default());
            asked(&format!("{}, according to {by}, {what}", asking(about)), None)
        }
        Question::Replier(claimed, replier, verb) => {
            let did = if denies(verb) || TRANSITIVE.contains(&verb) {
                past(verb)
            } else {
                "responded to".to_owned()
            };
            asked(&format!("{} {did} {}", asking(replier), the_claim(claimed)), None)
        }
        Question::Reply(claimed, replier) => {
            let claim = the_claim(claimed);
            asked(&format!("What did {} say in answer to {claim}", replier.text), None)
        }
        Question::Holder { holder, office, when } => {
            asked_at(&format!("{} was {}", asking(holder), with_article(office)), when)
        }
        Question::Office(holder, when) => {
            asked_at(&format!("Which office did {} hold", holder.text), when)
        }
        Question::Members { of, is_complete: true, .. } => {
            format!("Name all the {}.", without_article(of))
        }
        Question::Members { of, is_complete: false, reports, .. } => {
            let (the, name) = match reports {
                Reports::One => ("the report", "names"),
                Reports::Several => ("the reports", "name"),
            };
            format!("Name the {}, as far as {the} {name} them.", without_article(of))
        }
        Question::Member { of } => {
            format!("Which of these is among the {}?", without_article(of))
        }
        Question::Report { word, point } => report(word, point),
        Question::Gap { label, sentence } => format!("Fill the gap ({label}): {sentence}"),
    }
}

/// `did Petro revoke it`
fn did(deed: &Deed<'_>) -> String {
    Phrase::of(deed).asked(deed.actor.text)
}

/// `Petro revoked it.`
fn sentence(deed: &Deed<'_>, when: Option<When>) -> String {
    told(&format!("{} {}", deed.actor.text, Phrase::of(deed).done()), when)
}

fn according_to(reports: Reports) -> &'static str {
    match reports {
        Reports::One => "the report",
        Reports::Several => "the reports",
    }
}

/// Nobody knows all that somebody did in a month; what the reports say of it can be known.
fn what(deed: &Deed<'_>, reports: Reports) -> String {
    let actor = deed.actor.text;
    let what = match sort(&deed.did) {
        Sort::Undergoing => format!("what happened to {actor}"),
        Sort::Doing | Sort::Being => format!("what did {actor} do"),
    };
    asked_at(&format!("According to {}, {what}", according_to(reports)), deed.when)
}

/// In two sentences, for one would put a clause into a clause.
fn how_long_after(deed: &Deed<'_>, earlier: &Deed<'_>) -> String {
    let is_the_same = earlier.actor.text == deed.actor.text;
    let actor = if is_the_same { deed.actor.brief } else { deed.actor.text };
    let asked = asked(&format!("How long afterwards {}", Phrase::of(deed).asked(actor)), None);
    format!("{} {asked}", sentence(earlier, None))
}

/// The word that asks for somebody or something of this kind.
fn asking(name: Name<'_>) -> &'static str {
    match name.kind {
        EntityKind::Person => "Who",
        EntityKind::Body => "Which body",
        EntityKind::Country => "Which country",
        EntityKind::Group => "Which group",
        EntityKind::Place => "Which place",
    }
}

fn why(deed: &Deed<'_>, reason: Reason<'_>) -> String {
    match reason {
        Reason::Stated => asked(&format!("Why {}", did(deed)), deed.when),
        Reason::OfTheActor => {
            let doing = Phrase::of(deed).doing();
            let stem = format!("What reason did {} give for {doing}", deed.actor.text);
            asked(&stem, deed.when)
        }
        Reason::Of(name) => {
            let sentence = sentence(deed, deed.when);
            format!("{sentence} What reason did {} give for this?", name.text)
        }
    }
}

/// The number is asked for with its noun in front, or as a gap where the words before it would
/// be left hanging: `a chain of ____ kilometres`, `at least ____ people`.
fn how_many(deed: &Deed<'_>, counted: &str) -> String {
    let (before, behind) = deed.did.split_once(GAP).unwrap_or((&deed.did, ""));
    let words: Vec<&str> = before.split_whitespace().collect();
    let (preposition, before) = match words[..] {
        [.., last] if last.ends_with("ly") || NARROWING.contains(&last) => {
            return gap(deed, counted);
        }
        // A preposition that belongs to the verb goes in front: `in how many events`. What
        // something is made of is asked with the preposition behind.
        [ref verb @ .., last] if PREPOSITIONS.contains(&last) => {
            let is_of_the_verb = verb.len() == 1 || (verb[0] == "be" && verb.len() <= 3);
            match (is_of_the_verb, last) {
                (true, "of") => (String::new(), before.trim_end().to_owned()),
                (true, _) => (capitalised(last) + " how many", verb.join(" ")),
                (false, _) => return gap(deed, counted),
            }
        }
        _ => (String::new(), before.trim_end().to_owned()),
    };
    let asking = if preposition.is_empty() { "How many" } else { &preposition };
    let did = format!("{before} {}", behind.trim_start());
    let deed = Deed { did: did.trim_end().to_owned(), ..deed.clone() };
    asked(&format!("{asking} {counted} {}", self::did(&deed)), deed.when)
}

fn gap(deed: &Deed<'_>, counted: &str) -> String {
    let did = deed.did.replace(GAP, &format!("{GAP} {counted}"));
    format!("Fill the gap: {}", sentence(&Deed { did, ..deed.clone() }, deed.when))
}

/// Words that narrow a number down, and cannot stand without it.
const NARROWING: [&str; 17] = [
    "about", "almost", "around", "be", "exactly", "just", "least", "most", "nearly", "only",
    "over", "roughly", "some", "than", "to", "under", "well",
];

const PREPOSITIONS: [&str; 12] =
    ["after", "among", "at", "between", "by", "for", "from", "in", "of", "on", "with", "within"];

/// The sentence with the quoted words missing. An article before the gap is written `a(n)`,
/// for the choice between a and an would give the first letter away.
fn words(deed: &Deed<'_>) -> String {
    let sentence = sentence(deed, deed.when)
        .replace(&format!(" a “{GAP}"), &format!(" a(n) “{GAP}"))
        .replace(&format!(" an “{GAP}"), &format!(" a(n) “{GAP}"));
    format!("Fill the gap: {sentence}")
}

/// A label is used of somebody, a sentence is said about them.
fn said_of(said: &Said<'_>, about: Name<'_>) -> String {
    let asking = match asking(about) {
        "Who" => "About whom".to_owned(),
        which => format!("About {}", which.to_lowercase()),
    };
    let verb = match (said.stands_alone, said.words.contains(' ')) {
        (true, _) => "say",
        (false, true) => "use the words",
        (false, false) => "use the word",
    };
    asked_at(&format!("{asking} did {} {verb} “{}”", said.speaker.text, said.words), said.when)
}

fn the_claim(claimed: &Claimed<'_>) -> String {
    let by = claimed.by;
    format!("{}{} claim that {}", by.text, possessive_ending(by), claimed.that)
}

fn report(word: &str, point: &str) -> String {
    let many = if word.contains(' ') { "words" } else { "word" };
    let what = point.strip_prefix("the word for ").or_else(|| point.strip_prefix("the words for "));
    match what {
        Some(what) => format!("Which report alone uses the {many} “{word}” for {what}?"),
        None => format!("Which report alone uses the {many} “{word}”, on this point: {point}?"),
    }
}

/// A title that is written like a name takes no article before "of", and reads better with one
/// elsewhere: `President of Venezuela`, `the Colombian foreign minister`.
fn with_article(office: &str) -> String {
    let is_title = office.starts_with(char::is_uppercase)
        && [" of ", " for ", " to "].iter().any(|joint| office.contains(joint));
    if is_title { office.to_owned() } else { format!("the {office}") }
}

fn without_article(of: &str) -> &str {
    of.strip_prefix("the ").unwrap_or(of)
}
