//! The questions of Spanish: one line for each thing that can be asked.
//!
//! The verb stands before its subject, as Spanish asks: `¿En qué mes revocó la agencia el
//! permiso?` A question is worded without its marks and its date; [`dated`] adds both.

use super::dates::{MONTHS, asking_date, date_phrase};
use super::knowing::{denies, takes_the_claim};
use super::nouns::{Gender, gender};
use super::predicate::Predicate;
use super::verbs::{Count, is_infinitive, preterite};
use crate::deck::{EntityKind, Pronoun, When};
use crate::exercise::language::{Claimed, Deed, GAP, Name, Question, Reason, Reports, Said, Sort};
use crate::text::capitalised;

/// Prepositions that can stand before a number.
const PREPOSITIONS: [&str; 12] =
    ["a", "ante", "con", "contra", "de", "desde", "durante", "en", "entre", "hasta", "para", "por"];

/// A question as shown.
pub fn question(question: &Question<'_>) -> String {
    match *question {
        // Who is asked for is one, however many the answer turns out to be.
        Question::Who(deed) => {
            dated(&format!("{} {}", asking(deed.actor), past(deed, Count::One)), deed.when)
        }
        Question::What(deed, reports) => {
            let actor = deed.actor.text;
            let what = match (Predicate::of(&deed.did).sort(), count(deed.actor)) {
                (Sort::Undergoing, Count::One) => format!("qué le ocurrió a {actor}"),
                (Sort::Undergoing, Count::Many) => format!("qué les ocurrió a {actor}"),
                (_, count) => format!("qué {} {actor}", preterite("hacer", count)),
            };
            format!("{}, ¿{}?", according_to(reports), at(&what, deed.when))
        }
        Question::When(deed, precision) => asked(&did(asking_date(precision), deed)),
        Question::Where(deed) => dated(&did("dónde", deed), deed.when),
        Question::Occasion(deed) => dated(&did("en qué ocasión", deed), deed.when),
        Question::HowLongAfter(deed, earlier) => {
            let earlier = capitalised(&format!("{} {}", earlier.actor.text, done(earlier)));
            format!("{} {}", stopped(&earlier), asked(&did("cuánto tiempo después", deed)))
        }
        Question::Next(deed, reports) => {
            let told = stopped(&told(deed));
            format!("{told} {}, ¿qué ocurrió a continuación?", according_to(reports))
        }
        Question::Why(deed, reason) => why(deed, reason),
        Question::HowMany(deed, counted) => how_many(deed, counted),
        Question::Words(deed) => format!("Complete la frase: {}", stopped(&told(deed))),
        Question::Speaker(said) => {
            let who = at(&format!("{} dijo", asking(said.speaker)), said.when);
            asked(&format!("{who}: «{}»", said.words))
        }
        Question::SaidWhen(said, precision) => {
            let did = format!("{} {}", preterite("decir", count(said.speaker)), said.speaker.text);
            asked(&format!("{} {did}: «{}»", asking_date(precision), said.words))
        }
        Question::SaidOf(said, about) => said_of(said, about),
        Question::Claim(claimed, reports) => {
            let did = preterite("afirmar", count(claimed.by));
            let claim = at(&format!("qué {did} {}", claimed.by.text), claimed.when);
            format!("{}, ¿{claim}?", according_to(reports))
        }
        Question::ClaimedOf(claimed, about, what) => {
            let did = preterite("afirmar", count(claimed.by));
            let by = at(&format!("según {did} {}", claimed.by.text), claimed.when);
            // What is claimed agrees with whom it is claimed of.
            let who = match (count(about), about.kind) {
                (Count::One, _) => asking(about),
                (Count::Many, EntityKind::Country) => "qué países",
                (Count::Many, EntityKind::Place) => "qué lugares",
                (Count::Many, _) => "quiénes",
            };
            asked(&format!("{who}, {by}, {what}"))
        }
        Question::Replier(claimed, replier, verb) => {
            let did = if denies(verb) || takes_the_claim(verb) {
                preterite(verb, Count::One)
            } else {
                "respondió a".to_owned()
            };
            asked(&format!("{} {did} {}", asking(replier), the_claim(claimed)))
        }
        Question::Reply(claimed, replier) => {
            let did = preterite("responder", count(replier));
            asked(&format!("qué {did} {} a {}", replier.text, the_claim(claimed)))
        }
        Question::Holder { holder, office, when } => {
            dated(&format!("{} era {office}", asking(holder)), when)
        }
        Question::Office(holder, when) => {
            dated(&format!("qué cargo ocupaba {}", holder.text), when)
        }
        Question::Members { of, is_complete, member, reports } => {
            let who = if member.kind == EntityKind::Person { "quiénes" } else { "cuáles" };
            let names = if is_complete {
                "todos los nombres"
            } else if reports == Reports::One {
                "los nombres que figuran en el artículo"
            } else {
                "los nombres que figuran en los artículos"
            };
            format!("{} Dé {names}.", asked(&format!("{who} son {of}")))
        }
        Question::Member { of } => asked(&format!("cuál de estos nombres figura entre {of}")),
        Question::Report { word, point } => report(word, point),
        Question::Gap { label, sentence } => format!("Complete la frase ({label}): {sentence}"),
    }
}

fn according_to(reports: Reports) -> &'static str {
    match reports {
        Reports::One => "Según el artículo",
        Reports::Several => "Según los artículos",
    }
}

/// What somebody did, without them.
pub fn done(deed: &Deed<'_>) -> String {
    past(deed, count(deed.actor))
}

/// A deed in the past: `no se reunió con Petro`.
fn past(deed: &Deed<'_>, count: Count) -> String {
    let predicate = Predicate::of(&deed.did);
    format!("{}{}", predicate.past(deed.past, count), predicate.rest(count))
}

