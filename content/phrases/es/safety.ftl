# Lo que se dice cuando hay una señal de alarma: primero una sola instrucción clara, y nada más. Ni ejercicio ni diagnóstico.
advice-emergency =
    { $row ->
        [RF08] <b>Para y llama ahora al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. Mientras llega la ayuda: sombra, ropa fuera, agua fría por todo el cuerpo, y hielo si hay. No te quedes a solas ni dejes sola a la otra persona.
        [RF09] <b>Para y llama ahora al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. No bebas más agua hasta que te hayan visto. Quédate con alguien.
        [RF39] <b>Aprieta fuerte la herida, no dejes de apretar y llama al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    } ahora mismo. Túmbate si te mareas. Quédate con alguien.
        [RF41] <b>Llama al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    } <b>ahora mismo.</b> Si hay un autoinyector de adrenalina, úsalo ya. Túmbate con las piernas en alto, o siéntate si te cuesta respirar.
        [RF23] <b>No muevas el cuello y que alguien llame al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    } <b>ahora mismo.</b> Quédate donde estás hasta que llegue la ayuda.
        [RF42] <b>Llama ahora al { $number }</b>{ $local ->
            [unknown] { " " }(o a tu número local de emergencias)
           *[known] { "" }
        } <b>o ve ya a urgencias, aunque te encuentres bien.</b> No tomes más y lleva la caja: el daño solo se nota días después.
        [RF25] <b>No lo muevas y ve ya a urgencias, o llama al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. Que nadie intente recolocarlo. No conduzcas.
       *[other] <b>Para y llama ahora al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }, o que alguien te lleve a urgencias ahora mismo. No conduzcas. Avisa a alguien que esté cerca.
    }
    Esto puede ser grave y te tienen que explorar. Tu plan queda en pausa hasta que me digas quién te ha dado el alta.
advice-someone-else =
    <b>Llama al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    } <b>por esa persona, ahora mismo.</b> Di dónde estáis, no cuelgues y haz lo que te indiquen. { $row ->
        [RF08] Mientras tanto: sombra, agua fría por todo el cuerpo y aire.
        [RF39] Mientras tanto: aprieta fuerte la herida y no sueltes.
        [RF41] Mientras tanto: si lleva un autoinyector de adrenalina, ayúdale a ponérselo.
       *[other] Si no respira con normalidad, empieza las compresiones en el pecho; te guiarán por teléfono.
    }
sign-asked =
    En general: no puedo decir que sea normal, y nunca es algo con lo que entrenar. { $urgent ->
        [yes] Quien lo tiene ahora, o con el esfuerzo, con falta de aire, mareo o sudor, para y llama enseguida al { $number }{ $local ->
            [unknown] { " " }(o a tu número local de emergencias)
           *[known] { "" }
        }.
       *[no] Quien lo tiene para y lo ve un médico el mismo día; si empeora, al { $number }{ $local ->
            [unknown] { " " }(o a tu número local de emergencias)
           *[known] { "" }
        }.
    }
    <b>¿Te pasa a ti, ahora o últimamente?</b>
sign-only-asked = Bien. Si alguna vez te pasa: para y dímelo.
button-sign-yes = Sí, me pasa a mí
button-sign-no = No, solo pregunto
advice-crisis-now =
    Me alegro mucho de que me lo hayas contado. Si estás en peligro ahora mismo, o crees que podrías hacerlo, <b>llama al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    } ya, por favor. También puedes hablar con alguien a cualquier hora: { $crisis }.
    Quédate con alguien, o pide que venga, y aleja de ti lo que pueda hacerte daño. El entrenamiento puede esperar. Tú importas más.
advice-crisis =
    Gracias por contármelo. Suena muy duro, y no tienes que cargar con ello a solas. ¿Estás en peligro ahora mismo? Si es así, <b>llama al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }.
    Si no, habla hoy con alguien, por favor: { $crisis }, o tu médico. Quédate cerca de alguien de confianza. El entrenamiento te espera.
