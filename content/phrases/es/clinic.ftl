### Límites que puso un profesional sanitario, y la hoja para él.

## Límites, uno de cada tipo
limit-kind-exercise = sin { $exercise } ni sus formas más difíciles
limit-kind-group = sin { $group }{ $runs ->
    [yes] {" "}y sin correr
   *[no] {""}
}
limit-kind-impact = sin impacto: ni saltos, ni saltitos, ni correr
limit-kind-region = nada que cargue: { $part }{ $runs ->
    [yes] , tampoco correr
   *[no] {""}
}
limit-kind-holds = solo aguantar quieto{ $part ->
    [none] {""}
   *[other] {" "}para: { $part }
}
limit-kind-load = { $load ->
    [unknown] nada pesado (no me has dicho cuántos kilos, así que planifico solo con el peso del cuerpo)
    [none] solo el peso del cuerpo
   *[other] como mucho { $load } en total
}{ $on ->
    [none] {""}
   *[other] {" "}({ $on })
}
limit-kind-pain = dolor como mucho { $amount } de 10{ $part ->
    [none] {""}
   *[other] {" "}({ $part })
}
limit-kind-no-runs = sin correr
limit-kind-runs = como mucho { $amount ->
    [one] una carrera
   *[other] { $amount } carreras
} por semana
limit-kind-apart = sin correr dos días seguidos
limit-kind-no-fast-runs = solo rodajes suaves: nada rápido, sin competir
limit-kind-no-hills = solo correr en llano, sin cuestas
limit-kind-no-long-runs = sin tiradas largas
limit-kind-run-length = ninguna carrera de más de { $length }
limit-kind-sessions = como mucho { $amount ->
    [one] una sesión de fuerza
   *[other] { $amount } sesiones de fuerza
} por semana
limit-kind-strength = sin fuerza
limit-kind-training = sin entrenar nada
limit-kind-aside = tal como lo dices: «{ $text }»
limit-kind-unread = no entendido: «{ $text }»
limit-kilos = { $amount } { $unit }
limit-length-km = { $amount } km
limit-length-mi = { $amount } millas
limit-length-min = { $amount } minutos
limit-group-jump = saltos
limit-group-deep-squat = sentadillas profundas
limit-group-knee-bend = flexiones profundas de rodilla
limit-group-squat = sentadillas
limit-group-lunge = zancadas
limit-group-step = escalones y escaleras
limit-group-deadlift = peso muerto
limit-group-bend = doblarse hacia delante con carga
limit-group-overhead = trabajo por encima de la cabeza
limit-group-press = presses
limit-group-push-up = flexiones
limit-group-pull = tirones y jalones
limit-group-hanging = colgarse
limit-group-twist = giros
limit-group-kneeling = ponerse de rodillas
limit-group-hands = peso sobre las manos
limit-group-single-leg = trabajo a una pierna
limit-group-weight-bearing = ejercicios de pie (con apoyo)
limit-group-calf-raise = elevaciones de talón
limit-group-stretch = estiramientos
limit-group-crunch = abdominales
limit-group-core = ejercicios de core
limit-group-plank = planchas
limit-group-carry = llevar peso
limit-group-row = remos
limit-group-hamstring-curl = curl femoral
limit-group-leg-machine = máquinas de piernas
limit-group-leg-extension = extensión de cuádriceps
limit-group-balance = equilibrio
limit-group-strain = apretar aguantando la respiración
limit-group-floor = ejercicios en el suelo
limit-group-on-back = tumbarse boca arriba
limit-group-on-front = tumbarse boca abajo
limit-group-band = bandas
limit-group-machine = máquinas
limit-group-barbell = barras
limit-group-dumbbell = mancuernas
limit-group-kettlebell = kettlebells
limit-by-physio = tu fisio
limit-by-doctor = tu médico
limit-by-hospital = tu hospital
limit-by-midwife = tu matrona
limit-by-podiatrist = tu podólogo
limit-by-osteopath = tu osteópata
limit-by-nurse = tu enfermera
limit-by-clinician = tu profesional sanitario
limit-line = • { $what } · { $until ->
    [none] hasta que me digas que se acabó
   *[other] hasta el { $until }
}{ $by ->
    [none] {""}
   *[other] {" "}· { $by }
}{ $mark ->
    [open] {" "}· <i>aún sin confirmar</i>
   *[sure] {""}
}

