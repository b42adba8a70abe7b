# Progress

progress-nothing = Nothing here yet. After the first cards, this page shows how it goes.
progress-copy = Copy as CSV: { $figure }
progress-copied = Copied as CSV: { $figure }
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
progress-retention-say = { $span }: { $percent } % of { $n ->
    [one] { $n } card that came back was known
   *[other] { $n } cards that came back were known
}, most likely { $least } to { $most } %. { $verdict }
progress-retention-value = { $percent } of { $n }
progress-retention-none = nothing came back
progress-retention-key = The lines run from { $from } to 100 %. The dot is what was known, the band what chance allows, the mark the target of { $target } %.
progress-interval = Cards
retention-below = That is below the target of { $target } %.
retention-within = Within what chance allows, that is the target of { $target } %.
retention-above = That is above the target of { $target } %.
interval-all = All cards
interval-young = Away up to 20 days
interval-mature = Away 21 days or more
span-days = Last { $days } days
span-year = Last year
span-all = All days
progress-coming = Coming back
progress-coming-nothing = Nothing comes back within two weeks. New cards come back within days.
progress-coming-say = { $n ->
    [one] { $n } card comes back
   *[other] { $n } cards come back
} in the next { $days } days. With what is missed or comes round again, expect about { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}.
progress-coming-key = Dark, with its number: cards that are due. Light: answers to expect.
progress-coming-tip = { $day }: { $n ->
    [one] { $n } card
   *[other] { $n } cards
}, about { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}
progress-stories = Memory by story
progress-stories-say = How many facts of each story were met, and how many of those are likely remembered today.
progress-topics = Memory by topic
progress-topics-say = The same by the topics that the stories name.
progress-all-topics = All { $n } topics
progress-fewer-topics = Fewer topics
progress-recall = about { $n } remembered today ({ $percent } %)
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
progress-time-say = { $spent } of study in the last { $days } days. Numbers are minutes.
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
figure-answered-all = { $n ->
    [one] answer in all
   *[other] answers in all
}
figure-streak = { $n ->
    [one] day in a row
   *[other] days in a row
}
figure-spent = spent
figure-remembered = remembered
figure-new = met for the first time
figure-known = known
