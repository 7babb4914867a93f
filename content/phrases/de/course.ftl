### Schmerz im Verlauf, der Weg zurück ins Laufen und nach einer Krankheit, Tests einer Stelle, und der Morgen-Check.

## Mitten im Satz
advice-mid-set-end = Hör hier auf. Sechs und mehr ist zu viel: heute nichts mehr, was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } belastet. Was sie nicht berührt, darf weitergehen. Wenn du nicht auftreten kannst, es schnell anschwillt oder wegknickt, lass dich heute untersuchen.
why-mid-set-end = Über fünf ist die Stelle für heute fertig, egal wie viel von der Einheit noch da ist.
advice-mid-set-swap = Auch mit weniger noch drei oder mehr, also heute eine andere Übung für { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    }. Lass diese.
why-mid-set-swap = Weniger Last probieren wir einmal. Wenn das nicht reicht, geht die Übung, nicht du.
advice-mid-set-lighter = Beende den Satz. Nimm etwa ein Fünftel weg, mach ein paar langsame Wiederholungen, und sag mir, wie es ist.
why-mid-set-lighter = Schmerz im Satz beendet den Satz. Ein Fünftel weniger, einmal, zeigt, ob es die Last war.
advice-mid-set-on = Mit zwei oder weniger darfst du weitermachen. Halt es, wo es ist, heute nicht mehr.
why-mid-set-on = Beim Belasten sind null bis zwei sicher; darauf geht nichts hoch.
advice-mid-set-unsaid = Beende erst den Satz.
ask-mid-set = Wie weh tut es mit weniger, von null bis zehn?

## Der Verlauf
advice-course-often = Das sind drei und mehr an { $times } Tagen in zwei Wochen: Lass bitte { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } in den nächsten Tagen von Physio oder Arztpraxis ansehen. Was nicht weh tut, geht so lange weiter. Früher, wenn es anschwillt, blockiert, wegknickt, dich weckt oder an einem Punkt des Knochens sitzt.
advice-course-often-answered = Drei und mehr an jetzt { $times } Tagen in zwei Wochen, also bleibt es dabei: Lass { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } in den nächsten Tagen ansehen. Was nicht weh tut, geht weiter.
why-course-often = Drei Tage in zwei Wochen mit Schmerz ab drei gehören angeschaut; weiter zu raten kostet dich Zeit.
advice-course-stuck = Zwei Wochen bei drei und mehr, und nicht weniger: Lass bitte { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } in den nächsten Tagen von Physio oder Arztpraxis ansehen. Was nicht weh tut, geht so lange weiter.
why-course-stuck = Ein Schmerz, der in zwei Wochen nicht weniger wird, braucht jemanden, der ihn untersuchen kann.
advice-course-worse = Was zählt, ist der höchste Wert von heute Morgen, und der war höher, als er sein sollte: Die letzte Dosis war zu viel. Die nächste Arbeit für { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } ist etwa ein Drittel weniger, oder eine leichtere Übung; alles andere geht weiter wie geplant.
why-course-worse = Es zählt der nächste Morgen. Zwei Punkte schlimmer, oder mehr, als die Stelle haben darf, heißt nächstes Mal weniger.
advice-course-climbing = Die letzten drei Male tat es jedes Mal etwas mehr weh, darum behandle ich es eine Stufe strenger: leichtere Arbeit für { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } bis { $until }.
why-course-climbing = Dreimal hintereinander etwas mehr ist eine Richtung, auch wenn jede Zahl klein ist.
advice-course-step-up = Zwei ruhige Einheiten und zwei ruhige Morgen. { $left ->
    [yes] { $region ->
        [general] Die Stelle
       *[other] Die Stelle ({ $region })
    } darf einen kleinen Schritt hoch: ein Zehntel mehr, oder die nächste Übung auf ihrer Leiter.
   *[no] { $region ->
        [general] Die Stelle
       *[other] Die Stelle ({ $region })
    } ist nicht mehr gesperrt: Sie geht mit dem Plan wieder hoch, eins nach dem anderen.
}
why-course-step-up = Zwei ruhige Male mit mindestens zwei Tagen Abstand zeigen, dass die letzte Dosis vertragen wurde. Dann ein Schritt, eins nach dem anderen.
advice-course-clean = Ruhig, wie es sein soll. { $locked ->
    [yes] Noch einmal so, zwei Tage später oder mehr, und es darf eine Stufe hoch.
   *[no] Weiter im Plan.
}
why-course-clean = Einmal ruhig kann Glück sein; zweimal, mit zwei Tagen Abstand, ist ein Zeichen.
advice-course-same = Am Morgen nicht schlimmer, aber noch nicht ganz ruhig: Die Dosis bleibt, wo sie ist, nicht mehr und nicht weniger.
why-course-same = Weder schlimmer noch ruhig: Die Dosis bleibt, bis zwei ruhige Male zeigen, dass sie vertragen wird.

