## Menos minutos
short-not-that-day = El { $day } no queda ninguna sesión de fuerza pendiente. La próxima es el <b>{ $next }</b>.
short-too-short = { $minutes ->
    [one] Un minuto no llega
   *[other] { $minutes } minutos no llegan
} para calentar y hacer fuerza. Déjala con la conciencia tranquila, o elige otro día.
lasting-now = Ahora una sesión dura { $minutes } minutos como mucho.
lasting-capped = En tu nivel planifico { $minutes } minutos; más solo cansaría.
lasting-from-monday = Las sesiones más largas empiezan la semana que viene, y las series crecen como mucho un quinto por semana.
lasting-odd = Planifico sesiones de { $least } a { $most } minutos. ¿Cuánto pueden durar?
lasting-whole = <b>{ $day }: otra vez la sesión entera, { $minutes } minutos</b>
lasting-whole-already = { $day } ya es la sesión entera: { $minutes } minutos. Para tener más en todas: «set sessions to 50 minutes».
short-fits = Ya cabe. <b>{ $day }: { $minutes } minutos</b>
short-left-out = Esta vez queda fuera: { $names }. No se añade en ningún otro sitio.
short-why = Lo que queda mantiene su carga: con tan poco basta para conservar lo que has ganado.
button-short = { $minutes } minutos el { $day }
setting-short = cuánto tiempo tienes ese día

## Lo que un cambio hace con el plan
difference =
    <b>Lo que cambia:</b>
    { $lines }
difference-none = Con esto no cambia nada en el plan de las próximas semanas.
diff-moves = • { $focus } pasa al { $to }
diff-session-out = • { $focus }: fuera
diff-session-now = • { $focus }, { $minutes } minutos: { $names }
diff-dose = • { $exercise }: { $now } en lugar de { $was }
diff-run-out = • sin { $run }
diff-run-in = • { $run }
diff-run = • { $run } en lugar de { $was }
diff-more = … y { $count ->
    [one] un día más
   *[other] { $count } días más
}.

## Material para unos días
kit-for-days = <b>{ $one ->
    [yes] { $since }
   *[no] { $since } a { $until }
}: { $kit }.</b>
kit-nothing = tu propio cuerpo
kit-no-session = En esos días no hay ninguna sesión que cambie; lo que planifique después para ellos lo tendrá en cuenta.
kit-fits = Las sesiones de esos días ya funcionan así con eso.
kit-why = Cada ejercicio conserva su patrón, así que tu cuerpo sigue trabajando; donde haya menos carga, ve más despacio y para con las mismas repeticiones de reserva. Después vuelve tu material.
kit-how-long = ¿Cuánto tiempo vas a entrenar con esto: { $kit }?
kit-always = <b>Tu material desde ahora: { $kit }.</b>
button-kit-always = Desde ahora
setting-kits = tu material de esos días
setting-names = el nombre de un día

## Y si
whatif-race = <b>Si compites{ $distance ->
    [none] {""}
   *[other] {" "}({ $distance })
} el { $day }</b>, estas semanas funcionan:
whatif-race-a = tu carrera principal, a tope
whatif-race-b = en serio, sin ser la principal
whatif-race-c = como entrenamiento fuerte, sin bajar nada
whatif-race-today = Para una carrera hoy ya no hay nada que planificar: nada de fuerza antes. Cuéntame luego cómo fue.
whatif-too-far = Faltan más de { $weeks } semanas; en las próximas aún no cambia nada. Dime la carrera y planifico hacia atrás desde ella.
whatif-session = <b>Si la sesión del { $day } no puede ser como estaba</b>, estas semanas funcionan:
whatif-no-session = El { $day } no hay sesión de fuerza, así que no cambia nada.
whatif-skip = dejarla fuera
whatif-move = pasarla al { $to }
whatif-short = hacerla en { $minutes } minutos
whatif-off = ninguna sesión
whatif-off-head = Con la semana del { $start } libre:
whatif-stay = como está ahora
whatif-minutes-head = <b>Con { $minutes } minutos por sesión en lugar de { $now }</b>, la semana que viene:
whatif-minutes = { $minutes } minutos
whatif-count-head = <b>Con { $count ->
    [one] una sesión
   *[other] { $count } sesiones
} por semana</b>, la semana que viene:
whatif-count = { $count ->
    [one] una sesión
   *[other] { $count } sesiones
} por semana
whatif-option = <b>{ $letter }</b> { $name }: { $sessions ->
    [0] ninguna sesión
    [one] una sesión
   *[other] { $sessions } sesiones
}, { $sets ->
    [one] una serie
   *[other] { $sets } series
}
whatif-row-same = { $day }: { $cell }
whatif-row =
    { $day }:
    { $lines }
