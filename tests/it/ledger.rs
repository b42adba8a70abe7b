//! What a program said that it had kept, held against what is on the disk.

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use newsdeck::app::{App, Config, Notice, NoticeKind};
use newsdeck::clock::{Clock, DayClock, StudyDay, Timestamp};
use newsdeck::exercise::ExerciseId;
use newsdeck::library::Shelf;
use newsdeck::schedule::{Grade, Memory, Parameters, Review, Scheduler, Settings, seed_of};
use newsdeck::store::backup;
use newsdeck::store::{FILE_NAME, Store};
use rusqlite::{Connection, Row};

/// What is typed into a drill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    Grade(Grade),
    Undo,
}

/// The answers that stand, as far as anybody was told, oldest first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger(Vec<(ExerciseId, Grade)>);

type Log = BTreeMap<ExerciseId, Vec<Review>>;
type Grades = BTreeMap<ExerciseId, Vec<Grade>>;

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Grade(grade) => word(*grade),
            Self::Undo => "undo",
        })
    }
}

impl Ledger {
    /// What is in a folder before anybody is told of anything more, in the order of the log: many
    /// answers have the same millisecond.
    pub fn found_in(dir: &Path) -> Self {
        let copy = copy_of(dir);
        sound_log(copy.path());
        let db = Connection::open(copy.path().join(FILE_NAME)).unwrap();
        let sql = "SELECT exercise.name, grade FROM standing \
                   JOIN exercise ON exercise.id = standing.exercise \
                   WHERE kind = 'review' ORDER BY seq";
        let answer = |row: &Row<'_>| {
            let exercise = row.get::<_, String>(0)?.parse().expect("the name of an exercise");
            Ok((exercise, Grade::from_number(row.get(1)?).expect("one of four")))
        };
        let answers =
            db.prepare(sql).unwrap().query_map([], answer).unwrap().map(Result::unwrap).collect();
        Self(answers)
    }

    /// How many answers stand.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Takes down what a line of a drill acknowledges; whether it does.
    pub fn hear(&mut self, line: &str) -> bool {
        if line == "the last answer is taken back" {
            self.0.pop().expect("only what was given can be taken back");
            return true;
        }
        let answer = acknowledgement(line);
        self.0.extend(answer.clone());
        answer.is_some()
    }

    /// Expects what was acknowledged in the database, and nothing else but what was typed
    /// last, in `flight` when the program ended: that may be there or not, and counts from
    /// now on if it is. Looks at a copy: what a kill left is the next start's to mend.
    pub fn expect_in(&mut self, dir: &Path, flight: Option<Line>) {
        let copy = copy_of(dir);
        let log = sound_log(copy.path());
        let found = grades(&log);
        if found == self.grades() {
            return;
        }
        let mut told = self.clone();
        match flight {
            Some(Line::Undo) => drop(told.0.pop()),
            Some(Line::Grade(grade)) => {
                let known = self.grades();
                let grown = found.iter().find(|(id, grades)| known.get(id) != Some(*grades));
                told.0.extend(grown.map(|(id, _)| (id.clone(), grade)));
            }
            None => {}
        }
        assert_eq!(found, told.grades(), "in flight: {flight:?}");
        *self = told;
    }

    fn grades(&self) -> Grades {
        let mut grades = Grades::new();
        for (exercise, grade) in &self.0 {
            grades.entry(exercise.clone()).or_default().push(*grade);
        }
        grades
    }
}

/// The files of a folder as they are now, in a folder of their own.
pub fn copy_of(dir: &Path) -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    copy_files(dir, copy.path());
    copy
}

/// Copies files and folders, where there are any; the folder they go to is there.
fn copy_files(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).into_iter().flatten() {
        let entry = entry.unwrap();
        let place = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            fs::create_dir(&place).unwrap();
            copy_files(&entry.path(), &place);
        } else {
            fs::copy(entry.path(), place).unwrap();
        }
    }
}

/// Every backup of the database can be put back, and is as sound as the database; gives how
/// many there are.
pub fn expect_sound_backups(data: &Path, place: &str) -> usize {
    let backups = backup::list(data).unwrap();
    for backup in &backups {
        let path = backup.path.display();
        backup.answers().unwrap_or_else(|error| panic!("{place}: `{path}`: {error}"));
        let put_back = tempfile::tempdir().unwrap();
        fs::copy(&backup.path, put_back.path().join(FILE_NAME)).unwrap();
        sound_log(put_back.path());
    }
    backups.len()
}

