## Weniger Minuten
short-not-that-day = Am { $day } ist keine Krafteinheit mehr offen. Die nächste ist am <b>{ $next }</b>.
short-too-short = { $minutes ->
    [one] Eine Minute ist
   *[other] { $minutes } Minuten sind
} zu kurz zum Aufwärmen und Trainieren. Lass sie mit gutem Gewissen aus, oder nimm einen anderen Tag.
lasting-now = Eine Einheit dauert jetzt höchstens { $minutes } Minuten.
lasting-capped = Auf deiner Stufe plane ich { $minutes } Minuten davon; mehr würde nur müde machen.
lasting-from-monday = Längere Einheiten beginnen mit der nächsten Woche, und die Sätze wachsen um höchstens ein Fünftel pro Woche.
lasting-odd = Ich plane Einheiten von { $least } bis { $most } Minuten. Wie lange dürfen sie dauern?
lasting-whole = <b>{ $day }: wieder die ganze Einheit, { $minutes } Minuten</b>
lasting-whole-already = { $day } ist schon die ganze Einheit: { $minutes } Minuten. Mehr in allen: „set sessions to 50 minutes“.
short-fits = Passt schon. <b>{ $day }: { $minutes } Minuten</b>
short-left-out = Diesmal weggelassen: { $names }. Nichts davon kommt anderswo dazu.
short-why = Was bleibt, behält seine Last: So wenig reicht, um zu halten, was du aufgebaut hast.
button-short = { $minutes } Minuten am { $day }
setting-short = wie viel Zeit du an dem Tag hast

## Was eine Änderung mit dem Plan macht
difference =
    <b>Was sich ändert:</b>
    { $lines }
difference-none = Im Plan der nächsten Wochen ändert sich dadurch nichts.
diff-moves = • { $focus } kommt auf { $to }
diff-session-out = • { $focus }: fällt weg
diff-session-now = • { $focus }, { $minutes } Minuten: { $names }
diff-dose = • { $exercise }: { $now } statt { $was }
diff-run-out = • fällt weg: { $run }
diff-run-in = • { $run }
diff-run = • { $run } statt { $was }
diff-more = … und noch { $count ->
    [one] ein Tag
   *[other] { $count } Tage
}.

## Ausrüstung für ein paar Tage
kit-for-days = <b>{ $one ->
    [yes] { $since }
   *[no] { $since } bis { $until }
}: { $kit }.</b>
kit-nothing = dein eigener Körper
kit-no-session = In diesen Tagen gibt es keine Krafteinheit, die sich dadurch ändert; was ich später für sie plane, hält sich daran.
kit-fits = Die Einheiten dieser Tage gehen damit, wie sie sind.
kit-why = Jede Übung behält ihr Bewegungsmuster, also behält dein Körper die Arbeit; wo weniger Last ist, mach langsamer und hör mit gleich viel Reserve auf. Danach gilt wieder deine eigene Ausrüstung.
kit-how-long = Wie lange trainierst du mit: { $kit }?
kit-always = <b>Deine Ausrüstung ab jetzt: { $kit }.</b>
button-kit-always = Ab jetzt
setting-kits = deine Ausrüstung für diese Tage
setting-names = der Name eines Tages

## Was wäre, wenn
whatif-race = <b>Wenn du am { $day } einen Wettkampf läufst{ $distance ->
    [none] {""}
   *[other] {" "}({ $distance })
}</b>, gehen diese Wochen:
whatif-race-a = dein Hauptwettkampf, alles geben
whatif-race-b = ernsthaft, aber nicht dein Hauptwettkampf
whatif-race-c = als harter Lauf mitten im Training
whatif-race-today = Für einen Wettkampf heute gibt es nichts mehr zu planen: davor kein Krafttraining. Erzähl mir danach, wie es lief.
whatif-too-far = Das ist mehr als { $weeks } Wochen entfernt; an den kommenden Wochen ändert es noch nichts. Nenn mir den Wettkampf, dann plane ich von ihm aus rückwärts.
whatif-session = <b>Wenn die Einheit am { $day } nicht wie geplant geht</b>, gehen diese Wochen:
whatif-no-session = Am { $day } gibt es keine Krafteinheit, also ändert sich nichts.
whatif-skip = auslassen
whatif-move = verschieben auf { $to }
whatif-short = in { $minutes } Minuten machen
whatif-off = gar keine Einheit
whatif-off-head = Mit der Woche ab { $start } frei:
whatif-stay = wie es jetzt ist
whatif-minutes-head = <b>Mit { $minutes } Minuten pro Einheit statt { $now }</b>, nächste Woche:
whatif-minutes = { $minutes } Minuten
whatif-count-head = <b>Mit { $count ->
    [one] einer Einheit
   *[other] { $count } Einheiten
} pro Woche</b>, nächste Woche:
whatif-count = { $count ->
    [one] eine Einheit
   *[other] { $count } Einheiten
} pro Woche
whatif-option = <b>{ $letter }</b> { $name }: { $sessions ->
    [0] keine Einheit
    [one] eine Einheit
   *[other] { $sessions } Einheiten
}, { $sets ->
    [one] ein Satz
   *[other] { $sets } Sätze
}
whatif-row-same = { $day }: { $cell }
whatif-row =
    { $day }:
    { $lines }