whatif-cell = { "   " }<b>{ $letter }</b> { $cell }
whatif-rest = descanso
whatif-strength = { $focus } { $minutes } min
whatif-both = { $run } + { $focus } { $minutes } min
whatif-nothing-yet = Todavía no ha cambiado nada. Toca la que quieras.
whatif-adopted = <b>Ese es ahora tu plan.</b>
button-adopt = Quedarme con { $letter }
request-skip = Pediste dejar fuera la sesión.

## Mirar adelante
day-title = <b>{ $day }: { $focus }, { $minutes } minutos</b>{ $run ->
    [none] {""}
   *[other] {" "}· después de tu { $run }
}
preview-head = <b>{ $count ->
    [one] Tu próxima sesión
   *[other] Tus próximas { $count } sesiones
}</b>
preview-session =
    { $title }
    { $lines }
no-session-that-week = Esa semana no hay fuerza.
week-race = Carrera: { $distance } el { $day }.
weeks-no-further = Más allá de { $weeks } semanas no planifico.
preview-open = Lo que hay más allá de la semana que viene aún puede cambiar según lo que hagas y cómo te sientas.
button-calendar = Para mi calendario
calendar-file = <b>Tu plan de las próximas cuatro semanas</b>: { $count ->
    [one] una sesión
   *[other] { $count } sesiones
} a las { $hour }, tus carreras como días enteros. Abre el archivo para añadirlo a Google o Apple Calendar; después de un cambio pídelo otra vez: cada sesión conserva su marca en el archivo, así se mueve en lugar de salir dos veces.
calendar-failed = Esta vez no he podido hacer el archivo de calendario. Prueba /calendar otra vez dentro de un rato, por favor.
calendar-name = Fuerza para correr
calendar-session = Fuerza: { $focus }
calendar-text = { $lines }
calendar-run = { $run }
calendar-race = Carrera: { $distance }
calendar-gone = Ya no está en el plan

## Fuera
skip-because-busy = Hay días llenos. Si al final queda un hueco, 20 minutos conservan lo que tienes.
skip-because-tired = Buena decisión: con cansancio aprenderías poco. Primero dormir.
skip-because-unwilling = Vale, no todos los días apetece. Diez minutos suelen despertar las ganas; y si no, con eso bastó.
skip-because-ill = Dime qué es («un resfriado», «fiebre») y planifico tu vuelta.
skip-because-hurt = Dime dónde y cuánto, por ejemplo «rodilla izquierda 4/10», y lo tengo en cuenta en el plan.
skip-next = Tu próxima sesión es el { $day }, como estaba previsto.
button-skip-day = Dejar fuera { $day }
button-short-instead = Mejor { $minutes } minutos
button-because-busy = Sin tiempo
button-because-tired = Cansancio
button-because-unwilling = Sin ganas
button-because-ill = Enfermedad
button-because-hurt = Algo me duele

## Más o menos días
days-now = <b>{ $count ->
    [one] Un día de fuerza
   *[other] { $count } días de fuerza
} por semana desde ahora.</b>
days-already = { $days } ya es día de fuerza. Los tuyos: { $now }.
days-not-there = { $days } no es día de fuerza. Los tuyos: { $now }.
days-too-many = Más de { $most } días de fuerza por semana no le dan nada a quien corre: entre ellos necesitas el descanso en que te haces fuerte. { $now ->
    [0] Ahora no tienes ninguno.
    [one] Ahora tienes uno.
   *[other] Ahora tienes { $now }.
} Antes de una carrera son aún menos: las piernas deben llegar frescas.
button-days = { $count } días por semana
days-none-left = Entonces no quedaría nada. ¿Prefieres que el plan descanse un tiempo?
days-fewer = Las reglas de descanso entre días duros dejan sitio la semana que viene para { $there ->
    [0] ninguno
    [one] uno
   *[other] { $there }
} de los { $count }.

