### Was der Trainer im Gespräch sagt. Fakten stehen als { $name }; nur <b> und <i> gestalten.

## Gemeinsame Stücke
lines = { $lines }
echo-line = { $entry }{ $doubtful ->
    [yes] {" "}(noch nicht sicher)
   *[no] {""}
}
entry-moved = verschoben auf { $day }
log-line = <b>{ $day }</b> · { $entry }{ $note ->
    [none] {""}
   *[other] {" "}· <i>"{ $note }"</i>
}
focus-lower = Beine
focus-upper = Oberkörper
focus-core = Rumpf
focus-full = Ganzkörper
focus-mobility = Beweglichkeit
run-easy = lockerer Lauf
run-long = langer Lauf
run-quality = schneller Lauf
run-race = Wettkampf
day-mon = Mo
day-tue = Di
day-wed = Mi
day-thu = Do
day-fri = Fr
day-sat = Sa
day-sun = So
kit-dumbbells = Kurzhanteln
kit-kettlebell = Kettlebell
kit-barbell = Langhantel
kit-band = Band
kit-bench = Bank
kit-pullup-bar = Klimmzugstange
kit-machine = Geräte
slot = • { $name } { $sets }×{ $dose }{ $side ->
    [yes] {" "}pro Seite
   *[no] {""}
}{ $load ->
    [none] {""}
   *[other] {" "}· { $load }
}{ $most ->
    [none] {""}
   *[other] {" "}· höchstens { $most }
}{ $reserve ->
    [none] {""}
   *[other] {" "}· hör auf, wenn noch { $reserve } drin sind
}
session-reserve = { $others ->
    [yes] Hör bei den anderen Sätzen auf, wenn noch { $reserve ->
        [one] eine Wiederholung drin ist
       *[other] { $reserve } Wiederholungen drin sind
    }.
   *[no] Hör bei jedem Satz auf, wenn noch { $reserve ->
        [one] eine Wiederholung drin ist
       *[other] { $reserve } Wiederholungen drin sind
    }.
}
band-of = { $colour ->
    [red] rotes Band
    [blue] blaues Band
    [green] grünes Band
    [black] schwarzes Band
    [yellow] gelbes Band
    [orange] oranges Band
    [purple] lila Band
    [grey] graues Band
    [gray] graues Band
    [silver] silbernes Band
    [gold] goldenes Band
    [white] weißes Band
    [pink] rosa Band
   *[other] Band { $colour }
}

## Erste Worte
welcome-back = Schön, dass du wieder da bist. Das steht heute an.
privacy-line = <i>Was du mir erzählst, speichere ich nur, um dich zu trainieren; niemand sonst bekommt es. Ich bin Trainer, kein Arzt. /privacy · /deletemydata</i>
settings-kept = Notiert.
no-plan-yet = Du hast noch keinen Plan. Ein paar Fragen, dann hast du einen.

## Heute und die Woche
today = Heute
that-day = { $day }
not-planned-yet = { $day } habe ich noch nicht geplant. Ich plane immer diese und die nächste Woche.
today-strength =
    <b>{ $name }: { $focus }, { $minutes } Minuten</b>{ $kit ->
        [none] {""}
       *[other] {" "}· du brauchst: { $kit }
    }{ $run ->
        [none] {""}
       *[other] {" "}· erst laufen ({ $run }), dann ein paar Stunden Pause
    }
today-run = { $name }: { $run }. Kein Krafttraining. Viel Spaß!
today-rest = <b>{ $name }: Ruhetag.</b> In der Ruhe wird aus Training Kraft. { $tip }
today-done = Die Einheit von { $today ->
    [yes] heute
   *[no] { $day }
} hast du geschafft. Stark!
today-skipped = Die Einheit von { $today ->
    [yes] heute
   *[no] { $day }
} hast du ausgelassen, und das ist in Ordnung. Falls du es dir anders überlegst:
week-head = <b>Woche ab { $start }</b> · { $phase }{ $deload ->
    [yes] {" "}· leichtere Woche
   *[no] {""}
}
week-day-strength = { $mark ->
    [done] ✓
    [skipped] –
    [moved] →
   *[open] ·
} { $today ->
    [yes] <b>{ $day }</b>
   *[no] { $day }
}: <b>{ $focus }</b> { $minutes } min ({ $moves } …)
week-day-run = { $mark ->
    [done] ✓
   *[open] ·
} { $today ->
    [yes] <b>{ $day }</b>
   *[no] { $day }
}: { $run }
week-day-both = { $mark ->
    [done] ✓
    [skipped] –
    [moved] →
   *[open] ·
} { $today ->
    [yes] <b>{ $day }</b>
   *[no] { $day }
}: { $run }, später <b>{ $focus }</b> { $minutes } min ({ $moves } …)
week-day-rest = · { $today ->
    [yes] <b>{ $day }</b>
   *[no] { $day }
}: Ruhetag
rest-tip-1 = Wenn du dich bewegen magst: zehn Minuten locker spazieren.
rest-tip-2 = Wenn du dich bewegen magst: zwei Minuten auf jedem Bein balancieren, während du die Zähne putzt.
rest-tip-3 = Wenn du dich bewegen magst: fünf Minuten die Sprunggelenke kreisen und die Hüften öffnen.
rest-tip-4 = Früh ins Bett gehen bringt dir heute mehr als jede Übung.
rest-tip-5 = Ein gutes Essen mit etwas Eiweiß hilft, dass sich das Training von gestern setzt.

## Erinnerungen
remind-strength-1 = <b>Krafttag.</b> { $focus }, etwa { $minutes } Minuten.{ $run ->
    [none] {""}
   *[other] {" "}Erst laufen ({ $run }), Kraft ein paar Stunden später.
}
remind-strength-2 = Heute ist Kraft dran: { $focus }, { $minutes } Minuten.{ $run ->
    [none] {""}
   *[other] {" "}Dein { $run } kommt zuerst, das hier ein paar Stunden später.
}
remind-strength-3 = <b>Heute: { $focus }</b>, { $minutes } Minuten, wann es dir passt.{ $run ->
    [none] {""}
   *[other] {" "}Am besten ein paar Stunden nach dem Laufen ({ $run }).
}
remind-strength-4 = Heute auf dem Plan: <b>{ $focus }</b>. { $minutes } Minuten mit Aufwärmen.{ $run ->
    [none] {""}
   *[other] {" "}Zuerst dein { $run }, dann Pause, dann das hier.
}
remind-needs = { $kit ->
    [none] Du brauchst nichts außer dir selbst.
   *[other] Du brauchst: { $kit }.
}
remind-again = <b>Da bin ich wieder:</b> { $focus }, etwa { $minutes } Minuten.
remind-rest-1 = <b>Ruhetag.</b> { $why } { $tip }
remind-rest-2 = Heute ist nichts zu tun, und genau das ist der Plan. { $why } { $tip }
remind-rest-3 = <b>Ein freier Tag.</b> { $why } { $tip }
remind-rest-4 = <b>Heute wird geruht.</b> { $why } { $tip }
rest-before-long = Morgen ist dein langer Lauf; frische Beine tragen dich weiter.
rest-before-quality = Morgen ist dein schneller Lauf, und mit ausgeruhten Beinen bringt er am meisten.
rest-before-race = Morgen ist Wettkampf. Heute macht dich nichts mehr fitter dafür, aber Ruhe macht dich schneller.
rest-before-strength = Morgen ist Kraft dran, und ausgeruhte Muskeln heben mehr.
rest-after-strength = Was du gestern trainiert hast, wird jetzt eingebaut: Muskeln wachsen zwischen den Einheiten, nicht darin.
rest-after-run = Der Lauf von gestern wird jetzt verarbeitet: Genau dabei wirst du schneller.
rest-between = Muskeln und Sehnen erholen sich und werden stärker zwischen den Einheiten, nicht darin.
remind-checkin-1 = Wie lief die Einheit heute? Schreib mir deine Sätze oder tipp drauf. Wenn es nichts wurde, ist das auch gut.
remind-checkin-2 = Bist du heute zum Krafttraining gekommen? Deine Sätze, ein Tipp oder gar nichts: alles in Ordnung.
remind-checkin-3 = Wie war's heute? Ein paar Worte reichen, oder tipp drauf. Nicht gemacht ist auch eine Antwort.
remind-checkin-4 = Die Einheit heute: geschafft, zum Teil oder heute nicht? Sag es mir, dann plane ich von da aus weiter.
remind-behind = { $day ->
   *[other] <b>Noch offen: { $focus } von { $day }.</b>
} { $to ->
    [none] Diese Woche gibt es dafür keinen guten Tag mehr, also lass sie sausen und mach die nächste wie geplant.
   *[other] Am { $to } würde es passen. Oder lass sie sausen, es wird nichts draufgepackt.
}
later-when = Wann soll ich noch einmal darauf zurückkommen?
later-kept = Ich melde mich um { $hour } noch einmal.{ $quiet ->
    [yes] {" "}Das ist kurz vor deiner Ruhezeit.
   *[no] {""}
}
later-too-late = Das wäre in deiner Ruhezeit oder nach Mitternacht. Lieber morgen?
thinner-fewer = Ich habe eine Weile nichts von dir gehört, darum schreibe ich ab jetzt weniger: an Krafttagen, und den Rückblick auf die Woche. Ein Wort von dir, und alles ist wie vorher.
thinner-weekly = Bei dir ist es immer noch still, und das ist in Ordnung. Ab jetzt schreibe ich einmal die Woche.
thinner-silent = Das ist vorerst mein letztes Wort. Dein Plan und dein Tagebuch bleiben, wie sie sind; schreib mir, wann immer du weitermachen willst.
remind-assessment = <b>Zeit zu sehen, wo du stehst.</b> Ein paar Tests, und in einigen Wochen siehst du, was das Training bringt. Mach sie ausgeruht, nicht mit müden Beinen.
remind-assessment-since = Deine letzten Tests sind { $weeks } Wochen alt.

