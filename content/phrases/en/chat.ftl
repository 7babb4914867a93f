### What the coach says in conversation. Facts stand as { $name }; <b> and <i> are the only formatting.

## Shared pieces
lines = { $lines }
echo-line = { $entry }{ $doubtful ->
    [yes] {" "}(not sure yet)
   *[no] {""}
}
entry-moved = moved to { $day }
log-line = <b>{ $day }</b> · { $entry }{ $note ->
    [none] {""}
   *[other] {" "}· <i>"{ $note }"</i>
}
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
session-reserve = { $others ->
    [yes] Stop the other sets with { $reserve ->
        [one] one repetition
       *[other] { $reserve } repetitions
    } left.
   *[no] Stop each set with { $reserve ->
        [one] one repetition
       *[other] { $reserve } repetitions
    } left.
}
band-of = { $colour } band

## First words
welcome-back = Good to see you. Here is today.
privacy-line = <i>I keep what you tell me so that I can coach you, and share it with nobody. I'm a coach, not a doctor. /privacy · /deletemydata</i>
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
today-done = You've done { $today ->
    [yes] today's session
   *[no] the session of { $day }
}. Well done.
today-skipped = You've left { $today ->
    [yes] today's session
   *[no] the session of { $day }
} out, and that's fine. If you change your mind:
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
remind-strength-4 = On for today: <b>{ $focus }</b>. { $minutes } minutes, warm-up included.{ $run ->
    [none] {""}
   *[other] {" "}First your { $run }, then a break, then this.
}
remind-needs = { $kit ->
    [none] You need nothing but yourself.
   *[other] You need: { $kit }.
}
remind-again = <b>Here I am again:</b> { $focus }, about { $minutes } minutes.
remind-rest-1 = <b>Rest day.</b> { $why } { $tip }
remind-rest-2 = Nothing to do today, and that is the plan. { $why } { $tip }
remind-rest-3 = <b>A day off.</b> { $why } { $tip }
remind-rest-4 = <b>Today is for resting.</b> { $why } { $tip }
rest-before-long = Tomorrow is your long run; fresh legs carry you further.
rest-before-quality = Tomorrow is your fast run, and it is worth most on rested legs.
rest-before-race = Tomorrow you race. Nothing you do today makes you fitter for it, rest makes you faster.
rest-before-strength = Tomorrow you lift, and rested muscles lift more.
rest-after-strength = What you lifted yesterday is being built in now: muscle grows between sessions, not in them.
rest-after-run = Yesterday's run is being taken in now: that is where it makes you faster.
rest-between = Muscles and tendons mend and grow stronger between sessions, not in them.
remind-checkin-1 = How did today's session go? Tell me your sets, or tap. If it didn't happen, that's fine too.
remind-checkin-2 = Did you get to lift today? Your sets, a tap, or nothing at all: all of it is fine.
remind-checkin-3 = How was it today? A few words are enough, or tap. Not done is an answer as well.
remind-checkin-4 = Today's session: done, in part, or not today? Tell me, and I plan on from there.
remind-behind = { $day ->
   *[other] <b>{ $focus } of { $day } is still open.</b>
} { $to ->
    [none] There's no good day left for it this week, so let it go and do the next one as planned.
   *[other] It would fit on { $to }. Or let it go, nothing is piled up.
}
later-when = When shall I come back to it?
later-kept = I'll come back to it at { $hour }.{ $quiet ->
    [yes] {" "}That's just before your quiet hours.
   *[no] {""}
}
later-too-late = That would be in your quiet hours, or after midnight. Tomorrow instead?
thinner-fewer = I haven't heard from you for a while, so I write less from now on: on strength days, and the look back at the week. One word from you, and all is as before.
thinner-weekly = Still quiet at your end, and that's fine. From now on I write once a week.
thinner-silent = This is my last word for now. Your plan and your log stay as they are; write to me whenever you want to go on.
remind-assessment = <b>Time to see where you stand.</b> A few tests, and in some weeks you see what the work does. Do them rested, not with tired legs.
remind-assessment-since = Your last tests are { $weeks } weeks old.

