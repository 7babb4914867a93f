### Neben dir im Kraftraum: eine Karte, ihre Knöpfe, und was die Uhr in einer Einheit sagt.

## Die Karte
gym-head = <b>{ $number } von { $count } · { $names }</b>
gym-dose = { $name ->
    [none] {""}
   *[other] <b>{ $name }</b>:{" "}
}{ $sets }×{ $dose }{ $side ->
    [yes] {" "}pro Seite
   *[no] {""}
}{ $load ->
    [none] {""}
   *[other] {" "}· <b>{ $load }</b>
}{ $most ->
    [none] {""}
   *[other] {" "}· höchstens { $most }
}{ $reserve ->
    [none] {""}
   *[other] {" "}· hör auf, wenn noch { $reserve } drin sind
}
gym-last = Letztes Mal ({ $day }): { $sets }
gym-told = Bisher: { $sets } ({ $count } von { $of })
gym-why-eased = Leichter, weil etwas weh tut.
gym-why-held = Nicht mehr als beim letzten Mal: Da tat etwas weh.
gym-why-first = Nimm ein Gewicht, mit dem noch { $reserve } mehr gingen, und schreib es: „20 kg“ trägt alles ein.
gym-why-load = Eine Stufe schwerer: Zuletzt waren alle Sätze voll.
gym-why-more = Ein bisschen mehr als beim letzten Mal.
gym-why-same = Wie beim letzten Mal, bis jeder Satz voll ist.
gym-ramp = Aufwärmen: { $sets }
gym-plates = { $plates ->
    [none] Die leere Stange
   *[other] Pro Seite: { $plates }
}
gym-rest = Pause zwischen den Sätzen: { $rest }
gym-rest-runs = Pause: { $rest }; ich sag Bescheid.
gym-hold-runs = <b>{ $name }: jetzt halten</b> (Satz { $number } von { $of }). { $sides ->
    [yes] Ich sage den Seitenwechsel und das Ende an.
   *[no] Ich sage die Hälfte und das Ende an.
}
gym-noted = ✓ { $entries }
gym-noted-nothing = Ausgelassen.
gym-skipped = { $name } fällt heute aus.
gym-skipped-sore = { $name } fällt heute aus. Wenn es dort weh tut, sag mir wo und wie sehr, von 0 bis 10: Dann schont dich auch der Plan.
gym-taken-back = Zurückgenommen.
gym-lighter = Leichter: { $load }.
gym-heavier = Eine Stufe höher: { $load }.
gym-only-load = Dann heute { $load }. Eingetragen ist noch nichts.
gym-only-heavier = { $load } ist mehr, als ich heute von dir verlange. „tauschen“ findet etwas mit weniger, „auslassen“ lässt es weg.
gym-take-less = Nimm ein leichteres, mit dem noch { $reserve } mehr gingen, und schreib es.
gym-take-more = Nimm ein schwereres, solange noch { $reserve } mehr gingen, und schreib es.
gym-fewer = { $count ->
    [one] Mach eine Wiederholung weniger
   *[other] Mach { $count } Wiederholungen weniger
} pro Satz, langsamer, und schreib mir, was du gemacht hast.
gym-more-reps = Dazwischen passt keine Stufe: Mach stattdessen ein, zwei Wiederholungen mehr.
gym-no-harder = Keine schwerere Form passt hier: mach eine oder zwei Wiederholungen mehr oder geh langsamer nach unten.
gym-swapped = { $name } statt { $old }.
gym-swap-which = Was statt <b>{ $name }</b>?
gym-swap-not = { $name } passt heute nicht: deine Ausrüstung, deine Erfahrung, oder etwas tut weh.
gym-order = Was kommt als Nächstes?
gym-order-last = Das ist die letzte.
gym-pair-none = Von dem, was übrig ist, passt nichts gut im Wechsel dazu.
gym-effort = <b>{ $left ->
    [0] Das war alles.
   *[other] Gut, wir hören hier auf.
}</b> Wie anstrengend war die ganze Einheit, von 0 (Ruhe) bis 10 (alles gegeben)?
gym-nothing-done = Nichts gemacht, und nichts verloren. Das kann bis zu einem anderen Tag warten.

## Anfang und Ende
done-but =
    <b>Notiert, der Rest wie geplant.</b>
    { $lines }
