### Pruebas de forma: nombres, cómo se hace cada una, las tarjetas, el reloj y lo que vale un resultado.

## Nombres
test-name-knee-to-wall = Rodilla a la pared
test-name-single-leg-balance = Equilibrio a una pierna
test-name-step-down = Bajada de escalón
test-name-single-leg-hop = Salto a una pierna
test-name-single-leg-calf-raise = Elevación de talón a una pierna
test-name-single-leg-hamstring-bridge = Puente de isquios a una pierna
test-name-push-up = Flexiones
test-name-knee-push-up = Flexiones de rodillas
test-name-side-plank = Plancha lateral
test-name-plank = Plancha
test-name-wall-sit = Sentadilla en la pared
test-name-single-leg-glute-bridge = Puente a una pierna, aguantando
test-name-squat-jump = Altura de salto
test-name-trap-bar-deadlift = Peso muerto con barra hexagonal, mejor cinco
test-name-back-squat = Sentadilla, mejor cinco
test-name-hip-thrust = Hip thrust, mejor cinco
test-name-3k = Test de 3 km
test-name-5k = Test de 5 km
test-name-cooper = Carrera de 12 minutos
test-name-hour = Carrera de una hora

## Cómo se hace cada una
test-how-knee-to-wall =
    1. Descalzo, de cara a una pared, con la punta del pie hacia ella.
    2. Dobla la rodilla hasta tocar la pared. El talón no se levanta.
    3. Lleva el pie atrás poco a poco; mide del dedo gordo a la pared en el punto más lejano en que aún sale.
test-how-single-leg-balance =
    1. Descalzo sobre una pierna, ojos abiertos, manos en la cadera, una pared al alcance.
    2. El otro pie está en el aire y no toca nada.
    3. Acaba cuando una mano deja la cadera, el otro pie toca el suelo o el pie de apoyo se mueve.
test-how-step-down =
    1. Ponte en un escalón de 20 cm sobre una pierna. Cinco bajadas lentas: el otro talón toca el suelo.
    2. Grábate de frente, o ponte delante de un espejo.
    3. Un punto por cada cosa que veas: los brazos aletean, el tronco se inclina, la cadera cae, la rodilla se va hacia dentro del dedo gordo, el pie tiembla o el talón se levanta.
test-how-single-leg-hop =
    1. Sobre una pierna, con la punta en una línea. Calienta con tres saltos fáciles.
    2. Salta adelante lo más lejos que puedas y aguanta la caída dos segundos sobre la misma pierna.
    3. Tres intentos; mide de la punta en la salida al talón en la caída. Cuenta el mejor.
test-how-single-leg-calf-raise =
    1. Suelo llano, una pierna, rodilla recta, dos dedos en una pared.
    2. Cada vez hasta arriba del todo, una elevación cada dos segundos: ayuda un metrónomo a 60.
    3. Acaba cuando no llegas arriba, doblas la rodilla o te apoyas en la pared.
test-how-single-leg-hamstring-bridge =
    1. Boca arriba, talón en un cajón o silla de unos 60 cm, rodilla algo doblada. El otro muslo apunta hacia arriba.
    2. Sube la cadera hasta que quede recta, baja hasta tocar el suelo, y otra vez.
    3. Acaba cuando la cadera ya no llega a quedar recta, o con un calambre.
test-how-push-up =
    1. Manos bajo los hombros, una línea de la cabeza a los talones.
    2. Abajo hasta que los codos formen un ángulo recto, arriba hasta estirarlos. Sin pausa.
    3. Acaba cuando la cadera se hunde o tienes que descansar.
test-how-knee-push-up =
    1. Como las flexiones, pero de rodillas, una línea de la cabeza a las rodillas.
    2. Abajo hasta que los codos formen un ángulo recto, arriba hasta estirarlos.
    3. Acaba cuando la cadera se hunde o tienes que descansar.
