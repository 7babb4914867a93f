## Fewer minutes
short-not-that-day = There's no strength session on { $day } that's still open. The next one is on <b>{ $next }</b>.
short-too-short = { $minutes ->
    [one] One minute is
   *[other] { $minutes } minutes are
} too short to warm up and lift. Leave it out with a clear head, or take another day.
lasting-now = A session takes { $minutes } minutes at most now.
lasting-capped = At your level I plan { $minutes } minutes of it; more would only tire you.
lasting-from-monday = Longer sessions begin with the coming week, and sets grow by a fifth a week at most.
lasting-odd = I plan sessions of { $least } to { $most } minutes. How long may they take?
lasting-whole = <b>{ $day }: the whole session again, { $minutes } minutes</b>
lasting-whole-already = { $day } is the whole session as planned: { $minutes } minutes. To have more in all of them: "sessions of 50 minutes from now on".
short-fits = It fits already. <b>{ $day }: { $minutes } minutes</b>
short-left-out = Left out this time: { $names }. Nothing of it is added elsewhere.
short-why = What stays keeps its load: so little is enough to hold what you have built.
button-short = { $minutes } minutes on { $day }
setting-short = how long you have that day

## What a change does to the plan
difference =
    <b>What changes:</b>
    { $lines }
difference-none = Nothing changes by it in the plan of the next weeks.
diff-moves = • { $focus } moves to { $to }
diff-session-out = • { $focus }: left out
diff-session-now = • { $focus }, { $minutes } minutes: { $names }
diff-dose = • { $exercise }: { $now } instead of { $was }
diff-run-out = • no { $run }
diff-run-in = • { $run }
diff-run = • { $run } instead of { $was }
diff-more = … and { $count ->
    [one] one more day
   *[other] { $count } more days
}.

## Kit for some days
kit-for-days = <b>{ $one ->
    [yes] { $since }
   *[no] { $since } to { $until }
}: { $kit }.</b>
kit-nothing = your own body
kit-no-session = There's no session in those days that it would change; what I plan for them later will keep to it.
kit-fits = The sessions of those days work with that as they are.
kit-why = Each exercise keeps its pattern, so your body keeps the work; where there is less load, go slower and stop with as many reps in hand. After that your own kit is back.
kit-how-long = Nothing but { $kit }: for how long?
kit-always = <b>Your kit from now on: { $kit }.</b>
button-kit-always = From now on
setting-kits = your kit for those days
setting-names = the name of a day

## What if
whatif-race = <b>If you race{ $distance ->
    [none] {""}
   *[other] {" "}({ $distance })
} on { $day }</b>, these are weeks that work:
whatif-race-a = your main race, all out
whatif-race-b = in earnest, not your main race
whatif-race-c = as a hard run in full training
whatif-race-today = For a race today there's nothing left to plan: no strength work before it. Tell me afterwards how it went.
whatif-too-far = That's more than { $weeks } weeks away; nothing of the coming weeks changes by it yet. Tell me the race and I'll plan back from it.
whatif-session = <b>If the session on { $day } can't be as planned</b>, these are weeks that work:
whatif-no-session = There's no strength session on { $day }, so nothing changes.
whatif-skip = leave it out
whatif-move = move it to { $to }
whatif-short = do it in { $minutes } minutes
whatif-off = no session at all
whatif-off-head = With the week of { $start } off:
whatif-stay = as it is now
whatif-minutes-head = <b>With { $minutes } minutes a session instead of { $now }</b>, next week:
whatif-minutes = { $minutes } minutes
whatif-count-head = <b>With { $count ->
    [one] one session
   *[other] { $count } sessions
} a week</b>, next week:
whatif-count = { $count ->
    [one] one session
   *[other] { $count } sessions
} a week
whatif-option = <b>{ $letter }</b> { $name }: { $sessions ->
    [0] no session
    [one] one session
   *[other] { $sessions } sessions
}, { $sets ->
    [one] one set
   *[other] { $sets } sets
}
whatif-row-same = { $day }: { $cell }
whatif-row =
    { $day }:
    { $lines }
