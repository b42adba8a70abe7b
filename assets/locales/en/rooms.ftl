# Progress

progress-nothing = Nothing here yet. After the first cards, this page shows:
progress-promise-days = the days on which you studied, and the time it took
progress-promise-retention = how much of what comes back you still know, against what you aim at
progress-promise-coming = what comes back in the coming days
progress-promise-confusions = who and what you take for one another
progress-span = Looking back and ahead
progress-month = Month
progress-quarter = Quarter
progress-year-back = Year
progress-all = All
progress-table = Show as a table: { $figure }
progress-picture = Show as a picture: { $figure }
progress-copy = Copy as CSV: { $figure }
progress-save = Save as a CSV file: { $figure }
progress-save-field = File for the figures: { $figure }
progress-save-there = Save to this path
progress-copied = Copied as CSV: { $figure }
progress-plot-keys = Left and right go from one to the next, Home and End to the first and the last
progress-calendar-keys = Left and right go by weeks, up and down by days
progress-days = Study days
progress-days-say = { $studied ->
    [one] Studied on { $studied } day
   *[other] Studied on { $studied } days
} of the last twelve months{ $streak ->
    [0] { "" }
    [one] { "" }
   *[other] , the last { $streak } in a row
}.
progress-days-say-year = { $studied ->
    [one] Studied on { $studied } day
   *[other] Studied on { $studied } days
} of { $year }.
progress-day-tip = { $day }: { $n ->
    [0] no study
    [one] { $n } answer
   *[other] { $n } answers
}
progress-less = Fewer answers
progress-more = more
progress-year = Year
progress-last-year = Last twelve months
progress-retention = Remembered
progress-retention-nothing = Nothing has come back on a later day yet. From tomorrow on, this shows how much of it is still known.
progress-retention-say = { $span }: { $percent } % of { $n ->
    [one] { $n } card that came back was known
   *[other] { $n } cards that came back were known
}{ $breadth ->
    [0] { "" }
   *[other] , most likely { $least } to { $most } %
}. { $verdict }
progress-retention-none = { $span }: nothing came back.
progress-retention-key = The dot is what was known, the band what chance allows, the dashed line the target of { $target } %.
progress-interval = Cards
retention-below = That is below the target of { $target } %.
retention-within = Within what chance allows, that is the target of { $target } %.
retention-above = That is above the target of { $target } %.
interval-all = All cards
interval-young = Away up to 20 days
interval-mature = Away 21 days or more
span-month = Last 30 days
span-quarter = Last 13 weeks
span-year = Last 12 months
span-all = All the time
stretch-month = { $month } { $year }
stretch-quarter = { $first } to { $last } { $year }
stretch-days = { $first } to { $last } { $year }
percent-range = { $least }–{ $most } %
column-when = When
column-due = Cards due
column-expected = Answers to expect
column-time = Time
column-answers = Answers
column-days = Days
column-asked = Came back
column-known = Known
column-likely = Most likely
column-likelihood = How likely remembered
column-facts = Facts
unit-cards-day = Cards a day
unit-cards-week = Cards a week
unit-hours = Hours
unit-minutes = Minutes
unit-known = Known of what came back
unit-facts = Facts, by how likely they are remembered today
progress-coming = Coming back
progress-coming-nothing = Nothing comes back in that time. New cards come back within days.
progress-coming-say = { $n ->
    [one] { $n } card comes back
   *[other] { $n } cards come back
} in the next { $days } days. With what is missed or comes round again, expect about { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}.
progress-coming-key = Dark: cards that are due. Pale: answers to expect, as what is missed comes back again.
progress-coming-tip = { $day }: { $n ->
    [one] { $n } card
   *[other] { $n } cards
}, about { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}
progress-memory = Memory by story
progress-memory-nothing = No fact of these stories was met yet.
progress-memory-say = Of { $met ->
    [one] one fact
   *[other] { $met } facts
} that you met, about { $n } { $n ->
    [one] is
   *[other] are
} remembered today{ $unlikely ->
    [0] { "" }
    [one] ; one is more likely forgotten than not
   *[other] ; { $unlikely } are more likely forgotten than not
}.
progress-memory-tip = { $tenth }: { $n ->
    [one] { $n } fact
   *[other] { $n } facts
}
progress-all-stories = All stories
progress-story = Story
progress-topics = Memory by topic
progress-topics-say = The same by the topics that the stories name.
progress-all-topics = All { $n } topics
progress-fewer-topics = Fewer topics
progress-confusions = Taken for one another
progress-confusions-say = Names that were given for another of the same story, the most frequent first.
progress-confusions-nothing = No names were mixed up. When one is given for another of the same story, the pair stands here.
confusion-times = { $right } taken for { $taken } { $n ->
    [one] once
    [2] twice
   *[other] { $n } times
}
confusion-reverse = The other way round { $n ->
    [one] once
    [2] twice
   *[other] { $n } times
}
progress-hardest = Forgotten most often
progress-hardest-say = Facts that were forgotten after they had been learned.
progress-hardest-nothing = Nothing was forgotten after it had been learned.
hard-times = { $n ->
    [one] Forgotten once
    [2] Forgotten twice
   *[other] Forgotten { $n } times
}
hard-leech = This fact may want improving: a note, a shorter answer, or a clearer question.
progress-time = Time
progress-time-say = { $span }: { $spent } of study.
progress-time-tip = { $day }: { $spent }
pace-flashcard = { $seconds } s a flashcard
pace-typed = { $seconds } s a typed answer
pace-choice = { $seconds } s a choice
figure-answers-today = { $n ->
    [one] answer today
   *[other] answers today
}
figure-answered = { $n ->
    [one] answer
   *[other] answers
}
figure-streak = { $n ->
    [one] day in a row
   *[other] days in a row
}
figure-spent = spent
figure-known-again = known again
figure-new = { $n ->
   *[other] met for the first time
}
figure-known = { $n ->
   *[other] known
}