whatif-cell = { "   " }<b>{ $letter }</b> { $cell }
whatif-rest = Ruhetag
whatif-strength = { $focus } { $minutes } min
whatif-both = { $run } + { $focus } { $minutes } min
whatif-nothing-yet = Noch ist nichts geändert. Tipp an, was du willst.
whatif-adopted = <b>Das ist jetzt dein Plan.</b>
button-adopt = { $letter } nehmen
request-skip = Du wolltest die Einheit auslassen.

## Vorausschau
day-title = <b>{ $day }: { $focus }, { $minutes } Minuten</b>{ $run ->
    [none] {""}
   *[other] {" "}· erst laufen ({ $run })
}
preview-head = <b>{ $count ->
    [one] Deine nächste Einheit
   *[other] Deine nächsten { $count } Einheiten
}</b>
preview-session =
    { $title }
    { $lines }
no-session-that-week = Kein Krafttraining in dieser Woche.
week-race = Wettkampf: { $distance } am { $day }.
weeks-no-further = Weiter als { $weeks } Wochen plane ich nicht voraus.
preview-open = Was nach der nächsten Woche kommt, kann sich noch ändern, je nachdem, was du machst und wie es sich anfühlt.
button-calendar = Für meinen Kalender
calendar-file = <b>Dein Plan für die nächsten vier Wochen</b>: { $count ->
    [one] eine Einheit
   *[other] { $count } Einheiten
} um { $hour }, deine Läufe als ganze Tage. Öffne die Datei, um sie in den Google- oder Apple-Kalender zu übernehmen; nach einer Änderung hol sie dir noch einmal: Jede Einheit behält ihr Kennzeichen in der Datei, so wandert sie, statt doppelt dazustehen.
calendar-failed = Die Kalenderdatei konnte ich diesmal nicht machen. Versuch /calendar bitte später noch einmal.
calendar-name = Kraft fürs Laufen
calendar-session = Kraft: { $focus }
calendar-text = { $lines }
calendar-run = { $run }
calendar-race = Wettkampf: { $distance }
calendar-gone = Nicht mehr im Plan

## Ausgelassen
skip-because-busy = Volle Tage gibt es. Wenn doch eine Lücke ist, halten 20 Minuten, was du hast.
skip-because-tired = Gute Entscheidung: Müde lernst du wenig dabei. Schlaf geht vor.
skip-because-unwilling = In Ordnung, nicht jeder Tag ist einer dafür. Zehn Minuten wecken oft die Lust; und wenn nicht, war das genug.
skip-because-ill = Sag mir, was es ist („Erkältung“, „Fieber“), dann plane ich deinen Weg zurück.
skip-because-hurt = Sag mir, wo und wie sehr, zum Beispiel „linkes Knie 4/10“, dann plane ich drumherum.
skip-next = Deine nächste Einheit ist am { $day }, genau wie geplant.
button-skip-day = { $day } auslassen
button-short-instead = Lieber { $minutes } Minuten
button-because-busy = Keine Zeit
button-because-tired = Müde
button-because-unwilling = Keine Lust
button-because-ill = Krank
button-because-hurt = Etwas tut weh

## Mehr oder weniger Tage
days-now = <b>Ab jetzt { $count ->
    [one] ein Krafttag
   *[other] { $count } Krafttage
} pro Woche.</b>
days-already = { $days } ist schon ein Krafttag. Deine: { $now }.
days-not-there = { $days } ist kein Krafttag. Deine: { $now }.
days-too-many = Mehr als { $most } Krafttage pro Woche bringen dir beim Laufen nichts: Dazwischen brauchst du die Ruhe, in der du stärker wirst. { $now ->
    [0] Jetzt hast du keinen.
    [one] Jetzt hast du einen.
   *[other] Jetzt hast du { $now }.
} Vor einem Wettkampf sind es noch weniger: Die Beine sollen frisch sein.
button-days = { $count } Tage pro Woche
days-none-left = Dann bliebe nichts übrig. Soll der Plan stattdessen eine Weile ruhen?
days-fewer = Die Ruheregeln zwischen harten Tagen lassen nächste Woche Platz für { $there ->
    [0] keinen
    [one] einen
   *[other] { $there }
} von { $count }.

