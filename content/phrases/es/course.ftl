### El dolor como recorrido, la vuelta a correr y tras una enfermedad, pruebas de una zona y la pregunta de la mañana.

## En mitad de una serie
advice-mid-set-end = Para aquí. Seis o más es demasiado: hoy nada más que cargue { $region ->
        [general] esa zona
       *[other] tu { $region }
    }. Lo que no la toque puede seguir. Si no puedes apoyar, se hincha deprisa o te falla, que te vean hoy.
why-mid-set-end = Por encima de cinco, la zona ha acabado por hoy, quede lo que quede de la sesión.
advice-mid-set-swap = Sigue en tres o más con menos, así que hoy otro ejercicio para { $region ->
        [general] esa zona
       *[other] tu { $region }
    }. Este déjalo.
why-mid-set-swap = Menos carga se prueba una vez. Si eso no lo calma, se va el ejercicio, no quien entrena.
advice-mid-set-lighter = Para la serie. Quita más o menos un quinto, haz unas repeticiones lentas y cuéntame.
why-mid-set-lighter = El dolor dentro de una serie acaba la serie. Un quinto menos, una vez, muestra si era la carga.
advice-mid-set-on = Con dos o menos puedes seguir. Déjalo donde está, hoy nada más.
why-mid-set-on = Con carga, de cero a dos es seguro; con eso nada sube.
advice-mid-set-unsaid = Primero para la serie.
ask-mid-set = ¿Cuánto duele con menos, de cero a diez?

## El recorrido
advice-course-often = Son tres o más en { $times } días dentro de dos semanas: que te mire { $region ->
        [general] esa zona
       *[other] tu { $region }
    } un fisio o un médico en unos días, por favor. Lo que no duele sigue mientras tanto. Antes, si se hincha, se bloquea, te falla, te despierta o duele en un punto del hueso.
advice-course-often-answered = Ya son tres o más en { $times } días dentro de dos semanas, así que se mantiene: que te miren { $region ->
        [general] esa zona
       *[other] tu { $region }
    } en unos días. Lo que no duele sigue.
why-course-often = Tres días en dos semanas con un dolor de tres o más piden que alguien lo mire; seguir adivinando te cuesta tiempo.
advice-course-stuck = Dos semanas en tres o más, y no baja: que te mire { $region ->
        [general] esa zona
       *[other] tu { $region }
    } un fisio o un médico en unos días, por favor. Lo que no duele sigue mientras tanto.
why-course-stuck = Un dolor que no ha bajado en dos semanas necesita a alguien que pueda explorarlo.
advice-course-worse = Lo que cuenta es lo peor de esta mañana, y fue más de lo que debería: la última dosis fue demasiado. El próximo trabajo para { $region ->
        [general] esa zona
       *[other] tu { $region }
    } es más o menos un tercio menos, o un ejercicio más fácil; todo lo demás sigue según el plan.
why-course-worse = Lo que cuenta es la mañana siguiente. Dos puntos peor, o por encima de lo que la zona puede tener, quiere decir menos la próxima vez.
advice-course-climbing = Las últimas tres veces dolió cada vez un poco más, así que lo trato un escalón peor: trabajo más fácil para { $region ->
        [general] esa zona
       *[other] tu { $region }
    } hasta el { $until }.
why-course-climbing = Tres veces seguidas un poco más es una dirección, aunque cada número sea pequeño.
advice-course-step-up = Dos sesiones tranquilas y dos mañanas tranquilas. { $left ->
    [yes] { $region ->
        [general] Esa zona
       *[other] Tu { $region }
    } puede dar un paso pequeño: una décima parte más, o el siguiente ejercicio de su escalera.
   *[no] { $region ->
        [general] Esa zona
       *[other] Tu { $region }
    } ya no tiene freno: vuelve a subir con el plan, una cosa cada vez.
}
why-course-step-up = Dos veces limpias con al menos dos días entre ellas muestran que la última dosis se aguantó. Entonces un paso, una cosa cada vez.
advice-course-clean = Tranquilo, como debe ser. { $locked ->
    [yes] Una vez más así, dos días después o más tarde, y puede subir un paso.
   *[no] Seguimos con el plan.
}
why-course-clean = Una vez tranquila puede ser suerte; dos, con dos días entre ellas, son una señal.
advice-course-same = Por la mañana no estaba peor, pero tampoco tranquilo del todo: la dosis se queda donde está, ni más ni menos.
why-course-same = Ni peor ni limpio: la dosis se queda hasta que dos veces tranquilas muestren que se aguanta.

