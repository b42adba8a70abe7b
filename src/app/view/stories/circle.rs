//! The order of names around a circle in which the lines between them cross least.
//!
//! For a dozen names, trying exchanges until none helps is enough, and gives the same order every
//! time. Crossings count first, then the length of lines around the circle.

/// Rounds of exchanges; each one that helps takes away a crossing, so that few are needed.
const MOST_ROUNDS: usize = 24;
/// A crossing is worse than any length: more than the longest way of every line of a circle.
const CROSSING: usize = 10_000;

/// The order of `count` names for these lines between them.
pub(super) fn order(count: usize, lines: &[(usize, usize)]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut cost = cost_of(&order, lines);
    for _ in 0..MOST_ROUNDS {
        let before = cost;
        for a in 0..count {
            for b in a + 1..count {
                order.swap(a, b);
                let swapped = cost_of(&order, lines);
                if swapped < cost {
                    cost = swapped;
                } else {
                    order.swap(a, b);
                }
            }
        }
        if cost == before {
            break;
        }
    }
    order
}

fn cost_of(order: &[usize], lines: &[(usize, usize)]) -> usize {
    let count = order.len();
    let mut at = vec![0; count];
    order.iter().enumerate().for_each(|(place, name)| at[*name] = place);
    let ends = |&(from, to): &(usize, usize)| {
        let (a, b) = (at[from], at[to]);
        (a.min(b), a.max(b))
    };
    let placed: Vec<(usize, usize)> = lines.iter().map(ends).collect();
    let length = |&(a, b): &(usize, usize)| (b - a).min(count - (b - a));
    let mut cost: usize = placed.iter().map(length).sum();
    for (index, (a, b)) in placed.iter().enumerate() {
        for (c, d) in &placed[index + 1..] {
            let crosses = a < c && c < b && b < d || c < a && a < d && d < b;
            cost += usize::from(crosses) * CROSSING;
        }
    }
    cost
}

#[cfg(test)]
mod tests {
    use super::*;

    fn crossings(order: &[usize], lines: &[(usize, usize)]) -> usize {
        cost_of(order, lines) / CROSSING
    }

    #[test]
    fn lines_that_need_not_cross_do_not() {
        let lines = [(0, 3), (3, 1), (1, 4), (4, 2), (2, 5), (5, 0)];
        assert!(crossings(&[0, 1, 2, 3, 4, 5], &lines) > 0);
        let found = order(6, &lines);
        assert_eq!(crossings(&found, &lines), 0, "{found:?}");
        assert_eq!(order(6, &lines), found, "the same order every time");
        assert_eq!(order(0, &[]), Vec::<usize>::new());
    }
}
