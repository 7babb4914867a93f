### Fitnesstests: Namen, wie jeder geht, die Karten, die Uhr, und was ein Ergebnis wert ist.

## Namen
test-name-knee-to-wall = Knie zur Wand
test-name-single-leg-balance = Einbeinstand
test-name-step-down = Step-down
test-name-single-leg-hop = Sprung auf einem Bein
test-name-single-leg-calf-raise = Wadenheben einbeinig
test-name-single-leg-hamstring-bridge = Hintere Brücke einbeinig
test-name-push-up = Liegestütze
test-name-knee-push-up = Liegestütze auf den Knien
test-name-side-plank = Seitstütz
test-name-plank = Plank
test-name-wall-sit = Wandsitz
test-name-single-leg-glute-bridge = Brücke einbeinig halten
test-name-squat-jump = Sprunghöhe
test-name-trap-bar-deadlift = Kreuzheben mit der Trap-Bar, bester Fünfer
test-name-back-squat = Kniebeuge, bester Fünfer
test-name-hip-thrust = Hip Thrust, bester Fünfer
test-name-3k = 3 km auf Zeit
test-name-5k = 5 km auf Zeit
test-name-cooper = 12-Minuten-Lauf
test-name-hour = Stundenlauf

## Wie jeder geht
test-how-knee-to-wall =
    1. Barfuß vor eine Wand, die Zehen zeigen darauf.
    2. Beug das Knie, bis es die Wand berührt. Die Ferse bleibt unten.
    3. Rutsch mit dem Fuß Stück für Stück zurück; miss von der großen Zehe zur Wand am weitesten Punkt, an dem es noch geht.
test-how-single-leg-balance =
    1. Barfuß auf einem Bein, Augen offen, Hände an der Hüfte, eine Wand in Reichweite.
    2. Der andere Fuß ist in der Luft und berührt nichts.
    3. Schluss ist, wenn eine Hand die Hüfte verlässt, der andere Fuß aufsetzt oder der Standfuß sich bewegt.
test-how-step-down =
    1. Stell dich auf einem Bein auf eine 20-cm-Stufe. Fünf langsame Step-downs: Die andere Ferse tippt den Boden an.
    2. Film dich von vorn, oder stell dich vor einen Spiegel.
    3. Ein Punkt für jedes davon, das du siehst: Arme rudern, Rumpf kippt, Hüfte sinkt ab, Knie fällt nach innen über die große Zehe hinaus, Fuß wackelt oder Ferse hebt ab.
test-how-single-leg-hop =
    1. Steh auf einem Bein, Zehen an einer Linie. Wärm dich mit drei leichten Sprüngen auf.
    2. Spring nach vorn, so weit du kannst, und halt die Landung auf demselben Bein zwei Sekunden.
    3. Drei Versuche; miss von den Zehen am Start zur Ferse bei der Landung. Der beste zählt.
test-how-single-leg-calf-raise =
    1. Flacher Boden, ein Bein, Knie gestreckt, zwei Fingerspitzen an der Wand.
    2. Jedes Mal ganz hoch, alle zwei Sekunden einmal: Ein Metronom auf 60 hilft.
    3. Schluss ist, wenn du nicht mehr ganz hochkommst, das Knie beugst oder dich an der Wand abstützt.
test-how-single-leg-hamstring-bridge =
    1. Auf dem Rücken, Ferse auf einem Kasten oder Stuhl von etwa 60 cm, Knie leicht gebeugt. Der andere Oberschenkel zeigt senkrecht nach oben.
    2. Drück die Hüfte hoch, bis sie gestreckt ist, runter bis zum Boden, und noch einmal.
    3. Schluss ist, wenn die Hüfte nicht mehr ganz gestreckt wird, oder bei einem Krampf.
test-how-push-up =
    1. Hände unter den Schultern, eine Linie von Kopf bis Ferse.
    2. Runter, bis die Ellbogen im rechten Winkel sind, hoch, bis sie gestreckt sind. Keine Pause.
    3. Schluss ist, wenn die Hüfte durchhängt oder du ausruhen musst.
test-how-knee-push-up =
    1. Wie Liegestütze, aber auf den Knien, eine Linie von Kopf bis Knie.
    2. Runter, bis die Ellbogen im rechten Winkel sind, hoch, bis sie gestreckt sind.
    3. Schluss ist, wenn die Hüfte durchhängt oder du ausruhen musst.
