//! `newsdeck search` as a person or a script meets it.

use newsdeck::app::Command;
use newsdeck::schedule::Grade;
use newsdeck::search::Query;

use crate::bench::{Bench, DAY_MILLIS, act, answer, card};

/// The facts found, by name.
fn found(bench: &Bench, args: &str) -> Vec<String> {
    let ran = bench.run(&format!("search {args} --json"), "");
    assert_eq!((ran.errors.as_str(), ran.code), ("", 0), "{args}");
    ran.output
        .lines()
        .map(|line| {
            let line: serde_json::Value = serde_json::from_str(line).unwrap();
            line["fact"].as_str().unwrap().to_owned()
        })
        .collect()
}

#[test]
fn a_fact_is_shown_with_its_source_and_what_is_remembered() {
    let bench = Bench::new();
    let ran = bench.run("search what:17 DIR/fairs.toml", "");
    assert_eq!(
        ran.output,
        "fairs/event.fair-17\n  Mayor 5 opened the fair of town 17 (June 2011)\n  The Post ¶18\n  \
         3 cards, 0 met\n\n1 fact\n"
    );
}

#[test]
fn words_fields_and_decks_narrow_what_is_found() {
    let bench = Bench::new();
    assert_eq!(found(&bench, "(who:mayor-3)(when:2010)-source:none DIR/fairs.toml").len(), 2);
    let of_shipped = found(&bench, "who:petro trump-petro-2026");
    assert!(of_shipped.len() > 10);
    assert!(found(&bench, "who:petro").len() >= of_shipped.len());
    assert_eq!(found(&bench, "who:petro DIR/fairs.toml"), [""; 0]);
}

#[test]
fn what_is_due_is_found_after_an_answer() {
    let bench = Bench::new();
    assert_eq!(found(&bench, "is:due DIR/fairs.toml"), [""; 0]);
    let mut app = bench.open();
    app.apply(Command::StartStudy);
    answer(&mut app, &bench.clock, Grade::Again);
    drop(app);
    bench.clock.advance_millis(DAY_MILLIS);
    assert_eq!(found(&bench, "is:due DIR/fairs.toml").len(), 1);
    assert_eq!(found(&bench, "(is:due)-is:new DIR/fairs.toml").len(), 1);
}

#[test]
fn what_is_put_off_is_found_until_it_is_back() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    let fact = card(&app).exercise.id.fact.to_string();
    act(&mut app, Command::Bury);
    drop(app);
    assert_eq!(found(&bench, "is:buried DIR/fairs.toml"), [fact]);
    bench.clock.advance_millis(DAY_MILLIS);
    assert_eq!(found(&bench, "is:buried DIR/fairs.toml"), [""; 0]);
    let ran = bench.run("search is:burried DIR/fairs.toml", "");
    assert!(ran.errors.contains("did you mean `buried`?"), "{}", ran.errors);
}

#[test]
fn a_malformed_query_is_drawn_with_a_caret_and_the_rest_is_searched() {
    let bench = Bench::new();
    let ran = bench.run("search whos:petro|visa DIR/fairs.toml", "");
    assert_eq!(ran.code, 2);
    assert_eq!(
        ran.errors,
        "error[unknown-field]: there is no field `whos:`\n --> query:1:1\n  |\n1 | whos:petro|visa\n  \
         | ^^^^\n  |\n  = help: did you mean `who:`?\n"
    );
    assert_eq!(ran.output, "Nothing was looked for\n");
    let ran = bench.run("search who:mayer-3 DIR/fairs.toml", "");
    assert_eq!(ran.errors, "newsdeck: nothing is called `mayer-3`: showing `Mayor 3`\n");
    assert_eq!(ran.code, 0);
}

/// Every example of the read-me is understood as it stands.
#[test]
fn the_examples_of_the_read_me_are_queries() {
    let text = std::fs::read_to_string("README.md").unwrap();
    let (_, section) = text.split_once("## Finding a fact").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| ")?.split(" | ").next());
    let examples: Vec<&str> = rows
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .filter(|text| *text != "(…)")
        .collect();
    assert!(examples.len() > 20);
    for example in examples {
        let (query, problems) = Query::read(example);
        assert_eq!(problems, [], "{example}");
        assert!(!query.is_empty(), "{example}");
    }
}
