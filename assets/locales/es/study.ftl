# Hoy

today-new-story = Una historia nueva
today-story-so-far = La historia hasta ahora
today-facts = { $facts ->
    [one] { $facts } dato con su fuente, aún por conocer
   *[other] { $facts } datos con su fuente, todos por conocer
}
today-study = { $minutes ->
    [one] Estudiar { $minutes } minuto
   *[other] Estudiar { $minutes } minutos
}
today-study-on = Seguir estudiando
today-quiz = Hacer un cuestionario
today-quiz-on = Seguir con el cuestionario ({ $answered } de { $of })
today-fading = { $n ->
    [one] Un dato se te está olvidando. Una sesión corta lo conserva.
   *[other] { $n } datos se te están olvidando. Una sesión corta los conserva.
}
today-due = { $n ->
    [one] Ha vuelto una tarjeta
   *[other] Han vuelto { $n } tarjetas
}: con las nuevas de hoy, { $minutes ->
    [one] cerca de un minuto
   *[other] unos { $minutes } minutos
}.
today-only-new = { $n ->
    [one] Hay una tarjeta nueva
   *[other] Hay { $n } tarjetas nuevas
}: { $minutes ->
    [one] cerca de un minuto
   *[other] unos { $minutes } minutos
}.
today-only-steps = { $n ->
    [one] Una tarjeta sigue en aprendizaje
   *[other] { $n } tarjetas siguen en aprendizaje
}: { $minutes ->
    [one] cerca de un minuto
   *[other] unos { $minutes } minutos
}.
today-new-and-steps = Hay { $n } tarjetas listas, { $new ->
    [one] una de ellas nueva
   *[other] { $new } de ellas nuevas
}: { $minutes ->
    [one] cerca de un minuto
   *[other] unos { $minutes } minutos
}.
today-session = A tu ritmo, en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
} caben unas { $n } de estas { $waiting } tarjetas.
today-nothing = Ahora no hay nada que estudiar. Siempre puedes hacer un cuestionario.
today-nothing-until = Ahora no hay nada que estudiar. La próxima tarjeta vuelve { $wait }.
today-nothing-put-off = { $n ->
    [one] Ahora no hay nada que estudiar. Dejaste un dato para mañana.
   *[other] Ahora no hay nada que estudiar. Dejaste { $n } datos para mañana.
}
today-answered = { $n ->
    [one] { $n } respuesta hoy
   *[other] { $n } respuestas hoy
}, { $known ->
    [one] { $known } sabida
   *[other] { $known } sabidas
}
today-firm = { $n } firmes
today-pale = { $n } por olvidarse
today-unmet = { $n } por ver
today-coming = Vuelven: mañana { $tomorrow }, pasado mañana { $second }, después { $third }.
today-back = Qué bueno verte de nuevo
today-back-help = { $days ->
    [one] Hace un día de tu última respuesta.
   *[other] Hace { $days } días de tu última respuesta.
} Lo que más peligra va primero{ $later ->
    [0] .
    [one] ; otra tarjeta espera a los próximos días.
   *[other] ; otras { $later } esperan a los próximos días.
}
today-at-risk = Probabilidad de que la sepas: cerca del { $percent } %
today-begin-deck = Empezar este mazo
today-others = También en tu biblioteca
today-no-story = No hay ninguna historia que estudiar
bare-none = No hay ningún mazo en tu biblioteca. Añade allí un archivo de mazo.
bare-archived = Todos tus mazos están archivados. Lo que recuerdas de ellos se conserva; la biblioteca los recupera.

# Estudio

study-new = Nueva
study-tools = Esta tarjeta
study-practice = Práctica: no cambia nada del plan
study-not-counted = no cuenta
study-answer-changed = La respuesta cambió desde la última vez. Puedes aprenderla de cero.
study-leech = { $n ->
    [one] La olvidaste una vez.
   *[other] La olvidaste { $n } veces.
} Quizá el problema sea el dato y no tú.

why-new-fact = Es nueva: de los datos que no has visto, la historia necesita este ahora.
why-new-form = Ya conoces el dato de otra forma. Esta forma es nueva.
why-learning = Aún en aprendizaje: paso { $number } de { $of }.
why-relearning = La olvidaste y la estás aprendiendo otra vez: paso { $number } de { $of }.
why-step-early = Le tocaba { $due }; como no queda otra cosa, viene ahora.
why-due = Estaba prevista para hoy, el día en que la sabrías con una probabilidad de cerca del { $percent } %.
why-late = Estaba prevista para { $days ->
    [one] ayer
   *[other] hace { $days } días
}. Es de las que más tienen que perder.
why-early = Estás adelantando estudio: estaba prevista para { $days ->
    [one] mañana
   *[other] dentro de { $days } días
}.
why-missed = La fallaste en el cuestionario.
why-practice = Estás practicando su tema. Tu respuesta no cambia cuándo vuelve.
why-seen = Vista por última vez { $days ->
    [0] hoy
    [one] ayer
   *[other] hace { $days } días
}, { $date }. Preguntada { $times ->
    [one] una vez
    [2] dos veces
   *[other] { $times } veces
}.
why-forgotten = { $n ->
    [0] Nunca olvidada
    [one] Olvidada una vez
    [2] Olvidada dos veces
   *[other] Olvidada { $n } veces
} desde que la aprendiste.
why-recall = Probabilidad de que hoy la sepas todavía: cerca del { $percent } %.
why-grade-step = Vuelve { $due }, para el paso { $number } de { $of }.
why-grade-days = Vuelve { $due }. Para entonces la sabrías con una probabilidad de cerca del { $percent } %. { $others ->
    [0] No hay nada más previsto para ese día.
    [one] Hay otra tarjeta prevista para ese día.
   *[other] Hay otras { $others } tarjetas previstas para ese día.
}