test-how-side-plank =
    1. Auf dem Unterarm, Ellbogen unter der Schulter, Füße übereinander.
    2. Heb die Hüfte in eine Linie. Getestet wird die Seite, auf der du liegst.
    3. Schluss ist, wenn die Hüfte absinkt und unten bleibt.
test-how-plank =
    1. Unterarme auf dem Boden, Ellbogen unter den Schultern.
    2. Eine Linie von Kopf bis Ferse, Po fest, weiteratmen.
    3. Schluss ist, wenn die Hüfte durchhängt oder hochgeht und du es nicht korrigieren kannst.
test-how-wall-sit =
    1. Rücken flach an der Wand, Oberschenkel waagrecht, Schienbeine senkrecht.
    2. Die Arme hängen; keine Hände auf den Oberschenkeln.
    3. Schluss ist, wenn du rutschst oder aufstehst.
test-how-single-leg-glute-bridge =
    1. Auf dem Rücken, ein Fuß flach, das andere Bein gestreckt in einer Linie mit dem Oberschenkel.
    2. Drück die Hüfte hoch und halt beide Beckenseiten gleich hoch.
    3. Schluss ist, wenn das Becken kippt oder sinkt, oder der Oberschenkel hinten krampft. 20 bis 30 ruhige Sekunden sind reichlich.
test-how-squat-jump =
    1. Hände an die Hüfte, kurz in die Knie, und spring, so hoch du kannst.
    2. Miss mit einer Handy-App; oder mit Kreide an den Fingern: im Stehen greifen, dann im Sprung, und die Differenz nehmen.
    3. Drei Sprünge mit je einer Minute Pause; schreib mir ihren Mittelwert.
test-how-trap-bar-deadlift =
    1. Wärm dich mit drei leichteren Sätzen auf, zwei Minuten dazwischen.
    2. Dann Fünfersätze, jeder etwas schwerer, bis fünf saubere alles sind, was geht.
    3. Hör auf, sobald der Rücken rund wird. Die letzten sauberen fünf zählen.
test-how-back-squat =
    1. Wärm dich mit drei leichteren Sätzen auf. Sicherheitsablagen an ihren Platz.
    2. Dann Fünfersätze, jeder etwas schwerer, bis fünf saubere alles sind, was geht.
    3. Jedes Mal gleich tief. Die letzten sauberen fünf zählen.
test-how-hip-thrust =
    1. Wärm dich mit drei leichteren Sätzen auf, zwei Minuten dazwischen.
    2. Dann Fünfersätze, jeder etwas schwerer, bis fünf alles sind, was geht.
    3. Die Hüfte oben jedes Mal ganz gestreckt. Die letzten sauberen fünf zählen.
test-how-3k =
    1. Fünfzehn Minuten locker, dann vier kurze Steigerungen. Eine flache Strecke, am besten eine Bahn.
    2. 3 km, so schnell du gleichmäßig laufen kannst.
    3. Jedes Mal dieselbe Strecke, dieselben Schuhe, dieselbe Tageszeit.
test-how-5k =
    1. Fünfzehn Minuten locker, dann vier kurze Steigerungen. Eine flache Strecke, am besten eine Bahn.
    2. 5 km, so schnell du gleichmäßig laufen kannst.
    3. Jedes Mal dieselbe Strecke, dieselben Schuhe, dieselbe Tageszeit.
test-how-cooper =
    1. Fünfzehn Minuten locker, dann vier kurze Steigerungen. Eine Bahn, oder eine flache Strecke und eine Uhr.
    2. Lauf in 12 Minuten so weit, wie du kannst, so gleichmäßig, wie du kannst.
    3. Die Strecke zählt. Geh danach ein paar Minuten.
test-how-hour =
    1. Zehn Minuten locker. Eine flache Strecke und eine Uhr.
    2. Lauf in 60 Minuten so weit, wie du kannst, so gleichmäßig, wie du kannst.
    3. Die Strecke zählt.

## Die Auswahl
test-head = <b>Tests.</b> Einer nach dem anderen, jeder mit seinem Film und, wo du etwas hältst, mit einer Uhr. { $new ->
    [yes] Für dich ist das neu, darum geht nichts bis ans Limit: Ich sage dir, wo du aufhörst.
   *[no] Ausgeruht, aufgewärmt, dieselben Schuhe und dieselbe Tageszeit wie beim letzten Mal.
} Hör sofort auf, wenn etwas weh tut.
test-soon = Dein letzter Test war { $days ->
    [0] heute
    [one] gestern
   *[other] vor { $days } Tagen
}. So bald ist das meiste, was sich ändert, Zufall; sechs bis acht Wochen dazwischen sind besser.
test-left-out =
    Heute nicht:
    { $lines }
