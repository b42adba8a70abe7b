//! The health of a deck as it is printed: a screen at most, the rest by another command.

use std::fmt::Write as _;

use crate::cli::words::Count;
use crate::deck::{EntityKind, FactId};
use crate::exercise::{DropReason, Form};
use crate::quiz::{Guessing, Health, Lack, SourceFigures};

/// So many forms of a group are named.
const EXAMPLES: usize = 3;

/// So many groups of exercises that lack wrong answers are told apart.
const GROUPS: usize = 6;

/// Where the figures begin, behind what they are of.
const INDENT: &str = "            ";

/// A longer line is broken where a comma or a semicolon allows it.
const LONGEST_LINE: usize = 100;

/// The figures of a deck, a line each, with a line break at the end. `label` is what the deck
/// is called on the command line.
pub fn figures(label: &str, health: &Health) -> String {
    let mut text = format!("`{label}` in figures\n");
    let mut line = |of: &str, figures: &str| {
        let margin = INDENT.len();
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{of:<margin$}{}", wrapped(figures));
    };
    line("Facts", &facts(health));
    line("Exercises", &listed(health.exercises.iter().map(|(form, n)| format!("{n} {form}"))));
    line("Options", &options(health));
    if !health.dropped.is_empty() {
        let all: usize = health.dropped.iter().map(|(_, forms)| forms.len()).sum();
        line(
            "Not asked",
            &format!("{}; `newsdeck exercises {label}` lists all", Count(all, "form")),
        );
        for (reason, forms) in &health.dropped {
            line("", &format!("{} {}: {}", forms.len(), why(*reason), examples(forms)));
        }
    }
    if !health.short.is_empty() {
        let all: usize = health.short.iter().map(|(_, forms)| forms.len()).sum();
        line("Too few", &format!("wrong answers for {}", Count(all, "exercise")));
        for (lack, forms) in health.short.iter().take(GROUPS) {
            line("", &format!("{} {}: {}", forms.len(), of(lack), examples(forms)));
        }
        let more = health.short.iter().skip(GROUPS).map(|(_, forms)| forms.len()).sum::<usize>();
        if more > 0 {
            line("", &format!("{more} of other sorts"));
        }
    }
    let sources: Vec<String> = health.sources.iter().map(source).collect();
    line("Sources", &sources.join("; "));
    line("Answers", &answers(health));
    if let Some(guessing) = &health.guessing {
        line("Guessing", &guessed(guessing));
    }
    text
}

fn facts(health: &Health) -> String {
    let kinds = health.facts.iter().map(|(kind, n)| Count(*n, kind.as_str()).to_string());
    let retired =
        if health.retired > 0 { format!("; {} retired", health.retired) } else { String::new() };
    format!("{}{retired}", listed(kinds))
}

fn options(health: &Health) -> String {
    let options = health.options;
    format!("{} with four, {} with three, {} without", options.four, options.three, options.none)
}

fn source(source: &SourceFigures) -> String {
    let alone = match source.alone {
        0 => "none".to_owned(),
        alone => alone.to_string(),
    };
    format!("{} gives {}, {alone} alone", source.label, Count(source.answers, "answer"))
}

fn answers(health: &Health) -> String {
    let origins = health.corroboration.iter().map(|(origin, n)| format!("{n} {}", origin.as_str()));
    let standing = health.standing.iter().map(|(standing, n)| format!("{n} {}", standing.as_str()));
    format!("{}; {}", listed(origins), listed(standing))
}

fn guessed(guessing: &Guessing) -> String {
    let percent = |share: f64| (share * 100.0).round();
    let (low, high) = guessing.noise.clone().into_inner();
    format!(
        "at best {} % by the trick “{}”, at worst {} % by “{}”; chance is 25 %, and with {} {} to {} % \
         may be accident",
        percent(guessing.highest.share()),
        guessing.highest.trick,
        percent(guessing.lowest.share()),
        guessing.lowest.trick,
        Count(guessing.questions, "question"),
        percent(low),
        percent(high),
    )
}

fn why(reason: DropReason) -> &'static str {
    match reason {
        DropReason::Rival => "that another fact answers as well",
        DropReason::AnswersItself => "with the answer in the question",
        DropReason::AskedTwice => "that another fact asks already",
        DropReason::Contradicted => "that another fact answers otherwise",
    }
}

