# Was gesagt wird, wenn ein Warnzeichen steht: zuerst eine klare Anweisung, sonst nichts. Keine Übung, keine Diagnose.
advice-emergency =
    { $row ->
        [RF08] <b>Hör sofort auf und ruf jetzt die { $number } an</b>{ $local ->
            [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
           *[known] { "" }
        }. Bis Hilfe kommt: in den Schatten, Kleidung runter, kaltes Wasser über den ganzen Körper, Eis, wenn welches da ist. Lass den Menschen nicht allein, und bleib auch selbst nicht allein.
        [RF09] <b>Hör sofort auf und ruf jetzt die { $number } an</b>{ $local ->
            [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
           *[known] { "" }
        }. Trink kein Wasser mehr, bis du untersucht bist. Bleib bei jemandem.
        [RF39] <b>Drück fest auf die Wunde, lass nicht los, und ruf jetzt die { $number } an</b>{ $local ->
            [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
           *[known] { "" }
        }. Leg dich hin, wenn dir schwummrig wird. Bleib bei jemandem.
        [RF41] <b>Ruf die { $number } an</b>{ $local ->
            [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
           *[known] { "" }
        }<b>, jetzt.</b> Wenn ein Adrenalin-Pen da ist, benutz ihn sofort. Leg dich hin, Beine hoch; wenn du schlecht Luft bekommst, setz dich auf.
        [RF23] <b>Beweg den Hals nicht und lass jemanden die { $number } anrufen</b>{ $local ->
            [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
           *[known] { "" }
        }<b>, jetzt.</b> Bleib, wo du bist, bis Hilfe kommt.
        [RF42] <b>Ruf jetzt die { $number } an</b>{ $local ->
            [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
           *[known] { "" }
        } <b>oder lass dich sofort in die Notaufnahme bringen, auch wenn es dir gut geht.</b> Nimm nichts mehr davon und bring die Packung mit: Der Schaden zeigt sich erst nach Tagen.
        [RF25] <b>Halt es ruhig und fahr jetzt in die Notaufnahme, oder ruf die { $number } an</b>{ $local ->
            [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
           *[known] { "" }
        }. Niemand soll versuchen, es einzurenken. Fahr nicht selbst.
       *[other] <b>Hör sofort auf und ruf jetzt die { $number } an</b>{ $local ->
            [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
           *[known] { "" }
        }, oder lass dich sofort in die Notaufnahme bringen. Fahr nicht selbst. Sag jemandem in deiner Nähe Bescheid.
    }
    Das kann ernst sein und braucht Menschen, die dich untersuchen können. Dein Plan ist angehalten, bis du mir sagst, wer dich freigegeben hat.
advice-someone-else =
    <b>Ruf die { $number } an</b>{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }<b>, jetzt gleich, für die andere Person.</b> Sag, wo ihr seid, bleib am Telefon und tu, was die Leitstelle sagt. { $row ->
        [RF08] Bis dahin: in den Schatten, kaltes Wasser über den ganzen Körper, Luft zufächeln.
        [RF39] Bis dahin: fest auf die Wunde drücken und nicht loslassen.
        [RF41] Bis dahin: Wenn ein Adrenalin-Pen da ist, hilf, ihn zu benutzen.
       *[other] Wenn die Person nicht normal atmet, fang mit der Herzdruckmassage an; die Leitstelle leitet dich an.
    }
sign-asked =
    Allgemein: Normal kann ich das nicht nennen, und man trainiert nie darüber hinweg. { $urgent ->
        [yes] Wer es jetzt hat, oder bei Anstrengung, mit Atemnot, Schwäche oder Schweiß, hört auf und ruft sofort { $number }{ $local ->
            [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
           *[known] { "" }
        } an.
       *[no] Wer es hat, hört auf und lässt es am selben Tag ansehen; wird es schlimmer: { $number }{ $local ->
            [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
           *[known] { "" }
        }.
    }
    <b>Bist du das, jetzt oder in letzter Zeit?</b>
sign-only-asked = Gut. Wenn es dich je betrifft: hör auf und sag es mir.
button-sign-yes = Ja, das bin ich
button-sign-no = Nein, nur gefragt
advice-crisis-now =
    Ich bin sehr froh, dass du mir das gesagt hast. Wenn du gerade in Gefahr bist oder es tun könntest, <b>ruf die { $number } an</b>{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }, bitte jetzt. Zum Reden erreichst du auch zu jeder Stunde jemanden: { $crisis }.
    Bleib bei jemandem oder bitte jemanden, zu dir zu kommen, und schaff außer Reichweite, womit du dich verletzen könntest. Das Training kann warten. Du bist wichtiger.
advice-crisis =
    Danke, dass du mir das sagst. Das klingt schwer, und du musst es nicht allein tragen. Bist du gerade in Gefahr? Dann <b>ruf die { $number } an</b>{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }.
    Wenn nicht, sprich bitte heute mit jemandem: { $crisis }, oder deine Ärztin, dein Arzt. Bleib in der Nähe von jemandem, dem du vertraust. Das Training wartet auf dich.
advice-same-day =
    <b>Hör mit dem Training auf und lass dich heute noch untersuchen</b>: { $row ->
        [RF30] Ruf jetzt deinen Kreißsaal oder deine Hebamme an.
        [RF31] Ruf jetzt deinen Kreißsaal, deine Hebamme oder deine Ärztin, deinen Arzt an.
        [RF33] Ruf heute deine Ärztin oder deinen Arzt an; auch ein Beratungstelefon für Essstörungen ist ein guter erster Anruf.
        [RF36] Ruf die Praxis an, die dir das Medikament verschrieben hat, und nimm jede Last von der Sehne.
        [RF38] Sprich bitte heute mit einem Erwachsenen oder einer Stelle, der du vertraust. Wenn du nicht in Sicherheit bist, ruf die { $number } an.
        [RF43] Sitz einige Minuten still und miss noch einmal; was immer dann herauskommt, ruf heute in der Arztpraxis oder beim ärztlichen Bereitschaftsdienst an. Mit Kopfweh, Brustschmerz oder Mühe beim Sehen oder Sprechen ist es ein Notfall.
       *[other] Bereitschaftspraxis, Hausarztpraxis oder ärztlicher Bereitschaftsdienst am Telefon.
    }
    Wenn es schlimmer wird, oder wenn du ohnmächtig wirst, keine Luft bekommst, einen Arm oder ein Bein nicht mehr spürst oder kein Wasser lassen kannst, ruf die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }. Dein Plan ist angehalten, bis du mir sagst, wer dich freigegeben hat.
advice-soon-again =
    Von diesem Zeichen hast du mir schon erzählt, und es ist wieder da. <b>Lass dich bitte heute noch untersuchen</b>: Bereitschaftspraxis, Hausarztpraxis oder ärztlicher Bereitschaftsdienst. Wenn es schlimmer wird, ruf die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }. Dein Plan ist angehalten, bis du mir sagst, wer dich freigegeben hat.
advice-emergency-again =
    <b>Hör sofort auf und ruf jetzt die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }</b>, oder lass dich sofort in die Notaufnahme bringen. Fahr nicht selbst. Sag jemandem in deiner Nähe Bescheid. Bei dir steht schon ein Warnzeichen, das noch nicht freigegeben ist; darum ist dieses hier genauso dringend. Dein Plan bleibt angehalten, bis du mir sagst, wer dich freigegeben hat.
advice-same-day-again =
    <b>Hör auf und lass dich heute noch untersuchen</b>: Bereitschaftspraxis, Hausarztpraxis oder ärztlicher Bereitschaftsdienst. Bei dir steht schon ein Warnzeichen, das noch nicht freigegeben ist; darum ist dieses hier genauso dringend. Wenn es schlimmer wird, oder wenn du ohnmächtig wirst, keine Luft bekommst oder einen Arm oder ein Bein nicht mehr spürst, ruf die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }. Dein Plan bleibt angehalten, bis du mir sagst, wer dich freigegeben hat.
advice-emergency-stands =
    Zuerst kommt, was du mir heute gesagt hast; dass es nachlässt oder anders gemeint war, klärt es nicht. <b>Ruf jetzt die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }</b> oder lass dich in die Notaufnahme bringen, außer Hilfe ist schon unterwegs oder du bist untersucht worden. Fahr nicht selbst. Dein Plan bleibt angehalten, bis du mir sagst, wer dich wann freigegeben hat.
advice-emergency-stands-again =
    Das ist noch nicht geklärt. <b>Ruf jetzt die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }</b>, außer Hilfe ist unterwegs oder du bist untersucht worden. Schon untersucht? Sag mir, wer dich wann freigegeben hat.
advice-crisis-stands =
    Ich nehme ernst, was du mir gesagt hast, und bin froh darum. Wenn du in Gefahr bist, <b>ruf die { $number } an</b>{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }. Zum Reden erreichst du zu jeder Stunde jemanden: { $crisis }. Dein Plan wartet, bis du mit jemandem gesprochen hast, der helfen kann; sag mir dann, mit wem und wann.
advice-pause-stands-soon = Dein Plan bleibt angehalten, so gut es dir auch geht: Er beginnt sanft wieder, sobald dich eine Ärztin oder ein Arzt freigegeben hat. Sag mir, wer es war und wann.
advice-pause-stands =
    Dein Plan bleibt angehalten: Dass es besser ist, klärt ein Warnzeichen noch nicht. <b>Lass dich bitte heute untersuchen, bevor du trainierst</b>, und sag mir, wer dich wann freigegeben hat. Wenn es wiederkommt, ruf die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }.
advice-pause-stands-again =
    Immer noch angehalten. <b>Lass dich untersuchen, bevor du trainierst</b>; wenn es wiederkommt, ruf die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }. Schon freigegeben? Sag mir, von wem und wann.
advice-pause-cleared = Gut, dass du dich hast untersuchen lassen. Dein Plan bleibt angehalten, bis ich weiß, wer dich wann freigegeben hat.
ask-who-cleared = Wer hat dich freigegeben, und wann?
advice-unclear-emergency =
    Von hier aus kann ich nicht sagen, ob das harmlos ist. Trainier bitte nicht, bis du heute untersucht worden bist. Eine Frage: <b>Ist es jetzt da, oder kommt es bei Anstrengung, mit Atemnot, Schwäche bis zur Ohnmacht oder Schwitzen?</b> Wenn ja, ruf jetzt die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }.
advice-unclear-soon = Lass das bitte in den nächsten Tagen ansehen. Eine Frage: <b>Ist es neu, und wird es schlimmer?</b> Wenn es schnell schlimmer wird, geh noch am selben Tag hin.
advice-soon-stands = Vor ein paar Tagen hast du mir von einem Zeichen erzählt, das sich jemand ansehen sollte. Dass es weg ist, klärt nichts: Mach bitte den Termin. Bis dahin: keine Sprünge, kein hartes Laufen, nichts, was es auslöst. Sag mir, wer es sich wann angesehen hat, dann geht es weiter.
why-soon-stands = Ein Zeichen, das von selbst verschwindet, kann wiederkommen; was es war, kann nur sagen, wer dich untersucht.
advice-soon = { $row ->
        [RF44] Sag es bitte in den nächsten Tagen deiner Ärztin oder deinem Arzt, oder wer dir die Tabletten verschrieben hat. Steh langsam auf, und setz dich hin, wenn es kommt.
       *[other] Mach bitte in den nächsten Tagen einen Termin in der Arztpraxis oder beim Physio.
    } Bis dahin: keine Sprünge, kein hartes Laufen, nichts, was es auslöst. Wenn es deutlich schlimmer wird, sich ausbreitet{ $fever ->
        [yes] {" "}oder dich nachts weckt
       *[no] , dich nachts weckt oder Fieber dazukommt
    }, geh noch am selben Tag hin.
advice-watch-fever = Kein Training mit Fieber. Ruh dich aus, trink, und fang sanft wieder an, wenn du ein bis zwei ganze Tage ohne Medikamente fieberfrei bist. Steifer Nacken, ein Ausschlag, der nicht verblasst, Verwirrtheit oder Atemnot: Ruf die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }.
advice-watch = Mach heute Pause und behalt es im Auge. Wenn es wiederkommt, schlimmer wird, oder wenn du ohnmächtig wirst, verwirrt bist oder die Brust weh tut, ruf die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    }.
advice-bone-old = Ein alter Bruch, der wieder schmerzt, gilt als Sache des Knochens, bis ihn jemand angesehen hat. <b>Ab jetzt keine Läufe und keine Sprünge</b>, auch wenn es sich beruhigt; lass ihn bitte in den nächsten Tagen ärztlich oder vom Physio ansehen. Kannst du nicht auftreten, oder tut es in Ruhe weh: heute.
why-bone-old = Wo ein Knochen einmal nachgab, tut er es leichter wieder, und es fängt mit einem Ziehen an.
advice-pressure-high =
    Das ist zu hoch für harte Arbeit. <b>Sag es in den nächsten Tagen deiner Ärztin oder deinem Arzt</b>, und miss noch einmal, ruhig im Sitzen. Bis dahin nichts Schweres, nichts, wofür du die Luft anhältst, den Kopf nie tiefer als das Herz, und nur lockere Läufe. Steigt er weiter, lass dich noch am selben Tag untersuchen; mit Kopfweh, Brustschmerz oder Mühe beim Sehen oder Sprechen ruf die { $number }{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    } an.