## Logging
echo =
    <b>Noted</b>
    { $lines }
same-as =
    <b>Noted, as on { $day }</b>
    { $lines }
same-nothing = I have nothing in your log from { $day } to copy. Tell me the sets or the run.
echo-line-old = <b>{ $day } { $year }</b> · { $entry }{ $doubtful ->
    [yes] {" "}(not sure yet)
   *[no] {""}
}
echo-old = Kept as of then, so it doesn't count as training of these weeks. If it was today, say "that was today".
doubt = I've kept it, but can that be right?
    { $lines }
    Until you say so I leave it out of your progress.
sure = Respect. It counts.
unknown-exercise = I don't know "{ $name }" yet. Is it one of these?
learned = From now on "{ $word }" is { $name } for me, in what you told before too.
is-none = Then I keep it under your own name.
edited = I've taken your correction.
left-over = I kept this too, though I couldn't place it: "{ $left }"
settled-net = I've kept that, and it sounds settled. If it comes back, lasts longer or something new comes with it (a faint, your chest, your breath, confusion), be seen the same day; if it's strong, call an ambulance.
not-understood = I've kept that, though I don't understand it yet. You can tell me sets ("squats 3x8 60kg"), runs ("5k in 27:30"), how you feel ("left knee 4/10", "really tired") or ask about an exercise. /help
fix-how = Send it the way it should be. You can also edit your own message and I'll follow.
fixed =
    <b>Corrected</b>
    { $lines }
amend-undone =
    <b>As it was before</b>
    { $lines }
undone = Taken back.
undone-setting = Taken back: { $names }.
setting-goal = your goal
setting-quiet = your quiet hours
setting-injuries = your injuries
setting-health = your health answers
setting-consent = your consent
setting-baseline = the tests
setting-runs = your run days
setting-strength = your strength days
setting-level = your level
setting-kit = your kit
setting-minutes = the length of a session
setting-race = your race
setting-zone = your city
setting-hour = when I write
setting-reminders = when I write first
setting-later = the hour of that word
setting-pictures = how I show exercises
setting-units = your units
setting-alias = your own word for an exercise
setting-review = the day of the weekly review
setting-felt = how the week felt
setting-charts = light or dark charts
setting-name = the name
setting-other = a setting
undone-entries =
    <b>Taken back</b>
    { $lines }
redone = It's back.
redo-nothing = There's nothing to put back.
undo-nothing = There's nothing from the last day to take back.
undo-not-there = I find no "{ $name }" in what you told me of the last two days, so nothing is taken back. /log shows your entries.
wipe-sure = { $day ->
    [none] { $count ->
        [one] This entry goes if you say so. Everything else stays.
       *[other] These { $count } entries go if you say so. Everything else stays.
    }
   *[other] { $count ->
        [one] This entry of { $day } goes if you say so. Everything else stays.
       *[other] These { $count } entries of { $day } go if you say so. Everything else stays.
    }
}
wipe-stays = What you told me of pain and of how you feel stays. Tell me on its own if it was wrong.
undo-none-there = { $name ->
    [none] Your log has nothing like that, so nothing is taken back.
   *[other] I find no "{ $name }" in your log, so nothing is taken back.
} /log shows your entries.
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
session-was-run = Well done. That was your { $run }; tell me how far and how long, if you want it in the log ("12k in 65 min").
session-late = Or do you mean the session of { $day }? It is still open.
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
pain-which = { $pain ->
        [none] Of which one is that?
       *[other] { $pain } out of ten: which one is that?
    }
