### Die ersten Fragen, und dieselben noch einmal aus den Einstellungen.

## Erste Worte
welcome =
    <b>Hallo, ich bin dein Krafttrainer fürs Laufen.</b>
    Ich plane zwei oder drei kurze Krafteinheiten um deine Läufe herum, erinnere dich, zeige dir, wie jede Übung geht, führe dein Tagebuch und mache es leichter, wenn etwas weh tut oder du kaputt bist.
welcome-on = Schön, dass du wieder da bist. Wir machen weiter, wo wir aufgehört haben.
setup-consent =
    <b>Zuerst: was ich speichere und warum</b>
    Deine Nachrichten, was ich davon verstanden habe, deine Einstellungen und deinen Plan: alles nur, damit ich dich trainieren kann. Dazu gehört Gesundheit: was weh tut, Krankheiten, was dir ärztlich verboten wurde. Es bleibt hier, niemand sonst bekommt es, und es wird nie verkauft. /export gibt dir alles, /deletemydata löscht alles, /privacy sagt mehr, und in /settings kannst du deine Einwilligung zurücknehmen.
    Ich bin Trainer, kein Arzt: Ich stelle keine Diagnosen.

    Ist das für dich in Ordnung? Dann kommen neun kurze Themen; überspring, was du willst. Eintragen und fragen kannst du jederzeit.
setup-consent-again =
    <b>Deine Einwilligung</b>
    { $given ->
        [yes] Du lässt mich speichern, was du mir erzählst, auch zur Gesundheit, und danach fragen.
        [no] Du lässt mich speichern, was du mir erzählst, und willst keine Gesundheitsfragen. Was du mir von dir aus über Schmerzen oder Krankheit erzählst, speichere und beachte ich auch.
       *[open] Du hast noch nicht geantwortet. Bis dahin speichere ich, was du mir erzählst, auch Schmerzen und Krankheit, wenn du davon erzählst, und lasse die Gesundheitsfragen weg.
    } Alles nur, damit ich dich trainieren kann; niemand sonst bekommt es. /privacy sagt, was ich speichere, /deletemydata löscht alles. { $given ->
        [yes] Darf ich weiter nach deiner Gesundheit fragen?
        [no] Darf ich nach deiner Gesundheit fragen?
       *[open] Ist das für dich in Ordnung, und darf ich nach deiner Gesundheit fragen?
    }
button-consent-yes = Ja, los geht's
button-consent-no = Ja, ohne Gesundheitsfragen
consent-given = { $given ->
    [yes] gegeben, auch für Gesundheitsfragen
    [no] gegeben, ohne Gesundheitsfragen
   *[open] offen
}
set-consent = { $given ->
    [yes] Danke. Deine Antworten zur Gesundheit zählen ab jetzt in deinem Plan.
   *[no] In Ordnung: Ich frage nicht nach deiner Gesundheit, außer du erzählst mir von Schmerzen oder einer Krankheit: Das beachte ich trotzdem und frage nur, was ich brauche, um es einzuschätzen. /deletemydata löscht alles.
}

## Wo wir sind
setup-progress = <b>{ $number } von { $of }</b> · { $topic }
setup-topic-goal = Wofür
setup-topic-runs = Deine Läufe
setup-topic-strength = Krafttage
setup-topic-level = Deine Erfahrung
setup-topic-kit = Deine Ausrüstung
setup-topic-minutes = Deine Zeit
setup-topic-clock = Einheiten und Uhr
setup-topic-words = Wann ich schreibe
setup-topic-health = Deine Gesundheit