## Warum eine Zeile ist, was sie ist
why-day = <b>{ $day }</b>
why-slot = <b>{ $name }, { $day }: { $dose }</b>
why-what = { $what }
why-instead = Es ersetzt { $exercise }.
why-phase = Die Woche: { $phase }{ $deload ->
    [yes] , mit Absicht eine leichtere
   *[no] {""}
}. Danach richtet sich, wie viele Sätze es sind und wie hart sie sein dürfen.
why-short-day = An dem Tag hast du { $minutes } Minuten.
why-kit-day = An dem Tag gibt es: { $kit }.
why-swap = Eine andere

## Wettkämpfe
race-two = Ich plane für beide: zuerst { $distance } am { $day }, dann { $second } am { $later }.

## Namen von Tagen
name-kept = { $day } heißt ab jetzt <b>{ $name }</b>. Eine Einheit, die da steht, trägt diesen Namen.
name-gone = { $day } heißt wieder nach dem, was trainiert wird.

## Unterwegs
travel-there = <b>In { $place }{ $until ->
    [none] {""}
   *[other] {" "}bis { $until }
}</b>: Ich gehe nach der Uhr dort, es ist { $now }. Schreib mir „wieder zu Hause“, wenn du zurück bist.
trip-how-long = Wie lange bist du dort?
trip-until = <b>In { $place } bis { $until }.</b> Am Morgen danach frage ich, ob du zurück bist.
trip-stay = Dann ist ab jetzt { $place } dein Zuhause.
trip-over = Bist du zurück aus { $place }? Bis du es sagst, gehe ich nach der Uhr dort.
button-trip-days = { $count } Tage
button-stay = Ich wohne jetzt hier
button-back-home = Ich bin wieder zu Hause
button-still-there = Noch in { $place }
travel-ahead = <b>{ $place }, { $since } bis { $until }</b>. Sag mir, wenn du dort bist, oder tipp drauf, dann gehe ich nach der Uhr dort.
travel-same-clock = <b>In { $place } bis { $until }</b>: Die Uhr dort ist deine.
travel-kit = Womit kannst du dort trainieren?
travel-home = Willkommen zu Hause. Ich gehe wieder nach der Uhr von { $zone }: Es ist { $now }.
kit-hotel = Hotel-Fitnessraum
button-kit-as-home = Alles wie zu Hause
button-travel-clock = Jetzt die Uhr dort
button-home = Zurück zur Uhr daheim

## Schichten, und Wochen, die nie gleich sind
rota-when = { $on } an, { $off } frei. An welchem Tag beginnt ein Arbeitsblock?
rota-kept = <b>{ $on } an, { $off } frei, ab { $since }.</b> Kraft kommt auf deine freien Tage, wo in der Woche sie auch liegen.
rota-over = <b>Kein Schichtplan mehr.</b> Deine Wochen sind wieder gleich.
irregular-kept = <b>Deine Wochen sind verschieden, also frage ich.</b> Sonntagabends frage ich nach den Tagen der kommenden Woche. Ohne Antwort nehme ich die Tage, die am besten zu deinen Läufen passen.
irregular-over = In Ordnung, ich frage nicht mehr; ich nehme die Tage, die am besten zu deinen Läufen passen.
week-days-ask = An welchen Tagen der Woche ab { $start } kannst du trainieren? Tipp sie an, oder schreib „diese Woche kann ich Di und Fr trainieren“.
week-days-kept = <b>Die Woche ab { $start }, an den Tagen, die du genannt hast.</b>
week-days-free = <b>Die Woche ab { $start }: Ich wähle die Tage.</b>
button-pick-day = { $on ->
    [yes] ✓ { $day }
   *[no] { $day }
}
button-day = { $day }
setting-rota = dein Schichtplan
setting-week-days = die Tage dieser Woche
setting-irregular = dass deine Wochen verschieden sind

## Zurück nach einer Pause
resume-ramp = Nach { $days } Tagen ohne Krafttraining hat die erste Woche { $sets } % weniger Sätze{ $load ->
    [0] {""}
   *[other] {" "}und { $load } % weniger Last
}; { $weeks ->
    [one] die Woche danach ist wie sonst
   *[other] innerhalb von { $weeks } Wochen ist es wie sonst
}.
resume-fresh = Nach { $days } Tagen ohne Krafttraining fangen wir wieder mit den ersten Wochen an: leicht und kurz. Es kommt schneller zurück, als es gekommen ist.

