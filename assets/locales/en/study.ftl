# Today

today-new-story = A new story
today-story-so-far = The story so far
today-facts = { $facts ->
    [one] { $facts } cited fact, none of them met yet
   *[other] { $facts } cited facts, none of them met yet
}
today-study = { $minutes ->
    [one] Study { $minutes } minute
   *[other] Study { $minutes } minutes
}
today-study-on = Go on studying
today-quiz = Take a quiz
today-quiz-on = Go on with the quiz ({ $answered } of { $of })
today-fading = { $n ->
    [one] One fact is fading. A short session keeps it.
   *[other] { $n } facts are fading. A short session keeps them.
}
today-due = { $n ->
    [one] One card has come back
   *[other] { $n } cards have come back
}, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
} with today’s new ones.
today-only-new = { $n ->
    [one] One new card is ready
   *[other] { $n } new cards are ready
}, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
today-only-steps = { $n ->
    [one] One card is still being learned
   *[other] { $n } cards are still being learned
}, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
today-new-and-steps = { $n } cards are ready, { $new } of them new, about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}.
today-session = At your pace { $minutes ->
    [one] one minute holds
   *[other] { $minutes } minutes hold
} about { $n } of these { $waiting } cards.
today-nothing = Nothing to study now. A quiz is always there.
today-nothing-until = Nothing to study now. The next card comes back { $wait }.
today-nothing-put-off = { $n ->
    [one] Nothing to study now. You put one fact off until tomorrow.
   *[other] Nothing to study now. You put { $n } facts off until tomorrow.
}
today-answered = { $n ->
    [one] { $n } answer today
   *[other] { $n } answers today
}, { $known } known
today-firm = { $n } firm
today-pale = { $n } fading
today-unmet = { $n } to come
today-coming = Coming back: tomorrow { $tomorrow }, the day after { $second }, then { $third }.
today-back = Welcome back
today-back-help = { $days } days since your last answer. What is most at risk comes first{ $later ->
    [0] .
    [one] ; one more card waits for the coming days.
   *[other] ; { $later } more wait for the coming days.
}
today-at-risk = Known with a chance of about { $percent } %
today-begin-deck = Begin this deck
today-others = Also in your library
today-no-story = No story to study
bare-none = No deck is in your library. Add a deck file there.
bare-archived = All of your decks are archived. What you remember of them is kept; the library brings them back.

# Study

study-new = New
study-tools = This card
study-practice = Practice: nothing in the schedule moves
study-not-counted = not counted
study-answer-changed = The answer was changed since you were asked last. It can be learned anew.
study-leech = Forgotten { $n } times. The fact may be at fault rather than you.

why-new-fact = It is new: of the facts that you have not met, the story needs this one next.
why-new-form = You know its fact in another form. This form is new.
why-learning = Still being learned: step { $number } of { $of }.
why-relearning = Forgotten, and being learned again: step { $number } of { $of }.
why-step-early = Its time would be { $due }; as nothing else is left, it comes now.
why-due = It was planned for today, the day by which you would know it with a chance of about { $percent } %.
why-late = It was planned for { $days ->
    [one] yesterday
   *[other] { $days } days ago
}. It is among those with most to lose.
why-early = You study ahead: it was planned for { $days ->
    [one] tomorrow
   *[other] the day in { $days } days
}.
why-missed = You missed it in the quiz.
why-practice = You practise its topic. Your answer changes nothing about when it comes back.
why-seen = Last seen { $days ->
    [0] today
    [one] yesterday
   *[other] { $days } days ago
}, { $date }. Asked { $times ->
    [one] once
    [2] twice
   *[other] { $times } times
}.
why-forgotten = { $n ->
    [0] Never forgotten
    [one] Forgotten once
    [2] Forgotten twice
   *[other] Forgotten { $n } times
} since it was learned.
why-recall = The chance that you still know it today: about { $percent } %.
why-grade-step = Back { $due }, for step { $number } of { $of }.
why-grade-days = Back { $due }. You would then know it with a chance of about { $percent } %. { $others ->
    [0] Nothing else is planned for that day.
    [one] One other card is planned for that day.
   *[other] { $others } other cards are planned for that day.
}