test-left-out-line = • { $names }: { $reason }
test-out-level = für später, wenn du ein paar Monate Krafttraining hast
test-out-kit = braucht Ausrüstung, die du nicht hast
test-out-limit = eine Grenze, die du mir genannt hast, schließt es aus
test-out-pain = { $severity ->
    [none] am { $day } tat dort etwas weh
   *[other] am { $day } dort Schmerz { $severity }/10
}
test-out-legs = deine Beine haben am { $day } hart gearbeitet; ab { $from_day } wieder
test-out-one = <b>{ $name }</b> ist heute nicht dran: { $reason }.
test-none-fit =
    Heute passt kein Test:
    { $lines }
test-menu = Welcher?
test-not = Heute keine Tests: { $reason }.
test-not-paused = dein Plan ruht
test-not-ill = werd erst gesund, und trainier eine Woche normal
test-not-bone = ein Knochen kann überlastet sein; das muss erst jemand ansehen
test-not-condition = nach dem, was du mir zu deiner Gesundheit gesagt hast, geht nichts ans Limit, außer es wird ärztlich erlaubt
test-not-race = dein Wettkampf ist zu nah, dafür sind die Beine da
test-not-break = du kommst gerade aus einer Pause; erst zwei Wochen Training
test-not-tired = du bist zu müde, es würde nur das messen
test-warm-up = Wärm dich erst auf: fünf Minuten locker, zehn Kniebeugen, zehn Mal Wadenheben. { $count ->
    [one] Dann ein Test.
   *[other] Dann { $count } Tests, eine Minute Pause zwischen den Seiten, zwei zwischen den Tests.
} Du kannst jederzeit aufhören; ich behalte, was gemacht ist, und mache von da aus weiter.
test-going-on = Du bist mitten in einer Runde, { $left ->
    [one] noch ein Test
   *[other] noch { $left } Tests
}.
test-put-off = Gut. Ab { $day } frage ich wieder.

## Die Karte eines Tests
test-card = { $count ->
    [one] <b>{ $name }</b>
   *[other] <b>{ $number } von { $count }: { $name }</b>
}{ $side ->
    [left] , zuerst links
    [right] , rechts
   *[none] {""}
}
test-other-side = <b>{ $name }</b>: nach einer Minute Pause jetzt die andere Seite ({ $side }).
test-last = Letztes Mal: { $value } ({ $day }).
test-enough = Hör bei { $unit ->
    [s] { $amount } s
   *[other] { $amount }
} auf: Mehr braucht es jetzt nicht.
test-tell-hold = Drück ▶ und ich zähle, oder schreib die Sekunden.
test-tell-count = { $side ->
    [yes] Schreib, wie viele, für diese Seite oder für beide: „22“ oder „L 22 R 24“.
   *[no] Schreib, wie viele.
}
test-tell-score = Drück oder schreib die Punkte dieser Seite, 0 bis 5. Weniger ist besser.
test-tell-length = { $side ->
    [yes] Schreib die Zentimeter, für diese Seite oder für beide: „11“ oder „L 11 R 10“.
   *[no] Schreib die Zentimeter.
}
test-tell-lift = Schreib das Gewicht der letzten sauberen fünf.
test-tell-time = Schreib deine Zeit, etwa 24:30. Es darf auch ein anderer Tag sein: Die Karte wartet bis morgen.
test-tell-distance = Schreib die Strecke in Metern, oder mit ihrer Einheit.
button-test-short = Kurz: { $count } Tests, { $minutes } min
button-test-all = Alle: { $count } Tests, { $minutes } min
button-test-one = Einen davon …
button-test-others = Andere Tests
button-test-later = In einer Woche
button-test-not-now = Diesmal nicht
button-test-begin = Tests beginnen
button-test-clock = ▶ Uhr starten
button-test-halt = ■ Stopp
button-test-skip = Test auslassen
button-test-hurt = Es tut weh
button-test-stop = Genug für heute
button-test-on = Weiter
button-test-results = Alle Testergebnisse

