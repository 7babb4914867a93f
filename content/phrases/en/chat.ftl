### What the coach says in conversation. Facts stand as { $name }; <b> and <i> are the only formatting.

## Shared pieces
lines = { $lines }
echo-line = { $entry }{ $doubtful ->
    [yes] {" "}(not sure yet)
   *[no] {""}
}
log-line = <b>{ $day }</b> · { $entry }
focus-lower = Legs
focus-upper = Upper body
focus-core = Core
focus-full = Full body
focus-mobility = Mobility
run-easy = easy run
run-long = long run
run-quality = fast run
run-race = race
day-mon = Mon
day-tue = Tue
day-wed = Wed
day-thu = Thu
day-fri = Fri
day-sat = Sat
day-sun = Sun
kit-dumbbells = Dumbbells
kit-kettlebell = Kettlebell
kit-barbell = Barbell
kit-band = Band
kit-bench = Bench
kit-pullup-bar = Pull-up bar
kit-machine = Machines
slot = • { $name } { $sets }×{ $dose }{ $side ->
    [yes] {" "}each side
   *[no] {""}
}{ $load ->
    [none] {""}
   *[other] {" "}· { $load }
}{ $most ->
    [none] {""}
   *[other] {" "}· at most { $most }
}{ $reserve ->
    [none] {""}
   *[other] {" "}· stop with { $reserve } left
}

## First words
welcome =
    <b>Hi, I'm your strength coach for running.</b>
    I plan two or three short strength sessions around your runs, remind you, show you how each exercise goes, keep your log, and ease things when something hurts or you're worn out.

    Eleven short questions and you have a first week; skip what you like. You can log or ask anything at any moment.
welcome-back = Good to see you. Here is today.
privacy-line = <i>I keep what you tell me so that I can coach you, and share it with nobody. I'm a coach, not a doctor. /privacy · /deletemydata</i>
setup-runs = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}On which days do you run? Tap to switch days on and off.
setup-long = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}Which one is your long run?
setup-fast = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}Is one of them fast: intervals, tempo, hills or a hard group run?
setup-strength = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}How often do you want to do strength work? Twice a week is enough for most runners.
setup-strength-days = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}Which days suit you for strength work? Days without a run are best.
setup-level = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}How long have you done strength work steadily, most weeks?
setup-kit = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}What have you got to train with? Nothing at all is fine.
setup-minutes = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}How long may a session take?
setup-race = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}Is there a race you train for? Type it, such as "half marathon 14 March".
setup-zone = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}Which city's clock do you live by? Tap one or type yours.
setup-hour = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}When shall I write to you on strength days and rest days?
setup-units = { $number ->
    [0] {""}
   *[other] <b>{ $number } of { $of }.</b>{" "}
}Which units do you think in?
setup-short-runs = on which days do you run?
setup-short-long = which run is the long one?
setup-short-fast = which run is fast?
setup-short-strength = how often strength work?
setup-short-level = how long have you lifted steadily?
setup-short-kit = what kit have you got?
setup-short-minutes = how long may a session take?
setup-short-race = is there a race?
setup-short-zone = which city's clock?
setup-short-hour = when shall I write?
setup-short-units = which units?
setup-not-understood = I didn't get that as an answer. Tap one, or type it another way:
setup-goes-on = When you like, we go on with: { $question }
setup-finished = <b>That's all I need.</b> What you skipped has a sensible default; /settings changes anything.
setup-replanned = <b>Done.</b> I've planned again from today on.
setup-next = Tell me what you do in your own words, such as "squats 3x10" or "ran 5k in 27:30, left knee 2/10". Ask "how do I do a plank?" whenever you like.
settings-kept = Noted.
no-plan-yet = You have no plan yet. A few questions and you do.

## Today and the week
today = Today
that-day = { $day }
not-planned-yet = I haven't planned { $day } yet. I always plan this week and the next.
today-strength =
    <b>{ $name }: { $focus }, { $minutes } minutes</b>{ $kit ->
        [none] {""}
       *[other] {" "}· needs { $kit }
    }{ $run ->
        [none] {""}
       *[other] {" "}· after your { $run }, some hours apart
    }
