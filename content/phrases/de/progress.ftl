### Diagramme, die Worte, die dasselbe sagen, der Wochenrückblick, und ob das Krafttraining dem Laufen hilft.

## Tage und Spannen
chart-day = { $day }. { $month }
month-1 = Jan
month-2 = Feb
month-3 = Mär
month-4 = Apr
month-5 = Mai
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Okt
month-11 = Nov
month-12 = Dez
span-days = { $count } Tage
span-weeks = { $count } Wochen
span-year = 12 Monate
unit-reps = Wiederholungen
unit-seconds = Sekunden
trend-reps = { $value ->
    [one] eine Wiederholung
   *[other] { $value } Wiederholungen
}
trend-seconds = { $value } s
chart-usual = deine übliche Woche

## Belastung der Woche
chart-load = Deine Wochen
chart-load-under = die letzten { $weeks } Wochen, jede ab Montag
chart-load-run = Laufen, { $unit } pro Woche
chart-load-lift = Kraft, Sätze pro Woche
chart-load-run-row = Woche für Woche seit { $start }, in { $unit }: { $row }.
chart-load-lift-row = Sätze in denselben Wochen: { $row }.

## Tempo
chart-pace = Tempo deiner lockeren Läufe
chart-pace-under = letzte { $span }; höher ist schneller
chart-pace-title = Minuten pro { $unit ->
    [mi] Meile
   *[other] Kilometer
}
chart-pace-run = ein Lauf
chart-pace-middle = Mitte der letzten fünf
chart-pace-words = <b>Lockere Läufe, letzte { $span }:</b> { $count } Läufe. Das mittlere Tempo ging von { $then } auf { $now } pro { $unit ->
    [mi] Meile
   *[other] Kilometer
} ({ $course ->
    [same] nicht mehr, als der Zufall ausmacht
    [faster] { $seconds } s schneller
   *[slower] { $seconds } s langsamer
}). Dein schnellster war { $fastest }, dein langsamster { $slowest }; der erste am { $first }, der neueste am { $last }.
chart-pace-why = Ein lockerer Lauf soll locker sein: Berge, Hitze und mit wem du läufst, machen mehr aus als die Form.
chart-pace-none = { $count ->
    [0] Kein lockerer Lauf mit Strecke und Zeit (letzte { $span }).
    [one] Ein lockerer Lauf mit Strecke und Zeit (letzte { $span }).
   *[other] { $count } lockere Läufe mit Strecke und Zeit (letzte { $span }).
} Ab { $needed } kann ich eine Linie zeichnen: Schreib mir zum Beispiel „6 km locker in 36:30“.

