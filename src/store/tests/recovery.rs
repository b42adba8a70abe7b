//! Backups, and the ways back from trouble: restore, rescue, export and import.

use std::fs;
use std::path::{Path, PathBuf};

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::schedule::Grade;
use crate::store::backup::{Backup, list};
use crate::store::rescue::{Rescued, rescue};
use crate::store::restore::{Days, Preview, preview, restore};
use crate::store::tests::*;
use crate::store::transfer::{Arrivals, arrivals, export, import};
use crate::store::*;

const LATER: Timestamp = Timestamp::from_millis(1_770_123_600_000);

/// What the log of the database at rest in `dir` has, in its order.
fn logged(dir: &Path) -> Vec<u128> {
    let store = opened(dir);
    let found = rows::after(&store.db, 0, 10_000).unwrap();
    found.into_iter().map(|(_, entry)| entry.unwrap().id.0).collect()
}

fn answer(dir: &Path, ids: std::ops::Range<u128>) {
    let entries: Vec<Entry> = ids.map(|id| on(1, id, review(THUG, Grade::Good))).collect();
    opened(dir).append(&entries).unwrap();
}

/// Tends the database so many minutes after noon until there is nothing to do, and closes it.
fn tended(dir: &Path, minutes: i64, is_asked: bool) -> usize {
    let mut store = opened(dir);
    for _ in 0..4 {
        store.tend(NOON.plus_minutes(minutes), &mut || is_asked);
    }
    drop(store);
    list(dir).unwrap().len()
}

/// A backup of what is there now.
fn backed_up(dir: &Path) -> PathBuf {
    backup::make(&opened(dir).db, &backup::path_for(dir, NOON, None)).unwrap()
}

/// What a look may not change: which files there are, and how much the log says.
fn kept(dir: &Path) -> (Vec<String>, usize) {
    let logged = logged(dir).len();
    (files(dir).into_keys().collect(), logged)
}

fn break_page(path: &Path, page: usize) {
    let mut noise = vec![0; 4096];
    ChaCha8Rng::seed_from_u64(page as u64).fill_bytes(&mut noise);
    patch(path, page * 4096, &noise);
}

#[test]
fn a_backup_is_made_when_something_is_new_and_the_last_is_half_an_hour_old() {
    let dir = database(0);
    assert_eq!(tended(dir.path(), 0, false), 0, "nothing to keep yet");
    answer(dir.path(), 0..5);
    assert_eq!(tended(dir.path(), 1, true), 0, "somebody always asks for something");
    assert_eq!(tended(dir.path(), 1, false), 1);
    answer(dir.path(), 5..9);
    assert_eq!(tended(dir.path(), 30, false), 1, "29 minutes later");
    assert_eq!(tended(dir.path(), 32, false), 2);
    assert_eq!(tended(dir.path(), 99, false), 2, "nothing is new");
    let answers: Vec<usize> =
        list(dir.path()).unwrap().iter().map(|backup| backup.answers().unwrap()).collect();
    assert_eq!(answers, [5, 9]);
}

#[test]
fn a_damaged_database_never_becomes_a_backup() {
    let dir = database(1_500);
    let path = dir.path().join(FILE_NAME);
    let mut store = opened(dir.path());
    let pages = fs::metadata(&path).unwrap().len() as usize / 4096;
    break_page(&path, pages / 2);
    for _ in 0..4 {
        store.tend(LATER, &mut || false);
    }
    drop(store);
    assert_eq!(list(dir.path()).unwrap(), []);
}

