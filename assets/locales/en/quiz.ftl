quiz-tools = This quiz
quiz-heading = A quiz on the story
quiz-lead = One question at a time, the answer and its source at once.
quiz-was-empty = No question can be asked that way. Choose all facts or other topics, or study first.
quiz-deck = Deck
quiz-deck-facts = { $facts ->
    [one] { $facts } fact can be asked, { $met } of them met
   *[other] { $facts } facts can be asked, { $met } of them met
}
quiz-topics = Topics
quiz-topics-help = None chosen: all of them are asked.
quiz-length = Length
quiz-questions = { $n } questions
quiz-timer = Time for a question
quiz-timer-none = No limit
quiz-timer-seconds = { $n } seconds
quiz-asks = Ask
quiz-asks-all = All facts
quiz-asks-met = Only what I have met
quiz-counts = Count this quiz
quiz-counts-yes = Counts
quiz-counts-no = Just for fun
quiz-counts-help = When it counts, your answers decide when a fact comes back in study.

quiz-question-of = Question { $number } of { $of }
quiz-right-so-far = { $n } right
quiz-time = Time left for this question
quiz-seconds-left = { $n ->
    [one] { $n } second left
   *[other] { $n } seconds left
}
quiz-time-is-up = Time is up. The answer is { $letter }
quiz-see-result = See the result
quiz-right = Right: { $letter }
quiz-wrong = Not this one. The answer is { $letter }
quiz-why-wrong = What you chose answers another question: “{ $question }”
option-saving = saving
option-right = right answer
option-chosen-right = your answer, right
option-chosen-wrong = your answer, wrong

quiz-result-kicker = Quiz done
quiz-score = { $right } of { $of } right
quiz-counted = Your answers count for study.
quiz-not-counted = Your answers do not count for study.
quiz-left-out = { $n ->
    [one] One question was not answered.
   *[other] { $n } questions were not answered.
}
quiz-missed = What was missed
quiz-question-number = Question { $number }
quiz-answer-is = { $answer }
quiz-you-chose = You chose “{ $chosen }”
quiz-time-was-up = Time was up
quiz-facts = Facts
quiz-facts-chosen = { $n ->
    [one] The { $n } you looked at in Stories
   *[other] The { $n } you looked at in Stories
}
quiz-facts-all = All of the deck