## Contado, confirmado, cambiado
limit-told =
    <b>{ $by ->
        [none] Un límite, como lo entiendo:
       *[other] De { $by }, como lo entiendo:
    }</b>
    { $lines }

    Lo cumplo desde este momento. ¿Es correcto?
limit-changes =
    En tu plan eso quiere decir:
    { $lines }
limit-both-sides = Lo cumplo en los dos lados: la mayoría de los ejercicios cargan los dos.
limit-unread =
    <b>No puedo leer ese límite, así que no lo paso por alto:</b>
    { $lines }

    ¿Qué es lo que no debes hacer, y hasta cuándo? Por ejemplo «nada de sentadillas hasta el 12 de diciembre» o «como mucho 20 kg para la rodilla izquierda». Hasta que lo sepa, { $blocked ->
        [legs] dejo fuera todo lo que carga las piernas.
       *[other] dejo fuera todo lo que carga: { $blocked }.
    }
limit-unread-move =
    <b>No puedo leer ese límite, así que no lo paso por alto:</b>
    { $lines }

    ¿Qué es lo que no debes hacer, y hasta cuándo? Por ejemplo «nada de sentadillas hasta el 12 de diciembre» o «como mucho 20 kg». Hasta que lo sepa, dejo fuera { $blocked }{ $legs ->
        [yes] {" "}y todo lo que carga las piernas
       *[no] {""}
    }.
limit-how-many =
    <b>{ $by ->
        [none] Un límite, como lo entiendo:
       *[other] De { $by }, como lo entiendo:
    }</b>
    { $lines }

    ¿Hasta cuántos kilos, y hasta cuándo? Por ejemplo «20 kg hasta el 12 de diciembre». Hasta que lo sepa, planifico solo con el peso del cuerpo.
limit-until-when =
    <b>{ $by ->
        [none] Un límite, como lo entiendo:
       *[other] De { $by }, como lo entiendo:
    }</b>
    { $lines }

    No consigo leer ese día. ¿Hasta cuándo vale? Hasta que lo sepa, vale sin fin.
limit-still-unread = Sigo sin poder leerlo, así que se queda como está: { $blocked }. Dilo de otra manera cuando quieras, como «nada de saltos durante 3 semanas», o toca si no es un límite.
limit-confirmed =
    <b>Se cumple.</b>
    { $lines }
    Nada de lo que planifique, cambie o suba va en contra. /constraints muestra lo que vale, /physio lo tiene en papel.
limit-confirmed-replanned = He vuelto a planificar desde hoy.
limit-change-how = Dilo como debería ser, por ejemplo «nada de saltos hasta el 12 de diciembre» o «rodilla izquierda: como mucho 40 kg». Hasta entonces vale como está.
limit-cancelled = Deshecho: no era un límite. El plan es el de antes.
limit-over-sure =
    ¿Quito esto?
    { $lines }
    { $by ->
        [none] Solo si lo dijo quien lo puso.
       *[other] Solo si lo dijo { $by }.
    }
limit-over =
    <b>Quitado.</b>
    { $lines }
    He vuelto a planificar desde hoy. Lo que estaba fuera vuelve ligero.
limit-kept-on = De acuerdo, sigue valiendo.
limit-over-which = <b>Buena noticia.</b> ¿Cuál de estos te han quitado?
limit-also-over = Quizá esto ya se acabó: un toque lo quita.

## Lo que vale
limits-none = Ningún límite de un profesional sanitario. Si tu fisio o tu médico te pone uno, dímelo con palabras sencillas: «el fisio dice que nada de saltos 3 semanas», «rodilla izquierda: nada por encima de 40 kg», «puedo correr 3 veces por semana, me lo ha dicho el médico».
limits-head = <b>Límites que valen ahora</b>
    { $lines }