#[test]
fn a_restore_that_was_cut_off_is_done_within_the_same_second() {
    let dir = database(10);
    let file = backed_up(dir.path());
    break_page(&dir.path().join(FILE_NAME), 2);
    let log = dir.path().join(segments::FOLDER);
    fs::create_dir_all(&log).unwrap();
    fs::write(log.join("of-before"), "").unwrap();
    let cut_off = backup::path_for(dir.path(), LATER, Some("restore"));
    fs::rename(&log, backup::log_beside(&cut_off)).unwrap();
    // The next start began another log.
    fs::create_dir_all(&log).unwrap();
    restore(dir.path(), &file, LATER, &mut Progress::default()).unwrap();
    assert_eq!(logged(dir.path()), (0..10).collect::<Vec<_>>());
    assert!(backup::log_beside(&cut_off).join("of-before").exists(), "both logs are kept");
}

#[test]
fn restoring_shows_what_would_change_and_changes_it() {
    let dir = database(10);
    opened(dir.path()).set("minutes", "10").unwrap();
    let file = backed_up(dir.path());
    answer(dir.path(), 10..15);
    opened(dir.path()).set("minutes", "25").unwrap();
    opened(dir.path()).set("theme", "\"dark\"").unwrap();

    let would = preview(dir.path(), &file, LATER).unwrap();
    let going = Days { answers: 5, span: Some((day(1), day(1))) };
    let settings = vec!["minutes".to_owned(), "theme".to_owned()];
    let expected = Preview { answers: 10, coming: Days::default(), going, settings, damage: None };
    assert_eq!(would, expected);

    let kept = restore(dir.path(), &file, LATER, &mut Progress::default()).unwrap().unwrap();
    for _ in 0..2 {
        assert_eq!(logged(dir.path()), (0..10).collect::<Vec<_>>(), "the log brings nothing back");
    }
    let minutes = ("minutes".to_owned(), "10".to_owned());
    assert_eq!(opened(dir.path()).settings().unwrap(), [minutes]);
    assert_eq!(preview(dir.path(), &kept, LATER).unwrap().coming.answers, 5);
    restore(dir.path(), &kept, LATER, &mut Progress::default()).unwrap();
    assert_eq!(logged(dir.path()), (0..15).collect::<Vec<_>>());
    assert!(file.exists(), "a backup may be put back again");
}

#[test]
fn what_is_no_sound_database_of_ours_is_not_put_back() {
    let dir = database(5);
    let file = backed_up(dir.path());
    let noise = dir.path().join("noise.sqlite");
    fs::write(&noise, "This is no database, and longer than the head of one. ".repeat(90)).unwrap();
    let cut = dir.path().join("cut.sqlite");
    let bytes = fs::read(&file).unwrap();
    fs::write(&cut, &bytes[..bytes.len() - 4096]).unwrap();
    let before = files(dir.path());
    for (file, expected) in [
        (&noise, "`FILE` is not a Newsdeck database"),
        (&cut, "`FILE` is damaged: "),
        (&dir.path().join("none"), "failed to open `FILE`: "),
    ] {
        let error =
            restore(dir.path(), file, LATER, &mut Progress::default()).unwrap_err().to_string();
        let error = error.replace(&file.display().to_string(), "FILE");
        assert!(error.starts_with(expected), "{error}");
        assert!(files(dir.path()) == before, "{expected}");
    }
}

#[test]
fn a_backup_replaces_a_database_that_does_not_open() {
    let dir = database(5);
    let file = backed_up(dir.path());
    let path = dir.path().join(FILE_NAME);
    fs::write(&path, "noise").unwrap();
    assert!(preview(dir.path(), &file, LATER).unwrap().damage.is_some());
    let kept = restore(dir.path(), &file, LATER, &mut Progress::default()).unwrap().unwrap();
    assert_eq!(fs::read(kept).unwrap(), b"noise");
    assert_eq!(logged(dir.path()), (0..5).collect::<Vec<_>>());
}

