//! Where a fact as a whole stands: who reports it, how it stands, whether reports agree.
//!
//! Exercises ask for parts, and each part has an origin of its own; this is for whoever looks at
//! facts and asks nothing. Must not know who looks.

use std::sync::Arc;

use super::draft::Desk;
use super::forms;
use super::model::{Cited, Corroboration, Standing};
use super::origin::origin;
use super::statement::Statements;
use crate::deck::{Content, Fact, FactId, Part};

/// How a fact stands, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Provenance {
    pub standing: Standing,
    pub corroboration: Corroboration,
    /// Every source that cites it, in the author's order.
    pub sources: Arc<[Cited]>,
}

impl Statements<'_> {
    /// Where a fact of the deck stands.
    pub fn provenance(&self, id: &FactId, fact: &Fact) -> Provenance {
        let wording = self.wording();
        let desk = Desk { deck: wording.deck(), wording, id, fact };
        let origin = origin(desk, whole(fact), None);
        Provenance {
            standing: forms::standing(desk),
            corroboration: origin.corroboration,
            sources: origin.sources,
        }
    }
}

/// The part that says what the fact is about; sources that leave others out still report it.
fn whole(fact: &Fact) -> Part {
    match &fact.content {
        Content::Quote(_) => Part::Words,
        Content::Role(_) => Part::Office,
        Content::List(_) => Part::Members,
        Content::Number(_) => Part::N,
        Content::Event(_)
        | Content::Claim(_)
        | Content::Cloze(_)
        | Content::Contrast(_)
        | Content::Note => Part::Did,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::tests::deck;

    #[test]
    fn a_fact_stands_where_it_is_cited_whatever_parts_one_source_leaves_out() {
        let deck = deck(
            r#"
            [source.a]
            outlet = "A"
            [source.b]
            outlet = "B"
            [source.c]
            outlet = "C"
            leans_on = ["a"]
            [person.armstrong]
            name = "Neil Armstrong"
            [person.aldrin]
            name = "Buzz Aldrin"
            [place.moon]
            name = "the Moon"
            [event.eleven]
            actor = "armstrong"
            did = "walk on {moon}"
            place = "moon"
            only.a = ["place"]
            cite.a = "¶1"
            cite.b = "¶2"
            [event.flag]
            actor = "armstrong"
            did = "plant a flag"
            cite.a = "¶3"
            cite.c = "¶4"
            [claim.dust]
            by = "aldrin"
            that = "the dust smelled of powder"
            reply.by = "armstrong"
            reply.did = "deny"
            cite.c = "¶5"
            [contrast.word]
            point = "the word for the landing"
            said.a = ["touchdown"]
            said.b = ["landing"]
            cite.a = "¶6"
            cite.b = "¶7"
        "#,
        );
        let statements = Statements::of(&deck);
        let lines: Vec<String> = deck
            .facts
            .iter()
            .map(|(id, fact)| {
                let Provenance { standing, corroboration, sources } =
                    statements.provenance(id, fact);
                let at: Vec<String> =
                    sources.iter().map(|it| format!("{} {}", it.label, it.at)).collect();
                let (standing, badge) = (standing.as_str(), corroboration.as_str());
                format!("{id}: {standing}, {badge}, {}", at.join(" "))
            })
            .collect();
        assert_eq!(
            lines,
            [
                "event.eleven: stated, corroborated, A ¶1 B ¶2",
                "event.flag: stated, same-origin, A ¶3 C ¶4",
                "claim.dust: denied, single, C ¶5",
                "contrast.word: stated, differs, A ¶6 B ¶7",
            ]
        );
    }
}
