//! Templates made into words.

use super::Wording;
use crate::deck::{Content, EntityId, Piece, Template};
use crate::exercise::language::{GAP, Name};

impl Wording<'_> {
    /// A template as text, with the fact's words and number in their places and gaps filled.
    pub(in crate::exercise) fn text(&self, template: &Template, content: &Content) -> String {
        self.render(template, content, &[], &|_, answer| answer.to_owned())
    }

    /// The same inside a sentence that has named these already.
    pub(in crate::exercise) fn text_after(
        &self,
        named: &[&EntityId],
        template: &Template,
        content: &Content,
    ) -> String {
        self.render(template, content, named, &|_, answer| answer.to_owned())
    }

    /// The sentence of a cloze with its gap number `asked` (from 0) left open.
    pub(in crate::exercise) fn with_gap(
        &self,
        template: &Template,
        content: &Content,
        asked: usize,
    ) -> String {
        self.render(template, content, &[], &|index, answer| {
            if index == asked { GAP.to_owned() } else { answer.to_owned() }
        })
    }

    fn render(
        &self,
        template: &Template,
        content: &Content,
        named: &[&EntityId],
        gap: &dyn Fn(usize, &str) -> String,
    ) -> String {
        let mut out = String::new();
        let mut gaps = 0;
        let mut before: Option<Name<'_>> = None;
        // How much of the text behind a name was said with it.
        let mut said = 0;
        for (at, piece) in template.pieces.iter().enumerate() {
            let mut name = None;
            match piece {
                Piece::Text(text) => match before {
                    Some(name) => self.language.push_behind(&mut out, name, text),
                    None => out.push_str(&text[std::mem::take(&mut said)..]),
                },
                Piece::Entity(id) => {
                    let behind = match template.pieces.get(at + 1) {
                        Some(Piece::Text(text)) => text.as_str(),
                        _ => "",
                    };
                    match self.pronoun(&out, id, named, behind) {
                        Some((pronoun, length)) => {
                            out.push_str(pronoun);
                            said = length;
                        }
                        None => {
                            let brief = self.brief(id);
                            push_name(&mut out, brief.text, self.language.known().articles);
                            name = Some(brief);
                        }
                    }
                }
                Piece::Words => {
                    if let Content::Quote(quote) = content {
                        out.push_str(&quote.words);
                    }
                }
                Piece::Count(counted) => {
                    if let Content::Number(number) = content {
                        out.push_str(&self.language.counted(number.n, counted));
                    }
                }
                Piece::Gap { answer, .. } => {
                    out.push_str(&gap(gaps, answer));
                    gaps += 1;
                }
            }
            before = name;
        }
        self.printed(&out)
    }

    /// A pronoun for somebody who is among those named already, and the only one of them whom
    /// it fits.
    fn pronoun(
        &self,
        sentence: &str,
        id: &EntityId,
        named: &[&EntityId],
        behind: &str,
    ) -> Option<(&'static str, usize)> {
        let they = |id: &EntityId| self.deck.entities.get(id).and_then(|entity| entity.they);
        let is_alone = named.iter().all(|other| *other == id || they(other) != they(id));
        if !named.contains(&id) || !is_alone {
            return None;
        }
        self.language.pronoun(sentence, self.brief(id), behind)
    }
}

/// Adds a name to a sentence; where the author wrote an article before it that the name has
/// itself, it is said once.
fn push_name(sentence: &mut String, name: &str, articles: &[&str]) {
    let has = |article: &&&str| name.starts_with(**article);
    if let Some(article) = articles.iter().find(has)
        && format!(" {sentence}").to_lowercase().ends_with(&format!(" {}", article.to_lowercase()))
    {
        sentence.push_str(&name[article.len()..]);
    } else {
        sentence.push_str(name);
    }
}
