//! What is asked of which part, before any language has put it into words.

use crate::deck::{EntityKind, Precision, Pronoun, When};

/// A name as it stands in a sentence, and what a language must know to speak of its bearer.
#[derive(Clone, Copy, Debug)]
pub struct Name<'a> {
    pub text: &'a str,
    /// The name for where its bearer has been named in full before: `Petro`.
    pub brief: &'a str,
    pub kind: EntityKind,
    pub they: Option<Pronoun>,
}

/// Somebody and what they did.
#[derive(Clone, Debug)]
pub struct Deed<'a> {
    pub actor: Name<'a>,
    /// In the words of the author: the verb first, in the form in which a dictionary has it.
    pub did: String,
    /// The past tense of the first word, where the author gives it.
    pub past: Option<&'a str>,
    pub when: Option<When>,
}

/// Somebody and their words.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    pub speaker: Name<'a>,
    pub words: &'a str,
    /// Whether the words are the whole of what was done, and not part of a sentence such as
    /// `call {petro} a “{words}”`.
    pub stands_alone: bool,
    pub when: Option<When>,
}

/// Somebody and what they say is so.
#[derive(Clone, Copy, Debug)]
pub struct Claimed<'a> {
    pub by: Name<'a>,
    /// A whole clause.
    pub that: &'a str,
    pub when: Option<When>,
}

/// How many reports a deck is made from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reports {
    One,
    Several,
}

/// Whose reason is asked for.
#[derive(Clone, Copy, Debug)]
pub enum Reason<'a> {
    /// The reports give it in their own voice.
    Stated,
    /// The reason that the actor gives.
    OfTheActor,
    /// The reason that somebody else gives.
    Of(Name<'a>),
}

/// A question in its parts. What is asked for stands nowhere in it.
#[derive(Clone, Copy, Debug)]
pub enum Question<'a> {
    /// Who did it.
    Who(&'a Deed<'a>),
    /// What the actor did. The world may know more that was done then; the reports are asked.
    What(&'a Deed<'a>, Reports),
    /// When it was done.
    When(&'a Deed<'a>, Precision),
    Where(&'a Deed<'a>),
    Occasion(&'a Deed<'a>),
    /// How long after an earlier deed.
    HowLongAfter(&'a Deed<'a>, &'a Deed<'a>),
    /// What came next.
    Next(&'a Deed<'a>, Reports),
    Why(&'a Deed<'a>, Reason<'a>),
    /// How many of these; the deed has [`super::GAP`] in place of them and their number.
    HowMany(&'a Deed<'a>, &'a str),
    /// The quoted words; the deed has [`super::GAP`] in their place.
    Words(&'a Deed<'a>),
    /// Who said the words.
    Speaker(&'a Said<'a>),
    /// When the words were said.
    SaidWhen(&'a Said<'a>, Precision),
    /// Of whom the words were said.
    SaidOf(&'a Said<'a>, Name<'a>),
    /// What was claimed.
    Claim(&'a Claimed<'a>, Reports),
    /// Of whom it was claimed; what is claimed of them follows, as `had called …`.
    ClaimedOf(&'a Claimed<'a>, Name<'a>, &'a str),
    /// Who answered a claim, with this verb as an author writes it.
    Replier(&'a Claimed<'a>, Name<'a>, &'a str),
    /// What somebody answered to a claim.
    Reply(&'a Claimed<'a>, Name<'a>),
    /// Who held an office.
    Holder {
        holder: Name<'a>,
        office: &'a str,
        when: Option<When>,
    },
    /// Which office somebody held.
    Office(Name<'a>, Option<When>),
    /// Everybody who belongs to a list of such members.
    Members {
        of: &'a str,
        is_complete: bool,
        member: Name<'a>,
        reports: Reports,
    },
    /// Which of several options belongs to a list.
    Member {
        of: &'a str,
    },
    /// Which report alone uses a word on this point.
    Report {
        word: &'a str,
        point: &'a str,
    },
    /// What stands in the gap of a sentence; the label says what sort of thing.
    Gap {
        label: &'a str,
        sentence: &'a str,
    },
}
