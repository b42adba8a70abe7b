//! A random walk: whatever is done in whatever order, the store says what a plain list would.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;

use crate::schedule::{FuzzPlace, Grade, Review, seed_of};
use crate::store::tests::*;
use crate::store::*;

const EXERCISES: [&str; 3] = ["d/event.b/who", "d/quote.a/when", "d/quote.a/who"];

/// What can be done to a store.
#[derive(Clone, Debug)]
enum Step {
    Append(Vec<Entry>),
    /// Read everything. What is appended and not looked at may wait in the inbox.
    Look,
    Reopen,
    /// Go on with what a kill would have left.
    Kill,
}

/// The store as plain lists.
#[derive(Default)]
struct Model {
    log: Vec<Entry>,
}

/// What was told of one exercise: reviews and resets, each with its place in the log.
type Book = Vec<(usize, Entry)>;

impl Model {
    fn append(&mut self, entries: &[Entry]) {
        for entry in entries {
            if self.log.iter().all(|known| known.id != entry.id) {
                self.log.push(entry.clone());
            }
        }
    }

    /// What was told of each exercise, handed on with each new name.
    fn books(&self) -> BTreeMap<ExerciseId, Book> {
        let mut books: BTreeMap<ExerciseId, Book> = BTreeMap::new();
        for (at, entry) in self.standing().into_iter().enumerate() {
            match &entry.event {
                Event::Renamed { from, to } => {
                    let told = books.remove(from).unwrap_or_default();
                    let book = books.entry(to.clone()).or_default();
                    book.extend(told);
                    book.sort_by_key(|(at, _)| *at);
                }
                Event::Review { exercise, .. }
                | Event::Practised { exercise, .. }
                | Event::Reset { exercise }
                | Event::Flagged { exercise, .. } => {
                    books.entry(exercise.clone()).or_default().push((at, entry));
                }
                _ => {}
            }
        }
        books
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
            Event::Review { quiz: of, .. } | Event::Night { night: of, .. } => *of == Some(quiz),
            Event::QuizAnswered { quiz: of, .. } => *of == quiz,
            _ => entry.id == quiz,
        });
        standing
    }

    fn confusions(&self) -> Vec<Confusion> {
        let mut found = BTreeMap::new();
        for (exercise, book) in self.books() {
            for (at, Entry { id: entry, event, .. }) in book {
                if let Event::Review { confused: Some(with), .. }
                | Event::Practised { confused: Some(with), .. } = event
                {
                    found.insert(at, Confusion { entry, exercise: exercise.clone(), with });
                }
            }
        }
        found.into_values().collect()
    }

    fn overruled(&self) -> Vec<Overruled> {
        let mut found = BTreeMap::new();
        for (exercise, book) in self.books() {
            for (at, Entry { id: entry, event, .. }) in book {
                if let Event::Review { typed: Some(typed), .. }
                | Event::Practised { typed: Some(typed), .. } = event
                    && typed.overruled
                {
                    let text = typed.text().to_owned();
                    found.insert(at, Overruled { entry, exercise: exercise.clone(), text });
                }
            }
        }
        found.into_values().collect()
    }

    fn flags(&self) -> Vec<(ExerciseId, Flag)> {
        let mut flags = BTreeMap::new();
        for (exercise, book) in self.books() {
            for (_, entry) in book {
                if let Event::Flagged { flag, on, .. } = entry.event {
                    flags.insert((exercise.clone(), flag), on);
                }
            }
        }
        flags.into_iter().filter(|(_, on)| *on).map(|(flag, _)| flag).collect()
    }

    fn history(&self, id: &ExerciseId) -> Vec<Review> {
        let mut history = Vec::new();
        for (_, entry) in self.books().remove(id).unwrap_or_default() {
            match entry.event {
                Event::Review { grade, place, .. } => {
                    history.push(Review { grade, at: entry.at, day: entry.day, place });
                }
                Event::Reset { .. } => history.clear(),
                _ => {}
            }
        }
        history
    }

    fn memories(&self) -> BTreeMap<ExerciseId, Memory> {
        let scheduler = Scheduler::default();
        let memory = |id: ExerciseId| {
            let seed = seed_of(&id.to_string());
            scheduler.replay(&self.history(&id), seed).map(|memory| (id, memory))
        };
        self.books().into_keys().filter_map(memory).collect()
    }

    fn days(&self) -> Vec<DayFigures> {
        let mut days: BTreeMap<StudyDay, DayFigures> = BTreeMap::new();
        let mut on = |day: StudyDay, count: &mut dyn FnMut(&mut DayFigures)| {
            count(days.entry(day).or_insert(DayFigures { day, ..DayFigures::default() }));
        };
        for entry in self.standing() {
            match entry.event {
                Event::Practised { took_millis, .. } => on(entry.day, &mut |day| {
                    day.practised += 1;
                    day.practised_millis += u64::from(took_millis);
                }),
                Event::QuizAnswered { .. } => on(entry.day, &mut |day| day.quiz_answers += 1),
                _ => {}
            }
        }
        for (_, entry, last) in self.books().into_values().flat_map(with_the_day_before) {
            let Event::Review { grade, took_millis, asked, .. } = entry.event else { continue };
            let right = u32::from(grade != Grade::Again);
            on(entry.day, &mut |day| {
                day.reviews += 1;
                day.right += right;
                day.took_millis += u64::from(took_millis);
                match asked {
                    Asked::Flashcard => {}
                    Asked::Typed => {
                        day.typed += 1;
                        day.typed_millis += u64::from(took_millis);
                    }
                    Asked::Choice { .. } => {
                        day.chosen += 1;
                        day.chosen_millis += u64::from(took_millis);
                    }
                }
                day.begun += u32::from(last.is_none());
                if let Some(last) = last.filter(|last| *last < entry.day) {
                    day.returned += 1;
                    day.kept += right;
                    let is_late = last.plus(21) <= entry.day;
                    day.returned_late += u32::from(is_late);
                    day.kept_late += right * u32::from(is_late);
                }
            });
        }
        days.into_values().collect()
    }
}

