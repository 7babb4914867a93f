### Lo que dice el coach en la conversación. Los datos van como { $name }; <b> e <i> son el único formato.

## Piezas comunes
lines = { $lines }
echo-line = { $entry }{ $doubtful ->
    [yes] {" "}(aún no es seguro)
   *[no] {""}
}
entry-moved = pasada al { $day }
log-line = <b>{ $day }</b> · { $entry }{ $note ->
    [none] {""}
   *[other] {" "}· <i>"{ $note }"</i>
}
focus-lower = Piernas
focus-upper = Tren superior
focus-core = Core
focus-full = Cuerpo entero
focus-mobility = Movilidad
run-easy = rodaje suave
run-long = tirada larga
run-quality = carrera rápida
run-race = competición
day-mon = Lun
day-tue = Mar
day-wed = Mié
day-thu = Jue
day-fri = Vie
day-sat = Sáb
day-sun = Dom
kit-dumbbells = Mancuernas
kit-kettlebell = Kettlebell
kit-barbell = Barra
kit-band = Banda
kit-bench = Banco
kit-pullup-bar = Barra de dominadas
kit-machine = Máquinas
slot = • { $name } { $sets }×{ $dose }{ $side ->
    [yes] {" "}por lado
   *[no] {""}
}{ $load ->
    [none] {""}
   *[other] {" "}· { $load }
}{ $most ->
    [none] {""}
   *[other] {" "}· como mucho { $most }
}{ $reserve ->
    [none] {""}
   *[other] {" "}· para cuando te queden { $reserve }
}
session-reserve = { $others ->
    [yes] En las demás series, para cuando { $reserve ->
        [one] te quede una repetición
       *[other] te queden { $reserve } repeticiones
    }.
   *[no] En cada serie, para cuando { $reserve ->
        [one] te quede una repetición
       *[other] te queden { $reserve } repeticiones
    }.
}
band-of = banda { $colour }

## Primeras palabras
welcome-back = Qué bien verte. Esto es lo de hoy.
privacy-line = <i>Guardo lo que me cuentas para poder entrenarte, y no lo comparto con nadie. Soy coach, no médico. /privacy · /deletemydata</i>
settings-kept = Anotado.
no-plan-yet = Todavía no tienes plan. Unas preguntas y lo tienes.

## Hoy y la semana
today = Hoy
that-day = { $day }
not-planned-yet = Todavía no he planificado el { $day }. Siempre planifico esta semana y la siguiente.
today-strength =
    <b>{ $name }: { $focus }, { $minutes } minutos</b>{ $kit ->
        [none] {""}
       *[other] {" "}· necesitas { $kit }
    }{ $run ->
        [none] {""}
       *[other] {" "}· después de tu { $run }, con unas horas entre medias
    }
today-run = { $name }: { $run }. Sin fuerza. Disfruta.
today-rest = <b>{ $name }: descanso.</b> En el descanso el entrenamiento se convierte en fuerza. { $tip }
today-done = Ya has hecho la sesión { $today ->
    [yes] de hoy
   *[no] del { $day }
}. Buen trabajo.
today-skipped = Has dejado fuera la sesión { $today ->
    [yes] de hoy
   *[no] del { $day }
}, y no pasa nada. Si cambias de idea:
week-head = <b>Semana del { $start }</b> · { $phase }{ $deload ->
    [yes] {" "}· semana suave
   *[no] {""}
}
week-day-strength = { $mark ->
    [done] ✓
    [skipped] –
    [moved] →
   *[open] ·
} { $today ->
    [yes] <b>{ $day }</b>
   *[no] { $day }
}: <b>{ $focus }</b> { $minutes } min ({ $moves } …)
week-day-run = { $mark ->
    [done] ✓
   *[open] ·
} { $today ->
    [yes] <b>{ $day }</b>
   *[no] { $day }
}: { $run }
week-day-both = { $mark ->
    [done] ✓
    [skipped] –
    [moved] →
   *[open] ·
} { $today ->
    [yes] <b>{ $day }</b>
   *[no] { $day }
}: { $run }, más tarde <b>{ $focus }</b> { $minutes } min ({ $moves } …)
week-day-rest = · { $today ->
    [yes] <b>{ $day }</b>
   *[no] { $day }
}: descanso
rest-tip-1 = Si te apetece moverte: diez minutos de paseo suave.
rest-tip-2 = Si te apetece moverte: dos minutos de equilibrio en cada pierna mientras te lavas los dientes.
rest-tip-3 = Si te apetece moverte: círculos de tobillo y abrir las caderas cinco minutos.
rest-tip-4 = Acostarte pronto hace hoy más por ti que cualquier ejercicio.
rest-tip-5 = Una buena comida con algo de proteína ayuda a asentar lo que hiciste ayer.

## Recordatorios
remind-strength-1 = <b>Día de fuerza.</b> { $focus }, unos { $minutes } minutos.{ $run ->
    [none] {""}
   *[other] {" "}Primero correr ({ $run }), la fuerza unas horas después.
}
remind-strength-2 = Hoy toca fuerza: { $focus }, { $minutes } minutos.{ $run ->
    [none] {""}
   *[other] {" "}Primero tu { $run }, esto unas horas después.
}
remind-strength-3 = <b>{ $focus } hoy</b>, { $minutes } minutos, cuando te venga bien.{ $run ->
    [none] {""}
   *[other] {" "}Mejor unas horas después de tu { $run }.
}
remind-strength-4 = Para hoy: <b>{ $focus }</b>. { $minutes } minutos, con el calentamiento.{ $run ->
    [none] {""}
   *[other] {" "}Primero tu { $run }, luego una pausa, luego esto.
}
remind-needs = { $kit ->
    [none] No necesitas nada, solo venir tú.
   *[other] Necesitas: { $kit }.
}
remind-again = <b>Aquí estoy otra vez:</b> { $focus }, unos { $minutes } minutos.
remind-rest-1 = <b>Día de descanso.</b> { $why } { $tip }
remind-rest-2 = Hoy no hay nada que hacer, y ese es el plan. { $why } { $tip }
remind-rest-3 = <b>Día libre.</b> { $why } { $tip }
remind-rest-4 = <b>Hoy es para descansar.</b> { $why } { $tip }
rest-before-long = Mañana tienes la tirada larga; con las piernas frescas llegas más lejos.
rest-before-quality = Mañana tienes la carrera rápida, y vale más con las piernas descansadas.
rest-before-race = Mañana compites. Nada de lo que hagas hoy te pone más en forma; descansar te hace más rápido.
rest-before-strength = Mañana toca fuerza, y los músculos descansados levantan más.
rest-after-strength = Lo que levantaste ayer se está construyendo ahora: el músculo crece entre sesiones, no en ellas.
rest-after-run = Tu cuerpo está asimilando lo que corriste ayer: ahí es donde te hace más rápido.
rest-between = Los músculos y tendones se reparan y se hacen fuertes entre sesiones, no en ellas.
remind-checkin-1 = ¿Qué tal la sesión de hoy? Dime tus series, o toca. Si no ha salido, también está bien.
remind-checkin-2 = ¿Has podido hacer la fuerza hoy? Tus series, un toque o nada: todo vale.
remind-checkin-3 = ¿Cómo ha ido hoy? Bastan unas palabras, o toca. No haberla hecho también es una respuesta.
remind-checkin-4 = La sesión de hoy: ¿hecha, a medias, o hoy no? Dímelo y planifico desde ahí.
remind-behind = { $day ->
   *[other] <b>{ $focus } del { $day } sigue pendiente.</b>
} { $to ->
    [none] Esta semana ya no queda un buen día, así que déjala ir y haz la siguiente según el plan.
   *[other] Encajaría el { $to }. O déjala ir: no se acumula nada.
}
later-when = ¿Cuándo te lo recuerdo?
later-kept = Te lo recuerdo a las { $hour }.{ $quiet ->
    [yes] {" "}Es justo antes de tus horas de silencio.
   *[no] {""}
}
later-too-late = Eso cae en tus horas de silencio, o después de medianoche. ¿Mejor mañana?
thinner-fewer = Hace un tiempo que no sé de ti, así que desde ahora escribo menos: los días de fuerza y el repaso de la semana. Una palabra tuya y todo vuelve a ser como antes.
thinner-weekly = Sigues en silencio, y está bien. Desde ahora escribo una vez por semana.
thinner-silent = Este es mi último mensaje por ahora. Tu plan y tu diario se quedan como están; escríbeme cuando quieras seguir.
remind-assessment = <b>Toca ver cómo estás.</b> Unas pruebas, y en unas semanas verás lo que hace el trabajo. Hazlas con las piernas descansadas, no cansadas.
remind-assessment-since = Tus últimas pruebas son de hace { $weeks } semanas.