## Eintragen
echo =
    <b>Notiert</b>
    { $lines }
same-as =
    <b>Notiert, wie am { $day }</b>
    { $lines }
same-nothing = Vom { $day } steht nichts zum Übernehmen in deinem Tagebuch. Schreib mir die Sätze oder den Lauf.
echo-line-old = <b>{ $day } { $year }</b> · { $entry }{ $doubtful ->
    [yes] {" "}(noch nicht sicher)
   *[no] {""}
}
echo-old = Für damals eingetragen, also zählt es nicht als Training dieser Wochen. Wenn es heute war, schreib „das war heute“.
doubt = Ich habe es eingetragen, aber kann das stimmen?
    { $lines }
    Bis du es bestätigst, lasse ich es bei deinem Fortschritt außen vor.
sure = Respekt. Es zählt.
unknown-exercise = „{ $name }“ kenne ich noch nicht. Ist es eine davon?
learned = Ab jetzt heißt „{ $word }“ für mich { $name }, auch in dem, was du früher geschrieben hast.
is-none = Dann behalte ich es unter deinem eigenen Namen.
edited = Deine Korrektur ist übernommen.
left-over = Das habe ich auch behalten, konnte es aber nicht einordnen: „{ $left }“
settled-net = Behalten, und es klingt, als wäre es vorbei. Kommt es wieder, dauert es länger oder kommt etwas Neues dazu (Ohnmacht, Brust, Atem, Verwirrtheit), lass dich noch am selben Tag untersuchen; ist es stark, ruf den Rettungsdienst.
not-understood = Das habe ich behalten, verstehe es aber noch nicht. Du kannst mir Sätze schreiben („Kniebeugen 3x8 60 kg“), Läufe („5 km in 27:30“), wie es dir geht („linkes Knie 4/10“, „total müde“), oder nach einer Übung fragen. /help
fix-how = Schick es so, wie es sein soll. Du kannst auch deine eigene Nachricht bearbeiten, ich ziehe nach.
fixed =
    <b>Korrigiert</b>
    { $lines }
amend-undone =
    <b>Wieder wie vorher</b>
    { $lines }
undone = Zurückgenommen.
undone-setting = Zurückgenommen: { $names }.
setting-goal = dein Ziel
setting-quiet = deine Ruhezeit
setting-injuries = deine Verletzungen
setting-health = deine Antworten zur Gesundheit
setting-consent = deine Einwilligung
setting-baseline = die Tests
setting-runs = deine Lauftage
setting-strength = deine Krafttage
setting-level = deine Erfahrung
setting-kit = deine Ausrüstung
setting-minutes = die Dauer einer Einheit
setting-race = dein Wettkampf
setting-zone = deine Stadt
setting-hour = wann ich schreibe
setting-reminders = wann ich von mir aus schreibe
setting-later = die Uhrzeit für diese Erinnerung
setting-pictures = wie ich Übungen zeige
setting-units = deine Maßeinheiten
setting-alias = dein eigenes Wort für eine Übung
setting-review = der Tag für den Wochenrückblick
setting-felt = wie sich die Woche angefühlt hat
setting-charts = helle oder dunkle Diagramme
setting-name = der Name
setting-other = eine Einstellung
undone-entries =
    <b>Zurückgenommen</b>
    { $lines }
redone = Ist wieder da.
redo-nothing = Es gibt nichts, was ich zurückholen könnte.
undo-nothing = Vom letzten Tag gibt es nichts zurückzunehmen.
undo-not-there = „{ $name }“ finde ich nicht unter dem, was du mir in den letzten zwei Tagen gesagt hast; es bleibt also alles, wie es ist. /log zeigt deine Einträge.
wipe-sure = { $day ->
    [none] { $count ->
        [one] Dieser Eintrag geht weg, wenn du ja sagst. Alles andere bleibt.
       *[other] Diese { $count } Einträge gehen weg, wenn du ja sagst. Alles andere bleibt.
    }
   *[other] { $count ->
        [one] Dieser Eintrag ({ $day }) geht weg, wenn du ja sagst. Alles andere bleibt.
       *[other] Diese { $count } Einträge ({ $day }) gehen weg, wenn du ja sagst. Alles andere bleibt.
    }
}
wipe-stays = Was du mir von Schmerzen und deinem Befinden erzählt hast, bleibt. War etwas davon falsch, sag es mir einzeln.
undo-none-there = { $name ->
    [none] So etwas steht nicht in deinem Tagebuch, es bleibt also alles, wie es ist.
   *[other] „{ $name }“ finde ich nicht in deinem Tagebuch, es bleibt also alles, wie es ist.
} /log zeigt deine Einträge.
undo-not-flag = Das kann ich nicht per Knopf zurücknehmen, denn da ging es um deine Sicherheit. Sag mir, wenn dich jemand freigegeben hat.
log-empty = Dein Tagebuch ist noch leer. Schreib mir, was du gemacht hast, zum Beispiel „Liegestütze 3x10“ oder „5 km locker gelaufen“.
log-head = <b>{ $count ->
    [one] Dein neuester Eintrag
   *[other] Deine neuesten { $count } Einträge
}</b>

## Einheiten
done-as-planned =
    <b>Wie geplant geschafft. Stark!</b>
    { $lines }
