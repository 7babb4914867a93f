# Was der Trainer bei Krankheit, Schmerz, Müdigkeit, Pausen und dem Wunsch nach mehr rät. Zuerst der Rat, der Grund unter „why-“.
advice-crash-after-illness = Anstrengung hat dich wieder umgehauen, also ist dein Körper noch nicht so weit. Geh bitte zur Ärztin oder zum Arzt, bevor du wieder trainierst; bis dahin nur, was im Alltag leichtfällt.
why-crash-after-illness = Wenn es nach kleiner Anstrengung tagelang schlechter wird, gehört das untersucht, bevor es wieder aufwärts geht.
advice-glands = Geschwollene Lymphknoten mit Müdigkeit sollte in den nächsten Tagen eine Ärztin oder ein Arzt ansehen. Kein Heben und kein Pressen, bis du weißt, dass es in Ordnung ist.
why-glands = Bei manchen Halsinfekten schwillt die Milz an, und Pressen ist dann riskant.
advice-mono =
    <b>Kein Heben, kein Laufen und kein Sport, bis deine Ärztin oder dein Arzt es freigibt</b>, auch wenn du dich wieder wohl fühlst: Das dauert Wochen. Plötzlicher Schmerz im Oberbauch oder in der linken Schulter, Schwäche zum Umfallen, Mühe beim Atmen oder Schlucken: Ruf die { $number }{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    } an. Dein Plan ruht, bis du mir sagst, wer es freigegeben hat und wann.
