### El plan en palabras: fases, notas sobre las sesiones, lo que viene para un ejercicio y el plan en papel.

## Fases de la temporada, y el foco de un día
phase-on-ramp = primeras semanas: ligeras y cortas
phase-base = base
phase-build = construcción
phase-strength = fuerza
phase-peak = antes de la carrera
phase-taper = puesta a punto
phase-race = semana de la carrera
phase-recovery = después de la carrera
phase-paused = en pausa
focus-priming = Activación antes de la carrera

## Lo que el coach tiene que decir de una sesión
plan-note-fixed-upper = Tú fijaste estos días, y tus piernas necesitan este libre para correr. Así que toca tren superior.
plan-note-fixed-core = Tú fijaste estos días, y tus piernas necesitan este libre para correr. Así que toca core.
plan-note-run-first = Primero correr, luego la fuerza: al menos tres horas después, seis tras una carrera rápida.
plan-note-light-legs = Ligero para las piernas: trabajo a una pierna y core.
plan-note-taper = Menos de lo habitual, para que llegues a la carrera con las piernas frescas. Las cargas se quedan, las series bajan.
plan-note-priming = Una activación corta: pocas repeticiones, rápidas y fáciles. Para mientras te sientas con chispa.
plan-note-after-race = Tus piernas aún arrastran la carrera, así que hoy las dejamos en paz.

## Lo que viene para un ejercicio
plan-next-start =
    Empieza con { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } y para cuando aún podrías hacer unas pocas más. Con { $top } en todas las series, dos veces seguidas, llega el siguiente paso.
plan-next-reps =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }. Con { $top } en todas las series llega una versión más difícil.
plan-next-further =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }. Es la versión más difícil para tu material y tu nivel; las repeticiones siguen, hasta { $most }. Bajar más despacio hace cada una más difícil.
plan-next-reps-load =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } con { $load } { $mass }.{ $next ->
        [none] {""}
       *[other] {" "}Cuando todas las series lleguen a { $top } dos veces seguidas: { $next } { $mass }.
    }
plan-next-load =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } con { $load } { $mass }, porque todas las series llegaron a { $top }.
plan-next-extra =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } con { $load } { $mass }. La siguiente carga es un paso grande, { $unit ->
        [m] así que antes van unos metros más.
       *[reps] así que antes van unas repeticiones más.
    }
plan-next-hold =
    Lo próximo: lo mismo otra vez, { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-longer =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, un poco más que la última vez.
plan-next-less =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } con { $load } { $mass }. Fue demasiado duro dos veces, así que un poco menos por ahora.
plan-next-range =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } con { $load } { $mass }. Ahora van más repeticiones, así que menos peso en la barra.
plan-next-pain =
    Nada sube mientras duela ahí: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-gap =
    Después de la pausa, un poco menos: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-deload =
    Semana suave: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, y nada sube.
plan-next-taper =
    Antes de la carrera nada sube: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-slower =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } con { $load } { $mass }, tres segundos en la bajada. El siguiente peso que tienes ({ $far } { $mass }) es un paso grande, y las repeticiones lentas llevan a él.
plan-next-pause =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } con { $load } { $mass }, lento en la bajada y con una pausa de dos segundos abajo del todo. Cuando salga seguro en dos sesiones, llega { $far } { $mass }.
plan-next-heaviest =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } con { $load } { $mass }. Es lo más pesado que tienes; { $unit ->
        [m] camina más despacio, con pasos cortos y bien erguido. El siguiente paso es un peso mayor.
       *[reps] baja en tres segundos y haz una pausa abajo del todo. El siguiente paso es un ejercicio más difícil o un peso mayor.
    }
plan-next-band =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, porque en dos sesiones pasaste de largo de { $top }: ahora la banda { $band }.
plan-next-owned =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } con { $load } { $mass }, lo más cercano que tienes, así que con más repeticiones.
plan-next-too-light =
    Lo próximo: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, y sin peso o muy despacio: lo más ligero que encaja ({ $least } { $mass }) es más de lo que has levantado.