whatif-cell = { "   " }<b>{ $letter }</b> { $cell }
whatif-rest = rest
whatif-strength = { $focus } { $minutes } min
whatif-both = { $run } + { $focus } { $minutes } min
whatif-nothing-yet = Nothing has changed yet. Tap the one you want.
whatif-adopted = <b>That's your plan now.</b>
button-adopt = Take { $letter }
request-skip = You asked to leave the session out.

## Looking ahead
day-title = <b>{ $day }: { $focus }, { $minutes } minutes</b>{ $run ->
    [none] {""}
   *[other] {" "}· after your { $run }
}
preview-head = <b>Your next { $count ->
    [one] session
   *[other] { $count } sessions
}</b>
preview-session =
    { $title }
    { $lines }
no-session-that-week = No strength that week.
week-race = Race: { $distance } on { $day }.
weeks-no-further = Further than { $weeks } weeks I don't plan ahead.
preview-open = What lies beyond next week may still change with what you do and how it feels.
button-calendar = For my calendar
calendar-file = <b>Your plan for the next four weeks</b>: { $count ->
    [one] one session
   *[other] { $count } sessions
} at { $hour }, your runs as whole days. Open the file to add it to Google or Apple Calendar; after a change send for it again: each session keeps its mark in the file, so that it moves instead of standing there twice.
calendar-failed = I couldn't make the calendar file this time. Please try /calendar again in a while.
calendar-name = Strength for running
calendar-session = Strength: { $focus }
calendar-text = { $lines }
calendar-run = { $run }
calendar-race = Race: { $distance }
calendar-gone = No longer in the plan

## Left out
skip-because-busy = Full days happen. If there's a gap after all, 20 minutes hold what you have.
skip-because-tired = Good call: tired, you'd learn little from it. Sleep comes first.
skip-because-unwilling = Fine, not every day is one for it. Ten minutes often wake the wish; and if not, that was enough.
skip-because-ill = Tell me what it is ("a cold", "fever"), and I'll plan your way back from it.
skip-because-hurt = Tell me where and how much, such as "left knee 4/10", and I'll plan around it.
skip-next = Your next session is on { $day }, just as planned.
button-skip-day = Leave out { $day }
button-short-instead = { $minutes } minutes instead
button-because-busy = Busy
button-because-tired = Tired
button-because-unwilling = No wish to
button-because-ill = Ill
button-because-hurt = Something hurts

## Days more or fewer
days-now = <b>{ $count ->
    [one] One strength day
   *[other] { $count } strength days
} a week from now on.</b>
days-already = { $days } is a strength day already. Yours: { $now }.
days-not-there = { $days } is no strength day. Yours: { $now }.
days-too-many = More than { $most } strength days a week bring a runner nothing: between them you need the rest in which you get stronger. { $now ->
    [0] You have none now.
    [one] You have one now.
   *[other] You have { $now } now.
} Before a race it is fewer still: the legs are to be fresh.
button-days = { $count } days a week
days-none-left = Then nothing would be left. Shall the plan rest for a while instead?
days-fewer = The rules of rest between hard days leave room for { $there ->
    [0] none
    [one] one
   *[other] { $there }
} of the { $count } next week.

## Why a line is what it is
why-day = <b>{ $day }</b>
why-slot = <b>{ $name }, { $day }: { $dose }</b>
why-what = { $what }
why-instead = It stands in for { $exercise }.
why-phase = The week: { $phase }{ $deload ->
    [yes] , an easier one on purpose
   *[no] {""}
}. That sets how many sets there are and how hard they may be.
why-short-day = You have { $minutes } minutes on that day.
why-kit-day = That day there is: { $kit }.
why-swap = Another one

## Races
race-two = I plan for both: { $distance } on { $day } first, then { $second } on { $later }.

