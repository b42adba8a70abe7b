//! The questions of English: one line for each thing that can be asked.

use super::dates::{asking_date, date_phrase};
use super::knowing::denies;
use super::verbs::{gerund, past};
use crate::deck::{EntityKind, When};
use crate::exercise::language::{Claimed, Deed, GAP, Name, Question, Reason, Said};
use crate::text::capitalised;

/// Replies that take the claim as their object: "rejected the claim", not "spoke the claim".
const TRANSITIVE: [&str; 5] = ["answer", "counter", "criticise", "criticize", "question"];

/// A question as shown.
pub fn question(question: &Question<'_>) -> String {
    match *question {
        Question::Who(deed) => {
            format!("{}?", dated(&format!("{} {}", asking(deed.actor), done(deed)), deed.when))
        }
        Question::What(deed) => {
            format!("{}?", dated(&format!("What did {} do", deed.actor.text), deed.when))
        }
        Question::When(deed, precision) => {
            format!("{} {}?", asking_date(precision), did(deed))
        }
        Question::Where(deed) => dated_deed("Where", deed),
        Question::Occasion(deed) => dated_deed("On what occasion", deed),
        Question::HowLongAfter(deed, earlier) => {
            format!("How long after {earlier} {}?", did(deed))
        }
        Question::Next(deed) => {
            let next = format!("What came next after {} {}", deed.actor.text, done(deed));
            format!("{}?", dated(&next, deed.when))
        }
        Question::Why(deed, reason) => why(deed, reason),
        Question::HowMany(deed, counted) => how_many(deed, counted),
        Question::Words(deed) => words(deed),
        Question::Speaker(said) => {
            let who = dated(&format!("{} said", asking(said.speaker)), said.when);
            format!("{who}: “{}”?", said.words)
        }
        Question::SaidWhen(said, precision) => {
            let asking = asking_date(precision);
            format!("{asking} did {} say: “{}”?", said.speaker.text, said.words)
        }
        Question::SaidOf(said, about) => said_of(said, about),
        Question::Claim(claimed) => {
            format!("{}?", dated(&format!("What did {} claim", claimed.by.text), claimed.when))
        }
        Question::ClaimedOf(claimed, about, what) => {
            let by = dated(claimed.by.text, claimed.when);
            format!("{}, according to {by}, {what}?", asking(about))
        }
        Question::Replier(claimed, replier, verb) => {
            let did = if denies(verb) || TRANSITIVE.contains(&verb) {
                past(verb)
            } else {
                "responded to".to_owned()
            };
            format!("{} {did} {}?", asking(replier), the_claim(claimed))
        }
        Question::Reply(claimed, replier) => {
            format!("What did {} say in answer to {}?", replier.text, the_claim(claimed))
        }
        Question::Holder { holder, office, when } => {
            format!("{}?", dated(&format!("{} was {}", asking(holder), with_article(office)), when))
        }
        Question::Office(holder, when) => {
            format!("{}?", dated(&format!("Which office did {} hold", holder.text), when))
        }
        Question::Members { of, is_complete: true, .. } => {
            format!("Name all the {}.", without_article(of))
        }
        Question::Members { of, is_complete: false, .. } => {
            format!("Name the {}, as far as the reports name them.", without_article(of))
        }
        Question::Member { of } => {
            format!("Which of these is among the {}?", without_article(of))
        }
        Question::Report { word, point } => report(word, point),
        Question::Gap { label, sentence } => format!("Fill the gap ({label}): {sentence}"),
    }
}

/// What somebody did, without them.
pub fn done(deed: &Deed<'_>) -> String {
    let (verb, rest) = split_verb(deed);
    deed.past.map_or_else(|| past(verb), str::to_owned) + rest
}

/// `did Petro revoke it`
fn did(deed: &Deed<'_>) -> String {
    format!("did {} {}", deed.actor.text, deed.did)
}

fn dated_deed(asking: &str, deed: &Deed<'_>) -> String {
    format!("{}?", dated(&format!("{asking} {}", did(deed)), deed.when))
}

fn split_verb<'d>(deed: &'d Deed<'_>) -> (&'d str, &'d str) {
    deed.did.split_at(deed.did.find(' ').unwrap_or(deed.did.len()))
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
        Reason::Stated => dated_deed("Why", deed),
        Reason::OfTheActor => {
            let (verb, rest) = split_verb(deed);
            let asking = format!("What reason did {} give for", deed.actor.text);
            format!("{}?", dated(&format!("{asking} {}{rest}", gerund(verb)), deed.when))
        }
        Reason::Of(name) => {
            let asking = format!("What reason did {} give when", name.text);
            let stem = format!("{asking} {} {}", deed.actor.text, done(deed));
            format!("{}?", dated(&stem, deed.when))
        }
    }
}

fn how_many(deed: &Deed<'_>, counted: &str) -> String {
    // What stood around the number is left with one space too many.
    let did = deed.did.replace(GAP, "");
    let did = did.split_whitespace().collect::<Vec<_>>().join(" ");
    dated_deed(&format!("How many {counted}"), &Deed { did, ..deed.clone() })
}

/// The sentence with the quoted words missing. An article before the gap is written `a(n)`,
/// for the choice between a and an would give the first letter away.
fn words(deed: &Deed<'_>) -> String {
    let done = done(deed)
        .replace(&format!(" a “{GAP}"), &format!(" a(n) “{GAP}"))
        .replace(&format!(" an “{GAP}"), &format!(" a(n) “{GAP}"));
    let speaker = deed.actor.text;
    match deed.when {
        Some(when) => {
            format!("Fill the gap: {}, {speaker} {done}.", capitalised(&date_phrase(when)))
        }
        None => format!("Fill the gap: {} {done}.", capitalised(speaker)),
    }
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
    let stem = format!("{asking} did {} {verb} “{}”", said.speaker.text, said.words);
    format!("{}?", dated(&stem, said.when))
}

fn the_claim(claimed: &Claimed<'_>) -> String {
    let by = claimed.by;
    format!("{}{} claim that {}", by.text, super::possessive_ending(by), claimed.that)
}

fn report(word: &str, point: &str) -> String {
    let many = if word.contains(' ') { "words" } else { "word" };
    let what = point.strip_prefix("the word for ").or_else(|| point.strip_prefix("the words for "));
    match what {
        Some(what) => format!("Which report alone uses the {many} “{word}” for {what}?"),
        None => format!("Which report alone uses the {many} “{word}”, on this point: {point}?"),
    }
}

/// An office that only one can hold is a title and takes no article before "of", but reads
/// better with one elsewhere: `the Colombian foreign minister`, `President of Venezuela`.
fn with_article(office: &str) -> String {
    if office.contains(" of ") || office.contains(" for ") || office.starts_with("the ") {
        office.to_owned()
    } else {
        format!("the {office}")
    }
}

fn without_article(of: &str) -> &str {
    of.strip_prefix("the ").unwrap_or(of)
}

/// A stem with the date behind it, where there is one: `Who did so in March 2025`. Where a
/// clause follows, the date stands before it, for at its end it would seem to date the
/// clause: `Who said in March 2025 that talks had begun`.
fn dated(stem: &str, when: Option<When>) -> String {
    let Some(when) = when else { return stem.to_owned() };
    let date = date_phrase(when);
    // Words inside quote marks are nobody's clause.
    match stem.find(" that ").filter(|&at| !stem[..at].contains('“')) {
        Some(at) => format!("{} {date}{}", &stem[..at], &stem[at..]),
        None => format!("{stem} {date}"),
    }
}