## Die Fragen
setup-goal = Was soll dir das Krafttraining vor allem bringen?
setup-race = Trainierst du auf einen Wettkampf hin? Schreib ihn auf, zum Beispiel „Halbmarathon Berlin 14. März“.
setup-race-day = An welchem Tag ist er? Schreib zum Beispiel „14. März“ oder „in 12 Wochen“.
setup-race-distance = Wie lang ist er? Tipp drauf oder schreib es, zum Beispiel „15 km“.
setup-runs = An welchen Tagen läufst du? Tipp die Tage an und aus, oder schreib sie: „Di Intervalle, Do locker, So lang“.
setup-long = Welcher ist dein langer Lauf?
setup-fast = Ist einer davon schnell: Intervalle, Tempolauf, Berge oder ein harter Lauftreff? Schreib zwei, wenn es zwei sind.
setup-strength = Wie oft willst du Krafttraining machen? Zweimal die Woche reicht den meisten, die laufen.
setup-strength-days = Welche Tage passen dir fürs Krafttraining? Am besten Tage ohne Lauf.
setup-level = Wie lange machst du schon regelmäßig Krafttraining, in den meisten Wochen?
setup-sure = Wie gehen dir Kniebeugen, Hüftbeugen und Liegestütze von der Hand?
setup-kit = Was hast du zum Trainieren? Tipp drauf oder schreib es: „zwei 8-kg-Kurzhanteln und ein blaues Band“. Gar nichts ist auch gut.
setup-weights = Welche Gewichte und Bänder sind es? Schreib zum Beispiel „zwei 8-kg-Kurzhanteln, eine 12-kg-Kettlebell, rotes und blaues Band“ oder „Langhantel mit 2x10 und 4x5 kg Scheiben“. Dann verlange ich nur, was du hast.
setup-minutes = Wie lange darf eine Einheit dauern?
setup-units = In welchen Einheiten denkst du?
setup-zone = Nach der Uhr welcher Stadt lebst du? Tipp eine an, schreib deine, oder teil deinen Standort.
setup-hour = Wann soll ich dir an Krafttagen und Ruhetagen schreiben?
setup-quiet = Wann soll ich still sein? Deine eigene Uhrzeit von oben bleibt immer frei. Du kannst „21:30 bis 7“ schreiben.
setup-hurts = Tut dir gerade etwas weh oder macht dir etwas Ärger? Tipp drauf oder schreib es: „linkes Knie 3/10, rechte Ferse seit Mai“.
setup-before = Und frühere Verletzungen, aus den letzten Jahren? Tipp drauf oder schreib sie: „linke Achillessehne 2024, Ermüdungsbruch rechtes Schienbein letztes Jahr“.
setup-side = { $part }: welche Seite?
setup-when = { $part }: { $now ->
    [yes] seit wann?
   *[no] wann war das?
} Du kannst es auch schreiben, zum Beispiel „Mai“ oder „vor 2 Jahren“.
setup-symptoms = Kam in den letzten Monaten etwas davon bei Anstrengung oder ohne Grund?
setup-doctor = Hat dir eine Ärztin oder ein Arzt gesagt, dass du etwas davon hast oder hattest? Tipp an, was stimmt, oder schreib es.
setup-active = Trainierst du schon, etwa dreimal die Woche seit ein paar Monaten, ohne Probleme davon?
setup-now = Und gilt für dich gerade etwas davon? Tipp an, was stimmt, oder schreib es.
setup-short-consent = Ist es in Ordnung, dass ich speichere, was du mir erzählst?
setup-short-goal = Was willst du vor allem?
setup-short-race = Gibt es einen Wettkampf?
setup-short-runs = An welchen Tagen läufst du?
setup-short-long = Welcher Lauf ist der lange?
setup-short-fast = Welcher Lauf ist schnell?
setup-short-strength = Wie oft Krafttraining?
setup-short-level = Wie lange machst du schon regelmäßig Krafttraining?
setup-short-sure = Wie gehen die Bewegungen?
setup-short-kit = Welche Ausrüstung hast du?
setup-short-weights = Welche Gewichte?
setup-short-minutes = Wie lange darf eine Einheit dauern?
setup-short-units = Welche Einheiten?
setup-short-zone = Die Uhr welcher Stadt?
setup-short-hour = Wann soll ich schreiben?
setup-short-quiet = Wann soll ich still sein?
setup-short-hurts = Tut gerade etwas weh?
setup-short-before = Gab es früher Verletzungen?
setup-short-symptoms = Zeichen bei Anstrengung?
setup-short-doctor = Etwas Ärztliches?
setup-short-active = Trainierst du schon?
setup-short-now = Gilt gerade etwas?
setup-not-understood = Das habe ich nicht als Antwort verstanden. Tipp drauf, oder schreib es anders:
setup-goes-on = Wenn du magst, geht es weiter mit: { $question }
setup-waits = Die ersten Fragen warten; wenn du magst, geht es weiter mit: { $question }
setup-paused = <b>Dein Plan bleibt angehalten, bis dich jemand freigegeben hat</b>, und was ich zu diesem Zeichen gesagt habe, gilt weiter. Deine Antworten behalte ich so lange.
setup-again = Und: { $question }
setup-taken = Gemerkt: { $names }.
setup-runs-chosen = { $days ->
    [none] Dann ohne Läufe: nur Krafttraining, bis du mir welche nennst.
   *[other] Dann nehme ich { $days }; andere Tage kannst du mir jederzeit sagen.
}
setup-condition-other = Was du geschrieben hast, bleibt gespeichert. Eine eigene Regel habe ich dafür nicht, also wird nichts darum herum geplant: Frag bitte ärztlich nach, was es fürs Training bedeutet, und sag mir, was nicht geht.
setup-finished = <b>Mehr brauche ich nicht.</b> Was du übersprungen hast, hat einen vernünftigen Standardwert; /settings ändert alles.
setup-unscreened = Die Gesundheitsfragen sind noch offen, darum plane ich vorsichtig: drei Wiederholungen in Reserve, keine Sprünge, keine Tests. Eine Minute reicht dafür, jetzt oder später in /settings.
setup-replanned = <b>Fertig.</b> Ich habe ab heute neu geplant.
setup-next = Schreib mir in deinen eigenen Worten, was du machst, zum Beispiel „Kniebeugen 3x10“ oder „5 km in 27:30 gelaufen, linkes Knie 2/10“. Frag jederzeit „Wie geht Plank?“.

