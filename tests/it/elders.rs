//! Databases as older releases wrote them.

use std::fs;
use std::path::Path;

use newsdeck::store::FILE_NAME;
use rusqlite::Connection;

const SCHEMA_2: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/schema/2.golden.sql"));

/// Puts a database of the second release into a folder, with so many answers more, of fifty
/// exercises; each comes back every third day, and one answer in five is wrong.
pub fn second_release(dir: &Path, answers: u32) {
    fs::create_dir_all(dir).unwrap();
    let db = Connection::open(dir.join(FILE_NAME)).unwrap();
    db.execute_batch(&format!(
        "BEGIN; {SCHEMA_2}
         INSERT INTO entry (seq, id, at_ms, day, kind, exercise, grade, asked, took_ms)
         WITH RECURSIVE number (n) AS (SELECT 100 UNION ALL SELECT n + 1 FROM number LIMIT {answers})
         SELECT n, CAST(printf('%016d', n) AS BLOB), 1770206880000 + n / 50 * 3 * 86400000,
                20488 + n / 50 * 3, 'review',
                'trump-petro-2026/event.flights-blocked-' || (n % 50) || '/who',
                iif(n * 7 % 5 = 0, 1, 3), 'flashcard', 900
         FROM number;
         COMMIT"
    ))
    .unwrap();
}
