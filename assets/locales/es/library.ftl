# Biblioteca

library-add = Traer un mazo
library-add-help = Suelta archivos de mazo en esta ventana o escribe la ruta de uno. Se copian en tu carpeta de mazos.
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
deck-own = Un mazo tuyo
deck-named = Indicado al abrir Newsdeck

# Todos los mazos

library-empty = Aún no hay mazos. Suelta un archivo de mazo en esta ventana.
library-archived = Archivados: { $n }
library-removed = Quitados: { $n }
library-removed-help = Estos archivos están en la carpeta «removed», junto a tus mazos. Lo que recuerdas de ellos se conserva.
deck-nothing-due = Nada pendiente
language-ar = Árabe
language-de = Alemán
language-en = Inglés
language-es = Español
language-fr = Francés
language-it = Italiano
language-ja = Japonés
language-nl = Neerlandés
language-pl = Polaco
language-pt = Portugués
language-ru = Ruso
language-uk = Ucraniano
language-zh = Chino

# La página de un mazo

command-open-deck = Abrir el mazo
command-close-deck = Todos los mazos
command-filter-facts = Mostrar otros datos
command-rename-deck = Cambiar el título
command-archive-deck = Archivar
command-unarchive-deck = Volver a estudiarlo
command-remove-deck = Quitar
command-put-back-deck = Devolver
command-accept-offer = Reemplazar el mazo
command-decline-offer = Dejarlo como está
command-save-figure = Guardar cifras como CSV
command-export-deck = Guardar una copia
date-plain = { $day } de { $month } de { $year }
deck-as-of = al { $date }
deck-same-id = No se estudia: { $file } tiene el mismo id y se estudia en su lugar. Dale a este mazo un id propio o quítalo.
deck-is-archived = Archivado: sus tarjetas no se preguntan. Lo que recuerdas de ellas se conserva.
deck-figure-facts = { $n ->
    [one] dato
   *[other] datos
}
deck-figure-cards = { $n ->
    [one] tarjeta
   *[other] tarjetas
}
deck-figure-met = { $n ->
    [one] dato visto
   *[other] datos vistos
}
deck-figure-due = { $n ->
    [one] por repasar
   *[other] por repasar
}
deck-quiz = Cuestionario del mazo
deck-story = Ver su historia
deck-tools = Este mazo
deck-open-folder = Abrir su carpeta
deck-shipped-stays = No se puede quitar, solo archivar
deck-named-stays = Se puede archivar; para que desaparezca, no lo indiques al abrir Newsdeck
deck-cards = Tarjetas que mirar
deck-health = Estado
deck-looked-at = Se está revisando …
deck-problems-errors = Lo que está mal queda fuera. Lo demás se estudia.
deck-problems-warnings = Todo se estudia. Esto merece una mirada.
problems-copy = Copiar todos los problemas
health-options = { $four ->
    [one] { $four } tarjeta tiene cuatro opciones
   *[other] { $four } tarjetas tienen cuatro opciones
}, { $three ->
    [one] { $three } tiene tres
   *[other] { $three } tienen tres
}, { $none ->
    [one] { $none } va sin opciones
   *[other] { $none } van sin opciones
}
health-reports = { $word }: { $n }
health-answers = Respuestas por fuentes: { $reports }
health-dropped = { $n ->
    [one] { $n } pregunta queda fuera: su respuesta no sería segura
   *[other] { $n } preguntas quedan fuera: su respuesta no sería segura
}
health-retired = { $n ->
    [one] { $n } dato está retirado
   *[other] { $n } datos están retirados
}
health-guessing = El mejor truco para adivinar acierta un { $highest } %. El azar por sí solo acierta entre el { $least } y el { $most } %
deck-sources = Fuentes
deck-topics = Temas
topic-facts = { $topic }: { $n ->
    [one] { $n } dato
   *[other] { $n } datos
}
source-leans-on = repite a { $sources }
source-open = Abrir { $source }
source-copy = Copiar el enlace de { $source }
deck-all-facts = Datos
deck-filter = Datos que se muestran
deck-no-facts = No hay datos así
filter-all = Todos { $n }
filter-unmet = Sin ver { $n }
filter-due = Por repasar { $n }
filter-firm = Firmes { $n }
filter-marked = Marcados { $n }
filter-suspended = Apartados { $n }
filter-leeches = Olvidados a menudo { $n }
filter-single = Una sola fuente { $n }
filter-differing = Las fuentes difieren { $n }
fact-retired = retirado
fact-leech = olvidado a menudo
rename-field = Título nuevo
rename-save = Cambiar el título del mazo
rename-shipped = Este mazo vino con Newsdeck. Al cambiar el título se pone una copia tuya en tu carpeta de mazos; ocupa el lugar de este, y tu progreso se conserva.
export-field = Archivo para la copia
export-help = Da la ruta completa de un archivo que aún no exista, como /home/tú/{ $name }
export-save = Guardar la copia
field-leave = Dejarlo

