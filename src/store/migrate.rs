//! From an older schema to this one, step by step.
//!
//! Knows the list of schemas, not what is in them.

use rusqlite::{Connection, TransactionBehavior};

/// Every schema in order: the first makes schema 1 out of nothing, each other the next out of
/// the one before. A released one is never edited.
pub(super) const MIGRATIONS: &[&str] = &[
    include_str!("schema/1.sql"),
    include_str!("schema/2.sql"),
    include_str!("schema/3.sql"),
    include_str!("schema/4.sql"),
    include_str!("schema/5.sql"),
];

/// The schema that this list leads to.
pub(super) fn newest(migrations: &[&str]) -> i64 {
    i64::try_from(migrations.len()).expect("there are fewer schemas than numbers")
}

/// The schema of this database; 0 where it has none yet.
pub(super) fn version(db: &Connection) -> rusqlite::Result<i64> {
    db.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Brings the database to the newest schema: each step and its number in one transaction.
pub(super) fn migrate(db: &mut Connection, migrations: &[&str]) -> rusqlite::Result<()> {
    let from = version(db)?;
    for (number, sql) in (1_i64..).zip(migrations).filter(|&(number, _)| number > from) {
        let step = db.transaction_with_behavior(TransactionBehavior::Immediate)?;
        step.execute_batch(sql)?;
        step.pragma_update(None, "user_version", number)?;
        step.commit()?;
    }
    Ok(())
}