## „Darf ich morgen laufen?“ (coach/mayi.py)
may-rest = { $nothing ->
    [yes] <b>Ja.</b> { $today ->
        [yes] Heute ist sowieso nichts geplant.
       *[no] Am { $day } ist sowieso nichts geplant.
    }
   *[no] <b>Ruhen darfst du immer.</b> Ein verpasster Lauf oder eine verpasste Einheit ändert nichts, und nachgeholt wird nichts. Was { $today ->
        [yes] heute
       *[no] am { $day }
    } dran wäre:
}
may-run-no = <b>Kein Lauf { $today ->
    [yes] heute
   *[no] am { $day }
}.</b> Geh spazieren, wenn das Gehen normal ist.
may-run-limit = <b>{ $kind ->
    [yes] Das nicht, { $today ->
        [yes] nicht heute
       *[no] nicht am { $day }
    }
   *[no] Kein Lauf { $today ->
        [yes] heute
       *[no] am { $day }
    }
}.</b> Eine Grenze spricht dagegen:
    { $lines }
may-run-within =
    Was für deine Läufe gilt:
    { $lines }
may-lift-limit = <b>Kein Krafttraining { $today ->
    [yes] heute
   *[no] am { $day }
}.</b> Eine Grenze spricht dagegen:
    { $lines }
ill-worked = <b>Du hast mir gesagt, dass du krank bist.</b> Mit Fieber, Magen-Darm oder Gliederschmerzen belastet { $ran ->
    [yes] Laufen
   *[no] Training
} das Herz: kein Lauf und kein Krafttraining, bis ein Tag ohne Anzeichen vorbei ist, auch kein lockeres. Enge in der Brust, Herzrasen oder Atemnot? Lass das heute ansehen.
may-load-limit =
    <b>Vorerst nicht: Das ist zu schwer.</b> Eine Grenze spricht dagegen:
    { $lines }
may-load-most =
    Nie mehr als deine Grenze:
    { $lines }
may-lift-ill = <b>Auch kein Krafttraining, solange du krank bist.</b> Sag mir, wenn ein Tag ohne Anzeichen vorbei ist: Vier Einheiten führen zurück.
may-run-eased = { $level ->
    [ease] <b>Ja, sanft{ $today ->
        [yes] {""}
       *[no] {" "}am { $day }
    }:</b>
   *[other] <b>Nur locker{ $today ->
        [yes] {" "}heute
       *[no] {" "}am { $day }
    }:</b>
} { $run ->
    [none] Es ist kein Lauf geplant, also mach ihn kurz
   *[other] { $run }
}. Hör auf, wenn es mehr weh tut oder deinen Laufstil verändert.
may-run-yes = { $where ->
    [none] <b>Ja.</b> Nichts, was du mir erzählt hast, spricht dagegen.
    [limits] <b>Ja, in deinen Grenzen.</b>
    [unread] Nichts, was ich lesen konnte, spricht dagegen.
    [told] <b>Ja, so wie eben gesagt.</b>
   *[other] <b>Ja, wenn die Stelle ({ $where }) es zulässt:</b> Bis zwei von zehn ist in Ordnung; hör auf, wenn es mehr wird oder deinen Laufstil verändert, und sag mir, wie der nächste Morgen ist.
} { $run ->
    [none] { $today ->
        [yes] Heute
       *[no] Am { $day }
    } ist kein Lauf geplant, also halt ihn kurz und locker.
   *[other] { $today ->
        [yes] Heute
       *[no] { $day }
    }: { $run }. Nach zehn Minuten schlechter? Dreh um.
}
may-lift-none = { $today ->
    [yes] Heute
   *[no] Am { $day }
} ist keine Krafteinheit offen{ $next ->
    [none] .
   *[other] ; die nächste ist am { $next }.
}
may-lift-yes = <b>Kraft { $today ->
    [yes] heute
   *[no] am { $day }
}:</b> { $focus }, { $minutes } Minuten, wie es jetzt steht. Lass weg, was weh tut.
    { $lines }

may-ill =
    <b>Du hast mir { $today ->
        [yes] heute
       *[no] am { $day }
    } gesagt, dass du krank bist.</b> Nur ein Schnupfen oberhalb des Halses, ohne Fieber: Eine lockere halbe Stunde ist in Ordnung, nichts Hartes. Fieber, Brust, Magen, Schwindel oder Gliederschmerzen: Ruh dich aus und sag mir, wenn ein Tag ohne Anzeichen vorbei ist.
may-unread = Das konnte ich nicht lesen: „{ $left }“. Wenn es um deine Gesundheit geht, weiß es besser, wer dich behandelt.

travel-how-long = <b>{ $place } ab { $since }</b>: bis wann? „7 Tage“, oder der Tag, an dem du zurück bist.