# Archivos que alguien trae

offer-nothing = No se añadió ningún mazo
offer-nothing-file = { $file } no tiene ningún dato que preguntar:
offer-put-away = Apartar
offer-differs = «{ $title }» ya está en tu biblioteca
offer-file = El archivo { $file } dice otra cosa:
offer-difference = { $more ->
    [one] { $more } dato más
   *[other] { $more } datos más
}, { $gone ->
    [one] { $gone } dato menos
   *[other] { $gone } datos menos
}, { $changed ->
    [one] { $changed } dato cambiado
   *[other] { $changed } datos cambiados
}
offer-older = Por su fecha, el archivo es más antiguo que el mazo de tu biblioteca.
offer-same-day = Los dos son del mismo día.
offer-newer = Por su fecha, el archivo es más nuevo que el mazo de tu biblioteca.
offer-problems = { $n ->
    [one] El archivo tiene { $n } problema
   *[other] El archivo tiene { $n } problemas
}
offer-own = Al reemplazar se conserva lo que recuerdas. El archivo de antes va con los mazos quitados, y deshacer lo devuelve.
offer-shipped = Ese mazo vino con Newsdeck. Al reemplazar, el archivo va a tu carpeta de mazos y ocupa su lugar, y tu progreso se conserva.
offer-named = Ese mazo se indicó al abrir Newsdeck y queda como está: cambia su archivo a mano.
said-deck-there = «{ $title }» ya está en tu biblioteca, idéntico
said-deck-offered = «{ $title }» ya está en tu biblioteca, con otros datos: la biblioteca pregunta
said-no-deck = { $file } no contiene un mazo: la biblioteca dice por qué
said-archived = Archivado: «{ $title }»
said-unarchived = Se estudia otra vez: «{ $title }»
said-removed = Quitado: «{ $title }»
said-put-back = Devuelto: «{ $title }»
said-replaced = Reemplazado: «{ $title }»
said-saved-figure = Las cifras se guardaron en { $file }
said-exported = Se guardó una copia de «{ $title }»
said-renamed-deck = El mazo se llama ahora «{ $title }»
deed-renamed-deck = el título «{ $prompt }»
deed-archived = archivar «{ $prompt }»
deed-unarchived = volver a estudiar «{ $prompt }»
deed-removed-deck = quitar «{ $prompt }»
deed-put-back-deck = devolver «{ $prompt }»
deed-replaced-deck = reemplazar «{ $prompt }»
deed-saved-figure = guardar las cifras en «{ $prompt }»
deed-exported-deck = guardar una copia de «{ $prompt }»

# Entradas y salidas

library-choose = Elegir archivos de mazo
library-deck-files = Archivos de mazo
library-log-files = Registros de Newsdeck
library-no-window = Aquí no se pudo abrir una ventana para elegir archivos. Escribe o pega una ruta.
library-drop = Suéltalo para traerlo: archivos de mazo que acaban en .toml
library-log = Tus respuestas como texto
library-log-help = El registro guarda cada respuesta. Puede llevarse a otro equipo y traerse allí; lo ya sabido no se cuenta dos veces.
command-export-log = Guardar el registro
command-import-log = Traer un registro
log-save-field = Archivo para el registro
log-bring-field = Archivo del registro
log-save-there = Guardar el registro en esta ruta
log-bring-this = Traer el registro de esta ruta
export-choose = Elegir dónde
said-log-exported = { $n ->
    [one] Se guardó el registro: una anotación
   *[other] Se guardó el registro: { $n } anotaciones
}
said-copied = { $n ->
    [one] Una línea copiada
   *[other] { $n } líneas copiadas
}
notice-imported = { $n ->
    [0] El registro no trae nada nuevo: sus { $all } anotaciones ya estaban.
    [one] Una anotación del registro era nueva, de { $all }.
   *[other] { $n } anotaciones del registro eran nuevas, de { $all }.
}
notice-imported-all = Se guardó una copia de seguridad de antes.
notice-imported-part = Algunas líneas no se pudieron leer y quedaron fuera: copia los detalles.
notice-not-imported = El registro { $file } no se trajo. Todo sigue como estaba.
notice-not-exported = No se guardó nada en { $file }.
command-quiz-found = Preguntas sobre esto
command-copy-found = Copiar la lista
search-in = En
search-nothing-help = Prueba con menos palabras, con el principio de una y un asterisco, o con otro campo.
search-unmark = Quitar la marca
