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
search-problem = { $message }: { $help }
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
search-never = not met yet
search-put-aside = put aside
search-marked = marked
search-recall = { $percent } % likely remembered
