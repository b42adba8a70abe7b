# Qué pasó, qué se conservó y qué hacer.

notice-copy = Copiar los detalles
notice-details =
    { $headline } { $remedy }
    { $detail }
    Newsdeck { $version } en { $system }
notice-more = { $n ->
    [one] y { $n } más
   *[other] y { $n } más
}
notice-fewer = Mostrar uno
notice-deck = No se pudo incorporar el archivo de mazo { $path }.
notice-clock-behind-minutes = { $n ->
    [one] El reloj de este equipo va { $n } minuto por detrás de tu última respuesta.
   *[other] El reloj de este equipo va { $n } minutos por detrás de tu última respuesta.
}
notice-clock-behind-days = { $n ->
    [one] El reloj de este equipo va un día por detrás de tu última respuesta.
   *[other] El reloj de este equipo va { $n } días por detrás de tu última respuesta.
}
notice-clock-ahead-days = Según el reloj de este equipo, tu última respuesta fue hace { $n } días.
notice-clock-back-minutes = { $n ->
    [one] El reloj de este equipo acaba de atrasarse { $n } minuto.
   *[other] El reloj de este equipo acaba de atrasarse { $n } minutos.
}
notice-clock-back-days = { $n ->
    [one] El reloj de este equipo acaba de atrasarse un día.
   *[other] El reloj de este equipo acaba de atrasarse { $n } días.
}
notice-clock-forward-days = { $n ->
    [one] El reloj de este equipo acaba de adelantarse un día.
   *[other] El reloj de este equipo acaba de adelantarse { $n } días.
}
notice-clock-remedy = Todo está guardado. Si la hora no es esa, pon el reloj en hora para que las tarjetas vuelvan el día debido.
notice-came-back = { $n ->
    [one] Una anotación que faltaba en la base de datos volvió desde el registro que hay junto a ella.
   *[other] { $n } anotaciones que faltaban en la base de datos volvieron desde el registro que hay junto a ella.
}
notice-came-back-remedy = No se perdió nada. Si no copiaste ni moviste la carpeta de datos, revisa su disco.
notice-restored = Se recuperó la copia de seguridad.
notice-rescued = { $n ->
    [one] Se rescató una anotación en una base de datos nueva.
   *[other] Se rescataron { $n } anotaciones en una base de datos nueva.
}
notice-kept = Lo que había antes se conserva: { $path }
notice-not-recovered = No se pudo sustituir la base de datos. Todo sigue como estaba.
notice-synced = { $service } copia tu carpeta de datos { $path } mientras Newsdeck escribe en ella.
notice-synced-remedy = Eso puede dañar una base de datos. Mueve la carpeta a un lugar que ningún servicio así copie, y abre Newsdeck con ese lugar como carpeta de datos. Para llevar tu progreso a otra parte, exporta el registro.
notice-network = Tu carpeta de datos { $path } está en una unidad de red.
notice-network-remedy = Esas unidades pueden dañar una base de datos. Mueve la carpeta a un disco de este equipo y abre Newsdeck con ese lugar como carpeta de datos.
notice-fit = Tus { $n } respuestas ya pueden decir cómo recuerdas.
notice-fit-remedy = El plan está hecho para una persona promedio, o para quien eras antes. Solo cambia si así predice mejor tus respuestas, y puedes volver atrás.

store-in-use = Otro Newsdeck está usando { $path }.
store-in-use-remedy = Puedes estudiar aquí, pero el progreso no se guarda. Cierra el otro y abre Newsdeck de nuevo.
store-newer = { $path } lo escribió una versión más nueva de Newsdeck.
store-newer-remedy = No se ha tocado. Puedes estudiar aquí, pero el progreso no se guarda. Actualiza Newsdeck para seguir.
store-foreign = { $path } no es una base de datos de Newsdeck.
store-foreign-remedy = No se ha tocado. Puedes estudiar aquí, pero el progreso no se guarda. Mueve ese archivo, o usa el rescate: se hace una base de datos nueva con el registro y las copias que hay junto a él, y el archivo se conserva.
store-damaged = { $path } está dañado.
store-damaged-remedy = No se ha tocado. Puedes estudiar aquí, pero el progreso no se guarda. Usa el rescate: se hace una base de datos nueva con todo lo que se pueda leer, y esta se conserva.
store-damaged-in-use-remedy = Todas las respuestas hasta ahora están guardadas, también en el registro que hay al lado. No se escribe nada más: lo que hagas espera hasta el rescate. Se hace una base de datos nueva con todo lo que se pueda leer, y esta se conserva.
store-read-only = No se puede escribir en { $path }.
store-read-only-remedy = No se ha tocado. Puedes estudiar aquí, pero el progreso no se guarda. Cambia sus permisos y abre Newsdeck de nuevo.
store-disk-full = El disco donde está { $path } está lleno.
store-disk-full-remedy = No se ha tocado. Puedes estudiar aquí, pero el progreso no se guarda. Haz sitio y abre Newsdeck de nuevo.
store-io = No se pudo abrir { $path }.
store-io-remedy = No se ha tocado. Puedes estudiar aquí, pero el progreso no se guarda. Los detalles dicen qué informó el sistema.

save-damaged = Aún sin guardar: la base de datos está dañada.
save-damaged-remedy = Lo que hiciste espera y se guarda cuando se rescate la base de datos: se hace una nueva con todo lo que se pueda leer, y la dañada se conserva.
save-disk-full = Aún sin guardar: el disco está lleno.
save-disk-full-remedy = Lo que hiciste espera hasta que se pueda guardar. Haz sitio en el disco y luego inténtalo de nuevo.
save-read-only = Aún sin guardar: no se puede escribir en la carpeta de datos.
save-read-only-remedy = Lo que hiciste espera hasta que se pueda guardar. Haz que se pueda escribir otra vez en la carpeta e inténtalo de nuevo.
save-io = Aún sin guardar: el sistema informó de un error.
save-io-remedy = Lo que hiciste espera hasta que se pueda guardar. Los detalles dicen qué se informó; luego inténtalo de nuevo.
