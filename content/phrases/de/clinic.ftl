### Grenzen, die Arzt oder Physio gesetzt haben, und das Blatt für sie.

## Grenzen, eine von jeder Art
limit-kind-exercise = kein { $exercise }, auch keine schwereren Formen davon
limit-kind-group = nicht: { $group }{ $runs ->
    [yes] {" "}und keine Läufe
   *[no] {""}
}
limit-kind-impact = kein Aufprall: keine Sprünge, kein Hüpfen, keine Läufe
limit-kind-region = nichts, was die Stelle ({ $part }) belastet{ $runs ->
    [yes] , auch keine Läufe
   *[no] {""}
}
limit-kind-holds = nur Halteübungen{ $part ->
    [none] {""}
   *[other] {" "}({ $part })
}
limit-kind-load = { $load ->
    [unknown] nichts Schweres (du hast nicht gesagt, wie viele Kilo, also plane ich nur mit Körpergewicht)
    [none] nur Körpergewicht
   *[other] höchstens { $load } insgesamt
}{ $on ->
    [none] {""}
   *[other] {" "}({ $on })
}
limit-kind-pain = Schmerz höchstens { $amount } von 10{ $part ->
    [none] {""}
   *[other] {" "}({ $part })
}
limit-kind-no-runs = kein Laufen
limit-kind-runs = höchstens { $amount ->
    [one] ein Lauf
   *[other] { $amount } Läufe
} pro Woche
limit-kind-apart = keine Läufe an zwei Tagen hintereinander
limit-kind-no-fast-runs = nur lockere Läufe: nichts Schnelles, keine Wettkämpfe
limit-kind-no-hills = nur flache Läufe, keine Berge
limit-kind-no-long-runs = keine langen Läufe
limit-kind-run-length = kein Lauf länger als { $length }
limit-kind-sessions = höchstens { $amount ->
    [one] eine Krafteinheit
   *[other] { $amount } Krafteinheiten
} pro Woche
limit-kind-strength = kein Krafttraining
limit-kind-training = gar kein Training
limit-kind-aside = wie du es gesagt hast: „{ $text }“
limit-kind-unread = nicht verstanden: „{ $text }“
limit-kilos = { $amount } { $unit }
limit-length-km = { $amount } km
limit-length-mi = { $amount } Meilen
limit-length-min = { $amount } Minuten
limit-group-jump = Springen oder Hüpfen
limit-group-deep-squat = tiefe Kniebeugen
limit-group-knee-bend = tiefes Beugen der Knie
limit-group-squat = Kniebeugen
limit-group-lunge = Ausfallschritte
limit-group-step = Stufen und Treppen
limit-group-deadlift = Kreuzheben
limit-group-bend = Vorbeugen mit Last
limit-group-overhead = Arbeit über Kopf
limit-group-press = Drücken
limit-group-push-up = Liegestütze
limit-group-pull = Ziehen
limit-group-hanging = Hängen
limit-group-twist = Verdrehen
limit-group-kneeling = Knien
limit-group-hands = Gewicht auf den Händen
limit-group-single-leg = Einbeiniges
limit-group-weight-bearing = Übungen im Stehen (mit Belastung)
limit-group-calf-raise = Wadenheben
limit-group-stretch = Dehnen
limit-group-crunch = Crunches oder Sit-ups
limit-group-core = Rumpfübungen
limit-group-plank = Planks
limit-group-carry = Tragen
limit-group-row = Rudern
limit-group-hamstring-curl = Beinbeuger
limit-group-leg-machine = Beinmaschinen
limit-group-leg-extension = Beinstrecker
limit-group-balance = Gleichgewichtsübungen
limit-group-strain = Pressen mit angehaltener Luft
limit-group-floor = Übungen am Boden
limit-group-on-back = Rückenlage
limit-group-on-front = Bauchlage
limit-group-band = Bänder
limit-group-machine = Maschinen
limit-group-barbell = Langhanteln
limit-group-dumbbell = Kurzhanteln
limit-group-kettlebell = Kettlebells
limit-by-physio = Physio
limit-by-doctor = Ärztin/Arzt
limit-by-hospital = Krankenhaus
limit-by-midwife = Hebamme
limit-by-podiatrist = Podologie
limit-by-osteopath = Osteopathie
limit-by-nurse = Pflege
limit-by-clinician = Behandlung
limit-line = • { $what } · { $until ->
    [none] bis du sagst, dass es vorbei ist
   *[other] bis { $until }
}{ $by ->
    [none] {""}
   *[other] {" "}· { $by }
}{ $mark ->
    [open] {" "}· <i>noch nicht bestätigt</i>
   *[sure] {""}
}