## Por qué una línea es lo que es
why-day = <b>{ $day }</b>
why-slot = <b>{ $name }, { $day }: { $dose }</b>
why-what = { $what }
why-instead = Está en lugar de { $exercise }.
why-phase = La semana: { $phase }{ $deload ->
    [yes] , más suave a propósito
   *[no] {""}
}. Eso fija cuántas series hay y lo duras que pueden ser.
why-short-day = Ese día tienes { $minutes } minutos.
why-kit-day = Ese día hay: { $kit }.
why-swap = Otro

## Carreras
race-two = Planifico para las dos: primero { $distance } el { $day }, luego { $second } el { $later }.

## Nombres de los días
name-kept = Desde ahora { $day } se llama <b>{ $name }</b>. La sesión que caiga ahí lleva ese nombre.
name-gone = { $day } vuelve a llamarse por lo que trabaja.

## De viaje
travel-there = <b>En { $place }{ $until ->
    [none] {""}
   *[other] {" "}hasta el { $until }
}</b>: sigo la hora de allí, son las { $now }. Dime «ya en casa» cuando vuelvas.
trip-how-long = ¿Cuánto tiempo vas a estar allí?
trip-until = <b>En { $place } hasta el { $until }.</b> La mañana siguiente te pregunto si has vuelto.
trip-stay = Entonces { $place } es tu casa desde ahora.
trip-over = ¿Has vuelto de { $place }? Hasta que lo digas sigo la hora de allí.
button-trip-days = { $count } días
button-stay = Ahora vivo aquí
button-back-home = Ya estoy en casa
button-still-there = Sigo en { $place }
travel-ahead = <b>{ $place }, { $since } a { $until }</b>. Avísame cuando estés allí, o toca, y sigo la hora de allí.
travel-same-clock = <b>En { $place } hasta el { $until }</b>: la hora de allí es la tuya.
travel-kit = ¿Con qué puedes entrenar allí?
travel-home = Qué bien tenerte en casa. Sigo otra vez la hora de { $zone }: son las { $now }.
kit-hotel = Gimnasio de hotel
button-kit-as-home = Todo como en casa
button-travel-clock = Ya, con la hora de allí
button-home = Volver a la hora de casa

## Turnos y semanas que nunca son iguales
rota-when = { $on } de trabajo, { $off } libres. ¿Qué día empieza un bloque de trabajo?
rota-kept = <b>{ $on } de trabajo, { $off } libres, desde el { $since }.</b> La fuerza va en tus días libres, caigan donde caigan.
rota-over = <b>Ya no hay turnos.</b> Tus semanas vuelven a ser iguales.
irregular-kept = <b>Tus semanas son distintas, así que preguntaré.</b> Los domingos por la tarde te pregunto los días de la semana que viene. Sin respuesta elijo los que mejor van con tus carreras.
irregular-over = De acuerdo, ya no pregunto; elijo los días que mejor van con tus carreras.
week-days-ask = ¿Qué días de la semana del { $start } puedes entrenar? Tócalos, o escribe «esta semana puedo entrenar martes y viernes».
week-days-kept = <b>La semana del { $start }, en los días que has dicho.</b>
week-days-free = <b>La semana del { $start }: elijo yo los días.</b>
button-pick-day = { $on ->
    [yes] ✓ { $day }
   *[no] { $day }
}
button-day = { $day }
setting-rota = tus turnos
setting-week-days = los días de esa semana
setting-irregular = que tus semanas son distintas

## La vuelta tras una pausa
resume-ramp = Después de { $days } días sin fuerza, la primera semana tiene un { $sets } % menos de series{ $load ->
    [0] {""}
   *[other] {" "}y un { $load } % menos de peso
}; { $weeks ->
    [one] la semana siguiente es como siempre
   *[other] en { $weeks } semanas es como siempre
}.
resume-fresh = Después de { $days } días sin fuerza empezamos otra vez por las primeras semanas: ligeras y cortas. Vuelve más deprisa de lo que vino.

