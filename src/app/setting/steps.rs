//! The steps a learner sets: the minutes after which a card comes back in the same sitting.

use std::fmt;

use serde::{Deserialize, Serialize};

const MINUTES_PER_HOUR: u32 = 60;
const MINUTES_PER_DAY: u32 = 24 * MINUTES_PER_HOUR;

/// Minutes until a card comes back, step by step; none at all is allowed, too.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<u32>", into = "Vec<u32>")]
pub struct Steps(Vec<u32>);

impl Steps {
    /// The most steps there are; what is given beyond them is left out.
    pub const MOST: usize = 8;
    /// No step is longer than a week: from there on, days are the scheduler's business.
    pub const LONGEST_MINUTES: u32 = 7 * MINUTES_PER_DAY;

    /// Steps of these minutes, each brought within its limits.
    pub fn new(minutes: Vec<u32>) -> Self {
        let within = |minutes: u32| minutes.clamp(1, Self::LONGEST_MINUTES);
        Self(minutes.into_iter().take(Self::MOST).map(within).collect())
    }

    /// Reads steps as a person writes them: `1 10`, `1m, 10m`, `30m 2h 1d`. Nothing at all is
    /// no step; `None` where it is something else, or out of the limits.
    pub fn read(text: &str) -> Option<Self> {
        let words = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|w| !w.is_empty());
        let minutes: Option<Vec<u32>> = words.map(read_minutes).collect();
        let steps = minutes.filter(|steps| steps.len() <= Self::MOST && steps.is_sorted())?;
        Some(Self(steps))
    }

    /// The minutes of each step.
    pub fn minutes(&self) -> &[u32] {
        &self.0
    }
}

/// As [`Steps::read`] reads it: `1m 10m 1d`.
impl fmt::Display for Steps {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, &minutes) in self.0.iter().enumerate() {
            let space = if place == 0 { "" } else { " " };
            match minutes {
                n if n % MINUTES_PER_DAY == 0 => write!(f, "{space}{}d", n / MINUTES_PER_DAY)?,
                n if n % MINUTES_PER_HOUR == 0 => write!(f, "{space}{}h", n / MINUTES_PER_HOUR)?,
                n => write!(f, "{space}{n}m")?,
            }
        }
        Ok(())
    }
}

impl From<Vec<u32>> for Steps {
    fn from(minutes: Vec<u32>) -> Self {
        Self::new(minutes)
    }
}

impl From<Steps> for Vec<u32> {
    fn from(steps: Steps) -> Self {
        steps.0
    }
}

fn read_minutes(word: &str) -> Option<u32> {
    let digits = word.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit = match word.get(digits.len()..)? {
        "" | "m" | "min" => 1,
        "h" => MINUTES_PER_HOUR,
        "d" => MINUTES_PER_DAY,
        _ => return None,
    };
    let minutes = digits.parse::<u32>().ok()?.checked_mul(unit)?;
    (1..=Steps::LONGEST_MINUTES).contains(&minutes).then_some(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How steps that were typed read back; `-` where they make no sense.
    fn read(text: &str) -> String {
        Steps::read(text).map_or("-".to_owned(), |steps| steps.to_string())
    }

    #[test]
    fn steps_are_read_as_people_write_them() {
        assert_eq!(read("1 10"), "1m 10m");
        assert_eq!(read(" 1m,10min ,, 60 "), "1m 10m 1h");
        assert_eq!(read("30m 2h 1d 10080"), "30m 2h 1d 7d");
        assert_eq!(read("  "), "");
    }

    #[test]
    fn what_makes_no_step_is_refused() {
        for text in ["0", "-1", "10 1", "ten", "8d", "1w", "1.5", "m", "4294967295d", "½h"] {
            assert_eq!(read(text), "-", "{text}");
        }
        assert_eq!(read("1 2 3 4 5 6 7 8 9"), "-", "more than there may be");
    }
}