## Eine Übung
chart-lift-under = letzte { $span }
chart-lift-title-load = Geschätztes 1RM, { $unit }{ $hand ->
    [yes] {" "}pro Hand
   *[no] {""}
}
chart-lift-title-seconds = Längstes Halten, { $unit }
chart-lift-title-reps = Bester Satz, { $unit }
chart-lift-session = eine Einheit
chart-lift-band = nicht mehr als Zufall
chart-lift-few = <b>{ $name }, letzte { $span }:</b> { $count } Einheiten, zu wenige für eine Richtung. { $kind ->
    [load] Geschätztes 1RM{ $hand ->
        [yes] {" "}pro Hand
       *[no] {""}
    }
    [seconds] Längstes Halten
   *[reps] Bester Satz
} jetzt { $last }, am besten { $best } (neueste { $day }).
chart-lift-noise = <b>{ $name }, letzte { $span }:</b> { $kind ->
    [load] geschätztes 1RM{ $hand ->
        [yes] {" "}pro Hand
       *[no] {""}
    }
    [seconds] längstes Halten
   *[reps] bester Satz
} { $start } am Anfang, { $now } jetzt, über { $count } Einheiten; am besten { $best }, zuletzt { $last } am { $day }. Das ist normale Schwankung: Der Zufall allein macht { $noise } hin oder her aus.
chart-lift-probable = <b>{ $name }, letzte { $span }:</b> { $kind ->
    [load] geschätztes 1RM{ $hand ->
        [yes] {" "}pro Hand
       *[no] {""}
    }
    [seconds] längstes Halten
   *[reps] bester Satz
} { $start } am Anfang, { $now } jetzt ({ $percent } % { $up ->
    [yes] mehr
   *[no] weniger
}), über { $count } Einheiten; am besten { $best }, zuletzt { $last } am { $day }. Beide letzten Einheiten liegen jenseits dessen, was der Zufall ausmacht ({ $noise } hin oder her), also ist es wahrscheinlich echt.
chart-lift-clear = <b>{ $name }, letzte { $span }:</b> { $kind ->
    [load] geschätztes 1RM{ $hand ->
        [yes] {" "}pro Hand
       *[no] {""}
    }
    [seconds] längstes Halten
   *[reps] bester Satz
} { $start } am Anfang, { $now } jetzt ({ $percent } % { $up ->
    [yes] mehr
   *[no] weniger
}), über { $count } Einheiten; am besten { $best }, zuletzt { $last } am { $day }. { $up ->
    [yes] Das ist ein klarer Zuwachs: weit jenseits der { $noise }, die der Zufall ausmacht.
   *[no] Das ist klar weniger: weit jenseits der { $noise }, die der Zufall ausmacht. Dahinter können Müdigkeit, Schmerz oder eine Pause stecken.
}
chart-lift-how = <i>Aus deinen Sätzen geschätzt, kein getestetes Maximum.</i>
chart-lift-none = { $logged ->
    [yes] { $name }: Eine Einheit (letzte { $span }) reicht nicht für eine Linie. Trag sie noch einmal ein, dann kann ich zeichnen.
   *[no] { $name }: noch nichts in deinem Tagebuch. Trag sie zweimal ein, zum Beispiel „{ $name } 3x8“, dann kann ich zeichnen.
}
chart-lift-nothing = Noch keine Kraftübung in deinem Tagebuch. Trag zwei Einheiten ein, dann kann ich zeichnen, wie sich eine entwickelt.
chart-lift-line = • { $name }: { $start } → { $now } ({ $verdict ->
    [few] zu wenige Einheiten für ein Urteil
    [noise] im Bereich des Zufalls
    [probable] { $up ->
        [yes] wahrscheinlich stärker
       *[no] wahrscheinlich weniger
    }
   *[clear] { $up ->
        [yes] klar stärker
       *[no] klar weniger
    }
})
chart-lift-which = { $known ->
    [yes] <b>Deine Übungen, letzte { $span }</b>
    { $lines }

    Lasten sind geschätzte 1RM. Welche soll ich zeichnen?
   *[no] Welche Übung soll ich zeichnen?
}

## Muskeln
chart-muscles = Sätze pro Muskelgruppe
chart-muscles-under = die letzten 7 Tage
chart-muscles-title = Arbeitssätze
chart-muscles-now = letzte 7 Tage
chart-muscles-row = { $group } { $sets }{ $usual ->
    [none] {""}
   *[other] {" "}({ $usual })
}
chart-muscles-words = <b>Sätze in den letzten 7 Tagen</b>{ $weeks ->
    [0] {""}
    [one] {" "}(in Klammern: die Woche davor)
   *[other] {" "}(in Klammern: eine übliche Woche)
}: { $rows }.
chart-muscles-how = Ein Satz zählt ganz für das, was er zuerst trainiert, halb für das, was mithilft.{ $untouched ->
    [none] {""}
   *[other] {" "}In fünf Wochen nichts für: { $untouched }.
}
chart-muscles-none = Keine Sätze in den letzten fünf Wochen. Trag eine Einheit ein, dann kann ich sagen, welche Muskeln wie viel hatten.
muscle-quads = Oberschenkel vorn
muscle-hamstrings = Oberschenkel hinten
muscle-glutes = Po
muscle-calves = Waden
muscle-feet = Füße und Schienbeine
muscle-groin = Leiste und Hüfte vorn
muscle-trunk = Rumpf
muscle-back = Rücken
muscle-chest = Brust
muscle-shoulders = Schultern
muscle-arms = Arme

