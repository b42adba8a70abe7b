//! The words of a language by which a report says who says so, and how surely.

/// Word lists, folded. Each is looked for in the text of reports.
pub(in crate::exercise) struct Reporting {
    /// The commonest words: of ordinary prose they are a fifth, of another language's nothing.
    pub(in crate::exercise) marks: &'static [&'static str],
    /// Words of three letters and more that are too common to tell one sentence from another.
    pub(in crate::exercise) common: &'static [&'static str],
    /// Verbs that make the name before them the one who speaks, in the base form.
    pub(in crate::exercise) saying: &'static [&'static str],
    /// Forms of these that are neither their past nor themselves with an s.
    pub(in crate::exercise) also_saying: &'static [&'static str],
    /// Beginnings of words by which a report leaves it to somebody else whether it is so.
    pub(in crate::exercise) doubting: &'static [&'static str],
    /// Other words by which it passes on what somebody says.
    pub(in crate::exercise) passing_on: &'static [&'static str],
    /// Words that say no to what follows.
    pub(in crate::exercise) denying: &'static [&'static str],
    /// Words that leave a list open.
    pub(in crate::exercise) open: &'static [&'static str],
    /// Words that claim more than is likely to be so.
    pub(in crate::exercise) sweeping: &'static [&'static str],
    /// Words that may stand between a name and its verb.
    pub(in crate::exercise) between: &'static [&'static str],
    /// Pronouns that point back at a person.
    pub(in crate::exercise) personal: &'static [&'static str],
    /// How a report dates something by the month of something else.
    pub(in crate::exercise) other_month: &'static [&'static str],
    /// Words before a noun that say it was spoken of before: `the presidency`.
    pub(in crate::exercise) pointing: &'static [&'static str],
}