plan-next-jumps = Lo próximo: { $sets } × { $reps } apoyos. Una sesión lleva { $contacts } en total; sube { $grow } por semana, hasta { $high }, mientras las piernas sigan tranquilas.
plan-next-jumps-wait = Por ahora no más saltos: primero seis semanas de fuerza, 15 elevaciones de talón con cada pierna, sentadillas a una pierna seguras, y nada que duela en las piernas.

## En papel
plan-week = Semana del { $start } · { $phase }{ $deload ->
    [yes] {" "}· semana suave
   *[no] {""}
}
plan-day = { $day }: { $run ->
    [none] descanso
   *[other] { $run }
}
plan-day-strength = { $day }: { $run ->
    [none] {""}
   *[other] { $run }, más tarde{" "}
}{ $focus }, { $minutes } min
plan-slot = { $name } { $sets } × { $amount }{ $unit ->
    [s] {" "}s
    [m] {" "}m
   *[reps] {""}
}{ $side ->
    [yes] {" "}por lado
   *[no] {""}
}{ $load ->
    [0] {""}
   *[other] {" "}con { $pair ->
        [yes] 2 ×{" "}
       *[no] {""}
    }{ $load } kg
}{ $band ->
    [none] {""}
   *[other] {" "}con la banda { $band }
}{ $rir ->
    [-1] {""}
   *[other] , { $rir } de reserva
}
agenda-line = { $at }  { $word }
nudge-strength = día de fuerza
nudge-rest = día de descanso
nudge-checkin = ¿cómo ha ido?
nudge-weekly = repaso de la semana
nudge-assessment = toca una prueba

## Por qué un día es lo que es
plan-why-free-day = Este día no corres, así que tus piernas están libres para la fuerza. Fuerza y carrera en días alternos es lo mejor para las dos.
plan-why-after-fast-run = La fuerza comparte día con tu carrera rápida, para que tus días suaves sigan suaves. Primero correr, la fuerza al menos seis horas después.
plan-why-shared = No quedaba ningún día sin correr para esta sesión sin quitarte el descanso. Primero correr, la fuerza al menos tres horas después.
plan-why-fixed = Este día lo elegiste tú.
plan-why-run = Este día corres: { $run }.
plan-why-race = Para esto ha sido todo.
plan-why-rest-before = Descanso, porque mañana toca { $run }: las piernas cansadas la estropearían.
plan-why-rest-after-long = Descanso tras la tirada larga. El músculo se hace fuerte mientras se repara, no mientras trabaja.
plan-why-rest-after-strength = Descanso tras la fuerza: es cuando el músculo se repara y se hace fuerte.
plan-why-rest = Un día de descanso completo de cada siete te permite entrenar los otros seis.
plan-why-easy-week = Es una semana suave: menos series, los mismos ejercicios, para que las siguientes puedan subir.
plan-why-taper = Antes de la carrera bajan las series, para que llegues a la salida con las piernas frescas.
plan-why-paused = El plan está en pausa hasta que te den el alta.

next-of = <b>{ $name }</b>
    { $lines }
jump-hurdles = <b>Los saltos entran solos en tu plan cuando tus piernas estén listas.</b> { $count ->
    [0] Tienes todo lo que hace falta; llegan con la próxima semana que tenga sitio.
   *[other] Hasta ahora:
}
    { $lines }
jump-hurdle-weeks = { $passed ->
    [yes] ✓
   *[no] ·
} fuerza, contada semana a semana: { $have } de { $need } semanas
jump-hurdle-raises = { $passed ->
    [yes] ✓
   *[no] ·
} elevaciones de talón a una pierna, el lado débil: { $have ->
    [0] sin probar todavía, hacen falta { $need } (dime «prueba de elevaciones de talón 18 izquierda, 16 derecha»)
   *[other] { $have } de { $need }
}
jump-hurdle-squats = { $passed ->
    [yes] ✓
   *[no] ·
} zancadas o sentadillas a una pierna, con todas las series enteras: { $have } de { $need } sesiones
jump-hurdle-calm = { $passed ->
    [yes] ✓ en las piernas no duele nada
   *[no] · primero tiene que dejar de doler en las piernas
}

plan-next-fewer = Próxima: { $sets } × { $reps }. Dos veces fue más duro de lo previsto, así que de momento una repetición menos.