## Señales de un hueso sobrecargado
advice-bone-risky =
    <b>Deja de correr y de saltar del todo, y que te lo miren hoy</b>: urgencias o tu médico. En este sitio puede ser el hueso, y eso hay que verlo pronto. Si cojeas, no cargues la pierna.
    Tu plan está en pausa hasta que me digas quién te ha dado el alta.
advice-bone-suspected = Dos señales juntas dicen que puede estar sobrecargado el propio hueso. Así que desde ahora nada de correr ni de saltar, aunque se calme; que un médico te mire tu { $region } en unos días, por favor. Si no puedes apoyar, o duele en reposo: hoy. El resto del plan sigue.
advice-bone-stands = Sigue siendo cosa del hueso: nada de correr ni de saltar, ni siquiera en cero, hasta que alguien te haya mirado tu { $region } y te haya dado el alta. Dime quién te ha dado el alta, y correr vuelve paso a paso.
advice-bone-found = Nada de correr, nada de saltar y nada que cargue ese hueso hasta que te dé el alta quien lo encontró: una lesión por estrés diagnosticada solo se cura sin carga. Lo que te dijeron de la bota, las muletas y el apoyo va antes que cualquier plan. Si duele en reposo o de noche, o más que antes, llama el mismo día. Dime quién te ha dado el alta y cuándo, y correr vuelve paso a paso.
advice-bone-diagnosed = Lo que carga { $region ->
        [general] esa zona
       *[other] tu { $region }
    } queda fuera del plan hasta entonces; lo demás sigue.
why-bone-found = Un hueso sobrecargado que se sigue cargando puede romperse; uno que descansa se cura en semanas o meses.
why-bone = Dolor en un punto, al saltar, en reposo, o antes en cada carrera, con otra señal al lado: un hueso que se ve pronto se cura en semanas, tarde, en meses.
back-bone = Dime quién te ha dado el alta; luego cuatro pruebas cortas y andar y correr por turnos llevan de vuelta.
bone-note = <b>Nada de correr ni de saltar</b> hasta que alguien te haya mirado tu { $where } y te haya dado el alta: es cosa del hueso. Lo que no lo sacude sigue.
cleared-sign = <b>Buena noticia.</b> Lo ha mirado: { $who } ({ $when }). El plan sigue como estaba. Si vuelve, para y dímelo.
cleared-bone = <b>Buena noticia.</b> Alta de: { $who } ({ $when }). Correr vuelve con cuatro pruebas cortas, y luego corriendo y andando por turnos. Si vuelve a doler, para y dímelo.

## Preguntar cuánto duele
sign-denied = Bien, entonces nada cambia. Si alguna vez aparece, para y dímelo.
effort-told = Entiendo { NUMBER($effort) } de 10 como el esfuerzo, no como dolor.
ask-during = ¿Cómo estuvo tu { $where } mientras tanto, de cero (nada) a diez?
ask-evening = ¿Cómo está tu { $where } esta noche, de cero a diez?
ask-morning = ¿Cómo está tu { $where } esta mañana, de cero (nada) a diez? Eso es lo que más dice de cómo aguantó lo de ayer.
ask-now = ¿Cuánto te duele tu { $where }, de cero a diez?
eased-still = Lo que se aflojó por ello sigue así hasta el { $until }.
eased-already = El plan ya está aflojado por ello, hasta el { $until }; ahora no hace falta nada más.
applied-at-once =
    <b>Cambiado ya:</b>
    { $lines }
change-runs = • Correr: { $rule } (hasta el { $until })

