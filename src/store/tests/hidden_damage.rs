//! Damage that the quick check does not see: a page of an index in the place of another.

use std::fs;
use std::path::Path;
use std::time::Duration;

use crate::schedule::Grade;
use crate::store::backup::list;
use crate::store::rescue::rescue;
use crate::store::tests::*;
use crate::store::*;

const PAGE: usize = 4096;
/// The first byte of a page that holds the end of an index.
const LEAF_OF_INDEX: u8 = 10;
/// The same of a table.
const LEAF_OF_TABLE: u8 = 13;
const ANSWERS: u128 = 1_500;

/// A database at rest of which the quick check says that all is well, and the thorough one not.
fn damaged() -> tempfile::TempDir {
    let dir = database(ANSWERS);
    let path = dir.path().join(FILE_NAME);
    let sound = fs::read(&path).unwrap();
    let pages: Vec<&[u8]> = sound.chunks(PAGE).collect();
    let leaves: Vec<usize> =
        (1..pages.len()).filter(|&page| pages[page][0] == LEAF_OF_INDEX).collect();
    for pair in leaves.windows(2) {
        patch(&path, pair[1] * PAGE, pages[pair[0]]);
        let is_hidden = Store::open(dir.path(), NOON).is_ok_and(|mut store| {
            store.ready().is_ok() && store.integrity_check().is_ok_and(|found| !found.is_empty())
        });
        if is_hidden {
            return dir;
        }
        fs::write(&path, &sound).unwrap();
    }
    panic!("every damage is seen at once");
}

/// Tends the database until it is known to be damaged.
fn tended(store: &mut Store) -> StoreError {
    for _ in 0..2_000 {
        store.tend(NOON, &mut || false);
        if let Err(error) = store.ready() {
            return error;
        }
        std::thread::sleep(Duration::from_millis(1));
    }
    panic!("nothing was found");
}

#[test]
fn a_page_in_the_place_of_another_is_found_when_a_backup_is_made_and_then_nothing_is_written() {
    let dir = damaged();
    let mut store = opened(dir.path());
    store.set("minutes", "5").unwrap();
    let found = tended(&mut store);
    assert!(matches!(found, StoreError::Damaged { .. }), "{found}");
    assert_eq!(list(dir.path()).unwrap(), [], "a damaged database never becomes a backup");
    let before = of_the_database(dir.path());
    let refused = store.append(&[entry(u128::MAX, review(THUG, Grade::Good))]).unwrap_err();
    assert_eq!(refused.to_string(), found.to_string());
    store.tend(NOON, &mut || false);
    drop(store);
    assert!(of_the_database(dir.path()) == before, "{:?}", names(dir.path()));

    let rescued = rescue(dir.path(), NOON, &mut Progress::default()).unwrap().unwrap();
    assert_eq!(rescued.entries as u128, ANSWERS);
    let store = opened(dir.path());
    assert!(store.settings().unwrap().contains(&("minutes".to_owned(), "5".to_owned())));
    assert_eq!(store.history(&exercise(THUG)).unwrap().len() as u128, ANSWERS);
    assert_eq!(store.integrity_check().unwrap(), [""; 0]);
}

/// The database and what SQLite has beside it.
fn of_the_database(dir: &Path) -> Vec<(String, Vec<u8>)> {
    files(dir).into_iter().filter(|(name, _)| name.starts_with(FILE_NAME)).collect()
}

#[test]
fn a_row_that_somebody_edited_keeps_no_backup_from_being_made() {
    let dir = database(3);
    let mut store = opened(dir.path());
    store.ready().unwrap();
    store.db.pragma_update(None, "ignore_check_constraints", true).unwrap();
    store.db.execute("UPDATE memory SET stability = -1", []).unwrap();
    store.db.pragma_update(None, "ignore_check_constraints", false).unwrap();
    assert_ne!(store.integrity_check().unwrap(), [""; 0]);
    backup::make(&store.db, &backup::path_for(dir.path(), NOON, None)).unwrap();
}

#[test]
fn a_row_that_lost_its_id_is_not_rescued_beside_itself() {
    const ID: u128 = 0x1122_3344_5566_7788_99aa_bbcc_ddee_ff00;
    let dir = database(3);
    let good = || review(VISA, Grade::Good);
    // A start would see it in the last row.
    opened(dir.path()).append(&[entry(ID, good()), entry(4, good())]).unwrap();
    let path = dir.path().join(FILE_NAME);
    let bytes = fs::read(&path).unwrap();
    let is_in_a_table = |at: usize| bytes[at / PAGE * PAGE] == LEAF_OF_TABLE;
    let mut places = (0..bytes.len() - 16).filter(|at| bytes[*at..*at + 16] == ID.to_be_bytes());
    patch(&path, places.find(|at| is_in_a_table(*at)).unwrap(), &[7; 12]);
    let complaints = opened(dir.path()).integrity_check().unwrap();
    assert_eq!(complaints, ["row 4 missing from index sqlite_autoindex_entry_1"]);
    let rescued = rescue(dir.path(), NOON, &mut Progress::default()).unwrap().unwrap();
    assert_eq!((rescued.entries, rescued.from_database), (5, 4));
    let words = "rows of the database that lost their ids, and are elsewhere under these: 1";
    assert_eq!(rescued.trouble, [words]);
    assert_eq!(grades(&opened(dir.path()), VISA), [3, 3]);
}
