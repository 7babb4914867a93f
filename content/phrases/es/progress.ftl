### Gráficos, las palabras que dicen lo mismo, el repaso semanal y si la fuerza ayuda a correr.

## Días y periodos
chart-day = { $day } { $month }
month-1 = ene
month-2 = feb
month-3 = mar
month-4 = abr
month-5 = may
month-6 = jun
month-7 = jul
month-8 = ago
month-9 = sep
month-10 = oct
month-11 = nov
month-12 = dic
span-days = { $count } días
span-weeks = { $count } semanas
span-year = 12 meses
unit-reps = repeticiones
unit-seconds = segundos
trend-reps = { $value ->
    [one] una repetición
   *[other] { $value } repeticiones
}
trend-seconds = { $value } s
chart-usual = tu semana normal

## Carga de la semana
chart-load = Tus semanas
chart-load-under = las últimas { $weeks } semanas, cada una por su lunes
chart-load-run = Correr, { $unit } por semana
chart-load-lift = Fuerza, series por semana
chart-load-run-row = Semana a semana desde el { $start }, en { $unit }: { $row }.
chart-load-lift-row = Series en las mismas semanas: { $row }.

## Ritmo
chart-pace = Ritmo de tus rodajes suaves
chart-pace-under = los últimos { $span }; más arriba es más rápido
chart-pace-title = Minutos por { $unit ->
    [mi] milla
   *[other] kilómetro
}
chart-pace-run = una carrera
chart-pace-middle = mediana de las últimas cinco
chart-pace-words = <b>Rodajes suaves, últimos { $span }:</b> { $count } carreras. El ritmo central pasó de { $then } a { $now } por { $unit ->
    [mi] milla
   *[other] kilómetro
} ({ $course ->
    [same] no más de lo que mueve el azar
    [faster] { $seconds } s más rápido
   *[slower] { $seconds } s más lento
}). Tu más rápido fue { $fastest }, tu más lento { $slowest }; el primero fue el { $first }, el último el { $last }.
chart-pace-why = Un rodaje suave tiene que ser suave: las cuestas, el calor y con quién corriste lo mueven más que la forma.
chart-pace-none = { $count ->
    [0] Ningún rodaje suave con distancia y tiempo en los últimos { $span }.
    [one] Un rodaje suave con distancia y tiempo en los últimos { $span }.
   *[other] { $count } rodajes suaves con distancia y tiempo en los últimos { $span }.
} A partir de { $needed } puedo dibujar una línea: dime por ejemplo «6 km suaves en 36:30».