## Anotar
echo =
    <b>Anotado</b>
    { $lines }
same-as =
    <b>Anotado, como el { $day }</b>
    { $lines }
same-nothing = No tengo nada en tu diario del { $day } que copiar. Dime las series o la carrera.
echo-line-old = <b>{ $day } { $year }</b> · { $entry }{ $doubtful ->
    [yes] {" "}(aún no es seguro)
   *[no] {""}
}
echo-old = Guardado en su fecha, así que no cuenta como entrenamiento de estas semanas. Si fue hoy, di «eso fue hoy».
doubt = Lo he guardado, pero ¿puede ser?
    { $lines }
    Hasta que lo confirmes no cuenta en tu progreso.
sure = Mis respetos. Cuenta.
unknown-exercise = Todavía no conozco «{ $name }». ¿Es uno de estos?
learned = Desde ahora «{ $word }» es para mí { $name }, también en lo que me contaste antes.
is-none = Entonces lo guardo con tu propio nombre.
edited = He recogido tu corrección.
left-over = También he guardado esto, aunque no sé dónde ponerlo: «{ $left }»
settled-net = Guardado, y suena a que ya pasó. Si vuelve, dura más o aparece algo nuevo (desmayo, pecho, respiración, confusión), que te vean el mismo día; si es fuerte, llama a una ambulancia.
not-understood = Lo he guardado, aunque todavía no lo entiendo. Puedes contarme series («sentadillas 3x8 60kg»), carreras («5 km en 27:30»), cómo estás («rodilla izquierda 4/10», «muy cansado») o preguntar por un ejercicio. /help
fix-how = Envíalo como debería ser. También puedes editar tu propio mensaje y yo lo sigo.
fixed =
    <b>Corregido</b>
    { $lines }
amend-undone =
    <b>Como estaba antes</b>
    { $lines }
undone = Deshecho.
undone-setting = Deshecho: { $names }.
setting-goal = tu objetivo
setting-quiet = tus horas de silencio
setting-injuries = tus lesiones
setting-health = tus respuestas de salud
setting-consent = tu consentimiento
setting-baseline = las pruebas
setting-runs = tus días de carrera
setting-strength = tus días de fuerza
setting-level = tu nivel
setting-kit = tu material
setting-minutes = la duración de la sesión
setting-race = tu carrera
setting-zone = tu ciudad
setting-hour = cuándo te escribo
setting-reminders = cuándo escribo yo primero
setting-later = la hora de ese aviso
setting-pictures = cómo enseño los ejercicios
setting-units = tus unidades
setting-alias = tu propia palabra para un ejercicio
setting-review = el día del repaso semanal
setting-felt = cómo se sintió la semana
setting-charts = gráficos claros u oscuros
setting-name = el nombre
setting-other = un ajuste
undone-entries =
    <b>Deshecho</b>
    { $lines }
redone = Está otra vez.
redo-nothing = No hay nada que recuperar.
undo-nothing = No hay nada del último día que deshacer.
undo-not-there = No encuentro «{ $name }» entre lo que me has contado en los últimos dos días, así que no deshago nada. /log muestra tus entradas.
wipe-sure = { $day ->
    [none] { $count ->
        [one] Esta entrada se va si me dices que sí. Todo lo demás se queda.
       *[other] Estas { $count } entradas se van si me dices que sí. Todo lo demás se queda.
    }
   *[other] { $count ->
        [one] Esta entrada ({ $day }) se va si me dices que sí. Todo lo demás se queda.
       *[other] Estas { $count } entradas ({ $day }) se van si me dices que sí. Todo lo demás se queda.
    }
}
wipe-stays = Lo que me contaste de dolores y de cómo te sientes se queda. Si algo de eso estaba mal, dímelo aparte.
undo-none-there = { $name ->
    [none] En tu diario no hay nada así, de modo que no deshago nada.
   *[other] No encuentro «{ $name }» en tu diario, así que no deshago nada.
} /log muestra tus entradas.
undo-not-flag = Eso no lo puedo deshacer con un toque, porque se trataba de tu seguridad. Dime cuándo te han dado el alta.
log-empty = Tu diario está vacío por ahora. Cuéntame lo que has hecho, por ejemplo «flexiones 3x10» o «5 km suaves».
log-head = <b>{ $count ->
    [one] Tu última entrada
   *[other] Tus últimas { $count } entradas
}</b>

## Sesiones
done-as-planned =
    <b>Hecho según el plan. Buen trabajo.</b>
    { $lines }
