//! Facts on an axis of time, in lanes by whoever acts, and what followed on what.
//!
//! Days and names, no points and no colours: where a mark is drawn is for `placing`.

use std::cmp::Reverse;
use std::collections::HashMap;

use indexmap::IndexMap;

use crate::clock::StudyDay;
use crate::deck::{Content, Deck, EntityId, Fact, FactId, FactKind, Precision, When};

/// So many have a lane of their own; who does less shares one, so that the picture has an end.
const MOST_LANES: usize = 8;

/// The facts of a deck on an axis of time.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Timeline {
    /// Those who act, the most active first.
    pub lanes: Vec<Lane>,
    /// In the order of time.
    pub marks: Vec<Mark>,
    /// What followed on what.
    pub links: Vec<Link>,
    /// Deeds, words and claims that no report dates.
    pub undated: Vec<usize>,
    /// The first and the last day on which anything may have been.
    pub days: Option<(i32, i32)>,
}

/// A lane of the timeline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lane {
    pub who: Who,
    /// Its marks, in the order of time.
    pub marks: Vec<usize>,
}

/// Whose lane it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Who {
    One(String),
    /// So many who act less.
    Others(usize),
    /// Facts in which nobody acts.
    Nobody,
}

/// A fact with a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    pub fact: usize,
    pub lane: usize,
    /// The first and the last day on which it may have been, since 1970.
    pub first: i32,
    pub last: i32,
    pub kind: FactKind,
    /// Whether its edges are not to be taken at their word: a year, or a span that a report
    /// narrows down in words.
    pub is_vague: bool,
}

/// One fact came after another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Marks.
    pub from: usize,
    pub to: usize,
    /// How long after, as the deck says it.
    pub gap: Option<String>,
}

impl Timeline {
    /// The timeline of these facts of a deck, whose places `places` knows.
    pub(super) fn of(
        deck: &Deck,
        facts: &[(&FactId, &Fact)],
        places: &HashMap<FactId, usize>,
    ) -> Self {
        let dated = |(_, fact): &&(&FactId, &Fact)| fact.when.is_some();
        let mut active: IndexMap<Option<&EntityId>, usize> = IndexMap::new();
        for (_, fact) in facts.iter().filter(dated) {
            *active.entry(fact.actor()).or_default() += 1;
        }
        let (names, lane_of) = lanes(deck, active);
        let mut marks: Vec<Mark> = facts
            .iter()
            .enumerate()
            .filter_map(|(place, (id, fact))| {
                let when = fact.when?;
                Some(mark(place, id, fact, when, lane_of[&fact.actor()]))
            })
            .collect();
        marks.sort_by_key(|mark| (mark.first, mark.last, mark.fact));
        let mut lanes: Vec<Lane> =
            names.into_iter().map(|who| Lane { who, marks: Vec::new() }).collect();
        for (place, mark) in marks.iter().enumerate() {
            lanes[mark.lane].marks.push(place);
        }
        let undated = facts.iter().enumerate().filter(|(_, (_, fact))| wants_date(fact));
        Self {
            links: links(facts, places, &marks),
            undated: undated.map(|(place, _)| place).collect(),
            days: marks.first().map(|first| {
                (first.first, marks.iter().map(|mark| mark.last).max().unwrap_or(first.last))
            }),
            lanes,
            marks,
        }
    }
}

type LaneOf<'a> = HashMap<Option<&'a EntityId>, usize>;

/// Whose the lanes are, and which is that of each who acts.
fn lanes<'a>(deck: &Deck, active: IndexMap<Option<&'a EntityId>, usize>) -> (Vec<Who>, LaneOf<'a>) {
    let mut active: Vec<(Option<&EntityId>, usize)> = active.into_iter().collect();
    active.sort_by_key(|(_, facts)| Reverse(*facts));
    let named = active.iter().filter(|(who, _)| who.is_some()).count();
    // A lane "others" of one would only hide a name.
    let own = if named > MOST_LANES + 1 { MOST_LANES } else { named };
    let (mut names, mut lane_of) = (Vec::new(), HashMap::new());
    let ids = || active.iter().filter_map(|(who, _)| *who);
    for id in ids().take(own) {
        lane_of.insert(Some(id), names.len());
        names.push(Who::One(deck.entities.get(id).map_or("", |it| &it.name).to_owned()));
    }
    for id in ids().skip(own) {
        lane_of.insert(Some(id), names.len());
    }
    if named > own {
        names.push(Who::Others(named - own));
    }
    if named < active.len() {
        lane_of.insert(None, names.len());
        names.push(Who::Nobody);
    }
    (names, lane_of)
}

fn mark(place: usize, id: &FactId, fact: &Fact, when: When, lane: usize) -> Mark {
    let day = |date| StudyDay::from_date(date).as_days();
    Mark {
        fact: place,
        lane,
        first: day(when.first_day()),
        last: day(when.last_day()),
        kind: id.kind,
        is_vague: when.precision() == Precision::Year
            || when.precision() != Precision::Day && !fact.when_note.is_empty(),
    }
}

