//! The library: decks in lines and on pages, renamed, archived, removed and put back; files that
//! are brought.

use std::path::Path;

use egui::{Key, Modifiers, Role};
use egui_kittest::Node;
use egui_kittest::kittest::Queryable;
use newsdeck::app::view::FactFilter;
use newsdeck::app::{Command, Room};

use crate::evening::{Evening, STORY};

const WINDOW: [f32; 2] = [1280.0, 800.0];
const TITLE: &str = "The first men on the Moon";

/// An evening with the page of the deck open.
fn on_its_page() -> Evening {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.open_deck(TITLE);
    evening
}

/// Names of the files in a folder.
fn files(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let mut names: Vec<String> =
        entries.map(|it| it.unwrap().file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

fn bring(evening: &mut Evening, name: &str, text: &str) {
    let path = evening.folder().join(name);
    std::fs::write(&path, text).unwrap();
    evening.app().apply(Command::AddDeck(path));
    evening.look();
}

/// An evening on which one card of the story was known.
fn after_an_answer() -> Evening {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.key(Key::Enter);
    evening.key(Key::Space);
    evening.key(Key::Num2);
    evening.key(Key::Escape);
    evening
}

#[test]
fn a_deck_opens_by_key_and_escape_goes_back() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::F);
    evening.key(Key::ArrowDown);
    evening.key(Key::Enter);
    for words in ["Your own deck", "All decks", "Health", "Sources", "Facts shown: All"] {
        assert!(evening.says(words), "{words}");
    }
    evening.key(Key::Escape);
    assert!(evening.says("Bring in a deck"));
    evening.open_deck(TITLE);
    evening.key(Key::Backspace);
    assert!(evening.says("Bring in a deck"));
}

#[test]
fn another_title_is_written_into_the_file_and_taken_back() {
    let mut evening = on_its_page();
    evening.click("Rename");
    let field = "New title";
    assert!(evening.window.get_by_role_and_label(Role::TextInput, field).is_focused());
    evening.window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    evening.type_into(field, "Apollo 11, “the landing”");
    evening.key(Key::Enter);
    let file = evening.folder().join("decks/story.toml");
    let titled = |title: &str| STORY.replace(&format!("\"{TITLE}\""), &format!("\"{title}\""));
    let expected = titled("Apollo 11, “the landing”");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), expected);
    assert!(evening.says("The deck is called “Apollo 11, “the landing”” now"));
    evening.ctrl(Key::Z);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), STORY);
    assert!(evening.says(TITLE));
}

#[test]
fn a_shipped_deck_is_renamed_in_a_copy_of_ones_own_and_its_page_stays() {
    let mut evening = Evening::first(WINDOW);
    evening.open_deck("Getting to know Newsdeck");
    evening.click("Rename");
    assert!(evening.says("Renaming puts a copy of your own into your decks folder"));
    evening.window.key_press_modifiers(Modifiers::COMMAND, Key::A);
    evening.type_into("New title", "The app");
    evening.key(Key::Enter);
    assert_eq!(files(&evening.folder().join("decks")), ["getting-to-know-newsdeck.toml"]);
    assert!(evening.says("Your own deck") && evening.says("The app"));
    evening.ctrl(Key::Z);
    assert_eq!(files(&evening.folder().join("decks")), [""; 0]);
    assert!(evening.says("Came with Newsdeck") && evening.says("Getting to know Newsdeck"));
}

#[test]
fn an_archived_deck_is_not_asked_and_all_that_is_remembered_is_kept() {
    let mut evening = after_an_answer();
    evening.open_deck(TITLE);
    evening.click("Archive");
    assert!(evening.says("its cards are not asked"));
    assert_eq!(evening.app().library().archived.len(), 1);
    assert_eq!(evening.app().today().new, 0);

    let mut evening = evening.restarted();
    evening.ctrl(Key::Num5);
    assert_eq!(evening.app().library().decks.len(), 0, "a restart keeps it archived");
    evening.click("Archived: 1");
    evening.click("Study it again");
    assert_eq!(evening.app().library().decks[0].counts.memory.met, 1);
    evening.ctrl(Key::Z);
    assert!(evening.says("studying “The first men on the Moon” again"));
    assert_eq!(evening.app().library().archived.len(), 1);
}

