//! Names and words in many scripts: read, written, asked, found and judged as any others.

use newsdeck::deck::{parse, write};
use newsdeck::exercise::{Exercise, Verdict, judge};
use newsdeck::library::{LoadedDeck, load};
use newsdeck::quiz::{Bank, compose};

use crate::bench::Bench;

const TEXT: &str = include_str!("../scripts.toml");

fn deck() -> LoadedDeck {
    load(TEXT.to_owned())
}

fn exercise<'a>(loaded: &'a LoadedDeck, id: &str) -> &'a Exercise {
    let found = loaded.derived.exercises.iter().find(|it| it.id.to_string().ends_with(id));
    found.unwrap_or_else(|| panic!("no exercise {id}"))
}

#[test]
fn a_deck_in_many_scripts_is_sound_and_is_written_as_it_is_read() {
    let loaded = deck();
    let problems: Vec<String> =
        loaded.problems.iter().map(|problem| problem.render("scripts", TEXT)).collect();
    assert_eq!(problems, Vec::<String>::new());
    assert_eq!(parse(&write(&loaded.deck)).deck, loaded.deck);
}

#[test]
fn a_fact_is_found_by_words_of_its_script_however_they_are_typed() {
    let bench = Bench::new();
    for (query, fact) in [
        ("نجيب", "event.mahfouz"),
        ("עגנון", "event.agnon"),
        ("ठाकुर", "event.tagore"),
        ("莫言", "event.moyan"),
        ("川端", "event.kawabata"),
        ("ελυτης", "event.elytis"),
        ("ΕΛΎΤΗΣ", "event.elytis"),
        ("пастернак", "event.pasternak"),
        ("marquez", "event.marquez"),
        ("saramago", "event.saramago"),
        ("josé", "event.saramago"),
        ("กรุงเทพ", "event.founding"),
        ("ПОЕХАЛИ", "quote.off"),
        ("احرارا", "quote.rights"),
    ] {
        let ran = bench.run(&format!("search {query} tests/scripts.toml --json"), "");
        let found: Vec<String> = ran
            .output
            .lines()
            .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap())
            .map(|line| line["fact"].as_str().unwrap().to_owned())
            .collect();
        let wanted: Vec<&str> = [fact].into_iter().filter(|fact| !fact.is_empty()).collect();
        assert_eq!(found, wanted, "{query}");
    }
}

#[test]
fn a_typed_answer_is_judged_by_its_letters() {
    let loaded = deck();
    for (id, typed, is_right) in [
        ("event.mahfouz/who", "نجيب محفوظ", true),
        ("event.mahfouz/who", "نَجيب مَحفوظ", true),
        ("event.mahfouz/who", "Naguib Mahfouz", true),
        ("event.mahfouz/who", "שמואל יוסף עגנון", false),
        ("event.agnon/who", "שמואל יוסף עגנון", true),
        ("event.agnon/who", "שְׁמוּאֵל יוֹסֵף עַגְנוֹן", true),
        ("event.tagore/who", "रवीन्द्रनाथ ठाकुर", true),
        ("event.moyan/who", "莫言", true),
        ("event.moyan/who", "川端康成", false),
        ("event.kawabata/who", "川端康成", true),
        ("event.elytis/who", "ΟΔΥΣΣΕΑΣ ΕΛΥΤΗΣ", true),
        ("event.pasternak/who", "борис пастернак", true),
        ("event.saramago/who", "jos\u{e9} saramago", true),
        ("event.marquez/who", "Ｇａｒｃｉａ Ｍａｒｑｕｅｚ", true),
        ("event.mahfouz/when", "١٩٨٨", true),
        ("event.moyan/when", "２０１２", true),
        ("event.founding/where", "กรุงเทพมหานคร", true),
    ] {
        let verdict = judge(&loaded.deck, exercise(&loaded, id), typed);
        assert_eq!(matches!(verdict, Verdict::Right), is_right, "{id}: {typed}: {verdict:?}");
    }
}

#[test]
fn a_question_offers_names_of_any_script() {
    let loaded = deck();
    let bank = Bank::new(&loaded.deck, &loaded.derived);
    let questions: Vec<_> = (0..20).flat_map(|seed| compose(&bank, 10, seed, |_| true)).collect();
    let offered = |name: &str| {
        questions.iter().any(|question| question.options.iter().any(|it| it.contains(name)))
    };
    let names = ["محفوظ", "עגנון", "ठाकुर", "莫言", "Ελύτης", "Пастернак", "Márquez"];
    assert_eq!(names.map(offered), [true; 7]);
}