today-run = { $name }: { $run }. No strength work. Enjoy it.
today-rest = <b>{ $name }: rest.</b> Rest is when the training turns into strength. { $tip }
today-done = You've done today's session. Well done.
today-skipped = You've left today's session out, and that's fine. If you change your mind:
week-head = <b>Week of { $start }</b> · { $phase }{ $deload ->
    [yes] {" "}· easier week
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
}: { $run }, later <b>{ $focus }</b> { $minutes } min ({ $moves } …)
week-day-rest = · { $today ->
    [yes] <b>{ $day }</b>
   *[no] { $day }
}: rest
rest-tip-1 = If you feel like moving: ten minutes of easy walking.
rest-tip-2 = If you feel like moving: two minutes of balance on each leg while you brush your teeth.
rest-tip-3 = If you feel like moving: roll your ankles and open your hips for five minutes.
rest-tip-4 = An early night does more for you today than any exercise.
rest-tip-5 = A good meal with some protein helps what you did yesterday settle in.

## Reminders
remind-strength-1 = <b>Strength day.</b> { $focus }, about { $minutes } minutes.{ $run ->
    [none] {""}
   *[other] {" "}Run first ({ $run }), lift some hours later.
}
remind-strength-2 = Today is for strength: { $focus }, { $minutes } minutes.{ $run ->
    [none] {""}
   *[other] {" "}Your { $run } comes first, this some hours later.
}
remind-strength-3 = <b>{ $focus } today</b>, { $minutes } minutes, whenever it suits you.{ $run ->
    [none] {""}
   *[other] {" "}Best some hours after your { $run }.
}
remind-rest-1 = <b>Rest day.</b> What you trained is being built in now. { $tip }
remind-rest-2 = Nothing to do today, and that is the plan: muscles mend and grow stronger between sessions. { $tip }
remind-rest-3 = <b>A day off.</b> Rested legs run better and lift better. { $tip }
remind-checkin = How did today's session go? Tell me your sets, or tap. If it didn't happen, that's fine too.
remind-assessment = <b>Time to see where you stand.</b> A few tests, and in some weeks you see what the work does. Do them rested, not with tired legs.
remind-assessment-since = Your last tests are { $weeks } weeks old.

## Logging
echo =
    <b>Noted</b>
    { $lines }
doubt = I've kept it, but can that be right?
    { $lines }
    Until you say so I leave it out of your progress.
sure = Respect. It counts.
unknown-exercise = I don't know "{ $name }" yet. Is it one of these?
learned = From now on "{ $word }" is { $name } for me, in what you told before too.
is-none = Then I keep it under your own name.
edited = I've taken your correction.
left-over = I kept this too, though I couldn't place it: "{ $left }"
not-understood = I've kept that, though I don't understand it yet. You can tell me sets ("squats 3x8 60kg"), runs ("5k in 27:30"), how you feel ("left knee 4/10", "really tired") or ask about an exercise. /help
fix-how = Send it the way it should be. You can also edit your own message and I'll follow.
fixed =
    <b>Corrected</b>
    { $lines }
undone = Taken back.
undone-setting = Taken back: { $names }.
setting-runs = your run days
setting-strength = your strength days
setting-level = your level
setting-kit = your kit
setting-minutes = the length of a session
setting-race = your race
setting-zone = your city
setting-hour = when I write
setting-pictures = how I show exercises
setting-units = your units
setting-alias = your own word for an exercise
setting-review = the day of the weekly review
setting-felt = how the week felt
setting-charts = light or dark charts
setting-other = a setting
undone-entries =
    <b>Taken back</b>
    { $lines }
redone = It's back.
undo-nothing = There's nothing from the last day to take back.
undo-not-flag = I can't take that back by a tap, because it was about your safety. Tell me when someone has cleared you.
log-empty = Your log is empty so far. Tell me what you did, such as "push ups 3x10" or "ran 5k easy".
log-head = <b>Your newest { $count ->
    [one] entry
   *[other] { $count } entries
}</b>

## Sessions
done-as-planned =
    <b>Done as planned. Well done.</b>
    { $lines }
