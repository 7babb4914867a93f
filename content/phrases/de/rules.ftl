# Was die Regeln zu Tagesform, Gesundheit, Hitze, Laufen, Stillstand, Tests und Verdientem sagen; und die Wege zurück.
advice-gap-longest = Willkommen zurück. Nach { $gap } Tagen fangen wir an wie am Anfang: zwei leichte Sätze, vier Wiederholungen in Reserve, einen Monat lang keine Sprünge. Die Kraft kommt schneller zurück, als sie gekommen ist.
why-gap-longest = Nach acht Wochen und mehr brauchen Kraft, Sehnen und Technik ihre ersten Wochen noch einmal.
advice-missed-many = In diesen zwei Wochen sind mehrere Einheiten ausgefallen. Kein schlechtes Gewissen, und es wird nichts draufgepackt. Was kam dazwischen: Zeit, die Tage, die Ausrüstung oder etwas anderes? Zwei kurze Einheiten von 20 Minuten, oder andere Tage, sind in /settings einen Tipp entfernt.
why-missed-many = Ein kleinerer Plan, den du einhältst, ist mehr wert als ein großer, den du nicht einhältst.
ask-barrier = Was würde am meisten helfen: kürzere Einheiten, andere Tage oder etwas anderes?

advice-tier-1 = Etwas unten: heute ein Satz weniger bei den Zusatzübungen, und nichts geht hoch.
why-tier-1 = Ein kleiner Schritt runter an einem müden Tag kostet nichts.
advice-tier-2 = Deutlich unten: weniger Sätze, leichter, drei Wiederholungen in Reserve, keine Sprünge, nur locker laufen.
why-tier-2 = An solchen Tagen kostet harte Arbeit mehr, als sie bringt.
advice-tier-3 = Ich würde heute ruhen. Wenn du dich bewegen willst: etwas Oberkörper, Rumpf oder Beweglichkeit, leicht, und ein Spaziergang.
why-tier-3 = Mehrere Zeichen sagen, dass dein Körper noch nicht nachgekommen ist.
advice-tier-4 = Jetzt kein Training.
why-tier-4 = Das Training wartet, bis weg ist, was es aufhält.
advice-tier-insists = Du entscheidest, aber die Einheit, wie sie war, gebe ich dir nicht. Stattdessen eine kurze: Oberkörper, Rumpf oder Beweglichkeit, fünfzehn Minuten, nichts nahe an der Grenze. Die geplante wartet, bis du geschlafen hast.
why-tier-insists = Lust haben heißt nicht bereit sein; eine kleinere Einheit hält die Gewohnheit, ohne dass du dafür bezahlst.

advice-stress-days = Viel, mehrere Tage hintereinander. Kürzer und leichter bis { $until }; fünfzehn Minuten vom Wichtigsten zählen voll.
advice-low-mood-day = Ein trüber Tag. Kurz und leicht reicht völlig, und ein bisschen Bewegung hellt oft auf.
advice-nights-under-7 = Drei Nächte unter sieben Stunden: ein Satz weniger bei den Zusatzübungen, und heute früher ins Bett.
advice-sleep-fortnight = Zwei Wochen mit höchstens sieben Stunden pro Nacht: Ich halte alles, wo es ist, bis der Schlaf zurückkommt. Früher Licht aus schlägt einen Satz mehr.
why-sleep-fortnight = Wer über Wochen sieben Stunden oder weniger schlief, war beim Laufen öfter verletzt.
advice-soreness-some = Deutlicher Muskelkater: Trainier, mit einem Satz weniger und nichts Neuem.
advice-checkin-below = Heute liegt deutlich unter deinem Üblichen, also ist heute kleiner.
why-checkin-below = Ich vergleiche dich mit deinem eigenen letzten Monat, mit niemandem sonst.
advice-harder-twice = Zwei Einheiten hintereinander waren viel härter als geplant, also halte ich alle Lasten eine Woche lang und nehme ein paar Sätze weg.
advice-harder-once = Das war deutlich härter als geplant. Nächstes Mal geht nichts hoch; wenn es wieder so ist, nehme ich etwas weg.
why-harder = Wenn dieselbe Arbeit mehr kostet, bittet der Körper um Zeit.
advice-weaker = Heute schwächer als in den letzten Wochen. Ein solcher Tag ist Zufall; nichts geht hoch, und der Rest der Einheit wird etwas kleiner.
why-weaker = Die Kraft fällt für einen Tag, bevor sich Müdigkeit anders zeigt.
advice-warmup-heavy = Wenn sich schon das Aufwärmen so schwer anfühlt, hör heute nach der Hauptübung auf.
advice-monotonous = Alle Tage gleich, und viele davon. Leg einen leichten Tag oder einen Ruhetag dazwischen, dann wirken die harten besser.
why-monotonous = Tag für Tag dieselbe Last zehrt mehr als dieselbe Summe in Wellen.
advice-low-two-days = Zwei Tage unten liegen hinter dir: Halt dich heute zurück, auch wenn es sich besser anfühlt.
why-low-two-days = Besser fühlen kommt einen Tag vor besser sein.

