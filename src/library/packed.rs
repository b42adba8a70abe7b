//! The text of a deck, packed. It is looked at where something is wrong in it or is to be mended;
//! for the rest of the time it would be a tenth of what a library takes in memory.

/// A text in as little room as can be had quickly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packed(Box<[u8]>);

impl Packed {
    /// Packs a text.
    pub fn of(text: String) -> Self {
        Self(lz4_flex::compress_prepend_size(&text.into_bytes()).into())
    }

    /// The text again: some milliseconds for the longest deck.
    ///
    /// # Panics
    /// Never: what is kept here was packed here, and was a text.
    pub fn unpacked(&self) -> String {
        let bytes = lz4_flex::decompress_size_prepended(&self.0).expect("it was packed here");
        String::from_utf8(bytes).expect("it was a text")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::shipped;

    #[test]
    fn a_text_comes_back_as_it_was() {
        for text in shipped().map(|(_, text)| text).chain(["", "ñ", "a\r\n\0"]) {
            assert_eq!(Packed::of(text.to_owned()).unpacked(), text);
        }
        let (_, deck) = shipped().next().unwrap();
        assert!(Packed::of(deck.to_owned()).0.len() < deck.len() * 2 / 3);
    }
}