session-done = Well done. Tell me the sets if you like, or tap to log the session as planned.
session-partial = Half a session counts. Tell me which sets you did and I'll log them.
session-moved = Fine, I'll look for it on the other day.
session-skipped = That's fine.
session-unplanned = Well done. There was no session planned for that day, so tell me the sets and I'll log them.
session-started = Have a good one. Tell me your sets as you go.
skipped-kindly = That's fine: one session less changes nothing. Nothing gets piled on top of the next one.
nothing-to-skip = There's no strength session on { $day } to leave out.{ $next ->
    [none] {""}
   *[other] {" "}The next one is on { $next }.
}
nothing-to-move = There's no strength session on { $day } to move.
moved = I've moved it from { $day } to <b>{ $to }</b>.
move-not-there = { $day } doesn't work for it: { $reason ->
    [taken] there's a session on it already, and two on a day would be piled up
    [race] it's a race day, or too near one
    [before] a hard run follows the next day, and your legs should be fresh for it
    [beside] the same muscles work the day before or after
    [rest] you'd have no full day of rest in seven
   *[unknown] I haven't planned that day yet
}.
exchanged = { $day } and { $to } have changed places.
exchange-not = { $day } and { $to } can't change places: { $reason ->
    [race] one would stand on a race day, or too near one
    [before] a hard run follows one of them, and your legs should be fresh for it
    [beside] the same muscles would work two days in a row
   *[rest] you'd have no full day of rest in seven
}.
move-instead = These days do:
button-move-to = To { $day }
move-nowhere = I see no good free day for it this week: it would crowd a fast run or another session. Leaving it out is the better choice.
how-which = Which one?

## Changes
proposal =
    <b>I'd change this:</b>
    { $lines }
accepted =
    <b>Changed.</b>
    { $lines }
accepted-until = This holds until { $until }; then we look again.
declined-but-be-seen = The plan stays as it is, but please do have it looked at, as I said. Stop when it gets worse.
alarm-applied = I've taken what loads it out of your plan until then.
pain-again = How much does it hurt, from 0 (nothing) to 10 (the worst there is)?
declined = All right, the plan stays as it is. Stop when something gets worse, and tell me.
change-whole-session = the whole session
change-day = <b>{ $day }</b>
change-swap = • { $to } instead of { $exercise }
change-reduce = • { $exercise }: { $sets ->
    [none] lighter
    [one] one set only
   *[other] { $sets } sets only
}{ $load ->
    [none] {""}
   *[other] , load { $load }
}{ $rir ->
    [none] {""}
   *[other] , { $rir } reps in hand
}
change-off = • no session
change-remove = • without { $exercise }
change-hold = • { $exercise }: same load as last time
change-postpone = • { $exercise } moves{ $to_day ->
    [none] {" "}to a later day
   *[other] {" "}to { $to_day }
}
change-isometric = • { $to ->
    [none] { $exercise } as a still hold
   *[other] { $to }, a still hold, instead of { $exercise }
}
change-deload = • { $exercise }: { $sets ->
    [none] easier
    [one] one set only
   *[other] { $sets } sets only
}
change-progress = • { $exercise } a step up
change-add = • { $exercise } added
swapped = { $day }: <b>{ $to }</b> instead of { $exercise }.
easier-none = That is the easiest form I know that suits your kit. Do fewer repetitions, slower.
harder-none = I know no harder form that suits your level and kit. Add a repetition or slow the way down.
swap-which = Which one shall I swap on { $day }?
swap-none = I know nothing else of that kind that suits your level and kit.
harder-not-now = Not this week: something hurt or was sore. First quiet, then harder.
not-in-session = { $name } isn't in your next session.
no-session-ahead = There's no strength session in the plan that I could change.
shortened = <b>{ $day }, the short version: { $minutes } minutes</b>
deload-set = An easier week until { $until }: half the sets, the same exercises.
request-move = You asked me to move the session.
request-easier = You asked for something easier.
request-harder = You asked for something harder.
request-swap = You asked for another exercise.
request-deload = You asked for an easier week.
alternatives = Instead of { $name } you could do:
alternatives-none = I know nothing instead of { $name } that suits your kit and what hurts just now.

## Why
why = <b>Why:</b> { $why } <i>(rule { $rule })</i>
why-judgement = • A coach's judgement; no study has tested it
why-source = • { $authors ->
    [none] {""}
   *[other] { $authors },{" "}
}{ $title }{ $year ->
    [0] {""}
   *[other] {" "}({ NUMBER($year, useGrouping: 0) })
} · { $checked }
why-sources =
    Sources:
    { $lines }
why-until = It holds until { $until }; then the plan is as before.
why-nothing = I haven't changed or advised anything yet. When I do, this tells you why, and where it's from.
checked-seen = read in the original or its abstract
checked-secondary = read through someone who quotes it
checked-knowledge = from memory, not yet checked
checked-expert = a coach's judgement, not a study