#[test]
fn a_removed_deck_comes_back_by_undo_and_after_a_restart_from_its_list() {
    let mut evening = on_its_page();
    let folder = |evening: &Evening, name: &str| files(&evening.folder().join(name));
    evening.click("Remove");
    assert!(evening.says("Removed: “The first men on the Moon”"));
    assert_eq!(
        (folder(&evening, "decks"), folder(&evening, "removed")),
        (vec![], vec!["story.toml".to_owned()])
    );
    evening.ctrl(Key::Z);
    assert_eq!(
        (folder(&evening, "decks"), folder(&evening, "removed")),
        (vec!["story.toml".to_owned()], vec![])
    );

    evening.open_deck(TITLE);
    evening.click("Remove");
    let mut evening = evening.restarted();
    evening.ctrl(Key::Num5);
    assert!(!evening.says("125 facts"));
    evening.click("Removed: 1");
    evening.click("Put back");
    assert_eq!(folder(&evening, "decks"), ["story.toml"]);
    let file = evening.folder().join("decks/story.toml");
    assert_eq!(std::fs::read_to_string(file).unwrap(), STORY);
}

#[test]
fn a_shipped_deck_can_only_be_archived_and_says_so() {
    let mut evening = Evening::first(WINDOW);
    evening.open_deck("Getting to know Newsdeck");
    assert!(evening.says("It cannot be removed, only archived"));
    assert_eq!(evening.count("Remove"), 0);
    evening.click("Archive");
    assert!(evening.app().library().decks.iter().all(|it| it.title != "Getting to know Newsdeck"));
}

#[test]
fn a_file_with_the_id_of_a_deck_is_compared_and_replaces_it_only_when_asked() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    bring(&mut evening, "same.toml", STORY);
    assert!(evening.says("is in your library already, the very same"));
    let other = STORY
        .replace("The first men on the Moon", "Moon, once more")
        .replace("outlet = \"", "outlet = \"Old ");
    bring(&mut evening, "other.toml", &other);
    assert_eq!(evening.app().room(), Room::Library);
    assert!(evening.says("“Moon, once more” is in your library already"));
    assert!(evening.says("0 facts more, 0 facts fewer"));
    evening.click("Leave it as it is");
    assert_eq!(evening.count("Replace the deck"), 0);

    bring(&mut evening, "other.toml", &other);
    evening.click("Replace the deck");
    let file = evening.folder().join("decks/story.toml");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), other);
    assert_eq!(files(&evening.folder().join("removed")), ["story.toml"], "nothing is lost");
    evening.ctrl(Key::Z);
    assert_eq!(std::fs::read_to_string(&file).unwrap(), STORY);
    assert_eq!(files(&evening.folder().join("removed")), [""; 0]);
}

#[test]
fn what_is_no_deck_is_told_with_its_reason_and_nothing_is_copied() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    bring(&mut evening, "letter.toml", "Dear reader,\n");
    assert!(evening.says("No deck was added"));
    assert!(evening.says("letter.toml"));
    evening.click("Put away");
    assert!(!evening.says("No deck was added"));

    let folder = evening.folder().to_owned();
    std::fs::write(folder.join("bytes.toml"), [0xff, 0xfe, 0x00]).unwrap();
    std::fs::write(folder.join("long.toml"), "#".repeat(5 << 20)).unwrap();
    std::fs::write(folder.join("two\nlines\u{202e}.toml"), [0xff]).unwrap();
    for (name, words) in [
        ("bytes.toml", "is not UTF-8 text"),
        ("long.toml", "split it into several decks"),
        ("decks", "is not a file"),
        ("vanished.toml", "No such file or directory"),
        ("two\nlines\u{202e}.toml", "two\\nlines\\u{202e}.toml"),
    ] {
        evening.app().apply(Command::AddDeck(folder.join(name)));
        evening.look();
        assert!(evening.says(words), "{name:?}: {words}");
        // Of several only the oldest is on show.
        let told: Vec<_> = evening.app().notices().iter().map(|notice| notice.id).collect();
        told.into_iter().for_each(|id| evening.app().apply(Command::DismissNotice(id)));
    }
    assert_eq!(files(&folder.join("decks")), ["story.toml"]);
}

