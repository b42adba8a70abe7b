# El menú, las teclas y lo que se dice en todas partes.

masthead = Newsdeck
masthead-short = N
room-today = Hoy
room-study = Estudio
room-quiz = Cuestionario
room-stories = Historias
room-library = Biblioteca
room-night = Concurso
room-progress = Progreso
room-settings = Ajustes

key-space = Espacio
key-escape = Esc
key-enter = Enter
key-ctrl = Ctrl
key-alt = Alt
key-backspace = Retroceso
rail-rooms = Secciones
rail-keys = Teclas
key-sheet = Teclas
keys-of-page = En esta página
keys-of-all = En todas partes
key-sheet-close = Cerrar la hoja de teclas
text-larger = Texto más grande
text-smaller = Texto más pequeño
text-usual = Tamaño normal del texto

# Órdenes, como botones y en la hoja de teclas.

command-go-today = Ir a Hoy
command-go-study = Ir a Estudio
command-go-quiz = Ir a Cuestionario
command-go-stories = Ir a Historias
command-go-library = Ir a Biblioteca
command-go-night = Ir a Concurso
command-go-progress = Ir a Progreso
command-go-settings = Abrir los ajustes
command-start-study = Estudiar
command-study-deck = Estudiar este mazo
command-study-ahead = Adelantar estudio
command-show-answer = Mostrar respuesta
command-check-typed = Comprobar
command-i-was-right = Yo tenía razón
command-accept-grade = Seguir
command-grade-again = Otra vez
command-grade-hard = Difícil
command-grade-good = Bien
command-grade-easy = Fácil
command-practise = Practicar
command-why-now = ¿Por qué ahora?
command-improve = Mejorar este dato
command-bury = Hoy no
command-reset = Empezar de cero
command-suspend = No preguntar más esto
command-unsuspend = Volver a preguntar esto
command-mark = Marcar para volver a verla
command-end-study = Terminar la sesión
command-new-quiz = Otro cuestionario
command-start-quiz = Empezar el cuestionario
command-choose = Elegir una respuesta
command-next-question = Pregunta siguiente
command-leave-quiz = Dejar el cuestionario
command-study-missed = Estudiarlas ahora
command-start-night = Empezar el concurso
command-turn-night = Elegir el próximo concurso
command-night-next = Continuar
command-night-back = Atrás
command-night-skip = Saltar
command-night-hold = Parar el reloj
command-night-extend = Dar más tiempo
command-night-mark = Dar por buena la respuesta de un equipo, o anularla
command-night-mark-half = Dar medio punto a un equipo
command-night-void = No contarla
command-night-end = Terminar el concurso ahora
command-night-rename = Cambiar el nombre
command-night-correct = Corregir los puntos
command-undo = Deshacer
command-add-deck = Añadir
command-add-alias = Añadir al mazo
command-put-away-alias = Descartar
command-retry-save = Intentar de nuevo
command-list-backups = Mostrar las copias
command-look-at-backup = Mirar una copia
command-restore = Recuperar esta copia
command-rescue = Rescatar lo que se pueda leer
command-dismiss-notice = Descartar
command-set = Cambiar un ajuste
command-fit = Ajustar a mis respuestas
command-revert-fit = Volver al plan anterior

# Lo que se dice de paso.

said-undid = Deshecho: { $deed }
said-nothing-to-undo = No hay nada de hoy que deshacer
said-answered = Respondida: «{ $prompt }»
said-practised = Practicada: «{ $prompt }»
said-night-marked = Anotado: { $team }, pregunta { $question }
said-night-step = Un paso más en el concurso
said-night-renamed = Nuevo nombre: { $team }
said-night-corrected = Puntos de { $team } corregidos: { $reason }
said-mended = Corregido: { $fact }
said-suspended = No se preguntará más: «{ $prompt }»
said-buried = Hoy no se preguntará más: «{ $prompt }»
said-reset = Se aprenderá de cero la próxima vez: «{ $prompt }»
said-unsuspended = Se vuelve a preguntar: «{ $prompt }»
said-marked = Marcada: «{ $prompt }»
said-unmarked = Ya sin marca: «{ $prompt }»
said-night-resumed = El concurso sigue donde se detuvo. El reloj está parado.
said-quiz-resumed = Tu cuestionario sigue en la pregunta { $question } de { $of }
said-rescheduled = { $n ->
    [one] Se planeó de nuevo una tarjeta según tus ajustes
   *[other] Se planearon de nuevo { $n } tarjetas según tus ajustes
}
said-deck-reloaded = «{ $title }» cambió y se leyó de nuevo
said-deck-added = «{ $title }» está en tu biblioteca
said-deck-gone = «{ $title }» ya no está en tu biblioteca; tu progreso se conserva
said-deck-of-fact-gone = El mazo de este dato ya no está en tu biblioteca
said-alias-put-away = No se propondrá de nuevo: «{ $alias }»
said-raised = Newsdeck ya estaba abierto

