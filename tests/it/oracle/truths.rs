//! What is asked of a fact, and the answer that the fact itself gives.

use newsdeck::deck::{Claim, Content, Deck, EntityId, Fact, FactId, Piece, SourceId, When};
use newsdeck::exercise::Form;

use super::reading::words;
use super::tale::{Deed, Token, deed, tokens};

/// Something that answers a question.
#[derive(Debug)]
pub enum Value<'a> {
    Name(&'a EntityId),
    /// This name and no part of it: what the whole did, not every part did.
    Whole(&'a EntityId),
    Date(When),
    Number(i64),
    /// Words as they stand; other words that hold them, or that they hold, say the same.
    Text(&'a str),
    /// Words of which no part is a weaker form of the whole: a deputy keeper is no keeper.
    Exactly(&'a str),
    /// A deed or a clause.
    Said(Vec<Token<'a>>),
    Source(&'a SourceId),
}

/// A fact in the form in which it is asked.
pub struct Asked<'a> {
    pub deck: &'a Deck,
    pub deeds: &'a [Deed<'a>],
    pub id: &'a FactId,
    pub fact: &'a Fact,
    pub form: &'a Form,
    /// The date that the stem gives.
    pub at: Option<When>,
}

impl<'a> Asked<'a> {
    /// The answer, by the fact itself; of a list, each member.
    pub fn answers(&self) -> Vec<Value<'a>> {
        let fact = self.fact;
        let one = match (self.form, &fact.content) {
            (Form::Who, Content::Role(role)) => Some(Value::Name(&role.person)),
            (Form::Who, _) => self.own_deed().map(|deed| Value::Name(deed.actor)),
            (Form::What, Content::Claim(claim)) => Some(Value::Said(tokens(&claim.that, fact))),
            (Form::What, _) => self.own_deed().map(|deed| Value::Said(deed.tokens)),
            (Form::When, _) => fact.when.map(Value::Date),
            (Form::Where, _) => fact.place.as_ref().map(Value::Name),
            (Form::Occasion, _) => fact.occasion.as_deref().map(Value::Text),
            (Form::Why, _) => {
                fact.because.as_ref().map(|because| Value::Said(tokens(because, fact)))
            }
            (Form::Next, _) => fact.then.first().and_then(|next| self.sentence(next)),
            (Form::Gap, _) => fact.gap.as_deref().map(Value::Exactly),
            (Form::Words, Content::Quote(quote)) => Some(Value::Text(&quote.words)),
            (Form::About, Content::Quote(quote)) => quote.about.as_ref().map(Value::Name),
            (Form::About, Content::Claim(claim)) => claim.about.as_ref().map(Value::Name),
            (Form::Replier, Content::Claim(Claim { reply: Some(reply), .. })) => {
                Some(Value::Name(&reply.by))
            }
            (Form::Reply, Content::Claim(claim)) => self.reply(claim),
            (Form::Office, Content::Role(role)) => Some(Value::Exactly(&role.office)),
            (Form::HowMany, Content::Number(number)) => Some(Value::Number(number.n)),
            (Form::Members, Content::List(list)) => {
                return list.members.iter().map(Value::Name).collect();
            }
            (Form::Cloze(number), _) => self.gap_of(fact, *number).map(|(answer, _)| answer),
            (Form::Report, Content::Contrast(contrast)) => {
                let alone = contrast.said.iter().find(|(source, said)| {
                    said.iter().any(|word| {
                        let uses =
                            |other: &Vec<String>| other.iter().any(|w| words(w) == words(word));
                        contrast.said.iter().all(|(other, said)| other == *source || !uses(said))
                    })
                });
                alone.map(|(source, _)| Value::Source(source))
            }
            (Form::Ask(name), _) => {
                fact.asks().find(|(other, _)| **other == **name).map(|(_, ask)| Value::Text(&ask.a))
            }
            _ => None,
        };
        one.into_iter().collect()
    }

    pub fn own_deed(&self) -> Option<Deed<'a>> {
        deed(self.id, self.fact)
    }

    pub fn facts(&self) -> impl Iterator<Item = (&'a FactId, &'a Fact)> {
        self.deck.facts.iter()
    }

    /// The answer of a gap, and the sentence around it.
    pub fn gap_of(&self, fact: &'a Fact, number: u8) -> Option<(Value<'a>, Vec<Token<'a>>)> {
        let Content::Cloze(sentence) = &fact.content else { return None };
        let is_gap = |piece: &&Piece| matches!(piece, Piece::Gap { .. });
        let gap = sentence.pieces.iter().filter(is_gap).nth(usize::from(number) - 1)?;
        let Piece::Gap { answer, .. } = gap else { return None };
        let around = sentence.pieces.iter().flat_map(|piece| match piece {
            piece if std::ptr::eq(piece, gap) => vec![Token::Word("____".to_owned())],
            Piece::Entity(id) => vec![Token::Name(id)],
            Piece::Text(text) | Piece::Gap { answer: text, .. } => {
                words(text).into_iter().map(Token::Word).collect()
            }
            Piece::Words | Piece::Count(_) => Vec::new(),
        });
        Some((self.recognised(answer), around.collect()))
    }

    /// What the words of a gap are: a date, a name or just words.
    fn recognised(&self, answer: &'a str) -> Value<'a> {
        let is_name = |name: &str| words(name) == words(answer);
        let entity = self.deck.entities.iter().find(|(_, entity)| entity.names().any(is_name));
        match (super::reading::date(answer), entity) {
            (Some(date), _) if words(answer).len() > 1 => Value::Date(date),
            (_, Some((id, _))) => Value::Name(id),
            _ => Value::Text(answer),
        }
    }

    pub fn reply(&self, claim: &'a Claim) -> Option<Value<'a>> {
        let says = claim.reply.as_ref()?.says.as_ref()?;
        Some(Value::Said(tokens(says, self.fact)))
    }

    /// A fact as a whole sentence.
    pub fn sentence(&self, id: &'a FactId) -> Option<Value<'a>> {
        let deed = deed(id, self.deck.facts.get(id)?)?;
        let subject = std::iter::once(Token::Name(deed.actor));
        Some(Value::Said(subject.chain(deed.tokens).collect()))
    }
}
