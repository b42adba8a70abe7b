//! What the finder offers beside facts: what the page does, the rooms, what works everywhere, the
//! decks. Nothing is listed here that has a key elsewhere: the tables of keys are read.

use crate::app::{App, Command, FitWish, Motion, Setting, Theme};
use crate::text::{fold, slips_from_beginning};
use crate::ui::keys::{Binding, GESTURES, Gesture, everywhere};
use crate::ui::rail::icon_of;
use crate::ui::say;
use crate::ui::theme::Icon;
use crate::ui::words::{t, t_with};

/// Something that can be done by its name.
#[derive(Clone, Debug)]
pub struct Offer {
    pub group: Group,
    pub icon: Icon,
    pub words: String,
    /// Keys that do the same.
    pub keys: Vec<String>,
    pub act: Act,
    /// The words, folded, as they are looked through.
    folded: Vec<String>,
}

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub enum Act {
    Do(Command),
    Gesture(Gesture),
}

/// What offers stand under.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Recent,
    Page,
    Rooms,
    Everywhere,
    Decks,
}

impl Group {
    /// The message that heads it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Recent => "find-recent",
            Self::Page => "find-page",
            Self::Rooms => "find-rooms",
            Self::Everywhere => "find-everywhere",
            Self::Decks => "find-decks",
        }
    }
}

impl Offer {
    fn new(group: Group, icon: Icon, words: String, act: Act) -> Self {
        let folded = fold(&words).split_whitespace().map(str::to_owned).collect();
        Self { group, icon, words, keys: Vec::new(), act, folded }
    }

    /// How far the words are from what is typed, folded; nothing where that is something else.
    fn distance(&self, typed: &[&str]) -> Option<usize> {
        let nearest = |typed: &&str| {
            let words = self.folded.iter().enumerate();
            // A slip weighs more than the place of a word.
            let far = |(at, word): (usize, &String)| {
                Some(slips_from_beginning(typed, word)? * self.folded.len() + at)
            };
            words.filter_map(far).min()
        };
        typed.iter().map(nearest).sum()
    }
}

/// Everything that is offered on a page with these keys; what was taken last comes first.
pub fn offers(app: &App, page: &[Binding], recent: &[String]) -> Vec<Offer> {
    let mut offers = of_keys(Group::Page, Icon::Next, page);
    for binding in everywhere(app.settings()) {
        let (group, icon) = match binding.command {
            Command::GoTo(room) => (Group::Rooms, icon_of(room)),
            _ => (Group::Everywhere, Icon::Next),
        };
        offers.extend(of_keys(group, icon, &[binding]));
    }
    for (gesture, chords, label) in GESTURES {
        if gesture != Gesture::Find {
            let mut offer =
                Offer::new(Group::Everywhere, Icon::Next, t(label), Act::Gesture(gesture));
            offer.keys = chords.iter().map(|chord| chord.name()).collect();
            offers.push(offer);
        }
    }
    offers.extend(without_key().into_iter().map(|(label, command)| {
        Offer::new(Group::Everywhere, Icon::Next, t(label), Act::Do(command))
    }));
    offers.extend(app.tasks().into_iter().filter_map(|task| {
        let act = Act::Do(task.cancel?);
        Some(Offer::new(Group::Everywhere, Icon::Task, say::stop(task.kind), act))
    }));
    offers.extend(app.studied_decks().map(|(deck, title)| {
        let words = t_with("find-study-deck", [("title", title.into())]);
        let act = Act::Do(Command::StudyDeck(deck.clone()));
        Offer::new(Group::Decks, Icon::Library, words, act)
    }));
    let mut offers = merged(offers);
    offers.sort_by_key(|offer| offer.group as usize);
    let mut first = Vec::new();
    for words in recent {
        if let Some(at) = offers.iter().position(|offer| offer.words == *words) {
            first.push(Offer { group: Group::Recent, ..offers.remove(at) });
        }
    }
    first.extend(offers);
    first
}

