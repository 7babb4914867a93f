### Was der Trainer über dich weiß, Zeile für Zeile; Nachricht an die Betreiber; Schnelltasten; Gruppen.

you-profile =
    <b>Was ich über dich weiß</b>
    { $lines }
    Eine Zahl ändert ihre Zeile. /export hat alles; /deletemydata löscht es.
you-health =
    <b>Zu deiner Gesundheit</b>
    { $lines }
you-log =
    <b>Was du gemacht hast</b>
    { $lines }
you-nothing = Noch nichts.
you-line = { $number }. { $fact } <i>({ $source })</i>
you-fact = { $label }: { $value }
you-label-name = Name
you-label-runs = Läufe
you-label-strength = Kraft
you-label-level = Erfahrung
you-label-kit = Ausrüstung
you-label-unwanted = Weggelassen
you-label-leaning = Neigt zu
you-label-minutes = Einheit
you-label-goal = Ziel
you-label-race = Wettkampf
you-label-zone = Uhr
you-label-hour = Ich schreibe um
you-label-quiet = Ruhezeit
you-label-units = Maßeinheiten
you-label-consent = Einwilligung
you-strength = { $count } pro Woche, { $days }
you-alias = „{ $word }“ heißt { $name }
you-source-said = du, { $day }
you-source-pressed = du, { $day }
you-source-file = deine Datei, { $day }
you-source-clock = notiert, { $day }
you-source-since = seit { $day }
you-source-telegram = Telegram
you-source-coach = meine Regeln
you-source-assumed = angenommen
you-source-open = noch nicht beantwortet
you-condition = { $name }
you-injury = Beschwerden: { $where }
you-pain = Schmerz seit { $since }: { $where }{ $worst ->
    [none] {""}
   *[other] , am schlimmsten { $worst }/10
}
you-pause = Der Plan ruht{ $until ->
    [none] {""}
   *[other] {" "}bis { $until }
}
you-said = { $words }
you-lifts = { $count ->
    [one] Eine Übung
   *[other] { $count } Übungen
} im Tagebuch
you-runs = { $count ->
    [one] Ein Lauf
   *[other] { $count } Läufe
} im Tagebuch
you-file = { $count } Einträge aus einer Datei ({ $format })
you-entry = { $entry }
button-you-profile = Profil
button-you-health = Gesundheit
button-you-log = Tagebuch
feedback-what = Was soll ich den Menschen weitergeben, die mich betreiben? Schreib es, wie du magst. Es verlässt diesen Chat, also lass Gesundheitliches weg.
feedback-thanks = Danke. Es ist unterwegs zu den Menschen, die mich betreiben.
feedback-from = <b>Rückmeldung</b> von { $name } ({ $number })
    { $text }
keys-on = Die Schnelltasten sind unten. „Tasten aus“ nimmt sie weg.
keys-off = Die Schnelltasten sind weg. /settings bringt sie zurück.
setting-keys = die Schnelltasten
button-keys-on = Schnelltasten an
button-keys-off = Schnelltasten aus
key-today = Heute
key-go = Los geht's
key-week = Woche
key-log = Tagebuch
group-private = In einer Gruppe rede ich nur über Übungen und Training im Allgemeinen. Für deinen eigenen Plan, dein Tagebuch oder alles zu deiner Gesundheit schreib mir allein: @{ $bot }
group-urgent = Das kann ernst sein. Wenn es gerade passiert, ruf den Notruf an (in vielen Ländern 112), oder lass dich heute untersuchen.
group-crisis =
    Das nehme ich ernst. Wenn du oder jemand, den du meinst, gerade in Gefahr sein könnte, <b>ruf den Notruf an</b> (in vielen Ländern 112), und bleib damit nicht allein: Sag es jemandem in deiner Nähe.
    Jemand zum Reden ist jederzeit da: findahelpline.com nennt kostenlose Nummern für jedes Land.
group-unsafe = Das muss niemand hinnehmen. Wenn du gerade nicht sicher bist, <b>ruf den Notruf an</b> (in vielen Ländern 112). Sprich bitte heute mit einem Erwachsenen oder einer Stelle, der du vertraust.
group-alone = Für mehr schreib mir allein, wo niemand mitliest: @{ $bot }
group-help = Frag mich, wie eine Übung geht, oder irgendetwas zum Krafttraining fürs Laufen: „@{ $bot } Wie geht Plank?“ Alles, was dich selbst betrifft, gehört in unseren privaten Chat.
command-go = Die Einheit von heute beginnen
command-feedback = Ein Wort an meine Betreiber
command-me = Was ich über dich weiß