session-done = Buen trabajo. Dime las series si quieres, o toca para anotar la sesión según el plan.
session-partial = Media sesión cuenta. Dime qué series hiciste y las anoto.
session-moved = Vale, la buscaré en el otro día.
session-skipped = No pasa nada.
session-was-run = Buen trabajo. Era tu { $run }; dime cuánto y en qué tiempo, si lo quieres en el diario («12 km en 65 min»).
session-late = ¿O te refieres a la sesión del { $day }? Sigue pendiente.
session-unplanned = Buen trabajo. Ese día no había sesión prevista, así que dime las series y las anoto.
session-started = Que vaya bien. Dime tus series según las haces.
skipped-kindly = No pasa nada: una sesión menos no cambia nada. La siguiente no lleva nada de más.
nothing-to-skip = El { $day } no hay sesión de fuerza que quitar.{ $next ->
    [none] {""}
   *[other] {" "}La próxima es el { $next }.
}
nothing-to-move = El { $day } no hay sesión de fuerza que mover.
moved = La he movido del { $day } al <b>{ $to }</b>.
move-not-there = El { $day } no le va bien: { $reason ->
    [taken] ya hay una sesión, y dos en un día sería acumular
    [race] es día de carrera, o está demasiado cerca
    [before] al día siguiente corres fuerte, y tus piernas deben llegar frescas
    [beside] los mismos músculos trabajan el día antes o después
    [rest] no tendrías ningún día de descanso completo en siete
   *[unknown] todavía no he planificado ese día
}.
exchanged = El { $day } y el { $to } han cambiado de sitio.
exchange-not = El { $day } y el { $to } no pueden cambiar de sitio: { $reason ->
    [race] una caería en día de carrera, o demasiado cerca
    [before] después de una de ellas corres fuerte, y tus piernas deben llegar frescas
    [beside] los mismos músculos trabajarían dos días seguidos
   *[rest] no tendrías ningún día de descanso completo en siete
}.
move-instead = Estos días sí:
button-move-to = Al { $day }
move-nowhere = No veo ningún buen día libre para ella esta semana: chocaría con una carrera rápida o con otra sesión. Es mejor dejarla fuera.
how-which = ¿Cuál?

## Cambios
proposal =
    <b>Yo cambiaría esto:</b>
    { $lines }
accepted =
    <b>Cambiado.</b>
    { $lines }
accepted-until = Vale hasta el { $until }; luego lo volvemos a mirar.
declined-but-be-seen = El plan se queda como está, pero que te lo miren, por favor, como te he dicho. Para si empeora.
alarm-applied = He quitado de tu plan lo que lo carga hasta entonces.
pain-which = { $pain ->
        [none] ¿Cuál de ellas es?
       *[other] { $pain } de diez: ¿cuál de ellas es?
    }
pain-still-asked = Y esta zona ({ $place }): ¿cuánto duele, de 0 a 10?
pain-again = ¿Cuánto duele, de 0 (nada) a 10 (lo peor que hay)?
declined = De acuerdo, el plan se queda como está. Si algo empeora, para y dímelo.
change-whole-session = toda la sesión
change-day = <b>{ $day }</b>
change-swap = • { $to } en lugar de { $exercise }
change-reduce = • { $exercise }: { $sets ->
    [none] más ligero
    [one] solo una serie
   *[other] solo { $sets } series
}{ $load ->
    [none] {""}
   *[other] , carga { $load }
}{ $rir ->
    [none] {""}
   *[other] , { $rir } repeticiones de reserva
}
change-off = • sin sesión
change-remove = • sin { $exercise }
change-hold = • { $exercise }: la misma carga que la última vez
change-postpone = • { $exercise } pasa{ $to_day ->
    [none] {" "}a otro día
   *[other] {" "}al { $to_day }
}
change-isometric = • { $to ->
    [none] { $exercise } aguantando quieto
   *[other] { $to }, aguantando quieto, en lugar de { $exercise }
}
change-deload = • { $exercise }: { $sets ->
    [none] más suave
    [one] solo una serie
   *[other] solo { $sets } series
}
change-progress = • { $exercise } un paso más
change-add = • { $exercise } añadido
swapped = { $day }: <b>{ $to }</b> en lugar de { $exercise }.
easier-none = Es la forma más fácil que conozco con tu material. Haz menos repeticiones, más despacio.
harder-none = No conozco una forma más difícil para tu nivel y tu material. Añade una repetición o baja más despacio.
swap-which = ¿Cuál cambio el { $day }?
swap-none = No conozco nada más de ese tipo para tu nivel y tu material.
harder-not-now = Esta semana no: algo dolía o tenías agujetas. Primero la calma, luego lo difícil.
not-in-session = { $name } no está en tu próxima sesión.
no-session-ahead = No hay ninguna sesión de fuerza en el plan que pueda cambiar.
shortened = <b>{ $day }, la versión corta: { $minutes } minutos</b>
deload-set = Una semana más suave hasta el { $until }: la mitad de las series, los mismos ejercicios.
request-move = Me pediste mover la sesión.
request-easier = Pediste algo más fácil.
request-harder = Pediste algo más difícil.
request-swap = Pediste otro ejercicio.
request-deload = Pediste una semana más suave.
alternatives = En lugar de { $name } podrías hacer:
alternatives-line = • <b>{ $name }</b>{ $what ->
    [none] {""}
   *[other] : { $what }
}
alternatives-none = No conozco nada en lugar de { $name } que te vaya bien ahora.
alternatives-left = Del mismo tipo, pero fuera: { $reasons }.
alternatives-left-limit = { $count } que te han dicho que dejes
alternatives-left-sore = { $count } que cargarían lo que duele
alternatives-left-kit = { $count } para otro material
alternatives-left-later = { $count } para más adelante
variant-easier = Más fácil que { $name }:
variant-harder = Un paso más que { $name }:
variant-easier-none = No conozco una forma más fácil de { $name } que puedas hacer ahora. Haz el movimiento más corto, menos repeticiones, o agárrate a algo.
variant-harder-none = No conozco una forma más difícil de { $name } que te vaya bien ahora. Añade una repetición, baja más despacio o coge un poco más de carga.
variant-easier-not-now = La forma más fácil de { $name } es { $other }.
variant-harder-not-now = El siguiente paso después de { $name } es { $other }.
variant-harder-sore = Por ahora, ninguna forma más difícil de { $name }.
into-there = { $name } ya está en tu sesión del { $day }.
into-not = { $name } no puede entrar en tu sesión del { $day }.
into-no-place = En tu sesión del { $day } no hay nada del mismo tipo que { $name }, así que sería añadir trabajo. Dime a qué sustituye: «cambia plancha por dead bug».

## Por qué
why = <b>Por qué:</b> { $why } <i>(regla { $rule })</i>
why-judgement = • Criterio de entrenador; ningún estudio lo ha probado
why-source = • { $authors ->
    [none] {""}
   *[other] { $authors },{" "}
}{ $title }{ $year ->
    [0] {""}
   *[other] {" "}({ NUMBER($year, useGrouping: 0) })
} · { $checked }
why-sources =
    Fuentes:
    { $lines }
