# Dateien anderer Apps und Uhren: was sie brächten, was behalten wurde, was nicht zu lesen war.
import-how =
    <b>Bring mit, was du schon hast</b>
    Schick mir hier eine Datei, wie sie aus der App oder von der Uhr kommt. Ich sage dir zuerst, was drin ist, und behalte nichts, bevor du drückst.
    <b>Uhren</b>: FIT (Läufe und Kraftsätze), GPX, TCX
    <b>Kraft-Apps</b>: die CSV von Hevy, Strong, FitNotes, Fitbod, StrongLifts, Liftosaur; oder füg ein, was Strong als Text teilt
    <b>Aktivitätslisten</b>: die CSV von Garmin Connect oder Strava, oder eine ZIP mit vielen Dateien
    <b>Mein eigener /export</b> bringt alles zurück.
    Was du mir schon erzählt hast, erkenne ich wieder, und ein Druck nimmt eine ganze Datei wieder heraus. Bis zu 20 MB.
import-reading = Ist da. Ich lese { $name ->
        [none] sie
       *[other] { $name }
    } …
import-progress = Ich lese noch: { $percent } %
import-again = Danke. Ich lese sie noch einmal …
import-keeping = Ich übernehme sie …
import-dropped = Gut, ich habe nichts davon behalten.
import-not-yet-kept = Noch ist nichts davon behalten.
import-nothing-new = Da ist nichts Neues für mich drin.
import-found =
    <b>{ $format }</b>{ $first ->
        [none] {""}
       *[other] {" "}({ $first } bis { $last })
    }
    Neu: { import-amount }
import-found-nothing = <b>{ $format }</b>
import-amount = { $lifts ->
        [0] {""}
        [1] 1 Übung mit { $sets } Sätzen
       *[other] { $lifts } Übungen mit { $sets } Sätzen
    }{ $between ->
        [0] {""}
       *[other] {", "}
    }{ $runs ->
        [0] {""}
        [1] 1 Lauf
       *[other] { $runs } Läufe
    }{ $before ->
        [0] {""}
       *[other] {", "}
    }{ $others ->
        [0] {""}
        [1] 1 anderer Eintrag
       *[other] { $others } andere Einträge
    }
import-older = { $whole ->
    [yes] Alles davon ist älter als 13 Monate: Ich behalte es, und /export hat es, aber Plan und Diagramme schauen nicht weiter zurück.
   *[no] { $count } davon sind älter als 13 Monate: Ich behalte sie, und /export hat sie, aber Plan und Diagramme schauen nicht weiter zurück.
}
import-known = { $count ->
    [1] 1 Eintrag steht schon in deinem Tagebuch; ich lasse ihn, wie er ist.
   *[other] { $count } Einträge stehen schon in deinem Tagebuch; ich lasse sie, wie sie sind.
}
import-doubts = { $count ->
    [1] 1 Eintrag kann kaum stimmen. Er zählt erst, wenn du es bestätigst:
   *[other] { $count } Einträge können kaum stimmen. Sie zählen erst, wenn du es bestätigst:
    }
    { $lines }
import-unknown = { $count ->
    [1] Eine Übung kenne ich unter diesem Namen nicht: { $names }. Ich frage danach.
   *[other] { $count } Übungen kenne ich unter diesen Namen nicht: { $names }{ $more ->
        [0] {""}
       *[other] {" "}und { $more } weitere
    }. Ich frage danach.
}
import-bad = { $count ->
    [1] 1 Zeile kann ich nicht übernehmen:
   *[other] { $count } Zeilen kann ich nicht übernehmen:
    }
    { $lines }
import-bad-more =
    Alle, nach Grund:
    { $lines }
import-bad-line = • { $line ->
        [0] {""}
       *[other] Zeile { NUMBER($line, useGrouping: 0) }:{" "}
    }{ $reason }{ $what ->
        [none] {""}
       *[other] {" "}({ $what })
    }
import-bad-count = • { $reason }: { $count }
import-bad-date = das Datum ist nicht zu lesen
import-bad-future = der Tag kommt erst noch
import-bad-number = keine Zahl, die es gibt
import-bad-absurd = ein Wert, den niemand erreicht
import-bad-time = die Zeit ist nicht zu lesen
import-bad-rpe = die Anstrengung liegt nicht zwischen 1 und 10, der Rest ist behalten
import-bad-kind = eine Art Satz, die ich nicht kenne
import-bad-set = ein Satz, den ich nicht lesen kann
import-bad-unit = eine Einheit, die ich nicht kenne
import-bad-no-name = kein Name
import-bad-table = keine Zeile einer Tabelle
import-bad-crowded = mehr, als ein Tag fasst
import-bad-record = ein Eintrag, der nicht passt
import-bad-week = eine Woche, die nicht passt
import-bad-cut = die Datei endet zu früh; ich nehme, was da ist
import-passed =
    Übergangen:
    { $lines }