pain-still-asked = And your { $place }: how much does it hurt, from 0 to 10?
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
alternatives-line = • <b>{ $name }</b>{ $what ->
    [none] {""}
   *[other] : { $what }
}
alternatives-none = I know nothing instead of { $name } that suits you just now.
alternatives-left = Of the same kind, but left out: { $reasons }.
alternatives-left-limit = { $count } that you were told to leave
alternatives-left-sore = { $count } that would load what hurts
alternatives-left-kit = { $count } for other kit
alternatives-left-later = { $count } for later
variant-easier = Easier than { $name }:
variant-harder = A step up from { $name }:
variant-easier-none = I know no easier form of { $name } that you can do just now. Make the movement smaller, do fewer repetitions, or hold on to something.
variant-harder-none = I know no harder form of { $name } that suits you just now. Add a repetition, slow the way down, or take a little more load.
variant-easier-not-now = The easier form of { $name } is { $other }.
variant-harder-not-now = The next step after { $name } is { $other }.
variant-harder-sore = No harder form of { $name } for now.
into-there = { $name } is in your session of { $day } already.
into-not = { $name } can't go into your session of { $day }.
into-no-place = Nothing in your session of { $day } is of the same kind as { $name }, so I'd be adding work on top. Tell me what it should replace: "swap plank for dead bug".

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
paused-still = Still paused, until someone has cleared you.
paused-beside = Your plan stays paused until someone has cleared you.
pause-told =
    Your plan is paused since { $day }. { $why ->
        [none] {""}
       *[other] { $why }{" "}
    }It ends when you tell me who has cleared you, and when; then we begin gently. If it comes back or gets worse, call { $number }{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }.
emergency-number = In an emergency call <b>{ $number }</b>{ $local ->
        [unknown] { " " }(or your local emergency number)
       *[known] { "" }
    }; don't wait for me. Somebody to talk to, at any hour: { $crisis }.
paused-by-crisis = Your training can wait; you matter more. If things get dark, call or text the line I gave you, or someone close, at any hour. We pick it up again once you've talked with somebody who can help.
paused-until = Your plan rests until { $until }.
paused-open = Your plan rests until you say so.
paused-now = { $until ->
    [none] Your plan rests until you come back. No reminders meanwhile.
   *[other] Your plan rests until { $until }. No reminders meanwhile.
}
paused-ahead = Your plan rests from { $since } until { $until }; till then it goes on as it stands.
pause-how-long = For how long shall the plan rest?
not-paused = The plan isn't paused.
resumed = Welcome back. We start where it's comfortable; nothing missed is piled on.
clearance-who = Who cleared you to train?
clearance-when = When was that?
clearance-is-it = Did they clear you to train? { $who }{ $when ->
    [none] .
   *[other] , { $when }.
}
clearance-none = Then the plan stays paused. Please have it looked at; I'm glad to go on once someone has.
clearance-undone = Taken back: nobody has cleared you, so the plan is paused again.
clearance-unclear = I need a plain answer before the plan goes on, so it stays paused until then.
clearance-too-early = That was before it happened, so it can't be about this. Please have this looked at; I'm glad to go on once someone has.
why-return = After a warning sign we start again as in a first week: for seven days fewer sets, a fifth lighter, no jumps, and easy runs only.
cleared = <b>Good to hear.</b> Cleared by: { $who } ({ $when }). We begin gently: fewer sets for a week, and easy runs only, no fast ones. Stop and tell me if anything comes back.

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
exercise-not-now = <b>Not now:</b> it loads what hurts ({ $where }).
exercise-mind = <b>Mind:</b> it loads your { $where }. That is fine up to 2 of 10; if it hurts more, stop and tell me the number.
exercise-kit = It needs what isn't in your kit: { $kit }.
exercise-planned = <b>{ $today ->
    [yes] Today
   *[no] { $day }
}:</b> { $sets }×{ $dose }{ $side ->
    [yes] {" "}each side
   *[no] {""}
}{ $load ->
    [none] {""}
   *[other] {" "}at { $load }
}{ $most ->
    [none] {""}
   *[other] , at most { $most }
}{ $reserve ->
    [none] {""}
   *[other] {" "}· stop with { $reserve } left
}{ $done ->
    [0] {""}
   *[other] {" "}· { $done } of { $sets } done
}
exercise-usual = <b>Usual dose.</b> { $sets } × { $low ->
    [0] { $high }
   *[other] { $low }–{ $high }
}{ $unit ->
    [reps] {""}
    [contacts] {" "}landings
   *[other] {" "}{ $unit }
}{ $side ->
    [yes] {" "}each side
   *[no] {""}
}.
thing = { $name ->
    [dumbbell] dumbbells
    [barbell] barbell
    [kettlebell] kettlebell
    [bench] bench
    [band] band
    [box] box
    [chair] chair
    [step] step
    [wall] wall
    [towel] towel
    [stick] stick
    [hill] hill
    [anchor] fixed point
    [partner] partner
    [pullup-bar] pull-up bar
    [pullup-bar-low] low bar
    [dip-bars] dip bars
    [med-ball] medicine ball
    [ball] big exercise ball
    [mini-band] short loop band
    [weight-plate] weight plate
    [trap-bar] trap bar
    [trx] straps or rings
    [slider] sliders
    [wheel] ab wheel
    [cable] cable machine
    [rope] rope
    [rack] squat rack
    [machine-assisted-pullup] assisted pull-up machine
    [machine-back-extension] back extension bench
    [machine-lat-pulldown] lat pulldown machine
    [machine-leg-curl] leg curl machine
    [machine-leg-extension] leg extension machine
    [machine-leg-press] leg press
    [machine-row] rowing machine for lifting
    [machine-seated-calf] seated calf machine
    [machine-shoulder-press] shoulder press machine
    [machine-smith] Smith machine
   *[other] { $name }
}
exercise-later = This one is for later: get strong in the easier form first.
exercise-about =
    <b>{ $name }</b>
    { $what }

    <b>Breathing.</b> { $breathing }
    <b>How it should feel.</b> { $feel }