## Names of days
name-kept = { $day } is called <b>{ $name }</b> from now on. A session that stands there goes by that name.
name-gone = { $day } goes by what it trains again.

## On the road
travel-there = <b>In { $place }{ $until ->
    [none] {""}
   *[other] {" "}until { $until }
}</b>: I go by the clock there, it is { $now }. Tell me "back home" when you are.
trip-how-long = How long will you be there?
trip-until = <b>In { $place } until { $until }.</b> The morning after I ask whether you're back.
trip-stay = Then { $place } is home from now on.
trip-over = Are you back from { $place }? Until you say so I go by the clock there.
button-trip-days = { $count } days
button-stay = I live here now
button-back-home = I'm back home
button-still-there = Still in { $place }
travel-how-long = <b>{ $place } from { $since }</b>: until when? "7 days", or the day you're back.
travel-ahead = <b>{ $place }, { $since } to { $until }</b>. Tell me when you're there, or tap, and I go by the clock there.
travel-same-clock = <b>In { $place } until { $until }</b>: the clock there is yours.
travel-kit = What can you train with there?
travel-home = Welcome home. I go by the clock of { $zone } again: it is { $now }.
kit-hotel = Hotel gym
button-kit-as-home = All as at home
button-travel-clock = By the clock there now
button-home = Back to the clock at home

## Rotas and weeks that are never alike
rota-when = { $on } on, { $off } off. On which day does a block of work begin?
rota-kept = <b>{ $on } on, { $off } off, from { $since }.</b> Strength goes to your days off, wherever in the week they fall.
rota-over = <b>No rota any more.</b> Your weeks are alike again.
irregular-kept = <b>Your weeks differ, so I'll ask.</b> On Sunday evenings I ask for the days of the week to come. Without an answer I take the days that suit your runs best.
irregular-over = All right, I won't ask any more; I take the days that suit your runs best.
week-days-ask = On which days of the week of { $start } can you train? Tap them, or write "this week I can train on tue and fri".
week-days-kept = <b>The week of { $start }, on the days you named.</b>
week-days-free = <b>The week of { $start }: I choose the days.</b>
button-pick-day = { $on ->
    [yes] ✓ { $day }
   *[no] { $day }
}
button-day = { $day }
setting-rota = your rota
setting-week-days = the days of that week
setting-irregular = that your weeks differ

## Back after a break
resume-ramp = After { $days } days without lifting the first week has { $sets } % fewer sets{ $load ->
    [0] {""}
   *[other] {" "}and loads { $load } % lower
}; { $weeks ->
    [one] the week after is as usual
   *[other] within { $weeks } weeks it is as usual
}.
resume-fresh = After { $days } days without lifting we begin with the first weeks again: light and short. It comes back faster than it came.

## "Is it ok to run tomorrow?" (coach/mayi.py)
may-rest = { $nothing ->
    [yes] <b>Yes.</b> { $today ->
        [yes] Nothing is planned today anyway.
       *[no] Nothing is planned on { $day } anyway.
    }
   *[no] <b>You may always rest.</b> One missed run or session changes nothing, and nothing is made up for. What would hold { $today ->
        [yes] today
       *[no] on { $day }
    }:
}
may-run-no = <b>No run { $today ->
    [yes] today
   *[no] on { $day }
}.</b> Walk, if walking is normal.
may-run-limit = <b>{ $kind ->
    [yes] Not that { $today ->
        [yes] today
       *[no] on { $day }
    }
   *[no] No run { $today ->
        [yes] today
       *[no] on { $day }
    }
}.</b> A limit speaks against it:
    { $lines }
may-run-within =
    What holds for your runs:
    { $lines }
may-lift-limit = <b>No strength work { $today ->
    [yes] today
   *[no] on { $day }
}.</b> A limit speaks against it:
    { $lines }
