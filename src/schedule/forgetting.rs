//! The forgetting model: how strong a memory is after a review, and how it fades.
//!
//! Beside `tuning`, the only file that says `fsrs`. That crate trusts its caller: a retention of 0
//! gives an endless interval, a grade of 9 is taken for a pass, and numbers that are
//! not numbers travel on. What goes in here is therefore a [`Grade`], a [`Retention`],
//! [`Parameters`] and a [`Strength`], none of which can hold nonsense; nothing else of the crate
//! is used. Each grade is worked out by itself: replay and forecasts need one of the four.

use super::model::{Grade, Retention};
use super::parameters::Parameters;

/// The limits of the model; a memory outside them is read as the nearest within.
const STABILITY_DAYS: (f32, f32) = (0.001, 36_500.0);
const DIFFICULTY: (f32, f32) = (1.0, 10.0);

/// How well something is remembered: finite and within the model's limits.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Strength {
    stability_days: f32,
    difficulty: f32,
}

impl Strength {
    /// The nearest strength within the model's limits, or `None` where a number is not one.
    pub fn new(stability_days: f32, difficulty: f32) -> Option<Self> {
        let (shortest, longest) = STABILITY_DAYS;
        let (easiest, hardest) = DIFFICULTY;
        (stability_days.is_finite() && difficulty.is_finite()).then(|| Self {
            stability_days: stability_days.clamp(shortest, longest),
            difficulty: difficulty.clamp(easiest, hardest),
        })
    }

    /// Days until recall is 90 % likely.
    pub fn stability_days(self) -> f32 {
        self.stability_days
    }

    /// 1 (easy) to 10 (hard).
    pub fn difficulty(self) -> f32 {
        self.difficulty
    }
}

/// FSRS-6 with one learner's parameters.
#[derive(Debug)]
pub(super) struct Forgetting {
    model: fsrs::FSRS,
    decay: f32,
    /// Stretches the curve so that recall is 90 % likely after the stability.
    factor: f32,
}

impl Forgetting {
    /// The model with these parameters.
    pub fn new(parameters: &Parameters) -> Self {
        let [.., decay] = *parameters.values();
        let factor = 0.9_f32.powf(1.0 / -decay) - 1.0;
        let model = fsrs::FSRS::new(parameters.values()).expect("21 finite numbers are accepted");
        Self { model, decay, factor }
    }

    /// The strength after this grade, `elapsed_days` after the review that left `before`; `None`
    /// is the first review of all.
    pub fn after(&self, before: Option<Strength>, elapsed_days: u32, grade: Grade) -> Strength {
        let review = fsrs::FSRSReview { rating: grade.as_number().into(), delta_t: elapsed_days };
        let state = self
            .model
            .memory_state(fsrs::FSRSItem { reviews: vec![review] }, before.map(state_of))
            .expect("a finite strength and accepted parameters give finite strengths");
        Strength::new(state.stability, state.difficulty)
            .expect("the model refuses strengths that are not finite")
    }

    /// Days until recall has fallen to `retention`; positive and finite.
    pub fn interval_days(&self, strength: Strength, retention: Retention) -> f32 {
        // The grade only matters without a stability.
        let grade = u32::from(Grade::Good.as_number());
        self.model.next_interval(Some(strength.stability_days), retention.get(), grade)
    }

    /// How likely recall is after `elapsed_days`, 0 to 1. The crate has this curve, too, and works
    /// out anew each time what depends on the parameters alone: a whole library takes twice as
    /// long.
    pub fn recall(&self, strength: Strength, elapsed_days: u32) -> f32 {
        let stretched = elapsed_days as f32 / strength.stability_days * self.factor + 1.0;
        stretched.powf(-self.decay).clamp(0.0, 1.0)
    }
}