session-done = Stark! Schreib mir die Sätze, wenn du magst, oder tipp drauf, dann trage ich die Einheit wie geplant ein.
session-partial = Auch eine halbe Einheit zählt. Schreib mir, welche Sätze du gemacht hast, dann trage ich sie ein.
session-moved = Gut, dann schaue ich am anderen Tag danach.
session-skipped = Das ist in Ordnung.
session-was-run = Stark! Das war dein { $run }; schreib mir, wie weit und wie lange, wenn du es im Tagebuch haben willst („12 km in 65 min“).
session-late = Oder meinst du die Einheit von { $day }? Die ist noch offen.
session-unplanned = Stark! Für diesen Tag war keine Einheit geplant, also schreib mir die Sätze, dann trage ich sie ein.
session-started = Viel Erfolg! Schreib mir deine Sätze, wie sie kommen.
skipped-kindly = Das ist in Ordnung: Eine Einheit weniger ändert nichts. Auf die nächste wird nichts draufgepackt.
nothing-to-skip = Am { $day } gibt es keine Krafteinheit, die du auslassen könntest.{ $next ->
    [none] {""}
   *[other] {" "}Die nächste ist am { $next }.
}
nothing-to-move = Am { $day } gibt es keine Krafteinheit zum Verschieben.
moved = Verschoben: von { $day } auf <b>{ $to }</b>.
move-not-there = { $day } passt dafür nicht: { $reason ->
    [taken] Da steht schon eine Einheit, und zwei an einem Tag wären zu viel auf einmal
    [race] Da ist ein Wettkampf, oder er ist zu nah
    [before] Am Tag danach kommt ein harter Lauf, und dafür sollen deine Beine frisch sein
    [beside] Am Tag davor oder danach arbeiten dieselben Muskeln
    [rest] Du hättest in sieben Tagen keinen ganzen Ruhetag
   *[unknown] Diesen Tag habe ich noch nicht geplant
}.
exchanged = { $day } und { $to } sind getauscht.
exchange-not = { $day } und { $to } lassen sich nicht tauschen: { $reason ->
    [race] Eine Einheit käme auf einen Wettkampftag oder zu nah daran
    [before] Auf eine der beiden folgt ein harter Lauf, und dafür sollen deine Beine frisch sein
    [beside] Dieselben Muskeln würden zwei Tage hintereinander arbeiten
   *[rest] Du hättest in sieben Tagen keinen ganzen Ruhetag
}.
move-instead = Diese Tage passen:
button-move-to = Auf { $day }
move-nowhere = Diese Woche sehe ich keinen guten freien Tag dafür: Es käme einem schnellen Lauf oder einer anderen Einheit in die Quere. Auslassen ist die bessere Wahl.
how-which = Welche?

## Änderungen
proposal =
    <b>Ich würde das ändern:</b>
    { $lines }
accepted =
    <b>Geändert.</b>
    { $lines }
accepted-until = Das gilt bis { $until }; dann schauen wir neu.
declined-but-be-seen = Der Plan bleibt, wie er ist, aber lass es bitte ansehen, wie ich gesagt habe. Hör auf, wenn es schlimmer wird.
alarm-applied = Was es belastet, habe ich bis dahin aus deinem Plan genommen.
pain-which = { $pain ->
        [none] Was davon meinst du?
       *[other] { $pain } von zehn: Welche Stelle ist das?
    }
pain-still-asked = Und diese Stelle ({ $place }): wie weh tut sie, von 0 bis 10?
pain-again = Wie weh tut es, von 0 (gar nicht) bis 10 (schlimmer geht es nicht)?
declined = In Ordnung, der Plan bleibt, wie er ist. Hör auf, wenn etwas schlimmer wird, und sag es mir.
change-whole-session = die ganze Einheit
change-day = <b>{ $day }</b>
change-swap = • { $to } statt { $exercise }
change-reduce = • { $exercise }: { $sets ->
    [none] leichter
    [one] nur ein Satz
   *[other] nur { $sets } Sätze
}{ $load ->
    [none] {""}
   *[other] , Last { $load }
}{ $rir ->
    [none] {""}
   *[other] , { $rir } Wdh. in Reserve
}
change-off = • keine Einheit
change-remove = • ohne { $exercise }
change-hold = • { $exercise }: gleiche Last wie beim letzten Mal
change-postpone = • { $exercise } kommt{ $to_day ->
    [none] {" "}an einem späteren Tag
   *[other] {" "}am { $to_day }
}
change-isometric = • { $to ->
    [none] { $exercise } als Halteübung
   *[other] { $to }, eine Halteübung, statt { $exercise }
}
change-deload = • { $exercise }: { $sets ->
    [none] leichter
    [one] nur ein Satz
   *[other] nur { $sets } Sätze
}
change-progress = • { $exercise } eine Stufe höher
change-add = • { $exercise } kommt dazu
swapped = { $day }: <b>{ $to }</b> statt { $exercise }.
easier-none = Das ist die leichteste Form, die ich für deine Ausrüstung kenne. Mach weniger Wiederholungen, langsamer.
harder-none = Eine schwerere Form, die zu deiner Erfahrung und Ausrüstung passt, kenne ich nicht. Mach eine Wiederholung mehr oder geh langsamer runter.
swap-which = Welche soll ich am { $day } tauschen?
swap-none = Von dieser Art kenne ich nichts anderes, das zu deiner Erfahrung und Ausrüstung passt.
harder-not-now = Nicht diese Woche: Da tat etwas weh, oder du hattest Muskelkater. Erst wird es ruhig, dann schwerer.
not-in-session = { $name } ist nicht in deiner nächsten Einheit.
no-session-ahead = Im Plan gibt es keine Krafteinheit, die ich ändern könnte.
shortened = <b>{ $day }, die Kurzfassung: { $minutes } Minuten</b>
deload-set = Eine leichtere Woche bis { $until }: halb so viele Sätze, dieselben Übungen.
request-move = Du wolltest die Einheit verschieben.
request-easier = Du wolltest etwas Leichteres.
request-harder = Du wolltest etwas Schwereres.
request-swap = Du wolltest eine andere Übung.
request-deload = Du wolltest eine leichtere Woche.
alternatives = Statt { $name } kannst du machen:
alternatives-line = • <b>{ $name }</b>{ $what ->
    [none] {""}
   *[other] : { $what }
}
alternatives-none = Statt { $name } kenne ich nichts, das gerade zu dir passt.
alternatives-left = Von derselben Art, aber weggelassen: { $reasons }.
alternatives-left-limit = { $count }, die du lassen sollst
alternatives-left-sore = { $count }, weil sie belasten, was weh tut
alternatives-left-kit = { $count } für andere Ausrüstung
alternatives-left-later = { $count } für später
variant-easier = Leichter als { $name }:
variant-harder = Eine Stufe schwerer als { $name }:
variant-easier-none = Eine leichtere Form von { $name }, die du gerade machen kannst, kenne ich nicht. Mach die Bewegung kleiner, weniger Wiederholungen, oder halt dich fest.
variant-harder-none = Eine schwerere Form von { $name }, die gerade zu dir passt, kenne ich nicht. Mach eine Wiederholung mehr, geh langsamer runter oder nimm etwas mehr Last.
variant-easier-not-now = Die leichtere Form von { $name } ist { $other }.
variant-harder-not-now = Die nächste Stufe nach { $name } ist { $other }.
variant-harder-sore = Vorerst keine schwerere Form von { $name }.
into-there = { $name } ist in deiner Einheit von { $day } schon drin.
into-not = { $name } kann nicht in deine Einheit von { $day }.
into-no-place = In deiner Einheit von { $day } ist nichts von derselben Art wie { $name }, also käme es obendrauf. Sag mir, was es ersetzen soll: „tausch Plank gegen Dead Bug“.

## Warum
why = <b>Warum:</b> { $why } <i>(Regel { $rule })</i>
why-judgement = • Ein Trainerurteil; keine Studie hat es geprüft
why-source = • { $authors ->
    [none] {""}
   *[other] { $authors },{" "}
}{ $title }{ $year ->
    [0] {""}
   *[other] {" "}({ NUMBER($year, useGrouping: 0) })
} · { $checked }
why-sources =
    Quellen:
    { $lines }