/// Whether somebody did or said something, and nobody says when.
fn wants_date(fact: &Fact) -> bool {
    let happened = matches!(
        fact.content,
        Content::Event(_) | Content::Quote(_) | Content::Claim(_) | Content::Number(_)
    );
    happened && fact.when.is_none()
}

fn links(facts: &[(&FactId, &Fact)], places: &HashMap<FactId, usize>, marks: &[Mark]) -> Vec<Link> {
    let mark_of: HashMap<usize, usize> =
        marks.iter().enumerate().map(|(place, mark)| (mark.fact, place)).collect();
    let find = |fact: &FactId| places.get(fact).and_then(|place| mark_of.get(place)).copied();
    let mut links: IndexMap<(usize, usize), Option<String>> = IndexMap::new();
    for (id, fact) in facts {
        let Some(here) = find(id) else { continue };
        for to in fact.then.iter().filter_map(find) {
            links.entry((here, to)).or_default();
        }
        if let Some(from) = fact.after.as_ref().and_then(find) {
            let gap = links.entry((from, here)).or_default();
            *gap = gap.take().or_else(|| fact.gap.as_deref().map(str::to_owned));
        }
    }
    let link = |((from, to), gap)| Link { from, to, gap };
    links.into_iter().filter(|((from, to), _)| from != to).map(link).collect()
}

#[cfg(test)]
mod tests {
    use crate::app::view::stories::tests::chronicle;

    #[test]
    fn lanes_are_by_who_acts_the_most_active_first_and_marks_in_the_order_of_time() {
        let chronicle = chronicle(
            r#"
            [event.launch]
            actor = "nasa"
            did = "launch Apollo 11"
            when = "1969-07-16"
            then = ["event.landing"]
            [event.landing]
            actor = "armstrong"
            did = "land on {moon}"
            when = "1969-07-20"
            [quote.step]
            speaker = "armstrong"
            words = "one small step"
            when = "1969-07"
            when_note.log = "late July"
            after = "event.landing"
            gap = "six hours"
            [event.walk]
            actor = "aldrin"
            did = "walk on {moon}"
        "#,
        );
        let timeline = &chronicle.timeline;
        let lanes: Vec<String> = timeline
            .lanes
            .iter()
            .map(|lane| {
                let marks = lane.marks.iter().map(|mark| {
                    let mark = timeline.marks[*mark];
                    let length = mark.last - mark.first + 1;
                    let edges = if mark.is_vague { "~" } else { "" };
                    format!("{} {edges}{length}d", chronicle.facts[mark.fact].id)
                });
                format!("{:?}: {}", lane.who, marks.collect::<Vec<_>>().join(", "))
            })
            .collect();
        assert_eq!(
            lanes,
            [
                "One(\"Neil Armstrong\"): quote.step ~31d, event.landing 1d",
                "One(\"NASA\"): event.launch 1d",
            ]
        );
        let links: Vec<String> = timeline
            .links
            .iter()
            .map(|link| {
                let name = |mark: usize| &chronicle.facts[timeline.marks[mark].fact].id;
                format!("{} → {} {:?}", name(link.from), name(link.to), link.gap.as_deref())
            })
            .collect();
        assert_eq!(
            links,
            ["event.launch → event.landing None", "event.landing → quote.step Some(\"six hours\")"]
        );
        let undated: Vec<&str> =
            timeline.undated.iter().map(|fact| chronicle.facts[*fact].text.as_str()).collect();
        assert_eq!(undated, ["Buzz Aldrin walked on the Moon"]);
    }

    #[test]
    fn who_does_little_shares_a_lane_and_nobody_is_hidden_alone() {
        let lanes = |people: usize| {
            let person = |n| format!("[group.g{n}]\nname = \"G{n}\"\n");
            let deeds = |n| {
                let deed = |day| {
                    format!(
                        "[event.e{n}-{day}]\nactor = \"g{n}\"\ndid = \"act {n} {day}\"\n\
                         when = \"1969-07-{day:02}\"\n"
                    )
                };
                // The later, the more active.
                (1..=n + 1).map(deed).collect::<String>()
            };
            let facts: String = (0..people).map(|n| person(n) + &deeds(n)).collect();
            let chronicle = chronicle(&facts);
            let lanes = chronicle.timeline.lanes.iter();
            lanes.map(|lane| format!("{:?} {}", lane.who, lane.marks.len())).collect::<Vec<_>>()
        };
        assert_eq!(lanes(9).len(), 9, "one other is no crowd");
        let many = lanes(11);
        assert_eq!(many.len(), 9);
        assert_eq!((many[0].as_str(), many[8].as_str()), ("One(\"G10\") 11", "Others(3) 6"));
    }
}