## Die Uhr
test-clock-ready = { $side ->
    [none] <b>{ $name }.</b>
   *[other] <b>{ $name }, { $side }.</b>
} Geh in Position: { $seconds } Sekunden. Drück ■, wenn Schluss ist.
test-clock-go = <b>Los!</b>
test-clock-call = <b>{ $seconds } s</b>
test-clock-enough = <b>{ $seconds } s: Das reicht.</b> Hör hier auf.
test-clock-too-soon = Du hast vor „Los!“ gestoppt. Starte noch einmal, wenn du bereit bist.
test-clock-forgotten = Die Uhr lief { $minutes } Minuten, also wurde sie wohl vergessen. Schreib die Sekunden, die du gehalten hast, oder lass ihn aus.

## Unterwegs
test-hardly = Das kann bei { $name } kaum stimmen. Schreib es noch einmal.
test-skipped = Ausgelassen: { $name }.
test-hurts = { $name } endet hier. Wo tut es weh, und wie sehr, von 0 bis 10? Zum Beispiel „linke Wade 4/10“.
test-over-pain = Die Tests enden hier: Ab { $limit }/10 wird nichts getestet. Was du gemacht hast, ist behalten.
test-mild-pain = Leicht, also dürfen die Tests weitergehen, wenn es nicht mehr wird.
test-stopped = Aufgehört. Es wurde nichts getestet.

## Was ein Ergebnis wert ist
test-reps = { $value ->
    [one] eine Wiederholung
   *[other] { $value } Wiederholungen
}
test-points = { $value ->
    [one] ein Punkt
   *[other] { $value } Punkte
}
test-value = { $side ->
    [none] { $value }
   *[other] { $side } { $value }
}{ $today ->
    [yes] {""}
   *[no] {" "}({ $day })
}
test-value-short = { $side ->
    [none] { $value }
   *[other] { $side } { $value }
}
test-noted = Notiert: { $values }.
test-result = <b>{ $name }:</b> { $values }
test-change-first = { $side ->
    [none] Dein erstes Ergebnis: das zum Vergleichen.
   *[other] { $side }: dein erstes Ergebnis, das zum Vergleichen.
}
test-change-same = { $side ->
    [none] {""}
   *[other] { $side }:{" "}
}{ $before } am { $day }; normale Schwankung ({ $noise } hin oder her sagt nichts).
test-change-better = { $side ->
    [none] {""}
   *[other] { $side }:{" "}
}besser als { $before } am { $day }, um mehr als die normale Schwankung ({ $noise }).
test-change-worse = { $side ->
    [none] {""}
   *[other] { $side }:{" "}
}schlechter als { $before } am { $day }, um mehr als die normale Schwankung ({ $noise }). Müde, krank, andere Schuhe? Wenn nicht, ist es einen Blick wert.
test-noise = bis zu { $amount }
test-noise-share = bis zu { $percent } %
test-noise-unknown = ein wenig
test-sides-even = { $percent ->
    [none] Beide Seiten sind gleich.
   *[other] Beide Seiten sind gleich: Die schwächere hat { $percent } % der stärkeren.
}
test-sides-apart = { $percent ->
    [none] Eine Seite liegt zurück: { $side }.
   *[other] Eine Seite liegt zurück: { $side }, mit { $percent } % der anderen. Ab 90 % gilt es als gleich.
} Fang jeden Satz mit ihr an, und mach mit der anderen genauso viel.
test-norm-middle = Andere{ $sex ->
    [woman] { $age ->
        [yes] {" "}(Frauen in deinem Alter)
       *[no] {" "}(Frauen)
    }
    [man] { $age ->
        [yes] {" "}(Männer in deinem Alter)
       *[no] {" "}(Männer)
    }
   *[none] {""}
}: { $span } { $unit ->
    [reps] Wiederholungen
   *[other] { $unit }
} in der Mitte. Du liegst { $band }.
test-norm-band = Im Vergleich{ $sex ->
    [woman] { $age ->
        [yes] {" "}(Frauen in deinem Alter)
       *[no] {" "}(Frauen)
    }
    [man] { $age ->
        [yes] {" "}(Männer in deinem Alter)
       *[no] {" "}(Männer)
    }
   *[none] {""}
}: { $band }{ $share ->
    [none] {""}
   *[other] , mit dem { $share }-Fachen deines Körpergewichts
}.
test-norm-needs-body = Sag mir dein Körpergewicht („Gewicht 68 kg“), dann kann ich sagen, wie das im Vergleich ist.
test-band-below-middle = unter der Mitte
test-band-middle = etwa in der Mitte
test-band-above-middle = über der Mitte
test-band-lowest-quarter = im untersten Viertel
test-band-top-quarter = im obersten Viertel
test-band-low = niedrig
test-band-below = unter dem Schnitt
test-band-average = im Schnitt
test-band-good = gut
test-band-very-good = sehr gut
test-band-below-good = noch nicht „gut“
test-band-excellent = ausgezeichnet
test-band-below-fair = noch nicht „ordentlich“
test-band-fair = ordentlich
test-band-strong = stark
test-band-clean = sauber
test-band-shaky = wackelig
test-target = { $unit ->
    [s] { $amount } s
    [cm] { $amount } cm
   *[other] { $amount }
}{ $reached ->
    [yes] {" "}braucht man zum Laufen; du hast es.
   *[no] {" "}ist ein gutes Ziel zum Laufen.
}
test-plenty = Mehr als { $amount } s bringt dir beim Laufen nichts. Schwerere Formen schon.

