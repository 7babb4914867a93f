### Antworten auf Fragen, wie `coach ask` sie gibt.

ask-exercise = <b>{ $name }</b>
    { $what }

    { $steps }

    Achte darauf: { $mistake } → { $fix }
ask-exercise-facts = <b>{ $name }</b>
    Für diese habe ich noch keine Anleitung, darum hier, was ich weiß. Sie trainiert { $muscles }. Du brauchst: { $kit }.{ $dose ->
        [none] {""}
       *[other] {" "}Eine übliche Dosis: { $dose }.
    }
ask-step = { $number }. { $step }
ask-dose = { $sets } × { $low ->
    [0] { $high }
   *[other] { $low }–{ $high }
} { $unit ->
    [reps] Wdh.
    [s] Sekunden
    [m] Meter
   *[contacts] Landungen
}{ $side ->
    [yes] {" "}pro Seite
   *[no] {""}
}
ask-no-kit = nichts
ask-your-body = deinen ganzen Körper
ask-article = <b>{ $title }</b>
    { $summary }

    <b>Was du tun kannst</b>
    { $advice }
ask-unknown = Das weiß ich nicht. Ich kenne Kraftübungen und Krafttraining fürs Laufen, viel mehr nicht.
ask-unknown-near = Das weiß ich nicht sicher. Am nächsten dran ist: { $near }.
