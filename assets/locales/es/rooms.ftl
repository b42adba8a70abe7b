# Progreso

progress-nothing = Aún no hay nada. Tras las primeras tarjetas, esta página muestra:
progress-promise-days = los días en que estudiaste y el tiempo que te llevó
progress-promise-retention = cuánto de lo que vuelve sigues sabiendo, frente a lo que te propones
progress-promise-coming = lo que vuelve en los próximos días
progress-promise-confusions = a quién o qué tomas por otro
progress-span = Hacia atrás y hacia delante
progress-month = Mes
progress-quarter = Trimestre
progress-year-back = Año
progress-all = Todo
progress-table = Ver como tabla: { $figure }
progress-picture = Ver como gráfico: { $figure }
progress-copy = Copiar como CSV: { $figure }
progress-save = Guardar como archivo CSV: { $figure }
progress-save-field = Archivo para las cifras: { $figure }
progress-save-there = Guardar en esta ruta
progress-copied = Copiado como CSV: { $figure }
progress-plot-keys = Izquierda y derecha van de uno a otro; Inicio y Fin, al primero y al último
progress-calendar-keys = Izquierda y derecha van por semanas; arriba y abajo, por días
progress-days = Días de estudio
progress-days-say = { $studied ->
    [one] Estudiaste { $studied } día
   *[other] Estudiaste { $studied } días
} de los últimos doce meses{ $streak ->
    [0] { "" }
    [one] { "" }
   *[other] , los últimos { $streak } seguidos
}.
progress-days-say-year = { $studied ->
    [one] Estudiaste { $studied } día
   *[other] Estudiaste { $studied } días
} de { $year }.
progress-day-tip = { $day }: { $n ->
    [0] sin estudio
    [one] { $n } respuesta
   *[other] { $n } respuestas
}
progress-less = Menos respuestas
progress-more = más
progress-year = Año
progress-last-year = Últimos doce meses
progress-retention = Recordado
progress-retention-nothing = Aún no ha vuelto nada en un día posterior. Desde mañana, aquí verás cuánto sigues sabiendo.
progress-retention-say = { $span }: sabías el { $percent } % de { $n ->
    [one] { $n } tarjeta que volvió
   *[other] { $n } tarjetas que volvieron
}{ $breadth ->
    [0] { "" }
   *[other] ; lo más probable es entre el { $least } y el { $most } %
}. { $verdict }
progress-retention-none = { $span }: no volvió nada.
progress-retention-key = El punto es lo que sabías, la banda lo que permite el azar y la línea discontinua el objetivo de { $target } %.
progress-interval = Tarjetas
retention-below = Queda por debajo del objetivo de { $target } %.
retention-within = Dentro de lo que permite el azar, es el objetivo de { $target } %.
retention-above = Queda por encima del objetivo de { $target } %.
interval-all = Todas las tarjetas
interval-young = Ausentes hasta 20 días
interval-mature = Ausentes 21 días o más
span-month = Últimos 30 días
span-quarter = Últimas 13 semanas
span-year = Últimos 12 meses
span-all = Todo el tiempo
stretch-month = { $month } de { $year }
stretch-quarter = { $first } a { $last } de { $year }
stretch-days = { $first } a { $last } de { $year }
percent-range = { $least }–{ $most } %
column-when = Cuándo
column-due = Tarjetas
column-expected = Respuestas
column-time = Tiempo
column-answers = Respuestas
column-days = Días
column-asked = Volvieron
column-known = Sabías
column-likely = Probable
column-likelihood = Probabilidad de recordarlo
column-facts = Datos
unit-cards-day = Tarjetas al día
unit-cards-week = Tarjetas a la semana
unit-hours = Horas
unit-minutes = Minutos
unit-known = Sabías de lo que volvió
unit-facts = Datos, según la probabilidad de que los recuerdes hoy
progress-coming = Lo que vuelve
progress-coming-nothing = No vuelve nada en ese tiempo. Las tarjetas nuevas vuelven a los pocos días.
progress-coming-say = { $n ->
    [one] { $n } tarjeta vuelve
   *[other] { $n } tarjetas vuelven
} en los próximos { $days } días. Con lo que falles o se repita, calcula { $answers ->
    [one] cerca de { $answers } respuesta
   *[other] unas { $answers } respuestas
}.
progress-coming-key = Oscuro: tarjetas que tocan. Claro: respuestas previsibles, pues lo que fallas vuelve de nuevo.
progress-coming-tip = { $day }: { $n ->
    [one] { $n } tarjeta
   *[other] { $n } tarjetas
}, { $answers ->
    [one] cerca de { $answers } respuesta
   *[other] unas { $answers } respuestas
}
progress-memory = Memoria por historia
progress-memory-nothing = Aún no has visto ningún dato de estas historias.
progress-memory-say = De { $met ->
    [one] un dato
   *[other] { $met } datos
} que has visto, recuerdas hoy cerca de { $n }{ $unlikely ->
    [0] { "" }
    [one] ; uno es más probable que lo hayas olvidado
   *[other] ; { $unlikely } es más probable que los hayas olvidado
}.
progress-memory-tip = { $tenth }: { $n ->
    [one] { $n } dato
   *[other] { $n } datos
}
progress-all-stories = Todas las historias
progress-story = Historia
progress-topics = Memoria por tema
progress-topics-say = Lo mismo, según los temas que nombran las historias.
progress-all-topics = Los { $n } temas
progress-fewer-topics = Menos temas
progress-confusions = Lo que confundes
progress-confusions-say = Nombres que diste por otro de la misma historia, empezando por los más frecuentes.
progress-confusions-nothing = No confundiste ningún nombre. Cuando des uno por otro de la misma historia, el par aparecerá aquí.
confusion-times = { $right } tomado por { $taken } { $n ->
    [one] una vez
    [2] dos veces
   *[other] { $n } veces
}
confusion-reverse = Al revés, { $n ->
    [one] una vez
    [2] dos veces
   *[other] { $n } veces
}
progress-hardest = Lo más olvidado
progress-hardest-say = Datos que olvidaste después de aprenderlos.
progress-hardest-nothing = No olvidaste nada de lo que habías aprendido.
hard-times = { $n ->
    [one] Olvidado una vez
    [2] Olvidado dos veces
   *[other] Olvidado { $n } veces
}
hard-leech = Quizá este dato pida una mejora: una nota, una respuesta más corta o una pregunta más clara.
progress-time = Tiempo
progress-time-say = { $span }: { $spent } de estudio.
progress-time-tip = { $day }: { $spent }
pace-flashcard = { $seconds } s por tarjeta
pace-typed = { $seconds } s por respuesta escrita
pace-choice = { $seconds } s por pregunta con opciones
figure-answers-today = { $n ->
    [one] respuesta hoy
   *[other] respuestas hoy
}
figure-answered = { $n ->
    [one] respuesta
   *[other] respuestas
}
figure-streak = { $n ->
    [one] día seguido
   *[other] días seguidos
}
figure-spent = de estudio
figure-known-again = sabido al volver
figure-new = { $n ->
    [one] vista por primera vez
   *[other] vistas por primera vez
}
figure-known = { $n ->
    [one] sabida
   *[other] sabidas
}
