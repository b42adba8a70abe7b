# Buscar en la biblioteca

command-search = Buscar en la biblioteca
command-practise-found = Practicar estas tarjetas
search-name = Buscar en tus datos
search-clear = Vaciar la búsqueda
search-hint = who:petro visa, «mina», is:due …
search-examples = Por ejemplo
search-example-word = los datos con una palabra que empieza así
search-example-phrase = estas palabras, una tras otra
search-example-who = lo que alguien hizo, dijo o vivió
search-example-when = lo que pasó entonces
search-example-source = lo que cuenta una fuente, pero sin esta palabra
search-example-is = tarjetas que han vuelto, sobre un tema
search-examples-more = También what: deck: kind: e is:new, is:marked, is:suspended, is:buried, is:leech, is:claim, is:denied, is:single-source. Con «or» entre dos palabras vale cualquiera de ellas.
search-found = { $n ->
    [0] Ningún dato contiene eso
    [one] { $n } dato
   *[other] { $n } datos
}
search-shown = { $n } datos; se muestran los primeros { $shown }
search-meant = Nada se llama «{ $typed }». Se muestra «{ $meant }»
mistake-too-long = Una búsqueda tiene como máximo { $most } caracteres. El resto no se leyó: busca menos palabras
mistake-too-many-terms = Una búsqueda tiene como máximo { $most } palabras y campos. Este y los siguientes no se buscaron
mistake-too-deep = Hay demasiados paréntesis unos dentro de otros. Desde aquí no se buscó nada
mistake-field = No existe el campo «{ $name }:». Para buscar las palabras mismas, ponlas entre comillas
mistake-field-meant = No existe el campo «{ $name }:». ¿Querías decir «{ $meant }:»?
mistake-empty-field = No hay nada después de «{ $name }:». Escribe lo que buscas justo tras los dos puntos, como en «{ $example }»
mistake-no-words = No hay ninguna letra ni cifra en «{ $typed }». Los signos no se buscan: escribe una palabra
mistake-state = «{ $typed }» no puede ir después de «is:». Pueden ir: { $known }
mistake-state-meant = «{ $typed }» no puede ir después de «is:». ¿Querías decir «{ $meant }»?
mistake-kind = No existe el tipo de dato «{ $typed }». Existen: { $known }
mistake-kind-meant = No existe el tipo de dato «{ $typed }». ¿Querías decir «{ $meant }»?
mistake-date-form = «{ $typed }» no se entiende como fecha. Escríbela así: 2025, 2025-09, 2025-09-23, 2025-09..2026-02, <2025-10 o >=2025-10
mistake-date-no-such-day = «{ $typed }» no se entiende como fecha: ese día no existe en el calendario
mistake-date-year = «{ $typed }» no se entiende como fecha: el año debe estar entre 1 y 2999
mistake-date-backwards = «{ $typed }» no se entiende como fecha: el primer día es posterior al último
mistake-date-calendar-ends = «{ $typed }» no se entiende como fecha: ahí termina el calendario
mistake-open-quote = Estas comillas no se cierran. Ciérralas con otras: hasta entonces, todo lo que sigue va dentro
mistake-open-bracket = Este paréntesis no se cierra. Ciérralo con «)»: hasta entonces, todo lo que sigue va dentro
mistake-stray-bracket = Este paréntesis no cierra nada. Quítalo o abre otro antes
mistake-dangling-or = «or» va entre dos cosas. Escribe algo a cada lado o pon la palabra entre comillas
search-elsewhere = También:
search-elsewhere-name = Sobre
search-elsewhere-tag = En el tema
search-cards = { $n ->
    [one] { $n } tarjeta
   *[other] { $n } tarjetas
}
search-cards-met = { $met ->
    [one] { $met } vista
   *[other] { $met } vistas
}
search-next = vuelve { $due }
search-due-now = toca preguntarla ya
search-waits = espera a otro día
search-never = aún sin ver
search-put-aside = apartada
search-marked = marcada
search-recall = recuerdo probable: { $percent } %