/// The entries of a book, each with the day of the last review since the last reset.
fn with_the_day_before(book: Book) -> Vec<(usize, Entry, Option<StudyDay>)> {
    let mut last = None;
    let mut told = Vec::new();
    for (at, entry) in book {
        told.push((at, entry.clone(), last));
        match entry.event {
            Event::Review { .. } => last = Some(entry.day),
            Event::Reset { .. } => last = None,
            _ => {}
        }
    }
    told
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
    assert_eq!(store.memories().unwrap().into_iter().collect::<BTreeMap<_, _>>(), model.memories());
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
    (0..16_u128).prop_map(EntryId)
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
    let how = (an_exercise(), grade, asked, any::<u32>(), answer);
    let how = how.prop_map(|(exercise, grade, asked, took_millis, (typed, confused))| {
        let typed = typed.filter(|_| asked == Asked::Typed);
        let confused = confused.filter(|_| asked != Asked::Flashcard);
        (exercise, grade, asked, took_millis, typed, confused)
    });
    let how = how.boxed();
    let place = any::<Option<u16>>().prop_map(|place| place.map(FuzzPlace::from_number));
    let print = any::<Option<u64>>().prop_map(|print| print.map(AnswerPrint));
    let review = (how.clone(), quiz, print, place).prop_map(|(how, quiz, answer, place)| {
        let (exercise, grade, asked, took_millis, typed, confused) = how;
        Event::Review { exercise, grade, asked, took_millis, quiz, typed, confused, answer, place }
    });
    let practised = how.prop_map(|(exercise, grade, asked, took_millis, typed, confused)| {
        Event::Practised { exercise, grade, asked, took_millis, typed, confused }
    });
    let renamed = (an_exercise(), an_exercise())
        .prop_filter("a name is another", |(from, to)| from != to)
        .prop_map(|(from, to)| Event::Renamed { from, to });
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
        6 => review,
        1 => practised,
        1 => an_exercise().prop_map(|exercise| Event::Reset { exercise }),
        1 => an_exercise().prop_map(|exercise| Event::Buried { exercise }),
        1 => renamed,
        1 => Just(Event::QuizBegan { questions: "{}".to_owned() }),
        2 => answered,
        1 => an_id().prop_map(|quiz| Event::QuizEnded { quiz }),
        1 => Just(Event::Night { night: None, deed: "{}".to_owned() }),
        1 => an_id().prop_map(|id| Event::Night { night: Some(id), deed: "1".to_owned() }),
        2 => flagged,
        4 => an_id().prop_map(|entry| Event::Undone { entry }),
    ]
}

fn an_entry() -> impl Strategy<Value = Entry> {
    (an_id(), any::<i64>(), 0..30, an_event())
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
    prop_oneof![
        8 => prop::collection::vec(an_entry(), 0..4).prop_map(Step::Append),
        4 => Just(Step::Look),
        1 => Just(Step::Reopen),
        1 => Just(Step::Kill),
    ]
}

fn walk(steps: Vec<Step>) {
    let mut dir = tempfile::tempdir().unwrap();
    let mut store = opened(dir.path());
    let mut model = Model::default();
    let mut acknowledged = Vec::new();
    for step in steps {
        match step {
            Step::Append(entries) => {
                acknowledged = store.append(&entries).unwrap();
                model.append(&entries);
            }
            Step::Look => {
                for (exercise, memory) in &acknowledged {
                    assert_eq!(store.memory(exercise).unwrap(), *memory, "{exercise}");
                }
                expect_agreement(&store, &model);
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
    }
    expect_agreement(&store, &model);
    store.replay().unwrap();
    expect_agreement(&store, &model);
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