## Pause and clearance
paused-by-flag = <b>Your plan is paused</b> because of what you told me. It starts again, gently, when a professional has cleared you.
paused-by-crisis = Your training can wait; you matter more. If things get dark, call or text the line I gave you, or someone close, at any hour. We pick it up again once you've talked with somebody who can help.
paused-until = Your plan rests until { $until }.
paused-open = Your plan rests until you say so.
paused-now = { $until ->
    [none] Your plan rests until you come back. No reminders meanwhile.
   *[other] Your plan rests until { $until }. No reminders meanwhile.
}
pause-how-long = For how long shall the plan rest?
not-paused = The plan isn't paused.
resumed = Welcome back. We start where it's comfortable; nothing missed is piled on.
clearance-who = Who cleared you to train?
clearance-when = When was that?
clearance-none = Then the plan stays paused. Please have it looked at; I'm glad to go on once someone has.
clearance-too-early = That was before it happened, so it can't be about this. Please have this looked at; I'm glad to go on once someone has.
why-return = After a warning sign we start again as in a first week: for seven days fewer sets, a fifth lighter, no jumps, and easy runs only.
cleared = <b>Good to hear.</b> Cleared by: { $who }. We begin gently: fewer sets for a week, and easy runs only, no fast ones. Stop and tell me if anything comes back.

## Exercises, library, questions
exercise-head = <b>{ $name }</b>
exercise-facts = I have no instructions for this one yet. It trains: { $muscles ->
    [none] several muscles
   *[other] { $muscles }
}. It needs: { $kit ->
    [none] nothing
   *[other] { $kit }
}.
exercise-steps =
    { $setup }

    { $lines }
exercise-step = { $number }. { $step }
exercise-mistakes =
    <b>Watch out</b>
    { $lines }
exercise-mistake = • { $mistake } → { $fix }
exercise-not-now = <b>Not now:</b> it loads what hurts ({ $where }). The easier one may suit you.
exercise-later = This one is for later: get strong in the easier form first.
exercise-about =
    <b>{ $name }</b>
    { $what }

    <b>Breathing.</b> { $breathing }
    <b>How it should feel.</b> { $feel }
exercise-leave = <b>When to leave it out.</b> { $leave }
pattern-ankle = Ankles
pattern-balance = Balance
pattern-calf = Calves
pattern-carry = Carrying
pattern-conditioning = Whole body, quick
pattern-core-anti-extension = Core: hold straight
pattern-core-anti-lateral = Core: sideways
pattern-core-anti-rotation = Core: don't twist
pattern-core-extension = Core: back
pattern-core-flexion = Core: front
pattern-core-rotation = Core: twist
pattern-foot = Feet
pattern-hamstring = Hamstrings
pattern-hinge = Hip hinge
pattern-hip-abduction = Hips: outside
pattern-hip-adduction = Hips: inside
pattern-hip-extension = Hips: back
pattern-hip-flexion = Hips: front
pattern-isolation-upper = Arms
pattern-knee-extension = Knee extension
pattern-lunge = Lunges and steps
pattern-mobility = Mobility
pattern-neck = Neck
pattern-plyo = Jumps
pattern-power-lower = Power: legs
pattern-power-upper = Power: arms
pattern-pull-horizontal = Rows
pattern-pull-vertical = Pull-ups
pattern-push-horizontal = Push-ups and presses
pattern-push-vertical = Overhead
pattern-scapular = Shoulder blades
pattern-shin = Shins
pattern-squat = Squats
exercise-which = Which exercise? Type "/exercise plank", or browse:
library-head = I know { $count } exercises. Where shall we look?
library-group = <b>{ $group }</b>: which kind?
group-legs = Legs
group-hips = Hips
group-calves = Calves and feet
group-core = Core
group-upper = Upper body
group-jumps = Jumps and power
group-other = Carry, balance, mobility
library-pattern = <b>{ $pattern }</b>: { $count }
ask-what = Ask me anything about strength work for running, such as "/ask how often should I lift?"
article = <b>{ $title }</b>
    { $summary }

    { $advice }
article-whole = <b>{ $title }</b>

    { $body }
no-answer = I don't know that one. I know exercises and strength training for runners.{ $near ->
    [none] {""}
   *[other] {" "}The nearest I have: { $near }.
}

