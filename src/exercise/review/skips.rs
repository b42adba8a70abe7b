//! `skip` names forms to leave out; a name that is no form leaves nothing out.

use super::Reviewed;
use crate::diagnostic::Diagnostic;
use crate::exercise::id::Form;
use crate::text::did_you_mean;

/// A warning for each name in `skip` that no form has, in the order of the facts.
pub fn check(reviewed: &Reviewed<'_>) -> Vec<Diagnostic> {
    let Reviewed { deck, places, .. } = *reviewed;
    let skips =
        deck.facts.iter().flat_map(|(id, fact)| fact.skip.iter().map(move |skip| (id, skip)));
    skips
        .filter(|(_, skip)| skip.parse::<Form>().is_err())
        .map(|(id, skip)| {
            let message = format!("`{skip}` is not a form, so nothing is skipped");
            let help = match did_you_mean(skip, Form::words()) {
                Some(meant) => format!("did you mean `{meant}`?"),
                None => {
                    let forms: Vec<&str> = Form::words().collect();
                    format!("forms are {}, `cloze-1`, `ask-NAME`", quoted(&forms))
                }
            };
            Diagnostic::warning("unknown-form", places.key(id, "skip"), message).help(help)
        })
        .collect()
}

fn quoted(words: &[&str]) -> String {
    words.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exercise::review::tests::found;

    #[test]
    fn a_skip_that_is_no_form_is_told_with_what_was_meant() {
        let landing = "[event.e]\nactor = \"aldrin\"\ndid = \"land\"\ncite.log = \"¶1\"\n\
                       skip = [\"who\", \"wehn\", \"cloze-2\"]\n";
        assert_eq!(
            found(check, landing),
            [
                "[\"who\", \"wehn\", \"cloze-2\"]: `wehn` is not a form, so nothing is skipped | did you \
              mean `when`?"
            ]
        );
    }
}
