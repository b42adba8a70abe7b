//! What facts yield, form by form, and what is dropped.

mod english;
mod shared;
mod spanish;

use super::*;
use crate::exercise::tests::deck;

const NAMES: &str = r#"
    [source.log]
    outlet = "Log"
    [source.paper]
    outlet = "Paper"
    [person.armstrong]
    name = "Neil Armstrong"
    short = "Armstrong"
    they = "he"
    [person.aldrin]
    name = "Buzz Aldrin"
    short = "Aldrin"
    they = "he"
    [person.collins]
    name = "Michael Collins"
    short = "Collins"
    [person.kennedy]
    name = "John F. Kennedy"
    short = "Kennedy"
    [body.nasa]
    name = "NASA"
    part_of = "us"
    [country.us]
    name = "the United States"
    [country.ussr]
    name = "the Soviet Union"
    [place.houston]
    name = "Houston"
    [place.moon]
    name = "the Moon"
"#;

/// The exercises of these facts as `form | prompt | answer`, then what was dropped.
fn check(facts: &str, expected: &[&str]) {
    assert_eq!(shown(&deck(&format!("{NAMES}{facts}"))), expected);
}

fn shown(deck: &Deck) -> Vec<String> {
    let derived = derive(deck);
    let mut shown: Vec<String> = derived
        .exercises
        .iter()
        .map(|e| format!("{} | {} | {}", e.id.form, e.prompt, e.answer_text))
        .collect();
    shown.extend(derived.dropped.iter().map(|d| format!("no {} {}: {}", d.fact, d.form, d.why)));
    shown
}

#[test]
fn a_quotation_in_a_phrase_is_asked_by_every_part() {
    check(
        r#"
        [quote.dull]
        speaker = "aldrin"
        did = "describe {moon} as a “{words}”"
        words = "magnificent desolation"
        about = "moon"
        when = "1969-07"
        place = "houston"
        occasion = "a visit to the press"
        cite.log = "¶1"
        "#,
        &[
            "who | Who described the Moon as a “magnificent desolation” in July 1969? | Buzz Aldrin",
            "words | Fill the gap: In July 1969, Buzz Aldrin described the Moon as a(n) “____”. | “magnificent desolation”",
            "when | In which month did Buzz Aldrin describe the Moon as a “magnificent desolation”? | July 1969",
            "about | About which place did Buzz Aldrin use the words “magnificent desolation” in July 1969? | The Moon",
            "where | Where did Buzz Aldrin describe the Moon as a “magnificent desolation” in July 1969? | Houston",
            "occasion | On what occasion in July 1969 did Buzz Aldrin describe the Moon as a “magnificent desolation”? | A visit to the press",
        ],
    );
}

#[test]
fn a_whole_sentence_is_asked_for_its_speaker_and_date() {
    check(
        r#"
        [quote.landed]
        speaker = "armstrong"
        words = "The Eagle has landed"
        when = "1969-07-20"
        cite.log = "¶1"
        "#,
        &[
            "who | Who said on 20 July 1969: “The Eagle has landed”? | Neil Armstrong",
            "when | On which date did Neil Armstrong say: “The Eagle has landed”? | 20 July 1969",
        ],
    );
}

#[test]
fn a_reason_is_asked_as_the_reason_of_whoever_gives_it() {
    check(
        r#"
        [event.rice]
        actor = "kennedy"
        did = "promise a landing on {moon}"
        when = "1962"
        because = "{ussr}'s rockets were ahead"
        because_says = "kennedy"
        then = ["event.landing"]
        cite.log = "¶1"
        [event.landing]
        actor = "nasa"
        did = "land two men on {moon}"
        when = "1969-07-20"
        because = "the fuel was running out"
        because_says = "armstrong"
        after = "event.rice"
        gap = "seven years"
        cite.log = "¶2"
        [event.return]
        actor = "collins"
        did = "stay in orbit"
        because = "somebody had to"
        cite.log = "¶3"
        "#,
        &[
            "who | Who promised a landing on the Moon in 1962? | John F. Kennedy",
            "what | According to the reports, what did John F. Kennedy do in 1962? | Promised a landing on the Moon",
            "when | In which year did John F. Kennedy promise a landing on the Moon? | 1962",
            "next | In 1962, John F. Kennedy promised a landing on the Moon. According to the reports, what came next? | NASA landed two men on the Moon",
            "why | What reason did John F. Kennedy give for promising a landing on the Moon in 1962? | The Soviet Union’s rockets were ahead",
            "who | Which body landed two men on the Moon on 20 July 1969? | NASA",
            "what | According to the reports, what did NASA do on 20 July 1969? | Landed two men on the Moon",
            "when | On which date did NASA land two men on the Moon? | 20 July 1969",
            "gap | John F. Kennedy promised a landing on the Moon. How long afterwards did NASA land two men on the Moon? | Seven years",
            "why | On 20 July 1969, NASA landed two men on the Moon. What reason did Neil Armstrong give for this? | The fuel was running out",
            "who | Who stayed in orbit? | Michael Collins",
            "why | Why did Michael Collins stay in orbit? | Somebody had to",
        ],
    );
}

