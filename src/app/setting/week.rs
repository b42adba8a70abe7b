//! The days of the week on which a learner would rather have less to do.

use serde::{Deserialize, Serialize};

use crate::schedule::{Effort, Week};

/// The light days of a week. Days are counted from 0, Monday, to 6, Sunday.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<u8>", into = "Vec<u8>")]
pub struct LightDays([bool; 7]);

impl LightDays {
    /// The same days, but this one changed; another than 0 to 6 changes nothing.
    #[must_use]
    pub fn toggled(mut self, weekday: usize) -> Self {
        if let Some(is_light) = self.0.get_mut(weekday) {
            *is_light = !*is_light;
        }
        self
    }

    /// The week as the scheduler takes it.
    pub(in crate::app) fn as_week(self) -> Week {
        let effort = |is_light| if is_light { Effort::None } else { Effort::Normal };
        Week::new(self.0.map(effort))
    }

    /// Whether each day of the week, from Monday, is light.
    pub fn week(self) -> [bool; 7] {
        self.0
    }
}

impl TryFrom<Vec<u8>> for LightDays {
    type Error = &'static str;

    fn try_from(weekdays: Vec<u8>) -> Result<Self, Self::Error> {
        let mut days = Self::default();
        for weekday in weekdays {
            *days.0.get_mut(usize::from(weekday)).ok_or("a weekday is 0 to 6")? = true;
        }
        Ok(days)
    }
}

impl From<LightDays> for Vec<u8> {
    fn from(days: LightDays) -> Self {
        (0..7).filter(|&weekday| days.0[usize::from(weekday)]).collect()
    }
}
