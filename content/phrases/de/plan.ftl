### Der Plan in Worten: Phasen, Hinweise zu Einheiten, was bei einer Übung als Nächstes kommt, und der Plan auf Papier.

## Phasen der Saison, und der Schwerpunkt eines Tages
phase-on-ramp = erste Wochen: leicht und kurz
phase-base = Grundlage
phase-build = Aufbau
phase-strength = Kraft
phase-peak = vor dem Wettkampf
phase-taper = Tapering
phase-race = Wettkampfwoche
phase-recovery = nach dem Wettkampf
phase-paused = angehalten
focus-priming = Aktivierung vor dem Wettkampf

## Was der Trainer zu einer Einheit zu sagen hat
plan-note-fixed-upper = Du hast diese Tage festgelegt, und für dein Laufen müssen die Beine an diesem frei sein. Also ist es Oberkörper.
plan-note-fixed-core = Du hast diese Tage festgelegt, und für dein Laufen müssen die Beine an diesem frei sein. Also ist es Rumpf.
plan-note-run-first = Erst laufen, dann Kraft: mindestens drei Stunden später, sechs nach einem schnellen Lauf.
plan-note-light-legs = Leicht für die Beine: Einbeiniges und Rumpf.
plan-note-taper = Weniger als sonst, damit du für den Wettkampf frisch bist. Die Lasten bleiben, die Sätze werden weniger.
plan-note-priming = Eine kurze Aktivierung: wenige, schnelle, leichte Wiederholungen. Hör auf, solange du dich spritzig fühlst.
plan-note-after-race = Deine Beine sind vom Wettkampf noch leer, darum lässt diese Einheit sie in Ruhe.

## Was bei einer Übung als Nächstes kommt
plan-next-start =
    Fang mit { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } an und hör auf, solange noch ein paar mehr gegangen wären. Bei { $top } in jedem Satz, zweimal hintereinander, kommt die nächste Stufe.
plan-next-reps =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }. Bei { $top } in jedem Satz kommt eine schwerere Form.
plan-next-further =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }. Das ist die schwerste Form für deine Ausrüstung und Stufe; die Wiederholungen gehen weiter, bis { $most }. Langsamer nach unten macht jede schwerer.
plan-next-reps-load =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } mit { $load } { $mass }.{ $next ->
        [none] {""}
       *[other] {" "}Wenn alle Sätze zweimal hintereinander { $top } erreichen: { $next } { $mass }.
    }
plan-next-load =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } mit { $load } { $mass }, weil alle Sätze { $top } erreicht haben.
plan-next-extra =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } mit { $load } { $mass }. Die nächste Last ist ein großer Schritt, { $unit ->
        [m] also kommen erst ein paar Meter dazu.
       *[reps] also kommen erst ein paar Wiederholungen dazu.
    }
plan-next-hold =
    Als Nächstes: noch einmal dasselbe, { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-longer =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, ein bisschen länger als beim letzten Mal.
plan-next-less =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } mit { $load } { $mass }. Es war zweimal zu schwer, also vorerst etwas weniger.
plan-next-range =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } mit { $load } { $mass }. Jetzt mehr Wiederholungen, also weniger Gewicht.
plan-next-pain =
    Solange es dort weh tut, geht nichts hoch: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-gap =
    Nach der Pause etwas weniger: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-deload =
    Leichtere Woche: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, und nichts geht hoch.
plan-next-taper =
    Vor dem Wettkampf geht nichts hoch: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }.
plan-next-slower =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } mit { $load } { $mass }, drei Sekunden auf dem Weg nach unten. Das nächste Gewicht, das du hast ({ $far } { $mass }), ist ein großer Schritt, und langsame Wiederholungen führen dahin.
plan-next-pause =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } mit { $load } { $mass }, langsam nach unten und mit zwei Sekunden Pause am tiefsten Punkt. Wenn das in zwei Einheiten sicher geht, kommen { $far } { $mass }.
plan-next-heaviest =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } mit { $load } { $mass }. Das ist das Schwerste, was du hast; { $unit ->
        [m] geh langsamer, mit kurzen Schritten und ganz aufrecht. Ein schwereres Gewicht ist die nächste Stufe.
       *[reps] geh in drei Sekunden nach unten und halt am tiefsten Punkt kurz an. Eine schwerere Übung oder ein schwereres Gewicht ist die nächste Stufe.
    }
plan-next-band =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, weil zwei Einheiten weit über { $top } lagen: weiter mit dem nächsten Band ({ $band }).
plan-next-owned =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    } mit { $load } { $mass }, dem Nächstliegenden, was du hast, also mit mehr Wiederholungen.
plan-next-too-light =
    Als Nächstes: { $sets } × { $reps }{ $unit ->
        [s] {" "}s
        [m] {" "}m
       *[reps] {""}
    }, und ohne Gewicht oder sehr langsam: Das Leichteste, das passt ({ $least } { $mass }), ist mehr, als du bisher bewegt hast.