## Un ejercicio
chart-lift-under = los últimos { $span }
chart-lift-title-load = 1RM estimado, { $unit }{ $hand ->
    [yes] {" "}en cada mano
   *[no] {""}
}
chart-lift-title-seconds = Lo máximo aguantado, { $unit }
chart-lift-title-reps = Mejor serie, { $unit }
chart-lift-session = una sesión
chart-lift-band = no más que el azar
chart-lift-few = <b>{ $name }, últimos { $span }:</b> { $count } sesiones, muy pocas para hablar de tendencia. { $kind ->
    [load] 1RM estimado{ $hand ->
        [yes] {" "}en cada mano
       *[no] {""}
    }
    [seconds] Lo máximo aguantado
   *[reps] Mejor serie
} ahora { $last }, lo mejor { $best } (última: { $day }).
chart-lift-noise = <b>{ $name }, últimos { $span }:</b> { $kind ->
    [load] 1RM estimado{ $hand ->
        [yes] {" "}en cada mano
       *[no] {""}
    }
    [seconds] lo máximo aguantado
   *[reps] mejor serie
} { $start } al principio, { $now } ahora, en { $count } sesiones; lo mejor { $best }, lo último { $last } el { $day }. Está dentro de la variación normal: el azar solo ya lo mueve { $noise } arriba o abajo.
chart-lift-probable = <b>{ $name }, últimos { $span }:</b> { $kind ->
    [load] 1RM estimado{ $hand ->
        [yes] {" "}en cada mano
       *[no] {""}
    }
    [seconds] lo máximo aguantado
   *[reps] mejor serie
} { $start } al principio, { $now } ahora ({ $percent } % { $up ->
    [yes] más
   *[no] menos
}), en { $count } sesiones; lo mejor { $best }, lo último { $last } el { $day }. Las dos últimas sesiones están más allá de lo que hace el azar ({ $noise } arriba o abajo), así que probablemente es real.
chart-lift-clear = <b>{ $name }, últimos { $span }:</b> { $kind ->
    [load] 1RM estimado{ $hand ->
        [yes] {" "}en cada mano
       *[no] {""}
    }
    [seconds] lo máximo aguantado
   *[reps] mejor serie
} { $start } al principio, { $now } ahora ({ $percent } % { $up ->
    [yes] más
   *[no] menos
}), en { $count } sesiones; lo mejor { $best }, lo último { $last } el { $day }. { $up ->
    [yes] Es una mejora clara: muy por encima de los { $noise } del azar.
   *[no] Es claramente menos: muy por encima de los { $noise } del azar. Detrás puede haber cansancio, dolor o una pausa.
}
chart-lift-how = <i>Una estimación a partir de tus series, no un máximo probado.</i>
chart-lift-none = { $logged ->
    [yes] { $name }: una sesión en los últimos { $span } no basta para una línea. Anótalo una vez más y lo dibujo.
   *[no] { $name }: nada en tu diario todavía. Anótalo dos veces, por ejemplo «{ $name } 3x8», y lo dibujo.
}
chart-lift-nothing = Todavía no hay ejercicios en tu diario. Anota dos sesiones y dibujo cómo va uno.
chart-lift-line = • { $name }: { $start } → { $now } ({ $verdict ->
    [few] muy pocas sesiones para valorar
    [noise] dentro del azar
    [probable] { $up ->
        [yes] probablemente más fuerte
       *[no] probablemente menos
    }
   *[clear] { $up ->
        [yes] claramente más fuerte
       *[no] claramente menos
    }
})
chart-lift-which = { $known ->
    [yes] <b>Tus ejercicios, últimos { $span }</b>
    { $lines }

    Las cargas son 1RM estimados. ¿Cuál dibujo?
   *[no] ¿Qué ejercicio dibujo?
}

## Músculos
chart-muscles = Series por grupo muscular
chart-muscles-under = los últimos 7 días
chart-muscles-title = Series de trabajo
chart-muscles-now = últimos 7 días
chart-muscles-row = { $group } { $sets }{ $usual ->
    [none] {""}
   *[other] {" "}({ $usual })
}
chart-muscles-words = <b>Series en los últimos 7 días</b>{ $weeks ->
    [0] {""}
    [one] {" "}(entre paréntesis: la semana anterior)
   *[other] {" "}(entre paréntesis: una semana normal)
}: { $rows }.
chart-muscles-how = Una serie cuenta entera para lo que trabaja primero, la mitad para lo que ayuda.{ $untouched ->
    [none] {""}
   *[other] {" "}Nada en cinco semanas para: { $untouched }.
}
chart-muscles-none = Ninguna serie en las últimas cinco semanas. Anota una sesión y te digo cuánto tuvo cada músculo.
muscle-quads = Cuádriceps
muscle-hamstrings = Isquios
muscle-glutes = Glúteos
muscle-calves = Gemelos
muscle-feet = Pies y tibias
muscle-groin = Ingle y cadera por delante
muscle-trunk = Tronco
muscle-back = Espalda
muscle-chest = Pecho
muscle-shoulders = Hombros
muscle-arms = Brazos