ill-worked = <b>You told me that you're ill.</b> With a fever, a sick stomach or aches all over, { $ran ->
    [yes] running
   *[no] training
} is a strain on the heart: no run and no lifting until a day without signs has passed, however easy. A tight chest, a racing heart or short breath now? Have it looked at today.
may-load-limit =
    <b>Not for now: that is too heavy.</b> A limit speaks against it:
    { $lines }
may-load-most =
    Never more than your limit:
    { $lines }
may-lift-ill = <b>No strength work either while you're ill.</b> When a day without signs has passed, tell me: four sessions lead back.
may-run-eased = { $level ->
    [ease] <b>Yes, gently{ $today ->
        [yes] {""}
       *[no] {" "}on { $day }
    }:</b>
   *[other] <b>Only easy{ $today ->
        [yes] {" "}today
       *[no] {" "}on { $day }
    }:</b>
} { $run ->
    [none] no run is planned, so make it short
   *[other] { $run }
}. Stop if it hurts more or changes how you run.
may-ill =
    <b>You told me { $today ->
        [yes] today
       *[no] on { $day }
    } that you're ill.</b> Only a cold above the neck, without fever: an easy half hour is fine, nothing hard. Fever, chest, stomach, dizzy or aching all over: rest, and tell me when a day without signs has passed.
may-unread = I couldn't read this: "{ $left }". If it is about your health, whoever treats you knows better than I do.
may-run-yes = { $where ->
    [none] <b>Yes.</b> Nothing you've told me speaks against it.
    [limits] <b>Yes, within your limits.</b>
    [unread] Nothing that I could read speaks against it.
    [told] <b>Yes, the way I just said.</b>
   *[other] <b>Yes, if your { $where } lets you:</b> up to two of ten is fine; stop if it climbs or changes how you run, and tell me how next morning is.
} { $run ->
    [none] No run is planned { $today ->
        [yes] today
       *[no] on { $day }
    }, so keep it short and easy.
   *[other] { $today ->
        [yes] Today
       *[no] { $day }
    }: { $run }. Feel worse after ten minutes? Turn back.
}
may-lift-none = No strength session is open { $today ->
    [yes] today
   *[no] on { $day }
}{ $next ->
    [none] .
   *[other] ; the next is on { $next }.
}
may-lift-yes = <b>Strength { $today ->
    [yes] today
   *[no] on { $day }
}:</b> { $focus }, { $minutes } minutes, as it stands now. Leave out what hurts.
    { $lines }

## Exercises that are not wanted
unwanted-kept = <b>{ $names }</b>: left out of all your sessions from now on, until you want { $count ->
    [one] it
   *[other] them
} again. "Bring back" and the name is enough.
unwanted-floor = Exercises on the floor
unwanted-jumps = Jumps and hops
unwanted-not-planned = None of your planned sessions has { $count ->
    [one] it
   *[other] them
}, so nothing else changes.
unwanted-already = { $names }: left out already, until you want { $count ->
    [one] it
   *[other] them
} again.
unwanted-kind = { $count ->
    [one] One more exercise is called { $kind }
   *[other] { $count } more exercises are called { $kind }
}: { $names }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
}. Leave { $count ->
    [one] it
   *[other] them
} out too?
unwanted-part-gone = That leaves me no exercise for: { $parts }. Your sessions go without until you want one of them again.
unwanted-none = You have told me of no exercise that you do not want. "No more lunges" or "never give me burpees" leaves one out for good.
unwanted-list = Left out until you want { $count ->
    [one] it
   *[other] them
} again: { $names }.
unwanted-over = { $names }: { $count ->
    [one] it may come
   *[other] they may come
} again, where your plan has a place for { $count ->
    [one] it
   *[other] them
}.
button-unwanted = What is left out
button-unwanted-kind = Leave out all { $kind }
button-wanted = Bring back: { $name }
settings-unwanted = Left out: { $names }
exercise-condition = <b>Not for you as things stand:</b> because of { $condition } your plan leaves out { $name }. Ask your doctor before you do it.
condition-done = Because of { $condition } your plan leaves out { $name }. I've logged it all the same; please leave it out until your doctor has said yes to it.
moves-condition = <b>Not for you as things stand:</b> because of { $condition } your plan leaves out { $what ->
    [bending] bending the spine under load or rounding it far (sit-ups, crunches, forward folds). Dead bug, squats and rows are better
    [twisting] twisting the spine under load. The Pallof press trains the same place without the turn
   *[jumps] jumps and hops. Squats, step-ups and heel raises make you strong without them
}. Ask your doctor what is fine for you.
jumps-limit = <b>No jumps for now:</b> { $what }{ $until ->
    [none] {""}
   *[other] , until { $until }
}.
alternatives-left-condition = { $count } that your health leaves out
exercise-unwanted = You don't want this one, so your plan leaves it out.
alternatives-left-unwanted = { $count } that you don't want
setting-unwanted = the exercises you don't want
setting-leaning = what has more work
role-lower = legs
role-calf = calves
role-upper = arms and shoulders
role-core = trunk
role-extra = hips and balance

