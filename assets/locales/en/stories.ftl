# Stories

stories-no-deck = No story to tell
stories-no-deck-help = There is no deck. Library adds one.
stories-deck = Deck
stories-timeline = Timeline
stories-timeline-help = Left and right go along the time, up and down from lane to lane
stories-who = Who’s who
stories-coverage = Coverage
stories-close = Close
stories-hide-unmet = Hide the unmet
stories-no-dates = No fact of this deck has a date, so there is nothing to draw on an axis. A deck dates a fact with a line such as: when = "2025-09"
stories-no-date = Without a date
stories-dated = { $n ->
    [one] { $n } fact has a date.
   *[other] { $n } facts have a date.
} Those you have not met are outlines.
stories-dated-unmet = { $n ->
    [one] { $n } fact has a date
   *[other] { $n } facts have a date
}{ $unmet ->
    [0] , and you have met all of them.
   *[other] . { $unmet } you have not met yet: they are outlines without words, so that nothing is given away.
}
stories-others = { $n ->
    [one] { $n } other
   *[other] { $n } others
}
stories-nobody = Nobody in particular
stories-pile = { $who }: { $n } facts close together
stories-not-met = Not met yet
stories-not-met-say = You have not been asked this yet, so it stays hidden. Study it, or show everything with H.
stories-mark = { $when }: { $fact }
stories-fading-say = You are likely to have forgotten some of this.
stories-when-note = { $source } says { $says }
stories-after = After: { $fact }
stories-after-gap = { $gap } after: { $fact }
stories-then = Then: { $fact }
stories-then-gap = Then, { $gap } later: { $fact }
stories-undated = Without a date
stories-undated-say = { $n ->
    [one] { $n } fact happened at a time that no report gives
   *[other] { $n } facts happened at a time that no report gives
}{ $unmet ->
    [0] .
   *[other] ; { $unmet } you have not met yet.
}
stories-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}

legend-deed = What was done
legend-words = What was said
legend-claim = What was claimed
legend-fading = Fading
legend-unmet = Not met yet

command-story-tell = Tell this deck
command-story-timeline = Timeline
command-story-who = Who’s who
command-story-coverage = Coverage
command-story-show-unmet = Show all
command-story-along = Go to the next or the one before
command-story-across = Go up or down
command-story-ends = Go to the first or the last
command-story-choose = Choose this
command-story-filter = Filter
command-story-zoom-in = Look closer
command-story-zoom-out = Look from further away
command-story-zoom-all = Show all of the time
command-story-study-chosen = Study this
command-story-study = Study these
command-story-quiz = Quiz me

command-order = Put in order
command-order-move = Move up or down
command-order-hold = Pick up, or drop
command-order-check = Check the order
command-order-end = Back to the story

date-day-month = { $day } { $month }