## Dolor
chart-pain-place = { $place }
chart-pain = Qué dolió, y cuánto
chart-pain-of = Cómo fue tu { $place }
somewhere = dolor sin lugar dicho
chart-pain-under = los últimos { $span }
chart-pain-title = Dolor, de 0 a 10
chart-pain-level = hasta { $level } entrenando
chart-pain-runs = carreras
chart-pain-sessions = fuerza
timing-during = mientras tanto
timing-after = después
timing-morning = a la mañana siguiente
timing-rest = en reposo
timing-unsaid = sin momento dicho
chart-pain-words = <b>Tu { $place }, últimos { $span }:</b> { $count ->
    [one] un aviso: { $last } de 10 el { $last_day }.
   *[other] { $count } avisos, de { $first } de 10 el { $began } a { $last } el { $last_day } ({ $course ->
        [down] más bajo
        [up] más alto
       *[same] igual
    }); lo peor fue { $worst } el { $worst_day }.
}{ $unrated ->
    [0] {""}
    [one] {" "}Otro no tenía número.
   *[other] {" "}Otros { $unrated } no tenían número.
}
chart-pain-level-words = Entrenando trabajo hasta { $level } de 10 para: { $place }; por encima el plan se hace más fácil.
chart-pain-none = { $unrated ->
    [0] { $place ->
        [none] Ningún dolor contado en los últimos { $span }. Nada que dibujar, y eso es buena noticia.
       *[other] Nada contado de tu { $place } en los últimos { $span }. Si duele, dímelo con un número, como «{ $place } 3/10 después de correr».
    }
   *[other] Me lo contaste en los últimos { $span }, pero sin número. Con uno, como «3/10 después de correr», puedo dibujar cómo va.
}

## Izquierda y derecha
chart-sides = Izquierda contra derecha
chart-sides-under = la última prueba de cada una, con los dos lados
chart-sides-title = Como parte del lado mejor
chart-sides-limit = como mucho { $percent } % de diferencia
side-left = izquierdo
side-right = derecho
chart-sides-row = • { $name } ({ $day }): izquierda { $left }, derecha { $right }{ $unit ->
    [reps] {""}
   *[other] {" "}{ $unit }
}; { $weaker ->
    [even] iguales
   *[other] el lado { $weaker } tiene el { $percent } % del otro{ $flagged ->
        [yes] , merece trabajo extra
       *[no] {""}
    }
}{ $before ->
    [none] {""}
   *[other] {" "}(el { $since }{ $turned ->
        [yes] {" "}al revés
       *[no] {""}
    }: { $before } %)
}
chart-sides-words =
    <b>Izquierda contra derecha</b>
    { $lines }
chart-sides-how = Un lado con menos del { $percent } % del otro merece mirarse; una diferencia menor va y viene.
chart-sides-none = { $name ->
    [none] No conozco ninguna prueba tuya con los dos lados.
   *[other] { $name }: no conozco ninguna prueba con los dos lados.
} Dime una, por ejemplo «prueba de elevaciones de talón a una pierna: izquierda 22, derecha 25», y puedo comparar.

## Lo previsto y lo hecho
chart-keeping = Previsto y hecho
chart-keeping-under = las últimas { $weeks } semanas, cada una por su lunes
chart-keeping-weeks = Sesiones de fuerza por semana
chart-keeping-done = hecho
chart-keeping-planned = previsto
chart-keeping-excused = pausa o enfermedad
chart-keeping-score = Nota de hábito, de 0 a 100
chart-keeping-words = <b>Sesiones:</b> { $done } de { $planned } en { $weeks ->
    [one] esta semana
   *[other] { $weeks } semanas
}{ $excused ->
    [0] {""}
    [one] , una semana en pausa o con enfermedad que no cuenta
   *[other] , { $excused } semanas en pausa o con enfermedad que no cuentan
}. Semana a semana desde el { $start }: { $row }. Tu nota de hábito es <b>{ $score } de 100</b>.
chart-keeping-how = La nota crece con cada sesión y olvida despacio: una perdida cuesta unos pocos puntos, y los días de descanso, la enfermedad y las pausas, ninguno.
chart-keeping-none = Todavía no ha tocado ninguna sesión. Después de la primera puedo enseñarte lo previsto y lo hecho.
chart-keeping-no-plan = Todavía no tienes plan, así que no hay con qué comparar. /start hace uno en un minuto.