## Übungen, die nicht gewünscht sind
unwanted-kept = <b>{ $names }</b>: ab jetzt in keiner Einheit mehr, bis du { $count ->
    [one] sie
   *[other] sie
} wieder willst. Der Name und „wieder rein" genügen.
unwanted-floor = Übungen am Boden
unwanted-jumps = Sprünge und Hüpfer
unwanted-not-planned = In keiner geplanten Einheit kommt so etwas vor, also ändert sich sonst nichts.
unwanted-already = { $names }: schon weggelassen, bis du { $count ->
    [one] sie
   *[other] sie
} wieder willst.
unwanted-kind = { $count ->
    [one] Noch eine Übung heißt so
   *[other] Noch { $count } Übungen heißen so
} ({ $kind }): { $names }{ $more ->
    [0] {""}
   *[other] {" "}und { $more } weitere
}. { $count ->
    [one] Die
   *[other] Die
} auch weglassen?
unwanted-part-gone = Damit bleibt mir keine Übung für: { $parts }. Deine Einheiten kommen ohne aus, bis du wieder eine davon willst.
unwanted-none = Du hast mir keine Übung genannt, die du nicht willst. „Keine Ausfallschritte mehr" oder „nie wieder Burpees" lässt eine für immer weg.
unwanted-list = Weggelassen, bis du { $count ->
    [one] sie
   *[other] sie
} wieder willst: { $names }.
unwanted-over = { $names }: { $count ->
    [one] darf
   *[other] dürfen
} wieder kommen, wo dein Plan Platz dafür hat.
button-unwanted = Was weggelassen ist
button-unwanted-kind = Alle weglassen ({ $kind })
button-wanted = Wieder rein: { $name }
settings-unwanted = Weggelassen: { $names }
exercise-condition = <b>So, wie es steht, nichts für dich:</b> { $name } lässt dein Plan weg ({ $condition }). Frag deine Ärztin oder deinen Arzt, bevor du es machst.
condition-done = { $name } lässt dein Plan weg ({ $condition }). Eingetragen habe ich es trotzdem; lass es bitte, bis deine Ärztin oder dein Arzt ja dazu gesagt hat.
moves-condition = <b>So, wie es steht, nichts für dich:</b> Dein Plan lässt { $what ->
    [bending] das Beugen der Wirbelsäule unter Last und weites Rundmachen weg (Sit-ups, Crunches, Vorbeugen; { $condition }). Dead Bug, Kniebeugen und Rudern sind besser
    [twisting] das Drehen der Wirbelsäule unter Last weg ({ $condition }). Der Pallof Press trainiert dieselbe Stelle ohne Drehung
   *[jumps] Sprünge und Hüpfer weg ({ $condition }). Kniebeugen, Step-ups und Wadenheben machen ohne sie stark
}. Frag deine Ärztin oder deinen Arzt, was für dich in Ordnung ist.
jumps-limit = <b>Vorerst keine Sprünge:</b> { $what }{ $until ->
    [none] {""}
   *[other] , bis { $until }
}.
alternatives-left-condition = { $count }, die deine Gesundheit ausschließt
exercise-unwanted = Die willst du nicht, also lässt dein Plan sie weg.
alternatives-left-unwanted = { $count }, die du nicht willst
setting-unwanted = die Übungen, die du nicht willst
setting-leaning = was mehr bekommt
role-lower = Beine
role-calf = Waden
role-upper = Arme und Schultern
role-core = Rumpf
role-extra = Hüfte und Gleichgewicht

## Mehr für einen Teil
lean-kept = Ab jetzt neigen deine Einheiten zu: <b>{ $what }</b>. Sätze dafür nächste Woche: { $had } → { $has }.
lean-why = Es füllt den Platz, den eine Einheit hat. Minuten, Ruhe vor schnellen und langen Läufen und wie schnell die Arbeit wachsen darf, bleiben.
lean-full = Vorerst ändert sich nichts: Deine Tage, Minuten und dein Stand lassen keinen Platz mehr dafür. Wo Platz entsteht, geht er dorthin.
lean-over = Wieder ausgewogen: Kein Teil des Körpers geht vor.
lean-now = Deine Einheiten neigen zu: { $what }.
lean-how = In deinen Einheiten geht kein Teil des Körpers vor. „Mehr Rumpf" oder „mehr Po" ändert das.
button-lean-off = Wieder ausgewogen

## Nach Platz und Woche
ordinal = Übung { $number } von { $count }, { $day }: <b>{ $name }</b>
    { $line }