## Carreras
run-left-ease = { $run }, no más de lo habitual
run-left-easy = rodaje suave, llano, más o menos un cuarto más corto
run-left-walk = rodaje suave, la mitad de distancia, o andar y correr por turnos
run-left-none = sin correr
run-rule-ease = nada más largo ni más rápido que la semana pasada
run-rule-easy = solo suave y llano, más o menos un cuarto más corto; sin cuestas ni velocidad
run-rule-walk = la mitad de distancia y suave, o andar y correr por turnos; para donde suba
run-rule-none = sin correr; camina, si caminas con normalidad
runs-for-you = para que te recuperes
runs-for-race = para que tus piernas se recuperen de la carrera
runs-note = <b>Correr:</b> { $rule } ({ $why }{ $until ->
    [none] {""}
   *[other] , hasta el { $until }
}).
runs-wait = <b>Correr:</b> todavía nada. Tu { $where } pasa antes por cuatro pruebas cortas; luego vuelves corriendo y andando por turnos.
runs-ladder = <b>Correr:</b> el camino de vuelta para tu { $where }, un paso cada vez, cada uno dos veces tranquilo antes del siguiente.{ $cap ->
    [none] {""}
   *[other] {" "}Como mucho unos { $cap } km en estos siete días.
}
run-step-turns = andar y correr, paso { $step } de { $of }: { $times } × ({ $run } min corriendo, { $walk } min andando)
run-step-steady = paso { $step } de { $of }: { $run } min suaves, sin parar
run-step-longer = paso { $step } de { $of }: suave, una décima parte más por semana
run-step-strides = paso { $step } de { $of }: suave, con cuatro a seis progresiones de 20 s
run-step-hills = paso { $step } de { $of }: suave, con unas pocas cuestas cortas
run-step-intervals = paso { $step } de { $of }: suave, con unas pocas series cortas
run-cue-knee-front = Para la parte de delante de la rodilla: llano, sin bajadas, pasos algo más cortos y rápidos. Está bien dos o menos, y como antes en menos de una hora.
run-cue-knee-lateral = Para la parte de fuera de la rodilla: llano, date la vuelta antes del sitio donde suele empezar, pasos algo más rápidos.
run-cue-shin = Para la tibia: suelo blando y llano, sin velocidad.
run-cue-achilles = Para el Aquiles: primero fuera las cuestas y la velocidad; dos o tres días entre las carreras que le piden algo.
run-cue-plantar-heel = Para el talón: sin cuestas, sin velocidad; los primeros pasos de la mañana siguiente dicen cómo fue.
run-cue-calf = Para el gemelo: llano y lento, y solo mientras no se cargue.
run-cue-hamstring-proximal = Para el isquio de arriba: lento, llano, pasos cortos; sin cuestas.
run-cue-hamstring-acute = Para el isquio: lento, bien dentro de lo que te deje; la velocidad viene lo último.
run-cue-quad = Para el muslo: llano y suave. Un dolor profundo con el impacto o de noche hay que verlo el mismo día.
run-cue-groin = Para la ingle: recto y llano. Si duele al saltar, o te despierta, que te vean el mismo día.
run-cue-hip-front = Para la parte de delante de la cadera: más corto y llano. Si duele al saltar, o te despierta, que te vean el mismo día.
run-cue-hip-lateral = Para la parte de fuera de la cadera: sin calles inclinadas, sin cuestas, más corto.
run-cue-buttock = Para el glúteo: para cuando algo te baje por la pierna.
run-cue-low-back = Para la espalda: suave, y solo mientras nada te baje por la pierna.
run-cue-ankle = Para el tobillo: solo suelo liso, y solo si caminar no duele.
run-cue-foot = Para el pie: llano, con zapatilla rígida. Un punto dolorido en el empeine hay que verlo antes.
change-step-up = { $will }
      (en lugar de: { $was })
held-note = Tu <b>{ $where }</b>: ahí nada sube { $locked ->
    [yes] hasta dos sesiones tranquilas con mañanas tranquilas, con dos días entre ellas.
   *[no] hasta saber que su última sesión fue tranquila.
}

