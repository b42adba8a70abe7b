//! Words that are known when they are typed, of one language.
//!
//! Tables only: what is made of them stands with the judge and the reader of dates.

/// Words that are known when they are typed, folded except for the months and the articles.
pub(in crate::exercise) struct Known {
    /// The months in order.
    pub(in crate::exercise) months: [&'static str; 12],
    pub(in crate::exercise) weekdays: [&'static str; 7],
    /// Words inside dates that say nothing: `3rd of January`.
    pub(in crate::exercise) date_words: &'static [&'static str],
    /// What follows the number of a day: `3rd`.
    pub(in crate::exercise) day_endings: &'static [&'static str],
    /// What stands between the ends of a span: `1 to 15 September`.
    pub(in crate::exercise) until: &'static [&'static str],
    /// What narrows a month or a year down, without saying exactly: `mid-September`.
    pub(in crate::exercise) thirds: &'static [(&'static str, Third)],
    /// Days in words: `third`.
    pub(in crate::exercise) ordinals: &'static [(&'static str, i8)],
    /// Words before a name that say nothing about who it is.
    pub(in crate::exercise) titles: &'static [&'static str],
    /// The same, of men and of women alone: `Mrs Petro` is not Gustavo Petro.
    pub(in crate::exercise) titles_of_men: &'static [&'static str],
    pub(in crate::exercise) titles_of_women: &'static [&'static str],
    /// What ties a title to its office: `Secretary of State`.
    pub(in crate::exercise) of: &'static [&'static str],
    /// What a name may begin with and be the same name without, each with its space.
    pub(in crate::exercise) articles: &'static [&'static str],
    /// Articles that the word before them can swallow, as `de el` becomes `del`: in a sentence
    /// a name is looked for without them.
    pub(in crate::exercise) swallowed: &'static [&'static str],
    /// What stands before one of many: `a hundred`.
    pub(in crate::exercise) indefinite: &'static [&'static str],
    /// What joins the last of a list: `a, b and c`.
    pub(in crate::exercise) and: &'static [&'static str],
    /// Words that count: `twenty`.
    pub(in crate::exercise) counts: &'static [(&'static str, i64)],
    /// Words that multiply what they follow: `hundred`, `dozen`.
    pub(in crate::exercise) scales: &'static [(&'static str, i64)],
    /// Letters that do so behind figures: `3m`.
    pub(in crate::exercise) scale_letters: &'static [(&'static str, i64)],
    pub(in crate::exercise) half: &'static [&'static str],
    pub(in crate::exercise) minus: &'static str,
    /// Words that make a number or a span no different one: `about two weeks`.
    pub(in crate::exercise) roughly: &'static [&'static str],
    /// Words behind a span that say nothing about its length: `two days later`.
    pub(in crate::exercise) afterwards: &'static [&'static str],
    /// Units of time, each as so many of a smaller one.
    pub(in crate::exercise) units: &'static [(&'static str, Unit, i64)],
}

impl Known {
    /// Whether a folded word is an article, of a name or of one of many.
    pub(in crate::exercise) fn is_article(&self, word: &str) -> bool {
        self.articles.iter().any(|article| article.trim_end() == word)
            || self.indefinite.contains(&word)
    }
}

/// A part of a month or a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exercise) enum Third {
    Early,
    Mid,
    Late,
}

/// What lengths of time are counted in. No number of days is a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::exercise) enum Unit {
    Seconds,
    Months,
}
