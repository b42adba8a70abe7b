# Biblioteca

library-add = Añadir un mazo
library-add-help = Suelta un archivo de mazo en esta ventana o escribe su ruta.
library-path = Ruta de un archivo de mazo
library-path-hint = /home/tú/mazo.toml
library-folder = Tus mazos se guardan en { $folder }
deck-facts = { $n ->
    [one] { $n } dato
   *[other] { $n } datos
}
deck-met = { $n ->
    [one] { $n } visto
   *[other] { $n } vistos
}
deck-due = { $n } por repasar
deck-leeches = Olvidadas a menudo: { $n }
deck-marked = Marcadas: { $n }
deck-suspended = Apartadas: { $n }
deck-aliases = { $n ->
    [one] Se dio por bueno { $n } nombre: ¿añadirlo?
   *[other] Se dieron por buenos { $n } nombres: ¿añadirlos?
}
alias-for = «{ $alias }» por { $of }{ $times ->
    [one] { "" }
   *[other] , { $times } veces
}
alias-copy = Copiar la línea
alias-shipped = Este mazo vino con Newsdeck. Al añadir se pone una copia tuya en tu carpeta de mazos; ocupa el lugar de este, y tu progreso se conserva.
deck-sound = En orden: sin problemas
deck-problems = { $errors ->
    [0] { "" }
    [one] { $errors } problema
   *[other] { $errors } problemas
}{ $errors ->
    [0] { "" }
   *[other] { $warnings ->
        [0] { "" }
       *[other] { ", " }
    }
}{ $warnings ->
    [0] { "" }
    [one] { $warnings } aviso
   *[other] { $warnings } avisos
}
deck-show-problems = Mostrar los problemas
deck-more-problems = { $n ->
    [one] y { $n } más
   *[other] y { $n } más
}
deck-unreadable = No se pudo leer: { $reason }
deck-not-studied = No se estudia: otro mazo tiene el mismo id
deck-shipped = Vino con Newsdeck
deck-file = { $path }

# Progreso

progress-nothing = Aún no hay nada. Tras las primeras tarjetas, esta página muestra cómo te va.
progress-copy = Copiar como CSV: { $figure }
progress-copied = Copiado como CSV: { $figure }
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
progress-retention-say = { $span }: sabías el { $percent } % de { $n ->
    [one] { $n } tarjeta que volvió
   *[other] { $n } tarjetas que volvieron
}; lo más probable es entre el { $least } y el { $most } %. { $verdict }
progress-retention-value = { $percent } de { $n }
progress-retention-none = no volvió nada
progress-retention-key = Las líneas van de { $from } a 100 %. El punto es lo que sabías, la banda lo que permite el azar y la marca el objetivo de { $target } %.
progress-interval = Tarjetas
retention-below = Queda por debajo del objetivo de { $target } %.
retention-within = Dentro de lo que permite el azar, es el objetivo de { $target } %.
retention-above = Queda por encima del objetivo de { $target } %.
interval-all = Todas las tarjetas
interval-young = Ausentes hasta 20 días
interval-mature = Ausentes 21 días o más
span-days = Últimos { $days } días
span-year = Último año
span-all = Todos los días
progress-coming = Lo que vuelve
progress-coming-nothing = No vuelve nada en dos semanas. Las tarjetas nuevas vuelven a los pocos días.
progress-coming-say = { $n ->
    [one] { $n } tarjeta vuelve
   *[other] { $n } tarjetas vuelven
} en los próximos { $days } días. Con lo que falles o se repita, calcula { $answers ->
    [one] cerca de { $answers } respuesta
   *[other] unas { $answers } respuestas
}.
progress-coming-key = Oscuro, con su número: tarjetas que tocan. Claro: respuestas previsibles.
progress-coming-tip = { $day }: { $n ->
    [one] { $n } tarjeta
   *[other] { $n } tarjetas
}, { $answers ->
    [one] cerca de { $answers } respuesta
   *[other] unas { $answers } respuestas
}
progress-stories = Memoria por historia
progress-stories-say = Cuántos datos de cada historia has visto, y cuántos de ellos recuerdas hoy probablemente.
progress-topics = Memoria por tema
progress-topics-say = Lo mismo, según los temas que nombran las historias.
progress-all-topics = Los { $n } temas
progress-fewer-topics = Menos temas
progress-recall = recuerdas hoy cerca de { $n } ({ $percent } %)
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
progress-time-say = { $spent } de estudio en los últimos { $days } días. Los números son minutos.
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
figure-answered-all = { $n ->
    [one] respuesta en total
   *[other] respuestas en total
}
figure-streak = { $n ->
    [one] día seguido
   *[other] días seguidos
}
figure-spent = de estudio
figure-remembered = recordado
figure-new = vistas por primera vez
figure-known = sabidas

