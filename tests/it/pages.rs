//! Damage anywhere in the database: it is told when the database is opened, or at the latest
//! before anything is written, and what is damaged stays as it was found.
//!
//! `NEWSDECK_PAGES=300 cargo test --test it pages -- --nocapture` spoils so many pages at random,
//! and prints what a quick look does not see; `100..200` takes the lots with these seeds.

use std::fs;
use std::path::Path;

use newsdeck::clock::{StudyDay, Timestamp};
use newsdeck::schedule::Grade;
use newsdeck::store::backup;
use newsdeck::store::rescue::rescue;
use newsdeck::store::{Entry, EntryId, FILE_NAME, OpenError, Progress, Store, StoreError};
use rand::{Rng, RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::bench::{Bench, answer};
use crate::ledger::copy_of;

const PAGE: usize = 4096;
const NOW: Timestamp = Timestamp::from_millis(i64::MAX);

/// Lots that were once not survived: an id spoilt in its row alone, and a length that no memory holds.
const THAT_FOUND_SOMETHING: [u64; 2] = [514, 892];

/// What becomes of one page.
type Harm = fn(usize, &mut Vec<u8>);

const HARMS: [(&str, Harm); 5] = [
    ("noise", |page, bytes| {
        ChaCha8Rng::seed_from_u64(page as u64).fill_bytes(&mut bytes[page * PAGE..][..PAGE]);
    }),
    ("zeros", |page, bytes| bytes[page * PAGE..][..PAGE].fill(0)),
    ("ones", |page, bytes| bytes[page * PAGE..][..PAGE].fill(255)),
    ("half a page of noise", |page, bytes| {
        // As a torn write leaves it.
        ChaCha8Rng::seed_from_u64(page as u64).fill_bytes(&mut bytes[page * PAGE..][..PAGE / 2]);
    }),
    ("the end of the file", |page, bytes| bytes.truncate(page * PAGE + PAGE / 3)),
];

#[test]
fn damage_is_told_before_anything_is_written_over_it() {
    let (bench, answers) = studied(1_500);
    let path = bench.data_dir().join(FILE_NAME);
    let sound = fs::read(&path).unwrap();
    let pages = sound.len() / PAGE;
    assert!(pages > 60 && sound.len().is_multiple_of(PAGE), "{} bytes", sound.len());
    let mut silent = Vec::new();
    for (name, harm) in HARMS {
        for page in 0..pages {
            let mut bytes = sound.clone();
            harm(page, &mut bytes);
            fs::write(&path, &bytes).unwrap();
            match used(&bench.data_dir(), &answers) {
                Used::Silently => silent.push(format!("page {page} became {name}")),
                Used::Told(error) => {
                    let left = fs::read(&path).unwrap();
                    assert!(left == bytes, "page {page}, {name}: written to after `{error}`");
                }
            }
        }
    }
    assert_eq!(silent, [""; 0]);
}

#[test]
fn what_was_answered_is_rescued_whatever_page_is_damaged() {
    let (bench, answers) = studied(300);
    let data = bench.data_dir();
    let pages = fs::read(data.join(FILE_NAME)).unwrap().len() / PAGE;
    let mut least = usize::MAX;
    for page in 0..pages {
        let (name, harm) = HARMS[page % HARMS.len()];
        let dir = copy_of(&data);
        let backup = dir.path().join("backups/2026-02-03-120000.sqlite");
        fs::create_dir_all(backup.parent().unwrap()).unwrap();
        fs::copy(data.join(FILE_NAME), &backup).unwrap();
        let path = dir.path().join(FILE_NAME);
        let mut bytes = fs::read(&path).unwrap();
        harm(page, &mut bytes);
        fs::write(&path, &bytes).unwrap();

        // With all that there is; then with the log alone; then with the database alone.
        let alone = copy_of(dir.path());
        let all = rescued(dir.path());
        assert_eq!(all, answers.len(), "page {page} became {name}");
        assert_eq!(fs::read(&backup).unwrap(), fs::read(data.join(FILE_NAME)).unwrap());
        fs::remove_dir_all(alone.path().join("backups")).unwrap();
        let by_itself = copy_of(alone.path());
        assert_eq!(rescued(alone.path()), answers.len(), "page {page} became {name}");
        fs::remove_dir_all(by_itself.path().join("log")).unwrap();
        least = least.min(rescued(by_itself.path()));
    }
    eprintln!("{pages} pages; without log and backup at least {least} of {}", answers.len());
}

/// Rescues what can be, and gives how many entries the database has that can be used then.
/// The damaged one is there still.
fn rescued(dir: &Path) -> usize {
    let damaged = fs::read(dir.join(FILE_NAME)).unwrap();
    let rescued = rescue(dir, NOW, &mut Progress::default()).unwrap().expect("it is damaged");
    assert!(fs::read(rescued.kept.unwrap()).unwrap() == damaged);
    let store = Store::open(dir, NOW).unwrap();
    assert_eq!(store.integrity_check().unwrap(), [""; 0]);
    store.snapshot(StudyDay::from_days(0)).unwrap().today.len()
}

#[test]
fn a_few_bytes_changed_anywhere_never_break_the_program() {
    let (bench, answers) = studied(300);
    let path = bench.data_dir().join(FILE_NAME);
    let sound = fs::read(&path).unwrap();
    let mut lot = ChaCha8Rng::seed_from_u64(20_261_122);
    let mut told = 0;
    for _ in 0..150 {
        let mut bytes = sound.clone();
        let length = lot.random_range(1..200);
        let at = lot.random_range(0..bytes.len() - length);
        lot.fill_bytes(&mut bytes[at..at + length]);
        fs::write(&path, &bytes).unwrap();
        // Of bytes in the middle of a text no database can know.
        told += usize::from(matches!(used(&bench.data_dir(), &answers), Used::Told(_)));
    }
    assert!(told > 50, "{told}");
}

/// What a look at every page and index says of a database that damage may have passed by, and
/// what became of it.
#[derive(Debug, Default)]
struct Found {
    /// Told before anything was written.
    told: usize,
    /// Not told then, and found by the thorough check.
    only_thoroughly: usize,
    /// In room that nothing uses.
    nowhere: usize,
    /// In the middle of a value: no check of a database can know of it.
    in_a_value: usize,
}

#[test]
fn random_bytes_over_any_page_are_told_or_rescued_and_spoil_no_backup() {
    let asked = std::env::var("NEWSDECK_PAGES").unwrap_or("6".to_owned());
    let (first, end) = asked.split_once("..").unwrap_or(("0", &asked));
    let seeds: std::ops::Range<u64> = first.parse().unwrap()..end.parse().unwrap();
    let (bench, answers) = studied(600);
    let data = bench.data_dir();
    let sound = fs::read(data.join(FILE_NAME)).unwrap();
    let backup = data.join("backups/2026-02-03-120000.sqlite");
    fs::create_dir_all(backup.parent().unwrap()).unwrap();
    fs::copy(data.join(FILE_NAME), &backup).unwrap();
    let mut found = Found::default();
    for seed in seeds.clone().chain(THAT_FOUND_SOMETHING) {
        if seed % 25 == 24 {
            eprintln!("at seed {seed}: {found:?}");
        }
        let mut lot = ChaCha8Rng::seed_from_u64(seed);
        let mut bytes = sound.clone();
        let page = lot.random_range(0..bytes.len() / PAGE) * PAGE;
        let from = if lot.random() { 0 } else { lot.random_range(0..PAGE) };
        let to = if lot.random() { PAGE } else { lot.random_range(from..PAGE) + 1 };
        lot.fill_bytes(&mut bytes[page + from..page + to]);
        let place = format!("seed {seed}: bytes {from} to {to} of page {}", page / PAGE);

        let dir = copy_of(&data);
        let path = dir.path().join(FILE_NAME);
        fs::write(&path, &bytes).unwrap();
        let to_rescue = copy_of(dir.path());
        match used(dir.path(), &answers) {
            Used::Told(_) => {
                assert!(fs::read(&path).unwrap() == bytes, "{place}: written to");
                found.told += 1;
            }
            Used::Silently => {
                let store = Store::open(copy_of(to_rescue.path()).path(), NOW).unwrap();
                let complaints = store.integrity_check().unwrap();
                if !complaints.is_empty() {
                    eprintln!("{place}, not told before the first write: {complaints:?}");
                }
            }
        }
        // Studying on it makes backups, if any: every one of them can be put back.
        if let Ok(mut store) = Store::open(dir.path(), NOW) {
            store.tend(NOW, &mut || false);
            store.tend(NOW, &mut || false);
        }
        for kept in backup::list(dir.path()).unwrap() {
            kept.answers().unwrap_or_else(|error| panic!("{place}: {error}"));
        }
        let kept = dir.path().join("backups/2026-02-03-120000.sqlite");
        assert!(fs::read(kept).unwrap() == sound, "{place}: the good backup is as it was");

        let was_told = fs::read(&path).unwrap() == bytes;
        let rescued = rescue(to_rescue.path(), NOW, &mut Progress::default()).unwrap();
        let store = Store::open(to_rescue.path(), NOW).unwrap();
        assert_eq!(store.integrity_check().unwrap(), [""; 0], "{place}");
        let left = store.snapshot(StudyDay::from_days(0)).unwrap().today;
        match rescued {
            Some(_) => {
                found.only_thoroughly += usize::from(!was_told);
                assert_eq!(left.len(), answers.len(), "{place}: all of it came back");
            }
            None if left == answers => found.nowhere += 1,
            None => found.in_a_value += 1,
        }
    }
    eprintln!("seeds {seeds:?}: {found:?}");
}

/// Whether anybody was told.
enum Used {
    Silently,
    Told(String),
}

/// Opens the database, reads everything and writes an answer.
fn used(dir: &Path, answers: &[Entry]) -> Used {
    let mut store = match Store::open(dir, NOW) {
        Ok(store) => store,
        Err(error @ (OpenError::Damaged { .. } | OpenError::Foreign(_))) => {
            return Used::Told(error.to_string());
        }
        // A version number of noise is a newer one.
        Err(error @ OpenError::Newer { .. }) => return Used::Told(error.to_string()),
        Err(error) => panic!("{error}"),
    };
    let mut more = answers[0].clone();
    more.id = EntryId(u128::MAX);
    let done = store
        .snapshot(StudyDay::from_days(0))
        .and_then(|_| store.all_reviews(|_, _| {}))
        .and_then(|()| store.days())
        .and_then(|_| store.append(&[more]).map(drop));
    match done {
        Ok(()) => Used::Silently,
        Err(error @ StoreError::Damaged { .. }) => Used::Told(error.to_string()),
        Err(error) => panic!("{error}"),
    }
}

/// A data folder at rest, and the answers in it: so many, of which a few were given by hand.
fn studied(number: u128) -> (Bench, Vec<Entry>) {
    let bench = Bench::new();
    let mut app = bench.open();
    app.apply(newsdeck::app::Command::StartStudy);
    for _ in 0..10 {
        answer(&mut app, &bench.clock, Grade::Hard);
    }
    drop(app);
    let mut store = Store::open(&bench.data_dir(), bench.clock.now()).unwrap();
    let by_hand = store.snapshot(StudyDay::from_days(0)).unwrap().today;
    let more: Vec<Entry> = (1..=number)
        .zip(by_hand.iter().cycle())
        .map(|(number, entry)| Entry { id: EntryId(number), ..entry.clone() })
        .collect();
    store.append(&more).unwrap();
    let answers = store.snapshot(StudyDay::from_days(0)).unwrap().today;
    (bench, answers)
}
