//! When the room "Progress" is made anew.

use super::*;

/// Whether the room is made anew where it is entered after this was done elsewhere.
fn is_anew_after(app: &mut App, deed: impl FnOnce(&mut App)) -> bool {
    act(app, Command::GoTo(Room::Today));
    deed(app);
    app.progress = None;
    act(app, Command::GoTo(Room::Progress));
    app.progress().is_some()
}

#[test]
fn it_is_made_anew_where_something_changed_that_it_tells_and_only_there() {
    let (mut app, _, _dir) = app();
    assert!(is_anew_after(&mut app, |_| ()), "for the first time");
    assert!(!is_anew_after(&mut app, |_| ()));
    assert!(!is_anew_after(&mut app, |app| act(app, Command::Set(Setting::TextPercent(150)))));
    assert!(is_anew_after(&mut app, |app| act(app, Command::Set(Setting::ReviewsPerDay(7)))));
    assert!(is_anew_after(&mut app, |app| {
        act(app, Command::StartStudy);
        act(app, Command::ShowAnswer);
        act(app, Command::Grade(Grade::Good));
    }));
    assert!(is_anew_after(&mut app, |app| act(app, Command::Undo)));
    assert!(is_anew_after(&mut app, |app| {
        app.desk.clock.advance_millis(24 * 60 * 60 * 1_000);
        app.settle();
    }));
    assert!(!is_anew_after(&mut app, |_| ()));
    let deck = app.library().decks[0].id.clone().unwrap();
    assert!(is_anew_after(&mut app, |app| {
        act(app, Command::Shelve(deck, Shelving::Archived));
    }));
}
