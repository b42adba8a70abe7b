//! Numbers as people write them: `1,200`, `1.2 million`, `a hundred and twenty`, `half a dozen`.

use crate::exercise::language::Known;
use crate::text::{fold, plain};

/// Numbers are counted in millionths, so that `1.2 million` is exact.
pub(super) const ONE: i128 = 1_000_000;

/// No number of a deck is larger; so no product below overflows.
const LARGEST: i128 = i64::MAX as i128 * ONE;

/// More words than this are no number.
const MOST_WORDS: usize = 24;

/// The words of a text that may hold numbers, in lower case: hyphens and spaces part them,
/// points and commas inside figures do not. Words that say "roughly" are left out.
pub(super) fn tokens(text: &str, known: &Known) -> Vec<String> {
    let text = plain(text).replace('%', " % ");
    let mut tokens: Vec<String> = Vec::new();
    for word in text.split(|c: char| c.is_whitespace() || matches!(c, '-' | '‐' | '‑' | '−' | '–'))
    {
        let word = word.trim_end_matches(['.', ',', '!', '?']);
        let is_group = word.len() == 3 && word.bytes().all(|b| b.is_ascii_digit());
        match tokens.last_mut() {
            // `1 200 000`
            Some(last) if is_group && last.bytes().all(|b| b.is_ascii_digit() || b == b' ') => {
                last.push_str(&format!(" {word}"));
            }
            _ if word.is_empty() || known.roughly.contains(&word) => {}
            _ => tokens.push(if has_figures(word) { word.to_owned() } else { fold(word) }),
        }
    }
    // A minus is no hyphen where a figure follows it.
    if text.trim_start().starts_with(['-', '−', '–']) && !tokens.is_empty() {
        tokens.insert(0, known.minus.to_owned());
    }
    tokens.retain(|token| !token.is_empty());
    tokens
}

/// What has figures in it is left as it is: `€3bn` is not 3bn.
fn has_figures(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit())
}

fn is_figures(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_digit())
}

/// Every number that all these words together can be, in millionths: two for `1.200`, which is
/// more than a thousand in Bogotá and more than one in London.
pub(super) fn read(tokens: &[String], known: &Known) -> Vec<i128> {
    if tokens.len() > MOST_WORDS {
        return Vec::new();
    }
    let (sign, tokens) = match tokens.split_first() {
        Some((first, rest)) if first == known.minus => (-1, rest),
        _ => (1, tokens),
    };
    let firsts = match tokens.split_first() {
        Some((first, rest)) if is_figures(first) => {
            figures(first, known).into_iter().map(|n| (Some(n), rest)).collect()
        }
        _ => vec![(None, tokens)],
    };
    let sums = firsts.into_iter().filter_map(|(first, rest)| sum(first, rest, known));
    sums.map(|n| n * sign).collect()
}

/// A number in figures: `1,200`, `1.200`, `1.2`, `3bn`.
fn figures(word: &str, known: &Known) -> Vec<i128> {
    let end = word.trim_end_matches(char::is_alphabetic).len();
    let (digits, letters) = word.split_at(end);
    let scale = known.scale_letters.iter().find(|(letter, _)| *letter == letters);
    let Some(scale) = scale.map(|(_, scale)| *scale).or((letters.is_empty()).then_some(1)) else {
        return Vec::new();
    };
    let mut readings: Vec<i128> =
        [grouped(digits), decimal(digits)].into_iter().flatten().collect();
    readings.dedup();
    let scaled = readings.into_iter().filter_map(|n| n.checked_mul(scale.into()));
    scaled.filter(|n| *n <= LARGEST).collect()
}

/// Figures in groups of three behind the first: `1,200`, `1 200`, `1’200`, or in none.
fn grouped(digits: &str) -> Option<i128> {
    let mut groups = digits.split([',', '.', ' ', '\'', '’', '_']);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_sound = rest.is_empty() || first.len() <= 3 && rest.iter().all(|g| g.len() == 3);
    let whole = format!("{first}{}", rest.concat());
    let are_digits = whole.bytes().all(|b| b.is_ascii_digit());
    let n: i128 = whole.parse().ok().filter(|_| is_sound && are_digits)?;
    n.checked_mul(ONE)
}

/// Figures with a fraction: `1.2`, `1,2`, `1,200.50`.
fn decimal(digits: &str) -> Option<i128> {
    let (whole, fraction) = digits.rsplit_once(['.', ','])?;
    let are_digits = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
    if !are_digits || fraction.len() > 6 {
        return None;
    }
    let millionths: i128 = format!("{fraction:0<6}").parse().ok()?;
    grouped(whole)?.checked_add(millionths)
}

/// The sum of number words; `first` is what stood before them in figures.
fn sum(first: Option<i128>, words: &[String], known: &Known) -> Option<i128> {
    let is_scale = |word: &str| scale(word, known).is_some();
    let is_half = |word: &str| known.half.contains(&word);
    let mut sum = Sum { total: 0, last_scale: i64::MAX, current: first };
    let mut words = words.iter().map(String::as_str).peekable();
    while let Some(word) = words.next() {
        let next = words.peek().copied();
        let stands_before_one = known.indefinite.contains(&word)
            && next.is_some_and(|next| is_half(next) || sum.current.is_none() && is_scale(next));
        if stands_before_one {
            continue;
        } else if known.and.contains(&word) {
            (!sum.is_empty() && next.is_some()).then_some(())?;
        } else if is_half(word) {
            sum.add_half();
            words.next_if(|next| known.is_article(next));
        } else if let Some((_, n)) = known.counts.iter().find(|(count, _)| *count == word) {
            sum.current = Some(added(sum.current, i128::from(*n))?);
        } else {
            let times = sum.current.take();
            // `dozens` are no number.
            (times.is_some() || !sum.is_empty() || !word.ends_with('s')).then_some(())?;
            sum.multiply(times, scale(word, known)?)?;
        }
    }
    (!sum.is_empty()).then_some(())?;
    sum.total.checked_add(sum.current.unwrap_or(0)).filter(|n| *n <= LARGEST)
}

