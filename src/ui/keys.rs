//! Keys: which ones do what on the page, and when they are listened to.
//!
//! Pages list their bindings; the same list is obeyed and shown in the key sheet.

use egui::{Context, Event, InputState, Key, Modifiers};

use crate::app::{Command, Room, Setting, Settings};
use crate::ui::widget::wants_keys;
use crate::ui::words::t;

/// A key with the modifier that goes with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chord {
    pub modifiers: Modifiers,
    pub key: Key,
}

impl Chord {
    /// The key alone.
    pub const fn plain(key: Key) -> Self {
        Self { modifiers: Modifiers::NONE, key }
    }

    /// The key with Ctrl, or ⌘ on a Mac.
    pub const fn ctrl(key: Key) -> Self {
        Self { modifiers: Modifiers::COMMAND, key }
    }

    /// How it is written: `Ctrl+Z`.
    pub fn name(self) -> String {
        let key = match self.key {
            Key::Space => t("key-space"),
            Key::Escape => t("key-escape"),
            Key::Enter => t("key-enter"),
            Key::Backspace => t("key-backspace"),
            Key::Comma => ",".to_owned(),
            Key::ArrowLeft => "←".to_owned(),
            Key::ArrowRight => "→".to_owned(),
            Key::ArrowUp => "↑".to_owned(),
            Key::ArrowDown => "↓".to_owned(),
            other => other.symbol_or_name().to_owned(),
        };
        if self.modifiers.command {
            t("key-ctrl") + "+" + &key
        } else if self.modifiers.alt {
            t("key-alt") + "+" + &key
        } else {
            key
        }
    }

    /// How it is written where there is no room for its name: `↵`.
    pub fn sign(self) -> String {
        if self.key == Key::Enter && self.modifiers.is_none() {
            "↵".to_owned()
        } else {
            self.name()
        }
    }

    /// Whether a widget that has the focus wants this key for itself.
    fn belongs_to_focus(self) -> bool {
        let moves =
            matches!(self.key, Key::ArrowLeft | Key::ArrowRight | Key::ArrowUp | Key::ArrowDown);
        let presses = matches!(self.key, Key::Enter | Key::Space);
        self.modifiers == Modifiers::NONE && (moves || presses)
    }

    /// Whether a field that is typed in wants this key for itself.
    fn belongs_to_typing(self) -> bool {
        self.modifiers == Modifiers::NONE || self == UNDO
    }
}

/// A chord, what it does, and the message that says so.
#[derive(Clone, Debug)]
pub struct Binding {
    pub chord: Chord,
    pub command: Command,
    pub label: &'static str,
}

impl Binding {
    /// A binding labelled by its command's own name.
    pub fn new(chord: Chord, command: Command) -> Self {
        Self { label: command.name(), chord, command }
    }
}

/// Takes back, wherever one is.
pub const UNDO: Chord = Chord::ctrl(Key::Z);

/// Something done with the window itself, wherever one is: it changes nothing of the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gesture {
    /// Opens the list of everything that can be done, or closes it.
    Find,
    /// Goes to the search of the library.
    Search,
    /// Shows what the keys do, or puts that away.
    Keys,
}

/// Gestures with their keys, and the messages that name them.
pub const GESTURES: [(Gesture, &[Chord], &str); 3] = [
    (Gesture::Find, &[Chord::ctrl(Key::K)], "gesture-find"),
    (Gesture::Search, &[Chord::ctrl(Key::F), Chord::plain(Key::Slash)], "command-search"),
    (Gesture::Keys, &[Chord::plain(Key::Questionmark), Chord::plain(Key::F1)], "gesture-keys"),
];

/// The keys that are known by their place as well.
const DIGITS: [Key; 10] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
];

/// One press of Ctrl + or Ctrl −.
const TEXT_STEP_PERCENT: u32 = 10;

/// Where one can go from everywhere, in the order of the rail.
pub const ROOMS: [(Room, Chord); 8] = [
    (Room::Today, Chord::ctrl(Key::Num1)),
    (Room::Study, Chord::ctrl(Key::Num2)),
    (Room::Quiz, Chord::ctrl(Key::Num3)),
    (Room::Stories, Chord::ctrl(Key::Num4)),
    (Room::Library, Chord::ctrl(Key::Num5)),
    (Room::Night, Chord::ctrl(Key::Num6)),
    (Room::Progress, Chord::ctrl(Key::Num7)),
    (Room::Settings, Chord::ctrl(Key::Comma)),
];

/// What works on every page.
pub fn everywhere(settings: &Settings) -> Vec<Binding> {
    let rooms = ROOMS.map(|(room, chord)| Binding::new(chord, Command::GoTo(room)));
    let undo = Binding::new(UNDO, Command::Undo);
    [undo].into_iter().chain(rooms).chain(text_size(settings)).collect()
}

/// The gesture that is asked for by key, unless somebody types who wants that key. It is taken
/// out of the input.
pub fn gesture(ctx: &Context) -> Option<Gesture> {
    let typing = ctx.text_edit_focused();
    let is_pressed = |chord: &&Chord| {
        let is_wanted = !typing || !chord.belongs_to_typing();
        is_wanted && ctx.input_mut(|input| input.consume_key(chord.modifiers, chord.key))
    };
    let asked = GESTURES.iter().find(|(_, chords, _)| chords.iter().any(|it| is_pressed(&it)));
    asked.map(|(gesture, ..)| *gesture)
}

