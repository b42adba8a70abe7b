//! Checks of a whole deck, one file each with its words, its remedy and its tests.