## Zeichen eines überlasteten Knochens
advice-bone-risky =
    <b>Hör mit allem Laufen und Springen auf, und lass es heute noch untersuchen</b>: Bereitschaftspraxis oder Arztpraxis. An dieser Stelle kann es der Knochen sein, und das muss früh gesehen werden. Wenn du hinkst, schone das Bein.
    Dein Plan ist angehalten, bis du mir sagst, wer dich freigegeben hat.
advice-bone-suspected = Zwei Zeichen zusammen sagen, dass der Knochen selbst überlastet sein kann. Also ab jetzt kein Laufen und keine Sprünge, auch wenn es sich beruhigt; lass die Stelle ({ $region }) bitte in den nächsten Tagen ärztlich ansehen. Du kannst nicht auftreten, oder es tut in Ruhe weh: heute. Der Rest vom Plan geht weiter.
advice-bone-stands = Es geht immer noch um den Knochen: kein Laufen und keine Sprünge, auch bei null nicht, bis jemand die Stelle ({ $region }) angesehen und freigegeben hat. Sag mir, wer sie freigegeben hat, dann kommt das Laufen Schritt für Schritt zurück.
advice-bone-found = Kein Laufen, keine Sprünge und nichts, was diesen Knochen belastet, bis du von denen freigegeben bist, die ihn gefunden haben: Ein festgestellter Ermüdungsbruch heilt nur entlastet. Was dir zu Stiefel, Krücken und Gewicht gesagt wurde, geht jedem Plan vor. Wenn es in Ruhe oder nachts weh tut oder mehr als vorher, ruf dort noch am selben Tag an. Sag mir, wer ihn wann freigegeben hat, dann kommt das Laufen Schritt für Schritt zurück.
advice-bone-diagnosed = Was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } belastet, ist bis dahin aus dem Plan; der Rest geht weiter.
why-bone-found = Ein überlasteter Knochen, der weiter belastet wird, kann brechen; einer, der ruht, heilt in Wochen bis Monaten.
why-bone = Schmerz an einem Punkt, beim Hüpfen, in Ruhe oder bei jedem Lauf früher, mit einem zweiten Zeichen daneben: Ein Knochen, der früh gesehen wird, heilt in Wochen, spät in Monaten.
back-bone = Sag mir, wer es freigegeben hat; dann führen vier kurze Tests und Gehen und Laufen im Wechsel zurück.
bone-note = <b>Kein Laufen und keine Sprünge</b>, bis jemand die Stelle ({ $where }) angesehen und freigegeben hat: Es geht um den Knochen. Was sie nicht erschüttert, geht weiter.
cleared-sign = <b>Das freut mich.</b> Angesehen von: { $who } ({ $when }). Der Plan geht weiter wie zuvor. Hör auf und sag es mir, wenn es wiederkommt.
cleared-bone = <b>Das freut mich.</b> Freigegeben von: { $who } ({ $when }). Das Laufen kommt über vier kurze Tests zurück, dann über Gehen und Laufen im Wechsel. Hör auf und sag es mir, wenn es wieder weh tut.

