### Las primeras preguntas, y las mismas otra vez desde los ajustes.

## Primeras palabras
welcome =
    <b>Hola, soy tu coach de fuerza para correr.</b>
    Planifico dos o tres sesiones cortas de fuerza alrededor de tus carreras, te las recuerdo, te enseño cómo se hace cada ejercicio, llevo tu diario y aflojo cuando algo duele o estás sin fuerzas.
welcome-on = Qué bien verte otra vez. Seguimos donde lo dejamos.
setup-consent =
    <b>Primero, qué guardo y para qué</b>
    Tus mensajes, lo que he entendido de ellos, tus ajustes y tu plan: todo solo para poder entrenarte. Eso incluye tu salud: lo que duele, enfermedades, lo que un médico te ha quitado. Se queda aquí, no se comparte con nadie y nunca se vende. /export te lo da todo, /deletemydata lo borra todo, /privacy cuenta más, y en /settings puedes retirar tu consentimiento.
    Soy coach, no médico: no hago diagnósticos.

    ¿Te parece bien? Después vienen nueve temas cortos; sáltate lo que quieras. Puedes anotar o preguntar algo en cualquier momento.
setup-consent-again =
    <b>Tu consentimiento</b>
    { $given ->
        [yes] Me dejas guardar lo que me cuentas, también de tu salud, y preguntar por ella.
        [no] Me dejas guardar lo que me cuentas, y no quieres preguntas de salud. Lo que me cuentes por tu cuenta de dolor o enfermedad también lo guardo y lo tengo en cuenta.
       *[open] Aún no has respondido. Mientras tanto guardo lo que me cuentas, también dolor y enfermedad si me hablas de ello, y dejo fuera las preguntas de salud.
    } Todo solo para poder entrenarte; no se comparte con nadie. /privacy dice qué guardo, /deletemydata lo borra todo. { $given ->
        [yes] ¿Puedo seguir preguntando por tu salud?
        [no] ¿Puedo preguntar por tu salud?
       *[open] ¿Te parece bien, y puedo preguntar por tu salud?
    }
button-consent-yes = Sí, empecemos
button-consent-no = Sí, sin preguntas de salud
consent-given = { $given ->
    [yes] dado, también para preguntas de salud
    [no] dado, sin preguntas de salud
   *[open] pendiente
}
set-consent = { $given ->
    [yes] Gracias. Tus respuestas de salud cuentan en tu plan desde ahora.
   *[no] De acuerdo: no te pregunto nada de salud, salvo que me hables de un dolor o una enfermedad: eso lo tengo en cuenta igual, y pregunto solo lo que necesito para valorarlo. /deletemydata lo borra todo.
}

## Dónde estamos
setup-progress = <b>{ $number } de { $of }</b> · { $topic }
setup-topic-goal = Para qué
setup-topic-runs = Tus carreras
setup-topic-strength = Días de fuerza
setup-topic-level = Tu experiencia
setup-topic-kit = Tu material
setup-topic-minutes = Tu tiempo
setup-topic-clock = Unidades y hora
setup-topic-words = Cuándo te escribo
setup-topic-health = Tu salud

