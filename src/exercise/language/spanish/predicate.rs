//! What somebody did, taken apart into its verb, which stands before a subject in a question,
//! and the rest, which stands behind it.

use super::verbs::{Count, is_infinitive, preterite};
use crate::exercise::language::Sort;

/// Verbs that make one verb with the participle behind them: `ser detenido`.
const AUXILIARIES: [&str; 5] = ["estar", "quedar", "resultar", "ser", "verse"];

/// How participles end before the ending of their gender: `detenid-o`, `puest-a`, `abiert-os`.
const PARTICIPLES: [&str; 10] =
    ["ad", "id", "echo", "ert", "ech", "ich", "est", "crit", "ist", "elt"];

/// A deed as its author wrote it, in parts.
pub struct Predicate<'d> {
    /// `no `, or nothing.
    not: &'d str,
    infinitive: &'d str,
    /// ` detenido`, or nothing.
    participle: &'d str,
    /// ` con Petro`, or nothing.
    rest: &'d str,
}

impl<'d> Predicate<'d> {
    /// The parts of `no reunirse con Petro`.
    pub fn of(did: &'d str) -> Self {
        let (not, did) = did.split_at(if did.starts_with("no ") { "no ".len() } else { 0 });
        let (infinitive, behind) = did.split_at(word(did));
        let next = behind.get(1..).map_or(0, |behind| 1 + word(behind));
        let is_compound =
            AUXILIARIES.contains(&infinitive) && behind.get(1..next).is_some_and(is_participle);
        let (participle, rest) = behind.split_at(if is_compound { next } else { 0 });
        Self { not, infinitive, participle, rest }
    }

    /// Whether its verb is an infinitive.
    pub fn is_uninflected(&self) -> bool {
        let verb = self.infinitive.strip_suffix("se").unwrap_or(self.infinitive);
        ["ar", "er", "ir", "ír"].iter().any(|ending| verb.ends_with(ending))
    }

    /// What sort of thing it is.
    pub fn sort(&self) -> Sort {
        match (self.infinitive, self.participle) {
            // What somebody did not do is no answer to what they did.
            _ if !self.not.is_empty() => Sort::Being,
            ("ser" | "resultar" | "verse", participle) if !participle.is_empty() => {
                Sort::Undergoing
            }
            ("ser" | "estar", _) => Sort::Being,
            _ => Sort::Doing,
        }
    }

    /// The verb in the past: `no se reunió`, `fue detenido`; `past` overrides its first word.
    pub fn past(&self, past: Option<&str>, count: Count) -> String {
        let verb = past.map_or_else(|| preterite(self.infinitive, count), str::to_owned);
        format!("{}{verb}{}", self.not, self.participle)
    }

    /// What stands behind the verb, with the verbs of the same sentence in the past as well:
    /// ` a Bogotá y se reunió con Petro`. An infinitive that hangs on the verb has its own
    /// company: ` a los soldados desobedecer y rendirse`.
    pub fn rest(&self, count: Count) -> String {
        let mut out = String::with_capacity(self.rest.len());
        let mut joins = false;
        let mut hangs = false;
        for word in self.rest.split_inclusive(' ') {
            let bare = word.trim_end().trim_end_matches(',');
            let is_verb = is_infinitive(bare);
            if is_verb && joins && !hangs {
                out.push_str(&preterite(bare, count));
                out.push_str(&word[bare.len()..]);
            } else {
                hangs |= is_verb;
                out.push_str(word);
            }
            joins = matches!(bare, "y" | "e" | "pero" | "ni")
                || word.trim_end().ends_with(',')
                || joins && bare == "no";
        }
        out
    }
}

/// How long the first word is.
fn word(text: &str) -> usize {
    text.find([' ', ',']).unwrap_or(text.len())
}

fn is_participle(word: &str) -> bool {
    let one = word.strip_suffix('s').unwrap_or(word);
    let stem = one.strip_suffix('o').or_else(|| one.strip_suffix('a'));
    stem.is_some_and(|stem| PARTICIPLES.iter().any(|ending| stem.ends_with(ending)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_verb_comes_off_whole() {
        for (did, past, rest) in [
            ("revocar el visado", "revocó", " el visado"),
            ("no reunirse con Petro", "no se reunió", " con Petro"),
            ("ser detenido en Caracas", "fue detenido", " en Caracas"),
            ("ser puesta en libertad", "fue puesta", " en libertad"),
            ("verse obligado a dimitir", "se vio obligado", " a dimitir"),
            ("ser presidente", "fue", " presidente"),
            ("dimitir", "dimitió", ""),
            ("viajar a Bogotá y reunirse con Petro", "viajó", " a Bogotá y se reunió con Petro"),
            ("llegar, ver y vencer", "llegó", ", vio y venció"),
            ("viajar pero no firmar", "viajó", " pero no firmó"),
            ("mandar parar y rendirse", "mandó", " parar y rendirse"),
            ("atacar por tierra y mar", "atacó", " por tierra y mar"),
            ("no", "no", ""),
            ("", "", ""),
            ("no ", "no ", ""),
            ("ser ", "fue", " "),
        ] {
            let predicate = Predicate::of(did);
            let parts = (predicate.past(None, Count::One), predicate.rest(Count::One));
            assert_eq!(parts, (past.to_owned(), rest.to_owned()), "{did}");
        }
    }
}