advice-same-day =
    <b>Deja de entrenar y que te vean hoy</b>: { $row ->
        [RF30] llama ahora a tu maternidad o a tu matrona.
        [RF31] llama ahora a tu maternidad, a tu matrona o a tu médico.
        [RF33] llama hoy a tu médico; un teléfono de ayuda para trastornos alimentarios también es un buen primer paso.
        [RF36] llama a quien te recetó el medicamento y quítale toda la carga al tendón.
        [RF38] habla hoy, por favor, con una persona adulta o un servicio de confianza. Si no estás a salvo, llama al { $number }.
        [RF43] siéntate unos minutos en calma y mide otra vez; salga lo que salga, llama hoy a tu médico o a un teléfono de enfermería. Con dolor de cabeza o de pecho, o si ves o hablas mal, es una emergencia.
       *[other] urgencias, tu médico o un teléfono de atención sanitaria.
    }
    Si empeora, o te desmayas, no puedes respirar, no sientes un brazo o una pierna, o no puedes orinar, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. Tu plan queda en pausa hasta que me digas quién te ha dado el alta.
advice-soon-again =
    Ya me habías hablado de esta señal, y ha vuelto. <b>Que te vean hoy, por favor</b>: urgencias, tu médico o un teléfono de atención sanitaria. Si empeora, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. Tu plan queda en pausa hasta que me digas quién te ha dado el alta.
advice-emergency-again =
    Ya tienes una señal de alarma sin resolver, así que esto es igual de urgente. <b>Para y llama ahora al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }</b>, o que alguien te lleve a urgencias ahora mismo. No conduzcas. Avisa a alguien que esté cerca. Tu plan sigue en pausa hasta que me digas quién te ha dado el alta.
advice-same-day-again =
    Ya tienes una señal de alarma sin resolver, así que esto es igual de urgente. <b>Para y que te vean hoy</b>: urgencias, tu médico o un teléfono de atención sanitaria. Si empeora, o te desmayas, no puedes respirar o no sientes un brazo o una pierna, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. Tu plan sigue en pausa hasta que me digas quién te ha dado el alta.
advice-emergency-stands =
    Antes que nada está lo que me contaste hoy; que afloje o que quisieras decir otra cosa no lo resuelve. <b>Llama ahora al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }</b>, o que alguien te lleve a urgencias, salvo que la ayuda ya esté en camino o ya te hayan examinado. No conduzcas. Tu plan sigue en pausa hasta que me digas quién te ha dado el alta y cuándo.
advice-emergency-stands-again =
    Eso sigue sin resolverse. <b>Llama ahora al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }</b>, salvo que la ayuda esté en camino o ya te hayan examinado. ¿Ya te examinaron? Dime quién te ha dado el alta y cuándo.
advice-crisis-stands =
    Me sigo tomando en serio lo que me has contado, y me alegro de que lo hicieras. Si estás en peligro, <b>llama al { $number }</b>{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. Para hablar con alguien a cualquier hora: { $crisis }. Tu plan espera hasta que hayas hablado con alguien que pueda ayudarte; dime entonces con quién y cuándo.
advice-pause-stands-soon = Tu plan sigue en pausa, por bien que te encuentres: vuelve a empezar, poco a poco, cuando tu médico te dé el visto bueno. Dime quién te lo dio, y cuándo.
advice-pause-stands =
    Tu plan sigue en pausa: que te sientas mejor no resuelve una señal de alarma. <b>Que te vean hoy, por favor, antes de entrenar</b>, y dime quién te ha dado el alta y cuándo. Si vuelve, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }.
advice-pause-stands-again =
    Seguimos en pausa. <b>Que te vean antes de entrenar</b>; si vuelve, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }. ¿Ya tienes el alta? Dime quién te la dio y cuándo.
advice-pause-cleared = Bien que te hayan visto. Tu plan sigue en pausa hasta que sepa quién te ha dado el alta, y cuándo.
ask-who-cleared = ¿Quién te ha dado el alta, y cuándo?
advice-unclear-emergency =
    Desde aquí no puedo saber si esto es inofensivo, así que no entrenes, por favor, hasta que te hayan visto hoy. Una pregunta: <b>¿lo notas ahora, o te viene con el esfuerzo, con falta de aire, mareo o sudores?</b> Si es que sí, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    } ahora mismo.