## Calendario
chart-calendar = Tu plan
chart-calendar-under = { $start } a { $end }
calendar-week = { $start }: { $phase }{ $deload ->
    [yes] , más suave
   *[no] {""}
}
calendar-focus-lower = Piernas
calendar-focus-upper = Superior
calendar-focus-core = Core
calendar-focus-full = Entero
calendar-focus-mobility = Movil.
calendar-run-easy = suave
calendar-run-long = larga
calendar-run-quality = rápida
calendar-run-race = carrera
calendar-done = hecho
calendar-missed = no hecho
calendar-open = previsto
calendar-rest = descanso
calendar-paused = pausa o enfermedad
calendar-week-words = • Semana del { $start } ({ $phase }): fuerza { $strength ->
    [none] ninguna
   *[other] { $strength }
}{ $done ->
    [0] {""}
   *[other] , hecho { $done }
}{ $missed ->
    [0] {""}
   *[other] , no hecho { $missed }
}; carreras { $runs ->
    [none] ninguna
   *[other] { $runs }
}
chart-calendar-words =
    <b>Tu plan, semana a semana</b>
    { $lines }

## Mapa del cuerpo
chart-body = Dónde hubo agujetas o dolor
chart-body-under = los últimos 7 días, lo peor de cada sitio
body-front = Delante
body-back = Detrás
body-left = izquierda
body-right = derecha
body-pain = dolor, de 0 a 10
body-soreness = agujetas, de 0 a 10
chart-body-row = • { $place }{ $both ->
    [yes] , los dos lados
   *[no] {""}
}: { $kind ->
    [pain] dolor
   *[soreness] agujetas
} { $severity } de 10 ({ $day })
chart-body-words =
    <b>Los últimos 7 días</b>
    { $lines }{ $unrated ->
        [0] {""}
        [one] {""}
        Un aviso no tenía número y no está en el mapa.
       *[other] {""}
        { $unrated } avisos no tenían número y no están en el mapa.
    }
chart-body-none = { $unrated ->
    [0] Ni agujetas ni dolores en los últimos 7 días. Si algo hay, dime: «agujetas en los gemelos 4/10».
   *[other] Me contaste algo en los últimos 7 días, pero sin número o sin lugar. «Agujetas en los gemelos 4/10» sí lo puedo dibujar.
}

## El resumen y sus botones
overview-habit = Nota de hábito: { $score } de 100{ $young ->
    [yes] . Empieza en cero y tarda unas diez semanas en llenarse.
   *[no] .
}
overview-lifts = { $up ->
    [yes] Más fuerte, más allá de lo que hace el azar
   *[no] Menos que al principio, más allá de lo que hace el azar
}: { $names }.
overview-pain = Sigue ahí: { $place }, { $severity } de 10 el { $day }.
button-chart-load = Semanas
button-chart-pace = Ritmo
button-chart-lift = Un ejercicio
button-chart-muscles = Músculos
button-chart-pain = Dolor
button-chart-body = Mapa del cuerpo
button-chart-keeping = Previsto y hecho
button-chart-sides = Izquierda y derecha
button-chart-calendar = Calendario
button-chart-review = Repaso semanal
button-chart-helping = ¿Me ayuda a correr?
button-chart-all = ‹ Todos los gráficos
button-chart-dark = Oscuro
button-chart-light = Claro
button-chart-span = { $weeks } semanas

## El repaso semanal
review-done =
    <b>Tus últimos siete días</b>
    Fuerza: { $planned ->
        [0] { $done ->
            [0] no había nada previsto
            [one] una sesión, sin ninguna prevista
           *[other] { $done } sesiones, sin ninguna prevista
        }
        [one] { $done ->
            [0] la única sesión prevista no está en el diario
           *[other] la sesión prevista, hecha
        }
       *[other] { $done } de { $planned } sesiones
    }, { $sets ->
        [one] una serie
       *[other] { $sets } series
    }. Carreras: { $runs ->
        [0] ninguna contada
       *[other] { $runs }, { $distance } { $unit }
    }.{ $excused ->
        [yes] {" "}Los días en pausa o con enfermedad no cuentan como perdidos.
       *[no] {""}
    }
review-score = Nota de hábito: <b>{ $score } de 100</b>{ $before ->
    [none] . Crece con cada sesión y olvida despacio.
   *[other] {" "}(hace una semana { $before }).
}
review-changed =
    <b>Qué ha cambiado, y por qué</b>
    { $lines }