## «¿Puedo correr mañana?» (coach/mayi.py)
may-rest = { $nothing ->
    [yes] <b>Sí.</b> { $today ->
        [yes] Hoy de todas formas no hay nada previsto.
       *[no] El { $day } de todas formas no hay nada previsto.
    }
   *[no] <b>Descansar siempre puedes.</b> Una carrera o sesión menos no cambia nada, y no se recupera nada. Lo que tocaría { $today ->
        [yes] hoy
       *[no] el { $day }
    }:
}
may-run-no = <b>No corras { $today ->
    [yes] hoy
   *[no] el { $day }
}.</b> Camina, si caminas con normalidad.
may-run-limit = <b>{ $kind ->
    [yes] Eso no { $today ->
        [yes] hoy
       *[no] el { $day }
    }
   *[no] No corras { $today ->
        [yes] hoy
       *[no] el { $day }
    }
}.</b> Hay un límite en contra:
    { $lines }
may-run-within =
    Lo que vale para tus carreras:
    { $lines }
may-lift-limit = <b>Nada de fuerza { $today ->
    [yes] hoy
   *[no] el { $day }
}.</b> Hay un límite en contra:
    { $lines }
ill-worked = <b>Me dijiste que te encontrabas mal.</b> Con fiebre, el estómago revuelto o dolor en todo el cuerpo, { $ran ->
    [yes] correr
   *[no] entrenar
} fuerza el corazón: ni carreras ni fuerza hasta que pase un día sin síntomas, por suaves que sean. ¿Opresión en el pecho, palpitaciones o falta de aire ahora? Que te lo miren hoy.
may-load-limit =
    <b>Por ahora no: eso pesa demasiado.</b> Hay un límite en contra:
    { $lines }
may-load-most =
    Nunca más que tu límite:
    { $lines }
may-lift-ill = <b>Tampoco fuerza mientras estés mal.</b> Cuando haya pasado un día sin síntomas, dímelo: cuatro sesiones llevan de vuelta.
may-run-eased = { $level ->
    [ease] <b>Sí, con cuidado{ $today ->
        [yes] {""}
       *[no] {" "}el { $day }
    }:</b>
   *[other] <b>Solo suave{ $today ->
        [yes] {" "}hoy
       *[no] {" "}el { $day }
    }:</b>
} { $run ->
    [none] no hay carrera prevista; si sales, que sea corta
   *[other] { $run }
}. Para si duele más o te cambia la forma de correr.
may-run-yes = { $where ->
    [none] <b>Sí.</b> Nada de lo que me has contado lo impide.
    [limits] <b>Sí, dentro de tus límites.</b>
    [unread] Nada de lo que he podido leer lo impide.
    [told] <b>Sí, tal como acabo de decir.</b>
   *[other] <b>Sí, si tu { $where } te deja:</b> hasta dos de diez está bien; para si sube o te cambia la forma de correr, y dime cómo está a la mañana siguiente.
} { $run ->
    [none] No hay carrera prevista { $today ->
        [yes] hoy
       *[no] el { $day }
    }; si sales, que sea corta y suave.
   *[other] { $today ->
        [yes] Hoy
       *[no] { $day }
    }: { $run }. ¿Te sientes peor a los diez minutos? Date la vuelta.
}
may-lift-none = No hay ninguna sesión de fuerza pendiente { $today ->
    [yes] hoy
   *[no] el { $day }
}{ $next ->
    [none] .
   *[other] ; la próxima es el { $next }.
}
may-lift-yes = <b>Fuerza { $today ->
    [yes] hoy
   *[no] el { $day }
}:</b> { $focus }, { $minutes } minutos, como está ahora. Deja fuera lo que duela.
    { $lines }

may-ill =
    <b>Me dijiste { $today ->
        [yes] hoy
       *[no] el { $day }
    } que estás mal.</b> Solo un resfriado de cuello para arriba, sin fiebre: media hora suave está bien, nada fuerte. Fiebre, pecho, estómago, mareo o dolor por todo el cuerpo: descansa, y dime cuando haya pasado un día sin síntomas.
may-unread = Esto no lo he podido leer: «{ $left }». Si es de tu salud, quien te trata sabe más que yo.

