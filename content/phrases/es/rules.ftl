# Lo que dicen las reglas de disposición, enfermedades, calor, carrera, estancamiento, pruebas y lo ganado; y los caminos de vuelta.
advice-gap-longest = Qué bien verte de vuelta. Después de { $gap } días empezamos como quien empieza: dos series ligeras, cuatro repeticiones de reserva, un mes sin saltos. La fuerza vuelve más deprisa de lo que vino.
why-gap-longest = Después de ocho semanas o más, la fuerza, los tendones y la técnica necesitan otra vez sus primeras semanas.
advice-missed-many = En estas dos semanas se han pasado varias sesiones. Sin culpa, y no se añade nada. ¿Qué se interpuso: el tiempo, los días, el material u otra cosa? Dos sesiones cortas de 20 minutos, u otros días, están a un toque en /settings.
why-missed-many = Un plan más pequeño que se cumple vale más que uno grande que no.
ask-barrier = ¿Qué te ayudaría más: sesiones más cortas, otros días u otra cosa?

advice-tier-1 = Un poco por debajo: hoy una serie menos de lo accesorio, y nada sube.
why-tier-1 = Un pequeño paso atrás en un día flojo no cuesta nada.
advice-tier-2 = Claramente por debajo: menos series, más ligero, tres repeticiones de reserva, sin saltos, y de correr solo suave.
why-tier-2 = En días así el trabajo duro cuesta más de lo que da.
advice-tier-3 = Yo hoy descansaría. Si quieres moverte: algo de tren superior, core o movilidad, ligero, y un paseo.
why-tier-3 = Varias señales dicen que tu cuerpo aún no se ha puesto al día.
advice-tier-4 = Ahora no se entrena.
why-tier-4 = El entrenamiento espera hasta que se vaya lo que lo frena.
advice-tier-insists = Tú decides, pero no te voy a dar la sesión como estaba. En su lugar una corta: tren superior, core o movilidad, quince minutos, nada cerca del límite. La prevista estará ahí cuando hayas dormido.
why-tier-insists = Tener ganas no es señal de estar listo; una sesión más pequeña conserva el hábito sin pagar el precio.

advice-stress-days = Llevas varios días seguidos con mucho encima. Más corto y más fácil hasta el { $until }; quince minutos de lo básico cuentan enteros.
advice-low-mood-day = Un día bajo. Corto y fácil es más que suficiente, y moverse un poco suele levantarlo.
advice-nights-under-7 = Tres noches de menos de siete horas: una serie menos de lo accesorio, y a la cama antes.
advice-sleep-fortnight = Siete horas por noche o menos durante dos semanas: mantengo todo donde está hasta que vuelva el sueño. Apagar la luz antes gana a una serie más.
why-sleep-fortnight = Los corredores que durmieron siete horas o menos durante semanas se lesionaron más.
advice-soreness-some = Agujetas claras: entrena, con una serie menos, y nada nuevo.
advice-checkin-below = Hoy estás bastante por debajo de lo tuyo, así que hoy es más pequeño.
why-checkin-below = Te comparo con tu propio último mes, con nadie más.
advice-harder-twice = Dos sesiones seguidas fueron mucho más duras de lo previsto, así que durante una semana no sube ninguna carga y quito algunas series.
advice-harder-once = Eso fue claramente más duro de lo previsto. La próxima vez nada sube; si vuelve a pasar, quito algo.
why-harder = Cuando el mismo trabajo cuesta más, el cuerpo pide tiempo.
advice-weaker = Hoy con menos fuerza que en las últimas semanas. Un día así no dice nada; nada sube, y el resto de la sesión se hace algo más pequeño.
why-weaker = La fuerza baja un día antes de que el cansancio se note en otra cosa.
advice-warmup-heavy = Si el calentamiento pesa tanto, hoy para después del ejercicio principal.
advice-monotonous = Todos los días iguales, y muchos. Pon en medio un día suave o de descanso, y los duros rinden más.
why-monotonous = La misma carga día tras día desgasta más que la misma suma en oleadas.
advice-low-two-days = Dos días bajos detrás: hoy mantén, aunque te sientas mejor.
why-low-two-days = Sentirse mejor llega un día antes que estar mejor.

