//! The parameters of FSRS-6, as a type that holds only what the model accepts.
//!
//! It must not know the crate that does the arithmetic: the numbers are part of
//! what a stored memory means, so they are written out here and hashed here.

use super::seed::hash;

const COUNT: usize = 21;

/// What the parameters belong to; another algorithm gets another name.
const ALGORITHM: &str = "fsrs-6";

/// The published defaults of FSRS-6.
const DEFAULTS: [f32; COUNT] = [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];

/// The least and greatest value of each parameter. Outside these the model clips in
/// silence, and a stored hash would then stand for numbers that were never used.
const RANGES: [(f32, f32); COUNT] = [
    (0.001, 100.0), // 0–3: stability after the first review, by grade
    (0.001, 100.0),
    (0.001, 100.0),
    (0.001, 100.0),
    (1.0, 10.0), // 4–7: difficulty
    (0.001, 4.0),
    (0.001, 4.0),
    (0.001, 0.75),
    (0.0, 4.5), // 8–10: growth after recall
    (0.0, 0.8),
    (0.001, 3.5),
    (0.001, 5.0), // 11–14: what is left after forgetting
    (0.001, 0.25),
    (0.001, 0.9),
    (0.0, 4.0),
    (0.0, 1.0), // 15–16: hard and easy
    (1.0, 6.0),
    (0.0, 2.0), // 17–19: reviews on the same day
    (0.0, 2.0),
    (0.0, 0.8),
    (0.1, 0.8), // 20: how fast the forgetting curve falls
];

/// The first parameters are stabilities: what differs between learners is their ratio.
const STABILITIES: usize = 4;

/// The 21 parameters of FSRS-6.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameters([f32; COUNT]);

impl Parameters {
    /// These parameters, if the model accepts every one as it is.
    pub fn new(values: [f32; COUNT]) -> Option<Self> {
        let accepted =
            values.iter().zip(RANGES).all(|(value, (low, high))| (low..=high).contains(value));
        accepted.then_some(Self(values))
    }

    /// The numbers, in the order of the published algorithm.
    pub fn values(&self) -> &[f32; COUNT] {
        &self.0
    }

    /// The parameters `share` of the way from these to others, 0 to 1: of stabilities by their
    /// ratio, of the rest by their difference. What lies between accepted ones is accepted.
    pub(super) fn toward(&self, others: &Self, share: f32) -> Self {
        let mut values = self.0;
        for (index, (value, other)) in values.iter_mut().zip(others.0).enumerate() {
            let (low, high) = (value.min(other), value.max(other));
            let between = if index < STABILITIES {
                *value * (other / *value).powf(share)
            } else {
                *value + (other - *value) * share
            };
            *value = between.clamp(low, high);
        }
        Self(values)
    }

    /// Names the algorithm and these parameters, such as `fsrs-6-0123456789abcdef`.
    pub fn stamp(&self) -> String {
        let bytes: Vec<u8> = self.0.iter().flat_map(|value| value.to_le_bytes()).collect();
        format!("{ALGORITHM}-{:016x}", hash(&bytes))
    }
}

/// None of the numbers is NaN.
impl Eq for Parameters {}

impl Default for Parameters {
    /// What fits the average learner, until a log is long enough to know better.
    fn default() -> Self {
        Self(DEFAULTS)
    }
}

/// Any parameters the model accepts.
#[cfg(test)]
pub(super) fn any_parameters() -> impl proptest::strategy::Strategy<Value = Parameters> {
    use proptest::strategy::Strategy;
    proptest::array::uniform::<_, COUNT>(0.0_f32..=1.0).prop_map(|shares| {
        let mut values = shares;
        for (value, (low, high)) in values.iter_mut().zip(RANGES) {
            *value = (low + *value * (high - low)).clamp(low, high);
        }
        Parameters(values)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_defaults_are_accepted() {
        assert_eq!(Parameters::new(DEFAULTS), Some(Parameters::default()));
    }

    #[test]
    fn a_parameter_outside_its_range_is_refused() {
        for (index, (low, high)) in RANGES.into_iter().enumerate() {
            for (value, accepted) in [
                (low, true),
                (high, true),
                (low - 0.0005, false),
                (high + 0.0005, false),
                (f32::NAN, false),
                (f32::INFINITY, false),
            ] {
                let mut values = DEFAULTS;
                values[index] = value;
                assert_eq!(Parameters::new(values).is_some(), accepted, "{value} at {index}");
            }
        }
    }

    #[test]
    fn the_stamp_tells_parameters_apart_and_stays_as_released() {
        let mut other = DEFAULTS;
        other[20] += 0.0001;
        let other = Parameters::new(other).unwrap();
        assert_ne!(other.stamp(), Parameters::default().stamp());
        assert_eq!(Parameters::default().stamp(), "fsrs-6-0e850b31b24fdcf1");
    }
}