## Schmerz
chart-pain-place = { $place }
chart-pain = Was weh tat, und wie sehr
chart-pain-of = Verlauf: { $place }
somewhere = Schmerz ohne Ort
chart-pain-under = letzte { $span }
chart-pain-title = Schmerz, 0 bis 10
chart-pain-level = im Training bis { $level }
chart-pain-runs = Läufe
chart-pain-sessions = Kraft
timing-during = dabei
timing-after = danach
timing-morning = nächster Morgen
timing-rest = in Ruhe
timing-unsaid = Zeit nicht genannt
chart-pain-words = <b>{ $place }, letzte { $span }:</b> { $count ->
    [one] ein Bericht: { $last } von 10 am { $last_day }.
   *[other] { $count } Berichte, von { $first } von 10 am { $began } bis { $last } am { $last_day } ({ $course ->
        [down] weniger
        [up] mehr
       *[same] gleich
    }); am schlimmsten { $worst } am { $worst_day }.
}{ $unrated ->
    [0] {""}
    [one] {" "}Einer mehr war ohne Zahl.
   *[other] {" "}{ $unrated } mehr waren ohne Zahl.
}
chart-pain-level-words = { $place }: Im Training arbeite ich mit bis zu { $level } von 10; darüber wird der Plan leichter.
chart-pain-none = { $unrated ->
    [0] { $place ->
        [none] Kein Schmerz berichtet (letzte { $span }). Nichts zu zeichnen, und das ist eine gute Nachricht.
       *[other] { $place }: nichts berichtet (letzte { $span }). Wenn es weh tut, sag es mir mit einer Zahl, etwa „{ $place } 3/10 nach dem Laufen“.
    }
   *[other] Du hast davon erzählt (letzte { $span }), aber ohne Zahl. Mit einer, etwa „3/10 nach dem Laufen“, kann ich den Verlauf zeichnen.
}

## Links und rechts
chart-sides = Links gegen rechts
chart-sides-under = der neueste Test von jedem, beide Seiten genannt
chart-sides-title = Als Anteil der besseren Seite
chart-sides-limit = höchstens { $percent } % auseinander
side-left = links
side-right = rechts
chart-sides-row = • { $name } ({ $day }): links { $left }, rechts { $right }{ $unit ->
    [reps] {""}
   *[other] {" "}{ $unit }
}; { $weaker ->
    [even] gleich
   *[other] { $weaker } { $percent } % der anderen Seite{ $flagged ->
        [yes] , etwas Extraarbeit wert
       *[no] {""}
    }
}{ $before ->
    [none] {""}
   *[other] {" "}(am { $since }{ $turned ->
        [yes] {" "}andersherum
       *[no] {""}
    }: { $before } %)
}
chart-sides-words =
    <b>Links gegen rechts</b>
    { $lines }
chart-sides-how = Eine Seite mit weniger als { $percent } % der anderen ist einen Blick wert; kleinere Unterschiede kommen und gehen.
chart-sides-none = { $name ->
    [none] Ich kenne keinen Test von dir mit beiden Seiten.
   *[other] { $name }: Davon kenne ich keinen Test mit beiden Seiten.
} Schreib mir einen, zum Beispiel „Test Wadenheben einbeinig: links 22, rechts 25“, dann kann ich vergleichen.

