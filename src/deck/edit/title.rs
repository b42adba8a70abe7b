//! Gives a deck another title: the text between its quote marks, and nothing else.

use toml::de::{DeTable, DeValue};

use super::EditError;
use super::key::{differs_only, sound};
use super::splice::spliced;
use super::value::Value;

const HOME: [&str; 2] = ["deck", "title"];

/// `text` with this title, and every other byte as it was.
///
/// # Errors
/// When the text is not sound TOML, has no title, or is written so that it would say something
/// else afterwards.
pub fn write_title(text: &str, title: &str) -> Result<String, EditError> {
    let before = sound(text)?;
    let found = title_in(before.get_ref()).ok_or(EditError::NotThere)?;
    let value = Value::Text(title.to_owned());
    let splices = value.in_place_of(text, found.get_ref(), found.span());
    let edited = spliced(text, splices);
    let after = sound(&edited).map_err(|_| EditError::Odd)?;
    let is_as_meant = differs_only(before.get_ref(), after.get_ref(), &HOME, Some(&value));
    if is_as_meant { Ok(edited) } else { Err(EditError::Odd) }
}

fn title_in<'a, 'd>(root: &'a DeTable<'d>) -> Option<&'a toml::Spanned<DeValue<'d>>> {
    let DeValue::Table(deck) = root.get(HOME[0])?.get_ref() else { return None };
    deck.get(HOME[1])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_title_changes_and_every_other_byte_stays() {
        let text = "\u{feff}format = 1\r\n[deck]   # what it is\r\nid = \"eu\"\r\n\
                    title   = \"The Union\"   # for now\r\nlang = \"en\"\r\n";
        let expected = text.replace("\"The Union\"", "\"“Europe”, in brief\"");
        assert_eq!(write_title(text, "“Europe”, in brief"), Ok(expected));
    }

    #[test]
    fn a_title_in_one_line_with_the_rest_is_found_as_well() {
        let text = "deck = { id = \"eu\", title = 'The Union', lang = \"en\" }\n";
        let edited = write_title(text, "A \"union\"").unwrap();
        assert_eq!(crate::deck::parse(&format!("format = 1\n{edited}")).deck.title, "A \"union\"");
    }

    #[test]
    fn a_text_without_a_title_or_without_sense_is_refused() {
        assert_eq!(write_title("[deck]\nid = \"eu\"\n", "T"), Err(EditError::NotThere));
        assert_eq!(write_title("[deck\n", "T"), Err(EditError::Unsound));
        assert_eq!(write_title("deck = 3\n", "T"), Err(EditError::NotThere));
    }
}