advice-glands-long = Lymphknoten und Hals schon so lange: Geh bitte in den nächsten Tagen zur Ärztin oder zum Arzt, und bis dahin kein Heben und kein Pressen.
why-glands-long = Bei manchen Halsinfekten schwillt die Milz an, und Pressen ist dann riskant.
advice-glands-ill = Geh bitte in den nächsten Tagen zur Ärztin oder zum Arzt, und bis dahin kein Heben und kein Pressen.
why-glands-ill = Bei manchen Halsinfekten schwillt die Milz an, und Pressen ist dann riskant.
advice-ill-long = Das dauert lange genug, um es untersuchen zu lassen: Geh bitte in den nächsten Tagen zur Ärztin oder zum Arzt. Bis dahin kein Training.
why-ill-long = Nach zehn Tagen und mehr ist eine Krankheit über das hinaus, was sich von selbst geben sollte.
advice-fever-over = Gut, dass das Fieber weg ist. Das Training wartet, bis du zwei ganze Tage ohne Fieber und ohne Medikamente dagegen warst; sag mir das dann, und vier Einheiten führen zurück. Bleibt Husten, bleibt es leicht. Enge in der Brust, Herzrasen oder ungewohnte Atemnot: Lass dich noch am selben Tag ansehen.
why-fever-over = Die ersten Tage nach einem Fieber gehören noch dazu; das Herz ist als Letztes damit fertig.
advice-fever-now = Kein Training mit Fieber. Ruh dich aus und trink; wir steigern sanft, wenn du ein, zwei Tage ohne Medikamente gesund bist.
why-fever-now = Training mit Fieber kann dem Herzen schaden und bremst die Genesung.
advice-stomach-over = Schön, dass es sich beruhigt hat. Heute Pause, oder etwas Kurzes und Lockeres, wenn Essen und Trinken drinbleiben; wieder normal, wenn es dir einen ganzen Tag gut geht.
why-stomach-over = Wahrscheinlich fehlen dir Flüssigkeit und Essen, da reicht eine halbe Einheit.
advice-stomach-now = Kein Training, bis Essen und Trinken einen Tag lang drinbleiben. Oft kleine Schlucke. Wenn du nichts bei dir behalten kannst oder Blut siehst, lass dich noch am selben Tag untersuchen.
why-stomach-now = Fehlende Flüssigkeit macht harte Arbeit riskant.
advice-illness-lingers = Gut, dass das Schlimmste vorbei ist. Solange noch etwas da ist, nur locker: etwa die Hälfte, keine Intervalle, keine Sprünge, bis { $until }. Enge in der Brust, Herzrasen oder Schwindel: Hör auf und lass dich untersuchen.
why-illness-lingers = Was von einer Krankheit übrig ist, zeigt sich zuerst bei harter Arbeit.
advice-illness-over = Schön, dass es dir besser geht. Ich würde über vier Einheiten steigern, angefangen mit etwa der Hälfte. Enge in der Brust, Herzrasen oder ungewohnte Atemnot: Hör auf und lass dich untersuchen.
why-illness-over = Beim langsamen Steigern zeigen sich versteckte Nachwirkungen, solange die Last klein ist.
advice-cold-long = Eine Erkältung von mehr als zehn Tagen ist einen Arzttermin in den nächsten Tagen wert. Bis dahin nur Lockeres.
why-cold-long = Erkältungen geben sich meist in zehn Tagen.
advice-ill-now = Heute Pause. Wenn alles einen ganzen Tag lang weg ist, steigern wir sanft. Atemnot in Ruhe, Brustschmerz oder Verwirrtheit: Hol sofort Hilfe.
why-ill-now = Mit einer Krankheit, die den ganzen Körper oder die Brust trifft, wartet das Training.
advice-glands-only = Ruh dich aus und schau in drei Tagen, wie es dir geht. Wenn du auch müde bist oder fieberst, geh zur Ärztin oder zum Arzt, bevor du Gewichte hebst.
why-glands-only = Bei manchen Halsinfekten schwillt die Milz an, und Pressen ist dann riskant.
advice-head-cold = Ein Schnupfen: Locker ist in Ordnung, wenn dir danach ist. Probier zehn sanfte Minuten; wenn es dir schlechter geht, hör auf. Keine schweren Sätze, keine Intervalle, bis es dir einen Tag lang besser geht.
why-head-cold = Oberhalb des Halses und ohne Fieber schadet leichte Arbeit nicht; harte kann es.
advice-low-energy = Diese Zeichen zusammen können heißen, dass du für dein Training zu wenig isst. Geh bitte in den nächsten Tagen zur Ärztin oder zum Arzt. Ich würde dein Training leicht halten, und über Gewicht rede ich nicht.
why-low-energy = Ausbleibende Periode oder Lust, Frieren, gedrückte Stimmung und wiederholte Verletzungen haben oft eine gemeinsame Ursache, und der lässt sich abhelfen.
advice-leaking = Urin zu verlieren oder ein Schweregefühl ist häufig und gut behandelbar: Geh bitte in den nächsten Tagen zu einer Beckenboden-Physio. Bis dahin keine Sprünge, kein Laufen, nichts, wofür du die Luft anhältst.
why-leaking = Es zeigt, dass die Last größer ist, als dein Beckenboden sie schon tragen kann.
advice-postpartum = Willkommen zurück. Kraft kommt Schritt für Schritt wieder: leicht, bei Anstrengung ausatmen, keine Sprünge. Laufen wartet bis etwa zwölf Wochen nach der Geburt, oder bis eine Beckenboden-Physiotherapeutin früher ja sagt, und beginnt im Wechsel von Gehen und Laufen, wenn eine halbe Stunde Gehen, zehn Kniebeugen auf einem Bein, zehn Hüpfer und zwanzigmal auf die Zehen keine Beschwerden machen. Urinverlust, Schweregefühl, Blutung oder Schmerz heißen: einen Schritt zurück und untersuchen lassen.
why-postpartum = Nach einer Geburt braucht das Gewebe Wochen bis Monate; vor dem Laufen kommt eine Untersuchung.
advice-pregnant = Krafttraining ist in der Schwangerschaft willkommen, wenn deine Hebamme, Ärztin oder dein Arzt zustimmt: mäßige Anstrengung, kein Luftanhalten, keine Sprünge, nichts mit Sturzgefahr. Blutung, Schmerz, Schwindel oder Fruchtwasser: Hör auf und ruf deinen Kreißsaal an.
why-pregnant = Mäßige Arbeit tut den meisten gut; ein paar Umstände schließen sie aus, darum entscheidet jemand vom Fach.
advice-iron = Lass uns diese Woche leichter machen. Starke Regelblutungen mit anhaltender Müdigkeit sind ein guter Grund, in diesem Monat den Eisenwert prüfen zu lassen.
why-iron = Eisenmangel ist bei Läuferinnen häufig und leicht zu finden.