why-until = Vale hasta el { $until }; después el plan vuelve a ser el de antes.
why-nothing = Todavía no he cambiado ni aconsejado nada. Cuando lo haga, esto te dice por qué y de dónde sale.
checked-seen = leído en el original o en su resumen
checked-secondary = leído a través de alguien que lo cita
checked-knowledge = de memoria, aún sin comprobar
checked-expert = criterio de entrenador, no un estudio

## Pausa y alta
paused-by-flag = <b>Tu plan está en pausa</b> por lo que me contaste. Vuelve a empezar, poco a poco, cuando un profesional te haya dado el alta.
paused-still = Sigue en pausa, hasta que alguien te dé el alta.
paused-beside = Tu plan sigue en pausa hasta que alguien te dé el alta.
pause-told =
    Tu plan está en pausa desde el { $day }. { $why ->
        [none] {""}
       *[other] { $why }{" "}
    }Termina cuando me digas quién te ha dado el alta y cuándo; luego empezamos poco a poco. Si vuelve o empeora, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número de emergencias)
       *[known] { "" }
    }.
emergency-number = En una emergencia llama al <b>{ $number }</b>{ $local ->
        [unknown] { " " }(o a tu número de emergencias)
       *[known] { "" }
    }; no me esperes. Alguien con quien hablar, a cualquier hora: { $crisis }.
paused-by-crisis = El entrenamiento puede esperar; tú importas más. Si todo se pone oscuro, llama o escribe al teléfono que te di, o a alguien cercano, a cualquier hora. Lo retomamos cuando hayas hablado con alguien que pueda ayudarte.
paused-until = Tu plan descansa hasta el { $until }.
paused-open = Tu plan descansa hasta que tú digas.
paused-now = { $until ->
    [none] Tu plan descansa hasta que vuelvas. Mientras tanto, sin recordatorios.
   *[other] Tu plan descansa hasta el { $until }. Mientras tanto, sin recordatorios.
}
paused-ahead = Tu plan descansa del { $since } al { $until }; hasta entonces sigue como está.
pause-how-long = ¿Cuánto tiempo descansa el plan?
not-paused = El plan no está en pausa.
resumed = Qué bien que hayas vuelto. Empezamos donde te resulte cómodo; nada de lo perdido se acumula.
clearance-who = ¿Quién te ha dado el alta para entrenar?
clearance-when = ¿Cuándo fue?
clearance-is-it = ¿Te ha dado el alta para entrenar? { $who }{ $when ->
    [none] .
   *[other] , { $when }.
}
clearance-none = Entonces el plan sigue en pausa. Que te lo miren, por favor; sigo encantado en cuanto te hayan visto.
clearance-undone = Retirado: nadie te ha dado el alta, así que el plan vuelve a estar en pausa.
clearance-unclear = Antes de seguir necesito una respuesta clara; hasta entonces el plan sigue en pausa.
clearance-too-early = Eso fue antes de que pasara, así que no puede tratarse de esto. Que te lo miren, por favor; sigo encantado en cuanto te hayan visto.
why-return = Tras una señal de alarma se vuelve a empezar como en una primera semana: siete días con menos series, un quinto menos de peso, sin saltos y solo rodajes suaves.
cleared = <b>Buena noticia.</b> Alta de: { $who } ({ $when }). Empezamos poco a poco: una semana con menos series, y solo rodajes suaves, nada rápido. Si algo vuelve, para y dímelo.

## Ejercicios, biblioteca, preguntas
exercise-head = <b>{ $name }</b>
exercise-facts = De este todavía no tengo instrucciones. Trabaja: { $muscles ->
    [none] varios músculos
   *[other] { $muscles }
}. Necesita: { $kit ->
    [none] nada
   *[other] { $kit }
}.
exercise-steps =
    { $setup }

    { $lines }
exercise-step = { $number }. { $step }
exercise-mistakes =
    <b>Ojo con esto</b>
    { $lines }
exercise-mistake = • { $mistake } → { $fix }
exercise-not-now = <b>Ahora no:</b> carga lo que duele ({ $where }).
exercise-mind = <b>Atención:</b> carga lo que te molesta ({ $where }). Hasta 2 de 10 está bien; si duele más, para y dime el número.
exercise-kit = Necesita algo que no está en tu material: { $kit }.
exercise-planned = <b>{ $today ->
    [yes] Hoy
   *[no] { $day }
}:</b> { $sets }×{ $dose }{ $side ->
    [yes] {" "}por lado
   *[no] {""}
}{ $load ->
    [none] {""}
   *[other] {" "}con { $load }
}{ $most ->
    [none] {""}
   *[other] , como mucho { $most }
}{ $reserve ->
    [none] {""}
   *[other] {" "}· para cuando te queden { $reserve }
}{ $done ->
    [0] {""}
   *[other] {" "}· { $done } de { $sets } hechas
}
exercise-usual = <b>Dosis habitual.</b> { $sets } × { $low ->
    [0] { $high }
   *[other] { $low }–{ $high }
}{ $unit ->
    [reps] {""}
    [contacts] {" "}apoyos
   *[other] {" "}{ $unit }
}{ $side ->
    [yes] {" "}por lado
   *[no] {""}
}.
thing = { $name ->
    [dumbbell] mancuernas
    [barbell] barra
    [kettlebell] kettlebell
    [bench] banco
    [band] banda
    [box] cajón
    [chair] silla
    [step] escalón
    [wall] pared
    [towel] toalla
    [stick] palo
    [hill] cuesta
    [anchor] punto fijo
    [partner] compañero
    [pullup-bar] barra de dominadas
    [pullup-bar-low] barra baja
    [dip-bars] barras de fondos
    [med-ball] balón medicinal
    [ball] fitball
    [mini-band] banda corta en aro
    [weight-plate] disco
    [trap-bar] barra hexagonal
    [trx] TRX o anillas
    [slider] discos deslizantes
    [wheel] rueda abdominal
    [cable] polea
    [rope] cuerda
    [rack] jaula de sentadillas
    [machine-assisted-pullup] máquina de dominadas asistidas
    [machine-back-extension] banco de lumbares
    [machine-lat-pulldown] jalón al pecho (polea alta)
    [machine-leg-curl] máquina de curl femoral
    [machine-leg-extension] máquina de extensión de cuádriceps
    [machine-leg-press] prensa de piernas
    [machine-row] máquina de remo sentado
    [machine-seated-calf] máquina de gemelo sentado
    [machine-shoulder-press] máquina de press de hombros
    [machine-smith] máquina Smith (multipower)
   *[other] { $name }
}
exercise-later = Este es para más adelante: primero hazte fuerte en la forma más fácil.
exercise-about =
    <b>{ $name }</b>
    { $what }

    <b>Respiración.</b> { $breathing }
    <b>Cómo se debe sentir.</b> { $feel }