why-until = Es gilt bis { $until }; danach ist der Plan wie vorher.
why-nothing = Ich habe noch nichts geändert oder geraten. Wenn ich es tue, sagt dir das hier, warum, und woher es kommt.
checked-seen = im Original oder in der Zusammenfassung gelesen
checked-secondary = bei jemandem gelesen, der es zitiert
checked-knowledge = aus dem Gedächtnis, noch nicht geprüft
checked-expert = ein Trainerurteil, keine Studie

## Pause und Freigabe
paused-by-flag = <b>Dein Plan ist angehalten</b>, weil du mir das erzählt hast. Er fängt sanft wieder an, wenn dich jemand vom Fach freigegeben hat.
paused-still = Immer noch angehalten, bis dich jemand freigegeben hat.
paused-beside = Dein Plan bleibt angehalten, bis dich jemand freigegeben hat.
pause-told =
    Dein Plan ist seit { $day } angehalten. { $why ->
        [none] {""}
       *[other] { $why }{" "}
    }Das endet, wenn du mir sagst, wer dich freigegeben hat und wann; dann fangen wir sanft an. Wenn es wiederkommt oder schlimmer wird, ruf { $number } an{ $local ->
        [unknown] { " " }(oder deine Notrufnummer vor Ort)
       *[known] { "" }
    }.
emergency-number = Im Notfall ruf <b>{ $number }</b> an{ $local ->
        [unknown] { " " }(oder deine Notrufnummer vor Ort)
       *[known] { "" }
    }; warte nicht auf mich. Jemand zum Reden, zu jeder Stunde: { $crisis }.
paused-by-crisis = Dein Training kann warten; du bist wichtiger. Wenn es dunkel wird, ruf die Nummer an, die ich dir gegeben habe, oder jemanden, der dir nah ist, zu jeder Stunde. Wir machen weiter, wenn du mit jemandem gesprochen hast, der helfen kann.
paused-until = Dein Plan ruht bis { $until }.
paused-open = Dein Plan ruht, bis du Bescheid sagst.
paused-now = { $until ->
    [none] Dein Plan ruht, bis du wiederkommst. So lange erinnere ich dich nicht.
   *[other] Dein Plan ruht bis { $until }. So lange erinnere ich dich nicht.
}
paused-ahead = Dein Plan ruht von { $since } bis { $until }; bis dahin geht er weiter, wie er steht.
pause-how-long = Wie lange soll der Plan ruhen?
not-paused = Der Plan ist nicht angehalten.
resumed = Willkommen zurück. Wir fangen da an, wo es angenehm ist; Verpasstes wird nicht draufgepackt.
clearance-who = Wer hat dich fürs Training freigegeben?
clearance-when = Wann war das?
clearance-is-it = Hast du die Freigabe fürs Training? { $who }{ $when ->
    [none] .
   *[other] , { $when }.
}
clearance-none = Dann bleibt der Plan angehalten. Lass es bitte ansehen; ich mache gern weiter, sobald es jemand getan hat.
clearance-undone = Zurückgenommen: Dich hat niemand freigegeben, der Plan ist wieder angehalten.
clearance-unclear = Bevor der Plan weitergeht, brauche ich eine klare Antwort; bis dahin bleibt er angehalten.
clearance-too-early = Das war, bevor es passiert ist, also kann es nicht darum gegangen sein. Lass das bitte ansehen; ich mache gern weiter, sobald es jemand getan hat.
why-return = Nach einem Warnzeichen fangen wir wieder an wie in einer ersten Woche: sieben Tage lang weniger Sätze, ein Fünftel leichter, keine Sprünge und nur lockere Läufe.
cleared = <b>Das freut mich.</b> Freigegeben von: { $who } ({ $when }). Wir fangen sanft an: eine Woche lang weniger Sätze und nur lockere Läufe, keine schnellen. Hör auf und sag es mir, wenn etwas wiederkommt.

## Übungen, Bibliothek, Fragen
exercise-head = <b>{ $name }</b>
exercise-facts = Für diese habe ich noch keine Anleitung. Sie trainiert: { $muscles ->
    [none] mehrere Muskeln
   *[other] { $muscles }
}. Du brauchst: { $kit ->
    [none] nichts
   *[other] { $kit }
}.
exercise-steps =
    { $setup }

    { $lines }
exercise-step = { $number }. { $step }
exercise-mistakes =
    <b>Achte darauf</b>
    { $lines }
exercise-mistake = • { $mistake } → { $fix }
exercise-not-now = <b>Jetzt nicht:</b> Sie belastet, was weh tut ({ $where }).
exercise-mind = <b>Achte darauf:</b> Sie belastet, was dir Beschwerden macht ({ $where }). Bis 2 von 10 ist das in Ordnung; tut es mehr weh, hör auf und sag mir die Zahl.
exercise-kit = Dafür fehlt in deiner Ausrüstung: { $kit }.
exercise-planned = <b>{ $today ->
    [yes] Heute
   *[no] { $day }
}:</b> { $sets }×{ $dose }{ $side ->
    [yes] {" "}pro Seite
   *[no] {""}
}{ $load ->
    [none] {""}
   *[other] {" "}mit { $load }
}{ $most ->
    [none] {""}
   *[other] , höchstens { $most }
}{ $reserve ->
    [none] {""}
   *[other] {" "}· hör auf, wenn noch { $reserve } drin sind
}{ $done ->
    [0] {""}
   *[other] {" "}· { $done } von { $sets } geschafft
}
exercise-usual = <b>Übliche Dosis.</b> { $sets } × { $low ->
    [0] { $high }
   *[other] { $low }–{ $high }
}{ $unit ->
    [reps] {""}
    [contacts] {" "}Landungen
   *[other] {" "}{ $unit }
}{ $side ->
    [yes] {" "}pro Seite
   *[no] {""}
}.
thing = { $name ->
    [dumbbell] Kurzhanteln
    [barbell] Langhantel
    [kettlebell] Kettlebell
    [bench] Bank
    [band] Band
    [box] Kasten
    [chair] Stuhl
    [step] Stufe
    [wall] Wand
    [towel] Handtuch
    [stick] Stab
    [hill] Hügel
    [anchor] fester Punkt
    [partner] Partner
    [pullup-bar] Klimmzugstange
    [pullup-bar-low] niedrige Stange
    [dip-bars] Dip-Barren
    [med-ball] Medizinball
    [ball] Gymnastikball
    [mini-band] Mini-Band
    [weight-plate] Hantelscheibe
    [trap-bar] Trap-Bar
    [trx] Schlingen oder Ringe
    [slider] Gleitscheiben
    [wheel] Bauchroller
    [cable] Kabelzug
    [rope] Springseil
    [rack] Kniebeugenständer
    [machine-assisted-pullup] Klimmzugmaschine
    [machine-back-extension] Rückenstrecker
    [machine-lat-pulldown] Latzug
    [machine-leg-curl] Beinbeuger
    [machine-leg-extension] Beinstrecker
    [machine-leg-press] Beinpresse
    [machine-row] Rudermaschine (Kraft)
    [machine-seated-calf] Wadenmaschine im Sitzen
    [machine-shoulder-press] Schulterpresse
    [machine-smith] Multipresse
   *[other] { $name }
}
exercise-later = Die ist für später: Werd erst in der leichteren Form stark.
exercise-about =
    <b>{ $name }</b>
    { $what }

    <b>Atmung.</b> { $breathing }
    <b>So soll es sich anfühlen.</b> { $feel }