/// The standing reviews in the database of a folder, once a program has been started on it:
/// it passes the thorough check, its memories are what replaying the log gives, and so are the
/// segments beside it. The folder is a copy: in the end the database is removed.
pub fn sound_log(dir: &Path) -> Log {
    start(dir);
    let store = Store::open(dir, Timestamp::default()).unwrap();
    assert_eq!(store.integrity_check().unwrap(), [""; 0]);
    let log = log_of(&store);
    let snapshot = store.snapshot(StudyDay::from_days(0)).unwrap();
    let remembered: BTreeMap<ExerciseId, Memory> = store.memories().unwrap().into_iter().collect();
    assert_eq!(remembered, replayed(&log, parameters(&snapshot.settings)));
    expect_in_segments(store, dir, &log);
    log
}

/// The log beside the database gives all of it back, where that has gone.
fn expect_in_segments(mut store: Store, dir: &Path, log: &Log) {
    // Somebody asks for something all the time: so no backup is made.
    while store.tend(Timestamp::default(), &mut || true) == Duration::ZERO {}
    drop(store);
    fs::remove_file(dir.join(FILE_NAME)).unwrap();
    assert_eq!(&log_of(&Store::open(dir, Timestamp::default()).unwrap()), log);
}

/// Starts the program without any deck, and ends it.
fn start(dir: &Path) {
    let config = Config {
        data_dir: dir.to_owned(),
        shelf: Shelf::default(),
        deck_paths: Vec::new(),
        clock: Clock::System,
        days: DayClock::system(4),
        seed: 1,
    };
    let mut app = App::open(config, Arc::new(|| {}));
    app.settle();
    // Whatever else it tells: what came back from the log, a clock far from the answers.
    let is_trouble = |notice: &&Notice| {
        matches!(notice.kind, NoticeKind::ProgressNotKept(_) | NoticeKind::NotSaved(_))
    };
    assert_eq!(app.notices().iter().find(is_trouble), None);
}

fn log_of(store: &Store) -> Log {
    let mut log = Log::new();
    store.all_reviews(|exercise, review| log.entry(exercise).or_default().push(review)).unwrap();
    log
}

/// The parameters that are set: those that were fitted to the log, or those of everybody.
fn parameters(settings: &[(String, String)]) -> Parameters {
    let set = settings.iter().find(|(key, _)| key == "parameters");
    set.map_or_else(Parameters::default, |(_, json)| {
        let values: Vec<f32> = serde_json::from_str(json).unwrap();
        Parameters::new(values.try_into().unwrap()).unwrap()
    })
}

fn replayed(log: &Log, parameters: Parameters) -> BTreeMap<ExerciseId, Memory> {
    let scheduler = Scheduler::new(parameters, Settings::default());
    log.iter()
        .filter_map(|(exercise, reviews)| {
            let memory = scheduler.replay(reviews, seed_of(&exercise.to_string()))?;
            Some((exercise.clone(), memory))
        })
        .collect()
}

fn grades(log: &Log) -> Grades {
    let grades = |reviews: &Vec<Review>| reviews.iter().map(|review| review.grade).collect();
    log.iter().map(|(exercise, reviews)| (exercise.clone(), grades(reviews))).collect()
}

/// The answer that a whole line `saved ID GRADE DUE` acknowledges.
fn acknowledgement(line: &str) -> Option<(ExerciseId, Grade)> {
    let mut words = line.strip_prefix("saved ")?.split_whitespace();
    let exercise = words.next()?.parse().ok()?;
    let said = words.next()?;
    let grade = [Grade::Again, Grade::Hard, Grade::Good, Grade::Easy]
        .into_iter()
        .find(|grade| word(*grade) == said)?;
    words.next().map(|_| (exercise, grade))
}

fn word(grade: Grade) -> &'static str {
    match grade {
        Grade::Again => "again",
        Grade::Hard => "hard",
        Grade::Good => "good",
        Grade::Easy => "easy",
    }
}