#[test]
fn a_damaged_database_that_opens_gives_way_to_a_backup_and_becomes_none() {
    let sound = database(1_500);
    let file = backed_up(sound.path());
    let pages = fs::metadata(&file).unwrap().len() as usize / 4096;
    for page in (1..pages).step_by(9) {
        let dir = killed(sound.path());
        let path = dir.path().join(FILE_NAME);
        break_page(&path, page);
        let damaged = fs::read(&path).unwrap();
        let kept = restore(dir.path(), &file, LATER, &mut Progress::default()).unwrap().unwrap();
        assert_eq!(fs::read(kept).unwrap(), damaged, "page {page}");
        assert_eq!(list(dir.path()).unwrap().len(), 1, "page {page}");
        assert_eq!(logged(dir.path()), (0..1_500).collect::<Vec<_>>(), "page {page}");
    }
}

#[test]
fn half_an_import_is_gone_at_the_next_start() {
    let dir = database(3);
    let log = dir.path().join(segments::FOLDER);
    let mut import = segments::SegmentFile::begin(&log, "1234567890abcdef", "import-1").unwrap();
    import.put(b"half a li").unwrap();
    // A kill comes here.
    std::mem::forget(import);
    assert_eq!(names(&log.join("1234567890abcdef")).len(), 1);
    drop(opened(dir.path()));
    assert!(!log.join("1234567890abcdef").exists());
}

#[test]
fn a_page_of_noise_anywhere_is_rescued_whole_from_the_log() {
    let sound = database(1_500);
    let bytes = fs::read(sound.path().join(FILE_NAME)).unwrap();
    for page in (0..bytes.len() / 4096).step_by(7) {
        let dir = killed(sound.path());
        let path = dir.path().join(FILE_NAME);
        break_page(&path, page);
        let damaged = fs::read(&path).unwrap();
        let rescued = rescue(dir.path(), LATER, &mut Progress::default()).unwrap().unwrap();
        assert_eq!((rescued.entries, rescued.from_log), (1_500, 1_500), "page {page}");
        assert_eq!(fs::read(rescued.kept.unwrap()).unwrap(), damaged, "page {page}");
        assert_eq!(logged(dir.path()), (0..1_500).collect::<Vec<_>>(), "page {page}");
        assert_eq!(opened(dir.path()).integrity_check().unwrap(), [""; 0]);
    }
}

#[test]
fn without_log_and_backup_the_rows_of_sound_pages_are_rescued() {
    let sound = database(1_500);
    fs::remove_dir_all(sound.path().join(segments::FOLDER)).unwrap();
    let pages = fs::metadata(sound.path().join(FILE_NAME)).unwrap().len() as usize / 4096;
    let mut all_but_few = 0;
    for page in 1..pages {
        let dir = killed(sound.path());
        break_page(&dir.path().join(FILE_NAME), page);
        let Rescued { entries, from_log, from_backup, from_database, .. } =
            rescue(dir.path(), LATER, &mut Progress::default()).unwrap().unwrap();
        assert_eq!((from_log, from_backup, from_database), (0, 0, entries), "page {page}");
        assert_eq!(logged(dir.path()).len(), entries, "page {page}");
        all_but_few += usize::from(entries >= 1_400);
    }
    // Only the pages that lead to many others cost more than their own rows.
    assert!(all_but_few * 10 >= pages * 8, "{all_but_few} of {pages}");
}

#[test]
fn what_is_in_neither_log_nor_database_comes_from_the_newest_backup() {
    let dir = database(50);
    opened(dir.path()).set("minutes", "25").unwrap();
    backed_up(dir.path());
    fs::remove_dir_all(dir.path().join(segments::FOLDER)).unwrap();
    fs::write(dir.path().join(FILE_NAME), "noise").unwrap();
    let rescued = rescue(dir.path(), LATER, &mut Progress::default()).unwrap().unwrap();
    assert_eq!((rescued.entries, rescued.from_backup, rescued.from_database), (50, 50, 0));
    let minutes = ("minutes".to_owned(), "25".to_owned());
    assert_eq!(opened(dir.path()).settings().unwrap(), [minutes]);
}

#[test]
fn a_sound_database_is_not_rescued() {
    let dir = database(5);
    let before = kept(dir.path());
    assert_eq!(rescue(dir.path(), LATER, &mut Progress::default()).unwrap(), None);
    assert_eq!(kept(dir.path()), before);
}

