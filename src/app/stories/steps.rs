//! Steps from what is chosen to its neighbour: along the time and across its lanes, around the
//! circle and through what was said, down the table.

use crate::app::App;
use crate::app::stories::{Coverage, Lookout, Spoken, Step};
use crate::app::view::{Chronicle, Span, SpokenView, Timeline};

impl App {
    pub(super) fn step(&mut self, step: Step) {
        if self.stories.puzzle.is_some() {
            return;
        }
        match self.stories.lookout {
            Lookout::Timeline => self.step_in_time(step),
            Lookout::Who => self.step_around(step),
            Lookout::Coverage => self.step_in_table(step),
        }
    }

    /// The mark of the fact that is chosen.
    pub(super) fn chosen_mark(&self) -> Option<usize> {
        let fact = self.stories().fact?;
        let chronicle = self.stories.chronicle()?;
        chronicle.timeline.marks.iter().position(|mark| mark.fact == fact)
    }

    fn step_in_time(&mut self, step: Step) {
        let chosen = self.chosen_mark();
        let Some(chronicle) = self.stories.chronicle().cloned() else { return };
        let timeline = &chronicle.timeline;
        let Some(days) = timeline.days else { return };
        let (all, now) = (Span::all(days), self.stories.span_of(days));
        let Some(mark) = neighbour(timeline, chosen, step, now) else { return };
        self.stories.fact = Some(chronicle.facts[timeline.marks[mark].fact].id.clone());
        let shown = now.showing(f64::from(timeline.marks[mark].first), all);
        self.stories.span = (shown != all).then_some(shown);
    }

    fn step_around(&mut self, step: Step) {
        let chosen = self.stories().spoken;
        let Some(chronicle) = self.stories.chronicle().cloned() else { return };
        self.stories.spoken = around(&chronicle, chosen, step);
    }

    fn step_in_table(&mut self, step: Step) {
        let coverage = self.stories.coverage;
        let at = Coverage::ALL.iter().position(|other| *other == coverage).unwrap_or(0);
        match step {
            Step::Next => self.stories.coverage = Coverage::ALL[(at + 1) % Coverage::ALL.len()],
            Step::Previous => {
                let count = Coverage::ALL.len();
                self.stories.coverage = Coverage::ALL[(at + count - 1) % count];
            }
            Step::Up | Step::Down | Step::First | Step::Last => {
                let view = self.stories();
                let rows = view.rows();
                let now = rows.iter().position(|row| Some(*row) == view.fact);
                let last = rows.len().saturating_sub(1);
                let to = match (step, now) {
                    (Step::Down, Some(now)) => (now + 1).min(last),
                    (Step::Up, Some(now)) => now.saturating_sub(1),
                    (Step::Last | Step::Up, _) => last,
                    _ => 0,
                };
                let fact = rows.get(to).copied();
                let Some(chronicle) = self.stories.chronicle() else { return };
                let id = fact.map(|fact| chronicle.facts[fact].id.clone());
                self.stories.fact = id.or_else(|| self.stories.fact.take());
            }
        }
    }
}

/// The mark that a step leads to; the first step leads to what is on view.
fn neighbour(timeline: &Timeline, chosen: Option<usize>, step: Step, span: Span) -> Option<usize> {
    let last = timeline.marks.len().checked_sub(1)?;
    let Some(now) = chosen else {
        let on_view = |place: &usize| {
            let mark = timeline.marks[*place];
            span.holds(mark.first, mark.last)
        };
        return match step {
            Step::Previous | Step::Last => (0..=last).rev().find(on_view),
            _ => (0..=last).find(on_view),
        };
    };
    let here = timeline.marks[now];
    let nearest = |lane: usize| {
        let marks = timeline.lanes.get(lane)?.marks.iter().copied();
        marks.min_by_key(|mark| timeline.marks[*mark].first.abs_diff(here.first))
    };
    let found = match step {
        Step::Next => Some((now + 1).min(last)),
        Step::Previous => Some(now.saturating_sub(1)),
        Step::First => Some(0),
        Step::Last => Some(last),
        Step::Up => here.lane.checked_sub(1).and_then(nearest),
        Step::Down => nearest(here.lane + 1),
    };
    found.or(Some(now))
}

