# The finder: everything that can be done, and every fact, by a few words.

gesture-find = Find a command or a fact
gesture-keys = Show the keys
rail-find = Find
find-hint = What would you like to do, or to know?
find-help = Type to find commands, rooms, decks and facts
find-list = What can be done, and facts
find-recent = Used last
find-page = On this page
find-rooms = Rooms
find-everywhere = Everywhere
find-decks = Decks
find-facts = Facts
find-study-deck = Study “{ $title }”
find-theme-light = Use the light theme
find-theme-dark = Use the dark theme
find-theme-system = Use the theme of the system
find-motion-full = Let things move
find-motion-reduced = Let nothing move
find-fit = Fit the schedule to my answers
find-all-facts = Show all { $n } facts in the library
find-deeds-yet = { $deeds ->
    [0] Looking for facts
    [one] { $deeds } command · looking for facts
   *[other] { $deeds } commands · looking for facts
}
find-nothing = Nothing is called “{ $text }”, and no fact says it
find-count = { $deeds ->
    [0] { $facts ->
        [0] No fact
        [one] { $facts } fact
       *[other] { $facts } facts
    }
    [one] { $facts ->
        [0] { $deeds } command
        [one] { $deeds } command · { $facts } fact
       *[other] { $deeds } command · { $facts } facts
    }
   *[other] { $facts ->
        [0] { $deeds } commands
        [one] { $deeds } commands · { $facts } fact
       *[other] { $deeds } commands · { $facts } facts
    }
}
command-look-up = Look up a fact
command-study-fact = Study this

# Work under way, at the foot of the window.

task-restoring = Putting the backup back
task-rescuing = Rescuing what can be read
task-importing = Reading a log into your progress
task-exporting = Writing the log to a file
task-reading-decks = Reading decks
task-planning = Planning your cards anew
task-fitting = Looking for a schedule that fits you
task-drawing-questions = Drawing questions
task-trying-form = Trying out the form
task-writing-log = Writing the text log
task-backing-up = Making a backup, and reading it through
task-share = { $percent } %
task-entries = { $n ->
    [one] One entry so far
   *[other] { $n } entries so far
}
task-several = { $n ->
    [one] { $n } task
   *[other] { $n } tasks
}
command-stop-task = Stop
task-stop = Stop: { $task }
task-stopping = Stopping
stopped-restoring = Stopped: the backup was not put back, and nothing was changed
stopped-rescuing = Stopped: nothing was rescued, and nothing was changed
stopped-importing = Stopped: nothing was taken from the log, and nothing was changed
stopped-exporting = Stopped: the log was not saved, and nothing is left half written
stopped-fitting = Stopped: your schedule stays as it was