exercise-leave = <b>Cuándo dejarlo fuera.</b> { $leave }
pattern-ankle = Tobillos
pattern-balance = Equilibrio
pattern-calf = Gemelos
pattern-carry = Llevar peso
pattern-conditioning = Cuerpo entero, rápido
pattern-core-anti-extension = Core: cuerpo recto
pattern-core-anti-lateral = Core: lateral
pattern-core-anti-rotation = Core: sin girar
pattern-core-extension = Core: espalda
pattern-core-flexion = Core: delante
pattern-core-rotation = Core: giros
pattern-foot = Pies
pattern-hamstring = Isquios
pattern-hinge = Bisagra de cadera
pattern-hip-abduction = Caderas: por fuera
pattern-hip-adduction = Caderas: por dentro
pattern-hip-extension = Caderas: detrás
pattern-hip-flexion = Caderas: delante
pattern-isolation-upper = Brazos
pattern-knee-extension = Extensión de rodilla
pattern-lunge = Zancadas y subidas
pattern-mobility = Movilidad
pattern-neck = Cuello
pattern-plyo = Saltos
pattern-power-lower = Potencia: piernas
pattern-power-upper = Potencia: brazos
pattern-pull-horizontal = Remos
pattern-pull-vertical = Dominadas y jalones
pattern-push-horizontal = Flexiones y presses
pattern-push-vertical = Por encima de la cabeza
pattern-scapular = Escápulas
pattern-shin = Tibial anterior
pattern-squat = Sentadillas
exercise-which = ¿Qué ejercicio? Escribe «/exercise plancha», o busca:
library-head = { $mine ->
    [yes] { $count } de { $all } ejercicios van con tu material, tu nivel y cómo estás hoy. ¿Dónde miramos?
   *[no] Conozco { $count } ejercicios. ¿Dónde miramos?
}
library-group = <b>{ $group }</b>: ¿de qué tipo?
group-legs = Piernas
group-hips = Caderas
group-calves = Gemelos y pies
group-core = Core
group-upper = Tren superior
group-jumps = Saltos y potencia
group-other = Cargar, equilibrio, movilidad
shelf-kit-none = Sin material
shelf-kit-band = Bandas
shelf-kit-dumbbell = Mancuernas
shelf-kit-kettlebell = Kettlebell
shelf-kit-barbell = Barra
shelf-kit-bench = Banco o cajón
shelf-kit-bar = Barras para colgarse
shelf-kit-ball = Balones
shelf-kit-small = TRX, deslizantes, cuerda
shelf-kit-machine = Máquinas y poleas
shelf-muscle-thighs = Muslos por delante
shelf-muscle-hamstrings = Muslos por detrás
shelf-muscle-glutes = Glúteos
shelf-muscle-hips = Caderas y aductores
shelf-muscle-calves = Gemelos
shelf-muscle-feet = Pies, tobillos, tibias
shelf-muscle-trunk = Abdomen y tronco
shelf-muscle-back = Espalda y cuello
shelf-muscle-chest = Pecho
shelf-muscle-shoulders = Hombros
shelf-muscle-arms = Brazos y agarre
library-list = <b>{ $name }</b>: { $count ->
    [0] nada que puedas hacer ahora
    [one] un ejercicio
   *[other] { $count } ejercicios
}{ $hidden ->
    [0] {""}
   *[other] , { $hidden } fuera
}{ $pages ->
    [1] {""}
   *[other] {" "}· página { $page } de { $pages }
}
ask-what = Pregúntame lo que quieras sobre fuerza para correr, por ejemplo «/ask ¿cuántas veces debo hacer fuerza?»
article = <b>{ $title }</b>
    { $summary }

    { $advice }
article-whole = <b>{ $title }</b>

    { $body }
no-answer = Eso no lo sé. Sé de ejercicios y de fuerza para quien corre.{ $near ->
    [no] {""}
   *[yes] {" "}Lo más parecido que tengo está en los botones de abajo.
}

## Progreso
progress-empty = Todavía no hay nada que dibujar. Anota una sesión o una carrera y te enseño tus semanas.
chart-failed = <i>(Esta vez no he podido dibujar el gráfico.)</i>
file-failed = Esta vez no he podido hacer el archivo. Prueba /export otra vez dentro de un rato, por favor.
progress-load =
    <b>Esta semana:</b> { $km } { $unit } corriendo, { $sets ->
        [one] una serie
       *[other] { $sets } series
    } de fuerza en { $sessions ->
        [one] un día
       *[other] { $sessions } días
    }.
    { $first ->
        [yes] Es la primera de tu diario, así que todavía no hay con qué compararla.
       *[no] La semana pasada: { $last_km } { $unit } y { $last_sets } series.{ $average ->
            [yes] {" "}Tu media antes de esta semana: { $mean_km } { $unit } y { $mean_sets } series por semana.
           *[no] {""}
        }
    }

## Ajustes
settings =
    <b>Tus ajustes</b>
    Carreras: { $runs }
    Fuerza: { $lifts } por semana, { $days }
    Objetivo: { $goal }
    Nivel: { $level }
    Material: { $kit }{ $weights ->
        [none] {""}
       *[other] {" "}({ $weights })
    }
    Sesión: hasta { $minutes } minutos
    Competición: { $race }
    Molestias ahora: { $troubles }{ $earlier ->
        [none] {""}
       *[other] . Antes: { $earlier }
    }
    Salud: { $health }
    Consentimiento: { $consent }
    Te escribo a las { $hour } ({ $zone }){ $reminders ->
        [off] , apagado
        [behind] , solo si te saltas una sesión
        [always] , aunque no contestes
       *[on] {""}
    }
    Horas de silencio: { $quiet }
    Pregunta de la mañana: { $checkin ->
        [three] tres toques los días de fuerza
        [one] un toque los días de fuerza
       *[off] no
    }
    Repaso semanal: { $review } por la tarde
    Unidades: { $units }, { $distance }
    Imágenes: { $still ->
        [yes] fijas
       *[no] en movimiento
    }
settings-race = { $distance }, { $day }
race-5k = 5 km
race-10k = 10 km
race-half = media maratón
race-marathon = maratón
race-any = competición
race-named = { $name } ({ $far })
race-offer = Tu carrera: <b>{ $distance }, { $day }</b>. ¿La meto en el plan? Aflojaré la fuerza antes.
race-left = De acuerdo, el plan se queda como está.
race-standing = Tu carrera: { $distance }, { $day }. Aflojo la fuerza antes.
set-minutes = Desde ahora una sesión dura como mucho { $minutes } minutos.
set-zone = Ahora sigo la hora de { $zone }: allí son las { $now }.
set-units = Desde ahora { $units } y { $distance }.
set-kit = Tu material ahora: { $kit }. El plan lo usa.
set-runs = Corres el { $days }. He vuelto a planificar alrededor de eso.
race-gone = La carrera ya no está en el plan.
set-hour = Desde ahora te escribo a las { $hour }.
settings-run = { $day } { $kind }
settings-none = ninguna
settings-any-day = los días los elijo yo
settings-no-race = ninguna
settings-no-kit = nada
level-beginner = principiante
level-intermediate = algo de experiencia
level-advanced = con experiencia
pictures-still = Desde ahora enseño los ejercicios con imágenes fijas.
pictures-moving = Desde ahora enseño los ejercicios en movimiento.
reminders-on = Vuelvo a escribirte a las { $hour }.
reminders-off = Ya no escribiré yo primero. Puedes hablarme en cualquier momento.
reminders-behind = Desde ahora escribo yo primero solo si te saltas una sesión, la mañana siguiente a las { $hour }; y cuando un dolor o una enfermedad que me contaste necesita una pregunta.
reminders-always = Seguiré escribiendo a las { $hour }, contestes o no.