limits-past =
    <b>Acabados</b>
    { $lines }
limits-past-line = • { $what }{ $by ->
    [none] {""}
   *[other] {" "}· { $by }
} · { $why ->
    [ran-out] acabó el { $day }
   *[ended] quitado el { $day }
}
limits-hold = <i>Cumpliendo { $by ->
    [none] los límites de un profesional
   *[other] los límites de { $by }
}: { $what }. /constraints</i>
limit-went =
    Eso va contra un límite:
    { $lines }
    Con sus cifras lo anoto («5 km en 27:30»). Si el límite se acabó, dímelo; si no, déjalo fuera, por favor.
limit-given = Lo que te mandaron hacer no es un límite, y aún no he anotado nada: dímelo cuando lo hayas hecho.
limit-broken =
    Eso va contra un límite:
    { $lines }
    Lo he anotado igual. Si el límite se acabó, dímelo; si no, déjalo fuera, por favor.
limit-pain-over =
    Eso está por encima del dolor que { $by ->
        [none] tenías permitido
       *[other] permite { $by }
    } ({ $amount } de 10). Lo que pueda provocarlo se queda fuera del plan hasta que me digas que está en { $amount } o menos.
limit-next-most = La próxima vez como mucho { $load }: es el límite { $by ->
    [none] que se puso
   *[other] de { $by }
}.
limit-next-out = { $name } se queda fuera del plan por ahora: { $what }.
limit-not-that = { $name } está fuera por ahora: { $what }{ $until ->
    [none] {""}
   *[other] , hasta el { $until }
}.
why-limits =
    <b>Límites que dan forma al plan</b>
    { $lines }
why-limit-changes =
    Por ellos:
    { $lines }

## Botones
button-limit-yes = Sí, es correcto
button-limit-physio = Sí, de mi fisio
button-limit-doctor = Sí, de un médico
button-limit-change = Decirlo de otra manera
button-limit-cancel = No es un límite
button-limit-over = Se acabó: { $what }
button-limit-over-yes = Sí, se acabó
button-limit-over-all = Todos
button-limit-keep = No, sigue valiendo
button-limits = Qué límites valen

## La hoja para un profesional sanitario
sheet-title = Diario de entrenamiento y dolor
sheet-who = { $name ->
    [none] Nombre: no dicho
   *[other] Nombre: { $name }
} · { $first } a { $last } ({ $days } días){ $race ->
    [none] {""}
   *[other] {" "}· próxima competición: { $race }
}
sheet-entries = Contado por la propia persona en un chat con un coach de entrenamiento: { $count ->
    [0] no se anotó nada en este tiempo
    [one] una entrada en este tiempo
   *[other] { $count } entradas en este tiempo
}.
sheet-foot = Reunido a partir de lo que contó el atleta. No se exploró a nadie, y no contiene ningún diagnóstico. El dolor va de 0 a 10, como se contó.
sheet-section =
    <b>{ $head }</b>
    { $lines }