exercise-leave = <b>Wann du sie lässt.</b> { $leave }
pattern-ankle = Sprunggelenke
pattern-balance = Gleichgewicht
pattern-calf = Waden
pattern-carry = Tragen
pattern-conditioning = Ganzer Körper, schnell
pattern-core-anti-extension = Rumpf: gerade halten
pattern-core-anti-lateral = Rumpf: seitlich
pattern-core-anti-rotation = Rumpf: nicht verdrehen
pattern-core-extension = Rumpf: Rücken
pattern-core-flexion = Rumpf: Bauch
pattern-core-rotation = Rumpf: drehen
pattern-foot = Füße
pattern-hamstring = Beinbeuger
pattern-hinge = Hüftbeuge
pattern-hip-abduction = Hüfte: außen
pattern-hip-adduction = Hüfte: innen
pattern-hip-extension = Hüfte: hinten
pattern-hip-flexion = Hüfte: vorn
pattern-isolation-upper = Arme
pattern-knee-extension = Kniestrecken
pattern-lunge = Ausfallschritte, Steigen
pattern-mobility = Beweglichkeit
pattern-neck = Nacken
pattern-plyo = Sprünge
pattern-power-lower = Schnellkraft: Beine
pattern-power-upper = Schnellkraft: Arme
pattern-pull-horizontal = Rudern
pattern-pull-vertical = Klimmzüge
pattern-push-horizontal = Liegestütze und Drücken
pattern-push-vertical = Über Kopf
pattern-scapular = Schulterblätter
pattern-shin = Schienbeine
pattern-squat = Kniebeugen
exercise-which = Welche Übung? Schreib „/exercise plank“, oder such dir eine aus:
library-head = { $mine ->
    [yes] { $count } von { $all } Übungen passen zu deiner Ausrüstung, deiner Erfahrung und wie es dir heute geht. Wo schauen wir?
   *[no] Ich kenne { $count } Übungen. Wo schauen wir?
}
library-group = <b>{ $group }</b>: welche Art?
group-legs = Beine
group-hips = Hüfte
group-calves = Waden und Füße
group-core = Rumpf
group-upper = Oberkörper
group-jumps = Sprünge und Schnellkraft
group-other = Tragen, Balance, Mobilität
shelf-kit-none = Ohne Geräte
shelf-kit-band = Bänder
shelf-kit-dumbbell = Kurzhanteln
shelf-kit-kettlebell = Kettlebell
shelf-kit-barbell = Langhantel
shelf-kit-bench = Bank oder Kasten
shelf-kit-bar = Stangen zum Hängen
shelf-kit-ball = Bälle
shelf-kit-small = Schlingen, Gleiter, Seil
shelf-kit-machine = Maschinen und Kabelzug
shelf-muscle-thighs = Oberschenkel vorn
shelf-muscle-hamstrings = Oberschenkel hinten
shelf-muscle-glutes = Po
shelf-muscle-hips = Hüfte, Oberschenkel innen
shelf-muscle-calves = Waden
shelf-muscle-feet = Füße, Gelenke, Schienbein
shelf-muscle-trunk = Bauch und Rumpf
shelf-muscle-back = Rücken und Nacken
shelf-muscle-chest = Brust
shelf-muscle-shoulders = Schultern
shelf-muscle-arms = Arme und Griff
library-list = <b>{ $name }</b>: { $count ->
    [0] nichts, was du gerade machen kannst
    [one] eine Übung
   *[other] { $count } Übungen
}{ $hidden ->
    [0] {""}
   *[other] , { $hidden } weggelassen
}{ $pages ->
    [1] {""}
   *[other] {" "}· Seite { $page } von { $pages }
}
ask-what = Frag mich alles zum Krafttraining fürs Laufen, zum Beispiel „/ask wie oft Krafttraining?“.
article = <b>{ $title }</b>
    { $summary }

    { $advice }
article-whole = <b>{ $title }</b>

    { $body }
no-answer = Das weiß ich nicht. Ich kenne mich mit Übungen und Krafttraining fürs Laufen aus.{ $near ->
    [no] {""}
   *[yes] {" "}Was am nächsten dran ist, steht auf den Knöpfen darunter.
}

## Fortschritt
progress-empty = Noch gibt es nichts zu zeichnen. Trag eine Einheit oder einen Lauf ein, dann zeige ich dir deine Wochen.
chart-failed = <i>(Das Bild konnte ich diesmal nicht zeichnen.)</i>
file-failed = Die Datei konnte ich diesmal nicht machen. Versuch /export bitte später noch einmal.
progress-load =
    <b>Diese Woche:</b> { $km } { $unit } gelaufen, { $sets ->
        [one] ein Satz
       *[other] { $sets } Sätze
    } Krafttraining an { $sessions ->
        [one] einem Tag
       *[other] { $sessions } Tagen
    }.
    { $first ->
        [yes] Es ist die erste in deinem Tagebuch, also gibt es noch nichts zum Vergleichen.
       *[no] Letzte Woche: { $last_km } { $unit } und { $last_sets } Sätze.{ $average ->
            [yes] {" "}Dein Schnitt vor dieser Woche: { $mean_km } { $unit } und { $mean_sets } Sätze pro Woche.
           *[no] {""}
        }
    }

## Einstellungen
settings =
    <b>Deine Einstellungen</b>
    Läufe: { $runs }
    Kraft: { $lifts } pro Woche, { $days }
    Ziel: { $goal }
    Erfahrung: { $level }
    Ausrüstung: { $kit }{ $weights ->
        [none] {""}
       *[other] {" "}({ $weights })
    }
    Einheit: bis zu { $minutes } Minuten
    Wettkampf: { $race }
    Beschwerden jetzt: { $troubles }{ $earlier ->
        [none] {""}
       *[other] . Früher: { $earlier }
    }
    Gesundheit: { $health }
    Einwilligung: { $consent }
    Ich schreibe um { $hour } ({ $zone }){ $reminders ->
        [off] , ausgeschaltet
        [behind] , nur wenn du eine Einheit verpasst
        [always] , auch wenn du nicht antwortest
       *[on] {""}
    }
    Ruhezeit: { $quiet }
    Morgen-Check: { $checkin ->
        [three] dreimal tippen an Krafttagen
        [one] einmal tippen an Krafttagen
       *[off] aus
    }
    Wochenrückblick: abends, { $review }
    Maßeinheiten: { $units }, { $distance }
    Bilder: { $still ->
        [yes] stehend
       *[no] bewegt
    }
settings-race = { $distance }, { $day }
race-5k = 5 km
race-10k = 10 km
race-half = Halbmarathon
race-marathon = Marathon
race-any = Wettkampf
race-named = { $name } ({ $far })
race-offer = Dein Wettkampf: <b>{ $distance } am { $day }</b>. Soll ich darauf hin planen? Davor mache ich das Krafttraining leichter.
race-left = In Ordnung, der Plan bleibt, wie er ist.
race-standing = Dein Wettkampf: { $distance } am { $day }. Davor mache ich das Krafttraining leichter.
set-minutes = Ab jetzt dauert eine Einheit höchstens { $minutes } Minuten.
set-zone = Ich gehe jetzt nach der Uhr von { $zone }: Dort ist es { $now }.
set-units = Ab jetzt { $units } und { $distance }.
set-kit = Deine Ausrüstung jetzt: { $kit }. Der Plan richtet sich danach.
set-runs = Du läufst am { $days }. Ich habe darum herum neu geplant.
race-gone = Der Wettkampf ist aus dem Plan.
set-hour = Ab jetzt schreibe ich um { $hour }.
settings-run = { $day } { $kind }
settings-none = keine
settings-any-day = ich wähle die Tage
settings-no-race = keiner
settings-no-kit = keine
level-beginner = Anfang
level-intermediate = etwas Erfahrung
level-advanced = erfahren
pictures-still = Ab jetzt zeige ich Übungen als stehende Bilder.
pictures-moving = Ab jetzt zeige ich Übungen in Bewegung.
reminders-on = Ich schreibe dir wieder um { $hour }.
reminders-off = Ich schreibe nicht mehr von mir aus. Du kannst mir trotzdem jederzeit schreiben.
reminders-behind = Ab jetzt schreibe ich nur von mir aus, wenn du eine Einheit verpasst, am Morgen danach um { $hour }; und wenn ein Schmerz oder eine Krankheit, von der du erzählt hast, eine Frage braucht.
reminders-always = Ich schreibe weiter um { $hour }, ob du antwortest oder nicht.

