# Mending a fact: its form, what it yields, and what is said about saving it.

command-write-field = Fill in a field
command-save-fact = Save
command-leave-form = Close
command-discard-draft = Throw away what I typed
command-right-too = This one is right too

improve-forgotten = Forgotten { $n ->
    [one] once
    [2] twice
   *[other] { $n } times
} since it was learned. A shorter question, a note that helps, or two facts in place of one often mends that.
improve-shipped = This deck came with Newsdeck. Saving puts a copy of your own into your decks folder; it takes the place of this one, and your progress stays.
improve-copy = Copy the place
improve-draft = What you typed before is still here. It is not in the deck yet.
improve-more = Show empty fields
improve-fewer = Hide empty fields
improve-required = Needed
improve-changed = Changed
improve-meanwhile = The file says by now: { $text }
improve-meanwhile-gone = The file says nothing here any more
improve-problem = { $message }. { $help }
improve-problem-alone = { $message }
improve-whole = About the whole fact
improve-saving = Saving
improve-looking = Looking at what this yields
improve-lost = Saved like this, the deck would leave this fact out until it is mended.
improve-save-anyway = Save all the same
improve-yes = Yes
improve-no = No
improve-unsaid = Not said

improve-trouble-unreadable = This fact cannot be changed here
improve-trouble-gone = The deck is no longer there
improve-trouble-gone-help = Its file was moved or removed. What you typed is kept here: put the file back, or copy your words.
improve-trouble-not-saved = The fact was not saved
improve-trouble-kept = { $detail }. What you typed is kept here.
improve-trouble-open = { $detail }. Open the file with any editor; a saved change is read at once, and progress stays.

yield-title = What it yields
yield-none = Nothing is asked about this fact as it stands.
yield-lost = Nothing: the deck would leave this fact out.
yield-cards = { $n ->
    [one] One card
   *[other] { $n } cards
}, { $questions ->
    [0] none of them as a question with options
    [one] one of them as a question with options
   *[other] { $questions } of them as questions with options
}
yield-changed = New or changed
yield-beside = Beside it, wrong
yield-right-too = Right too: { $answer }
yield-dropped = Not asked: { $why }
yield-gone = No longer asked: { $prompt }
yield-elsewhere = New trouble elsewhere in the deck

part-says = What it says
part-when = When and where
part-why = Why
part-sources = Where it stands
part-asked = How it is asked
part-by-hand = Questions written by hand
part-beside = Beside the answer

said-saved-fact = Saved in { $file }
said-saved-copy = Saved in your own copy, { $file }. It takes the place of the deck that came with Newsdeck, and your progress stays
said-saved-alias = “{ $alias }” is right from now on
said-saved-right-too = “{ $answer }” is not offered as wrong there again
said-draft-kept = What you typed is kept: it is there when you improve this fact again
deed-mended-fact = your change of { $fact }
deed-right-too = “{ $answer }” being right too

# The fields, each with what to write. Words in braces are the ids of names.

field-speaker = Who said it
field-speaker-help = The id of a person or body, as in petro
field-actor = Who
field-actor-help = The id of a person or body, as in petro
field-by = Who claims it
field-by-help = The id of a person or body, as in petro
field-person = Who
field-person-help = The id of a person, as in petro
field-of = What they have in common
field-of-help = In the plural: people under US Treasury sanctions
field-text = Sentence with gaps
field-text-help = What is asked stands in brackets with its kind: [7 January 2026|date]
field-about = About
field-about-help = The id of whom or what it is about
field-point = What differs
field-point-help = What the words are for: the word for what happened to {"{"}maduro{"}"}
field-did = What they did
field-did-help = What comes after “did”, in the base form: revoke {"{"}petro{"}"}’s visa
field-that = What is claimed
field-that-help = A whole clause, as it stands after “claimed that”
field-office = Office
field-office-help = Without an article: US Treasury Secretary
field-words = The words
field-words-help = As they were said, without quote marks
field-words-as-printed = The words as printed
field-words-as-printed-help = With what stands around them in the article
field-n = How many
field-n-help = A whole number
field-reply-by = Who answered
field-reply-by-help = The id of a person or body
field-reply-did = What they did
field-reply-did-help = A verb in the base form: deny, reject, answer
field-reply-says = What they answered
field-reply-says-help = A whole clause
field-as-of = As of
field-as-of-help = 2026-02, for instance
field-members = Who belongs to it
field-members-help = The id of each, one a line
field-complete = Nobody else belongs to it
field-complete-help = Whether the list is complete
field-not-in = Who does not
field-not-in-help = The id of each, one a line
field-said = The words of { $source }
field-said-help = One a line
field-when = When
field-when-help = As exact as you know it: 2025, 2025-09, 2026-01-03, or 2025-09-01/2025-09-15
field-when-note = When, as { $source } says
field-when-note-help = Where it says more: mid-September
field-place = Where
field-place-help = The id of a place, country or body
field-occasion = On what occasion
field-occasion-help = A visit for the UN General Assembly, for instance
field-after = After which fact
field-after-help = Its id, as in quote.thug
field-gap = How long after
field-gap-help = Two days, for instance
field-then = What came next
field-then-help = The id of each fact, one a line
field-because = The reason
field-because-help = A clause
field-because-says = Whose reason it is
field-because-says-help = The id of a person or body
field-past = Past tense of the verb
field-past-help = Where the program gets it wrong
field-cite = { $source }: paragraph
field-cite-help = ¶12, ¶10-11 or ¶6, ¶23
field-cite-words = { $source }: its words
field-cite-words-help = Words that stand there
field-only = What only { $source } gives
field-only-help = place, gap and so on, one a line
field-actor-for = Who it was, as { $source } says
field-actor-for-help = The id of a less exact name
field-skip = Forms not to ask
field-skip-help = who, when and so on, one a line
field-never = Never offered as wrong
field-never-help = Answers that would be right too, one a line
field-tags = Topics
field-tags-help = One a line
field-note = Note
field-note-help = Shown with the answer
field-importance = Importance
field-importance-help = From 1, an aside, to 5, the heart of the story
field-retired = No longer asked since
field-retired-help = A day: 2026-05-01
field-ask-q = Question { $number }
field-ask-q-help = Whole and by itself
field-ask-a = Its answer
field-ask-a-help = As it is shown
field-ask-wrong = Wrong answers to it
field-ask-wrong-help = One a line
field-ask-also = Other right answers to it
field-ask-also-help = Right when typed, one a line