## Die Frage, wie weh es tut
sign-denied = Gut, dann ändert sich nichts. Kommt es doch einmal, hör auf und sag es mir.
effort-told = { NUMBER($effort) } von 10 verstehe ich als Anstrengung, nicht als Schmerz.
ask-during = { $where }: Wie war es dabei, von null (nichts) bis zehn?
ask-evening = { $where }: Wie ist es heute Abend, von null bis zehn?
ask-morning = { $where }: Wie ist es heute Morgen, von null (nichts) bis zehn? Das sagt am meisten darüber, was die Stelle gestern vertragen hat.
ask-now = { $where }: Wie weh tut es, von null bis zehn?
eased-still = Was dafür leichter gemacht wurde, bleibt so bis { $until }.
eased-already = Der Plan ist dafür schon leichter, bis { $until }; mehr braucht es jetzt nicht.
applied-at-once =
    <b>Sofort geändert:</b>
    { $lines }
change-runs = • Läufe: { $rule } (bis { $until })

## Läufe
run-left-ease = { $run }, nicht mehr als sonst
run-left-easy = lockerer Lauf, flach, etwa ein Viertel kürzer
run-left-walk = lockerer Lauf über die halbe Strecke, oder Gehen und Laufen im Wechsel
run-left-none = kein Lauf
run-rule-ease = nichts länger oder schneller als letzte Woche
run-rule-easy = nur locker und flach, etwa ein Viertel kürzer; keine Berge, kein Tempo
run-rule-walk = halbe Strecke und locker, oder Gehen und Laufen im Wechsel; hör auf, wo es mehr wird
run-rule-none = kein Laufen; geh spazieren, wenn das Gehen normal ist
runs-for-you = damit du dich erholst
runs-for-race = für deine Beine nach dem Wettkampf
runs-note = <b>Läufe:</b> { $rule } ({ $why }{ $until ->
    [none] {""}
   *[other] , bis { $until }
}).
runs-wait = <b>Läufe:</b> noch keine. Die Stelle ({ $where }) macht erst vier kurze Tests; dann kommt das Laufen mit Gehen und Laufen im Wechsel zurück.
runs-ladder = <b>Läufe:</b> der Weg zurück für die Stelle ({ $where }), eine Stufe nach der anderen, jede zweimal ruhig vor der nächsten.{ $cap ->
    [none] {""}
   *[other] {" "}Höchstens etwa { $cap } km in diesen sieben Tagen.
}
run-step-turns = Gehen/Laufen, Stufe { $step } von { $of }: { $times } × ({ $run } min laufen, { $walk } min gehen)
run-step-steady = Stufe { $step } von { $of }: { $run } min locker, ohne Pause
run-step-longer = Stufe { $step } von { $of }: locker, pro Woche ein Zehntel mehr
run-step-strides = Stufe { $step } von { $of }: locker, mit vier bis sechs Steigerungen von 20 s
run-step-hills = Stufe { $step } von { $of }: locker, mit ein paar kurzen Bergen
run-step-intervals = Stufe { $step } von { $of }: locker, mit ein paar kurzen Intervallen
run-cue-knee-front = Fürs Knie vorn: flach, nicht bergab, Schritte etwas kürzer und schneller. In Ordnung sind zwei oder weniger, und innerhalb einer Stunde wieder wie vorher.
run-cue-knee-lateral = Fürs Knie außen: flach, dreh um vor der Stelle, an der es meist anfängt, Schritte etwas schneller.
run-cue-shin = Fürs Schienbein: weicher, flacher Boden, kein Tempo.
run-cue-achilles = Für die Achillessehne: Berge und Tempo gehen zuerst; zwei, drei Tage zwischen Läufen, die sie fordern.
run-cue-plantar-heel = Für die Ferse: keine Berge, kein Tempo; die ersten Schritte am nächsten Morgen sagen, wie es war.
run-cue-calf = Für die Wade: flach und langsam, und nur, solange sie nicht fest wird.
run-cue-hamstring-proximal = Für den Ansatz am Sitzbein: langsam, flach, kurze Schritte; keine Berge.
run-cue-hamstring-acute = Für den Oberschenkel hinten: langsam, deutlich unter dem, was er zulässt; Tempo kommt zuletzt.
run-cue-quad = Für den Oberschenkel: flach und locker. Ein tiefer Schmerz beim Auftreten oder nachts gehört noch am selben Tag untersucht.
run-cue-groin = Für die Leiste: geradeaus und flach. Wenn ein Hüpfer weh tut oder es dich weckt, lass dich noch am selben Tag untersuchen.
run-cue-hip-front = Für die Hüfte vorn: kürzer und flach. Wenn ein Hüpfer weh tut oder es dich weckt, lass dich noch am selben Tag untersuchen.
run-cue-hip-lateral = Für die Hüfte außen: keine schrägen Straßen, keine Berge, kürzer.
run-cue-buttock = Fürs Gesäß: Hör auf, wenn etwas ins Bein ausstrahlt.
run-cue-low-back = Für den Rücken: locker, und nur, solange nichts ins Bein ausstrahlt.
run-cue-ankle = Fürs Sprunggelenk: nur ebener Boden, und nur, wenn Gehen nicht weh tut.
run-cue-foot = Für den Fuß: flach, in einem steifen Schuh. Ein schmerzender Punkt oben auf dem Fuß gehört erst angesehen.
change-step-up = { $will }
      (statt: { $was })
