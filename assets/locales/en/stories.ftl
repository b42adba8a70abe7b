# Stories

stories-no-deck = No story to tell
stories-no-deck-help = There is no deck. Library adds one.
stories-other = Another story
stories-tools = This story
stories-timeline = Timeline
stories-timeline-help = Left and right go along the time, up and down from lane to lane
stories-who = Who’s who
stories-coverage = Coverage
stories-close = Close
stories-hide-unmet = Hide unmet
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
stories-mark-unmet = { $when }: { $fact } (not met yet)
stories-mark-fading = { $when }: { $fact } (fading)
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

# Who’s who

who-nobody = No fact of this deck says who did or said something, so there is nobody to show. A deck names people with a section such as [person.armstrong]
who-no-sayings = In this deck nobody is told to have spoken about another, so there is no picture of that.
who-choose = Choose a name or an arrow: with the pointer, or with the arrow keys. Left and right go around the circle, up and down through what somebody said.
who-picture = Who spoke about whom
who-picture-help = Left and right go around the circle, up and down through what somebody said
who-say = { $n ->
    [one] { $n } name
   *[other] { $n } names
}, and who spoke about whom: an arrow is thicker the more was said; a line is quoted, dashes are claimed.{ $unmet ->
    [0] { "" }
   *[other] { " " }{ $unmet } of { $said } sayings you have not met yet: they are left out.
}
who-about = { $from } about { $to }
who-counts = { $quotes ->
    [0] Nothing quoted
    [one] { $quotes } quotation
   *[other] { $quotes } quotations
}, { $claims ->
    [0] nothing claimed
    [one] { $claims } claim
   *[other] { $claims } claims
}
who-node = { $name }, { $n ->
    [0] speaks about nobody
    [one] speaks about one
   *[other] speaks about { $n }
}
who-edge = { $from } about { $to }: { $quotes ->
    [0] nothing quoted
    [one] { $quotes } quotation
   *[other] { $quotes } quotations
}, { $claims ->
    [0] nothing claimed
    [one] { $claims } claim
   *[other] { $claims } claims
}
who-office-as-of = { $office } (as of { $date })
who-hidden = { $n ->
    [one] { $n } fact you have not met yet
   *[other] { $n } facts you have not met yet
}
who-everybody = Everybody in the story
who-memory = { $name }: { $memory }
kind-person = Person
kind-body = Body
kind-country = Country
kind-group = Group
kind-place = Place

# Coverage

coverage-filter = Show
coverage-all = All { $n }
coverage-single = One report only { $n }
coverage-same-origin = Same origin { $n }
coverage-corroborated = Two origins { $n }
coverage-differing = Reports differ { $n }
coverage-say = { $n ->
    [one] { $n } fact, and where each report tells it. An empty field: it does not.
   *[other] { $n } facts, and where each report tells them. An empty field: it does not.
}
coverage-say-unmet = { $n ->
    [one] { $n } fact, and where each report tells it. An empty field: it does not.
   *[other] { $n } facts, and where each report tells them. An empty field: it does not.
} { $unmet } more you have not met yet.
coverage-nothing = Nothing here. Choose another filter, or show all with H.
coverage-fact = Fact
coverage-of = { $n } of { $of }
coverage-source = { $source } reports { $n } of { $of }
coverage-blank = { $source } does not report it

# Putting events in order

order-heading = What came first?
order-lead = Put the earliest at the top. This is practice: it is not logged, and changes nothing in the schedule.
order-event = { $place } of { $of }: { $fact }
order-event-held = Picked up, { $place } of { $of }: { $fact }
order-again = Another four
order-result = { $n } of { $of } in the right place
order-right = You had it here
order-wrong = You had it in place { $had }; it belongs in place { $place }