## More work for one part
lean-kept = From now on your sessions lean towards: <b>{ $what }</b>. Sets for it next week: { $had ->
    [none] none
   *[other] { $had }
} → { $has }.
lean-why = It fills the room that a session has. Minutes, rest before fast and long runs, and how fast the work may grow stay as they are.
lean-full = Nothing changes for now: your days, minutes and what suits your level leave no more room for it. Where room comes, it goes there.
lean-over = Even again: no part of the body comes first.
lean-now = Your sessions lean towards: { $what }.
lean-how = No part of the body comes first in your sessions. "More core" or "focus on glutes" changes that.
button-lean-off = Even again

## By its place, by its week
ordinal = Exercise { $number } of { $count }, { $day }: <b>{ $name }</b>
    { $line }
ordinal-too-many = { $day } has { $count } exercises.
easy-week-now = This week is an easier one ({ $kind ->
    [deload] fewer sets, so that what you built can set
    [taper] before your race
    [race] the race is in it
   *[recovery] after your race
}).
easy-week-next = Your next easier week begins on <b>{ $start }</b>{ $weeks ->
    [one] , next week
   *[other] , in { $weeks } weeks
} ({ $kind ->
    [deload] fewer sets, so that what you built can set
    [taper] before your race
    [race] the race is in it
   *[recovery] after your race
}).
easy-week-after = The one after that begins on { $start }.
easy-week-rule = By rule: after { $every } weeks of work at most, counted from the last easy one; the light first weeks count too, and a race moves it. Need one sooner? Say "easier week please".
easy-week-none = No easier week lies in the next { $weeks } weeks. By rule it comes after { $every } weeks of work.

## What is not in a session
why-absent = { $name } isn't in the session of { $day }{ $next ->
    [none] , nor in your planned weeks
   *[other] . It is planned on { $next }
}.
why-absent-unwanted = You told me that you don't want it.

## Runs to come
coming-run = { $distance } on <b>{ $day }</b>: still to come, so nothing is logged. Tell me when you've run it.
coming-planned = { $run ->
    [none] Your week has no run on that day; your running days are in the settings.
   *[other] In your week that day: { $run }.
}
coming-near = Strength work for the legs near it:
    { $lines }
    It is planned to leave them free for the run; move it if you like.
coming-session = { $day } { $focus }
coming-clear = No strength work for the legs stands on that day or beside it.
button-move-day = Move { $day }

## Starting over, no mail
start-over = There is nothing to reset: I work the plan out of your days, kit, log and aches, anew each week. What I can do:
plan-anew = Planned anew from today on, from all that I know.
button-plan-anew = Plan anew from today
button-delete-all = Delete everything
no-mail = I can't send e-mails. I can give you everything as a file here, to forward yourself.
button-export = Export my data