/// The numbers of the offers that are meant by what is typed, the likeliest first.
pub fn meant(offers: &[Offer], typed: &str) -> Vec<usize> {
    let folded = fold(typed);
    let typed: Vec<&str> = folded.split_whitespace().collect();
    let far = |(at, offer): (usize, &Offer)| Some((offer.distance(&typed)?, at));
    let mut meant: Vec<(usize, usize)> = offers.iter().enumerate().filter_map(far).collect();
    meant.sort_unstable();
    meant.into_iter().map(|(_, at)| at).collect()
}

/// What has no key.
fn without_key() -> [(&'static str, Command); 6] {
    let theme = |theme| Command::Set(Setting::Theme(theme));
    let motion = |motion| Command::Set(Setting::Motion(motion));
    [
        ("find-theme-light", theme(Theme::Light)),
        ("find-theme-dark", theme(Theme::Dark)),
        ("find-theme-system", theme(Theme::System)),
        ("find-motion-full", motion(Motion::Full)),
        ("find-motion-reduced", motion(Motion::Reduced)),
        ("find-fit", Command::Fit(FitWish::Use)),
    ]
}

fn of_keys(group: Group, icon: Icon, bindings: &[Binding]) -> Vec<Offer> {
    let offer = |binding: &Binding| {
        // Where the keys under one label do different things, as those of the options, the label
        // names none of them.
        let is_one = bindings
            .iter()
            .all(|other| other.label != binding.label || other.command == binding.command);
        is_one.then(|| {
            let act = Act::Do(binding.command.clone());
            let mut offer = Offer::new(group, icon, t(binding.label), act);
            offer.keys.push(binding.chord.name());
            offer
        })
    };
    bindings.iter().filter_map(offer).collect()
}

/// Each thing once, with all its keys.
fn merged(offers: Vec<Offer>) -> Vec<Offer> {
    let mut merged: Vec<Offer> = Vec::new();
    for offer in offers {
        match merged.iter_mut().find(|other| other.words == offer.words) {
            Some(other) => {
                let new = offer.keys.into_iter().filter(|key| !other.keys.contains(key));
                let new: Vec<String> = new.collect();
                other.keys.extend(new);
            }
            None => merged.push(offer),
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(words: &[&str]) -> Vec<Offer> {
        let offer = |words: &&str| {
            let act = Act::Gesture(Gesture::Keys);
            Offer::new(Group::Page, Icon::Next, (*words).to_owned(), act)
        };
        words.iter().map(offer).collect()
    }

    #[test]
    fn what_is_typed_finds_words_by_their_beginnings_in_any_order_and_with_slips() {
        let offers = named(&[
            "Go to Today",
            "Go to Quiz",
            "Go to Quiz night",
            "Start the quiz",
            "Use the dark theme",
            "Undo",
        ]);
        for (typed, expected) in [
            ("quiz", &["Go to Quiz", "Go to Quiz night", "Start the quiz"][..]),
            ("qiuz nig", &["Go to Quiz night"]),
            ("theme dark", &["Use the dark theme"]),
            ("UNDO", &["Undo"]),
            ("tody", &["Go to Today"]),
            ("who:petro", &[]),
        ] {
            let found: Vec<&str> =
                meant(&offers, typed).into_iter().map(|at| offers[at].words.as_str()).collect();
            assert_eq!(found, expected, "{typed}");
        }
    }

    #[test]
    fn keys_that_do_the_same_stand_together_and_a_label_of_several_deeds_names_none() {
        use crate::app::Room;
        use crate::ui::keys::Chord;
        use egui::Key;
        let choose = |key, option| Binding::new(Chord::plain(key), Command::Choose(option));
        let go = |key| Binding::new(Chord::plain(key), Command::GoTo(Room::Today));
        let page = [choose(Key::A, 0), choose(Key::B, 1), go(Key::T), go(Key::H)];
        let offers = merged(of_keys(Group::Page, Icon::Next, &page));
        let told: Vec<_> =
            offers.iter().map(|offer| (offer.words.as_str(), offer.keys.join(" "))).collect();
        assert_eq!(told, [("Go to Today", "T H".to_owned())]);
    }
}