practice-title = Practicar un tema
practice-help = Como antes de un examen: primero lo que menos sabes, y lo que falles, otra vez hasta que lo sepas. No cambia nada del plan.
practice-deck = Mazo que practicar
practice-everything = Todo · { $n ->
    [one] { $n } dato
   *[other] { $n } datos
}
practice-marked = Marcadas · { $n ->
    [one] { $n } tarjeta
   *[other] { $n } tarjetas
}
practice-topics = Temas
practice-people = De quién trata
practice-topic = { $name } · { $n }
study-left = { $minutes ->
    [0] Las últimas
   *[other] { $minutes } min
} · { $cards ->
    [one] { $cards } tarjeta
   *[other] { $cards } tarjetas
}
study-unmark = Quitar la marca
study-your-answer = Tu respuesta
study-type-here = Escribe tu respuesta y pulsa Enter
study-take-over = Correcta desde ahora: añadirla al mazo
study-you-typed = Escribiste «{ $typed }»
study-waiting = { $n ->
    [one] Te espera una tarjeta.
   *[other] Te esperan { $n } tarjetas.
}
study-more = Estudiar más
study-end-kicker = Sesión terminada
study-end-empty = Esta vez no respondiste nada
study-end-all-known = Lo sabías todo
study-end = { $n ->
    [one] Un dato que volver a mirar
   *[other] { $n } datos que volver a mirar
}
study-comes-back = Vuelven: { $today ->
    [0] ninguna
   *[other] { $today }
} hoy, { $tomorrow ->
    [0] ninguna
   *[other] { $tomorrow }
} mañana, { $later ->
    [0] ninguna
   *[other] { $later }
} más tarde.
study-look-again = Vuelve a mirarlos
study-learned = { $n ->
    [one] Aprendida hoy
   *[other] Aprendidas hoy: { $n }
}
study-recap-more = { $n ->
    [one] y { $n } más
   *[other] y { $n } más
}
grade-missed = Fallé
grade-knew = Lo sabía

verdict-right = Correcto
verdict-typo = Correcto, aunque se escribe «{ $meant }»
verdict-half = Correcto a medias.
verdict-half-year = Correcto a medias: falta el año
verdict-half-month = Correcto a medias: falta el mes
verdict-half-day = Correcto a medias: falta el día
verdict-half-less-exact = Correcto a medias: otro artículo es más exacto
verdict-half-missing = Falta: { $names }{ $more ->
    [0] .
   *[other] { " " }y { $more } más.
}
verdict-half-beside = No está en la lista: { $names }{ $more ->
    [0] .
   *[other] { " " }y { $more } más.
}
verdict-nothing = No tiene ninguna letra ni cifra
verdict-too-long = Es más larga que cualquier respuesta
verdict-else = Eso es { $name }
verdict-which = ¿Cuál? Así se llama a { $name }
verdict-first-name = Un nombre de pila solo no dice quién es
verdict-slips = Se parece a «{ $meant }», pero { $slips ->
    [one] cambia una letra
   *[other] cambian { $slips } letras
}; { $allowed ->
    [0] en una palabra tan corta no puede cambiar ninguna
    [one] puede cambiar una
   *[other] pueden cambiar { $allowed }
}
verdict-as-near = Se parece tanto a «{ $name }» como a la respuesta
verdict-not-a-date = No se entiende como fecha. Escríbela así: «3 de enero de 2026», «sept. 2025» o «2025»
verdict-not-a-number = No se entiende como número. Escríbelo así: «12», «doce» o «1,2 millones»
verdict-not-a-span = No se entiende como duración. Escríbela así: «dos días» o «18 meses»
verdict-too-early = Demasiado pronto
verdict-too-late = Demasiado tarde
verdict-too-few = Muy pocos
verdict-too-many = Demasiados
verdict-too-short = Muy poco tiempo
verdict-too-long-a-time = Demasiado tiempo
verdict-no-member = No es una lista de ellos
verdict-wrong = No es la respuesta
verdict-overruled = Cuenta como correcta, según dijiste

# Qué respaldo tiene una respuesta

standing-stated = Dado como hecho
standing-stated-tip = Los artículos lo dicen con su propia voz
standing-claimed = Atribuido
standing-claimed-tip = Alguien lo dice, y los artículos lo dejan ahí
standing-denied = Atribuido y negado
standing-denied-tip = Alguien lo dice, y según los artículos alguien lo contradice
corroboration-single = Un solo artículo
corroboration-single-tip = Lo da una fuente del mazo y ninguna otra
corroboration-same-origin = Mismo origen
corroboration-same-origin-tip = Lo dan varias fuentes, pero se apoyan unas en otras: cuentan como una
corroboration-corroborated = Dos orígenes o más
corroboration-corroborated-tip = Lo dan fuentes que no se apoyan unas en otras
corroboration-finer = Un artículo es más exacto
corroboration-finer-tip = Uno lo dice con más detalle, como «mediados de septiembre» frente a «septiembre»
corroboration-differs = Los artículos difieren
corroboration-differs-tip = No dicen lo mismo, o no con las mismas palabras
source-name = Fuente: { $source } { $at }
source-name-says = Fuente: { $source } { $at }, que dice: { $says }
