# Lo que el coach aconseja en enfermedad, dolor, cansancio, pausas y ganas de más. Primero qué hacer; el motivo, en "why-".
advice-crash-after-illness = El esfuerzo te ha devuelto a la cama, así que tu cuerpo aún no está listo. Ve al médico antes de volver a entrenar, por favor; hasta entonces, solo lo que te resulte fácil en el día a día.
why-crash-after-illness = Empeorar durante días tras un esfuerzo pequeño es motivo para una revisión antes de volver a subir.
advice-glands = Unos ganglios inflamados con cansancio los debe ver un médico en unos días. Nada de pesas ni de hacer fuerza hasta que te digan que está bien.
why-glands = Algunas infecciones de garganta inflaman el bazo, y entonces hacer fuerza es arriesgado.
advice-mono =
    <b>Nada de pesas, de correr ni de deporte hasta que tu médico te dé el alta para ello</b>, aunque ya te encuentres bien: eso tarda semanas. Un dolor de golpe en lo alto del vientre o en el hombro izquierdo, sensación de desmayo, o dificultad para respirar o tragar: llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. Tu plan queda en pausa hasta que me digas quién te ha dado el alta, y cuándo.
advice-glands-long = Ganglios y garganta durante tanto tiempo: ve al médico en unos días, por favor, y hasta entonces nada de pesas ni de hacer fuerza.
why-glands-long = Algunas infecciones de garganta inflaman el bazo, y entonces hacer fuerza es arriesgado.
advice-glands-ill = Ve al médico en unos días, por favor, y hasta entonces nada de pesas ni de hacer fuerza.
why-glands-ill = Algunas infecciones de garganta inflaman el bazo, y entonces hacer fuerza es arriesgado.
advice-ill-long = Ya dura lo bastante para revisarlo: ve al médico en unos días, por favor. Hasta entonces no entrenes.
why-ill-long = Una enfermedad de diez días o más ya no es de las que se pasan solas.
advice-fever-over = Qué bien que se haya ido la fiebre. El entrenamiento espera hasta que lleves dos días enteros sin ella y sin medicinas; dímelo entonces, y cuatro sesiones llevan de vuelta. Si queda tos, todo suave. Presión en el pecho, el corazón acelerado o una falta de aire rara: que te vean el mismo día.
why-fever-over = Los primeros días después de una fiebre aún son parte de ella; el corazón es el último en acabar con ella.
advice-fever-now = Con fiebre no se entrena. Descansa y bebe; volvemos poco a poco cuando lleves uno o dos días bien y sin medicinas.
why-fever-now = Entrenar con fiebre puede dañar el corazón y retrasa la recuperación.
advice-stomach-over = Me alegro de que haya pasado. Hoy descansa, o algo corto y fácil cuando ya toleres comida y bebida; vuelta a lo normal tras un día entero bien.
why-stomach-over = Seguramente te falta líquido y comida, así que media sesión es más que suficiente.
advice-stomach-now = Nada de entrenar hasta que lleves un día tolerando comida y bebida. Sorbos pequeños, a menudo. Si no retienes los líquidos, o ves sangre, que te vean el mismo día.
why-stomach-now = Con líquido perdido, el trabajo duro es arriesgado.
advice-illness-lingers = Bien que haya pasado lo peor. Mientras quede algo, solo suave: la mitad del trabajo más o menos, sin series rápidas ni saltos, hasta el { $until }. Si notas opresión en el pecho, el corazón acelerado o mareo: para y que te vean.
why-illness-lingers = Lo que queda de una enfermedad asoma primero con el trabajo duro.
advice-illness-over = Me alegro de que estés mejor. Yo subiría en cuatro sesiones, empezando por la mitad más o menos. Si notas opresión en el pecho, el corazón acelerado o una falta de aire poco normal: para y que te vean.
why-illness-over = Subir poco a poco deja ver las secuelas ocultas mientras la carga es pequeña.
advice-cold-long = Un resfriado de más de diez días merece una cita en unos días. Hasta entonces, solo trabajo suave.
why-cold-long = Los resfriados suelen pasar en diez días.
advice-ill-now = Hoy descansa. Cuando lleves un día entero sin nada, volvemos poco a poco. Si te falta el aire en reposo, te duele el pecho o notas confusión: pide ayuda ahora mismo.
why-ill-now = Con una enfermedad de todo el cuerpo o del pecho, el entrenamiento espera.
advice-glands-only = Descansa y mira cómo estás en tres días. Si además hay cansancio o fiebre, ve al médico antes de levantar peso.
why-glands-only = Algunas infecciones de garganta inflaman el bazo, y entonces hacer fuerza es arriesgado.
advice-head-cold = Un resfriado de nariz: suave está bien si te ves con ganas. Prueba diez minutos tranquilos; si te sientes peor, para. Nada de series pesadas ni rápidas hasta que lleves un día mejor.
why-head-cold = Por encima del cuello y sin fiebre, el trabajo suave no hace daño; el duro, puede.
advice-low-energy = Estas señales juntas pueden querer decir que comes poco para lo que entrenas. Ve al médico en unos días, por favor. Yo mantendría tu entrenamiento suave, y no voy a hablar de peso.
why-low-energy = Perder la regla o el deseo, tener frío, el ánimo bajo y las lesiones repetidas comparten a menudo una misma causa, y tiene solución.
advice-leaking = Los escapes o la pesadez son frecuentes y tienen tratamiento: ve en unos días a una fisio de suelo pélvico, por favor. Hasta entonces nada de saltos, de correr ni de aguantar la respiración.
why-leaking = Indica que la carga es más de lo que tu suelo pélvico aguanta todavía.
advice-postpartum = Qué bien verte de vuelta. La fuerza puede volver paso a paso: ligera, soltando el aire en el esfuerzo, sin saltos. Correr espera hasta unas doce semanas después del parto, o hasta que una fisioterapeuta de suelo pélvico lo permita antes, y empieza alternando caminar y correr, cuando media hora caminando, diez sentadillas a una pierna, diez saltitos y veinte elevaciones de talón no den molestias. Escapes, pesadez, sangrado o dolor quieren decir un paso atrás y una revisión.
why-postpartum = Después de un parto los tejidos necesitan de semanas a meses; antes de correr va una revisión.
advice-pregnant = La fuerza es bienvenida en el embarazo si tu matrona o tu médico están de acuerdo: esfuerzo moderado, sin aguantar la respiración, sin saltos, nada con riesgo de caída. Sangrado, dolor, mareo o pérdida de líquido: para y llama a tu maternidad.
why-pregnant = El trabajo moderado va bien a la mayoría; unas pocas situaciones lo descartan, así que decide un profesional.
advice-iron = Aflojemos esta semana. Reglas abundantes con un cansancio que dura son un buen motivo para pedirle a tu médico un control de hierro este mes.
why-iron = El hierro bajo es frecuente en quien corre, y fácil de detectar.