## Was geplant und gemacht wurde
chart-keeping = Geplant und gemacht
chart-keeping-under = die letzten { $weeks } Wochen, jede ab Montag
chart-keeping-weeks = Krafteinheiten pro Woche
chart-keeping-done = gemacht
chart-keeping-planned = geplant
chart-keeping-excused = Pause oder krank
chart-keeping-score = Gewohnheitswert, 0 bis 100
chart-keeping-words = <b>Einheiten:</b> { $done } von { $planned } in { $weeks ->
    [one] dieser Woche
   *[other] { $weeks } Wochen
}{ $excused ->
    [0] {""}
    [one] , eine Woche Pause oder krank, nicht gezählt
   *[other] , { $excused } Wochen Pause oder krank, nicht gezählt
}. Woche für Woche seit { $start }: { $row }. Dein Gewohnheitswert ist <b>{ $score } von 100</b>.
chart-keeping-how = Der Wert wächst mit jeder Einheit und vergisst langsam: Eine verpasste kostet ein paar Punkte, Ruhetage, Krankheit und Pausen kosten keine.
chart-keeping-none = Noch war keine Einheit fällig. Nach der ersten kann ich zeigen, was geplant war und was gemacht wurde.
chart-keeping-no-plan = Du hast noch keinen Plan, also gibt es nichts zum Vergleichen. /start macht in einer Minute einen.

## Kalender
chart-calendar = Dein Plan
chart-calendar-under = { $start } bis { $end }
calendar-week = ab { $start }: { $phase }{ $deload ->
    [yes] , leichter
   *[no] {""}
}
calendar-focus-lower = Beine
calendar-focus-upper = Oberk.
calendar-focus-core = Rumpf
calendar-focus-full = Ganz
calendar-focus-mobility = Bewegl.
calendar-run-easy = locker
calendar-run-long = lang
calendar-run-quality = schnell
calendar-run-race = Rennen
calendar-done = gemacht
calendar-missed = nicht gemacht
calendar-open = geplant
calendar-rest = Ruhe
calendar-paused = Pause oder krank
calendar-week-words = • Woche ab { $start } ({ $phase }): Kraft { $strength ->
    [none] keine
   *[other] { $strength }
}{ $done ->
    [0] {""}
   *[other] , { $done } gemacht
}{ $missed ->
    [0] {""}
   *[other] , { $missed } nicht gemacht
}; Läufe { $runs ->
    [none] keine
   *[other] { $runs }
}
chart-calendar-words =
    <b>Dein Plan, Woche für Woche</b>
    { $lines }

## Körperkarte
chart-body = Wo Muskelkater war oder etwas weh tat
chart-body-under = die letzten 7 Tage, von jeder Stelle das Schlimmste
body-front = Vorn
body-back = Hinten
body-left = links
body-right = rechts
body-pain = Schmerz, 0 bis 10
body-soreness = Muskelkater, 0 bis 10
chart-body-row = • { $place }{ $both ->
    [yes] , beide Seiten
   *[no] {""}
}: { $kind ->
    [pain] Schmerz
   *[soreness] Muskelkater
} { $severity } von 10 ({ $day })
chart-body-words =
    <b>Die letzten 7 Tage</b>
    { $lines }{ $unrated ->
        [0] {""}
        [one] {""}
        Ein Bericht war ohne Zahl und steht nicht auf der Karte.
       *[other] {""}
        { $unrated } Berichte waren ohne Zahl und stehen nicht auf der Karte.
    }
chart-body-none = { $unrated ->
    [0] In den letzten 7 Tagen kein Muskelkater und nichts, was weh tat. Wenn doch, sag es mir: „Muskelkater Waden 4/10“.
   *[other] Du hast in den letzten 7 Tagen von etwas erzählt, aber ohne Zahl oder Ort. „Muskelkater Waden 4/10“ kann ich zeichnen.
}

