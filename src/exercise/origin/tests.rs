//! Each part of each kind of fact has its own sources, and its own badge.

use crate::exercise::derive;
use crate::exercise::tests::deck;

/// `times` repeats `post`, `star` is on its own.
const NAMES: &str = r#"
    [source.post]
    outlet = "Post"
    [source.times]
    outlet = "Times"
    leans_on = ["post"]
    [source.star]
    outlet = "Star"
    [person.armstrong]
    name = "Neil Armstrong"
    [person.aldrin]
    name = "Buzz Aldrin"
    [person.nixon]
    name = "Richard Nixon"
    [body.nasa]
    name = "NASA"
    part_of = "us"
    [country.us]
    name = "the United States"
    [place.moon]
    name = "the Moon"
    "#;

/// Every exercise that `facts` yield, as `form badge: sources`, a source that does not say
/// the answer in so many words with what it says.
#[track_caller]
fn check(facts: &str, expected: &[&str]) {
    let derived = derive(&deck(&format!("{NAMES}{facts}")));
    assert_eq!(derived.dropped, []);
    let lines: Vec<String> = derived
        .exercises
        .iter()
        .map(|exercise| {
            let sources: Vec<String> = exercise
                .sources
                .iter()
                .map(|cited| match &cited.says {
                    Some(says) => format!("{} {} ({says})", cited.source, cited.at),
                    None => format!("{} {}", cited.source, cited.at),
                })
                .collect();
            let badge = exercise.corroboration.as_str();
            format!("{} {badge}: {}", exercise.id.form, sources.join(", "))
        })
        .collect();
    assert_eq!(lines, expected);
}

const LANDING: &str = "[event.e]\nactor = \"nasa\"\ndid = \"land two people\"\n\
                       when = \"1969-07\"\n";

#[test]
fn the_badge_counts_origins_and_not_outlets() {
    for (cite, badge) in [
        ("cite.star = \"¶1\"", "single: star ¶1"),
        ("cite.post = \"¶1\"\ncite.times = \"¶2\"", "same-origin: post ¶1, times ¶2"),
        ("cite.post = \"¶1\"\ncite.star = \"¶3\"", "corroborated: post ¶1, star ¶3"),
        (
            "cite.star = \"¶3\"\ncite.times = \"¶2\"\ncite.post = \"¶1\"",
            "corroborated: star ¶3, times ¶2, post ¶1",
        ),
    ] {
        let lines = ["who", "what", "when"].map(|form| format!("{form} {badge}"));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        check(&format!("{LANDING}{cite}\n"), &lines);
    }
}

#[test]
fn those_that_repeat_the_same_third_are_one_origin_though_it_is_not_cited() {
    let facts = "[source.agency]\noutlet = \"Agency\"\n[source.mail]\noutlet = \"Mail\"\n\
                 leans_on = [\"agency\"]\n[source.echo]\noutlet = \"Echo\"\n\
                 leans_on = [\"mail\"]\n[source.sun]\noutlet = \"Sun\"\n\
                 leans_on = [\"agency\"]\n[cloze.c]\ntext = \"They [landed|deed].\"\n\
                 cite.echo = \"¶1\"\ncite.sun = \"¶2\"\n";
    check(facts, &["cloze-1 same-origin: echo ¶1, sun ¶2"]);
}

#[test]
fn what_one_source_alone_gives_is_single_and_the_rest_is_not() {
    let facts = format!(
        "{LANDING}place = \"moon\"\nbecause = \"{{us}} had promised it\"\n\
         occasion = \"the flight of Apollo 11\"\n\
         only.post = [\"place\", \"because\"]\nonly.star = [\"occasion\"]\n\
         cite.post = \"¶1\"\ncite.star = \"¶3\"\n"
    );
    check(
        &facts,
        &[
            "who corroborated: post ¶1, star ¶3",
            "what corroborated: post ¶1, star ¶3",
            "when corroborated: post ¶1, star ¶3",
            "where single: post ¶1",
            "occasion single: star ¶3",
            "why single: post ¶1",
        ],
    );
}

#[test]
fn a_finer_date_is_finer_for_the_date_alone() {
    let cite = "cite.post = \"¶1\"\ncite.star = \"¶3\"\n";
    let others = ["who", "what"].map(|form| format!("{form} corroborated: post ¶1, star ¶3"));
    for (notes, when) in [
        ("when_note.star = \"the 20th\"", "finer: post ¶1, star ¶3 (the 20th)"),
        (
            "when_note.post = \"the 20th\"\nwhen_note.star = \"the 21st\"",
            "finer: post ¶1 (the 20th), star ¶3 (the 21st)",
        ),
        (
            "when_note.post = \"the 20th\"\nwhen_note.star = \"The 20th\"",
            "corroborated: post ¶1 (the 20th), star ¶3 (The 20th)",
        ),
        ("when_note.star = \"the 20th\"\nonly.star = [\"when\"]", "single: star ¶3 (the 20th)"),
    ] {
        let when = format!("when {when}");
        let expected = [&*others[0], &*others[1], &*when];
        check(&format!("{LANDING}{notes}\n{cite}"), &expected);
    }
}