import-passed-rest = • Pausenzeiten: { $count }
import-passed-not-done = • nicht gemachte Sätze: { $count }
import-passed-planned = • geplante Schritte: { $count }
import-passed-strength = • Krafteinheiten ohne ihre Sätze (die FIT-Datei oder die Kraft-App hat sie): { $count }
import-passed-file-unknown = • Dateien anderer Art: { $count }
import-passed-file-broken = • kaputte Dateien: { $count }
import-passed-file-route = • Strecken ohne Zeiten: { $count }
import-passed-file-fit-other = • Uhrdateien, die keine Aktivität sind: { $count }
import-passed-file-fit-empty = • Uhrdateien ohne Aktivität: { $count }
import-passed-file-entities = • Dateien mit verbotenen Teilen: { $count }
import-passed-file-too-deep = • zu tief verschachtelte Dateien: { $count }
import-passed-file-too-long = • zu lange Dateien: { $count }
import-format-hevy = Hevy
import-format-strong = Strong
import-format-strong-text = Strong, geteilter Text
import-format-fitnotes = FitNotes
import-format-fitbod = Fitbod
import-format-stronglifts = StrongLifts
import-format-liftosaur = Liftosaur
import-format-liftlog = LiftLog
import-format-garmin = Garmin Connect, Aktivitätsliste
import-format-strava = Strava, Aktivitätsliste
import-format-fit = FIT-Datei einer Uhr
import-format-gpx = GPX-Datei
import-format-tcx = TCX-Datei
import-format-archive = Mehrere Dateien
import-format-own = Mein eigener Export
import-ask-load = Die Datei sagt es nicht: Sind ihre Gewichte in Kilogramm oder in Pfund (lb)?
import-ask-distance = Die Datei sagt es nicht: Sind ihre Strecken in Kilometern oder in Meilen?
import-ask-dates = Ihre Daten lassen sich auf zwei Arten lesen. Wie schreibt sie den 3. April?
import-ask-sport = Die Datei sagt nicht, was es war.
import-kept = Jetzt in deinem Tagebuch: { import-amount }.
import-kept-own = Auch deine Einstellungen, dein Plan ({ $weeks } Wochen) und was wir ausgemacht haben, sind wieder da ({ $settings } Einträge).
import-plan-builds = Dein Plan baut ab heute darauf auf. Was vorbei ist, bleibt, wie es war.
import-note-worries =
    In einer Notiz vom { $day } hast du geschrieben: „{ $text }“.
    Wenn das noch so ist, hör mit dem Training auf und schreib es mir jetzt, damit ich dir sagen kann, was zu tun ist.
import-name = „{ $name }“: Ist das eine davon?{ $left ->
        [0] {""}
        [1] {" "}Danach bleibt noch 1 Name.
       *[other] {" "}Danach bleiben noch { $left } Namen.
    }
import-names-later = Gut. Sie bleiben unter ihren eigenen Namen.
import-undone = Wieder aus deinem Tagebuch: { import-amount }.
import-redone = Wieder in deinem Tagebuch: { import-amount }.
import-no-unknown = Das ist keine Datei, die ich lesen kann. /import sagt, welche ich kann.
import-no-empty = Die Datei ist leer oder enthält nichts, was ich lesen kann. /import sagt, was ich kann.
import-no-broken = Die Datei ist kaputt, und ich kann nichts davon lesen. Ich habe nichts behalten. Vielleicht hilft es, sie neu zu exportieren.
import-no-locked = Das Archiv hat ein Passwort, und ich kann es nicht öffnen. Pack es ohne neu, oder schick die Dateien einzeln.
import-no-too-large = Die Datei ist zu groß: Höchstens { $megabytes } MB gehen. Exportier weniger Jahre, oder schick sie als ZIP.
import-no-too-long = Das ist mehr, als ich auf einmal nehme ({ $rows } Zeilen). Teil sie auf und schick die Teile einzeln.
import-no-too-many-files = In dem Archiv sind zu viele Dateien (höchstens { $files }). Teil es auf.
import-no-bomb = Das Archiv wird beim Entpacken viel größer, als es sollte. Ich habe nichts davon behalten.
import-no-entities = Die Datei hat Teile, die keine Uhr schreibt (Dokumenttyp oder Entitäten). So etwas lese ich nicht, und ich habe nichts behalten.
import-no-too-deep = Die Datei ist tiefer verschachtelt als jede echte. Ich habe nichts davon behalten.
import-no-too-heavy = Die Datei war zu viel zum Lesen, darum habe ich aufgehört. Ich habe nichts davon behalten. Ein kleinerer Teil geht vielleicht.
import-no-too-slow = Die Datei hat länger als { $seconds } Sekunden gebraucht, darum habe ich aufgehört. Ich habe nichts davon behalten. Ein kleinerer Teil geht vielleicht.
import-no-route = Die Datei hat eine Strecke, aber keine Zeiten: Davon ist noch nichts gelaufen. Exportier die Aktivität, nicht die Strecke.
import-no-fit-other = Diese Uhrdatei ist keine Aktivität (Strecke, geplante Einheit oder Einstellungen). Exportier die Aktivität selbst.
import-no-fit-empty = In dieser Uhrdatei ist keine Aktivität, die ich brauchen kann.
import-no-own-broken = Das sieht aus wie mein eigener Export, wurde aber so geändert, dass ich mich nicht darauf verlassen kann. Ich habe nichts behalten.
import-no-gone = An die Datei komme ich nicht mehr heran. Schick sie bitte noch einmal.
import-no-fault = Bei dieser Datei ist auf meiner Seite etwas schiefgegangen. Ich habe nichts davon behalten und es den Betreibern gemeldet.

button-import-keep = { $count ->
    [0] Zurückholen
    [1] Diesen Eintrag behalten
   *[other] { $count } Einträge behalten
}
button-import-drop = Nichts behalten
button-import-stop = Nicht mehr fragen
button-import-kg = Kilogramm
button-import-lb = Pfund (lb)
button-import-km = Kilometer
button-import-mi = Meilen
button-import-dmy = 03/04
button-import-mdy = 04/03
button-import-running = Ein Lauf
button-import-cycling = Eine Radfahrt
button-import-walking = Ein Spaziergang