#[test]
fn an_exported_log_is_imported_whole_and_only_once() {
    let (from, to) = (database(1_200), database(0));
    answer(to.path(), 2_000..2_003);
    let file = from.path().join("log.txt");
    assert_eq!(export(from.path(), &file, LATER).unwrap().entries, 1_200);
    assert!(export(from.path(), &file, LATER).is_err(), "it is not written over");

    let expected = Arrivals { entries: 1_200, new: 1_200, newer: 0, trouble: vec![] };
    let before = kept(to.path());
    assert_eq!(arrivals(to.path(), &file, LATER).unwrap(), expected);
    assert_eq!(kept(to.path()), before, "looking changes nothing");
    assert_eq!(import(to.path(), &file, LATER, &mut Progress::default()).unwrap(), expected);
    assert_eq!(logged(to.path()), (0..1_200).chain(2_000..2_003).collect::<Vec<_>>());
    assert_eq!(list(to.path()).unwrap()[0].before.as_deref(), Some("import"));

    let before = kept(to.path());
    let again = import(to.path(), &file, LATER, &mut Progress::default()).unwrap();
    assert_eq!(again, Arrivals { entries: 1_200, ..Arrivals::default() });
    assert_eq!(kept(to.path()), before);
}

#[test]
fn a_broken_line_of_a_file_is_told_and_a_newer_one_is_handed_on() {
    let (from, to) = (database(3), database(0));
    let file = from.path().join("log.txt");
    export(from.path(), &file, LATER).unwrap();
    let newer = "{\"id\":\"7\",\"kind\":\"dreamt\"}";
    let newer = format!("{:08x} {newer}\n", crc32fast::hash(newer.as_bytes()));
    let text = fs::read_to_string(&file).unwrap().replacen("\"grade\":3", "\"grade\":4", 1);
    fs::write(&file, format!("{text}{newer}")).unwrap();

    let Arrivals { entries, new, newer: kept, trouble } =
        import(to.path(), &file, LATER, &mut Progress::default()).unwrap();
    assert_eq!((entries, new, kept), (2, 2, 1));
    let place = file.display();
    let told = "it is cut, or was changed: its checksum does not fit";
    assert_eq!(trouble, [format!("`{place}`, line 2: {told}")]);
    assert_eq!(import(to.path(), &file, LATER, &mut Progress::default()).unwrap().newer, 0);

    let on = to.path().join("on.txt");
    assert_eq!(export(to.path(), &on, LATER).unwrap().newer, 1);
    assert!(fs::read_to_string(on).unwrap().contains(&newer));
}

#[test]
fn what_is_no_log_is_not_imported() {
    let dir = database(3);
    let before = kept(dir.path());
    let file = tempfile::NamedTempFile::new().unwrap();
    let head = "{\"newsdeck-log\":2,\"device\":\"x\",\"after\":0}";
    let head = format!("{:08x} {head}\n", crc32fast::hash(head.as_bytes()));
    for (text, expected) in [
        ("", "`FILE` is not a log of Newsdeck"),
        ("noise\n", "`FILE` is not a log of Newsdeck"),
        (&head, "`FILE` was written by a newer Newsdeck: update this one to import it"),
    ] {
        fs::write(file.path(), text).unwrap();
        let error = import(dir.path(), file.path(), LATER, &mut Progress::default())
            .unwrap_err()
            .to_string();
        assert_eq!(error.replace(&file.path().display().to_string(), "FILE"), expected);
        assert_eq!(kept(dir.path()), before);
    }
}

#[test]
fn backups_say_when_they_were_made() {
    let dir = database(5);
    let path = backed_up(dir.path());
    let bytes = fs::metadata(&path).unwrap().len();
    assert_eq!(list(dir.path()).unwrap(), [Backup { path, at: NOON, before: None, bytes }]);
}
