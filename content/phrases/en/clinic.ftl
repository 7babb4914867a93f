### Limits that a clinician set, and the sheet for one.

## Limits, one of each kind
limit-kind-exercise = no { $exercise }, nor its harder forms
limit-kind-group = no { $group }{ $runs ->
    [yes] {" "}and no runs
   *[no] {""}
}
limit-kind-impact = no impact: no jumps, no hops, no runs
limit-kind-region = nothing that loads the { $part }{ $runs ->
    [yes] , runs included
   *[no] {""}
}
limit-kind-holds = only still holds{ $part ->
    [none] {""}
   *[other] {" "}for the { $part }
}
limit-kind-load = { $load ->
    [unknown] nothing heavy (you haven't told me how many kilos, so I plan body weight only)
    [none] body weight only
   *[other] at most { $load } in all
}{ $on ->
    [none] {""}
   *[other] {" "}({ $on })
}
limit-kind-pain = pain at most { $amount } of 10{ $part ->
    [none] {""}
   *[other] {" "}({ $part })
}
limit-kind-no-runs = no running
limit-kind-runs = at most { $amount ->
    [one] one run
   *[other] { $amount } runs
} a week
limit-kind-apart = no runs on two days in a row
limit-kind-no-fast-runs = easy runs only: nothing fast, no races
limit-kind-no-hills = flat runs only, no hills
limit-kind-no-long-runs = no long runs
limit-kind-run-length = no run longer than { $length }
limit-kind-sessions = at most { $amount ->
    [one] one strength session
   *[other] { $amount } strength sessions
} a week
limit-kind-strength = no strength work
limit-kind-training = no training at all
limit-kind-aside = as you put it: "{ $text }"
limit-kind-unread = not understood: "{ $text }"
limit-kilos = { $amount } { $unit }
limit-length-km = { $amount } km
limit-length-mi = { $amount } miles
limit-length-min = { $amount } minutes
limit-group-jump = jumping or hopping
limit-group-deep-squat = deep squats
limit-group-knee-bend = deep knee bends
limit-group-squat = squats
limit-group-lunge = lunges
limit-group-step = steps and stairs
limit-group-deadlift = deadlifts
limit-group-bend = bending forward under load
limit-group-overhead = overhead work
limit-group-press = pressing
limit-group-push-up = push-ups
limit-group-pull = pulling
limit-group-hanging = hanging
limit-group-twist = twisting
limit-group-kneeling = kneeling
limit-group-hands = weight on the hands
limit-group-single-leg = single-leg work
limit-group-weight-bearing = standing (weight-bearing) exercises
limit-group-calf-raise = calf raises
limit-group-stretch = stretching
limit-group-crunch = crunches or sit-ups
limit-group-core = core exercises
limit-group-plank = planks
limit-group-carry = carrying
limit-group-row = rows
limit-group-hamstring-curl = hamstring curls
limit-group-leg-machine = leg machines
limit-group-leg-extension = leg extensions
limit-group-balance = balance work
limit-group-strain = straining with held breath
limit-group-floor = exercises on the floor
limit-group-on-back = lying on the back
limit-group-on-front = lying on the front
limit-group-band = bands
limit-group-machine = machines
limit-group-barbell = barbells
limit-group-dumbbell = dumbbells
limit-group-kettlebell = kettlebells
limit-by-physio = your physio
limit-by-doctor = your doctor
limit-by-hospital = the hospital
limit-by-midwife = your midwife
limit-by-podiatrist = your podiatrist
limit-by-osteopath = your osteopath
limit-by-nurse = the nurse
limit-by-clinician = your clinician
limit-line = • { $what } · { $until ->
    [none] until you tell me it's over
   *[other] until { $until }
}{ $by ->
    [none] {""}
   *[other] {" "}· { $by }
}{ $mark ->
    [open] {" "}· <i>not confirmed yet</i>
   *[sure] {""}
}

## Told, confirmed, changed
limit-told =
    <b>{ $by ->
        [none] A limit, as I understand it:
       *[other] From { $by }, as I understand it:
    }</b>
    { $lines }

    I keep to it from this moment. Is that right?
limit-changes =
    In your plan that means:
    { $lines }
limit-both-sides = I keep to it on both sides: most exercises load both.
limit-unread =
    <b>I can't read that limit, so I won't pass over it:</b>
    { $lines }

    What is it that you must not do, and until when? For example "no squats until 12 Dec" or "at most 20 kg for the left knee". Until I know, { $blocked ->
        [legs] I leave out everything that loads the legs.
       *[other] I leave out everything that loads the { $blocked }.
    }
limit-unread-move =
    <b>I can't read that limit, so I won't pass over it:</b>
    { $lines }

    What is it that you must not do, and until when? For example "no squats until 12 Dec" or "at most 20 kg". Until I know, I leave out { $blocked }{ $legs ->
        [yes] {" "}and whatever loads the legs
       *[no] {""}
    }.
limit-how-many =
    <b>{ $by ->
        [none] A limit, as I understand it:
       *[other] From { $by }, as I understand it:
    }</b>
    { $lines }

    Up to how many kilos, and until when? For example "20 kg until 12 Dec". Until I know, I plan body weight only.
limit-until-when =
    <b>{ $by ->
        [none] A limit, as I understand it:
       *[other] From { $by }, as I understand it:
    }</b>
    { $lines }

    I can't make out that day. Until when does it hold? Until I know, it holds without an end.
limit-still-unread = I still can't read it, so it stays as it is: { $blocked }. Say it another way whenever you like, as in "no jumping for 3 weeks", or tap if it's no limit.
limit-confirmed =
    <b>Kept.</b>
    { $lines }
    Nothing I plan, swap or raise goes against it. /constraints shows what holds, /physio has it on paper.
limit-confirmed-replanned = I've planned again from today on.
limit-change-how = Say it the way it should be, such as "no jumping until 12 Dec" or "left knee: at most 40 kg". Until then it holds as it is.
limit-cancelled = Taken back: it was no limit. The plan is as it was.
limit-over-sure =
    Shall I take this off?
    { $lines }
    { $by ->
        [none] Only if whoever set it said so.
       *[other] Only if { $by } said so.
    }
limit-over =
    <b>Taken off.</b>
    { $lines }
    I've planned again from today on. What was left out comes back light.
limit-kept-on = All right, it holds on.
limit-over-which = <b>Good to hear.</b> Which of these did they take off?
limit-also-over = This may be over with it: a tap takes it off.

## What holds
limits-none = No limits from a clinician. If your physio or doctor sets one, tell me in plain words: "physio says no jumping for 3 weeks", "left knee: nothing above 40 kg", "cleared to run 3x a week".
limits-head = <b>Limits that hold now</b>
    { $lines }
limits-past =
    <b>Over</b>
    { $lines }
limits-past-line = • { $what }{ $by ->
    [none] {""}
   *[other] {" "}· { $by }
} · { $why ->
    [ran-out] ran out on { $day }
   *[ended] taken off on { $day }
}
limits-hold = <i>Held to { $by ->
    [none] a clinician's limits
   *[other] the limits of { $by }
}: { $what }. /constraints</i>
limit-went =
    That goes against a limit:
    { $lines }
    With its figures I log it ("5k in 27:30"). If the limit is over, tell me; if not, please leave it out.
limit-given = What you were given to do is no limit, and nothing of it is logged yet: tell me when you've done it.
limit-broken =
    That goes against a limit:
    { $lines }
    I've logged it all the same. If the limit is over, tell me; if not, please leave it out.
limit-pain-over =
    That is above the pain that { $by ->
        [none] you were allowed
       *[other] { $by } allows
    } ({ $amount } of 10). What may provoke it stays out of the plan until you tell me it's at { $amount } or below.
limit-next-most = Next time at most { $load }: that's the limit { $by ->
    [none] that was set
   *[other] of { $by }
}.
limit-next-out = { $name } stays out of the plan for now: { $what }.
limit-not-that = { $name } is out for now: { $what }{ $until ->
    [none] {""}
   *[other] , until { $until }
}.
why-limits =
    <b>Limits that shape the plan</b>
    { $lines }
