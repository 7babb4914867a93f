# Archivos de otras apps y relojes: qué traerían, qué se guardó, qué no se pudo leer.
import-how =
    <b>Trae lo que ya tienes</b>
    Envíame aquí un archivo tal como salió de la app o del reloj. Primero te digo qué hay dentro, y no guardo nada antes de que pulses.
    <b>Relojes</b>: FIT (carreras y series de fuerza), GPX, TCX
    <b>Apps de fuerza</b>: el CSV de Hevy, Strong, FitNotes, Fitbod, StrongLifts, Liftosaur; o pega lo que Strong comparte como texto
    <b>Listas de actividades</b>: el CSV de Garmin Connect o Strava, o un ZIP con muchos archivos
    <b>Mi propio /export</b> lo trae todo de vuelta.
    Lo que ya me has contado se reconoce, y un toque saca otra vez un archivo entero. Hasta 20 MB.
import-reading = Recibido. Estoy leyendo { $name ->
        [none] el archivo
       *[other] { $name }
    } …
import-progress = Sigo leyendo: { $percent } %
import-again = Gracias. Lo leo otra vez …
import-keeping = Lo estoy guardando …
import-dropped = Vale, no he guardado nada.
import-not-yet-kept = Todavía no se ha guardado nada de esto.
import-nothing-new = Aquí no hay nada nuevo para mí.
import-found =
    <b>{ $format }</b>{ $first ->
        [none] {""}
       *[other] {" "}({ $first } a { $last })
    }
    Nuevo: { import-amount }
import-found-nothing = <b>{ $format }</b>
import-amount = { $lifts ->
        [0] {""}
        [1] 1 ejercicio con { $sets } series
       *[other] { $lifts } ejercicios con { $sets } series
    }{ $between ->
        [0] {""}
       *[other] {", "}
    }{ $runs ->
        [0] {""}
        [1] 1 carrera
       *[other] { $runs } carreras
    }{ $before ->
        [0] {""}
       *[other] {", "}
    }{ $others ->
        [0] {""}
        [1] 1 entrada más
       *[other] { $others } entradas más
    }
import-older = { $whole ->
    [yes] Todo tiene más de 13 meses: lo guardo y está en /export, pero el plan y los gráficos no miran tan atrás.
   *[no] { $count } tienen más de 13 meses: las guardo y están en /export, pero el plan y los gráficos no miran tan atrás.
}
import-known = { $count ->
    [1] 1 entrada ya está en tu diario; la dejo como está.
   *[other] { $count } entradas ya están en tu diario; las dejo como están.
}
import-doubts = { $count ->
    [1] 1 entrada difícilmente es correcta. No cuenta hasta que lo digas:
   *[other] { $count } entradas difícilmente son correctas. No cuentan hasta que lo digas:
    }
    { $lines }
import-unknown = { $count ->
    [1] Un ejercicio que no conozco con ese nombre: { $names }. Te preguntaré por él.
   *[other] { $count } ejercicios que no conozco con esos nombres: { $names }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } más
    }. Te preguntaré por ellos.
}
import-bad = { $count ->
    [1] 1 línea que no puedo tomar:
   *[other] { $count } líneas que no puedo tomar:
    }
    { $lines }
import-bad-more =
    Todas, por motivo:
    { $lines }
import-bad-line = • { $line ->
        [0] {""}
       *[other] línea { NUMBER($line, useGrouping: 0) }:{" "}
    }{ $reason }{ $what ->
        [none] {""}
       *[other] {" "}({ $what })
    }
import-bad-count = • { $reason }: { $count }
import-bad-date = no se puede leer la fecha
import-bad-future = el día aún no ha llegado
import-bad-number = no es un número posible
import-bad-absurd = una cifra que nadie alcanza
import-bad-time = no se puede leer el tiempo
import-bad-rpe = el esfuerzo no está entre 1 y 10, lo demás se guarda
import-bad-kind = un tipo de serie que no conozco
import-bad-set = una serie que no puedo leer
import-bad-unit = una unidad que no conozco
import-bad-no-name = sin nombre
import-bad-table = no es la línea de una tabla
import-bad-crowded = más de lo que cabe en un día
import-bad-record = un registro que no encaja
import-bad-week = una semana que no encaja
import-bad-cut = el archivo acaba antes de tiempo; tomo lo que hay
import-passed =
    Pasado por alto:
    { $lines }