## Gesagt, bestätigt, geändert
limit-told =
    <b>{ $by ->
        [none] Eine Grenze, wie ich sie verstehe:
       *[other] Grenze ({ $by }), wie ich sie verstehe:
    }</b>
    { $lines }

    Ich halte mich ab sofort daran. Stimmt das so?
limit-changes =
    In deinem Plan heißt das:
    { $lines }
limit-both-sides = Ich halte mich auf beiden Seiten daran: Die meisten Übungen belasten beide.
limit-unread =
    <b>Diese Grenze kann ich nicht lesen, also gehe ich nicht darüber hinweg:</b>
    { $lines }

    Was darfst du nicht machen, und bis wann? Zum Beispiel „keine Kniebeugen bis 12. Dez“ oder „höchstens 20 kg fürs linke Knie“. Bis ich es weiß, { $blocked ->
        [legs] lasse ich alles weg, was die Beine belastet.
       *[other] lasse ich alles weg, was die Stelle ({ $blocked }) belastet.
    }
limit-unread-move =
    <b>Diese Grenze kann ich nicht lesen, also gehe ich nicht darüber hinweg:</b>
    { $lines }

    Was darfst du nicht machen, und bis wann? Zum Beispiel „keine Kniebeugen bis 12. Dez“ oder „höchstens 20 kg“. Bis ich es weiß, lasse ich weg: { $blocked }{ $legs ->
        [yes] {" "}und alles, was die Beine belastet
       *[no] {""}
    }.
limit-how-many =
    <b>{ $by ->
        [none] Eine Grenze, wie ich sie verstehe:
       *[other] Grenze ({ $by }), wie ich sie verstehe:
    }</b>
    { $lines }

    Bis zu wie viel Kilo, und bis wann? Zum Beispiel „20 kg bis 12. Dez“. Bis ich es weiß, plane ich nur mit Körpergewicht.
limit-until-when =
    <b>{ $by ->
        [none] Eine Grenze, wie ich sie verstehe:
       *[other] Grenze ({ $by }), wie ich sie verstehe:
    }</b>
    { $lines }

    Den Tag konnte ich nicht lesen. Bis wann gilt sie? Bis ich es weiß, gilt sie ohne Ende.
limit-still-unread = Ich kann es immer noch nicht lesen, also bleibt es dabei: { $blocked }. Sag es anders, wann immer du willst, etwa „3 Wochen keine Sprünge“, oder tipp drauf, wenn es keine Grenze ist.
limit-confirmed =
    <b>Gemerkt.</b>
    { $lines }
    Nichts, was ich plane, tausche oder steigere, geht darüber hinaus. /constraints zeigt, was gilt, /physio hat es auf Papier.
limit-confirmed-replanned = Ich habe ab heute neu geplant.
limit-change-how = Sag es so, wie es sein soll, zum Beispiel „keine Sprünge bis 12. Dez“ oder „linkes Knie: höchstens 40 kg“. Bis dahin gilt es, wie es ist.
limit-cancelled = Zurückgenommen: Es war keine Grenze. Der Plan ist wie vorher.
limit-over-sure =
    Soll ich das aufheben?
    { $lines }
    { $by ->
        [none] Nur, wenn es dir so gesagt wurde, von dort, wo die Grenze herkam.
       *[other] Nur, wenn es dir so gesagt wurde ({ $by }).
    }
limit-over =
    <b>Aufgehoben.</b>
    { $lines }
    Ich habe ab heute neu geplant. Was weggelassen war, kommt leicht zurück.
limit-kept-on = In Ordnung, es gilt weiter.
limit-over-which = <b>Das freut mich.</b> Welche davon wurde aufgehoben?
limit-also-over = Vielleicht ist das hier damit vorbei: Ein Tipp nimmt es weg.

## Was gilt
limits-none = Keine Grenzen von Arzt oder Physio. Wenn dir jemand eine setzt, schreib sie mir in einfachen Worten: „Physio sagt 3 Wochen keine Sprünge“, „linkes Knie: nichts über 40 kg“, „darf wieder laufen, 3x die Woche“.
limits-head = <b>Grenzen, die jetzt gelten</b>
    { $lines }
