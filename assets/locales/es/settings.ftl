# Ajustes: la página y sus secciones. De cada ajuste: su nombre, qué hace en una frase (help) y otras palabras con las que se busca (also).

settings-search = Buscar en los ajustes
settings-search-hint = Buscar en los ajustes (Ctrl+F)
settings-found = { $n ->
    [one] Un ajuste
   *[other] { $n } ajustes
}
settings-nothing = Ningún ajuste se llama «{ $text }». Prueba una palabra más sencilla, como oscuro, tamaño, repasos, copia o pasos.
settings-facts-elsewhere = Los datos se buscan en la biblioteca.
settings-show-all = Mostrar todos los ajustes
settings-default = { $name }: volver a { $value }, como vino
settings-looks = Idioma y aspecto
settings-studying = Estudio
settings-coming-back = Cuándo vuelven las tarjetas
settings-memory = Modelo de memoria
settings-safety = Seguridad
settings-window = Ventana
settings-planning = Planeando tus tarjetas de nuevo …

setting-language = Idioma
    .help = El idioma de la ventana. Los mazos conservan el suyo.
    .also = inglés español english language traducción palabras
setting-theme = Tema
    .help = Tinta sobre papel, luz de lámpara sobre pizarra, o lo que muestre el sistema.
    .also = oscuro claro noche día modo colores contraste sistema
setting-text = Tamaño del texto, en porcentaje
    .help = Todo crece con él. Ctrl y más o menos hacen lo mismo.
    .also = zoom escala letra grande pequeño aumentar reducir
setting-face = Letra de los datos
    .help = La letra en que se muestran los datos y las citas.
    .also = fuente tipografía serif dislexia legible lectura
setting-motion = Movimiento
    .help = Reducido, nada se desliza, se desvanece ni parpadea.
    .also = animación movimientos accesibilidad parpadeo
setting-session = Minutos por sesión
    .help = Cuánto dura «Estudio» antes de terminar por sí solo.
    .also = tiempo duración sesión noche
setting-new = Datos nuevos al día
    .help = Cuántas preguntas que no has visto pueden empezar en un día.
    .also = límite diario tarjetas empezar aprender
setting-reviews = Repasos al día
    .help = Lo que vuelva de más espera al día siguiente.
    .also = límite diario tarjetas máximo repetir atraso
setting-answers = Responder con
    .help = Dar la vuelta a una tarjeta y juzgarte tú, o escribir y que se compruebe.
    .also = tarjetas escribir teclado
setting-buttons = Calificar con
    .help = «Fallé» y «Lo sabía», o bien «Otra vez», «Difícil», «Bien» y «Fácil».
    .also = botones notas dos cuatro otra vez difícil bien fácil
setting-rollover = El día de estudio empieza a las
    .help = Hora en punto, de 0 a 23. Lo que ya respondiste se queda en su día.
    .also = medianoche hora noche día siguiente reloj
setting-retention = Sabidas al volver, en porcentaje
    .help = Cuántas de cada 100 tarjetas que vuelven quieres saber. Saber más pide más repasos.
    .also = retención objetivo recordar olvidar memoria esfuerzo trabajo minutos
setting-longest-wait = Espera más larga, en días
    .help = Las noticias envejecen: ninguna tarjeta tarda más en volver.
    .also = máximo intervalo
setting-light-days = Días ligeros
    .help = Las tarjetas vuelven en los días de al lado, si eso no hace daño.
    .also = semana fin de semana domingo sábado descanso libres
setting-learning = Pasos de una tarjeta nueva
    .help = Minutos, horas y días, como en 1m 10m 1d. Fácil se los salta.
    .also = aprendizaje pasos minutos primero
setting-relearning = Pasos de una tarjeta olvidada
    .help = Minutos, horas y días, como en 10m 1d. Fácil se los salta.
    .also = reaprender olvidos pasos minutos
setting-leech = Proponer mejorar un dato tras
    .help = Si se olvida tantas veces, quizá el problema sea el dato y no tú.
    .also = olvidos olvidada difícil rebelde
setting-fit = Cuánto se ajusta el plan a ti
    .help = A partir de unas mil respuestas, las tuyas pueden decir más que el promedio. Se prueba en segundo plano, con respuestas que no ha visto, y no cambia nada si no las predice mejor.
    .also = optimizar fsrs parámetros ajustar volver memoria
setting-folder = Carpeta de datos
    .help = Tu progreso y tus mazos se guardan en esta carpeta y en ningún otro sitio.
    .also = ruta archivos directorio dónde se guarda
setting-backups = Copias de seguridad
    .help = Mientras estudias, cada media hora se hace una copia de tu progreso, se comprueba y se guarda en la carpeta de datos.
    .also = respaldo recuperar restaurar copia deshacer volver perdido
setting-log = Tus respuestas como texto
    .help = El registro guarda cada respuesta. Tráelo en otro equipo, y nada se cuenta dos veces.
    .also = exportar importar otro equipo trasladar sincronizar registro texto
setting-rescue = Rescate
    .help = De una base de datos dañada, todo lo que se pueda leer pasa a una nueva. La dañada se conserva.
    .also = reparar daño dañado rota base de datos arreglar
setting-window-size = Tamaño de la ventana
    .help = Vuelve tan grande como la dejaste.
    .also = tamaño normal maximizada pantalla
retention-cost-name = Lo que cuesta saber más
retention-cost = Con { $percent } %, como está puesto, estudiar lleva cerca de { $spent } al día durante el próximo año; con { $other } %, cerca de { $more }.
retention-cost-none = Aún no hay nada que estudiar: lo que cuesta se verá cuando haya tarjetas.
retention-cost-thinking = Calculando lo que cuesta …
retention-cost-table = Ver el coste como tabla
retention-cost-picture = Ver el coste como gráfico
retention-cost-unit = Minutos al día, según cuánto quieres saber
retention-cost-tip = { $percent } %: cerca de { $spent } al día, { $answers ->
    [one] { $answers } respuesta
   *[other] { $answers } respuestas
}
setting-fewer = { $name }: menos
setting-more = { $name }: más
setting-steps-none = Ninguno
setting-steps-unread = No se entienden como pasos. Escribe hasta { $most }, el más corto primero, como en 1m 10m 1d.
setting-no-days = ningún día ligero
settings-usual-size = El tamaño normal
settings-copy-folder = Copiar la ruta
settings-open-folder = Abrir la carpeta
settings-folder-closed = No se pudo abrir la carpeta. Copia su ruta y ábrela en tu gestor de archivos.

fit-average = Tus tarjetas vuelven como le conviene a una persona promedio.
fit-own = Tus tarjetas vuelven como tus propias respuestas dicen que te conviene.
fit-running = Mirando tus respuestas …
fit-too-few =
    { $n ->
        [one] Solo una respuesta llegó en un día posterior a la anterior. Se puede aprender de ellas a partir de { $needed }.
       *[other] { $n } respuestas llegaron en un día posterior a la anterior. Se puede aprender de ellas a partir de { $needed }.
    }
fit-better = Se encontró un plan que se ajusta mejor a ti. Se probó con tus { $n } respuestas más recientes, que no había visto: a lo que pasó le había dado un { $found } % de probabilidad; el anterior, un { $present } %.
fit-stays = Nada se ajusta mejor a ti con seguridad. Se probó con tus { $n } respuestas más recientes: a lo que pasó, el plan actual le había dado un { $present } % de probabilidad; el mejor de los otros, un { $found } %.
fit-reverted = Tus tarjetas vuelven como antes.
fit-stopped = Se paró. No cambió nada.
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

rescue-sound = No se encontró ningún daño
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