import-passed-rest = • tiempos de descanso: { $count }
import-passed-not-done = • series no hechas: { $count }
import-passed-planned = • pasos previstos: { $count }
import-passed-strength = • sesiones de fuerza sin sus series (están en el archivo FIT o en la app de fuerza): { $count }
import-passed-file-unknown = • archivos de otro tipo: { $count }
import-passed-file-broken = • archivos dañados: { $count }
import-passed-file-route = • rutas sin tiempos: { $count }
import-passed-file-fit-other = • archivos de reloj que no son una actividad: { $count }
import-passed-file-fit-empty = • archivos de reloj sin actividad: { $count }
import-passed-file-entities = • archivos con partes prohibidas: { $count }
import-passed-file-too-deep = • archivos con demasiados niveles: { $count }
import-passed-file-too-long = • archivos demasiado largos: { $count }
import-format-hevy = Hevy
import-format-strong = Strong
import-format-strong-text = Strong, texto compartido
import-format-fitnotes = FitNotes
import-format-fitbod = Fitbod
import-format-stronglifts = StrongLifts
import-format-liftosaur = Liftosaur
import-format-liftlog = LiftLog
import-format-garmin = Garmin Connect, lista de actividades
import-format-strava = Strava, lista de actividades
import-format-fit = Archivo FIT de un reloj
import-format-gpx = Archivo GPX
import-format-tcx = Archivo TCX
import-format-archive = Varios archivos
import-format-own = Mi propia exportación
import-ask-load = El archivo no lo dice: ¿sus pesos van en kilos o en libras?
import-ask-distance = El archivo no lo dice: ¿sus distancias van en kilómetros o en millas?
import-ask-dates = Sus fechas se pueden leer de las dos formas. ¿Cómo escribe el 3 de abril?
import-ask-sport = El archivo no dice qué fue.
import-kept = Ya en tu diario: { import-amount }.
import-kept-own = También han vuelto tus ajustes, tu plan ({ $weeks } semanas) y lo que acordamos ({ $settings } registros).
import-plan-builds = Tu plan se apoya en ello desde hoy. Lo pasado se queda como estaba.
import-note-worries =
    En una nota del { $day } escribiste: «{ $text }».
    Si sigue siendo así, deja de entrenar y escríbemelo ahora, para que pueda decirte qué hacer.
import-name = «{ $name }»: ¿es uno de estos?{ $left ->
        [0] {""}
        [1] {" "}Después queda 1 nombre.
       *[other] {" "}Después quedan { $left } nombres.
    }
import-names-later = Vale. Se quedan con su propio nombre.
import-undone = Fuera otra vez de tu diario: { import-amount }.
import-redone = Otra vez en tu diario: { import-amount }.
import-no-unknown = No puedo leer ese archivo. /import dice cuáles puedo.
import-no-empty = Ese archivo está vacío, o no tiene nada que pueda leer. /import dice qué puedo.
import-no-broken = Ese archivo está dañado y no puedo leer nada. No he guardado nada. Puede ayudar exportarlo otra vez.
import-no-locked = Ese archivo comprimido tiene contraseña y no puedo abrirlo. Comprímelo otra vez sin ella, o envía los archivos uno a uno.
import-no-too-large = Ese archivo es demasiado grande: como mucho { $megabytes } MB. Exporta menos años, o envíalo como ZIP.
import-no-too-long = Es más de lo que tomo de una vez ({ $rows } filas). Córtalo en partes y envíalas una a una.
import-no-too-many-files = Ese ZIP tiene demasiados archivos (como mucho { $files }). Córtalo en partes.
import-no-bomb = Ese ZIP se descomprime en mucho más de lo que debería. No he guardado nada.
import-no-entities = Ese archivo tiene partes que no escribe ningún reloj (un tipo de documento o entidades). No las leo, y no he guardado nada.
import-no-too-deep = Ese archivo tiene más niveles que cualquiera de verdad. No he guardado nada.
import-no-too-heavy = Ese archivo era demasiado para leer, así que he parado. No he guardado nada. Puede que una parte más pequeña funcione.
import-no-too-slow = Ese archivo ha tardado más de { $seconds } segundos, así que he parado. No he guardado nada. Puede que una parte más pequeña funcione.
import-no-route = Ese archivo tiene una ruta, pero no tiempos: aún no se ha corrido nada. Exporta la actividad, no el recorrido.
import-no-fit-other = Ese archivo de reloj no es una actividad (es un recorrido, una sesión prevista o ajustes). Exporta la actividad.
import-no-fit-empty = Ese archivo de reloj no tiene ninguna actividad que me sirva.
import-no-own-broken = Parece mi propia exportación, pero la han cambiado y no me puedo fiar. No he guardado nada.
import-no-gone = Ya no puedo recoger ese archivo. Envíalo otra vez, por favor.
import-no-fault = Algo ha fallado por mi lado con ese archivo. No he guardado nada, y he avisado a quien cuida de este bot.

button-import-keep = { $count ->
    [0] Traerlo de vuelta
    [1] Guardar esta entrada
   *[other] Guardar estas { $count } entradas
}
button-import-drop = No guardar nada
button-import-stop = No preguntes más
button-import-kg = Kilos
button-import-lb = Libras
button-import-km = Kilómetros
button-import-mi = Millas
button-import-dmy = 03/04
button-import-mdy = 04/03
button-import-running = Una carrera
button-import-cycling = Bici
button-import-walking = Un paseo