travel-how-long = <b>{ $place } desde el { $since }</b>: ¿hasta cuándo? «7 días», o el día en que vuelves.

## Ejercicios que no se quieren
unwanted-kept = <b>{ $names }</b>: fuera de todas tus sesiones desde ahora, hasta que { $count ->
    [one] lo quieras
   *[other] los quieras
} otra vez. Basta con «vuelve a poner» y el nombre.
unwanted-floor = Ejercicios en el suelo
unwanted-jumps = Saltos y brincos
unwanted-not-planned = Ninguna sesión planificada { $count ->
    [one] lo tiene
   *[other] los tiene
}, así que no cambia nada más.
unwanted-already = { $names }: ya fuera, hasta que { $count ->
    [one] lo quieras
   *[other] los quieras
} otra vez.
unwanted-kind = { $count ->
    [one] Un ejercicio más se llama así
   *[other] { $count } ejercicios más se llaman así
} ({ $kind }): { $names }{ $more ->
    [0] {""}
   *[other] {" "}y { $more } más
}. ¿{ $count ->
    [one] Lo dejo
   *[other] Los dejo
} fuera también?
unwanted-part-gone = Así no me queda ningún ejercicio para: { $parts }. Tus sesiones van sin ello hasta que quieras alguno otra vez.
unwanted-none = No me has dicho de ningún ejercicio que no quieras. «No quiero más zancadas» o «nunca más burpees» deja uno fuera para siempre.
unwanted-list = Fuera hasta que { $count ->
    [one] lo quieras
   *[other] los quieras
} otra vez: { $names }.
unwanted-over = { $names }: { $count ->
    [one] puede volver
   *[other] pueden volver
}, donde tu plan tenga sitio.
button-unwanted = Lo que queda fuera
button-unwanted-kind = Dejar fuera todo: { $kind }
button-wanted = De vuelta: { $name }
settings-unwanted = Fuera: { $names }
exercise-condition = <b>Tal como estás, no es para ti:</b> tu plan deja fuera { $name } ({ $condition }). Pregunta a tu médico antes de hacerlo.
condition-done = Tu plan deja fuera { $name } ({ $condition }). Lo he anotado igual; déjalo, por favor, hasta que tu médico diga que sí.
moves-condition = <b>Tal como estás, no es para ti:</b> tu plan deja fuera { $what ->
    [bending] doblar la columna con carga o redondearla mucho (abdominales, encogimientos, flexiones hacia delante; { $condition }). Mejor dead bug, sentadillas y remo
    [twisting] girar la columna con carga ({ $condition }). El press Pallof entrena el mismo sitio sin giro
   *[jumps] los saltos y botes ({ $condition }). Sentadillas, subidas al escalón y elevaciones de talón te hacen fuerte sin ellos
}. Pregunta a tu médico qué te va bien.
jumps-limit = <b>Por ahora nada de saltos:</b> { $what }{ $until ->
    [none] {""}
   *[other] , hasta el { $until }
}.
alternatives-left-condition = { $count } que tu salud deja fuera
exercise-unwanted = Este no lo quieres, así que tu plan lo deja fuera.
alternatives-left-unwanted = { $count } que no quieres
setting-unwanted = los ejercicios que no quieres
setting-leaning = lo que recibe más
role-lower = piernas
role-calf = gemelos
role-upper = brazos y hombros
role-core = tronco
role-extra = cadera y equilibrio

## Más trabajo para una parte
lean-kept = Desde ahora tus sesiones se inclinan hacia: <b>{ $what }</b>. Series para ello la semana que viene: { $had } → { $has }.
lean-why = Llena el sitio que tiene una sesión. Los minutos, el descanso antes de las carreras rápidas y largas y lo rápido que puede crecer el trabajo siguen igual.
lean-full = Por ahora no cambia nada: tus días, tus minutos y tu nivel no dejan más sitio. Donde haya sitio, va ahí.
lean-over = Equilibrado otra vez: ninguna parte del cuerpo va primero.
lean-now = Tus sesiones se inclinan hacia: { $what }.
lean-how = En tus sesiones ninguna parte del cuerpo va primero. «Más core» o «más glúteos» lo cambia.
button-lean-off = Equilibrado otra vez