advice-easy-week = Mehrere Zeichen zusammen sagen, dass jetzt eine leichtere Woche dran ist, nicht später: etwa halb so viele Sätze, dieselben Übungen, nichts nahe an der Grenze, bis { $until }.
why-easy-week = Eine Woche mit weniger Sätzen und weniger Anstrengung lässt die Arbeit der letzten Wochen zu Kraft werden.

advice-under-16 = Ich mache Pläne nur für Erwachsene. Zeig das bitte deinen Eltern und jemandem im Training, der deine Technik sehen kann: Die Bewegungen neben einem Erwachsenen zu lernen ist der richtige Anfang.
why-under-16 = Unter sechzehn kommen Technik und Aufsicht vor jedem Plan.
advice-condition-heart = Danke, dass du es sagst. Lass dich bitte in den nächsten Tagen ärztlich fürs Krafttraining freigeben; bis dahin nur Leichtes, nichts, wofür du die Luft anhältst, nur locker laufen.
why-condition-heart = Bei einer bekannten Herz-, Stoffwechsel- oder Nierenkrankheit braucht harte Arbeit zuerst eine Freigabe.
advice-condition-kept = Notiert, und jeder Plan beachtet es ab jetzt: { $condition ->
        [pregnant] nichts in Rückenlage, kein Luftanhalten, keine Sprünge, nichts mit Sturzgefahr
        [postpartum] keine Sprünge, noch kein Laufen, keine Sit-ups, nichts, wofür du die Luft anhältst
        [blood-thinner] nichts mit Sturzgefahr; ein Schlag auf den Kopf ist für dich ein Notfall
        [brittle-bones] kein Beugen oder Drehen der Wirbelsäule mit Last, keine Sprünge
        [belly-gap] keine Sit-ups, kein Pressen, keine Sprünge außer den leichtesten
        [surgery] nichts Hartes und nichts mit Stoß, bis Chirurgie oder Physio es freigegeben haben
        [bone-stress] keine Sprünge, bis es jemand angesehen hat oder ein halbes Jahr um ist
        [tendon-drug] keine Sprünge, und drei Wiederholungen in Reserve, weil Sehnen eine Zeit lang weniger tragen
       *[other] was es ausschließt, bleibt draußen
    }.
