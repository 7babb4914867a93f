### Preguntas sencillas de quien empieza, cada una con una respuesta breve (coach/beginners.py), y palabras de elogio y de queja.

plain-there = Aquí estoy. Cuéntame qué has entrenado, cómo te encuentras, o pregúntame algo. /help muestra lo que entiendo.
plain-met = ¡Me alegro de conocerte! { $began ->
    [no] ¿Preparamos tu plan? Unas pocas preguntas, y puedes saltarte cualquiera: /start.
   *[yes] Tu plan ya está: /week lo muestra, /settings lo cambia. Cuéntame lo que deba saber: qué días puedes entrenar, con qué, y si algo duele.
}
plain-complaint = Lo siento. Dime en pocas palabras qué ha ido mal y lo intento otra vez; «undo» quita lo último que hice. Lo que tendría que cambiar en mí se lo puedes decir a las personas que me llevan: /feedback.
plain-praise = Gracias, me alegra oírlo. El trabajo es tuyo.
plain-hungry = Entonces come: una comida normal con hidratos y algo de proteína, en un par de horas. Tener hambre después de entrenar es buena señal, y quien corre y hace fuerza necesita más que quien solo corre.
plain-human = En este chat no: soy un programa. Lo que duele es cosa de fisio o de médico, la técnica de un entrenador titulado; lo que tendría que cambiar en mí, de las personas que me llevan: /feedback.
plain-connect = No puedo conectarme. Pero casi todos los relojes y aplicaciones sacan tu entrenamiento en un archivo: mándamelo aquí y lo paso. /import dice cuáles leo.
plain-video = Cada ejercicio tiene su página, y casi todos un dibujo del movimiento: pregunta «cómo se hace una sentadilla», o mira en /library.
plain-form = No puedo verte. Graba una serie de lado y otra de frente y compárala con los pasos y los errores de la página del ejercicio, una cosa cada vez. Donde algo no cuadra, lo que más ayuda es una hora con un entrenador titulado.
plain-rest = { $planned ->
    [yes] En tu próxima sesión: { $one ->
        [yes] { $least } segundos
       *[no] de { $least } a { $most } segundos
    } entre series, los más largos en los ejercicios más duros.
   *[no] De { $least } a { $most } segundos entre series bastan para empezar.
} Sigue cuando puedas decir otra vez una frase entera; un poco más no hace daño. Las series pesadas de pocas repeticiones piden de dos a tres minutos. En una sesión («vamos») te cuento yo el descanso.
plain-reserve = Para que cada repetición salga limpia y puedas correr al día siguiente. Seguir hasta que no queda nada no da más de forma segura, y lo pagas en la próxima carrera.{ $left ->
    [0] {""}
   *[other] {" "}Por ahora paras cuando todavía saldrían { $left } más; cuanto mejor conozcas los movimientos, menos te dejo.
}
plain-how-many = Lo que dice tu plan en cada ejercicio: «2×8–15» son dos series de ocho a quince repeticiones. Empieza por el número más bajo y para donde dice cuántas tienen que quedar.
plain-order = De arriba abajo, como está la lista: primero lo que pide más fuerza y atención, cuando estás fresco. Si algo está ocupado o estorba, haz antes otro; cambia poco.
plain-tempo = Bajar despacio, de dos a tres segundos, y subir a un ritmo que controles, sin rebote. Si un ejercicio pide otro ritmo, lo dicen sus pasos.
plain-all-of-it = No. Lo que haces cuenta, y lo más importante está arriba. «Quita la plancha» saca uno, «tengo 20 minutos» acorta la sesión.
plain-split = Sí, dos mitades cuentan tanto como una entera. Calienta otra vez antes de la segunda y dime cada mitad cuando la hayas hecho.
plain-time-out = Entonces para donde estés y dime lo que has hecho: lo más importante está arriba. Si lo sabes antes, di «tengo 20 minutos» y la acorto.
plain-minutes = La próxima dura unos { $minutes } minutos, con el calentamiento; ninguna está pensada para más de { $most }. «Tengo 20 minutos» acorta una.
plain-sessions = { $count ->
    [0] Dos sesiones por semana son
    [1] Una por semana mantiene lo que tienes; dos son
    [2] Dos son
   *[other] Dos o tres son
} lo que mejoró a los corredores en los estudios, y tus piernas necesitan unos dos días después de una dura, también para correr. Más rara vez es mejor mientras corres. Si quieres otro número, dímelo: «tres días de fuerza», por ejemplo.
plain-hard = Los movimientos nuevos cuestan las primeras semanas; se pasa. Tiene que ser trabajo, no una pelea: el plan dice cuántas repeticiones deberían quedar cuando paras. Si quedan menos, «más fácil, por favor» lo hace más fácil. Si algo duele, dime dónde y cuánto, de cero a diez.
plain-bored = Entonces cambiamos algo. Dime cuál te aburre («cambia la plancha»), o pide algo más duro. El plan entero cambia cada pocas semanas.
plain-time-of-day = La que puedas mantener. Después de correr deja unas horas antes de hacer fuerza, y por la mañana temprano calienta un poco más. Si las sesiones de noche te quitan el sueño, elige una hora más temprana.
plain-feel-where = En los músculos para los que es el ejercicio, y en ninguna articulación. Su página dice dónde: ¿cuál es? «Cómo se hace una sentadilla», por ejemplo, lo muestra.
plain-burn = Un músculo que trabaja duro puede arder, y eso se va poco después de la serie. El dolor es otra cosa: pincha, pellizca, está en una articulación o se queda. Entonces para el ejercicio y dime dónde y cuánto, de cero a diez.
plain-shaking = Sí, en una serie dura los músculos pueden temblar, sobre todo si el movimiento es nuevo. Está bien mientras mantengas la postura; cuando ya no puedas, la serie se acabó. Temblar en reposo, con mareo o sensación de desmayo es otra cosa: siéntate, come y bebe algo, y que lo miren si no se va o vuelve.
plain-asleep = Pasa donde un nervio queda apretado un rato: sal de la postura, cambia el peso de sitio, y en unos minutos debería despertar. La próxima vez pon algo blando debajo o aguanta menos. Si sigue dormido, se siente débil, o se duerme una y otra vez o sin una postura así, dímelo: eso hay que mirarlo.
plain-heels = Mejor no: todo el pie en el suelo. Baja solo hasta donde los talones no se levanten, ponte un poco más ancho con las puntas hacia fuera, o siéntate hacia una silla. Irá más abajo cuando los tobillos se suelten. Si duele un tobillo o una rodilla, dime dónde y cuánto.
plain-knees-toes = Está bien: las rodillas pueden pasar de las puntas mientras todo el pie siga en el suelo. Tienen que mirar hacia donde miran las puntas. Si duele una rodilla, dime cuál y cuánto.
plain-breathing = Fuera cuando cuesta, dentro cuando es fácil: en la sentadilla, dentro al bajar y fuera al subir. No aguantes el aire mucho tiempo.
plain-breathing-run = Como salga, por nariz y boca. En una carrera suave deberías poder hablar en frases enteras; si no puedes, más despacio o camina un poco. Si te falta el aire sin mucho esfuerzo, dímelo.
plain-shoes-lift = Lo mejor es plano y firme, en un suelo que no resbale: zapatillas viejas, o descalzo en casa si no duele nada ahí. Las de correr, blandas, sirven sin peso; con mucho peso bailan.
plain-shoes-run = Qué zapatillas de correr te van bien no lo sé decir: no tengo nada comprobado sobre eso. En una tienda de correr pueden ver cómo corres, y la comodidad es buena guía. Si algo duele, dime dónde y cuánto.
plain-gear = Nada de eso hace falta. Una esterilla es amable con rodillas y codos; cinturón y guantes van a gusto. Si una articulación te pide una ayuda, dime dónde y cuánto duele.
plain-walk-run = Sí. Caminar a ratos es una buena manera de que una carrera sea suave. Anótala como una sola: «5 km en 40:00».
plain-easy-pace = Suave es un ritmo al que podrías hablar en frases enteras. En la duda, más despacio; caminar a ratos vale.
plain-how-far = Tus carreras son tuyas: planifico la fuerza alrededor y no pongo distancias. Lo que miro es el paso: que una tirada larga sea como mucho una décima parte más larga que la mayor de los últimos 30 días. Cuéntame tus carreras y te diré cuándo una fue un salto grande.
plain-run-plan = Las carreras no las planifico, y si una distancia es buena para ti no lo puedo prometer. La fuerza de al lado sí: dime tu carrera («media maratón el 12 de abril») y la encajo, con un tiempo más suave antes del día.
plain-treadmill = Sí, cuenta como cualquier carrera. Anótala así: «cinta 5 km 32:00».
plain-period = La regla no es motivo en contra: de media cambia poco, así que guíate por cómo te encuentras. Con cólicos o en un día fuerte, dime cómo estás, o hazlo más suave o más corto. Sangrado mucho mayor de lo normal, sensación de desmayo, o tres meses sin regla: ve al médico.
plain-women = No: los mismos ejercicios, los mismos pasos, y pesado cuando toque. Lo que levantas sale de lo que anotas, no de quién eres. La regla, un embarazo o el tiempo después de un parto sí los miro, si me los cuentas.
plain-young = Planifico para adultos. Con menos de 18, la fuerza es cosa de alguien que esté delante y la enseñe: un entrenador o un club, ligera y limpia, nunca al límite. No pases mi plan, por favor.
plain-weight = No cuento calorías ni pongo objetivos de peso: la fuerza al lado de correr cambia poco la báscula, y lo que te da es fuerza. Come lo bastante para lo que entrenas. Si te preocupa el peso o la comida, lo suyo es un médico o un dietista.
button-start-setup = Preparar mi plan
plain-start = Di «vamos», o pulsa el botón de empezar debajo del día: te llevo serie a serie. Si prefieres ir por tu cuenta, dime después: «hecho según lo previsto».
plain-finish = Di «hecho», o «hecho, pero solo dos series de zancadas»: así lo anoto, y lo que dejaste no se debe.
plain-settings = En /settings: tus días, tu material, los minutos, la hora a la que escribo. También con palabras: «fuerza los lunes y jueves», «escribe a las 7», «tengo mancuernas».
plain-correct = «Undo» quita lo último. O escríbelo como fue: «no, fueron 3x10». /log muestra las últimas anotaciones, cada una con la manera de cambiarla.
plain-pause = Di «pausa una semana», o /pause. «Seguimos» continúa, algo más suave si la pausa fue larga.
plain-see = /today es hoy, /week la semana, /log lo que me has contado, /progress cómo va, /library los ejercicios.
plain-log-all = No. «Hecho según lo previsto» basta. Los pesos vale la pena decirlos, porque de ellos salen los siguientes; y todo lo que duele.
plain-why-pain = Porque el plan sale de ahí: cuánto, dónde y cuándo duele decide qué cambio, qué bajo y cuándo debería mirarlo alguien. Más en /why.
plain-others = Con gusto, pero en un chat propio: lo que planifico aquí está hecho para ti, con tus días, tu diario y lo que te duele.
plain-call = Solo escribo. Teclea lo que quieras saber.
plain-remind-run = De las carreras no aviso: son tuyas. Los días de fuerza y de descanso escribo a las { $hour }; «escribe a las 7» lo cambia.
plain-plan-length = No tiene final: cada semana sale de lo que me contaste de las anteriores. Cada pocas semanas viene una más suave, y con una carrera planifico hacia atrás desde su día.
plain-must = No tienes que hacerlo. Una sesión o una carrera menos no cambia nada, y no se recupera nada. Si estás enfermo o algo duele, dímelo y lo tengo en cuenta.
plain-fewer = Está bien: para donde baste y dime lo que has hecho, «8, 8, 6» por ejemplo. Sigo desde ahí, y si vuelve a pasar quito un poco.
plain-cannot = Entonces haces una forma más fácil: dime cuál es, «flexión más fácil» por ejemplo, y pongo otra en su lugar. Nadie empieza por la más difícil.
plain-makeshift = Sí, mientras esté firme y aguante tu peso: pruébalo antes. Si lo levantas, pésalo una vez y anótalo como cualquier peso: «sentadillas 3x10 8kg».
plain-sides = Es corriente: casi nadie es igual de los dos lados. Empieza por el más flojo y haz las mismas con el otro, no más. Si vino de repente, o con dolor u hormigueo, dímelo.
plain-side-more = Planifico los dos lados igual y no puedo dar más series a uno solo. Lo que los iguala: empieza por el más flojo y haz las mismas con el otro, no más. Una serie más con el flojo está bien si no te cuesta; dímela y cuenta.
plain-other-sport = Cuéntamelo y cuenta como lo que fue: «bici 60 min», «yoga 45 min». Entrena el corazón o las articulaciones y lo veo en tu carga; puede sustituir una carrera suave, pero no una sesión de fuerza.
plain-single = Correr va de una pierna a la otra: nunca estás sobre las dos. En una pierna entrenas la fuerza y el equilibrio que pide cada paso, y ningún lado puede esconderse detrás del otro.
plain-few = Pocos ejercicios cubren todo lo que necesita quien corre, y lo que haces con regularidad funciona. Crece con las semanas. Si tienes más tiempo, «sesiones de 45 minutos» las alarga.
plain-same = Porque un movimiento se aprende repitiéndolo, y solo así ves que mejora. Cada pocas semanas cambian algunos. Si uno te aburre ya, «cambia la plancha» lo cambia.
plain-feel-not = Como trabajo en los músculos de alrededor, quizá; como dolor o presión ahí, no. Haz una forma más fácil o baja menos, y si duele ahí, dime cuánto, de cero a diez.
plain-lock = Rectos arriba, sí; de golpe hacia atrás, no. Guarda algo de tensión en los músculos, para que la articulación no cuelgue de su tope.
plain-look = Al frente o un poco hacia abajo, para que el cuello siga la línea de la espalda. En la plancha, al suelo entre las manos.
plain-any-order = Mejor como están: alejo el trabajo duro de piernas de tus carreras rápidas y largas. «Pásala al viernes» pone una en otro día, y miro que encaje lo demás.
plain-motivated = Hazlo pequeño y fijo: dos días, la misma hora, y en un mal día solo el primer ejercicio. Mira de vez en cuando lo que ya has hecho: /progress. Y una que falte no es motivo para dejarlo.