why-limit-changes =
    Because of them:
    { $lines }

## Buttons
button-limit-yes = Yes, that's right
button-limit-physio = Yes, from my physio
button-limit-doctor = Yes, from a doctor
button-limit-change = Say it another way
button-limit-cancel = It's no limit
button-limit-over = It's over: { $what }
button-limit-over-yes = Yes, it's over
button-limit-over-all = All of them
button-limit-keep = No, it holds
button-limits = What holds

## The sheet for a clinician
sheet-title = Training and pain log
sheet-who = { $name ->
    [none] Name: not told
   *[other] Name: { $name }
} · { $first } to { $last } ({ $days } days){ $race ->
    [none] {""}
   *[other] {" "}· race ahead: { $race }
}
sheet-entries = Self-reported in a chat with a training coach: { $count ->
    [0] nothing was logged in this time
    [one] one entry in this time
   *[other] { $count } entries in this time
}.
sheet-foot = Put together from what the athlete told. Nobody was examined for it, and it holds no diagnosis. Pain is 0 to 10 as told.
sheet-section =
    <b>{ $head }</b>
    { $lines }
sheet-line = { $text }
sheet-bullet = • { $text }
sheet-complaint-head = Complaint
sheet-no-complaint = No pain or injury was told in this time.
sheet-complaint = { $place }{ $side ->
    [missing] {" "}(side not told)
   *[told] {""}
}: first told { $first }, onset { $onset ->
    [sudden] sudden
    [gradual] gradual
   *[none] not told
}; { $reports ->
    [one] one report
   *[other] { $reports } reports
}{ $unrated ->
    [0] {""}
   *[other] {" "}({ $unrated } without a number)
}{ $worst ->
    [none] {""}
   *[other] ; worst { $worst }/10 ({ $worst_day }), last { $last }/10 ({ $last_day })
}. { $told } { $timings }
sheet-told = Brought on, as told: { $provokes ->
    [none] not told
   *[other] { $provokes }
}. Eased, as told: { $eases ->
    [none] not told
   *[other] { $eases }
}.
sheet-untimed = {""}
sheet-timings = Reports by time: during load { $during }, after { $after }, next morning { $morning }, at rest or night { $rest }, time not told { $unsaid }.
sheet-more-complaints = Also told: { $places }.
sheet-plot-axis = pain, 0 to 10
sheet-plot-during = during load
sheet-plot-after = after
sheet-plot-morning = next morning
sheet-plot-rest = rest or night
sheet-plot-unsaid = time not told
sheet-plot-runs = runs
sheet-plot-sessions = strength
sheet-limits-head = Limits set by clinicians
sheet-no-limits = None was told.
sheet-by-physio = a physiotherapist
sheet-by-doctor = a doctor
sheet-by-hospital = the hospital
sheet-by-midwife = a midwife
sheet-by-podiatrist = a podiatrist
sheet-by-osteopath = an osteopath
sheet-by-nurse = a nurse
sheet-by-clinician = a clinician
sheet-by-unsaid = by whom not told
sheet-limit = { $what } · { $by } · told { $told }{ $until ->
    [none] , no end told
   *[other] , until { $until }
}{ $ended ->
    [none] {""}
   *[other] , taken off { $ended }
}{ $confirmed ->
    [no] {" "}(not confirmed)
   *[yes] {""}
}{ $against ->
    [none] {""}
   *[other] {" "}· logged against it: { $against }{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more days
    }
}
sheet-load-head = Training as logged, a week
sheet-no-training = Nothing was logged.
sheet-nothing-before = Nothing was logged before { $day }.
sheet-earlier-weeks = { $count ->
    [one] One earlier week is left out.
   *[other] { $count } earlier weeks are left out.
}
sheet-col-week = Week of
sheet-col-days = Strength days
sheet-col-lower = Leg sets
sheet-col-upper = Upper sets
sheet-col-other = Core, other
sheet-col-runs = Runs
sheet-col-distance = Distance, { $unit }
sheet-week = { $day }
sheet-nothing-logged = nothing logged
sheet-distance = { $measured ->
    [0] { $runs ->
        [0] 0
       *[other] not told
    }
   *[other] { $distance }{ $unmeasured ->
        [0] {""}
       *[other] {" "}(+{ $unmeasured } not told)
    }
}
sheet-row = { $week }: { $days ->
    [one] one strength day
   *[other] { $days } strength days
}, sets: legs { $lower }, upper { $upper }, other { $other }; { $runs ->
    [0] no runs
    [one] one run, { $distance } { $unit }
   *[other] { $runs } runs, { $distance } { $unit }
}
sheet-row-none = { $week }: nothing logged
sheet-changes-head = What the coach changed
sheet-no-changes = No change was proposed.
sheet-change = { $day } · { $verdict ->
    [yes] accepted
    [no] declined
    [asked] asked for by the athlete
    [applied] applied at once
   *[open] not answered
} · { $title ->
    [none] {""}
   *[other] { $title }.{" "}
}{ $what }. { $why }{ $sources ->
    [none] {""}
   *[other] {" "}[{ $sources }]
}
sheet-both = { $one }; { $other }
sheet-did-swap = Swapped: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-isometric = Still holds: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-reduce = Less: { $names ->
    [none] the session
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-deload = Easier: { $names ->
    [none] the session
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-remove = Left out: { $names ->
    [none] the session
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-hold = No increase: { $names ->
    [none] the session
   *[other] { $names }
}{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-postpone = Session moved
sheet-did-progress = A step up: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-did-add = Added: { $names }{ $more ->
    [0] {""}
   *[other] {" "}+{ $more }
}
sheet-flags-head = Warning signs told
sheet-no-flags = None was told.
sheet-flag = { $day } · { $signs }{ $place ->
    [none] {""}
   *[other] {" "}({ $place })
}{ $urgency ->
    [emergency] {" "}· sent to emergency care
    [same-day] {" "}· told to be seen the same day
    [soon] {" "}· told to be seen within days
    [watch] {" "}· told to watch it
   *[other] {""}
}{ $cleared ->
    [none] { $paused ->
        [yes] {" "}· training paused, not cleared so far
       *[no] {" "}· no check was told
    }
   *[other] {" "}· cleared, as told { $cleared }, by { $by }
}
sheet-other-head = Medicines and illness, as told
sheet-no-other = None was told.
sheet-medicine = { $day } · “{ $text }”
sheet-ill = Ill, as told: { $days }
sheet-open-head = Open
sheet-open-none = Nothing.
sheet-open-pause = Training is paused by a warning sign that nobody has cleared so far.
sheet-open-unread = A limit that could not be read: “{ $text }”. What it may concern is left out until it is clear.
sheet-open-limit = The athlete has not confirmed: { $what }.
sheet-open-morning = { $place }: how it is the next morning was not told.
sheet-open-since = { $place }: nothing told since { $day } ({ $severity }/10 then).
sheet-open-onset = { $place }: whether it began suddenly or slowly was not told.
sheet-open-proposals = { $count ->
    [one] One proposed change waits
   *[other] { $count } proposed changes wait
} for the athlete's answer.
sheet-earlier = … and { $count } earlier
sheet-coming = For your physio or doctor, as a page to print or send. Read it through first: it holds only what you told me.
sheet-kept-back = <i>Not on it: what you told me about very dark thoughts or about eating. Whether and to whom you speak of that is yours alone to decide.</i>
sheet-failed = <i>(I couldn't make the page this time; all of it stands above. /physio tries again.)</i>
flag-chest-pain = chest pain or pressure
flag-syncope = fainting
flag-breathless = unusual breathlessness
flag-stroke-sign = sudden weakness, speech or vision trouble
flag-dvt-sign = calf swelling or warmth
flag-rhabdo-sign = dark urine or hard swollen muscles
flag-heat-illness = trouble in the heat
flag-cauda-equina = numb saddle, bladder or bowel trouble
flag-head-injury = a knock on the head
flag-fracture-sign = signs of a broken bone
flag-dislocation = a joint out of place
flag-tendon-rupture = a snap or pop
flag-bone-stress = pain on one spot of bone
flag-night-pain = pain at night
flag-fever = fever
flag-joint-swelling = a swollen joint
flag-numbness = numbness or tingling
flag-locking = locking
flag-giving-way = giving way
flag-compartment-sign = tight, hard lower leg with effort
flag-abdominal-sign = belly pain or blood
flag-bleeding = bleeding
flag-pregnancy-sign = a sign in pregnancy
flag-eating-disorder = eating
flag-self-harm = dark thoughts
flag-allergic-reaction = an allergic reaction
flag-hyponatraemia = confusion after drinking a lot
button-sheet = A page for my physio
button-sheet-weeks = Last { $weeks } weeks
button-sheet-half-year = Last half year
command-physio = A page for your physio or doctor
command-constraints = Limits from your physio or doctor
