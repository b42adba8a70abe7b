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
search-problem = { $message }: { $help }
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
search-never = aún sin ver
search-put-aside = apartada
search-marked = marcada
search-recall = recuerdo probable: { $percent } %