## Die Übersicht und ihre Knöpfe
overview-habit = Gewohnheitswert: { $score } von 100{ $young ->
    [yes] . Er fängt bei null an und braucht etwa zehn Wochen, bis er voll ist.
   *[no] .
}
overview-lifts = { $up ->
    [yes] Stärker, mehr als der Zufall ausmacht
   *[no] Weniger als am Anfang, mehr als der Zufall ausmacht
}: { $names }.
overview-pain = Noch da: { $place }, { $severity } von 10 am { $day }.
button-chart-load = Wochen
button-chart-pace = Tempo
button-chart-lift = Eine Übung
button-chart-muscles = Muskeln
button-chart-pain = Schmerz
button-chart-body = Körperkarte
button-chart-keeping = Geplant und gemacht
button-chart-sides = Links und rechts
button-chart-calendar = Kalender
button-chart-review = Rückblick
button-chart-helping = Hilft es meinem Laufen?
button-chart-all = ‹ Alle Diagramme
button-chart-dark = Dunkel
button-chart-light = Hell
button-chart-span = { $weeks } Wochen

## Der Wochenrückblick
review-done =
    <b>Deine letzten sieben Tage</b>
    Kraft: { $planned ->
        [0] { $done ->
            [0] es war nichts geplant
            [one] eine Einheit, geplant war keine
           *[other] { $done } Einheiten, geplant war keine
        }
        [one] { $done ->
            [0] die eine geplante Einheit steht nicht im Tagebuch
           *[other] die geplante Einheit ist gemacht
        }
       *[other] { $done } von { $planned } Einheiten
    }, { $sets ->
        [one] ein Satz
       *[other] { $sets } Sätze
    }. Läufe: { $runs ->
        [0] keine eingetragen
       *[other] { $runs }, { $distance } { $unit }
    }.{ $excused ->
        [yes] {" "}Tage mit Pause oder Krankheit gelten nicht als verpasst.
       *[no] {""}
    }
review-score = Gewohnheitswert: <b>{ $score } von 100</b>{ $before ->
    [none] . Er wächst mit jeder Einheit und vergisst langsam.
   *[other] {" "}(vor einer Woche { $before }).
}
review-changed =
    <b>Was sich geändert hat, und warum</b>
    { $lines }