advice-easy-week = Varias señales juntas dicen que toca una semana suave ahora, no más tarde: la mitad de las series más o menos, los mismos ejercicios, nada cerca del límite, hasta el { $until }.
why-easy-week = Recortar series y esfuerzo una semana deja que el trabajo de las últimas se convierta en fuerza.

advice-under-16 = Solo hago planes para adultos. Enséñale esto, por favor, a tu padre o a tu madre y a un entrenador que pueda ver tu técnica: aprender los movimientos con un adulto al lado es el buen comienzo.
why-under-16 = Antes de los dieciséis, la técnica y la supervisión van antes que cualquier plan.
advice-condition-heart = Gracias por contármelo. Que tu médico te dé el visto bueno para la fuerza en unos días, por favor; hasta entonces solo trabajo suave, nada de aguantar la respiración, y correr suave.
why-condition-heart = Con una enfermedad conocida de corazón, metabólica o de riñón, el trabajo duro necesita antes un visto bueno.
advice-condition-kept = Anotado, y todos los planes desde ahora lo respetan: { $condition ->
        [pregnant] nada boca arriba, sin aguantar la respiración, sin saltos, nada con riesgo de caída
        [postpartum] sin saltos, sin correr todavía, sin abdominales, nada de aguantar la respiración
        [blood-thinner] nada con riesgo de caída; para ti un golpe en la cabeza es una urgencia
        [brittle-bones] nada de doblar o girar la columna con carga, sin saltos
        [belly-gap] sin abdominales, sin apretar, y de saltos solo los más fáciles
        [surgery] nada duro ni con sacudidas hasta que tu cirujano o tu fisio lo permita
        [bone-stress] sin saltos hasta que alguien lo haya mirado o haya pasado medio año
        [tendon-drug] sin saltos, y tres repeticiones de reserva, porque los tendones aguantan menos un tiempo
       *[other] lo que eso descarta se queda fuera
    }.
why-condition-blood-thinner = Las hemorragias cuestan más de parar, así que las caídas y los golpes importan más.
why-condition-brittle-bones = Doblar y girar la columna con carga es lo que menos aguantan los huesos frágiles; estar fuerte es lo que necesitan.
why-condition-belly-gap = La presión desde dentro es lo que menos aguantan por ahora la pared del abdomen y el suelo pélvico.
advice-condition-straining = Anotado: nada de aguantar la respiración, la cabeza nunca por debajo del corazón, y cuatro repeticiones de reserva, en todos los planes desde ahora. Pregunta a tu médico qué te va bien.
why-condition-straining = Apretar hace subir la presión, y eso es lo que aquí hay que evitar.
advice-condition-beta-blocker = Anotado: dejo fuera tu pulso. Guíate por la respiración y el esfuerzo.
why-condition-beta-blocker = Los betabloqueantes frenan el pulso, así que no dice nada de cuánto te esfuerzas ni de lo que has descansado.
advice-condition-heart-inactive = Gracias por contármelo. Con eso y sin entrenamiento detrás, ve a tu médico antes de empezar, por favor; tu plan espera hasta entonces. Caminar está bien.
why-condition-heart-inactive = Con una enfermedad de corazón, metabólica o de riñón y sin entrenamiento detrás, el visto bueno de un médico va antes que cualquier ejercicio.
why-condition-surgery = Lo que se cortó necesita su tiempo; solo quien operó, o un fisio, puede decir cuánto aguanta.
why-condition-bone-stress = Un hueso que una vez se sobrecargó se rompe más fácil otra vez, y los saltos son lo que menos aguanta.
why-condition-tendon-drug = Estos medicamentos debilitan los tendones durante semanas, y en casos raros durante meses.
advice-condition-insulin = Anotado: ten azúcar a mano, mide antes y después, y ten en cuenta que la fuerza puede bajarlo durante un día. En caso de duda pregunta a tu equipo de diabetes.
why-condition-insulin = El trabajo muscular consume azúcar por sí mismo, así que la insulina actúa más fuerte alrededor.
advice-condition-eating-disorder = Anotado, y gracias por la confianza. Nunca hablo de peso ni de calorías, y no cuento comidas. Si entrenar empieza a sentirse como una obligación, dímelo; aflojar siempre está bien.
why-condition-eating-disorder = Los números de peso y comida aquí hacen daño; la fuerza se construye sin ellos.
advice-unscreened = Tus preguntas de salud siguen abiertas, así que planifico con cuidado: tres repeticiones de reserva, sin saltos, sin pruebas. Están en /settings.
why-unscreened = Lo que nadie ha preguntado se lee con prudencia.
condition-noted = Lo tengo en cuenta: <b>{ $names }</b>. El plan desde hoy lo respeta; /settings lo muestra.
condition-ended = Quitado: <b>{ $names }</b>. El plan desde hoy ya no se frena por eso.
condition-name = { $name ->
        [under-16] menos de dieciséis años
        [heart-inactive] visto bueno antes de entrenar
        [surgery] operación hace poco
        [bone-stress] fractura o reacción por estrés
        [tendon-drug] cortisona o antibióticos fluoroquinolonas
        [insulin] insulina
        [eating-disorder] un trastorno alimentario, ahora o antes
        [unscreened] preguntas de salud abiertas
        [heart] una enfermedad de corazón, metabólica o de riñón
        [pregnant] embarazo
        [postpartum] parto hace poco
        [blood-thinner] anticoagulantes
        [brittle-bones] huesos frágiles
        [eye-surgery] operación de ojos
        [blood-pressure] tensión alta
        [hernia] una hernia
        [belly-gap] diástasis abdominal
       *[beta-blocker] betabloqueantes
    }
