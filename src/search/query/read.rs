//! Reads a query: what it asks for, and all that is wrong with it.

use std::iter::Peekable;
use std::ops::Range;
use std::vec::IntoIter;

use super::cut::{Kind, Piece, pieces};
use super::mistake::{Mistake, Problem};
use super::{LONGEST_QUERY, MOST_TERMS, Node, Query, Term, term};

/// Brackets inside one another: more than anybody types, and few enough to go into.
pub(super) const DEEPEST: usize = 16;

pub(super) fn read(text: &str) -> (Query, Vec<Problem>) {
    let end = text.char_indices().nth(LONGEST_QUERY).map_or(text.len(), |(at, _)| at);
    let pieces = pieces(&text[..end]);
    let is_term = |piece: &&Piece<'_>| matches!(piece.kind, Kind::Term(_));
    let last_term = pieces.iter().rfind(is_term).map(|piece| piece.span.clone());
    let pieces = pieces.into_iter().peekable();
    let mut reader =
        Reader { pieces, last_term, terms: Vec::new(), problems: Vec::new(), depth: 0 };
    let root = reader.whole().unwrap_or_default();
    let Reader { terms, mut problems, .. } = reader;
    if end < text.len() {
        problems.push(Problem { span: end..text.len(), mistake: Mistake::TooLong });
    }
    (Query { terms, root }, problems)
}

struct Reader<'t> {
    pieces: Peekable<IntoIter<Piece<'t>>>,
    /// The term that was typed last: its last word may still be growing.
    last_term: Option<Range<usize>>,
    terms: Vec<Term>,
    problems: Vec<Problem>,
    /// How many brackets are open.
    depth: usize,
}

impl Reader<'_> {
    fn whole(&mut self) -> Option<Node> {
        let mut found = Vec::new();
        loop {
            found.extend(self.alternatives());
            let Some(stray) = self.pieces.next() else { break };
            self.note(stray.span, Mistake::StrayBracket);
        }
        joined(found, Node::All)
    }

    /// What `or` joins, up to a closing bracket; nothing where nothing was understood.
    fn alternatives(&mut self) -> Option<Node> {
        let mut found = Vec::new();
        let mut has_left = self.is_there();
        found.extend(self.together());
        while let Some(or) = self.pieces.next_if(|piece| piece.kind == Kind::Or) {
            let has_right = self.is_there();
            if !has_left || !has_right {
                self.note(or.span, Mistake::DanglingOr);
            }
            found.extend(self.together());
            has_left = has_right;
        }
        joined(found, Node::Any)
    }

    /// Whether something to look for comes next.
    fn is_there(&mut self) -> bool {
        self.pieces.peek().is_some_and(|next| !matches!(next.kind, Kind::Or | Kind::Close))
    }

    /// What must all be there.
    fn together(&mut self) -> Option<Node> {
        let mut found = Vec::new();
        while self.is_there() {
            found.extend(self.one());
        }
        joined(found, Node::All)
    }

    fn one(&mut self) -> Option<Node> {
        let mut is_denied = false;
        while self.pieces.next_if(|piece| piece.kind == Kind::Not).is_some() {
            is_denied = !is_denied;
        }
        let Piece { kind, span } = self.pieces.next()?;
        let node = match kind {
            Kind::Open => self.group(span),
            Kind::Term(typed) => {
                let is_last = self.last_term.as_ref() == Some(&span);
                match term::read(&typed, &span, is_last) {
                    Ok((term, doubt)) => {
                        self.problems.extend(doubt);
                        self.keep(term, span)
                    }
                    Err(problem) => {
                        self.problems.push(problem);
                        None
                    }
                }
            }
            Kind::Close | Kind::Or | Kind::Not => None,
        }?;
        Some(if is_denied { denied(node) } else { node })
    }

    fn keep(&mut self, term: Term, span: Range<usize>) -> Option<Node> {
        if self.terms.len() < MOST_TERMS {
            self.terms.push(term);
            return Some(Node::Is(self.terms.len() - 1));
        }
        if !self.has(&Mistake::TooManyTerms) {
            self.note(span, Mistake::TooManyTerms);
        }
        None
    }

    fn group(&mut self, open: Range<usize>) -> Option<Node> {
        if self.depth == DEEPEST {
            self.note(open, Mistake::TooDeep);
            self.pieces.by_ref().for_each(drop);
            return None;
        }
        self.depth += 1;
        let inside = self.alternatives();
        self.depth -= 1;
        let is_closed = self.pieces.next_if(|piece| piece.kind == Kind::Close).is_some();
        if !is_closed && !self.has(&Mistake::TooDeep) {
            self.note(open, Mistake::OpenBracket);
        }
        inside
    }

    fn has(&self, mistake: &Mistake) -> bool {
        self.problems.iter().any(|problem| problem.mistake == *mistake)
    }

    fn note(&mut self, span: Range<usize>, mistake: Mistake) {
        self.problems.push(Problem { span, mistake });
    }
}

/// One node of several; none of none.
fn joined(mut nodes: Vec<Node>, join: fn(Vec<Node>) -> Node) -> Option<Node> {
    match nodes.len() {
        0 | 1 => nodes.pop(),
        _ => Some(join(nodes)),
    }
}

/// Everything but what `node` finds.
fn denied(node: Node) -> Node {
    match node {
        Node::All(nodes) => Node::Any(nodes.into_iter().map(denied).collect()),
        Node::Any(nodes) => Node::All(nodes.into_iter().map(denied).collect()),
        Node::Is(term) => Node::IsNot(term),
        Node::IsNot(term) => Node::Is(term),
    }
}