advice-unclear-soon = Que te lo miren en los próximos días, por favor. Una pregunta: <b>¿es nuevo, y va a peor?</b> Si empeora deprisa, que te vean el mismo día.
advice-soon-stands = Hace unos días me contaste una señal que alguien debería mirar. Que se haya ido no aclara nada: pide esa cita, por favor. Hasta entonces: nada de saltos, nada de correr fuerte, nada que la provoque. Dime quién la ha mirado y cuándo, y seguimos.
why-soon-stands = Una señal que se va sola puede volver; solo quien te examine puede decir qué era.
advice-soon = { $row ->
        [RF44] Díselo en los próximos días a tu médico, o a quien te recetó las pastillas, por favor. Levántate despacio, y siéntate cuando te venga.
       *[other] Pide cita con tu médico o fisio para los próximos días, por favor.
    } Hasta entonces: nada de saltos, nada de correr fuerte, nada que lo provoque. Si empeora claramente, se extiende{ $fever ->
        [yes] {" "}o te despierta
       *[no] , te despierta o viene con fiebre
    }, que te vean el mismo día.
advice-watch-fever = Con fiebre no se entrena. Descansa, bebe, y vuelve poco a poco cuando lleves uno o dos días enteros sin fiebre y sin medicinas. Si tienes rigidez en el cuello, manchas en la piel que no desaparecen al apretar, confusión o te cuesta respirar: llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }.
advice-watch = Hoy descansa y vigílalo. Si vuelve, empeora, o te desmayas, notas confusión o te duele el pecho, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }.
advice-bone-old = Una fractura antigua que vuelve a doler se toma por cosa del hueso hasta que alguien la haya visto. <b>Desde ahora nada de correr ni de saltos</b>, aunque se calme; por favor, que la vea un médico o fisio en unos días. Si no puedes apoyar, o duele en reposo: hoy.
why-bone-old = Donde un hueso cedió una vez, vuelve a ceder más fácilmente, y empieza con una molestia.
advice-pressure-high =
    Es demasiado alta para trabajar fuerte. <b>Díselo a tu médico en los próximos días</b>, y vuelve a medirla, sentado y en calma. Hasta entonces nada pesado, nada de aguantar la respiración, la cabeza nunca por debajo del corazón, y solo carreras suaves. Si sube más, que te vean el mismo día; con dolor de cabeza o de pecho, o si ves o hablas mal, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }.
why-pressure-high = Apretar hace subir la presión, y aquí ya parte alta.
advice-pressure-raised =
    Un poco alta. Entrena suave: suelta el aire al levantar, nunca aguantes la respiración, deja cuatro repeticiones de reserva, la cabeza nunca por debajo del corazón. Si sigue así, díselo a tu médico. Con dolor de cabeza o de pecho, o si ves o hablas mal, llama al { $number }{ $local ->
        [unknown] { " " }(o a tu número local de emergencias)
       *[known] { "" }
    }.