## Pruebas de una zona
offer-exit = Tu { $where } se ha calmado. Cuando quieras, unas pruebas cortas muestran lo que vuelve a poder; si salen bien, cuentan como una sesión tranquila.
offer-entry = Tu { $where } está en calma, así que correr puede volver. Primero cuatro pruebas cortas, una tras otra.
prove-step = <b>{ $number } de { $of }.</b> { $test } ¿Cuánto dolió, de cero a diez? Si pasa de tres, para.
prove-later = Cuando quieras.
prove-failed = Todavía no, y está bien saberlo. No se pierde nada: sigue como está, y prueba otra vez en unos días. Mañana por la mañana te pregunto por tu { $where }.
prove-passed-exit = <b>Superado.</b> Es una vez tranquila para tu { $where }. Mañana por la mañana te pregunto; una segunda vez tranquila, con dos días entre ellas como mínimo, y su trabajo puede volver a subir.
prove-passed-entry = <b>Superado.</b> Si tu { $where } está en calma mañana por la mañana, correr empieza con el primer paso: 8 × (1 minuto corriendo, 2 minutos andando), un día sí y otro no. /week lo muestra.
test-walk = Camina media hora a buen paso.
test-single-squats = Diez sentadillas con esa pierna, tan hondo como salga firme; agárrate a algo si quieres.
test-single-raises = Veinte elevaciones de talón con esa pierna.
test-two-hops = Veinte saltitos con los dos pies.
test-step-downs = Diez bajadas lentas de un escalón bajo, apoyando en esa pierna.
test-squats = Veinte sentadillas a tu ritmo.
test-stairs = Dos tramos de escaleras, arriba y abajo.
test-hops-10 = Diez saltitos con esa pierna.
test-hops-20 = Veinte saltitos con esa pierna.
test-hops-60 = Tres veces veinte saltitos con esa pierna, con un minuto entre medias.
test-two-raises = Veinticinco elevaciones de talón con las dos piernas.
test-single-raises-25 = Veinticinco elevaciones de talón con esa pierna.
test-first-steps = Piensa en tus primeros pasos al levantarte esta mañana.
test-deep-hinge = Diez inclinaciones lentas desde la cadera, espalda recta, tan abajo como puedas.
test-long-bridge = Diez puentes con los talones lejos.
test-single-bridge = Diez puentes con esa pierna.
test-strides = Cuatro progresiones de veinte segundos, cada una un poco más rápida.
test-squeeze = Cinco veces apretar fuerte una pelota entre las rodillas, diez segundos cada una.
test-copenhagen = Plancha lateral con la pierna de arriba en una silla, veinte segundos.
test-lunges = Diez zancadas hondas con esa pierna.
test-stand-30 = De pie sobre esa pierna treinta segundos.
test-hinges = Tres veces diez inclinaciones desde la cadera con poco peso.
test-presses = Tres veces ocho presses por encima de la cabeza con poco peso.
test-grip = Diez veces apretar fuerte una pelota con esa mano.
test-push-ups = Diez flexiones, con las rodillas apoyadas si quieres.
test-turns = Gira la cabeza del todo a cada lado, cinco veces.
test-twists = Gira el tronco del todo a cada lado, diez veces.

## Una enfermedad, y el camino de vuelta
ask-ill-morning = ¿Cómo estás hoy?
ill-note = <b>Con la enfermedad no se entrena.</b> Cuéntame cómo va.
ill-unsure-note = <b>Lo último que supe es que tenías algo.</b> Si llevas un día entero bien, sin fiebre y sin medicinas, empieza con la primera mitad del camino de vuelta. Si no, sigue descansando, y cuéntame.
ramp-note = <b>Tras tu enfermedad:</b> sesión { $number } de { $of } del camino de vuelta, más o menos el { $share } % de las series. Correr, suave. Para si notas algo en el pecho, mareo o falta de aire.
ask-after-check = ¿Cómo fue, durante y después: algo en el pecho, el corazón acelerado, más falta de aire de lo normal, mareo, orina oscura?
advice-illness-still = Entonces sigue descansando. Mañana vuelvo a preguntar. Si te duele el pecho, te cuesta respirar, notas confusión o te desmayas: llama al { $number }.
why-illness-still = Entrenar con una enfermedad la alarga, y puede dañar el corazón.
advice-illness-still-long = Diez días o más ya son bastantes: ve al médico en unos días, por favor. Hasta entonces no entrenes.
why-illness-still-long = Una enfermedad que no se va en diez días pide una revisión antes de volver a entrenar.
advice-illness-well = Buena noticia. Cuatro sesiones llevan de vuelta: la mitad, el 70 %, el 85 %, luego todo, cada una solo si la anterior fue bien. Correr, suave mientras tanto.
why-illness-well = Tras una enfermedad el cuerpo da menos de lo que parece; paso a paso se ve cuánto aguanta.
advice-ramp-fine = Bien. La próxima es un paso más.
why-ramp-fine = Cada sesión que se aguanta, entonces y un día después, se gana la siguiente parte.
advice-ramp-hard = Entonces la próxima vez la misma parte, no más. Si sigue siendo más duro de lo que debería, ve al médico.
why-ramp-hard = Si el mismo trabajo se siente claramente más duro de lo normal, es pronto para más.
advice-ramp-sign =
    <b>Deja de entrenar y que te vean hoy</b>: un médico, urgencias o un teléfono de atención sanitaria. La falta de aire, el mareo o la orina oscura tras una enfermedad hay que verlos.
    Si te desmayas, no puedes respirar o te duele el pecho, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. Tu plan está en pausa hasta que me digas quién te ha dado el alta.