## Daten und Hilfe
privacy =
    <b>Was ich speichere, und warum</b>
    Deine Nachrichten, was ich davon verstanden habe, deine Einstellungen, deinen Plan und meine Ratschläge: alles, damit ich dich trainieren kann. Von einer Datei, die du schickst, behalte ich, was ich davon verstanden habe, nicht die Datei. Schmerz und Müdigkeit sind Gesundheitsdaten; sie bleiben hier, werden nie in Gruppen gezeigt, nie verkauft oder weitergegeben und nie in ein technisches Protokoll geschrieben.
    <b>Was du tun kannst</b>
    /export schickt dir alles. /deletemydata löscht alles auf einmal, endgültig.
    <b>Wie lange ich es behalte</b>
    Was du mir erzählst: bis du es löschst, oder bis ich zwei Jahre nichts von dir gehört habe; 30 Tage vorher sage ich es dir. Meine eigenen Nachrichten: eine Woche nach dem Senden. Was in einer Datei war, die du zurückgenommen hast: eine Woche. Welche Erinnerungen ich geschickt habe: 60 Tage. Eine Nachricht, über die ich gestolpert bin: 90 Tage, damit der Fehler behoben werden kann.
    Ich bin Trainer, kein Arzt, und stelle keine Diagnosen.
fading = Ich habe fast zwei Jahre nichts von dir gehört. Am { $day } lösche ich alles, was ich über dich weiß. Wenn du es behalten willst, schreib mir irgendetwas; /export schickt es dir, /deletemydata löscht es jetzt.
export-coming = Hier ist alles, was ich über dich weiß: Tabellen, dein Plan für den Kalender, deine Diagramme, und eine Datei, die ich als Ganzes wieder einlesen kann.
export-readme =
    Alles, was der Krafttrainer über dich weiß, Stand { $day }.

    log.csv       dein Krafttraining, eine Zeile pro Satz
    runs.csv      deine Läufe
    pains.csv     was weh tat oder Muskelkater hatte
    checkins.csv  Schlaf, Energie, Stimmung
    tests.csv     Fitnesstests
    others.csv    anderer Sport, Körpergewicht, was aus Einheiten wurde
    plan.csv      der Plan, wie er ausgegeben wurde
    messages.csv  was du geschrieben hast
    plan.ics      der kommende Plan, für einen Kalender
    charts/       deine Diagramme
    all.json      alles davon, auch was zurückgenommen wurde; schick dem Trainer die ganze ZIP-Datei, und alles ist wieder da

    Lasten stehen in Kilogramm, Strecken in Metern, Zeiten in Sekunden. Text, den eine Tabelle für eine Formel halten würde, beginnt mit einem Apostroph.
delete-sure = Das löscht alles, was ich über dich weiß: Tagebuch, Plan, Einstellungen, Nachrichten. Es lässt sich nicht rückgängig machen. Vielleicht willst du vorher /export.
deleted = Alles über dich ist weg. Wenn du wieder schreibst, fangen wir bei null an.
not-deleted = Gut, es wurde nichts gelöscht.
help =
    <b>Schreib mir einfach</b>
    „los geht's“, wenn du trainierst: Ich führe dich durch
    „Kniebeugen 3x8 60 kg“, „5 km in 27:30“, „alles gemacht, aber nur 2 Sätze Ausfallschritte“
    „linkes Knie 4/10“, „schlecht geschlafen, total müde“
    „Wie geht Russian Twist?“, „Was statt Ausfallschritten?“, „zeig mir Plank“
    „etwas für die Waden ohne Stufe“, „schwerer als Plank?“, „Übungen fürs Läuferknie“
    „Ich hab nur 20 Minuten“, „verschieb auf morgen“, „bitte leichter“
    „diese Woche nur Bänder“, „Was wäre, wenn ich Sonntag Wettkampf habe?“, „zeig die nächsten vier Einheiten“
    „zeig meine Kniebeuge“, „mein Knie diesen Monat“, „Hilft das Krafttraining meinem Laufen?“
    „Physio sagt 3 Wochen keine Sprünge“, „etwas für meinen Physio“

    /today · /go · /week · /next · /log · /progress · /test
    /exercise · /library · /ask · /why · /undo
    /physio · /constraints
    /pause · /resume · /settings · /calendar · /export · /import · /me · /feedback · /privacy · /deletemydata
