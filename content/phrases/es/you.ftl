### Lo que el coach sabe del atleta, línea a línea; palabras para quienes lo llevan; teclas rápidas; grupos.

you-profile =
    <b>Lo que sé de ti</b>
    { $lines }
    Un número cambia su línea. /export lo tiene todo; /deletemydata lo borra.
you-health =
    <b>Sobre tu salud</b>
    { $lines }
you-log =
    <b>Lo que has hecho</b>
    { $lines }
you-nothing = Nada por ahora.
you-line = { $number }. { $fact } <i>({ $source })</i>
you-fact = { $label }: { $value }
you-label-name = Nombre
you-label-runs = Carreras
you-label-strength = Fuerza
you-label-level = Nivel
you-label-kit = Material
you-label-unwanted = Fuera
you-label-leaning = Se inclina hacia
you-label-minutes = Sesión
you-label-goal = Objetivo
you-label-race = Competición
you-label-zone = Hora
you-label-hour = Te escribo a las
you-label-quiet = Horas de silencio
you-label-units = Unidades
you-label-consent = Consentimiento
you-strength = { $count } por semana, { $days }
you-alias = «{ $word }» quiere decir { $name }
you-source-said = tú, { $day }
you-source-pressed = tú, { $day }
you-source-file = tu archivo, { $day }
you-source-clock = anotado, { $day }
you-source-since = desde el { $day }
you-source-telegram = Telegram
you-source-coach = mis reglas
you-source-assumed = supuesto
you-source-open = aún sin respuesta
you-condition = { $name }
you-injury = Te molesta: { $where }
you-pain = Dolor en { $where } desde el { $since }{ $worst ->
    [none] {""}
   *[other] , { $worst }/10 en lo peor
}
you-pause = El plan descansa{ $until ->
    [none] {""}
   *[other] {" "}hasta el { $until }
}
you-said = { $words }
you-lifts = { $count ->
    [one] Un ejercicio
   *[other] { $count } ejercicios
} en el diario
you-runs = { $count ->
    [one] Una carrera
   *[other] { $count } carreras
} en el diario
you-file = { $count } entradas de un archivo ({ $format })
you-entry = { $entry }
button-you-profile = Perfil
button-you-health = Salud
button-you-log = Diario
feedback-what = ¿Qué les digo a las personas que me llevan? Escríbelo como quieras. Sale de este chat, así que no pongas cosas de salud.
feedback-thanks = Gracias. Ya va de camino a las personas que me llevan.
feedback-from = <b>Comentario</b> de { $name } ({ $number })
    { $text }
keys-on = Las teclas rápidas están abajo. «sin teclas» las quita.
keys-off = Las teclas rápidas ya no están. /settings las trae de vuelta.
setting-keys = las teclas rápidas
button-keys-on = Teclas rápidas sí
button-keys-off = Teclas rápidas no
key-today = Hoy
key-go = Vamos
key-week = Semana
key-log = Diario
group-private = En un grupo solo hablo de ejercicios y de entrenamiento en general. Para tu plan, tu diario o cualquier cosa de tu salud, escríbeme a solas: @{ $bot }
group-urgent = Eso puede ser grave. Si está pasando ahora, llama a tu número de emergencias (112 en muchos países), o que te vean hoy.
group-crisis =
    Me lo tomo en serio. Si tú, o alguien de quien hablas, puede estar en peligro ahora mismo, <b>llama a tu número de emergencias</b> (112 en muchos países), y no te quedes a solas con ello: díselo a alguien que esté cerca.
    Hay alguien con quien hablar a cualquier hora: findahelpline.com tiene líneas gratuitas de cada país.
group-unsafe = Nadie tiene que aguantar eso. Si ahora mismo no estás a salvo, <b>llama a tu número de emergencias</b> (112 en muchos países). Habla hoy, por favor, con una persona adulta o un servicio de tu confianza.
group-alone = Para más, escríbeme a solas, donde nadie más lee: @{ $bot }
group-help = Pregúntame cómo se hace un ejercicio o cualquier cosa de fuerza para correr: «@{ $bot } ¿cómo se hace una plancha?» Todo lo tuyo va en nuestro chat privado.
command-go = Empezar la sesión de hoy
command-feedback = Unas palabras a quienes me llevan
command-me = Lo que sé de ti
