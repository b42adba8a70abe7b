//! Database and log: what one lacks, the other gives.

use std::fs;
use std::path::{Path, PathBuf};

use crate::schedule::Grade;
use crate::store::segments::file::{Segment, list};
use crate::store::tests::*;
use crate::store::*;

fn segments(dir: &Path) -> Vec<Segment> {
    list(&dir.join(segments::FOLDER)).unwrap()
}

fn only_segment(dir: &Path) -> PathBuf {
    let [segment] = &segments(dir)[..] else { panic!("{:?}", segments(dir)) };
    segment.path.clone()
}

/// What the log of the database at rest in `dir` has, in its order.
fn logged(dir: &Path) -> Vec<u128> {
    let store = opened(dir);
    let rows = rows::after(&store.db, 0, 10_000).unwrap();
    rows.into_iter().map(|(_, entry)| entry.unwrap().id.0).collect()
}

/// Opens once, and says what came back, what was given, and what could not be read.
fn healed(dir: &Path) -> (usize, usize, Vec<String>) {
    let Healed { gained, given, trouble } = opened(dir).healed().clone();
    let dir = dir.display().to_string();
    let names = segments(Path::new(&dir));
    let place = |line: String| {
        names.iter().fold(line, |line, segment| {
            line.replace(&segment.path.display().to_string(), &segment.name)
        })
    };
    (gained, given, trouble.into_iter().map(place).collect())
}

fn all_told(dir: &Path) -> usize {
    union::told_by(&segments(dir), &mut Progress::default()).unwrap().ids.len()
}

const NOTHING: (usize, usize, Vec<String>) = (0, 0, Vec::new());

#[test]
fn the_log_has_what_the_database_has_when_it_is_closed() {
    let dir = database(1_200);
    assert_eq!(all_told(dir.path()), 1_200);
    assert_eq!(healed(dir.path()), NOTHING);
    assert_eq!(segments(dir.path()).len(), 1);
}

#[test]
fn a_database_that_went_away_comes_back_from_the_log() {
    let dir = database(50);
    opened(dir.path()).set("minutes", "10").unwrap();
    fs::remove_file(dir.path().join(FILE_NAME)).unwrap();
    assert_eq!(healed(dir.path()), (50, 0, vec![]));
    assert_eq!(logged(dir.path()), (0..50).collect::<Vec<_>>());
    assert_eq!(healed(dir.path()), NOTHING);
}

#[test]
fn a_database_that_went_away_comes_back_though_no_backup_can_be_made() {
    let dir = database(50);
    fs::remove_file(dir.path().join(FILE_NAME)).unwrap();
    let _ = fs::remove_dir_all(dir.path().join("backups"));
    fs::write(dir.path().join("backups"), "not a folder").unwrap();
    assert_eq!(healed(dir.path()), (50, 0, vec![]));
    assert_eq!(logged(dir.path()), (0..50).collect::<Vec<_>>());
}

#[test]
fn a_database_copied_without_its_last_answers_gets_them_back() {
    let dir = database(3);
    let path = dir.path().join(FILE_NAME);
    let copied = fs::read(&path).unwrap();
    let mut store = opened(dir.path());
    for id in 3..8 {
        store.append(&[entry(id, review(THUG, Grade::Good))]).unwrap();
    }
    drop(store);
    fs::write(&path, copied).unwrap();
    assert_eq!(healed(dir.path()), (5, 0, vec![]));
    assert_eq!(logged(dir.path()), (0..8).collect::<Vec<_>>());
    // Both histories that began from one copy are whole, in the order of time.
    let store = opened(dir.path());
    assert_eq!(store.integrity_check().unwrap(), [""; 0]);
    assert_eq!(store.history(&exercise(THUG)).unwrap().len(), 8);
}