/// A number in the making, in millionths.
struct Sum {
    /// What was multiplied by a thousand or more.
    total: i128,
    last_scale: i64,
    /// What may still be multiplied.
    current: Option<i128>,
}

impl Sum {
    fn is_empty(&self) -> bool {
        self.total == 0 && self.current.is_none()
    }

    /// `two and a half`; behind a scale it is half of that: `a million and a half`.
    fn add_half(&mut self) {
        match self.current {
            None if self.total > 0 => self.total += i128::from(self.last_scale) * ONE / 2,
            current => self.current = Some(current.unwrap_or(0) + ONE / 2),
        }
    }

    /// Scales of a thousand and more come down, save in `thousand million`.
    fn multiply(&mut self, times: Option<i128>, scale: i64) -> Option<()> {
        let is_of_all = times.is_none() && self.total > 0;
        let times = if is_of_all { std::mem::take(&mut self.total) } else { times.unwrap_or(ONE) };
        let product = times.checked_mul(scale.into()).filter(|n| *n <= LARGEST)?;
        (is_of_all == (scale > self.last_scale)).then_some(())?;
        if scale < 1_000 {
            self.current = Some(product);
        } else {
            self.total = self.total.checked_add(product)?;
            self.last_scale = scale;
        }
        Some(())
    }
}

fn scale(word: &str, known: &Known) -> Option<i64> {
    let of = |word: &str| known.scales.iter().find(|(scale, _)| *scale == word);
    let found = of(word).or_else(|| of(word.strip_suffix('s')?))?;
    Some(found.1)
}

/// `twenty` and `one` are twenty-one; `one` and `two` are no number.
fn added(current: Option<i128>, n: i128) -> Option<i128> {
    let Some(before) = current else { return Some(n * ONE) };
    let room = before / ONE
        % if n < 10 {
            10
        } else if n < 100 {
            100
        } else {
            1_000
        };
    let is_teen = n < 10 && matches!(before / ONE % 100, 1..=19);
    (room == 0 && !is_teen && before >= ONE && before % ONE == 0 && n > 0)
        .then_some(before + n * ONE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::language::wording;

    fn shown(language: &str, text: &str) -> String {
        let known = wording(language).known();
        let read = read(&tokens(text, known), known);
        let shown = |n: &i128| {
            if n % ONE == 0 { (n / ONE).to_string() } else { (*n as f64 / 1e6).to_string() }
        };
        read.iter().map(shown).collect::<Vec<_>>().join(" or ")
    }

    #[test]
    fn numbers_are_read_in_figures_and_in_words() {
        for (text, number) in [
            ("2", "2"),
            ("two", "2"),
            (" Two ", "2"),
            ("2.0", "2"),
            ("1,200", "1200 or 1.2"),
            ("1.200", "1200 or 1.2"),
            ("1 200 000", "1200000"),
            ("1’200", "1200"),
            ("1,200.50", "1200.5"),
            ("1.2 million", "1200000"),
            ("1.2m", "1200000"),
            ("3bn", "3000000000"),
            ("12k", "12000"),
            ("twenty-one", "21"),
            ("twenty one", "21"),
            ("a hundred and twenty", "120"),
            ("one hundred twenty", "120"),
            ("hundred", "100"),
            ("two hundred thousand", "200000"),
            ("one million two hundred thousand and three", "1200003"),
            ("a dozen", "12"),
            ("half a dozen", "6"),
            ("two dozen", "24"),
            ("half a million", "500000"),
            ("two and a half million", "2500000"),
            ("a million and a half", "1500000"),
            ("2 ½", ""),
            ("minus five", "-5"),
            ("−5", "-5"),
            ("about 20", "20"),
            ("９", "9"),
            ("ten-two", ""),
            ("one two", ""),
            ("twenty-ten", ""),
            ("thousand million", "1000000000"),
            ("dozens", ""),
            ("a", ""),
            ("and", ""),
            ("twenty and", ""),
            ("many", ""),
            ("€3bn", ""),
            ("$20", ""),
            ("1,2,3", ""),
            ("1e9", ""),
            ("99999999999999999999999999999999999999999999", ""),
            ("nine trillion trillion trillion", ""),
            ("", ""),
        ] {
            assert_eq!(shown("en", text), number, "{text}");
        }
    }

    #[test]
    fn other_languages_count_in_their_own_words() {
        for (text, number) in [
            ("dos", "2"),
            ("treinta y uno", "31"),
            ("ciento veinte", "120"),
            ("doscientos treinta y un mil", "231000"),
            ("un millón y medio", "1500000"),
            ("medio millón", "500000"),
            ("mil millones", "1000000000"),
            ("una docena", "12"),
            ("1.200", "1200 or 1.2"),
            ("muchos", ""),
        ] {
            assert_eq!(shown("es", text), number, "{text}");
        }
    }
}