## How it was
felt-hard-kept = Noted: that one was hard. Nothing goes up until { $until }. Shall the next session be easier as well?
request-hold = You said that a session was hard, so nothing goes up for some days.
felt-hard-what = What is too much: the next session, the length, the number of days? If something hurts, tell me where and how much, zero to ten.
felt-good = Good to hear!{ $day ->
    [none] {""}
   *[other] {" "}Your next session is on { $day }.
} Work goes up by what you log, step by step.
felt-good-and = Good to hear! One thing is still open:
felt-better-and = Glad of it.
felt-better-what = Glad of it. What is better: a pain, an illness, your legs? Tell me which, and I'll take it out of the way.
button-easier-next = Easier next time
button-days-fewer = { $count ->
    [one] One day a week
   *[other] { $count } days a week
}
best-joy = A best: well done! Rest is part of it now.

## Two blocks of work
rota-when-blocks = { $blocks }: on which day do you begin to work next?
rota-blocks-kept = Your rota: { $blocks }, from { $since } on. Strength goes on days off.
rota-block = { $on } on, { $off } off
wish-move-to = Shall I move the session? That of { $day } goes to { $to }; your runs stay where they are. Nothing has changed yet.
wish-exchange = Shall the sessions of { $day } and { $to } change places? Your runs stay where they are. Nothing has changed yet.
race-how-far = How long is it?
race-which-day = A race in { $month }: on which day? With its date I plan towards it and ease the strength work before it.
race-offer-any = Your race is on <b>{ $day }</b>. Shall I plan for it? I'll ease the strength work before it.
reminders-one-day = I can't be silent on one weekday alone. I write on strength days and on the evening of your review; that evening can be another one, or I write less.
ordinal-no-session = { $day } has no strength session.
next-run = Your next one: { $run } on <b>{ $day }</b>.
next-run-none = Your weeks have no such run; your running days are in the settings.
week-not-there = I look { $weeks } weeks ahead; that one isn't among them.
dislike-running = You don't have to love running. I plan the strength work, and your runs are yours: fewer of them, or other days, and the plan follows.
load-wish = Then do it with { $load } next time and tell me how it went: the plan goes on from what you log. Nothing is logged now.
lean-less = Each part keeps its share, so that none falls behind. "More" of another part leans your sessions there, and an exercise that you don't want is left out by its name.
coming-usual = That is what you usually run, as I understand it, so nothing is logged. Tell me each one when you've run it; your running days are in the settings.

## Some days without one part of the body
parts-what-no-lower = no leg work
parts-what-no-upper = no upper-body work
parts-what-no-core = no core work
parts-what-only-lower = legs only
parts-what-only-upper = upper body only
parts-what-only-core = core only
parts-for-days = <b>{ $one ->
    [yes] { $since }
   *[no] { $since } to { $until }
}: { $what }.</b>
parts-how-long = For how long: { $what }?
parts-why = What stands in is work you do anyway, two sets of it. Nothing is made up for later: after a week or two without, your strength is still there.
parts-why-long = What stands in is work you do anyway, two sets of it. Nothing is made up for later. Strength holds for two to three weeks without work; after that I'd bring it back lighter.
parts-fits = The sessions of those days have none of it anyway.
parts-no-session = There's no session in those days that it would change; what I plan for them later will keep to it.
parts-over = All of your body again from today on.
parts-hurts = If you can't because something hurts, tell me where and how much, say "left knee 4/10". Then I plan for that, too.
parts-why-day = You wanted it so: { $what } on that day.
button-parts = { $what ->
    [no-lower] No leg work this week
    [no-upper] No upper-body work this week
    [no-core] No core work this week
    [only-lower] Legs only this week
    [only-upper] Upper body only this week
   *[only-core] Core only this week
}
button-parts-end = Everything again
setting-parts = which parts you train on those days

