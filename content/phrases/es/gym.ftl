### Al lado del atleta en el gimnasio: una tarjeta, sus botones y lo que dice el reloj durante la sesión.

## La tarjeta
gym-head = <b>{ $number } de { $count } · { $names }</b>
gym-dose = { $name ->
    [none] {""}
   *[other] <b>{ $name }</b>:{" "}
}{ $sets }×{ $dose }{ $side ->
    [yes] {" "}por lado
   *[no] {""}
}{ $load ->
    [none] {""}
   *[other] {" "}· <b>{ $load }</b>
}{ $most ->
    [none] {""}
   *[other] {" "}· como mucho { $most }
}{ $reserve ->
    [none] {""}
   *[other] {" "}· para cuando te queden { $reserve }
}
gym-last = La última vez ({ $day }): { $sets }
gym-told = Hasta ahora: { $sets } ({ $count } de { $of })
gym-why-eased = Más suave por lo que duele.
gym-why-held = No más que la última vez: algo dolía.
gym-why-first = Elige un peso con el que te queden { $reserve } más y escríbelo: «20kg» lo anota todo.
gym-why-load = Un paso más de peso: las últimas series salieron enteras.
gym-why-more = Un poco más que la última vez.
gym-why-same = Como la última vez, hasta que salgan todas las series.
gym-ramp = Calentamiento: { $sets }
gym-plates = { $plates ->
    [none] La barra vacía
   *[other] Por lado: { $plates }
}
gym-rest = Descansa { $rest } entre series
gym-rest-runs = Descansa { $rest }; yo te aviso.
gym-hold-runs = <b>{ $name }: aguanta ya</b> (serie { $number } de { $of }). { $sides ->
    [yes] Te aviso para cambiar de lado y al final.
   *[no] Te aviso a la mitad y al final.
}
gym-noted = ✓ { $entries }
gym-noted-nothing = Fuera.
gym-skipped = { $name } queda fuera hoy.
gym-skipped-sore = { $name } queda fuera hoy. Si esa zona duele, dime dónde y cuánto, de 0 a 10: así el plan también la cuida.
gym-taken-back = Deshecho.
gym-lighter = Más ligero: { $load }.
gym-heavier = Un paso más: { $load }.
gym-only-load = Entonces { $load } hoy. Todavía no hay nada anotado.
gym-only-heavier = { $load } es más de lo que te pediría hoy. «cambiar» encuentra algo que pide menos, «saltar» lo deja fuera.
gym-take-less = Coge uno más ligero, con el que pudieras hacer { $reserve } más, y escríbelo.
gym-take-more = Coge uno más pesado, siempre que pudieras hacer { $reserve } más, y escríbelo.
gym-fewer = { $count ->
    [one] Haz una repetición menos
   *[other] Haz { $count } repeticiones menos
} por serie, más despacio, y dime qué has hecho.
gym-more-reps = No hay un paso intermedio: añade una o dos repeticiones.
gym-no-harder = Aquí no encaja una forma más difícil: haz una o dos repeticiones más, o baja más despacio.
gym-swapped = { $name } en lugar de { $old }.
gym-swap-which = ¿Qué en lugar de <b>{ $name }</b>?
gym-swap-not = { $name } no encaja hoy: por tu material, tu nivel o algo que duele.
gym-order = ¿Qué viene ahora?
gym-order-last = Este es el último.
gym-pair-none = Nada de lo que queda combina bien por turnos con este.
gym-effort = <b>{ $left ->
    [0] Eso es todo.
   *[other] Bien, lo dejamos aquí.
}</b> ¿Cómo de dura ha sido la sesión entera, de 0 (descanso) a 10 (todo lo que tenías)?
gym-nothing-done = Nada hecho, y nada perdido. Puede esperar a otro día.

## Principio y final
done-but =
    <b>Anotado; el resto, según el plan.</b>
    { $lines }
