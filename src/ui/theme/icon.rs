//! Icons by meaning: each is a glyph of the bundled icon face.

/// A small picture beside words; never alone without an accessible name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    Today,
    Study,
    Quiz,
    Stories,
    Library,
    Night,
    Progress,
    Settings,
    Right,
    Wrong,
    Claimed,
    Denied,
    Single,
    SameOrigin,
    Corroborated,
    Finer,
    Differs,
    Warning,
    Copy,
    Undo,
    Retry,
    Mark,
    Marked,
    Again,
    Hard,
    Easy,
    Half,
    Suspend,
    Bury,
    Why,
    Improve,
    Close,
    Next,
    Open,
    Closed,
    Play,
    Add,
    Fewer,
    /// The chosen one of a few.
    Chosen,
    Keyboard,
    Newspaper,
    Order,
    Handle,
    Look,
    Hide,
    ZoomIn,
    ZoomOut,
    Fit,
    Back,
    Archive,
    Remove,
    Folder,
    Export,
    Leads,
    Bring,
    Table,
    Find,
    Task,
}

impl Icon {
    /// The glyph, with its Phosphor name.
    pub fn glyph(self) -> char {
        match self {
            Self::Today => '\u{e5b6}',        // sun-horizon
            Self::Study => '\u{e0f8}',        // cards
            Self::Quiz => '\u{eadc}',         // list-checks
            Self::Stories => '\u{e39c}',      // path
            Self::Library => '\u{e758}',      // books
            Self::Night => '\u{e658}',        // projector-screen
            Self::Progress => '\u{e156}',     // chart-line-up
            Self::Settings => '\u{e272}',     // gear-six
            Self::Right => '\u{e184}',        // check-circle
            Self::Wrong => '\u{e4f8}',        // x-circle
            Self::Claimed => '\u{e324}',      // megaphone
            Self::Denied => '\u{e3de}',       // prohibit
            Self::Single => '\u{e36a}',       // number-circle-one
            Self::SameOrigin => '\u{ed3e}',   // arrows-merge
            Self::Corroborated => '\u{e606}', // seal-check
            Self::Finer => '\u{e1d8}',        // crosshair-simple
            Self::Differs => '\u{ed3c}',      // arrows-split
            Self::Warning => '\u{e4e0}',      // warning
            Self::Copy => '\u{e1ca}',         // copy
            Self::Undo => '\u{e038}',         // arrow-counter-clockwise
            Self::Retry => '\u{e036}',        // arrow-clockwise
            Self::Mark => '\u{e0ea}',         // bookmark-simple
            Self::Marked => '\u{e5f0}',       // bookmarks-simple
            Self::Again => '\u{e08a}',        // arrow-u-up-left
            Self::Hard => '\u{e7ae}',         // mountains
            Self::Easy => '\u{e9c0}',         // feather
            Self::Half => '\u{e18c}',         // circle-half
            Self::Suspend => '\u{e3a0}',      // pause-circle
            Self::Bury => '\u{e330}',         // moon
            Self::Why => '\u{e3e8}',          // question
            Self::Improve => '\u{e3b4}',      // pencil-simple
            Self::Close => '\u{e4f6}',        // x
            Self::Next => '\u{e06c}',         // arrow-right
            Self::Open => '\u{e136}',         // caret-down
            Self::Closed => '\u{e13a}',       // caret-right
            Self::Play => '\u{e3d0}',         // play
            Self::Add => '\u{e3d4}',          // plus
            Self::Fewer => '\u{e32a}',        // minus
            Self::Chosen => '\u{e182}',       // check
            Self::Keyboard => '\u{e2d8}',     // keyboard
            Self::Newspaper => '\u{e344}',    // newspaper
            Self::Order => '\u{e2f6}',        // list-numbers
            Self::Handle => '\u{eae2}',       // dots-six-vertical
            Self::Look => '\u{e220}',         // eye
            Self::Hide => '\u{e224}',         // eye-slash
            Self::Find => '\u{e30c}',         // magnifying-glass
            Self::Task => '\u{e2b8}',         // hourglass-medium
            Self::ZoomIn => '\u{e310}',       // magnifying-glass-plus
            Self::ZoomOut => '\u{e30e}',      // magnifying-glass-minus
            Self::Fit => '\u{e534}',          // arrows-out-line-horizontal
            Self::Back => '\u{e058}',         // arrow-left
            Self::Archive => '\u{e00c}',      // archive
            Self::Remove => '\u{e4a6}',       // trash
            Self::Folder => '\u{e256}',       // folder-open
            Self::Export => '\u{e20c}',       // download-simple
            Self::Leads => '\u{e5de}',        // arrow-square-out
            Self::Bring => '\u{e236}',        // file-plus
            Self::Table => '\u{e476}',        // table
        }
    }
}

impl Icon {
    /// Every icon.
    pub const ALL: [Self; 58] = [
        Self::Today,
        Self::Study,
        Self::Quiz,
        Self::Stories,
        Self::Library,
        Self::Night,
        Self::Progress,
        Self::Settings,
        Self::Right,
        Self::Wrong,
        Self::Claimed,
        Self::Denied,
        Self::Single,
        Self::SameOrigin,
        Self::Corroborated,
        Self::Finer,
        Self::Differs,
        Self::Warning,
        Self::Copy,
        Self::Undo,
        Self::Retry,
        Self::Mark,
        Self::Marked,
        Self::Again,
        Self::Hard,
        Self::Easy,
        Self::Half,
        Self::Suspend,
        Self::Bury,
        Self::Why,
        Self::Improve,
        Self::Close,
        Self::Next,
        Self::Open,
        Self::Closed,
        Self::Play,
        Self::Add,
        Self::Fewer,
        Self::Chosen,
        Self::Keyboard,
        Self::Newspaper,
        Self::Order,
        Self::Handle,
        Self::Look,
        Self::Hide,
        Self::ZoomIn,
        Self::ZoomOut,
        Self::Fit,
        Self::Back,
        Self::Archive,
        Self::Remove,
        Self::Folder,
        Self::Export,
        Self::Leads,
        Self::Bring,
        Self::Table,
        Self::Find,
        Self::Task,
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn no_two_icons_look_the_same() {
        let glyphs: BTreeSet<char> = Icon::ALL.into_iter().map(Icon::glyph).collect();
        assert_eq!(glyphs.len(), Icon::ALL.len());
    }
}
