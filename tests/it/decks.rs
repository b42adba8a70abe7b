//! The decks that are shipped and the decks that the README shows.

use std::collections::{HashMap, HashSet};

use newsdeck::deck::FactKind;
use newsdeck::exercise::{Answer, Exercise, ExerciseId};
use newsdeck::library::{LoadedDeck, load, shipped};
use newsdeck::quiz::{Bank, Question, compose};
use newsdeck::text::fold;

fn trump_petro() -> LoadedDeck {
    let (_, text) = shipped().find(|(name, _)| name.contains("trump-petro")).unwrap();
    load(text.to_owned())
}

fn quizzes(loaded: &LoadedDeck, seeds: u64) -> Vec<Vec<Question>> {
    let bank = Bank::new(&loaded.deck, &loaded.derived);
    (0..seeds).map(|seed| compose(&bank, 20, seed, |_| true)).collect()
}

fn by_id(loaded: &LoadedDeck) -> HashMap<&ExerciseId, &Exercise> {
    loaded.derived.exercises.iter().map(|exercise| (&exercise.id, exercise)).collect()
}

#[test]
fn every_shipped_deck_checks_clean() {
    for (name, text) in shipped() {
        let loaded = load(text.to_owned());
        let problems: Vec<String> =
            loaded.problems.iter().map(|problem| problem.render(name, text)).collect();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
    }
}

#[test]
fn every_deck_file_of_the_project_is_shipped() {
    let mut files: Vec<String> = std::fs::read_dir("decks")
        .unwrap()
        .map(|entry| format!("decks/{}", entry.unwrap().file_name().to_string_lossy()))
        .collect();
    files.sort();
    let mut names: Vec<&str> = shipped().map(|(name, _)| name).collect();
    names.sort_unstable();
    assert_eq!(files, names);
}

#[test]
fn the_decks_of_the_readme_are_sound_and_hold_every_kind_of_fact() {
    let readme = std::fs::read_to_string("README.md").unwrap();
    let mut kinds = HashSet::new();
    let mut decks = 0;
    for block in readme.split("```toml\n").skip(1) {
        let text = block.split("```").next().unwrap();
        let loaded = load(text.to_owned());
        let problems: Vec<String> =
            loaded.problems.iter().map(|problem| problem.render("README.md", text)).collect();
        assert!(problems.is_empty(), "{}", problems.join("\n"));
        kinds.extend(loaded.deck.facts.keys().map(|id| id.kind));
        decks += 1;
    }
    assert_eq!(decks, 3);
    assert_eq!(kinds.len(), FactKind::ALL.len(), "{kinds:?}");
}

#[test]
fn the_story_is_told_in_at_least_seventy_facts_of_all_kinds() {
    let loaded = trump_petro();
    let kinds: HashSet<FactKind> = loaded.deck.facts.keys().map(|id| id.kind).collect();
    assert_eq!(kinds.len(), FactKind::ALL.len(), "{kinds:?}");
    assert!(loaded.deck.facts.len() >= 70, "{}", loaded.deck.facts.len());
    assert!(loaded.derived.exercises.len() >= 200, "{}", loaded.derived.exercises.len());
}

#[test]
fn the_heart_of_the_story_is_asked_and_answered() {
    let loaded = trump_petro();
    let answers: HashMap<&str, &Exercise> =
        loaded.derived.exercises.iter().map(|e| (&*e.prompt, e)).collect();
    let check = |prompt: &str, answer: &str, sources: &str| {
        let exercise = answers.get(prompt).unwrap_or_else(|| panic!("nobody asks “{prompt}”"));
        let labels: Vec<&str> = exercise.sources.iter().map(|cited| cited.label.as_str()).collect();
        assert_eq!((&*exercise.answer_text, labels.join(" + ").as_str()), (answer, sources));
    };
    let both = "CNN + Abdullahi";
    check("Who called Petro a “thug” in October 2025?", "Donald Trump", both);
    check("In which month did Donald Trump call Petro a “thug”?", "October 2025", both);
    check("Which body revoked Petro’s visa in September 2025?", "The US State Department", both);
    check(
        "In which month did the US State Department revoke Petro’s visa?",
        "September 2025",
        both,
    );
    check(
        "Why did the US State Department revoke Petro’s visa in September 2025?",
        "Petro had publicly urged American troops to disobey Trump",
        both,
    );
    let claimed = "Petro had called Tren de Aragua members “his friends”";
    let he_had = claimed.replace("Petro", "he");
    check(&format!("Who claimed in March 2025 that {claimed}?"), "Kristi Noem", both);
    check(
        "According to the reports, what did Kristi Noem claim in March 2025?",
        &format!("That {claimed}"),
        both,
    );
    check(
        "Who, according to Kristi Noem in March 2025, had called Tren de Aragua members “his friends”?",
        "Gustavo Petro",
        both,
    );
    check(&format!("Where did Kristi Noem claim in March 2025 that {claimed}?"), "Bogotá", "CNN");
    check(
        &format!("What did Gustavo Petro say in answer to Kristi Noem’s claim that {he_had}?"),
        "That limited English might have led to a misunderstanding",
        both,
    );
}