## Datos y ayuda
privacy =
    <b>Qué guardo, y para qué</b>
    Tus mensajes, lo que he entendido de ellos, tus ajustes, el plan y los consejos que te di: todo para poder entrenarte. De un archivo que envías guardo lo que he entendido, no el archivo. El dolor y el cansancio son datos de salud; se quedan aquí, nunca se muestran en grupos, nunca se venden ni se comparten, y nunca se escriben en un registro técnico.
    <b>Qué puedes hacer</b>
    /export te lo envía todo. /deletemydata lo borra todo de una vez, para siempre.
    <b>Cuánto tiempo lo guardo</b>
    Lo que me cuentas: hasta que lo borres, o hasta que lleve dos años sin saber de ti; te aviso 30 días antes. Mis propios mensajes: una semana después de enviarlos. Lo que había en un archivo que deshiciste: una semana. Qué recordatorios te mandé: 60 días. Un mensaje que me hizo tropezar: 90 días, para poder arreglar el fallo.
    Soy coach, no médico, y no hago diagnósticos.
fading = Llevo casi dos años sin saber de ti. El { $day } borro todo lo que sé de ti. Si quieres conservarlo, escríbeme lo que sea; /export te lo envía, /deletemydata lo borra ahora.
export-coming = Aquí está todo lo que sé de ti: tablas para una hoja de cálculo, tu plan para un calendario, tus gráficos y un archivo que puedo volver a leer entero.
export-readme =
    Todo lo que el coach de fuerza sabe de ti, a { $day }.

    log.csv       tu trabajo de fuerza, una fila por serie
    runs.csv      tus carreras
    pains.csv     lo que dolía o tenía agujetas
    checkins.csv  sueño, energía, ánimo
    tests.csv     pruebas de forma
    others.csv    otros deportes, peso corporal, qué pasó con las sesiones
    plan.csv      el plan tal como se dio
    messages.csv  lo que escribiste
    plan.ics      el plan que viene, para un calendario
    charts/       tus gráficos
    all.json      todo, también lo deshecho; envía el ZIP entero al coach y todo vuelve a estar

    Las cargas van en kilos, las distancias en metros, los tiempos en segundos. Un texto que una hoja de cálculo tomaría por fórmula empieza con un apóstrofo.
delete-sure = Esto borra todo lo que sé de ti: diario, plan, ajustes, mensajes. No se puede deshacer. Quizá quieras antes /export.
deleted = Todo lo tuyo está borrado. Si vuelves a escribir, empezamos de cero.
not-deleted = Bien, no se ha borrado nada.
help =
    <b>Escríbeme sin más</b>
    «vamos» cuando entrenes: te llevo paso a paso
    «sentadillas 3x8 60kg», «5 km en 27:30», «todo hecho pero solo 2 series de zancadas»
    «rodilla izquierda 4/10», «dormí mal, muy cansado»
    «¿cómo se hace un giro ruso?», «¿qué hago en vez de zancadas?», «enséñame una plancha»
    «algo para gemelos sin escalón», «¿algo más difícil que una plancha?», «ejercicios para rodilla de corredor»
    «solo tengo 20 minutos», «pásalo a mañana», «más fácil, por favor»
    «esta semana solo bandas», «¿y si compito el domingo?», «enséñame las próximas cuatro sesiones»
    «enséñame mi sentadilla», «mi rodilla este mes», «¿la fuerza me ayuda a correr?»
    «el fisio dice que nada de saltos 3 semanas», «algo para mi fisio»

    /today · /go · /week · /next · /log · /progress · /test
    /exercise · /library · /ask · /why · /undo
    /physio · /constraints
    /pause · /resume · /settings · /calendar · /export · /import · /me · /feedback · /privacy · /deletemydata
