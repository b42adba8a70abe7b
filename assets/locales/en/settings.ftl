# Settings: the page and its sections. Of each setting: its name, what it does in a sentence (help), and other words that people look for it with (also).

settings-search = Search the settings
settings-search-hint = Search the settings (Ctrl+F)
settings-found = { $n ->
    [one] One setting
   *[other] { $n } settings
}
settings-nothing = No setting is called “{ $text }”. Try a plainer word, such as dark, size, reviews, backup or steps.
settings-facts-elsewhere = Facts are found in the library.
settings-show-all = Show all settings
settings-default = { $name }: back to { $value }, as it came
settings-looks = Language and appearance
settings-studying = Study
settings-coming-back = When cards come back
settings-memory = Memory model
settings-safety = Safety
settings-window = Window
settings-planning = Planning your cards anew …

setting-language = Language
    .help = The language of the window. Decks keep their own.
    .also = english spanish español idioma translation words locale
setting-theme = Theme
    .help = Ink on paper, lamplight on slate, or whichever the system shows.
    .also = dark light night day mode colours contrast system
setting-text = Text size in percent
    .help = Everything grows with it. Ctrl and plus or minus do the same.
    .also = zoom scale font bigger larger smaller letters
setting-face = Typeface for facts
    .help = The face in which facts and quotations are set.
    .also = font serif dyslexia legible reading letters
setting-motion = Motion
    .help = Reduced, nothing slides, fades or blinks.
    .also = animation movement accessibility blinking
setting-session = Minutes in a session
    .help = How long “Study” goes on before it comes to an end by itself.
    .also = time duration length evening
setting-new = New facts a day
    .help = So many questions that you have not met may begin on a day.
    .also = limit daily cards begin learn
setting-reviews = Reviews a day
    .help = What comes back beyond that waits for the next day.
    .also = limit daily cards maximum repeat backlog
setting-answers = Answer by
    .help = Turning a card over and judging yourself, or typing and being judged.
    .also = flashcards typing keyboard write
setting-buttons = Grade with
    .help = Missed and knew it, or again, hard, good and easy.
    .also = buttons grades two four again hard good easy rating
setting-rollover = A study day begins at
    .help = Full hour, 0 to 23. What was answered before stays on its day.
    .also = rollover midnight hour night next day clock
setting-retention = Known on return, in percent
    .help = How many of 100 cards that come back you want to know. More to know takes more reviews.
    .also = retention target recall remember forgetting cost workload minutes
setting-longest-wait = Longest wait in days
    .help = News ages: no card stays away longer.
    .also = maximum interval
setting-light-days = Light days
    .help = Cards come back on the days beside them where that does no harm.
    .also = week weekend sunday saturday days off easy days rest
setting-learning = Steps of a new card
    .help = Minutes, hours and days, as in 1m 10m 1d. Easy skips them.
    .also = learning steps minutes first
setting-relearning = Steps of a forgotten card
    .help = Minutes, hours and days, as in 10m 1d. Easy skips them.
    .also = relearning lapses steps minutes
setting-leech = Offer to improve a fact after
    .help = So many times forgotten, the fact may be at fault rather than you.
    .also = leech lapses forgotten hard
setting-fit = How well the schedule fits you
    .help = From some thousand answers on, your own can tell more than the average. It is tried in the background, on answers that it has not seen, and changes nothing unless it foretells them better.
    .also = optimise optimize fsrs parameters fit revert memory
setting-folder = Data folder
    .help = Progress and your own decks are kept in this folder, and nowhere else.
    .also = path files directory data where saved
setting-backups = Backups
    .help = While you study, a copy of your progress is made every half an hour, checked, and kept in the data folder.
    .also = backup restore copy undo go back lost
setting-log = Your answers as text
    .help = The log holds every answer. Bring it in on another machine, and nothing is counted twice.
    .also = export import another machine move transfer sync log text
setting-rescue = Rescue
    .help = From a damaged database, all that can be read goes into a new one. The damaged one is kept.
    .also = repair damage corrupt broken database fix
setting-window-size = Size of the window
    .help = It comes back as large as you left it.
    .also = size reset usual maximised screen
retention-cost-name = What it costs to know more
retention-cost = At { $percent } %, as it is set, study takes about { $spent } a day over the coming year; at { $other } %, about { $more }.
retention-cost-none = Nothing to study yet: what it costs shows once there are cards.
retention-cost-thinking = Working out what it costs …
retention-cost-table = Show the cost as a table
retention-cost-picture = Show the cost as a picture
retention-cost-unit = Minutes a day, by how much you want to know
retention-cost-tip = { $percent } %: about { $spent } a day, { $answers ->
    [one] { $answers } answer
   *[other] { $answers } answers
}
setting-fewer = { $name }: less
setting-more = { $name }: more
setting-steps-none = None
setting-steps-unread = Not read as steps. Write up to { $most }, the shortest first, as in 1m 10m 1d.
setting-no-days = no light days
settings-usual-size = The usual size
settings-copy-folder = Copy the path
settings-open-folder = Open the folder
settings-folder-closed = The folder could not be opened. Copy its path, and open it in your file manager.

fit-average = Your cards come back as the average learner needs them.
fit-own = Your cards come back as your own answers say you need them.
fit-running = Looking at your answers …
fit-too-few =
    { $n ->
        [one] Only one answer came on a later day than the one before. There is something to learn from { $needed } on.
       *[other] { $n } answers came on a later day than the one before. There is something to learn from { $needed } on.
    }
fit-better = A schedule that fits you better was found. Tried on your newest { $n } answers, which it had not seen: what then happened, it had called { $found } % likely, the one before { $present } %.
fit-stays = Nothing fits you surely better. Tried on your newest { $n } answers: what then happened, the present schedule had called { $present } % likely, the best other { $found } %.
fit-reverted = Your cards come back as before.
fit-stopped = It was stopped. Nothing was changed.
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

rescue-sound = No damage was found
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