#[test]
fn what_a_kill_left_only_in_the_database_is_given_to_the_log() {
    let dir = database(3);
    let mut store = opened(dir.path());
    store.append(&[entry(3, review(THUG, Grade::Good))]).unwrap();
    let left = killed(dir.path());
    assert_eq!(all_told(left.path()), 3);
    assert_eq!(healed(left.path()), NOTHING);
    assert_eq!(all_told(left.path()), 4);
}

#[test]
fn a_segment_that_is_missing_or_cut_is_written_again() {
    for length in [0, 1, 200, 3_000] {
        let dir = database(40);
        let path = only_segment(dir.path());
        fs::OpenOptions::new().write(true).open(&path).unwrap().set_len(length).unwrap();
        drop(opened(dir.path()));
        assert_eq!(all_told(dir.path()), 40, "cut at {length}");
        assert_eq!(healed(dir.path()), NOTHING, "cut at {length}");
    }
    let dir = database(40);
    fs::remove_dir_all(dir.path().join(segments::FOLDER)).unwrap();
    assert_eq!(healed(dir.path()), NOTHING);
    assert_eq!(all_told(dir.path()), 40);
}

#[test]
fn a_broken_line_costs_itself_only_and_is_told_with_its_place() {
    let dir = database(40);
    let path = only_segment(dir.path());
    let text = fs::read_to_string(&path).unwrap().replacen("\"seq\":7,", "\"seq\":8,", 1);
    fs::write(&path, text).unwrap();
    fs::remove_file(dir.path().join(FILE_NAME)).unwrap();
    let told = "`00000001.seg`, line 8: it is cut, or was changed: its checksum does not fit";
    assert_eq!(healed(dir.path()), (39, 0, vec![told.to_owned()]));
    assert!(fs::read_to_string(&path).unwrap().contains("\"seq\":8,"), "nothing is overwritten");
}

#[test]
fn what_another_device_wrote_takes_its_place_in_time() {
    let (dir, other) = (database(3), tempfile::tempdir().unwrap());
    let mut store = opened(other.path());
    for id in [1_000, 1_001] {
        let seconds = if id == 1_000 { 30 } else { 9_000 };
        let at = Timestamp::from_millis(NOON.as_millis() + seconds * 1_000);
        let entry = Entry { at, ..entry(id, review(THUG, Grade::Again)) };
        store.append(&[entry]).unwrap();
    }
    drop(store);
    for (name, bytes) in files(&other.path().join(segments::FOLDER)) {
        let path = dir.path().join(segments::FOLDER).join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    assert_eq!(healed(dir.path()), (2, 0, vec![]));
    assert_eq!(logged(dir.path()), [0, 1_000, 1, 2, 1_001]);
    assert_eq!(healed(dir.path()), NOTHING);
    // What was there before can be put back.
    let backups = backup::list(dir.path()).unwrap();
    assert_eq!(backups[0].before.as_deref(), Some("heal"));
}

#[test]
fn a_foreign_segment_of_noise_costs_nothing_but_its_lines() {
    let dir = database(3);
    let foreign = dir.path().join(segments::FOLDER).join("elsewhere");
    fs::create_dir_all(&foreign).unwrap();
    fs::write(foreign.join("00000001.seg"), b"\x00\xff\n\n[[[[[[").unwrap();
    let (gained, given, trouble) = healed(dir.path());
    assert_eq!((gained, given, trouble.len()), (0, 0, 2));
    assert_eq!(logged(dir.path()), [0, 1, 2]);
    assert_eq!(healed(dir.path()), NOTHING, "it is told of once");
}

#[test]
fn a_file_where_the_log_should_be_does_not_keep_progress_from_being_kept() {
    let dir = tempfile::tempdir().unwrap();
    fs::write(dir.path().join(segments::FOLDER), "not a folder").unwrap();
    let mut store = opened(dir.path());
    store.append(&[entry(1, review(THUG, Grade::Good))]).unwrap();
    drop(store);
    assert_eq!(logged(dir.path()), [1]);
}