review-change = • { $title ->
    [none] { $why }
   *[other] { $title }: { $why }
}
review-ask-pain = <b>Eine Frage:</b> { $place } war am { $day } bei { $severity } von 10. Wie ist es jetzt?
review-ask-session = <b>Eine Frage:</b> Was wurde aus der Einheit am { $day }?
review-ask-well = <b>Eine Frage:</b> Wie geht es dir jetzt? Sag es in deinen eigenen Worten.
review-ask-felt = <b>Eine Frage:</b> Wie hat sich die Woche angefühlt?
button-felt-easy = Zu leicht
button-felt-right = Gerade richtig
button-felt-hard = Zu hart
felt-easy = Notiert: zu leicht.
felt-right = Notiert: gerade richtig. Dann geht es so weiter.
felt-hard = Notiert: zu hart. Gut, dass du es sagst.
review-unwell = <b>Mein Vorschlag:</b> Werd erst gesund. Danach wird nichts nachgeholt, und ich führe dich sanft zurück.
review-pain = <b>Mein Vorschlag:</b> nichts mehr drauf, bis ruhig ist, was weh tut. Sag mir nach jeder Einheit eine Zahl, und am Morgen danach.
review-eased = <b>Mein Vorschlag:</b> Bleib beim Plan. Die Woche vor dir ist schon eine leichtere.
review-hard = <b>Mein Vorschlag:</b> in den nächsten sieben Tagen etwa ein Drittel weniger Sätze, dann der Plan wie vorher.
review-away = <b>Mein Vorschlag:</b> keiner. Nach diesen stillen Tagen wird die erste Einheit von selbst kürzer und leichter, und nachgeholt wird nichts. Bist du länger weg, schreib mir „Pause für zwei Wochen“.
review-fewer = <b>Mein Vorschlag:</b> eine Einheit pro Woche weniger. Zwei, die stattfinden, sind mehr wert als drei auf dem Papier.
review-shorter = <b>Mein Vorschlag:</b> kürzere Einheiten. Eine kurze, die stattfindet, ist mehr wert als eine lange, die ausfällt.
review-back = <b>Mein Vorschlag:</b> Einheiten wie vor dem Kürzen. Du machst fast alle, also ist wieder Platz.
review-easy = <b>Mein Vorschlag:</b> nächste Woche in jeder Einheit ein Satz mehr bei der ersten Beinübung.
review-look = <b>Mein Vorschlag:</b> Du bist lange genug dabei, um zu schauen, ob man es beim Laufen sieht.
review-as-planned = <b>Mein Vorschlag:</b> keiner. Was du machst, wirkt; nächste Woche geht es weiter wie geplant.
why-review-unwell = Training in eine Krankheit hinein kostet mehr Wochen, als es spart.
why-review-pain = Die Last geht erst hoch, wenn der Schmerz eine Weile niedrig war.
why-review-eased = Leichtere Wochen gehören zum Plan; was schon leichter ist, wird nicht noch einmal gekürzt.
why-review-hard = Du hast gesagt, die Woche war zu hart. Weniger Sätze mit derselben Last halten das meiste von der Kraft.
why-review-away = Zwei Wochen oder länger kam nichts. Eine Pause sagt nichts darüber, wie lang deine Einheiten sein sollen.
why-review-fewer = In zwei Wochen fand die Hälfte deiner Einheiten oder weniger statt. Ein Plan, der in dein Leben passt, schlägt einen besseren, der nicht passt.
why-review-shorter = In zwei Wochen fand die Hälfte deiner Einheiten oder weniger statt. Zeit ist der häufigste Grund, darum werden die Einheiten kürzer.
why-review-back = Ein Angebot hat deine Einheiten kürzer oder seltener gemacht, das ist vier Wochen oder länger her, und in zwei Wochen hast du fast alle gemacht. Die Sätze wachsen um höchstens ein Fünftel pro Woche.
why-review-easy = Du hast gesagt, die Woche war zu leicht, und fast jede Einheit gemacht. Mehr verdient man sich in kleinen Schritten.
why-review-look = Das Laufen wird durch Krafttraining erst nach zwei bis drei Monaten leichter, also kann man jetzt danach schauen.
why-review-as-planned = Nichts in deinem Tagebuch verlangt eine Änderung, und zu oft ändern ist selbst ein Fehler.
review-which-day = Am Abend welches Tages soll ich mit dir auf die Woche zurückschauen?
review-moved = Ich schaue immer abends mit dir auf die Woche zurück: { $day }.
button-set-review = Rückblickstag

## Angebote
button-offer-more-sessions = Eine Einheit mehr pro Woche
button-offer-less-sessions = Eine Einheit weniger
button-offer-sessions-back = Wieder { $sessions } Einheiten pro Woche
button-offer-shorter = Einheiten mit { $minutes } Minuten
button-offer-longer = Wieder { $minutes } Minuten
button-offer-more-sets = Ein Beinsatz mehr pro Einheit
button-offer-fewer-sets = Weniger Sätze
button-offer-look = Hilft es meinem Laufen?
button-offer-heavy-article = Schwerer oder leichter?
button-offer-jumps-article = Über Sprünge
button-offer-level-up = Plan auf der nächsten Stufe
button-offer-no = So lassen
offer-left = Es bleibt, wie es ist.
offer-did-more-sessions = Geändert: ab jetzt { $sessions } Krafteinheiten pro Woche.
offer-did-less-sessions = Geändert: ab jetzt { $sessions ->
    [one] eine Krafteinheit
   *[other] { $sessions } Krafteinheiten
} pro Woche.
offer-did-sessions-back = Zurückgeändert: ab jetzt { $sessions } Krafteinheiten pro Woche.
offer-did-shorter = Geändert: ab jetzt Einheiten von bis zu { $minutes } Minuten.
offer-did-longer = Zurückgeändert: ab jetzt Einheiten von bis zu { $minutes } Minuten.
offer-did-level-up = Geändert: Ab jetzt plane ich für { $level ->
    [advanced] Erfahrene
   *[intermediate] jemanden mit etwas Erfahrung
}.
offer-did-more-sets = Geändert bis { $until }: ein Satz mehr von { $names }. Dann schauen wir neu.
offer-did-fewer-sets =
    <b>Geändert bis { $until }:</b>
    { $lines }
    Danach ist der Plan wie vorher.