advice-sore-long = Länger als fünf Tage Muskelkater ist mehr als gewöhnlicher Muskelkater. Ich würde die Last davon nehmen; wenn es in drei Tagen nicht deutlich besser ist, lass eine Physio draufschauen.
why-sore-long = Gewöhnlicher Muskelkater hat nach spätestens drei Tagen seinen Gipfel und ist in einer Woche weg.
advice-sore-very = Das ist starker Muskelkater. Lass diese Muskeln ein paar Tage in Ruhe und trink gut. Wenn dein Urin dunkel wird oder sie hart anschwellen, lass dich noch am selben Tag untersuchen.
why-sore-very = Sehr starker Muskelkater nach Ungewohntem heißt selten mehr, und dunkler Urin ist das Zeichen, das du kennen musst.
advice-sore-much = Ordentlicher Muskelkater. Heute lockere Bewegung und andere Muskeln; die betroffenen bekommen leichte Arbeit, bis es nachlässt.
why-sore-much = Muskeln mit Muskelkater sind ein bis drei Tage schwächer; das ist nach Ungewohntem normal.
advice-sore = Gewöhnlicher Muskelkater: Sanfte Bewegung hilft. Trainier wie geplant, wenn es beim Warmwerden nachlässt, nur pack nichts drauf. Schwillt etwas hart an, wird der Urin dunkel oder ist es nach Tag drei schlimmer: noch am selben Tag untersuchen lassen.
why-sore = Er hat ein bis drei Tage nach Ungewohntem seinen Gipfel und geht von selbst.
advice-pain-8-reassured = Das ist viel Schmerz. Jetzt nichts, was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } belastet, und geh bitte in den nächsten Tagen zur Physio oder in die Arztpraxis. Wenn du nicht auftreten kannst, es schnell anschwillt oder taub wird, lass dich heute untersuchen.
why-pain-8-reassured = Schmerz ab acht ist ein Stoppzeichen, auch wenn es sich gut bewegen lässt.
advice-pain-8 = Das ist zu viel Schmerz, um zu warten. Hör auf und lass { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } heute noch untersuchen. Wenn es verformt aussieht, taub oder kalt ist oder du nicht auftreten kannst, fahr in die Notaufnahme.
why-pain-8 = Schmerz ab acht muss noch am selben Tag jemand ansehen.
advice-pain-6-sudden = Es kam plötzlich und verändert deinen Gang: Lass bitte { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } heute noch untersuchen, und belaste nichts daran.
why-pain-6-sudden = Plötzlich, stark und mit Hinken zusammen kann ein Riss oder Bruch sein.
advice-pain-6-lasting = Stark und nicht besser: Geh bitte in den nächsten Tagen zur Physio oder in die Arztpraxis. Bis dahin belastet nichts { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    }; der Rest von dir trainiert weiter.
why-pain-6-lasting = Zwei Wochen ohne Besserung sind lang genug, um jemanden zu fragen, der es untersuchen kann.
advice-pain-6-eased = Gut, dass du zurückgeschraubt hast und es weniger wurde. Bleib bei dem, was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } bei höchstens zwei hält, bis { $until }, und sag mir, wie es am nächsten Morgen ist.
why-pain-6-eased = Über fünf ist zu viel; bei zwei oder weniger darfst du weitermachen.
advice-pain-6 = Über fünf ist zu viel. Ich würde { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } ganz entlasten; geh bitte in den nächsten Tagen zur Physio oder in die Arztpraxis. Wenn du darauf nicht gehen kannst, es schnell anschwillt oder dich nachts weckt, geh früher.
why-pain-6 = Beim Belasten sind null bis zwei in Ordnung, bis fünf kann es vertretbar sein, über fünf ist zu viel.
advice-pain-lasting-tried = Es ist seit zwei Wochen oder länger da und wird nicht weniger: Zeit für eine Physio. Bis dahin leichtere Arbeit für { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    }, und der Rest von dir trainiert weiter.
why-pain-lasting-tried = Schmerz, der zwei Wochen bei drei oder mehr bleibt, gehört angeschaut.
advice-pain-lasting = Das begleitet dich schon lange: Lass bitte in den nächsten Tagen eine Physio draufschauen. Bis dahin würde ich es { $region ->
        [general] dort
       *[other] dort ({ $region })
    } leichter machen.