held-note = Die Stelle (<b>{ $where }</b>): Dort geht nichts hoch, { $locked ->
    [yes] bis es zwei ruhige Einheiten mit ruhigen Morgen gab, zwei Tage auseinander.
   *[no] bis klar ist, dass ihre letzte Einheit ruhig war.
}

## Tests einer Stelle
offer-exit = Die Stelle ({ $where }) ist ruhig geworden. Wenn du magst, zeigen ein paar kurze Tests, was sie wieder kann; bestanden zählen sie als eine ruhige Einheit.
offer-entry = Die Stelle ({ $where }) ist ruhig, also kann das Laufen zurückkommen. Erst vier kurze Tests, einer nach dem anderen.
prove-step = <b>{ $number } von { $of }.</b> { $test } Wie weh tat es, von null bis zehn? Wenn es über drei geht, hör auf.
prove-later = Wann immer du willst.
prove-failed = Noch nicht, und das ist gut zu wissen. Nichts ist verloren: Mach weiter, wie es steht, und probier es in ein paar Tagen noch einmal. Morgen früh frage ich nach der Stelle ({ $where }).
prove-passed-exit = <b>Bestanden.</b> Das ist ein ruhiges Mal für die Stelle ({ $where }). Morgen früh frage ich; ein zweites ruhiges Mal, mindestens zwei Tage später, und ihre Arbeit darf wieder hochgehen.
prove-passed-entry = <b>Bestanden.</b> Wenn die Stelle ({ $where }) morgen früh ruhig ist, fängt das Laufen mit der ersten Stufe an: 8 × (1 Minute laufen, 2 Minuten gehen), jeden zweiten Tag. /week zeigt es.
test-walk = Geh eine halbe Stunde zügig.
test-single-squats = Zehn Kniebeugen auf diesem Bein, so tief, wie es ruhig bleibt; halt dich fest, wenn du magst.
test-single-raises = Zwanzig Mal Wadenheben auf diesem Bein.
test-two-hops = Zwanzig kleine Hüpfer auf beiden Füßen.
test-step-downs = Zehn langsame Step-downs von einer niedrigen Stufe, du stehst auf diesem Bein.
test-squats = Zwanzig Kniebeugen in deinem Tempo.
test-stairs = Zwei Stockwerke Treppe, hoch und runter.
test-hops-10 = Zehn kleine Hüpfer auf diesem Bein.
test-hops-20 = Zwanzig kleine Hüpfer auf diesem Bein.
test-hops-60 = Dreimal zwanzig kleine Hüpfer auf diesem Bein, dazwischen eine Minute.
test-two-raises = Fünfundzwanzig Mal Wadenheben auf beiden Beinen.
test-single-raises-25 = Fünfundzwanzig Mal Wadenheben auf diesem Bein.
test-first-steps = Denk an deine ersten Schritte aus dem Bett heute Morgen.
test-deep-hinge = Zehn langsame Hüftbeugen, Rücken gerade, so tief es geht.
test-long-bridge = Zehn Brücken mit weit aufgesetzten Fersen.
test-single-bridge = Zehn Brücken auf diesem Bein.
test-strides = Vier Steigerungen von zwanzig Sekunden, jede etwas schneller.
test-squeeze = Fünfmal einen Ball fest zwischen den Knien drücken, je zehn Sekunden.
test-copenhagen = Seitstütz mit dem oberen Bein auf einem Stuhl, zwanzig Sekunden.
test-lunges = Zehn tiefe Ausfallschritte auf diesem Bein.
test-stand-30 = Steh dreißig Sekunden auf diesem Bein.
test-hinges = Dreimal zehn Hüftbeugen mit leichtem Gewicht.
test-presses = Dreimal acht leichte Drücker über Kopf.
test-grip = Zehnmal einen Ball fest mit dieser Hand drücken.
test-push-ups = Zehn Liegestütze, gern auf den Knien.
test-turns = Dreh den Kopf ganz zu jeder Seite, fünfmal.
test-twists = Dreh den Oberkörper ganz zu jeder Seite, zehnmal.