## Progress
progress-empty = Nothing to draw yet. Log a session or a run and I'll show you your weeks.
chart-failed = <i>(I couldn't draw the picture this time.)</i>
file-failed = I couldn't make the file this time. Please try /export again in a while.
progress-load =
    <b>This week:</b> { $km } { $unit } run, { $sets ->
        [one] one set
       *[other] { $sets } sets
    } lifted on { $sessions ->
        [one] one day
       *[other] { $sessions } days
    }.
    { $first ->
        [yes] It is the first in your log, so there is nothing to compare it with yet.
       *[no] Last week: { $last_km } { $unit } and { $last_sets } sets.{ $average ->
            [yes] {" "}Your average before this week: { $mean_km } { $unit } and { $mean_sets } sets a week.
           *[no] {""}
        }
    }

## Settings
settings =
    <b>Your settings</b>
    Runs: { $runs }
    Strength: { $lifts } a week, { $days }
    Level: { $level }
    Kit: { $kit }
    Session: up to { $minutes } minutes
    Race: { $race }
    Health: { $health }
    I write at { $hour } ({ $zone }){ $reminders ->
        [no] , switched off
       *[yes] {""}
    }
    Morning check-in: { $checkin ->
        [three] three taps on strength days
        [one] one tap on strength days
       *[off] off
    }
    Weekly review: { $review } evening
    Units: { $units }, { $distance }
    Pictures: { $still ->
        [yes] still
       *[no] moving
    }
settings-race = { $distance }, { $day }
race-5k = 5 km
race-10k = 10 km
race-half = half marathon
race-marathon = marathon
race-any = race
race-offer = Your race: <b>{ $distance } on { $day }</b>. Shall I plan for it? I'll ease the strength work before it.
race-left = All right, the plan stays as it is.
race-standing = Your race: { $distance } on { $day }. I ease the strength work before it.
set-minutes = From now on a session takes { $minutes } minutes at most.
set-zone = I go by the clock of { $zone } now: it is { $now } there.
set-units = From now on { $units } and { $distance }.
set-kit = Your kit now: { $kit }. The plan uses it.
set-runs = You run on { $days }. I've planned again around that.
race-gone = The race is out of the plan.
set-hour = From now on I write at { $hour }.
settings-run = { $day } { $kind }
settings-none = none
settings-any-day = I choose the days
settings-no-kit = none
level-beginner = beginner
level-intermediate = some experience
level-advanced = experienced
pictures-still = From now on I show exercises as still pictures.
pictures-moving = From now on I show exercises as they move.
reminders-on = I'll write to you again at { $hour }.
reminders-off = I won't write first any more. You can still talk to me at any time.

## Data and help
privacy =
    <b>What I keep, and why</b>
    Your messages, what I understood of them, your settings, plan and the advice I gave: all so that I can coach you. Of a file you send I keep what I understood of it, not the file. Pain and fatigue are health data; they stay here, are never shown in groups, never sold or shared, and never written to a technical log.
    <b>What you can do</b>
    /export sends you everything. /deletemydata removes everything at once, for good.
    <b>How long I keep it</b>
    What you tell me: until you delete it, or until I haven't heard from you for two years; I say so 30 days before. My own messages: a week after they were sent. What was in a file you took back: a week. Which reminders I sent: 60 days. A message that made me stumble: 90 days, so that the fault can be mended.
    I'm a coach, not a doctor, and I don't diagnose.
fading = I haven't heard from you for nearly two years. On { $day } I remove everything I know about you. If you want to keep it, write me anything; /export sends it to you, /deletemydata removes it now.
export-coming = Here is everything I know about you: tables for a spreadsheet, your plan for a calendar, your charts, and one file that I can read back whole.
export-readme =
    Everything the strength coach knows about you, as of { $day }.

    log.csv       your strength work, a row a set
    runs.csv      your runs
    pains.csv     what hurt or was sore
    checkins.csv  sleep, energy, mood
    tests.csv     tests of fitness
    others.csv    other sports, body weight, what became of sessions
    plan.csv      the plan as it was issued
    messages.csv  what you typed
    plan.ics      the plan ahead, for a calendar
    charts/       your charts
    all.json      all of it, also what was taken back; send the whole ZIP to the coach and everything is there again

    Loads are in kilograms, distances in metres, times in seconds. Text that a spreadsheet would take for a formula begins with an apostrophe.
delete-sure = This removes everything I know about you: log, plan, settings, messages. It can't be undone. You may want /export first.
deleted = Everything about you is gone. If you write again, we start from nothing.
not-deleted = Good, nothing was removed.
help =
    <b>Just write to me</b>
    "squats 3x8 60kg", "5k in 27:30", "3 rounds: 10 push ups, 30s plank"
    "left knee 4/10", "slept badly, really tired"
    "how do I do a Russian twist?", "what instead of lunges?"
    "I only have 20 minutes", "move it to tomorrow", "easier please"
    "only bands this week", "what if I race on Sunday?", "show me the next four sessions"
    "show my squat", "my knee this month", "is the strength work helping my running?"
    "physio says no jumping for 3 weeks", "something for my physio"

    /today · /week · /next · /log · /progress · /test
    /exercise · /library · /ask · /why · /undo
    /physio · /constraints
    /pause · /resume · /settings · /calendar · /export · /import · /privacy · /deletemydata
smalltalk-thanks = You're welcome.
smalltalk-ok = 👍
not-understood-again = I didn't get that one either. /help shows what I understand.
smalltalk = 👋 Tell me what you trained, how you feel, or ask about an exercise.
unknown-command = I don't know { $command }. /help shows what I can do.
stale-button = That button no longer works; things have moved on. /today shows what is on.
silent-message = That message was empty. Tell me what you trained, or ask me something. /help
no-ears-voice = I can't listen to voice notes yet. Type it as you would say it: "three sets of eight squats at sixty".
no-ears-photo = I can't read pictures yet. Tell me in words, such as "squats 3x8 60kg".
no-ears-sticker = Nice one! To log something, tell me in words, such as "ran 5k easy".
no-ears-document = I couldn't get at that file. Please send it again, as a file. /import tells what I can read.
no-ears-location = Thanks. I can't use a location yet: set your city with /settings.
no-ears-video = I can't watch videos yet. Tell me in words what you did or what troubles you.
no-ears-forwarded = That's a message from somebody else, so I've logged nothing. Tell me in your own words.
no-ears-other = I can't use that. Text works best: "push ups 3x10", "left knee 3/10", "how do I do a plank?"
fault = Something went wrong on my side with that message (fault { $fault }). I've kept it, and nothing of yours is lost.

## Buttons
button-plain = { $text }
button-picked = ✓ { $name }
button-unpicked = { $name }
button-done-picking = Done
button-none = None of them
button-skip-question = Skip
button-skip-all = Skip all, use defaults
button-begin = Make my plan
button-go-on = Go on with the questions
button-times = { $count }× a week
button-pick-days = I'll pick the days
button-minutes = { $count } min
button-level-beginner = Less than 6 months
button-level-intermediate = 6 months to 2 years
button-level-advanced = More than 2 years
button-metric = kg and km
button-imperial = lb and miles
button-today = Today
button-week = Show the week
button-next-week = Next week ›
button-previous-week = ‹ This week
button-done = ✓ Done as planned
button-fill-in = ✓ Log it as planned
button-skip = Skip
button-tomorrow = Move it
button-how = How do I do these?
button-how-this = How does it go?
button-undo = Undo
button-redo = Put it back
button-fix = Fix
button-sure = Yes, that's right
button-is-none = None of these
button-accept = Change it
button-decline = Keep the plan
button-why = Why?
button-easier = Easier: { $name }
button-harder = Harder: { $name }
button-about = Why, breathing, how it feels
button-back = ‹ Back
button-more = More ›
button-resume = Start again
button-pause-days = { $count } days
button-pause-open = Until I say so
button-cleared = I've been cleared
button-by-doctor = A doctor
button-by-hospital = The hospital
button-by-physio = A physiotherapist
button-by-midwife = A midwife
button-by-nobody = Nobody yet
button-when-today = Today
button-when-yesterday = Yesterday
button-when-week = In the last days
button-delete = Yes, delete everything
button-keep = No, keep it
button-set-runs = Run days
button-set-strength = Strength days
button-set-kit = Kit
button-set-minutes = Minutes
button-set-level = Level
button-set-hour = Hour
button-set-zone = City
button-set-units = Units
button-set-race = Race
button-settings = All settings
button-no-race = No race
button-race-yes = Plan for it
button-race-no = No
button-still = Still pictures
button-moving = Moving pictures
button-reminders-off = Stop writing first
button-reminders-on = Write to me again

## The command menu
command-today = What's on today
command-week = Your week
command-next = The next four sessions
command-calendar = The plan for your calendar
command-log = Your newest entries
command-progress = How it's going
command-exercise = How an exercise goes
command-library = Browse the exercises
command-ask = Ask about strength for running
command-why = Why I advised that
command-undo = Take the last thing back
command-pause = Rest the plan
command-settings = Days, kit, hour, units
command-export = Everything I know about you
command-import = Bring files of other apps and watches
command-privacy = What I keep, and why
command-deletemydata = Remove everything
command-help = What you can tell me
