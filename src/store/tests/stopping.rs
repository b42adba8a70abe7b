//! Long work that is stopped leaves everything as it was, wherever that happens.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::schedule::Grade;
use crate::store::backup::list;
use crate::store::rescue::rescue;
use crate::store::restore::restore;
use crate::store::tests::*;
use crate::store::transfer::{ImportError, export, import};
use crate::store::*;

/// Of all the looks whether to go on, about so many are tried, and always the last.
const STOPS: usize = 24;

/// Has work stopped at one look after another, each time in a copy of the folder `ready`: every
/// file is as it was, and the same work is then done as if nothing had been.
fn stopped_anywhere(ready: &Path, work: fn(&Path, &mut Progress<'_>) -> Result<(), OpenError>) {
    let mut looks = 0_usize;
    let all = killed(ready);
    work(all.path(), &mut Progress::telling(|_| looks += 1)).unwrap();
    let done = logged(all.path());
    for last in (1..looks).step_by(looks.div_ceil(STOPS)).chain([looks]) {
        let dir = killed(ready);
        let before = files(dir.path());
        let (stop, mut left) = (Stop::default(), last);
        let mut progress = Progress::telling(|_| {
            left -= 1;
            if left == 0 {
                stop.ask();
            }
        })
        .until(&stop);
        let stopped = work(dir.path(), &mut progress);
        assert!(matches!(stopped, Err(OpenError::Stopped)), "look {last}: {stopped:?}");
        let after = files(dir.path());
        let names =
            |files: &BTreeMap<String, _>| -> Vec<String> { files.keys().cloned().collect() };
        assert_eq!(names(&after), names(&before), "look {last} of {looks}");
        assert!(after == before, "look {last} of {looks}");
        work(dir.path(), &mut Progress::default()).unwrap();
        assert_eq!(logged(dir.path()), done, "look {last}");
    }
}

fn logged(dir: &Path) -> Vec<u128> {
    let store = opened(dir);
    let found = rows::after(&store.db, 0, 10_000).unwrap();
    found.into_iter().map(|(_, entry)| entry.unwrap().id.0).collect()
}

/// A folder with a backup of twelve answers, and three more in the database.
fn with_a_backup() -> tempfile::TempDir {
    let dir = database(12);
    backup::make(&opened(dir.path()).db, &dir.path().join("backup.sqlite")).unwrap();
    let more = (20..23).map(|id| on(1, id, review(VISA, Grade::Easy)));
    opened(dir.path()).append(&more.collect::<Vec<_>>()).unwrap();
    dir
}

#[test]
fn an_import() {
    let (from, to) = (database(12), database(3));
    let more = (20..23).map(|id| on(1, id, review(VISA, Grade::Easy)));
    opened(from.path()).append(&more.collect::<Vec<_>>()).unwrap();
    export(from.path(), &to.path().join("log.txt"), NOON).unwrap();
    stopped_anywhere(to.path(), |dir, progress| {
        match import(dir, &dir.join("log.txt"), NOON, progress) {
            Ok(_) => Ok(()),
            Err(ImportError::Open(error)) => Err(error),
            Err(error) => panic!("{error}"),
        }
    });
}

#[test]
fn an_export() {
    stopped_anywhere(database(12).path(), |dir, progress| {
        let mut store = opened(dir);
        store.export_log(&dir.join("log.txt"), progress).map(drop)
    });
}

#[test]
fn a_restore() {
    stopped_anywhere(with_a_backup().path(), |dir, progress| {
        restore(dir, &dir.join("backup.sqlite"), NOON, progress).map(drop)
    });
}

#[test]
fn a_restore_over_a_database_that_does_not_open() {
    let dir = with_a_backup();
    fs::write(dir.path().join(FILE_NAME), "noise").unwrap();
    stopped_anywhere(dir.path(), |dir, progress| {
        restore(dir, &dir.join("backup.sqlite"), NOON, progress).map(drop)
    });
}

#[test]
fn a_rescue() {
    let dir = with_a_backup();
    let backups = dir.path().join(backup::FOLDER);
    fs::create_dir_all(&backups).unwrap();
    let file = backup::path_for(dir.path(), NOON, None);
    fs::rename(dir.path().join("backup.sqlite"), file).unwrap();
    assert_eq!(list(dir.path()).unwrap().len(), 1);
    // A page of noise: the database opens no more, and most of it can still be read.
    patch(&dir.path().join(FILE_NAME), 4096, &[255; 4096]);
    stopped_anywhere(dir.path(), |dir, progress| {
        rescue(dir, NOON, progress).map(|rescued| assert!(rescued.is_some()))
    });
}

#[test]
fn what_is_stopped_before_it_begins_reads_no_further() {
    let (dir, stop) = (database(3), Stop::default());
    stop.ask();
    let file = dir.path().join("backup.sqlite");
    backup::make(&opened(dir.path()).db, &file).unwrap();
    let before = files(dir.path());
    let mut looks = 0;
    let mut progress = Progress::telling(|_| looks += 1).until(&stop);
    assert!(matches!(restore(dir.path(), &file, NOON, &mut progress), Err(OpenError::Stopped)));
    drop(progress);
    assert!(looks <= 1 && files(dir.path()) == before);
}