# Ajustes

settings-studying = Estudiar
settings-coming-back = Cuándo vuelven las tarjetas
settings-planning = Planeando tus tarjetas de nuevo …
settings-fit = Cuánto se ajusta el plan a ti
fit-average = Tus tarjetas vuelven como le conviene a una persona promedio.
fit-own = Tus tarjetas vuelven como tus propias respuestas dicen que te conviene.
fit-help = A partir de unas mil respuestas, las tuyas pueden decir más que el promedio. Se prueba en segundo plano, con respuestas que no ha visto, y no cambia nada si no las predice mejor.
fit-running = Mirando tus respuestas …
fit-too-few =
    { $n ->
        [one] Solo una respuesta llegó en un día posterior a la anterior. Se puede aprender de ellas a partir de { $needed }.
       *[other] { $n } respuestas llegaron en un día posterior a la anterior. Se puede aprender de ellas a partir de { $needed }.
    }
fit-better = Se encontró un plan que se ajusta mejor a ti. Se probó con tus { $n } respuestas más recientes, que no había visto: a lo que pasó le había dado un { $found } % de probabilidad; el anterior, un { $present } %.
fit-stays = Nada se ajusta mejor a ti con seguridad. Se probó con tus { $n } respuestas más recientes: a lo que pasó, el plan actual le había dado un { $present } % de probabilidad; el mejor de los otros, un { $found } %.
fit-reverted = Tus tarjetas vuelven como antes.
fit-stopped = Se paró. No cambió nada.
settings-looks = Aspecto
settings-data = Tus archivos
settings-data-help = Tu progreso y tus mazos se guardan en esta carpeta y en ningún otro sitio.
settings-copy-folder = Copiar la ruta
setting-session = Minutos por sesión
setting-new = Datos nuevos al día
setting-reviews = Repasos al día
setting-answers = Responder con
setting-buttons = Calificar con
setting-rollover = El día de estudio empieza a las
setting-rollover-help = Hora en punto, de 0 a 23. Lo que ya respondiste se queda en su día.
setting-retention = Sabidas al volver, en porcentaje
setting-retention-help = De 100 tarjetas que vuelven sabes unas { $percent }. Una espera de diez días al 90 % es aquí de { $days ->
    [one] un día
   *[other] { $days } días
}: saber más cuesta más repasos.
setting-longest-wait = Espera más larga, en días
setting-longest-wait-help = Las noticias envejecen: ninguna tarjeta tarda más en volver.
setting-light-days = Días ligeros
setting-light-days-help = Las tarjetas vuelven en los días de al lado, si eso no hace daño.
setting-learning = Pasos de una tarjeta nueva
setting-relearning = Pasos de una tarjeta olvidada
setting-steps-help = Minutos, horas y días, como en 1m 10m 1d. Fácil se los salta.
setting-steps-none = Ninguno
setting-steps-unread = No se entienden como pasos. Escribe hasta { $most }, el más corto primero, como en 1m 10m 1d.
setting-leech = Proponer mejorar un dato tras
setting-leech-help = Si se olvida tantas veces, quizá el problema sea el dato y no tú.
setting-language = Idioma
setting-theme = Tema
setting-text = Tamaño del texto, en porcentaje
setting-face = Letra de los datos
setting-motion = Movimiento
setting-fewer = { $name }: menos
setting-more = { $name }: más
answers-flashcards = Tarjetas
answers-typed = Escribiendo
buttons-two = Dos botones
buttons-four = Cuatro botones
language-system = Como el sistema
language-english = English
language-spanish = Español
theme-system = Como el sistema
theme-light = Claro
theme-dark = Oscuro
face-serif = De periódico
face-hyperlegible = Más fácil de leer
motion-full = Normal
motion-reduced = Reducido

settings-backups = Copias de seguridad
backups-help = Mientras estudias, cada media hora se hace una copia de tu progreso, se comprueba y se guarda en la carpeta de datos.
backups-none = Aún no hay ninguna copia. La primera se hace mientras estudias.
backups-working = Se está sustituyendo la base de datos. Tarda un momento.
backups-when = { $day }, { $time }
backups-when-before = { $day }, { $time }, guardada al sustituir la base de datos
backups-answers = { $n ->
    [one] Contiene una respuesta.
   *[other] Contiene { $n } respuestas.
}
backups-coming = { $n ->
    [one] Volvería una respuesta, del { $first }.
   *[other] Volverían { $n } respuestas, del { $first } al { $last }.
}
backups-going = { $n ->
    [one] Se iría una respuesta, del { $first }.
   *[other] Se irían { $n } respuestas, del { $first } al { $last }.
}
backups-settings = { $n ->
    [one] Cambiaría un ajuste.
   *[other] Cambiarían { $n } ajustes.
}
backups-same = No cambiaría nada.
