# The rail, the keys, and what is said everywhere.

masthead = Newsdeck
masthead-short = N
room-today = Today
room-study = Study
room-quiz = Quiz
room-stories = Stories
room-library = Library
room-night = Quiz night
room-progress = Progress
room-settings = Settings

key-space = Space
key-escape = Esc
key-enter = Enter
key-ctrl = Ctrl
key-alt = Alt
key-backspace = Backspace
rail-keys = Keys
rail-rooms = Rooms
key-sheet = Keys
keys-of-page = On this page
keys-of-all = Everywhere
key-sheet-close = Close the key sheet
text-larger = Larger text
text-smaller = Smaller text
text-usual = Usual text size

# Commands, as buttons and in the key sheet.

command-go-today = Go to Today
command-go-study = Go to Study
command-go-quiz = Go to Quiz
command-go-stories = Go to Stories
command-go-library = Go to Library
command-go-night = Go to Quiz night
command-go-progress = Go to Progress
command-go-settings = Open settings
command-start-study = Study
command-study-deck = Study this deck
command-study-ahead = Study ahead
command-show-answer = Show answer
command-check-typed = Check
command-i-was-right = I was right
command-accept-grade = Go on
command-grade-again = Again
command-grade-hard = Hard
command-grade-good = Good
command-grade-easy = Easy
command-practise = Practise
command-why-now = Why now?
command-improve = Improve this fact
command-bury = Not today
command-reset = Begin anew
command-suspend = Do not ask this again
command-unsuspend = Ask this again
command-mark = Mark to look at again
command-end-study = End the session
command-new-quiz = Another quiz
command-start-quiz = Start the quiz
command-choose = Choose an answer
command-next-question = Next question
command-leave-quiz = Leave the quiz
command-study-missed = Study these now
command-start-night = Begin the quiz night
command-turn-night = Choose the next quiz night
command-night-next = On with it
command-night-back = Back
command-night-skip = Skip
command-night-hold = Hold the clock
command-night-extend = Give more time
command-night-mark = Mark a team right, or take that back
command-night-mark-half = Give a team half a point
command-night-void = Do not count it
command-night-end = End the evening now
command-night-rename = Rename
command-night-correct = Correct the points
command-undo = Undo
command-add-deck = Add
command-add-alias = Add to the deck
command-put-away-alias = Put away
command-retry-save = Try again
command-list-backups = Show the backups
command-look-at-backup = Look at a backup
command-restore = Put this backup back
command-rescue = Rescue what can be read
command-dismiss-notice = Put away
command-set = Change a setting
command-fit = Fit it to my answers
command-revert-fit = Back to the schedule before

# Said in passing.

said-undid = Undone: { $deed }
said-nothing-to-undo = There is nothing from today to undo
said-answered = Answered: “{ $prompt }”
said-practised = Practised: “{ $prompt }”
said-night-marked = Marked: { $team }, question { $question }
said-night-step = One step on in the quiz night
said-night-renamed = Renamed: { $team }
said-night-corrected = Points of { $team } corrected: { $reason }
said-mended = Mended: { $fact }
said-suspended = Not asked again: “{ $prompt }”
said-buried = Not asked again today: “{ $prompt }”
said-reset = Learned anew from its next showing: “{ $prompt }”
said-unsuspended = Asked again: “{ $prompt }”
said-marked = Marked: “{ $prompt }”
said-unmarked = No longer marked: “{ $prompt }”
said-night-resumed = The quiz night goes on where it stopped. The clock stands still.
said-quiz-resumed = Your quiz goes on at question { $question } of { $of }
said-rescheduled = { $n ->
    [one] One card was planned anew by your settings
   *[other] { $n } cards were planned anew by your settings
}
said-deck-reloaded = “{ $title }” was changed and read again
said-deck-added = “{ $title }” is in your library
said-deck-gone = “{ $title }” is no longer in your library; your progress with it is kept
said-deck-of-fact-gone = The deck of this fact is no longer in your library
said-alias-put-away = Not proposed again: “{ $alias }”
said-raised = Newsdeck was already open

deed-graded = your answer to “{ $prompt }”
deed-answered-in-quiz = your answer to “{ $prompt }”
deed-night-marked = the mark of { $team } for question { $question }
deed-night-step = the last step of the quiz night
deed-night-renamed = the name { $team }
deed-night-corrected = the correction for { $team } ({ $reason })
deed-added-alias = the name “{ $alias }” in the deck file
deed-practised = your practice of “{ $prompt }”
deed-buried = putting off “{ $prompt }”
deed-reset = beginning “{ $prompt }” anew
deed-suspended = putting aside “{ $prompt }”
deed-unsuspended = asking “{ $prompt }” again
deed-marked = the mark on “{ $prompt }”
deed-unmarked = taking the mark off “{ $prompt }”

# Spans of time and dates.

due-minutes = { $n ->
    [one] in { $n } minute
   *[other] in { $n } minutes
}
due-days = { $n ->
    [0] today
    [1] tomorrow
   *[other] in { $n } days
}
due-months = { $n ->
    [one] in { $n } month
   *[other] in { $n } months
}
wait-minutes = { $n ->
    [one] in { $n } minute
   *[other] in { $n } minutes
}
wait-hours = { $n ->
    [one] in { $n } hour
   *[other] in { $n } hours
}
wait-days = { $n ->
    [one] in { $n } day
   *[other] in { $n } days
}
spent-seconds = { $n } s
spent-minutes = { $n } min
spent-hours = { $hours } h { $minutes } min
figure-spent-hours = { $hours } h { $minutes }
spent-many-hours = { $n } h
percent = { $n } %

date-long = { $weekday } { $day } { $month } { $year }
weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday
month-january = January
month-february = February
month-march = March
month-april = April
month-may = May
month-june = June
month-july = July
month-august = August
month-september = September
month-october = October
month-november = November
month-december = December
month-short-january = Jan
month-short-february = Feb
month-short-march = Mar
month-short-april = Apr
month-short-may = May
month-short-june = Jun
month-short-july = Jul
month-short-august = Aug
month-short-september = Sep
month-short-october = Oct
month-short-november = Nov
month-short-december = Dec

# How much of a story is remembered, the same words in every room

memory-met = { $met ->
    [0] { $met } of { $facts } facts met
   *[other] { $met } of { $facts } facts met, about { $remembered } remembered
}
memory-share = { $percent } % remembered
memory-figure = remembered

# Letters that no typeface here has.

letters-missing = No font on this computer has these letters: { $scripts }. You see boxes instead. Install a font that has them, as packages like fonts-noto-core and fonts-noto-cjk bring, and start Newsdeck again.
script-arabic = Arabic
script-armenian = Armenian
script-bengali = Bengali
script-devanagari = Devanagari
script-ethiopic = Ethiopic
script-georgian = Georgian
script-han = Chinese characters
script-hangul = Korean
script-hebrew = Hebrew
script-kana = Japanese
script-tamil = Tamil
script-thai = Thai