name-ask = Wie soll ich dich nennen?
name-set = Gut: { $name }.
name-known = Ich nenne dich { $name }.
name-unknown = Deinen Namen kenne ich nicht.
smalltalk-thanks = Gern.
smalltalk-ok = 👍
day-unsuitable = Dann andere Tage.
follow-what = Wovon? Nenn die Übung oder den Tag, etwa „wie viele Kniebeugen?“ oder „was ist am Freitag dran?“.
follow-often = { $name }: { $days ->
    [none] nicht in den nächsten Wochen. Zweimal die Woche, mit einem Tag dazwischen, reicht den meisten.
   *[other] geplant am { $days }.
}
follow-no-load = Eine Last nenne ich dafür noch nicht: Nimm eine, bei der am Ende des Satzes etwa drei Wiederholungen übrig sind, und trag sie ein. Von da an nenne ich eine.
follow-no-dose = Dafür habe ich keine übliche Menge: Zwei Sätze mit acht bis zwölf, deutlich vor der Grenze beendet, sind ein guter Anfang.
follow-same = { $name } geht auch damit:
follow-nearest = { $name } selbst geht damit nicht. Am nächsten kommt { $other }:
follow-none = In dieser Art kenne ich damit nichts.
follow-kit = Für { $name } rechne ich mit { $kit ->
    [none] nichts als etwas Boden
   *[other] { $kit }
}; alles andere ist dir überlassen.
away-days = <b>Weg { $one ->
    [yes] am { $since }
   *[no] von { $since } bis { $until }
}</b>. Womit kannst du dann trainieren? Oder die Einheiten dieser Tage ruhen.
away-rest = Die Einheiten vom { $days } fallen aus. Nachgeholt wird nichts; der Rest des Plans geht weiter.
button-away-rest = Einheiten ruhen dann
day-dated = { $day }
bot-cost = Ich koste dich nichts: In diesem Chat gibt es nichts zu kaufen und nichts zu abonnieren.
bot-person = Ich bin ein Programm, kein Mensch: Regeln mit ihren Quellen, kein Sprachmodell. /why sagt, worauf ein Rat beruht.
bot-scope = Das liegt außerhalb dessen, was ich kann: Krafttraining fürs Laufen, dein Tagebuch, dein Plan und was weh tut. /help zeigt, was du sagen kannst.
cold-better = Gut. Die leichteren Tage gelten noch bis { $until }, dann geht es wie geplant weiter. Kommt es wieder oder geht es auf die Brust, sag es mir.
ill-taken-back = Dann habe ich dich falsch verstanden, und der Plan ist, wie er war. Kommt Fieber dazu, geht es auf die Brust oder fühlst du dich schlapp, ruh dich aus und sag es mir.
cold-over = Schön, dass sie weg ist. Der Plan geht weiter, wie er steht. Nimm die erste Einheit, wie sie kommt: Kostet sie deutlich mehr als sonst, oder wird die Brust eng, hör auf und sag es mir.
missed-week = Eine verpasste Woche kostet so gut wie nichts. Mach mit der nächsten Einheit weiter wie geplant; nachgeholt wird nichts.{ $days ->
    [none] {""}
   *[other] {" "}Als ausgelassen notiert: { $days }.
}
term-rir = RIR sind Wiederholungen in Reserve: wie viele du sauber noch geschafft hättest, als du aufgehört hast. „Mit 3 übrig aufhören“ heißt: Schluss, solange drei noch gingen.
term-rpe = RPE sagt, wie hart ein Satz war, von 0 bis 10: Zehn ist nichts mehr übrig, acht sind etwa zwei Wiederholungen übrig.
term-side = „Je Seite“ heißt: die ganze Zahl links und noch einmal rechts. „2×10 je Seite“ sind zehn links und zehn rechts, zweimal.
term-bodyweight = Körpergewicht heißt: ohne Gewicht, nur mit dem eigenen.
term-one-side = Einseitig heißt: eine Seite nach der anderen, ein Bein oder ein Arm arbeitet, dann der andere.
term-eccentric = Exzentrisch ist der Weg nach unten, auf dem der Muskel unter der Last langsam nachgibt.
term-isometric = Isometrisch ist ein Halten: Der Muskel arbeitet, und nichts bewegt sich, wie in der Plank.
term-superset = Ein Supersatz sind zwei Übungen im Wechsel: ein Satz der einen, dann einer der anderen, fast ohne Pause dazwischen.
term-amrap = AMRAP heißt so viele Wiederholungen wie möglich, saubere.
term-sets = Eine Wiederholung ist einmal die ganze Bewegung, ein Satz sind mehrere hintereinander. „3×8“ sind drei Sätze mit acht, mit Pause dazwischen.
travel-back = Willkommen zurück. Der Plan geht weiter, wie er steht{ $kit ->
    [yes] , wieder mit allen Geräten
   *[no] {""}
}.
not-understood-again = Auch das habe ich nicht verstanden. /help zeigt, was ich verstehe.
smalltalk = 👋 Schreib mir, was du trainiert hast, wie es dir geht, oder frag nach einer Übung.
unknown-command = { $command } kenne ich nicht. /help zeigt, was ich kann.
stale-button = Dieser Knopf geht nicht mehr; es hat sich etwas geändert. /today zeigt, was ansteht.
silent-message = Die Nachricht war leer. Schreib mir, was du trainiert hast, oder frag mich etwas. /help
no-ears-voice = Sprachnachrichten kann ich noch nicht hören. Schreib es, wie du es sagen würdest: „drei Sätze mit acht Kniebeugen und sechzig Kilo“.
no-ears-photo = Bilder kann ich noch nicht lesen. Sag es mir mit Worten, zum Beispiel „Kniebeugen 3x8 60 kg“.
no-ears-sticker = Schön! Zum Eintragen schreib es mir mit Worten, zum Beispiel „5 km locker gelaufen“.
no-ears-document = An die Datei bin ich nicht herangekommen. Schick sie bitte noch einmal, als Datei. /import sagt, was ich lesen kann.
no-ears-location = Diesen Ort konnte ich nicht lesen. Sag mir die nächste große Stadt, zum Beispiel „meine Stadt ist Berlin“.
no-ears-video = Videos kann ich noch nicht ansehen. Schreib mir, was du gemacht hast oder was dir Sorgen macht.
no-ears-forwarded = Das ist eine Nachricht von jemand anderem, darum habe ich nichts eingetragen. Schreib es mir in deinen eigenen Worten.
no-ears-other = Damit kann ich nichts anfangen. Text geht am besten: „Liegestütze 3x10“, „linkes Knie 3/10“, „Wie geht Plank?“
fault = Bei dieser Nachricht ist auf meiner Seite etwas schiefgegangen (Fehler { $fault }). Ich habe sie behalten, und nichts von dir ist verloren.

## Knöpfe
button-plain = { $text }
button-picked = ✓ { $name }
button-unpicked = { $name }
button-done-picking = Fertig
button-none = Nichts davon
button-skip-question = Überspringen
button-skip-all = Rest überspringen
button-begin = Plan machen
button-go-on = Weiter mit den Fragen
button-times = { $count }× pro Woche
button-pick-days = Ich wähle die Tage
button-minutes = { $count } min
button-level-never = Noch nie
button-level-before = Früher mal
button-level-beginner = Unter 6 Monate
button-level-intermediate = 6 Monate bis 2 Jahre
button-level-advanced = Über 2 Jahre
button-metric = kg und km
button-imperial = lb und Meilen
button-today = Heute
button-week = Woche zeigen
button-next-week = Nächste Woche ›
button-previous-week = ‹ Diese Woche
button-done = ✓ Wie geplant geschafft
button-fill-in = ✓ Wie geplant eintragen
button-skip = Auslassen
button-late = ✓ { $day } wie geplant
button-tomorrow = Verschieben
button-to-tomorrow = Morgen
button-later = Später
button-later-at = { $hour }
button-write-on = Schreib wie vorher
button-write-always = Schreib auch ohne Antwort
button-how = Wie gehen die?
button-how-this = Wie geht das?
button-undo = Rückgängig
button-redo = Wiederherstellen
button-fix = Korrigieren
button-sure = Ja, stimmt so
button-is-none = Nichts davon
button-accept = Ändern
button-decline = Plan behalten
button-why = Warum?
button-easier = Leichter: { $name }
button-harder = Schwerer: { $name }
button-about = Warum, Atmung, Gefühl
button-kin = Mehr von dieser Art
button-into = ⇄ { $what ->
    [none] In
   *[other] { $what } in
} { $today ->
    [yes] heute
   *[no] { $day }
}, für { $name }
button-instead = Was stattdessen?
button-how-of = So geht: { $name }
button-shelf = { $name } · { $count }
button-move = { $name }{ $kind ->
    [none] {""}
    [later] {" "}· für später
    [kit] {" "}· andere Geräte
    [sore] {" "}· jetzt nicht
   *[limit] {" "}· nicht erlaubt
}
button-by-kind = Nach Bewegung
button-by-kit = Nach Geräten
button-by-muscle = Nach Muskeln
button-only-mine = ☐ Nur was ich kann
button-show-all = ☑ Nur was ich kann
button-earlier = ‹ Früher
button-back = ‹ Zurück
button-more = Mehr ›
button-resume = Wieder anfangen
button-pause-days = { $count ->
    [one] { $count } Tag
   *[other] { $count } Tage
}
button-pause-open = Bis ich Bescheid sage
button-cleared = Ich bin freigegeben
button-is-cleared = Ja, Training erlaubt
button-by-doctor = Ärztin/Arzt
button-by-hospital = Krankenhaus
button-by-physio = Physio
button-by-midwife = Hebamme
button-by-nobody = Noch niemand
button-when-today = Heute
button-when-yesterday = Gestern
button-when-week = In den letzten Tagen
button-delete = Ja, alles löschen
button-wipe = Ja, zurücknehmen
button-keep = Nein, behalten
button-set-goal = Ziel
button-set-weights = Gewichte
button-set-quiet = Ruhezeit
button-set-hurts = Was gerade weh tut
button-set-before = Frühere Verletzungen
button-set-symptoms = Gesundheitsfragen
button-set-consent = Einwilligung
button-set-runs = Lauftage
button-set-strength = Krafttage
button-set-kit = Ausrüstung
button-set-minutes = Minuten
button-set-level = Erfahrung
button-set-hour = Uhrzeit
button-set-name = Name
button-set-zone = Stadt
button-set-units = Maßeinheiten
button-set-race = Wettkampf
button-settings = Alle Einstellungen
button-no-race = Kein Wettkampf
button-race-yes = Darauf planen
button-race-no = Nein
button-still = Stehende Bilder
button-moving = Bewegte Bilder
button-reminders-off = Nicht mehr von dir aus
button-reminders-on = Schreib mir wieder
button-reminders-behind = Nur wenn ich zurückliege

