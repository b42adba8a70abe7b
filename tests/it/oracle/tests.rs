//! The oracle is asked about every deck, and about questions that are broken on purpose.

use newsdeck::library::{LoadedDeck, load, shipped};
use newsdeck::quiz::{Bank, compose};

use super::*;
use crate::shapes::SHAPES;

/// So many quizzes of twenty questions are made of each shipped deck: 20,000 questions.
const QUIZZES_OF_SHIPPED: u64 = 1_000;

/// Of generated decks fewer are made of each, and more decks instead.
const QUIZZES_OF_SHAPES: u64 = 20;
const SEEDS_OF_SHAPES: u64 = 5;

fn question_all(table: &mut Table, name: &str, loaded: &LoadedDeck, quizzes: u64) -> usize {
    let oracle = Oracle::new(&loaded.deck);
    let bank = Bank::new(&loaded.deck, &loaded.derived);
    let mut asked = 0;
    for seed in 0..quizzes {
        for question in compose(&bank, 20, seed, |_| true) {
            asked += 1;
            table.enter(name, &question, oracle.objections(&question));
        }
    }
    asked
}

#[test]
fn no_wrong_option_of_a_shipped_deck_is_true() {
    let mut table = Table::default();
    for (name, text) in shipped() {
        let asked = question_all(&mut table, name, &load(text.to_owned()), QUIZZES_OF_SHIPPED);
        assert!(asked > 10_000, "{name}: only {asked} questions");
    }
    let table = table.render();
    assert!(table.is_empty(), "\n{table}");
}

#[test]
fn no_wrong_option_of_a_deck_of_any_shape_is_true() {
    let mut table = Table::default();
    for shape in SHAPES {
        let seeds = if shape.facts > 500 { 1 } else { SEEDS_OF_SHAPES };
        for seed in 0..seeds {
            let name = format!("{} {seed}", shape.name);
            question_all(&mut table, &name, &load(shape.text(seed)), QUIZZES_OF_SHAPES);
        }
    }
    let table = table.render();
    assert!(table.is_empty(), "\n{table}");
}

/// What the oracle says of a question about the traps; the first option is the key.
#[track_caller]
fn check(exercise: &str, stem: &str, options: &[&str], expected: &[(&str, &str)]) {
    let loaded = load(include_str!("traps.toml").to_owned());
    assert!(loaded.problems.iter().all(|problem| !problem.is_error()), "{:?}", loaded.problems);
    let question = Question {
        exercise: format!("traps/{exercise}").parse().unwrap(),
        stem: stem.to_owned(),
        options: options.iter().map(|option| (*option).to_owned()).collect(),
        key: 0,
        sources: [].into(),
    };
    let objections = Oracle::new(&loaded.deck).objections(&question);
    let objections: Vec<(&str, &str)> =
        objections.iter().map(|(rule, option)| (*rule, option.as_str())).collect();
    assert_eq!(objections, expected, "{stem}");
}

const TRUE: &str = "true by another fact";
const OVERLAPS: &str = "the key under another name, a part or the whole of it";
const ANOTHER_KIND: &str = "of another kind or precision";

const TWICE: &str = "an option twice";

#[test]
fn sound_questions_meet_no_objection() {
    let sound = |exercise, stem, options: &[&str]| check(exercise, stem, options, &[]);
    sound(
        "event.bridge/who",
        "Who opened a bridge over the Aare in March 2025?",
        &["Vega Neon", "Izar Zinc", "Polaris Iron"],
    );
    sound(
        "event.bridge/when",
        "In which month did Vega Neon open a bridge over the Aare?",
        &["March 2025", "April 2025", "May 2025"],
    );
    sound(
        "event.swim/what",
        "What did Izar Zinc do on 9 June 2025?",
        &["Swam the length of the Aare", "Rang a bell", "Lit a beacon"],
    );
    sound(
        "event.bridge/next",
        "What came next after Vega Neon opened a bridge over the Aare in March 2025?",
        &["Izar Zinc swam the length of the Aare", "Izar Zinc rang a bell", "The Fog Office sang"],
    );
    sound(
        "event.later/gap",
        "How long after Izar Zinc swam did Izar Zinc ring a bell?",
        &["One week", "Two weeks", "Two days"],
    );
    sound(
        "event.later/why",
        "Why did Izar Zinc ring a bell?",
        &["Tin had lost the key", "Neon had slept", "The bell had not rung"],
    );
    sound(
        "number.eels/how-many",
        "How many eels did Mira Tin count in the Po?",
        &["Twelve", "Ten", "Eleven", "14"],
    );
    sound(
        "list.crew/members",
        "Which of these is among the crews on the Po?",
        &["Mira Tin", "Izar Zinc", "Naos Lead"],
    );
    sound(
        "contrast.storm/report",
        "Which report alone uses the word “gale” for the storm?",
        &["The Ferry Post", "The Lighthouse Gazette", "Letter"],
    );
}