#[test]
fn no_stem_states_a_claim_as_a_fact() {
    check(
        r#"
        [person.goddard]
        name = "Robert Goddard"
        short = "Goddard"
        [person.aristotle]
        name = "Aristotle"
        [person.galileo]
        name = "Galileo Galilei"
        short = "Galileo"
        [body.times]
        name = "the New York Times"
        [place.athens]
        name = "Athens"
        [claim.vacuum]
        by = "times"
        that = "{goddard} did not know that rockets needed air"
        about = "goddard"
        when = "1920-01-13"
        reply.by = "goddard"
        reply.did = "reject"
        cite.log = "¶1"
        [claim.falling]
        by = "aristotle"
        that = "heavy bodies fell faster than light ones"
        place = "athens"
        reply.by = "galileo"
        reply.did = "dispute"
        reply.says = "all bodies fell alike"
        cite.log = "¶2"
        "#,
        &[
            "who | Which body claimed on 13 January 1920 that Goddard did not know that rockets needed air? | The New York Times",
            "what | According to the reports, what did the New York Times claim on 13 January 1920? | That Goddard did not know that rockets needed air",
            "when | On which date did the New York Times claim that Goddard did not know that rockets needed air? | 13 January 1920",
            "about | Who, according to the New York Times on 13 January 1920, did not know that rockets needed air? | Robert Goddard",
            "who | Who claimed that heavy bodies fell faster than light ones? | Aristotle",
            "where | Where did Aristotle claim that heavy bodies fell faster than light ones? | Athens",
            "replier | Who disputed Aristotle’s claim that heavy bodies fell faster than light ones? | Galileo Galilei",
            "reply | What did Galileo Galilei say in answer to Aristotle’s claim that heavy bodies fell faster than light ones? | That all bodies fell alike",
            "no claim.vacuum replier: the answer stands in “Who rejected the New York Times’ claim that Goddard did not know that rockets needed air?”",
        ],
    );
}

#[test]
fn offices_numbers_lists_gaps_and_coverage_are_asked() {
    check(
        r#"
        [role.commander]
        person = "armstrong"
        office = "commander of Apollo 11"
        as_of = "1969"
        cite.log = "¶1"
        [number.hours]
        actor = "aldrin"
        did = "spend {n|hours} outside"
        n = 2
        cite.log = "¶1"
        [list.crew]
        of = "people aboard Apollo 11"
        members = ["armstrong", "aldrin", "collins"]
        complete = true
        cite.log = "¶1"
        [cloze.launch]
        text = "Apollo 11 left on [16 July 1969|date] from [Florida|place]."
        cite.log = "¶1"
        [contrast.step]
        point = "the word for the first step"
        said.log = ["leap", "step"]
        said.paper = ["step"]
        cite.log = "¶1"
        cite.paper = "¶1"
        [note.flag]
        ask = [{ q = "What stood beside the flag?", a = "a camera", wrong = ["a dog", "a tree"] }]
        cite.log = "¶1"
        "#,
        &[
            "who | Who was the commander of Apollo 11 in 1969? | Neil Armstrong",
            "office | Which office did Neil Armstrong hold in 1969? | Commander of Apollo 11",
            "how-many | How many hours did Buzz Aldrin spend outside? | Two",
            "members | Name all the people aboard Apollo 11. | Neil Armstrong, Buzz Aldrin and Michael Collins",
            "cloze-1 | Fill the gap (date): Apollo 11 left on ____ from Florida. | 16 July 1969",
            "cloze-2 | Fill the gap (place): Apollo 11 left on 16 July 1969 from ____. | Florida",
            "report | Which report alone uses the word “leap” for the first step? | Log",
            "ask-1 | What stood beside the flag? | A camera",
        ],
    );
}

