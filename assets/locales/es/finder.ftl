# El buscador: todo lo que se puede hacer, y cada dato, con unas pocas palabras.

gesture-find = Buscar una orden o un dato
gesture-keys = Mostrar las teclas
rail-find = Buscar
find-hint = ¿Qué quieres hacer, o saber?
find-help = Escribe para encontrar órdenes, secciones, mazos y datos
find-list = Lo que se puede hacer, y datos
find-recent = Lo último usado
find-page = En esta página
find-rooms = Secciones
find-everywhere = En todas partes
find-decks = Mazos
find-facts = Datos
find-study-deck = Estudiar «{ $title }»
find-theme-light = Usar el tema claro
find-theme-dark = Usar el tema oscuro
find-theme-system = Usar el tema del sistema
find-motion-full = Que las cosas se muevan
find-motion-reduced = Que nada se mueva
find-fit = Ajustar el plan a mis respuestas
find-all-facts = Mostrar los { $n } datos en la biblioteca
find-deeds-yet = { $deeds ->
    [0] Buscando datos
    [one] { $deeds } orden · buscando datos
   *[other] { $deeds } órdenes · buscando datos
}
find-nothing = Nada se llama «{ $text }», y ningún dato lo dice
find-count = { $deeds ->
    [0] { $facts ->
        [0] Ningún dato
        [one] { $facts } dato
       *[other] { $facts } datos
    }
    [one] { $facts ->
        [0] { $deeds } orden
        [one] { $deeds } orden · { $facts } dato
       *[other] { $deeds } orden · { $facts } datos
    }
   *[other] { $facts ->
        [0] { $deeds } órdenes
        [one] { $deeds } órdenes · { $facts } dato
       *[other] { $deeds } órdenes · { $facts } datos
    }
}
command-look-up = Buscar un dato
command-study-fact = Estudiar este

# El trabajo en curso, al pie de la ventana.

task-restoring = Poniendo la copia en su lugar
task-rescuing = Rescatando lo que se puede leer
task-importing = Trayendo un registro a tu progreso
task-exporting = Escribiendo el registro en un archivo
task-reading-decks = Leyendo mazos
task-planning = Planeando de nuevo tus tarjetas
task-fitting = Buscando un plan que se ajuste a ti
task-drawing-questions = Eligiendo preguntas
task-trying-form = Probando el formulario
task-writing-log = Escribiendo el registro de texto
task-backing-up = Haciendo una copia y revisándola
task-share = { $percent } %
task-entries = { $n ->
    [one] Una anotación hasta ahora
   *[other] { $n } anotaciones hasta ahora
}
task-several = { $n ->
    [one] { $n } tarea
   *[other] { $n } tareas
}
command-stop-task = Detener
task-stop = Detener: { $task }
task-stopping = Deteniendo
stopped-restoring = Detenido: no se recuperó la copia de seguridad, y nada cambió
stopped-rescuing = Detenido: no se rescató nada, y nada cambió
stopped-importing = Detenido: no se tomó nada del registro, y nada cambió
stopped-exporting = Detenido: no se guardó el registro, y no queda nada a medio escribir
stopped-fitting = Detenido: tu plan sigue como estaba