advice-sore-long = Agujetas más de cinco días son más que agujetas normales. Yo le quitaría la carga; si en tres días no está claramente mejor, que lo vea un fisio.
why-sore-long = Las agujetas normales tienen su pico antes de tres días y se van en una semana.
advice-sore-very = Eso son muchas agujetas. Deja en paz esos músculos unos días y bebe bien. Si la orina se vuelve oscura, o se hinchan y se ponen duros, que te vean el mismo día.
why-sore-very = Unas agujetas muy fuertes tras un trabajo poco habitual rara vez son otra cosa; la orina oscura es la señal que hay que conocer.
advice-sore-much = Agujetas de las buenas. Hoy movimiento fácil y otros músculos; los doloridos, trabajo ligero hasta que afloje.
why-sore-much = Los músculos con agujetas están más débiles de uno a tres días; es normal tras un trabajo poco habitual.
advice-sore = Agujetas normales: moverse con suavidad ayuda. Entrena según el plan si mejora al entrar en calor, sin añadir nada. Si algo se hincha y se pone duro, la orina se vuelve oscura o está peor tras el tercer día, que te vean el mismo día.
why-sore = Tienen su pico de uno a tres días después de un trabajo poco habitual y se van solas.
advice-pain-8-reassured = Eso es mucho dolor. Ahora nada que cargue { $region ->
        [general] esa zona
       *[other] tu { $region }
    }, y que te vea un fisio o un médico en unos días, por favor. Si no puedes apoyar, se hincha deprisa o se te duerme, que te vean hoy.