advice-pressure-fine = Gracias por decírmelo. Solo por eso el plan sigue como está; lo que te dijeron sobre tu tensión sigue en pie.
why-pressure-fine = Un valor normal no cambia ningún plan.
ask-red-flag = Dímelo en una o dos palabras, por favor; y si dudas, que te vean.
why-emergency = Lo que describes está en la lista de señales que necesitan una ambulancia, te sientas como te sientas ahora.
why-someone-else = Lo que describes de esa persona está en la lista de señales que necesitan una ambulancia.
why-crisis-now = Cuando alguien puede estar en peligro, las personas van antes que los planes.
why-crisis = Unos pensamientos así merecen una persona, no un plan.
why-same-day = Lo que describes puede empeorar en horas o días, así que hay que verlo hoy.
why-soon-again = La misma señal por segunda vez, tan pronto después de la primera, sube un escalón.
why-emergency-stands = Una señal así puede pasar y volver peor; qué era solo lo sabe quien te examine.
why-pause-stands = Una señal de alarma que ha pasado hay que revisarla igual antes de volver a cargar el cuerpo.
why-pause-cleared = Solo un alta con nombre y día pone fin a una pausa; después se vuelve a empezar como en una primera semana.
why-again = Otra señal de alarma, o la misma otra vez, nunca es más leve que la primera.
why-unclear-emergency = Una señal que no sé situar se trata como lo menos grave de lo serio que pueda ser, nunca como si nada.
why-unclear-soon = Una señal que no sé situar se trata como lo menos grave de lo serio que pueda ser, nunca como si nada.
why-soon = Esto es algo que debería ver un profesional sanitario; entrenar con ello puede empeorarlo.
why-watch-fever = Entrenar con fiebre puede dañar el corazón y retrasa la recuperación.
why-watch = Parece que se ha calmado; un día de descanso dirá si sigue así.
advice-postnatal-low = Siento que esté siendo tan duro. Sentir tristeza y ganas de llorar después de un parto es frecuente, tiene nombre, depresión posparto, y se trata bien: <b>cuéntaselo a tu matrona o a tu médico ya, hoy o mañana, por favor.</b> ¿Estáis a salvo tú y el bebé? Si piensas en hacerte daño o en hacérselo al bebé, llama al { $number } o a { $crisis } ahora mismo. El entrenamiento puede ser corto y fácil, o esperar.
why-postnatal-low = El ánimo bajo después de un parto merece ayuda pronto; entrenar, por sí solo, no es un tratamiento.
advice-pelvic-heavy = Una sensación de peso, o de que algo se baja, quiere decir que el suelo pélvico ha tenido más de lo que aguanta. <b>Que te vea en unos días una fisio de suelo pélvico o tu médico, por favor.</b> Hasta entonces nada de correr, de saltos, de sentadillas con carga ni de nada en que aguantes la respiración; caminar está bien. Si se te duerme la zona entre las piernas, o no controlas la vejiga o el intestino: que te vean ahora mismo.
why-pelvic-heavy = Indica que la carga es más de lo que tu suelo pélvico aguanta todavía.
advice-stress-leak = Los escapes de orina al saltar, correr, toser o levantar peso son frecuentes y tienen tratamiento, con partos y sin ellos. Por ahora nada de saltos ni de aguantar la respiración; correr, suave y solo hasta donde no haya escapes: <b>que una fisio de suelo pélvico te lo revise, por favor</b>, en las próximas semanas.
why-stress-leak = Indica que la carga es más de lo que tu suelo pélvico aguanta todavía.
advice-heart-skips = Un corazón que se salta latidos o aletea con el esfuerzo hay que revisarlo: <b>ve a tu médico en unos días, por favor, y hasta entonces no corras ni entrenes fuerte.</b> Con dolor de pecho, mareo, falta de aire, o si no se calma en unos minutos: llama al { $number }.
why-heart-skips = Los latidos que se saltan con el esfuerzo suelen ser inofensivos, pero solo una revisión puede decirlo.
advice-muscle-pop = Un chasquido que oyes o notas en un músculo puede ser una rotura: <b>nada de correr ni de cargarlo hasta que lo haya visto un fisio o un médico</b>, en unos días. Si no puedes apoyar, se hincha o amorata deprisa, o notas un hueco: que te vean hoy.
why-muscle-pop = Una rotura con la que se entrena se hace más grande.
advice-heart-effort = Un corazón que late fuerte y rápido cuesta arriba, y a los pocos minutos está tranquilo, es esfuerzo. Todo suave hasta que me contestes una cosa.
why-heart-effort = Que lata fuerte con el esfuerzo es lo esperable; lo que lo acompaña marca la diferencia.
ask-heart-effort = ¿Notas alguna vez dolor o presión en el pecho, mareo, latidos que se saltan, o tarda más de diez minutos en calmarse? Con cualquiera de ellos: nada de entrenar hasta que te vea un médico; si lo notas ahora, llama al { $number }.
advice-dizzy-run = Siéntate a la sombra, bebe algo y come un poco. La próxima vez camina unos minutos al final en vez de parar de golpe. Todo suave hasta que me contestes una cosa.
why-dizzy-run = Cuando las piernas se paran, la sangre se queda un momento en ellas; beber o comer poco lo agrava. Lo que lo acompaña marca la diferencia.
ask-dizzy-run = ¿Te desmayaste o casi, o hubo dolor o presión en el pecho, el corazón acelerado o a saltos, confusión o un dolor de cabeza fuerte? Con cualquiera de ellos: nada de entrenar hasta que te vea un médico; si lo notas ahora, llama al { $number }. Si vuelve, díselo a tu médico.
advice-jab = Después de una vacuna, hoy y mañana son suaves: cuida ese brazo, corre solo suave, y menos si no te apetece. Con fiebre o dolor por todo el cuerpo, descansa y dímelo. Si la rojez se extiende o el brazo se hincha: que te vean hoy. Dolor en el pecho, el corazón acelerado, falta de aire o la cara hinchada: llama al { $number }.
why-jab = El cuerpo está ocupado un día o dos; unos días suaves no cuestan nada.
advice-period = Entrena según te sientas: como estaba previsto, más corto, suave o nada hoy, todo está bien, y moverse con suavidad suele aliviar los cólicos. Si es mucho más fuerte de lo que conoces o el dolor te frena: ve al médico en los próximos días. Desmayo, o una compresa empapada en una hora: que te vean enseguida.
why-period = De media, la regla le quita poco al entrenamiento; lo que cuenta es cómo te sientes hoy.
advice-dizzy-standing = Siéntate, bebe algo y levántate despacio después de cada serie: suelta el aire al subir, nunca lo aguantes. Si se repite, díselo a tu médico; cuanto antes si tomas algo para la tensión. Si te desmayas, te duele el pecho o se te acelera el corazón: para y que te vean hoy.
why-dizzy-standing = Tras una serie dura la sangre se queda un momento en las piernas; aguantar la respiración lo agrava.
advice-child-ill = Cuida del peque; el entrenamiento puede esperar y no hay nada que recuperar. Un bebé de menos de tres meses con fiebre, o un niño sin fuerzas, que cuesta despertar o al que le cuesta respirar: llama al { $number }.
why-child-ill = Un día libre no cuesta nada.
advice-feeds = Dar el pecho y entrenar van bien juntos. Dale el pecho o sácate leche antes de entrenar, ponte un sujetador firme, come y bebe lo suficiente; ahora nada de dietas. Si el cansancio es mucho o tienes menos leche, haz menos.
why-feeds = Entrenar con moderación no perjudica la leche; comer poco, sí.
advice-fears-injury = Es un miedo normal, y sensato. Empezamos ligero: movimientos que controlas bien, cada serie acaba cuando aún te quedan varias repeticiones buenas, y el peso llega solo cuando ha resultado fácil. Tú me dices lo que duele y yo lo cambio. La fuerza hecha así es de lo más seguro que puedes hacer.
why-fears-injury = Las lesiones vienen casi siempre de demasiado y demasiado pronto; empezar ligero es como se evitan.
button-misread = Me has entendido mal
button-misread-safe-mind = Estoy a salvo: era otra cosa
button-misread-safe-body = Nada de eso
button-misread-not = No lo sé seguro
misread-ask-mind = Entonces puede que te haya leído mal, y lo siento. Antes, una pregunta clara: ¿estás a salvo, sin pensar en hacerte daño ni en acabar con tu vida, y estás comiendo?
misread-ask-body = Entonces puede que te haya leído mal, y lo siento. Antes, una pregunta clara: ¿es así que no hay dolor de pecho, ni te cuesta respirar, ni desmayos, ni nada dormido, ni fiebre, ni nada hinchado o deformado, y que puedes caminar como siempre?
misread-again-mind = Solo puedo seguir si me lo dices con palabras o con el botón: «estoy a salvo». ¿Lo estás, sin pensar en hacerte daño ni en acabar con tu vida, y estás comiendo?
misread-again-body = Solo puedo seguir si me lo dices con palabras o con el botón: «nada de eso». ¿Ni dolor de pecho, ni te cuesta respirar, ni desmayos, ni nada dormido, ni fiebre, ni nada hinchado o deformado, y puedes caminar como siempre?
misread-not-mind = Gracias por decirlo. Habla hoy con alguien, por favor: { $crisis }, o tu médico. Si hay peligro, llama al { $number }. Tu plan sigue en pausa hasta entonces.
misread-not-body = Entonces que te lo miren hoy, por favor. Si empeora, o te desmayas o no puedes respirar, llama al { $number }. Tu plan sigue en pausa hasta entonces.
misread-lifted = Gracias. Te leí mal: se acabó la pausa y el plan sigue. Si eso cambia algún día, dímelo.
advice-in-place-of-runs = En lugar de correr: caminar a buen paso, la bici, nadar o correr en agua profunda, de treinta a cuarenta y cinco minutos tan suaves que puedas hablar; tantas veces como carreras tenías. Lo que un fisio o médico te ha quitado sigue fuera, y lo que duele se deja.
why-in-place-of-runs = El corazón y las piernas conservan casi toda la forma con trabajo suave de otro tipo.