practice-title = Practise a topic
practice-help = As before an exam: the least known first, what you miss again until you know it. Nothing in the schedule moves.
practice-deck = Deck to practise
practice-everything = Everything · { $n ->
    [one] { $n } fact
   *[other] { $n } facts
}
practice-marked = Marked · { $n ->
    [one] { $n } card
   *[other] { $n } cards
}
practice-topics = Topics
practice-people = Who it is about
practice-topic = { $name } · { $n }
study-left = { $minutes ->
    [0] Last cards
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
} · { $cards ->
    [one] { $cards } card
   *[other] { $cards } cards
}
study-unmark = Take the mark off
study-your-answer = Your answer
study-type-here = Type your answer, then Enter
study-take-over = Right from now on: add it to the deck
study-you-typed = You typed “{ $typed }”
study-waiting = { $n ->
    [one] One card is waiting.
   *[other] { $n } cards are waiting.
}
study-more = Study more
study-end-kicker = Session done
study-end-empty = Nothing answered this time
study-end-all-known = You knew all of it
study-end = { $n ->
    [one] One fact to look at again
   *[other] { $n } facts to look at again
}
study-comes-back = Coming back: { $today ->
    [0] none
   *[other] { $today }
} today, { $tomorrow ->
    [0] none
   *[other] { $tomorrow }
} tomorrow, { $later ->
    [0] none
   *[other] { $later }
} later.
study-look-again = Look at these again
study-learned = { $n ->
    [one] Newly learned
   *[other] Newly learned: { $n }
}
study-recap-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
grade-missed = Missed
grade-knew = Knew it

verdict-right = Right
verdict-typo = Right, though it is spelt “{ $meant }”
verdict-half = Half right.
verdict-half-year = Half right: the year is missing
verdict-half-month = Half right: the month is missing
verdict-half-day = Half right: the day is missing
verdict-half-less-exact = Half right: another report is more exact
verdict-half-missing = Missing: { $names }{ $more ->
    [0] .
   *[other] { " " }and { $more } more.
}
verdict-half-beside = Not among them: { $names }{ $more ->
    [0] .
   *[other] { " " }and { $more } more.
}
verdict-nothing = There is no letter or figure in it
verdict-too-long = Longer than any answer
verdict-else = That is { $name }
verdict-which = Which one? That is said of { $name }
verdict-first-name = A first name alone does not say who
verdict-slips = Like “{ $meant }”, but { $slips ->
    [one] a letter differs
   *[other] { $slips } letters differ
}; { $allowed ->
    [0] none may in a word so short
    [one] one may
   *[other] { $allowed } may
}
verdict-as-near = As near to “{ $name }” as to the answer
verdict-not-a-date = Not read as a date. Write it like “3 January 2026”, “Sept 2025” or “2025”
verdict-not-a-number = Not read as a number. Write it like “12”, “twelve” or “1.2 million”
verdict-not-a-span = Not read as a length of time. Write it like “two days” or “18 months”
verdict-too-early = Too early
verdict-too-late = Too late
verdict-too-few = Too few
verdict-too-many = Too many
verdict-too-short = Too short a time
verdict-too-long-a-time = Too long a time
verdict-no-member = Not a list of them
verdict-wrong = Not the answer
verdict-overruled = Counted as right, as you said

# How an answer stands

standing-stated = Stated
standing-stated-tip = The reports say so in their own voice
standing-claimed = Claimed
standing-claimed-tip = Somebody says so, and the reports leave it at that
standing-denied = Claimed and denied
standing-denied-tip = Somebody says so, and somebody is reported to contradict it
corroboration-single = One report only
corroboration-single-tip = One source of the deck gives it, and no other
corroboration-same-origin = Same origin
corroboration-same-origin-tip = Several sources give it, but they lean on one another: they count as one
corroboration-corroborated = Two or more origins
corroboration-corroborated-tip = Sources that do not lean on one another give it
corroboration-finer = One report is more exact
corroboration-finer-tip = One says it more exactly, as mid-September says more than September
corroboration-differs = Reports differ
corroboration-differs-tip = They do not say the same, or not in the same words
source-name = Source: { $source } { $at }
source-name-says = Source: { $source } { $at }, which says: { $says }