why-pain-8-reassured = Un dolor de ocho o más es señal de parar, aunque se mueva bien.
advice-pain-8 = Es demasiado dolor para esperar. Para, y que te miren { $region ->
        [general] esa zona
       *[other] tu { $region }
    } hoy. Si se ve deformado, está dormido o frío, o no puedes apoyar, ve a urgencias.
why-pain-8 = Un dolor de ocho o más hay que verlo el mismo día.
advice-pain-6-sudden = Ha sido de golpe y te cambia la forma de andar: que te miren { $region ->
        [general] esa zona
       *[other] tu { $region }
    } hoy, por favor, y no le metas carga.
why-pain-6-sudden = De golpe, fuerte y con cojera puede ser una rotura o una fractura.
advice-pain-6-lasting = Fuerte y sin mejorar: que te vea un fisio o un médico en unos días, por favor. Hasta entonces nada carga { $region ->
        [general] esa zona
       *[other] tu { $region }
    }; el resto de ti sigue entrenando.
why-pain-6-lasting = Dos semanas sin mejorar bastan para preguntar a alguien que pueda explorarlo.
advice-pain-6-eased = Bien que hayas aflojado y que haya bajado. Quédate con lo que deje { $region ->
        [general] esa zona
       *[other] tu { $region }
    } en dos o menos hasta el { $until }, y dime cómo está a la mañana siguiente.
why-pain-6-eased = Por encima de cinco es demasiado; con dos o menos puedes seguir.
advice-pain-6 = Por encima de cinco es demasiado. Yo le quitaría la carga a { $region ->
        [general] esa zona
       *[other] tu { $region }
    }; que te vea un fisio o un médico en unos días, por favor. Si no puedes andar, se hincha deprisa o te despierta por la noche, que te vean antes.
why-pain-6 = Con carga, de cero a dos está bien, hasta cinco puede aceptarse, por encima de cinco es demasiado.
advice-pain-lasting-tried = Lleva dos semanas o más y no baja: toca fisio. Hasta entonces trabajo más fácil para { $region ->
        [general] esa zona
       *[other] tu { $region }
    }, y el resto de ti sigue entrenando.
why-pain-lasting-tried = Un dolor que se queda en tres o más durante dos semanas pide que alguien lo mire.
advice-pain-lasting = Esto lleva mucho tiempo contigo: que lo mire un fisio en unos días, por favor. Hasta entonces yo dejaría { $region ->
        [general] esa zona
       *[other] tu { $region }
    } con trabajo más fácil.
why-pain-lasting = Seis semanas o más ya no es una irritación pasajera.
advice-pain-4-limping = Si te hace cojear, no corras así, y que te miren { $region ->
        [general] esa zona
       *[other] tu { $region }
    } en unos días. Yo cambiaría lo que lo provoca.
why-pain-4-limping = Una cojera sube el dolor un escalón.
advice-pain-4-rising = Va a más, así que sube un escalón: trabajo más fácil para { $region ->
        [general] esa zona
       *[other] tu { $region }
    } desde ya, y un fisio en unos días. Si duele en un punto del hueso, de noche o al saltar: que te vean antes.
why-pain-4-rising = Un dolor que sube cada vez que me lo cuentas se trata un escalón peor.
advice-pain-4-rest = Un dolor en reposo o de noche sube un escalón: que te miren { $region ->
        [general] esa zona
       *[other] tu { $region }
    } en unos días, por favor. Yo cambiaría lo que lo provoca.
why-pain-4-rest = Un dolor que no necesita carga para estar merece una exploración.
advice-pain-4-morning = Por la mañana no había vuelto a lo de siempre, así que la última dosis fue demasiado: menos para { $region ->
        [general] esa zona
       *[other] tu { $region }
    } hasta el { $until }, sin saltos ni velocidad. Dime mañana por la mañana cómo está.
why-pain-4-morning = Lo que cuenta es la mañana siguiente: debería estar otra vez donde estaba.
advice-pain-4-ceiling = Eso es más de lo que esta zona debería tener con carga. Yo cambiaría lo que provoca { $region ->
        [general] esa zona
       *[other] tu { $region }
    }; corre llano y suave, y solo mientras se quede bajo. Si el { $until } no está mejor, ve al fisio.