plan-next-jumps = Als Nächstes: { $sets } × { $reps } Landungen. Eine Einheit hat insgesamt { $contacts }; pro Woche werden es { $grow } mehr, bis { $high }, solange die Beine ruhig bleiben.
plan-next-jumps-wait = Vorerst keine Sprünge mehr: erst sechs Wochen Krafttraining, 15 Mal Wadenheben auf jedem Bein, sichere einbeinige Kniebeugen, und nichts in den Beinen, das weh tut.

## Auf Papier
plan-week = Woche ab { $start } · { $phase }{ $deload ->
    [yes] {" "}· leichtere Woche
   *[no] {""}
}
plan-day = { $day }: { $run ->
    [none] Ruhetag
   *[other] { $run }
}
plan-day-strength = { $day }: { $run ->
    [none] {""}
   *[other] { $run }, später{" "}
}{ $focus }, { $minutes } min
plan-slot = { $name } { $sets } × { $amount }{ $unit ->
    [s] {" "}s
    [m] {" "}m
   *[reps] {""}
}{ $side ->
    [yes] {" "}pro Seite
   *[no] {""}
}{ $load ->
    [0] {""}
   *[other] {" "}mit { $pair ->
        [yes] 2 ×{" "}
       *[no] {""}
    }{ $load } kg
}{ $band ->
    [none] {""}
   *[other] {" "}mit Band ({ $band })
}{ $rir ->
    [-1] {""}
   *[other] , { $rir } in Reserve
}
agenda-line = { $at }  { $word }
nudge-strength = Krafttag
nudge-rest = Ruhetag
nudge-checkin = Wie lief es?
nudge-weekly = der Wochenrückblick
nudge-assessment = ein Test steht an

## Warum ein Tag ist, was er ist
plan-why-free-day = An diesem Tag läufst du nicht, also sind deine Beine frei für Kraft. Kraft und Laufen an verschiedenen Tagen tut beidem am besten.
plan-why-after-fast-run = Kraft teilt sich diesen Tag mit deinem schnellen Lauf, damit deine lockeren Tage locker bleiben. Erst laufen, Kraft mindestens sechs Stunden später.
plan-why-shared = Für diese war kein lauffreier Tag übrig, ohne dir den Ruhetag zu nehmen. Erst laufen, Kraft mindestens drei Stunden später.
plan-why-fixed = Diesen Tag hast du gewählt.
plan-why-run = An diesem Tag läufst du: { $run }.
plan-why-race = Dafür war das alles.
plan-why-rest-before = Ruhetag, denn morgen kommt dein { $run }: Müde Beine würden ihn verderben.
plan-why-rest-after-long = Ruhetag nach dem langen Lauf. Muskeln werden stärker, während sie sich erholen, nicht während sie arbeiten.
plan-why-rest-after-strength = Ruhetag nach dem Krafttraining: Jetzt erholen sich die Muskeln und werden stärker.
plan-why-rest = Ein ganzer Ruhetag in sieben hält dich für die anderen sechs trainierbar.
plan-why-easy-week = Es ist eine leichtere Woche: weniger Sätze, dieselben Übungen, damit es in den nächsten Wochen hochgehen kann.
plan-why-taper = Vor dem Wettkampf werden die Sätze weniger, damit du frisch am Start stehst.
plan-why-paused = Der Plan ist angehalten, bis du freigegeben bist.

next-of = <b>{ $name }</b>
    { $lines }
jump-hurdles = <b>Sprünge kommen von selbst in deinen Plan, sobald deine Beine bereit dafür sind.</b> { $count ->
    [0] Du hast alles, was es braucht; sie kommen mit der nächsten Woche, in der Platz ist.
   *[other] Bisher:
}
    { $lines }
jump-hurdle-weeks = { $passed ->
    [yes] ✓
   *[no] ·
} Krafttraining, Woche für Woche eingetragen: { $have } von { $need } Wochen
jump-hurdle-raises = { $passed ->
    [yes] ✓
   *[no] ·
} Wadenheben einbeinig, die schwächere Seite: { $have ->
    [0] noch nicht getestet, { $need } sind gefragt (schreib mir „Test Wadenheben 18 links, 16 rechts“)
   *[other] { $have } von { $need }
}
jump-hurdle-squats = { $passed ->
    [yes] ✓
   *[no] ·
} Ausfallschritte oder einbeinige Kniebeugen, jeder Satz voll: { $have } von { $need } Einheiten
jump-hurdle-calm = { $passed ->
    [yes] ✓ nichts in den Beinen tut weh
   *[no] · erst muss in den Beinen Ruhe sein, ohne Schmerz
}

plan-next-fewer = Nächstes Mal: { $sets } × { $reps }. Zweimal war es schwerer als gedacht, also erst einmal eine Wiederholung weniger.
