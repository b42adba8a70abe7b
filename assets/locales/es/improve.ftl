# Corregir un dato: su formulario, lo que produce y lo que se dice al guardarlo.

command-write-field = Rellenar un campo
command-save-fact = Guardar
command-leave-form = Cerrar
command-discard-draft = Descartar lo que escribí
command-right-too = Esta también es correcta

improve-forgotten = { $n ->
    [one] Olvidado una vez
    [2] Olvidado dos veces
   *[other] Olvidado { $n } veces
} desde que se aprendió. Suele ayudar una pregunta más corta, una buena nota o dos datos en lugar de uno.
improve-shipped = Este mazo vino con Newsdeck. Al guardar se pone una copia tuya en tu carpeta de mazos; ocupa el lugar de este, y tu progreso se conserva.
improve-copy = Copiar el lugar
improve-draft = Lo que escribiste antes sigue aquí. Aún no está en el mazo.
improve-more = Mostrar campos vacíos
improve-fewer = Ocultar campos vacíos
improve-required = Hace falta
improve-changed = Cambiado
improve-meanwhile = Ahora el archivo dice: { $text }
improve-meanwhile-gone = El archivo ya no dice nada aquí
improve-problem = { $message }. { $help }
improve-problem-alone = { $message }
improve-whole = Sobre el dato entero
improve-saving = Guardando
improve-looking = Mirando qué produce
improve-lost = Guardado así, el mazo dejaría fuera este dato hasta que se corrija.
improve-save-anyway = Guardar de todos modos
improve-yes = Sí
improve-no = No
improve-unsaid = Sin decir

improve-trouble-unreadable = Este dato no se puede cambiar aquí
improve-trouble-gone = El mazo ya no está
improve-trouble-gone-help = Su archivo se movió o se quitó. Lo que escribiste se conserva aquí: devuelve el archivo a su sitio o copia tus palabras.
improve-trouble-not-saved = El dato no se guardó
improve-trouble-kept = { $detail }. Lo que escribiste se conserva aquí.
improve-trouble-open = { $detail }. Abre el archivo con cualquier editor; lo que guardes se lee al momento, y el progreso se conserva.

yield-title = Lo que produce
yield-none = Tal como está, no se pregunta nada sobre este dato.
yield-lost = Nada: el mazo dejaría fuera este dato.
yield-cards = { $n ->
    [one] Una tarjeta
   *[other] { $n } tarjetas
}, { $questions ->
    [0] ninguna como pregunta con opciones
    [one] una de ellas como pregunta con opciones
   *[other] { $questions } de ellas como preguntas con opciones
}
yield-changed = Nueva o cambiada
yield-beside = Al lado, incorrectas
yield-right-too = También correcta: { $answer }
yield-dropped = No se pregunta: { $why }
yield-gone = Ya no se pregunta: { $prompt }
yield-elsewhere = Problema nuevo en otra parte del mazo

part-says = Lo que dice
part-when = Cuándo y dónde
part-why = Por qué
part-sources = Dónde se lee
part-asked = Cómo se pregunta
part-by-hand = Preguntas escritas a mano
part-beside = Junto a la respuesta

said-saved-fact = Guardado en { $file }
said-saved-copy = Guardado en tu propia copia, { $file }. Ocupa el lugar del mazo que vino con Newsdeck, y tu progreso se conserva
said-saved-alias = Desde ahora «{ $alias }» es correcto
said-saved-right-too = Ahí ya no se ofrece «{ $answer }» como incorrecta
said-draft-kept = Lo que escribiste se conserva: estará ahí cuando vuelvas a mejorar este dato
deed-mended-fact = tu cambio de { $fact }
deed-right-too = que «{ $answer }» también sea correcta

# Los campos, cada uno con lo que hay que escribir. Lo que va entre llaves son los id de los nombres.

