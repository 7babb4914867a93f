### Einfache Fragen am Anfang, jede mit einer kurzen Antwort (coach/beginners.py), und Worte von Lob und Ärger.

plain-there = Ich bin da. Erzähl mir, was du trainiert hast, wie es dir geht, oder frag mich etwas. /help zeigt, was ich verstehe.
plain-met = Schön, dich kennenzulernen! { $began ->
    [no] Wollen wir deinen Plan einrichten? Ein paar Fragen, und du darfst jede auslassen: /start.
   *[yes] Dein Plan steht schon: /week zeigt ihn, /settings ändert ihn. Sag mir, was ich wissen sollte: an welchen Tagen du trainieren kannst, womit, und was weh tut.
}
plain-complaint = Das tut mir leid. Sag mir in ein paar Worten, was schiefging, dann versuche ich es noch einmal; „undo“ nimmt zurück, was ich zuletzt getan habe. Was sich an mir ändern soll, kannst du den Menschen sagen, die mich betreiben: /feedback.
plain-praise = Danke, das freut mich. Die Arbeit machst du.
plain-hungry = Dann iss: eine normale Mahlzeit mit Kohlenhydraten und Eiweiß, in den nächsten zwei Stunden. Hunger nach dem Training ist ein gutes Zeichen, und wer läuft und Kraft trainiert, braucht mehr, als wer nur läuft.
plain-human = In diesem Chat nicht: Ich bin ein Programm. Was weh tut, gehört in die Physio oder zum Arzt, die Technik zu einem ausgebildeten Trainer; was sich an mir ändern soll, zu den Menschen, die mich betreiben: /feedback.
plain-connect = Verbinden kann ich mich damit nicht. Aber die meisten Uhren und Apps geben dein Training als Datei aus: Schick sie mir hierher, dann übernehme ich sie. /import sagt, welche ich lese.
plain-video = Jede Übung hat ihre Seite, und die meisten ein Bild der Bewegung: Frag „wie geht eine Kniebeuge“, oder blättere in /library.
plain-form = Zusehen kann ich dir nicht. Film einen Satz von der Seite und einen von vorn und vergleiche ihn mit den Schritten und den Fehlern auf der Seite der Übung, eins nach dem anderen. Wo es sich falsch anfühlt, hilft eine Stunde bei einem ausgebildeten Trainer am meisten.
plain-rest = { $planned ->
    [yes] In deiner nächsten Einheit: { $one ->
        [yes] { $least } Sekunden
       *[no] { $least } bis { $most } Sekunden
    } zwischen den Sätzen, die längeren bei den schwereren Übungen.
   *[no] { $least } bis { $most } Sekunden zwischen den Sätzen reichen für den Anfang.
} Mach weiter, wenn du wieder einen ganzen Satz sprechen könntest; etwas länger schadet nicht. Schwere Sätze mit wenigen Wiederholungen wollen zwei bis drei Minuten. In einer Einheit („los geht's“) zähle ich die Pause für dich.
plain-reserve = Damit jede Wiederholung sauber bleibt und du am nächsten Tag laufen kannst. Weitermachen, bis nichts mehr geht, bringt nicht verlässlich mehr, und du zahlst dafür beim nächsten Lauf.{ $left ->
    [0] {""}
   *[other] {" "}Im Moment hörst du auf, wenn noch { $left } gingen; je besser du die Bewegungen kennst, desto weniger lasse ich dir übrig.
}
plain-how-many = Wie es der Plan bei jeder Übung sagt: „2×8–15“ sind zwei Sätze mit acht bis fünfzehn Wiederholungen. Fang mit der kleineren Zahl an und hör auf, wo steht, wie viele übrig bleiben sollen.
plain-order = Von oben nach unten, wie die Liste steht: Was am meisten Kraft und Aufmerksamkeit braucht, kommt zuerst, solange du frisch bist. Ist etwas besetzt oder im Weg, mach erst eine andere; es macht wenig aus.
plain-tempo = Langsam hinunter, zwei bis drei Sekunden, und hinauf so, dass du es führst, ohne Schwung. Wo eine Übung einen anderen Rhythmus will, steht es in ihren Schritten.
plain-all-of-it = Nein. Was du machst, zählt, und das Wichtigste steht oben. „Lass die Plank weg“ nimmt eine heraus, „ich habe 20 Minuten“ macht die Einheit kurz.
plain-split = Ja, zwei Hälften zählen so viel wie ein Ganzes. Wärm dich vor der zweiten noch einmal auf, und sag mir jede Hälfte, wenn sie gemacht ist.
plain-time-out = Dann hör auf, wo du bist, und sag mir, was du gemacht hast: Das Wichtigste steht oben. Weißt du es vorher, sag „ich habe 20 Minuten“, dann mache ich sie kurz.
plain-minutes = Deine nächste dauert etwa { $minutes } Minuten, das Aufwärmen mitgezählt; keine ist auf mehr als { $most } geplant. „Ich habe 20 Minuten“ macht eine kürzer.
plain-sessions = { $count ->
    [0] Zwei Einheiten in der Woche sind das,
    [1] Eine in der Woche hält, was du hast; zwei sind das,
    [2] Zwei sind das,
   *[other] Zwei oder drei sind das,
} was Läufer in den Studien besser gemacht hat, und deine Beine brauchen nach einer schweren etwa zwei Tage, auch für deine Läufe. Mehr ist selten besser, solange du läufst. Willst du eine andere Zahl, sag es mir: „drei Krafttage“ zum Beispiel.
plain-hard = Neue Bewegungen fühlen sich in den ersten Wochen schwer an; das gibt sich. Es soll Arbeit sein, kein Kampf: Im Plan steht, wie viele Wiederholungen übrig sein sollen, wenn du aufhörst. Sind es weniger, macht „leichter bitte“ es leichter. Tut etwas weh, sag mir wo und wie sehr, null bis zehn.
plain-bored = Dann ändern wir etwas. Sag mir, welche dich langweilt („tausch die Plank“), oder wünsch dir etwas Schwereres. Der ganze Plan wechselt alle paar Wochen.
plain-time-of-day = Die, bei der du bleiben kannst. Lass nach einem Lauf ein paar Stunden, bevor du Kraft trainierst, und wärm dich früh am Morgen etwas länger auf. Halten dich späte Einheiten wach, nimm eine frühere Stunde.
plain-feel-where = In den Muskeln, für die die Übung da ist, und in keinem Gelenk. Ihre Seite sagt, wo: Welche meinst du? „Wie geht eine Kniebeuge“ zum Beispiel zeigt es.
plain-burn = Ein Muskel, der hart arbeitet, darf brennen, und das hört bald nach dem Satz auf. Schmerz ist etwas anderes: Er sticht, zwickt, sitzt in einem Gelenk oder bleibt. Dann hör mit der Übung auf und sag mir wo und wie sehr, null bis zehn.
plain-shaking = Ja, in einem harten Satz dürfen Muskeln zittern, vor allem wenn die Bewegung neu ist. Solange du die Haltung behältst, ist es gut; kannst du es nicht mehr, ist der Satz zu Ende. Zittern in Ruhe, mit Schwindel oder Schwäche ist etwas anderes: Setz dich hin, iss und trink etwas, und lass es ansehen, wenn es bleibt oder wiederkommt.
plain-asleep = Das kommt vor, wo ein Nerv eine Weile gedrückt wird: Geh aus der Haltung, verlagere dein Gewicht, dann sollte es in wenigen Minuten wieder wach sein. Leg beim nächsten Mal etwas Weiches unter oder halt kürzer. Bleibt es taub, fühlt es sich schwach an, oder schläft es immer wieder oder ohne solche Haltung ein, sag es mir: Das gehört angesehen.
plain-heels = Besser nicht: Der ganze Fuß bleibt am Boden. Geh nur so tief, wie die Fersen unten bleiben, stell dich etwas breiter mit den Zehen nach außen, oder setz dich zurück auf einen Stuhl. Es wird tiefer, wenn die Sprunggelenke beweglicher werden. Tut ein Sprunggelenk oder ein Knie weh, sag mir wo und wie sehr.
plain-knees-toes = Das ist in Ordnung: Die Knie dürfen über die Zehen hinaus, solange der ganze Fuß am Boden bleibt. Sie sollen dahin zeigen, wohin die Zehen zeigen. Tut ein Knie weh, sag mir welches und wie sehr.
plain-breathing = Aus, wenn es schwer ist, ein, wenn es leicht ist: bei der Kniebeuge ein auf dem Weg nach unten, aus auf dem Weg nach oben. Halt den Atem nicht lange an.
plain-breathing-run = Wie es kommt, durch Nase und Mund. Bei einem lockeren Lauf solltest du in ganzen Sätzen sprechen können; geht das nicht, lauf langsamer oder geh ein Stück. Bleibt dir ohne große Mühe die Luft weg, sag es mir.
plain-shoes-lift = Flach und fest ist am besten, auf einem Boden, der nicht rutscht: alte Turnschuhe, oder barfuß zu Hause, wenn dort nichts weh tut. Weiche Laufschuhe gehen für Übungen ohne Gewicht; unter einem schweren wackeln sie.
plain-shoes-run = Welche Laufschuhe für dich richtig sind, kann ich nicht sagen: Dazu habe ich nichts, das ich geprüft hätte. Ein Laufladen kann sich ansehen, wie du läufst, und was bequem ist, ist ein guter Rat. Tut etwas weh, sag mir wo und wie sehr.
plain-gear = Nichts davon ist nötig. Eine Matte ist freundlich zu Knien und Ellbogen; Gürtel und Handschuhe sind Geschmackssache. Wünschst du dir wegen eines Gelenks eine Stütze, sag mir wo und wie sehr es weh tut.
plain-walk-run = Ja. Gehpausen sind ein guter Weg, einen Lauf locker zu halten. Trag ihn als einen Lauf ein: „5 km in 40:00“.
plain-easy-pace = Locker ist ein Tempo, bei dem du in ganzen Sätzen sprechen könntest. Im Zweifel langsamer; Gehpausen sind in Ordnung.
plain-how-far = Deine Läufe sind deine: Ich plane die Kraft darum herum und setze keine Strecken. Worauf ich achte, ist der Schritt: Ein langer Lauf soll höchstens ein Zehntel länger sein als der längste der letzten 30 Tage. Erzähl mir deine Läufe, dann sage ich, wenn einer ein großer Sprung war.
plain-run-plan = Das Laufen selbst plane ich nicht, und ob eine Strecke für dich passt, kann ich nicht versprechen. Die Kraft daneben schon: Nenn mir dein Rennen („Halbmarathon am 12. April“), dann passe ich sie ein, mit einer leichteren Zeit vor dem Tag.
plain-treadmill = Ja, es zählt wie jeder Lauf. Trag es so ein: „Laufband 5 km 32:00“.
plain-period = Deine Regel spricht nicht dagegen: Im Schnitt ändert sie wenig, also richte dich danach, wie es dir geht. Bei Krämpfen oder an einem starken Tag sag mir, wie es dir geht, oder nimm es leichter oder kürzer. Blutungen viel stärker als sonst, Schwächegefühl bis zum Umkippen, oder drei Monate keine Regel: Geh zum Arzt.
plain-women = Nein: dieselben Übungen, dieselben Schritte, und schwer, wenn es so weit ist. Was du hebst, folgt aus dem, was du einträgst, nicht daraus, wer du bist. Auf die Regel, eine Schwangerschaft oder die Zeit nach einer Geburt achte ich, wenn du mir davon erzählst.
plain-young = Ich plane für Erwachsene. Unter 18 gehört Krafttraining zu jemandem, der dabei ist und es zeigt: ein Trainer oder ein Verein, leicht und sauber, nie bis ans Ende. Gib meinen Plan bitte nicht weiter.
plain-weight = Ich zähle keine Kalorien und setze keine Ziele fürs Gewicht: Kraft neben dem Laufen ändert an der Waage wenig, und was sie dir gibt, ist Kraft. Iss genug für das, was du trainierst. Beschäftigt dich Gewicht oder Essen, ist ein Arzt oder eine Ernährungsfachkraft richtig.
button-start-setup = Meinen Plan einrichten
plain-start = Sag „los geht's“, oder drück den Startknopf unter dem Tag: Ich führe dich Satz für Satz hindurch. Machst du es lieber allein, sag danach: „wie geplant gemacht“.
plain-finish = Sag „fertig“, oder „fertig, aber nur zwei Sätze Ausfallschritte“: So trage ich es ein, und was du ausgelassen hast, ist keine Schuld.
plain-settings = In /settings: deine Tage, deine Ausrüstung, die Minuten, die Uhrzeit, zu der ich schreibe. Worte gehen auch: „Kraft am Montag und Donnerstag“, „schreib um 7“, „ich habe Kurzhanteln“.
plain-correct = „Undo“ nimmt das Letzte zurück. Oder schreib es, wie es war: „nein, es waren 3x10“. /log zeigt die neuesten Einträge, jeden mit einem Weg, ihn zu ändern.
plain-pause = Sag „eine Woche Pause“, oder /pause. „Weiter“ macht weiter, nach einer längeren Pause etwas leichter.
plain-see = /today ist heute, /week die Woche, /log, was du mir erzählt hast, /progress, wie es läuft, /library die Übungen.
plain-log-all = Nein. „Wie geplant gemacht“ reicht. Gewichte zu nennen lohnt sich, weil die nächsten daraus folgen; und alles, was weh tut.
plain-why-pain = Weil der Plan daraus folgt: Wie sehr, wo und wann es weh tut, entscheidet, was ich tausche, was ich herunternehme und wann jemand draufschauen sollte. Mehr in /why.
plain-others = Gern, aber in einem eigenen Chat: Was ich hier plane, ist für dich gemacht, aus deinen Tagen, deinem Tagebuch und dem, was dir weh tut.
plain-call = Ich schreibe nur. Tipp, was du wissen willst.
plain-remind-run = An Läufe erinnere ich nicht: Die sind deine. An Krafttagen und Ruhetagen schreibe ich um { $hour }; „schreib um 7“ ändert das.
plain-plan-length = Er hat kein Ende: Jede Woche folgt aus dem, was du mir von den letzten erzählt hast. Alle paar Wochen kommt eine leichtere, und auf ein Rennen plane ich von seinem Tag zurück.
plain-must = Du musst nicht. Eine Einheit oder ein Lauf weniger ändert nichts, und nachgeholt wird nichts. Bist du krank oder tut etwas weh, sag es mir, damit ich es einplane.
plain-fewer = Das ist in Ordnung: Hör auf, wo es reicht, und sag mir, was du gemacht hast, „8, 8, 6“ zum Beispiel. Von da mache ich weiter, und wenn es wieder vorkommt, nehme ich etwas weg.
plain-cannot = Dann nimmst du eine leichtere Form: Sag mir, welche es ist, „leichtere Liegestütze“ zum Beispiel, und ich setze eine an ihre Stelle. Niemand fängt mit der schwersten an.
plain-makeshift = Ja, solange es fest steht und dich trägt: Probier es vorher aus. Hebst du es, wieg es einmal und trag es ein wie jedes Gewicht: „Kniebeugen 3x10 8kg“.
plain-sides = Das ist häufig: Kaum jemand ist auf beiden Seiten gleich. Fang mit der schwächeren an und mach auf der anderen genauso viele, nicht mehr. Kam es plötzlich, oder mit Schmerz oder Taubheit, sag es mir.
plain-side-more = Ich plane beide Seiten gleich und kann einer allein keine Sätze dazugeben. Was sie angleicht: Fang mit der schwächeren an und mach auf der anderen genauso viele, nicht mehr. Ein Satz mehr für die schwächere ist in Ordnung, wenn er leicht bleibt; sag ihn mir, dann zählt er.
plain-other-sport = Erzähl es mir, dann zählt es als das, was es war: „Rad 60 min“, „Yoga 45 min“. Es trainiert Herz oder Gelenke, und ich sehe es in deiner Belastung; es kann einen lockeren Lauf vertreten, aber keine Krafteinheit.
plain-single = Laufen geht von einem Bein aufs andere: Auf beiden stehst du nie. Auf einem Bein trainierst du die Kraft und das Gleichgewicht, die jeder Schritt verlangt, und keine Seite kann sich hinter der anderen verstecken.
plain-few = Wenige Übungen decken alles ab, was man zum Laufen braucht, und was du regelmäßig machst, wirkt. Es wächst über die Wochen. Hast du mehr Zeit, macht „Einheiten von 45 Minuten“ sie länger.
plain-same = Weil man eine Bewegung lernt, indem man sie wiederholt, und nur so siehst du, dass es besser wird. Alle paar Wochen wechseln einige. Langweilt dich eine jetzt, tauscht „tausch die Plank“ sie.
plain-feel-not = Als Arbeit in den Muskeln darum herum vielleicht; als Schmerz oder Druck darin nicht. Nimm eine leichtere Form oder geh weniger tief, und tut es dort weh, sag mir wie sehr, null bis zehn.
plain-lock = Oben gerade ja, durchgeschlagen nein. Behalt etwas Spannung in den Muskeln, damit das Gelenk nicht in seinem Anschlag hängt.
plain-look = Geradeaus oder etwas nach unten, sodass der Nacken eine Linie mit dem Rücken bleibt. In der Plank auf den Boden zwischen den Händen.
plain-any-order = Besser, wie sie stehen: Ich halte schwere Beinarbeit von deinen schnellen und langen Läufen fern. „Verschieb sie auf Freitag“ legt eine auf einen anderen Tag, und ich achte darauf, dass der Rest passt.
plain-motivated = Mach es klein und fest: zwei Tage, dieselbe Stunde, und an einem schlechten Tag nur die erste Übung. Sieh dir ab und zu an, was du schon gemacht hast: /progress. Und eine versäumte Einheit ist kein Grund aufzuhören.