strains =
    <b>{ $name } and your { $part }</b>
    { $level ->
        [0] It asks little of that part. Nothing I know says that it often troubles it.
        [1] It may trouble that part when it is sore already. A healthy one gets stronger by it: begin light, and stop a set that hurts.
       *[2] It is known to trouble that part when it is sore. A healthy one gets stronger by it: begin with an easier form, add slowly, and stop a set that hurts.
    }
strains-now =
    You told me of that part lately{ $severity ->
        [some] {""}
       *[other] {" "}({ $severity } of 10)
    }, so { $level ->
        [0] watch it all the same: up to 3 while you do it is all right if it is calm next morning.
       *[other] not now. First something that leaves it alone, until two sessions went by calmly.
    }
part-help =
    <b>For your { $part }</b>
    { $told ->
        [none] If it hurts, tell me how much from 0 to 10, and how the next morning is: then I change the plan for it.
        [some] You told me that it hurts. Tell me how much from 0 to 10, and how the next morning is.
       *[other] You told me { $told } of 10, and the plan goes by that.
    } Up to { $most } while you do it is all right if the next morning is no worse. Load it lightly and often rather than resting it fully; hills, speed and jumps come back last.
part-help-moves = A good start: { $names }.
name-plain = { $name }
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
library-head = { $mine ->
    [yes] { $count } of { $all } exercises suit your kit, your level and how you are today. Where shall we look?
   *[no] I know { $count } exercises. Where shall we look?
}
library-group = <b>{ $group }</b>: which kind?
group-legs = Legs
group-hips = Hips
group-calves = Calves and feet
group-core = Core
group-upper = Upper body
group-jumps = Jumps and power
group-other = Carry, balance, mobility
shelf-kit-none = Nothing needed
shelf-kit-band = Bands
shelf-kit-dumbbell = Dumbbells
shelf-kit-kettlebell = Kettlebell
shelf-kit-barbell = Barbell
shelf-kit-bench = Bench or box
shelf-kit-bar = Bars to hang from
shelf-kit-ball = Balls
shelf-kit-small = Straps, sliders, rope
shelf-kit-machine = Machines and cables
shelf-muscle-thighs = Front of thighs
shelf-muscle-hamstrings = Back of thighs
shelf-muscle-glutes = Buttocks
shelf-muscle-hips = Hips, inner thighs
shelf-muscle-calves = Calves
shelf-muscle-feet = Feet, ankles, shins
shelf-muscle-trunk = Belly and trunk
shelf-muscle-back = Back and neck
shelf-muscle-chest = Chest
shelf-muscle-shoulders = Shoulders
shelf-muscle-arms = Arms and grip
library-list = <b>{ $name }</b>: { $count ->
    [0] nothing that you can do just now
    [one] one exercise
   *[other] { $count } exercises
}{ $hidden ->
    [0] {""}
   *[other] , { $hidden } left out
}{ $pages ->
    [1] {""}
   *[other] {" "}· page { $page } of { $pages }
}
ask-what = Ask me anything about strength work for running, such as "/ask how often should I lift?"
article = <b>{ $title }</b>
    { $summary }

    { $advice }