/// Along the circle from one to the next, and across it through what one said and was said of.
fn around(chronicle: &Chronicle, chosen: Option<SpokenView>, step: Step) -> Option<Spoken> {
    let cast = &chronicle.cast;
    let id = |person: usize| cast.people[person].id.clone();
    let one = |person: usize| Some(Spoken { from: id(person), to: None });
    let person = match chosen {
        None => cast.circle.first().copied().or((!cast.people.is_empty()).then_some(0)),
        Some(SpokenView::Person(person)) => Some(person),
        Some(SpokenView::Sayings(edge)) => Some(cast.sayings[edge].from),
    }?;
    let at = cast.circle.iter().position(|other| *other == person);
    let (Some(at), Some(_)) = (at, chosen) else { return one(person) };
    let count = cast.circle.len();
    match step {
        Step::Next => one(cast.circle[(at + 1) % count]),
        Step::Previous => one(cast.circle[(at + count - 1) % count]),
        Step::First => one(*cast.circle.first()?),
        Step::Last => one(*cast.circle.last()?),
        Step::Up | Step::Down => {
            let own: Vec<usize> =
                (0..cast.sayings.len()).filter(|edge| cast.sayings[*edge].from == person).collect();
            // The person stands before the first of them.
            let now = match chosen {
                Some(SpokenView::Sayings(edge)) => {
                    own.iter().position(|other| *other == edge).map_or(0, |place| place + 1)
                }
                _ => 0,
            };
            let places = own.len() + 1;
            let to = if step == Step::Down { now + 1 } else { now + places - 1 } % places;
            let Some(edge) = to.checked_sub(1).map(|place| own[place]) else { return one(person) };
            Some(Spoken { from: id(person), to: Some(id(cast.sayings[edge].to)) })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::view::story_of;

    const STORY: &str = r#"
        [event.launch]
        actor = "nasa"
        did = "launch Apollo 11"
        when = "1969-07-16"
        [event.landing]
        actor = "armstrong"
        did = "land"
        when = "1969-07-20"
        [quote.step]
        speaker = "armstrong"
        words = "one small step"
        about = "nasa"
        when = "1969-07-21"
        [quote.proud]
        speaker = "nixon"
        words = "proud"
        about = "armstrong"
        when = "1969-07-22"
        [quote.home]
        speaker = "nixon"
        words = "home"
        about = "aldrin"
        when = "1969-07-24"
    "#;

    #[test]
    fn steps_go_along_the_time_and_to_the_nearest_in_the_next_lane() {
        let story = story_of(STORY);
        let timeline = &story.timeline;
        let all = Span::all(timeline.days.unwrap());
        let mut at = None;
        let mut walk = |step| {
            at = neighbour(timeline, at, step, all);
            story.facts[timeline.marks[at.unwrap()].fact].id.to_string()
        };
        let steps = [
            (Step::Next, "event.launch"),
            (Step::Previous, "event.launch"),
            (Step::Next, "event.landing"),
            (Step::Down, "quote.proud"),
            (Step::Down, "event.launch"),
            (Step::Down, "event.launch"),
            (Step::Up, "quote.proud"),
            (Step::Last, "quote.home"),
            (Step::First, "event.launch"),
        ];
        for (place, (step, fact)) in steps.into_iter().enumerate() {
            assert_eq!(walk(step), fact, "step {place}");
        }
    }

    #[test]
    fn steps_go_around_the_circle_and_through_what_somebody_said() {
        let story = story_of(STORY);
        let cast = &story.cast;
        let nixon = cast.people.iter().position(|it| it.short == "Nixon").unwrap();
        let mut at = Some(SpokenView::Person(nixon));
        let mut walk = |step| {
            let spoken = around(&story, at, step).unwrap();
            let from = cast.place_of(&spoken.from).unwrap();
            at = Some(match &spoken.to {
                None => SpokenView::Person(from),
                Some(to) => {
                    let to = cast.place_of(to).unwrap();
                    let is_it =
                        |edge: &crate::app::view::Sayings| edge.from == from && edge.to == to;
                    SpokenView::Sayings(cast.sayings.iter().position(is_it).unwrap())
                }
            });
            let to = spoken.to.map(|to| to.to_string());
            format!("{} {}", spoken.from, to.unwrap_or_default())
        };
        let said = [Step::Down, Step::Down, Step::Down, Step::Up].map(&mut walk);
        assert_eq!(said, ["nixon armstrong", "nixon aldrin", "nixon ", "nixon aldrin"]);
        let round: Vec<String> = (0..cast.circle.len()).map(|_| walk(Step::Next)).collect();
        assert_eq!(round.last().unwrap(), "nixon ", "once around is where it began");
    }
}
