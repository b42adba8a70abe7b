//! What a query finds in two small chronicles, in which order, and why.

use super::*;
use crate::deck::{Deck, parse};
use crate::exercise::{Derived, derive};

const MOON: &str = r#"
    format = 1
    [deck]
    id = "moon"
    title = "The way to the Moon"
    lang = "en"
    tags = ["space"]
    [source.nasa]
    outlet = "NASA"
    title = "Apollo by the numbers"
    [source.nyt]
    outlet = "The New York Times"
    [person.armstrong]
    name = "Neil Armstrong"
    short = "Armstrong"
    [person.lovell]
    name = "James Lovell"
    short = "Lovell"
    also = ["Big Jim"]
    [person.aldrin]
    name = "Buzz Aldrin"
    short = "Aldrin"
    also = ["Edwin Aldrin"]
    [place.moon]
    name = "the Moon"
    [event.eight]
    actor = "lovell"
    did = "fly around {moon}"
    when = "1968-12-24"
    cite.nasa = "¶1"
    tags = ["orbit"]
    note = "They read from Genesis."
    [event.eleven]
    actor = "armstrong"
    did = "walk on {moon}"
    when = "1969-07"
    cite.nasa = "¶2"
    cite.nyt = "¶1"
    tags = ["landing"]
    [quote.desolation]
    speaker = "aldrin"
    words = "magnificent desolation"
    when = "1969-07-20"
    cite.nyt = "¶3"
    tags = ["landing"]
    [claim.late]
    by = "aldrin"
    that = "{armstrong} flew past the crater"
    about = "armstrong"
    cite.nyt = "¶4"
"#;

const CHINA: &str = r#"
    format = 1
    [deck]
    id = "tiangong"
    title = "天宫"
    lang = "zh"
    [source.xinhua]
    outlet = "新华社"
    [person.yang]
    name = "杨利伟"
    [note.five]
    cite.xinhua = "¶1"
    ask = [{ q = "谁在神舟五号上?", a = "杨利伟" }]
"#;

