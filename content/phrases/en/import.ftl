# Files of other apps and watches: what they would bring, what was kept, what could not be read.
import-how =
    <b>Bring what you already have</b>
    Send me a file here, as it came from the app or the watch. I tell you first what is in it and keep nothing before you press.
    <b>Watches</b>: FIT (runs and strength sets), GPX, TCX
    <b>Apps for lifters</b>: the CSV of Hevy, Strong, FitNotes, Fitbod, StrongLifts, Liftosaur; or paste what Strong shares as text
    <b>Lists of activities</b>: the CSV of Garmin Connect or Strava, or a ZIP with many files
    <b>My own /export</b> brings everything back.
    What you have told me already is recognised, and one press takes a whole file out again. Up to 20 MB.
import-reading = Got it. I'm reading { $name ->
        [none] it
       *[other] { $name }
    } …
import-progress = Still reading: { $percent } %
import-again = Thanks. I'm reading it once more …
import-keeping = I'm taking it in …
import-dropped = Fine, I've kept nothing of it.
import-not-yet-kept = Nothing of this is kept yet.
import-nothing-new = There is nothing new in it for me.
import-found =
    <b>{ $format }</b>{ $first ->
        [none] {""}
       *[other] {" "}({ $first } to { $last })
    }
    New: { import-amount }
import-found-nothing = <b>{ $format }</b>
import-amount = { $lifts ->
        [0] {""}
        [1] 1 exercise with { $sets } sets
       *[other] { $lifts } exercises with { $sets } sets
    }{ $between ->
        [0] {""}
       *[other] {", "}
    }{ $runs ->
        [0] {""}
        [1] 1 run
       *[other] { $runs } runs
    }{ $before ->
        [0] {""}
       *[other] {", "}
    }{ $others ->
        [0] {""}
        [1] 1 other entry
       *[other] { $others } other entries
    }
import-older = { $whole ->
    [yes] All of it is more than 13 months old: I keep it and /export has it, but plan and charts look no further back.
   *[no] { $count } of them are more than 13 months old: I keep them and /export has them, but plan and charts look no further back.
}
import-known = { $count ->
    [1] 1 entry is in your log already; I leave it as it is.
   *[other] { $count } entries are in your log already; I leave them as they are.
}
import-doubts = { $count ->
    [1] 1 entry can hardly be right. It doesn't count until you say so:
   *[other] { $count } entries can hardly be right. They don't count until you say so:
    }
    { $lines }
import-unknown = { $count ->
    [1] One exercise I don't know by that name: { $names }. I'll ask about it.
   *[other] { $count } exercises I don't know by these names: { $names }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }. I'll ask about them.
}
import-bad = { $count ->
    [1] 1 line I can't take:
   *[other] { $count } lines I can't take:
    }
    { $lines }
import-bad-more =
    All of them, by reason:
    { $lines }
import-bad-line = • { $line ->
        [0] {""}
       *[other] line { NUMBER($line, useGrouping: 0) }:{" "}
    }{ $reason }{ $what ->
        [none] {""}
       *[other] {" "}({ $what })
    }
import-bad-count = • { $reason }: { $count }
import-bad-date = the date can't be read
import-bad-future = the day is still to come
import-bad-number = not a number that can be
import-bad-absurd = a figure nobody reaches
import-bad-time = the time can't be read
import-bad-rpe = the effort is not between 1 and 10, the rest is kept
import-bad-kind = a kind of set I don't know
import-bad-set = a set I can't read
import-bad-unit = a unit I don't know
import-bad-no-name = no name
import-bad-table = not a line of a table
import-bad-crowded = more than one day can hold
import-bad-record = a record that doesn't fit
import-bad-week = a week that doesn't fit
import-bad-cut = the file ends too early; I take what is there
import-passed =
    Passed over:
    { $lines }
