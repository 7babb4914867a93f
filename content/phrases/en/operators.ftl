# To those who run the coach (ADMIN_IDS): figures and notices that name nobody.
operator-stats =
    <b>Athletes</b> { $athletes }; new in 7 days { $new }; heard of in 7 days { $week }, in 30 days { $month }; asleep { $asleep }
    <b>In 24 hours</b> updates { $updates }, messages typed { $typed }
    <b>Letters of the last 7 days</b> sent { $sent }, waiting { $owed }, given up { $dropped }
operator-health =
    <b>Health</b>
    database { $database }, schema { $schema }, { $encrypted ->
        [true] encrypted
       *[false] in clear
    }
    oldest letter waiting: { $waiting } s
    athletes whose word is late: { $late }
    faults in 24 hours: { $faults }
    memory { $memory } MB, { $up ->
        [0] up for less than an hour
       *[other] up for { $up } h
    }
operator-broadcast-how = Write the words behind the command: /broadcast We move on Sunday, expect an hour of silence. You see a preview first.
operator-broadcast-long = That is { $length } signs, and { $most } fit. Nothing was sent.
operator-broadcast-preview = This goes, without a sound, to { $count ->
        [one] one athlete
       *[other] { $count } athletes
    }, in about { $minutes ->
        [one] a minute
       *[other] { $minutes } minutes
    }:
operator-broadcast-words = { $text }
operator-broadcast-sent = On its way to { $count ->
        [one] one athlete
       *[other] { $count } athletes
    }.
operator-broadcast-stopped = { $count ->
        [0] There was nothing left to stop.
        [one] Stopped: 1 athlete was not sent it.
       *[other] Stopped: { $count } athletes were not sent it.
    }
operator-broadcast-gone = That broadcast was sent or put aside before. Nothing was sent now.
operator-broadcast-changed = The words are no longer those of that preview. Nothing was sent; the newest preview has buttons of its own.
operator-broadcast-left = Nothing was sent.
operator-fault = An update failed twice and was set aside: fault { $fault }, { $kind }. { $more ->
        [0] It is the only one.
       *[other] { $more } more since the last word.
    } What it held is in the table of faults for 90 days.
too-fast = That was very much at once, and I left out the last of it. Give me a minute, then tell me again what is missing.
button-operator-send = Send it
button-operator-leave = Don't send
button-operator-stop = Stop it
command-stats = Figures of this coach
command-health = How this coach is
command-broadcast = A word to everybody