sheet-line = { $text }
sheet-bullet = • { $text }
sheet-complaint-head = Molestia
sheet-no-complaint = En este tiempo no se contó ningún dolor ni lesión.
sheet-complaint = { $place }{ $side ->
    [missing] {" "}(lado no dicho)
   *[told] {""}
}: contado por primera vez { $first }, comienzo { $onset ->
    [sudden] de golpe
    [gradual] poco a poco
   *[none] no dicho
}; { $reports ->
    [one] un aviso
   *[other] { $reports } avisos
}{ $unrated ->
    [0] {""}
   *[other] {" "}({ $unrated } sin número)
}{ $worst ->
    [none] {""}
   *[other] ; lo peor { $worst }/10 ({ $worst_day }), lo último { $last }/10 ({ $last_day })
}. { $told } { $timings }
sheet-told = Lo provoca, según cuenta: { $provokes ->
    [none] no dicho
   *[other] { $provokes }
}. Lo alivia, según cuenta: { $eases ->
    [none] no dicho
   *[other] { $eases }
}.
sheet-untimed = {""}
sheet-timings = Avisos por momento: con carga { $during }, después { $after }, a la mañana siguiente { $morning }, en reposo o de noche { $rest }, momento no dicho { $unsaid }.
sheet-more-complaints = También contado: { $places }.
sheet-plot-axis = dolor, de 0 a 10
sheet-plot-during = con carga
sheet-plot-after = después
sheet-plot-morning = a la mañana siguiente
sheet-plot-rest = reposo o noche
sheet-plot-unsaid = momento no dicho
sheet-plot-runs = carreras
sheet-plot-sessions = fuerza
sheet-limits-head = Límites puestos por profesionales
sheet-no-limits = No se contó ninguno.
sheet-by-physio = un fisioterapeuta
sheet-by-doctor = un médico
sheet-by-hospital = el hospital
sheet-by-midwife = una matrona
sheet-by-podiatrist = un podólogo
sheet-by-osteopath = un osteópata
sheet-by-nurse = una enfermera
sheet-by-clinician = un profesional sanitario
sheet-by-unsaid = no dicho por quién
sheet-limit = { $what } · { $by } · contado { $told }{ $until ->
    [none] , sin fecha de fin
   *[other] , hasta el { $until }
}{ $ended ->
    [none] {""}
   *[other] , quitado { $ended }
}{ $confirmed ->
    [no] {" "}(sin confirmar)
   *[yes] {""}
}{ $against ->
    [none] {""}
   *[other] {" "}· anotado en contra: { $against }{ $more ->
        [0] {""}
       *[other] {" "}y { $more } días más
    }
}
sheet-load-head = Entrenamiento anotado, por semana
sheet-no-training = No se anotó nada.
sheet-nothing-before = No se anotó nada antes del { $day }.
sheet-earlier-weeks = { $count ->
    [one] Se omite una semana anterior.
   *[other] Se omiten { $count } semanas anteriores.
}
sheet-col-week = Semana del
sheet-col-days = Días de fuerza
sheet-col-lower = Series de piernas
sheet-col-upper = Series superior
sheet-col-other = Core, otras
sheet-col-runs = Carreras
sheet-col-distance = Distancia, { $unit }
sheet-week = { $day }
sheet-nothing-logged = nada anotado
sheet-distance = { $measured ->
    [0] { $runs ->
        [0] 0
       *[other] no dicha
    }
   *[other] { $distance }{ $unmeasured ->
        [0] {""}
       *[other] {" "}(+{ $unmeasured } no dicha)
    }
}
sheet-row = { $week }: { $days ->
    [one] un día de fuerza
   *[other] { $days } días de fuerza
}, series: piernas { $lower }, superior { $upper }, otras { $other }; { $runs ->
    [0] ninguna carrera
    [one] una carrera, { $distance } { $unit }
   *[other] { $runs } carreras, { $distance } { $unit }
}
sheet-row-none = { $week }: nada anotado
sheet-changes-head = Lo que cambió el coach
sheet-no-changes = No se propuso ningún cambio.
sheet-change = { $day } · { $verdict ->
    [yes] aceptado
    [no] rechazado
    [asked] pedido por el atleta
    [applied] aplicado al momento
   *[open] sin respuesta
} · { $title ->
    [none] {""}
   *[other] { $title }.{" "}
}{ $what }. { $why }{ $sources ->
    [none] {""}
   *[other] {" "}[{ $sources }]
}
sheet-both = { $one }; { $other }
sheet-did-swap = Cambiado: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-isometric = Aguantar quieto: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-reduce = Menos: { $names ->
    [none] la sesión
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-deload = Más suave: { $names ->
    [none] la sesión
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-remove = Fuera: { $names ->
    [none] la sesión
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-hold = Sin subir: { $names ->
    [none] la sesión
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-postpone = Sesión movida
sheet-did-progress = Un paso más: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-add = Añadido: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-flags-head = Señales de alarma contadas
sheet-no-flags = No se contó ninguna.
sheet-flag = { $day } · { $signs }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
}{ $urgency ->
    [emergency] {" "}· enviado a urgencias
    [same-day] {" "}· se le dijo que le vieran el mismo día
    [soon] {" "}· se le dijo que le vieran en unos días
    [watch] {" "}· se le dijo que lo vigilara
   *[other] {""}
}{ $cleared ->
    [none] { $paused ->
        [yes] {" "}· entrenamiento en pausa, sin alta por ahora
       *[no] {" "}· no se contó ninguna revisión
    }
   *[other] {" "}· alta, según cuenta, { $cleared }, por { $by }
}
sheet-other-head = Medicinas y enfermedades, según cuenta
sheet-no-other = No se contó ninguna.
sheet-medicine = { $day } · «{ $text }»
sheet-ill = Enfermedad, según cuenta: { $days }
sheet-open-head = Pendiente
sheet-open-none = Nada.
sheet-open-pause = El entrenamiento está en pausa por una señal de alarma de la que nadie ha dado el alta por ahora.
sheet-open-unread = Un límite que no se pudo leer: «{ $text }». Lo que pueda tocar queda fuera hasta que esté claro.
sheet-open-limit = El atleta no ha confirmado: { $what }.
sheet-open-morning = { $place }: no se contó cómo estaba a la mañana siguiente.
sheet-open-since = { $place }: nada contado desde el { $day } ({ $severity }/10 entonces).
sheet-open-onset = { $place }: no se contó si empezó de golpe o poco a poco.
sheet-open-proposals = { $count ->
    [one] Un cambio propuesto espera
   *[other] { $count } cambios propuestos esperan
} la respuesta del atleta.
sheet-earlier = … y { $count } anteriores
sheet-coming = Para tu fisio o tu médico, como página para imprimir o enviar. Léela antes: solo tiene lo que me has contado.
sheet-kept-back = <i>No está ahí: lo que me contaste de pensamientos muy oscuros o de la comida. Si hablas de eso, y con quién, lo decides solo tú.</i>
sheet-failed = <i>(Esta vez no he podido hacer la página; todo está arriba. /physio lo intenta otra vez.)</i>
flag-chest-pain = dolor o presión en el pecho
flag-syncope = desmayo
flag-breathless = falta de aire fuera de lo normal
flag-stroke-sign = debilidad repentina, problemas al hablar o al ver
flag-dvt-sign = hinchazón o calor en la pantorrilla
flag-rhabdo-sign = orina oscura o músculos hinchados y duros
flag-heat-illness = problemas con el calor
flag-cauda-equina = zona entre las piernas dormida, problemas de vejiga o intestino
flag-head-injury = un golpe en la cabeza
flag-fracture-sign = señales de hueso roto
flag-dislocation = una articulación fuera de sitio
flag-tendon-rupture = un chasquido o latigazo
flag-bone-stress = dolor en un punto del hueso
flag-night-pain = dolor de noche
flag-fever = fiebre
flag-joint-swelling = una articulación hinchada
flag-numbness = hormigueo o zona dormida
flag-locking = bloqueo
flag-giving-way = fallo de la articulación
flag-compartment-sign = pierna tensa y dura con el esfuerzo
flag-abdominal-sign = dolor de barriga o sangre
flag-bleeding = sangrado
flag-pregnancy-sign = una señal en el embarazo
flag-eating-disorder = la comida
flag-self-harm = pensamientos oscuros
flag-allergic-reaction = una reacción alérgica
flag-hyponatraemia = confusión después de beber mucho
button-sheet = Una página para mi fisio
button-sheet-weeks = Últimas { $weeks } semanas
button-sheet-half-year = Último medio año
command-physio = Una página para tu fisio o tu médico
command-constraints = Límites de tu fisio o tu médico
