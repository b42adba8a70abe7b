//! Kills at random moments: what was acknowledged is there, and nothing contradicts it.

use std::collections::HashMap;
use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use newsdeck::clock::{StudyDay, Timestamp};
use newsdeck::exercise::ExerciseId;
use newsdeck::schedule::{Grade, Parameters, Review, Scheduler, Settings, seed_of};
use newsdeck::store::Store;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const KILLS: usize = 30;

#[test]
fn thirty_kills_lose_no_acknowledged_answer() {
    let dir = tempfile::tempdir().unwrap();
    let mut lot = ChaCha8Rng::seed_from_u64(20_260_203);
    let mut acknowledged: Vec<(ExerciseId, Grade)> = Vec::new();
    for _ in 0..KILLS {
        let answers = lot.random_range(0..8);
        let pause = Duration::from_micros(lot.random_range(0..4_000));
        acknowledged.extend(drill_and_kill(dir.path(), answers, pause));
    }
    assert!(acknowledged.len() > 2 * KILLS, "{} answers", acknowledged.len());

    let store = Store::open(dir.path(), Timestamp::default()).unwrap();
    assert_eq!(store.integrity_check().unwrap(), [""; 0]);
    let mut log: HashMap<ExerciseId, Vec<Review>> = HashMap::new();
    store.all_reviews(|exercise, review| log.entry(exercise).or_default().push(review)).unwrap();

    let logged: usize = log.values().map(Vec::len).sum();
    let doubtful = logged.checked_sub(acknowledged.len()).expect("an acknowledged answer is lost");
    assert!(doubtful <= KILLS, "{doubtful} answers in the log that nobody was told of");
    for (exercise, reviews) in &log {
        let told = acknowledged.iter().filter(|(told, _)| told == exercise);
        let mut grades = reviews.iter().map(|review| review.grade);
        // In the same order, with at most answers in flight between them.
        for (_, grade) in told {
            assert!(grades.any(|logged| logged == *grade), "{exercise}: an answer is lost");
        }
    }
    assert!(acknowledged.iter().all(|(exercise, _)| log.contains_key(exercise)));

    let scheduler = Scheduler::new(Parameters::default(), Settings::default());
    let snapshot = store.snapshot(StudyDay::from_days(0)).unwrap();
    let remembered: HashMap<ExerciseId, _> = snapshot.memories.into_iter().collect();
    let replayed: HashMap<ExerciseId, _> = log
        .into_iter()
        .filter_map(|(exercise, reviews)| {
            let memory = scheduler.replay(&reviews, seed_of(&exercise.to_string()))?;
            Some((exercise, memory))
        })
        .collect();
    assert_eq!(remembered, replayed);
}

/// Drills until so many answers are acknowledged and a moment longer; then kills. Gives
/// every answer that was acknowledged before the end.
fn drill_and_kill(dir: &Path, answers: usize, pause: Duration) -> Vec<(ExerciseId, Grade)> {
    let mut child = Command::new(env!("CARGO_BIN_EXE_newsdeck"))
        .args(["drill", "--data-dir"])
        .arg(dir)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::inherit())
        .spawn()
        .unwrap();
    // Few answers are good, so that the day's work never ends.
    let grades = "again\nhard\nagain\ngood\nagain\n".repeat(40);
    let mut input = child.stdin.take().unwrap();
    input.write_all(grades.as_bytes()).unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut saved = Vec::new();
    while saved.len() < answers {
        let mut line = String::new();
        assert!(output.read_line(&mut line).unwrap() > 0, "the drill ended by itself");
        saved.extend(acknowledgement(&line));
    }
    std::thread::sleep(pause);
    kill(child);
    // What it printed before it died counts, too; the last line may be cut.
    let rest = output.lines().map_while(Result::ok);
    saved.extend(rest.filter_map(|line| acknowledgement(&line)));
    saved
}

fn kill(mut child: Child) {
    child.kill().unwrap();
    child.wait().unwrap();
}

fn acknowledgement(line: &str) -> Option<(ExerciseId, Grade)> {
    let mut words = line.strip_prefix("saved ")?.split_whitespace();
    let exercise = words.next()?.parse().ok()?;
    let grade = match words.next()? {
        "again" => Grade::Again,
        "hard" => Grade::Hard,
        "good" => Grade::Good,
        "easy" => Grade::Easy,
        _ => return None,
    };
    words.next().map(|_| (exercise, grade))
}