fn of(lack: &Lack) -> String {
    match lack {
        Lack::Names(kind) => format!("for {}", plural(*kind)),
        Lack::Gaps(label) => format!("for gaps of the kind `{label}`"),
        Lack::ByHand => "written by hand".to_owned(),
        Lack::Form(form) => format!("in the form `{form}`"),
    }
}

fn plural(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "people",
        EntityKind::Body => "bodies",
        EntityKind::Country => "countries",
        EntityKind::Group => "groups",
        EntityKind::Place => "places",
    }
}

/// The first of some forms, with a sign that there are more.
fn examples(forms: &[(FactId, Form)]) -> String {
    let named = forms.iter().take(EXAMPLES).map(|(fact, form)| format!("{fact}/{form}"));
    let more = if forms.len() > EXAMPLES { " …" } else { "" };
    format!("{}{more}", listed(named))
}

fn listed(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.collect();
    if items.is_empty() { "none".to_owned() } else { items.join(", ") }
}

/// A line of figures, broken into several where it is long.
fn wrapped(figures: &str) -> String {
    let mut out = String::new();
    let mut column = INDENT.len();
    for part in figures.split_inclusive([',', ';']) {
        let length = part.chars().count();
        if column > INDENT.len() && column + length > LONGEST_LINE {
            let _ = write!(out, "\n{INDENT}{}", part.trim_start());
            column = INDENT.len() + part.trim_start().chars().count();
        } else {
            out.push_str(part);
            column += length;
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::{FactKind, SourceId};
    use crate::exercise::{Corroboration, Standing};
    use crate::quiz::{OptionCounts, Score};

    fn forms(names: &[&str]) -> Vec<(FactId, Form)> {
        let form = |name: &&str| {
            let (fact, form) = name.split_once('/').unwrap();
            (fact.parse().unwrap(), form.parse().unwrap())
        };
        names.iter().map(form).collect()
    }

    #[test]
    fn a_deck_in_figures_fits_a_screen() {
        let score = |trick, right| Score { trick, questions: 100, right, by_chance: 25.0 };
        let health = Health {
            facts: vec![(FactKind::Event, 1), (FactKind::List, 30)],
            retired: 2,
            exercises: vec![("who", 30), ("cloze", 1)],
            options: OptionCounts { four: 20, three: 4, none: 7 },
            dropped: vec![(
                DropReason::Rival,
                forms(&["event.a/what", "event.b/what", "event.c/what", "event.d/what"]),
            )],
            short: vec![
                (Lack::Gaps("crew".to_owned()), forms(&["cloze.a/cloze-1"])),
                (Lack::Names(EntityKind::Body), forms(&["event.a/who"])),
                (Lack::ByHand, forms(&["note.a/ask-one"])),
                (Lack::Form("words"), forms(&["quote.a/words"])),
            ],
            sources: vec![SourceFigures {
                id: SourceId::new("log").unwrap(),
                label: "The Log".to_owned(),
                answers: 31,
                alone: 0,
            }],
            corroboration: vec![(Corroboration::SameOrigin, 31)],
            standing: vec![(Standing::Stated, 30), (Standing::Denied, 1)],
            guessing: Some(Guessing {
                questions: 100,
                highest: score("the longest", 31.0),
                lowest: score("the shortest", 20.0),
                noise: 0.11..=0.39,
            }),
        };
        assert_eq!(
            figures("apollo.toml", &health),
            "`apollo.toml` in figures\n\
             Facts       1 event, 30 lists; 2 retired\n\
             Exercises   30 who, 1 cloze\n\
             Options     20 with four, 4 with three, 7 without\n\
             Not asked   4 forms; `newsdeck exercises apollo.toml` lists all\n\
             \x20           4 that another fact answers as well: event.a/what, event.b/what, \
             event.c/what …\n\
             Too few     wrong answers for 4 exercises\n\
             \x20           1 for gaps of the kind `crew`: cloze.a/cloze-1\n\
             \x20           1 for bodies: event.a/who\n\
             \x20           1 written by hand: note.a/ask-one\n\
             \x20           1 in the form `words`: quote.a/words\n\
             Sources     The Log gives 31 answers, none alone\n\
             Answers     31 same-origin; 30 stated, 1 denied\n\
             Guessing    at best 31 % by the trick “the longest”, at worst 20 % by “the shortest”;\n\
             \x20           chance is 25 %, and with 100 questions 11 to 39 % may be accident\n"
        );
    }
}