fn searched<R>(look: impl FnOnce(&[Searched<'_>]) -> R) -> R {
    let decks: Vec<(Deck, Derived)> = [MOON, CHINA]
        .into_iter()
        .map(|text| {
            let parsed = parse(text);
            assert!(parsed.problems.iter().all(|problem| !problem.is_error()));
            let derived = derive(&parsed.deck);
            (parsed.deck, derived)
        })
        .collect();
    let indexes: Vec<Index> =
        decks.iter().map(|(deck, derived)| Index::of(deck, derived)).collect();
    let searched: Vec<Searched<'_>> = decks
        .iter()
        .zip(&indexes)
        .map(|((deck, derived), index)| Searched { deck, derived, index })
        .collect();
    look(&searched)
}

/// The learner knows one card: who walked on the Moon is due.
fn remembered(card: Card<'_>, state: State) -> bool {
    let is_known = card.exercise.id.to_string() == "moon/event.eleven/who";
    match state {
        State::Due => is_known,
        State::New => !is_known,
        State::Suspended | State::Buried | State::Marked | State::Leech => false,
    }
}

/// The facts found, the best first; then what was meant.
fn check(text: &str, expected: &str) {
    let (query, problems) = Query::read(text);
    assert_eq!(problems, [], "{text}");
    let told = searched(|decks| {
        let found = find(&query, decks, &remembered);
        let ids = found.facts.iter().map(|place| {
            let (id, _) = decks[place.deck].deck.facts.get_index(place.fact).unwrap();
            id.name().to_owned()
        });
        let meant = found.meant.iter().map(|meant| format!("{}→{}", meant.typed, meant.meant));
        ids.chain(meant).collect::<Vec<_>>().join(" ")
    });
    assert_eq!(told, expected, "{text}");
}

/// The first fact found as its line, then its other texts, with what was looked for in brackets.
fn check_marks(text: &str, expected: &str) {
    let drawn = |marked: &Marked| {
        let mut text = marked.text.clone();
        for mark in marked.marks.iter().rev() {
            text.insert(mark.end, ']');
            text.insert(mark.start, '[');
        }
        text
    };
    let (query, _) = Query::read(text);
    let told = searched(|decks| {
        let found = find(&query, decks, &remembered);
        let place = found.facts[0];
        let hit = hit(&found, place, &decks[place.deck]);
        let elsewhere = hit.elsewhere.iter();
        let elsewhere =
            elsewhere.map(|other| format!(" / {:?}: {}", other.from, drawn(&other.text)));
        drawn(&hit.line) + &elsewhere.collect::<String>()
    });
    assert_eq!(told, expected, "{text}");
}

#[test]
fn every_word_must_be_there_and_the_last_may_be_a_beginning() {
    check("moon", "eight eleven");
    check("walked", "eleven");
    check("walk", "eleven");
    check("magnif", "desolation");
    check("magnif desolation", "");
    check("magnif* desolation", "desolation");
    check("aldrin crater", "late");
    check("aldrin walked", "");
    check("MAGNIFICENT Désolation", "desolation");
}

#[test]
fn notes_questions_tags_sources_and_other_names_are_found_too() {
    check("genesis", "eight");
    check("orbit", "eight");
    check("\"big jim\"", "eight");
    check("\"which person\" walked", "");
    check("nasa", "eight eleven");
    check("1969", "eleven desolation");
    check("\"July 1969\"", "eleven desolation");
}

#[test]
fn phrases_stand_as_they_are_written() {
    check("\"magnificent desolation\"", "desolation");
    check("\"desolation magnificent\"", "");
    check("\"on the moon\"", "eleven");
    check("\"neil armstrong walked\"", "eleven");
}

#[test]
fn fields_look_where_they_say() {
    check("who:armstrong", "eleven late");
    check("who:\"big jim\"", "eight");
    check("who:moon", "eight eleven");
    check("what:armstrong", "late");
    check("what:walked", "eleven");
    check("what:genesis", "");
    check("when:1969", "eleven desolation");
    check("when:1969-07-20", "eleven desolation");
    check("when:<1969", "eight");
    check("when:1968..1969-06", "eight");
    check("source:nyt", "eleven desolation late");
    check("source:\"new york times\"", "eleven desolation late");
    check("source:nasa -source:nyt", "eight");
    check("tag:landing", "eleven desolation");
    check("tag:space", "eight eleven desolation late");
    check("deck:moon", "eight eleven desolation late");
    check("deck:tiangong", "five");
    check("kind:quote", "desolation");
    check("kind:quote or kind:claim", "desolation late");
    check("-kind:event -deck:tiangong", "desolation late");
}

#[test]
fn what_is_remembered_is_asked_exercise_by_exercise() {
    check("is:due", "eleven");
    check("is:due tag:orbit", "");
    check("is:new who:armstrong", "eleven late");
    check("is:claim", "late");
    check("is:single-source when:1968", "eight");
    check("is:suspended", "");
    let (query, _) = Query::read("armstrong is:due");
    let asked = searched(|decks| {
        let found = find(&query, decks, &remembered);
        let asked = found.cards(found.facts[0], &decks[0], &remembered);
        asked.iter().map(|card| card.exercise.id.to_string()).collect::<Vec<_>>()
    });
    assert_eq!(asked, ["moon/event.eleven/who"]);
}

#[test]
fn whole_names_come_first_then_whole_words_then_the_story() {
    check("ar", "eight eleven late");
    check("a*", "eight eleven desolation late");
    check("neil or armstrong or genesis", "eleven late eight");
    check("aldrin or moon", "desolation late eight eleven");
}

#[test]
fn names_with_a_slip_are_found_and_told() {
    check("who:armstong", "eleven late armstong→Armstrong");
    check("aldrn crater", "late aldrn→Aldrin");
    check("who:\"james lovel\"", "eight james lovel→James Lovell");
    check("who:\"jmes lovell\"", "eight jmes lovell→James Lovell");
    check("source:nasaa", "eight eleven nasaa→NASA");
    check("dsolation", "");
}

#[test]
fn characters_of_scripts_without_spaces_are_found_inside() {
    check("利伟", "five");
    check("神舟", "five");
    check("who:杨", "");
    check("deck:天宫", "five");
    check("舟神", "");
}

#[test]
fn a_hit_shows_why_it_was_found() {
    check_marks("who:armstrong moon", "[Neil Armstrong] walked on [the Moon]");
    check_marks("magnif", "Buzz Aldrin said “[magnificent] desolation”");
    check_marks("genesis", "James Lovell flew around the Moon / Text: They read from [Genesis].");
    check_marks("\"big jim\"", "[James Lovell] flew around the Moon / Name: [Big Jim]");
    check_marks("tag:orbit", "James Lovell flew around the Moon / Tag: [orbit]");
    check_marks("moon -armstrong", "James Lovell flew around [the Moon]");
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_asked_is_answered(text in "([a-z*]{0,4}|who:|is:due|moon|杨| |\"|-|\\(|\\)|or ){0,12}") {
        let (query, _) = Query::read(&text);
        searched(|decks| {
            let found = find(&query, decks, &remembered);
            for place in &found.facts {
                hit(&found, *place, &decks[place.deck]);
            }
        });
    }
}