why-condition-blood-thinner = Blutungen sind schwerer zu stillen, darum zählen Stürze und Stöße mehr.
why-condition-brittle-bones = Beugen und Drehen der Wirbelsäule unter Last vertragen brüchige Knochen am wenigsten; stark zu sein brauchen sie.
why-condition-belly-gap = Druck von innen vertragen Bauchwand und Beckenboden vorerst am wenigsten.
advice-condition-straining = Notiert: nichts, wofür du die Luft anhältst, den Kopf nie tiefer als das Herz, und vier Wiederholungen in Reserve, ab jetzt in jedem Plan. Frag deine Ärztin oder deinen Arzt, was für dich in Ordnung ist.
why-condition-straining = Pressen treibt den Druck hoch, und genau das muss hier vermieden werden.
advice-condition-beta-blocker = Notiert: Deinen Puls lasse ich außen vor. Geh stattdessen nach Atem und Anstrengung.
why-condition-beta-blocker = Betablocker bremsen den Puls, darum sagt er nicht, wie hart du arbeitest oder wie ausgeruht du bist.
advice-condition-heart-inactive = Danke, dass du es sagst. Geh damit und ohne Training im Rücken bitte erst zur Ärztin oder zum Arzt, bevor du anfängst; dein Plan wartet so lange. Gehen ist in Ordnung.
why-condition-heart-inactive = Bei einer Herz-, Stoffwechsel- oder Nierenkrankheit ohne Training im Rücken kommt die ärztliche Freigabe vor jeder Übung.
why-condition-surgery = Was operiert wurde, braucht seine Zeit; nur wer operiert hat, oder eine Physio, kann sagen, was es trägt.
why-condition-bone-stress = Ein Knochen, der einmal überlastet war, bricht leichter wieder, und Sprünge verträgt er am wenigsten.
why-condition-tendon-drug = Diese Medikamente schwächen Sehnen für Wochen, in seltenen Fällen für Monate.
advice-condition-insulin = Notiert: Hab Zucker griffbereit, miss vorher und nachher, und denk daran, dass Krafttraining den Wert einen Tag lang senken kann. Im Zweifel frag deine Diabetespraxis.
why-condition-insulin = Arbeitende Muskeln nehmen Zucker von selbst auf, darum wirkt Insulin drumherum stärker.
advice-condition-eating-disorder = Notiert, und danke für dein Vertrauen. Ich rede nie über Gewicht oder Kalorien, und ich zähle keine Mahlzeiten. Wenn sich das Training wie eine Pflicht anfühlt, sag es mir; leichter machen ist immer in Ordnung.
why-condition-eating-disorder = Zahlen zu Gewicht und Essen schaden hier; Kraft entsteht ohne sie.
advice-unscreened = Deine Gesundheitsfragen sind noch offen, darum plane ich vorsichtig: drei Wiederholungen in Reserve, keine Sprünge, keine Tests. In /settings findest du sie.
why-unscreened = Was niemand gefragt hat, wird vorsichtig gelesen.
condition-noted = Das behalte ich im Kopf: <b>{ $names }</b>. Der Plan ab heute beachtet es; /settings zeigt es.
condition-ended = Herausgenommen: <b>{ $names }</b>. Der Plan ab heute hält sich dafür nicht mehr zurück.
condition-name = { $name ->
        [under-16] unter sechzehn
        [heart-inactive] Freigabe vor jedem Training
        [surgery] Operation vor Kurzem
        [bone-stress] Ermüdungsbruch oder Knochenreizung
        [tendon-drug] Cortison oder Fluorchinolon-Antibiotika
        [insulin] Insulin
        [eating-disorder] Essstörung, jetzt oder früher
        [unscreened] Gesundheitsfragen noch offen
        [heart] Herz-, Stoffwechsel- oder Nierenkrankheit
        [pregnant] Schwangerschaft
        [postpartum] Geburt vor Kurzem
        [blood-thinner] Blutverdünner
        [brittle-bones] brüchige Knochen
        [eye-surgery] Augenoperation
        [blood-pressure] Bluthochdruck
        [hernia] Leisten- oder Bauchwandbruch
        [belly-gap] Lücke in den Bauchmuskeln
       *[beta-blocker] Betablocker
    }
button-condition-over = { $which ->
    [heart-inactive] Ärztlich freigegeben
    [surgery] Nach der OP freigegeben
   *[other] Vorbei: { $name }
}