## Por su sitio, por su semana
ordinal = Ejercicio { $number } de { $count }, { $day }: <b>{ $name }</b>
    { $line }
ordinal-too-many = { $day } tiene { $count } ejercicios.
easy-week-now = Esta semana es más suave ({ $kind ->
    [deload] menos series, para que se asiente lo que has construido
    [taper] antes de tu competición
    [race] la competición está en ella
   *[recovery] después de tu competición
}).
easy-week-next = Tu próxima semana más suave empieza el <b>{ $start }</b>{ $weeks ->
    [one] , la semana que viene
   *[other] , dentro de { $weeks } semanas
} ({ $kind ->
    [deload] menos series, para que se asiente lo que has construido
    [taper] antes de tu competición
    [race] la competición está en ella
   *[recovery] después de tu competición
}).
easy-week-after = La siguiente empieza el { $start }.
easy-week-rule = La regla: después de { $every } semanas de trabajo como mucho, contadas desde la última suave; las primeras semanas ligeras cuentan, y una competición la mueve. ¿La necesitas antes? Di «semana más suave, por favor».
easy-week-none = En las próximas { $weeks } semanas no hay ninguna más suave. Por regla llega después de { $every } semanas de trabajo.

## Lo que no está en una sesión
why-absent = { $name } no está en la sesión de { $day }{ $next ->
    [none] , ni en tus semanas planificadas
   *[other] . Está planificado para { $next }
}.
why-absent-unwanted = Me dijiste que no lo quieres.

## Carreras por venir
coming-run = { $distance } el <b>{ $day }</b>: está por venir, así que no apunto nada. Dímelo cuando la hayas corrido.
coming-planned = { $run ->
    [none] Tu semana no tiene carrera ese día; tus días de correr están en los ajustes.
   *[other] En tu semana ese día: { $run }.
}
coming-near = Fuerza para las piernas cerca:
    { $lines }
    Está planificada para dejarlas libres; muévela si quieres.
coming-session = { $day } { $focus }
coming-clear = Ni ese día ni al lado hay fuerza para las piernas.
button-move-day = Mover { $day }

## Empezar de nuevo, sin correo
start-over = No hay nada que reiniciar: hago el plan con tus días, tu material, tu diario y tus molestias, de nuevo cada semana. Lo que puedo hacer:
plan-anew = Planificado de nuevo desde hoy, con todo lo que sé.
button-plan-anew = Planificar de nuevo desde hoy
button-delete-all = Borrarlo todo
no-mail = No puedo mandar correos. Puedo darte todo aquí como archivo, para que lo reenvíes.
button-export = Exportar mis datos

## Cómo fue
felt-hard-kept = Anotado: fue dura. Nada sube hasta el { $until }. ¿Hago también más fácil la próxima sesión?
request-hold = Dijiste que una sesión fue dura, así que nada sube durante unos días.
felt-hard-what = ¿Qué es demasiado: la próxima sesión, la duración, el número de días? Si algo duele, dime dónde y cuánto, de cero a diez.
felt-good = ¡Me alegro!{ $day ->
    [none] {""}
   *[other] {" "}Tu próxima sesión es el { $day }.
} El trabajo sube con lo que apuntas, paso a paso.
felt-good-and = ¡Me alegro! Una cosa sigue abierta:
felt-better-and = Me alegro.
felt-better-what = Me alegro. ¿Qué está mejor: un dolor, una enfermedad, tus piernas? Dime qué y lo quito de en medio.
button-easier-next = Más fácil la próxima vez
button-days-fewer = { $count ->
    [one] Un día a la semana
   *[other] { $count } días a la semana
}
best-joy = Una mejor marca: ¡enhorabuena! Ahora toca descansar.