## Das Befehlsmenü
command-today = Was heute ansteht
command-week = Deine Woche
command-next = Die nächsten vier Einheiten
command-calendar = Der Plan für deinen Kalender
command-log = Deine neuesten Einträge
command-progress = Wie es läuft
command-exercise = Wie eine Übung geht
command-library = In den Übungen stöbern
command-ask = Fragen zu Kraft fürs Laufen
command-why = Warum ich das geraten habe
command-undo = Das Letzte zurücknehmen
command-pause = Den Plan ruhen lassen
command-settings = Tage, Ausrüstung, Uhrzeit, Maße
command-export = Alles, was ich über dich weiß
command-import = Dateien anderer Apps und Uhren
command-privacy = Was ich speichere, und warum
command-deletemydata = Alles löschen
command-help = Was du mir schreiben kannst

## Die Sprache. Ein Angebot steht in der Sprache, die es anbietet, egal was gesprochen wird.
language-kept = Gut: Ab jetzt spreche ich Deutsch mit dir.
language-which = Welche Sprache soll ich mit dir sprechen? „Auf Deutsch bitte“ zu schreiben geht auch.
language-offer-en = Shall I speak English with you?
language-offer-de = Soll ich Deutsch mit dir sprechen?
language-offer-es = ¿Quieres que hable español contigo?
language-only-english = Diesen Text gibt es bisher nur auf Englisch.
button-language = 🌐 Sprache
button-language-en = English
button-language-de = Deutsch
button-language-es = Español

## Übungen und Körperteile
button-how-day = Bilder: { $day }
name-plain = { $name }
strains =
    <b>{ $name } und die Stelle: { $part }</b>
    { $level ->
        [0] Die Übung verlangt dieser Stelle wenig ab. Ich weiß von nichts, was sie dort oft reizt.
        [1] Sie kann diese Stelle reizen, wenn sie schon empfindlich ist. Eine gesunde wird davon stärker: Fang leicht an und beende einen Satz, der weh tut.
       *[2] Sie reizt diese Stelle bekanntlich, wenn sie empfindlich ist. Eine gesunde wird davon stärker: Fang mit einer leichteren Form an, steigere langsam und beende einen Satz, der weh tut.
    }
strains-now =
    Du hast mir neulich von dieser Stelle erzählt{ $severity ->
        [some] {""}
       *[other] {" "}({ $severity } von 10)
    }, also { $level ->
        [0] beobachte sie trotzdem: Bis 3 dabei ist in Ordnung, wenn am nächsten Morgen Ruhe ist.
       *[other] jetzt nicht. Erst etwas, das sie in Ruhe lässt, bis zwei Einheiten ruhig waren.
    }
part-help =
    <b>Für diese Stelle: { $part }</b>
    { $told ->
        [none] Wenn es weh tut, sag mir, wie stark von 0 bis 10, und wie der nächste Morgen ist: Dann ändere ich den Plan dafür.
        [some] Du hast mir gesagt, dass es weh tut. Sag mir, wie stark von 0 bis 10, und wie der nächste Morgen ist.
       *[other] Du hast mir { $told } von 10 gesagt, und der Plan richtet sich danach.
    } Bis { $most } dabei ist in Ordnung, wenn der nächste Morgen nicht schlechter ist. Belaste sie lieber leicht und oft, als sie ganz zu schonen; Berge, Tempo und Sprünge kommen zuletzt wieder.
part-help-moves = Ein guter Anfang: { $names }.

## Ein Wunsch, nach dem gefragt wird, bevor etwas geschieht
wish-add-day = Soll ich ab jetzt einen Krafttag pro Woche mehr planen? Noch ist nichts geändert.
wish-days = Soll ich ab jetzt { $count ->
    [one] 1 Krafttag
   *[other] { $count } Krafttage
} pro Woche planen? Noch ist nichts geändert.
wish-remove-day = Soll ich ab jetzt jede Woche einen Krafttag herausnehmen? Noch ist nichts geändert.
wish-move = Soll ich die Einheit verschieben? Noch ist nichts geändert.
wish-skip = Auslassen darfst du immer; eine Einheit weniger ändert nichts. Soll ich sie herausnehmen? Noch ist nichts geändert.
wish-pause = Soll der Plan eine Weile ruhen? Noch ist nichts geändert.
wish-swap = Soll ich eine andere Übung dafür suchen? Noch ist nichts geändert.
wish-easier = Soll ich die nächste Einheit leichter machen? Noch ist nichts geändert.
wish-harder = Soll ich die nächste Einheit schwerer machen? Noch ist nichts geändert.
wish-shorter = Soll ich die Einheit kürzer machen? Noch ist nichts geändert.
wish-deload = Soll ich eine leichtere Woche daraus machen, mit halb so vielen Sätzen? Noch ist nichts geändert.
wish-stop-reminders = Soll ich nicht mehr von mir aus schreiben? Noch ist nichts geändert.
wish-export = Soll ich dir alles, was ich über dich weiß, als Dateien geben?
wish-undo = Soll ich zurücknehmen, was du mir zuletzt gesagt hast? Noch ist nichts geändert.
left-out-one = { $day }: ohne { $names }. Der Rest bleibt, wie er ist.
swap-not-that = { $name } passt dort nicht: deine Ausrüstung, dein Niveau, etwas, das weh tut, oder sie steht schon in der Einheit.
request-leave = Du wolltest diese Übung weglassen.
wish-skip-one = Eine Übung wegzulassen ist in Ordnung. Soll ich sie aus der nächsten Einheit nehmen? Noch ist nichts geändert.
race-none = In deinem Plan steht kein Wettkampf, und es kommt keiner hinein, wenn du mir keinen nennst.
reminders-when = Jetzt schreibe ich um { $hour }. Wann soll es stattdessen sein? „Schreib nicht mehr“ stellt es ganz ab.
later-nothing = Heute ist keine Einheit offen, an die ich erinnern könnte. Mein tägliches Wort bleibt um { $hour }.
never-mind = Gut, es ist nichts geändert.
say-it-again = Tut mir leid. Sag es mit anderen Worten, oder /help zeigt, was ich verstehe; „rückgängig“ nimmt zurück, was ich zuletzt getan habe.
able-not-done = Das kannst du: Eingetragen ist davon für heute nichts. Deine Lasten richten sich nach dem, was du einträgst; wo ich keine kenne, frage ich. Wenn du es gemacht hast, sag es mit Sätzen oder Zeit: „Kreuzheben 1x1 200 kg heute“.
prescribed-not-done = Das wurde dir aufgegeben: Eingetragen wird es, wenn du es gemacht hast, sag es mir dann. Was du nicht darfst, halte ich als Grenze fest: zum Beispiel „3 Wochen keine Sprünge“.
painless = Gut zu hören. Dann wird nichts wegen Schmerzen zurückgehalten.
run-yours = Deine Läufe gehören dir: Ich plane Kraft darum herum und verschiebe keinen. Lauf für einmal, wann es dir passt, und erzähl es mir danach.{ $day ->
    [none] {""}
   *[other] {" "}Am { $day } ist Kraft: Lauf davor oder locker, oder verschieb die Einheit.
} Wenn sich der Tag auf Dauer ändert, sag es: „Ich laufe ab jetzt Di, Do und So“.
wish-left = Gut, alles bleibt, wie es ist.
button-wish-yes = Ja, bitte
button-wish-no = Nein