/// Whether one of these chords is pressed, and nobody types who wants it.
pub fn is_pressed(ctx: &Context, chords: &[Chord]) -> bool {
    let typing = ctx.text_edit_focused();
    chords.iter().filter(|chord| !typing || !chord.belongs_to_typing()).any(|chord| {
        ctx.input(|input| {
            input.modifiers.matches_logically(chord.modifiers) && input.key_pressed(chord.key)
        })
    })
}

/// The key that is shown for a gesture.
pub fn key_of(gesture: Gesture) -> String {
    let entry = GESTURES.iter().find(|(it, ..)| *it == gesture);
    entry.map_or_else(String::new, |(_, chords, _)| chords[0].name())
}

/// Text size by key, as in a browser.
fn text_size(settings: &Settings) -> [Binding; 4] {
    let now = settings.text_percent;
    let bind = |key, percent, label| Binding {
        chord: Chord::ctrl(key),
        command: Command::Set(Setting::TextPercent(percent)),
        label,
    };
    let larger = now.saturating_add(TEXT_STEP_PERCENT);
    let smaller = now.saturating_sub(TEXT_STEP_PERCENT);
    [
        bind(Key::Plus, larger, "text-larger"),
        bind(Key::Equals, larger, "text-larger"),
        bind(Key::Minus, smaller, "text-smaller"),
        bind(Key::Num0, Settings::default().text_percent, "text-usual"),
    ]
}

/// Takes the pressed chords among `bindings` out of the input and returns their commands.
/// Keys that a field or a focused button wants are left to it.
pub fn pressed(ctx: &Context, bindings: &[Binding]) -> Vec<Command> {
    let typing = ctx.text_edit_focused();
    let focused = wants_keys(ctx);
    let mut commands = Vec::new();
    // What is written on a key comes before where it lies.
    for by in [By::Meaning, By::Place] {
        for Binding { chord, command, .. } in bindings {
            if typing && chord.belongs_to_typing() || focused && chord.belongs_to_focus() {
                continue;
            }
            // Whoever leans on a key must not rush a room through an evening.
            let is_once = !matches!(command, Command::Night(_)) || !is_repeated(ctx, chord.key);
            if ctx.input_mut(|input| by.consume(input, *chord)) && is_once {
                commands.push(command.clone());
            }
        }
    }
    commands
}

/// How a key is known.
#[derive(Clone, Copy, Debug)]
enum By {
    Meaning,
    /// A digit by its place in the row over the letters: on a French keyboard that row has its
    /// digits only with Shift, and `'` and `-` where 4 and 6 are.
    Place,
}

impl By {
    /// Takes a chord out of the input; whether it was there.
    fn consume(self, input: &mut InputState, chord: Chord) -> bool {
        if let Self::Meaning = self {
            return input.consume_key(chord.modifiers, chord.key);
        }
        let is_there = |event: &Event| match event {
            Event::Key { physical_key, pressed: true, modifiers, .. } => {
                *physical_key == Some(chord.key) && modifiers.matches_logically(chord.modifiers)
            }
            _ => false,
        };
        let at = input.events.iter().position(is_there).filter(|_| DIGITS.contains(&chord.key));
        at.map(|at| input.events.remove(at)).is_some()
    }
}

/// Whether the key is held down since before.
fn is_repeated(ctx: &Context, held: Key) -> bool {
    let repeats = |event: &Event| match event {
        Event::Key { key, physical_key, pressed: true, repeat: true, .. } => {
            *key == held || *physical_key == Some(held)
        }
        _ => false,
    };
    ctx.input(|input| input.events.iter().any(repeats))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rooms that a key leads to which means `key` and lies where `place` is on an American
    /// keyboard, where Ctrl+6, Ctrl+M and Ctrl+- are bound.
    fn led_to(key: Key, place: Key) -> Vec<Command> {
        let bindings = [
            Binding::new(Chord::ctrl(Key::Num6), Command::GoTo(Room::Night)),
            Binding::new(Chord::ctrl(Key::M), Command::GoTo(Room::Study)),
            Binding::new(Chord::ctrl(Key::Minus), Command::GoTo(Room::Quiz)),
        ];
        let pressed_key = Event::Key {
            key,
            physical_key: Some(place),
            pressed: true,
            repeat: false,
            modifiers: Modifiers::COMMAND,
        };
        let input = egui::RawInput { events: vec![pressed_key], ..Default::default() };
        let mut commands = Vec::new();
        let ctx = Context::default();
        let mut output = ctx.run_ui(input, |ui| commands = pressed(ui, &bindings));
        output.textures_delta.clear();
        commands
    }

    #[test]
    fn a_digit_is_known_by_its_place_where_its_key_means_nothing_else() {
        let night = vec![Command::GoTo(Room::Night)];
        assert_eq!(led_to(Key::Num6, Key::Num6), night, "an American keyboard");
        assert_eq!(led_to(Key::Quote, Key::Num6), night, "a key without a digit there");
        assert_eq!(led_to(Key::Minus, Key::Num6), [Command::GoTo(Room::Quiz)], "it means -");
        assert_eq!(led_to(Key::Comma, Key::M), [], "letters are known by what they mean");
    }
}