#[cfg(unix)]
#[test]
fn what_cannot_be_moved_is_told_and_stays() {
    use std::os::unix::fs::PermissionsExt;
    let mut evening = on_its_page();
    // Whoever may do everything is not stopped by permissions: a file stands in the way as well.
    std::fs::write(evening.folder().join("removed"), "a file").unwrap();
    let decks = evening.folder().join("decks");
    std::fs::set_permissions(&decks, PermissionsExt::from_mode(0o500)).unwrap();
    evening.click("Remove");
    std::fs::set_permissions(&decks, PermissionsExt::from_mode(0o700)).unwrap();
    assert!(evening.says("was not moved into"));
    assert_eq!(files(&decks), ["story.toml"]);
    assert!(evening.says(TITLE));
}

#[test]
fn facts_are_filtered_gone_through_by_key_and_opened() {
    let mut evening = on_its_page();
    let all = evening.app().open_facts().unwrap().listed.len();
    assert!(all > 5);
    let first = evening.app().library().decks[0].counts.facts;
    assert_eq!(all, first);
    evening.app().apply(Command::FilterFacts(FactFilter::Due));
    evening.look();
    assert!(evening.says("No such fact"));
    evening.click(&format!("Facts shown: All {all}"));
    let rows = |evening: &Evening| {
        let rows = evening.window.query_all_by_label_contains("not met yet");
        rows.filter(Node::is_focused).count()
    };
    evening.window.query_all_by_label_contains("not met yet").next().unwrap().focus();
    evening.look();
    for _ in 0..all + 3 {
        evening.key(Key::ArrowDown);
        assert_eq!(rows(&evening), 1, "the focus is on a row, and that row is there");
    }
    evening.key(Key::Enter);
    assert!(evening.says("Improve this fact"));
    evening.key(Key::I);
    assert!(evening.says("story.toml:"), "its form is open");
    evening.key(Key::Escape);
    assert!(evening.says("All decks"));
}

#[test]
fn a_copy_of_a_deck_and_the_log_go_out_and_come_back() {
    let mut evening = after_an_answer();
    evening.open_deck(TITLE);
    evening.click("Save a copy");
    let copy = evening.folder().join("copy.toml");
    evening.type_into("File for the copy", &copy.display().to_string());
    evening.key(Key::Enter);
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), STORY);
    assert!(evening.says("A copy was saved of"));

    let log = evening.folder().join("answers.log");
    evening.app().apply(Command::ExportLog(log.clone()));
    evening.look();
    assert!(evening.says("The log was saved: "), "{:?}", evening.app().announcement());
    evening.app().apply(Command::ExportLog(log.clone()));
    evening.look();
    assert!(evening.says("Nothing was saved to"));
    evening.app().apply(Command::ImportLog(log));
    evening.look();
    assert!(evening.says("The log holds nothing new"));
    evening.app().apply(Command::ImportLog(copy));
    evening.look();
    assert!(evening.says("is not a log of Newsdeck"));
    assert_eq!(evening.app().library().decks[0].counts.memory.met, 1);
}

#[test]
fn what_was_found_is_copied_and_asked_in_a_quiz_and_a_slip_is_marked() {
    let mut evening = Evening::with_the_moon_story(WINDOW);
    evening.ctrl(Key::F);
    evening.type_into("Search your facts", "who:armstrong whos:x");
    assert!(evening.says("In who:armstrong whos:x"), "the query with the place marked");
    evening.ctrl(Key::F);
    evening.key(Key::Escape);
    evening.type_into("Search your facts", "who:armstrong");
    evening.click("Copy the list");
    assert!(evening.says("lines copied"));
    evening.click("Quiz on these");
    assert_eq!(evening.app().room(), Room::Quiz);
    evening.ctrl(Key::Num5);
    assert!(evening.says("Quiz on these"), "the search is kept");
}