import-passed-rest = • rest times: { $count }
import-passed-not-done = • sets that were not done: { $count }
import-passed-planned = • planned steps: { $count }
import-passed-strength = • strength sessions without their sets (the FIT file or the lifting app has them): { $count }
import-passed-file-unknown = • files of another kind: { $count }
import-passed-file-broken = • broken files: { $count }
import-passed-file-route = • routes without times: { $count }
import-passed-file-fit-other = • watch files that are no activity: { $count }
import-passed-file-fit-empty = • watch files without an activity: { $count }
import-passed-file-entities = • files with forbidden parts: { $count }
import-passed-file-too-deep = • files nested too deep: { $count }
import-passed-file-too-long = • files that are too long: { $count }
import-format-hevy = Hevy
import-format-strong = Strong
import-format-strong-text = Strong, shared text
import-format-fitnotes = FitNotes
import-format-fitbod = Fitbod
import-format-stronglifts = StrongLifts
import-format-liftosaur = Liftosaur
import-format-liftlog = LiftLog
import-format-garmin = Garmin Connect, list of activities
import-format-strava = Strava, list of activities
import-format-fit = FIT file of a watch
import-format-gpx = GPX file
import-format-tcx = TCX file
import-format-archive = Several files
import-format-own = My own export
import-ask-load = The file doesn't say: are its weights in kilograms or in pounds?
import-ask-distance = The file doesn't say: are its distances in kilometres or in miles?
import-ask-dates = Its dates can be read both ways. How does it write the 3rd of April?
import-ask-sport = The file doesn't say what it was.
import-kept = In your log now: { import-amount }.
import-kept-own = Your settings, plan ({ $weeks } weeks) and what we settled are back as well ({ $settings } records).
import-plan-builds = Your plan builds on it from today. What is past stays as it was.
import-note-worries =
    In a note of { $day } you wrote: "{ $text }".
    If that is still so, stop training and write it to me now, so that I can tell you what to do.
import-name = "{ $name }": is that one of these?{ $left ->
        [0] {""}
        [1] {" "}1 name is left after it.
       *[other] {" "}{ $left } names are left after it.
    }
import-names-later = Fine. They stay under their own names.
import-undone = Out of your log again: { import-amount }.
import-redone = Back in your log: { import-amount }.
import-no-unknown = That is no file I can read. /import tells which ones I can.
import-no-empty = That file is empty, or holds nothing I can read. /import tells what I can.
import-no-broken = That file is broken, and I can't read any of it. I've kept nothing. Exporting it again may help.
import-no-locked = That archive has a password, and I can't open it. Pack it again without one, or send the files one by one.
import-no-too-large = That file is too large: { $megabytes } MB is the most. Export fewer years, or send it as a ZIP.
import-no-too-long = That is more than I take at once ({ $rows } rows). Cut it into parts and send them one by one.
import-no-too-many-files = That archive holds too many files ({ $files } is the most). Cut it into parts.
import-no-bomb = That archive unpacks to far more than it should. I've kept nothing of it.
import-no-entities = That file has parts that no watch writes (a document type or entities). I don't read those, and kept nothing.
import-no-too-deep = That file is nested deeper than any real one. I've kept nothing of it.
import-no-too-heavy = That file was too much to read, so I stopped. I've kept nothing of it. A smaller part may work.
import-no-too-slow = That file took longer than { $seconds } seconds, so I stopped. I've kept nothing of it. A smaller part may work.
import-no-route = That file has a route, but no times: nothing in it was run yet. Export the activity, not the course.
import-no-fit-other = That watch file is no activity (a course, a planned session or settings). Export the activity itself.
import-no-fit-empty = That watch file holds no activity I can use.
import-no-own-broken = That looks like my own export, but it was changed so that I can't rely on it. I've kept nothing.
import-no-gone = I can't fetch that file any more. Please send it again.
import-no-fault = Something went wrong on my side with that file. I've kept nothing of it, and told the keeper of this bot.

button-import-keep = { $count ->
    [0] Bring it back
    [1] Keep this entry
   *[other] Keep these { $count } entries
}
button-import-drop = Keep nothing
button-import-stop = Ask no more
button-import-kg = Kilograms
button-import-lb = Pounds
button-import-km = Kilometres
button-import-mi = Miles
button-import-dmy = 03/04
button-import-mdy = 04/03
button-import-running = A run
button-import-cycling = A ride
button-import-walking = A walk
