//! What else answers a question truly, by any fact of the deck.
//!
//! In doubt a fact counts: one without a date may have happened on the day that is asked of.

use newsdeck::deck::{Claim, Content, Fact, Piece, Role, When};
use newsdeck::exercise::Form;

use super::reading::words;
use super::tale::{Deed, are_related, includes, tokens, wholes};
use super::truths::{Asked, Value};

impl<'a> Asked<'a> {
    /// Everything else that answers the question, or might.
    pub fn other_truths(&self) -> Vec<Value<'a>> {
        let mut found: Vec<Value<'a>> = match self.form {
            Form::Who => self.actors(),
            Form::What => self.doings(),
            Form::When => {
                self.same_deeds().filter_map(|(fact, _)| fact.when.map(Value::Date)).collect()
            }
            Form::Where => self
                .same_deeds()
                .filter_map(|(fact, _)| fact.place.as_ref().map(Value::Name))
                .collect(),
            Form::Occasion => self
                .same_deeds()
                .filter_map(|(fact, _)| fact.occasion.as_deref().map(Value::Text))
                .collect(),
            Form::Why => self.reasons(),
            Form::Next => self.nexts(),
            Form::Gap => self.counted_gap().into_iter().collect(),
            Form::HowMany => self.counts(),
            Form::Words => self.other_words(),
            Form::About => self.others_spoken_of(),
            Form::Replier | Form::Reply => self.other_replies(),
            Form::Office => self.roles(
                |own, other| own.person == other.person,
                |role| Value::Exactly(&role.office),
            ),
            Form::Members => self.members_elsewhere(),
            Form::Cloze(number) => self.same_gaps(*number),
            Form::Ask(name) => self.same_questions(name),
            Form::Report => Vec::new(),
        };
        if *self.form == Form::Who {
            let named = self.fact.actor_for.values();
            found.extend(named.flat_map(|id| wholes(self.deck, id)).map(Value::Whole));
        }
        found
    }

    /// Whether something of this date may have been at the time that is asked of.
    fn may_be_then(&self, when: Option<When>) -> bool {
        match (self.at, when) {
            (Some(at), Some(when)) => at.overlaps(when),
            _ => true,
        }
    }

    /// Every fact in which the same actor, or a part or whole of it, does the same, at a time
    /// that the stem allows.
    fn same_deeds(&self) -> impl Iterator<Item = (&'a Fact, &'a Deed<'a>)> {
        let own = self.own_deed();
        let (deck, at) = (self.deck, self.at);
        let is_then =
            move |when: Option<When>| at.zip(when).is_none_or(|(at, when)| at.overlaps(when));
        self.deeds
            .iter()
            .filter(move |deed| {
                own.as_ref().is_some_and(|own| {
                    includes(&deed.tokens, &own.tokens) && are_related(deck, deed.actor, own.actor)
                }) && is_then(deed.when)
            })
            .map(|deed| (&deck.facts[deed.fact], deed))
    }

    /// Reasons for the same deed, but for those that somebody else than is asked gives.
    fn reasons(&self) -> Vec<Value<'a>> {
        let own = &self.fact.because_says;
        self.same_deeds()
            .filter(|(fact, _)| {
                own.is_none() || fact.because_says.is_none() || fact.because_says == *own
            })
            .filter_map(|(fact, _)| Some(Value::Said(tokens(fact.because.as_ref()?, fact))))
            .collect()
    }

    fn actors(&self) -> Vec<Value<'a>> {
        if matches!(self.fact.content, Content::Role(_)) {
            return self.roles(
                |own, other| words(&own.office) == words(&other.office),
                |role| Value::Name(&role.person),
            );
        }
        let Some(own) = self.own_deed() else { return Vec::new() };
        let same =
            |deed: &&Deed<'_>| includes(&deed.tokens, &own.tokens) && self.may_be_then(deed.when);
        let mut found: Vec<_> =
            self.deeds.iter().filter(same).map(|deed| Value::Name(deed.actor)).collect();
        match &self.fact.content {
            // Whoever gives it as a reason, or says it in answer, claims it as well.
            Content::Claim(claim) => {
                let that = tokens(&claim.that, self.fact);
                for (_, other) in self.facts() {
                    if let (Some(because), Some(says)) = (&other.because, &other.because_says)
                        && tokens(because, other) == that
                    {
                        found.push(Value::Name(says));
                    }
                    if let Content::Claim(Claim { reply: Some(reply), .. }) = &other.content
                        && reply.says.as_ref().is_some_and(|says| tokens(says, other) == that)
                    {
                        found.push(Value::Name(&reply.by));
                    }
                }
            }
            Content::Quote(quote) if quote.did.is_none() => {
                for (_, other) in self.facts() {
                    if let Content::Quote(other_quote) = &other.content
                        && words(&other_quote.words) == words(&quote.words)
                        && self.may_be_then(other.when)
                    {
                        found.push(Value::Name(&other_quote.speaker));
                    }
                }
            }
            _ => {}
        }
        found
    }

    /// Whatever the actor did, or claimed, at the time.
    fn doings(&self) -> Vec<Value<'a>> {
        let Some(own) = self.own_deed() else { return Vec::new() };
        let is_claim = matches!(self.fact.content, Content::Claim(_));
        let mut found = Vec::new();
        for deed in self.deeds {
            let fact = &self.deck.facts[deed.fact];
            if !are_related(self.deck, deed.actor, own.actor) || !self.may_be_then(deed.when) {
                continue;
            }
            match &fact.content {
                Content::Claim(claim) if is_claim => {
                    found.push(Value::Said(tokens(&claim.that, fact)));
                }
                _ => found.push(Value::Said(deed.tokens.clone())),
            }
        }
        if is_claim {
            for (_, fact) in self.facts().filter(|(_, fact)| self.may_be_then(fact.when)) {
                if let (Some(because), Some(says)) = (&fact.because, &fact.because_says)
                    && are_related(self.deck, says, own.actor)
                {
                    found.push(Value::Said(tokens(because, fact)));
                }
                if let Content::Claim(claim) = &fact.content
                    && claim.reply.as_ref().is_some_and(|reply| reply.by == *own.actor)
                {
                    let reply = Asked { id: self.id, fact, ..*self };
                    found.extend(reply.reply(claim));
                }
            }
        }
        found
    }

    /// Whatever came next by another fact, or may have, by its date.
    fn nexts(&self) -> Vec<Value<'a>> {
        let key = self.fact.then.first().and_then(|next| self.deck.facts[next].when);
        let came_between = |fact: &Fact| match (self.fact.when, fact.when, key) {
            (Some(first), Some(when), Some(next)) => first.is_before(when) && when.is_before(next),
            _ => false,
        };
        self.facts()
            .filter(|(id, fact)| {
                self.fact.then.contains(id)
                    || *id == self.id
                    || fact.after.as_ref() == Some(self.id)
                    || came_between(fact)
            })
            .filter_map(|(id, _)| self.sentence(id))
            .collect()
    }

    fn counted_gap(&self) -> Option<Value<'a>> {
        let before = self.deck.facts.get(self.fact.after.as_ref()?)?;
        match (before.when?, self.fact.when?) {
            (When::Day(first), When::Day(last)) => {
                Some(Value::Number((last - first).get_days().into()))
            }
            _ => None,
        }
    }

    fn counts(&self) -> Vec<Value<'a>> {
        let Content::Number(own) = &self.fact.content else { return Vec::new() };
        self.facts()
            .filter(|(_, fact)| self.may_be_then(fact.when))
            .filter_map(|(_, fact)| match &fact.content {
                Content::Number(other)
                    if other.did == own.did && are_related(self.deck, &other.actor, &own.actor) =>
                {
                    Some(Value::Number(other.n))
                }
                _ => None,
            })
            .collect()
    }

    fn other_words(&self) -> Vec<Value<'a>> {
        let Content::Quote(own) = &self.fact.content else { return Vec::new() };
        self.facts()
            .filter(|(_, fact)| self.may_be_then(fact.when))
            .filter_map(|(_, fact)| match &fact.content {
                Content::Quote(other)
                    if other.did == own.did
                        && are_related(self.deck, &other.speaker, &own.speaker) =>
                {
                    Some(Value::Text(&other.words))
                }
                _ => None,
            })
            .collect()
    }

    fn others_spoken_of(&self) -> Vec<Value<'a>> {
        let mut found = Vec::new();
        for (_, fact) in self.facts().filter(|(_, fact)| self.may_be_then(fact.when)) {
            match (&self.fact.content, &fact.content) {
                (Content::Quote(own), Content::Quote(other))
                    if other.speaker == own.speaker && words(&other.words) == words(&own.words) =>
                {
                    found.extend(other.about.as_ref().map(Value::Name));
                }
                (Content::Claim(own), Content::Claim(other)) if other.by == own.by => {
                    // The same said of another: it differs in the first name only.
                    let (mine, theirs) = (&own.that.pieces, &other.that.pieces);
                    if let (Some(Piece::Entity(whom)), true) =
                        (theirs.first(), mine[1..] == theirs[1..])
                    {
                        found.push(Value::Name(whom));
                    }
                }
                _ => {}
            }
        }
        found
    }

    fn other_replies(&self) -> Vec<Value<'a>> {
        let Content::Claim(own) = &self.fact.content else { return Vec::new() };
        let mut found = Vec::new();
        for (_, fact) in self.facts() {
            if let Content::Claim(claim @ Claim { reply: Some(reply), .. }) = &fact.content
                && (&claim.by, &claim.that) == (&own.by, &own.that)
            {
                match self.form {
                    Form::Replier => found.push(Value::Name(&reply.by)),
                    _ => found.extend(Asked { fact, ..*self }.reply(claim)),
                }
            }
        }
        found
    }

    fn roles(
        &self,
        same: impl Fn(&Role, &Role) -> bool,
        value: impl Fn(&'a Role) -> Value<'a>,
    ) -> Vec<Value<'a>> {
        let Content::Role(own) = &self.fact.content else { return Vec::new() };
        self.facts()
            .filter_map(|(_, fact)| match &fact.content {
                Content::Role(role)
                    if same(own, role) && self.may_be_then(role.as_of.or(fact.when)) =>
                {
                    Some(value(role))
                }
                _ => None,
            })
            .collect()
    }

    fn members_elsewhere(&self) -> Vec<Value<'a>> {
        let Content::List(own) = &self.fact.content else { return Vec::new() };
        self.facts()
            .filter_map(|(_, fact)| match &fact.content {
                Content::List(list) if list.of == own.of => Some(&list.members),
                _ => None,
            })
            .flatten()
            .map(Value::Name)
            .collect()
    }

    fn same_gaps(&self, number: u8) -> Vec<Value<'a>> {
        let Some((_, own)) = self.gap_of(self.fact, number) else { return Vec::new() };
        let gaps = self.facts().flat_map(|(_, fact)| (1..=9).filter_map(|n| self.gap_of(fact, n)));
        gaps.filter(|(_, sentence)| *sentence == own).map(|(answer, _)| answer).collect()
    }

    fn same_questions(&self, name: &str) -> Vec<Value<'a>> {
        let Some((_, own)) = self.fact.asks().find(|(other, _)| **other == *name) else {
            return Vec::new();
        };
        let asks = self.facts().flat_map(|(_, fact)| &fact.ask);
        asks.filter(|ask| words(&ask.q) == words(&own.q))
            .flat_map(|ask| {
                // What may be typed may be less exact than the answer, so others may hold its words.
                let also = ask.also.iter().map(|also| Value::Exactly(also));
                std::iter::once(Value::Text(&ask.a)).chain(also)
            })
            .collect()
    }
}