## Das Ende
test-end =
    <b>Deine Tests:</b>
    { $lines }
test-end-line = • { $name }: { $values }{ $change ->
    [better] {" "}↑
    [worse] {" "}↓
    [same] {" "}(keine echte Änderung)
   *[first] {""}
}
test-end-sides =
    Links und rechts sind verschieden:
    { $lines }
test-end-weak = • { $name }: Eine Seite liegt zurück ({ $side }). Fang jeden Satz mit ihr an, und mach mit der anderen genauso viel.
test-end-nothing = Es wurde nichts getestet, also ändert sich nichts.
test-end-next = Die nächste Runde schlage ich in etwa sieben Wochen vor.
test-plan-changed =
    <b>Das ändert deinen Plan:</b>
    { $lines }
test-plan-same = Dein Plan bleibt, wie er ist.

## Geschlecht und Alter
test-who = Soll ich es mit anderen vergleichen? Für die Tabellen brauche ich Geschlecht und Alter, für sonst nichts.
test-age = Und dein Alter?
test-norms =
    <b>Im Vergleich mit anderen:</b>
    { $lines }
test-norms-none = Für die Tests, die du gemacht hast, gibt es keine Tabelle für dich. Ich vergleiche, wo es eine gibt.
test-norm-of = • { $name }. { $norm }
test-who-not = Gut, dann nur mit dir selbst.
button-test-who-woman = Frau
button-test-who-man = Mann
button-test-who-none = Nicht vergleichen
button-test-age-19 = unter 20
button-test-age-25 = 20–29
button-test-age-35 = 30–39
button-test-age-45 = 40–49
button-test-age-55 = 50–59
button-test-age-65 = 60–69
button-test-age-75 = 70 und älter
setting-norms = mit wem du verglichen wirst
setting-tests = wann Tests vorgeschlagen werden
command-test = Deine Fitness testen

## Tests in /progress
button-chart-tests = Tests
chart-tests-none = Noch steht kein Test im Tagebuch. „Teste mich“ fängt einen an.
chart-tests-words =
    <b>Deine Tests:</b> das neueste Ergebnis von jedem, neben dem davor
    { $lines }
chart-tests-row = • <b>{ $name }</b> ({ $day }): { $values }
test-against = { $side ->
    [none] {""}
   *[other] { $side }{" "}
}{ $value }{ $change ->
    [first] {""}
    [better] {" "}↑ von { $before }
    [worse] {" "}↓ von { $before }
   *[same] {" "}(davor { $before }: normale Schwankung)
}
chart-tests-one = Bisher ein Tag mit Ergebnissen. Ab dem zweiten kann ich eine Linie zeichnen.
chart-tests-unit = { $unit ->
    [s] Sekunden
    [reps] Wiederholungen
    [cm] Zentimeter
    [points] Punkte, weniger ist besser
    [time] Zeit, schneller steht höher
   *[m] Meter
}
chart-tests-target = ein gutes Ziel
chart-tests-under = normale Schwankung: { $noise }
chart-tests-heart = <b>Ruhepuls:</b> { $now } in der Mitte der letzten sieben Tage{ $before ->
    [none] {""}
   *[other] , { $before } in den sieben davor
}. Drei bis fünf Schläge hin oder her sind normale Schwankung.