why-pain-4-ceiling = Las articulaciones y algunos músculos aguantan menos dolor con carga que los tendones.
advice-pain-4 = Un cuatro o cinco puede aceptarse aquí si por la mañana está como siempre. Menos carga y más lento para { $region ->
        [general] esa zona
       *[other] tu { $region }
    } hasta el { $until }, sin saltos, sin cuestas ni velocidad.
why-pain-4 = Los tendones pueden trabajar con algo de dolor, siempre que a la mañana siguiente se haya calmado.
advice-pain-3-limping = Cojear quiere decir demasiado. Yo cambiaría lo que provoca { $region ->
        [general] esa zona
       *[other] tu { $region }
    }. Nada de correr hasta que camines con normalidad; si el { $until } no está mejor: al fisio.
why-pain-3-limping = Una cojera sube el dolor un escalón.
advice-pain-3-morning = Sigue ahí por la mañana, así que yo daría un paso atrás con { $region ->
        [general] esa zona
       *[other] tu { $region }
    } hasta el { $until }. Dime mañana cómo está.
why-pain-3-morning = Lo que cuenta es la mañana siguiente: debería estar otra vez donde estaba.
advice-pain-3-rising = Va subiendo poco a poco, así que yo aflojaría { $region ->
        [general] esa zona
       *[other] tu { $region }
    } mejor ahora que después. Si vuelve a subir, ve al fisio.
why-pain-3-rising = Un dolor que sube cada vez que me lo cuentas se trata un escalón peor.
advice-pain-3-again = Un tres por segunda vez en dos semanas: yo cambiaría lo que más provoca { $region ->
        [general] esa zona
       *[other] tu { $region }
    } por algo más amable hasta el { $until }; el resto sigue. Dime cómo está a la mañana siguiente.
why-pain-3-again = Lo que vuelve a doler en tres no se calma solo; el ejercicio más fácil que sigue le da la oportunidad.
advice-pain-3-ceiling = Justo por encima de lo que esta zona debería tener. Yo cambiaría lo que más provoca { $region ->
        [general] esa zona
       *[other] tu { $region }
    } hasta el { $until }; el resto sigue. Dime cómo está a la mañana siguiente.
why-pain-3-ceiling = Cada tejido tiene su límite; por encima de él elegimos ejercicios más amables.
advice-pain-3 = En tres es donde dejo de añadir: nada sube para { $region ->
        [general] esa zona
       *[other] tu { $region }
    }, un poco menos de lo que lo provoca, sin saltos. Si a la mañana siguiente está más alto, dímelo.
why-pain-3 = Con tres o más nunca añado carga.
advice-pain-low-bone = Bajo, pero subiendo, en un sitio donde la causa puede ser el hueso. Menos impacto hasta el { $until }. Si duele en un punto del hueso, de noche o al saltar: ve al médico en unos días.
why-pain-low-bone = El hueso avisa pronto; escuchamos pronto.
advice-pain-low-limping = Bajo, pero te cambia la forma de andar. Afloja { $region ->
        [general] esa zona
       *[other] tu { $region }
    } unos días; si la cojera sigue, ve al fisio.
why-pain-low-limping = Una cojera sube el dolor un escalón.
advice-pain-low-more = Está bajando muy bien. Repite lo mismo una vez más; si las dos próximas sesiones y mañanas siguen así de tranquilas, da un paso pequeño, una cosa cada vez.
why-pain-low-more = Espero a dos veces tranquilas antes de subir.
advice-pain-low = Con cero a dos se puede entrenar. Lo que carga { $region ->
        [general] esa zona
       *[other] tu { $region }
    } se queda como está por ahora; podrá subir cuando las mañanas siguientes sean tranquilas.