#[test]
fn a_form_with_two_answers_is_dropped_and_says_why() {
    check(
        r#"
        [event.walk]
        actor = "aldrin"
        did = "walk on {moon}"
        when = "1969-07"
        skip = ["when"]
        cite.log = "¶1"
        [event.walk-first]
        actor = "armstrong"
        did = "walk on {moon}"
        when = "1969-07-20"
        cite.log = "¶1"
        [event.salute]
        actor = "aldrin"
        did = "salute"
        when = "1969-07-20"
        cite.log = "¶1"
        [event.retired]
        actor = "collins"
        did = "retire"
        retired = "2026-01-01"
        cite.log = "¶1"
        "#,
        &[
            "what | According to the reports, what did Neil Armstrong do on 20 July 1969? | Walked on the Moon",
            "when | On which date did Neil Armstrong walk on the Moon? | 20 July 1969",
            "who | Who saluted on 20 July 1969? | Buzz Aldrin",
            "what | According to the reports, what did Buzz Aldrin do on 20 July 1969? | Saluted",
            "when | On which date did Buzz Aldrin salute? | 20 July 1969",
            "no event.walk who: `event.walk-first` answers “Who walked on the Moon in July 1969?” as well",
            "no event.walk what: `event.salute` answers “According to the reports, what did Buzz Aldrin do in July 1969?” as well",
            "no event.walk-first who: `event.walk` answers “Who walked on the Moon on 20 July 1969?” as well",
        ],
    );
}

#[test]
fn what_was_so_at_another_time_is_no_rival() {
    check(
        r#"
        [role.commander-1966]
        person = "armstrong"
        office = "command pilot"
        as_of = "1966"
        cite.log = "¶1"
        [role.commander-1969]
        person = "collins"
        office = "command pilot"
        as_of = "1969"
        cite.log = "¶1"
        [number.walks-1966]
        actor = "aldrin"
        did = "make {n|spacewalks}"
        n = 3
        when = "1966"
        cite.log = "¶1"
        [number.walks-1969]
        actor = "aldrin"
        did = "make {n|spacewalks}"
        n = 1
        when = "1969"
        cite.log = "¶1"
        "#,
        &[
            "who | Who was the command pilot in 1966? | Neil Armstrong",
            "office | Which office did Neil Armstrong hold in 1966? | Command pilot",
            "who | Who was the command pilot in 1969? | Michael Collins",
            "office | Which office did Michael Collins hold in 1969? | Command pilot",
            "how-many | How many spacewalks did Buzz Aldrin make in 1966? | Three",
            "when | In which year did Buzz Aldrin make three spacewalks? | 1966",
            "how-many | How many spacewalks did Buzz Aldrin make in 1969? | One",
            "when | In which year did Buzz Aldrin make one spacewalk? | 1969",
        ],
    );
}

#[test]
fn decks_in_other_languages_get_the_forms_that_need_no_inflection() {
    let mut deck = deck(&format!(
        "{NAMES}
        [event.e]
        actor = \"aldrin\"
        did = \"saluer\"
        ask = [{{ q = \"Qui ?\", a = \"Aldrin\" }}]
        cite.log = \"¶1\"
        [cloze.c]
        text = \"Ils arrivèrent à [Houston|lieu].\"
        cite.log = \"¶1\""
    ));
    deck.lang = "fr".to_owned();
    let forms: Vec<String> =
        derive(&deck).exercises.iter().map(|e| e.id.form.to_string()).collect();
    assert_eq!(forms, ["ask-1", "cloze-1"]);
}

#[test]
fn what_is_said_of_two_and_a_deed_with_two_reasons_are_not_asked() {
    check(
        r#"
        [person.kepler]
        name = "Johannes Kepler"
        [person.newton]
        name = "Isaac Newton"
        [place.mars]
        name = "Mars"
        [place.earth]
        name = "the Earth"
        [claim.mars]
        by = "kepler"
        that = "{mars} moved in an ellipse"
        about = "mars"
        when = "1609"
        skip = ["who", "what", "when"]
        cite.log = "¶1"
        [claim.earth]
        by = "kepler"
        that = "{earth} moved in an ellipse"
        skip = ["who"]
        cite.log = "¶1"
        [event.leaves]
        actor = "newton"
        did = "leave Cambridge"
        when = "1665"
        because = "the plague had come"
        skip = ["who", "what", "when"]
        cite.log = "¶1"
        [event.goes-home]
        actor = "newton"
        did = "leave Cambridge for Woolsthorpe"
        because = "the university had closed"
        skip = ["who", "why"]
        cite.log = "¶1"
        "#,
        &[
            "no claim.mars about: `claim.earth` answers “Which place, according to Johannes Kepler in 1609, moved in an ellipse?” as well",
            "no event.leaves why: `event.goes-home` answers “Why did Isaac Newton leave Cambridge in 1665?” as well",
        ],
    );
}
