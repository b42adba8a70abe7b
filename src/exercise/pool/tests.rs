//! Which answers may stand beside the right one.

use super::*;
use crate::exercise::derive;
use crate::exercise::tests::{deck, exercise};

const PEOPLE: &str = r#"
[source.s]
outlet = "S"
[person.kepler]
name = "Johannes Kepler"
they = "he"
[person.aristotle]
name = "Aristotle"
[person.galileo]
name = "Galileo Galilei"
they = "he"
[person.newton]
name = "Isaac Newton"
[person.curie]
name = "Marie Curie"
they = "she"
"#;

/// The wrong options of the exercise called `FACT/FORM`, as shown.
fn wrong(tables: &str, id: &str) -> Vec<String> {
    let deck = deck(&format!("{PEOPLE}{tables}"));
    let exercises = derive(&deck).exercises;
    let exercise = exercise(&deck, id);
    let pool = Pool::new(&deck, &exercises);
    pool.wrong(&exercise, pool.alike(&exercise)).map(|candidate| candidate.text).collect()
}

#[test]
fn whoever_stands_in_the_stem_is_no_wrong_option_owner_or_not() {
    let claim = "[claim.c]\nby = \"aristotle\"\nthat = \"heavy bodies fell faster\"\n\
                 reply.by = \"galileo\"\nreply.did = \"deny\"\ncite.s = \"¶1\"\n";
    assert_eq!(wrong(claim, "claim.c/replier"), ["Johannes Kepler", "Isaac Newton", "Marie Curie"]);
}

#[test]
fn a_true_answer_a_refused_one_and_a_part_are_no_wrong_options() {
    let facts = r#"
        [event.a]
        actor = "kepler"
        did = "write a book"
        when = "1609"
        never = ["galileo"]
        cite.s = "¶1"
        [event.b]
        actor = "newton"
        did = "write a book"
        when = "1687"
        cite.s = "¶1"
        [list.l]
        of = "ancient and Italian thinkers"
        members = ["aristotle", "galileo"]
        complete = false
        not_in = ["newton"]
        cite.s = "¶1"
    "#;
    assert_eq!(wrong(facts, "event.a/who"), ["Aristotle", "Isaac Newton", "Marie Curie"]);
    let others = ["Johannes Kepler", "Aristotle", "Galileo Galilei", "Marie Curie"];
    assert_eq!(wrong(facts, "event.b/who"), others);
    assert_eq!(wrong(facts, "list.l/members"), ["Isaac Newton"]);
}

#[test]
fn dates_of_the_story_come_before_invented_ones() {
    let facts = r#"
        [event.a]
        actor = "kepler"
        did = "publish the third law"
        when = "1619"
        cite.s = "¶1"
        [event.b]
        actor = "newton"
        did = "publish the Principia"
        when = "1687"
        cite.s = "¶1"
    "#;
    assert_eq!(wrong(facts, "event.a/when")[..3], ["1687", "1620", "1618"]);
}

#[test]
fn a_part_is_never_larger_than_the_whole_that_the_question_names() {
    let facts = r#"
        [number.a]
        actor = "newton"
        did = "solve {n|of the 10 problems}"
        n = 9
        cite.s = "¶1"
    "#;
    let others = ["Ten", "Eight", "Seven", "Six", "Five", "Four", "Three", "Two", "One"];
    assert_eq!(wrong(facts, "number.a/how-many"), others);
}

#[test]
fn a_deed_that_says_she_is_no_wrong_option_for_him() {
    let facts = r#"
        [event.law]
        actor = "kepler"
        did = "publish the third law"
        when = "1619"
        cite.s = "¶1"
        [event.moons]
        actor = "galileo"
        did = "discover four moons"
        when = "1610"
        cite.s = "¶1"
        [event.trial]
        actor = "galileo"
        did = "take back what he had taught"
        when = "1633"
        cite.s = "¶1"
        [event.prize]
        actor = "curie"
        did = "receive her second Nobel Prize"
        when = "1911"
        cite.s = "¶1"
    "#;
    let fitting = ["Discovered four moons", "Took back what he had taught"];
    assert_eq!(wrong(facts, "event.law/what"), fitting);
}

#[test]
fn what_came_next_is_asked_beside_what_came_before_or_later() {
    let facts = r#"
        [event.first]
        actor = "galileo"
        did = "build a telescope"
        when = "1609"
        then = ["event.second"]
        cite.s = "¶1"
        [event.second]
        actor = "galileo"
        did = "discover four moons"
        when = "1610"
        cite.s = "¶1"
        [event.same-year]
        actor = "kepler"
        did = "write about the moons"
        when = "1610"
        cite.s = "¶1"
        [event.before]
        actor = "kepler"
        did = "move to Prague"
        when = "1600"
        cite.s = "¶1"
        [event.after]
        actor = "newton"
        did = "publish the Principia"
        when = "1687"
        cite.s = "¶1"
    "#;
    let apart = ["Johannes Kepler moved to Prague", "Isaac Newton published the Principia"];
    assert_eq!(wrong(facts, "event.first/next"), apart);
}

#[test]
fn a_source_that_names_the_whole_leaves_its_other_parts_wrong() {
    let facts = "[source.t]\noutlet = \"T\"\n[country.us]\nname = \"the United States\"\n\
                 [country.ussr]\nname = \"the Soviet Union\"\n\
                 [body.nasa]\nname = \"NASA\"\npart_of = \"us\"\n\
                 [body.navy]\nname = \"the US Navy\"\npart_of = \"us\"\n\
                 [body.academy]\nname = \"the Soviet Academy of Sciences\"\npart_of = \"ussr\"\n\
                 [event.a]\nactor = \"nasa\"\ndid = \"land two men on the Moon\"\n\
                 when = \"1969-07-20\"\nactor_for.t = \"us\"\ncite.s = \"¶1\"\ncite.t = \"¶1\"\n";
    assert_eq!(wrong(facts, "event.a/who"), ["The US Navy", "The Soviet Academy of Sciences"]);
}

#[test]
fn what_the_question_tells_did_not_come_next_though_it_was_said_twice() {
    let facts = r#"
        [quote.once]
        speaker = "galileo"
        words = "And yet it moves"
        when = "1633-06"
        then = ["event.home"]
        cite.s = "¶1"
        [event.home]
        actor = "galileo"
        did = "return to Arcetri"
        when = "1633-12"
        cite.s = "¶1"
        [quote.again]
        speaker = "galileo"
        words = "And yet it moves"
        when = "1640"
        cite.s = "¶1"
        [event.after]
        actor = "newton"
        did = "publish the Principia"
        when = "1687"
        cite.s = "¶1"
        [event.before]
        actor = "kepler"
        did = "move to Prague"
        when = "1600"
        cite.s = "¶1"
    "#;
    let apart = ["Isaac Newton published the Principia", "Johannes Kepler moved to Prague"];
    assert_eq!(wrong(facts, "quote.once/next"), apart);
}