ordinal-too-many = { $day } hat { $count } Übungen.
easy-week-now = Diese Woche ist eine leichtere ({ $kind ->
    [deload] weniger Sätze, damit sich setzt, was du aufgebaut hast
    [taper] vor deinem Wettkampf
    [race] mit dem Wettkampf darin
   *[recovery] nach deinem Wettkampf
}).
easy-week-next = Deine nächste leichtere Woche beginnt am <b>{ $start }</b>{ $weeks ->
    [one] , nächste Woche
   *[other] , in { $weeks } Wochen
} ({ $kind ->
    [deload] weniger Sätze, damit sich setzt, was du aufgebaut hast
    [taper] vor deinem Wettkampf
    [race] mit dem Wettkampf darin
   *[recovery] nach deinem Wettkampf
}).
easy-week-after = Die danach beginnt am { $start }.
easy-week-rule = Die Regel: nach höchstens { $every } Wochen Arbeit, gezählt ab der letzten leichten; die leichten ersten Wochen zählen mit, und ein Wettkampf verschiebt sie. Brauchst du sie früher? Sag „leichtere Woche bitte".
easy-week-none = In den nächsten { $weeks } Wochen liegt keine leichtere. Nach der Regel kommt sie nach { $every } Wochen Arbeit.

## Was in einer Einheit nicht steht
why-absent = { $name } steht nicht in der Einheit von { $day }{ $next ->
    [none] , und auch nicht in deinen geplanten Wochen
   *[other] . Geplant ist das am { $next }
}.
why-absent-unwanted = Du hast mir gesagt, dass du das nicht willst.

## Läufe, die kommen
coming-run = { $distance } am <b>{ $day }</b>: kommt noch, also ist nichts eingetragen. Sag es mir, wenn du gelaufen bist.
coming-planned = { $run ->
    [none] In deiner Woche steht an dem Tag kein Lauf; deine Lauftage stehen in den Einstellungen.
   *[other] In deiner Woche an dem Tag: { $run }.
}
coming-near = Krafttraining für die Beine in der Nähe:
    { $lines }
    Es ist so geplant, dass sie für den Lauf frei sind; verschieb es, wenn du magst.
coming-session = { $day } { $focus }
coming-clear = An dem Tag und daneben steht kein Krafttraining für die Beine.
button-move-day = { $day } verschieben

## Von vorne, keine Post
start-over = Es gibt nichts zurückzusetzen: Ich rechne den Plan jede Woche neu aus deinen Tagen, deiner Ausrüstung, deinem Protokoll und dem, was weh tut. Was ich tun kann:
plan-anew = Ab heute neu geplant, aus allem, was ich weiß.
button-plan-anew = Ab heute neu planen
button-delete-all = Alles löschen
no-mail = E-Mails kann ich nicht schicken. Ich kann dir hier alles als Datei geben, zum Weiterleiten.
button-export = Meine Daten ausgeben

## Wie es war
felt-hard-kept = Gemerkt: Die war schwer. Bis { $until } wird nichts mehr. Soll die nächste Einheit auch leichter sein?
request-hold = Du hast gesagt, dass eine Einheit schwer war, also wird einige Tage nichts mehr.
felt-hard-what = Was ist zu viel: die nächste Einheit, die Länge, die Zahl der Tage? Wenn etwas weh tut, sag mir wo und wie sehr, null bis zehn.
felt-good = Das freut mich!{ $day ->
    [none] {""}
   *[other] {" "}Deine nächste Einheit ist am { $day }.
} Mehr wird es durch das, was du einträgst, Schritt für Schritt.
felt-good-and = Das freut mich! Eines ist noch offen:
felt-better-and = Das freut mich.
felt-better-what = Das freut mich. Was ist besser: ein Schmerz, eine Krankheit, deine Beine? Sag mir was, und ich räume es aus dem Weg.
button-easier-next = Nächstes Mal leichter
button-days-fewer = { $count ->
    [one] Ein Tag die Woche
   *[other] { $count } Tage die Woche
}
best-joy = Eine Bestleistung: stark! Jetzt gehört Ruhe dazu.