## After a race that was told (coach/afterrace.py)
after-race = { $race ->
    [ultra] <b>After an ultra</b>
    [marathon] <b>After a marathon</b>
   *[half] <b>After a race of this length</b>
} { $stage ->
    [runs] your legs come first: no leg work before { $legs }, no running before { $runs } (walk as you like), then easy runs only. Upper body and core go on{ $any ->
        [now] {""}
       *[other] {" "}from { $any }
    }. From { $legs } to { $usual } it comes back with fewer sets.
    [legs] no leg work before { $legs }, and easy runs only; upper body and core go on. From { $legs } to { $usual } it comes back with fewer sets.
   *[back] it comes back by steps: fewer sets and nothing harder until { $usual }.
}
why-after-race = { $race ->
    [ultra] After an ultra
    [marathon] After a marathon
   *[half] After a long race
} muscles need days to weeks to be whole again, longer than they feel sore. How many is coaches' practice, not a number from a trial.
after-race-off = The plan stays as it was, then. Go by your legs: if stairs still hurt, it's too soon for squats.
button-race-off = Plan as it was

## What to lift (coach/howheavy.py)
loads-how = Where your plan shows a weight, that's the one. Where it shows none, pick one you could lift { $rir } more times when the set is over, and log it: from then on I work it out.

## A race of today that is still to be run (coach/racetoday.py)
race-luck = Good luck out there! When it's done, tell me the time, like "{ $race ->
    [marathon] marathon 3:52:10
    [half] half 1:45:20
    [parkrun] parkrun 24:30
   *[other] race { $km } km in 52:10
}".

## Whether one exercise may be done
may-exercise-yes = <b>You may: { $name }.</b>{ $where ->
    [none] {""}
   *[other] {" "}As far as is known it leaves what hurts alone ({ $where }). If it hurts more there, stop and tell me the number.
}
may-exercise-minded = <b>You may: { $name }</b>, as your plan has it.
may-exercise-no = <b>Not for now: { $name }.</b>
may-exercise-sore = It loads your { $where }{ $pain ->
    [none] , which you told me about
   *[other] , which you told me at { $pain } of 10
}{ $until ->
    [none] . First two calm days of work without it.
   *[other] . Until { $until } the plan goes without what loads it; then we look again.
}
may-exercise-instead = In its place stands { $name }.
may-exercise-waits = That change still waits for your word. Until then I answer as if you had taken it.
may-exercise-eased = Your plan is eased now{ $until ->
    [none] {""}
   *[other] {" "}until { $until }
}, and such work is left out of it.

## Looking back
back-head = <b>Your log of { $day }{ $until ->
    [none] {""}
   *[other] {" "}to { $until }
}</b>
back-none = Of { $day }{ $until ->
    [none] {""}
   *[other] {" "}to { $until }
} your log has nothing like that.
back-last = <b>The last time: { $day }</b> { $ago ->
    [0] (today)
    [1] (yesterday)
   *[other] ({ $ago } days ago)
}
back-never = Your log has nothing of that yet.
back-best = <b>Your best so far, by your log</b>

## What was changed, and why
changed-now =
    <b>Different now from the plan as I made it</b>
    { $lines }
changed-since = <b>Since { $day }{ $where ->
    [none] {""}
   *[other] , for your { $where }{ $pain ->
        [none] {""}
       *[other] {" "}{ $pain }/10
    }
}</b>
changed-nothing = Nothing is changed: your plan stands as I made it.

## Some days without a kind of movement
moves-for-days = <b>Left out { $one ->
    [yes] on { $since }
   *[no] from { $since } to { $until }
}: { $what }.</b>
moves-why-day = You asked for it: that day goes without { $what }.

## One week, several days, less
one-week = <b>Week of { $monday }: { $days ->
    [none] no session
   *[other] { $days }
}.</b> Left out: { $out }. Nothing of it is made up for, and the other weeks stay as they are.
one-week-already = The week of { $monday } has no more than that: { $days ->
    [none] nothing is open
   *[other] { $days }
}.
days-free-already = No strength session is planned on { $days }. Nothing has to move.
short-whole-is = The whole session takes { $minutes } minutes; { $wished } are more than it needs.
reminders-less = I write at { $hour } on strength and rest days. I can write first only if you fall behind, or not at all; what you ask is answered either way.