review-change = • { $title ->
    [none] { $why }
   *[other] { $title }: { $why }
}
review-ask-pain = <b>Una pregunta:</b> tu { $place } estaba en { $severity } de 10 el { $day }. ¿Cómo está ahora?
review-ask-session = <b>Una pregunta:</b> ¿qué pasó con la sesión del { $day }?
review-ask-well = <b>Una pregunta:</b> ¿cómo estás ahora? Cuéntamelo con tus palabras.
review-ask-felt = <b>Una pregunta:</b> ¿cómo se sintió la semana?
button-felt-easy = Demasiado fácil
button-felt-right = Más o menos bien
button-felt-hard = Demasiado dura
felt-easy = Anotado: demasiado fácil.
felt-right = Anotado: más o menos bien. Entonces sigue así.
felt-hard = Anotado: demasiado dura. Bien que lo digas.
review-unwell = <b>Mi propuesta:</b> primero ponte bien. Después no se recupera nada, y te hago volver poco a poco.
review-pain = <b>Mi propuesta:</b> nada más hasta que se calme lo que duele. Dime un número después de cada sesión, y a la mañana siguiente.
review-eased = <b>Mi propuesta:</b> sigue con el plan. La semana que viene ya es más suave.
review-hard = <b>Mi propuesta:</b> más o menos un tercio menos de series los próximos siete días, y luego el plan de antes.
review-away = <b>Mi propuesta:</b> ninguna. Tras estos días sin noticias la primera sesión será más corta y más suave, y no se recupera nada. Si vas a estar fuera más tiempo, escríbeme «pausa de dos semanas».
review-fewer = <b>Mi propuesta:</b> una sesión menos por semana. Dos que se hacen valen más que tres en el papel.
review-shorter = <b>Mi propuesta:</b> sesiones más cortas. Una corta que se hace vale más que una larga que no.
review-back = <b>Mi propuesta:</b> sesiones como antes de recortarlas. Haces casi todas, así que vuelve a haber sitio.
review-easy = <b>Mi propuesta:</b> una serie más del primer ejercicio de piernas en cada sesión de la semana que viene.
review-look = <b>Mi propuesta:</b> llevas bastante tiempo como para mirar si se nota al correr.
review-as-planned = <b>Mi propuesta:</b> ninguna. Lo que haces funciona; la semana que viene sigue según el plan.
why-review-unwell = Entrenar con una enfermedad cuesta más semanas de las que ahorra.
why-review-pain = La carga sube solo cuando el dolor lleva un tiempo bajo.
why-review-eased = Las semanas más suaves son parte del plan; lo que ya está aflojado no se recorta otra vez.
why-review-hard = Dijiste que la semana fue demasiado dura. Menos series con la misma carga conservan casi toda la fuerza.
why-review-away = Durante dos semanas o más no contaste nada. Una pausa no dice cuánto deben durar tus sesiones.
why-review-fewer = En dos semanas se hizo la mitad de las sesiones o menos. Un plan que cabe en tu vida gana a uno mejor que no.
why-review-shorter = En dos semanas se hizo la mitad de las sesiones o menos. El tiempo es el motivo más común, así que las sesiones se acortan.
why-review-back = Una oferta hizo tus sesiones más cortas o menos frecuentes, de eso hace cuatro semanas o más, y en dos semanas hiciste casi todas. Las series crecen como mucho un quinto por semana.
why-review-easy = Dijiste que la semana fue demasiado fácil e hiciste casi todas las sesiones. Más se gana con pasos pequeños.
why-review-look = Correr se hace más fácil con la fuerza solo después de dos o tres meses, así que ahora se puede mirar.
why-review-as-planned = Nada en tu diario pide un cambio, y cambiar demasiado también es un error.
review-which-day = ¿La tarde de qué día repaso la semana contigo?
review-moved = Repasaré la semana contigo por la tarde: { $day }.
button-set-review = Día del repaso