## Zwei Blöcke Arbeit
rota-when-blocks = { $blocks }: An welchem Tag fängt deine Arbeit das nächste Mal an?
rota-blocks-kept = Dein Dienstplan: { $blocks }, ab { $since }. Kraft kommt auf freie Tage.
rota-block = { $on } an, { $off } frei
wish-move-to = Soll ich die Einheit verschieben? Die von { $day } kommt auf { $to }; deine Läufe bleiben, wo sie sind. Noch ist nichts geändert.
wish-exchange = Sollen die Einheiten von { $day } und { $to } die Plätze tauschen? Deine Läufe bleiben, wo sie sind. Noch ist nichts geändert.
race-how-far = Wie lang ist er?
race-which-day = Ein Wettkampf im { $month }: an welchem Tag? Mit dem Datum plane ich darauf hin und erleichtere das Krafttraining davor.
race-offer-any = Dein Wettkampf ist am <b>{ $day }</b>. Soll ich darauf hin planen? Davor mache ich das Krafttraining leichter.
reminders-one-day = Nur an einem Wochentag still sein kann ich nicht. Ich schreibe an Krafttagen und am Abend deines Rückblicks; der Abend kann ein anderer sein, oder ich schreibe weniger.
ordinal-no-session = { $day } hat keine Krafteinheit.
next-run = Dein nächster: { $run } am <b>{ $day }</b>.
next-run-none = In deinen Wochen steht kein solcher Lauf; deine Lauftage stehen in den Einstellungen.
week-not-there = Ich schaue { $weeks } Wochen voraus; die ist nicht darunter.
dislike-running = Du musst das Laufen nicht lieben. Ich plane das Krafttraining, deine Läufe gehören dir: weniger davon oder andere Tage, und der Plan richtet sich danach.
load-wish = Dann mach sie beim nächsten Mal mit { $load } und sag mir, wie es ging: Der Plan geht von dem aus, was du einträgst. Jetzt trage ich nichts ein.
lean-less = Jeder Teil behält seinen Anteil, damit keiner zurückbleibt. „Mehr" von einem anderen Teil neigt deine Einheiten dorthin, und eine Übung, die du nicht willst, wird mit ihrem Namen weggelassen.
coming-usual = Das läufst du gewöhnlich, so verstehe ich es, also ist nichts eingetragen. Sag mir jeden, wenn du ihn gelaufen bist; deine Lauftage stehen in den Einstellungen.

## Einige Tage ohne einen Teil des Körpers
parts-what-no-lower = keine Beinarbeit
parts-what-no-upper = keine Arbeit für den Oberkörper
parts-what-no-core = keine Rumpfarbeit
parts-what-only-lower = nur Beine
parts-what-only-upper = nur Oberkörper
parts-what-only-core = nur Rumpf
parts-for-days = <b>{ $one ->
    [yes] { $since }
   *[no] { $since } bis { $until }
}: { $what }.</b>
parts-how-long = Für wie lange: { $what }?
parts-why = Was einspringt, machst du ohnehin, zwei Sätze davon. Nachgeholt wird nichts: Nach ein, zwei Wochen ohne ist deine Kraft noch da.
parts-why-long = Was einspringt, machst du ohnehin, zwei Sätze davon. Nachgeholt wird nichts. Kraft hält zwei bis drei Wochen ohne Training; danach würde ich leichter wieder anfangen.
parts-fits = Die Einheiten dieser Tage haben ohnehin nichts davon.
parts-no-session = In diesen Tagen gibt es keine Krafteinheit, die sich dadurch ändert; was ich später für sie plane, hält sich daran.
parts-over = Ab heute wieder der ganze Körper.
parts-hurts = Falls es nicht geht, weil etwas wehtut: Sag mir wo und wie sehr, etwa „linkes Knie 4/10“. Dann plane ich auch dafür.
parts-why-day = Du wolltest es so: an dem Tag { $what }.
button-parts = { $what ->
    [no-lower] Diese Woche keine Beinarbeit
    [no-upper] Diese Woche nichts für den Oberkörper
    [no-core] Diese Woche keine Rumpfarbeit
    [only-lower] Diese Woche nur Beine
    [only-upper] Diese Woche nur Oberkörper
   *[only-core] Diese Woche nur Rumpf
}
button-parts-end = Wieder alles
setting-parts = welche Teile du an diesen Tagen trainierst

## Nach einem Wettkampf, der erzählt wurde (coach/afterrace.py)
after-race = { $race ->
    [ultra] <b>Nach einem Ultra</b>
    [marathon] <b>Nach einem Marathon</b>
   *[half] <b>Nach einem so langen Rennen</b>
} { $stage ->
    [runs] gehen die Beine vor: keine Beinübungen vor { $legs }, kein Laufen vor { $runs } (Gehen, wie du magst), danach nur lockere Läufe. Oberkörper und Rumpf gehen weiter{ $any ->
        [now] {""}
       *[other] {" "}ab { $any }
    }. Von { $legs } bis { $usual } geht es mit weniger Sätzen zurück.
    [legs] keine Beinübungen vor { $legs } und nur lockere Läufe; Oberkörper und Rumpf gehen weiter. Von { $legs } bis { $usual } geht es mit weniger Sätzen zurück.
   *[back] geht es in Schritten zurück: weniger Sätze und nichts Härteres bis { $usual }.
}
why-after-race = { $race ->
    [ultra] Nach einem Ultra
    [marathon] Nach einem Marathon
   *[half] Nach einem langen Rennen
} brauchen Muskeln Tage bis Wochen, bis sie wieder heil sind, länger, als sie schmerzen. Wie viele, ist Erfahrung von Trainern, keine Zahl aus einer Studie.
after-race-off = Dann bleibt der Plan, wie er war. Richte dich nach deinen Beinen: Tun Treppen noch weh, ist es für Kniebeugen zu früh.
button-race-off = Plan wie zuvor