button-condition-over = { $which ->
    [heart-inactive] Un médico me ha dado el sí
    [surgery] Alta después de la operación
   *[other] Ya no: { $name }
}

advice-head-thinned = <b>Llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] {""}
    }, o ve a urgencias ahora mismo.</b> Con anticoagulantes un golpe en la cabeza hay que verlo enseguida, por pequeño que fuera. No conduzcas, y avisa a alguien que esté cerca.
why-head-thinned = Con anticoagulantes, una hemorragia dentro de la cabeza puede empezar sin ninguna señal.

advice-heat-stop = Demasiado calor para entrenar fuera. En interior y fresco, o hoy no.
advice-heat-high = Demasiado calor para un rodaje continuo. De madrugada, en interior, o algo ligero a la sombra; bebe según la sed.
advice-heat-some = Hace calor: corre temprano o en interior, más lento de lo normal y un poco menos de todo. Si notas mareo o escalofríos: para y refréscate.
why-heat = El calor hace duro el trabajo suave, y acostumbrarse lleva de diez a catorce días.

advice-run-far = Eso es mucho más que la carrera más larga de la que me has hablado en los últimos 30 días. Los próximos días, suave, y que la próxima tirada larga sea como mucho una décima parte más larga que la mayor de antes.
advice-run-far-first = La carrera más larga de la que me has hablado; lo que corrías antes no lo sé. Si fue mucho más de lo que acostumbras, toma con calma los próximos días.
why-run-far = Las carreras sueltas tan por encima de la más larga del último mes fueron con claramente más lesiones.
advice-marathon-gap = Una semana sin correr antes de un maratón cuesta algo: de media entre un cinco y un ocho por ciento más lento, en quienes la tuvieron. Ajusta el objetivo, no el entrenamiento: no se recupera nada.
why-marathon-gap = Los corredores con un hueco de una semana o más corrieron más lento que en sus propios maratones sin él.
advice-run-rise = Esta semana corres más, así que la fuerza se queda donde está. Una cosa cada vez.
why-run-rise = Las piernas se acostumbran a un aumento cada vez.

advice-form = Primero la técnica: quédate con esta carga, o con una forma más fácil, hasta que salga limpia. Para un ejercicio que se sigue torciendo merece la pena una sesión con un entrenador titulado.
why-form = Una repetición limpia entrena lo que debe; una rota entrena otra cosa.
advice-all-down = Todo lleva dos semanas bajando. Eso pide menos, no más duro: una semana suave hasta el { $until }, primero sueño y comida.
why-all-down = Si la fuerza baja en todo, es cansancio, no debilidad.
advice-flat = Tres semanas sin mejorar, aunque entrenas con regularidad. Primero una semana suave; mira el sueño, la comida y si los días de fuerza chocan con las carreras rápidas.
why-flat = La mayoría de los estancamientos acaban con una semana de menos.
advice-flat-again = Sigue igual después de una semana suave. Cambia una cosa, no todas: menos repeticiones y más carga, otra forma del ejercicio, una serie más o un día más. Dime cuál.
why-flat-again = El cuerpo responde a lo que es nuevo; un cambio cada vez muestra qué ayudó.