## Las preguntas
setup-goal = ¿Qué buscas sobre todo con el trabajo de fuerza?
setup-race = ¿Preparas alguna carrera? Escríbela, por ejemplo «media maratón de Valencia 14 de marzo».
setup-race-day = ¿Qué día es? Escríbelo, por ejemplo «14 de marzo» o «dentro de 12 semanas».
setup-race-distance = ¿De qué distancia es? Toca o escríbela, por ejemplo «15 km».
setup-runs = ¿Qué días corres? Toca para marcar o quitar días, o escríbelos: «martes series, jueves suave, domingo largo».
setup-long = ¿Cuál es tu tirada larga?
setup-fast = ¿Hay alguno rápido: series, ritmo, cuestas o una salida fuerte en grupo? Escribe dos si son dos.
setup-strength = ¿Cuántas veces quieres hacer fuerza? Dos por semana bastan para la mayoría.
setup-strength-days = ¿Qué días te vienen bien para la fuerza? Mejor los días en que no corres.
setup-level = ¿Cuánto tiempo llevas haciendo fuerza con constancia, casi todas las semanas?
setup-sure = ¿Cómo se te dan las sentadillas, las bisagras de cadera y las flexiones?
setup-kit = ¿Con qué puedes entrenar? Toca, o escríbelo: «dos mancuernas de 8 kg y una banda azul». Si no tienes nada, no pasa nada.
setup-weights = ¿Qué pesos y bandas son? Escríbelos, por ejemplo «dos mancuernas de 8 kg, una kettlebell de 12 kg, banda roja y azul» o «barra con discos de 2x10 y 4x5 kg». Así solo te pido lo que tienes.
setup-minutes = ¿Cuánto puede durar una sesión?
setup-units = ¿En qué unidades piensas?
setup-zone = ¿Qué ciudad tiene tu hora? Toca una, escribe la tuya o comparte tu ubicación.
setup-hour = ¿A qué hora te escribo los días de fuerza y de descanso?
setup-quiet = ¿Cuándo no debo molestarte? Tu hora de arriba no se silencia nunca. Puedes escribir «de 21:30 a 7».
setup-hurts = ¿Te duele o te molesta algo ahora? Toca lo que sea, o escríbelo: «rodilla izquierda 3/10, talón derecho desde mayo».
setup-before = ¿Y lesiones de los últimos años? Toca, o escríbelas: «aquiles izquierdo 2024, fractura por estrés en la tibia derecha el año pasado».
setup-side = { $part }: ¿de qué lado?
setup-when = { $part }: { $now ->
    [yes] ¿desde cuándo?
   *[no] ¿cuándo fue?
} También puedes escribirlo, por ejemplo «mayo» o «hace 2 años».
setup-symptoms = En los últimos meses, ¿has notado algo de esto con el esfuerzo o sin motivo?
setup-doctor = ¿Te ha dicho un médico que tienes, o has tenido, algo de esto? Toca lo que sea, o escríbelo.
setup-active = ¿Ya entrenas, unas tres veces por semana desde hace unos meses, sin que te dé problemas?
setup-now = ¿Y te pasa algo de esto ahora? Toca lo que sea, o escríbelo.
setup-short-consent = ¿te parece bien que guarde lo que me cuentas?
setup-short-goal = ¿qué buscas sobre todo?
setup-short-race = ¿hay una carrera?
setup-short-runs = ¿qué días corres?
setup-short-long = ¿cuál es la tirada larga?
setup-short-fast = ¿cuál es el día rápido?
setup-short-strength = ¿cuántas veces fuerza?
setup-short-level = ¿cuánto llevas haciendo fuerza?
setup-short-sure = ¿cómo se te dan los movimientos?
setup-short-kit = ¿qué material tienes?
setup-short-weights = ¿qué pesos?
setup-short-minutes = ¿cuánto puede durar una sesión?
setup-short-units = ¿qué unidades?
setup-short-zone = ¿qué ciudad tiene tu hora?
setup-short-hour = ¿a qué hora te escribo?
setup-short-quiet = ¿cuándo no debo molestarte?
setup-short-hurts = ¿te duele algo ahora?
setup-short-before = ¿ha habido lesiones antes?
setup-short-symptoms = ¿señales con el esfuerzo?
setup-short-doctor = ¿algo que te haya dicho un médico?
setup-short-active = ¿ya entrenas?
setup-short-now = ¿te pasa algo de esto ahora?
setup-not-understood = No lo he entendido como respuesta. Toca una, o escríbelo de otra manera:
setup-goes-on = Cuando quieras, seguimos con: { $question }
setup-waits = Las primeras preguntas esperan; cuando quieras, seguimos con: { $question }
setup-paused = <b>Tu plan sigue en pausa hasta que alguien te dé el alta</b>, y lo que dije sobre esa señal sigue valiendo. Mientras tanto guardo tus respuestas.
setup-again = Y: { $question }
setup-taken = Anotado: { $names }.
setup-runs-chosen = { $days ->
    [none] Entonces sin correr: solo fuerza, hasta que me digas algún día.
   *[other] Entonces tomo { $days }; puedes decirme otros días cuando quieras.
}
setup-condition-other = He guardado lo que escribiste. No tengo una regla propia para eso, así que no planifico nada en torno a ello: pregunta a tu médico qué supone para entrenar y dime qué queda descartado.
setup-finished = <b>No necesito nada más.</b> Lo que te has saltado tiene un valor sensato; /settings lo cambia todo.
setup-unscreened = Las preguntas de salud siguen abiertas, así que planifico con cuidado: tres repeticiones de reserva, sin saltos, sin pruebas. Se contestan en un minuto, ahora o más tarde en /settings.
setup-replanned = <b>Hecho.</b> He vuelto a planificar desde hoy.
setup-next = Cuéntame lo que haces con tus palabras, por ejemplo «sentadillas 3x10» o «5 km en 27:30, rodilla izquierda 2/10». Pregunta «¿cómo se hace una plancha?» cuando quieras.