why-ramp-sign = Tras una enfermedad estas señales van antes que todo; pueden querer decir que el corazón, los pulmones o los músculos siguen enfermos.
advice-ramp-heart =
    <b>Para y llama ahora al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }</b>, o que alguien te lleve a urgencias ahora mismo. No conduzcas. Un dolor de pecho o el corazón acelerado tras una enfermedad puede ser grave. Avisa a alguien que esté cerca. Tu plan está en pausa.
why-ramp-heart = Una infección puede inflamar el corazón, y el esfuerzo lo empeora: dolor de pecho o corazón acelerado es entonces una urgencia.
advice-relapse = Ha vuelto, así que el camino de vuelta para aquí: descansa, y ve al médico en unos días antes de empezar otra vez, por favor.
why-relapse = Una enfermedad que vuelve con las primeras sesiones no había acabado, y pide una revisión.

## La pregunta de la mañana
checkin-one = ¿Cómo estás esta mañana?
checkin-energy = Pregunta rápida, tres toques. ¿Energía, de 1 (vacío) a 5 (a tope)?
checkin-sleep = ¿Cuánto has dormido?
checkin-soreness = ¿Agujetas en las piernas, de 1 (muchas) a 5 (ninguna)?
checkin-ready = Bien. Seguimos con el plan.
checkin-set-three = Tres toques con el mensaje de la mañana los días de fuerza: energía, sueño, agujetas. Sáltatelos cuando quieras.
checkin-set-one = Un toque con el mensaje de la mañana los días de fuerza. Sáltatelo cuando quieras.
checkin-set-off = Ya no hay pregunta de la mañana. Puedes contarme cómo estás en cualquier momento.
setting-checkin = la pregunta de la mañana
button-feel-fresh = Con energía
button-feel-ok = Bien
button-feel-tired = Con cansancio
button-feel-wrecked = Sin fuerzas
button-energy = { $score }
button-soreness = { $score }
button-night-least = menos de 3 h
button-night-little = 3–5 h
button-night-short = 5–6 h
button-night-fair = 6–7 h
button-night-full = 7 h o más
button-checkin = Mañanas: { $way ->
    [three] tres toques
    [one] un toque
   *[off] no
}
button-prove = Hacer las pruebas
button-cannot = No he podido
button-not-now = Ahora no
button-ill-still = Sigo mal
button-ill-better = Mejor, pero no bien
button-ill-well = Un día bien y sin fiebre
button-after-fine = Todo normal
button-after-hard = Más duro de lo normal
button-after-sign = Ahogo, mareo u orina oscura
button-after-heart = Dolor de pecho o palpitaciones
nudge-pain-evening = ¿cómo va el dolor esta noche?
nudge-pain-morning = ¿cómo va el dolor esta mañana?
nudge-ill-morning = ¿cómo va la enfermedad?
nudge-after-check = ¿cómo sentó la sesión?

## El camino de vuelta a lo normal
back-mid-set = Vale por hoy. Te pregunto esta noche y mañana por la mañana; lo que digan decide la próxima vez.
back-course = Dos sesiones tranquilas con mañanas tranquilas, con dos días entre ellas, y sube un paso; así hasta que no quede ningún freno.

