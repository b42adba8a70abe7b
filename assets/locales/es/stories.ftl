# Historias

stories-no-deck = No hay historia que contar
stories-no-deck-help = No hay ningún mazo. Añade uno en Biblioteca.
stories-other = Otra historia
stories-tools = Esta historia
stories-timeline = Cronología
stories-timeline-help = Izquierda y derecha recorren el tiempo; arriba y abajo, las franjas
stories-who = Quién es quién
stories-coverage = Cobertura
stories-close = Cerrar
stories-hide-unmet = Ocultar lo no visto
stories-no-dates = Ningún dato de este mazo tiene fecha, así que no hay nada que dibujar en un eje. Un mazo da fecha a un dato con una línea como: when = "2025-09"
stories-no-date = Sin fecha
stories-dated = { $n ->
    [one] { $n } dato tiene fecha.
   *[other] { $n } datos tienen fecha.
} Los que no has visto son contornos.
stories-dated-unmet = { $n ->
    [one] { $n } dato tiene fecha
   *[other] { $n } datos tienen fecha
}{ $unmet ->
    [0] , y los has visto todos.
    [one] . { $unmet } aún no lo has visto: es un contorno sin palabras, para no revelar nada.
   *[other] . { $unmet } aún no los has visto: son contornos sin palabras, para no revelar nada.
}
stories-others = { $n ->
    [one] { $n } más
   *[other] { $n } más
}
stories-nobody = Nadie en particular
stories-pile = { $who }: { $n } datos muy juntos
stories-not-met = Aún sin ver
stories-not-met-say = Aún no se te ha preguntado esto, así que sigue oculto. Estúdialo, o muéstralo todo con H.
stories-mark = { $when }: { $fact }
stories-mark-unmet = { $when }: { $fact } (aún sin ver)
stories-mark-fading = { $when }: { $fact } (se olvida)
stories-fading-say = Es probable que hayas olvidado algo de esto.
stories-when-note = { $source } dice { $says }
stories-after = Después de: { $fact }
stories-after-gap = { $gap } después de: { $fact }
stories-then = Luego: { $fact }
stories-then-gap = Luego, { $gap } después: { $fact }
stories-undated = Sin fecha
stories-undated-say = { $n ->
    [one] { $n } dato ocurrió en un momento que ningún artículo da
   *[other] { $n } datos ocurrieron en un momento que ningún artículo da
}{ $unmet ->
    [0] .
   *[other] ; { $unmet } aún sin ver.
}
stories-more = { $n ->
    [one] y { $n } más
   *[other] y { $n } más
}

legend-deed = Lo que se hizo
legend-words = Lo que se dijo
legend-claim = Lo que se afirmó
legend-fading = Se olvida
legend-unmet = Aún sin ver

command-story-tell = Contar este mazo
command-story-timeline = Cronología
command-story-who = Quién es quién
command-story-coverage = Cobertura
command-story-show-unmet = Mostrar todo
command-story-along = Ir al siguiente o al anterior
command-story-across = Subir o bajar
command-story-ends = Ir al primero o al último
command-story-choose = Elegir este
command-story-filter = Filtrar
command-story-zoom-in = Acercar
command-story-zoom-out = Alejar
command-story-zoom-all = Mostrar todo el tiempo
command-story-study-chosen = Estudiar este
command-story-study = Estudiar estos
command-story-quiz = Pregúntame

command-order = Poner en orden
command-order-move = Subir o bajar el hecho
command-order-hold = Tomar o soltar
command-order-check = Comprobar el orden
command-order-end = Volver a la historia

date-day-month = { $day } { $month }

# Quién es quién

who-nobody = Ningún dato de este mazo dice quién hizo o dijo algo, así que no hay nadie que mostrar. Un mazo nombra a personas con una sección como [person.armstrong]
who-no-sayings = En este mazo nadie habla de otra persona, así que no hay un dibujo de eso.
who-choose = Elige un nombre o una flecha, con el puntero o con las teclas de flecha. Izquierda y derecha recorren el círculo; arriba y abajo, lo que alguien dijo.
who-picture = Quién habló de quién
who-picture-help = Izquierda y derecha recorren el círculo; arriba y abajo, lo que alguien dijo
who-say = { $n ->
    [one] { $n } nombre
   *[other] { $n } nombres
}, y quién habló de quién: la flecha es más gruesa cuanto más se dijo; línea continua, citas; línea discontinua, afirmaciones.{ $unmet ->
    [0] { "" }
   *[other] { " " }{ $unmet } de { $said } dichos aún no los has visto: no se muestran.
}
who-about = { $from } sobre { $to }
who-counts = { $quotes ->
    [0] Ninguna cita
    [one] { $quotes } cita
   *[other] { $quotes } citas
}, { $claims ->
    [0] ninguna afirmación
    [one] { $claims } afirmación
   *[other] { $claims } afirmaciones
}
who-node = { $name }, { $n ->
    [0] no habla de nadie
    [one] habla de una persona u organismo
   *[other] habla de { $n }
}
who-edge = { $from } sobre { $to }: { $quotes ->
    [0] ninguna cita
    [one] { $quotes } cita
   *[other] { $quotes } citas
}, { $claims ->
    [0] ninguna afirmación
    [one] { $claims } afirmación
   *[other] { $claims } afirmaciones
}
who-office-as-of = { $office } (a fecha de { $date })
who-hidden = { $n ->
    [one] { $n } dato que aún no has visto
   *[other] { $n } datos que aún no has visto
}
who-everybody = Todos los de la historia
who-memory = { $name }: { $memory }
kind-person = Persona
kind-body = Organismo
kind-country = País
kind-group = Grupo
kind-place = Lugar

# Cobertura

coverage-filter = Mostrar
coverage-all = Todos { $n }
coverage-single = Un solo artículo { $n }
coverage-same-origin = Mismo origen { $n }
coverage-corroborated = Dos orígenes { $n }
coverage-differing = Los artículos difieren { $n }
coverage-say = { $n ->
    [one] { $n } dato, y dónde lo cuenta cada artículo. Casilla vacía: no lo cuenta.
   *[other] { $n } datos, y dónde los cuenta cada artículo. Casilla vacía: no lo cuenta.
}
coverage-say-unmet = { $n ->
    [one] { $n } dato, y dónde lo cuenta cada artículo. Casilla vacía: no lo cuenta.
   *[other] { $n } datos, y dónde los cuenta cada artículo. Casilla vacía: no lo cuenta.
} { $unmet } más aún sin ver.
coverage-nothing = Aquí no hay nada. Elige otro filtro, o muéstralo todo con H.
coverage-fact = Dato
coverage-of = { $n } de { $of }
coverage-source = { $source } cuenta { $n } de { $of }
coverage-blank = { $source } no lo cuenta

# Poner hechos en orden

order-heading = ¿Qué pasó primero?
order-lead = Pon arriba lo que pasó antes. Es práctica: no se anota y no cambia nada del plan.
order-event = { $place } de { $of }: { $fact }
order-event-held = Tomado, { $place } de { $of }: { $fact }
order-again = Otros cuatro
order-result = { $n } de { $of } en su sitio
order-right = Lo tenías aquí
order-wrong = Lo tenías en el lugar { $had }; va en el lugar { $place }
