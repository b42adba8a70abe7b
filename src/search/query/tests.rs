//! Queries as they are understood, and what is said of those that are not.

use super::*;

/// A node as `(a b | -c)`, terms as they were typed.
fn shown(node: &Node, terms: &[Term]) -> String {
    let join = |nodes: &[Node], mark: &str| {
        let shown: Vec<String> = nodes.iter().map(|node| shown(node, terms)).collect();
        format!("({})", shown.join(mark))
    };
    match node {
        Node::All(nodes) => join(nodes, " "),
        Node::Any(nodes) => join(nodes, " | "),
        Node::Is(term) => term_shown(&terms[*term]),
        Node::IsNot(term) => format!("-{}", term_shown(&terms[*term])),
    }
}

fn term_shown(term: &Term) -> String {
    let name = match term {
        Term::Words(_) => "",
        Term::What(_) => "what:",
        Term::Who(_) => "who:",
        Term::Source(_) => "source:",
        Term::Tag(_) => "tag:",
        Term::Deck(_) => "deck:",
        Term::When(first, last) => {
            let day = |day: &Option<Date>| day.map_or(String::new(), |day| day.to_string());
            return format!("when:{}..{}", day(first), day(last));
        }
        Term::Kind(kind) => return format!("kind:{}", kind.as_str()),
        Term::Quality(quality) => return format!("is:{quality:?}"),
        Term::State(state) => return format!("is:{state:?}"),
    };
    let words = term.pattern().map(|pattern| pattern.words.join("+")).unwrap_or_default();
    let star = if term.pattern().is_some_and(|pattern| pattern.is_open) { "*" } else { "" };
    format!("{name}{words}{star}")
}

fn check(text: &str, expected: &str) {
    let (query, problems) = Query::read(text);
    assert_eq!(problems, [], "{text}");
    assert_eq!(shown(&query.root, &query.terms), expected, "{text}");
}

/// What is left of a query, and each problem with its place and its remedy.
fn check_bad(text: &str, left: &str, told: &[&str]) {
    let (query, problems) = Query::read(text);
    assert_eq!(shown(&query.root, &query.terms), left, "{text}");
    let problems: Vec<String> = problems
        .iter()
        .map(|problem| {
            let problem = problem.diagnostic();
            let help = problem.help.as_deref().unwrap_or("no help");
            format!("“{}”: {}; {help}", &text[problem.span.clone()], problem.message)
        })
        .collect();
    assert_eq!(problems, told, "{text}");
}

#[test]
fn words_phrases_fields_and_signs_are_understood() {
    check("", "()");
    check("  ", "()");
    check("visa", "visa*");
    check("Petro's  VISA", "(petro visa*)");
    check("\"sick man\" petro", "(sick+man petro*)");
    check("petro \"sick man\"", "(petro sick+man)");
    check("“sick man”", "sick+man");
    check("sanct* visa", "(sanct* visa*)");
    check("sick-man is:due", "(sick+man is:Due)");
    check("近平", "近+平*");
    check(
        "who:petro when:2025-09 source:cnn is:claim thug",
        "(who:petro when:2025-09-01..2025-09-30 source:cnn is:Claim thug*)",
    );
    check("WHO:Petro Is:Due", "(who:petro is:Due)");
    check("source:\"New York Times\" x", "(source:new+york+times x*)");
    check(
        "kind:quote tag:war deck:moon what:walk x",
        "(kind:quote tag:war deck:moon what:walk x*)",
    );
    check("when:<2025-10", "when:..2025-09-30");
    check("at 10:30", "(at 10+30*)");
}

#[test]
fn denials_go_down_to_the_terms_and_or_binds_less_than_standing_together() {
    check("-petro", "-petro*");
    check("petro -is:due", "(petro -is:Due)");
    check("a b or c", "((a b) | c*)");
    check("(a or b) c", "((a | b) c*)");
    check("-(a or b) c", "((-a -b) c*)");
    check("-(a -b)", "(-a | b*)");
    check("a OR b", "(a | b*)");
    check("\"or\" b", "(or b*)");
}

#[test]
fn what_is_not_understood_is_left_out_with_a_remedy() {
    check_bad(
        "whos:petro visa",
        "visa*",
        &["“whos”: there is no field `whos:`; did you mean `who:`?"],
    );
    check_bad(
        "color:red",
        "()",
        &[
            "“color”: there is no field `color:`; there are `who`, `what`, `when`, `source`, `deck`, \
           `tag`, `kind`, `is`; to look for the words themselves, quote them",
        ],
    );
    check_bad(
        "who: petro",
        "petro*",
        &["“who:”: nothing stands after `who:`; write what to look for right behind the colon: \
           `who:petro`"],
    );
    check_bad(
        "when:sept visa",
        "visa*",
        &[
            "“sept”: `sept` is not read as a time: a date is written `2025`, `2025-09`, `2025-09-23` \
           or `2025-09-01/2025-09-15`; also `2025-09..2026-02`, `<2025-10` or `>=2025-10`",
        ],
    );
    check_bad("is:deu", "()", &["“deu”: there is no word after `is:` `deu`; did you mean `due`?"]);
    check_bad(
        "kind:qoute",
        "()",
        &["“qoute”: there is no kind of fact `qoute`; did you mean `quote`?"],
    );
    check_bad(
        "… visa",
        "visa*",
        &["“…”: there is no letter or figure in `…`; marks are not looked for: write a word"],
    );
}

#[test]
fn what_is_not_finished_is_looked_for_as_far_as_it_goes() {
    check_bad(
        "petro \"sick ma",
        "(petro sick+ma*)",
        &[
            "“\"sick ma”: this quotation is never closed; close it with `\"`; until then everything \
           behind it belongs to it",
        ],
    );
    check_bad(
        "(a or b",
        "(a | b*)",
        &["“(”: this bracket is never closed; close it with `)`; until then everything behind it \
           is inside"],
    );
    check_bad(
        "a) b",
        "(a b*)",
        &["“)”: this bracket closes nothing; take it away, or open one before it"],
    );
    check_bad(
        "petro or",
        "petro*",
        &["“or”: `or` stands between two things; write something on either side, or quote the \
           word: `\"or\"`"],
    );
}

#[test]
fn queries_have_an_end() {
    let many = "a ".repeat(MOST_TERMS + 5);
    let (query, problems) = Query::read(&many);
    assert_eq!(query.terms.len(), MOST_TERMS);
    assert_eq!(
        problems.iter().map(|problem| &problem.mistake).collect::<Vec<_>>(),
        [&Mistake::TooManyTerms]
    );
    let (query, problems) = Query::read(&"é".repeat(LONGEST_QUERY + 1));
    assert_eq!(query.terms.len(), 1);
    assert_eq!(
        problems.iter().map(|problem| &problem.mistake).collect::<Vec<_>>(),
        [&Mistake::TooLong]
    );
    let (_, problems) = Query::read(&"(".repeat(LONGEST_QUERY));
    assert_eq!(
        problems.iter().map(|problem| &problem.mistake).collect::<Vec<_>>(),
        [&Mistake::TooDeep]
    );
}

proptest::proptest! {
    #[test]
    fn any_text_is_a_query_or_says_where_it_is_not(text in "[ \\PC()\"“”:*a-z<>.0-9-]{0,80}") {
        let (_, problems) = Query::read(&text);
        for problem in problems {
            proptest::prop_assert!(text.get(problem.span.clone()).is_some(), "{problem:?}");
            proptest::prop_assert!(problem.diagnostic().help.is_some(), "{problem:?}");
        }
    }
}