name-ask = ¿Cómo quieres que te llame?
name-set = Bien: { $name }.
name-known = Te llamo { $name }.
name-unknown = No sé cómo te llamas.
smalltalk-thanks = De nada.
smalltalk-ok = 👍
day-unsuitable = Entonces otros días.
follow-what = ¿De qué? Di el ejercicio o el día, como «¿cuántas sentadillas?» o «¿qué toca el viernes?».
follow-often = { $name }: { $days ->
    [none] no está en las próximas semanas. Dos veces por semana, con un día en medio, basta para la mayoría.
   *[other] previsto el { $days }.
}
follow-no-load = Todavía no te doy una carga: usa una que te deje unas tres repeticiones en reserva al acabar la serie y apúntala. Desde entonces te doy una.
follow-no-dose = No tengo una dosis habitual: dos series de ocho a doce, parando bien antes del límite, es un buen comienzo.
follow-same = { $name } también se hace con eso:
follow-nearest = { $name } no se hace con eso. Lo más parecido es { $other }:
follow-none = No conozco nada de ese tipo con eso.
follow-kit = Para { $name } cuento con { $kit ->
    [none] nada más que algo de suelo
   *[other] { $kit }
}; lo demás es cosa tuya.
away-days = <b>Fuera { $one ->
    [yes] el { $since }
   *[no] del { $since } al { $until }
}</b>. ¿Con qué puedes entrenar entonces? O las sesiones de esos días descansan.
away-rest = Las sesiones del { $days } quedan fuera. Después no se acumula nada; el resto del plan sigue.
button-away-rest = Esas sesiones descansan
day-dated = { $day }
bot-cost = No te cuesto nada: en este chat no hay nada que comprar ni suscripciones.
bot-person = Soy un programa, no una persona: reglas con sus fuentes, sin modelo de lenguaje. /why dice en qué se apoya un consejo.
bot-scope = Eso queda fuera de lo que hago: fuerza para correr, tu registro, tu plan y lo que duele. /help muestra qué puedes decir.
cold-better = Bien. Los días más suaves valen hasta el { $until }; después, todo según el plan. Si vuelve o baja al pecho, dímelo.
ill-taken-back = Entonces te entendí mal, y el plan queda como estaba. Si te da fiebre, te baja al pecho o te sientes sin fuerzas, descansa y dímelo.
cold-over = Bien que se haya ido. El plan sigue como está. Tómate la primera sesión según venga: si te cuesta bastante más de lo normal o se te cierra el pecho, para y dímelo.
missed-week = Una semana perdida no cuesta casi nada. Sigue con la próxima sesión según el plan; no se acumula nada.{ $days ->
    [none] {""}
   *[other] {" "}Anotadas como saltadas: { $days }.
}
term-rir = RIR son las repeticiones en reserva: cuántas más podrías haber hecho, limpias, al parar. «Para con 3 de reserva» es acabar la serie cuando aún te quedan tres.
term-rpe = El RPE dice lo dura que fue una serie, de 0 a 10: diez es no poder más, ocho es que quedan unas dos repeticiones.
term-side = «Por lado» quiere decir el número entero a la izquierda y otra vez a la derecha: «2×10 por lado» son diez a la izquierda y diez a la derecha, dos veces.
term-bodyweight = Con peso corporal quiere decir sin más peso que el tuyo.
term-one-side = Unilateral es un lado cada vez: trabaja una pierna o un brazo, luego el otro.
term-eccentric = Excéntrico es el camino hacia abajo, en el que el músculo cede despacio bajo la carga.
term-isometric = Isométrico es aguantar: el músculo trabaja y nada se mueve, como en la plancha.
term-superset = Una superserie son dos ejercicios por turnos: una serie de uno y luego una del otro, casi sin descanso en medio.
term-amrap = AMRAP son tantas repeticiones como puedas, limpias.
term-sets = Una repetición es el movimiento entero una vez; una serie, varias seguidas. «3×8» son tres series de ocho, con descanso en medio.
travel-back = Bienvenido de vuelta. El plan sigue tal cual{ $kit ->
    [yes] , otra vez con todo tu material
   *[no] {""}
}.
not-understood-again = Esto tampoco lo he entendido. /help enseña lo que entiendo.
smalltalk = 👋 Cuéntame qué has entrenado, cómo estás, o pregunta por un ejercicio.
unknown-command = No conozco { $command }. /help enseña lo que sé hacer.
stale-button = Ese botón ya no funciona; las cosas han cambiado. /today te dice qué toca.
silent-message = Ese mensaje estaba vacío. Cuéntame qué has entrenado, o pregúntame algo. /help
no-ears-voice = Todavía no puedo escuchar notas de voz. Escríbelo como lo dirías: «tres series de ocho sentadillas con sesenta».
no-ears-photo = Todavía no puedo leer fotos. Dímelo con palabras, por ejemplo «sentadillas 3x8 60kg».
no-ears-sticker = ¡Muy bueno! Para anotar algo, dímelo con palabras, por ejemplo «5 km suaves».
no-ears-document = No he podido abrir ese archivo. Envíalo otra vez, como archivo, por favor. /import dice qué puedo leer.
no-ears-location = No he podido leer ese lugar. Dime la ciudad grande más cercana, por ejemplo «mi ciudad es Sevilla».
no-ears-video = Todavía no puedo ver vídeos. Cuéntame con palabras qué has hecho o qué te molesta.
no-ears-forwarded = Ese mensaje es de otra persona, así que no he anotado nada. Cuéntamelo con tus palabras.
no-ears-other = Con eso no puedo hacer nada. Lo mejor es texto: «flexiones 3x10», «rodilla izquierda 3/10», «¿cómo se hace una plancha?»
fault = Algo ha fallado por mi lado con ese mensaje (fallo { $fault }). Lo he guardado, y no se ha perdido nada tuyo.

## Botones
button-plain = { $text }
button-picked = ✓ { $name }
button-unpicked = { $name }
button-done-picking = Listo
button-none = Ninguno
button-skip-question = Saltar
button-skip-all = Saltar todo
button-begin = Hacer mi plan
button-go-on = Seguir con las preguntas
button-times = { $count }× por semana
button-pick-days = Elijo yo los días
button-minutes = { $count } min
button-level-never = Nunca
button-level-before = Antes sí, hace mucho
button-level-beginner = Menos de 6 meses
button-level-intermediate = De 6 meses a 2 años
button-level-advanced = Más de 2 años
button-metric = kg y km
button-imperial = lb y millas
button-today = Hoy
button-week = Ver la semana
button-next-week = Semana siguiente ›
button-previous-week = ‹ Esta semana
button-done = ✓ Hecho según el plan
button-fill-in = ✓ Anotar según el plan
button-skip = Saltar
button-late = ✓ { $day } según el plan
button-tomorrow = Moverla
button-to-tomorrow = Mañana
button-later = Más tarde
button-later-at = { $hour }
button-write-on = Escribir como antes
button-write-always = Escribir aunque no conteste
button-how = ¿Cómo se hacen?
button-how-this = ¿Cómo se hace?
button-undo = Deshacer
button-redo = Volver a ponerlo
button-fix = Corregir
button-sure = Sí, es correcto
button-is-none = Ninguno de estos
button-accept = Cambiarlo
button-decline = Dejar el plan
button-why = ¿Por qué?
button-easier = Más fácil: { $name }
button-harder = Más difícil: { $name }
button-about = Por qué, respiración, sensación
button-kin = Más de este tipo
button-into = ⇄ { $what ->
    [none] Meter
   *[other] { $what }
} { $today ->
    [yes] hoy
   *[no] el { $day }
}, por { $name }
button-instead = ¿Qué en su lugar?
button-how-of = Cómo: { $name }
button-shelf = { $name } · { $count }
button-move = { $name }{ $kind ->
    [none] {""}
    [later] {" "}· más adelante
    [kit] {" "}· otro material
    [sore] {" "}· ahora no
   *[limit] {" "}· descartado
}
button-by-kind = Por movimiento
button-by-kit = Por material
button-by-muscle = Por músculo
button-only-mine = ☐ Solo lo que puedo hacer
button-show-all = ☑ Solo lo que puedo hacer
button-earlier = ‹ Antes
button-back = ‹ Atrás
button-more = Más ›
button-resume = Volver a empezar
button-pause-days = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
button-pause-open = Hasta que yo diga
button-cleared = Tengo el alta
button-is-cleared = Sí, puedo entrenar
button-by-doctor = Un médico
button-by-hospital = El hospital
button-by-physio = Un fisioterapeuta
button-by-midwife = Una matrona
button-by-nobody = Nadie todavía
button-when-today = Hoy
button-when-yesterday = Ayer
button-when-week = En los últimos días
button-delete = Sí, borrar todo
button-wipe = Sí, deshacer
button-keep = No, conservarlo
button-set-goal = Objetivo
button-set-weights = Pesos
button-set-quiet = Horas de silencio
button-set-hurts = Qué duele ahora
button-set-before = Lesiones anteriores
button-set-symptoms = Preguntas de salud
button-set-consent = Consentimiento
button-set-runs = Días de carrera
button-set-strength = Días de fuerza
button-set-kit = Material
button-set-minutes = Minutos
button-set-level = Nivel
button-set-hour = Hora
button-set-name = Nombre
button-set-zone = Ciudad
button-set-units = Unidades
button-set-race = Competición
button-settings = Todos los ajustes
button-no-race = Sin competición
button-race-yes = Meterla en el plan
button-race-no = No
button-still = Imágenes fijas
button-moving = Imágenes en movimiento
button-reminders-off = No escribas primero
button-reminders-on = Vuelve a escribirme
button-reminders-behind = Solo si me retraso