article-whole = <b>{ $title }</b>

    { $body }
no-answer = I don't know that one. I know exercises and strength training for runners.{ $near ->
    [no] {""}
   *[yes] {" "}The nearest I have is on the buttons below.
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
    Goal: { $goal }
    Level: { $level }
    Kit: { $kit }{ $weights ->
        [none] {""}
       *[other] {" "}({ $weights })
    }
    Session: up to { $minutes } minutes
    Race: { $race }
    Troubles now: { $troubles }{ $earlier ->
        [none] {""}
       *[other] . Earlier: { $earlier }
    }
    Health: { $health }
    Consent: { $consent }
    I write at { $hour } ({ $zone }){ $reminders ->
        [off] , switched off
        [behind] , only if you miss a session
        [always] , even if you don't answer
       *[on] {""}
    }
    Quiet hours: { $quiet }
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
race-named = { $name } ({ $far })
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
settings-no-race = none
settings-no-kit = none
level-beginner = beginner
level-intermediate = some experience
level-advanced = experienced
pictures-still = From now on I show exercises as still pictures.
pictures-moving = From now on I show exercises as they move.
reminders-on = I'll write to you again at { $hour }.
reminders-off = I won't write first any more. You can still talk to me at any time.
reminders-behind = From now on I write first only if you miss a session, the morning after at { $hour }; and when a pain or an illness you told me of needs a question.
reminders-always = I'll go on writing at { $hour }, whether you answer or not.

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
    notes.csv     what stood beside your entries in another app
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
    "let's go" when you train: I lead you through it
    "squats 3x8 60kg", "5k in 27:30", "all done but only 2 sets of lunges"
    "left knee 4/10", "slept badly, really tired"
    "how do I do a Russian twist?", "what instead of lunges?", "show me a plank"
    "something for calves without a step", "harder than a plank?", "exercises for runner's knee"
    "I only have 20 minutes", "move it to tomorrow", "easier please"
    "only bands this week", "no legs this week", "what if I race on Sunday?", "show me the next four sessions"
    "show my squat", "my knee this month", "is the strength work helping my running?"
    "physio says no jumping for 3 weeks", "something for my physio"

    /today · /go · /week · /next · /log · /progress · /test
    /exercise · /library · /ask · /why · /undo
    /physio · /constraints
    /pause · /resume · /settings · /calendar · /export · /import · /me · /feedback · /privacy · /deletemydata
