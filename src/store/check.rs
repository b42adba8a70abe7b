//! Whether a database can be trusted: its pages, and its schema.
//!
//! Reads only. What to do about a finding is decided where the database is opened.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

use super::migrate::{MIGRATIONS, migrate, version};

/// The newest schema as all migrations make it: name and text of each part. So a start need not
/// make a database to compare with.
const NEWEST: &str = include_str!("schema/made.txt");

/// What SQLite says of a value that its column cannot have. The pages are sound then and may be
/// written; the row is skipped by whoever reads it.
const ABOUT_VALUES: [&str; 4] = ["NULL value in", "NUMERIC value in", "TEXT value in", "non-"];
/// Begins like the last of them, but is about an index that does not fit its table.
const ABOUT_AN_INDEX: &str = "non-unique entry";

/// Damage found by the quick check, which reads every page, and no index beside its table:
/// `None` where the pages are sound.
pub(super) fn damage(db: &Connection) -> rusqlite::Result<Option<String>> {
    damage_by(db, "quick_check")
}

/// Damage found by the thorough check, which knows a page that took the place of another, too.
/// It takes several times as long.
pub(super) fn hidden_damage(db: &Connection) -> rusqlite::Result<Option<String>> {
    damage_by(db, "integrity_check")
}

fn damage_by(db: &Connection, check: &str) -> rusqlite::Result<Option<String>> {
    // The CHECKs of every row would take longer than everything else; odd values are
    // found, and survived, when they are read.
    db.pragma_update(None, "ignore_check_constraints", true)?;
    let found = ask(db, check)?;
    db.pragma_update(None, "ignore_check_constraints", false)?;
    let (values, pages): (Vec<_>, Vec<_>) = found.into_iter().partition(|line| {
        ABOUT_VALUES.iter().any(|words| line.starts_with(words))
            && !line.starts_with(ABOUT_AN_INDEX)
    });
    for line in &values {
        log::warn!("a row of the database was edited by other means: {line}");
    }
    Ok(pages.first().map(|found| first_finding(found).to_owned()))
}

/// Everything the thorough check complains of: empty where all is well.
pub(super) fn complaints(db: &Connection) -> rusqlite::Result<Vec<String>> {
    ask(db, "integrity_check")
}

/// The first thing in the schema that is not as `migrations` make it: a table missing, or a
/// trigger that somebody added, which would then run with every answer.
pub(super) fn odd_schema(db: &Connection, migrations: &[&str]) -> rusqlite::Result<Option<String>> {
    let reached = usize::try_from(version(db)?).unwrap_or(0).min(migrations.len());
    let found = schema(db)?;
    if migrations[..reached] == *MIGRATIONS && told(&found) == NEWEST {
        return Ok(None);
    }
    let mut model = Connection::open_in_memory()?;
    migrate(&mut model, &migrations[..reached])?;
    let expected = schema(&model)?;
    let odd = found.iter().find(|part| !expected.contains(part));
    let missing = expected.iter().find(|part| !found.contains(part));
    Ok(odd.or(missing).map(|(name, _)| name.clone()))
}

/// What is wrong, in one line: SQLite may begin with a heading, `*** in database main ***`.
fn first_finding(found: &str) -> &str {
    found.lines().find(|line| !line.starts_with("***")).unwrap_or(found)
}

fn ask(db: &Connection, check: &str) -> rusqlite::Result<Vec<String>> {
    let mut found = Vec::new();
    db.pragma_query(None, check, |row| {
        found.push(row.get::<_, String>(0)?);
        Ok(())
    })?;
    found.retain(|line| line != "ok");
    Ok(found)
}

fn told(schema: &[(String, String)]) -> String {
    schema.iter().map(|(name, sql)| format!("{name}: {sql}\n")).collect()
}

/// Names and texts of everything in the schema. What SQLite adds for itself has no text.
fn schema(db: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let mut parts =
        db.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name")?;
    // What is not text any more is still something to compare, and to name.
    let text = |value: ValueRef<'_>| match value {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            String::from_utf8_lossy(bytes).into_owned()
        }
        other => other.data_type().to_string(),
    };
    parts.query_map([], |row| Ok((text(row.get_ref(0)?), text(row.get_ref(1)?))))?.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// After a new migration, `UPDATE_SNAPSHOTS=1` writes it.
    #[test]
    fn the_newest_schema_is_what_all_migrations_make() {
        let mut db = Connection::open_in_memory().unwrap();
        migrate(&mut db, MIGRATIONS).unwrap();
        let made = told(&schema(&db).unwrap());
        if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
            let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/schema/made.txt");
            std::fs::write(path, &made).unwrap();
        }
        assert_eq!(made, NEWEST);
        assert_eq!(odd_schema(&db, MIGRATIONS).unwrap(), None);
        db.execute_batch("CREATE TRIGGER t AFTER INSERT ON entry BEGIN SELECT 1; END").unwrap();
        assert_eq!(odd_schema(&db, MIGRATIONS).unwrap(), Some("t".to_owned()));
    }

    #[test]
    fn damage_is_told_in_one_line() {
        let found =
            "*** in database main ***\nTree 3 page 3: btreeInitPage() returns error code 11";
        assert_eq!(first_finding(found), "Tree 3 page 3: btreeInitPage() returns error code 11");
        assert_eq!(first_finding("wrong # of entries in index i"), "wrong # of entries in index i");
    }
}