## Dos bloques de trabajo
rota-when-blocks = { $blocks }: ¿qué día empiezas a trabajar la próxima vez?
rota-blocks-kept = Tus turnos: { $blocks }, desde { $since }. La fuerza va en los días libres.
rota-block = { $on } de trabajo, { $off } libres
wish-move-to = ¿Muevo la sesión? La de { $day } pasa a { $to }; tus carreras se quedan donde están. Aún no ha cambiado nada.
wish-exchange = ¿Cambio de sitio las sesiones de { $day } y { $to }? Tus carreras se quedan donde están. Aún no ha cambiado nada.
race-how-far = ¿Qué distancia es?
race-which-day = Una carrera en { $month }: ¿qué día? Con la fecha planifico hacia ella y aligero la fuerza antes.
race-offer-any = Tu competición es el <b>{ $day }</b>. ¿La planifico? Antes de ella suavizo la fuerza.
reminders-one-day = No puedo callar solo un día de la semana. Escribo en los días de fuerza y la tarde de tu repaso; esa tarde puede ser otra, o escribo menos.
ordinal-no-session = { $day } no tiene sesión de fuerza.
next-run = La próxima: { $run } el <b>{ $day }</b>.
next-run-none = Tus semanas no tienen una carrera así; tus días de correr están en los ajustes.
week-not-there = Miro { $weeks } semanas adelante; esa no está entre ellas.
dislike-running = No tiene que encantarte correr. Yo planifico la fuerza y las carreras son tuyas: menos, o en otros días, y el plan se adapta.
load-wish = Hazlo la próxima vez con { $load } y cuéntame cómo fue: el plan sigue de lo que anotas. Ahora no anoto nada.
lean-less = Cada parte guarda lo suyo, para que ninguna se quede atrás. «Más» de otra parte inclina tus sesiones hacia ella, y un ejercicio que no quieres queda fuera por su nombre.
coming-usual = Eso es lo que sueles correr, así lo entiendo, así que no apunto nada. Dime cada una cuando la hayas corrido; tus días de correr están en los ajustes.

## Unos días sin una parte del cuerpo
parts-what-no-lower = sin trabajo de piernas
parts-what-no-upper = sin trabajo del tren superior
parts-what-no-core = sin trabajo de core
parts-what-only-lower = solo piernas
parts-what-only-upper = solo tren superior
parts-what-only-core = solo core
parts-for-days = <b>{ $one ->
    [yes] { $since }
   *[no] { $since } a { $until }
}: { $what }.</b>
parts-how-long = ¿Cuánto tiempo: { $what }?
parts-why = Lo que entra en su lugar ya lo haces, dos series de cada cosa. No se recupera después: tras una o dos semanas sin ello tu fuerza sigue ahí.
parts-why-long = Lo que entra en su lugar ya lo haces, dos series de cada cosa. No se recupera después. La fuerza aguanta dos o tres semanas sin trabajo; más allá volvería con menos carga.
parts-fits = Las sesiones de esos días ya no tienen nada de eso.
parts-no-session = En esos días no hay ninguna sesión que cambie; lo que planifique después para ellos lo tendrá en cuenta.
parts-over = Desde hoy, otra vez todo el cuerpo.
parts-hurts = Si no puedes porque algo te duele, dime dónde y cuánto, por ejemplo «rodilla izquierda 4/10». Entonces lo planifico también.
parts-why-day = Lo quisiste así: ese día, { $what }.
button-parts = { $what ->
    [no-lower] Sin piernas esta semana
    [no-upper] Sin tren superior esta semana
    [no-core] Sin core esta semana
    [only-lower] Solo piernas esta semana
    [only-upper] Solo tren superior esta semana
   *[only-core] Solo core esta semana
}
button-parts-end = Otra vez todo
setting-parts = qué partes entrenas esos días

## Después de una carrera contada (coach/afterrace.py)
after-race = { $race ->
    [ultra] <b>Después de un ultra</b>
    [marathon] <b>Después de un maratón</b>
   *[half] <b>Después de una carrera así de larga</b>
} { $stage ->
    [runs] mandan tus piernas: nada de piernas antes del { $legs }, nada de correr antes del { $runs } (camina lo que quieras) y luego solo trotes suaves. Tren superior y core siguen{ $any ->
        [now] {""}
       *[other] {" "}desde el { $any }
    }. Del { $legs } al { $usual } vuelve con menos series.
    [legs] nada de piernas antes del { $legs } y solo trotes suaves; tren superior y core siguen. Del { $legs } al { $usual } vuelve con menos series.
   *[back] se vuelve por pasos: menos series y nada más duro hasta el { $usual }.
}
why-after-race = { $race ->
    [ultra] Después de un ultra
    [marathon] Después de un maratón
   *[half] Después de una carrera larga
} los músculos tardan de días a semanas en recuperarse, más de lo que duelen. Cuántos es práctica de entrenadores, no una cifra de un estudio.
after-race-off = Entonces el plan sigue como estaba. Hazles caso a tus piernas: si las escaleras aún duelen, es pronto para sentadillas.
button-race-off = El plan como estaba