why-pressure-high = Pressen treibt den Druck hoch, und hier ist er es schon.
advice-pressure-raised =
    Etwas hoch. Trainier sanft: Atme beim Heben aus, halte nie die Luft an, lass vier Wiederholungen in Reserve, den Kopf nie tiefer als das Herz. Bleibt er so, sag es deiner Ärztin oder deinem Arzt. Mit Kopfweh, Brustschmerz oder Mühe beim Sehen oder Sprechen ruf die { $number }{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] { "" }
    } an.
advice-pressure-fine = Danke, dass du es sagst. Deswegen allein bleibt der Plan, wie er ist; was dir zum Blutdruck gesagt wurde, gilt weiter.
why-pressure-fine = Ein gewöhnlicher Wert ändert keinen Plan.
ask-red-flag = Sag es mir bitte in ein, zwei Worten; und im Zweifel lass dich untersuchen.
why-emergency = Was du beschreibst, steht auf der Liste der Zeichen, die einen Rettungswagen brauchen, egal wie es sich gerade anfühlt.
why-someone-else = Was du bei der anderen Person beschreibst, steht auf der Liste der Zeichen, die einen Rettungswagen brauchen.
why-crisis-now = Wenn jemand in Gefahr sein könnte, gehen Menschen vor Pläne.
why-crisis = Solche Gedanken verdienen einen Menschen, keinen Plan.
why-same-day = Was du beschreibst, kann in Stunden oder Tagen schlimmer werden; darum muss es heute jemand ansehen.
why-soon-again = Dasselbe Zeichen zum zweiten Mal, so kurz nach dem ersten, rückt eine Stufe höher.
why-emergency-stands = So ein Zeichen kann vergehen und schlimmer wiederkommen; was es war, sagt nur, wer dich untersucht.
why-pause-stands = Auch ein Warnzeichen, das vorbei ist, muss geprüft werden, bevor du deinen Körper wieder belastest.
why-pause-cleared = Nur eine Freigabe mit Name und Tag beendet eine Pause; danach fangen alle wieder dort an, wo eine erste Woche anfängt.
why-again = Ein weiteres Warnzeichen, oder dasselbe noch einmal, ist nie milder als das erste.
why-unclear-emergency = Ein Zeichen, das ich nicht einordnen kann, gilt als das mildeste Ernste, das es sein kann, nie als nichts.
why-unclear-soon = Ein Zeichen, das ich nicht einordnen kann, gilt als das mildeste Ernste, das es sein kann, nie als nichts.
why-soon = Dieses Muster sollte jemand vom Fach ansehen; Weitertrainieren kann es schlimmer machen.
why-watch-fever = Training mit Fieber kann dem Herzen schaden und bremst die Genesung.
why-watch = Es scheint sich beruhigt zu haben; ein Ruhetag zeigt, ob das so bleibt.
advice-postnatal-low = Es tut mir leid, dass es so schwer ist. Nach einer Geburt niedergeschlagen und den Tränen nah zu sein, ist häufig, es hat einen Namen, postpartale Depression, und es lässt sich gut behandeln: <b>Sag es bitte jetzt deiner Hebamme, deiner Ärztin oder deinem Arzt, heute oder morgen.</b> Seid ihr beide in Sicherheit, du und das Kind? Wenn du daran denkst, dir oder dem Kind etwas anzutun, ruf sofort an: { $number } oder { $crisis }. Das Training darf kurz und leicht sein, oder warten.
why-postnatal-low = Ein Stimmungstief nach einer Geburt verdient früh Hilfe; Training allein ist keine Behandlung.
advice-pelvic-heavy = Ein Schweregefühl, oder das Gefühl, dass etwas nach unten drückt, heißt: Der Beckenboden hatte mehr, als er trägt. <b>Geh bitte in den nächsten Tagen zu einer Beckenboden-Physio oder in deine Arztpraxis.</b> Bis dahin kein Laufen, keine Sprünge, keine Kniebeugen mit Gewicht, nichts, wofür du die Luft anhältst; Gehen ist in Ordnung. Taubheit zwischen den Beinen oder keine Kontrolle über Blase oder Darm: Lass dich sofort untersuchen.
why-pelvic-heavy = Es zeigt, dass die Last größer ist, als dein Beckenboden sie schon tragen kann.
advice-stress-leak = Urin zu verlieren beim Springen, Laufen, Husten oder Heben ist häufig und gut behandelbar, nach Geburten und ohne. Jetzt keine Sprünge und nichts, wofür du die Luft anhältst, Läufe locker und nur so weit, wie du trocken bleibst: <b>Lass bitte deinen Beckenboden von einer Beckenboden-Physio prüfen</b>, in den nächsten Wochen.
why-stress-leak = Es zeigt, dass die Last größer ist, als dein Beckenboden sie schon tragen kann.
advice-heart-skips = Ein Herz, das bei Anstrengung stolpert oder flattert, sollte jemand ansehen: <b>Geh bitte in den nächsten Tagen in deine Arztpraxis, und lauf oder trainier bis dahin nicht hart.</b> Mit Schmerz in der Brust, Schwäche bis zur Ohnmacht, Atemnot, oder wenn es sich nicht in ein paar Minuten beruhigt: Ruf die { $number } an.
why-heart-skips = Herzstolpern bei Anstrengung ist meist harmlos, aber nur eine Untersuchung kann das sagen.
advice-muscle-pop = Ein Knall oder Ruck, den du im Muskel hörst oder spürst, kann ein Riss sein: <b>Kein Laufen und keine Last darauf, bis Physio oder Arztpraxis es angesehen haben</b>, in den nächsten Tagen. Wenn du darauf nicht gehen kannst, es schnell anschwillt oder blau wird, oder du eine Delle fühlst: Lass dich heute untersuchen.
why-muscle-pop = Ein Riss, mit dem man weitertrainiert, wird größer.
advice-heart-effort = Ein Herz, das bergauf hart und schnell schlägt und ein paar Minuten später wieder ruhig ist, ist Anstrengung. Mach es locker, bis du mir eines beantwortet hast.
why-heart-effort = Starkes Herzklopfen bei Anstrengung ist zu erwarten; den Unterschied macht, was dazukommt.
ask-heart-effort = Ist da je Schmerz oder Druck in der Brust, Schwäche bis zur Ohnmacht, Stolpern, oder braucht es länger als zehn Minuten, bis es ruhig wird? Bei irgendetwas davon: kein Training, bis es ärztlich untersucht ist; wenn es jetzt da ist, ruf die { $number } an.
advice-dizzy-run = Setz dich in den Schatten, trink etwas und iss eine Kleinigkeit. Geh nächstes Mal am Ende noch ein paar Minuten, statt gleich stehen zu bleiben. Mach es locker, bis du mir eines beantwortet hast.
why-dizzy-run = Wenn die Beine stillstehen, bleibt das Blut einen Moment in ihnen; zu wenig Trinken oder Essen macht es stärker. Den Unterschied macht, was dazukommt.
ask-dizzy-run = Warst du ohnmächtig oder nahe daran, oder waren Schmerz oder Druck in der Brust, Herzrasen oder Herzstolpern, Verwirrtheit oder starke Kopfschmerzen dabei? Bei irgendetwas davon: kein Training, bis es ärztlich untersucht ist; ist es jetzt da, ruf { $number }. Kommt es wieder, sag es deiner Ärztin oder deinem Arzt.
advice-jab = Nach einer Impfung sind heute und morgen leicht: Schone den Arm, lauf nur locker, und weniger, wenn dir nicht danach ist. Bei Fieber oder Gliederschmerzen ruh dich aus und sag es mir. Eine Rötung, die wandert, oder ein Arm, der anschwillt: heute noch ansehen lassen. Schmerz in der Brust, Herzrasen, Atemnot oder ein geschwollenes Gesicht: ruf { $number }.
why-jab = Der Körper hat einen Tag oder zwei zu tun; leichte Tage kosten nichts.
advice-period = Trainier nach Gefühl: wie geplant, kürzer, locker oder heute gar nicht, alles ist in Ordnung, und sanfte Bewegung hilft oft gegen Krämpfe. Viel stärker, als du es kennst, oder Schmerz, der dich ausbremst: geh in den nächsten Tagen zu einer Ärztin oder einem Arzt. Ohnmacht oder eine Binde, die in einer Stunde durch ist: sofort ansehen lassen.
why-period = Im Schnitt nimmt eine Periode dem Training wenig; es zählt, wie du dich heute fühlst.
advice-dizzy-standing = Setz dich, trink etwas, und steh nach jedem Satz langsam auf: Atme beim Hochkommen aus, halt nie die Luft an. Wenn es wiederkommt, sag es deiner Ärztin oder deinem Arzt; umso eher, wenn dein Blutdruck behandelt wird. Ohnmacht, Brustschmerz oder Herzrasen dazu: Hör auf und lass dich heute untersuchen.
why-dizzy-standing = Nach harten Sätzen bleibt das Blut einen Moment in den Beinen; Luftanhalten macht es stärker.
advice-child-ill = Kümmer dich um dein Kind; das Training kann warten, und nachgeholt werden muss nichts. Ein Baby unter drei Monaten mit Fieber, oder ein Kind, das schlaff ist, kaum zu wecken ist oder schwer Luft bekommt: Ruf die { $number } an.
why-child-ill = Ein freier Tag kostet nichts.
advice-feeds = Stillen und Training vertragen sich. Still oder pump vor dem Training ab, trag einen festen BH, iss und trink genug; jetzt keine Diät. Wenn du sehr müde bist oder die Milch weniger wird, mach weniger.
why-feeds = Mäßiges Training schadet der Milch nicht; zu wenig Essen schon.
advice-fears-injury = Das ist eine ganz normale Sorge, und eine vernünftige. Wir fangen leicht an: Bewegungen, die du gut halten kannst, jeder Satz endet, solange noch mehrere gute Wiederholungen drin sind, und mehr Gewicht kommt erst, wenn es leicht war. Du sagst mir, was weh tut, und ich ändere es. So gemacht gehört Krafttraining zum Sichersten, was du tun kannst.
why-fears-injury = Verletzungen kommen meist von zu viel auf einmal; ein leichter Anfang verhindert sie.
button-misread = Falsch verstanden
button-misread-safe-mind = Ich bin in Sicherheit
button-misread-safe-body = Nichts davon
button-misread-not = Ich bin nicht sicher
misread-ask-mind = Dann habe ich dich vielleicht falsch verstanden, und das tut mir leid. Erst eine offene Frage: Bist du in Sicherheit, ohne Gedanken daran, dir etwas anzutun oder dein Leben zu beenden, und isst du?
misread-ask-body = Dann habe ich dich vielleicht falsch verstanden, und das tut mir leid. Erst eine offene Frage: Stimmt es, dass du keinen Brustschmerz hast, keine Atemnot, keine Ohnmacht, keine Taubheit, kein Fieber, nichts Geschwollenes oder Verformtes, und dass du gehen kannst wie immer?
misread-again-mind = Weiter geht es nur, wenn du es mit Worten oder mit dem Knopf sagst: „Ich bin in Sicherheit“. Bist du das, ohne Gedanken daran, dir etwas anzutun oder dein Leben zu beenden, und isst du?
misread-again-body = Weiter geht es nur, wenn du es mit Worten oder mit dem Knopf sagst: „Nichts davon“. Kein Brustschmerz, keine Atemnot, keine Ohnmacht, keine Taubheit, kein Fieber, nichts Geschwollenes oder Verformtes, und du kannst gehen wie immer?
misread-not-mind = Danke, dass du das sagst. Sprich bitte heute mit jemandem: { $crisis }, oder deine Ärztin, dein Arzt. In Gefahr ruf die { $number } an. Dein Plan bleibt bis dahin angehalten.
misread-not-body = Dann lass es bitte heute ansehen. Wenn es schlimmer wird, oder wenn du ohnmächtig wirst oder keine Luft bekommst, ruf die { $number } an. Dein Plan bleibt bis dahin angehalten.
misread-lifted = Danke. Ich habe dich falsch verstanden: Die Pause ist vorbei, der Plan geht weiter. Wenn sich das je ändert, sag es mir.
advice-in-place-of-runs = Statt eines Laufs: zügig gehen, Rad fahren, schwimmen oder Aquajogging, dreißig bis fünfundvierzig Minuten so locker, dass du reden könntest; so oft, wie Läufe geplant waren. Was Physio oder Arzt dir verboten haben, bleibt draußen, und was weh tut, lässt du weg.
why-in-place-of-runs = Herz und Beine halten ihre Form zum größten Teil auch mit lockerer Arbeit anderer Art.
