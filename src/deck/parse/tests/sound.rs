//! What is accepted, and what it means.