limits-past =
    <b>Vorbei</b>
    { $lines }
limits-past-line = • { $what }{ $by ->
    [none] {""}
   *[other] {" "}· { $by }
} · { $why ->
    [ran-out] abgelaufen am { $day }
   *[ended] aufgehoben am { $day }
}
limits-hold = <i>Ich halte mich an { $by ->
    [none] die Grenzen vom Fach
   *[other] die Grenzen ({ $by })
}: { $what }. /constraints</i>
limit-went =
    Das geht gegen eine Grenze:
    { $lines }
    Mit Zahlen trage ich es ein („5 km in 27:30“). Wenn die Grenze vorbei ist, sag es mir; wenn nicht, lass es bitte.
limit-given = Was du tun sollst, ist keine Grenze, und noch ist nichts davon eingetragen: Sag es mir, wenn du es gemacht hast.
limit-broken =
    Das geht gegen eine Grenze:
    { $lines }
    Eingetragen habe ich es trotzdem. Wenn die Grenze vorbei ist, sag es mir; wenn nicht, lass es bitte.
limit-pain-over =
    Das ist mehr Schmerz, als { $by ->
        [none] dir erlaubt wurde
       *[other] erlaubt wurde ({ $by })
    } ({ $amount } von 10). Was ihn auslösen kann, bleibt aus dem Plan, bis du mir sagst, dass er bei { $amount } oder darunter ist.
limit-next-most = Nächstes Mal höchstens { $load }: Das ist die Grenze{ $by ->
    [none] , die gesetzt wurde
   *[other] {" "}({ $by })
}.
limit-next-out = { $name } bleibt vorerst aus dem Plan: { $what }.
limit-not-that = { $name } geht vorerst nicht: { $what }{ $until ->
    [none] {""}
   *[other] , bis { $until }
}.
why-limits =
    <b>Grenzen, die den Plan formen</b>
    { $lines }
why-limit-changes =
    Darum:
    { $lines }

## Knöpfe
button-limit-yes = Ja, stimmt so
button-limit-physio = Ja, von der Physio
button-limit-doctor = Ja, ärztlich
button-limit-change = Anders sagen
button-limit-cancel = Keine Grenze
button-limit-over = Vorbei: { $what }
button-limit-over-yes = Ja, vorbei
button-limit-over-all = Alle
button-limit-keep = Nein, gilt weiter
button-limits = Was gilt

## Das Blatt fürs Fach
sheet-title = Trainings- und Schmerztagebuch
sheet-who = { $name ->
    [none] Name: nicht genannt
   *[other] Name: { $name }
} · { $first } bis { $last } ({ $days } Tage){ $race ->
    [none] {""}
   *[other] {" "}· Wettkampf: { $race }
}
sheet-entries = Selbst berichtet in einem Chat mit einem Trainingsprogramm: { $count ->
    [0] in dieser Zeit wurde nichts eingetragen
    [one] ein Eintrag in dieser Zeit
   *[other] { $count } Einträge in dieser Zeit
}.
sheet-foot = Zusammengestellt aus eigenen Angaben. Niemand wurde dafür untersucht, und es enthält keine Diagnose. Schmerz von 0 bis 10, wie berichtet.
sheet-section =
    <b>{ $head }</b>
    { $lines }