## Eine Krankheit, und der Weg zurück
ask-ill-morning = Wie geht es dir heute?
ill-note = <b>Kein Training, solange du krank bist.</b> Sag mir, wie es dir geht.
ill-unsure-note = <b>Zuletzt warst du krank.</b> Wenn du einen ganzen Tag gesund bist, ohne Fieber und ohne Medikamente, fang mit der ersten Hälfte auf dem Weg zurück an. Wenn nicht, ruh weiter und sag es mir.
ramp-note = <b>Nach deiner Krankheit:</b> Einheit { $number } von { $of } auf dem Weg zurück, etwa { $share } % der Sätze. Läufe locker. Hör auf bei allem in der Brust, bei Schwindel oder Atemnot.
ask-after-check = Wie war es, dabei und seither: etwas in der Brust, Herzrasen, mehr außer Atem als sonst, Schwindel, dunkler Urin?
advice-illness-still = Dann ruh weiter. Morgen frage ich wieder. Brustschmerz, Atemnot, Verwirrtheit oder Ohnmacht: Ruf die { $number } an.
why-illness-still = Training in eine Krankheit hinein macht sie länger und kann dem Herzen schaden.
advice-illness-still-long = Zehn Tage und mehr sind lang genug: Geh bitte in den nächsten Tagen zur Ärztin oder zum Arzt. Bis dahin kein Training.
why-illness-still-long = Eine Krankheit, die in zehn Tagen nicht weggeht, gehört untersucht, bevor das Training wieder anfängt.
advice-illness-well = Das freut mich. Vier Einheiten führen zurück: die Hälfte, 70 %, 85 %, dann alles, jede nur, wenn die davor gut ging. Läufe so lange locker.
why-illness-well = Nach einer Krankheit gibt der Körper weniger her, als es sich anfühlt; Schritt für Schritt zeigt sich, was er verträgt.
advice-ramp-fine = Gut. Die nächste ist eine Stufe mehr.
why-ramp-fine = Jede Einheit, die vertragen wurde, sofort und einen Tag später, verdient den nächsten Anteil.
advice-ramp-hard = Dann nächstes Mal noch einmal derselbe Anteil, nicht mehr. Wenn es härter bleibt, als es sein sollte, geh zur Ärztin oder zum Arzt.
why-ramp-hard = Wenn sich dieselbe Arbeit deutlich härter anfühlt als sonst, ist es für mehr zu früh.
advice-ramp-sign =
    <b>Hör mit dem Training auf und lass dich heute noch untersuchen</b>: Arztpraxis, Bereitschaftspraxis oder ärztlicher Bereitschaftsdienst. Atemnot, Schwindel oder dunkler Urin nach einer Krankheit gehören angesehen.
    Wenn du ohnmächtig wirst, keine Luft bekommst oder die Brust weh tut, ruf die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }. Dein Plan ist angehalten, bis du mir sagst, wer dich freigegeben hat.
