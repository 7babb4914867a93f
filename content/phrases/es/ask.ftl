### Respuestas a preguntas, como las da `coach ask`.

ask-exercise = <b>{ $name }</b>
    { $what }

    { $steps }

    Ojo con esto: { $mistake } → { $fix }
ask-exercise-facts = <b>{ $name }</b>
    De este todavía no tengo instrucciones, así que esto es lo que sé. Trabaja { $muscles }. Necesitas { $kit }.{ $dose ->
        [none] {""}
       *[other] {" "}Una dosis habitual: { $dose }.
    }
ask-step = { $number }. { $step }
ask-dose = { $sets } × { $low ->
    [0] { $high }
   *[other] { $low }–{ $high }
} { $unit ->
    [reps] repeticiones
    [s] segundos
    [m] metros
   *[contacts] apoyos
}{ $side ->
    [yes] {" "}por lado
   *[no] {""}
}
ask-no-kit = nada
ask-your-body = todo el cuerpo
ask-article = <b>{ $title }</b>
    { $summary }

    <b>Qué hacer</b>
    { $advice }
ask-unknown = Eso no lo sé. Sé de ejercicios de fuerza y de fuerza para quien corre, y poco más.
ask-unknown-near = Eso no lo sé con seguridad. Lo más parecido que tengo: { $near }.