## El menú de comandos
command-today = Qué toca hoy
command-week = Tu semana
command-next = Las próximas cuatro sesiones
command-calendar = El plan para tu calendario
command-log = Tus últimas entradas
command-progress = Cómo va
command-exercise = Cómo se hace un ejercicio
command-library = Ver los ejercicios
command-ask = Pregunta sobre fuerza para correr
command-why = Por qué te aconsejé eso
command-undo = Deshacer lo último
command-pause = Descansar del plan
command-settings = Días, material, hora, unidades
command-export = Todo lo que sé de ti
command-import = Traer archivos de otras apps y relojes
command-privacy = Qué guardo, y para qué
command-deletemydata = Borrarlo todo
command-help = Qué puedes contarme

## El idioma. Una oferta va en el idioma que ofrece, se hable lo que se hable.
language-kept = Hecho: desde ahora hablo español contigo.
language-which = ¿En qué idioma hablo contigo? También vale escribir «en español, por favor».
language-offer-en = Shall I speak English with you?
language-offer-de = Soll ich Deutsch mit dir sprechen?
language-offer-es = ¿Quieres que hable español contigo?
language-only-english = Este texto por ahora solo está en inglés.
button-language = 🌐 Idioma
button-language-en = English
button-language-de = Deutsch
button-language-es = Español

## Ejercicios y partes del cuerpo
button-how-day = Imágenes: { $day }
name-plain = { $name }
strains =
    <b>{ $name } y esta zona: { $part }</b>
    { $level ->
        [0] Le pide poco a esa zona. No sé de nada que diga que la moleste a menudo.
        [1] Puede molestar esa zona si ya está sensible. Una sana se hace más fuerte con él: empieza suave y para la serie que duela.
       *[2] Se sabe que molesta esa zona cuando está sensible. Una sana se hace más fuerte con él: empieza con una forma más fácil, sube despacio y para la serie que duela.
    }
strains-now =
    Hace poco me hablaste de esa zona{ $severity ->
        [some] {""}
       *[other] {" "}({ $severity } de 10)
    }, así que { $level ->
        [0] vigílala de todos modos: hasta 3 mientras lo haces está bien si a la mañana siguiente está tranquila.
       *[other] ahora no. Primero algo que la deje en paz, hasta que dos sesiones pasen tranquilas.
    }
part-help =
    <b>Para esta zona: { $part }</b>
    { $told ->
        [none] Si duele, dime cuánto de 0 a 10 y cómo está a la mañana siguiente: entonces cambio el plan por ella.
        [some] Me dijiste que duele. Dime cuánto de 0 a 10 y cómo está a la mañana siguiente.
       *[other] Me dijiste { $told } de 10, y el plan se guía por eso.
    } Hasta { $most } mientras lo haces está bien si la mañana siguiente no es peor. Mejor cargarla poco y a menudo que reposo total; cuestas, velocidad y saltos vuelven los últimos.
part-help-moves = Un buen comienzo: { $names }.

## Un deseo por el que se pregunta antes de hacer nada
wish-add-day = ¿Planifico un día más de fuerza por semana desde ahora? Aún no ha cambiado nada.
wish-days = ¿Planifico { $count ->
    [one] 1 día de fuerza
   *[other] { $count } días de fuerza
} por semana desde ahora? Aún no ha cambiado nada.
wish-remove-day = ¿Quito un día de fuerza de cada semana desde ahora? Aún no ha cambiado nada.
wish-move = ¿Muevo la sesión? Aún no ha cambiado nada.
wish-skip = Siempre puedes saltarte una; una sesión menos no cambia nada. ¿La quito? Aún no ha cambiado nada.
wish-pause = ¿Dejo descansar el plan un tiempo? Aún no ha cambiado nada.
wish-swap = ¿Busco otro ejercicio en su lugar? Aún no ha cambiado nada.
wish-easier = ¿Hago más fácil la próxima sesión? Aún no ha cambiado nada.
wish-harder = ¿Hago más dura la próxima sesión? Aún no ha cambiado nada.
wish-shorter = ¿Hago más corta la sesión? Aún no ha cambiado nada.
wish-deload = ¿La convierto en una semana más fácil, con la mitad de series? Aún no ha cambiado nada.
wish-stop-reminders = ¿Dejo de escribirte yo primero? Aún no ha cambiado nada.
wish-export = ¿Te doy todo lo que sé de ti, en archivos?
wish-undo = ¿Deshago lo último que me contaste? Aún no ha cambiado nada.
left-out-one = { $day }: sin { $names }. Lo demás se queda como está.
swap-not-that = { $name } no encaja ahí: tu material, tu nivel, algo que duele, o ya está en la sesión.
request-leave = Pediste dejar fuera ese ejercicio.
wish-skip-one = Dejar fuera un ejercicio está bien. ¿Lo quito de la próxima sesión? Aún no ha cambiado nada.
race-none = No hay ninguna competición en tu plan, y no entra ninguna si no me la dices.
reminders-when = Ahora escribo a las { $hour }. ¿A qué hora mejor? «Deja de escribir» lo apaga del todo.
later-nothing = Hoy no hay ninguna sesión abierta que recordarte. Mi aviso diario sigue a las { $hour }.
never-mind = Bien, no ha cambiado nada.
say-it-again = Perdona. Dilo con otras palabras, o /help muestra lo que entiendo; «deshacer» quita lo último que hice.
able-not-done = Eso es lo que puedes hacer: de ello no hay nada anotado hoy. Tus cargas salen de lo que anotas; donde no sé ninguna, pregunto. Si lo has hecho, dilo con series o tiempo: «peso muerto 1x1 200 kg hoy».
prescribed-not-done = Eso te han mandado hacer: se anota cuando lo hayas hecho, dímelo entonces. Lo que no debes hacer lo guardo como límite: por ejemplo «sin saltos 3 semanas».
painless = Me alegro. Entonces nada se frena por dolor.
run-yours = Tus carreras son tuyas: planifico la fuerza alrededor y no muevo ninguna. Por una vez, corre cuando te venga bien y cuéntamelo después.{ $day ->
    [none] {""}
   *[other] {" "}El { $day } hay fuerza: corre antes o suave, o mueve la sesión.
} Si el día cambia para siempre, dilo: «desde ahora corro mar, jue y dom».
wish-left = Bien, todo se queda como está.
button-wish-yes = Sí, por favor
button-wish-no = No