why-pain-low = Con carga, de cero a dos es seguro; solo mantenemos lo que lo provoca.
advice-pain-none = Buena noticia. Seguimos con el plan; dos sesiones tranquilas antes de subir nada ahí.
why-pain-none = Que se calme está bien; dos sesiones tranquilas muestran que aguanta.
advice-pain-gone = Bien que se haya calmado. Seguimos con el plan; si vuelve, dime dónde y cuánto, de cero a diez.
why-pain-gone = Lo que se calma pronto y no vuelve no necesita cambios.
advice-pain-unsaid-bad = Si te cambia la forma de andar, hoy no corras así. Yo aflojaría lo que carga { $region ->
        [general] esa zona
       *[other] tu { $region }
    }.
why-pain-unsaid-bad = Mientras no sé cuánto duele, no doy por hecho que sea poco.
advice-pain-unsaid-sudden = Algo de golpe: deja { $region ->
        [general] esa zona
       *[other] tu { $region }
    } en paz hoy. Si se hincha deprisa, no puedes apoyar o te falla, que te vean hoy.
why-pain-unsaid-sudden = Mientras no sé cuánto duele, no doy por hecho que sea poco.
advice-pain-unsaid-sudden-back =
    Antes de nada: si no lo sientes todo entre las piernas, no orinas como siempre o tienes débiles las dos piernas, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. Si no es así, deja la espalda en paz hoy, pero no te metas en la cama por eso: camina lo que te permita. Si una pierna se te duerme o pierde fuerza, que te vean hoy.
why-pain-unsaid-sudden-back = Una espalda que se agarrota casi siempre se suelta; la vejiga, la entrepierna y las piernas avisan cuando no es solo eso.
advice-pain-unsaid-long = Ya lleva un tiempo. Hasta que sepa cuánto duele, yo haría más fácil lo que carga { $region ->
        [general] esa zona
       *[other] tu { $region }
    }.
why-pain-unsaid-long = Mientras no sé cuánto duele, no doy por hecho que sea poco.
advice-pain-unsaid = Anotado. Hasta que sepa cuánto duele, nada sube para { $region ->
        [general] esa zona
       *[other] tu { $region }
    }, y durante tres días yo haría algo más fácil lo que lo carga. Si se hincha, te despierta por la noche o aparece algo nuevo, que te lo miren.
why-pain-unsaid = Mientras no sé cuánto duele, no doy por hecho que sea poco.
ask-pain = ¿Cuánto duele, de cero a diez, y cambia a la mañana siguiente?
ask-urine = ¿Tu orina tiene el color de siempre?
ask-cleared = ¿Te ha dicho un médico o una matrona que ya puedes entrenar?
answer-fit = Bueno saberlo. Lo que exige esfuerzo se queda fuera igualmente.{ $open ->
    [yes] {" "}Y los días más suaves que propuse: ¿los aplico?
   *[no] {""}
}
answer-unfit = Entonces pregunta antes de hacer nada duro, en estos días.{ $eased ->
    [yes] {" "}Los días más suaves que propuse valen hasta entonces.
   *[no] {""}
} Avísame cuando alguien te haya dicho que puedes entrenar.
cure-if-own = Si te duele ahora, dime cuánto, de 0 a 10, y lo tengo en cuenta en el plan.
answer-noted = Gracias, anotado.{ $open ->
    [yes] {" "}Y el cambio de arriba: ¿lo aplico?
   *[no] {""}
}
answer-still-see = Entonces urge menos, y aun así no puedo saber desde aquí si es inofensivo: que te lo miren como te dije, y pide ayuda si viene con el esfuerzo, con falta de aire o con mareo.
ask-ill = ¿Notas que estás enfermando de algo: garganta, pecho, fiebre, estómago?
ask-gap = ¿Cuánto ha durado la pausa, y por qué fue?