advice-test-noise = Eso está dentro de la variación normal de esta prueba: todavía no hay un cambio real, ni arriba ni abajo.
why-test-noise = Toda prueba varía de un día a otro; solo lo que pasa de ahí es un cambio.
why-retest = Cada seis u ocho semanas una prueba muestra si funciona, en un día con las piernas descansadas.

advice-jumps-later = Los saltos llegan tras las primeras seis semanas de fuerza. Hasta entonces, dos o tres minutos de saltitos suaves con los dos pies están bien.
advice-jumps-earned = Te los has ganado: empieza con 20 a 40 apoyos suaves, saltitos con los dos pies, dos veces por semana, y añade de diez a quince por semana. En cuanto me cuentes también tus sentadillas a una pierna, los pongo al principio de tus sesiones de piernas.
advice-jumps-untested = Primero los gemelos: 15 elevaciones de talón a una pierna por cada lado, sin dolor. Dime «prueba de elevaciones de talón 16 izquierda 15 derecha» y empezamos con saltitos.
why-jumps = Los tendones y los huesos necesitan semanas más que los músculos para estar listos para caer.
advice-level-earned = Ocho semanas o más, y la mayoría de las sesiones hechas. Si los movimientos te salen seguros, ya no eres principiante: en el siguiente nivel llegan formas más difíciles y una semana suave cada cuatro. Tus cargas siguen donde están. ¿Lo hago?
advice-level-two-years = Dos años de trabajo constante. Si mantienes la técnica con pesos altos, el plan avanzado está abierto para ti: menos repeticiones con más en la barra. Tus cargas siguen donde están. ¿Lo hago?
why-level-earned = Las semanas constantes y los movimientos limpios son lo que hace un nivel.
advice-steady = Nueve de cada diez sesiones en cuatro semanas. Esa constancia es lo que hace fuerte a quien corre.
why-steady = Lo que se hace semana tras semana cuenta más que cualquier sesión suelta.

plan-next-check =
    Lo próximo: { $sets } × { $reps } con { $load } { $mass }. Eso quedó lejos del límite, y lejos del límite nadie calcula bien: haz dura la última serie, y entonces la carga puede saltar.

back-flag = El camino de vuelta: dime quién te ha dado el alta y cuándo; luego empezamos poco a poco.
back-illness = El camino de vuelta: un día entero bien, sin medicinas, y luego paso a paso en cuatro sesiones.
back-pain = El camino de vuelta: dos sesiones tranquilas, con dos días entre ellas, en dos o menos y sin empeorar a la mañana siguiente; luego un paso más.
back-tier = El camino de vuelta: la próxima pregunta de la mañana. En cuanto mejore, el plan vuelve a ser el de antes.
back-easy-week = El camino de vuelta: tras la semana suave el plan sigue donde estaba.
back-level = El camino de vuelta: Deshacer, o /settings y luego nivel.
back-gap = El camino de vuelta: semana a semana hasta el total, mientras resulte fácil.
back-condition = El camino de vuelta: dime cuándo ya no se da, o quítalo en /settings.
back-heat = El camino de vuelta: un día más fresco, o de diez a catorce días de acostumbrarse.
back-running = El camino de vuelta: una semana de correr lo normal.
why-back = { $back }
why-running = Correr, hasta entonces: { $running ->
        [ease] según el plan, con algo menos de las partes rápidas
        [easy] solo suave
        [walk] un paseo, o media hora muy suave
       *[none] nada
    }.
why-constraints =
    Reglas del plan que hay detrás:
    { $lines }
why-constraint = • { $title } <i>({ $id })</i>
why-parts = Reglas que han tenido parte: { $rules }