/// A deed asked about: `dónde se reunió Trump con Petro`.
fn did(asking: &str, deed: &Deed<'_>) -> String {
    let predicate = Predicate::of(&deed.did);
    let count = count(deed.actor);
    let past = predicate.past(deed.past, count);
    format!("{asking} {past} {}{}", deed.actor.text, predicate.rest(count))
}

/// A deed told as a sentence, with its date before it.
fn told(deed: &Deed<'_>) -> String {
    let sentence = format!("{} {}", deed.actor.text, done(deed));
    match deed.when {
        Some(when) => format!("{}, {sentence}", capitalised(&date_phrase(when))),
        None => capitalised(&sentence),
    }
}

/// A name that has the article of many, or that its deck calls `they`, stands for many.
fn count(name: Name<'_>) -> Count {
    let is_many = name.they == Some(Pronoun::They)
        || name.text.starts_with("los ")
        || name.text.starts_with("las ");
    if is_many { Count::Many } else { Count::One }
}

/// The words that ask for somebody or something of this kind.
fn asking(name: Name<'_>) -> &'static str {
    match name.kind {
        EntityKind::Person => "quién",
        EntityKind::Body => "qué institución",
        EntityKind::Country => "qué país",
        EntityKind::Group => "qué grupo",
        EntityKind::Place => "qué lugar",
    }
}

fn why(deed: &Deed<'_>, reason: Reason<'_>) -> String {
    match reason {
        Reason::Stated => dated(&did("por qué", deed), deed.when),
        Reason::OfTheActor => {
            let gave = preterite("dar", count(deed.actor));
            let stem = format!("qué motivo {gave} {} para {}", deed.actor.text, deed.did);
            // The infinitive is the deed itself, and the date is its date.
            with_date(&stem, deed.when, &deed.did)
        }
        Reason::Of(name) => dated(&did(&format!("por qué, según {},", name.text), deed), deed.when),
    }
}

/// A preposition before the number is asked with it: `¿A cuántas personas sancionó?`
fn how_many(deed: &Deed<'_>, counted: &str) -> String {
    let (before, after) = deed.did.split_once(GAP).unwrap_or((&deed.did, ""));
    let before = before.trim_end();
    let (front, last) = before.rsplit_once(' ').unwrap_or(("", before));
    let (before, preposition) = if PREPOSITIONS.contains(&last) {
        (front, format!("{last} "))
    } else {
        (before, String::new())
    };
    let many = match gender(counted) {
        Gender::Masculine => "cuántos",
        Gender::Feminine => "cuántas",
    };
    let deed = Deed { did: format!("{before}{after}"), ..deed.clone() };
    dated(&did(&format!("{preposition}{many} {counted}"), &deed), deed.when)
}

fn said_of(said: &Said<'_>, about: Name<'_>) -> String {
    let speaker = said.speaker;
    let referred = match count(speaker) {
        Count::One => "se refería",
        Count::Many => "se referían",
    };
    let many = if said.words.contains(' ') { "las palabras" } else { "la palabra" };
    let stem =
        format!("a {} {referred} {} con {many} «{}»", asking(about), speaker.text, said.words);
    dated(&stem, said.when)
}

fn the_claim(claimed: &Claimed<'_>) -> String {
    format!("la afirmación de {} de que {}", claimed.by.text, claimed.that)
}

fn report(word: &str, point: &str) -> String {
    let many = if word.contains(' ') { "las palabras" } else { "la palabra" };
    let only = format!("qué artículo es el único que usa {many} «{word}»");
    let what = point.strip_prefix("la palabra para ");
    match what.or_else(|| point.strip_prefix("las palabras para ")) {
        Some(what) => asked(&format!("{only} para {what}")),
        None => asked(&format!("{only} sobre este punto: {point}")),
    }
}

fn asked(question: &str) -> String {
    format!("¿{}?", capitalised(question))
}

fn at(stem: &str, when: Option<When>) -> String {
    when.map_or_else(|| stem.to_owned(), |when| format!("{stem} {}", date_phrase(when)))
}

/// A question with its date, where there is one, behind it: `¿Quién lo hizo en 2025?` Where
/// something else follows that could have a date, the date stands before the question, for at
/// its end it would seem to date that: `En 2025, ¿quién dijo que habría elecciones?`
fn dated(question: &str, when: Option<When>) -> String {
    with_date(question, when, question)
}

/// The same, where only a part of the question could have a date of its own.
fn with_date(question: &str, when: Option<When>, part: &str) -> String {
    match when {
        Some(when) if holds_another_time(part) => {
            format!("{}, ¿{question}?", capitalised(&date_phrase(when)))
        }
        when => asked(&at(question, when)),
    }
}

/// Whether something in a question could have a date of its own: a clause, a verb that hangs
/// on another, a year. Words inside quote marks are no part of the question.
fn holds_another_time(question: &str) -> bool {
    let mut depth = 0_usize;
    question.split(' ').skip(1).any(|word| {
        depth += word.matches('«').count();
        let is_outside = depth == 0;
        depth = depth.saturating_sub(word.matches('»').count());
        let is_year = word.len() >= 4 && word.bytes().all(|b| b.is_ascii_digit());
        is_outside
            && (matches!(word, "que" | "quien" | "cuando" | "mientras" | "donde" | "si")
                || is_year
                || MONTHS.contains(&word)
                || is_infinitive(word))
    })
}

/// A sentence with its full stop, which an abbreviation at its end has already.
fn stopped(sentence: &str) -> String {
    if sentence.ends_with('.') { sentence.to_owned() } else { format!("{sentence}.") }
}
