//! A random walk: whatever is done in whatever order, the store says what a plain list would.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use crate::schedule::{Grade, Memory, Review};
use crate::store::tests::*;
use crate::store::*;

const EXERCISES: [&str; 3] = ["d/event.b/who", "d/quote.a/when", "d/quote.a/who"];

/// What can be done to a store.
#[derive(Clone, Debug)]
enum Step {
    Append(Vec<Entry>, Vec<(ExerciseId, Option<Memory>)>),
    Reopen,
    /// Go on with what a kill would have left.
    Kill,
}

/// The store as plain lists.
#[derive(Default)]
struct Model {
    log: Vec<Entry>,
    memories: BTreeMap<ExerciseId, Memory>,
}

impl Model {
    fn append(&mut self, entries: &[Entry], memories: &[(ExerciseId, Option<Memory>)]) {
        let before = self.log.len();
        for entry in entries {
            if self.log.iter().all(|known| known.id != entry.id) {
                self.log.push(entry.clone());
            }
        }
        if self.log.len() == before && !entries.is_empty() {
            return;
        }
        for (id, memory) in memories {
            match memory {
                Some(memory) => self.memories.insert(id.clone(), *memory),
                None => self.memories.remove(id),
            };
        }
    }

    fn standing(&self) -> Vec<Entry> {
        let taken_back = |entry: &Entry| match entry.event {
            Event::Undone { entry } => Some(entry),
            _ => None,
        };
        let undone: BTreeSet<_> = self.log.iter().filter_map(taken_back).collect();
        let stands = |entry: &&Entry| taken_back(entry).is_none() && !undone.contains(&entry.id);
        self.log.iter().filter(stands).cloned().collect()
    }

    fn open_quiz(&self) -> Vec<Entry> {
        let mut standing = self.standing();
        let began = standing.iter().rfind(|entry| matches!(entry.event, Event::QuizBegan { .. }));
        let Some(quiz) = began.map(|entry| entry.id) else { return Vec::new() };
        if standing.iter().any(|entry| entry.event == Event::QuizEnded { quiz }) {
            return Vec::new();
        }
        standing.retain(|entry| match &entry.event {
            Event::Review { quiz: of, .. } => *of == Some(quiz),
            Event::QuizAnswered { quiz: of, .. } => *of == quiz,
            _ => entry.id == quiz,
        });
        standing
    }

    fn confusions(&self) -> Vec<Confusion> {
        let confusion = |entry: Entry| match entry.event {
            Event::Review { exercise, confused: Some(with), .. } => {
                Some(Confusion { entry: entry.id, exercise, with })
            }
            _ => None,
        };
        self.standing().into_iter().filter_map(confusion).collect()
    }

    fn overruled(&self) -> Vec<Overruled> {
        let overruled = |entry: Entry| match entry.event {
            Event::Review { exercise, typed: Some(typed), .. } if typed.overruled => {
                Some(Overruled { entry: entry.id, exercise, text: typed.text().to_owned() })
            }
            _ => None,
        };
        self.standing().into_iter().filter_map(overruled).collect()
    }

    fn flags(&self) -> Vec<(ExerciseId, Flag)> {
        let mut flags = BTreeMap::new();
        for entry in self.standing() {
            if let Event::Flagged { exercise, flag, on } = entry.event {
                flags.insert((exercise, flag), on);
            }
        }
        flags.into_iter().filter(|(_, on)| *on).map(|(flag, _)| flag).collect()
    }

    fn history(&self, id: &ExerciseId) -> Vec<Review> {
        let standing = self.standing();
        let of_exercise = |entry: &Entry| match &entry.event {
            Event::Review { exercise, grade, .. } if exercise == id => {
                Some(Review { grade: *grade, at: entry.at, day: entry.day, place: None })
            }
            _ => None,
        };
        standing.iter().filter_map(of_exercise).collect()
    }

    fn days(&self) -> Vec<DayFigures> {
        let mut days = BTreeMap::new();
        for Entry { day, event, .. } in self.standing() {
            if let Event::Review { grade, took_millis, .. } = event {
                let none = DayFigures { day, reviews: 0, right: 0, took_millis: 0 };
                let figures = days.entry(day).or_insert(none);
                figures.reviews += 1;
                figures.right += u32::from(grade != Grade::Again);
                figures.took_millis += u64::from(took_millis);
            }
        }
        days.into_values().collect()
    }
}