## Hilft es?
helping-no-strength = Ich kenne noch keine Krafteinheit von dir. Nach etwa acht Wochen mit beidem im Tagebuch kann ich schauen, ob sich dein Laufen verändert hat.
helping-verdict-few = <b>Hilft das Krafttraining deinem Laufen?</b>
    Das kann ich noch nicht sagen: Es gibt zu wenige Läufe zum Vergleichen. Unten steht, was fehlt.
helping-verdict-unclear = <b>Hilft das Krafttraining deinem Laufen?</b>
    Bisher nicht zu sehen. Seit du am { $since } mit Kraft angefangen hast, hast du es durchgezogen und bist stärker geworden, aber dein Laufen liegt im Bereich des Zufalls.
helping-verdict-likely = <b>Hilft das Krafttraining deinem Laufen?</b>
    Dein Laufen ist wahrscheinlich besser geworden. Seit du am { $since } mit Kraft angefangen hast, zeigt eine Betrachtung etwa { $percent } % mehr, mehr als der Zufall ausmacht. Lauftraining, Wetter und Schuhe können ihren Anteil haben.
helping-verdict-improved = <b>Hilft das Krafttraining deinem Laufen?</b>
    Dein Laufen ist besser geworden. Seit du am { $since } mit Kraft angefangen hast, ist es etwa { $percent } % besser, und mehr als eine Betrachtung sagt das. Lauftraining, Wetter und Schuhe können ihren Anteil haben.
helping-verdict-worse = <b>Hilft das Krafttraining deinem Laufen?</b>
    Dein Laufen ist etwa { $percent } % langsamer als vor { $since }, zweimal mit zwei Wochen Abstand betrachtet. Dahinter können Müdigkeit, Hitze, Berge oder harte Tage zu dicht beieinander stecken, genauso wie das Krafttraining.
helping-verdict-unclear-ungated = <b>Hilft das Krafttraining deinem Laufen?</b>
    Dein Laufen liegt im Bereich des Zufalls, und über das Krafttraining kann ich noch nichts sagen; warum, steht unten.
helping-verdict-likely-ungated = <b>Hilft das Krafttraining deinem Laufen?</b>
    Dein Laufen ist wahrscheinlich besser, um etwa { $percent } %. Ob die Kraft einen Anteil hat, kann ich nicht sagen; warum, steht unten.
helping-verdict-improved-ungated = <b>Hilft das Krafttraining deinem Laufen?</b>
    Dein Laufen ist besser geworden, um etwa { $percent } %. Ob die Kraft einen Anteil hat, kann ich nicht sagen; warum, steht unten.
helping-verdict-worse-ungated = <b>Hilft das Krafttraining deinem Laufen?</b>
    Dein Laufen ist etwa { $percent } % langsamer, zweimal mit zwei Wochen Abstand betrachtet. Ob die Kraft einen Anteil hat, kann ich nicht sagen; warum, steht unten.
