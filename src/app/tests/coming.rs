//! Decks that come and go while the program runs, and what is found in them.

use super::*;

/// A deck with one date in it.
fn dates(title: &str) -> String {
    format!(
        "format = 1\n[deck]\nid = \"dates\"\ntitle = \"{title}\"\nlang = \"en\"\n\
         [source.calendar]\ntitle = \"The Gregorian calendar\"\n\
         [note.candlemas]\ncite.calendar = \"¶1\"\nask = [{{ id = \"weekday\", \
         q = \"On which day of the week was 2 February 2026?\", a = \"Monday\" }}]\n"
    )
}

fn come(app: &mut App, title: &str) {
    let origin = Origin::Own(PathBuf::from("dates.toml"));
    let content = Ok(Arc::new(load(dates(title))));
    app.hear(News::Decks(vec![library::Change::Read(origin, content)]));
    app.settle();
}

fn stories(app: &App) -> Vec<String> {
    app.today().stories.iter().map(|story| story.title.clone()).collect()
}

#[test]
fn decks_come_once_their_memories_can_be_read_and_those_of_before_do_not_come_back() {
    let (mut app, is_full, _dir) = app();
    is_full.store(true, Ordering::SeqCst);
    come(&mut app, "Dates");
    assert!(is_told(&app) && !stories(&app).contains(&"Dates".to_owned()));
    is_full.store(false, Ordering::SeqCst);
    come(&mut app, "More dates");
    assert_eq!(stories(&app)[0], "More dates");
    act(&mut app, Command::RetrySave);
    assert_eq!((stories(&app)[0].as_str(), app.notices()), ("More dates", [].as_slice()));
}

#[test]
fn that_a_file_is_read_is_told_from_before_it_is_opened_until_its_deck_is_there() {
    let (mut app, _, _dir) = app();
    let reads = |app: &App| app.tasks().iter().any(|task| task.kind == TaskKind::ReadingDecks);
    app.settle();
    assert!(!reads(&app));
    std::fs::create_dir_all(&app.decks_folder).unwrap();
    std::fs::write(app.decks_folder.join("dates.toml"), dates("Dates")).unwrap();
    let news = app.watch.wait().unwrap();
    assert!(matches!(news, News::Reading), "{news:?}");
    app.hear(news);
    assert!(reads(&app));
    let news = app.watch.wait().unwrap();
    assert!(matches!(news, News::Decks(_)), "{news:?}");
    app.hear(news);
    app.settle();
    assert!(!reads(&app) && stories(&app).contains(&"Dates".to_owned()));
}

#[test]
fn a_deck_that_goes_and_comes_back_is_remembered_and_counts_for_today_all_the_while() {
    let (mut app, _, _dir) = app();
    come(&mut app, "Dates");
    act(&mut app, Command::StudyDeck(DeckId::new("dates").unwrap()));
    act(&mut app, Command::ShowAnswer);
    act(&mut app, Command::Grade(Grade::Good));
    let candlemas: ExerciseId = "dates/note.candlemas/ask-weekday".parse().unwrap();
    let new_left = |app: &App| app.desk.limits(app.desk.now().1).new_left;
    let (due, left) = (app.due(&candlemas), new_left(&app));
    assert!(due.is_some());
    let gone = library::Change::Gone(Origin::Own(PathBuf::from("dates.toml")));
    app.hear(News::Decks(vec![gone]));
    app.settle();
    assert!(!stories(&app).contains(&"Dates".to_owned()));
    let said = app.announcement().map(|it| it.kind.clone());
    assert_eq!(said, Some(AnnouncementKind::DeckGone { title: "Dates".to_owned() }));
    act(&mut app, Command::ImproveFact(candlemas.deck.clone(), candlemas.fact.clone()));
    assert_eq!(
        app.announcement().map(|it| it.kind.clone()),
        Some(AnnouncementKind::DeckOfFactGone)
    );
    assert_eq!((app.due(&candlemas), new_left(&app)), (due, left));
    come(&mut app, "Dates");
    assert_eq!((app.due(&candlemas), app.today().stories[0].memory.met), (due, 1));
}

#[test]
fn what_was_found_stays_until_something_else_is() {
    let (mut app, _, _dir) = app();
    let found = |app: &App| (app.search().text.clone(), app.search().facts > 0);
    act(&mut app, Command::Search("who:petro".to_owned()));
    assert_eq!(found(&app), ("who:petro".to_owned(), true));
    app.apply(Command::Search("zzzz".to_owned()));
    assert_eq!(found(&app), ("who:petro".to_owned(), true));
    app.settle();
    assert_eq!(found(&app), ("zzzz".to_owned(), false));
    app.apply(Command::Search(String::new()));
    assert_eq!(found(&app), (String::new(), false));
    app.settle();
    assert_eq!(found(&app), (String::new(), false));
}

#[test]
fn what_is_found_by_what_is_remembered_follows_the_answers() {
    let (mut app, _, _dir) = app();
    act(&mut app, Command::GoTo(Room::Library));
    act(&mut app, Command::Search("-is:new".to_owned()));
    assert_eq!(app.search().facts, 0);
    act(&mut app, Command::StartStudy);
    act(&mut app, Command::ShowAnswer);
    act(&mut app, Command::Grade(Grade::Good));
    act(&mut app, Command::GoTo(Room::Library));
    assert_eq!(app.search().facts, 1);
}
