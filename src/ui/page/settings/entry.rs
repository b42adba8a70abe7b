//! What there is on the page, in its order: the sections and their rows.
//!
//! A row has a message with its name, its help and other words that people look for it with. How
//! it is drawn is the page's business.

use super::sought::Sought;
use crate::ui::words::t;

/// A row of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    Language,
    Theme,
    TextSize,
    Typeface,
    Motion,
    Session,
    NewPerDay,
    ReviewsPerDay,
    Answers,
    Buttons,
    Rollover,
    Retention,
    LongestWait,
    LightDays,
    LearningSteps,
    RelearningSteps,
    Leech,
    Fit,
    Folder,
    Backups,
    Log,
    Rescue,
    WindowSize,
}

/// The sections, each with the message of its heading.
pub const SECTIONS: [(&str, &[Entry]); 6] = [
    (
        "settings-looks",
        &[Entry::Language, Entry::Theme, Entry::TextSize, Entry::Typeface, Entry::Motion],
    ),
    (
        "settings-studying",
        &[
            Entry::Session,
            Entry::NewPerDay,
            Entry::ReviewsPerDay,
            Entry::Answers,
            Entry::Buttons,
            Entry::Rollover,
        ],
    ),
    (
        "settings-coming-back",
        &[
            Entry::Retention,
            Entry::LongestWait,
            Entry::LightDays,
            Entry::LearningSteps,
            Entry::RelearningSteps,
            Entry::Leech,
        ],
    ),
    ("settings-memory", &[Entry::Fit]),
    ("settings-safety", &[Entry::Folder, Entry::Backups, Entry::Log, Entry::Rescue]),
    ("settings-window", &[Entry::WindowSize]),
];

impl Entry {
    /// Its message.
    pub fn message(self) -> &'static str {
        match self {
            Self::Language => "setting-language",
            Self::Theme => "setting-theme",
            Self::TextSize => "setting-text",
            Self::Typeface => "setting-face",
            Self::Motion => "setting-motion",
            Self::Session => "setting-session",
            Self::NewPerDay => "setting-new",
            Self::ReviewsPerDay => "setting-reviews",
            Self::Answers => "setting-answers",
            Self::Buttons => "setting-buttons",
            Self::Rollover => "setting-rollover",
            Self::Retention => "setting-retention",
            Self::LongestWait => "setting-longest-wait",
            Self::LightDays => "setting-light-days",
            Self::LearningSteps => "setting-learning",
            Self::RelearningSteps => "setting-relearning",
            Self::Leech => "setting-leech",
            Self::Fit => "setting-fit",
            Self::Folder => "setting-folder",
            Self::Backups => "setting-backups",
            Self::Log => "setting-log",
            Self::Rescue => "setting-rescue",
            Self::WindowSize => "setting-window-size",
        }
    }

    /// Its name.
    pub fn label(self) -> String {
        t(self.message())
    }

    /// What it does, in a sentence.
    pub fn help(self) -> String {
        t(&(self.message().to_owned() + ".help"))
    }

    /// Whether it is one of those looked for, in the section of this heading.
    fn is_found(self, sought: &Sought, heading: &str) -> bool {
        let also = t(&(self.message().to_owned() + ".also"));
        sought.is_in(&[&self.label(), &self.help(), &also, heading])
    }
}

/// The sections with what is looked for in them, each with its heading.
pub fn found(sought: &Sought) -> Vec<(String, Vec<Entry>)> {
    let sections = SECTIONS.iter().map(|(heading, entries)| {
        let heading = t(heading);
        let found = entries.iter().copied().filter(|entry| entry.is_found(sought, &heading));
        let found = found.collect();
        (heading, found)
    });
    sections.filter(|(_, entries): &(String, Vec<Entry>)| !entries.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a query finds, by message.
    fn finds(query: &str) -> Vec<&'static str> {
        let found = found(&Sought::read(query));
        found.into_iter().flat_map(|(_, entries)| entries).map(Entry::message).collect()
    }

    #[test]
    fn a_setting_is_found_by_its_name_its_help_its_section_and_other_words() {
        assert_eq!(finds("theme"), ["setting-theme"]);
        assert_eq!(finds("lamplight"), ["setting-theme"]);
        assert_eq!(finds("dark mode"), ["setting-theme"]);
        assert_eq!(finds("WEEKEND"), ["setting-light-days"]);
        assert_eq!(
            finds("safety"),
            ["setting-folder", "setting-backups", "setting-log", "setting-rescue"]
        );
        assert_eq!(finds("another machine"), ["setting-log"]);
        assert_eq!(finds("repair"), ["setting-rescue"]);
        assert_eq!(finds("memory model"), ["setting-fit"]);
    }

    #[test]
    fn every_word_counts_and_may_be_the_beginning_of_one() {
        assert_eq!(finds("daily rev"), ["setting-reviews"]);
        assert_eq!(finds("steps forgotten"), ["setting-relearning"]);
        assert_eq!(finds("reviews zebra"), [""; 0]);
    }

    #[test]
    fn nothing_looked_for_is_everything_there_is() {
        let all: usize = SECTIONS.iter().map(|(_, entries)| entries.len()).sum();
        assert_eq!(finds("  ").len(), all);
    }

    #[test]
    fn every_row_says_what_it_does_and_has_other_words() {
        for (_, entries) in SECTIONS {
            for entry in entries {
                for words in [".help", ".also"] {
                    let words = t(&(entry.message().to_owned() + words));
                    assert!(!words.starts_with("Unknown"), "{entry:?}: {words}");
                }
            }
        }
    }
}