helping-indicators = { $lines }
helping-indicator = • { $kind ->
    [pulse] Tempo bei gleichem Puls
    [effort] Tempo bei lockerer Anstrengung
    [drift] Gehaltenes Tempo bei gleichem Puls bis zum Ende von Läufen ab einer Stunde
   *[trial] Wettkämpfe und Testläufe über dieselbe Strecke
}: { $outcome ->
    [few] { $kind ->
        [pulse] zu wenige gleichmäßige Läufe mit Puls ({ $before } davor, { $now } jetzt; je { $needed } sind nötig)
        [effort] zu wenige lockere Läufe mit Anstrengung 3 oder 4 ({ $before } davor, { $now } jetzt; je { $needed } sind nötig)
        [drift] zu wenige davon von einer Uhr ({ $before } davor, { $now } jetzt; je { $needed } sind nötig)
       *[trial] keine zum Vergleichen ({ $before } davor, { $now } jetzt)
    }
    [same] { $percent } % { $up ->
        [yes] besser
       *[no] langsamer
    }, im Bereich des Zufalls (± { $noise } %)
    [better] { $percent } % besser, mehr als der Zufall ausmacht (± { $noise } %)
   *[worse] { $percent } % langsamer, mehr als der Zufall ausmacht (± { $noise } %)
}
helping-windows = Verglichen: { $first } bis { $last }{ $before ->
    [yes] {" "}(davor)
   *[no] {" "}(deine ersten Wochen)
}, und von { $from_day } bis heute.
helping-gates = Kraft in den letzten { $weeks } Wochen: { $kept ->
    [none] keine Einheit war fällig
   *[other] { $done } von { $planned } Einheiten gemacht ({ $kept } %)
}; deine Übungen { $grown ->
    [none] lassen sich noch nicht vergleichen
   *[other] sind um { $grown } % { $up ->
        [yes] gestiegen
       *[no] gefallen
    } (die Mitte von { $lifts })
}.{ $open ->
    [yes] {""}
   *[no] {" "}Über das Krafttraining rede ich erst ab { $weeks } Wochen mit { $wanted } % der Einheiten und Übungen, die um { $gain } % gestiegen sind.
}
helping-pain = Gerade tut etwas weh, also eins nach dem anderen: Ich würde nichts ändern, bis es ruhig ist.
helping-race = Dein Wettkampf ist nah. Lass alles, wie es ist; danach ist Zeit für mehr.
helping-more = Es wirkt, und das seit zwei Wochen. Wenn du magst, eine Sache mehr; such dir eine aus, oder lass es so.
helping-keep = Mach noch vier Wochen so weiter, dann frag mich wieder.
helping-worse = Ich würde für zwei Wochen etwa ein Drittel der Beinarbeit wegnehmen, soweit der Plan schon steht, und dann wieder schauen.
helping-unclear-late = Nach zwölf Wochen würde ich auf drei Dinge schauen: Hast du die meisten Einheiten gemacht, hast du geschlafen, waren die Lasten schwer genug? Wenn das alles so war, bringt eine andere Art Arbeit vielleicht mehr.
helping-strong-early = Erst stärker, dann schneller: Das ist die übliche Reihenfolge. Das Laufen zieht meist nach zehn bis vierzehn Wochen nach, also bleib dran.
helping-early = Das ist früh. Das Laufen zieht meist nach zehn bis vierzehn Wochen Krafttraining nach.
helping-few = Mit Puls oder Anstrengung von 0 bis 10 zu deinen Läufen („8 km locker in 46:00, Puls 142, Anstrengung 3“) kann ich vergleichen.
why-helping-pain = Mehr Arbeit auf etwas, das weh tut, ist nie die Antwort auf diese Frage.
why-helping-more = Dein Laufen wurde zweimal mit zwei Wochen Abstand besser, du hast die meisten Einheiten gemacht und bist stärker geworden. Eine Änderung auf einmal zeigt, was sie bringt.
why-helping-keep = Ein gutes Zeichen kann Zufall sein, und vor einem Wettkampf ist keine Zeit für Neues; ein paar Wochen mehr zeigen es.
why-helping-worse = Dieselbe Betrachtung war zweimal mit zwei Wochen Abstand schlechter. Weniger Beinarbeit ist das Erste, was man probiert.
why-helping-unclear-late = Schwere Arbeit und Sprünge helfen auf verschiedene Weise; wo eines zwölf Wochen nichts bringt, ist das andere einen Versuch wert.
why-helping-early = In Studien änderten sich Laufökonomie und Zeiten nach zehn bis vierzehn Wochen, später als die Kraft.
why-helping-few = Ohne vergleichbare Läufe wäre jede Antwort geraten.

back-review = Der Weg zurück: Nimm es zurück, oder sag im nächsten Rückblick, dass es zu wenig ist.