advice-head-thinned = <b>Ruf jetzt die { $number } an{ $local ->
        [unknown] { " " }(oder die Notrufnummer, die bei dir gilt)
       *[known] {""}
    }, oder fahr jetzt in die Notaufnahme.</b> Mit Blutverdünnern muss ein Schlag auf den Kopf sofort untersucht werden, egal wie klein er war. Fahr nicht selbst, und sag jemandem in deiner Nähe Bescheid.
why-head-thinned = Mit Blutverdünnern kann eine Blutung im Kopf zuerst ganz ohne Zeichen sein.

advice-heat-stop = Viel zu heiß, um draußen zu trainieren. Drinnen und kühl, oder heute nicht.
advice-heat-high = Zu heiß für einen zügigen Lauf. Früh am Morgen, drinnen, oder etwas Leichtes im Schatten; trink nach Durst.
advice-heat-some = Heiß: Lauf früh oder drinnen, langsamer als sonst, und von allem etwas weniger. Schwindel oder Frösteln: Hör auf und kühl dich ab.
why-heat = Hitze macht leichte Arbeit schwer, und die Gewöhnung dauert zehn bis vierzehn Tage.

advice-run-far = Das ist viel weiter als der längste Lauf, von dem du mir in den letzten 30 Tagen erzählt hast. Mach die nächsten Tage locker, und der nächste lange Lauf soll höchstens ein Zehntel länger sein als der längste davor.
advice-run-far-first = Der längste Lauf, von dem du mir erzählt hast; was du vorher gelaufen bist, weiß ich nicht. War er viel länger als gewohnt, dann nimm die nächsten Tage leicht.
why-run-far = Einzelne Läufe so weit über dem längsten des letzten Monats gingen mit deutlich mehr Verletzungen einher.
advice-marathon-gap = Eine Woche ohne Laufen vor einem Marathon kostet ein wenig: im Schnitt fünf bis acht Prozent langsamer, bei denen, die eine hatten. Ändere das Ziel, nicht das Training: Nachgeholt wird nichts.
why-marathon-gap = Wer eine Woche oder mehr Pause hatte, lief langsamer als im eigenen Marathon ohne Pause.
advice-run-rise = Diese Woche läufst du mehr, also bleibt die Kraft, wo sie ist. Eins nach dem anderen.
why-run-rise = Beine gewöhnen sich an eine Steigerung auf einmal.

advice-form = Erst die Technik: Bleib bei dieser Last oder einer leichteren Form, bis es sauber ist. Eine Stunde bei jemandem mit Trainerschein lohnt sich für eine Übung, die immer wieder verrutscht.
why-form = Eine saubere Wiederholung trainiert, was sie soll; eine unsaubere trainiert etwas anderes.
advice-all-down = Seit zwei Wochen geht alles zurück. Das verlangt weniger, nicht mehr: eine leichtere Woche bis { $until }, Schlaf und Essen zuerst.
why-all-down = Wenn die Kraft überall fällt, ist das Müdigkeit, keine Schwäche.
advice-flat = Drei Wochen kein Zuwachs, obwohl du regelmäßig trainierst. Erst eine leichtere Woche; schau auf Schlaf, Essen und ob Krafttage mit schnellen Läufen zusammenstoßen.
why-flat = Die meisten Stillstände enden mit einer Woche weniger.
advice-flat-again = Auch nach einer leichteren Woche kein Zuwachs. Ändere eines, nicht alles: weniger Wiederholungen und mehr Last, eine andere Form der Übung, ein Satz mehr oder ein Tag mehr. Sag mir, was.
why-flat-again = Der Körper antwortet auf Neues; eine Änderung auf einmal zeigt, was geholfen hat.

advice-test-noise = Das liegt in der normalen Schwankung dieses Tests: noch keine echte Änderung, weder hoch noch runter.
why-test-noise = Jeder Test schwankt von Tag zu Tag; erst mehr als das ist eine Änderung.
why-retest = Alle sechs bis acht Wochen zeigt ein Test, ob es wirkt, an einem Tag, an dem du ausgeruht bist.

