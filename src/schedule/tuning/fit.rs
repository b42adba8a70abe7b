//! Parameters that fit given answers, by the trainer of the `fsrs` crate.
//!
//! Its trainer trusts its caller: an item without a day between two answers panics, and one
//! without answers too. What goes in here are [`Spot`]s, whose answer came on a later day than
//! one before it; what comes out are [`Parameters`], or nothing. Its environment variable
//! `FSRS_NO_OUTLIER` cannot be kept from it, and keeps odd answers in: the fit is then another,
//! and is tried like every other before it is used.

use super::histories::{History, Spot, Step};
use super::progress::Progress;
use crate::schedule::parameters::Parameters;

/// The parameters that fit the answers at these spots best; none where the crate finds none, or
/// was cancelled.
pub(super) fn fit(
    histories: &[History],
    spots: &[Spot],
    progress: &Progress,
) -> Option<Parameters> {
    let input = fsrs::ComputeParametersInput {
        train_set: spots.iter().map(|spot| item(&histories[spot.history], spot.before)).collect(),
        // The answers of one exercise are gone through once, not once for each of them.
        card_ids: Some(spots.iter().map(exercise).collect()),
        progress: Some(progress.trainer()),
        ..fsrs::ComputeParametersInput::default()
    };
    let found = fsrs::compute_parameters(input)
        .inspect_err(|error| log::info!("no parameters were found: {error}"))
        .ok()?;
    Parameters::new(found.try_into().ok()?)
}

fn item(history: &[Step], before: usize) -> fsrs::FSRSItem {
    let review = |step: &Step| fsrs::FSRSReview {
        rating: step.grade.as_number().into(),
        delta_t: step.elapsed_days,
    };
    fsrs::FSRSItem { reviews: history[..=before].iter().map(review).collect() }
}

fn exercise(spot: &Spot) -> i64 {
    i64::try_from(spot.history).expect("no list is that long")
}