field-speaker = Quién lo dijo
field-speaker-help = El id de una persona u organismo, como petro
field-actor = Quién
field-actor-help = El id de una persona u organismo, como petro
field-by = Quién lo afirma
field-by-help = El id de una persona u organismo, como petro
field-person = Quién
field-person-help = El id de una persona, como petro
field-of = Qué tienen en común
field-of-help = En plural: personas sancionadas por el Tesoro de EE. UU.
field-text = Frase con huecos
field-text-help = Lo que se pregunta va entre corchetes con su tipo: [7 de enero de 2026|date]
field-about = Sobre quién o qué
field-about-help = El id de aquello de lo que trata
field-point = Qué difiere
field-point-help = Para qué son las palabras: la palabra para lo que le pasó a {"{"}maduro{"}"}
field-did = Qué hizo
field-did-help = El verbo en infinitivo y lo que sigue: revocar el visado de {"{"}petro{"}"}
field-that = Qué se afirma
field-that-help = Una oración completa, como va después de «afirmó que»
field-office = Cargo
field-office-help = Sin artículo: secretario del Tesoro de EE. UU.
field-words = Las palabras
field-words-help = Tal como se dijeron, sin comillas
field-words-as-printed = Las palabras impresas
field-words-as-printed-help = Con lo que hay alrededor en el artículo
field-n = Cuántos
field-n-help = Un número entero
field-reply-by = Quién respondió
field-reply-by-help = El id de una persona u organismo
field-reply-did = Qué hizo
field-reply-did-help = Un verbo en infinitivo: negar, rechazar, responder
field-reply-says = Qué respondió
field-reply-says-help = Una oración completa
field-as-of = A fecha de
field-as-of-help = 2026-02, por ejemplo
field-members = Quién pertenece
field-members-help = El id de cada uno, uno por línea
field-complete = No pertenece nadie más
field-complete-help = Si la lista está completa
field-not-in = Quién no pertenece
field-not-in-help = El id de cada uno, uno por línea
field-said = Las palabras de { $source }
field-said-help = Una por línea
field-when = Cuándo
field-when-help = Tan exacto como lo sepas: 2025, 2025-09, 2026-01-03 o 2025-09-01/2025-09-15
field-when-note = Cuándo, según { $source }
field-when-note-help = Si dice algo más: mediados de septiembre
field-place = Dónde
field-place-help = El id de un lugar, país u organismo
field-occasion = En qué ocasión
field-occasion-help = Una visita por la Asamblea General de la ONU, por ejemplo
field-after = Después de qué dato
field-after-help = Su id, como quote.thug
field-gap = Cuánto después
field-gap-help = Dos días, por ejemplo
field-then = Qué vino luego
field-then-help = El id de cada dato, uno por línea
field-because = El motivo
field-because-help = Una oración
field-because-says = De quién es el motivo
field-because-says-help = El id de una persona u organismo
field-past = Pasado del verbo
field-past-help = Cuando el programa se equivoca
field-cite = { $source }: párrafo
field-cite-help = ¶12, ¶10-11 o ¶6, ¶23
field-cite-words = { $source }: sus palabras
field-cite-words-help = Palabras que se leen ahí
field-only = Lo que solo da { $source }
field-only-help = place, gap y demás, uno por línea
field-actor-for = Quién fue, según { $source }
field-actor-for-help = El id de un nombre menos exacto
field-skip = Formas que no preguntar
field-skip-help = who, when y demás, una por línea
field-never = Nunca como incorrectas
field-never-help = Respuestas que también serían correctas, una por línea
field-tags = Temas
field-tags-help = Uno por línea
field-note = Nota
field-note-help = Se muestra con la respuesta
field-importance = Importancia
field-importance-help = De 1, un detalle, a 5, el corazón de la historia
field-retired = No se pregunta desde
field-retired-help = Un día: 2026-05-01
field-ask-q = Pregunta { $number }
field-ask-q-help = Completa y entendible por sí sola
field-ask-a = Su respuesta
field-ask-a-help = Tal como se muestra
field-ask-wrong = Respuestas incorrectas
field-ask-wrong-help = Una por línea
field-ask-also = Otras respuestas correctas
field-ask-also-help = Valen si se escriben, una por línea