fn expect_agreement(store: &Store, model: &Model) {
    let mut snapshot = store.snapshot(day(1)).unwrap();
    let today: Vec<_> = model.standing().into_iter().filter(|it| it.day >= day(1)).collect();
    assert_eq!(snapshot.today, today);
    assert_eq!(snapshot.open_quiz, model.open_quiz());
    snapshot.flags.sort();
    assert_eq!(snapshot.flags, model.flags());
    assert_eq!(snapshot.confusions, model.confusions());
    assert_eq!(snapshot.overruled, model.overruled());
    assert_eq!(snapshot.memories.into_iter().collect::<BTreeMap<_, _>>(), model.memories);
    let mut shown = BTreeMap::<_, Vec<_>>::new();
    store.all_reviews(|id, review| shown.entry(id).or_default().push(review)).unwrap();
    for id in EXERCISES.map(exercise) {
        assert_eq!(store.history(&id).unwrap(), model.history(&id));
        assert_eq!(shown.remove(&id).unwrap_or_default(), model.history(&id));
    }
    assert_eq!(store.days().unwrap(), model.days());
}

fn an_exercise() -> impl Strategy<Value = ExerciseId> {
    prop::sample::select(&EXERCISES[..]).prop_map(exercise)
}

/// Few ids, so that entries meet: repeated, answered, ended, taken back.
fn an_id() -> impl Strategy<Value = EntryId> {
    (0..12_u128).prop_map(EntryId)
}

fn an_event() -> impl Strategy<Value = Event> {
    let asked = prop_oneof![
        Just(Asked::Flashcard),
        Just(Asked::Typed),
        any::<u8>().prop_map(|options| Asked::Choice { options }),
    ];
    let grade = prop::sample::select(&Grade::ALL[..]);
    let typed = ("\\PC{0,3}", any::<bool>()).prop_map(|(text, right)| Typed::new(&text, right));
    let confused = prop::sample::select(&[None, Some("petro"), Some("trump")][..]);
    let answer = (typed, confused.prop_map(|name| name.and_then(EntityId::new)));
    let quiz = prop::option::of(an_id());
    let review = (an_exercise(), grade, asked, any::<u32>(), quiz, answer).prop_map(
        |(exercise, grade, asked, took_millis, quiz, (typed, confused))| Event::Review {
            exercise,
            grade,
            asked,
            took_millis,
            quiz,
            typed: typed.filter(|_| asked == Asked::Typed),
            confused: confused.filter(|_| asked != Asked::Flashcard),
            answer: None,
            place: None,
        },
    );
    let answered = (an_id(), any::<u32>(), any::<Option<u32>>(), any::<u32>()).prop_map(
        |(quiz, question, chosen, took_millis)| Event::QuizAnswered {
            quiz,
            question,
            chosen,
            took_millis,
        },
    );
    let flag = prop_oneof![Just(Flag::Marked), Just(Flag::Suspended)];
    let flagged = (an_exercise(), flag, any::<bool>())
        .prop_map(|(exercise, flag, on)| Event::Flagged { exercise, flag, on });
    prop_oneof![
        5 => review,
        1 => Just(Event::QuizBegan { questions: "{}".to_owned() }),
        2 => answered,
        1 => an_id().prop_map(|quiz| Event::QuizEnded { quiz }),
        2 => flagged,
        3 => an_id().prop_map(|entry| Event::Undone { entry }),
    ]
}

fn an_entry() -> impl Strategy<Value = Entry> {
    (an_id(), any::<i64>(), 0..3, an_event())
        .prop_map(|(id, at, on, event)| Entry {
            id,
            at: Timestamp::from_millis(at),
            day: day(on),
            event,
        })
        .prop_filter("an entry that takes itself back is refused", |entry| {
            entry.event != Event::Undone { entry: entry.id }
        })
}

fn a_step() -> impl Strategy<Value = Step> {
    let memory = (an_exercise(), prop::option::of((0..9_u32).prop_map(memory)));
    let memories = prop::collection::vec(memory, 0..3);
    prop_oneof![
        8 => (prop::collection::vec(an_entry(), 0..4), memories)
            .prop_map(|(entries, memories)| Step::Append(entries, memories)),
        1 => Just(Step::Reopen),
        1 => Just(Step::Kill),
    ]
}

fn walk(steps: Vec<Step>) {
    let mut dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let mut model = Model::default();
    for step in steps {
        match step {
            Step::Append(entries, memories) => {
                store.append(&entries, &memories).unwrap();
                model.append(&entries, &memories);
            }
            Step::Reopen => {
                drop(store);
                store = opened(dir.path());
            }
            Step::Kill => {
                let left = killed(dir.path());
                store = opened(left.path());
                dir = left;
            }
        }
        expect_agreement(&store, &model);
    }
    assert_eq!(store.integrity_check().unwrap(), [""; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 24,
        failure_persistence: None,
        rng_seed: prop::test_runner::RngSeed::Fixed(2026),
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_store_says_what_a_plain_list_would(
        steps in prop::collection::vec(a_step(), 1..24),
    ) {
        walk(steps);
    }
}