## Antworten
button-goal-injury-prevention = Verletzungsfrei bleiben
button-goal-faster = Schneller laufen
button-goal-general = Rundum stark sein
goal-injury-prevention = verletzungsfrei bleiben
goal-faster = schneller laufen
goal-general = rundum stark sein
runs-not-there = Nach deinen Einstellungen läufst du nicht am { $days }, also ändert sich nichts.
set-goal = Dein Ziel ist jetzt: { $goal }.
button-race-other = Andere Strecke
button-sure-new = Neu oder wackelig
button-sure-fine = Gut ohne Gewicht
button-sure-sure = Sicher, auch mit Gewicht
button-weights-any = Ganzes Studio / weiß nicht
weights-of = { $kind ->
    [dumbbell] Kurzhanteln
    [kettlebell] Kettlebells
    [bar] Langhantel
    [plate] Scheiben
   *[band] Bänder
}: { $pieces }
set-weights = Deine Gewichte: { $weights }. Danach richten sich die Lasten.
button-no-quiet = Keine Ruhezeit
set-quiet = { $start ->
    [none] Keine Ruhezeit mehr.
   *[other] Ich bin still von { $start } bis { $end }.
}
place-near = An deinem Ort ist es jetzt { $now } ({ $zone }). Welche Uhr ist deine? Wenn keine davon passt, schreib deine Stadt oder dein Land.
button-clock = { $zone }, { $now }
part-knee = Knie
part-achilles = Achillessehne
part-shin = Schienbein
part-calf = Wade
part-heel = Ferse
part-foot = Fuß
part-hip = Hüfte
part-groin = Leiste
part-hamstring = Oberschenkel hinten
part-lower-back = Unterer Rücken
part-shoulder = Schulter
button-ago-3m = Letzte 3 Monate
button-ago-1y = Im letzten Jahr
button-ago-2y = Vor 1 bis 2 Jahren
button-ago-old = Länger her
injury = { $place }{ $months ->
    [-1] {""}
    [0] {", "}in letzter Zeit
   *[other] {", "}{ $over ->
        [yes] vor
       *[no] seit
    }{" "}{ $years ->
        [0] { $months ->
            [one] einem Monat
           *[other] { $months } Monaten
        }
        [one] einem Jahr
       *[other] { $years } Jahren
    }{ $over ->
        [yes] {""}
       *[no] {""}
    }
}

## Gesundheitsfragen
button-sign-chest = Schmerz/Druck in der Brust
button-sign-faint = Ohnmacht oder fast
button-sign-breath = Atemnot, mehr als normal
button-sign-heart = Herzrasen oder -stolpern
screen-sign =
    <b>Geh damit bitte vor jedem Training zur Ärztin oder zum Arzt, in den nächsten Tagen.</b> Dein Plan ruht, bis dich jemand freigegeben hat; sag mir, wer und wann.
    Wenn es jetzt da ist oder in Ruhe wiederkommt, ruf sofort die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] {""}
    }.
condition-pick-heart = Herz, Nieren oder Diabetes
condition-pick-blood-pressure = Bluthochdruck
condition-pick-insulin = Ich spritze Insulin
condition-pick-brittle-bones = Osteoporose
condition-pick-bone-stress = Ermüdungsbruch
condition-pick-hernia = Leisten-/Bauchbruch
condition-pick-surgery = OP in den letzten Monaten
condition-pick-eating-disorder = Essstörung
condition-pick-pregnant = Schwanger
condition-pick-postpartum = Geburt im letzten Jahr
condition-pick-under-16 = Ich bin unter 16
condition-pick-blood-thinner = Blutverdünner
condition-pick-beta-blocker = Betablocker
condition-pick-tendon-drug = Cortison, Chinolon-Antibiotika
condition-pick-eye-surgery = Augen-OP vor Kurzem
condition-pick-belly-gap = Lücke in den Bauchmuskeln
button-active-yes = Ja, ohne Probleme
button-active-no = Nein, gerade nicht
screen-again = { $first ->
    [yes] Deine Gesundheitsfragen sind noch offen, darum plane ich vorsichtig: keine Sprünge, keine Tests, drei Wiederholungen in Reserve. Wollen wir sie beantworten? Ich frage nicht noch einmal.
   *[no] Deine Gesundheitsfragen sind ein halbes Jahr her. Hat sich etwas geändert?
}
button-screen = Gesundheitsfragen
button-screen-same = { $first ->
    [yes] Jetzt nicht
   *[no] Alles wie vorher
}
screen-left = In Ordnung, ich plane weiter vorsichtig. In /settings findest du die Fragen, wann immer du willst.

## Erste Tests
baseline-offer = Wenn du magst, fangen wir in deinen ersten zwei Einheiten mit ein paar kleinen Tests an: Dann sehen wir beide, was wächst.
button-baseline = Tests einplanen
baseline-set =
    <b>Deine ersten Tests</b>
    { $first }: { $these }.
    { $second }: { $those }.
    Jeweils am Anfang der Einheit, aufgewärmt. Hör auf, wenn die Bewegung unsauber wird oder etwas weh tut; weniger als dein Bestes ist auch gut.
baseline-off = Die Tests sind aus deinem Plan.
baseline-note =
    <b>Tests am { $day }</b>, aufgewärmt, vor der Einheit: { $names }. /test führt dich mit einer Uhr durch alle, einen nach dem anderen.