test-how-side-plank =
    1. Sobre el antebrazo, codo bajo el hombro, un pie encima del otro.
    2. Sube la cadera hasta hacer una línea. El lado sobre el que te apoyas es el que se prueba.
    3. Acaba cuando la cadera baja y no vuelve.
test-how-plank =
    1. Antebrazos en el suelo, codos bajo los hombros.
    2. Una línea de la cabeza a los talones, glúteos apretados, sigue respirando.
    3. Acaba cuando la cadera se hunde o se sube y no puedes corregirlo.
test-how-wall-sit =
    1. Espalda pegada a la pared, muslos horizontales, tibias verticales.
    2. Los brazos cuelgan; sin manos en los muslos.
    3. Acaba cuando resbalas o te levantas.
test-how-single-leg-glute-bridge =
    1. Boca arriba, un pie apoyado, la otra pierna estirada en línea con el muslo.
    2. Sube la cadera y mantén los dos huesos de la cadera a la misma altura.
    3. Acaba cuando la cadera se inclina o baja, o el isquio se acalambra. De 20 a 30 segundos firmes bastan.
test-how-squat-jump =
    1. Manos en la cadera, una bajada rápida, y salta lo más alto que puedas.
    2. Mide con una app del móvil; o con tiza en los dedos: marca de pie, luego saltando, y toma la diferencia.
    3. Tres saltos con un minuto entre medias; dime la media.
test-how-trap-bar-deadlift =
    1. Calienta con tres series más ligeras, dos minutos entre ellas.
    2. Luego series de cinco, cada una algo más pesada, hasta que cinco limpias sean todo lo que tienes.
    3. Para en cuanto la espalda se redondee. Cuentan las últimas cinco limpias.
test-how-back-squat =
    1. Calienta con tres series más ligeras. Barras de seguridad puestas.
    2. Luego series de cinco, cada una algo más pesada, hasta que cinco limpias sean todo lo que tienes.
    3. Siempre a la misma profundidad. Cuentan las últimas cinco limpias.
test-how-hip-thrust =
    1. Calienta con tres series más ligeras, dos minutos entre ellas.
    2. Luego series de cinco, cada una algo más pesada, hasta que cinco sean todo lo que tienes.
    3. Cadera recta del todo arriba en cada una. Cuentan las últimas cinco limpias.
test-how-3k =
    1. Quince minutos suaves, luego cuatro progresiones cortas. Un circuito llano, o una pista si tienes.
    2. 3 km tan rápido como puedas correr parejo.
    3. Cada vez el mismo circuito, las mismas zapatillas y la misma hora.
test-how-5k =
    1. Quince minutos suaves, luego cuatro progresiones cortas. Un circuito llano, o una pista si tienes.
    2. 5 km tan rápido como puedas correr parejo.
    3. Cada vez el mismo circuito, las mismas zapatillas y la misma hora.
test-how-cooper =
    1. Quince minutos suaves, luego cuatro progresiones cortas. Una pista, o un circuito llano y un reloj.
    2. Corre lo más lejos que puedas en 12 minutos, lo más parejo que puedas.
    3. Cuenta la distancia. Después camina unos minutos.
test-how-hour =
    1. Diez minutos suaves. Un circuito llano y un reloj.
    2. Corre lo más lejos que puedas en 60 minutos, lo más parejo que puedas.
    3. Cuenta la distancia.

## La elección
test-head = <b>Pruebas.</b> Una tras otra, cada una con su vídeo y, donde hay que aguantar, un reloj. { $new ->
    [yes] Esto es nuevo para ti, así que nada va al límite: te digo dónde parar.
   *[no] Con descanso, después de calentar, con las zapatillas y a la hora de la última vez.
} Para enseguida si algo duele.
test-soon = Tu última prueba fue { $days ->
    [0] hoy
    [one] ayer
   *[other] hace { $days } días
}. Tan pronto, casi todo lo que cambia es azar; mejor de seis a ocho semanas entre ellas.
test-left-out =
    Hoy no:
    { $lines }