why-pain-lasting = Sechs Wochen und mehr sind länger als eine vorübergehende Reizung.
advice-pain-4-limping = Wenn du davon hinkst, lauf nicht damit, und lass { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } in den nächsten Tagen ansehen. Ich würde tauschen, was es auslöst.
why-pain-4-limping = Hinken schiebt einen Schmerz eine Stufe höher.
advice-pain-4-rising = Es wird mehr, also eine Stufe höher: jetzt leichtere Arbeit für { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } und in den nächsten Tagen eine Physio. Schmerz an einem Punkt des Knochens, nachts oder beim Hüpfen: Geh früher.
why-pain-4-rising = Schmerz, der von Mal zu Mal steigt, wird eine Stufe strenger behandelt.
advice-pain-4-rest = Schmerz in Ruhe oder nachts rückt eine Stufe höher: Lass bitte { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } in den nächsten Tagen ansehen. Ich würde tauschen, was es auslöst.
why-pain-4-rest = Schmerz, der auch ohne Last da ist, ist eine Untersuchung wert.
advice-pain-4-morning = Am Morgen noch nicht wie sonst, also war die letzte Dosis zu viel: weniger für { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } bis { $until }, keine Sprünge, kein Tempo. Sag mir, wie es morgen früh ist.
why-pain-4-morning = Es zählt der nächste Morgen: Dann soll es wieder so sein wie vorher.
advice-pain-4-ceiling = Das ist mehr, als diese Stelle unter Last haben soll. Ich würde tauschen, was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } reizt; lauf flach und locker, und nur so weit, wie es niedrig bleibt. Wenn es bis { $until } nicht besser ist, geh zur Physio.
why-pain-4-ceiling = Gelenke und manche Muskeln vertragen unter Last weniger Schmerz als Sehnen.
advice-pain-4 = Vier bis fünf kann hier vertretbar sein, wenn es bis zum Morgen wieder ist wie sonst. Weniger Last und langsamer für { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } bis { $until }, keine Sprünge, keine Berge, kein Tempo.
why-pain-4 = Sehnen dürfen mit etwas Schmerz arbeiten, solange er sich bis zum nächsten Morgen beruhigt.
advice-pain-3-limping = Hinken heißt: zu viel. Ich würde tauschen, was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } reizt. Kein Laufen, bis das Gehen normal ist; bis { $until } nicht besser: Geh zur Physio.
why-pain-3-limping = Hinken schiebt einen Schmerz eine Stufe höher.
advice-pain-3-morning = Am Morgen noch da, darum würde ich für { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } einen Schritt zurückgehen bis { $until }. Sag mir morgen, wie es ist.
why-pain-3-morning = Es zählt der nächste Morgen: Dann soll es wieder so sein wie vorher.
advice-pain-3-rising = Es schleicht sich hoch, darum würde ich es { $region ->
        [general] dort
       *[other] dort ({ $region })
    } lieber jetzt leichter machen als später. Wenn es wieder steigt, geh zur Physio.