#[test]
fn two_hundred_quizzes_have_one_right_option_each_and_no_fact_twice() {
    let loaded = trump_petro();
    let exercises = by_id(&loaded);
    for quiz in quizzes(&loaded, 200) {
        assert_eq!(quiz.len(), 20);
        let facts: HashSet<_> = quiz.iter().map(|question| &question.exercise.fact).collect();
        assert_eq!(facts.len(), quiz.len(), "a fact is asked twice");
        for question in &quiz {
            let exercise = exercises[&question.exercise];
            let options: HashSet<String> = question.options.iter().map(|o| fold(o)).collect();
            assert_eq!(options.len(), question.options.len(), "{question:?}");
            assert!((3..=4).contains(&options.len()), "{question:?}");
            match &exercise.answer {
                Answer::Entities(_) => {
                    let is_member =
                        |option: &&String| exercise.answer_text.contains(option.as_str());
                    let members: Vec<&String> = question.options.iter().filter(is_member).collect();
                    assert_eq!(members, [&question.options[question.key]], "{question:?}");
                }
                _ => assert_eq!(*question.options[question.key], *exercise.answer_text),
            }
            assert!(!question.sources.is_empty(), "{question:?}");
        }
    }
}

#[test]
fn names_stand_beside_names_of_their_kind_and_dates_beside_dates() {
    let loaded = trump_petro();
    let exercises = by_id(&loaded);
    let entity = |option: &str| {
        let named = |name: &str| fold(name) == fold(option);
        loaded.deck.entities.values().find(|entity| named(&entity.name))
    };
    for question in quizzes(&loaded, 100).into_iter().flatten() {
        let exercise = exercises[&question.exercise];
        for option in &question.options {
            match &exercise.answer {
                Answer::Entity(id) => {
                    let kind = loaded.deck.entities[id].kind;
                    assert_eq!(
                        entity(option).map(|entity| entity.kind),
                        Some(kind),
                        "{question:?}"
                    );
                }
                Answer::When(_) => {
                    let words = |text: &str| text.split(' ').count();
                    assert_eq!(words(option), words(&exercise.answer_text), "{question:?}");
                    assert!(option.ends_with(|c: char| c.is_ascii_digit()), "{question:?}");
                }
                Answer::Words(_) => assert!(option.starts_with('“'), "{question:?}"),
                // Of other texts only their author knows what kind they are of.
                _ => {}
            }
        }
    }
}

#[test]
fn every_prompt_is_whole_and_every_exercise_is_sourced() {
    for (name, text) in shipped() {
        for exercise in &load(text.to_owned()).derived.exercises {
            let prompt = &exercise.prompt;
            let begins = prompt.trim_start_matches('¿').starts_with(char::is_uppercase);
            assert!(begins && prompt.ends_with(['?', '.']), "{name}: {prompt}");
            assert!(
                !prompt.contains("  ") && !prompt.contains(['{', '}', '[', ']']),
                "{name}: {prompt}"
            );
            assert!(!prompt.contains('\''), "{name}: a straight apostrophe in {prompt}");
            assert!(
                !exercise.answer_text.is_empty() && !exercise.sources.is_empty(),
                "{name}: {prompt}"
            );
        }
    }
}

#[test]
fn no_word_of_one_language_stands_in_what_a_deck_in_the_other_yields() {
    const ENGLISH: &[&str] = &[
        "according",
        "after",
        "and",
        "claim",
        "claimed",
        "did",
        "fill",
        "how",
        "in",
        "of",
        "on",
        "report",
        "reports",
        "said",
        "that",
        "the",
        "was",
        "what",
        "when",
        "where",
        "which",
        "who",
        "why",
    ];
    const SPANISH: &[&str] = &[
        "afirmó",
        "artículos",
        "complete",
        "cuándo",
        "cuánto",
        "cuántos",
        "dijo",
        "dónde",
        "el",
        "en",
        "fue",
        "hizo",
        "los",
        "mes",
        "por",
        "qué",
        "quién",
        "quiénes",
        "según",
        "una",
        "y",
    ];
    let mut languages = HashSet::new();
    for (name, text) in shipped() {
        let loaded = load(text.to_owned());
        let foreign = match loaded.deck.lang.as_str() {
            "en" => SPANISH,
            "es" => ENGLISH,
            other => panic!("which words are foreign to {other}?"),
        };
        for exercise in &loaded.derived.exercises {
            let choice = exercise.choice_prompt.clone().unwrap_or_default();
            let shown = format!("{} {choice} {}", exercise.prompt, exercise.answer_text);
            let mut words = shown.split(|c: char| !c.is_alphabetic());
            let stray = words.find(|word| foreign.contains(&word.to_lowercase().as_str()));
            assert_eq!(stray, None, "{name}: {shown}");
        }
        languages.insert(loaded.deck.lang);
    }
    assert_eq!(languages.len(), 2);
}
