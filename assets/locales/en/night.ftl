night-heading = A quiz night
night-lead = The big screen for the room, this page for you. Teams answer on paper or by calling out, and one key marks who was right.
night-unnamed = Quiz night
night-last-results = Results of the last quiz night
night-name = Name of the evening
night-name-hint = Quiz night
night-teams = Teams
night-teams-count = Number of teams
night-team-fewer = One team fewer
night-team-more = One team more
night-team = Team { $n }
night-teams-help = A team without a name is called by its number.
night-rounds = Rounds
night-round = Round { $n }
night-round-remove = Remove round { $n }
night-round-add = Add a round
night-questions = Number of questions
night-question-fewer = One question fewer
night-question-more = One question more
night-facts = { $n ->
    [one] { $n } fact can be asked
   *[other] { $n } facts can be asked
}
night-timer-none = I close each question
night-points-each = Points for a right answer
night-points-choice = { $n ->
    [one] { $n } point
   *[other] { $n } points
}
night-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
night-rank = { $n }.
night-standing = { $rank } { $team }: { $points }{ $n ->
    [one] { "" }
   *[other] { " " }({ $rounds })
}

night-fault-no-team = Nobody plays yet. Add a team.
night-fault-teams = There are keys for { $n } teams. Take the others out.
night-fault-empty = The name of team { $n } cannot be seen. Give it another.
night-fault-long = “{ $name }” is too long for the big screen. Use at most { $most } characters.
night-fault-alike = “{ $one }” and “{ $other }” look alike on the big screen. Rename one of them.
night-fault-no-round = There is no round yet. Add one.
night-fault-rounds = An evening has at most { $n } rounds. Take the others out.
night-fault-no-question = There is no question for round { $n }. Choose another deck or other topics for it.
night-fault-questions = Round { $n } has too many questions. Choose at most { $most }.
night-fault-text = These questions are too long to be kept together. Choose fewer of them.
night-fault-unsound = Round { $n } cannot be asked. Choose another deck, time or number of points for it.

night-lobby-help = Put the big screen on the projector, then ask the first question. Each team has a key: press it when the team was right, again to take that back, with Alt for half a point.
night-place = Round { $round } of { $rounds } · Question { $question } of { $questions }
night-reading = Being read
night-open = Open
night-closed = Closed
night-revealed = Answer shown
night-held = The clock stands still
night-continue = Let the clock go on
night-extend = { $n } seconds more
night-count = Let it count
night-is-void = This question does not count
night-is-right = right
night-is-half = half right
night-is-not = not right
night-tile = { $team }: { $mark }, { $points ->
    [one] { $points } point
   *[other] { $points } points
}
night-score = { $points }
night-marking-again = Marking question { $question } of round { $round } again
night-marking-done = Done

night-next-first = Ask the first question
night-next-question = Next question
night-next-options = Show the options
night-next-close = Close the question
night-next-answer = Show the answer
night-next-break = Show the standings
night-next-round = Begin the next round
night-next-end = End the evening

night-after-round = Standings after round { $n } of { $of }
night-final = Final standings
night-final-of = { $name }: final standings
night-results = Results
night-copy-standings = Copy standings as CSV
night-copy-questions = Copy questions as CSV
night-questions-so-far = Questions so far
night-sheet-place = Round { $round }, question { $question }
night-right-of = { $n } of { $of } right
night-mark-again = Mark question { $question } of round { $round } again
night-void-this = Do not count question { $question } of round { $round }
night-count-this = Count question { $question } of round { $round }

night-team-tools = { $team }: name and points
night-rename = Rename { $team }
night-rename-field = New name
night-correct = Correct the points of { $team }
night-correct-points = Points
night-correct-reason = Reason
night-correct-hint = Best costume, late sheet …
night-correct-why = Say why in a few words: teams ask.
night-mending-cancel = Cancel
night-more = +{ $points }: { $reason }
night-fewer = −{ $points }: { $reason }

big-screen = Big screen
big-screen-open = Open the big screen
big-screen-close = Close the big screen
big-screen-rehearse = Rehearse here
big-screen-monitor = Monitor
big-screen-help = F11 makes it full screen. Closing it does not end the evening. Esc ends a rehearsal.
big-screen-held = The clock stands still
big-screen-closed = Time is up
big-screen-seconds = { $n }
big-screen-sources = Reported by { $sources }
big-screen-counts = { $rounds ->
    [one] { $rounds } round
   *[other] { $rounds } rounds
} · { $questions ->
    [one] { $questions } question
   *[other] { $questions } questions
}
big-screen-next = Next: { $title }
big-screen-points = { $points }