test-left-out-line = • { $names }: { $reason }
test-out-level = para más adelante, cuando lleves unos meses de fuerza
test-out-kit = necesita material que no tienes
test-out-limit = lo descarta un límite que me contaste
test-out-pain = { $severity ->
    [none] algo dolía ahí el { $day }
   *[other] dolor { $severity }/10 ahí el { $day }
}
test-out-legs = tus piernas trabajaron duro el { $day }; a partir del { $from_day }
test-out-one = <b>{ $name }</b> hoy no: { $reason }.
test-none-fit =
    Hoy no encaja ninguna prueba:
    { $lines }
test-menu = ¿Cuál?
test-not = Hoy no hay pruebas: { $reason }.
test-not-paused = tu plan descansa
test-not-ill = primero ponte bien, y entrena normal una semana
test-not-bone = puede haber un hueso sobrecargado; eso hay que mirarlo antes
test-not-condition = con lo que me contaste de tu salud, nada se lleva al límite si tu médico no lo dice
test-not-race = tu carrera está muy cerca, las piernas son para ella
test-not-break = acabas de volver de una pausa; antes dos semanas de entrenamiento
test-not-tired = hay demasiado cansancio, eso es lo que mediría
test-warm-up = Antes calienta: cinco minutos suaves, diez sentadillas, diez elevaciones de talón. { $count ->
    [one] Luego una prueba.
   *[other] Luego { $count } pruebas, un minuto de descanso entre lados, dos entre pruebas.
} Puedes parar cuando quieras; guardo lo hecho y sigo desde ahí.
test-going-on = Estás en mitad de una ronda, { $left ->
    [one] queda una prueba
   *[other] quedan { $left } pruebas
}.
test-put-off = Vale. Vuelvo a preguntar a partir del { $day }.

## La tarjeta de una prueba
test-card = { $count ->
    [one] <b>{ $name }</b>
   *[other] <b>{ $number } de { $count }: { $name }</b>
}{ $side ->
    [left] , primero el lado izquierdo
    [right] , lado derecho
   *[none] {""}
}
test-other-side = <b>{ $name }</b>: ahora el lado { $side }, tras un minuto de descanso.
test-last = La última vez: { $value } ({ $day }).
test-enough = Para en { $unit ->
    [s] { $amount } s
   *[other] { $amount }
}: ahora no hace falta más.
test-tell-hold = Pulsa ▶ y yo cuento, o escribe los segundos.
test-tell-count = { $side ->
    [yes] Escribe cuántas, de este lado o de los dos: «22» o «I 22 D 24».
   *[no] Escribe cuántas.
}
test-tell-score = Pulsa o escribe los puntos de este lado, de 0 a 5. Menos es mejor.
test-tell-length = { $side ->
    [yes] Escribe los centímetros, de este lado o de los dos: «11» o «I 11 D 10».
   *[no] Escribe los centímetros.
}
test-tell-lift = Escribe la carga de las últimas cinco limpias.
test-tell-time = Escribe tu tiempo, como 24:30. Puede ser otro día: la tarjeta espera hasta mañana.
test-tell-distance = Escribe la distancia en metros, o con su unidad.
button-test-short = Corta: { $count } pruebas, { $minutes } min
button-test-all = Todas: { $count } pruebas, { $minutes } min
button-test-one = Una de ellas …
button-test-others = Otras pruebas
button-test-later = En una semana
button-test-not-now = Esta vez no
button-test-begin = Empezar las pruebas
button-test-clock = ▶ Poner el reloj
button-test-halt = ■ Parar
button-test-skip = Saltar esta prueba
button-test-hurt = Me duele
button-test-stop = Basta por hoy
button-test-on = Seguir
button-test-results = Todos los resultados

