//! A fact as one line to read, outside of any question: what lists of facts show.
//!
//! Must not know who asks for it, nor how it is drawn.

use std::ops::Range;

use super::language;
use super::wording::Wording;
use crate::deck::{Content, Deck, Fact, FactId, When};
use crate::text::capitalised;

/// The facts of one deck as lines.
pub struct Statements<'a> {
    wording: Wording<'a>,
}

/// A fact as a line, without a full stop.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Statement {
    pub text: String,
    /// The bytes that say what was done, said, held or counted: all but whoever did it.
    pub what: Range<usize>,
}

impl<'a> Statements<'a> {
    /// The lines of this deck.
    pub fn of(deck: &'a Deck) -> Self {
        Self { wording: Wording::new(deck) }
    }

    /// The words these lines are made of.
    pub(super) fn wording(&self) -> &Wording<'a> {
        &self.wording
    }

    /// A fact of the deck as a line; its id where it holds nothing that can be said.
    pub fn line(&self, id: &FactId, fact: &Fact) -> Statement {
        let line = self.said(fact);
        if line.text.is_empty() { all(id.to_string()) } else { line }
    }

    fn said(&self, fact: &Fact) -> Statement {
        let wording = &self.wording;
        let text = |template| wording.text(template, &fact.content);
        match &fact.content {
            Content::Role(role) => after(wording.full(&role.person), ", ", &wording.office(role)),
            Content::List(list) => {
                let names: Vec<String> =
                    list.members.iter().map(|id| wording.full(id).to_owned()).collect();
                let members = wording.language().joined(&names);
                all(capitalised(&format!("{}: {members}", text(&list.of))))
            }
            Content::Cloze(sentence) => all(text(sentence)),
            Content::Contrast(contrast) => {
                let said = contrast.said.iter().map(|(source, words)| {
                    let quoted: Vec<String> =
                        words.iter().map(|word| wording.language().quoted(word)).collect();
                    format!("{} {}", wording.source(source), quoted.join(", "))
                });
                let said = said.collect::<Vec<_>>().join(" · ");
                all(capitalised(&format!("{}: {said}", text(&contrast.point))))
            }
            Content::Note => {
                let asks = fact.ask.iter().map(|ask| format!("{} {}", ask.q, ask.a));
                all(asks.collect::<Vec<_>>().join(" · "))
            }
            Content::Quote(_) | Content::Event(_) | Content::Claim(_) | Content::Number(_) => {
                let deed = wording.deed(fact);
                deed.map_or_else(Statement::default, |deed| {
                    after(deed.actor.text, " ", &wording.done(&deed))
                })
            }
        }
    }
}

/// A date in the words of a language, given by its tag: `September 2025`.
pub fn date(lang: &str, when: When) -> String {
    language::wording(lang).date(when)
}

/// A name or another text of a deck, as its language prints it.
pub fn printed(lang: &str, text: &str) -> String {
    language::wording(lang).printed(text)
}

fn all(text: String) -> Statement {
    Statement { what: 0..text.len(), text }
}

fn after(who: &str, mark: &str, what: &str) -> Statement {
    let text = capitalised(&format!("{who}{mark}{what}"));
    Statement { what: text.len() - what.len()..text.len(), text }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::tests::deck;

    const DECK: &str = r#"
        [source.a]
        outlet = "A"
        [source.b]
        outlet = "B"
        [person.armstrong]
        name = "Neil Armstrong"
        short = "Armstrong"
        they = "he"
        [person.collins]
        name = "Michael Collins"
        [place.moon]
        name = "the Moon"
        [event.eleven]
        actor = "armstrong"
        did = "walk on {moon}"
        cite.a = "¶1"
        [quote.step]
        speaker = "armstrong"
        words = "one small step"
        cite.a = "¶1"
        [claim.dust]
        by = "collins"
        that = "{armstrong} brought dust"
        cite.a = "¶1"
        [role.pilot]
        person = "collins"
        office = "pilot of the command module"
        cite.a = "¶1"
        [number.rocks]
        actor = "armstrong"
        did = "gather {n|rocks}"
        n = 50
        cite.a = "¶1"
        [list.crew]
        of = "people who flew"
        members = ["armstrong", "collins"]
        complete = true
        cite.a = "¶1"
        [cloze.day]
        text = "They landed on [a Sunday|day]."
        cite.a = "¶1"
        [contrast.word]
        point = "the word for the landing"
        said.a = ["touchdown"]
        said.b = ["landing"]
        cite.a = "¶1"
        cite.b = "¶1"
        [note.golf]
        cite.a = "¶1"
        ask = [{ q = "What was the ball hit with?", a = "a six iron", wrong = ["a bat"] }]
    "#;

    #[test]
    fn every_kind_of_fact_is_a_line_that_knows_what_was_done() {
        let deck = deck(DECK);
        let statements = Statements::of(&deck);
        let lines: Vec<String> = deck
            .facts
            .iter()
            .map(|(id, fact)| {
                let Statement { text, what } = statements.line(id, fact);
                format!("{}[{}]", &text[..what.start], &text[what])
            })
            .collect();
        assert_eq!(
            lines,
            [
                "Neil Armstrong [walked on the Moon]",
                "Neil Armstrong [said “one small step”]",
                "Michael Collins [claimed that Armstrong brought dust]",
                "Michael Collins, [pilot of the command module]",
                "Neil Armstrong [gathered 50 rocks]",
                "[People who flew: Neil Armstrong and Michael Collins]",
                "[They landed on a Sunday.]",
                "[The word for the landing: A “touchdown” · B “landing”]",
                "[What was the ball hit with? a six iron]",
            ]
        );
    }
}
