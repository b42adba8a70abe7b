//! The problems of one file as they are found.
//!
//! Knows how many are worth showing, and which of them cost the thing being read.

use crate::deck::limits;
use crate::diagnostic::Diagnostic;

/// More than are shown are kept until the end, so that those shown are the first in the file.
const KEPT: usize = 10 * limits::PROBLEMS;

/// Every problem found so far, and how often something was lost through one.
#[derive(Debug, Default)]
pub struct Problems {
    kept: Vec<Diagnostic>,
    more: usize,
    losses: usize,
}

impl Problems {
    /// Notes a problem for which the thing being read must be left out.
    pub fn lose(&mut self, problem: Diagnostic) {
        self.losses += 1;
        self.note(problem);
    }

    /// Notes a problem that leaves the rest of the thing being read as sound as before.
    pub fn note(&mut self, problem: Diagnostic) {
        if self.kept.len() < KEPT {
            self.kept.push(problem);
        } else {
            self.more += 1;
        }
    }

    /// Marks the thing being read as lost through a problem that is reported elsewhere:
    /// it names a person whose own table is broken, say.
    pub fn lose_silently(&mut self) {
        self.losses += 1;
    }

    /// How often something was lost so far: the same number before and after means that
    /// what was read in between is sound.
    pub fn losses(&self) -> usize {
        self.losses
    }

    /// Whether further problems will only be counted, so that finding words of help for
    /// them would be wasted time.
    pub fn are_many(&self) -> bool {
        self.kept.len() >= limits::PROBLEMS
    }

    /// The problems in the order of the file, cut off at [`limits::PROBLEMS`] with a last
    /// one that says how many more there are.
    pub fn into_list(self) -> Vec<Diagnostic> {
        let Self { kept: mut list, mut more, .. } = self;
        list.sort_by_key(|problem| (problem.span.start, problem.span.end));
        if list.len() > limits::PROBLEMS {
            more += list.len() - limits::PROBLEMS;
            list.truncate(limits::PROBLEMS);
        }
        if more > 0 {
            let place = list.last().map_or(0..0, |problem| problem.span.clone());
            list.push(
                Diagnostic::error("more-problems", place, format!("{more} more problems follow"))
                    .help("mend those above first, then check again"),
            );
        }
        list
    }
}