#[test]
fn an_actor_named_less_exactly_is_finer_for_who_alone() {
    for only in ["", "only.post = [\"actor\"]\n"] {
        let facts = format!(
            "{LANDING}{only}actor_for.star = \"us\"\ncite.post = \"¶1\"\ncite.star = \"¶3\"\n"
        );
        check(
            &facts,
            &[
                "who finer: post ¶1, star ¶3 (the United States)",
                "what corroborated: post ¶1, star ¶3",
                "when corroborated: post ¶1, star ¶3",
            ],
        );
    }
    let facts =
        format!("{LANDING}only.post = [\"actor\"]\ncite.post = \"¶1\"\ncite.star = \"¶3\"\n");
    check(
        &facts,
        &[
            "who single: post ¶1",
            "what corroborated: post ¶1, star ¶3",
            "when corroborated: post ¶1, star ¶3",
        ],
    );
}

#[test]
fn every_kind_of_fact_asks_for_its_own_parts() {
    let cite = "cite.post = \"¶1\"\ncite.times = \"¶2\"\ncite.star = \"¶3\"\n";
    let all = "corroborated: post ¶1, times ¶2, star ¶3";
    let two = "same-origin: post ¶1, times ¶2";
    let check = |fact: &str, lines: &[(&str, &str)]| {
        let lines: Vec<String> =
            lines.iter().map(|(form, badge)| format!("{form} {badge}")).collect();
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        check(&format!("{fact}{cite}"), &lines);
    };
    check(
        "[quote.q]\nspeaker = \"nixon\"\ndid = \"call {armstrong} “{words}”\"\n\
         words = \"one of the greatest\"\nabout = \"armstrong\"\nonly.star = [\"words\"]\n",
        &[("who", all), ("words", "single: star ¶3"), ("about", all)],
    );
    check(
        "[claim.c]\nby = \"nixon\"\nthat = \"the world was bigger\"\nreply.by = \"aldrin\"\n\
         reply.did = \"deny\"\nreply.says = \"it was smaller\"\nonly.post = [\"reply\"]\n\
         only.times = [\"reply\"]\n",
        &[("who", all), ("replier", two), ("reply", two)],
    );
    check(
        "[role.r]\nperson = \"nixon\"\noffice = \"President of the United States\"\n\
         only.star = [\"office\"]\n",
        &[("who", all), ("office", "single: star ¶3")],
    );
    check(
        "[number.n]\nactor = \"nasa\"\ndid = \"land {n|people}\"\nn = 2\nonly.star = [\"n\"]\n",
        &[("how-many", "single: star ¶3")],
    );
    check(
        "[list.l]\nof = \"people on the Moon\"\nmembers = [\"armstrong\", \"aldrin\"]\n\
         complete = true\nonly.post = [\"members\"]\nonly.times = [\"members\"]\n",
        &[("members", two)],
    );
    check(
        "[cloze.c]\ntext = \"They stayed [a day|how long].\"\nonly.star = [\"gap\"]\n",
        &[("cloze-1", "single: star ¶3")],
    );
    check(
        "[event.one]\nactor = \"armstrong\"\ndid = \"descend\"\ncite.post = \"¶4\"\n\
         [event.three]\nactor = \"armstrong\"\ndid = \"return\"\ncite.post = \"¶5\"\n\
         [event.two]\nactor = \"aldrin\"\ndid = \"follow\"\nafter = \"event.one\"\n\
         gap = \"twenty minutes\"\nthen = [\"event.three\"]\nonly.star = [\"gap\"]\n\
         only.times = [\"then\"]\n",
        &[
            ("who", "single: post ¶4"),
            ("who", "single: post ¶5"),
            ("who", all),
            ("gap", "single: star ¶3"),
            ("next", "single: times ¶2"),
        ],
    );
}

#[test]
fn words_of_a_contrast_differ_each_with_its_source() {
    let contrast = "[contrast.c]\npoint = \"the word for the flight\"\nsaid.post = [\"leap\"]\n\
                    said.star = [\"trip\", \"journey\"]\n";
    let both = "(“leap”), star  (“trip”, “journey”)";
    check(contrast, &[&format!("report differs: post  {both}")]);
    let placed = format!("{contrast}cite.post = \"¶7\"\n");
    check(&placed, &[&format!("report differs: post ¶7 {both}")]);
    let asked = format!(
        "{contrast}ask = [{{ q = \"Which word is longer?\", a = \"journey\" }}, {{ q = \"Who?\", \
         a = \"Collins\", cite.times = \"¶2\" }}]\n"
    );
    check(
        &asked,
        &[
            &format!("report differs: post  {both}"),
            &format!("ask-1 differs: post  {both}"),
            "ask-2 single: times ¶2",
        ],
    );
}

#[test]
fn a_question_by_hand_stands_where_it_says_or_else_where_its_fact_does() {
    let facts = format!(
        "{LANDING}skip = [\"who\", \"what\", \"when\"]\nwhen_note.star = \"the 20th\"\n\
         only.post = [\"did\"]\ncite.post = \"¶1\"\ncite.star = \"¶3\"\n\
         ask = [{{ q = \"Where?\", a = \"there\" }}, {{ q = \"How?\", a = \"well\", \
         cite.post = \"¶8\", cite.times = \"¶9\" }}]\n"
    );
    check(
        &facts,
        &["ask-1 corroborated: post ¶1, star ¶3", "ask-2 same-origin: post ¶8, times ¶9"],
    );
}