gym-after-all = Qué bien que al final estés aquí.
gym-none-today = Hoy no hay sesión; la próxima es el { $day }.{ $reason ->
    [none] {" "}¿La hacemos ahora?
   *[other] {" "}Hoy no es buen día para ella, por lo que haces alrededor.
}
gym-over = Esa sesión ya se acabó. /today te dice qué toca.
gym-summary = <b>Hecho en { $minutes } min{ $rpe ->
    [none] {""}
   *[other] {" "}· esfuerzo { $rpe }
}</b>
    { $lines }
gym-closed = <b>He cerrado la sesión con lo que hiciste.</b>
    { $lines }
gym-line-done = ✓ { $name } { $sets }
gym-line-other = ± { $name } { $sets } (pedido: { $asked })
gym-line-not = – { $name } (pedido: { $asked })
gym-line-more = + { $name } { $sets }
gym-next = Próxima: { $day }, { $focus }.
gym-next-lines = { $lines }
gym-next-time = La próxima vez { $slot }

## El reloj
gym-rest-over = <b>Se acabó el descanso.</b>
gym-half = <b>Mitad: quedan { $seconds } s.</b>
gym-sides = <b>Otro lado.</b>
gym-hold-over = <b>Tiempo. Suelta.</b>
gym-still = ¿Sigues ahí? Sin prisa; toca cuando continúes.
timer-on = El reloj de descanso vuelve a avisar.
timer-off = Ya no hay reloj. No digo nada entre series.
setting-timer = el reloj de descanso

## Botones
button-gym-start = ▶ Empezar
button-gym-start-early = ▶ Hacer ya la del { $day }
button-gym-done = ✓ Según el plan
button-gym-both = ✓ Los dos según el plan
button-gym-rest-done = ✓ El resto según el plan
button-gym-set = { $name ->
    [none] Serie { $number } hecha
   *[other] { $name }: serie { $number } hecha
}
button-gym-hold = ▶ Serie { $number }: { $seconds } s
button-gym-easier = Más fácil
button-gym-swap = Cambiar
button-gym-harder = Más difícil
button-gym-show = Enséñame
button-gym-order = Orden
button-gym-skip = Saltar
button-gym-stop = Terminar
button-gym-back = ↩ Deshacer
button-gym-go-on = Seguir
button-gym-no-effort = Sin número
button-gym-pair = Por turnos con { $name }
button-gym-alone = Uno después de otro
button-gym-show-card = ▶ Volver a la sesión
button-timer-on = Reloj de descanso sí
button-timer-off = Reloj de descanso no

gym-eased = No habías respondido a lo que te propuse, así que hoy va de la forma más fácil. «Dejar el plan» allí lo deshace.
gym-corrected = Corregido.
gym-wait = Tómate tu tiempo. La ficha espera donde está.
gym-sure = ¿Está hecho { $name }? «hecho» o un toque lo anota como se pedía; cifras («8 7») anotan lo que hiciste; «saltar» lo deja fuera.
gym-answer =
    { $name }: se piden { $sets }×{ $dose }{ $kilos ->
        [none] {""}
       *[other] {" "}· { $kilos }
    }{ $reserve ->
        [none] .
       *[other] , y paras cuando aún saldrían { $reserve } más.
    } { $load ->
        [yes] El peso es el bueno cuando eso se cumple: menos para calentar, menos si no se cumple.
       *[no] Más o menos está bien si eso se cumple.
    }{ $plates ->
        [none] {""}
       *[other] {" "}{ $plates }.
    } Descanso { $rest } entre series. Preguntar no anota nada; escribe lo que hiciste cuando acabes.
gym-answer-left = «Parar con { $reserve } en reserva» quiere decir: termina cada serie de { $name } ({ $sets }×{ $dose }) cuando aún podrías hacer { $reserve } más con buena técnica. Basta para hacerte más fuerte y te deja piernas para correr. Preguntar no anota nada.