deed-graded = tu respuesta a «{ $prompt }»
deed-answered-in-quiz = tu respuesta a «{ $prompt }»
deed-night-marked = la nota de { $team } en la pregunta { $question }
deed-night-step = el último paso del concurso
deed-night-renamed = el nombre { $team }
deed-night-corrected = la corrección de { $team } ({ $reason })
deed-added-alias = el nombre «{ $alias }» en el archivo del mazo
deed-practised = tu práctica de «{ $prompt }»
deed-buried = dejar para otro día «{ $prompt }»
deed-reset = empezar de cero «{ $prompt }»
deed-suspended = apartar «{ $prompt }»
deed-unsuspended = volver a preguntar «{ $prompt }»
deed-marked = la marca en «{ $prompt }»
deed-unmarked = quitar la marca de «{ $prompt }»

# Tiempo y fechas.

due-minutes = { $n ->
    [one] en { $n } minuto
   *[other] en { $n } minutos
}
due-days = { $n ->
    [0] hoy
    [1] mañana
   *[other] en { $n } días
}
due-months = { $n ->
    [one] en { $n } mes
   *[other] en { $n } meses
}
wait-minutes = { $n ->
    [one] en { $n } minuto
   *[other] en { $n } minutos
}
wait-hours = { $n ->
    [one] en { $n } hora
   *[other] en { $n } horas
}
wait-days = { $n ->
    [one] en { $n } día
   *[other] en { $n } días
}
spent-seconds = { $n } s
spent-minutes = { $n } min
spent-hours = { $hours } h { $minutes } min
figure-spent-hours = { $hours } h { $minutes }
spent-many-hours = { $n } h
percent = { $n } %

date-long = { $weekday } { $day } de { $month } de { $year }
weekday-monday = lunes
weekday-tuesday = martes
weekday-wednesday = miércoles
weekday-thursday = jueves
weekday-friday = viernes
weekday-saturday = sábado
weekday-sunday = domingo
month-january = enero
month-february = febrero
month-march = marzo
month-april = abril
month-may = mayo
month-june = junio
month-july = julio
month-august = agosto
month-september = septiembre
month-october = octubre
month-november = noviembre
month-december = diciembre
month-short-january = ene
month-short-february = feb
month-short-march = mar
month-short-april = abr
month-short-may = may
month-short-june = jun
month-short-july = jul
month-short-august = ago
month-short-september = sep
month-short-october = oct
month-short-november = nov
month-short-december = dic

# Cuánto se recuerda de una historia, con las mismas palabras en cada sala

memory-met = { $met ->
    [0] { $met } de { $facts } datos vistos
   *[other] { $met } de { $facts } datos vistos, { $remembered ->
        [one] cerca de 1 recordado
       *[other] unos { $remembered } recordados
    }
}
memory-share = { $percent } % recordado
memory-figure = recordado

# Letras que aquí no tiene ningún tipo de letra.

letters-missing = Ningún tipo de letra de este equipo tiene estas letras: { $scripts }. En su lugar ves recuadros. Instala uno que las tenga, como los de fonts-noto-core y fonts-noto-cjk, y abre Newsdeck de nuevo.
script-arabic = árabes
script-armenian = armenias
script-bengali = bengalíes
script-devanagari = devanagari
script-ethiopic = etíopes
script-georgian = georgianas
script-han = caracteres chinos
script-hangul = coreanas
script-hebrew = hebreas
script-kana = japonesas
script-tamil = tamiles
script-thai = tailandesas