fn state_of(strength: Strength) -> fsrs::MemoryState {
    fsrs::MemoryState { stability: strength.stability_days, difficulty: strength.difficulty }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::schedule::parameters::any_parameters;

    fn any_strength() -> impl Strategy<Value = Strength> {
        (-3.0_f32..=4.6, 1.0_f32..=10.0).prop_map(|(log_stability, difficulty)| {
            Strength::new(10_f32.powf(log_stability), difficulty).unwrap()
        })
    }

    #[test]
    fn our_defaults_are_the_models_defaults() {
        assert_eq!(*Parameters::default().values(), fsrs::DEFAULT_PARAMETERS);
    }

    #[test]
    fn a_strength_is_finite_and_within_the_limits() {
        let read = |stability, difficulty| {
            Strength::new(stability, difficulty).map(|s| (s.stability_days, s.difficulty))
        };
        assert_eq!(read(-5.0, 0.0), Some((0.001, 1.0)));
        assert_eq!(read(1e30, 99.0), Some((36_500.0, 10.0)));
        assert_eq!(read(f32::NAN, 5.0), None);
        assert_eq!(read(1.0, f32::INFINITY), None);
    }

    #[test]
    fn recall_is_90_percent_after_the_stability_and_the_interval_reaches_the_retention() {
        let model = Forgetting::new(&Parameters::default());
        let strength = Strength::new(100.0, 5.0).unwrap();
        assert!((model.recall(strength, 100) - 0.9).abs() < 1e-4);
        for retention in [0.7, 0.8, 0.9, 0.97].map(Retention::clamped) {
            let days = model.interval_days(strength, retention).round() as u32;
            assert!((model.recall(strength, days) - retention.get()).abs() < 1e-3);
        }
    }

    proptest! {
        /// Otherwise a stamp would stand for numbers that were never used.
        #[test]
        fn the_model_takes_accepted_parameters_as_they_are(parameters in any_parameters()) {
            let shown = format!("{:?}", Forgetting::new(&parameters).model);
            prop_assert_eq!(shown, format!("FSRS {{ parameters: {:?} }}", parameters.values()));
        }

        #[test]
        fn every_strength_has_finite_successors(
            parameters in any_parameters(),
            before in proptest::option::of(any_strength()),
            elapsed_days in prop_oneof![Just(0), 1..400_u32, any::<u32>()],
            retention in any::<f32>(),
        ) {
            let model = Forgetting::new(&parameters);
            for grade in Grade::ALL {
                let strength = model.after(before, elapsed_days, grade);
                let days = model.interval_days(strength, Retention::clamped(retention));
                prop_assert!(days.is_finite() && days > 0.0);
                let recall = model.recall(strength, elapsed_days);
                prop_assert!((0.0..=1.0).contains(&recall));
            }
        }

        /// The same as the crate gives where it is asked for all four at once.
        #[test]
        fn each_grade_by_itself_leaves_what_it_leaves_among_the_four(
            parameters in any_parameters(),
            before in proptest::option::of(any_strength()),
            elapsed_days in prop_oneof![Just(0), 1..40_000_u32],
        ) {
            let model = Forgetting::new(&parameters);
            let all = model.model.next_states(before.map(state_of), 0.9, elapsed_days).unwrap();
            let all = [all.again, all.hard, all.good, all.easy].map(|next| next.memory);
            let each = Grade::ALL.map(|grade| model.after(before, elapsed_days, grade));
            prop_assert_eq!(each.map(state_of), all);
        }

        #[test]
        fn recall_is_what_the_crate_finds(
            parameters in any_parameters(),
            strength in any_strength(),
            elapsed_days in 0..40_000_u32,
        ) {
            let [.., decay] = *parameters.values();
            let found =
                fsrs::current_retrievability(state_of(strength), elapsed_days as f32, decay);
            let recall = Forgetting::new(&parameters).recall(strength, elapsed_days);
            prop_assert_eq!(recall, found.clamp(0.0, 1.0));
        }

        #[test]
        fn a_better_grade_never_leaves_a_weaker_memory(
            parameters in any_parameters(),
            before in any_strength(),
            elapsed_days in prop_oneof![Just(0), 1..40_000_u32],
        ) {
            let model = Forgetting::new(&parameters);
            let after = Grade::ALL.map(|grade| model.after(Some(before), elapsed_days, grade));
            prop_assert!(after.is_sorted_by_key(|strength| strength.stability_days));
            prop_assert!(after.iter().rev().is_sorted_by_key(|strength| strength.difficulty));
        }
    }
}