gym-after-all = Schön, dass du doch noch da bist.
gym-none-today = Heute keine Einheit; die nächste ist am { $day }.{ $reason ->
    [none] {" "}Wollen wir sie jetzt machen?
   *[other] {" "}Heute ist nicht der Tag dafür, wegen dem, was du drumherum machst.
}
gym-over = Diese Einheit ist vorbei. /today zeigt, was ansteht.
gym-summary = <b>Geschafft in { $minutes } min{ $rpe ->
    [none] {""}
   *[other] {" "}· Anstrengung { $rpe }
}</b>
    { $lines }
gym-closed = <b>Ich habe die Einheit mit dem abgeschlossen, was du gemacht hast.</b>
    { $lines }
gym-line-done = ✓ { $name } { $sets }
gym-line-other = ± { $name } { $sets } (geplant { $asked })
gym-line-not = – { $name } (geplant { $asked })
gym-line-more = + { $name } { $sets }
gym-next = Als Nächstes: { $day }, { $focus }.
gym-next-lines = { $lines }
gym-next-time = Nächstes Mal { $slot }

## Die Uhr
gym-rest-over = <b>Die Pause ist um.</b>
gym-half = <b>Hälfte: noch { $seconds } s.</b>
gym-sides = <b>Andere Seite.</b>
gym-hold-over = <b>Zeit. Loslassen.</b>
gym-still = Noch da? Keine Eile; tipp drauf, wenn du weitermachst.
timer-on = Der Pausentimer meldet sich wieder.
timer-off = Kein Timer mehr. Zwischen den Sätzen bin ich still.
setting-timer = der Pausentimer

## Knöpfe
button-gym-start = ▶ Start
button-gym-start-early = ▶ Die von { $day } jetzt
button-gym-done = ✓ Wie geplant
button-gym-both = ✓ Beide wie geplant
button-gym-rest-done = ✓ Rest wie geplant
button-gym-set = { $name ->
    [none] Satz { $number } geschafft
   *[other] { $name }: Satz { $number } ✓
}
button-gym-hold = ▶ Satz { $number }: { $seconds } s
button-gym-easier = Leichter
button-gym-swap = Tauschen
button-gym-harder = Schwerer
button-gym-show = Zeig mir
button-gym-order = Reihenfolge
button-gym-skip = Auslassen
button-gym-stop = Aufhören
button-gym-back = ↩ Zurücknehmen
button-gym-go-on = Weiter
button-gym-no-effort = Keine Zahl
button-gym-pair = Im Wechsel mit { $name }
button-gym-alone = Eine nach der anderen
button-gym-show-card = ▶ Zurück zur Einheit
button-timer-on = Pausentimer an
button-timer-off = Pausentimer aus

gym-eased = Auf meinen Vorschlag hast du noch nicht geantwortet, also geht es heute auf die leichtere Art. „Plan behalten“ dort nimmt es zurück.
gym-corrected = Berichtigt.
gym-wait = Lass dir Zeit. Die Karte wartet, wo sie ist.
gym-sure = Ist { $name } erledigt? „fertig“ oder ein Tipp trägt es wie verlangt ein; Zahlen („8 7“) tragen ein, was du gemacht hast; „überspringen“ lässt es weg.
gym-answer =
    { $name }: Verlangt sind { $sets }×{ $dose }{ $kilos ->
        [none] {""}
       *[other] {" "}· { $kilos }
    }{ $reserve ->
        [none] .
       *[other] , und du hörst auf, solange noch { $reserve } mehr gingen.
    } { $load ->
        [yes] Das Gewicht stimmt, wenn das so ist: leichter zum Aufwärmen, weniger, wenn nicht.
       *[no] Mehr oder weniger ist in Ordnung, wenn das so bleibt.
    }{ $plates ->
        [none] {""}
       *[other] {" "}{ $plates }.
    } Pause { $rest } zwischen den Sätzen. Fragen trägt nichts ein; schreib, was du gemacht hast, wenn es fertig ist.
gym-answer-left = „Noch { $reserve } im Tank“ heißt: Beende jeden Satz { $name } ({ $sets }×{ $dose }), solange du noch { $reserve } sauber könntest. Das reicht, um stärker zu werden, und lässt dir die Beine für die Läufe. Fragen trägt nichts ein.
