# Searching the library

command-search = Search the library
command-practise-found = Practise these cards
search-name = Search your facts
search-clear = Empty the search
search-hint = who:petro visa, “sick man”, is:due …
search-examples = For example
search-example-word = every fact with a word that begins so
search-example-phrase = these words one after another
search-example-who = whatever somebody did, said or met with
search-example-when = what happened then
search-example-source = what one source reports, but not this word
search-example-is = cards that have come back, on one topic
search-examples-more = Also what: deck: kind: and is:new, is:marked, is:suspended, is:buried, is:leech, is:claim, is:denied, is:single-source. Words joined by “or” may stand for one another.
search-found = { $n ->
    [0] No fact holds that
    [one] { $n } fact
   *[other] { $n } facts
}
search-shown = { $n } facts, the first { $shown } shown
search-meant = Nothing is called “{ $typed }”. Showing “{ $meant }”
mistake-too-long = A search has at most { $most } characters. The rest was not read: look for fewer words
mistake-too-many-terms = A search has at most { $most } words and fields. This one and those after it were not looked for
mistake-too-deep = There are too many brackets inside one another. Nothing from here on was looked for
mistake-field = There is no field “{ $name }:”. To look for the words themselves, put them in quotation marks
mistake-field-meant = There is no field “{ $name }:”. Did you mean “{ $meant }:”?
mistake-empty-field = Nothing stands after “{ $name }:”. Write what to look for right behind the colon, as in “{ $example }”
mistake-no-words = There is no letter or figure in “{ $typed }”. Marks are not looked for: write a word
mistake-state = “{ $typed }” cannot stand after “is:”. These can: { $known }
mistake-state-meant = “{ $typed }” cannot stand after “is:”. Did you mean “{ $meant }”?
mistake-kind = There is no kind of fact “{ $typed }”. There are these: { $known }
mistake-kind-meant = There is no kind of fact “{ $typed }”. Did you mean “{ $meant }”?
mistake-date-form = “{ $typed }” is not read as a time. Write it as 2025, 2025-09, 2025-09-23, 2025-09..2026-02, <2025-10 or >=2025-10
mistake-date-no-such-day = “{ $typed }” is not read as a time: there is no such day in the calendar
mistake-date-year = “{ $typed }” is not read as a time: the year must lie between 1 and 2999
mistake-date-backwards = “{ $typed }” is not read as a time: its first day comes after its last
mistake-date-calendar-ends = “{ $typed }” is not read as a time: the calendar ends there
mistake-open-quote = This quotation is never closed. Close it with a quotation mark: until then everything behind it belongs to it
mistake-open-bracket = This bracket is never closed. Close it with “)”: until then everything behind it is inside
mistake-stray-bracket = This bracket closes nothing. Take it away, or open one before it
mistake-dangling-or = “or” stands between two things. Write something on either side, or put the word in quotation marks
search-elsewhere = Also:
search-elsewhere-name = About
search-elsewhere-tag = Filed under
search-cards = { $n ->
    [one] { $n } card
   *[other] { $n } cards
}
search-cards-met = { $met } met
search-next = comes back { $due }
search-due-now = to be asked now
search-waits = waits for another day
search-never = not met yet
search-put-aside = put aside
search-marked = marked
search-recall = { $percent } % likely remembered