advice-slump-unrested = Un bajón que no mejora con descanso merece que lo vea un médico en unos días. Hasta entonces dos semanas suaves: la mitad del trabajo más o menos, nada duro.
why-slump-unrested = Rendir cada vez menos a pesar de descansar tiene causas que solo encuentra una revisión.
advice-slump-long = Dos semanas o más de bajón y con el ánimo bajo: ve al médico en unos días, por favor, y haz ahora dos semanas suaves.
why-slump-long = Estas señales juntas pueden querer decir demasiado entrenamiento para tan poca recuperación, u otra cosa que merece buscarse.
advice-slump-sleep = Dos semanas o más de bajón y durmiendo mal: ve al médico en unos días, por favor, y haz ahora dos semanas suaves.
why-slump-sleep = Estas señales juntas pueden querer decir demasiado entrenamiento para tan poca recuperación, u otra cosa que merece buscarse.
advice-tired-unrested = Tanto tiempo con cansancio a pesar de descansar: ve al médico en unos días, por favor. Hasta entonces, solo trabajo suave.
why-tired-unrested = Un cansancio que dura tiene causas que solo encuentra una revisión.
advice-tired-month = Un mes de cansancio basta para una revisión: ve al médico en unos días, por favor. Hasta entonces yo aflojaría el plan.
why-tired-month = Un cansancio que dura tiene causas que solo encuentra una revisión.
advice-no-sleep = Casi no has dormido: hoy descanso, o un paseo. Nada pesado.
why-no-sleep = Tras una noche sin dormir bajan la fuerza, la atención y el criterio.
advice-short-nights = Varias noches cortas seguidas: hagamos estos días suaves, con menos series y nada pesado. Corto es mejor que nada.
why-short-nights = Dormir mal varios días va con más lesiones, así que recortamos la carga antes de que lo haga otra cosa.
advice-short-sleep = Menos de cinco horas: hoy solo suave o técnica, sin máximos ni saltos. Una siesta cuenta.
why-short-sleep = Una noche corta baja el rendimiento un día; vuelve solo.
advice-pulse-high = Tu pulso en reposo está bastante más alto de lo normal: hoy y mañana, solo suave.
why-pulse-high = Un pulso en reposo bastante más alto de lo normal puede ser una enfermedad en camino o falta de recuperación.
advice-slump = Hagamos una semana más suave: menos series, rodajes suaves, más sueño. Si en dos semanas no mejora, ve al médico.
why-slump = La mayoría de los bajones cortos se pasan con una semana de menos.
advice-energy-lowest = Sin energía, hoy lo mejor es descansar. Un paseo, comida y a la cama pronto.
why-energy-lowest = En días así el descanso da más que el entrenamiento.
advice-spike = Qué ganas, y cuánto de golpe. Yo recortaría esta semana para que tendones y huesos puedan seguir el ritmo; la constancia gana a una gran semana.
why-spike = Un salto brusco tras un tiempo tranquilo es cuando llegan las lesiones.
advice-low-mood = Siento que ahora sea difícil. Esta semana yo lo haría corto y fácil; moverse un poco suele ayudar. Si el ánimo sigue bajo dos semanas, habla con tu médico.
why-low-mood = La carga de la vida y la del entrenamiento salen de la misma cuenta.
advice-stressed = Tienes mucho encima: un plan más pequeño esta semana, que dé energía en vez de quitarla.
why-stressed = La carga de la vida y la del entrenamiento salen de la misma cuenta.
advice-short-sleep-mild = Una noche corta: entrena, pero quita la última serie de lo accesorio y deja dos o tres repeticiones de reserva.
why-short-sleep-mild = De cinco a seis horas merecen un pequeño paso atrás por un día.
advice-energy-low = Poca energía: hoy una sesión más corta, y para mientras aún te sientes bien.
why-energy-low = Un pequeño paso atrás en un día flojo no cuesta nada.
advice-soreness-most = Muchas agujetas: hoy otros músculos, o descanso.
why-soreness-most = Los músculos con agujetas están más débiles de uno a tres días.
advice-pulse-up = El pulso en reposo, algo alto: hoy un poco menos.
why-pulse-up = Cinco latidos o más por encima de lo normal merecen un pequeño paso atrás.
advice-drained = Hoy con calma: bebe, come, y que sea corto y ligero.
why-drained = Tu cuerpo tiene otro trabajo por uno o dos días.
advice-bad-sleep = Dormiste mal: hoy un poco menos, y a la cama pronto.
why-bad-sleep = Durmiendo es como el entrenamiento se convierte en fuerza.
advice-tired-well = Cansancio en mitad de un bloque mientras todo va bien es parte de ello. Mantén todo donde está, sin extras.
why-tired-well = Cansancio rindiendo bien es entrenar; cansancio rindiendo cada vez menos es demasiado.
advice-tired = Cansancio anotado. Hoy un poco menos: quita la última serie de lo accesorio, y nada sube.
why-tired = Un pequeño paso atrás en un día de cansancio no cuesta nada.