why-pain-3-rising = Schmerz, der von Mal zu Mal steigt, wird eine Stufe strenger behandelt.
advice-pain-3-again = Zum zweiten Mal in zwei Wochen eine Drei: Ich würde tauschen, was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } am meisten reizt, bis { $until }; der Rest geht weiter. Sag mir, wie der nächste Morgen ist.
why-pain-3-again = Was wieder bei drei weh tut, beruhigt sich nicht von allein; die nächstleichtere Übung gibt ihm die Gelegenheit.
advice-pain-3-ceiling = Knapp über dem, was diese Stelle haben soll. Ich würde tauschen, was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } am meisten reizt, bis { $until }; der Rest geht weiter. Sag mir, wie der nächste Morgen ist.
why-pain-3-ceiling = Jedes Gewebe hat seine eigene Grenze; darüber nehmen wir schonendere Übungen.
advice-pain-3 = Bei drei lege ich nichts mehr drauf: Für { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } geht nichts hoch, von dem, was es auslöst, etwas weniger, keine Sprünge. Wenn es am nächsten Morgen mehr ist, sag es mir.
why-pain-3 = Ab drei lege ich nie Last drauf.
advice-pain-low-bone = Wenig, aber es wird mehr, an einer Stelle, wo es der Knochen sein kann. Weniger Aufprall bis { $until }. Schmerz an einem Punkt des Knochens, nachts oder beim Hüpfen: Geh in den nächsten Tagen zur Ärztin oder zum Arzt.
why-pain-low-bone = Knochen warnen früh; wir hören früh hin.
advice-pain-low-limping = Wenig, aber es verändert deinen Gang. Belaste { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } ein paar Tage weniger; wenn das Hinken bleibt, geh zur Physio.
why-pain-low-limping = Hinken schiebt einen Schmerz eine Stufe höher.
advice-pain-low-more = Es wird schön weniger. Mach dasselbe noch einmal; wenn die nächsten zwei Einheiten und Morgen so ruhig bleiben, geht es einen kleinen Schritt hoch, eins nach dem anderen.
why-pain-low-more = Vor einem Schritt warte ich auf zwei ruhige Male.
advice-pain-low = Mit null bis zwei darfst du trainieren. Was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } belastet, bleibt vorerst, wie es ist; es darf hochgehen, wenn die Morgen danach ruhig sind.
why-pain-low = Beim Belasten sind null bis zwei sicher; wir halten nur, was es auslöst.
advice-pain-none = Das freut mich. Weiter im Plan; zwei ruhige Einheiten, bevor dort etwas hochgeht.
why-pain-none = Beruhigt ist gut; zwei ruhige Einheiten zeigen, dass es hält.
advice-pain-gone = Gut, dass es sich beruhigt hat. Weiter im Plan; wenn es wiederkommt, sag mir, wo und wie sehr, von null bis zehn.
why-pain-gone = Was sich schnell beruhigt und wegbleibt, braucht keine Änderung.
advice-pain-unsaid-bad = Wenn es deinen Gang verändert, lauf heute nicht damit. Ich würde leichter machen, was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } belastet.
why-pain-unsaid-bad = Solange ich nicht weiß, wie weh es tut, nehme ich nicht an, dass es wenig ist.
advice-pain-unsaid-sudden = Etwas Plötzliches: Lass { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } heute in Ruhe. Wenn es schnell anschwillt, du nicht auftreten kannst oder es wegknickt, lass dich heute untersuchen.
why-pain-unsaid-sudden = Solange ich nicht weiß, wie weh es tut, nehme ich nicht an, dass es wenig ist.
advice-pain-unsaid-sudden-back =
    Zuallererst: Wenn du nicht alles zwischen den Beinen spürst, nicht Wasser lassen kannst wie immer oder beide Beine schwach sind, ruf die { $number }{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    } an. Sonst lass den Rücken heute in Ruhe, aber leg dich nicht deswegen hin: Geh umher, wie er es zulässt. Wird ein Bein taub oder schwach, lass dich heute untersuchen.
why-pain-unsaid-sudden-back = Ein Rücken, der sich verkrampft, löst sich fast immer wieder; Blase, Schritt und Beine verraten, wenn es mehr ist.
advice-pain-unsaid-long = Das ist schon eine Weile. Bis ich weiß, wie weh es tut, würde ich leichter machen, was { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } belastet.
why-pain-unsaid-long = Solange ich nicht weiß, wie weh es tut, nehme ich nicht an, dass es wenig ist.
advice-pain-unsaid = Notiert. Bis ich weiß, wie weh es tut, geht für { $region ->
        [general] die Stelle
       *[other] die Stelle ({ $region })
    } nichts hoch, und was es belastet, würde ich drei Tage lang etwas leichter machen. Schwillt es, weckt es dich nachts oder kommt etwas Neues dazu, lass es anschauen.