## Ofertas
button-offer-more-sessions = Una sesión más por semana
button-offer-less-sessions = Una sesión menos por semana
button-offer-sessions-back = Otra vez { $sessions } sesiones por semana
button-offer-shorter = Sesiones de { $minutes } minutos
button-offer-longer = Otra vez { $minutes } minutos
button-offer-more-sets = Una serie más de piernas
button-offer-fewer-sets = Menos series
button-offer-look = ¿Me ayuda a correr?
button-offer-heavy-article = ¿Más pesado o más ligero?
button-offer-jumps-article = Sobre los saltos
button-offer-level-up = Plan del siguiente nivel
button-offer-no = Dejarlo como está
offer-left = Se queda como está.
offer-did-more-sessions = Cambiado: { $sessions } sesiones de fuerza por semana desde ahora.
offer-did-less-sessions = Cambiado: { $sessions ->
    [one] una sesión de fuerza
   *[other] { $sessions } sesiones de fuerza
} por semana desde ahora.
offer-did-sessions-back = Cambiado de vuelta: { $sessions } sesiones de fuerza por semana desde ahora.
offer-did-shorter = Cambiado: sesiones de hasta { $minutes } minutos desde ahora.
offer-did-longer = Cambiado de vuelta: sesiones de hasta { $minutes } minutos desde ahora.
offer-did-level-up = Cambiado: desde ahora planifico para { $level ->
    [advanced] alguien con experiencia
   *[intermediate] alguien con algo de experiencia
}.
offer-did-more-sets = Cambiado hasta el { $until }: una serie más de { $names }. Luego lo volvemos a mirar.
offer-did-fewer-sets =
    <b>Cambiado hasta el { $until }:</b>
    { $lines }
    Después el plan vuelve a ser el de antes.

## ¿Ayuda?
helping-no-strength = Todavía no sé de ninguna sesión de fuerza tuya. Tras unas ocho semanas con las dos cosas en el diario puedo mirar si tu forma de correr cambió.
helping-verdict-few = <b>¿La fuerza te ayuda a correr?</b>
    Todavía no puedo decirlo: hay muy pocas carreras que comparar. Abajo está lo que falta.
helping-verdict-unclear = <b>¿La fuerza te ayuda a correr?</b>
    Por ahora no se ve. Desde que añadiste fuerza el { $since } la has hecho y eres más fuerte, pero tu correr está dentro de lo que hace el azar.
helping-verdict-likely = <b>¿La fuerza te ayuda a correr?</b>
    Probablemente corres mejor. Desde que añadiste fuerza el { $since }, una manera de mirarlo es un { $percent } % mejor, más de lo que hace el azar. El entrenamiento de carrera, el tiempo y las zapatillas pueden tener parte.
helping-verdict-improved = <b>¿La fuerza te ayuda a correr?</b>
    Corres mejor. Desde que añadiste fuerza el { $since }, es más o menos un { $percent } % mejor, y coincide más de una manera de mirarlo. El entrenamiento de carrera, el tiempo y las zapatillas pueden tener parte.
helping-verdict-worse = <b>¿La fuerza te ayuda a correr?</b>
    Corres más o menos un { $percent } % más lento que antes del { $since }, en dos miradas con dos semanas entre ellas. Detrás puede haber cansancio, calor, cuestas o días duros que chocan, igual que la fuerza.
helping-verdict-unclear-ungated = <b>¿La fuerza te ayuda a correr?</b>
    Tu correr está dentro de lo que hace el azar, y de la fuerza aún no puedo hablar; el porqué está abajo.
helping-verdict-likely-ungated = <b>¿La fuerza te ayuda a correr?</b>
    Probablemente corres mejor, más o menos un { $percent } %. Si la fuerza tiene parte no lo puedo decir; el porqué está abajo.
helping-verdict-improved-ungated = <b>¿La fuerza te ayuda a correr?</b>
    Corres mejor, más o menos un { $percent } %. Si la fuerza tiene parte no lo puedo decir; el porqué está abajo.
helping-verdict-worse-ungated = <b>¿La fuerza te ayuda a correr?</b>
    Corres más o menos un { $percent } % más lento en dos miradas con dos semanas entre ellas. Si la fuerza tiene parte no lo puedo decir; el porqué está abajo.