advice-gap-long = Qué bien verte de vuelta. Después de { $gap } días yo empezaría más abajo: la mitad de las series más o menos y tres cuartos de la carga, subiendo en tres semanas, sin saltos. Vuelve más deprisa de lo que se fue.
why-gap-long = Los tendones pierden y recuperan su aguante más despacio que los músculos, así que las primeras semanas son suaves.
advice-gap-weeks = Qué bien verte de vuelta. Después de { $gap } días: algo más de la mitad de las series, un 85 % de la carga más o menos, sin saltos; la segunda semana, tres cuartos de las series.
why-gap-weeks = Un paso atrás después de una pausa evita agujetas y tirones; en dos semanas estarás otra vez.
advice-bone-healed = Me alegro. Yo empezaría bajo: primero andar, luego andar y correr por turnos cada dos días, todavía sin saltos, y nada más pesado durante dos semanas. Si el punto duele al apretarlo o al saltar, para y dímelo.
why-bone-healed = Un hueso curado aún tiene que volver a acostumbrarse al impacto; crece con un poco cada dos días.
advice-gap-days = Después de { $gap } días libres: alguna serie menos y un poco menos de carga en la primera sesión, y luego seguimos.
why-gap-days = Una semana libre no cuesta casi nada; la primera sesión es para coger sensaciones.
advice-gap-short = Unos días libres no cuestan nada. Seguimos con el plan, sin recuperar nada.
why-gap-short = Los días de descanso son cuando te haces fuerte.
advice-back-unsaid = Qué bien verte de vuelta. Yo empezaría más abajo y subiría en dos semanas.
why-back-unsaid = Mientras no sé cuánto duró la pausa, empiezo con cuidado.
advice-race-rest = Déjalo: nada de fuerza en los dos últimos días antes de una carrera. Un trote suave y unas pocas progresiones bastan; lo que levantes ahora no te ayuda ese día, y unas piernas cansadas sí te cuestan.
advice-race-primer = Como mucho un toque corto: una o dos series ligeras y rápidas de lo que ya conoces, nada nuevo y nada que deje agujetas. Desde mañana, nada.
advice-race-near = Menos, no como siempre: más o menos la mitad de las series, nada pesado de piernas, nada nuevo, y nada en los dos últimos días.
why-race-rest = La fuerza que dejas en la semana de la carrera no cuesta nada; unas piernas cansadas, sí.
advice-missed-today = Sí: { $today ->
    [yes] hoy
   *[no] { $day }
} cabe. No se pierde nada, y la próxima sesión se queda donde está. Si vuelve a surgir algo, déjala; nada se dobla.
advice-missed-taken = { $today ->
    [yes] Hoy
   *[no] { $day }
} ya hay una sesión, y con una basta: lo perdido no se suma encima. Una sesión menos no cambia nada.
advice-missed-other = No pasa nada. Estos días cabe; dejarla también está bien.
advice-missed-drop = No pasa nada: déjala y sigue con la próxima según el plan. Una sesión menos no cambia nada.
advice-missed-run = Una carrera perdida no cambia nada. Sigue según el plan, sin doblar; si el día está libre, un trote suave también vale.
advice-missed-nothing = No pasa nada: una sesión menos no cambia nada. En mi plan no hay ninguna de los últimos días que mover{ $next ->
    [none] .
   *[other] ; la próxima es el { $next }, según el plan.
}
advice-missed-one = Una sesión perdida no cambia nada. Sigue con la próxima según el plan, sin doblar.
why-missed-one = Cuenta lo que haces durante meses; doblar es lo que hace daño.
advice-more-in-pain = Todavía no: esta semana me has contado un dolor. Mantén lo que tienes, y después de dos sesiones tranquilas subimos un paso.
why-more-in-pain = Con tres o más nunca añado carga.
advice-more = Cuando llegues al tope de repeticiones con algo de reserva en dos sesiones seguidas, añado el paso más pequeño. Una cosa cada vez.
why-more = Los pasos pequeños, una vez cumplido el objetivo, son los que duran.