## Cuánto levantar (coach/howheavy.py)
loads-how = Donde tu plan marca un peso, ese es. Donde no marca ninguno, elige uno que al acabar la serie aún podrías levantar { $rir } veces más, y apúntalo: desde ahí lo calculo yo.

## Una carrera de hoy que aún no se ha corrido (coach/racetoday.py)
race-luck = ¡Mucha suerte! Cuando acabes, dime el tiempo, por ejemplo "{ $race ->
    [marathon] maratón 3:52:10
    [half] media maratón 1:45:20
    [parkrun] parkrun 24:30
   *[other] carrera { $km } km en 52:10
}".

## Si se puede hacer un ejercicio
may-exercise-yes = <b>Puedes: { $name }.</b>{ $where ->
    [none] {""}
   *[other] {" "}Por lo que se sabe, deja en paz lo que duele ({ $where }). Si duele más ahí, para y dime el número.
}
may-exercise-minded = <b>Puedes: { $name }</b>, tal como está en tu plan.
may-exercise-no = <b>Por ahora no: { $name }.</b>
may-exercise-sore = Carga lo que te duele ({ $where }{ $pain ->
    [none] {""}
   *[other] , lo último { $pain } de 10
}){ $until ->
    [none] . Primero dos días tranquilos de trabajo sin él.
   *[other] . Hasta el { $until } el plan va sin lo que lo carga; después lo miramos de nuevo.
}
may-exercise-instead = En su lugar está: { $name }.
may-exercise-waits = Ese cambio aún espera tu palabra. Hasta entonces respondo como si lo hubieras aceptado.
may-exercise-eased = Tu plan va más suave ahora{ $until ->
    [none] {""}
   *[other] {" "}hasta el { $until }
}, y ese trabajo queda fuera.

## Mirar atrás
back-head = <b>Tu diario del { $day }{ $until ->
    [none] {""}
   *[other] {" "}al { $until }
}</b>
back-none = Del { $day }{ $until ->
    [none] {""}
   *[other] {" "}al { $until }
} no hay nada de eso en tu diario.
back-last = <b>La última vez: { $day }</b> { $ago ->
    [0] (hoy)
    [1] (ayer)
   *[other] (hace { $ago } días)
}
back-never = De eso aún no hay nada en tu diario.
back-best = <b>Lo mejor hasta ahora, según tu diario</b>

## Qué se cambió, y por qué
changed-now =
    <b>Distinto ahora del plan tal como lo hice</b>
    { $lines }
changed-since = <b>Desde el { $day }{ $where ->
    [none] {""}
   *[other] , por { $where }{ $pain ->
        [none] {""}
       *[other] {" "}{ $pain }/10
    }
}</b>
changed-nothing = No hay nada cambiado: tu plan está tal como lo hice.

## Unos días sin un tipo de movimiento
moves-for-days = <b>Fuera { $one ->
    [yes] el { $since }
   *[no] del { $since } al { $until }
}: { $what }.</b>
moves-why-day = Lo quisiste así; ese día queda fuera: { $what }.

## Una semana, varios días, menos
one-week = <b>Semana del { $monday }: { $days ->
    [none] ninguna sesión
   *[other] { $days }
}.</b> Fuera: { $out }. No se recupera nada, y las demás semanas siguen igual.
one-week-already = La semana del { $monday } no tiene más que eso: { $days ->
    [none] no queda nada abierto
   *[other] { $days }
}.
days-free-already = No hay sesión de fuerza el { $days }. No hay nada que mover.
short-whole-is = La sesión entera dura { $minutes } minutos; { $wished } son más de lo que necesita.
reminders-less = Escribo a las { $hour } los días de fuerza y de descanso. Puedo escribir solo si te quedas atrás, o no escribir nunca yo primero; a lo que preguntes respondo siempre.