name-ask = What shall I call you?
name-set = Good: { $name }.
name-known = I call you { $name }.
name-unknown = I don't know your name.
smalltalk-thanks = You're welcome.
smalltalk-ok = 👍
day-unsuitable = Then other days.
follow-what = Of what? Name the exercise or the day, such as "how many squats?" or "what's on friday?".
follow-often = { $name }: { $days ->
    [none] not in the weeks ahead. Twice a week, with a day between, is plenty for most.
   *[other] planned on { $days }.
}
follow-no-load = I name no load for it yet: take one that leaves about three repetitions in reserve at the end of a set, and log it. From then on I name one.
follow-no-dose = I have no usual dose for this one: two sets of eight to twelve, stopping well before the limit, is a fair start.
follow-same = { $name } goes with that too:
follow-nearest = { $name } itself doesn't go with that. The nearest that does is { $other }:
follow-none = I know nothing of that kind with it.
follow-kit = For { $name } I count on { $kit ->
    [none] nothing but a bit of floor
   *[other] { $kit }
}; anything else is up to you.
away-days = <b>Away { $one ->
    [yes] on { $since }
   *[no] from { $since } to { $until }
}</b>. What can you train with then? Or the sessions of those days rest.
away-rest = The sessions of { $days } are left out. Nothing is piled on afterwards; the rest of the plan goes on.
button-away-rest = Sessions rest then
day-dated = { $day }
bot-cost = I cost you nothing: there is nothing to buy or to subscribe to in this chat.
bot-person = I'm a program, not a person: rules with their sources, no language model. /why tells what an advice rests on.
bot-scope = That's outside what I do: strength training for runners, your log, your plan and what hurts. /help shows what you can say.
cold-better = Good. The easier days hold until { $until }, then it goes on as planned. If it comes back or goes to the chest, tell me.
ill-taken-back = Then I've misheard you, and the plan is as it was. If a fever comes, or it goes to your chest or you feel worn out, rest and tell me.
cold-over = Good that it's gone. The plan goes on as it stands. Take the first session as it comes: if it costs clearly more than usual, or your chest tightens, stop and tell me.
missed-week = A missed week costs next to nothing. Go on with the next session as planned; nothing is doubled up.{ $days ->
    [none] {""}
   *[other] {" "}Kept as skipped: { $days }.
}
term-rir = RIR is repetitions in reserve: how many more you could have done, cleanly, when you stopped. "Stop with 3 left" means end the set while three are still in you.
term-rpe = RPE says how hard a set was, from 0 to 10: ten is nothing left, eight is about two repetitions left.
term-side = "Each side" means the whole number on the left and once more on the right: "2×10 each side" is ten left and ten right, twice.
term-bodyweight = Bodyweight is without any weight but your own.
term-one-side = Unilateral is one side at a time: one leg or one arm works, then the other.
term-eccentric = Eccentric is the way down, in which the muscle gives way slowly under the load.
term-isometric = Isometric is a hold: the muscle works and nothing moves, as in a plank.
term-superset = A superset is two exercises by turns, a set of one and then a set of the other, with hardly a rest between.
term-amrap = AMRAP is as many repetitions as possible, clean ones.
term-sets = A repetition is once through the movement, a set is several in a row. "3×8" is three sets of eight, with a rest between.
travel-back = Welcome back. The plan goes on as it stands{ $kit ->
    [yes] , with all your kit again
   *[no] {""}
}.
not-understood-again = I didn't get that one either. /help shows what I understand.
smalltalk = 👋 Tell me what you trained, how you feel, or ask about an exercise.
unknown-command = I don't know { $command }. /help shows what I can do.
stale-button = That button no longer works; things have moved on. /today shows what is on.
silent-message = That message was empty. Tell me what you trained, or ask me something. /help
no-ears-voice = I can't listen to voice notes yet. Type it as you would say it: "three sets of eight squats at sixty".
no-ears-photo = I can't read pictures yet. Tell me in words, such as "squats 3x8 60kg".
no-ears-sticker = Nice one! To log something, tell me in words, such as "ran 5k easy".
no-ears-document = I couldn't get at that file. Please send it again, as a file. /import tells what I can read.
no-ears-location = I couldn't read that place. Tell me the nearest big city instead, such as "my city is Berlin".
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
button-level-never = Never
button-level-before = I used to, long ago
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
button-late = ✓ { $day } as planned
button-tomorrow = Move it
button-to-tomorrow = Tomorrow
button-later = Later
button-later-at = { $hour }
button-write-on = Write as before
button-write-always = Write even if I don't answer
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
button-kin = More of this kind
button-into = ⇄ { $what ->
    [none] Into
   *[other] { $what } into
} { $today ->
    [yes] today
   *[no] { $day }
}, for { $name }
button-instead = What instead?
button-how-of = How: { $name }
button-how-day = Pictures: { $day }
button-shelf = { $name } · { $count }
button-move = { $name }{ $kind ->
    [none] {""}
    [later] {" "}· for later
    [kit] {" "}· other kit
    [sore] {" "}· not now
   *[limit] {" "}· ruled out
}
button-by-kind = By movement
button-by-kit = By kit
button-by-muscle = By muscle
button-only-mine = ☐ Only what I can do
button-show-all = ☑ Only what I can do
button-earlier = ‹ Earlier
button-back = ‹ Back
button-more = More ›
button-resume = Start again
button-pause-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
button-pause-open = Until I say so
button-cleared = I've been cleared
button-is-cleared = Yes, cleared to train
button-by-doctor = A doctor
button-by-hospital = The hospital
button-by-physio = A physiotherapist
button-by-midwife = A midwife
button-by-nobody = Nobody yet
button-when-today = Today
button-when-yesterday = Yesterday
button-when-week = In the last days
button-delete = Yes, delete everything
button-wipe = Yes, take back
button-keep = No, keep it
button-set-goal = Goal
button-set-weights = Weights
button-set-quiet = Quiet hours
button-set-hurts = What hurts now
button-set-before = Earlier injuries
button-set-symptoms = Health questions
button-set-consent = Consent
button-set-runs = Run days
button-set-strength = Strength days
button-set-kit = Kit
button-set-minutes = Minutes
button-set-level = Level
button-set-hour = Hour
button-set-name = Name
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
button-reminders-behind = Write only if I fall behind

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