why-pain-unsaid = Solange ich nicht weiß, wie weh es tut, nehme ich nicht an, dass es wenig ist.
ask-pain = Wie weh tut es, von null bis zehn, und ist es am nächsten Morgen anders?
ask-urine = Hat dein Urin die übliche Farbe?
ask-cleared = Hat eine Ärztin, ein Arzt oder eine Hebamme gesagt, dass du jetzt trainieren darfst?
answer-fit = Gut zu wissen. Was belastet, bleibt trotzdem draußen.{ $open ->
    [yes] {" "}Und die leichteren Tage, die ich vorgeschlagen habe: sollen sie gelten?
   *[no] {""}
}
answer-unfit = Dann frag bitte vor allem Harten nach, in den nächsten Tagen.{ $eased ->
    [yes] {" "}Die leichteren Tage, die ich vorgeschlagen habe, gelten bis dahin.
   *[no] {""}
} Sag mir, wenn jemand gesagt hat, dass Training in Ordnung ist.
cure-if-own = Wenn es dir gerade weh tut, sag mir, wie sehr, von 0 bis 10, dann plane ich darum herum.
answer-noted = Danke, notiert.{ $open ->
    [yes] {" "}Und die Änderung oben: soll sie gelten?
   *[no] {""}
}
answer-still-see = Dann ist es weniger dringend, und ob es harmlos ist, kann ich von hier trotzdem nicht sagen: Lass es ansehen, wie ich gesagt habe, und hol Hilfe, wenn es mit Anstrengung, Atemnot oder Ohnmacht kommt.
ask-ill = Fühlst du dich irgendwie krank: Hals, Brust, Fieber, Bauch?
ask-gap = Wie lang war die Pause, und was war der Grund?

