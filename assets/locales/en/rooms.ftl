# Library

library-add = Add a deck
library-add-help = Drop a deck file on this window, or give its path.
library-path = Path of a deck file
library-path-hint = /home/you/story.toml
library-folder = Your decks are kept in { $folder }
deck-facts = { $n ->
    [one] { $n } fact
   *[other] { $n } facts
}
deck-met = { $n } met
deck-due = { $n } due
deck-leeches = Often forgotten: { $n }
deck-marked = Marked: { $n }
deck-suspended = Put aside: { $n }
deck-aliases = { $n ->
    [one] { $n } name was taken for right: add it?
   *[other] { $n } names were taken for right: add them?
}
alias-for = “{ $alias }” for { $of }{ $times ->
    [one] { "" }
   *[other] , { $times } times
}
alias-copy = Copy the line
alias-shipped = This deck came with Newsdeck. Adding puts a copy of your own into your decks folder; it takes the place of this one, and your progress stays.
deck-sound = Sound: no problems found
deck-problems = { $errors ->
    [0] { "" }
    [one] { $errors } problem
   *[other] { $errors } problems
}{ $errors ->
    [0] { "" }
   *[other] { $warnings ->
        [0] { "" }
       *[other] { ", " }
    }
}{ $warnings ->
    [0] { "" }
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}
deck-show-problems = Show problems
deck-more-problems = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
deck-unreadable = It could not be read: { $reason }
deck-not-studied = Not studied: another deck has the same id
deck-shipped = Came with Newsdeck
deck-file = { $path }

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

# Settings

settings-studying = Studying
settings-coming-back = When cards come back
settings-planning = Planning your cards anew …
settings-fit = How well the schedule fits you
fit-average = Your cards come back as the average learner needs them.
fit-own = Your cards come back as your own answers say you need them.
fit-help = From some thousand answers on, your own can tell more than the average. It is tried in the background, on answers that it has not seen, and changes nothing unless it foretells them better.
fit-running = Looking at your answers …
fit-too-few =
    { $n ->
        [one] Only one answer came on a later day than the one before. There is something to learn from { $needed } on.
       *[other] { $n } answers came on a later day than the one before. There is something to learn from { $needed } on.
    }
fit-better = A schedule that fits you better was found. Tried on your newest { $n } answers, which it had not seen: what then happened, it had called { $found } % likely, the one before { $present } %.
fit-stays = Nothing fits you surely better. Tried on your newest { $n } answers: what then happened, the present schedule had called { $present } % likely, the best other { $found } %.
fit-reverted = Your cards come back as before.
fit-stopped = It was stopped. Nothing was changed.
settings-looks = Looks
settings-data = Your data
settings-data-help = Progress and your own decks are kept in this folder, and nowhere else.
settings-copy-folder = Copy the path
setting-session = Minutes in a session
setting-new = New facts a day
setting-reviews = Reviews a day
setting-answers = Answer by
setting-buttons = Grade with
setting-rollover = A study day begins at
setting-rollover-help = Full hour, 0 to 23. What was answered before stays on its day.
setting-retention = Known on return, in percent
setting-retention-help = Of 100 cards that come back you know about { $percent }. A wait of ten days at 90 % is { $days ->
    [one] one day
   *[other] { $days } days
} here: more to know takes more reviews.
setting-longest-wait = Longest wait in days
setting-longest-wait-help = News ages: no card stays away longer.
setting-light-days = Light days
setting-light-days-help = Cards come back on the days beside them where that does no harm.
setting-learning = Steps of a new card
setting-relearning = Steps of a forgotten card
setting-steps-help = Minutes, hours and days, as in 1m 10m 1d. Easy skips them.
setting-steps-none = None
setting-steps-unread = Not read as steps. Write up to { $most }, the shortest first, as in 1m 10m 1d.
setting-leech = Offer to improve a fact after
setting-leech-help = So many times forgotten, the fact may be at fault rather than you.
setting-language = Language
setting-theme = Theme
setting-text = Text size in percent
setting-face = Typeface for facts
setting-motion = Motion
setting-fewer = { $name }: less
setting-more = { $name }: more
answers-flashcards = Flashcards
answers-typed = Typing
buttons-two = Two buttons
buttons-four = Four buttons
language-system = As the system
language-english = English
language-spanish = Español
theme-system = As the system
theme-light = Light
theme-dark = Dark
face-serif = Newspaper
face-hyperlegible = Easier to read
motion-full = As usual
motion-reduced = Reduced

settings-backups = Backups
backups-help = While you study, a copy of your progress is made every half an hour, checked, and kept in the data folder.
backups-none = There is no backup yet. The first is made while you study.
backups-working = The database is being replaced. This takes a moment.
backups-when = { $day }, { $time }
backups-when-before = { $day }, { $time }, kept when the database was replaced
backups-answers = { $n ->
    [one] It holds one answer.
   *[other] It holds { $n } answers.
}
backups-coming = { $n ->
    [one] One answer would come back, of { $first }.
   *[other] { $n } answers would come back, from { $first } to { $last }.
}
backups-going = { $n ->
    [one] One answer would go, of { $first }.
   *[other] { $n } answers would go, from { $first } to { $last }.
}
backups-settings = { $n ->
    [one] One setting would change.
   *[other] { $n } settings would change.
}
backups-same = Nothing would change.