## The language. An offer stands in the language that it offers, whatever is spoken.
language-kept = Done: I'll speak English with you from now on.
language-which = Which language shall I speak with you? Typing "in English please" does it too.
language-offer-en = Shall I speak English with you?
language-offer-de = Soll ich Deutsch mit dir sprechen?
language-offer-es = ¿Quieres que hable español contigo?
language-only-english = This text is only there in English so far.
button-language = 🌐 Language
button-language-en = English
button-language-de = Deutsch
button-language-es = Español

## A wish that is asked about before anything is done
wish-add-day = Shall I plan a strength day more a week from now on? Nothing has changed yet.
wish-days = Shall I plan { $count ->
    [one] 1 strength day
   *[other] { $count } strength days
} a week from now on? Nothing has changed yet.
wish-remove-day = Shall I take a strength day out of every week from now on? Nothing has changed yet.
wish-move = Shall I move the session? Nothing has changed yet.
wish-skip = You may always leave one out; one session less changes nothing. Shall I take it out? Nothing has changed yet.
wish-pause = Shall the plan rest for a while? Nothing has changed yet.
wish-swap = Shall I look for another exercise in its place? Nothing has changed yet.
wish-easier = Shall I make the next session easier? Nothing has changed yet.
wish-harder = Shall I make the next session harder? Nothing has changed yet.
wish-shorter = Shall I make the session shorter? Nothing has changed yet.
wish-deload = Shall I make it an easier week, with half the sets? Nothing has changed yet.
wish-stop-reminders = Shall I stop writing first? Nothing has changed yet.
wish-export = Shall I hand you everything I know about you, as files?
wish-undo = Shall I take back what you told me last? Nothing has changed yet.
left-out-one = { $day }: without { $names }. The rest stays as it is.
swap-not-that = { $name } doesn't fit there: your kit, your level, something that hurts, or it's in the session already.
request-leave = You asked to leave that exercise out.
wish-skip-one = Leaving out one exercise is fine. Shall I take it out of your next session? Nothing has changed yet.
race-none = There's no race in your plan, and none comes into it unless you tell me one.
reminders-when = I write at { $hour } now. When shall it be instead? "Stop writing" turns it off altogether.
later-nothing = There's no session open today to remind you of. My daily word stays at { $hour }.
never-mind = Fine, nothing has changed.
say-it-again = Sorry about that. Say it in other words, or /help shows what I understand; "undo" takes back what I did last.
able-not-done = That's what you can do: nothing of it is logged for today. Your loads follow from what you log; where I know none I ask for one. If you did it, say it with its sets or its time: "deadlift 1x1 200kg today".
prescribed-not-done = That's what you were given to do: it is logged when you've done it, so tell me then. What you must not do is kept as a limit: say "no jumps for 3 weeks", for instance.
painless = Good to hear. Nothing is held back on account of pain then.
run-yours = Your runs are yours: I plan strength around them and move none. For once, run when it suits you and tell me afterwards.{ $day ->
    [none] {""}
   *[other] {" "}There is strength on { $day }: run first or easy then, or move the session.
} If the day changes for good, say so: "I run Tue, Thu and Sun from now on".
wish-left = Fine, all stays as it is.
button-wish-yes = Yes, please
button-wish-no = No
