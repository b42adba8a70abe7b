//! So many of so many, and what chance alone may have added or taken.
//!
//! It must not know what was counted.

use std::ops::Add;

/// How many standard deviations hold 95 % of a normal distribution.
const Z95: f64 = 1.959_964;

/// How many of those asked were known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Share {
    pub asked: u32,
    pub known: u32,
}

/// How a share stands to what was aimed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Against {
    Below,
    /// Within what chance allows: nobody can tell them apart yet.
    Within,
    Above,
}

impl Against {
    /// The word for it in exports: `below`, `within`, `above`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Below => "below",
            Self::Within => "within",
            Self::Above => "above",
        }
    }
}

impl Share {
    /// The share, 0 to 1; `None` while nothing was asked.
    pub fn of_one(&self) -> Option<f64> {
        (self.asked > 0).then(|| f64::from(self.known.min(self.asked)) / f64::from(self.asked))
    }

    /// Between which shares, 0 to 1, the truth lies with 95 % certainty: the score interval of
    /// E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
    /// Journal of the American Statistical Association 22 (1927), 209–212. It holds for small
    /// counts and near 0 and 1, where the textbook's plus and minus leaves both behind. As if
    /// every answer were a draw of its own; answers of one evening hang together a little, so
    /// that the truth is a little less certain than it says.
    pub fn likely(&self) -> Option<(f64, f64)> {
        let share = self.of_one()?;
        let asked = f64::from(self.asked);
        let z2 = Z95 * Z95;
        let middle = share + z2 / (2.0 * asked);
        let reach = Z95 * (share * (1.0 - share) / asked + z2 / (4.0 * asked * asked)).sqrt();
        let whole = 1.0 + z2 / asked;
        Some((((middle - reach) / whole).max(0.0), ((middle + reach) / whole).min(1.0)))
    }

    /// How it stands to a target of 0 to 1.
    pub fn against(&self, target: f64) -> Option<Against> {
        let (least, most) = self.likely()?;
        Some(if most < target {
            Against::Below
        } else if least > target {
            Against::Above
        } else {
            Against::Within
        })
    }
}

impl Add for Share {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            asked: self.asked.saturating_add(other.asked),
            known: self.known.saturating_add(other.known),
        }
    }
}

impl std::iter::Sum for Share {
    fn sum<I: Iterator<Item = Self>>(shares: I) -> Self {
        shares.fold(Self::default(), Self::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(known: u32, asked: u32) -> Share {
        Share { asked, known }
    }

    /// The four examples of R. G. Newcombe, "Two-sided confidence intervals for the single
    /// proportion", Statistics in Medicine 17 (1998), 857–872, table I, method 3.
    #[test]
    fn the_likely_range_is_that_of_the_published_tables() {
        let told = |known, asked| {
            let (least, most) = share(known, asked).likely().unwrap();
            format!("{least:.4} to {most:.4}")
        };
        assert_eq!(told(81, 263), "0.2553 to 0.3662");
        assert_eq!(told(15, 148), "0.0624 to 0.1605");
        assert_eq!(told(0, 20), "0.0000 to 0.1611");
        assert_eq!(told(1, 29), "0.0061 to 0.1718");
        assert_eq!(told(20, 20), "0.8389 to 1.0000", "as many known as asked, mirrored");
    }

    #[test]
    fn nothing_asked_tells_nothing() {
        let none = Share::default();
        assert_eq!((none.of_one(), none.likely(), none.against(0.9)), (None, None, None));
    }

    #[test]
    fn only_what_chance_does_not_explain_is_above_or_below() {
        let against = |known, asked| share(known, asked).against(0.9).unwrap();
        assert_eq!(against(8, 10), Against::Within, "ten answers tell little");
        assert_eq!(against(70, 100), Against::Below);
        assert_eq!(against(90, 100), Against::Within);
        assert_eq!(against(990, 1_000), Against::Above);
    }

    #[test]
    fn impossible_counts_stay_within_bounds() {
        assert_eq!(share(9, 3).of_one(), Some(1.0));
        let (least, most) = share(u32::MAX, 1).likely().unwrap();
        assert!(0.0 <= least && least <= most && most <= 1.0);
        let many = [share(u32::MAX, u32::MAX), share(1, 2)];
        assert_eq!(many.into_iter().sum::<Share>(), share(u32::MAX, u32::MAX));
    }
}