## El reloj
test-clock-ready = { $side ->
    [none] <b>{ $name }.</b>
   *[other] <b>{ $name }, { $side }.</b>
} Ponte en posición: { $seconds } segundos. Pulsa ■ cuando acabe.
test-clock-go = <b>¡Ya!</b>
test-clock-call = <b>{ $seconds } s</b>
test-clock-enough = <b>{ $seconds } s: es suficiente.</b> Para aquí.
test-clock-too-soon = Has parado antes del «ya». Empieza otra vez cuando quieras.
test-clock-forgotten = El reloj ha corrido { $minutes } minutos, así que creo que se quedó olvidado. Escribe los segundos que aguantaste, o salta.

## De camino
test-hardly = Eso difícilmente es de { $name }. Escríbelo otra vez.
test-skipped = Fuera: { $name }.
test-hurts = { $name } acaba aquí. ¿Dónde duele, y cuánto de 0 a 10? Por ejemplo «gemelo izquierdo 4/10».
test-over-pain = Las pruebas acaban aquí: a partir de { $limit }/10 no se prueba nada. Lo hecho se guarda.
test-mild-pain = Es leve, así que las pruebas pueden seguir, si no crece.
test-stopped = Parado. No se ha probado nada.

## Lo que vale un resultado
test-reps = { $value ->
    [one] una repetición
   *[other] { $value } repeticiones
}
test-points = { $value ->
    [one] un punto
   *[other] { $value } puntos
}
test-value = { $side ->
    [none] { $value }
   *[other] { $side } { $value }
}{ $today ->
    [yes] {""}
   *[no] {" "}({ $day })
}
test-value-short = { $side ->
    [none] { $value }
   *[other] { $side } { $value }
}
test-noted = Anotado: { $values }.
test-result = <b>{ $name }:</b> { $values }
test-change-first = { $side ->
    [none] Tu primer resultado: con él compararemos.
   *[other] { $side }: tu primer resultado, con él compararemos.
}
test-change-same = { $side ->
    [none] {""}
   *[other] { $side }:{" "}
}{ $before } el { $day }; dentro de la variación normal ({ $noise } arriba o abajo no dice nada).
test-change-better = { $side ->
    [none] {""}
   *[other] { $side }:{" "}
}mejor que { $before } el { $day }, más que la variación normal ({ $noise }).
test-change-worse = { $side ->
    [none] {""}
   *[other] { $side }:{" "}
}menos que { $before } el { $day }, más que la variación normal ({ $noise }). ¿Cansancio, enfermedad, otras zapatillas? Si no, merece mirarlo.
test-noise = hasta { $amount }
test-noise-share = hasta { $percent } %
test-noise-unknown = un poco
test-sides-even = { $percent ->
    [none] Los dos lados están igual.
   *[other] Los dos lados están igual: el débil tiene el { $percent } % del fuerte.
}
test-sides-apart = { $percent ->
    [none] El lado { $side } va por detrás.
   *[other] El lado { $side } va por detrás: { $percent } % del otro. A partir del 90 % están igual.
} Empieza cada serie con él, y haz lo mismo con el otro.
test-norm-middle = Otras personas{ $sex ->
    [woman] { $age ->
        [yes] {" "}(mujeres de tu edad)
       *[no] {" "}(mujeres)
    }
    [man] { $age ->
        [yes] {" "}(hombres de tu edad)
       *[no] {" "}(hombres)
    }
   *[none] {""}
}: { $span } { $unit ->
    [reps] repeticiones
   *[other] { $unit }
} en la zona media. Tú estás { $band }.
test-norm-band = Al lado de otras personas{ $sex ->
    [woman] { $age ->
        [yes] {" "}(mujeres de tu edad)
       *[no] {" "}(mujeres)
    }
    [man] { $age ->
        [yes] {" "}(hombres de tu edad)
       *[no] {" "}(hombres)
    }
   *[none] {""}
}: { $band }{ $share ->
    [none] {""}
   *[other] , con { $share } veces tu peso corporal
}.
test-norm-needs-body = Dime tu peso corporal («peso 68 kg») y podré decir cómo queda.
test-band-below-middle = por debajo de la media
test-band-middle = más o menos en la media
test-band-above-middle = por encima de la media
test-band-lowest-quarter = en el cuarto más bajo
test-band-top-quarter = en el cuarto más alto
test-band-low = bajo
test-band-below = por debajo de lo normal
test-band-average = normal
test-band-good = bien
test-band-very-good = muy bien
test-band-below-good = aún no llega a «bien»
test-band-excellent = excelente
test-band-below-fair = aún no llega a «aceptable»
test-band-fair = aceptable
test-band-strong = fuerte
test-band-clean = limpio
test-band-shaky = inestable
test-target = { $unit ->
    [s] { $amount } s
    [cm] { $amount } cm
   *[other] { $amount }
}{ $reached ->
    [yes] {" "}es lo que necesita quien corre; lo tienes.
   *[no] {" "}es una buena meta para quien corre.
}
test-plenty = Más de { $amount } s no le aporta nada a quien corre. Las versiones más difíciles, sí.

