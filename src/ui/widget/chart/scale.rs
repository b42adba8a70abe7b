//! What a picture is measured against: round numbers, few of them.

/// About so many marks stand over the lowest.
const MARKS: f64 = 4.0;

/// A scale from one value to another, and what its marks say.
#[derive(Clone, Copy)]
pub struct Scale {
    pub from: f64,
    pub to: f64,
    step: f64,
    said: fn(f64) -> String,
}

impl Scale {
    /// From nothing to a round number that nothing measured exceeds. `least` keeps it from being
    /// finer than what is counted.
    pub fn up_to(most: f64, least: f64, said: fn(f64) -> String) -> Self {
        let most = if most.is_finite() { most.max(least) } else { least };
        let step = round_step(most / MARKS).max(least);
        let to = (most / step).ceil().max(1.0) * step;
        Self { from: 0.0, to, step, said }
    }

    /// Between two values, with a mark at every step.
    pub fn between(from: f64, to: f64, step: f64, said: fn(f64) -> String) -> Self {
        Self { from, to, step, said }
    }

    /// The values at which a mark stands, the lowest first.
    pub fn marks(&self) -> impl Iterator<Item = f64> + use<> {
        let Self { from, to, step, .. } = *self;
        let count = ((to - from) / step).round().clamp(0.0, 20.0) as u32;
        (0..=count).map(move |mark| from + f64::from(mark) * step)
    }

    /// What a mark says.
    pub fn said(&self, mark: f64) -> String {
        (self.said)(mark)
    }
}

/// The nearest of 1, 2, 5, 10, 20, 50 … that is no less.
fn round_step(step: f64) -> f64 {
    let power = 10_f64.powf(step.max(f64::MIN_POSITIVE).log10().floor());
    let rounds = [1.0, 2.0, 5.0, 10.0];
    rounds.into_iter().map(|round| round * power).find(|round| *round >= step).unwrap_or(step)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marks(most: f64) -> Vec<f64> {
        Scale::up_to(most, 1.0, |mark| mark.to_string()).marks().collect()
    }

    #[test]
    fn marks_are_round_few_and_reach_what_is_measured() {
        assert_eq!(marks(0.0), [0.0, 1.0]);
        assert_eq!(marks(3.0), [0.0, 1.0, 2.0, 3.0]);
        assert_eq!(marks(9.0), [0.0, 5.0, 10.0]);
        assert_eq!(marks(78.0), [0.0, 20.0, 40.0, 60.0, 80.0]);
        assert_eq!(marks(1_234.0), [0.0, 500.0, 1_000.0, 1_500.0]);
        assert_eq!(marks(f64::NAN), [0.0, 1.0]);
    }

    #[test]
    fn shares_begin_where_they_are_told_to() {
        let scale = Scale::between(0.5, 1.0, 0.25, |mark| mark.to_string());
        assert_eq!(scale.marks().collect::<Vec<_>>(), [0.5, 0.75, 1.0]);
    }
}
