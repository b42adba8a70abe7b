# Library

library-add = Bring in a deck
library-add-help = Drop deck files on this window, or give the path of one. They are copied into your decks folder.
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
deck-own = Your own deck
deck-named = Named at the start


# All decks

library-empty = No deck yet. Drop a deck file on this window.
library-archived = Archived: { $n }
library-removed = Removed: { $n }
library-removed-help = These files lie in the folder “removed” beside your decks. What you remember of them is kept.
deck-nothing-due = Nothing due
language-ar = Arabic
language-de = German
language-en = English
language-es = Spanish
language-fr = French
language-it = Italian
language-ja = Japanese
language-nl = Dutch
language-pl = Polish
language-pt = Portuguese
language-ru = Russian
language-uk = Ukrainian
language-zh = Chinese

# The page of a deck

command-open-deck = Open the deck
command-close-deck = All decks
command-filter-facts = Show other facts
command-rename-deck = Rename
command-archive-deck = Archive
command-unarchive-deck = Study it again
command-remove-deck = Remove
command-put-back-deck = Put back
command-accept-offer = Replace the deck
command-decline-offer = Leave it as it is
command-save-figure = Save figures as CSV
command-export-deck = Save a copy
date-plain = { $day } { $month } { $year }
deck-as-of = as of { $date }
deck-same-id = Not studied: { $file } has the same id and is studied in its place. Give this deck an id of its own, or remove it.
deck-is-archived = Archived: its cards are not asked. What you remember of them is kept.
deck-figure-facts = { $n ->
    [one] fact
   *[other] facts
}
deck-figure-cards = { $n ->
    [one] card
   *[other] cards
}
deck-figure-met = { $n ->
    [one] fact met
   *[other] facts met
}
deck-figure-due = { $n ->
    [one] card due
   *[other] cards due
}
deck-quiz = Quiz on this deck
deck-story = See its story
deck-tools = This deck
deck-open-folder = Open its folder
deck-shipped-stays = It cannot be removed, only archived
deck-named-stays = It can be archived; to have it gone, leave it out at the start
deck-cards = Cards to look at
deck-health = Health
deck-looked-at = Being looked at …
deck-problems-errors = What is wrong is left out. Everything else is studied.
deck-problems-warnings = Everything is studied. These are worth a look.
problems-copy = Copy all problems
health-options = { $four ->
    [one] { $four } card has four options
   *[other] { $four } cards have four options
}, { $three ->
    [one] { $three } has three
   *[other] { $three } have three
}, { $none ->
    [one] { $none } is a flashcard only
   *[other] { $none } are flashcards only
}
health-reports = { $word }: { $n }
health-answers = Answers by reports: { $reports }
health-dropped = { $n ->
    [one] { $n } question is left out: its answer would not be certain
   *[other] { $n } questions are left out: their answers would not be certain
}
health-retired = { $n ->
    [one] { $n } fact is retired
   *[other] { $n } facts are retired
}
health-guessing = The best trick of a guesser scores { $highest } %. Chance alone is { $least } to { $most } %
deck-sources = Sources
deck-topics = Topics
topic-facts = { $topic }: { $n ->
    [one] { $n } fact
   *[other] { $n } facts
}
source-leans-on = repeats { $sources }
source-open = Open { $source }
source-copy = Copy the link of { $source }
deck-all-facts = Facts
deck-filter = Facts shown
deck-no-facts = No such fact
filter-all = All { $n }
filter-unmet = Not met { $n }
filter-due = Due { $n }
filter-firm = Firm { $n }
filter-marked = Marked { $n }
filter-suspended = Put aside { $n }
filter-leeches = Often forgotten { $n }
filter-single = One report { $n }
filter-differing = Reports differ { $n }
fact-retired = retired
fact-leech = often forgotten
rename-field = New title
rename-save = Rename the deck
rename-shipped = This deck came with Newsdeck. Renaming puts a copy of your own into your decks folder; it takes the place of this one, and your progress stays.
export-field = File for the copy
export-help = Give the whole path of a file that is not there yet, such as /home/you/{ $name }
export-save = Save the copy
field-leave = Leave it

# Files that were brought

offer-nothing = No deck was added
offer-nothing-file = { $file } holds no fact that could be asked:
offer-put-away = Put away
offer-differs = “{ $title }” is in your library already
offer-file = The file { $file } says something else:
offer-difference = { $more ->
    [one] { $more } fact more
   *[other] { $more } facts more
}, { $gone ->
    [one] { $gone } fact fewer
   *[other] { $gone } facts fewer
}, { $changed ->
    [one] { $changed } fact changed
   *[other] { $changed } facts changed
}
offer-older = By its date, the file is older than the deck in your library.
offer-same-day = Both are of the same day.
offer-newer = By its date, the file is newer than the deck in your library.
offer-problems = { $n ->
    [one] The file has { $n } problem
   *[other] The file has { $n } problems
}
offer-own = Replacing keeps what you remember. The file of before goes to the removed decks, and undo brings it back.
offer-shipped = That deck came with Newsdeck. Replacing puts the file into your decks folder; it takes the place of that one, and your progress stays.
offer-named = That deck was named at the start and stays as it is: replace its file by hand.
said-deck-there = “{ $title }” is in your library already, the very same
said-deck-offered = “{ $title }” is in your library already, with other facts: the library asks
said-no-deck = { $file } holds no deck: the library says why
said-archived = Archived: “{ $title }”
said-unarchived = Studied again: “{ $title }”
said-removed = Removed: “{ $title }”
said-put-back = Put back: “{ $title }”
said-replaced = Replaced: “{ $title }”
said-saved-figure = The figures were saved to { $file }
said-exported = A copy was saved of “{ $title }”
said-renamed-deck = The deck is called “{ $title }” now
deed-renamed-deck = the title “{ $prompt }”
deed-archived = archiving “{ $prompt }”
deed-unarchived = studying “{ $prompt }” again
deed-removed-deck = removing “{ $prompt }”
deed-put-back-deck = putting back “{ $prompt }”
deed-replaced-deck = replacing “{ $prompt }”
deed-saved-figure = saving the figures to “{ $prompt }”
deed-exported-deck = saving a copy of “{ $prompt }”

# Ways in and out

library-choose = Choose deck files
library-deck-files = Deck files
library-log-files = Logs of Newsdeck
library-no-window = No window to choose files could be opened here. Type or paste a path instead.
library-drop = Let go to bring it in: deck files that end with .toml
library-log = Your answers as text
library-log-help = The log holds every answer. It can be taken to another machine and brought in there; what is known already is not counted twice.
command-export-log = Save the log
command-import-log = Bring in a log
log-save-field = File for the log
log-bring-field = File of the log
log-save-there = Save the log to this path
log-bring-this = Bring in the log at this path
export-choose = Choose where
said-log-exported = { $n ->
    [one] The log was saved: one entry
   *[other] The log was saved: { $n } entries
}
said-copied = { $n ->
    [one] One line copied
   *[other] { $n } lines copied
}
notice-imported = { $n ->
    [0] The log holds nothing new: all of its { $all } entries are known.
    [one] One entry of the log was new, of { $all }.
   *[other] { $n } entries of the log were new, of { $all }.
}
notice-imported-all = A backup of before was kept.
notice-imported-part = Some lines could not be read and were left out: copy the details.
notice-not-imported = The log { $file } was not brought in. Everything is as it was.
notice-not-exported = Nothing was saved to { $file }.
command-quiz-found = Quiz on these
command-copy-found = Copy the list
search-in = In
search-nothing-help = Try fewer words, the beginning of one with a star, or another field.
search-unmark = Take the mark away