## El final
test-end =
    <b>Tus pruebas:</b>
    { $lines }
test-end-line = • { $name }: { $values }{ $change ->
    [better] {" "}↑
    [worse] {" "}↓
    [same] {" "}(sin cambio real)
   *[first] {""}
}
test-end-sides =
    Izquierda y derecha son distintas:
    { $lines }
test-end-weak = • { $name }: el lado { $side } va por detrás. Empieza cada serie con él, y haz lo mismo con el otro.
test-end-nothing = No se ha probado nada, así que no cambia nada.
test-end-next = Te propongo la próxima ronda en unas siete semanas.
test-plan-changed =
    <b>Esto cambia tu plan:</b>
    { $lines }
test-plan-same = Tu plan se queda como está.

## Sexo y edad
test-who = ¿Lo comparo con otras personas? Necesito tu sexo y tu edad para las tablas, para nada más.
test-age = ¿Y tu edad?
test-norms =
    <b>Al lado de otras personas:</b>
    { $lines }
test-norms-none = Para las pruebas que has hecho no hay tabla para ti. Compararé donde la haya.
test-norm-of = • { $name }. { $norm }
test-who-not = Vale, entonces solo contigo.
button-test-who-woman = Mujer
button-test-who-man = Hombre
button-test-who-none = No comparar
button-test-age-19 = menos de 20
button-test-age-25 = 20–29
button-test-age-35 = 30–39
button-test-age-45 = 40–49
button-test-age-55 = 50–59
button-test-age-65 = 60–69
button-test-age-75 = 70 o más
setting-norms = con quién te comparo
setting-tests = cuándo se proponen pruebas
command-test = Prueba tu forma

## Pruebas en /progress
button-chart-tests = Pruebas
chart-tests-none = Todavía no hay ninguna prueba en el diario. «Ponme a prueba» empieza una.
chart-tests-words =
    <b>Tus pruebas:</b> el último resultado de cada una, junto al anterior
    { $lines }
chart-tests-row = • <b>{ $name }</b> ({ $day }): { $values }
test-against = { $side ->
    [none] {""}
   *[other] { $side }{" "}
}{ $value }{ $change ->
    [first] {""}
    [better] {" "}↑ desde { $before }
    [worse] {" "}↓ desde { $before }
   *[same] {" "}(antes { $before }: dentro de la variación normal)
}
chart-tests-one = Un día de resultados por ahora. Desde el segundo puedo dibujar una línea.
chart-tests-unit = { $unit ->
    [s] segundos
    [reps] repeticiones
    [cm] centímetros
    [points] puntos, menos es mejor
    [time] tiempo, más rápido queda más arriba
   *[m] metros
}
chart-tests-target = una buena meta
chart-tests-under = variación normal: { $noise }
chart-tests-heart = <b>Pulso en reposo:</b> { $now } de mediana en los últimos siete días{ $before ->
    [none] {""}
   *[other] , { $before } en los siete anteriores
}. De tres a cinco latidos arriba o abajo son variación normal.