advice-slump-unrested = Ein Tief, das von Ruhe nicht besser wird, sollte in den nächsten Tagen eine Ärztin oder ein Arzt ansehen. Bis dahin zwei leichte Wochen: etwa die Hälfte, nichts Hartes.
why-slump-unrested = Sinkende Leistung trotz Ruhe hat Ursachen, die nur eine Untersuchung findet.
advice-slump-long = Zwei Wochen und mehr Tief mit gedrückter Stimmung: Geh bitte in den nächsten Tagen zur Ärztin oder zum Arzt, und mach jetzt zwei leichte Wochen.
why-slump-long = Diese Zeichen zusammen können heißen: zu viel Training für zu wenig Erholung, oder etwas anderes, das man finden sollte.
advice-slump-sleep = Zwei Wochen und mehr Tief mit schlechtem Schlaf: Geh bitte in den nächsten Tagen zur Ärztin oder zum Arzt, und mach jetzt zwei leichte Wochen.
why-slump-sleep = Diese Zeichen zusammen können heißen: zu viel Training für zu wenig Erholung, oder etwas anderes, das man finden sollte.
advice-tired-unrested = So lange müde trotz Ruhe: Geh bitte in den nächsten Tagen zur Ärztin oder zum Arzt. Bis dahin nur Lockeres.
why-tired-unrested = Anhaltende Müdigkeit hat Ursachen, die nur eine Untersuchung findet.
advice-tired-month = Ein Monat Müdigkeit ist lang genug für eine Untersuchung: Geh bitte in den nächsten Tagen zur Ärztin oder zum Arzt. Bis dahin würde ich den Plan leichter machen.
why-tired-month = Anhaltende Müdigkeit hat Ursachen, die nur eine Untersuchung findet.
advice-no-sleep = Kaum geschlafen: heute Pause oder ein Spaziergang. Nichts Schweres heben.
why-no-sleep = Nach einer Nacht ohne Schlaf sind Kraft, Aufmerksamkeit und Urteil geringer.
advice-short-nights = Mehrere kurze Nächte hintereinander: Lass uns diese Tage leicht machen, mit weniger Sätzen und nichts Schwerem. Kurz ist besser als ausgelassen.
why-short-nights = Tagelang schlechter Schlaf geht mit mehr Verletzungen einher, darum nehmen wir Last weg, bevor etwas anderes nachgibt.
advice-short-sleep = Unter fünf Stunden: heute nur locker oder Technik, kein Maximum, keine Sprünge. Ein Nickerchen zählt.
why-short-sleep = Eine kurze Nacht senkt die Leistung für einen Tag; sie kommt von selbst zurück.
advice-pulse-high = Dein Ruhepuls ist deutlich höher als sonst: heute und morgen nur locker.
why-pulse-high = Ein Ruhepuls deutlich über dem Üblichen kann heißen, dass eine Krankheit kommt oder die Erholung fehlt.
advice-slump = Lass uns eine leichtere Woche machen: weniger Sätze, lockere Läufe, mehr Schlaf. Wenn zwei Wochen nichts bessern, geh zur Ärztin oder zum Arzt.
why-slump = Die meisten kurzen Tiefs gehen mit einer Woche weniger vorbei.
advice-energy-lowest = Leer sein ist ein guter Grund, heute zu ruhen. Ein Spaziergang, essen, früh ins Bett.
why-energy-lowest = An solchen Tagen gibt Ruhe mehr als Training.
advice-spike = Schöner Eifer, und viel auf einmal. Ich würde diese Woche zurücknehmen, damit Sehnen und Knochen nachkommen; Stetigkeit schlägt eine große Woche.
why-spike = Ein plötzlicher Sprung nach einer ruhigen Zeit ist der Moment, in dem Verletzungen passieren.
advice-low-mood = Tut mir leid, dass es gerade schwer ist. Ich würde es diese Woche kurz und leicht halten; ein bisschen Bewegung hilft oft. Wenn es zwei Wochen so bleibt, sprich mit deiner Ärztin oder deinem Arzt.
why-low-mood = Was das Leben kostet und was das Training kostet, geht vom selben Konto ab.
advice-stressed = Du hast viel um die Ohren: diese Woche ein kleinerer Plan, damit er Kraft gibt statt nimmt.
why-stressed = Was das Leben kostet und was das Training kostet, geht vom selben Konto ab.
advice-short-sleep-mild = Eine kurze Nacht: Trainier, aber lass bei den Zusatzübungen den letzten Satz weg und behalte zwei, drei Wiederholungen in Reserve.
why-short-sleep-mild = Fünf bis sechs Stunden sind für einen Tag einen kleinen Schritt runter wert.
advice-energy-low = Wenig Energie: heute eine kleinere Einheit, hör auf, solange es sich gut anfühlt.
why-energy-low = Ein kleiner Schritt runter an einem müden Tag kostet nichts.
advice-soreness-most = Starker Muskelkater: heute andere Muskeln oder Pause.
why-soreness-most = Muskeln mit Muskelkater sind ein bis drei Tage schwächer.
advice-pulse-up = Ruhepuls etwas höher: heute ein bisschen weniger.
why-pulse-up = Fünf Schläge und mehr über dem Üblichen sind einen kleinen Schritt runter wert.
advice-drained = Mach heute langsam: trink, iss, und halt es kurz und leicht.
why-drained = Dein Körper hat für ein, zwei Tage anderes zu tun.
advice-bad-sleep = Schlecht geschlafen: heute etwas weniger, und früh ins Bett.
why-bad-sleep = Im Schlaf wird aus Training Kraft.
advice-tired-well = Müde mitten in einem Block, während es gut läuft, gehört dazu. Halt alles, wo es ist, keine Extras.
why-tired-well = Müde mit guter Leistung ist Training; müde mit sinkender Leistung ist zu viel.
advice-tired = Müde, notiert. Heute etwas weniger: Lass bei den Zusatzübungen den letzten Satz weg, und nichts geht hoch.
why-tired = Ein kleiner Schritt runter an einem müden Tag kostet nichts.

