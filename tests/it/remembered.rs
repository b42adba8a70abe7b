//! One measure of what is remembered: every room tells the same of the same state.

use newsdeck::app::view::{AskedNext, Bead, FactFilter, Known};
use newsdeck::app::{App, Command, Room, Setting};
use newsdeck::deck::DeckId;
use newsdeck::schedule::Grade;
use newsdeck::stats::StoryMemory;

use crate::bench::{Bench, DAY_MILLIS, act, answer};

/// What each room tells of the deck of the bench: Today, Library, Progress.
fn told(app: &mut App) -> [StoryMemory; 3] {
    let deck = DeckId::new("fairs").unwrap();
    let today = app.today().stories.iter().find(|story| story.id == deck).unwrap().memory;
    let lines = &app.library().decks;
    let line = lines.iter().find(|line| line.id.as_ref() == Some(&deck)).unwrap();
    let (library, title) = (line.counts.memory, line.title.clone());
    act(app, Command::GoTo(Room::Progress));
    let stories = &app.progress().unwrap().stories;
    let progress = stories.iter().find(|story| story.name == title).unwrap().memory;
    act(app, Command::GoTo(Room::Today));
    [today, library, progress]
}

/// How many facts are met, how many of these fade, and what all are likely remembered, in Stories.
fn told_by_stories(app: &mut App) -> (usize, usize, f64) {
    act(app, Command::GoTo(Room::Stories));
    let stories = app.stories();
    assert_eq!(stories.deck, DeckId::new("fairs"));
    let count = |known| stories.known.iter().filter(|it| **it == known).count();
    let fading = count(Known::Fading);
    let told = (count(Known::Firmly) + fading, fading, stories.recall.iter().sum());
    act(app, Command::GoTo(Room::Today));
    told
}

#[test]
fn every_room_tells_the_same_of_what_is_remembered() {
    let bench = Bench::new();
    let mut app = bench.open();
    let mut before = f64::INFINITY;
    act(&mut app, Command::StartStudy);
    for grade in [Grade::Good, Grade::Easy, Grade::Again, Grade::Easy] {
        answer(&mut app, &bench.clock, grade);
    }
    act(&mut app, Command::EndStudy);
    for days in [0, 1, 8, 60] {
        bench.clock.advance_millis(days * DAY_MILLIS);
        app.collect();
        let [today, library, progress] = told(&mut app);
        assert_eq!((today, today), (library, progress), "{days} days later");
        assert!(today.remembered < f64::from(today.met), "nobody is sure of anything");
        assert!(today.remembered <= before, "{days} days later");
        before = today.remembered;

        let sum = |of: fn(&Bead) -> usize| app.today().beads.iter().map(of).sum::<usize>();
        let (facts, firm, fading) =
            (sum(|bead| bead.facts), sum(|bead| bead.firm), sum(|bead| bead.fading));
        assert_eq!((facts, firm + fading), (today.facts as usize, today.met as usize));
        let (met, fades, remembered) = told_by_stories(&mut app);
        assert_eq!((met, fades), (today.met as usize, fading));
        assert!((remembered - today.remembered).abs() < 1e-9, "{days} days later");
    }
    assert_eq!(told_by_stories(&mut app).1, 4, "all that was met fades in two months");
}

/// How many cards Today says have come back, and what Library counts as due: of the deck in the
/// list, of its facts on its page, and of facts found.
fn due(app: &mut App) -> [usize; 4] {
    let (today, deck) = (app.today(), DeckId::new("fairs").unwrap());
    let today = today.due + today.learning;
    let line = app.library().decks.iter().find(|line| line.id.as_ref() == Some(&deck)).unwrap();
    let (place, listed) = (line.place.clone(), line.counts.due);
    act(app, Command::OpenDeck(place));
    let counts = &app.open_facts().unwrap().counts;
    let filtered = counts.iter().find(|(filter, _)| *filter == FactFilter::Due).unwrap().1;
    [today, listed, filtered, app.look_up("is:due", &[deck], 10).facts]
}

#[test]
fn library_counts_as_due_what_today_asks() {
    let bench = Bench::new();
    let mut app = bench.open();
    act(&mut app, Command::StartStudy);
    for _ in 0..3 {
        answer(&mut app, &bench.clock, Grade::Easy);
    }
    act(&mut app, Command::EndStudy);
    assert_eq!(due(&mut app), [0; 4]);
    bench.clock.advance_millis(60 * DAY_MILLIS);
    app.collect();
    assert_eq!(due(&mut app), [3; 4]);

    act(&mut app, Command::Set(Setting::NewPerDay(0)));
    act(&mut app, Command::StartStudy);
    act(&mut app, Command::Bury);
    assert_eq!(due(&mut app), [2; 4], "what is put off comes tomorrow");
    let mut waits = app.look_up("is:buried", &[], 10).shown[0].exercises.clone();
    waits.retain(|exercise| exercise.next.is_some());
    assert_eq!(waits.iter().map(|it| it.next).collect::<Vec<_>>(), [Some(AskedNext::AnotherDay)]);

    act(&mut app, Command::Set(Setting::ReviewsPerDay(1)));
    assert_eq!(due(&mut app), [1; 4], "and today holds no more than is set");
    bench.clock.advance_millis(DAY_MILLIS);
    act(&mut app, Command::Set(Setting::ReviewsPerDay(100)));
    app.collect();
    assert_eq!(due(&mut app), [3; 4]);
}