#[test]
fn a_wrong_option_that_is_true_is_found() {
    let broken = |exercise, stem, options: &[&str], rule, option| {
        check(exercise, stem, options, &[(rule, option)]);
    };
    let bridge = "Who opened a bridge over the Aare in March 2025?";
    // She did so in 2025, which may have been in March, and in fog, which does not matter.
    broken("event.bridge/who", bridge, &["Vega Neon", "Izar Zinc", "Mira Tin"], TRUE, "Mira Tin");
    broken(
        "event.bridge/who",
        bridge,
        &["Vega Neon", "Izar Zinc", "Naos Lead"],
        "barred by `never`",
        "Naos Lead",
    );
    let not_the_answer = ("the key is not the fact's answer", "Izar Zinc");
    check(
        "event.bridge/who",
        bridge,
        &["Izar Zinc", "Vega Neon", "Polaris Iron"],
        &[not_the_answer, (OVERLAPS, "Vega Neon")],
    );
    broken(
        "event.bridge/who",
        bridge,
        &["Vega Neon", "Izar Zinc", "The Inn"],
        ANOTHER_KIND,
        "The Inn",
    );
    broken(
        "event.bridge/who",
        bridge,
        &["Vega Neon", "Izar Zinc", "Izar Zinc"],
        TWICE,
        "Izar Zinc",
    );
    broken(
        "event.bridge/who",
        "Who opened a bridge over the Aare for Izar Zinc in March 2025?",
        &["Vega Neon", "Polaris Iron", "Izar Zinc"],
        "a wrong option stands in the stem",
        "Izar Zinc",
    );
    broken(
        "event.bridge/who",
        "Who, but Neon, opened a bridge over the Aare in March 2025?",
        &["Vega Neon", "Polaris Iron", "Izar Zinc"],
        "the key stands in the stem",
        "Vega Neon",
    );
    let rules = "Which body renamed a bend of the Po on 2 April 2025?";
    let office = "The Fog Office";
    broken(
        "event.rules/who",
        rules,
        &[office, "The Mint", "The Board of Clouds"],
        OVERLAPS,
        "The Board of Clouds",
    );
    broken("event.rules/who", rules, &[office, "The Mint", "The Court"], TRUE, "The Court");
    let when = "In which month did Vega Neon open a bridge over the Aare?";
    broken(
        "event.bridge/when",
        when,
        &["March 2025", "May 2025", "November 2025"],
        TRUE,
        "November 2025",
    );
    broken(
        "event.bridge/when",
        when,
        &["March 2025", "May 2025", "9 June 2025"],
        ANOTHER_KIND,
        "9 June 2025",
    );
    let place = "Where did Vega Neon open a bridge over the Aare in March 2025?";
    broken(
        "event.bridge/where",
        place,
        &["The Inn", "The Po", "The mouth of the Inn"],
        OVERLAPS,
        "The mouth of the Inn",
    );
    let what = "What did Vega Neon do in March 2025?";
    let opened = "Opened a bridge over the Aare";
    // It has no date, so it may have been then.
    broken(
        "event.bridge/what",
        what,
        &[opened, "Lit a beacon", "Bought every ferry on the Inn"],
        TRUE,
        "Bought every ferry on the Inn",
    );
    let next = "What came next after Vega Neon opened a bridge over the Aare in March 2025?";
    let swam = "Izar Zinc swam the length of the Aare";
    broken(
        "event.bridge/next",
        next,
        &[swam, "Izar Zinc rang a bell", "Mira Tin lit a beacon"],
        TRUE,
        "Mira Tin lit a beacon",
    );
    let gap = "How long after Izar Zinc swam the length of the Aare did he ring a bell?";
    broken(
        "event.later/gap",
        gap,
        &["One week", "Two weeks", "Seven days"],
        OVERLAPS,
        "Seven days",
    );
    let eels = "How many eels did Mira Tin count in the Po in 2025?";
    broken("number.eels/how-many", eels, &["Twelve", "Ten", "40"], TRUE, "40");
    let called = "Fill the gap: In March 2025, Vega Neon called Mira Tin a(n) “____”.";
    broken(
        "quote.anchor/words",
        called,
        &["“endless anchor”", "“gale”", "“honest oar”"],
        TRUE,
        "“honest oar”",
    );
    broken(
        "quote.anchor/words",
        called,
        &["“endless anchor”", "“gale”", "“anchor”"],
        OVERLAPS,
        "“anchor”",
    );
    let slept = "Who, according to Vega Neon in March 2025, had slept?";
    broken("claim.late/about", slept, &["Mira Tin", "Naos Lead", "Izar Zinc"], TRUE, "Izar Zinc");
    let claimed = "What did Vega Neon claim in March 2025?";
    broken(
        "claim.late/what",
        claimed,
        &["That Tin had slept", "That Naos Lead had slept", "That Izar Zinc had slept"],
        TRUE,
        "That Izar Zinc had slept",
    );
    let keeper = "Who was Keeper of the Tolls in 2025?";
    broken("role.keeper/who", keeper, &["Vega Neon", "Mira Tin", "Izar Zinc"], TRUE, "Izar Zinc");
    let crew = "Which of these is among the crews on the Po?";
    broken(
        "list.crew/members",
        crew,
        &["Vega Neon", "Izar Zinc", "Mira Tin"],
        OVERLAPS,
        "Mira Tin",
    );
    broken(
        "list.crew/members",
        crew,
        &["Vega Neon", "Izar Zinc", "Polaris Iron"],
        "may be on a list that is not complete",
        "Polaris Iron",
    );
    let lamp = "Fill the gap (colour): The lamp on the Po was ____.";
    broken("cloze.lamp/cloze-1", lamp, &["Green", "Red", "Dark blue"], TRUE, "Dark blue");
    broken("cloze.lamp/cloze-1", lamp, &["Green", "Red", "Dark green"], OVERLAPS, "Dark green");
}