## Womit heben (coach/howheavy.py)
loads-how = Wo dein Plan ein Gewicht zeigt, ist es das. Wo keins steht, nimm eins, das du am Ende des Satzes noch { $rir } Mal schaffen würdest, und trag es ein: Von da an rechne ich es aus.

## Ein Rennen von heute, das noch kommt (coach/racetoday.py)
race-luck = Viel Glück! Sag mir danach die Zeit, etwa "{ $race ->
    [marathon] Marathon 3:52:10
    [half] Halbmarathon 1:45:20
    [parkrun] Parkrun 24:30
   *[other] Rennen { $km } km in 52:10
}".

## Ob eine Übung gemacht werden darf
may-exercise-yes = <b>Das darfst du: { $name }.</b>{ $where ->
    [none] {""}
   *[other] {" "}Soweit bekannt, lässt sie in Ruhe, was weh tut ({ $where }). Tut es dort mehr weh, hör auf und sag mir die Zahl.
}
may-exercise-minded = <b>Das darfst du: { $name }</b>, so wie es in deinem Plan steht.
may-exercise-no = <b>Vorerst nicht: { $name }.</b>
may-exercise-sore = Belastet wird dabei, was dir weh tut ({ $where }{ $pain ->
    [none] {""}
   *[other] , zuletzt { $pain } von 10
}){ $until ->
    [none] . Erst zwei ruhige Trainingstage ohne sie.
   *[other] . Bis { $until } geht der Plan ohne das, was dort belastet; dann schauen wir neu.
}
may-exercise-instead = An ihrer Stelle steht: { $name }.
may-exercise-waits = Diese Änderung wartet noch auf dein Wort. Bis dahin antworte ich, als hättest du sie angenommen.
may-exercise-eased = Dein Plan ist gerade leichter{ $until ->
    [none] {""}
   *[other] {" "}bis { $until }
}, und solche Arbeit bleibt dabei weg.

## Rückblick
back-head = <b>Dein Tagebuch vom { $day }{ $until ->
    [none] {""}
   *[other] {" "}bis { $until }
}</b>
back-none = Vom { $day }{ $until ->
    [none] {""}
   *[other] {" "}bis { $until }
} steht nichts davon in deinem Tagebuch.
back-last = <b>Zuletzt am { $day }</b> { $ago ->
    [0] (heute)
    [1] (gestern)
   *[other] (vor { $ago } Tagen)
}
back-never = Davon steht noch nichts in deinem Tagebuch.
back-best = <b>Dein Bestes bisher, nach deinem Tagebuch</b>

## Was geändert wurde, und warum
changed-now =
    <b>Jetzt anders als im Plan, wie ich ihn gemacht habe</b>
    { $lines }
changed-since = <b>Seit { $day }{ $where ->
    [none] {""}
   *[other] , wegen { $where }{ $pain ->
        [none] {""}
       *[other] {" "}{ $pain }/10
    }
}</b>
changed-nothing = Nichts ist geändert: Dein Plan steht so, wie ich ihn gemacht habe.

## Einige Tage ohne eine Art von Bewegung
moves-for-days = <b>Weggelassen { $one ->
    [yes] am { $since }
   *[no] von { $since } bis { $until }
}: { $what }.</b>
moves-why-day = Du wolltest es so; an dem Tag bleibt weg: { $what }.

## Eine Woche, mehrere Tage, weniger
one-week = <b>Woche vom { $monday }: { $days ->
    [none] keine Einheit
   *[other] { $days }
}.</b> Fällt weg: { $out }. Nachgeholt wird nichts, und die anderen Wochen bleiben, wie sie sind.
one-week-already = Mehr hat die Woche vom { $monday } gar nicht: { $days ->
    [none] nichts ist offen
   *[other] { $days }
}.
days-free-already = Am { $days } ist keine Krafteinheit geplant. Es muss nichts verschoben werden.
short-whole-is = Die ganze Einheit dauert { $minutes } Minuten; { $wished } sind mehr, als sie braucht.
reminders-less = Ich schreibe um { $hour } an Kraft- und Ruhetagen. Ich kann nur noch schreiben, wenn du zurückfällst, oder gar nicht mehr von mir aus; auf Fragen antworte ich immer.