advice-gap-long = Willkommen zurück. Nach { $gap } Tagen würde ich tiefer einsteigen: etwa die halben Sätze und drei Viertel der Last, über drei Wochen steigend, keine Sprünge. Es kommt schneller zurück, als es gegangen ist.
why-gap-long = Sehnen verlieren ihre Belastbarkeit langsamer als Muskeln und gewinnen sie langsamer zurück, darum sind die ersten Wochen leicht.
advice-gap-weeks = Willkommen zurück. Nach { $gap } Tagen: etwas mehr als die halben Sätze, etwa 85 % der Last, keine Sprünge; drei Viertel der Sätze in der zweiten Woche.
why-gap-weeks = Ein Schritt runter nach einer Pause erspart Muskelkater und Zerrungen; in zwei Wochen bist du wieder da.
advice-bone-healed = Gut zu hören. Ich würde tief anfangen: erst gehen, dann jeden zweiten Tag Gehen und Laufen im Wechsel, noch keine Sprünge, und zwei Wochen lang nichts Schwereres. Tut die Stelle auf Druck oder beim Hüpfen weh, hör auf und sag es mir.
why-bone-healed = Ein verheilter Knochen muss sich an Stöße erst wieder gewöhnen; an wenig jeden zweiten Tag wächst er.
advice-gap-days = Nach { $gap } Tagen Pause: in der ersten Einheit etwas weniger Sätze und etwas weniger Last, dann weiter.
why-gap-days = Eine Woche Pause kostet so gut wie nichts; die erste Einheit ist fürs Gefühl.
advice-gap-short = Ein paar freie Tage kosten nichts. Weiter im Plan, ohne Nachholen.
why-gap-short = An Ruhetagen wirst du stärker.
advice-back-unsaid = Willkommen zurück. Ich würde tiefer anfangen und über zwei Wochen aufbauen.
why-back-unsaid = Solange ich nicht weiß, wie lang die Pause war, fange ich vorsichtig an.
advice-race-rest = Lass es: kein Krafttraining in den letzten zwei Tagen vor einem Rennen. Ein lockerer Lauf und ein paar Steigerungen reichen; was du jetzt hebst, hilft dir am Renntag nicht, und müde Beine kosten dich etwas.
advice-race-primer = Höchstens ein kurzer Reiz: ein oder zwei leichte, schnelle Sätze von Bekanntem, nichts Neues und nichts, was Muskelkater macht. Ab morgen nichts mehr.
advice-race-near = Weniger, nicht wie sonst: etwa halb so viele Sätze, keine schweren Beine, nichts Neues, und in den letzten zwei Tagen gar nichts.
why-race-rest = Was du in der Rennwoche an Kraft auslässt, kostet nichts; müde Beine schon.
advice-missed-today = Ja: { $today ->
    [yes] heute
   *[no] { $day }
} passt es hin. Nichts ist verloren, und die nächste Einheit bleibt, wo sie ist. Kommt wieder etwas dazwischen, lass sie weg; nichts wird doppelt gemacht.
advice-missed-taken = { $today ->
    [yes] Heute
   *[no] { $day }
} steht schon eine Einheit, und eine reicht: Verpasstes kommt nicht obendrauf. Eine Einheit weniger ändert nichts.
advice-missed-other = Halb so schlimm. An diesen Tagen passt es; weglassen ist auch in Ordnung.
advice-missed-drop = Halb so schlimm: lass sie weg und mach mit der nächsten weiter, wie geplant. Eine Einheit weniger ändert nichts.
advice-missed-run = Ein verpasster Lauf ändert nichts. Mach weiter wie geplant, nichts doppelt; ist der Tag frei, geht auch ein lockerer Lauf.
advice-missed-nothing = Halb so schlimm: eine Einheit weniger ändert nichts. In meinem Plan steht aus den letzten Tagen keine, die man verlegen könnte{ $next ->
    [none] .
   *[other] ; die nächste ist am { $next }, wie geplant.
}
advice-missed-one = Eine verpasste Einheit ändert nichts. Mach einfach mit der nächsten weiter, wie geplant, nichts doppelt.
why-missed-one = Es zählt, was du über Monate machst; doppelt machen ist, was schadet.
advice-more-in-pain = Noch nicht: Du hast mir diese Woche von Schmerzen erzählt. Halt, was du hast, und nach zwei ruhigen Einheiten geht es eine Stufe hoch.
why-more-in-pain = Ab drei lege ich nie Last drauf.
advice-more = Wenn du in zwei Einheiten hintereinander das obere Ende der Wiederholungen mit etwas Reserve schaffst, lege ich die kleinste Stufe drauf. Eins nach dem anderen.
why-more = Kleine Schritte, nachdem das Ziel erreicht ist, sind die, die halten.
