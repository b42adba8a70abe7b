//! Chance that repeats itself: the same exercise and history always give the same days.
//!
//! Replaying a log must lead to the same due dates on every machine and in every
//! version, so nothing here leans on a hasher or generator that may change.

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0000_0100_0000_01b3;
const GOLDEN_GAMMA: u64 = 0x9e37_79b9_7f4a_7c15;

/// A number that belongs to this text for good, such as an exercise's written id (FNV-1a, 64 bits).
pub fn seed_of(text: &str) -> u64 {
    hash(text.as_bytes())
}

/// FNV-1a of the bytes: short, public, and the same everywhere.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(FNV_OFFSET, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(FNV_PRIME))
}

/// Where between 0 and 1 the fuzz of this review falls (SplitMix64), in shares of 2^32.
pub(super) fn fraction_bits(seed: u64, reviews: u32) -> u32 {
    let state = seed.wrapping_add(GOLDEN_GAMMA.wrapping_mul(u64::from(reviews) + 1));
    let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    ((mixed ^ (mixed >> 31)) >> 32) as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn seeds_are_the_published_values_of_fnv_1a() {
        assert_eq!(
            ["", "a", "foobar"].map(seed_of),
            [0xcbf2_9ce4_8422_2325, 0xaf63_dc4c_8601_ec8c, 0x8594_4171_f739_67e8]
        );
    }

    #[test]
    fn fractions_are_the_published_values_of_splitmix64() {
        // The first outputs for seed 1234567 are 6457827717110365317 and 3203168211198807973.
        let expected = [6_457_827_717_110_365_317_u64, 3_203_168_211_198_807_973];
        for (reviews, output) in (0..).zip(expected) {
            assert_eq!(u64::from(fraction_bits(1_234_567, reviews)), output >> 32);
        }
    }

    #[test]
    fn fractions_are_spread_over_the_whole_range() {
        let mut tenths = [0_u32; 10];
        for exercise in 0..1_000_u64 {
            for reviews in 0..10 {
                tenths[((u64::from(fraction_bits(exercise, reviews)) * 10) >> 32) as usize] += 1;
            }
        }
        assert!(tenths.iter().all(|count| (880..1_120).contains(count)), "{tenths:?}");
    }
}