sheet-line = { $text }
sheet-bullet = • { $text }
sheet-complaint-head = Beschwerde
sheet-no-complaint = In dieser Zeit wurde kein Schmerz und keine Verletzung berichtet.
sheet-complaint = { $place }{ $side ->
    [missing] {" "}(Seite nicht genannt)
   *[told] {""}
}: zuerst berichtet { $first }, Beginn { $onset ->
    [sudden] plötzlich
    [gradual] allmählich
   *[none] nicht genannt
}; { $reports ->
    [one] ein Bericht
   *[other] { $reports } Berichte
}{ $unrated ->
    [0] {""}
   *[other] {" "}({ $unrated } ohne Zahl)
}{ $worst ->
    [none] {""}
   *[other] ; schlimmster { $worst }/10 ({ $worst_day }), letzter { $last }/10 ({ $last_day })
}. { $told } { $timings }
sheet-told = Auslöser, wie berichtet: { $provokes ->
    [none] nicht genannt
   *[other] { $provokes }
}. Linderung, wie berichtet: { $eases ->
    [none] nicht genannt
   *[other] { $eases }
}.
sheet-untimed = {""}
sheet-timings = Berichte nach Zeit: bei Belastung { $during }, danach { $after }, am nächsten Morgen { $morning }, in Ruhe oder nachts { $rest }, Zeit nicht genannt { $unsaid }.
sheet-more-complaints = Auch berichtet: { $places }.
sheet-plot-axis = Schmerz, 0 bis 10
sheet-plot-during = bei Belastung
sheet-plot-after = danach
sheet-plot-morning = nächster Morgen
sheet-plot-rest = Ruhe oder Nacht
sheet-plot-unsaid = Zeit nicht genannt
sheet-plot-runs = Läufe
sheet-plot-sessions = Kraft
sheet-limits-head = Gesetzte Grenzen (Arzt, Physio)
sheet-no-limits = Keine berichtet.
sheet-by-physio = Physiotherapie
sheet-by-doctor = Ärztin/Arzt
sheet-by-hospital = Krankenhaus
sheet-by-midwife = Hebamme
sheet-by-podiatrist = Podologie
sheet-by-osteopath = Osteopathie
sheet-by-nurse = Pflege
sheet-by-clinician = vom Fach
sheet-by-unsaid = von wem, nicht genannt
sheet-limit = { $what } · { $by } · berichtet { $told }{ $until ->
    [none] , kein Ende genannt
   *[other] , bis { $until }
}{ $ended ->
    [none] {""}
   *[other] , aufgehoben { $ended }
}{ $confirmed ->
    [no] {" "}(nicht bestätigt)
   *[yes] {""}
}{ $against ->
    [none] {""}
   *[other] {" "}· dagegen eingetragen: { $against }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere Tage
    }
}
sheet-load-head = Training wie eingetragen, pro Woche
sheet-no-training = Es wurde nichts eingetragen.
sheet-nothing-before = Vor { $day } wurde nichts eingetragen.
sheet-earlier-weeks = { $count ->
    [one] Eine frühere Woche ist weggelassen.
   *[other] { $count } frühere Wochen sind weggelassen.
}
sheet-col-week = Woche ab
sheet-col-days = Krafttage
sheet-col-lower = Sätze Beine
sheet-col-upper = Sätze Oberk.
sheet-col-other = Rumpf, andere
sheet-col-runs = Läufe
sheet-col-distance = Strecke, { $unit }
sheet-week = { $day }
sheet-nothing-logged = nichts eingetragen
sheet-distance = { $measured ->
    [0] { $runs ->
        [0] 0
       *[other] nicht genannt
    }
   *[other] { $distance }{ $unmeasured ->
        [0] {""}
       *[other] {" "}(+{ $unmeasured } nicht genannt)
    }
}
sheet-row = { $week }: { $days ->
    [one] ein Krafttag
   *[other] { $days } Krafttage
}, Sätze: Beine { $lower }, Oberkörper { $upper }, andere { $other }; { $runs ->
    [0] keine Läufe
    [one] ein Lauf, { $distance } { $unit }
   *[other] { $runs } Läufe, { $distance } { $unit }
}
sheet-row-none = { $week }: nichts eingetragen
sheet-changes-head = Was der Trainer geändert hat
sheet-no-changes = Es wurde keine Änderung vorgeschlagen.
sheet-change = { $day } · { $verdict ->
    [yes] angenommen
    [no] abgelehnt
    [asked] selbst gewünscht
    [applied] sofort umgesetzt
   *[open] nicht beantwortet
} · { $title ->
    [none] {""}
   *[other] { $title }.{" "}
}{ $what }. { $why }{ $sources ->
    [none] {""}
   *[other] {" "}[{ $sources }]
}
sheet-both = { $one }; { $other }
sheet-did-swap = Getauscht: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-isometric = Halteübungen: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-reduce = Weniger: { $names ->
    [none] die Einheit
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-deload = Leichter: { $names ->
    [none] die Einheit
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-remove = Weggelassen: { $names ->
    [none] die Einheit
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-hold = Keine Steigerung: { $names ->
    [none] die Einheit
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-postpone = Einheit verschoben
sheet-did-progress = Eine Stufe höher: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-add = Dazugekommen: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-flags-head = Berichtete Warnzeichen
sheet-no-flags = Keine berichtet.
sheet-flag = { $day } · { $signs }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
}{ $urgency ->
    [emergency] {" "}· an den Notruf verwiesen
    [same-day] {" "}· geraten: noch am selben Tag untersuchen lassen
    [soon] {" "}· geraten: in den nächsten Tagen untersuchen lassen
    [watch] {" "}· geraten: beobachten
   *[other] {""}
}{ $cleared ->
    [none] { $paused ->
        [yes] {" "}· Training angehalten, bisher nicht freigegeben
       *[no] {" "}· keine Untersuchung berichtet
    }
   *[other] {" "}· freigegeben, wie berichtet { $cleared }, von { $by }
}
sheet-other-head = Medikamente und Krankheit, wie berichtet
sheet-no-other = Keine berichtet.
sheet-medicine = { $day } · „{ $text }“
sheet-ill = Krank, wie berichtet: { $days }
sheet-open-head = Offen
sheet-open-none = Nichts.
sheet-open-pause = Das Training ist wegen eines Warnzeichens angehalten, das bisher niemand freigegeben hat.
sheet-open-unread = Eine Grenze, die nicht zu lesen war: „{ $text }“. Was sie betreffen kann, ist weggelassen, bis es klar ist.
sheet-open-limit = Noch nicht bestätigt: { $what }.
sheet-open-morning = { $place }: Wie es am nächsten Morgen ist, wurde nicht berichtet.
sheet-open-since = { $place }: nichts berichtet seit { $day } (damals { $severity }/10).
sheet-open-onset = { $place }: Ob es plötzlich oder allmählich begann, wurde nicht berichtet.
sheet-open-proposals = { $count ->
    [one] Eine vorgeschlagene Änderung wartet
   *[other] { $count } vorgeschlagene Änderungen warten
} auf Antwort.
sheet-earlier = … und { $count } frühere
sheet-coming = Für Physio oder Arztpraxis, als Seite zum Drucken oder Verschicken. Lies sie erst durch: Sie enthält nur, was du mir erzählt hast.
sheet-kept-back = <i>Nicht darauf: was du mir über sehr dunkle Gedanken oder übers Essen erzählt hast. Ob und mit wem du darüber sprichst, entscheidest nur du.</i>
sheet-failed = <i>(Die Seite konnte ich diesmal nicht machen; alles davon steht oben. /physio versucht es noch einmal.)</i>
flag-chest-pain = Schmerz oder Druck in der Brust
flag-syncope = Ohnmacht
flag-breathless = ungewöhnliche Atemnot
flag-stroke-sign = plötzliche Schwäche, Sprach- oder Sehstörung
flag-dvt-sign = Wade geschwollen oder warm
flag-rhabdo-sign = dunkler Urin oder hart geschwollene Muskeln
flag-heat-illness = Beschwerden in der Hitze
flag-cauda-equina = Taubheit im Schritt, Störung von Blase oder Darm
flag-head-injury = Schlag auf den Kopf
flag-fracture-sign = Zeichen eines Bruchs
flag-dislocation = ausgerenktes Gelenk
flag-tendon-rupture = Knall oder Riss
flag-bone-stress = Schmerz an einem Punkt des Knochens
flag-night-pain = Schmerz nachts
flag-fever = Fieber
flag-joint-swelling = geschwollenes Gelenk
flag-numbness = Taubheit oder Kribbeln
flag-locking = Blockieren
flag-giving-way = Wegknicken
flag-compartment-sign = praller, harter Unterschenkel bei Belastung
flag-abdominal-sign = Bauchschmerz oder Blut
flag-bleeding = Blutung
flag-pregnancy-sign = Zeichen in der Schwangerschaft
flag-eating-disorder = Essen
flag-self-harm = dunkle Gedanken
flag-allergic-reaction = allergische Reaktion
flag-hyponatraemia = Verwirrtheit nach viel Trinken
button-sheet = Seite für meine Physio
button-sheet-weeks = Letzte { $weeks } Wochen
button-sheet-half-year = Letztes halbes Jahr
command-physio = Eine Seite für Physio oder Arztpraxis
command-constraints = Grenzen von Physio oder Arzt
