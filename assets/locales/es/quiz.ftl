quiz-tools = Este cuestionario
quiz-heading = Un cuestionario sobre la historia
quiz-lead = Una pregunta cada vez; al momento, la respuesta y su fuente.
quiz-was-empty = Así no se puede hacer ninguna pregunta. Elige todos los datos u otros temas, o estudia primero.
quiz-deck = Mazo
quiz-deck-facts = { $facts ->
    [one] Se puede preguntar { $facts } dato
   *[other] Se pueden preguntar { $facts } datos
}, { $met ->
    [one] { $met } ya visto
   *[other] { $met } ya vistos
}
quiz-topics = Temas
quiz-topics-help = Si no eliges ninguno, se preguntan todos.
quiz-length = Cuántas preguntas
quiz-questions = { $n } preguntas
quiz-timer = Tiempo por pregunta
quiz-timer-none = Sin límite
quiz-timer-seconds = { $n } segundos
quiz-asks = Preguntar
quiz-asks-all = Todos los datos
quiz-asks-met = Solo lo que he visto
quiz-counts = Contar este cuestionario
quiz-counts-yes = Cuenta
quiz-counts-no = Solo por gusto
quiz-counts-help = Si cuenta, tus respuestas deciden cuándo vuelve cada dato en el estudio.

quiz-question-of = Pregunta { $number } de { $of }
quiz-right-so-far = { $n ->
    [one] { $n } acierto
   *[other] { $n } aciertos
}
quiz-time = Tiempo que queda para esta pregunta
quiz-seconds-left = { $n ->
    [one] Queda { $n } segundo
   *[other] Quedan { $n } segundos
}
quiz-time-is-up = Se acabó el tiempo. La respuesta es { $letter }
quiz-see-result = Ver el resultado
quiz-right = Correcto: { $letter }
quiz-wrong = Esta no. La respuesta es { $letter }
quiz-why-wrong = Lo que elegiste responde a otra pregunta: «{ $question }»
option-saving = guardando
option-right = respuesta correcta
option-chosen-right = tu respuesta, correcta
option-chosen-wrong = tu respuesta, incorrecta

quiz-result-kicker = Cuestionario terminado
quiz-score = { $right ->
    [one] { $right } acierto
   *[other] { $right } aciertos
} de { $of }
quiz-counted = Tus respuestas cuentan para el estudio.
quiz-not-counted = Tus respuestas no cuentan para el estudio.
quiz-left-out = { $n ->
    [one] Una pregunta quedó sin responder.
   *[other] { $n } preguntas quedaron sin responder.
}
quiz-missed = Lo que fallaste
quiz-question-number = Pregunta { $number }
quiz-answer-is = { $answer }
quiz-you-chose = Elegiste «{ $chosen }»
quiz-time-was-up = Se acabó el tiempo
quiz-facts = Datos
quiz-facts-chosen = { $n ->
    [one] El que mirabas en Historias
   *[other] Los { $n } que mirabas en Historias
}
quiz-facts-all = Todos los del mazo