## Respuestas
button-goal-injury-prevention = No lesionarme
button-goal-faster = Correr más rápido
button-goal-general = Fuerza general
goal-injury-prevention = no lesionarte
goal-faster = correr más rápido
goal-general = fuerza general
runs-not-there = Según tus ajustes no corres el { $days }, así que no cambia nada.
set-goal = Tu objetivo ahora: { $goal }.
button-race-other = Otra distancia
button-sure-new = Nuevas o inseguras
button-sure-fine = Bien, sin peso
button-sure-sure = Seguras, también con peso
button-weights-any = De todo, o no lo sé
weights-of = { $kind ->
    [dumbbell] mancuernas
    [kettlebell] kettlebells
    [bar] barra
    [plate] discos
   *[band] bandas
}: { $pieces }
set-weights = Tus pesos: { $weights }. Las cargas van con ellos.
button-no-quiet = Sin horas de silencio
set-quiet = { $start ->
    [none] Ya no hay horas de silencio.
   *[other] No te escribo de { $start } a { $end }.
}
place-near = Por tu ubicación ahora son las { $now } ({ $zone }). ¿Cuál es tu hora? Si no es ninguna, escribe tu ciudad o tu país.
button-clock = { $zone }, { $now }
part-knee = Rodilla
part-achilles = Aquiles
part-shin = Tibia (espinilla)
part-calf = Gemelo
part-heel = Talón
part-foot = Pie
part-hip = Cadera
part-groin = Ingle
part-hamstring = Isquios
part-lower-back = Zona lumbar
part-shoulder = Hombro
button-ago-3m = Últimos 3 meses
button-ago-1y = Hace menos de un año
button-ago-2y = Hace 1 o 2 años
button-ago-old = Hace más tiempo
injury = { $place }{ $months ->
    [-1] {""}
    [0] {", "}hace poco
   *[other] {", "}{ $over ->
        [yes] hace{" "}
       *[no] desde hace{" "}
    }{ $years ->
        [0] { $months ->
            [one] un mes
           *[other] { $months } meses
        }
        [one] un año
       *[other] { $years } años
    }
}

## Chequeo de salud
button-sign-chest = Dolor o presión en el pecho
button-sign-faint = Desmayo o casi
button-sign-breath = Ahogo más de lo normal
button-sign-heart = Corazón acelerado o irregular
screen-sign =
    <b>Ve al médico por eso antes de entrenar nada, por favor, en unos días.</b> Tu plan descansa hasta que alguien te dé el alta; dime quién y cuándo.
    Si lo notas ahora, o vuelve estando en reposo, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] {""}
    } ahora mismo.
condition-pick-heart = Corazón, riñón o diabetes
condition-pick-blood-pressure = Tensión alta
condition-pick-insulin = Uso insulina
condition-pick-brittle-bones = Osteoporosis
condition-pick-bone-stress = Fractura por estrés
condition-pick-hernia = Una hernia
condition-pick-surgery = Operación hace pocos meses
condition-pick-eating-disorder = Un trastorno alimentario
condition-pick-pregnant = Embarazo
condition-pick-postpartum = Un parto hace menos de 1 año
condition-pick-under-16 = Tengo menos de 16 años
condition-pick-blood-thinner = Anticoagulantes
condition-pick-beta-blocker = Betabloqueantes
condition-pick-tendon-drug = Cortisona o quinolonas
condition-pick-eye-surgery = Operación de ojos reciente
condition-pick-belly-gap = Diástasis abdominal
button-active-yes = Sí, sin problemas
button-active-no = No, ahora mismo no
screen-again = { $first ->
    [yes] Tus preguntas de salud siguen abiertas, así que planifico con cuidado: sin saltos, sin pruebas, tres repeticiones de reserva. ¿Las contestamos? No volveré a preguntar.
   *[no] Hace medio año de tus preguntas de salud. ¿Ha cambiado algo?
}
button-screen = Preguntas de salud
button-screen-same = { $first ->
    [yes] Ahora no
   *[no] No ha cambiado nada
}
screen-left = De acuerdo, sigo planificando con cuidado. Las preguntas están en /settings cuando quieras.

## Primeras pruebas
baseline-offer = Si quieres, empezamos con unas pruebas cortas en tus dos primeras sesiones: así veremos los dos lo que mejora.
button-baseline = Planificar las pruebas
baseline-set =
    <b>Tus primeras pruebas</b>
    { $first }: { $these }.
    { $second }: { $those }.
    Cada una al principio de la sesión, después de calentar. Para cuando pierdas la técnica o algo duela; un número por debajo de tu máximo está bien.
baseline-off = Las pruebas ya no están en tu plan.
baseline-note =
    <b>Pruebas el { $day }</b>, después de calentar y antes de la sesión: { $names }. /test te lleva por ellas una a una, con reloj.