why-ramp-sign = Nach einer Krankheit gehen diese Zeichen allem vor; sie können heißen, dass Herz, Lunge oder Muskeln noch krank sind.
advice-ramp-heart =
    <b>Hör sofort auf und ruf jetzt die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }</b>, oder lass dich sofort in die Notaufnahme bringen. Fahr nicht selbst. Brustschmerz oder Herzrasen nach einer Krankheit kann ernst sein. Sag jemandem in deiner Nähe Bescheid. Dein Plan ist angehalten.
why-ramp-heart = Ein Infekt kann das Herz entzünden, und Anstrengung macht es schlimmer: Brustschmerz oder Herzrasen ist dann ein Notfall.
advice-relapse = Es ist wieder da, also endet der Weg zurück hier: Ruh dich aus, und geh bitte in den nächsten Tagen zur Ärztin oder zum Arzt, bevor du wieder anfängst.
why-relapse = Eine Krankheit, die mit den ersten Einheiten zurückkommt, war nicht vorbei und gehört untersucht.

## Der Morgen-Check
checkin-one = Wie geht es dir heute Morgen?
checkin-energy = Kurzer Morgen-Check, dreimal tippen. Energie, von 1 (leer) bis 5 (voll)?
checkin-sleep = Wie lange hast du geschlafen?
checkin-soreness = Wie viel Muskelkater haben deine Beine, von 1 (sehr viel) bis 5 (gar keinen)?
checkin-ready = Gut. Weiter im Plan.
checkin-set-three = An Krafttagen dreimal tippen mit dem Wort am Morgen: Energie, Schlaf, Muskelkater. Überspring sie, wann du willst.
checkin-set-one = An Krafttagen einmal tippen mit dem Wort am Morgen. Überspring es, wann du willst.
checkin-set-off = Kein Morgen-Check mehr. Wie es dir geht, kannst du mir trotzdem jederzeit sagen.
setting-checkin = der Morgen-Check
button-feel-fresh = Frisch
button-feel-ok = Geht so
button-feel-tired = Müde
button-feel-wrecked = Völlig fertig
button-energy = { $score }
button-soreness = { $score }
button-night-least = unter 3 h
button-night-little = 3–5 h
button-night-short = 5–6 h
button-night-fair = 6–7 h
button-night-full = 7 h oder mehr
button-checkin = Morgen-Check: { $way ->
    [three] dreimal
    [one] einmal
   *[off] aus
}
button-prove = Tests machen
button-cannot = Ging nicht
button-not-now = Jetzt nicht
button-ill-still = Noch krank
button-ill-better = Besser, nicht gesund
button-ill-well = 1 Tag gesund, fieberfrei
button-after-fine = Alles normal
button-after-hard = Härter als es sein sollte
button-after-sign = Atemnot, Schwindel, Urin braun
button-after-heart = Brustschmerz oder Herzrasen
nudge-pain-evening = Wie ist der Schmerz heute Abend?
nudge-pain-morning = Wie ist der Schmerz heute Morgen?
nudge-ill-morning = Wie ist die Krankheit?
nudge-after-check = Wie wurde die Einheit vertragen?

## Der Weg zurück zum Normalen
back-mid-set = Das gilt für heute. Ich frage heute Abend und morgen früh; was dann ist, entscheidet das nächste Mal.
back-course = Zwei ruhige Einheiten mit ruhigen Morgen, zwei Tage auseinander, und es geht eine Stufe hoch; so weiter, bis nichts mehr zurückgehalten wird.

## Ein Schmerz, von dem du zum ersten Mal erzählst
details-timing = Ein Tipp hilft mir, es einzuschätzen: Wann tut es weh?
details-onset = Und wie hat es angefangen?
details-side = Und welche Seite?
details-kept = Notiert: { $what }.
button-timing-during = Beim Training
button-timing-after = Danach
button-timing-morning = Am Morgen
button-timing-rest = In Ruhe, nachts
button-onset-sudden = Auf einen Schlag
button-onset-gradual = Nach und nach
button-side-left = Links
button-side-right = Rechts
button-side-both = Beide

## Keine Fragen mehr

unasked = Danach frage ich nicht mehr: { $where }. Was deinen Plan dafür leichter macht, bleibt, und wenn du mir wieder davon erzählst, gehe ich mit.
unasked-nothing = Ich habe nichts offen, wonach ich fragen würde. Was ich von mir aus schreibe, wählst du in den Einstellungen.

