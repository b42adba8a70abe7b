//! `newsdeck stats`: figures about study so far, in words, as JSON, or one of them as a table.

mod json;

use std::io::Write;

use crate::app::view::{ConfusionFigure, HardFigure, ProgressView, Series, StoryFigure};
use crate::app::{App, Command, Room};
use crate::cli::arguments::StatsArgs;
use crate::cli::drill::{config, expect_progress};
use crate::cli::wire;
use crate::cli::words::Count;
use crate::cli::{Status, Stop, Surroundings};
use crate::stats::{Against, Pace, Share, Span};
use crate::text::whole_percent;

/// Stories and topics that are told in words; tables have all.
const MOST_LINES: usize = 12;

pub(super) fn run(args: &StatsArgs, around: &mut Surroundings<'_>) -> Result<Status, Stop> {
    let mut app = App::open(config(around, Vec::new())?, std::sync::Arc::new(|| {}));
    app.settle();
    expect_progress(&app)?;
    // The window opens next where it was left, whatever was asked here meanwhile.
    let left_in = app.room();
    app.apply(Command::GoTo(Room::Progress));
    app.settle();
    app.apply(Command::GoTo(left_in));
    app.settle();
    let due = app.today().due;
    let view = app.progress().ok_or_else(|| {
        Stop::Trouble("the figures could not be read; see that the disk is well".to_owned())
    })?;
    match args.csv {
        Some(series) => write!(around.output, "{}", view.csv(series))?,
        None if args.json => wire::print(around.output, &json::Figures::of(view, due))?,
        None => tell(view, due, around.output)?,
    }
    Ok(Status::Sound)
}

/// The figure of this name.
pub(super) fn series(name: &str) -> Result<Series, String> {
    let found = Series::ALL.into_iter().find(|series| series.name() == name);
    found.ok_or_else(|| {
        let names = Series::ALL.map(Series::name).join(", ");
        format!("there is no figure of this name; there are {names}")
    })
}

fn tell(view: &ProgressView, due: usize, out: &mut dyn Write) -> Result<(), Stop> {
    studied(view, due, out)?;
    retention(view, out)?;
    coming(view, out)?;
    list("Stories", &view.stories, story, out)?;
    list("Topics", &view.topics, story, out)?;
    list("Taken for one another", &view.confusions, confusion, out)?;
    list("Forgotten most often", &view.hardest, hard, out)
}

fn studied(view: &ProgressView, due: usize, out: &mut dyn Write) -> Result<(), Stop> {
    let (all, today) = (&view.all, &view.done_today);
    writeln!(out, "Due now     {}", Count(due, "exercise"))?;
    writeln!(
        out,
        "Today       {}, {} known",
        Count(today.reviews as usize, "answer"),
        today.right
    )?;
    writeln!(
        out,
        "So far      {} on {}, {} in a row",
        Count(whole(all.reviews), "answer"),
        Count(all.study_days as usize, "day"),
        Count(view.streak_days as usize, "day"),
    )?;
    writeln!(out, "Time        {}{}", time(all.took_millis), paces(view))?;
    let counts = view.counts;
    writeln!(
        out,
        "Exercises   {} new, {} in learning, {} young, {} mature",
        counts.new, counts.learning, counts.young, counts.mature
    )?;
    Ok(())
}

/// How long an answer takes, by how it is given.
fn paces(view: &ProgressView) -> String {
    let forms = [
        ("flashcard", view.all.flashcards),
        ("typed answer", view.all.typed),
        ("choice", view.all.chosen),
    ];
    let told = forms.into_iter().filter_map(|(form, pace): (_, Pace)| {
        pace.mean_seconds().map(|seconds| format!("; {seconds:.1} s a {form}"))
    });
    told.collect()
}

fn retention(view: &ProgressView, out: &mut dyn Write) -> Result<(), Stop> {
    if view.retention_over(Span::All).all().asked == 0 {
        return Ok(());
    }
    let target = view.target * 100.0;
    writeln!(out, "\nRemembered after a day or more; the target is {target:.0} %")?;
    for (span, retention) in &view.retention {
        let name = match span.days() {
            Some(days) => format!("last {days} days"),
            None => "all days".to_owned(),
        };
        let kinds =
            [("", retention.all()), ("young", retention.young), ("mature", retention.mature)];
        for (kind, share) in kinds {
            let name = if kind.is_empty() { name.as_str() } else { "" };
            writeln!(out, "  {name:<14}{kind:<7}{}", known(share, view.target))?;
        }
    }
    Ok(())
}

/// `91 % of 204 (86 to 94 %), within what chance allows`
fn known(share: Share, target: f64) -> String {
    let told = || {
        let (percent, (least, most)) = (share.of_one()?, share.likely()?);
        let against = match share.against(target)? {
            Against::Below => "below the target",
            Against::Within => "as aimed at, within what chance allows",
            Against::Above => "above the target",
        };
        let [percent, least, most] = [percent, least, most].map(whole_percent);
        let asked = share.asked;
        Some(format!("{percent} % of {asked} ({least} to {most} %), {against}"))
    };
    told().unwrap_or_else(|| "nothing came back".to_owned())
}

fn coming(view: &ProgressView, out: &mut dyn Write) -> Result<(), Stop> {
    writeln!(out, "\nComing back")?;
    for (name, days) in [("today", 1), ("within 7 days", 7), ("within 30 days", 30)] {
        let coming = view.coming_within(days);
        let due = Count(coming.due as usize, "exercise");
        writeln!(out, "  {name:<16}{due} due, about {:.0} answers", coming.expected)?;
    }
    Ok(())
}

fn list<T>(
    title: &str,
    figures: &[T],
    told: impl Fn(&T) -> String,
    out: &mut dyn Write,
) -> Result<(), Stop> {
    if !figures.is_empty() {
        writeln!(out, "\n{title}")?;
    }
    for figure in figures.iter().take(MOST_LINES) {
        writeln!(out, "  {}", told(figure))?;
    }
    if let Some(more @ 1..) = figures.len().checked_sub(MOST_LINES) {
        writeln!(out, "  and {more} more, which `--csv` prints")?;
    }
    Ok(())
}

fn story(figure: &StoryFigure) -> String {
    let memory = figure.memory;
    let met = format!("{}: {} of {} facts met", figure.name, memory.met, memory.facts);
    match memory.met {
        0 => met,
        _ => format!("{met}, about {:.0} remembered", memory.remembered),
    }
}

fn confusion(pair: &ConfusionFigure) -> String {
    let ConfusionFigure { right, taken, times, reverse, .. } = pair;
    let told = format!("{right} taken for {taken} {}", often(*times));
    match reverse {
        0 => told,
        _ => format!("{told}, the other way round {}", often(*reverse)),
    }
}

fn hard(fact: &HardFigure) -> String {
    let leech = if fact.is_leech { "; the fact wants improving" } else { "" };
    format!("{} {}{leech} ({})", fact.prompt, often(fact.lapses), fact.deck_title)
}

fn often(times: u32) -> String {
    match times {
        1 => "once".to_owned(),
        2 => "twice".to_owned(),
        _ => format!("{times} times"),
    }
}

/// `2 hours 5 minutes`
fn time(millis: u64) -> String {
    let minutes = whole(millis / 60_000);
    match minutes / 60 {
        0 => Count(minutes, "minute").to_string(),
        hours => format!("{} {}", Count(hours, "hour"), Count(minutes % 60, "minute")),
    }
}

fn whole(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
