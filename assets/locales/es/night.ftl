night-heading = Un concurso
night-lead = La pantalla grande es para la sala; esta página, para ti. Los equipos responden en papel o en voz alta, y con una tecla apuntas quién acertó.
night-unnamed = Concurso
night-last-results = Resultados del último concurso
night-name = Nombre del concurso
night-name-hint = Concurso
night-teams = Equipos
night-teams-count = Número de equipos
night-team-fewer = Un equipo menos
night-team-more = Un equipo más
night-team = Equipo { $n }
night-teams-help = Un equipo sin nombre se llama por su número.
night-rounds = Rondas
night-round = Ronda { $n }
night-round-remove = Quitar la ronda { $n }
night-round-add = Añadir una ronda
night-questions = Número de preguntas
night-question-fewer = Una pregunta menos
night-question-more = Una pregunta más
night-facts = { $n ->
    [one] Se puede preguntar { $n } dato
   *[other] Se pueden preguntar { $n } datos
}
night-timer-none = Cierro yo cada pregunta
night-points-each = Puntos por respuesta correcta
night-points-choice = { $n ->
    [one] { $n } punto
   *[other] { $n } puntos
}
night-points = { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
night-rank = { $n }.
night-standing = { $rank } { $team }: { $points }{ $n ->
    [one] { "" }
   *[other] { " " }({ $rounds })
}

night-fault-no-team = Aún no juega nadie. Añade un equipo.
night-fault-teams = Hay teclas para { $n } equipos. Quita los demás.
night-fault-empty = El nombre del equipo { $n } no se ve. Dale otro.
night-fault-long = «{ $name }» es demasiado largo para la pantalla grande. Usa como mucho { $most } caracteres.
night-fault-alike = «{ $one }» y «{ $other }» se ven iguales en la pantalla grande. Cambia el nombre de uno.
night-fault-no-round = Aún no hay ninguna ronda. Añade una.
night-fault-rounds = Un concurso tiene como mucho { $n } rondas. Quita las demás.
night-fault-no-question = No hay ninguna pregunta para la ronda { $n }. Elige otro mazo u otros temas para ella.
night-fault-questions = La ronda { $n } tiene demasiadas preguntas. Elige como mucho { $most }.
night-fault-text = Estas preguntas son demasiado largas para guardarlas juntas. Elige menos.
night-fault-unsound = La ronda { $n } no se puede hacer. Elige otro mazo, otro tiempo u otro número de puntos para ella.

night-lobby-help = Pon la pantalla grande en el proyector y haz la primera pregunta. Cada equipo tiene una tecla: púlsala cuando acierte, otra vez para anularlo, y con Alt para medio punto.
night-place = Ronda { $round } de { $rounds } · Pregunta { $question } de { $questions }
night-reading = Se está leyendo
night-open = Abierta
night-closed = Cerrada
night-revealed = Respuesta a la vista
night-held = El reloj está parado
night-continue = Seguir con el reloj
night-extend = { $n } segundos más
night-count = Contarla
night-is-void = Esta pregunta no cuenta
night-is-right = acierto
night-is-half = medio acierto
night-is-not = sin acierto
night-tile = { $team }: { $mark }, { $points ->
    [one] { $points } punto
   *[other] { $points } puntos
}
night-score = { $points }
night-marking-again = Corrigiendo la pregunta { $question } de la ronda { $round }
night-marking-done = Listo

night-next-first = Hacer la primera pregunta
night-next-question = Pregunta siguiente
night-next-options = Mostrar las opciones
night-next-close = Cerrar la pregunta
night-next-answer = Mostrar la respuesta
night-next-break = Mostrar la clasificación
night-next-round = Empezar la ronda siguiente
night-next-end = Terminar el concurso

night-after-round = Clasificación tras la ronda { $n } de { $of }
night-final = Clasificación final
night-final-of = { $name }: clasificación final
night-results = Resultados
night-copy-standings = Copiar la clasificación como CSV
night-copy-questions = Copiar las preguntas como CSV
night-questions-so-far = Preguntas hasta ahora
night-sheet-place = Ronda { $round }, pregunta { $question }
night-right-of = { $n ->
    [one] { $n } acierto
   *[other] { $n } aciertos
} de { $of }
night-mark-again = Corregir la pregunta { $question } de la ronda { $round }
night-void-this = No contar la pregunta { $question } de la ronda { $round }
night-count-this = Contar la pregunta { $question } de la ronda { $round }

night-team-tools = { $team }: nombre y puntos
night-rename = Cambiar el nombre de { $team }
night-rename-field = Nuevo nombre
night-correct = Corregir los puntos de { $team }
night-correct-points = Puntos
night-correct-reason = Motivo
night-correct-hint = Mejor disfraz, hoja tardía…
night-correct-why = Di por qué en pocas palabras: los equipos preguntan.
night-mending-cancel = Cancelar
night-more = +{ $points }: { $reason }
night-fewer = −{ $points }: { $reason }

big-screen = Pantalla grande
big-screen-open = Abrir la pantalla grande
big-screen-close = Cerrar la pantalla grande
big-screen-rehearse = Ensayar aquí
big-screen-monitor = Monitor
big-screen-help = F11 la pone a pantalla completa. Cerrarla no termina el concurso. Esc termina un ensayo.
big-screen-held = El reloj está parado
big-screen-closed = Se acabó el tiempo
big-screen-seconds = { $n }
big-screen-sources = Según { $sources }
big-screen-counts = { $rounds ->
    [one] { $rounds } ronda
   *[other] { $rounds } rondas
} · { $questions ->
    [one] { $questions } pregunta
   *[other] { $questions } preguntas
}
big-screen-next = A continuación: { $title }
big-screen-points = { $points }
