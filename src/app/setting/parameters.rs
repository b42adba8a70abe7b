//! Parameters as they are kept: their numbers, and only such as the model accepts.

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::schedule::Parameters;

/// Parameters as a list of numbers.
#[derive(Clone, Copy)]
struct Numbers(Parameters);

impl Serialize for Numbers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.values().serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Numbers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let parameters = Parameters::new(Deserialize::deserialize(deserializer)?);
        parameters.map(Self).ok_or_else(|| D::Error::custom("a number is out of its range"))
    }
}

/// For `#[serde(with)]`: parameters.
pub(super) mod now {
    use super::{Deserialize, Deserializer, Numbers, Parameters, Serialize, Serializer};

    pub fn serialize<S: Serializer>(of: &Parameters, serializer: S) -> Result<S::Ok, S::Error> {
        Numbers(*of).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Parameters, D::Error> {
        Numbers::deserialize(from).map(|Numbers(parameters)| parameters)
    }
}

/// For `#[serde(with)]`: parameters, or none.
pub(super) mod before {
    use super::{Deserialize, Deserializer, Numbers, Parameters, Serialize, Serializer};

    pub fn serialize<S: Serializer>(
        of: &Option<Parameters>,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        of.map(Numbers).serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Parameters>, D::Error> {
        let numbers = Option::<Numbers>::deserialize(from)?;
        Ok(numbers.map(|Numbers(parameters)| parameters))
    }
}