helping-indicators = { $lines }
helping-indicator = • { $kind ->
    [pulse] Ritmo al mismo pulso
    [effort] Ritmo con esfuerzo suave
    [drift] Ritmo mantenido al mismo pulso hasta el final de carreras de una hora o más
   *[trial] Carreras y tests sobre una distancia
}: { $outcome ->
    [few] { $kind ->
        [pulse] muy pocos rodajes continuos con pulso ({ $before } antes, { $now } ahora; hacen falta { $needed } de cada)
        [effort] muy pocos rodajes suaves con un esfuerzo de 3 o 4 ({ $before } antes, { $now } ahora; hacen falta { $needed } de cada)
        [drift] muy pocas de un reloj ({ $before } antes, { $now } ahora; hacen falta { $needed } de cada)
       *[trial] nada que comparar ({ $before } antes, { $now } ahora)
    }
    [same] { $percent } % { $up ->
        [yes] mejor
       *[no] más lento
    }, dentro del azar (± { $noise } %)
    [better] { $percent } % mejor, más de lo que hace el azar (± { $noise } %)
   *[worse] { $percent } % más lento, más de lo que hace el azar (± { $noise } %)
}
helping-windows = Comparado: { $first } a { $last }{ $before ->
    [yes] {" "}(antes de ello)
   *[no] {" "}(tus primeras semanas)
}, y desde el { $from_day } hasta hoy.
helping-gates = Fuerza en las últimas { $weeks } semanas: { $kept ->
    [none] no tocaba ninguna sesión
   *[other] { $done } de { $planned } sesiones hechas ({ $kept } %)
}; tus ejercicios { $grown ->
    [none] aún no se pueden comparar
   *[other] { $up ->
        [yes] subieron
       *[no] bajaron
    } un { $grown } % (la mediana de { $lifts })
}.{ $open ->
    [yes] {""}
   *[no] {" "}De la fuerza hablo solo a partir de { $weeks } semanas con el { $wanted } % de las sesiones hechas y ejercicios que subieron un { $gain } %.
}
helping-pain = Ahora mismo algo duele, así que lo primero es lo primero: yo no cambiaría nada hasta que se calme.
helping-race = Tu carrera está cerca. Déjalo todo como está; después habrá tiempo para más.
helping-more = Funciona, y desde hace dos semanas. Si quieres, una cosa más; elige una, o déjalo como está.
helping-keep = Sigue así cuatro semanas más, y pregúntame otra vez.
helping-worse = Yo quitaría más o menos un tercio del trabajo de piernas durante dos semanas, hasta donde está dado el plan, y volvería a mirar.
helping-unclear-late = Después de doce semanas yo miraría tres cosas: ¿hiciste la mayoría de las sesiones, dormiste, pesaban bastante las cargas? Si todo fue así, quizá otro tipo de trabajo haga más.
helping-strong-early = Primero más fuerte, luego más rápido: es el orden normal. Correr suele seguir tras diez a catorce semanas, así que continúa.
helping-early = Es pronto. Correr suele seguir tras diez a catorce semanas de fuerza.
helping-few = El pulso o un esfuerzo de 0 a 10 con tus carreras («8 km suaves en 46:00, pulso medio 142, esfuerzo 3») me deja comparar.
why-helping-pain = Más trabajo sobre algo que duele nunca es la respuesta a esta pregunta.
why-helping-more = Corres mejor en dos miradas con dos semanas entre ellas, hiciste la mayoría de las sesiones y eres más fuerte. Un cambio cada vez muestra lo que hace.
why-helping-keep = Una buena señal puede ser azar, y una carrera no es momento para algo nuevo; unas semanas más lo dirán.
why-helping-worse = La misma manera de mirarlo fue peor en dos miradas con dos semanas entre ellas. Menos trabajo de piernas es lo primero que probar.
why-helping-unclear-late = El trabajo pesado y los saltos ayudan de maneras distintas; donde uno no hace nada en doce semanas, merece probar el otro.
why-helping-early = En los estudios, la economía de carrera y los tiempos cambiaron tras diez a catorce semanas, más tarde que la fuerza.
why-helping-few = Sin carreras que se puedan comparar, cualquier respuesta sería adivinar.

back-review = El camino de vuelta: deshazlo, o di en el próximo repaso que es muy poco.