advice-course-was-severe = { $pain ->
    [0] Gut, dass es weniger ist.{" "}
    [1] Gut, dass es weniger ist.{" "}
    [2] Gut, dass es weniger ist.{" "}
   *[other] {""}
}Es war diese Woche acht oder mehr, und das wird untersucht, auch wenn es ruhiger wird: Warst du schon dort? Bis dahin belastet nichts die Stelle, und kein Laufen. Wenn du dort warst, sag mir, was sie gesagt haben.
why-course-was-severe = Ein so starker Schmerz kann eine Weile still sein, obwohl seine Ursache noch da ist.
dulled-asked = Ich würde es lassen. Ein Schmerzmittel verdeckt, wonach ich steuere; du würdest in etwas hineintrainieren, ohne es zu spüren. Entzündungshemmer bei langer oder heißer Belastung können auch Nieren und Magen schaden. Wenn ein Schmerz eine Tablette braucht, damit du trainieren kannst, sag mir wo und wie stark, dann ändere ich die Einheit. Was du für etwas anderes nimmst, klärst du mit Ärztin, Arzt oder Apotheke.
dulled-masks = Mit einem Schmerzmittel sagt eine ruhige Stelle wenig, also zähle ich das nicht als Zahl. Sag es mir noch einmal, wenn es nicht mehr wirkt, am besten morgen früh.

fast-next = Schnelles Laufen kommt für { $where } in Schritten zurück, einer nach dem anderen: erst Steigerungen (vier bis sechs zu 20 s, jede etwas schneller), dann kurze Hügel, dann Intervalle, und volle Sprints zuletzt, von etwa 80 % an. Jeder Schritt zweimal, zwei Tage auseinander: nie über 1 dabei, und am Morgen danach nicht mehr als vorher. Dann der nächste.
fast-layoff = Für { $where } kommt erst das Laufen, dann das Tempo: Steigerungen, dann kurze Hügel, dann Intervalle, und volle Sprints zuletzt. Jeder Schritt zweimal sauber, zwei Tage auseinander, dann der nächste.
fast-not-yet = Noch nicht. Tempo kommt für { $where } zurück, wenn lockere Läufe bei 2 oder weniger liegen und der Morgen danach ruhig ist, zweimal hintereinander: dann Steigerungen, dann kurze Hügel, dann Intervalle, und Sprints zuletzt.
fast-last = Fürs Sprinten noch zweierlei: volles Tempo erst, wenn beide Beine gleich stark und gleich lang sind, und das Krafttraining dafür zweimal die Woche behalten, es hält die Verletzung fern.
why-fast-again = Tempo verlangt am meisten von einer Stelle, die wehtat; ein Schritt nach dem anderen zeigt rechtzeitig, was sie verträgt.
sprain-net = Lass dich noch heute untersuchen, wenn du keine vier Schritte darauf gehen kannst, wenn der Knochen am Rand von Knöchel oder Fuß auf Druck wehtut, wenn der Fuß taub oder kalt ist, oder wenn es schlimmer wird. Ist es in fünf bis sieben Tagen nicht klar besser, lass es ebenfalls ansehen.
run-back = Ja, in Schritten. Vor dem ersten Lauf, an einem Tag: eine halbe Stunde gehen, zehn Kniebeugen auf einem Bein, zwanzigmal auf einem Bein auf die Zehen, zwanzig Hüpfer auf beiden Beinen, nichts davon über { $most }. Dann flach { $times }-mal { $run } Minute laufen und { $walk } gehen. Am Morgen danach ruhig? Zwei Tage später noch einmal dasselbe, dann ein Schritt länger. Die Balanceübungen gehen weiter.
run-back-not-yet = Noch nicht. Laufen kommt für { $where } zurück, wenn eine halbe Stunde Gehen, zehn Kniebeugen auf einem Bein, zwanzigmal auf die Zehen und zwanzig Hüpfer auf beiden Beinen an einem Tag bei { $most } oder weniger bleiben; dann im Wechsel von Gehen und Laufen.
