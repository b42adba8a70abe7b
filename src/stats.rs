//! Simple figures about study: days, streak, retention, memory by deck.
//!
//! Pure arithmetic over what the caller hands in; it must not know the store.