## Un dolor contado por primera vez
details-timing = Un toque me ayuda a valorarlo: ¿cuándo duele?
details-onset = ¿Y cómo empezó?
details-side = ¿Y de qué lado?
details-kept = Anotado: { $what }.
button-timing-during = Al entrenar
button-timing-after = Después
button-timing-morning = Por la mañana
button-timing-rest = En reposo, de noche
button-onset-sudden = De golpe
button-onset-gradual = Poco a poco
button-side-left = Izquierdo
button-side-right = Derecho
button-side-both = Los dos

## No más preguntas

unasked = Ya no pregunto más por eso: { $where }. Lo que afloja tu plan por ello se queda, y si me lo vuelves a contar, lo sigo.
unasked-nothing = No tengo nada abierto por lo que preguntar. Qué mensajes empiezo yo lo eliges en los ajustes.

advice-course-was-severe = { $pain ->
    [0] Bien que sea menos.{" "}
    [1] Bien que sea menos.{" "}
    [2] Bien que sea menos.{" "}
   *[other] {""}
}Esta semana fue ocho o más, y eso se mira aunque se calme: ¿te han visto ya? Hasta entonces nada la carga, y nada de correr. Cuando te hayan visto, dime qué te dijeron.
why-course-was-severe = Un dolor así de fuerte puede callar un tiempo con la causa todavía ahí.
dulled-asked = Yo lo dejaría. Un analgésico tapa aquello por lo que me guío: entrenarías encima de algo sin notarlo. Los antiinflamatorios en esfuerzos largos o con calor también pueden dañar riñones y estómago. Si un dolor necesita una pastilla para entrenar, dime dónde y cuánto, y cambio la sesión. Lo que tomes por otra cosa es asunto de tu médico o farmacéutico.
dulled-masks = Con un analgésico encima, una zona tranquila dice poco, así que no lo cuento como cifra. Dímelo otra vez cuando se haya pasado el efecto, mejor mañana por la mañana.

fast-next = Correr rápido vuelve para { $where } por pasos, uno cada vez: primero progresiones (cuatro a seis de 20 s, cada una algo más rápida), luego cuestas cortas, luego series, y los esprints al final, desde un 80 %. Cada paso dos veces, con dos días entre medias: nunca más de 1 al hacerlo, y a la mañana siguiente no más que antes. Después el siguiente.
fast-layoff = Para { $where } primero vuelve correr y luego la velocidad: progresiones, cuestas cortas, series, y los esprints al final. Cada paso dos veces limpio, con dos días entre medias, antes del siguiente.
fast-not-yet = Todavía no. La velocidad vuelve para { $where } cuando los rodajes suaves estén en 2 o menos y las mañanas siguientes tranquilas, dos veces seguidas: entonces progresiones, luego cuestas cortas, luego series, y los esprints al final.
fast-last = Para esprintar, dos cosas más: a tope solo cuando las dos piernas se sientan igual de fuertes y largas, y sigue con la fuerza dos veces por semana, que es lo que evita que vuelva.
why-fast-again = La velocidad es lo que más pide a una zona que dolía; paso a paso se ve a tiempo lo que aguanta.
sprain-net = Que te vean hoy mismo si no puedes dar cuatro pasos apoyándolo, si el hueso del borde del tobillo o del pie duele al presionar, si el pie está dormido o frío, o si empeora. Si en cinco a siete días no está claramente mejor, que te lo miren también.
run-back = Sí, por pasos. Antes de la primera carrera, en un mismo día: media hora caminando, diez sentadillas a una pierna, veinte elevaciones de talón a una pierna y veinte saltitos a dos piernas, nada por encima de { $most }. Luego, en llano, { $times } veces { $run } minuto corriendo y { $walk } caminando. ¿Tranquilo a la mañana siguiente? Lo mismo otra vez dos días después, y luego un paso más. El trabajo de equilibrio sigue.
run-back-not-yet = Todavía no. Correr vuelve para { $where } cuando media hora caminando, diez sentadillas a una pierna, veinte elevaciones de talón y veinte saltitos a dos piernas se queden en { $most } o menos en un mismo día; después alternando caminar y correr.
