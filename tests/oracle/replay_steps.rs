//! Replays histories and prints what is believed after each answer, for `fsrs_oracle.py` to
//! hold against another implementation.
//!
//! Each line of the input is a history: `days:grade` for each answer, days since the one before.
//! A line that begins with `parameters` has the 21 that the following histories are replayed by.
//! Each answer gives a line: stability, difficulty. It must know no formula.

use std::io::{self, BufRead, Write};

use newsdeck::clock::{StudyDay, Timestamp};
use newsdeck::schedule::{Grade, Parameters, Review, Scheduler, Settings};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut scheduler = Scheduler::default();
    let mut output = io::BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        let line = line?;
        if let Some(values) = line.strip_prefix("parameters ") {
            let values: Vec<f32> = values.split(' ').map(str::parse).collect::<Result<_, _>>()?;
            let values = values.try_into().map_err(|_| "there are 21 parameters")?;
            let parameters = Parameters::new(values).ok_or("parameters out of range")?;
            scheduler = Scheduler::new(parameters, Settings::default());
            continue;
        }
        let mut history = Vec::new();
        let mut day = StudyDay::from_days(20_000);
        for step in line.split(' ') {
            let (days, grade) = step.split_once(':').ok_or("a step is `days:grade`")?;
            day = day.plus(days.parse()?);
            let grade = Grade::from_number(grade.parse()?).ok_or("a grade is 1 to 4")?;
            let at = Timestamp::from_millis(i64::from(day.as_days()) * 86_400_000);
            history.push(Review { grade, at, day, place: None });
            let memory = scheduler.replay(&history, 1).ok_or("a history leaves a memory")?;
            writeln!(output, "{} {}", memory.stability, memory.difficulty)?;
        }
    }
    output.flush()?;
    Ok(())
}