advice-jumps-later = Sprünge kommen nach den ersten sechs Wochen Krafttraining. Bis dahin sind zwei, drei Minuten leichtes Hüpfen auf beiden Füßen in Ordnung.
advice-jumps-earned = Du hast sie dir verdient: Fang mit 20 bis 40 leichten Landungen an, kleine Hüpfer auf beiden Füßen, zweimal die Woche, und leg pro Woche zehn bis fünfzehn drauf. Sobald auch deine einbeinigen Kniebeugen eingetragen sind, setze ich sie an den Anfang deiner Beineinheiten.
advice-jumps-untested = Erst die Waden: 15 Mal Wadenheben einbeinig auf jeder Seite, ohne Schmerz. Schreib mir „Test Wadenheben 16 links 15 rechts“, dann fangen wir mit kleinen Hüpfern an.
why-jumps = Sehnen und Knochen brauchen Wochen länger als Muskeln, bis sie fürs Landen bereit sind.
advice-level-earned = Acht Wochen und mehr, und die meisten Einheiten gemacht. Wenn sich die Bewegungen sicher anfühlen, bist du über den Anfang hinaus: Auf der nächsten Stufe kommen schwerere Formen, und jede vierte Woche eine leichtere. Deine Lasten gehen da weiter, wo sie sind. Soll ich?
advice-level-two-years = Zwei Jahre stetiges Training. Wenn deine Technik mit schweren Gewichten hält, steht dir der Plan für Erfahrene offen: weniger Wiederholungen mit mehr Gewicht. Deine Lasten gehen da weiter, wo sie sind. Soll ich?
why-level-earned = Stetige Wochen und saubere Bewegungen machen eine Stufe aus.
advice-steady = Neun von zehn Einheiten in vier Wochen. Diese Stetigkeit macht beim Laufen stark.
why-steady = Was Woche für Woche getan wird, zählt mehr als jede einzelne Einheit.

plan-next-check =
    Als Nächstes: { $sets } × { $reps } mit { $load } { $mass }. Das war weit von der Grenze, und weit von der Grenze schätzt niemand gut: Mach den letzten Satz hart, dann kann die Last springen.

back-flag = Der Weg zurück: Sag mir, wer dich wann freigegeben hat; dann fangen wir sanft an.
back-illness = Der Weg zurück: einen ganzen Tag gesund, ohne Medikamente, dann Schritt für Schritt über vier Einheiten.
back-pain = Der Weg zurück: zwei ruhige Einheiten, zwei Tage auseinander, bei zwei oder weniger und am nächsten Morgen nicht schlimmer; dann eine Stufe hoch.
back-tier = Der Weg zurück: der nächste Morgen-Check. Sobald er besser ist, ist der Plan wie vorher.
back-easy-week = Der Weg zurück: Nach der leichteren Woche geht der Plan da weiter, wo er war.
back-level = Der Weg zurück: Rückgängig, oder /settings, dann Erfahrung.
back-gap = Der Weg zurück: Woche für Woche bis zum vollen Umfang, solange es sich leicht anfühlt.
back-condition = Der Weg zurück: Sag mir, wenn es nicht mehr gilt, oder nimm es in /settings heraus.
back-heat = Der Weg zurück: ein kühlerer Tag, oder zehn bis vierzehn Tage Gewöhnung.
back-running = Der Weg zurück: eine Woche Laufen wie sonst.
why-back = { $back }
why-running = Laufen bis dahin: { $running ->
        [ease] wie geplant, von den schnellen Teilen etwas weniger
        [easy] nur locker
        [walk] ein Spaziergang, oder eine halbe Stunde ganz locker
       *[none] keins
    }.
why-constraints =
    Regeln des Plans dahinter:
    { $lines }
why-constraint = • { $title } <i>({ $id })</i>
why-parts = Regeln, die mitgewirkt haben: { $rules }
